import type { HallRules } from './api'

/** The rules that are a number, in the order of a visit, with what the hall may choose. */
export const NUMBERS = [
  { name: 'overtakingLimit', least: 0, most: 20 },
  { name: 'letGoFirstLimit', least: 0, most: 20 },
  { name: 'recallLimit', least: 0, most: 20 },
  { name: 'requeueMinutes', least: 0, most: 480 },
  { name: 'requeuePlaces', least: 0, most: 50 },
  { name: 'requeueLimit', least: 0, most: 20 },
  { name: 'ticketsPerPhone', least: 1, most: 20 },
] as const

export const SWITCHES = ['clerksCallOutOfOrder', 'closesDayItself'] as const

type NumberRule = (typeof NUMBERS)[number]['name']

/** Rules as somebody types them. */
export type RulesDraft = Record<NumberRule, string> &
  Record<(typeof SWITCHES)[number], boolean> & { letGoFirstPlaces: string }

export function draftOf(rules: HallRules): RulesDraft {
  const numbers = Object.fromEntries(NUMBERS.map(({ name }) => [name, String(rules[name])]))
  return {
    ...(numbers as Record<NumberRule, string>),
    clerksCallOutOfOrder: rules.clerksCallOutOfOrder,
    closesDayItself: rules.closesDayItself,
    letGoFirstPlaces: rules.letGoFirstPlaces.join(', '),
  }
}

const inRange = (text: string, least: number, most: number) =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most

/** One to five choices of 1 to 20; Chinese and Western commas both do. Null when it is none. */
export function placesOf(text: string): number[] | null {
  const parts = text.split(/[,，、\s]+/).filter(Boolean)
  const valid = parts.length >= 1 && parts.length <= 5 && parts.every((part) => inRange(part, 1, 20))
  return valid ? [...new Set(parts.map(Number))].sort((a, b) => a - b) : null
}

/** What cannot be saved as it is typed. */
export function faultsOf(draft: RulesDraft): (NumberRule | 'letGoFirstPlaces')[] {
  const numbers = NUMBERS.filter(({ name, least, most }) => !inRange(draft[name], least, most))
  return [
    ...numbers.map(({ name }) => name),
    ...(placesOf(draft.letGoFirstPlaces) ? [] : ['letGoFirstPlaces' as const]),
  ]
}

/** Only for a draft without faults. */
export function rulesOf(draft: RulesDraft): HallRules {
  const numbers = Object.fromEntries(NUMBERS.map(({ name }) => [name, Number(draft[name])]))
  return {
    ...(numbers as Record<NumberRule, number>),
    clerksCallOutOfOrder: draft.clerksCallOutOfOrder,
    closesDayItself: draft.closesDayItself,
    letGoFirstPlaces: placesOf(draft.letGoFirstPlaces) ?? [],
  }
}
