import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'
import { xlsx } from './xlsx'

const HEADS = [
  '居民组',
  '住址',
  '姓名',
  '与户主关系',
  '性别',
  '出生日期',
  '身份证号',
  '电话',
  '入住日期',
  '外出',
  '流动人口',
]
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('residents as an Excel table', () => {
  let browser: Browser
  const run = Date.now().toString(36)

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const row = (address: string, name: string, relation: string, ...others: string[]) => [
    '第五居民组',
    `试路${run}${address}`,
    name,
    relation,
    ...others,
  ]
  const choose = (page: Page, rows: readonly (readonly string[])[]) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: '居民.xlsx', mimeType: TYPE, buffer: xlsx([HEADS, ...rows]) })

  it('a table is looked at, corrected, applied and taken out again', async () => {
    const registrar = await open(browser, DESKTOP)
    await signIn(registrar, 'registrar')
    await registrar.goto(`${BASE}/staff/residents`)
    await registrar.getByRole('button', { name: '导入' }).click()
    await registrar.getByRole('heading', { level: 1, name: '导入居民' }).waitFor()
    const template = registrar.waitForEvent('download')
    await registrar.getByRole('button', { name: '下载模板' }).click()
    expect((await template).suggestedFilename()).toBe('居民模板.xlsx')

    await registrar.getByLabel('范围').selectOption({ label: '河湾居委会' })
    const born = ['女', '1990-03-05', '', '0776-1234567', '2020-05-01']
    await choose(registrar, [row('1号', '石小云', '户主', ...born), row('2号', '石小雨', '配偶', ...born)])
    await judge(registrar, 'import-zh-start')
    await registrar.getByRole('button', { name: '上传并预览' }).click()
    await registrar.getByText('这一户没有户主').waitFor()
    await judge(registrar, 'import-zh-errors')
    await registrar.getByRole('button', { name: '换一个文件' }).click()

    await choose(registrar, [row('1号', '石小云', '户主', ...born), row('1号', '石小雨', '配偶', ...born)])
    await registrar.getByRole('button', { name: '上传并预览' }).click()
    await registrar.getByText('没有错误', { exact: false }).waitFor()
    await judge(registrar, 'import-zh-preview')
    await registrar.getByRole('button', { name: '确认导入' }).click()
    await registrar.getByText('新增 1 户、2 人，改动 0 人。').waitFor()
    await judge(registrar, 'import-zh-done')
    await registrar.getByRole('button', { name: '查看居民' }).click()
    await registrar.getByLabel('找人').fill('石小云')
    await registrar.getByText(`试路${run}1号`).first().waitFor()

    await registrar.getByRole('button', { name: '导出', exact: true }).click()
    await registrar.getByText('按页面上的条件：石小云').waitFor()
    await registrar.getByLabel('用途').fill('年度核对')
    await judge(registrar, 'import-zh-export')
    const download = registrar.waitForEvent('download')
    await registrar.getByRole('button', { name: '导出表格' }).click()
    const table = await readFile((await (await download).path()) ?? '')
    await registrar.goto(`${BASE}/staff/residents/import`)
    await registrar
      .locator('input[type=file]')
      .setInputFiles({ name: '居民.xlsx', mimeType: TYPE, buffer: table })
    await registrar.getByRole('button', { name: '上传并预览' }).click()
    await registrar.getByText('没有需要导入的内容', { exact: false }).waitFor()
    await judge(registrar, 'import-zh-nothing')
    expect(registrar.faults).toEqual([])
  })

  it('a hostile table is refused in plain words, on a phone', async () => {
    const registrar = await open(browser, PHONE, { language: 'en' })
    await signIn(registrar, 'registrar')
    await registrar.goto(`${BASE}/staff/residents/import`)
    await registrar.getByLabel('Unit').selectOption({ label: '河湾居委会' })
    await choose(registrar, [row('1号', '=HYPERLINK("http://example.com")', '户主')])
    await registrar.getByRole('button', { name: 'Upload and preview' }).click()
    await registrar.getByText('Cell C2 is a formula', { exact: false }).waitFor()
    await judge(registrar, 'import-en-phone-formula')
    await registrar
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.xlsx', mimeType: TYPE, buffer: Buffer.from('no table') })
    await registrar.getByRole('button', { name: 'Upload and preview' }).click()
    await registrar.getByText('This file is not accepted').waitFor()
    await choose(registrar, [row('1号', '石小云', '配偶')])
    await registrar.getByRole('button', { name: 'Upload and preview' }).click()
    await registrar.getByText('Nothing was changed', { exact: false }).first().waitFor()
    await judge(registrar, 'import-en-phone-errors')
    expect(registrar.faults).toEqual([])
  })
})
