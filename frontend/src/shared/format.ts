import { language, type Language } from './preferences'

export type Shape = 'clock' | 'day' | 'moment' | 'date' | 'stamp'

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
const DATE: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric' }
const FULL_DATE: Intl.DateTimeFormatOptions = { year: 'numeric', ...DATE }
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'short' }

/** Chinese sets the weekday apart by a space, English puts it in front; each as its readers write it. */
const SHAPES: Record<Language, Record<Shape, Intl.DateTimeFormatOptions[]>> = {
  'zh-CN': {
    clock: [CLOCK],
    day: [DATE, WEEKDAY],
    moment: [DATE, WEEKDAY, CLOCK],
    date: [FULL_DATE],
    stamp: [FULL_DATE, CLOCK],
  },
  en: {
    clock: [CLOCK],
    day: [{ ...DATE, ...WEEKDAY }],
    moment: [{ ...DATE, ...WEEKDAY }, CLOCK],
    date: [FULL_DATE],
    stamp: [FULL_DATE, CLOCK],
  },
}

/** `09:31`, `11月23日 周一`, `11月23日 周一 14:05`, `2026年11月23日`, `2026年11月23日 14:05`: in the reader's language, always on the hall's clock. */
export function formatTime(value: string | Date, shape: Shape, locale: Language): string {
  const date = typeof value === 'string' ? new Date(value) : value
  return SHAPES[locale][shape]
    .map((part) => new Intl.DateTimeFormat(locale, { ...part, timeZone: 'Asia/Shanghai' }).format(date))
    .join(' ')
}

export function useTime() {
  return {
    clock: (value: string | Date) => formatTime(value, 'clock', language.value),
    day: (value: string | Date) => formatTime(value, 'day', language.value),
    moment: (value: string | Date) => formatTime(value, 'moment', language.value),
    date: (value: string | Date) => formatTime(value, 'date', language.value),
    /** For what is read long after. */
    stamp: (value: string | Date) => formatTime(value, 'stamp', language.value),
  }
}

/** Today on the hall's clock, wherever the reader is, as the API writes a day. */
export function hallToday(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
}
