import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { remember, remembered } from '../preferences'

export type Column = {
  key: string
  label: string
  /** The reader may hide it; the choice is remembered. */
  optional?: boolean
  /** Figures stand at the right. */
  end?: boolean
}

function hiddenBefore(stored: string): string[] {
  try {
    const keys: unknown = JSON.parse(remembered(stored) ?? '[]')
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}

/** Which columns of the list `name` this browser's reader wants to see. A column that is not optional always shows. */
export function useColumns(name: string, columns: MaybeRefOrGetter<readonly Column[]>) {
  const stored = `linli.columns.${name}`
  const hidden = ref(hiddenBefore(stored))
  const isShown = (column: Column) => !column.optional || !hidden.value.includes(column.key)

  function toggle(key: string): void {
    hidden.value = hidden.value.includes(key)
      ? hidden.value.filter((other) => other !== key)
      : [...hidden.value, key]
    remember(stored, JSON.stringify(hidden.value))
  }

  return {
    shown: computed(() => toValue(columns).filter(isShown)),
    optional: computed(() => toValue(columns).filter((column) => column.optional)),
    isShown,
    toggle,
  }
}
