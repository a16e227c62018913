import type { Language } from '@/shared/preferences'
import type { DuesKind, DuesMonth } from './api'

/** What the least of them pay a month, in fen. */
export const LEAST_FEN = 20

/** Six months in a row are what article 13 of the regulation speaks of. */
export const TOO_LONG = 6

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const SECTIONS = ['', '万', '亿'] as const
const SECTION = 10_000

/** `1,234.50`: fen as yuan. */
export function yuan(fen: number, locale: Language): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    fen / 100,
  )
}

/** What somebody typed, in fen; null if it is no amount. Never by floating point. */
export function fenOf(typed: string): number | null {
  const parts = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed.trim())
  if (!parts) return null
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}

/** As it is typed: `40` or `40.50`. */
export const typedOf = (fen: number): string => (fen % 100 === 0 ? `${fen / 100}` : (fen / 100).toFixed(2))

/** `2026年9月`, `September 2026`. */
export function monthWords(month: string, locale: Language): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

export const sumOf = (months: readonly DuesMonth[]): number =>
  months.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** Months in a row as one span, from the first to the last. */
export function spansOf(months: readonly DuesMonth[]): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = []
  for (const { month } of months) {
    const last = spans.at(-1)
    if (last && next(last.to) === month) last.to = month
    else spans.push({ from: month, to: month })
  }
  return spans
}

function next(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Whether a base is asked for, or the amount itself, or neither. */
export function asksFor(kind: DuesKind): 'base' | 'amount' | 'nothing' {
  if (kind === 'WAGE' || kind === 'PENSION') return 'base'
  return kind === 'LEAST' ? 'nothing' : 'amount'
}

/** Some month from this one on comes to more by what was assessed so far; the last word of each holds. */
export function lowers(
  assessments: readonly { fromMonth: string; amountFen: number }[],
  fromMonth: string,
  amountFen: number,
): boolean {
  // The last one entered comes first.
  return [fromMonth, ...assessments.map((one) => one.fromMonth)]
    .filter((month) => month >= fromMonth)
    .some((month) => (assessments.find((one) => one.fromMonth <= month)?.amountFen ?? 0) > amountFen)
}

/** 金额大写, as receipts carry it: 肆拾元整, 壹仟零伍拾元零贰分. */
export function inCapitals(fen: number): string {
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const rest = fen % 10
  const words = whole > 0 ? `${wholeInCapitals(whole)}元` : ''
  if (jiao === 0 && rest === 0) return `${words || '零元'}整`
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : words ? '零' : ''
  return `${words}${tenths}${rest > 0 ? `${DIGITS[rest]}分` : '整'}`
}

function wholeInCapitals(whole: number): string {
  let words = ''
  let rest = whole
  for (let at = 0; rest > 0; at++, rest = Math.floor(rest / SECTION)) {
    const part = rest % SECTION
    if (part > 0) words = section(part) + SECTIONS[at] + words
    // A gap between two sections is said once.
    const gap = part < SECTION / 10 && rest >= SECTION
    if (gap && words && !words.startsWith('零')) words = `零${words}`
  }
  return words
}

function section(part: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) {
      gap = words !== ''
    } else {
      words += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
      gap = false
    }
  }
  return words
}
