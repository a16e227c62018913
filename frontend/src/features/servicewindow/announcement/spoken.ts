import type { Announcement } from '../board/announcement'
import type { Announced } from './api'

/** A display that is switched on later does not read out what began long ago. */
const SPOKEN_WITHIN_MS = 120_000

/** What a display reads out of what is announced now: asked for, just begun, and not read out here before. */
export function toRead(
  announced: readonly Announced[],
  heard: ReadonlySet<string>,
  now: number,
  languages: readonly string[],
): Announcement[] {
  return announced
    .filter(({ id, spoken, from }) => {
      const age = now - Date.parse(from)
      return spoken && !heard.has(id) && age >= 0 && age <= SPOKEN_WITHIN_MS
    })
    .map(({ id, messages }) => ({
      number: id,
      at: now,
      words: [
        { lang: 'zh-CN', text: messages.zh.message },
        { lang: 'en', text: messages.en?.message ?? '' },
      ].filter(({ lang, text }) => text !== '' && languages.includes(lang)),
    }))
}
