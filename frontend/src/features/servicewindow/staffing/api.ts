import { api, data, type Schemas } from '@/api/client'

export type Staffing = Schemas['StaffingView']
export type Option = Schemas['StaffingOption']
export type Weekday = Schemas['DayOfWeek']

/** What is asked: a weekday (empty: every day), hours, and a group of services (empty: the whole hall). */
export type Question = { weekday: Weekday | ''; fromHour: number; toHour: number; group: string }

export const fetchStaffing = (hallId: string, { weekday, fromHour, toHour, group }: Question) =>
  data<Staffing>(
    api.GET('/api/v1/halls/{hallId}/staffing', {
      params: {
        path: { hallId },
        query: { weekday: weekday || undefined, fromHour, toHour, serviceId: group || undefined },
      },
    }),
  )
