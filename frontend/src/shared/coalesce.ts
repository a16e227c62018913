/** Many calls in a short time become one, `ms` after the first of them; a steady stream of calls cannot put it off. */
export function coalesce(work: () => void, ms: number): { soon: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    soon() {
      timer ??= setTimeout(() => {
        timer = undefined
        work()
      }, ms)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
