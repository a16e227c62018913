import type { HallEvent } from '../live/useHallEvents'
import type { HeldTicket, TicketStatus } from './api'

export const OVER: readonly TicketStatus[] = ['COMPLETED', 'CANCELLED', 'EXPIRED']
export const CANCELLABLE: readonly TicketStatus[] = ['WAITING', 'CALLED', 'ON_HOLD']

/** Names one call: a recall is a new one and rings anew. */
export function callOf(ticket: HeldTicket): string | null {
  return ticket.status === 'CALLED' ? `${ticket.calledAt ?? ''}#${ticket.recalls}` : null
}

const MOVES_THE_QUEUE: readonly HallEvent['type'][] = [
  'ticket-called',
  'ticket-resumed',
  'ticket-transferred',
  'ticket-requeued',
  'ticket-gave-way',
  'ticket-released',
  'ticket-cancelled',
  'window-opened',
  'window-paused',
  'window-closed',
  'day-closed',
]

/**
 * How soon a ticket must be fetched again after an event: at once when it is about it, by and by when the queue moved.
 * Events of discreet windows hide their number: they may be about anyone.
 */
export function urgency(
  event: HallEvent,
  ticket: Pick<HeldTicket, 'number' | 'status'>,
): 'now' | 'soon' | 'never' {
  if (event.number === ticket.number || event.type === 'day-closed') return 'now'
  if (event.number == null && event.type.startsWith('ticket-')) return 'soon'
  return ticket.status === 'WAITING' && MOVES_THE_QUEUE.includes(event.type) ? 'soon' : 'never'
}
