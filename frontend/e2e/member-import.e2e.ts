import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'
import { xlsx } from './xlsx'

const HEADS = [
  '党支部',
  '党小组',
  '姓名',
  '性别',
  '出生日期',
  '身份证号',
  '电话',
  '身份',
  '申请入党日期',
  '入党日期',
  '转正日期',
  '编入本支部日期',
]
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('members as an Excel table', () => {
  let browser: Browser
  const run = Date.now().toString(36)

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const row = (name: string, standing: string, ...days: string[]) => [
    '',
    '第一党小组',
    name,
    '女',
    '1990-03-05',
    '',
    '0776-1234567',
    standing,
    ...days,
  ]
  const choose = (page: Page, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name: '党员名册.xlsx', mimeType: TYPE, buffer })
  const table = (...rows: readonly (readonly string[])[]) => xlsx([HEADS, ...rows])
  const days = ['2012-07-01', '2014-06-20', '2015-06-25', '2020-03-01']

  it('a table is looked at, corrected, applied and taken out again', async () => {
    const officer = await open(browser, DESKTOP)
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members`)
    await officer.getByRole('button', { name: '导入' }).click()
    await officer.getByRole('heading', { level: 1, name: '导入党员' }).waitFor()
    const template = officer.waitForEvent('download')
    await officer.getByRole('button', { name: '下载模板' }).click()
    expect((await template).suggestedFilename()).toBe('党员模板.xlsx')

    const name = `石小云${run}`
    await choose(officer, table(row(name, '入党积极分子', '2026-03-01'), row('石小雨', '正式党员')))
    await judge(officer, 'member-import-zh-start')
    await officer.getByRole('button', { name: '上传并预览' }).click()
    await officer.getByText('不能用表格填写或修改', { exact: false }).waitFor()
    await judge(officer, 'member-import-zh-errors')
    await officer.getByRole('button', { name: '换一个文件' }).click()

    await choose(officer, table(row(name, '正式党员', ...days)))
    await officer.getByRole('button', { name: '上传并预览' }).click()
    await officer.getByText('登记这个人，新建档案').waitFor()
    await judge(officer, 'member-import-zh-preview')
    await officer.getByRole('button', { name: '确认导入' }).click()
    await officer.getByText('新建 1 份档案，更新 0 名党员。').waitFor()
    await judge(officer, 'member-import-zh-done')
    await officer.getByRole('button', { name: '查看党员档案' }).click()
    await officer.getByLabel('姓名').fill(name)
    await officer.getByText(name, { exact: true }).first().waitFor()

    await officer.getByRole('button', { name: '导出', exact: true }).click()
    await officer.getByText(`按页面上的条件：${name}`).waitFor()
    await officer.getByLabel('用途').fill('年度统计')
    await judge(officer, 'member-import-zh-export')
    const download = officer.waitForEvent('download')
    await officer.getByRole('button', { name: '导出表格' }).click()
    const taken = await readFile((await (await download).path()) ?? '')
    await officer.goto(`${BASE}/staff/members/import`)
    await choose(officer, taken)
    await officer.getByRole('button', { name: '上传并预览' }).click()
    await officer.getByText('没有需要导入的内容', { exact: false }).waitFor()
    expect(officer.faults).toEqual([])
  })

  it('a hostile table is refused, and one for a branch elsewhere, on a phone', async () => {
    const officer = await open(browser, PHONE, { language: 'en' })
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members/import`)
    await choose(officer, table(row('=HYPERLINK("http://example.com")', '正式党员', ...days)))
    await officer.getByRole('button', { name: 'Upload and preview' }).click()
    await officer.getByText('Cell C2 is a formula', { exact: false }).waitFor()
    await judge(officer, 'member-import-en-phone-formula')
    const elsewhere = ['山后村党支部', ...row('石小云', '正式党员', ...days).slice(1)]
    await choose(officer, table(elsewhere))
    await officer.getByRole('button', { name: 'Upload and preview' }).click()
    await officer.getByText('There is no party branch of this name').waitFor()
    await judge(officer, 'member-import-en-phone-errors')
    expect(officer.faults).toEqual([])
  })
})
