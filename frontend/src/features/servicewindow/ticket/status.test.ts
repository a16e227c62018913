import { describe, expect, it } from 'vitest'
import type { HallEvent } from '../live/useHallEvents'
import type { HeldTicket } from './api'
import { callOf, urgency } from './status'

const event = (type: HallEvent['type'], number: string | null): HallEvent => ({
  seq: 1,
  at: '2026-11-23T09:31:00+08:00',
  type,
  number,
  windowId: null,
  windowLabel: null,
})
const mine = { number: 'A003', status: 'WAITING' } as const

describe('what an event means to a ticket', () => {
  it('asks at once about itself', () => {
    expect(urgency(event('ticket-called', 'A003'), mine)).toBe('now')
    expect(urgency(event('ticket-finished', 'A003'), { ...mine, status: 'SERVING' })).toBe('now')
  })

  it('asks soon when the queue before it moved, and only while it waits', () => {
    expect(urgency(event('ticket-called', 'A002'), mine)).toBe('soon')
    expect(urgency(event('window-closed', null), mine)).toBe('soon')
    expect(urgency(event('ticket-called', 'A002'), { ...mine, status: 'ON_HOLD' })).toBe('never')
  })

  it('asks soon when a discreet window does not tell whose event it is', () => {
    expect(urgency(event('ticket-finished', null), { ...mine, status: 'SERVING' })).toBe('soon')
    expect(urgency(event('window-opened', null), { ...mine, status: 'SERVING' })).toBe('never')
  })

  it('leaves alone what does not concern it', () => {
    expect(urgency(event('ticket-issued', 'A009'), mine)).toBe('never')
    expect(urgency(event('ticket-finished', 'A001'), mine)).toBe('never')
  })
})

describe('a call', () => {
  const called = { status: 'CALLED', calledAt: '2026-11-23T09:31:00+08:00', recalls: 0 } as HeldTicket

  it('is another one when it is repeated', () => {
    expect(callOf(called)).not.toBe(callOf({ ...called, recalls: 1 }))
    expect(callOf({ ...called, status: 'SERVING' })).toBeNull()
  })
})
