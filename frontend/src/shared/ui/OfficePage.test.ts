import type { App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { sayNext } from '../said'
import { mountPage } from '../testPage'
import OfficePage from './OfficePage.vue'

let app: App

afterEach(() => app.unmount())

it('tells what was done on the page before, once', async () => {
  sayNext('个人信息已经删除。')
  app = await mountPage(OfficePage, { title: '居民' }, {})
  expect(document.querySelector('[role=status]')?.textContent).toBe('个人信息已经删除。')
  expect(document.activeElement?.textContent).toBe('个人信息已经删除。')
  app.unmount()
  app = await mountPage(OfficePage, { title: '居民' }, {})
  expect(document.querySelector('[role=status]')).toBeNull()
})
