import { QueryClient } from '@tanstack/vue-query'
import { asProblem } from '@/api/problem'

/** What the server said stays on the screen while it is asked again; only passing faults are asked about again. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        retry: (failures, error) => asProblem(error).passing && navigator.onLine && failures < 2,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
