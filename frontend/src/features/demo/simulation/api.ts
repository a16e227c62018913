import { api, data, withKey, type Schemas } from '@/api/client'

export type SimulationRun = Schemas['SimulationRun']
export type DayWish = Schemas['StartSimulation']

const path = (hallId: string) => ({ params: { path: { hallId } } })

export const fetchSimulation = (hallId: string) =>
  data(api.GET('/api/v1/halls/{hallId}/simulation', path(hallId)))

export const startSimulation = (key: string, hallId: string, wish: DayWish) =>
  data(
    api.POST('/api/v1/halls/{hallId}/simulation/start', {
      headers: withKey(key),
      ...path(hallId),
      body: wish,
    }),
  )

export const stopSimulation = (key: string, hallId: string) =>
  data(
    api.POST('/api/v1/halls/{hallId}/simulation/stop', { headers: withKey(key), ...path(hallId), body: {} }),
  )
