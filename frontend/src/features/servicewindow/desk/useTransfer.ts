import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { asProblem } from '@/api/problem'
import { useServices } from '../service/api'
import { useWindowName } from '../windowName'
import { fetchWindows, type Destination, type Ticket } from './api'
import { destinationOf, servicesFor, windowsFor } from './transfer'

/** As many answers as are seen at a glance, and as have a digit. */
const AT_ONCE = 6

/** Where a ticket can go: the matters of its hall, and the other windows that serve the chosen one. */
export function useTransfer(ticket: () => Ticket, here: () => string) {
  const { t } = useI18n()
  const windowName = useWindowName()
  const hallId = computed(() => ticket().hallId)
  const serviceList = useServices(hallId)
  const windowList = useQuery({
    queryKey: ['windows', hallId],
    queryFn: () => fetchWindows(hallId.value),
  })
  const words = ref('')
  const serviceId = ref(ticket().serviceId)
  const at = ref('')
  const reason = ref('')
  const found = computed(() =>
    servicesFor(words.value, ticket().serviceId, here(), serviceList.data.value ?? []),
  )
  const windows = computed(() => windowsFor(serviceId.value, here(), windowList.data.value ?? []))
  watch(windows, (possible) => {
    if (!possible.some((window) => window.id === at.value)) at.value = ''
  })
  const destination: Ref<Destination | null> = computed(() =>
    destinationOf(ticket().serviceId, serviceId.value, at.value),
  )
  const error = computed(() => serviceList.error.value ?? windowList.error.value)

  /** What was chosen, in words for whoever wonders afterwards where the number went. */
  function where(): string {
    const service = serviceList.data.value?.find(({ id }) => id === serviceId.value)
    const places = (service?.windows ?? []).filter(({ id }) => at.value === '' || id === at.value)
    return t('desk.sentTo', {
      service: service?.name ?? '',
      windows: places.map(({ label }) => windowName(label)).join(t('desk.and')),
    })
  }

  return {
    words,
    serviceId,
    at,
    reason,
    services: computed(() =>
      found.value
        .slice(0, AT_ONCE)
        .map(({ id, prefix, name }) => ({ value: id, label: `${prefix} · ${name}` })),
    ),
    /** How many there are besides. */
    more: computed(() => Math.max(0, found.value.length - AT_ONCE)),
    windows: computed(() => [
      { value: '', label: t('desk.anyWindow') },
      ...windows.value.map(({ id, label, title, state }) => ({
        value: id,
        label: `${windowName(label)} ${title} · ${t(`desk.state.${state}`)}`,
      })),
    ]),
    destination,
    where,
    loading: computed(() => serviceList.isPending.value || windowList.isPending.value),
    problem: computed(() => (error.value ? asProblem(error.value) : null)),
    retry: () => void Promise.all([serviceList.refetch(), windowList.refetch()]),
  }
}
