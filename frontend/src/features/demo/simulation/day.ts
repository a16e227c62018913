import type { DayWish, SimulationRun } from './api'

export const SPEEDS = [1, 10, 60, 120, 300, 600] as const
export const LENGTHS = [60, 120, 240, 480] as const
export const MOST_VISITORS = 400
export const LARGEST_SEED = 999_999_999

/** The form as typed. */
export type Draft = { speed: string; minutes: string; visitors: string; seed: string }

export const usualDay: Draft = { speed: '60', minutes: '480', visitors: '80', seed: '1' }

const whole = (text: string, least: number, most: number): number | null => {
  const number = Number(text)
  return /^\d+$/.test(text.trim()) && number >= least && number <= most ? number : null
}

export type Fault = 'visitors' | 'seed'

/** What is asked for, or which fields cannot be meant. */
export function wishOf(draft: Draft): { wish: DayWish | null; faults: Fault[] } {
  const visitors = whole(draft.visitors, 1, MOST_VISITORS)
  const seed = whole(draft.seed, 0, LARGEST_SEED)
  if (visitors !== null && seed !== null)
    return {
      wish: { speed: Number(draft.speed), minutes: Number(draft.minutes), visitors, seed },
      faults: [],
    }
  return {
    wish: null,
    faults: [
      ...(visitors === null ? ['visitors' as const] : []),
      ...(seed === null ? ['seed' as const] : []),
    ],
  }
}

/** How long the wish takes in real time, in minutes and at least one; the last visitors take a little longer. */
export const realMinutes = (draft: Draft): number =>
  Math.max(1, Math.round(Number(draft.minutes) / Number(draft.speed)))

/** Whole minutes of the day that have gone by, and whether the last visitor has come. */
export function progressOf({ plan, totals }: SimulationRun): { minute: number; part: number; late: boolean } {
  const minute = Math.floor(totals.second / 60)
  return { minute, part: Math.min(1, minute / plan.minutes), late: minute >= plan.minutes }
}

/** Another day than this one. */
export const anotherSeed = (): string => String(1 + Math.floor(Math.random() * 9999))
