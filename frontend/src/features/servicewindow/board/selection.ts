import type { HallEvent } from '../live/useHallEvents'
import { fetchBoard, fetchDisplay, type Board, type Display } from './api'

/** Which part of a hall a screen shows, and what it says aloud. */
export type Selection = {
  fetch: () => Promise<Board>
  shows: (event: HallEvent) => boolean
  /** Another arrangement of this screen may be behind this event. */
  rearranged: (event: HallEvent) => boolean
  languages: readonly string[]
  rings: boolean
}

/** Everything, in both languages. */
export const wholeHall = (hallId: string): Selection => ({
  fetch: () => fetchBoard(hallId),
  shows: () => true,
  rearranged: () => false,
  languages: ['zh-CN', 'en'],
  rings: true,
})

export function selectionOf(display: Display): Selection {
  const { windowIds } = display
  return {
    fetch: async () => (await fetchDisplay(display.id)).board,
    shows: ({ windowId }) => windowIds.length === 0 || !windowId || windowIds.includes(windowId),
    rearranged: ({ type }) => type === 'display-changed',
    languages: [...(display.speaksChinese ? ['zh-CN'] : []), ...(display.speaksEnglish ? ['en'] : [])],
    rings: display.rings,
  }
}
