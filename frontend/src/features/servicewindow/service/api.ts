import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'
import { everyPage } from '@/api/pages'

export type Service = Schemas['ServiceView']
export type ServiceGuide = Schemas['ServiceGuideView']
export type Guide = NonNullable<ServiceGuide['guide']>

export function useServices(hallId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['services', hallId],
    queryFn: () =>
      everyPage<Service>((query) =>
        data(
          api.GET('/api/v1/halls/{hallId}/services', {
            params: { path: { hallId: toValue(hallId) }, query },
          }),
        ),
      ),
    refetchInterval: 20_000,
  })
}

export function useService(serviceId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['service', serviceId],
    queryFn: () =>
      data<ServiceGuide>(
        api.GET('/api/v1/services/{serviceId}', { params: { path: { serviceId: toValue(serviceId) } } }),
      ),
    refetchInterval: 20_000,
  })
}
