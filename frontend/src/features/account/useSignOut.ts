import { useIntent } from '@/shared/useIntent'
import { signOut } from './api'
import { useLeave } from './session'

export function useSignOut() {
  const leave = useLeave()
  const { run, pending, problem } = useIntent(signOut)

  async function go(): Promise<void> {
    await run()
    if (!problem.value) await leave()
  }

  return { go, pending, problem }
}
