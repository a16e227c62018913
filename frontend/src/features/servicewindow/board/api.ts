import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'

export type Board = Schemas['BoardView']
export type BoardCall = Board['calls'][number]

export function fetchBoard(hallId: string): Promise<Board> {
  return data(api.GET('/api/v1/halls/{hallId}/board', { params: { path: { hallId } } }))
}

export type Display = Schemas['DisplayView']

export function fetchDisplay(displayId: string): Promise<Schemas['DisplayBoard']> {
  return data(api.GET('/api/v1/displays/{displayId}/board', { params: { path: { displayId } } }))
}

/** A display is switched on before the network is up: asked for until it is there. */
export function useDisplay(displayId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['display', displayId],
    queryFn: () => fetchDisplay(toValue(displayId)),
    refetchInterval: (query) => (query.state.data ? false : 5_000),
    refetchIntervalInBackground: true,
  })
}

/** @param options.everyMs for a page that nobody reloads for weeks */
export function useBoard(
  hallId: MaybeRefOrGetter<string>,
  { untilThere = false, everyMs = 0 }: { untilThere?: boolean; everyMs?: number } = {},
) {
  return useQuery({
    queryKey: ['board', hallId],
    queryFn: () => fetchBoard(toValue(hallId)),
    refetchInterval: (query) => (untilThere && !query.state.data ? 5_000 : everyMs || false),
    refetchIntervalInBackground: true,
  })
}
