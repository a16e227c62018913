import type { OpeningDay, OpeningSpan, Weekday } from '../opening/api'
import { WEEKDAYS } from '../opening/hours'
import type { DescribeOpening, Hours } from './api'

/** A day's hours as a person types them: "8:30-12:00, 14:00-17:00"; empty is a day off. */
export type HoursForm = {
  always: boolean
  lastTicketMinutes: string
  week: Record<Weekday, string>
  exceptions: { date: string; hours: string; zh: string; en: string }[]
}

export function formOf(hours: Hours): HoursForm {
  const texts = (weekday: Weekday) => typed(hours.week.find((day) => day.weekday === weekday)?.spans ?? [])
  return {
    always: hours.week.length === 0,
    lastTicketMinutes: String(hours.lastTicketMinutes),
    week: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, texts(weekday)])) as HoursForm['week'],
    exceptions: hours.exceptions.map(({ date, spans, texts: words }) => ({
      date,
      hours: typed(spans),
      zh: words.zh.message,
      en: words.en?.message ?? '',
    })),
  }
}

const typed = (spans: readonly OpeningSpan[]) => spans.map(({ from, until }) => `${from}-${until}`).join(', ')

/** Null where it is no hours: Chinese and English punctuation, dashes, whole hours and a missing zero are all understood. */
export function spansOf(text: string): OpeningSpan[] | null {
  const parts = text.split(/[,，、;；\s]+/).filter((part) => part !== '')
  const spans = parts.map((part) => {
    const found = /^(\d{1,2})(?:[:：](\d{2}))?[-–—~～至到](\d{1,2})(?:[:：](\d{2}))?$/.exec(part)
    if (!found) return null
    const [, h1 = '', m1 = '00', h2 = '', m2 = '00'] = found
    return { from: `${h1.padStart(2, '0')}:${m1}`, until: `${h2.padStart(2, '0')}:${m2}` }
  })
  if (spans.some((span) => span === null)) return null
  const all = spans as OpeningSpan[]
  const fine = all.every(
    ({ from, until }, i) =>
      isTime(from) && isTime(until) && from < until && (i === 0 || (all[i - 1] as OpeningSpan).until <= from),
  )
  return fine ? all : null
}

const isTime = (text: string) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text)

/** Names of the fields that cannot be sent as they are. */
export function faultsOf(form: HoursForm): string[] {
  const faults: string[] = []
  const minutes = Number(form.lastTicketMinutes)
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 240) faults.push('lastTicketMinutes')
  if (!form.always) {
    for (const weekday of WEEKDAYS) if (!spansOf(form.week[weekday])) faults.push(weekday)
    if (faults.length === 0 && WEEKDAYS.every((weekday) => form.week[weekday].trim() === ''))
      faults.push('week')
  }
  form.exceptions.forEach((exception, i) => {
    if (!exception.date) faults.push(`exception${i}.date`)
    if (!spansOf(exception.hours)) faults.push(`exception${i}.hours`)
    if (!exception.zh.trim()) faults.push(`exception${i}.zh`)
  })
  return faults
}

/** Only of a form without faults. */
export function wishOf(form: HoursForm): DescribeOpening {
  const week: OpeningDay[] = form.always
    ? []
    : WEEKDAYS.map((weekday) => ({ weekday, spans: spansOf(form.week[weekday]) ?? [] })).filter(
        ({ spans }) => spans.length > 0,
      )
  return {
    lastTicketMinutes: Number(form.lastTicketMinutes),
    week,
    exceptions: form.exceptions.map(({ date, hours, zh, en }) => ({
      date,
      spans: spansOf(hours) ?? [],
      texts: { zh: { message: zh.trim() }, en: en.trim() ? { message: en.trim() } : null },
    })),
  }
}
