import { describe, expect, it } from 'vitest'
import type { HallEvent } from '../live/useHallEvents'
import type { Display } from './api'
import { selectionOf, wholeHall } from './selection'

const display = (more: Partial<Display> = {}): Display => ({
  id: 'd',
  hallId: 'h',
  name: '入口',
  windowIds: ['w1', 'w2'],
  speaksChinese: true,
  speaksEnglish: false,
  rings: true,
  showsNext: true,
  version: 0,
  ...more,
})
const event = (type: HallEvent['type'], windowId: string | null) =>
  ({ seq: 1, at: '', type, number: 'A001', windowId, windowLabel: null }) as HallEvent

describe('the selection of a display', () => {
  it('lets through what happens at its windows and what concerns the whole hall', () => {
    const { shows } = selectionOf(display())
    expect(shows(event('ticket-called', 'w2'))).toBe(true)
    expect(shows(event('ticket-called', 'w3'))).toBe(false)
    expect(shows(event('day-closed', null))).toBe(true)
  })

  it('is everything where nothing was chosen', () => {
    expect(selectionOf(display({ windowIds: [] })).shows(event('ticket-called', 'w9'))).toBe(true)
    expect(wholeHall('h').shows(event('ticket-called', 'w9'))).toBe(true)
  })

  it('speaks the chosen languages', () => {
    expect(selectionOf(display()).languages).toEqual(['zh-CN'])
    expect(selectionOf(display({ speaksChinese: false, speaksEnglish: true })).languages).toEqual(['en'])
    expect(selectionOf(display({ speaksChinese: false })).languages).toEqual([])
  })

  it('is looked at again when displays are arranged anew', () => {
    expect(selectionOf(display()).rearranged(event('display-changed', null))).toBe(true)
    expect(selectionOf(display()).rearranged(event('ticket-called', 'w1'))).toBe(false)
    expect(wholeHall('h').rearranged(event('display-changed', null))).toBe(false)
  })
})
