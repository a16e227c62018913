import { api, data, withKey, type Schemas } from '@/api/client'

export type Reason = Schemas['DuplicateReason']
export type Group = Schemas['DuplicateGroup']
export type Person = Schemas['PersonView']
export type Merge = Schemas['MergeView']

export const REASONS: readonly Reason[] = ['NAME_AND_BIRTH_DATE', 'NAME_AND_PHONE', 'IDENTITY_NUMBER']

const after = (cursor: string | undefined) => (cursor ? { cursor } : {})

export const fetchDuplicates = (reason: Reason, cursor: string | undefined) =>
  data(api.GET('/api/v1/duplicates', { params: { query: { reason, ...after(cursor) } } }))

export const fetchMerges = (cursor: string | undefined) =>
  data(api.GET('/api/v1/merges', { params: { query: after(cursor) } }))

export const merge = (key: string, body: Schemas['MergePeople']) =>
  data(api.POST('/api/v1/merges', { headers: withKey(key), body }))

export const undo = (key: string, mergeId: string, reason: string) =>
  data(
    api.POST('/api/v1/merges/{mergeId}/undo', {
      params: { path: { mergeId } },
      headers: withKey(key),
      body: { reason },
    }),
  )

export const rename = (key: string, personId: string, name: string) =>
  data(
    api.POST('/api/v1/people/{personId}/rename', {
      params: { path: { personId } },
      headers: withKey(key),
      body: { name },
    }),
  )

export type Export = Schemas['PersonExport']

export const takeOut = (key: string, personId: string, purpose: string) =>
  data(
    api.POST('/api/v1/people/{personId}/export', {
      params: { path: { personId } },
      headers: withKey(key),
      body: { purpose },
    }),
  )

export const erase = (key: string, personId: string, reason: string) =>
  data(
    api.POST('/api/v1/people/{personId}/erase', {
      params: { path: { personId } },
      headers: withKey(key),
      body: { reason },
    }),
  )
