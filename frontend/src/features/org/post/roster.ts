import type { Holder, Kind, RosterLine } from './api'

/** One line of a table: a post somebody holds, or one that is vacant. */
export type RosterRow = {
  key: string
  unitId: string
  unitName: string
  kind: Kind
  holder: Holder | null
}

/** Every holder a row, and every post without one; `kinds` null for all. */
export function rowsOf(lines: readonly RosterLine[], kinds: readonly Kind[] | null): RosterRow[] {
  return lines.flatMap(({ unitId, unitName, posts }) =>
    posts
      .filter(({ kind }) => kinds === null || kinds.includes(kind))
      .flatMap(({ kind, holders }) =>
        (holders.length > 0 ? holders : [null]).map((holder) => ({
          key: `${unitId} ${kind} ${holder?.appointmentId ?? ''}`,
          unitId,
          unitName,
          kind,
          holder,
        })),
      ),
  )
}

export const vacancies = (rows: readonly RosterRow[]): number => rows.filter(({ holder }) => !holder).length
