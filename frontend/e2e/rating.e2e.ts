import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BASE,
  DESKTOP,
  expectAccessible,
  expectNoSidewaysScroll,
  launch,
  open,
  PHONE,
  SCREEN,
  shoot,
} from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

const LABEL = '2'

/** Calls the API as whoever is signed in on the page. */
function ask<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(`/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    [method, path, body] as const,
  ) as Promise<T>
}

describe('a visit rated badly on the phone, followed up by the manager', () => {
  let browser: Browser
  let world: World
  let phone: Page & { faults: string[] }
  let clerk: Page & { faults: string[] }
  let manager: Page & { faults: string[] }
  let number = ''

  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()
  const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

  /** Takes a number on the phone and has it served. */
  async function served(): Promise<string> {
    await phone.goto(`${BASE}/m/services/${world.service.id}`)
    await phone.getByRole('button', { name: /^(取号|再取一个号)$/ }).click()
    await phone.waitForURL('**/m/tickets/*')
    const taken = (await phone.locator('h1 .number').innerText()).trim()
    await clearWindow(clerk, world.windowId)
    await shows(phone, '办好了')
    return taken
  }

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    clerk = await open(browser, DESKTOP)
    await signIn(clerk, `clerk${LABEL}`)
    await clearWindow(clerk, world.windowId)
    manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    phone = await open(browser, PHONE)
  })

  afterAll(() => browser?.close())

  it('asks on the phone once service is over, and never insists', async () => {
    number = await served()
    await shows(phone, '这次办得怎么样？')
    await shoot(phone, 'rating-phone')
    await expectAccessible(phone, 'rating on the phone')
    await press(phone, /^不满意/)
    await press(phone, /^没讲清楚/)
    await phone.getByLabel('还想说点什么').fill('跑了两趟，第一次没说要带租房合同。')
    await phone.getByLabel('留个电话').fill('不要打')
    await press(phone, /^提交评价/)
    await shows(phone, '请填一个能打通的号码，或者不填。')
    await phone.getByLabel('留个电话').fill('13800001234')
    await shoot(phone, 'rating-phone-bad')
    await expectNoSidewaysScroll(phone, 'rating on the phone')
    await press(phone, /^提交评价/)
    await shows(phone, '您的评价：不满意')
    await shows(phone, /我们最晚 .* 查清并处理/)
    await shoot(phone, 'rating-phone-thanks')
  })

  it('tells the clerk nothing', async () => {
    await clerk.goto(`${BASE}/staff/desk/${world.windowId}`)
    await clerk.locator('main').waitFor()
    expect(await clerk.getByText(/回访|差评|评价/).count()).toBe(0)
    const refused = ask(clerk, 'GET', `/halls/${world.hallId}/follow-ups`).then(
      () => 'shown',
      (error: Error) => error.message,
    )
    expect(await refused).toContain('403')
  })

  it('is called back and closed by the manager', async () => {
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/follow-ups`)
    await shows(manager, number)
    await shows(manager, '138****34')
    await shoot(manager, 'follow-ups')
    await expectAccessible(manager, 'follow-ups')
    await manager.getByRole('button', { name: number }).click()
    await shows(manager, '跑了两趟，第一次没说要带租房合同。')
    await press(manager, /^结案/)
    await manager.getByLabel('查明的情况').fill('指南里漏了租房合同。')
    await manager.getByLabel('怎么处理的').fill('已补进指南，并向居民说明。')
    await press(manager, /^保存/)
    await shows(manager, '居民留了电话，请先回电')
    await press(manager, /^记回电/)
    await manager.getByLabel('谈了什么').fill('已致歉并说明，居民表示理解。')
    await shoot(manager, 'follow-up-call-back')
    await expectAccessible(manager, 'a follow-up')
    await press(manager, /^保存/)
    await shows(manager, '已联系上')
    await press(manager, /^结案/)
    await manager.getByLabel('查明的情况').fill('指南里漏了租房合同。')
    await manager.getByLabel('怎么处理的').fill('已补进指南，并向居民说明。')
    await press(manager, /^保存/)
    await manager.getByRole('dialog').getByText('已结案').first().waitFor()
    await shoot(manager, 'follow-up-closed')
  })

  it('has rules, a calendar and figures', async () => {
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/rating-rules`)
    await manager.getByLabel('几个工作日内结案').fill('3')
    await press(manager, /^保存/)
    await shows(manager, '已保存')
    await shoot(manager, 'rating-rules')
    await expectAccessible(manager, 'rating rules')
    await manager.goto(`${BASE}/staff/calendar`)
    await shows(manager, '国庆节')
    await shoot(manager, 'calendar')
    await expectAccessible(manager, 'calendar')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/figures`)
    await shows(manager, '没有评价就是没有评价')
    await manager.getByText('没有评价就是没有评价').first().scrollIntoViewIfNeeded()
    await shoot(manager, 'rating-figures')
    expect(manager.faults).toEqual([])
  })

  it('can be rated at the window by one tap', async () => {
    const device = await ask<{ address: string }>(manager, 'POST', `/halls/${world.hallId}/devices`, {
      kind: 'WINDOW_SCREEN',
      name: '二号窗口屏',
      windowId: world.windowId,
      offlineNumbers: 0,
    })
    const screen = await open(browser, SCREEN)
    await screen.goto(
      `${BASE}/screen${new URL(device.address, BASE).pathname.replace(/^\/screen/, '')}${new URL(device.address, BASE).hash}`,
    )
    await shows(screen, '2 号窗口')
    const next = await served()
    await shows(screen, new RegExp(`${next} 号，这次办得怎么样`))
    await shoot(screen, 'window-screen-faces')
    await expectAccessible(screen, 'window screen')
    await press(screen, /^非常满意/)
    await shows(screen, '谢谢您')
    await phone.reload()
    await shows(phone, '您的评价：非常满意')
    expect(screen.faults).toEqual([])
  })

  it('reads in English and in large type', async () => {
    await served()
    const tickets = await phone.evaluate(() => localStorage.getItem('linli.tickets') ?? '[]')
    const path = new URL(phone.url()).pathname
    const elder = await open(browser, PHONE, { language: 'en', elder: true })
    await elder.goto(`${BASE}/m`)
    await elder.evaluate((held) => localStorage.setItem('linli.tickets', held), tickets)
    await elder.goto(`${BASE}${path}`)
    await press(elder, /^Very dissatisfied/)
    await elder.getByLabel(/Phone number, if you would like a call/).waitFor()
    await shoot(elder, 'rating-elder-en')
    await expectAccessible(elder, 'rating in elder mode')
    await expectNoSidewaysScroll(elder, 'rating in elder mode')
    await elder.close()
    expect(phone.faults).toEqual([])
  })
})
