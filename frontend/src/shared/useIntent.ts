import { ref, type Ref } from 'vue'
import { Intent } from '@/api/intent'
import { asProblem, Problem } from '@/api/problem'

export type Action<A extends unknown[], R> = {
  /** Resolves to the answer, or to null when `problem` says why there is none. A second tap joins the first. */
  run: (...args: A) => Promise<R | null>
  pending: Ref<boolean>
  problem: Ref<Problem | null>
}

const RETRIES = 2
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/**
 * Something a person asks for once and wants done once. A passing fault is retried with the same idempotency key, by
 * itself twice and after that by the person's next tap, so no retry can do it a second time.
 *
 * @param name for a wish that is the same one after the page was left and opened again
 */
export function useIntent<A extends unknown[], R>(
  send: (key: string, ...args: A) => Promise<R>,
  name?: string,
): Action<A, R> {
  const intent = new Intent(name)
  const pending = ref(false)
  const problem: Ref<Problem | null> = ref(null)
  let underWay: Promise<R | null> | null = null

  async function attempt(args: A): Promise<R | null> {
    const key = intent.keyFor(args)
    for (let tries = 0; ; tries++) {
      try {
        const answer = await send(key, ...args)
        intent.answered()
        return answer
      } catch (thrown) {
        const found = asProblem(thrown)
        const again = found.passing && found.status !== 429 && tries < RETRIES && navigator.onLine
        if (!again) {
          if (!found.passing) intent.answered()
          problem.value = found
          return null
        }
        await pause(400 * 2 ** tries)
      }
    }
  }

  function run(...args: A): Promise<R | null> {
    if (underWay) return underWay
    pending.value = true
    problem.value = null
    underWay = attempt(args).finally(() => {
      pending.value = false
      underWay = null
    })
    return underWay
  }

  return { run, pending, problem }
}
