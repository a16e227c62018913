import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chineseCall, englishCall } from '../src/features/servicewindow/board/announcement'
import { BASE, DESKTOP, launch, open, PHONE, SCREEN, shoot } from './browser'
import { heard, listenTo } from './voice'
import { clearWindow, findWorld, signIn, type World } from './world'

const LABEL = '3'

describe('one ticket’s life, seen at once on the phone, at the desk and on the display', () => {
  let browser: Browser
  let world: World
  let phone: Page & { faults: string[] }
  let desk: Page & { faults: string[] }
  let display: Page & { faults: string[] }
  let number = ''

  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()
  const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    desk = await open(browser, DESKTOP)
    await signIn(desk, `clerk${LABEL}`)
    await clearWindow(desk, world.windowId)
    await desk.goto(`${BASE}/staff/desk/${world.windowId}`)
    display = await open(browser, SCREEN)
    await listenTo(display)
    await display.goto(`${BASE}/hall`)
    await display.getByRole('link', { name: world.hallName }).click()
    await display.locator('.board').click()
    phone = await open(browser, PHONE)
  })

  afterAll(() => browser?.close())

  it('begins with a number, taken once however often the button is tapped', async () => {
    await phone.goto(`${BASE}/m`)
    await phone.getByRole('link', { name: world.hallName }).click()
    await phone.getByRole('searchbox').fill(world.service.name)
    await phone.getByRole('link', { name: world.service.name }).first().click()
    await phone.getByRole('heading', { name: '要带的材料' }).waitFor()
    await shoot(phone, 'phone-guide')
    await phone.getByRole('button', { name: '取号' }).dblclick()
    await phone.waitForURL('**/m/tickets/*')
    number = (await phone.locator('h1 .number').innerText()).trim()
    const held = await phone.evaluate(() => JSON.parse(localStorage.getItem('linli.tickets') ?? '[]'))
    expect(held).toHaveLength(1)
    await shows(phone, '下一位就是您')
    await shoot(phone, 'phone-waiting')
  })

  it('shows at the desk', async () => {
    await shows(desk, number)
    await shoot(desk, 'desk-waiting')
  })

  it('is called while the phone is cut off, and the phone says how old its news is', async () => {
    await phone.context().setOffline(true)
    await shows(phone, /网络断开/)
    await shoot(phone, 'phone-offline')
    await press(desk, /^叫下一位/)
    await display.locator('.newest').getByText(number).waitFor()
    await display.locator('.newest').getByText(`${LABEL} 号窗口`).waitFor()
    await expect
      .poll(async () => (await heard(display)).said, { timeout: 15_000 })
      .toEqual([chineseCall(number, LABEL), englishCall(number, LABEL)])
    await shoot(display, 'display-called')
    await shoot(desk, 'desk-called')
    expect(await phone.locator('.called').count()).toBe(0)
  })

  it('rings on the phone as soon as it is back', async () => {
    await phone.context().setOffline(false)
    const alert = phone.getByRole('alertdialog')
    await alert.getByText(`${LABEL} 号窗口`).waitFor()
    await alert.getByText(number).waitFor()
    await shoot(phone, 'phone-called')
    await press(phone, /我这就来/)
    await alert.waitFor({ state: 'detached' })
    await shows(phone, `请到 ${LABEL} 号窗口`)
  })

  it('rings and is spoken again on a recall', async () => {
    await press(desk, /^重呼/)
    await phone.getByRole('alertdialog').waitFor()
    await press(phone, /我这就来/)
    await expect.poll(async () => (await heard(display)).said.length, { timeout: 15_000 }).toBe(4)
    expect((await heard(display)).overlapped).toBe(false)
  })

  it('survives a display that was cut off: the screen says so, and catches up', async () => {
    await display.context().setOffline(true)
    await display.getByText(/网络断开/).waitFor()
    await shoot(display, 'display-offline')
    await press(desk, /^开始办理/)
    await shows(phone, `正在 ${LABEL} 号窗口办理`)
    await shoot(phone, 'phone-serving')
    await shoot(desk, 'desk-serving')
    await display.context().setOffline(false)
    await display.locator('.newest').getByText('办理中').waitFor()
    await expect.poll(() => display.getByText(/网络断开/).count()).toBe(0)
  })

  it('ends well everywhere', async () => {
    await press(desk, /^办结/)
    await desk.getByRole('dialog').getByRole('button', { name: '办结' }).click()
    await shows(phone, '办好了')
    await shoot(phone, 'phone-done')
    await expect.poll(() => display.getByText(number).count()).toBe(0)
  })

  it('without a fault in any of the three pages', () => {
    expect([...phone.faults, ...desk.faults, ...display.faults]).toEqual([])
  })
})
