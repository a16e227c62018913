import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { fetchDemo } from './api'

/** Whether this installation is a demonstration; false until it is known. */
export function useDemo(enabled: Ref<boolean>): ComputedRef<boolean> {
  const query = useQuery({
    queryKey: ['demo'],
    queryFn: fetchDemo,
    enabled,
    retry: false,
    staleTime: Infinity,
  })
  return computed(() => query.data.value !== undefined)
}
