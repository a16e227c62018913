import { ref, type Ref } from 'vue'
import { useSettled } from '@/shared/useSettled'

/** What every log may be narrowed to. `who` follows what is typed once the typing has stopped. */
export type LogFilters = { typed: Ref<string>; who: Ref<string>; from: Ref<string>; to: Ref<string> }

export function useLogFilters(): LogFilters {
  const typed = ref('')
  return { typed, who: useSettled(typed), from: ref(''), to: ref('') }
}
