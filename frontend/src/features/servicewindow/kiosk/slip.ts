import { encode } from 'uqr'
import type { TicketIssued } from './api'
import type { Spare } from './reserve'

/** What a person takes along. `ahead` is null where nobody can say: while the network is down. */
export type Slip = {
  number: string
  service: string | null
  hall: string
  ahead: number | null
  at: string
  link: string
  alone: boolean
}

export type KioskService = { id: string; prefix: string; name: string; discreet: boolean }

/** The live page on a phone. The token stands behind the #: it is sent to no server and into no log. */
function linkTo(ticketId: string, token: string): string {
  return `${location.origin}/m/tickets/${ticketId}#${token}`
}

/** Slips lie about: what somebody came for at a discreet window is not on theirs. */
const named = (service: KioskService) => (service.discreet ? null : service.name)

export function slipOf({ token, ticket }: TicketIssued, service: KioskService): Slip {
  return {
    number: ticket.number,
    service: named(service),
    hall: ticket.hallName,
    ahead: ticket.ahead ?? null,
    at: ticket.arrivedAt,
    link: linkTo(ticket.id, token),
    alone: false,
  }
}

export function slipAlone(spare: Spare, at: string, service: KioskService, hall: string): Slip {
  return {
    number: spare.number,
    service: named(service),
    hall,
    ahead: null,
    at,
    link: linkTo(spare.leaseId, spare.token),
    alone: true,
  }
}

/** A QR code as one path of unit squares, and how many units it is wide. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { path: squares.join(''), size }
}
