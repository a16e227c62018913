import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../src/api/schema'
import { BASE, DESKTOP, judge, launch, open, PHONE, type Language } from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

type Schemas = components['schemas']

async function take(world: World): Promise<void> {
  const answer = await fetch(`${BASE}/api/v1/halls/${world.hallId}/tickets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ serviceId: world.service.id, phoneKey: crypto.randomUUID() }),
  })
  if (!answer.ok) throw new Error(`no number: ${answer.status}`)
}

async function expectations(world: World): Promise<Schemas['HallEstimatesView']> {
  const answer = await fetch(`${BASE}/api/v1/halls/${world.hallId}/estimates`)
  return (await answer.json()) as Schemas['HallEstimatesView']
}

/** What the page must say for this answer. */
function said(of: Schemas['ServiceEstimate'] | undefined): string {
  const range = of?.estimate
  if (!range) throw new Error('nothing is claimed')
  return range.lowMinutes === 0
    ? `${range.highMinutes} 分钟以内`
    : `${range.lowMinutes}–\u2060${range.highMinutes} 分钟`
}

const CONSOLE: { language: Language; path: string; name: string; heading: RegExp }[] = [
  { language: 'zh-CN', path: 'estimates', name: 'accuracy', heading: /预计准不准/ },
  { language: 'en', path: 'estimates', name: 'accuracy', heading: /Are estimates right/ },
  { language: 'zh-CN', path: 'staffing', name: 'staffing', heading: /开几个窗口/ },
  { language: 'en', path: 'staffing', name: 'staffing', heading: /How many windows/ },
]

describe('the honest waiting time', () => {
  let browser: Browser
  let world: World
  let desk: Page

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld('8')
    desk = await open(browser, DESKTOP)
    await signIn(desk, 'clerk8')
    // Enough turns to say something, and people who wait.
    for (let i = 0; i < 6; i++) await take(world)
    await clearWindow(desk, world.windowId)
    for (let i = 0; i < 3; i++) await take(world)
  })
  afterAll(async () => {
    await clearWindow(desk, world.windowId)
    await browser?.close()
  })

  it('is told before and after a number is taken, as the hall’s record allows', async () => {
    const page = await open(browser, PHONE)
    const answer = await expectations(world)
    const mine = answer.services.find((service) => service.serviceId === world.service.id)
    expect(mine?.ahead).toBe(3)
    await page.goto(`${BASE}/m/halls/${world.hallId}`)
    const row = page.locator(`a.row[href$="/services/${world.service.id}"]`)
    await row.locator('.range').waitFor()
    expect(await row.textContent()).toContain(said(mine))
    const claim = await page.locator('.claim').first().textContent()
    if (answer.claim) {
      expect(claim).toContain(`${Math.floor(answer.claim.withinBps / 100)}%`)
      expect(claim).toContain(`${answer.claim.observations} 次`)
    } else {
      expect(claim).not.toContain('%')
    }
    await judge(page, 'estimate-hall')
    await row.click()
    await page.locator('.expected').waitFor()
    expect(await page.locator('.expected').textContent()).toContain(`前面有 3 位，`)
    await judge(page, 'estimate-service')
    await page.locator('button[type=submit]').click()
    const place = page.locator('.place.WAITING .main')
    await place.waitFor()
    expect(await place.textContent()).toMatch(
      /前面还有 3 位，(要等多久不好估计，)?(大约 \d+–\u2060)?\d+ 分钟/,
    )
    await judge(page, 'estimate-ticket')
    expect(page.faults).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)('can be read in elder mode, %s', async (language) => {
    const page = await open(browser, PHONE, { language, elder: true })
    await page.goto(`${BASE}/m/services/${world.service.id}`)
    await page.locator('.expected').waitFor()
    await judge(page, `estimate-service-elder-${language}`)
    await page.locator('button[type=submit]').click()
    await page.locator('.place.WAITING .main').waitFor()
    await judge(page, `estimate-ticket-elder-${language}`)
  })

  it.each(CONSOLE)('$name for the manager, $language', async ({ language, path, name, heading }) => {
    const page = await open(browser, DESKTOP, { language })
    await signIn(page, 'manager')
    await page.goto(`${BASE}/staff/halls/${world.hallId}/${path}`)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.locator('.sentence').waitFor()
    await judge(page, `staff-${name}-${language}`)
    const toggle = page.locator('button.toggle')
    if ((await toggle.count()) > 0) {
      await page.locator('figure svg').waitFor()
      await toggle.press('Enter')
      await page.locator('table').waitFor()
      await judge(page, `staff-${name}-table-${language}`)
    }
    await page.setViewportSize(PHONE.viewport)
    await judge(page, `staff-${name}-phone-${language}`)
    expect(page.faults).toEqual([])
  })
})
