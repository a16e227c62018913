import type { Figures, Measures } from './api'

export const DIMENSIONS = ['hour', 'day', 'service', 'window'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** One bar of the plot and one row of the table. */
export type Group = { key: string; name: string; measures: Measures }

/** How names are told to the reader. */
export type Words = {
  hour: (hour: number) => string
  day: (date: string) => string
  window: (label: string) => string
  discreet: string
}

export function groups(figures: Figures, by: Dimension, words: Words): Group[] {
  switch (by) {
    case 'hour':
      return figures.byHour.map((g) => ({
        key: String(g.hour),
        name: words.hour(g.hour),
        measures: g.measures,
      }))
    case 'day':
      return figures.byDay.map((g) => ({
        key: g.businessDate,
        name: words.day(g.businessDate),
        measures: g.measures,
      }))
    case 'service':
      return figures.byService.map((g) => ({
        key: g.serviceId ?? '',
        name: g.serviceName ?? words.discreet,
        measures: g.measures,
      }))
    case 'window':
      return figures.byWindow.map((g) => ({
        key: g.windowId ?? '',
        name: g.windowLabel === null ? words.discreet : words.window(g.windowLabel),
        measures: g.measures,
      }))
  }
}
