import { describe, expect, it } from 'vitest'
import type { Measures } from './api'
import { sentence } from './sentence'

const measures = (visits: number, waitAverageSeconds: number | null) =>
  ({ visits, waitAverageSeconds }) as Measures

describe('the sentence over the plot', () => {
  it('says how long people waited, and whether that is better', () => {
    expect(sentence(measures(9, 420), measures(50, 540))).toEqual({ says: 'less', wait: 7, difference: 2 })
    expect(sentence(measures(9, 660), measures(50, 540))).toEqual({ says: 'more', wait: 11, difference: 2 })
  })

  it('calls the same what shows as the same', () => {
    expect(sentence(measures(9, 431), measures(50, 400))).toEqual({ says: 'same', wait: 7 })
  })

  it('subtracts what it shows', () => {
    // 6:31 and 4:29 are shown as 7 and 4.
    expect(sentence(measures(9, 391), measures(50, 269))).toEqual({ says: 'more', wait: 7, difference: 3 })
  })

  it('compares with nothing where there is nothing', () => {
    expect(sentence(measures(9, 420), undefined)).toEqual({ says: 'alone', wait: 7 })
    expect(sentence(measures(9, 420), measures(0, null))).toEqual({ says: 'alone', wait: 7 })
  })

  it('claims nothing about nobody', () => {
    expect(sentence(measures(0, null), measures(50, 540))).toEqual({ says: 'nobody' })
    expect(sentence(measures(3, null), measures(50, 540))).toEqual({ says: 'noneCalled' })
  })
})
