import { useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Middleware } from 'openapi-fetch'
import { computed, onScopeDispose, type Ref } from 'vue'
import { useRouter, type LocationQuery, type Router } from 'vue-router'
import { api } from '@/api/client'
import { asProblem, problemOf } from '@/api/problem'
import { fetchMe, type Me } from './api'

const ME = ['me']

/** Pages that nobody needs to be signed in for carry `meta: { open: true }`. */
declare module 'vue-router' {
  interface RouteMeta {
    open?: boolean
  }
}

/** Whoever is signed in. */
export function useMe(enabled: Ref<boolean>) {
  const query = useQuery({ queryKey: ME, queryFn: fetchMe, enabled, staleTime: 60_000 })
  return {
    me: query.data,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}

/** The page somebody was on, out of the address of the sign-in page; only ever a path of this face. */
export function pageBefore(query: LocationQuery): string {
  const back = query.back
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/'
}

/** Another person sits here now: nothing of the one before may stay in memory. */
export function useEnter() {
  const queries = useQueryClient()
  const router = useRouter()
  return async function enter(me: Me, to: string): Promise<void> {
    queries.clear()
    queries.setQueryData(ME, me)
    await router.replace(to)
  }
}

export function useLeave() {
  const queries = useQueryClient()
  const router = useRouter()
  return async function leave(): Promise<void> {
    await router.replace('/sign-in')
    // All but what the sign-in page itself is showing.
    queries.removeQueries({ predicate: (query) => !query.isActive() })
  }
}

/** Whichever call finds the session gone leads to the sign-in page, and from there back to the page it came from. */
export function useSessionGuard(): void {
  const router = useRouter()
  const queries = useQueryClient()
  const guard: Middleware = {
    async onResponse({ response }) {
      if (response.status !== 401) return
      if ((await problemOf(response.clone())).slug !== 'not-signed-in') return
      await toSignIn(router)
      queries.removeQueries({ queryKey: ME })
    },
  }
  api.use(guard)
  onScopeDispose(() => api.eject(guard))
}

async function toSignIn(router: Router): Promise<void> {
  const here = router.currentRoute.value
  if (here.meta.open) return
  await router.replace({ path: '/sign-in', query: here.fullPath === '/' ? {} : { back: here.fullPath } })
}
