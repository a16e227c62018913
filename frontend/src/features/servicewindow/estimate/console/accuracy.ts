import { api, data, type Schemas } from '@/api/client'
import type { Period } from '../../figures/period'

export type Accuracy = Schemas['EstimateAccuracyView']
export type Method = Schemas['EstimateMethod']
export type ErrorBin = Schemas['ErrorBin']

export const fetchAccuracy = (hallId: string, period: Period) =>
  data<Accuracy>(
    api.GET('/api/v1/halls/{hallId}/estimates/accuracy', {
      params: { path: { hallId }, query: period },
    }),
  )

/** Fewer numbers than this say nothing about a method. */
export const ENOUGH = 20

/** Whole minutes, as they are read out. */
export const minutes = (seconds: number | null) => (seconds === null ? null : Math.round(seconds / 60))

/** Why a hall goes on by its method: which of the texts `accuracy.choice.*`. */
export function reason({ choice }: Accuracy): 'few' | 'tie' | 'better' {
  if (choice.observations < ENOUGH) return 'few'
  return choice.queueErrorSeconds === choice.lastErrorSeconds ? 'tie' : 'better'
}

/** How a bin of errors is called under the plot: `-10…-5`, `≥ 30`. */
export function binName({ fromMinutes, toMinutes }: ErrorBin): string {
  if (fromMinutes === null) return `< ${toMinutes}`
  return toMinutes === null ? `≥ ${fromMinutes}` : `${fromMinutes}…${toMinutes}`
}
