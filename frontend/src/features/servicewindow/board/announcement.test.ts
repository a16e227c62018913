import { describe, expect, it } from 'vitest'
import type { HallEvent } from '../live/useHallEvents'
import { announcementOf, chineseCall, englishCall } from './announcement'
import { Announcer } from './Announcer'

const AT = '2026-11-23T09:31:00+08:00'
const NOW = Date.parse(AT) + 1_000
const event = (type: HallEvent['type'], number: string | null = 'A003', windowLabel: string | null = '2') =>
  ({ seq: 1, at: AT, type, number, windowLabel }) as HallEvent

describe('the words of a call', () => {
  it('read the number digit by digit', () => {
    expect(chineseCall('A003', '2')).toBe('请 A 零 零 三 号 到 2 号窗口')
    expect(chineseCall('H120', '12')).toBe('请 H 一 二 零 号 到 12 号窗口')
    expect(englishCall('A003', '2')).toBe('Number A 0 0 3, please come to window 2')
  })

  it('leave a window its own name', () => {
    expect(chineseCall('B7', '综合窗口')).toBe('请 B 七 号 到 综合窗口')
    expect(englishCall('B7', 'Front desk')).toBe('Number B 7, please come to Front desk')
  })
})

describe('what is spoken', () => {
  it('is every call and every repeated call, Chinese first', () => {
    expect(announcementOf(event('ticket-called'), NOW)?.words.map((w) => w.lang)).toEqual(['zh-CN', 'en'])
    expect(announcementOf(event('ticket-recalled'), NOW)?.number).toBe('A003')
  })

  it('is nothing else', () => {
    expect(announcementOf(event('ticket-started'), NOW)).toBeNull()
    expect(announcementOf(event('window-opened', null), NOW)).toBeNull()
    expect(announcementOf(event('ticket-called', 'A003', null), NOW)).toBeNull()
  })

  it('is not what was called more than a minute ago', () => {
    expect(announcementOf(event('ticket-called'), NOW + 58_000)).not.toBeNull()
    expect(announcementOf(event('ticket-called'), NOW + 61_000)).toBeNull()
  })
})

describe('the announcer', () => {
  function hall() {
    const log: string[] = []
    let now = NOW
    let finish: (() => void) | null = null
    const announcer = new Announcer({
      ring: async () => log.push('♪'),
      say: (text) => {
        log.push(text)
        return new Promise<void>((done) => (finish = done))
      },
      now: () => now,
    })
    const settle = () => new Promise((done) => setTimeout(done))
    const sayOn = async () => {
      await settle()
      finish?.()
      await settle()
    }
    return { log, announcer, sayOn, later: (ms: number) => (now += ms) }
  }
  const call = (number: string, label: string) => ({
    number,
    at: NOW,
    words: [{ lang: 'zh-CN', text: `${number}→${label}` }],
  })

  it('never says two calls at once', async () => {
    const { log, announcer, sayOn } = hall()
    announcer.add(call('A1', '1'))
    announcer.add(call('B1', '2'))
    await sayOn()
    expect(log).toEqual(['♪', 'A1→1', '♪', 'B1→2'])
  })

  it('says a number waiting twice once, with its newest window', async () => {
    const { log, announcer, sayOn } = hall()
    announcer.add(call('A1', '1'))
    announcer.add(call('B1', '2'))
    announcer.add(call('B1', '3'))
    await sayOn()
    await sayOn()
    expect(log).toEqual(['♪', 'A1→1', '♪', 'B1→3'])
  })

  it('drops what grew stale while it waited its turn', async () => {
    const { log, announcer, sayOn, later } = hall()
    announcer.add(call('A1', '1'))
    announcer.add(call('B1', '2'))
    later(61_000)
    await sayOn()
    expect(log).toEqual(['♪', 'A1→1'])
  })
})
