import type { Problem } from '@/api/problem'

/** Which sentence tells a person why the door stayed shut; `minutes` rounds the wait up, so that coming back then works. */
export type SignInWords = { key: string; minutes: number }

export function signInWords(problem: Problem): SignInWords | null {
  if (problem.slug === 'sign-in-failed') return { key: 'account.signInFailed', minutes: 0 }
  if (problem.status !== 429) return null
  const seconds = problem.retryAfterSeconds
  if (seconds === null) return { key: 'account.signInLocked', minutes: 0 }
  return { key: 'account.signInLockedFor', minutes: Math.max(1, Math.ceil(seconds / 60)) }
}
