import { computed, type ComputedRef, type Ref } from 'vue'

type Asked = { failureReason: Ref<unknown>; dataUpdatedAt: Ref<number> }

/** Since when a page shows old data because asking again fails; null when it is fresh or has no data at all. */
export function useStale(query: Asked): ComputedRef<Date | null> {
  return computed(() =>
    query.failureReason.value && query.dataUpdatedAt.value > 0 ? new Date(query.dataUpdatedAt.value) : null,
  )
}
