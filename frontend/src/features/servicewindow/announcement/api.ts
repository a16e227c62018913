import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'

export type Announced = Schemas['AnnouncementView']

export const announcedKey = (hallId: string) => ['announcements', hallId]

/** What a hall announces now. Its time begins and ends without any event: hence every half minute. */
export function useAnnounced(hallId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['announcements', hallId],
    queryFn: async () => {
      const page = await data(
        api.GET('/api/v1/halls/{hallId}/announcements', { params: { path: { hallId: toValue(hallId) } } }),
      )
      return page.items
    },
    refetchInterval: 30_000,
    refetchIntervalInBackground: true,
  })
}
