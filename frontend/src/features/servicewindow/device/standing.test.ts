import { describe, expect, it } from 'vitest'
import type { Device } from './api'
import { paperOf, standingOf } from './standing'

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

describe('what is known of its paper', () => {
  it('is nothing before a kiosk was heard of', () => {
    expect(paperOf(device({ kind: 'KIOSK', paperOut: false }))).toBeNull()
    expect(paperOf(device({ kind: 'KIOSK', paperOut: false, seenAt: '2026-11-23T01:28:10Z' }))).toBe('fine')
  })

  it('is what somebody said, and nothing of a screen', () => {
    expect(paperOf(device({ kind: 'KIOSK', paperOut: true }))).toBe('out')
    expect(
      paperOf(device({ kind: 'WINDOW_SCREEN', paperOut: false, seenAt: '2026-11-23T01:28:10Z' })),
    ).toBeNull()
  })
})
