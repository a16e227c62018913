import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, createApp, defineComponent, h, nextTick, ref, useTemplateRef } from 'vue'
import { useDialog } from './useDialog'

const Dialog = defineComponent(() => {
  useDialog(useTemplateRef<HTMLDialogElement>('dialog'))
  return () => h('dialog', { ref: 'dialog' }, h('input', { id: 'inside' }))
})

let app: App

/** A page with a list's button, and a dialog opened from it. */
async function opened() {
  const open = ref(false)
  const listed = ref(true)
  app = createApp(() =>
    h('main', { id: 'main', tabindex: -1 }, [
      listed.value && h('button', { id: 'row' }),
      open.value && h(Dialog),
    ]),
  )
  app.mount(document.body.appendChild(document.createElement('div')))
  document.getElementById('row')?.focus()
  open.value = true
  await nextTick()
  document.getElementById('inside')?.focus()
  return { open, listed }
}

describe('where the keyboard goes when a dialog is gone', () => {
  beforeEach(() => void (HTMLDialogElement.prototype.showModal = () => {}))
  afterEach(() => app.unmount())

  it('goes on where the dialog was called from', async () => {
    const { open } = await opened()
    open.value = false
    await nextTick()
    expect(document.activeElement?.id).toBe('row')
  })

  it('goes to the page when that place is gone as well', async () => {
    const { open, listed } = await opened()
    open.value = false
    listed.value = false
    await nextTick()
    expect(document.activeElement?.id).toBe('main')
  })
})
