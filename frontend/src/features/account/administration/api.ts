import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type Account = Schemas['AccountView']
export type Status = Schemas['AccountStatus']
export type Role = Schemas['Role']
export type Invited = Schemas['InvitedView']
export type Grant = Schemas['GrantRole']
export type Filters = { q: string; status: string; role: string; unitId: string }

export const STATUSES: readonly Status[] = ['INVITED', 'ACTIVE', 'DISABLED']
export const ROLES: readonly Role[] = [
  'CLERK',
  'HALL_MANAGER',
  'REGISTRAR',
  'IDENTITY_READER',
  'CARE_WORKER',
  'PARTY_OFFICER',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDITOR',
]

/** Beside the statuses, what a list may be narrowed to: an account of any of them may be locked. */
export const LOCKED = 'LOCKED'

export const fetchAccounts = ({ q, status, role, unitId }: Filters, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/accounts', {
      params: {
        query: {
          ...(q ? { q } : {}),
          ...(status === LOCKED ? { locked: true } : status ? { status: status as Status } : {}),
          ...(role ? { role: role as Role } : {}),
          ...(unitId ? { unitId } : {}),
          ...(cursor ? { cursor } : {}),
          limit: 20,
        },
      },
    }),
  )

export const fetchAccount = (accountId: string) =>
  data(api.GET('/api/v1/accounts/{accountId}', { params: { path: { accountId } } }))

export const fetchSessionsOf = (accountId: string) =>
  data(
    api.GET('/api/v1/accounts/{accountId}/sessions', {
      params: { path: { accountId }, query: { limit: 100 } },
    }),
  )

export const createAccount = (key: string, body: Schemas['CreateAccount']) =>
  data(api.POST('/api/v1/accounts', { headers: withKey(key), body }))

export const rename = (_key: string, account: Account, name: string) =>
  data(
    api.PUT('/api/v1/accounts/{accountId}', {
      params: { path: { accountId: account.id }, header: ifMatch(account.version) },
      body: { name },
    }),
  )

const on = (key: string, accountId: string) => ({
  headers: withKey(key),
  params: { path: { accountId } },
  body: {},
})

export const invite = (key: string, id: string) =>
  data(api.POST('/api/v1/accounts/{accountId}/invite', on(key, id)))

/** What an administrator does to an account by one press. */
export type Verb = 'disable' | 'enable' | 'unlock' | 'endSessions'

export function act(key: string, id: string, verb: Verb): Promise<Account> {
  switch (verb) {
    case 'disable':
      return data(api.POST('/api/v1/accounts/{accountId}/disable', on(key, id)))
    case 'enable':
      return data(api.POST('/api/v1/accounts/{accountId}/enable', on(key, id)))
    case 'unlock':
      return data(api.POST('/api/v1/accounts/{accountId}/unlock', on(key, id)))
    case 'endSessions':
      return data(api.POST('/api/v1/accounts/{accountId}/end-sessions', on(key, id)))
  }
}

export const grant = (key: string, accountId: string, body: Grant) =>
  data(
    api.POST('/api/v1/accounts/{accountId}/grants', {
      headers: withKey(key),
      params: { path: { accountId } },
      body,
    }),
  )

/** Another last day of a role, or none. */
export const limit = (key: string, grantId: string, validUntil: string | null) =>
  data(
    api.POST('/api/v1/grants/{grantId}/limit', {
      headers: withKey(key),
      params: { path: { grantId } },
      body: { validUntil },
    }),
  )

export const revoke = (key: string, grantId: string) =>
  data(
    api.POST('/api/v1/grants/{grantId}/revoke', {
      headers: withKey(key),
      params: { path: { grantId } },
      body: {},
    }),
  )
