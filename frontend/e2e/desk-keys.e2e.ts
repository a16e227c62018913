import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, DESKTOP, expectAccessible, launch, open, shoot } from './browser'
import { clearWindow, findWorld, signIn, type World } from './world'

const LABEL = '7'

describe('the desk by keyboard alone', () => {
  let browser: Browser
  let world: World
  let desk: Page & { faults: string[] }
  let number = ''
  const taken: string[] = []

  const call = (path: string, body?: object) =>
    desk.evaluate(
      async ([path, body]) => {
        const response = await fetch(`/api/v1${path}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'Content-Type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        return response.json()
      },
      [path, body ?? null] as const,
    )

  async function take(): Promise<{ id: string; number: string }> {
    const { ticket } = await call(`/halls/${world.hallId}/tickets`, { serviceId: world.service.id })
    taken.push(ticket.id)
    return ticket
  }

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    desk = await open(browser, DESKTOP)
    await signIn(desk, `clerk${LABEL}`)
    await clearWindow(desk, world.windowId)
    number = (await take()).number
    await desk.goto(`${BASE}/staff/desk/${world.windowId}`)
    await desk.getByText(number).first().waitFor()
  })
  afterAll(async () => {
    // Nobody comes for them at the other windows.
    for (const id of taken) await call(`/tickets/${id}/cancel`, { reason: '演示' })
    await browser?.close()
  })

  it('takes a key right after Esc', async () => {
    await desk.keyboard.press('Space')
    await desk.locator('article.CALLED').waitFor()
    await desk.keyboard.press('s')
    await desk.locator('article.SERVING').waitFor()
    for (const key of ['h', 't']) {
      await desk.keyboard.press(key)
      await desk.getByRole('dialog').waitFor()
      await desk.keyboard.press('Escape')
      await desk.keyboard.press('f')
      await desk.getByRole('heading', { name: `${number} 号办得怎么样？` }).waitFor()
      await desk.keyboard.press('Escape')
      await desk.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  it('sends a number on by digits and Enter, and says where it went', async () => {
    await desk.keyboard.press('t')
    const dialog = desk.getByRole('dialog', { name: `${number} 号转到哪里？` })
    const search = dialog.getByPlaceholder('输入名称查找，或按数字选')
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true)
    await shoot(desk, 'desk-transfer')
    await expectAccessible(desk, 'desk-transfer')
    const second = (await dialog.locator('.services label.choice').nth(1).innerText()).split('·').pop() ?? ''
    await desk.keyboard.press('2')
    await expect.poll(() => dialog.locator('.services input:checked').count()).toBe(1)
    await shoot(desk, 'desk-transfer-window')
    await desk.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await desk.getByText(new RegExp(`${number} 号已转到 ${second.trim()}（.*号窗口）`)).waitFor()
    await shoot(desk, 'desk-transferred')
  })

  it('finds a service by its name, and goes on by Enter', async () => {
    const again = await take()
    await desk.getByText(again.number).first().waitFor()
    await desk.keyboard.press('Space')
    await desk.locator('article.CALLED').waitFor()
    await desk.keyboard.press('t')
    const other = await findWorld('3')
    const dialog = desk.getByRole('dialog', { name: `${again.number} 号转到哪里？` })
    const search = dialog.getByPlaceholder('输入名称查找，或按数字选')
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true)
    await desk.keyboard.type(other.service.name)
    await dialog.locator('.services label.choice').nth(1).waitFor({ state: 'detached' })
    await desk.keyboard.press('Enter')
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.closest('.windows') !== null))
      .toBe(true)
    await desk.keyboard.press('Enter')
    await desk.getByText(`${again.number} 号已转到 ${other.service.name}`).waitFor()
    const sent = await call(`/tickets/${again.id}`)
    expect([sent.status, sent.serviceId]).toEqual(['WAITING', other.service.id])
    expect(desk.faults).toEqual([])
  })
})
