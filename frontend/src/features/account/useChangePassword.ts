import { computed, ref } from 'vue'
import { useIntent } from '@/shared/useIntent'
import { changePassword } from './api'
import { passwordFault } from './newPassword'

export function useChangePassword() {
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
  }

  return { current, password, repeated, fault, pending, problem, done, submit }
}
