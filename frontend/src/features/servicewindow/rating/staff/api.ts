import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type FollowUp = Schemas['FollowUpView']
export type FollowUpDetail = Schemas['FollowUpDetail']
export type FollowUpStatus = Schemas['FollowUpStatus']
export type CallBackOutcome = Schemas['CallBackOutcome']
export type RatingFigures = Schemas['RatingFigures']
export type RatingMeasures = Schemas['RatingMeasures']
export type RatingRules = Schemas['RatingRulesView']
export type DescribeRatingRules = Schemas['DescribeRatingRules']
type Period = { from: string; to: string }
export type FollowUpFilter = { status?: FollowUpStatus; ownerId?: string; overdue?: boolean }

export const fetchFollowUps = (hallId: string, filter: FollowUpFilter, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/halls/{hallId}/follow-ups', {
      params: { path: { hallId }, query: { ...filter, ...(cursor ? { cursor } : {}) } },
    }),
  )

export const fetchFollowUp = (followUpId: string) =>
  data(api.GET('/api/v1/follow-ups/{followUpId}', { params: { path: { followUpId } } }))

const to = (key: string, followUpId: string) => ({
  params: { path: { followUpId } },
  headers: withKey(key),
})

export const assignFollowUp = (key: string, id: string, body: Schemas['AssignFollowUp']) =>
  data(api.POST('/api/v1/follow-ups/{followUpId}/assign', { ...to(key, id), body }))

export const noteFollowUp = (key: string, id: string, body: Schemas['NoteFollowUp']) =>
  data(api.POST('/api/v1/follow-ups/{followUpId}/note', { ...to(key, id), body }))

export const callBack = (key: string, id: string, body: Schemas['RecordCallBack']) =>
  data(api.POST('/api/v1/follow-ups/{followUpId}/call-back', { ...to(key, id), body }))

export const closeFollowUp = (key: string, id: string, body: Schemas['CloseFollowUp']) =>
  data(api.POST('/api/v1/follow-ups/{followUpId}/close', { ...to(key, id), body }))

export const fetchRatingFigures = (hallId: string, period: Period) =>
  data(api.GET('/api/v1/halls/{hallId}/rating-figures', { params: { path: { hallId }, query: period } }))

export const fetchRatingTable = (hallId: string, period: Period): Promise<Blob> =>
  data(
    api.GET('/api/v1/halls/{hallId}/rating-figures.csv', {
      params: { path: { hallId }, query: period },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  )

export const fetchRatingRules = (hallId: string): Promise<RatingRules> =>
  data(api.GET('/api/v1/halls/{hallId}/rating-rules', { params: { path: { hallId } } }))

export const describeRatingRules = (hallId: string, version: number, body: DescribeRatingRules) =>
  data(
    api.PUT('/api/v1/halls/{hallId}/rating-rules', {
      params: { path: { hallId }, header: ifMatch(version) },
      body,
    }),
  )
