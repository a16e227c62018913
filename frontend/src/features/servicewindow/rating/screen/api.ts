import { api, data, withKey, type Schemas } from '@/api/client'
import type { RatingLevel } from '../api'

export type WindowScreen = Schemas['WindowScreenView']

const bearer = (credential: string) => ({ Authorization: `Device ${credential}` })

export const pairScreen = (key: string, code: string): Promise<Schemas['DevicePaired']> =>
  data(api.POST('/api/v1/this-device/pair', { body: { code }, headers: withKey(key) }))

export const fetchScreen = (credential: string): Promise<WindowScreen> =>
  data(api.GET('/api/v1/this-device/window', { headers: bearer(credential) }))

export const rateAtWindow = (
  key: string,
  credential: string,
  number: string,
  level: RatingLevel,
): Promise<WindowScreen> =>
  data(
    api.POST('/api/v1/this-device/window/rate', {
      body: { number, level },
      headers: { ...bearer(credential), ...withKey(key) },
    }),
  )
