import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { discardDraft, fetchService, publish, restore, saveDraft, type ServiceDetail } from './api'
import { emptyGuide, formOf, guidesOf, isComplete, isSame, type GuideForm } from './guideForm'

/** A service's guide in its editor's hands: what is typed, what is saved, what residents read. */
export function useServiceEditor(serviceId: string) {
  const queries = useQueryClient()
  const key = ['setup', 'service', serviceId]
  // While somebody types, nobody else's change may take the words from under their hands: read once, and when asked.
  const query = useQuery({
    queryKey: key,
    queryFn: () => fetchService(serviceId),
    staleTime: Infinity,
    refetchOnMount: 'always',
  })
  const service = query.data
  const form = ref<GuideForm>({ zh: emptyGuide(), en: null })
  const tried = ref(false)
  const done = ref<'saved' | 'published' | 'discarded' | ''>('')
  const saving = useIntent(saveDraft)
  const publishing = useIntent(publish)
  const discarding = useIntent(discardDraft)
  const restoring = useIntent(restore)
  const all = [saving, publishing, discarding, restoring]

  const base = computed(() => service.value?.draft?.guides ?? service.value?.guides)
  const dirty = computed(() => base.value !== undefined && !isSame(form.value, base.value))
  let loaded = -1
  /** What the last answer said; the query's own data follows a moment later. */
  let newest: ServiceDetail | undefined
  watch(
    service,
    (found) => {
      if (!found || found.version === loaded) return
      loaded = found.version
      newest = found
      form.value = formOf(found.draft?.guides ?? found.guides)
    },
    { immediate: true },
  )

  function take(changed: ServiceDetail | null, what: typeof done.value): boolean {
    if (!changed) return false
    newest = changed
    queries.setQueryData(key, changed)
    void queries.invalidateQueries({ queryKey: ['setup', 'services'] })
    void queries.invalidateQueries({ queryKey: ['setup', 'versions', serviceId] })
    done.value = what
    return true
  }

  function begin(): ServiceDetail | undefined {
    all.forEach((action) => (action.problem.value = null))
    done.value = ''
    return newest
  }

  async function save(): Promise<boolean> {
    const now = begin()
    tried.value = true
    if (!now || !isComplete(form.value)) return false
    return take(await saving.run(serviceId, now.version, guidesOf(form.value)), 'saved')
  }

  async function tell(): Promise<void> {
    if (dirty.value && !(await save())) return
    const now = begin()
    if (now) take(await publishing.run(serviceId, now.version), 'published')
  }

  async function discard(): Promise<void> {
    const now = begin()
    if (now) take(await discarding.run(serviceId, now.version), 'discarded')
  }

  async function takeUp(number: number): Promise<boolean> {
    const now = begin()
    return now ? take(await restoring.run(serviceId, now.version, number), '') : false
  }

  /** Back to what the server has; what was typed and not saved goes. */
  async function reload(): Promise<void> {
    begin()
    loaded = -1
    await query.refetch()
  }

  return {
    service,
    form,
    tried,
    dirty,
    done,
    missing: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    pending: computed(() => all.some((action) => action.pending.value)),
    problem: computed(() => all.map((action) => action.problem.value).find((found) => found) ?? null),
    save,
    publish: tell,
    discard,
    restore: takeUp,
    reload,
    changed: (now: ServiceDetail) => take(now, ''),
  }
}
