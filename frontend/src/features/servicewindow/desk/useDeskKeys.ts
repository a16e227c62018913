import { onMounted, onUnmounted, ref, watch } from 'vue'
import { remember, remembered } from '@/shared/preferences'
import { commandFor, type DeskCommand, type KeyTarget } from './keys'

const STORED = 'linli.desk.keys'

/** Single keys can be switched off (WCAG 2.1.4): someone who dictates would otherwise press them by speaking. */
export const keysOn = ref(remembered(STORED) !== 'no')
watch(keysOn, (on) => remember(STORED, on ? 'yes' : 'no'))

const FIELD = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="option"]'
const BUTTON = 'button, a[href], summary, [role="button"]'

/** The id of the one large button, where the focus is at home. */
export const MAIN_BUTTON = 'desk-main'

function targetOf(element: EventTarget | null, asking: boolean): KeyTarget {
  // The console's own drawers and questions are the browser's dialogs.
  if (asking || document.querySelector('dialog[open]')) return 'dialog'
  if (!(element instanceof Element)) return 'page'
  if (element.closest(FIELD)) return 'field'
  return element.closest(BUTTON) ? 'button' : 'page'
}

export function useDeskKeys(run: (command: DeskCommand) => void, isAsking: () => boolean): void {
  let spaceTaken = false

  function down(event: KeyboardEvent): void {
    const presses = event.key === ' ' || event.key === 'Enter'
    if (event.repeat) {
      // A key held down may press no button a second time, nor the first button of a dialog it has just opened.
      const button = event.target instanceof Element && event.target.closest(BUTTON)
      if (presses && (button || event.target === document.body)) event.preventDefault()
      return
    }
    if (!keysOn.value) return
    const command = commandFor(event, targetOf(event.target, isAsking()))
    if (!command) return
    event.preventDefault()
    spaceTaken = event.code === 'Space'
    run(command)
  }

  /** Some browsers press a button on the way up even when the way down was prevented. */
  function up(event: KeyboardEvent): void {
    if (event.code !== 'Space' || !spaceTaken) return
    spaceTaken = false
    event.preventDefault()
  }

  onMounted(() => {
    window.addEventListener('keydown', down, true)
    window.addEventListener('keyup', up, true)
  })
  onUnmounted(() => {
    window.removeEventListener('keydown', down, true)
    window.removeEventListener('keyup', up, true)
  })
}

/** After a verb the focus goes home, so that the next Space is "next" and not the same verb again. */
export function focusMainButton(): void {
  document.getElementById(MAIN_BUTTON)?.focus({ preventScroll: true })
}
