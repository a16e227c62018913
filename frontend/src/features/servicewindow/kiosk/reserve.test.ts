import { describe, expect, it } from 'vitest'
import { webcrypto } from 'node:crypto'
import { giveOut, hashOf, newToken, reserveOf, stillSpare, type Given } from './reserve'

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
const AT = '2026-11-23T01:31:41.000Z'
const NOW = Date.parse(AT) - 90_000
const lease = (id: string, number: string) => ({ id, prefix: number.charAt(0), number, leasedAt: AT })
const answer = (...leases: ReturnType<typeof lease>[]) => ({
  businessDate: '2026-11-23',
  at: AT,
  dayClosed: false,
  leases,
})

describe('the kiosk’s reserve', () => {
  it('hashes a token as the server does', async () => {
    expect(await hashOf('test')).toBe('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')
    expect(newToken()).toMatch(/^[\w-]{43}$/)
    expect(newToken()).not.toBe(newToken())
  })

  it('gives a number out once, dated by the server’s clock', async () => {
    const reserve = await reserveOf(answer(lease('1', 'A005'), lease('2', 'B001')), [], NOW)
    const first = giveOut(reserve, { id: 's', prefix: 'A' }, NOW)
    expect(first?.spare.number).toBe('A005')
    expect(first?.given).toMatchObject({ leaseId: '1', serviceId: 's', arrivedAt: AT })
    expect(first?.given.tokenHash).toBe(await hashOf(first?.spare.token ?? ''))
    expect(giveOut(first?.rest ?? reserve, { id: 's', prefix: 'A' }, NOW)).toBeNull()
    expect(giveOut(first?.rest ?? reserve, { id: 's', prefix: 'B' }, NOW)?.spare.number).toBe('B001')
  })

  it('keeps the secret of a number it knows and leaves out what was given out meanwhile', async () => {
    const before = await reserveOf(answer(lease('1', 'A005'), lease('2', 'A006')), [], NOW)
    const given = [{ leaseId: '1' }] as Given[]
    const after = await reserveOf(answer(lease('1', 'A005'), lease('2', 'A006')), before.spares, NOW)
    expect(after.spares).toEqual(before.spares)
    expect(stillSpare(after, given).spares).toEqual([before.spares[1]])
  })

  it('gives out no number of yesterday', async () => {
    const reserve = await reserveOf(answer(lease('1', 'A005')), [], NOW)
    expect(giveOut(reserve, { id: 's', prefix: 'A' }, NOW + 15 * 3_600_000)).toBeNull()
  })
})
