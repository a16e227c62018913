import { api, data, withKey, type Schemas } from '@/api/client'
import { slowFetch, uploadFetch } from '@/api/files'

export type Member = Schemas['MemberView']
export type Status = Schemas['MemberStatus']
export type Dossier = Schemas['DossierView']
export type Entry = Schemas['EntryView']
export type PathStep = Schemas['StepView']
export type StepState = PathStep['state']
export type Due = Schemas['DueView']
export type MemberDocument = Schemas['DocumentView']
export type Act = Schemas['Act']
export type Letter = Schemas['LetterView']
export type Certificate = Schemas['CertificateView']
export type Dues = Schemas['DuesView']
export type DuesKind = Schemas['DuesKind']
export type DuesMonth = Schemas['DuesMonthView']
export type DuesReceipt = Schemas['DuesReceiptView']
export type Arrears = Schemas['ArrearsView']
export type Unit = Schemas['UnitView']
export type Candidate = Schemas['CandidateView']

export const STATUSES: readonly Status[] = [
  'APPLICANT',
  'ACTIVIST',
  'DEVELOPMENT_TARGET',
  'PROBATIONARY',
  'PROBATION_EXTENDED',
  'FULL',
  'SUSPENDED',
  'WITHDRAWN',
  'PROBATION_CANCELLED',
  'TRANSFERRED_OUT',
  'EXPELLED',
  'DECEASED',
  'ANNULLED',
]

const after = (cursor: string | undefined) => (cursor ? { cursor } : {})

export type Filters = { unitId: string; status: string; q: string }

export const fetchMembers = ({ unitId, status, q }: Filters, cursor: string | undefined, limit = 20) =>
  data(
    api.GET('/api/v1/members', {
      params: {
        query: {
          limit,
          ...after(cursor),
          ...(unitId ? { unitId } : {}),
          ...(status ? { status: status as Status } : {}),
          ...(q ? { q } : {}),
        },
      },
    }),
  )

export const fetchDue = () => data(api.GET('/api/v1/members/due'))

const one = (memberId: string) => ({ params: { path: { memberId } } })

/** What a file is read for is written into the view log. */
const reading = (memberId: string, purpose: string) => ({
  params: { path: { memberId }, query: { purpose } },
})

export const fetchDossier = (id: string, purpose: string) =>
  data(api.GET('/api/v1/members/{memberId}', reading(id, purpose)))

export const fetchPath = (id: string, purpose: string) =>
  data(api.GET('/api/v1/members/{memberId}/path', reading(id, purpose)))

export const apply = (key: string, body: Schemas['ApplyForMembership']) =>
  data(api.POST('/api/v1/members', { headers: withKey(key), body }))

export const register = (key: string, body: Schemas['RegisterMember']) =>
  data(api.POST('/api/v1/member-registrations', { headers: withKey(key), body }))

export const takeStep = (key: string, id: string, body: Schemas['TakeStep']) =>
  data(api.POST('/api/v1/members/{memberId}/take-step', { ...one(id), headers: withKey(key), body }))

export const recordAct = (key: string, id: string, body: Schemas['RecordAct']) =>
  data(api.POST('/api/v1/members/{memberId}/record-act', { ...one(id), headers: withKey(key), body }))

export const changeGroup = (key: string, id: string, body: Schemas['ChangeGroup']) =>
  data(api.POST('/api/v1/members/{memberId}/change-group', { ...one(id), headers: withKey(key), body }))

export const annulEntry = (key: string, entryId: string, reason: string) =>
  data(
    api.POST('/api/v1/member-entries/{entryId}/annul', {
      params: { path: { entryId } },
      headers: withKey(key),
      body: { reason },
    }),
  )

/** The body is the file itself. */
export const attachDocument = (
  key: string,
  entryId: string,
  title: string,
  file: File,
  gone: (percent: number) => void,
) =>
  data(
    api.POST('/api/v1/member-entries/{entryId}/documents', {
      params: { path: { entryId }, query: { name: file.name, title } },
      headers: { ...withKey(key), 'Content-Type': 'application/octet-stream' },
      // The contract says what a file is to a program of any language: a text of bytes.
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as File,
      fetch: uploadFetch(file, gone),
    }),
  )

export const fetchDocument = (documentId: string, purpose: string): Promise<Blob> =>
  data(
    api.GET('/api/v1/member-documents/{documentId}', {
      params: { path: { documentId }, query: { purpose } },
      parseAs: 'blob',
      fetch: slowFetch,
    }),
  ) as Promise<unknown> as Promise<Blob>

export const takeBackDocument = (key: string, documentId: string, reason: string) =>
  data(
    api.POST('/api/v1/member-documents/{documentId}/take-back', {
      params: { path: { documentId } },
      headers: withKey(key),
      body: { reason },
    }),
  )

/** The units somebody keeps members' files at. */
export const fetchOffices = async () => {
  const me = await data(api.GET('/api/v1/me'))
  return me.grants.filter(({ role }) => role === 'PARTY_OFFICER')
}

const unit = (unitId: string, query: { limit: number }) => ({ params: { path: { unitId }, query } })

export const fetchPartyUnits = async (unitId: string) =>
  (await data(api.GET('/api/v1/units/{unitId}/party-units', unit(unitId, { limit: 100 })))).items

export const fetchBranches = async (unitId: string) =>
  (await data(api.GET('/api/v1/units/{unitId}/sister-branches', unit(unitId, { limit: 100 })))).items

export const findCandidates = (unitId: string, q: string) =>
  data(api.GET('/api/v1/units/{unitId}/member-candidates', { params: { path: { unitId }, query: { q } } }))

export const fetchRoster = (unitId: string, on: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/units/{unitId}/member-roster', {
      params: { path: { unitId }, query: { on, limit: 100, ...after(cursor) } },
    }),
  )

export const fetchHeadCount = (unitId: string, on: string) =>
  data(api.GET('/api/v1/units/{unitId}/head-count', { params: { path: { unitId }, query: { on } } }))

export const fetchLetters = (cursor: string | undefined) =>
  data(api.GET('/api/v1/transfer-letters', { params: { query: after(cursor) } }))

export const fetchOverdueLetters = () =>
  data(api.GET('/api/v1/transfer-letters', { params: { query: { state: 'EXPIRED' as const, limit: 100 } } }))

export const fetchLettersOf = (memberId: string) =>
  data(api.GET('/api/v1/transfer-letters', { params: { query: { memberId } } }))

export const sendLetter = (key: string, body: Schemas['SendLetter']) =>
  data(api.POST('/api/v1/transfer-letters', { headers: withKey(key), body }))

export const takeOver = (key: string, body: Schemas['TakeOver']) =>
  data(api.POST('/api/v1/outside-letters', { headers: withKey(key), body }))

const letter = (key: string, letterId: string) => ({
  params: { path: { letterId } },
  headers: withKey(key),
})

export const receiveLetter = (key: string, id: string, on: string) =>
  data(api.POST('/api/v1/transfer-letters/{letterId}/receive', { ...letter(key, id), body: { on } }))

export const recallLetter = (key: string, id: string, on: string, reason: string) =>
  data(api.POST('/api/v1/transfer-letters/{letterId}/recall', { ...letter(key, id), body: { on, reason } }))

export const fetchCertificates = (cursor: string | undefined) =>
  data(api.GET('/api/v1/floating-certificates', { params: { query: after(cursor) } }))

export const fetchCertificatesOf = (memberId: string) =>
  data(api.GET('/api/v1/floating-certificates', { params: { query: { memberId } } }))

export const issueCertificate = (key: string, body: Schemas['IssueCertificate']) =>
  data(api.POST('/api/v1/floating-certificates', { headers: withKey(key), body }))

const certificate = (key: string, certificateId: string) => ({
  params: { path: { certificateId } },
  headers: withKey(key),
})

export const renewCertificate = (key: string, id: string, awayUntil: string) =>
  data(
    api.POST('/api/v1/floating-certificates/{certificateId}/renew', {
      ...certificate(key, id),
      body: { awayUntil },
    }),
  )

export const returnCertificate = (key: string, id: string, on: string) =>
  data(
    api.POST('/api/v1/floating-certificates/{certificateId}/return', {
      ...certificate(key, id),
      body: { on },
    }),
  )

export const fetchDues = (id: string, purpose: string) =>
  data(api.GET('/api/v1/members/{memberId}/dues', { params: { path: { memberId: id }, query: { purpose } } }))

export const assessDues = (key: string, id: string, body: Schemas['AssessDues']) =>
  data(api.POST('/api/v1/members/{memberId}/assess-dues', { ...one(id), headers: withKey(key), body }))

export const fetchReceipts = (memberId: string, cursor: string | undefined) =>
  data(api.GET('/api/v1/dues-receipts', { params: { query: { memberId, ...after(cursor) } } }))

export const takeDues = (key: string, body: Schemas['TakeDues']) =>
  data(api.POST('/api/v1/dues-receipts', { headers: withKey(key), body }))

export const cancelReceipt = (key: string, receiptId: string, reason: string) =>
  data(
    api.POST('/api/v1/dues-receipts/{receiptId}/cancel', {
      params: { path: { receiptId } },
      headers: withKey(key),
      body: { reason },
    }),
  )

export const fetchArrears = (unitId: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/units/{unitId}/dues-arrears', {
      params: { path: { unitId }, query: { limit: 20, ...after(cursor) } },
    }),
  )
