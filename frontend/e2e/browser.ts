import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect } from 'vitest'

const url = process.env.LINLI_URL
if (!url) throw new Error('LINLI_URL must name a running server with demo data, e.g. http://localhost:8080')
export const BASE: string = url.replace(/\/+$/, '')
export type Language = 'zh-CN' | 'en'

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.LINLI_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const DESKTOP = { viewport: { width: 1366, height: 768 } }
export const SCREEN = { viewport: { width: 1920, height: 1080 } }

type Preferences = { language?: Language; elder?: boolean }

/** A person's own browser. Faults of the page are collected, and a test may end only with none. */
export async function open(
  browser: Browser,
  options: BrowserContextOptions,
  { language = 'zh-CN', elder = false }: Preferences = {},
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({ ...options, locale: language, timezoneId: 'Asia/Shanghai' })
  await context.addInitScript(
    ([language, elder]) => {
      localStorage.setItem('linli.language', language)
      localStorage.setItem('linli.elder', elder)
    },
    [language, elder ? 'yes' : 'no'] as const,
  )
  const page = Object.assign(await context.newPage(), { faults: [] as string[] })
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => page.faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|\[Vue warn\]|\[intlify\]/.test(message.text()))
      page.faults.push(message.text())
  })
  return page
}

const screenshots = new URL('./screenshots/', import.meta.url).pathname
mkdirSync(screenshots, { recursive: true })

export async function shoot(page: Page, name: string): Promise<void> {
  // Pictures of pages at rest.
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${screenshots}${name}.png` })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Violation = {
  id: string
  impact: string
  nodes: { target: string[]; html: string; failureSummary: string }[]
}

/** No serious or critical finding of axe on the page as it stands. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: unknown[] }> } }
    return (await axe.run()).violations
  })
  const serious = (violations as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  expect(serious, name).toEqual([])
}

/** Nothing sticks out sideways: a page that scrolls to the right is broken on a phone. */
export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** A picture of the page as it stands, which everybody can read and nothing sticks out of. */
export async function judge(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(200)
  await shoot(page, name)
  await expectAccessible(page, name)
  await expectNoSidewaysScroll(page, name)
}
