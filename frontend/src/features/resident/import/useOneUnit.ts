import { computed, ref, type WritableComputedRef } from 'vue'
import { useUnits } from '@/shared/units'

/** A unit to be chosen; who has but one at the top, with all that is below it, need not choose. */
export function useOneUnit(first = ''): WritableComputedRef<string> {
  const { tree } = useUnits()
  const chosen = ref(first)
  return computed({
    get: () => {
      const tops = tree.value.filter(({ depth, dissolvedOn }) => depth === 0 && !dissolvedOn)
      return chosen.value || (tops.length === 1 ? (tops[0]?.id ?? '') : '')
    },
    set: (id) => (chosen.value = id),
  })
}
