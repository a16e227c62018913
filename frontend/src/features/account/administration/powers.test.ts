import { describe, expect, it } from 'vitest'
import type { Account, Role } from './api'
import { powersOver } from './powers'

const TODAY = '2026-11-26'
const holding = (role?: Role, validUntil: string | null = null) =>
  ({ roles: role ? [{ role, validFrom: null, validUntil }] : [] }) as unknown as Account

describe('what an administrator may do with an account', () => {
  it('accounts are for the one, roles for the other', () => {
    expect(powersOver(holding(), ['SYSTEM_ADMINISTRATOR'], TODAY)).toEqual({
      accounts: true,
      roles: false,
      invite: true,
    })
    expect(powersOver(holding(), ['SECURITY_ADMINISTRATOR'], TODAY)).toEqual({
      accounts: false,
      roles: true,
      invite: true,
    })
  })

  it.each([
    ['CLERK', true, true],
    ['SYSTEM_ADMINISTRATOR', true, false],
    ['SECURITY_ADMINISTRATOR', false, true],
    ['AUDITOR', false, true],
  ] as const)('a link for a %s', (role, bySystem, bySecurity) => {
    expect(powersOver(holding(role), ['SYSTEM_ADMINISTRATOR'], TODAY).invite).toBe(bySystem)
    expect(powersOver(holding(role), ['SECURITY_ADMINISTRATOR'], TODAY).invite).toBe(bySecurity)
  })

  it('what is over binds nobody', () => {
    expect(powersOver(holding('AUDITOR', '2026-11-25'), ['SYSTEM_ADMINISTRATOR'], TODAY).invite).toBe(true)
  })
})
