import { describe, expect, it } from 'vitest'
import { passwordFault } from './newPassword'

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
