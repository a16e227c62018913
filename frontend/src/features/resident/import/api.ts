import { api, data, withKey, type Schemas } from '@/api/client'
import { asQuery, type Filters } from '../api'

export type ResidentImport = Schemas['ImportView']
export type ImportError = Schemas['ImportErrorView']

/** The body is the file itself. */
export const startImport = (key: string, unitId: string, file: File) =>
  data(
    api.POST('/api/v1/units/{unitId}/resident-imports', {
      params: { path: { unitId }, query: { name: file.name } },
      headers: { ...withKey(key), 'Content-Type': 'application/octet-stream' },
      // The contract says what a file is to a program of any language: a text of bytes.
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as File,
    }),
  )

export const fetchImport = (importId: string) =>
  data(api.GET('/api/v1/resident-imports/{importId}', { params: { path: { importId } } }))

export const applyImport = (key: string, importId: string) =>
  data(
    api.POST('/api/v1/resident-imports/{importId}/apply', {
      params: { path: { importId } },
      headers: withKey(key),
      body: {},
    }),
  )

export const discardImport = (key: string, importId: string) =>
  data(
    api.POST('/api/v1/resident-imports/{importId}/discard', {
      params: { path: { importId } },
      headers: withKey(key),
      body: {},
    }),
  )

export const fetchTemplate = (): Promise<Blob> =>
  data(api.GET('/api/v1/resident-imports/template', { parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>

/** Who lives at a unit and below it; who left is in no table. */
export const fetchTable = (
  unitId: string,
  { q, ages, mark }: Filters,
  purpose: string,
  whole: boolean,
): Promise<Blob> =>
  data(
    api.GET('/api/v1/units/{unitId}/residents.xlsx', {
      params: { path: { unitId }, query: { ...asQuery({ q, ages, mark, unitId: '' }), purpose, whole } },
      parseAs: 'blob',
    }),
  ) as Promise<unknown> as Promise<Blob>
