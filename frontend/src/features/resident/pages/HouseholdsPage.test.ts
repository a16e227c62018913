import { ref, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/shared/actor'
import shared from '@/shared/locales/zh-CN'
import { button, field, mountPage, type } from '@/shared/testPage'
import { fetchHouseholds } from '../api'
import zh from '../locales/zh-CN'
import { nav } from '../nav'
import HouseholdsPage from './HouseholdsPage.vue'

vi.mock('../api', () => ({ fetchHouseholds: vi.fn() }))
vi.mock('@/shared/units', () => ({
  useUnits: () => ({
    tree: ref([
      { id: 'g', name: '第一居民组', type: 'RESIDENT_GROUP', depth: 0 },
      { id: 'h', name: '第二居民组', type: 'RESIDENT_GROUP', depth: 0 },
      { id: 'b', name: '第一党支部', type: 'PARTY_BRANCH', depth: 0 },
    ]),
    nameOf: () => '第一居民组',
  }),
}))
const fetched = vi.mocked(fetchHouseholds)
const home = (address: string) => ({ id: address, unitId: 'g', address, headName: null, residents: 0 })
const shown = () => [...document.querySelectorAll('tbody a')].map((link) => link.textContent)
const me: Actor = { accountId: 'a', name: '石小芹', roles: ['CARE_WORKER'] }
let app: App

const asked = (...args: unknown[]) => vi.waitFor(() => expect(fetched).toHaveBeenLastCalledWith(...args))

describe('households', () => {
  beforeEach(async () => {
    fetched.mockReset()
    fetched.mockResolvedValue({ items: [home('1号'), home('2号')], nextCursor: 'next' })
    const texts = { ...shared, ...zh }
    app = await mountPage(HouseholdsPage, {}, texts, me, '/households?unitId=g')
    await asked('g', '', undefined)
    await vi.waitFor(() => expect(shown()).toEqual(['1号', '2号']))
  })
  afterEach(() => app.unmount())

  it('are found by a part of the address, page by page', async () => {
    fetched.mockResolvedValue({ items: [home('3栋501室')], nextCursor: 'behind' })
    await type(zh.resident.address, ' 3栋 ')
    await asked('g', '3栋', undefined)
    await vi.waitFor(() => expect(shown()).toEqual(['3栋501室']))
    fetched.mockResolvedValue({ items: [home('3栋502室')], nextCursor: null })
    button(shared.list.more)?.click()
    await asked('g', '3栋', 'behind')
    await vi.waitFor(() => expect(shown()).toEqual(['3栋501室', '3栋502室']))
  })

  it('are those of one unit, or of all', async () => {
    await type(zh.resident.group, '', 'change')
    await asked('', '', undefined)
  })

  it('are in no branch', () => {
    const units = [...document.querySelectorAll('option')].map((option) => option.textContent)
    expect(units).toEqual([zh.resident.any, '第一居民组', '第二居民组'])
  })

  it('say that there are none', async () => {
    fetched.mockResolvedValue({ items: [], nextCursor: null })
    await type(zh.resident.address, '井边')
    await vi.waitFor(() => expect(document.body.textContent).toContain(zh.resident.noHouseholdsHint))
    expect(field(zh.resident.address).value).toBe('井边')
  })

  it('stand in the navigation beside residents', () => {
    expect(nav.map(({ to, group }) => [group, to])).toEqual([
      ['people', '/residents'],
      ['people', '/households'],
    ])
  })
})
