import { computed, defineComponent, h, type App } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import shared from './locales/zh-CN'
import { mountPage } from './testPage'
import CursorPages from './ui/CursorPages.vue'
import FilterBar from './ui/FilterBar.vue'
import OfficePage from './ui/OfficePage.vue'
import type { CursorList } from './useCursorList'

let app: App

async function open(problem: Problem): Promise<void> {
  const list: CursorList<string> = {
    rows: computed(() => []),
    loading: computed(() => false),
    problem: computed(() => problem),
    hasMore: computed(() => false),
    loadingMore: computed(() => false),
    more: () => {},
    refresh: async () => {},
  }
  const page = defineComponent(
    () => () =>
      h(
        OfficePage,
        { title: '居民' },
        {
          action: () => h('button', '登记'),
          default: () => [
            h(FilterBar, null, { default: () => h('input') }),
            h(CursorPages, { list }, { default: () => null, empty: () => null }),
          ],
        },
      ),
  )
  app = await mountPage(page, {}, shared)
  await Promise.resolve()
}

const shows = (what: string) => document.querySelector(what) !== null

describe('a page whose list is refused', () => {
  afterEach(() => app.unmount())

  it('says so, and offers nothing to narrow and nothing to do', async () => {
    await open(new Problem(403, { title: '没有权限' }))
    expect(document.querySelector('[role=alert]')?.textContent).toContain('没有权限')
    expect([shows('[role=search]'), shows('.action')]).toEqual([false, false])
  })

  it('keeps both while something else is the matter', async () => {
    await open(new Problem(503))
    expect([shows('[role=search]'), shows('.action')]).toEqual([true, true])
  })
})
