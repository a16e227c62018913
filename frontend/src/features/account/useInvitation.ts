import { useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { acceptInvitation, inspectInvitation } from './api'
import { passwordFault, refusedField } from './newPassword'
import { useEnter } from './session'

/** The token stands behind the # of the address: what stands there is sent to no server and into no log. */
export function useInvitation() {
  const token = useRoute().hash.slice(1)
  const enter = useEnter()
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => inspectInvitation(token),
    enabled: token !== '',
    refetchOnWindowFocus: false,
  })
  const { run, pending, problem } = useIntent(acceptInvitation)
  const password = ref('')
  const repeated = ref('')
  const tried = ref(false)
  const fault = computed(() => (tried.value ? passwordFault(password.value, repeated.value) : null))

  async function submit(): Promise<void> {
    tried.value = true
    if (passwordFault(password.value, repeated.value)) return
    const me = await run(token, password.value)
    if (me) await enter(me, '/')
  }

  return {
    token,
    invitation: query.data,
    inspectProblem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    password,
    repeated,
    fault,
    pending,
    refused: computed(() => refusedField(problem.value, 'password')),
    problem: computed(() => (refusedField(problem.value, 'password') ? null : problem.value)),
    submit,
  }
}
