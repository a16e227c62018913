import { describe, expect, it } from 'vitest'
import { asQuery } from './api'
import { ageOn, asDetails, asNewResident, emptyPerson, isTold, nobodyYet } from './newResident'

describe('somebody who moves in', () => {
  it('sends nothing for what was left empty', () => {
    expect(asDetails({ ...emptyPerson(), name: ' 龙秀英 ' })).toEqual({
      name: '龙秀英',
      sex: null,
      birthDate: null,
      phone: null,
      identityNumber: null,
    })
  })

  it('is somebody new', () => {
    const stay = { relation: 'HEAD' as const, movedIn: '2026-11-26', away: false, floating: true }
    const made = asNewResident(
      { ...nobodyYet(), person: { ...emptyPerson(), name: '龙秀英', sex: 'FEMALE' } },
      stay,
    )
    expect(made).toMatchObject({ personId: null, relation: 'HEAD', floating: true })
    expect(made.person?.sex).toBe('FEMALE')
  })

  it('is somebody known, of whom nothing is typed again', () => {
    const stay = { relation: 'CHILD' as const, movedIn: '2026-11-26', away: false, floating: false }
    const who = { known: true, personId: 'p', person: { ...emptyPerson(), name: '韦' } }
    expect(asNewResident(who, stay)).toMatchObject({ personId: 'p', person: null, relation: 'CHILD' })
    expect(isTold(who)).toBe(true)
    expect(isTold({ ...who, personId: '' })).toBe(false)
    expect(isTold({ ...who, known: false, personId: '' })).toBe(true)
    expect(isTold(nobodyYet())).toBe(false)
  })

  it('is a year older on the birthday', () => {
    expect(ageOn('2026-11-26', '2008-11-26')).toBe(18)
    expect(ageOn('2026-11-26', '2008-11-27')).toBe(17)
    expect(ageOn('2026-11-26', null)).toBeNull()
  })
})

describe('a list of residents', () => {
  it('asks only for what was chosen', () => {
    expect(asQuery({ q: '', unitId: '', ages: '', mark: '' })).toEqual({})
    expect(asQuery({ q: 'lxy', unitId: 'u', ages: 'ELDER', mark: 'movedOut' })).toEqual({
      q: 'lxy',
      unitId: 'u',
      ages: 'ELDER',
      movedOut: true,
    })
  })
})
