import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** The time now, in milliseconds, moving on as often as asked while the component lives. */
export function useNow(everyMs: number): Readonly<Ref<number>> {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), everyMs)
  onScopeDispose(() => clearInterval(timer))
  return readonly(now)
}
