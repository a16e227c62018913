import { computed, inject, provide, watch, type ComputedRef, type InjectionKey } from 'vue'
import { useRoute } from 'vue-router'
import { useDemo } from '@/features/account/useDemo'
import { useHallList } from '@/features/servicewindow/desk/useMyHalls'
import type { Schemas } from '@/api/client'
import type { Actor } from '@/shared/actor'
import { sectionsFor, type NavSection } from '@/shared/nav'
import { remember, remembered } from '@/shared/preferences'
import { navigation } from './navigation'

const STORED = 'linli.hall'
const SECTIONS: InjectionKey<ComputedRef<NavSection[]>> = Symbol('navigation')

/** Nobody else asks whether this is a demonstration. */
const isOfferedMoreInADemo = (role: Schemas['Role']) =>
  navigation.some(({ demoOnly, roles }) => demoOnly && roles.includes(role))

/** What somebody may go to, and the hall they are working in: the one in the address, else the last one. */
export function useNavigation(actor: ComputedRef<Actor | null>) {
  const route = useRoute()
  const worksInHall = computed(() =>
    (actor.value?.roles ?? []).some((role) => role === 'CLERK' || role === 'HALL_MANAGER'),
  )
  const { halls } = useHallList(worksInHall)
  const inAddress = computed(() => {
    const { hallId } = route.params
    return typeof hallId === 'string' ? hallId : null
  })
  watch(inAddress, (id) => id && remember(STORED, id), { immediate: true })

  const hallId = computed(() => {
    const mine = worksInHall.value ? (halls.value ?? []).map((hall) => hall.id) : []
    const known = [inAddress.value, remembered(STORED)].find((id) => id !== null && mine.includes(id))
    return known ?? mine[0] ?? null
  })
  const isDemo = useDemo(computed(() => (actor.value?.roles ?? []).some(isOfferedMoreInADemo)))
  const sections = computed(() => {
    const entries = navigation.filter((entry) => !entry.demoOnly || isDemo.value)
    return sectionsFor(entries, actor.value?.roles ?? [], hallId.value)
  })
  provide(SECTIONS, sections)

  return {
    sections,
    hallId,
    halls: computed(() => (worksInHall.value ? (halls.value ?? []) : [])),
    /** One way to go is no choice: then there is no navigation. */
    needed: computed(() => sections.value.flatMap(({ links }) => links).length > 1),
  }
}

/** The same navigation for a page that offers it as its content. */
export function useSections(): ComputedRef<NavSection[]> {
  const sections = inject(SECTIONS)
  if (!sections) throw new Error('this face provides no navigation')
  return sections
}
