import { api, data, ifMatch, type Schemas } from '@/api/client'

export type HallDetail = Schemas['HallDetail']
export type HallRules = Schemas['HallRules']

export function fetchHallDetail(hallId: string): Promise<HallDetail> {
  return data(api.GET('/api/v1/halls/{hallId}/detail', { params: { path: { hallId } } }))
}

export function saveRules(seen: HallDetail, rules: HallRules): Promise<HallDetail> {
  return data(
    api.PUT('/api/v1/halls/{hallId}/rules', {
      params: { path: { hallId: seen.id }, header: ifMatch(seen.version) },
      body: rules,
    }),
  )
}
