import { onScopeDispose } from 'vue'

const AGAIN_MS = 5_000

/**
 * Begins a board anew once it could be read anew, and not before: what was read long ago would pass for now. Asks again
 * every few seconds until then; whoever asks meanwhile is served by the same round.
 */
export function useRestart(read: () => Promise<{ error: unknown }>, begin: () => void): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay = false
  let left = false

  async function round(): Promise<void> {
    const { error } = await read()
    if (left) return
    if (error) {
      timer = setTimeout(() => void round(), AGAIN_MS)
      return
    }
    underWay = false
    begin()
  }

  onScopeDispose(() => {
    left = true
    clearTimeout(timer)
  })
  return async () => {
    if (underWay) return
    underWay = true
    await round()
  }
}
