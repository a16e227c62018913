import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useIntent } from '@/shared/useIntent'
import { changePassword } from './api'
import { passwordFault, refusedField } from './newPassword'

export function useChangePassword() {
  const queries = useQueryClient()
  const current = ref('')
  const password = ref('')
  const repeated = ref('')
  const tried = ref(false)
  const done = ref(false)
  const { run, pending, problem } = useIntent(changePassword)
  const fault = computed(() => (tried.value ? passwordFault(password.value, repeated.value) : null))

  async function submit(): Promise<void> {
    done.value = false
    tried.value = true
    if (passwordFault(password.value, repeated.value)) return
    await run(current.value, password.value)
    if (problem.value) return
    current.value = password.value = repeated.value = ''
    tried.value = false
    done.value = true
    // All other devices are signed out by it.
    await queries.invalidateQueries({ queryKey: ['sessions'] })
  }

  const refused = computed(() => ({
    current: refusedField(problem.value, 'currentPassword'),
    password: refusedField(problem.value, 'newPassword'),
  }))
  const otherProblem = computed(() =>
    refused.value.current || refused.value.password ? null : problem.value,
  )
  return { current, password, repeated, fault, refused, pending, otherProblem, done, submit }
}
