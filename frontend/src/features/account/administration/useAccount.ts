import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { asProblem } from '@/api/problem'
import { useActor } from '@/shared/actor'
import { hallToday } from '@/shared/format'
import { useIntent } from '@/shared/useIntent'
import { act, fetchAccount, fetchSessionsOf, grant, invite, limit, rename, revoke } from './api'
import type { Account, Grant, Invited, Verb } from './api'
import { powersOver } from './powers'

export const ACCOUNTS = 'accounts'

/** One account in an administrator's hands: what it is, and everything that can be done to it. */
export function useAccount(accountId: string) {
  const queries = useQueryClient()
  const mine = useActor()
  const seesSessions = computed(() => mine.value?.roles.includes('SECURITY_ADMINISTRATOR') ?? false)
  const query = useQuery({
    queryKey: [ACCOUNTS, 'one', accountId],
    queryFn: () => fetchAccount(accountId),
  })
  const sessions = useQuery({
    queryKey: [ACCOUNTS, 'sessions', accountId],
    queryFn: () => fetchSessionsOf(accountId),
    enabled: seesSessions,
  })
  const invited = ref<Invited | null>(null)
  const acting = useIntent(act)
  const inviting = useIntent(invite)
  const granting = useIntent(grant)
  const revoking = useIntent(revoke)
  const limiting = useIntent(limit)
  const renaming = useIntent(rename)
  const all = [acting, inviting, granting, revoking, limiting, renaming]

  /** Only the last thing that was tried has something to say. */
  async function run<T>(work: Promise<T | null>): Promise<T | null> {
    const answer = await work
    await queries.invalidateQueries({ queryKey: [ACCOUNTS] })
    return answer
  }

  function fresh(): void {
    all.forEach((action) => (action.problem.value = null))
  }

  return {
    account: query.data,
    powers: computed(() =>
      query.data.value ? powersOver(query.data.value, mine.value?.roles ?? [], hallToday()) : null,
    ),
    loading: query.isPending,
    missing: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    sessions: computed(() => sessions.data.value?.items ?? []),
    /** Somebody who also works elsewhere keeps their devices to themselves. */
    sessionsProblem: computed(() => (sessions.error.value ? asProblem(sessions.error.value) : null)),
    invited,
    pending: computed(() => all.some((action) => action.pending.value)),
    problem: computed(() => all.map((action) => action.problem.value).find((found) => found) ?? null),
    act: (verb: Verb) => (fresh(), run(acting.run(accountId, verb))),
    invite: async () => (fresh(), (invited.value = await run(inviting.run(accountId)))),
    grant: (wish: Grant) => (fresh(), run(granting.run(accountId, wish))),
    limit: (grantId: string, validUntil: string | null) => (fresh(), run(limiting.run(grantId, validUntil))),
    revoke: (grantId: string) => (fresh(), run(revoking.run(grantId))),
    rename: (account: Account, name: string) => (fresh(), run(renaming.run(account, name))),
  }
}
