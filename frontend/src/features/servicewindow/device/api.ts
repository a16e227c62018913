import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type Device = Schemas['DeviceView']
export type DeviceKind = Schemas['DeviceKind']
export type Invited = Schemas['DeviceInvited']
export type NumberCheck = Schemas['NumberCheck']

export const fetchDevices = (hallId: string, kind: DeviceKind | undefined, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/halls/{hallId}/devices', {
      params: { path: { hallId }, query: { ...(kind ? { kind } : {}), ...(cursor ? { cursor } : {}) } },
    }),
  )

export const fetchWindows = (hallId: string) =>
  data(api.GET('/api/v1/halls/{hallId}/windows', { params: { path: { hallId } } }))

export const createDevice = (key: string, hallId: string, body: Schemas['CreateDevice']) =>
  data(
    api.POST('/api/v1/halls/{hallId}/devices', { params: { path: { hallId } }, body, headers: withKey(key) }),
  )

export const describeDevice = (_key: string, { id, version }: Device, body: Schemas['DescribeDevice']) =>
  data(
    api.PUT('/api/v1/devices/{deviceId}', {
      params: { path: { deviceId: id }, header: ifMatch(version) },
      body,
    }),
  )

export const pairAgain = (key: string, deviceId: string) =>
  data(
    api.POST('/api/v1/devices/{deviceId}/pair-again', {
      params: { path: { deviceId } },
      body: {},
      headers: withKey(key),
    }),
  )

export const revokeDevice = (key: string, deviceId: string) =>
  data(
    api.POST('/api/v1/devices/{deviceId}/revoke', {
      params: { path: { deviceId } },
      body: {},
      headers: withKey(key),
    }),
  )

export const markPaper = (key: string, deviceId: string, out: boolean) =>
  data(
    api.POST('/api/v1/devices/{deviceId}/mark-paper', {
      params: { path: { deviceId } },
      body: { out },
      headers: withKey(key),
    }),
  )

export const voidLeases = (key: string, deviceId: string) =>
  data(
    api.POST('/api/v1/devices/{deviceId}/void-leases', {
      params: { path: { deviceId } },
      body: {},
      headers: withKey(key),
    }),
  )

export const checkNumbers = (hallId: string, date: string) =>
  data(api.GET('/api/v1/halls/{hallId}/numbers/check', { params: { path: { hallId }, query: { date } } }))
