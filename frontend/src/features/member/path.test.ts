import { describe, expect, it } from 'vitest'
import { STATUSES, type Dossier, type Entry, type PathStep } from './api'
import { actsFor, annullable, byStage, mayTake, nextOf, originOf, ownReasons } from './path'

const reason = (rule: string) => ({ rule, says: rule, source: '', firstDate: null })
const step = (number: number, of: Partial<PathStep> = {}): PathStep => ({
  number,
  step: 'TALK',
  words: `step ${number}`,
  stage: number < 3 ? 'APPLICATION' : 'CULTIVATION',
  stageWords: '',
  body: 'BRANCH',
  needs: [],
  repeated: false,
  state: 'BLOCKED',
  doneOn: null,
  dueBy: null,
  deadline: null,
  reasons: [],
  ...of,
})

describe('the way on screen', () => {
  const way = [
    step(1, { state: 'DONE', doneOn: '2026-01-01' }),
    step(2, { state: 'OVERDUE' }),
    step(3, { reasons: [reason('steps-in-order'), reason('standing-fits'), reason('other')] }),
  ]

  it('stands by stage, with what is done of each', () => {
    expect(byStage(way).map(({ stage, steps, done }) => [stage, steps.length, done])).toEqual([
      ['APPLICATION', 2, 1],
      ['CULTIVATION', 1, 0],
    ])
  })

  it('tells the next step and whether it may be entered', () => {
    expect(nextOf(way)?.number).toBe(2)
    expect(way.map((one) => mayTake(one, 2))).toEqual([false, true, false])
    const again = step(6, { state: 'DONE', doneOn: '2026-01-01', repeated: true })
    expect(mayTake(again, 7)).toBe(true)
    expect(mayTake(again, 8)).toBe(false)
  })

  it('explains only what is not just waiting for its turn', () => {
    expect(way.flatMap(ownReasons).map(({ rule }) => rule)).toEqual(['other'])
  })

  it('knows the pages that lead to a file, and no others', () => {
    expect(['due', 'roster', 'dues', 'list', 'x', undefined].map(originOf)).toEqual([
      'due',
      'roster',
      'dues',
      'list',
      'list',
      'list',
    ])
  })

  it('offers nothing to whoever has left', () => {
    const none = STATUSES.filter((status) => actsFor(status).length === 0)
    expect(none).toEqual([
      'WITHDRAWN',
      'PROBATION_CANCELLED',
      'TRANSFERRED_OUT',
      'EXPELLED',
      'DECEASED',
      'ANNULLED',
    ])
  })

  it('tells the one entry that may be annulled', () => {
    const entry = (id: string, of: Partial<Entry> = {}) =>
      ({ id, act: null, body: 'BRANCH', annulledOn: null, ...of }) as Entry
    const last = (decidesAbove: boolean, ...entries: Entry[]) =>
      annullable({ entries, decidesAbove } as Dossier)?.id
    const first = entry('first')
    const gone = entry('gone', { annulledOn: '2026-11-20' })
    expect(last(true, first)).toBe('first')
    expect(last(true, first, gone)).toBe('first')
    expect(last(true, gone)).toBeUndefined()
    expect(last(true, first, entry('talk'), gone)).toBe('talk')
    expect(last(false, first, entry('filed', { body: 'COMMITTEE' }))).toBeUndefined()
    expect(last(true, first, entry('filed', { body: 'COMMITTEE' }))).toBe('filed')
    expect(last(true, first, entry('left', { act: 'TRANSFER_OUT' }))).toBeUndefined()
  })
})
