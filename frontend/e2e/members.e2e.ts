import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'

describe("members' files", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('what is overdue leads to the file, and a step is refused with rule, source and first date', async () => {
    const officer = await open(browser, DESKTOP)
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/due`)
    await officer.getByText('已超期').first().waitFor()
    await judge(officer, 'members-zh-due')
    await officer.goto(`${BASE}/staff/members`)
    await officer.getByLabel('身份').selectOption('ACTIVIST')
    await officer.locator('tbody tr').nth(2).waitFor()
    expect(await officer.locator('tbody tr').count()).toBe(3)
    await judge(officer, 'members-zh')
    await officer.locator('tbody tr button').last().click()
    await officer.getByRole('heading', { name: '发展党员二十五步' }).waitFor()
    await officer.getByText('培养教育和考察要满一年', { exact: false }).first().waitFor()
    await judge(officer, 'member-zh-path')
    await officer.getByRole('button', { name: '办理这一步' }).first().click()
    const drawer = officer.getByRole('dialog')
    await drawer.getByLabel('日期').fill('2001-01-01')
    await drawer.getByRole('button', { name: '保存' }).click()
    await drawer.getByText('日期不能早于上一件事', { exact: false }).waitFor()
    await judge(officer, 'member-zh-refused')
    expect(officer.faults).toEqual([])
  })

  it('an application is entered, and the talk', async () => {
    const officer = await open(browser, DESKTOP)
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/due`)
    await officer.getByRole('row').filter({ hasText: '2 派人谈话' }).getByRole('button').click()
    await officer.getByRole('button', { name: '办理这一步' }).first().click()
    const drawer = officer.getByRole('dialog')
    await drawer.getByLabel('依据的材料').fill('谈话记录')
    await drawer.getByRole('button', { name: '保存' }).click()
    await officer.getByText('谈话记录').first().waitFor()
    await judge(officer, 'member-zh-talk')
    expect(officer.faults).toEqual([])
  })

  it('the roster of today and of another day; letters and certificates', async () => {
    const officer = await open(browser, DESKTOP)
    await signIn(officer, 'committee')
    await officer.goto(`${BASE}/staff/members/roster`)
    await officer.getByText('党员 49 人', { exact: false }).waitFor()
    await judge(officer, 'members-zh-roster')
    await officer.getByLabel('看哪一天').fill('2001-06-30')
    await officer.getByText('那天没有党员').waitFor()
    await officer.goto(`${BASE}/staff/members/moves`)
    await officer
      .getByText('外地', { exact: false })
      .or(officer.getByText('义乌', { exact: false }))
      .first()
      .waitFor()
    await judge(officer, 'members-zh-moves')
    await officer.getByRole('button', { name: '办理' }).first().click()
    await officer.getByRole('dialog').getByText('收回介绍信').waitFor()
    await judge(officer, 'members-zh-settle')
    expect(officer.faults).toEqual([])
  })

  it('on a phone and in English', async () => {
    const officer = await open(browser, PHONE, { language: 'en' })
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/due`)
    await officer.getByText('Overdue').first().waitFor()
    await judge(officer, 'members-en-phone-due')
    await officer.locator('tbody tr button').first().click()
    await officer.getByRole('heading', { name: 'The way in 25 steps' }).waitFor()
    await judge(officer, 'member-en-phone-path')
    await officer.getByRole('button', { name: 'Enter this step' }).first().click()
    await officer.getByRole('dialog').getByLabel('Date', { exact: true }).waitFor()
    await judge(officer, 'member-en-phone-step')
    expect(officer.faults).toEqual([])
  })
})
