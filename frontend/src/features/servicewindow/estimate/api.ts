import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'

export type HallEstimates = Schemas['HallEstimatesView']
export type ServiceEstimate = Schemas['ServiceEstimate']
export type Claim = Schemas['EstimateClaim']
export type Range = Schemas['WaitRange']

/** What to expect in a hall before taking a number. It may stay unknown: nothing else waits for it. */
export function useHallEstimates(hallId: MaybeRefOrGetter<string>) {
  const query = useQuery({
    queryKey: ['estimates', hallId],
    enabled: () => toValue(hallId) !== '',
    queryFn: () =>
      data<HallEstimates>(
        api.GET('/api/v1/halls/{hallId}/estimates', { params: { path: { hallId: toValue(hallId) } } }),
      ),
    refetchInterval: 20_000,
  })
  return {
    claim: computed(() => query.data.value?.claim ?? null),
    loaded: computed(() => query.data.value !== undefined),
    byService: computed(
      () => new Map(query.data.value?.services.map((service) => [service.serviceId, service])),
    ),
  }
}
