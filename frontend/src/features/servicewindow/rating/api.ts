import { api, data, withKey, type Schemas } from '@/api/client'

export type HeldRating = Schemas['HeldRatingView']
export type RatingLevel = Schemas['RatingLevel']
export type RatingReason = Schemas['RatingReason']
export type RateVisit = Schemas['RateVisit']
export type Holder = { ticketId: string; token: string }

const bearer = (holder: Holder) => ({ Authorization: `Bearer ${holder.token}` })

export function fetchHeldRating(holder: Holder): Promise<HeldRating> {
  return data(
    api.GET('/api/v1/held-tickets/{ticketId}/rating', {
      params: { path: { ticketId: holder.ticketId } },
      headers: bearer(holder),
    }),
  )
}

export function rateHeldTicket(key: string, holder: Holder, body: RateVisit): Promise<HeldRating> {
  return data(
    api.POST('/api/v1/held-tickets/{ticketId}/rate', {
      params: { path: { ticketId: holder.ticketId } },
      body,
      headers: { ...bearer(holder), ...withKey(key) },
    }),
  )
}
