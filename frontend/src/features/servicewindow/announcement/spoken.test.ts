import { describe, expect, it } from 'vitest'
import type { Announced } from './api'
import { toRead } from './spoken'

const NOW = Date.parse('2026-11-23T09:30:00+08:00')
const BOTH = ['zh-CN', 'en']
const said = (more: Partial<Announced> = {}): Announced => ({
  id: 'a',
  message: '体检',
  messages: { zh: { message: '体检' }, en: { message: 'Check-up' } },
  urgent: false,
  spoken: true,
  from: '2026-11-23T09:29:00+08:00',
  until: null,
  ...more,
})
const texts = (announced: Announced, heard: string[] = [], languages = BOTH) =>
  toRead([announced], new Set(heard), NOW, languages).flatMap(({ words }) => words.map(({ text }) => text))

describe('what a display reads out', () => {
  it('is what was asked for, in the languages of the display', () => {
    expect(texts(said())).toEqual(['体检', 'Check-up'])
    expect(texts(said(), [], ['en'])).toEqual(['Check-up'])
    expect(texts(said(), [], [])).toEqual([])
    expect(texts(said({ messages: { zh: { message: '体检' }, en: null } }))).toEqual(['体检'])
    expect(texts(said({ spoken: false }))).toEqual([])
  })

  it('is read once, and not long after it began', () => {
    expect(texts(said(), ['a'])).toEqual([])
    expect(texts(said({ from: '2026-11-23T09:27:59+08:00' }))).toEqual([])
    expect(texts(said({ from: '2026-11-23T09:30:01+08:00' }))).toEqual([])
  })
})
