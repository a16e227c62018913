import type { RatingLevel, RatingReason } from './api'

/** Best first, as everywhere. */
export const LEVELS: readonly RatingLevel[] = [
  'VERY_SATISFIED',
  'SATISFIED',
  'FAIRLY_SATISFIED',
  'DISSATISFIED',
  'VERY_DISSATISFIED',
]

const GOOD: readonly RatingReason[] = ['KIND', 'QUICK', 'CLEAR', 'SETTLED']
const BAD: readonly RatingReason[] = ['LONG_WAIT', 'UNCLEAR', 'UNKIND', 'NOT_SETTLED', 'SENT_AROUND', 'PLACE']

/** As bad as the hall's threshold, or worse. */
export function isAsBadAs(level: RatingLevel, threshold: RatingLevel): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(threshold)
}

/** What may be tapped beside a level: whoever is content is asked what was good, whoever is not, what was not. */
export function reasonsFor(level: RatingLevel): readonly RatingReason[] {
  if (level === 'FAIRLY_SATISFIED') return [...GOOD.slice(0, 2), ...BAD.slice(0, 4)]
  return LEVELS.indexOf(level) < 2 ? GOOD : BAD
}

/** What the API takes for a telephone number. */
export function isPhone(text: string): boolean {
  return /^[0-9+][0-9 -]{4,18}[0-9]$/.test(text)
}
