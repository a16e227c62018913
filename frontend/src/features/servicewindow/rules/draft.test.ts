import { describe, expect, it } from 'vitest'
import type { HallRules } from './api'
import { draftOf, faultsOf, placesOf, rulesOf } from './draft'

const RULES: HallRules = {
  recallLimit: 3,
  requeuePlaces: 3,
  requeueMinutes: 30,
  requeueLimit: 2,
  clerksCallOutOfOrder: true,
  closesDayItself: false,
  overtakingLimit: 3,
  letGoFirstPlaces: [1, 3, 5],
  letGoFirstLimit: 2,
  ticketsPerPhone: 5,
}

describe('the rules as somebody types them', () => {
  it('come back as they were', () => {
    expect(rulesOf(draftOf(RULES))).toEqual(RULES)
    expect(faultsOf(draftOf(RULES))).toEqual([])
  })

  it('are refused where the server would refuse them', () => {
    const draft = { ...draftOf(RULES), overtakingLimit: '21', ticketsPerPhone: '0', requeueMinutes: '-1' }
    expect(faultsOf({ ...draft, letGoFirstPlaces: '0' })).toEqual([
      'overtakingLimit',
      'requeueMinutes',
      'ticketsPerPhone',
      'letGoFirstPlaces',
    ])
    expect(faultsOf({ ...draftOf(RULES), recallLimit: '' })).toEqual(['recallLimit'])
  })

  it('take places in any order and with any comma', () => {
    expect(placesOf('5，1、3, 3')).toEqual([1, 3, 5])
    expect(placesOf('')).toBeNull()
    expect(placesOf('1,2,3,4,5,6')).toBeNull()
    expect(placesOf('21')).toBeNull()
    expect(placesOf('两位')).toBeNull()
  })
})
