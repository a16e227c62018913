import { describe, expect, it } from 'vitest'
import type { HallEvent } from '../live/useHallEvents'
import type { Board } from './api'
import { boardAfter } from './boardState'

const board: Board = {
  hallId: 'h',
  hallName: '河湾',
  seq: 10,
  at: '2026-11-23T09:30:00+08:00',
  businessDate: '2026-11-23',
  dayClosed: false,
  calls: [
    {
      number: 'A001',
      windowId: 'w1',
      windowLabel: '1',
      calledAt: '2026-11-23T09:20:00+08:00',
      recalls: 0,
      serving: true,
    },
    {
      number: 'B001',
      windowId: 'w2',
      windowLabel: '2',
      calledAt: '2026-11-23T09:10:00+08:00',
      recalls: 0,
      serving: false,
    },
  ],
  next: ['A002', 'B002'],
  windows: [],
}

const event = (type: HallEvent['type'], number: string | null, window = '1', seq = 11): HallEvent => ({
  seq,
  at: '2026-11-23T09:31:00+08:00',
  type,
  number,
  windowId: `w${window}`,
  windowLabel: window,
})
const numbers = (after: Board) => after.calls.map((call) => call.number)

describe('the board after an event', () => {
  it('shows a call first, in place of what its window had, and no longer as next', () => {
    const after = boardAfter(board, event('ticket-called', 'A002'))
    expect(numbers(after)).toEqual(['A002', 'B001'])
    expect(after.next).toEqual(['B002'])
    expect(after.calls[0]).toMatchObject({ windowLabel: '1', serving: false, recalls: 0 })
    expect(after.seq).toBe(11)
  })

  it('moves a repeated call to the front and counts it', () => {
    const after = boardAfter(board, event('ticket-recalled', 'B001', '2'))
    expect(numbers(after)).toEqual(['B001', 'A001'])
    expect(after.calls[0]?.recalls).toBe(1)
  })

  it('knows who is being served and who is gone', () => {
    expect(boardAfter(board, event('ticket-started', 'B001', '2')).calls[1]?.serving).toBe(true)
    for (const type of ['ticket-held', 'ticket-no-show', 'ticket-finished', 'ticket-cancelled'] as const) {
      expect(numbers(boardAfter(board, event(type, 'A001'))), type).toEqual(['B001'])
    }
  })

  it('does not go back in time', () => {
    expect(boardAfter(board, event('ticket-called', 'A002', '1', 10))).toBe(board)
  })
})
