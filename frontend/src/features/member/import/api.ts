import { api, data, withKey, type Schemas } from '@/api/client'
import { slowFetch } from '@/api/files'
import { asBody, asFile, type TableDoor } from '@/shared/tables/door'
import type { Status } from '../api'

export type MemberImport = Schemas['MemberImportView']
export type MemberChange = Schemas['MemberChange']

const one = (memberImportId: string) => ({ params: { path: { memberImportId } } })

export const door: TableDoor<MemberImport> = {
  start: (key, unitId, file) =>
    data(
      api.POST('/api/v1/units/{unitId}/member-imports', {
        params: { path: { unitId }, query: { name: file.name } },
        headers: { ...withKey(key), 'Content-Type': 'application/octet-stream' },
        ...asBody(file),
        fetch: slowFetch,
      }),
    ),
  fetch: (id) => data(api.GET('/api/v1/member-imports/{memberImportId}', one(id))),
  apply: (key, id) =>
    data(
      api.POST('/api/v1/member-imports/{memberImportId}/apply', {
        ...one(id),
        headers: withKey(key),
        body: {},
        fetch: slowFetch,
      }),
    ),
  discard: (key, id) =>
    data(
      api.POST('/api/v1/member-imports/{memberImportId}/discard', {
        ...one(id),
        headers: withKey(key),
        body: {},
      }),
    ),
  template: () => asFile(data(api.GET('/api/v1/member-imports/template', { parseAs: 'blob' }))),
}

/** Whose files are kept at a unit and below it. */
export const fetchTable = (
  unitId: string,
  { status, q }: { status: string; q: string },
  purpose: string,
  whole: boolean,
) =>
  asFile(
    data(
      api.GET('/api/v1/units/{unitId}/members.xlsx', {
        params: {
          path: { unitId },
          query: {
            purpose,
            whole,
            ...(status ? { status: status as Status } : {}),
            ...(q ? { q } : {}),
          },
        },
        parseAs: 'blob',
        fetch: slowFetch,
      }),
    ),
  )

/** Who belonged to a unit and below it on a day. */
export const fetchRosterTable = (unitId: string, on: string) =>
  asFile(
    data(
      api.GET('/api/v1/units/{unitId}/member-roster.xlsx', {
        params: { path: { unitId }, query: { on } },
        parseAs: 'blob',
        fetch: slowFetch,
      }),
    ),
  )
