import { api, data, withKey, type Schemas } from '@/api/client'

export type HeldTicket = Schemas['HeldTicketView']
export type TicketStatus = HeldTicket['status']
export type TicketIssued = Schemas['TicketIssued']

export type PriorityClaim = Schemas['PriorityClaim']

/** What lets this phone see and cancel its ticket. */
export type Holder = { ticketId: string; token: string }

const bearer = (holder: Holder) => ({ Authorization: `Bearer ${holder.token}` })

export function issueTicket(
  key: string,
  hallId: string,
  body: Schemas['IssueTicket'],
): Promise<TicketIssued> {
  return data(
    api.POST('/api/v1/halls/{hallId}/tickets', { params: { path: { hallId } }, body, headers: withKey(key) }),
  )
}

export function fetchHeldTicket(holder: Holder): Promise<HeldTicket> {
  return data(
    api.GET('/api/v1/held-tickets/{ticketId}', {
      params: { path: { ticketId: holder.ticketId } },
      headers: bearer(holder),
    }),
  )
}

export function cancelHeldTicket(key: string, holder: Holder): Promise<HeldTicket> {
  return data(
    api.POST('/api/v1/held-tickets/{ticketId}/cancel', {
      params: { path: { ticketId: holder.ticketId } },
      body: {},
      headers: { ...bearer(holder), ...withKey(key) },
    }),
  )
}

export function letOthersGoFirst(key: string, holder: Holder, places: number): Promise<HeldTicket> {
  return data(
    api.POST('/api/v1/held-tickets/{ticketId}/let-go-first', {
      params: { path: { ticketId: holder.ticketId } },
      body: { places },
      headers: { ...bearer(holder), ...withKey(key) },
    }),
  )
}
