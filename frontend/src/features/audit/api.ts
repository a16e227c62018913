import { api, data, type Schemas } from '@/api/client'

export type Entry = Schemas['AuditEntryView']
export type Verification = Schemas['AuditVerification']
export type Filters = { who: string; action: string; subjectType: string; from: string; to: string }

/** Only what was filled in is asked for. */
function given({ who, action, subjectType, from, to }: Filters) {
  return {
    ...(who ? { who } : {}),
    ...(action ? { action } : {}),
    ...(subjectType ? { subjectType } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

export const fetchEntries = (filters: Filters, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/audit-entries', {
      params: { query: { ...given(filters), ...(cursor ? { cursor } : {}), limit: 50 } },
    }),
  )

export const fetchTable = (filters: Filters): Promise<Blob> =>
  data(
    api.GET('/api/v1/audit-entries.csv', {
      params: { query: given(filters) },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  )

export const verifyFrom = (after: number) =>
  data(api.GET('/api/v1/audit-entries/verification', { params: { query: { after } } }))
