import type { UnitLine } from '@/shared/units'

/** A unit with what stands below it. */
export type UnitNode = { unit: UnitLine; below: UnitNode[] }

/** The lines of the tree as a tree: each under the nearest line above it that is less deep. */
export function nested(lines: readonly UnitLine[]): UnitNode[] {
  const tops: UnitNode[] = []
  const open: UnitNode[] = []
  for (const unit of lines) {
    const node: UnitNode = { unit, below: [] }
    open.length = Math.min(open.length, unit.depth)
    const parent = open.at(-1)
    ;(parent ? parent.below : tops).push(node)
    open.push(node)
  }
  return tops
}

/** What fits, and whatever leads there. */
export function narrowed(nodes: readonly UnitNode[], fits: (unit: UnitLine) => boolean): UnitNode[] {
  return nodes.flatMap(({ unit, below }) => {
    const kept = narrowed(below, fits)
    return fits(unit) || kept.length > 0 ? [{ unit, below: kept }] : []
  })
}

/** From the top down to the unit itself, as far as its reader sees. */
export function lineTo(lines: readonly UnitLine[], unitId: string): UnitLine[] {
  const byId = new Map(lines.map((unit) => [unit.id, unit]))
  const line: UnitLine[] = []
  for (let unit = byId.get(unitId); unit; unit = byId.get(unit.parentId ?? '')) line.unshift(unit)
  return line
}
