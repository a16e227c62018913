import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'

export type OpeningNow = Schemas['OpeningNow']
export type OpeningHours = Schemas['OpeningHours']
export type OpeningDay = Schemas['OpeningDay']
export type OpeningSpan = Schemas['OpeningSpan']
export type Weekday = OpeningDay['weekday']

export function useOpening(hallId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['opening', hallId],
    queryFn: () =>
      data<OpeningHours>(
        api.GET('/api/v1/halls/{hallId}/opening', { params: { path: { hallId: toValue(hallId) } } }),
      ),
    refetchInterval: 60_000,
  })
}
