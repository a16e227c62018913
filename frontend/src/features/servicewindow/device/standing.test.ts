import { describe, expect, it } from 'vitest'
import type { Device } from './api'
import { standingOf } from './standing'

const NOW = Date.parse('2026-11-23T01:30:00Z')
const device = (fields: Partial<Device>) =>
  ({ state: 'NEW', pairingUntil: null, seenAt: null, ...fields }) as Device

describe('how a device stands', () => {
  it('is on while it was heard of lately', () => {
    expect(standingOf(device({ state: 'PAIRED', seenAt: '2026-11-23T01:28:10Z' }), NOW)).toBe('on')
    expect(standingOf(device({ state: 'PAIRED', seenAt: '2026-11-23T01:20:00Z' }), NOW)).toBe('silent')
    expect(standingOf(device({ state: 'PAIRED' }), NOW)).toBe('silent')
  })

  it('waits for its code to be used as long as that works', () => {
    expect(standingOf(device({ pairingUntil: '2026-11-23T01:40:00Z' }), NOW)).toBe('waiting')
    expect(standingOf(device({ pairingUntil: '2026-11-23T01:20:00Z' }), NOW)).toBe('expired')
    expect(standingOf(device({ state: 'REVOKED', pairingUntil: '2026-11-23T01:40:00Z' }), NOW)).toBe(
      'waiting',
    )
  })

  it('is out once revoked', () => {
    expect(standingOf(device({ state: 'REVOKED' }), NOW)).toBe('revoked')
    expect(standingOf(device({}), NOW)).toBe('new')
  })
})
