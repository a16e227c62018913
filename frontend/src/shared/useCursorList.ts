import { useInfiniteQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

type Page<T> = { items: T[]; nextCursor?: string | null }

/** A list that is fetched page by page as its reader asks for more. */
export type CursorList<T> = {
  rows: ComputedRef<T[]>
  loading: ComputedRef<boolean>
  problem: ComputedRef<Problem | null>
  hasMore: ComputedRef<boolean>
  loadingMore: ComputedRef<boolean>
  more: () => void
  refresh: () => Promise<void>
}

/** `key` names the list and holds its filters: another filter is another list, begun at its first page. */
export function useCursorList<T>(
  key: () => readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): CursorList<T> {
  const queries = useQueryClient()
  const queryKey = computed(() => [...key()])
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<T>) => page.nextCursor ?? undefined,
  })
  return {
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    loading: computed(() => query.isPending.value),
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    hasMore: computed(() => query.hasNextPage.value),
    loadingMore: computed(() => query.isFetchingNextPage.value),
    more: () => void query.fetchNextPage(),
    refresh: () => queries.invalidateQueries({ queryKey: queryKey.value }),
  }
}
