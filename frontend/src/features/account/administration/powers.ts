import type { Account, Role } from './api'
import { standingOf } from './standing'

/** What whoever looks at an account may do with it; the server decides, this only hides what it would refuse. */
export type Powers = { accounts: boolean; roles: boolean; invite: boolean }

const OFFICES: readonly Role[] = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR']

/** Who could use a link made for this account without overstepping: their own kind, for an auditor the one of security. */
function vouches(account: Account, mine: readonly Role[], today: string): boolean {
  const offices = account.roles
    .filter((held) => OFFICES.includes(held.role) && standingOf(held, today) !== 'over')
    .map(({ role }) => (role === 'SYSTEM_ADMINISTRATOR' ? role : 'SECURITY_ADMINISTRATOR'))
  return offices.every((role) => mine.includes(role))
}

export const powersOver = (account: Account, mine: readonly Role[], today: string): Powers => ({
  accounts: mine.includes('SYSTEM_ADMINISTRATOR'),
  roles: mine.includes('SECURITY_ADMINISTRATOR'),
  invite: vouches(account, mine, today),
})
