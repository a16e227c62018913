import { describe, expect, it } from 'vitest'
import { logsFor } from './logs'

describe('which logs somebody reads', () => {
  it('auditors read all three', () => {
    expect(logsFor(['AUDITOR']).map(({ to }) => to)).toEqual(['/audit', '/audit/views', '/audit/sign-ins'])
  })
  it('who gives roles sees who signed in', () => {
    expect(logsFor(['SECURITY_ADMINISTRATOR', 'CLERK']).map(({ to }) => to)).toEqual(['/audit/sign-ins'])
  })
  it('nobody else reads any', () => {
    expect(logsFor(['SYSTEM_ADMINISTRATOR', 'HALL_MANAGER'])).toEqual([])
  })
})
