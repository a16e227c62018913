import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE, SCREEN, type Language } from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

const READERS: { language: Language; elder: boolean; name: string }[] = [
  { language: 'zh-CN', elder: false, name: 'zh' },
  { language: 'zh-CN', elder: true, name: 'zh-elder' },
  { language: 'en', elder: false, name: 'en' },
  { language: 'en', elder: true, name: 'en-elder' },
]

/** Some read on a computer at home, or at the hall's own. */
const AT_A_DESK = READERS.filter(({ elder }) => !elder).map((reader) => ({
  ...reader,
  name: `${reader.name}-desktop`,
  screen: DESKTOP,
}))

describe('every page can be read by everyone', () => {
  let browser: Browser
  let world: World

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld('8')
  })
  afterAll(() => browser?.close())

  it.each([...READERS.map((reader) => ({ ...reader, screen: PHONE })), ...AT_A_DESK])(
    'resident, $name',
    async ({ name, screen, ...reader }) => {
      const page = await open(browser, screen, reader)
      const visit = async (path: string, ready: string) => {
        await page.goto(`${BASE}/m${path}`)
        await page.locator(ready).first().waitFor()
      }
      await visit('/tickets', '.empty')
      await judge(page, `m-${name}-no-tickets`)
      await visit('/nowhere', '.not-found')
      await judge(page, `m-${name}-not-found`)
      await visit('', 'a.hall')
      await judge(page, `m-${name}-halls`)
      await visit(`/halls/${world.hallId}`, 'a.row')
      await judge(page, `m-${name}-hall`)
      await page.getByRole('searchbox').fill('zzzz')
      await page.locator('.empty').waitFor()
      await judge(page, `m-${name}-nothing-found`)
      await visit(`/services/${world.service.id}`, 'button[type=submit]')
      await judge(page, `m-${name}-guide`)
      await page.locator('button[type=submit]').click()
      await page.locator('h1 .number').waitFor()
      await judge(page, `m-${name}-ticket`)
      await page.locator('.cancel button').first().click()
      await page.getByRole('dialog').waitFor()
      await judge(page, `m-${name}-cancel`)
      await page.locator('dialog .yes').click()
      await page.locator('.place.CANCELLED').waitFor()
      await judge(page, `m-${name}-cancelled`)
      await visit('/tickets', 'a.row')
      await judge(page, `m-${name}-tickets`)
      expect(page.faults).toEqual([])
    },
  )

  it.each(READERS)('called, $name', async ({ name, ...reader }) => {
    const desk = await open(browser, DESKTOP)
    await signIn(desk, 'clerk8')
    await clearWindow(desk, world.windowId)
    const page = await open(browser, PHONE, reader)
    await page.goto(`${BASE}/m/services/${world.service.id}`)
    await page.locator('button[type=submit]').click()
    await page.locator('h1 .number').waitFor()
    await desk.goto(`${BASE}/staff/desk/${world.windowId}`)
    await desk.getByRole('button', { name: /^叫下一位/ }).click()
    await page.getByRole('alertdialog').waitFor()
    await judge(page, `m-${name}-called`)
    await page.locator('.called .answer').click()
    await judge(page, `m-${name}-coming`)
    await clearWindow(desk, world.windowId)
    await page.locator('.place.COMPLETED').waitFor()
    await judge(page, `m-${name}-done`)
  })

  it.each(['zh-CN', 'en'] as const)('display, %s', async (language) => {
    const page = await open(browser, SCREEN, { language })
    await page.goto(`${BASE}/hall`)
    await page.locator('a.hall').first().waitFor()
    await judge(page, `hall-${language}-choose`)
    await page.goto(`${BASE}/hall/${world.hallId}`)
    await page.locator('.board').waitFor()
    await judge(page, `hall-${language}-board`)
    expect(page.faults).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)('staff, %s', async (language) => {
    const page = await open(browser, DESKTOP, { language })
    await page.goto(`${BASE}/staff/sign-in`)
    await page.locator('input[autocomplete="username"]').waitFor()
    await judge(page, `staff-${language}-sign-in`)
    await signIn(page, 'clerk8')
    for (const [path, name] of [
      ['/', 'home'],
      [`/halls/${world.hallId}`, 'windows'],
      [`/desk/${world.windowId}`, 'desk'],
      ['/account', 'account'],
      ['/nowhere', 'not-found'],
    ]) {
      await page.goto(`${BASE}/staff${path}`)
      await page.locator('h1, h2, .desk').first().waitFor()
      await judge(page, `staff-${language}-${name}`)
    }
    expect(page.faults).toEqual([])
  })
})
