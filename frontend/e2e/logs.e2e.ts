import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'

describe('three logs, each for who may read it', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('an auditor goes from log to log by keyboard and takes one along', async () => {
    const auditor = await open(browser, DESKTOP)
    await signIn(auditor, 'auditor')
    await auditor.goto(`${BASE}/staff/audit`)
    await auditor.getByRole('row').nth(1).waitFor()
    await auditor.getByRole('link', { name: '查阅记录' }).focus()
    await auditor.keyboard.press('Enter')
    await auditor.getByRole('heading', { level: 1, name: '查阅记录' }).waitFor()
    await auditor.waitForFunction(() => !document.querySelector('.loading'))
    await judge(auditor, 'logs-zh-views')
    await auditor.getByLabel('看了什么').selectOption('CARE_NOTE')
    await auditor.getByLabel('谁（姓名或用户名）').fill('nobody at all')
    await auditor.getByText('没有找到记录').waitFor()
    await judge(auditor, 'logs-zh-views-empty')

    await auditor.getByRole('link', { name: '登录记录' }).click()
    await auditor.getByRole('heading', { level: 1, name: '登录记录' }).waitFor()
    await auditor.getByLabel('谁（姓名或用户名）').fill('auditor')
    await auditor.getByRole('row').nth(1).waitFor()
    expect(await auditor.getByRole('row').nth(1).innerText()).toContain('孙立新')
    await judge(auditor, 'logs-zh-sign-ins')
    const file = auditor.waitForEvent('download')
    await auditor.getByRole('button', { name: '导出表格' }).click()
    expect((await file).suggestedFilename()).toMatch(/^登录记录.*\.csv$/)
    expect(auditor.faults).toEqual([])
  })

  it('on a phone the security administrator sees who tried a wrong name, and no other log', async () => {
    const stranger = await open(browser, DESKTOP, { language: 'en' })
    await stranger.goto(`${BASE}/staff/sign-in`)
    await stranger.locator('input[autocomplete="username"]').fill('my own password')
    await stranger.locator('input[autocomplete="current-password"]').fill('not right')
    const refused = stranger.waitForResponse((response) => response.status() === 401)
    await stranger.locator('form button[type="submit"]').click()
    await refused

    const security = await open(browser, PHONE, { language: 'en' })
    await signIn(security, 'security')
    await security.goto(`${BASE}/staff/audit/sign-ins`)
    await security.getByLabel('What happened').selectOption('FAILED')
    await security
      .getByText(/^No such username \(tag [0-9a-f]{4}\)$/)
      .first()
      .waitFor()
    expect(await security.getByText('my own password').count()).toBe(0)
    expect(await security.getByRole('link', { name: 'View log' }).count()).toBe(0)
    await judge(security, 'logs-en-sign-ins')
    expect(security.faults).toEqual([])
  })
})
