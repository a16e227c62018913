/** The hall's clock runs the same all year. */
const OFFSET = '+08:00'

/** For an input of date and time, on the hall's clock: `2026-11-23T09:30`; empty for none. */
export function toInput(instant: string | null | undefined): string {
  if (!instant) return ''
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)
}

/** Null for an empty input. */
export function fromInput(text: string): string | null {
  return text ? new Date(`${text}:00${OFFSET}`).toISOString() : null
}
