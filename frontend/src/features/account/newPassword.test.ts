import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { passwordFault, refusedField } from './newPassword'

describe('a new password', () => {
  it.each([
    ['123456789', '123456789', 'short'],
    ['好好学习天天向上一', '好好学习天天向上一', 'short'],
    ['1234567890', '1234567891', 'different'],
    ['1234567890', '', 'different'],
    ['1234567890', '1234567890', null],
    ['河湾河湾河湾河湾河湾', '河湾河湾河湾河湾河湾', null],
  ])('%s repeated as %s is %s', (password, repeated, fault) => {
    expect(passwordFault(password, repeated)).toBe(fault)
  })

  it('counts what a person sees as one letter once', () => {
    expect(passwordFault('😀😀😀😀😀', '😀😀😀😀😀')).toBe('short')
  })
})

describe('what the server says of a field', () => {
  const problem = new Problem(400, {
    type: 'urn:linli:problem:invalid-input',
    errors: [{ field: 'newPassword', code: 'weak', message: '太容易猜到' }],
  })

  it('is told at that field and no other', () => {
    expect(refusedField(problem, 'newPassword')).toBe('太容易猜到')
    expect(refusedField(problem, 'currentPassword')).toBe('')
    expect(refusedField(null, 'newPassword')).toBe('')
  })
})
