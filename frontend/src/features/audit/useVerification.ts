import { onScopeDispose, ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { verifyFrom, type Verification } from './api'

/** Walks the log's chain stretch by stretch, as far as it goes; a broken line is taken up where it broke. */
export function useVerification(verify: (after: number) => Promise<Verification> = verifyFrom) {
  const found = ref<Verification | null>(null)
  const running = ref(false)
  const problem = ref<Problem | null>(null)
  let left = false
  onScopeDispose(() => (left = true))

  const isFinished = ({ intact, verifiedUpTo, sealedUpTo }: Verification) =>
    !intact || verifiedUpTo >= sealedUpTo

  async function run(): Promise<void> {
    if (running.value) return
    running.value = true
    // From the start again, unless the last walk was interrupted.
    if (!problem.value || !found.value) found.value = null
    problem.value = null
    try {
      do {
        found.value = await verify(found.value?.verifiedUpTo ?? 0)
      } while (!left && !isFinished(found.value))
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    running.value = false
  }

  return { found, running, problem, run }
}
