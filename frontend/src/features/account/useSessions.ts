import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { endSession, fetchSessions, signOutEverywhere } from './api'
import { useLeave } from './session'

const SESSIONS = ['sessions']

export function useSessions() {
  const queries = useQueryClient()
  const leave = useLeave()
  const query = useQuery({ queryKey: SESSIONS, queryFn: fetchSessions })
  const one = useIntent(endSession)
  const all = useIntent(signOutEverywhere)

  async function end(id: string): Promise<void> {
    await one.run(id)
    await queries.invalidateQueries({ queryKey: SESSIONS })
  }

  async function endAll(): Promise<void> {
    await all.run()
    if (!all.problem.value) await leave()
  }

  const sessions = computed(() =>
    [...(query.data.value?.items ?? [])].sort((a, b) => Number(b.current) - Number(a.current)),
  )
  const problem = computed(
    () => one.problem.value ?? all.problem.value ?? (query.error.value ? asProblem(query.error.value) : null),
  )
  const pending = computed(() => one.pending.value || all.pending.value)
  return {
    sessions,
    loading: query.isPending,
    problem,
    pending,
    end,
    endAll,
    retry: () => void query.refetch(),
  }
}
