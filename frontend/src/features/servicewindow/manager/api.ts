import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type Live = Schemas['LiveView']
export type LiveWindow = Schemas['LiveWindow']
export type LiveTicket = Schemas['LiveTicket']
export type Hours = Schemas['OpeningDetail']
export type DescribeOpening = Schemas['DescribeOpening']
export type Announcement = Schemas['AnnouncementDetail']
export type DescribeAnnouncement = Schemas['DescribeAnnouncement']
export type AnnouncementState = Schemas['AnnouncementState']
export type Display = Schemas['DisplayView']
export type DescribeDisplay = Schemas['DescribeDisplay']
export type Window = Schemas['WindowView']

/** Words in both languages as a form holds them; an empty English text is none. */
export type TwoTexts = { zh: string; en: string }
export const twoTexts = ({ zh, en }: TwoTexts) => ({
  zh: { message: zh.trim() },
  en: en.trim() ? { message: en.trim() } : null,
})

export const fetchLive = (hallId: string) =>
  data<Live>(api.GET('/api/v1/halls/{hallId}/live', { params: { path: { hallId } } }))

/** What the manager can do from the live screen. */
export type LiveAction =
  | { verb: 'open' | 'reopen'; windowId: string }
  | { verb: 'pause' | 'close'; windowId: string; reason: string }
  | { verb: 'offer'; windowId: string; version: number; serviceIds: string[] }
  | { verb: 'finish' | 'cancel'; ticketId: string; words: string }
  | { verb: 'stop'; texts: TwoTexts }
  | { verb: 'resume' }
  | { verb: 'closeDay'; businessDate: string }
  | { verb: 'longWait'; minutes: number }

export function act(key: string, hallId: string, action: LiveAction): Promise<unknown> {
  const headers = withKey(key)
  const hall = { headers, params: { path: { hallId } } }
  switch (action.verb) {
    case 'open':
      return data(
        api.POST('/api/v1/windows/{windowId}/open', {
          headers,
          params: { path: { windowId: action.windowId } },
          body: {},
        }),
      )
    case 'reopen':
      return data(
        api.POST('/api/v1/windows/{windowId}/resume', {
          headers,
          params: { path: { windowId: action.windowId } },
          body: {},
        }),
      )
    case 'pause':
      return data(
        api.POST('/api/v1/windows/{windowId}/pause', {
          headers,
          params: { path: { windowId: action.windowId } },
          body: { reason: action.reason },
        }),
      )
    case 'close':
      return data(
        api.POST('/api/v1/windows/{windowId}/close', {
          headers,
          params: { path: { windowId: action.windowId } },
          body: { reason: action.reason },
        }),
      )
    case 'offer':
      return data(
        api.PUT('/api/v1/windows/{windowId}/services', {
          params: { path: { windowId: action.windowId }, header: ifMatch(action.version) },
          body: { serviceIds: action.serviceIds },
        }),
      )
    case 'finish':
      return data(
        api.POST('/api/v1/tickets/{ticketId}/finish', {
          headers,
          params: { path: { ticketId: action.ticketId } },
          body: { outcome: action.words },
        }),
      )
    case 'cancel':
      return data(
        api.POST('/api/v1/tickets/{ticketId}/cancel', {
          headers,
          params: { path: { ticketId: action.ticketId } },
          body: { reason: action.words },
        }),
      )
    case 'stop':
      return data(
        api.POST('/api/v1/halls/{hallId}/stop-numbers', { ...hall, body: { texts: twoTexts(action.texts) } }),
      )
    case 'resume':
      return data(api.POST('/api/v1/halls/{hallId}/resume-numbers', { ...hall, body: {} }))
    case 'closeDay':
      return data(
        api.POST('/api/v1/halls/{hallId}/close-day', {
          ...hall,
          body: { businessDate: action.businessDate },
        }),
      )
    case 'longWait':
      return data(
        api.POST('/api/v1/halls/{hallId}/set-long-wait', { ...hall, body: { minutes: action.minutes } }),
      )
  }
}

export const fetchHours = (hallId: string) =>
  data<Hours>(api.GET('/api/v1/halls/{hallId}/opening/detail', { params: { path: { hallId } } }))

export const saveHours = (hallId: string, version: number, body: DescribeOpening) =>
  data<Hours>(
    api.PUT('/api/v1/halls/{hallId}/opening', {
      params: { path: { hallId }, header: ifMatch(version) },
      body,
    }),
  )

type Query = { cursor?: string; limit?: number }

export const fetchAnnouncements = (hallId: string, query: Query & { state?: AnnouncementState }) =>
  data(api.GET('/api/v1/halls/{hallId}/announcements/all', { params: { path: { hallId }, query } }))

export const announce = (key: string, hallId: string, body: DescribeAnnouncement) =>
  data<Announcement>(
    api.POST('/api/v1/halls/{hallId}/announcements', {
      headers: withKey(key),
      params: { path: { hallId } },
      body,
    }),
  )

export const describeAnnouncement = (announcementId: string, version: number, body: DescribeAnnouncement) =>
  data<Announcement>(
    api.PUT('/api/v1/announcements/{announcementId}', {
      params: { path: { announcementId }, header: ifMatch(version) },
      body,
    }),
  )

export const endAnnouncement = (key: string, announcementId: string) =>
  data<Announcement>(
    api.POST('/api/v1/announcements/{announcementId}/end', {
      headers: withKey(key),
      params: { path: { announcementId } },
      body: {},
    }),
  )

export const fetchDisplays = (hallId: string, query: Query) =>
  data(api.GET('/api/v1/halls/{hallId}/displays', { params: { path: { hallId }, query } }))

export const createDisplay = (key: string, hallId: string, body: DescribeDisplay) =>
  data<Display>(
    api.POST('/api/v1/halls/{hallId}/displays', {
      headers: withKey(key),
      params: { path: { hallId } },
      body,
    }),
  )

export const describeDisplay = (displayId: string, version: number, body: DescribeDisplay) =>
  data<Display>(
    api.PUT('/api/v1/displays/{displayId}', {
      params: { path: { displayId }, header: ifMatch(version) },
      body,
    }),
  )

export const removeDisplay = (key: string, displayId: string) =>
  data<Display>(
    api.POST('/api/v1/displays/{displayId}/remove', {
      headers: withKey(key),
      params: { path: { displayId } },
      body: {},
    }),
  )
