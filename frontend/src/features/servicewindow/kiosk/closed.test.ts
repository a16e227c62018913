import { describe, expect, it } from 'vitest'
import type { OpeningNow } from '../opening/api'
import { closedNow } from './closed'

const AT = Date.parse('2026-11-23T09:00:00+08:00')
const open: OpeningNow = {
  takesNumbers: true,
  reason: 'OPEN',
  message: null,
  opensAt: null,
  closesAt: '2026-11-23T12:00:00+08:00',
  lastTicketAt: '2026-11-23T11:30:00+08:00',
  zone: 'Asia/Shanghai',
}
const early: OpeningNow = {
  ...open,
  takesNumbers: false,
  reason: 'NOT_YET',
  opensAt: '2026-11-23T08:30:00+08:00',
  lastTicketAt: null,
}

describe('a kiosk of a hall that takes no numbers', () => {
  it('says what the hall says while it hears it', () => {
    expect(closedNow(open, true, AT)).toBeNull()
    expect(closedNow(early, true, AT)).toBe(early)
    expect(closedNow(undefined, true, AT)).toBeNull()
  })

  it('goes by the clock while cut off', () => {
    expect(closedNow(open, false, AT)).toBeNull()
    expect(closedNow(open, false, AT + 3 * 3_600_000)?.reason).toBe('LAST_TICKET')
    expect(closedNow(early, false, AT)).toBeNull()
    expect(closedNow(early, false, AT - 3_600_000)).toBe(early)
  })

  it('stays closed where nobody could tell until when', () => {
    const stopped: OpeningNow = { ...early, reason: 'STOPPED', opensAt: null }
    expect(closedNow(stopped, false, AT)).toBe(stopped)
  })
})
