import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** What somebody typed, once they pause. */
export function useSettled(typed: Ref<string>, pauseMs = 300): Ref<string> {
  const settled = ref(typed.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = value.trim()), pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
