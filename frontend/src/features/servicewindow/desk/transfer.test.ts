import { describe, expect, it } from 'vitest'
import type { Service } from '../service/api'
import type { Window } from './api'
import { destinationOf, servicesFor, windowsFor } from './transfer'

function window(id: string, state: Window['state'], ...serviceIds: string[]): Window {
  return { id, state, serviceIds } as Window
}

describe('where a ticket can go', () => {
  it('is every other window that serves the matter, open ones first', () => {
    const all = [
      window('w1', 'OPEN', 'a'),
      window('w2', 'CLOSED', 'a'),
      window('w3', 'OPEN', 'b'),
      window('w4', 'PAUSED', 'a', 'b'),
      window('w5', 'OPEN', 'a'),
    ]
    expect(windowsFor('a', 'w1', all).map(({ id }) => id)).toEqual(['w5', 'w4', 'w2'])
  })

  it('is found by letters of name or prefix, matters of other windows first', () => {
    const service = (id: string, prefix: string, ...windowIds: string[]) =>
      ({ id, prefix, name: `Matter ${id}`, windows: windowIds.map((id) => ({ id, label: id })) }) as Service
    const all = [
      service('a', 'A', 'w1'),
      service('b', 'B', 'w1'),
      service('c', 'C', 'w2'),
      service('d', 'D', 'w2'),
    ]
    const found = (words: string, own = 'a') => servicesFor(words, own, 'w1', all).map(({ id }) => id)
    expect(found('')).toEqual(['c', 'd', 'b'])
    expect(found('matter D')).toEqual(['d'])
    expect(found(' b ')).toEqual(['b'])
    expect(found('d m', 'd')).toEqual(['d'])
    expect(found('nothing')).toEqual([])
  })

  it('says only what changes', () => {
    expect(destinationOf('a', 'b', '')).toEqual({ serviceId: 'b' })
    expect(destinationOf('a', 'a', 'w2')).toEqual({ windowId: 'w2' })
    expect(destinationOf('a', 'b', 'w2')).toEqual({ serviceId: 'b', windowId: 'w2' })
  })

  it('is nowhere while nothing changes', () => {
    expect(destinationOf('a', 'a', '')).toBeNull()
  })
})
