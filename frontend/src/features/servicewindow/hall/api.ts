import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'
import { everyPage } from '@/api/pages'

export type Hall = Schemas['HallView']

export function useHalls() {
  return useQuery({
    queryKey: ['halls'],
    queryFn: () => everyPage<Hall>((query) => data(api.GET('/api/v1/halls', { params: { query } }))),
    refetchInterval: 30_000,
  })
}

export function useHall(hallId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['hall', hallId],
    enabled: () => toValue(hallId) !== '',
    queryFn: () =>
      data<Hall>(api.GET('/api/v1/halls/{hallId}', { params: { path: { hallId: toValue(hallId) } } })),
    refetchInterval: 20_000,
  })
}
