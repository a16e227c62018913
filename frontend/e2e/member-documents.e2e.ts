import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n')
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

describe("documents in members' files", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  /** The oldest entry of an activist's file. */
  async function openEntry(officer: Page, standing: string, add: RegExp) {
    await signIn(officer, 'party')
    await officer.goto(`${BASE}/staff/members`)
    await officer.getByLabel(standing).selectOption('ACTIVIST')
    await officer.locator('tbody tr').nth(2).waitFor()
    await officer.locator('tbody tr button').last().click()
    await officer.getByRole('button', { name: add }).last().click()
    const drawer = officer.getByRole('dialog').first()
    await drawer.waitFor()
    return drawer
  }

  it('one is attached, downloaded as it was, and taken back with a reason', async () => {
    const officer = await open(browser, DESKTOP)
    const drawer = await openEntry(officer, '身份', /^添加 · /)
    await judge(officer, 'member-zh-documents-none')
    await drawer.locator('input[type=file]').setInputFiles(file('谈话记录.pdf', PDF))
    expect(await drawer.getByLabel('是什么材料').inputValue()).toBe('谈话记录')
    await drawer.getByLabel('是什么材料').fill('党委谈话记录')
    await drawer.getByRole('button', { name: '上传' }).click()
    const line = drawer.getByRole('listitem').filter({ hasText: '党委谈话记录' })
    await line.getByText('谈话记录.pdf', { exact: false }).waitFor()
    await judge(officer, 'member-zh-documents')

    const download = officer.waitForEvent('download')
    await line.getByRole('button', { name: '下载' }).click()
    expect((await download).suggestedFilename()).toBe('谈话记录.pdf')
    expect(await readFile((await (await download).path()) ?? '')).toEqual(PDF)

    await line.getByRole('button', { name: '撤回' }).click()
    const asked = officer.getByRole('dialog', { name: '撤回', exact: true })
    await asked.getByRole('button', { name: '撤回', exact: true }).click()
    await asked.getByText('请写明原因。').waitFor()
    await asked.getByLabel('原因').fill('传错了人')
    await judge(officer, 'member-zh-documents-why')
    await asked.getByRole('button', { name: '撤回', exact: true }).click()
    await line.getByText('已撤回：传错了人').waitFor()
    expect(await line.getByRole('button').count()).toBe(0)
    await judge(officer, 'member-zh-documents-taken-back')
    expect(officer.faults).toEqual([])
  })

  it('a hostile one is refused in plain words, on a phone', async () => {
    const officer = await open(browser, PHONE, { language: 'en' })
    const drawer = await openEntry(officer, 'Standing', /^Add · /)
    const choose = (name: string, content: Buffer) =>
      drawer.locator('input[type=file]').setInputFiles(file(name, content))
    await drawer.getByRole('button', { name: 'Upload' }).click()
    await drawer.getByText('Please choose a file.').waitFor()
    await choose('old.doc', PDF)
    await drawer.getByText('Only PDF, JPG, PNG, DOCX and XLSX files are accepted.').waitFor()
    await choose('large.pdf', Buffer.alloc(21 * 1024 * 1024))
    await drawer.getByText('more than 20 MB', { exact: false }).waitFor()
    await choose('page.pdf', Buffer.from('<html><script>alert(1)</script></html>'))
    await drawer.getByRole('button', { name: 'Upload' }).click()
    await drawer.getByText('This file is not accepted').waitFor()
    await judge(officer, 'member-en-phone-documents-refused')
    expect(await drawer.getByRole('listitem').filter({ hasText: 'page' }).count()).toBe(0)
    expect(officer.faults).toEqual([])
  })
})
