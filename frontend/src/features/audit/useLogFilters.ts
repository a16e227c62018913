import type { Ref } from 'vue'
import { useAddressFilters, useTyped } from '@/shared/useAddressFilters'

/** What every log may be narrowed to. `who` follows what is typed once the typing has stopped. */
export type LogFilters = { typed: Ref<string>; who: Ref<string>; from: Ref<string>; to: Ref<string> }

/** `own`: what one log may be narrowed to besides. */
export function useLogFilters<Name extends string>(...own: Name[]): LogFilters & Record<Name, Ref<string>> {
  const filters = useAddressFilters<'who' | 'from' | 'to' | Name>('who', 'from', 'to', ...own)
  return { ...filters, typed: useTyped(filters.who) }
}
