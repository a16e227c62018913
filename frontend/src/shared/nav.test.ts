import { describe, expect, it } from 'vitest'
import { sectionsFor, type NavEntry } from './nav'

const icon = {}
const entries: NavEntry[] = [
  { group: 'administration', to: '/accounts', label: 'a', icon, roles: ['SYSTEM_ADMINISTRATOR'] },
  { group: 'settings', to: '/halls/:hallId/rules', label: 'b', icon, roles: ['HALL_MANAGER'] },
  { group: 'hall', to: '/halls/:hallId', label: 'c', icon, roles: ['CLERK', 'HALL_MANAGER'] },
  { group: 'administration', to: '/audit', label: 'd', icon, roles: ['SYSTEM_ADMINISTRATOR', 'AUDITOR'] },
]
const links = (...args: Parameters<typeof sectionsFor>) =>
  sectionsFor(...args).map(({ group, links }) => [group, ...links.map(({ to }) => to)])

describe('the navigation', () => {
  it('shows a clerk the desk of the hall and nothing else', () => {
    expect(links(entries, ['CLERK'], 'h1')).toEqual([['hall', '/halls/h1']])
  })

  it('stands in the order of the house, whatever the order of the features', () => {
    expect(links(entries, ['HALL_MANAGER', 'SYSTEM_ADMINISTRATOR'], 'h1')).toEqual([
      ['hall', '/halls/h1'],
      ['settings', '/halls/h1/rules'],
      ['administration', '/accounts', '/audit'],
    ])
  })

  it('leads to no hall as long as there is none', () => {
    expect(links(entries, ['HALL_MANAGER', 'AUDITOR'], null)).toEqual([['administration', '/audit']])
  })

  it('is empty for somebody without duties', () => {
    expect(links(entries, [], 'h1')).toEqual([])
  })
})
