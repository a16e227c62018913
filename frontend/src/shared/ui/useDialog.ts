import { onMounted, onUnmounted, type ShallowRef } from 'vue'

/**
 * Opens the browser's own dialog with whatever renders it. When it goes, closed or taken away after a step, the keyboard
 * goes on where the dialog was called from, or at the page's start if that place went as well.
 */
export function useDialog(dialog: Readonly<ShallowRef<HTMLDialogElement | null>>): void {
  const caller = document.activeElement
  const isLost = () => document.activeElement === null || document.activeElement === document.body
  onMounted(() => dialog.value?.showModal())
  onUnmounted(() => {
    if (isLost() && caller instanceof HTMLElement) caller.focus()
    if (isLost()) document.getElementById('main')?.focus()
  })
}
