import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, judge, launch, open, PHONE } from './browser'
import { signIn } from './world'

type Sent = { id: string; version: number }

/** Asks the API as whoever is signed in on this page. */
function call(page: Page, method: string, path: string, body?: object, version?: number): Promise<Sent> {
  return page.evaluate(
    async ({ method, path, body, version }) => {
      const response = await fetch(`/api/v1${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    { method, path, body, version },
  )
}

describe('one person entered twice', () => {
  let browser: Browser
  const name = `石重阳${Date.now().toString(36)}`

  let erased = ''

  beforeAll(async () => {
    browser = await launch()
    const admin = await open(browser, DESKTOP)
    await signIn(admin, 'admin')
    const units = await admin.evaluate(async () => (await fetch('/api/v1/units?limit=100')).json())
    const unitId = units.items.find((unit: { name: string }) => unit.name === '第一居民组').id
    const registrar = await open(browser, DESKTOP)
    await signIn(registrar, 'registrar')
    for (const phone of ['19900001234', '']) {
      const person = await call(admin, 'POST', '/people', { name, unitId })
      const body = { name, birthDate: '1951-09-09', ...(phone ? { phone, sex: 'MALE' } : {}) }
      await call(registrar, 'PUT', `/people/${person.id}`, body, person.version)
      if (phone) erased = person.id
    }
  })
  afterAll(() => browser?.close())

  it('is found, merged and separated again', async () => {
    const registrar = await open(browser, DESKTOP)
    await signIn(registrar, 'registrar')
    await registrar.goto(`${BASE}/staff/duplicates`)
    const pair = registrar.getByRole('listitem').filter({ hasText: name }).first()
    await pair.getByText('199****1234').waitFor()
    await judge(registrar, 'duplicates-zh')
    await pair.getByRole('button', { name: '合并成一条' }).click()
    await pair.getByText('请写明原因').waitFor()
    // Keep the poorer one: it takes over what it lacks.
    await pair.getByRole('radio').nth(1).press('Space')
    await pair.getByLabel('怎么知道是同一个人').fill('本人来核实过')
    await registrar.keyboard.press('Enter')
    await registrar.getByText('已合并成一条', { exact: false }).waitFor()
    const merge = registrar.getByRole('listitem').filter({ hasText: '本人来核实过' }).first()
    await merge.getByText('补上了', { exact: false }).waitFor()
    await judge(registrar, 'duplicates-zh-merged')
    await merge.getByRole('button', { name: '撤销这次合并' }).click()
    await merge.getByLabel('怎么知道是两个人').fill('是父子两个人')
    await merge.getByRole('button', { name: '分开成两条' }).click()
    await registrar.getByText('已分开成两条记录').waitFor()
    await merge.getByText('已撤销', { exact: false }).waitFor()
    await pair.waitFor()
    expect(registrar.faults).toEqual([])
  })

  it('on a phone and in English, also when there is nothing', async () => {
    const registrar = await open(browser, PHONE, { language: 'en' })
    await signIn(registrar, 'registrar')
    await registrar.goto(`${BASE}/staff/duplicates`)
    await registrar.getByRole('listitem').filter({ hasText: name }).first().waitFor()
    await judge(registrar, 'duplicates-en-phone')
    await registrar.getByLabel('What they share').selectOption('IDENTITY_NUMBER')
    await registrar.getByText('No duplicates found').waitFor()
    await judge(registrar, 'duplicates-en-phone-none')
    expect(registrar.faults).toEqual([])
  })

  it('a name is put right by an administrator, who sees no more than that', async () => {
    const admin = await open(browser, DESKTOP)
    await signIn(admin, 'admin')
    await admin.goto(`${BASE}/staff/people/${erased}`)
    await admin.getByRole('button', { name: '更正姓名' }).click()
    const drawer = admin.getByRole('dialog', { name: '更正姓名' })
    await drawer.getByLabel('姓名').fill(' ')
    await drawer.getByText('请填写姓名。').waitFor()
    await drawer.getByLabel('姓名').fill(`${name}生`)
    await judge(admin, 'person-zh-rename')
    await drawer.getByRole('button', { name: '更正', exact: true }).click()
    await admin.getByRole('heading', { level: 1, name: `${name}生` }).waitFor()
    expect(admin.faults).toEqual([])
  })

  it('somebody asks for all that is kept of them, and to be erased', async () => {
    const registrar = await open(browser, DESKTOP)
    await signIn(registrar, 'registrar')
    await registrar.goto(`${BASE}/staff/people/${erased}`)
    await registrar.getByRole('button', { name: '导出全部信息' }).click()
    const taking = registrar.getByRole('dialog', { name: '导出全部信息' })
    await taking.getByRole('button', { name: '导出', exact: true }).click()
    await taking.getByText('请写明原因').waitFor()
    await judge(registrar, 'person-zh-export')
    await taking.getByLabel('谁要、做什么用').fill('本人要求')
    const download = registrar.waitForEvent('download')
    await taking.getByRole('button', { name: '导出', exact: true }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file).toContain('19900001234')
    await registrar.getByRole('button', { name: '删除个人信息' }).click()
    const erasing = registrar.getByRole('dialog', { name: '删除个人信息' })
    await judge(registrar, 'person-zh-erase')
    await erasing.getByLabel('谁要求删除').fill('本人要求')
    await erasing.getByRole('button', { name: '永久删除' }).click()
    await registrar.getByRole('heading', { level: 1, name: '居民' }).waitFor()
    await registrar.getByRole('status').filter({ hasText: '个人信息已经删除。' }).waitFor()
    expect(registrar.faults).toEqual([])
  })
})
