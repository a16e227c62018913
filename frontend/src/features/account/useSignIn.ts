import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useIntent } from '@/shared/useIntent'
import { signIn } from './api'
import { pageBefore, useEnter } from './session'
import { signInWords } from './signInWords'

export function useSignIn() {
  const { t } = useI18n()
  const route = useRoute()
  const enter = useEnter()
  const username = ref('')
  const password = ref('')
  const { run, pending, problem } = useIntent(signIn)

  const words = computed(() => problem.value && signInWords(problem.value))
  const fault = computed(() => (words.value ? t(words.value.key, { minutes: words.value.minutes }) : ''))
  const otherProblem = computed(() => (words.value ? null : problem.value))
  const ready = computed(() => username.value.trim() !== '' && password.value !== '')

  async function submit(): Promise<void> {
    if (!ready.value) return
    const me = await run(username.value.trim(), password.value)
    if (me) await enter(me, pageBefore(route.query))
    else if (words.value) password.value = ''
  }

  async function submitAs(name: string, secret: string): Promise<void> {
    username.value = name
    password.value = secret
    await submit()
  }

  /** Only somebody who was in the middle of something came here with a way back. */
  const sentHere = computed(() => route.query.back !== undefined)
  return { username, password, ready, pending, fault, otherProblem, sentHere, submit, submitAs }
}
