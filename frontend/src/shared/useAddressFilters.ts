import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'
import { useSettled } from './useSettled'

const textOf = (value: LocationQueryValue | LocationQueryValue[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** What a list is narrowed to, kept in the address: after a reload, and on the way back from a row, it is as it was left. */
export function useAddressFilters<Name extends string>(...names: Name[]): Record<Name, Ref<string>> {
  const route = useRoute()
  const router = useRouter()
  const { path } = route
  const read = (name: Name) => textOf(route.query[name])
  const filters = Object.fromEntries(names.map((name) => [name, ref(read(name))])) as Record<
    Name,
    Ref<string>
  >

  // Somebody types and follows a link at once: the filter, which waits for a pause, must not call them back.
  let leaving = false
  onScopeDispose(router.beforeEach((to) => void (leaving = to.path !== path)))
  onScopeDispose(router.afterEach(() => void (leaving = false)))

  watch(
    names.map((name) => filters[name]),
    () => {
      // A page that is being left must not write into the address of the next.
      if (leaving || route.path !== path || names.every((name) => filters[name].value === read(name))) return
      const own = names.map((name) => [name, filters[name].value || undefined])
      void router.replace({ query: { ...route.query, ...Object.fromEntries(own) }, hash: route.hash })
    },
  )
  // The same page under another address, as from the navigation.
  watch(
    () => route.query,
    () => {
      if (route.path === path) for (const name of names) filters[name].value = read(name)
    },
  )
  return filters
}

/** A field somebody types in for a filter that follows once they pause, and that may be set from elsewhere. */
export function useTyped(settled: Ref<string>): Ref<string> {
  const typed = ref(settled.value)
  const paused = useSettled(typed)
  watch(paused, (value) => (settled.value = value))
  watch(settled, (value) => {
    if (value !== typed.value.trim()) typed.value = value
  })
  return typed
}
