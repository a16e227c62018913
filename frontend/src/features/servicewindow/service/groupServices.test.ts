import { describe, expect, it } from 'vitest'
import type { Service } from './api'
import { groupServices } from './groupServices'

const service = (name: string, ...labels: string[]): Service => ({
  id: name,
  hallId: 'h',
  prefix: 'A',
  name,
  waiting: 0,
  open: true,
  windows: labels.map((label) => ({ id: label, label })),
  discreet: false,
  offered: true,
})

const SERVICES = [
  service('社保卡补办', '10'),
  service('没有窗口'),
  service('生育登记', '2'),
  service('Card', '2', '10'),
]

describe('services of a hall', () => {
  it('stand under their first window, window 2 before window 10, the others last', () => {
    expect(groupServices(SERVICES, '').map((g) => [g.label, g.services.map((s) => s.name)])).toEqual([
      ['2', ['生育登记', 'Card']],
      ['10', ['社保卡补办']],
      [null, ['没有窗口']],
    ])
  })

  it('are found by a part of the name, whatever its case', () => {
    expect(groupServices(SERVICES, ' card ').flatMap((g) => g.services.map((s) => s.name))).toEqual(['Card'])
    expect(groupServices(SERVICES, '社保')).toHaveLength(1)
    expect(groupServices(SERVICES, 'zzz')).toEqual([])
  })

  it('are found by something like it where nothing is called so', () => {
    const names = (text: string) =>
      groupServices(SERVICES, text).flatMap((g) => g.services.map((s) => s.name))
    expect(names('社保补贴')).toEqual(['社保卡补办'])
    expect(names('社-保')).toEqual(['社保卡补办'])
    expect(names('cards, please')).toEqual([])
    expect(names('my card please')).toEqual(['Card'])
    expect(names('补贴')).toEqual([])
  })
})
