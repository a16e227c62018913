import { api, data, withKey, type Schemas } from '@/api/client'

export type Kind = Schemas['PostKind']
export type RosterLine = Schemas['RosterLine']
export type Post = Schemas['PostView']
export type Holder = Schemas['PostHolder']
export type Appointment = Schemas['AppointmentView']
export type Person = Schemas['PersonView']

/** 三员: instructor, information officer, liaison. */
export const OFFICERS: readonly Kind[] = ['INSTRUCTOR', 'INFORMATION_OFFICER', 'LIAISON']

const after = (cursor: string | undefined) => (cursor ? { cursor } : {})

export const fetchRoster = (unitId: string, on: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/units/{unitId}/roster', {
      params: { path: { unitId }, query: { on, limit: 100, ...after(cursor) } },
    }),
  )

export const fetchHistory = (unitId: string, kind: Kind, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/units/{unitId}/appointments', {
      params: { path: { unitId }, query: { kind, ...after(cursor) } },
    }),
  )

export const fetchPostsOf = (personId: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/people/{personId}/appointments', {
      params: { path: { personId }, query: after(cursor) },
    }),
  )

export const findPeople = (q: string) => data(api.GET('/api/v1/people', { params: { query: { q } } }))

export const createPerson = (key: string, name: string, unitId: string) =>
  data(api.POST('/api/v1/people', { headers: withKey(key), body: { name, unitId } }))

export const appoint = (key: string, unitId: string, body: Schemas['AppointPerson']) =>
  data(
    api.POST('/api/v1/units/{unitId}/appointments', {
      params: { path: { unitId } },
      headers: withKey(key),
      body,
    }),
  )

const at = (key: string, appointmentId: string) => ({
  params: { path: { appointmentId } },
  headers: withKey(key),
})

export const leave = (key: string, appointmentId: string, on: string, reason: string) =>
  data(
    api.POST('/api/v1/appointments/{appointmentId}/end', {
      ...at(key, appointmentId),
      body: { on, reason },
    }),
  )

export const annul = (key: string, appointmentId: string, reason: string) =>
  data(
    api.POST('/api/v1/appointments/{appointmentId}/annul', { ...at(key, appointmentId), body: { reason } }),
  )
