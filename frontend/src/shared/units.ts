import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, data, type Schemas } from '@/api/client'
import { everyPage } from '@/api/pages'
import { asProblem } from '@/api/problem'

export type Unit = Schemas['UnitView']
export type UnitType = Schemas['UnitType']
/** A unit at its place in the tree; the topmost ones its reader sees have depth 0. */
export type UnitLine = Unit & { depth: number }

export const UNITS = ['units']

/** Parents before what is below them, siblings as the server lists them. Whose parent is out of sight is a top. */
export function asTree(units: readonly Unit[]): UnitLine[] {
  const ids = new Set(units.map(({ id }) => id))
  const below = (parentId: string | null, depth: number): UnitLine[] =>
    units
      .filter((unit) =>
        parentId === null ? !unit.parentId || !ids.has(unit.parentId) : unit.parentId === parentId,
      )
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)])
  return below(null, 0)
}

/** All units somebody may see, as a tree; what a page of an office needs of them. */
export function useUnits() {
  const query = useQuery({
    queryKey: UNITS,
    queryFn: () => everyPage<Unit>((page) => data(api.GET('/api/v1/units', { params: { query: page } }))),
    staleTime: 60_000,
  })
  const tree = computed(() => asTree(query.data.value ?? []))
  const names = computed(() => new Map(tree.value.map(({ id, name }) => [id, name])))
  return {
    tree,
    loading: query.isPending,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    nameOf: (id: string) => names.value.get(id) ?? '…',
  }
}
