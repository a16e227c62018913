import { describe, expect, it } from 'vitest'
import { emptyHall, emptyWindow, hallFormOf, hallOf, isLabel, windowOf } from './hallForm'
import type { HallDetail } from './api'

describe('forms of halls and windows', () => {
  it('has no English without an English name', () => {
    expect(hallOf({ ...emptyHall(), name: ' 大厅 ', englishAddress: 'x' }).texts).toEqual({
      zh: { name: '大厅', address: '' },
      en: null,
    })
    expect(windowOf({ ...emptyWindow(), title: '民政', englishTitle: ' ' }).texts.en).toBeNull()
  })

  it('gives back what it was made from', () => {
    const texts = { zh: { name: '大厅', address: '一楼' }, en: { name: 'Hall', address: 'Floor 1' } }
    const detail = { texts, phone: '0858' } as HallDetail
    expect(hallOf(hallFormOf(detail))).toEqual({ texts, phone: '0858' })
  })

  it('knows what can stand above a window', () => {
    expect(['2', '3a', ' 12 '].map(isLabel)).toEqual([true, true, true])
    expect(['', '二', 'A-1', '12345678901'].map(isLabel)).toEqual([false, false, false, false])
  })
})
