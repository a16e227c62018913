/** Some business dates, both included, as `2026-11-23`. */
export type Period = { from: string; to: string }

export const PRESETS = ['today', 'week', 'month'] as const
export type Preset = (typeof PRESETS)[number]

export const MOST_DAYS = 92
const DAY_MS = 86_400_000
const DAYS: Record<Preset, number> = { today: 1, week: 7, month: 30 }

const time = (date: string) => Date.parse(`${date}T00:00:00Z`)

export function plusDays(date: string, days: number): string {
  return new Date(time(date) + days * DAY_MS).toISOString().slice(0, 10)
}

export function lengthOf({ from, to }: Period): number {
  return Math.round((time(to) - time(from)) / DAY_MS) + 1
}

/** The last days up to today. */
export function presetOf(preset: Preset, today: string): Period {
  return { from: plusDays(today, 1 - DAYS[preset]), to: today }
}

/** Which preset a period is, if any. */
export function presetIn(period: Period, today: string): Preset | null {
  return (
    PRESETS.find((preset) => {
      const { from, to } = presetOf(preset, today)
      return from === period.from && to === period.to
    }) ?? null
  )
}

/** What a period is compared with: as many days just before it, but a week at least, so that weekdays weigh alike. */
export function before(period: Period): Period {
  return { from: plusDays(period.from, -Math.max(7, lengthOf(period))), to: plusDays(period.from, -1) }
}

/** Whether a period can be asked for. */
export function isValid({ from, to }: Period): boolean {
  const days = lengthOf({ from, to })
  return days >= 1 && days <= MOST_DAYS
}
