import { describe, expect, it } from 'vitest'
import type { View } from './api'
import { asLooks } from './looks'

const look = (at: string, changed: Partial<View> = {}) =>
  ({
    id: at,
    at: `2026-11-26T${at}:00Z`,
    actorKind: 'ACCOUNT',
    actorId: 'a',
    personId: 'p',
    unitId: 'u',
    what: 'DOSSIER',
    purpose: '核对花名册',
    ...changed,
  }) as View
const told = (views: View[]) =>
  asLooks(views).map(({ last, times, since }) => [last.id, times, since.slice(11, 16)])

describe('looks on the page', () => {
  it('are one line while they repeat within ten minutes, whatever came between', () => {
    expect(told([look('09:10'), look('09:05', { personId: 'q' }), look('09:01'), look('09:00')])).toEqual([
      ['09:10', 3, '09:00'],
      ['09:05', 1, '09:05'],
    ])
  })

  it('are another line later', () => {
    expect(told([look('09:11'), look('09:00'), look('08:50')])).toEqual([
      ['09:11', 1, '09:11'],
      ['09:00', 2, '08:50'],
    ])
  })

  it.each([
    { actorId: 'b' },
    { personId: 'q' },
    { unitId: 'v' },
    { what: 'PHONE' as const },
    { purpose: '收缴党费' },
  ])('are two lines where they differ in %o', (changed) => {
    expect(asLooks([look('09:01', changed), look('09:00')])).toHaveLength(2)
  })

  it('are all counted', () => {
    const views = Array.from({ length: 50 }, (_, i) => look(`09:${String(59 - i).padStart(2, '0')}`))
    expect(asLooks(views).reduce((sum, { times }) => sum + times, 0)).toBe(50)
  })
})
