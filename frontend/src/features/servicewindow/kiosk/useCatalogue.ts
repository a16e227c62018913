import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { language } from '@/shared/preferences'
import { useBoard } from '../board/api'
import { useHall, type Hall } from '../hall/api'
import { useServices, type Service } from '../service/api'
import { groupServices } from '../service/groupServices'
import type { KioskStore } from './store'

export type Category = { label: string; title: string; services: Service[] }
type Catalogue = { hall: Hall; services: Service[]; titles: [string, string][] }

/** What the hall offers, by window; the last known of it while the network is down. */
export function useCatalogue(store: KioskStore, hallId: MaybeRefOrGetter<string>) {
  const hall = useHall(() => toValue(hallId))
  const services = useServices(() => toValue(hallId))
  const board = useBoard(() => toValue(hallId), { everyMs: 60_000 })

  const fresh = computed<Catalogue | null>(() =>
    hall.data.value && services.data.value && board.data.value
      ? {
          hall: hall.data.value,
          services: services.data.value,
          titles: board.data.value.windows.map(({ label, title }) => [label, title ?? '']),
        }
      : null,
  )
  watch(fresh, (now) => now && store.keepCatalogue(language.value, now))
  // Cut off, somebody may still change the language: names in the other one are better than none.
  const kept = useQuery({
    queryKey: ['kiosk-catalogue', language],
    queryFn: () =>
      store.catalogue<Catalogue>(language.value) ??
      store.catalogue<Catalogue>(language.value === 'en' ? 'zh-CN' : 'en'),
    staleTime: Infinity,
  })
  const catalogue = computed(() => fresh.value ?? kept.data.value ?? null)

  return {
    hall: computed(() => catalogue.value?.hall ?? null),
    problem: computed(() => services.error.value ?? hall.error.value ?? board.error.value),
    known: computed(() => catalogue.value !== null),
    categories: computed<Category[]>(() => {
      const titles = new Map(catalogue.value?.titles)
      return groupServices(catalogue.value?.services ?? [], '').flatMap(({ label, services }) =>
        label === null ? [] : [{ label, title: titles.get(label) ?? '', services }],
      )
    }),
  }
}
