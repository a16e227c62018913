import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { signInWords } from './signInWords'

const problem = (status: number, slug: string, wait: number | null = null) =>
  new Problem(status, { type: `urn:linli:problem:${slug}` }, wait)

describe('why the door stayed shut', () => {
  it('does not say which of name and password was wrong', () => {
    expect(signInWords(problem(401, 'sign-in-failed'))).toEqual({ key: 'account.signInFailed', minutes: 0 })
  })

  it.each([
    [1, 1],
    [60, 1],
    [61, 2],
    [900, 15],
  ])('rounds %i seconds of waiting up to %i minutes', (seconds, minutes) => {
    expect(signInWords(problem(429, 'sign-in-locked', seconds))).toEqual({
      key: 'account.signInLockedFor',
      minutes,
    })
  })

  it('claims no time when the server named none', () => {
    expect(signInWords(problem(429, 'sign-in-locked'))?.key).toBe('account.signInLocked')
  })

  it('leaves every other fault to the common words', () => {
    expect(signInWords(Problem.offline())).toBeNull()
    expect(signInWords(problem(503, 'unavailable'))).toBeNull()
  })
})
