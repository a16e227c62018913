import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { asProblem } from '@/api/problem'
import { useServices } from '../service/api'
import { fetchWindows, type Destination, type Ticket } from './api'
import { destinationOf, windowsFor } from './transfer'

/** Where a ticket can go: the matters of its hall, and the other windows that serve the chosen one. */
export function useTransfer(ticket: () => Ticket, here: () => string) {
  const hallId = computed(() => ticket().hallId)
  const serviceList = useServices(hallId)
  const windowList = useQuery({
    queryKey: ['windows', hallId],
    queryFn: () => fetchWindows(hallId.value),
  })
  const serviceId = ref(ticket().serviceId)
  const at = ref('')
  const reason = ref('')
  const windows = computed(() => windowsFor(serviceId.value, here(), windowList.data.value ?? []))
  watch(windows, (possible) => {
    if (!possible.some((window) => window.id === at.value)) at.value = ''
  })
  const destination: Ref<Destination | null> = computed(() =>
    destinationOf(ticket().serviceId, serviceId.value, at.value),
  )
  const error = computed(() => serviceList.error.value ?? windowList.error.value)

  return {
    serviceId,
    at,
    reason,
    services: computed(() => serviceList.data.value ?? []),
    windows,
    destination,
    loading: computed(() => serviceList.isPending.value || windowList.isPending.value),
    problem: computed(() => (error.value ? asProblem(error.value) : null)),
    retry: () => void Promise.all([serviceList.refetch(), windowList.refetch()]),
  }
}
