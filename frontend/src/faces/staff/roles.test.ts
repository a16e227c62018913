import { describe, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import account from '@/features/account/locales/zh-CN'
import accountEn from '@/features/account/locales/en'
import staff from './locales/zh-CN'
import staffEn from './locales/en'

/** Complete by its type: a role that the API learns is missing here until it is written down. */
const ROLES: Record<Schemas['Role'], true> = {
  SYSTEM_ADMINISTRATOR: true,
  SECURITY_ADMINISTRATOR: true,
  HALL_MANAGER: true,
  CLERK: true,
  AUDITOR: true,
  REGISTRAR: true,
  IDENTITY_READER: true,
  CARE_WORKER: true,
  PARTY_OFFICER: true,
}

describe('every role', () => {
  it.each([
    ['by its name', account.account.role, accountEn.account.role],
    ['by what it may do', staff.staff.may, staffEn.staff.may],
  ])('is known %s', (_how, zh, en) => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(ROLES).sort())
    expect(Object.keys(en).sort()).toEqual(Object.keys(ROLES).sort())
  })
})
