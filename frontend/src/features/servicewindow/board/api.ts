import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, type Schemas } from '@/api/client'

export type Board = Schemas['BoardView']
export type BoardCall = Board['calls'][number]

export function fetchBoard(hallId: string): Promise<Board> {
  return data(api.GET('/api/v1/halls/{hallId}/board', { params: { path: { hallId } } }))
}

export function useBoard(hallId: MaybeRefOrGetter<string>, { untilThere = false } = {}) {
  return useQuery({
    queryKey: ['board', hallId],
    queryFn: () => fetchBoard(toValue(hallId)),
    refetchInterval: (query) => (untilThere && !query.state.data ? 5_000 : false),
    refetchIntervalInBackground: true,
  })
}
