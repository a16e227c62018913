import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import type { Verification } from './api'
import { useVerification } from './useVerification'

const upTo = (verifiedUpTo: number, brokenAt: number | null = null): Verification => ({
  intact: brokenAt === null,
  verifiedUpTo,
  sealedUpTo: 30,
  brokenAt,
  unsealed: 0,
})

function walk(answers: (Verification | Problem)[]) {
  const asked: number[] = []
  const verify = (after: number) => {
    asked.push(after)
    const next = answers.shift()
    return next instanceof Problem ? Promise.reject(next) : Promise.resolve(next as Verification)
  }
  return {
    asked,
    ...(effectScope().run(() => useVerification(verify)) as ReturnType<typeof useVerification>),
  }
}

describe('verifying the chain', () => {
  it('goes on behind each stretch until the end', async () => {
    const { asked, found, run } = walk([upTo(10), upTo(20), upTo(30)])
    await run()
    expect(asked).toEqual([0, 10, 20])
    expect(found.value).toEqual(upTo(30))
  })

  it('stops where something is broken', async () => {
    const { asked, found, run } = walk([upTo(10), upTo(14, 15), upTo(30)])
    await run()
    expect(asked).toEqual([0, 10])
    expect(found.value?.brokenAt).toBe(15)
  })

  it('takes up an interrupted walk, and begins a finished one anew', async () => {
    const { asked, problem, run } = walk([upTo(10), Problem.offline(), upTo(30), upTo(30)])
    await run()
    expect(problem.value?.slug).toBe('offline')
    await run()
    await run()
    expect(asked).toEqual([0, 10, 10, 0])
    expect(problem.value).toBeNull()
  })
})
