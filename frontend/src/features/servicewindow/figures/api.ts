import { api, data, type Schemas } from '@/api/client'
import type { Period } from './period'

export type Figures = Schemas['FiguresView']
export type Measures = Schemas['Measures']

export const fetchFigures = (hallId: string, period: Period) =>
  data(api.GET('/api/v1/halls/{hallId}/figures', { params: { path: { hallId }, query: period } }))

export const fetchFiguresTable = (hallId: string, period: Period): Promise<Blob> =>
  data(
    api.GET('/api/v1/halls/{hallId}/figures.csv', {
      params: { path: { hallId }, query: period },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  )
