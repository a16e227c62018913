import { describe, expect, it } from 'vitest'
import { canTakeSomeone, leftoverVerbs, nextStep, verbsFor, type DeskState } from './nextStep'

function desk(more: Partial<DeskState> = {}): DeskState {
  return { window: { state: 'OPEN' }, dayClosed: false, current: null, leftovers: [], ...more }
}
const called = { status: 'CALLED' } as const
const serving = { status: 'SERVING' } as const

describe('"next" at the desk', () => {
  it('calls while nobody is at the window', () => {
    expect(nextStep(desk())).toBe('call')
    expect(nextStep(desk({ current: undefined }))).toBe('call')
  })

  it('asks what was done while someone is being served', () => {
    expect(nextStep(desk({ current: serving }))).toBe('askOutcome')
  })

  it('asks what became of an open call and never passes over it', () => {
    expect(nextStep(desk({ current: called }))).toBe('askCame')
  })

  it.each(['PAUSED', 'CLOSED'] as const)('calls nobody to a window that is %s', (state) => {
    for (const current of [null, called, serving]) {
      expect(nextStep(desk({ window: { state }, current }))).toBe('windowShut')
    }
  })

  it('calls nobody after the close of day', () => {
    expect(nextStep(desk({ dayClosed: true }))).toBe('dayClosed')
  })

  it('puts whoever is left from an earlier day before everything', () => {
    expect(nextStep(desk({ leftovers: [{}], dayClosed: true, window: { state: 'CLOSED' } }))).toBe(
      'leftoversFirst',
    )
  })

  it('takes a held or chosen person exactly when it could call', () => {
    expect(canTakeSomeone(desk())).toBe(true)
    expect(canTakeSomeone(desk({ current: serving }))).toBe(false)
    expect(canTakeSomeone(desk({ window: { state: 'PAUSED' } }))).toBe(false)
  })
})

describe('the verbs of the person at the window', () => {
  it('follow the table of states', () => {
    expect(verbsFor(desk({ current: called }), false)).toEqual([
      'start',
      'recall',
      'noShow',
      'transfer',
      'cancel',
    ])
    expect(verbsFor(desk({ current: serving }), false)).toEqual(['finish', 'hold', 'transfer'])
  })

  it('only end the visit once the day is over', () => {
    const over = desk({ current: serving, dayClosed: true })
    expect(verbsFor(over, false)).toEqual(['finish'])
    expect(verbsFor(over, true)).toEqual(['finish', 'cancel'])
  })

  it.each(['WAITING', 'ON_HOLD', 'NO_SHOW', 'COMPLETED', 'CANCELLED', 'EXPIRED'] as const)(
    'are none for a ticket that is %s',
    (status) => {
      expect(verbsFor(desk({ current: { status } }), true)).toEqual([])
    },
  )

  it('are none while nobody is there', () => {
    expect(verbsFor(desk(), true)).toEqual([])
  })
})

describe('what an earlier day left', () => {
  it('is finished by the clerk, and cancelled only by the manager', () => {
    expect(leftoverVerbs(serving, false)).toEqual(['finish'])
    expect(leftoverVerbs(serving, true)).toEqual(['finish', 'cancel'])
  })

  it('is cancelled by anybody when it was only called', () => {
    expect(leftoverVerbs(called, false)).toEqual(['cancel'])
  })
})
