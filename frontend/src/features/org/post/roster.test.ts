import { describe, expect, it } from 'vitest'
import { OFFICERS, type Holder, type RosterLine } from './api'
import { rowsOf, vacancies } from './roster'

const holder = (name: string): Holder => ({
  appointmentId: `a-${name}`,
  personId: `p-${name}`,
  name,
  heldFrom: '2024-03-01',
  heldUntil: null,
})
const branch: RosterLine = {
  unitId: 'b',
  unitName: 'branch',
  type: 'PARTY_BRANCH',
  on: '2026-11-23',
  posts: [
    { kind: 'COMMITTEE_MEMBER', seats: 7, holders: [holder('Wei'), holder('Long')] },
    { kind: 'INSTRUCTOR', seats: 1, holders: [holder('Luo')] },
    { kind: 'INFORMATION_OFFICER', seats: 1, holders: [] },
  ],
}

describe('a roster as rows', () => {
  it('has a row for each holder and each vacancy', () => {
    const rows = rowsOf([branch], null)
    expect(rows.map(({ kind, holder: who }) => `${kind} ${who?.name}`)).toEqual([
      'COMMITTEE_MEMBER Wei',
      'COMMITTEE_MEMBER Long',
      'INSTRUCTOR Luo',
      'INFORMATION_OFFICER undefined',
    ])
    expect(vacancies(rows)).toBe(1)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4)
  })

  it('shows the three officers alone', () => {
    expect(rowsOf([branch], OFFICERS).map(({ kind }) => kind)).toEqual(['INSTRUCTOR', 'INFORMATION_OFFICER'])
  })
})
