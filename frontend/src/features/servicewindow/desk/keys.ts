/** The desk's key map. Keys act only while nobody types and no dialog is open; a held key acts once. */
export const DESK_KEYS = {
  next: 'Space',
  start: 'S',
  recall: 'R',
  noShow: 'N',
  finish: 'F',
  hold: 'H',
  transfer: 'T',
  cancel: 'X',
  classify: 'P',
  resume: 'U',
  requeue: 'Q',
  waiting: 'W',
  window: 'O',
  close: 'C',
  help: '?',
} as const

export type DeskCommand = keyof typeof DESK_KEYS

/** The part of a KeyboardEvent the map reads. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>

/** Where the key lands: a field and a dialog keep every key for themselves, a button keeps Space. */
export type KeyTarget = 'page' | 'button' | 'field' | 'dialog'

export function commandFor(press: KeyPress, target: KeyTarget): DeskCommand | null {
  if (press.repeat || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return null
  if (target === 'field' || target === 'dialog') return null
  const name = nameOf(press)
  if (name === 'Space' && target === 'button') return null
  const found = Object.entries(DESK_KEYS).find(([, key]) => key === name)
  return found ? (found[0] as DeskCommand) : null
}

/** Which of so many numbered answers a key chooses, the first being 0; null for any other key. */
export function answerFor(press: KeyPress, count: number): number | null {
  if (press.repeat || press.ctrlKey || press.metaKey || press.altKey) return null
  const name = nameOf(press)
  return /^[1-9]$/.test(name) && Number(name) <= count ? Number(name) - 1 : null
}

/** A Chinese input method reports every key as "Process" and writes ？ for ?; then only `code` tells the key. */
export function nameOf(press: Pick<KeyPress, 'key' | 'code'>): string {
  if (press.code === 'Space' || press.key === ' ') return 'Space'
  if (press.key === '？') return '?'
  if (press.key === 'Process') return press.code.replace(/^(?:Key|Digit)/, '')
  return press.key.length === 1 ? press.key.toUpperCase() : press.key
}
