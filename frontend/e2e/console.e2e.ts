import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE, type Language } from './browser'
import { signIn } from './world'

const ROLES = ['manager', 'admin', 'security', 'auditor'] as const

/** Each language and each width once; the pages are the same, only words and width differ. */
const READERS: { language: Language; width: 'phone' | 'desktop' }[] = [
  { language: 'zh-CN', width: 'phone' },
  { language: 'en', width: 'desktop' },
]

/** Wherever this person's own menu leads; who has one page only has no menu, but a first page that names it. */
async function menu(page: Page): Promise<string[]> {
  await heading(page)
  const links = page.locator('nav.nav a.link')
  const all = (await links.count()) > 0 ? links : page.locator('main a[href^="/staff/"]')
  const paths = await all.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(paths.length).toBeGreaterThan(0)
  return paths
}

async function heading(page: Page): Promise<void> {
  await page.locator('main').locator('h1, h2').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.loading'))
}

/** What tells the pages apart in a picture's name: the path without ids. */
function nameOf(path: string): string {
  return path
    .replace(/^\/staff\//, '')
    .replace(/halls\/[0-9a-f-]{36}\/?/, 'hall/')
    .replace(/\/$/, '')
    .replaceAll('/', '-')
}

describe('whatever a menu leads to', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it.each(ROLES.flatMap((role) => READERS.map((reader) => ({ role, ...reader }))))(
    '$role, $language, $width',
    async ({ role, language, width }) => {
      const desktop = await open(browser, DESKTOP, { language })
      await signIn(desktop, role)
      const links = await menu(desktop)
      const page = width === 'desktop' ? desktop : await open(browser, PHONE, { language })
      if (page !== desktop) await signIn(page, role)
      for (const link of links) {
        const name = `console-${role}-${language}-${width}-${nameOf(link)}`
        await page.goto(`${BASE}${link}`)
        await heading(page)
        expect(await page.locator('.not-found').count(), name).toBe(0)
        await judge(page, name)
      }
      expect(page.faults).toEqual([])
    },
    // A manager has fifteen pages.
    400_000,
  )
})
