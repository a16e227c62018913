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
  shoot,
} from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

const LABEL = '6'

describe('who goes first', () => {
  let browser: Browser
  let world: World
  let desk: Page & { faults: string[] }
  let young: Page & { faults: string[] }
  let old: Page & { faults: string[] }

  const numberOn = async (phone: Page) => (await phone.locator('h1 .number').innerText()).trim()
  const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

  async function take(phone: Page, claim?: string): Promise<string> {
    await phone.goto(`${BASE}/m/services/${world.service.id}`)
    if (claim) {
      await phone.getByText('需要优先照顾').click()
      await phone.getByLabel(claim).check()
      await phone.getByLabel(claim).scrollIntoViewIfNeeded()
      await shoot(phone, 'phone-priority')
      await expectAccessible(phone, 'priority')
    }
    await phone.getByRole('button', { name: '取号' }).click()
    await phone.waitForURL('**/m/tickets/*')
    return numberOn(phone)
  }

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    desk = await open(browser, DESKTOP)
    await signIn(desk, `clerk${LABEL}`)
    await clearWindow(desk, world.windowId)
    await desk.goto(`${BASE}/staff/desk/${world.windowId}`)
    young = await open(browser, PHONE)
    old = await open(browser, PHONE, { elder: true })
  })

  afterAll(() => browser?.close())

  it('the hall says it in plain words', async () => {
    await young.goto(`${BASE}/m/halls/${world.hallId}`)
    await young.getByText('叫号的规矩').click()
    await shows(young, /普通号最多被越过 3 次/)
    await shoot(young, 'phone-hall-rules')
    await expectNoSidewaysScroll(young, 'hall rules')
  })

  it('an elder goes before who came earlier, and only the clerk sees why', async () => {
    const first = await take(young)
    const elder = await take(old, '70 岁以上老人')
    await expectNoSidewaysScroll(old, 'ticket in elder mode')
    await shows(young, '前面还有 1 位')
    await shows(desk, '70 岁以上')
    await shoot(desk, 'desk-priority')
    await desk
      .getByRole('button', { name: /^叫下一位/ })
      .first()
      .click()
    await old.getByRole('button', { name: '好的，我这就来' }).waitFor()
    expect(await desk.locator('.current .number').innerText()).toBe(elder)
    await shoot(old, 'phone-elder-called')
    expect(first).not.toBe(elder)
    await shoot(desk, 'desk-priority-called')
    await expectAccessible(desk, 'desk with a priority ticket')
  })

  it('who cannot come yet lets others go first, and the desk is told', async () => {
    await old.getByRole('button', { name: '现在来不及' }).click()
    await shoot(old, 'phone-late')
    await expectAccessible(old, 'late')
    await old.getByRole('button', { name: '让 1 位先办' }).click()
    await shows(old, /好，别人先办/)
    await shows(old, '前面还有 1 位')
    await shows(desk, /让别人先办/)
    await shoot(desk, 'desk-gave-way')
    await desk
      .getByRole('button', { name: /^叫下一位/ })
      .first()
      .click()
    await young.getByRole('button', { name: '好的，我这就来' }).click()
    await shows(old, '下一位就是您')
  })

  it('a clerk puts the class right, with a reason', async () => {
    await desk.getByRole('button', { name: /改优先/ }).click()
    await desk.getByLabel('类别', { exact: true }).selectOption('PREGNANT')
    await desk.getByLabel('为什么改').fill('孕妇，取号时没有选')
    await shoot(desk, 'desk-classify')
    await expectAccessible(desk, 'classify')
    await desk.getByRole('button', { name: '改过来' }).click()
    await desk.locator('.current').getByText('孕妇', { exact: false }).first().waitFor()
    await young.getByText('优先：孕妇').waitFor()
  })

  it('a number bears whose it is', async () => {
    await old.getByText('给这个号记个名字').click()
    await old.getByPlaceholder('例如 妈妈').fill('妈妈')
    await old.getByPlaceholder('例如 妈妈').blur()
    await old.goto(`${BASE}/m/tickets`)
    await shows(old, '妈妈')
    await shoot(old, 'phone-my-tickets')
  })

  it('a phone that slept shows at once what happened meanwhile', async () => {
    await clearWindow(desk, world.windowId).catch(() => undefined)
    const number = await take(old)
    const sleeping = await old.context().newCDPSession(old)
    await sleeping.send('Page.setWebLifecycleState', { state: 'frozen' })
    await old.context().setOffline(true)
    await desk.reload()
    await desk
      .getByRole('button', { name: /^叫下一位/ })
      .first()
      .click()
    await desk.locator('.current .number').getByText(number).waitFor()
    await old.context().setOffline(false)
    await sleeping.send('Page.setWebLifecycleState', { state: 'active' })
    await old.getByRole('alertdialog').getByText(number).waitFor({ timeout: 5_000 })
  })

  it('leaves no fault on any page', () => {
    for (const page of [desk, young, old]) expect(page.faults).toEqual([])
  })
})

describe('the rules of the queue', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('are the manager’s to change', async () => {
    const world = await findWorld('1')
    for (const language of ['zh-CN', 'en'] as const) {
      const page = await open(browser, DESKTOP, { language })
      await signIn(page, 'manager')
      await page.goto(`${BASE}/staff/halls/${world.hallId}/rules`)
      const zh = language === 'zh-CN'
      const limit = page.getByLabel(
        zh ? '普通号最多被优先号越过几次' : 'How often an ordinary number may be passed over',
      )
      await limit.waitFor()
      await shoot(page, `staff-rules-${language}`)
      await expectAccessible(page, `rules ${language}`)
      const save = page.getByRole('button', { name: zh ? '保存规则' : 'Save the rules' })
      expect(await save.isDisabled()).toBe(true)
      await limit.fill('21')
      await page.getByText(zh ? '请填 0 到 20 之间的整数' : 'whole number from 0 to 20').waitFor()
      expect(await save.isDisabled()).toBe(true)
      await limit.fill(zh ? '4' : '3')
      await save.click()
      await page.getByText(zh ? '这是现在的规则' : 'These are the rules now').waitFor()
      await page.reload()
      expect(await limit.inputValue()).toBe(zh ? '4' : '3')
      expect(page.faults).toEqual([])
    }
  })
})
