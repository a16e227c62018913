import { everyPage } from '@/api/pages'
import { api, data, withKey, type Schemas } from '@/api/client'

export type Desk = Schemas['DeskView']
export type Ticket = Schemas['TicketView']
export type Window = Schemas['WindowView']
export type Hall = Schemas['HallView']
export type PriorityClass = Schemas['PriorityClass']
export type TicketStatus = Schemas['TicketStatus']
export type WindowState = Schemas['WindowState']

export const fetchMyHalls = () =>
  everyPage<Hall>((query) => data(api.GET('/api/v1/my-halls', { params: { query } })))

export const fetchWindows = async (hallId: string) => {
  const page = await data(api.GET('/api/v1/halls/{hallId}/windows', { params: { path: { hallId } } }))
  return page.items
}

export const fetchDesk = (windowId: string) =>
  data(api.GET('/api/v1/windows/{windowId}/desk', { params: { path: { windowId } } }))

/** Where a ticket goes on: to another matter, another window, or both. */
export type Destination = { serviceId?: string; windowId?: string }

/** Everything a clerk can ask of the server at the desk. */
export type DeskAction =
  | { verb: 'open' }
  | { verb: 'pause'; reason: string }
  | { verb: 'close'; reason: string }
  | { verb: 'callNext' }
  | { verb: 'call'; ticketId: string; reason: string }
  | { verb: 'recall' | 'start' | 'noShow' | 'requeue' | 'resume'; ticketId: string }
  | { verb: 'hold'; ticketId: string; reason: string }
  | { verb: 'transfer'; ticketId: string; to: Destination; reason: string }
  | { verb: 'cancel'; ticketId: string; reason: string }
  | { verb: 'classify'; ticketId: string; priorityClass: PriorityClass; reason: string }
  | { verb: 'finish'; ticketId: string; outcome: string }

/** What came of it: the window or the ticket as it is now; a call that found nobody waiting gives the ticket null. */
export type DeskAnswer = { window?: Window; ticket?: Ticket | null }

export async function send(key: string, windowId: string, action: DeskAction): Promise<DeskAnswer> {
  switch (action.verb) {
    case 'open':
    case 'pause':
    case 'close':
      return { window: await sendWindow(key, windowId, action) }
    case 'callNext':
      return data(
        api.POST('/api/v1/windows/{windowId}/call-next', {
          headers: withKey(key),
          params: { path: { windowId } },
          body: {},
        }),
      )
    default:
      return { ticket: await sendTicket(key, windowId, action) }
  }
}

function sendWindow(
  key: string,
  windowId: string,
  action: Extract<DeskAction, { verb: 'open' | 'pause' | 'close' }>,
): Promise<Window> {
  const at = { headers: withKey(key), params: { path: { windowId } } }
  switch (action.verb) {
    case 'open':
      return data(api.POST('/api/v1/windows/{windowId}/open', { ...at, body: {} }))
    case 'pause':
      return data(api.POST('/api/v1/windows/{windowId}/pause', { ...at, body: { reason: action.reason } }))
    case 'close':
      return data(api.POST('/api/v1/windows/{windowId}/close', { ...at, body: { reason: action.reason } }))
  }
}

function sendTicket(
  key: string,
  windowId: string,
  action: Extract<DeskAction, { ticketId: string }>,
): Promise<Ticket> {
  const on = { headers: withKey(key), params: { path: { ticketId: action.ticketId } } }
  switch (action.verb) {
    case 'call':
      return data(
        api.POST('/api/v1/tickets/{ticketId}/call', { ...on, body: { windowId, reason: action.reason } }),
      )
    case 'recall':
      return data(api.POST('/api/v1/tickets/{ticketId}/recall', { ...on, body: {} }))
    case 'start':
      return data(api.POST('/api/v1/tickets/{ticketId}/start', { ...on, body: {} }))
    case 'noShow':
      return data(api.POST('/api/v1/tickets/{ticketId}/no-show', { ...on, body: {} }))
    case 'requeue':
      return data(api.POST('/api/v1/tickets/{ticketId}/requeue', { ...on, body: {} }))
    case 'resume':
      return data(api.POST('/api/v1/tickets/{ticketId}/resume', { ...on, body: { windowId } }))
    case 'hold':
      return data(api.POST('/api/v1/tickets/{ticketId}/hold', { ...on, body: { reason: action.reason } }))
    case 'transfer':
      return data(
        api.POST('/api/v1/tickets/{ticketId}/transfer', {
          ...on,
          body: { ...action.to, reason: action.reason || null },
        }),
      )
    case 'classify':
      return data(
        api.POST('/api/v1/tickets/{ticketId}/classify', {
          ...on,
          body: { priorityClass: action.priorityClass, reason: action.reason },
        }),
      )
    case 'cancel':
      return data(api.POST('/api/v1/tickets/{ticketId}/cancel', { ...on, body: { reason: action.reason } }))
    case 'finish':
      return data(api.POST('/api/v1/tickets/{ticketId}/finish', { ...on, body: { outcome: action.outcome } }))
  }
}
