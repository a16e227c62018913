import type { Desk, DeskAnswer, Ticket } from './api'

/** The desk right after the server's answer to a verb, so that nobody waits for the next look at the whole desk. */
export function withAnswer(desk: Desk, answer: DeskAnswer): Desk {
  const { window = desk.window, ticket } = answer
  if (!ticket) return { ...desk, window }
  const others = (list: Ticket[]) => list.filter((one) => one.id !== ticket.id)
  const shelf = (list: Ticket[], status: Ticket['status']) =>
    ticket.status === status ? [ticket, ...others(list)] : others(list)
  return {
    ...desk,
    window,
    current: currentAfter(desk, ticket),
    onHold: shelf(desk.onHold, 'ON_HOLD'),
    noShows: shelf(desk.noShows, 'NO_SHOW'),
    waiting: others(desk.waiting),
    leftovers: others(desk.leftovers),
  }
}

function currentAfter(desk: Desk, ticket: Ticket): Ticket | null {
  const here = ticket.windowId === desk.window.id && ['CALLED', 'SERVING'].includes(ticket.status)
  if (here) return ticket
  return desk.current?.id === ticket.id ? null : (desk.current ?? null)
}
