import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE, shoot, type Language } from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

const KIOSK = { viewport: { width: 1080, height: 1420 }, hasTouch: true }
// A server that was tried before has devices of the earlier try.
const TRY = Date.now().toString(36).slice(-5)
const [GATE, SMALL, SIDE] = [`大门口取号机 ${TRY}`, `小取号机 ${TRY}`, `侧门取号机 ${TRY}`] as const
type Kiosk = Page & { faults: string[] }

/** A kiosk's browser prints without asking; here it counts. */
async function kioskBrowser(browser: Browser, language: Language): Promise<Kiosk> {
  const page = await open(browser, KIOSK, { language })
  await page.addInitScript(() => {
    Object.assign(window, {
      printed: 0,
      print: () => ((window as unknown as { printed: number }).printed += 1),
    })
  })
  return page
}

async function addKiosk(manager: Page, world: World, name: string): Promise<string> {
  await manager.goto(`${BASE}/staff/halls/${world.hallId}/devices`)
  await manager.getByRole('button', { name: '添加设备' }).click()
  await manager.getByLabel('名称').fill(name)
  await manager.getByRole('button', { name: '添加，并显示配对码' }).click()
  return (await manager.locator('.secret').innerText()).replace(/\s/g, '')
}

/** Chooses the matter of this world, on whatever page of choices it stands. */
async function choose(kiosk: Page, world: World, times = 1): Promise<string> {
  await press(kiosk, world.label)
  await press(kiosk, world.service.name, times)
  return (await kiosk.locator('h1 .number').innerText()).trim()
}

async function press(kiosk: Page, text: string, times = 1): Promise<void> {
  const choice = kiosk
    .locator('.choice')
    .filter({ hasText: text.length > 2 ? text : `${text} 号窗口` })
    .first()
  await kiosk.locator('.choice').first().waitFor()
  while (!(await choice.isVisible())) await kiosk.getByRole('button', { name: '下一页' }).click()
  await choice.click({ clickCount: times })
}

const done = (kiosk: Page) => kiosk.getByRole('button', { name: '好了' }).click()

/** Whoever comes next finds it in Chinese, and chooses. */
async function nextInEnglish(kiosk: Page): Promise<void> {
  await kiosk.getByRole('heading', { name: '您来办哪一类事？' }).waitFor()
  await kiosk.getByRole('button', { name: 'English', exact: true }).click()
  await kiosk.getByRole('heading', { name: 'What have you come for?' }).waitFor()
}

describe('the kiosk', () => {
  let browser: Browser
  let world: World

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld('7')
  })
  afterAll(() => browser?.close())

  it('gives out one number a press, goes on while the network is down, and the desk sees it all', async () => {
    const manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    const code = await addKiosk(manager, world, GATE)
    await judge(manager, 'staff-device-code')

    const kiosk = await kioskBrowser(browser, 'zh-CN')
    await kiosk.goto(`${BASE}/kiosk/pair#${code}`)
    await kiosk.getByRole('heading', { name: '配对取号机' }).waitFor()
    await judge(kiosk, 'kiosk-pair')
    await kiosk.getByRole('button', { name: '配对', exact: true }).click()
    await kiosk.locator('.choice').first().waitFor()
    await judge(kiosk, 'kiosk-what')
    for (const box of await kiosk.locator('.choice').all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(88)
    expect(await kiosk.locator('.choice').count()).toBeLessThanOrEqual(6)

    const clerk = await open(browser, DESKTOP)
    await signIn(clerk, 'clerk7')
    await clearWindow(clerk, world.windowId)

    // Pressed twice in a row: one number, one slip.
    const issues: { token: string; ticket: { id: string; number: string } }[] = []
    kiosk.on('response', (response) => {
      if (response.url().endsWith('/this-device/tickets'))
        void response.json().then((issued) => issues.push(issued))
    })
    const first = await choose(kiosk, world, 2)
    await judge(kiosk, 'kiosk-number')
    expect(issues.map(({ ticket }) => ticket.number)).toEqual([first])
    expect(await kiosk.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1)
    await kiosk.emulateMedia({ media: 'print' })
    await kiosk.setViewportSize({ width: 302, height: 600 })
    expect(await kiosk.locator('.paper-slip').innerText()).toContain(first)
    await shoot(kiosk, 'kiosk-slip')
    const paper = (await kiosk.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await kiosk.emulateMedia({ media: null })
    await kiosk.setViewportSize(KIOSK.viewport)
    await done(kiosk)

    // The phone takes the number over by the slip's code.
    const phone = await open(browser, PHONE, { elder: true })
    await phone.goto(`${BASE}/m/tickets/${issues[0]?.ticket.id}#${issues[0]?.token}`)
    await phone.locator('h1 .number').getByText(first).waitFor()
    expect(new URL(phone.url()).hash).toBe('')

    // What the page is made of is kept, and the API is not.
    await kiosk.waitForFunction(async () => (await caches.match('/kiosk')) !== undefined)
    const kept = await kiosk.evaluate(async () =>
      (await (await caches.open('linli-kiosk')).keys()).map(({ url }) => new URL(url).pathname),
    )
    const loaded = await kiosk.evaluate(() =>
      [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(
        (e) => new URL(e.getAttribute('src') ?? e.getAttribute('href') ?? '', location.href).pathname,
      ),
    )
    expect(kept).toEqual(expect.arrayContaining(loaded))
    expect(kept.filter((path) => path !== '/kiosk' && !path.startsWith('/assets/'))).toEqual([])

    await kiosk.context().setOffline(true)
    await kiosk.getByText('网络断开，仍然可以取号').waitFor()
    const alone = [await choose(kiosk, world)]
    await judge(kiosk, 'kiosk-offline-number')
    await done(kiosk)
    await kiosk.reload()
    alone.push(await choose(kiosk, world))
    expect(new Set([first, ...alone]).size).toBe(3)
    await done(kiosk)
    await judge(kiosk, 'kiosk-offline')

    await kiosk.context().setOffline(false)
    await kiosk.getByText('网络断开').first().waitFor({ state: 'hidden' })
    await clerk.goto(`${BASE}/staff/desk/${world.windowId}`)
    for (const number of [first, ...alone]) await clerk.getByText(number, { exact: true }).first().waitFor()
    await shoot(clerk, 'desk-after-offline')

    await manager.goto(`${BASE}/staff/halls/${world.hallId}/devices`)
    await manager.getByText('每个号都有着落').waitFor()
    await judge(manager, 'staff-devices')
    await manager.getByRole('button', { name: GATE }).first().click()
    await manager.getByRole('button', { name: '停用' }).waitFor()
    await judge(manager, 'staff-device')

    // Revoked: at its next word the kiosk is nobody and says so.
    await manager.getByRole('button', { name: '停用' }).click()
    await manager.locator('dialog.confirm .yes').filter({ hasText: '停用' }).click()
    await manager.getByText('已停用').first().waitFor()
    await kiosk.reload()
    await kiosk.getByRole('heading', { name: '配对取号机' }).waitFor()
    await clearWindow(clerk, world.windowId)
    for (const page of [manager, kiosk, clerk, phone]) expect(page.faults).toEqual([])
  }, 240_000)

  it('shows the number when no slip came out, and speaks English', async () => {
    const manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    const code = await addKiosk(manager, world, SMALL)
    const kiosk = await kioskBrowser(browser, 'en')
    await kiosk.goto(`${BASE}/kiosk/pair#${code}`)
    await kiosk.getByRole('button', { name: 'Pair', exact: true }).click()
    await kiosk.locator('.choice').first().waitFor()
    await judge(kiosk, 'kiosk-en-what')
    await kiosk.locator('.choice').first().click()
    await kiosk.getByRole('heading', { name: 'Which service do you need?' }).waitFor()
    await judge(kiosk, 'kiosk-en-which')
    // Somebody who needs it claims to go first, by one of six choices.
    await kiosk.getByRole('button', { name: 'Do you need priority?' }).click()
    await kiosk.getByRole('button', { name: '70 or older' }).waitFor()
    expect(await kiosk.locator('.choice').count()).toBe(6)
    await judge(kiosk, 'kiosk-en-claim')
    await kiosk.getByRole('button', { name: '70 or older' }).click()
    await kiosk.getByRole('button', { name: 'Priority: 70 or older' }).waitFor()
    const wish = kiosk.waitForRequest((request) => request.url().endsWith('/this-device/tickets'))
    await kiosk.locator('.choice').first().click()
    expect((await wish).postDataJSON()).toMatchObject({ priorityClaim: 'ELDER' })
    await kiosk.getByRole('button', { name: 'No slip came out?' }).click()
    await kiosk.getByRole('img').waitFor()
    // One may have overlooked the slip; two in a row did not.
    expect(await kiosk.getByText('The printer is out of paper').count()).toBe(0)
    await kiosk.getByRole('button', { name: 'Done' }).click()
    await nextInEnglish(kiosk)
    await kiosk.locator('.choice').first().click()
    await kiosk.getByRole('heading', { name: 'Which service do you need?' }).waitFor()
    await kiosk.getByRole('button', { name: 'Do you need priority?' }).waitFor()
    await kiosk.locator('.choice').first().click()
    await kiosk.getByRole('button', { name: 'No slip came out?' }).click()
    await kiosk.getByText('The printer is out of paper').waitFor()
    await judge(kiosk, 'kiosk-en-no-slip')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/devices`)
    await manager.getByRole('button', { name: SMALL }).first().click()
    await manager.getByRole('button', { name: '已加纸' }).click()
    await manager.getByRole('button', { name: '标记缺纸' }).waitFor()
    // With new paper it takes two again.
    await kiosk.evaluate(() => window.dispatchEvent(new Event('online')))
    await kiosk.getByText('The printer is out of paper').waitFor({ state: 'detached' })
    await kiosk.getByRole('button', { name: 'Done' }).click()
    await nextInEnglish(kiosk)
    await kiosk.locator('.choice').first().click()
    await kiosk.getByRole('heading', { name: 'Which service do you need?' }).waitFor()
    await kiosk.locator('.choice').first().click()
    let reported = 0
    kiosk.on('request', (request) => (reported += Number(request.url().endsWith('/mark-paper'))))
    await kiosk.getByRole('button', { name: 'No slip came out?' }).click()
    await kiosk.getByRole('img').waitFor()
    await kiosk.waitForTimeout(500)
    expect(reported).toBe(0)
    for (const page of [manager, kiosk]) expect(page.faults).toEqual([])
  })

  it('says why the hall takes no numbers, and goes on when it does', async () => {
    const manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    const code = await addKiosk(manager, world, SIDE)
    const kiosk = await kioskBrowser(browser, 'zh-CN')
    await kiosk.goto(`${BASE}/kiosk/pair#${code}`)
    await kiosk.getByRole('button', { name: '配对', exact: true }).click()
    await kiosk.locator('.choice').first().waitFor()

    const tell = (verb: string, body: object) =>
      manager.evaluate(
        async ([path, body]) => {
          const headers = { 'Content-Type': 'application/json' }
          const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
          if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
        },
        [`/api/v1/halls/${world.hallId}/${verb}`, body] as const,
      )
    await tell('stop-numbers', {
      texts: {
        zh: { message: '停电了，来电后恢复取号。' },
        en: { message: 'The power is out.' },
      },
    })
    try {
      await kiosk.getByRole('heading', { name: '暂停取号' }).waitFor({ timeout: 40_000 })
      await kiosk.getByText('停电了，来电后恢复取号。').waitFor()
      expect(await kiosk.locator('.choice').count()).toBe(0)
      await judge(kiosk, 'kiosk-stopped')
      await kiosk.getByRole('button', { name: 'English' }).click()
      await kiosk.getByText('The power is out.').waitFor()
      await judge(kiosk, 'kiosk-en-stopped')
    } finally {
      await tell('resume-numbers', {})
    }
    await kiosk.locator('.choice').first().waitFor({ timeout: 40_000 })
    for (const page of [manager, kiosk]) expect(page.faults).toEqual([])
  })
})
