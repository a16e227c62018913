import type { Measures } from './api'

/** The sentence over the plot: which of the texts `figures.sentence.*`, and the minutes it names. */
export type Sentence =
  | { says: 'nobody' | 'noneCalled' }
  | { says: 'alone'; wait: number }
  | { says: 'less' | 'more'; wait: number; difference: number }
  | { says: 'same'; wait: number }

const minutes = (seconds: number) => Math.round(seconds / 60)

/** Compares in whole minutes, as they are shown: a reader who subtracts must find the same. */
export function sentence(now: Measures, earlier: Measures | undefined): Sentence {
  if (now.visits === 0) return { says: 'nobody' }
  if (now.waitAverageSeconds === null) return { says: 'noneCalled' }
  const wait = minutes(now.waitAverageSeconds)
  if (!earlier || earlier.waitAverageSeconds === null) return { says: 'alone', wait }
  const difference = wait - minutes(earlier.waitAverageSeconds)
  if (difference === 0) return { says: 'same', wait }
  return { says: difference < 0 ? 'less' : 'more', wait, difference: Math.abs(difference) }
}
