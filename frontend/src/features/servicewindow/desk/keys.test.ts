import { describe, expect, it } from 'vitest'
import { answerFor, commandFor, DESK_KEYS, nameOf, type KeyPress } from './keys'

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: key === ' ' ? 'Space' : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    ...more,
  }
}

describe("the desk's keys", () => {
  it.each([
    [' ', 'next'],
    ['s', 'start'],
    ['r', 'recall'],
    ['n', 'noShow'],
    ['f', 'finish'],
    ['h', 'hold'],
    ['t', 'transfer'],
    ['x', 'cancel'],
    ['u', 'resume'],
    ['q', 'requeue'],
    ['w', 'waiting'],
    ['o', 'window'],
    ['c', 'close'],
    ['?', 'help'],
  ])('%j means %s', (key, command) => {
    expect(commandFor(press(key), 'page')).toBe(command)
  })

  it('gives no key to two commands', () => {
    const keys = Object.values(DESK_KEYS)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('knows capitals, so that a caps lock does no harm', () => {
    expect(commandFor(press('R'), 'page')).toBe('recall')
  })

  it('knows the keys while a Chinese input method is on', () => {
    expect(commandFor(press('Process', { code: 'KeyN' }), 'page')).toBe('noShow')
    expect(commandFor(press('Process', { code: 'Space' }), 'page')).toBe('next')
    expect(commandFor(press('？'), 'page')).toBe('help')
    expect(nameOf({ key: 'Process', code: 'Digit2' })).toBe('2')
  })

  it('does nothing again while a key is held down', () => {
    expect(commandFor(press(' ', { repeat: true }), 'page')).toBeNull()
    expect(commandFor(press('n', { repeat: true }), 'page')).toBeNull()
  })

  it('leaves every key to a field and to a dialog', () => {
    for (const key of [' ', 'n', 'x', '?']) {
      expect(commandFor(press(key), 'field')).toBeNull()
      expect(commandFor(press(key), 'dialog')).toBeNull()
    }
  })

  it('leaves Space to the button that has the focus, but no other key', () => {
    expect(commandFor(press(' '), 'button')).toBeNull()
    expect(commandFor(press('r'), 'button')).toBe('recall')
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    "leaves the browser's own keys alone: %o",
    (more) => {
      expect(commandFor(press('r', more), 'page')).toBeNull()
    },
  )

  it('ignores what it does not know', () => {
    expect(commandFor(press('z'), 'page')).toBeNull()
    expect(commandFor(press('Enter'), 'page')).toBeNull()
  })
})

describe('digits in a dialog', () => {
  it('choose one of the answers there are', () => {
    expect(answerFor(press('1'), 3)).toBe(0)
    expect(answerFor(press('3'), 3)).toBe(2)
    expect(answerFor(press('Process', { code: 'Digit2' }), 3)).toBe(1)
    for (const key of ['4', '0', 'a', ' ', 'Enter', 'F1']) expect(answerFor(press(key), 3)).toBeNull()
    expect(answerFor(press('1', { repeat: true }), 3)).toBeNull()
    expect(answerFor(press('1', { ctrlKey: true }), 3)).toBeNull()
  })
})
