import { api, data, type Schemas } from '@/api/client'

export type Entry = Schemas['AuditEntryView']
export type Verification = Schemas['AuditVerification']
export type Filters = { who: string; action: string; subjectType: string; from: string; to: string }

export type View = Schemas['ViewEntryView']
export type SignIn = Schemas['SignInEntryView']
export type ViewFilters = { who: string; what: string; from: string; to: string }
export type SignInFilters = { who: string; event: string; from: string; to: string }

export const VIEWED: readonly Schemas['Viewed'][] = [
  'PHONE',
  'IDENTITY_NUMBER',
  'CARE_NOTE',
  'DOSSIER',
  'EXPORT',
]
export const SIGN_IN_EVENTS: readonly Schemas['SignInEvent'][] = [
  'SIGNED_IN',
  'FAILED',
  'LOCKED_OUT',
  'SIGNED_OUT',
  'SESSIONS_ENDED',
  'EXPIRED',
]

/** Only what was filled in is asked for; a choice's values are the contract's own. */
const given = (filters: Record<string, string>) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))

const page = (filters: Record<string, string>, cursor: string | undefined) => ({
  params: { query: { ...given(filters), ...(cursor ? { cursor } : {}), limit: 50 } },
})

const asTable = (filters: Record<string, string>) => ({
  params: { query: given(filters) },
  headers: { Accept: 'text/csv' },
  parseAs: 'blob' as const,
})

export const fetchEntries = (filters: Filters, cursor: string | undefined) =>
  data(api.GET('/api/v1/audit-entries', page(filters, cursor)))

export const fetchTable = (filters: Filters): Promise<Blob> =>
  data(api.GET('/api/v1/audit-entries.csv', asTable(filters)))

export const fetchViews = (filters: ViewFilters, cursor: string | undefined) =>
  data(api.GET('/api/v1/view-entries', page(filters, cursor)))

export const fetchViewTable = (filters: ViewFilters): Promise<Blob> =>
  data(api.GET('/api/v1/view-entries.csv', asTable(filters)))

export const fetchSignIns = (filters: SignInFilters, cursor: string | undefined) =>
  data(api.GET('/api/v1/sign-in-entries', page(filters, cursor)))

export const fetchSignInTable = (filters: SignInFilters): Promise<Blob> =>
  data(api.GET('/api/v1/sign-in-entries.csv', asTable(filters)))

export const verifyFrom = (after: number) =>
  data(api.GET('/api/v1/audit-entries/verification', { params: { query: { after } } }))
