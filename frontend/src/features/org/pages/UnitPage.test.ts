import { nextTick, ref, type App } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/shared/actor'
import shared from '@/shared/locales/zh-CN'
import { mountPage } from '@/shared/testPage'
import zh from '../locales/zh-CN'
import UnitPage from './UnitPage.vue'

vi.mock('../post/components/UnitPosts.vue', () => ({ default: { render: () => null } }))
vi.mock('@/shared/units', () => ({
  useUnits: () => ({
    tree: ref([
      { id: 'c', name: '河湾居委会', type: 'COMMUNITY', parentId: null, depth: 0 },
      {
        id: 'g',
        name: '第一居民组',
        type: 'RESIDENT_GROUP',
        parentId: 'c',
        depth: 1,
        foundedOn: '2020-07-01',
      },
    ]),
    loading: ref(false),
    problem: ref(null),
    retry: () => {},
  }),
}))
let app: App

/** Where the unit's page leads for its households. */
async function link(unitId: string, role: Actor['roles'][number]): Promise<string | null | undefined> {
  const me: Actor = { accountId: 'a', name: '石小芹', roles: [role] }
  app = await mountPage(UnitPage, { unitId }, { ...shared, ...zh }, me)
  await nextTick()
  expect(document.querySelector('h1')).not.toBeNull()
  const links = [...document.querySelectorAll('a')]
  return links.find((one) => one.textContent === zh.org.households)?.getAttribute('href')
}

describe("a unit's page", () => {
  afterEach(() => app.unmount())

  it.each(['REGISTRAR', 'CARE_WORKER'] as const)('leads to the households of a group: %s', async (role) => {
    expect(await link('g', role)).toBe('/households?unitId=g')
  })

  it('leads nobody there who may not see them', async () => {
    expect(await link('g', 'SYSTEM_ADMINISTRATOR')).toBeUndefined()
  })

  it('tells since when it stands, where that is known', async () => {
    await link('g', 'REGISTRAR')
    expect(document.body.textContent).toContain('成立')
    app.unmount()
    await link('c', 'REGISTRAR')
    expect(document.body.textContent).not.toContain('成立')
  })

  it('leads there from groups alone', async () => {
    expect(await link('c', 'REGISTRAR')).toBeUndefined()
  })
})
