import type { HallEvent } from '../live/useHallEvents'

export type Announcement = { number: string; at: number; words: { lang: string; text: string }[] }

/** A call older than this is shown but no longer spoken: its person has come or gone. */
export const SPOKEN_FOR_MS = 60_000

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** "A003" → "A 零 零 三": digit by digit, as it is read off a slip of paper. */
export function chineseNumber(number: string): string {
  return [...number].map((sign) => DIGITS[Number.parseInt(sign, 10)] ?? sign).join(' ')
}

export function englishNumber(number: string): string {
  return [...number].join(' ')
}

function numeric(label: string): boolean {
  return /^[0-9]+$/.test(label)
}

export function chineseCall(number: string, label: string): string {
  return `请 ${chineseNumber(number)} 号 到 ${numeric(label) ? `${label} 号窗口` : label}`
}

export function englishCall(number: string, label: string): string {
  return `Number ${englishNumber(number)}, please come to ${numeric(label) ? `window ${label}` : label}`
}

/** What the hall hears of an event: every call and every repeated call, nothing else, and nothing stale. */
export function announcementOf(
  event: HallEvent,
  now: number,
  languages: readonly string[] = ['zh-CN', 'en'],
): Announcement | null {
  if (event.type !== 'ticket-called' && event.type !== 'ticket-recalled') return null
  if (!event.number || !event.windowLabel) return null
  const at = Date.parse(event.at)
  if (now - at > SPOKEN_FOR_MS) return null
  return {
    number: event.number,
    at,
    words: [
      { lang: 'zh-CN', text: chineseCall(event.number, event.windowLabel) },
      { lang: 'en', text: englishCall(event.number, event.windowLabel) },
    ].filter(({ lang }) => languages.includes(lang)),
  }
}
