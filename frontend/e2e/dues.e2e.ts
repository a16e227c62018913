import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'

/** What would have come out of the printer. */
async function catchPaper(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    Object.assign(window, {
      paper: '',
      print: () => {
        Object.assign(window, { paper: document.querySelector('.receipt-paper')?.textContent ?? '' })
        window.dispatchEvent(new Event('afterprint'))
      },
    })
  })
  return () => page.evaluate(() => (window as unknown as { paper: string }).paper)
}

describe('party dues', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('arrears lead to the file; too little is refused, the dues are taken, printed and cancelled', async () => {
    const officer = await open(browser, DESKTOP)
    const paper = await catchPaper(officer)
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/dues`)
    await officer.getByText('已满六个月').waitFor()
    expect(await officer.locator('tbody tr').count()).toBe(3)
    await judge(officer, 'dues-zh-arrears')
    await officer.locator('tbody tr button').first().click()
    await officer.getByRole('heading', { name: '党费', exact: true }).waitFor()
    await officer.getByText('个月，共', { exact: false }).waitFor()
    await judge(officer, 'dues-zh-file')
    await officer.getByRole('button', { name: '收党费' }).click()
    const drawer = officer.getByRole('dialog')
    const handed = drawer.getByLabel('实收（元）')
    const owed = await handed.inputValue()
    await handed.fill('0.01')
    await drawer.getByRole('button', { name: '收党费' }).click()
    expect(await handed.getAttribute('aria-invalid')).toBe('true')
    await judge(officer, 'dues-zh-too-little')
    await handed.fill(owed)
    await drawer.getByRole('button', { name: '收党费' }).click()
    await officer.getByText('已开收据', { exact: false }).waitFor()
    await officer.getByText('没有欠交').waitFor()
    await judge(officer, 'dues-zh-taken')
    await officer.getByRole('button', { name: '打印收据' }).first().click()
    await expect.poll(paper).toContain('党费收据')
    expect(await paper()).toContain('大写')
    await officer.getByRole('button', { name: '作废', exact: true }).first().click()
    const asked = officer.getByRole('dialog', { name: '作废收据' })
    await asked.getByRole('button', { name: '作废这张收据' }).click()
    await asked.getByText('请写明原因').waitFor()
    await judge(officer, 'dues-zh-cancel')
    await asked.getByLabel('为什么作废').fill('金额写错')
    await asked.getByRole('button', { name: '作废这张收据' }).click()
    await officer.getByText('作废：金额写错', { exact: false }).waitFor()
    await officer.getByText('个月，共', { exact: false }).waitFor()
    expect(officer.faults).toEqual([])
  })

  it('less than the rule says is for the committee above', async () => {
    const officer = await open(browser, DESKTOP)
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/dues`)
    await officer.locator('tbody tr button').last().click()
    await officer.getByRole('button', { name: '核定党费' }).click()
    expect(await officer.getByRole('option', { name: '经批准少交或免交' }).count()).toBe(0)
    const committee = await open(browser, DESKTOP)
    await signIn(committee, 'committee')
    await committee.goto(officer.url())
    await committee.getByRole('button', { name: '核定党费' }).click()
    const drawer = committee.getByRole('dialog')
    await drawer.getByLabel('按哪一种').selectOption('DECIDED')
    await drawer.getByLabel('每月交多少（元）').fill('0')
    await drawer.getByRole('button', { name: '保存' }).click()
    await drawer.getByText('请写明依据的材料').waitFor()
    await judge(committee, 'dues-zh-decided')
    await drawer.getByLabel('批准文件或决定').fill('镇党委批复')
    await drawer.getByRole('button', { name: '保存' }).click()
    await committee.getByText('免交', { exact: true }).waitFor()
    expect(officer.faults).toEqual([])
    expect(committee.faults).toEqual([])
  })

  it('on a phone and in English', async () => {
    const officer = await open(browser, PHONE, { language: 'en' })
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/dues`)
    await officer.locator('tbody tr').first().waitFor()
    await judge(officer, 'dues-en-phone-arrears')
    await officer.locator('tbody tr button').first().click()
    await officer.getByRole('heading', { name: 'Party dues' }).waitFor()
    await judge(officer, 'dues-en-phone-file')
    await officer.getByRole('button', { name: 'Take dues' }).click()
    await officer.getByRole('dialog').getByLabel('Paid up to').waitFor()
    await judge(officer, 'dues-en-phone-take')
    expect(officer.faults).toEqual([])
  })
})
