import { computed, ref } from 'vue'
import type { Unit } from '../api'
import { usePartyUnits } from '../useMembers'

/** Units whose parent is not among them. */
export function topsOf(units: readonly Unit[]): Unit[] {
  const ids = new Set(units.map(({ id }) => id))
  return units.filter(({ parentId }) => !parentId || !ids.has(parentId))
}

/** The branch or committee a table is for; who has but one at the top need not choose. */
export function useOffice(first = '') {
  const { units, problem, retry } = usePartyUnits()
  const chosen = ref(first)
  const offices = computed(() => units.value.filter(({ type }) => type !== 'PARTY_GROUP'))
  const unitId = computed({
    get: () => {
      const tops = topsOf(offices.value)
      return chosen.value || (tops.length === 1 ? (tops[0]?.id ?? '') : '')
    },
    set: (id) => (chosen.value = id),
  })
  const choices = computed(() => [
    ...(unitId.value ? [] : [{ value: '', label: '—' }]),
    ...offices.value.map(({ id, name }) => ({ value: id, label: name })),
  ])
  return { unitId, choices, problem, retry }
}
