import type { HallEvent } from '../live/useHallEvents'
import type { Board, BoardCall } from './api'

const ENDS_A_CALL: readonly HallEvent['type'][] = [
  'ticket-held',
  'ticket-transferred',
  'ticket-no-show',
  'ticket-gave-way',
  'ticket-cancelled',
  'ticket-finished',
  'ticket-expired',
]

function called(board: Board, event: HallEvent): Board {
  const { number, windowId, windowLabel } = event
  if (!number || !windowId || !windowLabel) return board
  const before = board.calls.find((call) => call.number === number)
  const recalls = event.type === 'ticket-recalled' ? (before?.recalls ?? 0) + 1 : 0
  const call: BoardCall = { number, windowId, windowLabel, calledAt: event.at, recalls, serving: false }
  const others = board.calls.filter((other) => other.number !== number && other.windowId !== windowId)
  return { ...board, calls: [call, ...others], next: board.next.filter((waiting) => waiting !== number) }
}

/**
 * The board after an event, as far as the event alone tells: a call shows at once. Who comes next is known only to the
 * server, so the board is fetched again behind it.
 */
export function boardAfter(board: Board, event: HallEvent): Board {
  if (event.seq <= board.seq) return board
  const moved = { ...board, seq: event.seq, at: event.at }
  if (event.type === 'ticket-called' || event.type === 'ticket-recalled') return called(moved, event)
  if (event.type === 'ticket-started') {
    return {
      ...moved,
      calls: moved.calls.map((c) => (c.number === event.number ? { ...c, serving: true } : c)),
    }
  }
  if (ENDS_A_CALL.includes(event.type)) {
    return { ...moved, calls: moved.calls.filter((call) => call.number !== event.number) }
  }
  if (event.type === 'day-closed') return { ...moved, dayClosed: true, next: [] }
  return moved
}
