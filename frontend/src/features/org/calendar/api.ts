import { api, data, withKey, type Schemas } from '@/api/client'
import { everyPage } from '@/api/pages'

export type CalendarYear = Schemas['CalendarYear']
export type CalendarDay = Schemas['CalendarDayView']
export type Unit = Schemas['UnitView']

export const fetchUnits = (): Promise<Unit[]> =>
  everyPage((query) => data(api.GET('/api/v1/units', { params: { query } })))

export const fetchCalendar = (unitId: string, year: number): Promise<CalendarYear> =>
  data(api.GET('/api/v1/units/{unitId}/calendar', { params: { path: { unitId }, query: { year } } }))

export const setCalendarDay = (key: string, unitId: string, body: Schemas['SetCalendarDay']) =>
  data(
    api.POST('/api/v1/units/{unitId}/calendar/set-day', {
      params: { path: { unitId } },
      body,
      headers: withKey(key),
    }),
  )

export const clearCalendarDay = (key: string, unitId: string, day: string) =>
  data(
    api.POST('/api/v1/units/{unitId}/calendar/clear-day', {
      params: { path: { unitId } },
      body: { day },
      headers: withKey(key),
    }),
  )
