import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, watch } from 'vue'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { useStale } from '@/shared/useStale'
import type { RatingLevel } from '../api'
import { fetchScreen, rateAtWindow } from './api'
import { credential } from './credential'

const EVERY_MS = 3_000
const THANKS_MS = 4_000

/**
 * What the screen shows now. It asks every three seconds, which is soon enough for somebody rising from a chair. Whether a
 * number was rated or put aside, only this page remembers: the server does not tell, since the clerk may look.
 */
export function useScreen() {
  const secret = credential() ?? ''
  const key = ['window-screen']
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: key,
    queryFn: () => fetchScreen(secret),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
  })
  const answered = ref<string | null>(null)
  const thanking = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const { run, pending, problem } = useIntent(rateAtWindow)

  const asked = computed(() => {
    const number = query.data.value?.rateNumber ?? null
    return number !== answered.value ? number : null
  })
  watch(asked, () => (problem.value = null))

  function thank(number: string): void {
    answered.value = number
    thanking.value = true
    timer = setTimeout(() => (thanking.value = false), THANKS_MS)
  }

  async function rate(level: RatingLevel): Promise<void> {
    const number = asked.value
    if (!number) return
    const now = await run(secret, number, level)
    if (now) queries.setQueryData(key, now)
    // Rated on the phone meanwhile: here it looks the same.
    if (now || problem.value?.slug === 'already-rated') thank(number)
    else if (!problem.value?.passing) void query.refetch()
  }

  onScopeDispose(() => clearTimeout(timer))
  return {
    screen: query.data,
    staleSince: useStale(query),
    fault: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    asked,
    thanking,
    pending,
    problem,
    rate,
    skip: () => (answered.value = asked.value),
  }
}
