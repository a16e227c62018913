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
import { findWorld, signIn, type World } from './world'

async function judge(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(200)
  await shoot(page, name)
  await expectAccessible(page, name)
  await expectNoSidewaysScroll(page, name)
}

describe('administration without training', () => {
  let browser: Browser
  let world: World
  const run = Date.now().toString(36)

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld('2')
  })
  afterAll(() => browser?.close())

  it('an administrator invites a clerk, who accepts and has the role at once', async () => {
    const admin = await open(browser, DESKTOP)
    await signIn(admin, 'admin')
    await admin.getByRole('link', { name: '账号与职责' }).first().click()
    await admin.getByRole('row').nth(1).waitFor()
    await judge(admin, 'accounts-zh')
    await admin.getByRole('button', { name: '新建账号' }).click()
    const drawer = admin.getByRole('dialog', { name: '新建账号' })
    await drawer.getByRole('button', { name: '建好并生成邀请链接' }).click()
    expect(await drawer.getByText('请填写。').count()).toBe(3)
    await judge(admin, 'accounts-zh-new')
    await drawer.getByLabel('姓名').fill(`田小雨`)
    await drawer.getByLabel('用户名').fill(`tian.${run}`)
    await drawer.getByLabel('所属单位').selectOption({ index: 3 })
    await drawer.getByLabel('先给一个职责').selectOption('CLERK')
    await drawer.getByRole('button', { name: '建好并生成邀请链接' }).click()
    const link = await drawer.getByLabel('邀请链接').inputValue()
    await judge(admin, 'accounts-zh-invited')

    const clerk = await open(browser, PHONE)
    const address = new URL(link)
    await clerk.goto(`${BASE}${address.pathname}${address.hash}`)
    const fields = clerk.locator('input[autocomplete="new-password"]')
    await fields.first().waitFor()
    for (const field of await fields.all()) await field.fill('nine bridges 九座桥')
    await clerk.getByRole('button', { name: '设好密码，登录' }).click()
    await clerk.waitForURL((at) => !at.pathname.endsWith('/invitation'))
    await clerk.goto(`${BASE}/staff/account`)
    await clerk.getByText('窗口人员').waitFor()

    await drawer.getByRole('button', { name: '关闭' }).last().click()
    await admin.getByLabel('姓名或用户名').fill(`tian.${run}`)
    await admin.getByRole('button', { name: '田小雨' }).click()
    const one = admin.getByRole('dialog', { name: '田小雨' })
    await one.getByText('登录', { exact: false }).first().waitFor()
    await one.getByRole('button', { name: /^收回：窗口人员/ }).waitFor()
    await judge(admin, 'accounts-zh-one')
    await one.getByRole('button', { name: '停用账号' }).click()
    await admin
      .getByRole('dialog', { name: /停用 田小雨/ })
      .getByRole('button', { name: '停用' })
      .click()
    await one.getByText('已停用').waitFor()
    await clerk.reload()
    await clerk.waitForURL((at) => at.pathname.endsWith('/sign-in'))
    expect(admin.faults).toEqual([])
  })

  it('refusals are said in plain words', async () => {
    const admin = await open(browser, DESKTOP, { language: 'en' })
    await signIn(admin, 'admin')
    await admin.goto(`${BASE}/staff/accounts`)
    await admin.getByLabel('Name or username').fill('admin')
    await admin.getByRole('button', { name: '罗永明' }).click()
    const one = admin.getByRole('dialog', { name: '罗永明' })
    await one.getByRole('button', { name: /^Take back: / }).click()
    await admin
      .getByRole('dialog', { name: 'Take back this role?' })
      .getByRole('button', { name: 'Take back' })
      .click()
    await one.getByRole('alert').waitFor()
    await judge(admin, 'accounts-en-last-administrator')
    await one.getByRole('button', { name: /^Take back: / }).waitFor()
  })

  it('units are made and renamed in their tree', async () => {
    const admin = await open(browser, DESKTOP)
    await signIn(admin, 'admin')
    await admin.goto(`${BASE}/staff/units`)
    await admin.getByRole('button', { name: '河湾居委会' }).click()
    const drawer = admin.getByRole('dialog', { name: '河湾居委会' })
    await drawer.getByLabel('类型').selectOption('RESIDENT_GROUP')
    await drawer.getByLabel('名称').last().fill(`第 ${run} 居民组`)
    await drawer.getByRole('button', { name: '新建单位' }).click()
    await drawer.getByText('建好了', { exact: false }).waitFor()
    await judge(admin, 'units-zh-one')
    await drawer.getByRole('button', { name: '关闭' }).click()
    await admin.getByRole('button', { name: `第 ${run} 居民组` }).waitFor()
    await judge(admin, 'units-zh')
    expect(admin.faults).toEqual([])
  })

  it('a manager edits a guide, publishes it, and the phone shows the new text', async () => {
    const { id } = world.service
    const phone = await open(browser, PHONE)
    await phone.goto(`${BASE}/m/services/${id}`)
    const manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/services`)
    await manager.getByRole('row').nth(20).waitFor()
    await judge(manager, 'services-zh')
    await manager.getByLabel('事项名称或字头').fill(world.service.name)
    await manager.getByRole('button', { name: world.service.name, exact: true }).click()
    const words = `工本费 ${run} 元`
    await manager.getByLabel('收费').fill(words)
    await manager.getByRole('button', { name: '存为草稿' }).click()
    await manager.getByText('草稿存好了', { exact: false }).waitFor()
    await judge(manager, 'guide-zh-draft')
    await phone.reload()
    await phone.getByRole('heading', { level: 1 }).waitFor()
    expect(await phone.getByText(words).count()).toBe(0)
    await manager.getByRole('button', { name: '发布给居民' }).click()
    await manager.getByText('居民现在看到的就是这一版', { exact: false }).waitFor()
    await phone.reload()
    await phone.getByText(words).waitFor()
    await shoot(phone, 'guide-m-published')

    await manager.getByRole('button', { name: '历史版本' }).click()
    const versions = manager.getByRole('dialog', { name: '历史版本' })
    await versions.getByText(words).first().waitFor()
    await judge(manager, 'guide-zh-versions')
    await versions.getByRole('button', { name: '以这一版为底稿' }).last().click()
    await manager.getByRole('button', { name: '发布给居民' }).click()
    await manager.getByText('居民现在看到的就是这一版', { exact: false }).waitFor()
    await phone.reload()
    await phone.getByRole('heading', { level: 1 }).waitFor()
    expect(await phone.getByText(words).count()).toBe(0)
    expect(manager.faults).toEqual([])
    expect(phone.faults).toEqual([])
  })

  it('halls, windows and the editor on a phone and in English', async () => {
    const manager = await open(browser, PHONE, { language: 'en' })
    await signIn(manager, 'manager')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/setup`)
    await manager.locator('.data-list tbody tr').first().waitFor()
    await judge(manager, 'setup-en-phone')
    await manager.getByRole('button', { name: /8/ }).first().click()
    await manager.getByRole('group', { name: 'Who may sit here' }).getByRole('checkbox').first().waitFor()
    await judge(manager, 'setup-en-phone-window')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/services/${world.service.id}`)
    await manager.getByRole('button', { name: 'English' }).click()
    await judge(manager, 'guide-en-phone')
    await manager.goto(`${BASE}/staff/halls/${world.hallId}/services/new`)
    await manager.getByRole('button', { name: 'Create it and show it to residents' }).click()
    await manager.getByText('Please choose at least one window.').waitFor()
    await judge(manager, 'guide-en-phone-new')
    expect(manager.faults).toEqual([])
  })

  it('an auditor finds an entry and verifies the chain', async () => {
    const auditor = await open(browser, DESKTOP)
    await signIn(auditor, 'auditor')
    await auditor.goto(`${BASE}/staff/audit`)
    await auditor.getByRole('row').nth(1).waitFor()
    await auditor.getByRole('button', { name: '核对记录' }).click()
    await auditor.getByText('全部完整，没有改动', { exact: false }).waitFor()
    await auditor.getByLabel('做了什么').selectOption('guide-published')
    await auditor.getByRole('button', { name: '发布指南' }).first().click()
    await auditor.getByRole('dialog', { name: '发布指南' }).getByText('收费', { exact: true }).waitFor()
    await judge(auditor, 'audit-zh-entry')
    await auditor.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    await judge(auditor, 'audit-zh')
    await auditor.getByLabel('谁（姓名或用户名）').fill('nobody at all')
    await auditor.getByText('没有找到记录').waitFor()
    await judge(auditor, 'audit-zh-empty')
    expect(auditor.faults).toEqual([])
  })
})
