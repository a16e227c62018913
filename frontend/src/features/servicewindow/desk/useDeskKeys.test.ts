import { createApp, defineComponent, h, ref, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keysOn, useDeskKeys } from './useDeskKeys'

const run = vi.fn()
const asking = ref(false)
let app: App

function press(target: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

const find = (selector: string) => document.querySelector(selector) as Element

describe('keys on the page', () => {
  beforeEach(() => {
    run.mockClear()
    asking.value = false
    document.body.innerHTML = '<div id="root"></div>'
    app = createApp(
      defineComponent({
        setup() {
          useDeskKeys(run, () => asking.value)
          return () => h('div', [h('input'), h('button', h('span', 'x'))])
        },
      }),
    )
    app.mount('#root')
  })
  afterEach(() => {
    if (document.querySelector('input')) app.unmount()
  })

  it('run a command once, however long they are held', () => {
    press(document.body, ' ')
    for (let i = 0; i < 5; i++) press(document.body, ' ', { repeat: true })
    expect(run).toHaveBeenCalledExactlyOnceWith('next')
  })

  it('press no button again while held', () => {
    expect(press(find('button'), 'Enter', { repeat: true }).defaultPrevented).toBe(true)
    expect(press(find('button span'), ' ', { repeat: true }).defaultPrevented).toBe(true)
    expect(press(find('input'), 'a', { repeat: true }).defaultPrevented).toBe(false)
  })

  it('belong to a field while somebody types, and to a dialog while it asks', () => {
    press(find('input'), 'n')
    asking.value = true
    press(document.body, 'n')
    expect(run).not.toHaveBeenCalled()
  })

  it('leave Space to the focused button', () => {
    expect(press(find('button'), ' ').defaultPrevented).toBe(false)
    expect(run).not.toHaveBeenCalled()
    press(find('button'), 'r')
    expect(run).toHaveBeenCalledWith('recall')
  })

  it('can be switched off', () => {
    keysOn.value = false
    press(document.body, 'n')
    keysOn.value = true
    expect(run).not.toHaveBeenCalled()
  })

  it('are deaf once the desk is left', () => {
    app.unmount()
    press(document.body, 'n')
    expect(run).not.toHaveBeenCalled()
  })
})
