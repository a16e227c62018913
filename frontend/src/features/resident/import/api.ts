import { api, data, withKey, type Schemas } from '@/api/client'
import { slowFetch } from '@/api/files'
import { asBody, asFile, type TableDoor } from '@/shared/tables/door'
import { asQuery, type Filters } from '../api'

export type ResidentImport = Schemas['ImportView']
export type Row = Schemas['ImportRowView']
export type RowKind = Row['kind']

/** What a row may come to, in the order in which it is looked at. */
export const ROW_KINDS: readonly RowKind[] = ['ERROR', 'NEW', 'CHANGED']

const one = (importId: string) => ({ params: { path: { importId } } })

export const door: TableDoor<ResidentImport> = {
  start: (key, unitId, file) =>
    data(
      api.POST('/api/v1/units/{unitId}/resident-imports', {
        params: { path: { unitId }, query: { name: file.name } },
        headers: { ...withKey(key), 'Content-Type': 'application/octet-stream' },
        ...asBody(file),
        fetch: slowFetch,
      }),
    ),
  fetch: (id) => data(api.GET('/api/v1/resident-imports/{importId}', one(id))),
  apply: (key, id) =>
    data(
      api.POST('/api/v1/resident-imports/{importId}/apply', {
        ...one(id),
        headers: withKey(key),
        body: {},
        fetch: slowFetch,
      }),
    ),
  discard: (key, id) =>
    data(
      api.POST('/api/v1/resident-imports/{importId}/discard', {
        ...one(id),
        headers: withKey(key),
        body: {},
      }),
    ),
  template: () => asFile(data(api.GET('/api/v1/resident-imports/template', { parseAs: 'blob' }))),
}

/** What becomes of the rows of a table that waits; of one kind, or of all. */
export const fetchRows = (importId: string, kind: RowKind | '', cursor: string | undefined) =>
  data(
    api.GET('/api/v1/resident-imports/{importId}/rows', {
      params: { path: { importId }, query: { kind: kind || undefined, cursor } },
    }),
  )

/** Who lives at a unit and below it; who left is in no table. */
export const fetchTable = (unitId: string, { q, ages, mark }: Filters, purpose: string, whole: boolean) =>
  asFile(
    data(
      api.GET('/api/v1/units/{unitId}/residents.xlsx', {
        params: { path: { unitId }, query: { ...asQuery({ q, ages, mark, unitId: '' }), purpose, whole } },
        parseAs: 'blob',
        fetch: slowFetch,
      }),
    ),
  )
