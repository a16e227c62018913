import { api, data, withKey, type Schemas } from '@/api/client'

export type Me = Schemas['MeView']
export type Session = Schemas['SessionView']
export type Invitation = Schemas['InvitationView']
export type DemoAccount = Schemas['DemoAccount']

export const fetchMe = () => data(api.GET('/api/v1/me'))

export const signIn = (key: string, username: string, password: string) =>
  data(api.POST('/api/v1/sessions', { headers: withKey(key), body: { username, password } }))

export const signOut = (key: string) =>
  data(api.POST('/api/v1/sessions/current/end', { headers: withKey(key), body: {} }))

export const signOutEverywhere = (key: string) =>
  data(api.POST('/api/v1/sessions/end-all', { headers: withKey(key), body: {} }))

export const fetchSessions = () => data(api.GET('/api/v1/sessions', { params: { query: { limit: 100 } } }))

export const endSession = (key: string, sessionId: string) =>
  data(
    api.POST('/api/v1/sessions/{sessionId}/end', {
      headers: withKey(key),
      params: { path: { sessionId } },
      body: {},
    }),
  )

export const changePassword = (key: string, currentPassword: string, newPassword: string) =>
  data(
    api.POST('/api/v1/me/change-password', { headers: withKey(key), body: { currentPassword, newPassword } }),
  )

export const inspectInvitation = (token: string) =>
  data(api.POST('/api/v1/invitations/inspect', { body: { token } }))

export const acceptInvitation = (key: string, token: string, password: string) =>
  data(api.POST('/api/v1/invitations/accept', { headers: withKey(key), body: { token, password } }))

/** The demo accounts; a 404 problem anywhere but on a developer's machine. */
export const fetchDemo = () => data(api.GET('/api/v1/demo'))
