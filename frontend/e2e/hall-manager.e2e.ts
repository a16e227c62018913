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
  SCREEN,
  shoot,
} from './browser'
import { findWorld, signIn, type World } from './world'

const LABEL = '6'
const OTHER = '7'

describe('the hall manager’s hall', () => {
  let browser: Browser
  let world: World
  let manager: Page & { faults: string[] }
  let phone: Page & { faults: string[] }
  let display: Page & { faults: string[] }

  const call = (method: string, path: string, body?: object) =>
    manager.evaluate(
      async ([method, path, body]) => {
        const response = await fetch(`/api/v1${path}`, {
          method: method as string,
          headers: { 'Content-Type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        return response.json()
      },
      [method, path, body ?? null] as const,
    )
  const page = (name: string) => manager.goto(`${BASE}/staff/halls/${world.hallId}/${name}`)
  const card = (label: string) => manager.locator('article', { hasText: `${label} 号窗口` })

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    phone = await open(browser, PHONE)
    display = await open(browser, SCREEN)
  })

  afterAll(() => browser?.close())

  it('stops the numbers: the phone says why before anybody tries, and goes on when they are given again', async () => {
    await page('live')
    await manager.getByRole('button', { name: '暂停取号' }).click()
    const drawer = manager.getByRole('dialog')
    await drawer.getByLabel('中文', { exact: true }).fill('停电检修，预计 15:00 恢复')
    await drawer.getByRole('button', { name: '暂停取号' }).click()
    await manager.getByRole('button', { name: '恢复取号' }).waitFor()
    await shoot(manager, 'manager-stopped')
    await phone.goto(`${BASE}/m/halls/${world.hallId}`)
    await phone.getByText('停电检修，预计 15:00 恢复').waitFor()
    await shoot(phone, 'phone-hall-stopped')
    await expectAccessible(phone, 'phone, stopped')
    await phone.goto(`${BASE}/m/services/${world.service.id}`)
    await phone.getByText('停电检修，预计 15:00 恢复').waitFor()
    expect(await phone.getByRole('button', { name: /取号/ }).count()).toBe(0)
    await manager.getByRole('button', { name: '恢复取号' }).click()
    await manager.getByRole('button', { name: '暂停取号' }).waitFor()
    await phone.reload()
    await phone.getByRole('button', { name: /取号/ }).waitFor()
    await phone.goto(`${BASE}/m/halls/${world.hallId}`)
    await phone.getByText('开放时间').click()
    await phone.getByText('全天').first().waitFor()
    await shoot(phone, 'phone-hall-hours')
  })

  it('pauses a window with a reason, seen at once', async () => {
    await card(LABEL).getByRole('button', { name: /调整/ }).click()
    const drawer = manager.getByRole('dialog')
    if (await drawer.getByRole('button', { name: '由我接手' }).count())
      await drawer.getByRole('button', { name: '由我接手' }).click()
    await drawer.getByLabel(/原因/).fill('设备检修')
    await shoot(manager, 'manager-window')
    await drawer.getByRole('button', { name: '暂停', exact: true }).click()
    await drawer.getByText('设备检修').first().waitFor()
    await manager.keyboard.press('Escape')
    await card(LABEL).getByText('设备检修').waitFor()
    await shoot(manager, 'manager-live')
    await expectAccessible(manager, 'live')
    await expectNoSidewaysScroll(manager, 'live')
    const board = await call('GET', `/halls/${world.hallId}/board`)
    expect(board.windows.find((one: { label: string }) => one.label === LABEL).state).toBe('PAUSED')
    await card(LABEL).getByRole('button', { name: /调整/ }).click()
    await shoot(manager, 'manager-window-paused')
    await drawer.getByRole('button', { name: '恢复', exact: true }).click()
    await drawer.getByText('设备检修').waitFor({ state: 'detached' })
    await manager.keyboard.press('Escape')
    await card(LABEL).getByText('设备检修').waitFor({ state: 'detached' })
  })

  it('arranges a display that shows its own windows only, and says what is announced', async () => {
    await page('displays')
    await manager.getByRole('button', { name: '加一块屏' }).click()
    const drawer = manager.getByRole('dialog')
    await drawer.getByLabel('名称').fill('二楼屏')
    await drawer.getByLabel(`${LABEL} 号窗口`, { exact: false }).check()
    await drawer.getByRole('button', { name: '保存' }).click()
    const row = manager.getByRole('row', { name: /二楼屏/ })
    await row.waitFor()
    await shoot(manager, 'manager-displays')
    await expectAccessible(manager, 'displays')
    await display.goto(`${BASE}${await row.getByRole('link').getAttribute('href')}`)
    await display.getByRole('heading', { name: /二楼屏/ }).waitFor()

    const other = await findWorld(OTHER)
    const take = async (serviceId: string) =>
      (await call('POST', `/halls/${world.hallId}/tickets`, { serviceId })).ticket
    const summon = async (ticketId: string, windowId: string) => {
      await call('POST', `/windows/${windowId}/open`, {})
      return call('POST', `/tickets/${ticketId}/call`, { windowId, reason: '演示' })
    }
    const [here, there] = [await take(world.service.id), await take(other.service.id)]
    await summon(there.id, other.windowId)
    await summon(here.id, world.windowId)
    await display.locator('.newest').getByText(here.number).waitFor()
    expect(await display.locator('.calls').getByText(there.number).count()).toBe(0)

    await page('announcements')
    await manager.getByRole('button', { name: '发通知' }).click()
    await manager.getByRole('dialog').getByLabel('中文', { exact: true }).fill('一楼免费体检到中午')
    await shoot(manager, 'manager-announcement')
    await manager.getByRole('dialog').getByRole('button', { name: '发布' }).click()
    await manager.getByText('一楼免费体检到中午').waitFor()
    await shoot(manager, 'manager-announcements')
    await expectAccessible(manager, 'announcements')
    await display.getByText('一楼免费体检到中午').waitFor()
    await shoot(display, 'display-own')
    await phone.goto(`${BASE}/m/halls/${world.hallId}`)
    await phone.getByText('一楼免费体检到中午').waitFor()

    await manager.getByRole('button', { name: /一楼免费体检到中午/ }).click()
    await manager.getByRole('dialog').getByRole('button', { name: '结束这条通知' }).click()
    await display.getByText('一楼免费体检到中午').waitFor({ state: 'detached' })
    for (const ticket of [here, there]) {
      await call('POST', `/tickets/${ticket.id}/start`, {})
      await call('POST', `/tickets/${ticket.id}/finish`, { outcome: '已办结' })
    }
    // Whoever tries these windows next may sit there again.
    for (const { windowId } of [world, other])
      await call('POST', `/windows/${windowId}/close`, { reason: '换班' })
  })

  it('states hours, and shows what calls out of order there were, also when cut off and on a phone', async () => {
    await page('hours')
    await manager.getByLabel('每段结束前几分钟停止取号（0–240）').fill('x')
    await manager.getByRole('button', { name: '保存' }).click()
    await manager.getByText('请检查这里').waitFor()
    await shoot(manager, 'manager-hours')
    await expectAccessible(manager, 'hours')
    await expectNoSidewaysScroll(manager, 'hours')
    await manager.getByLabel('每段结束前几分钟停止取号（0–240）').fill('0')
    await manager.getByRole('button', { name: '保存' }).click()
    await manager.getByText('请检查这里').waitFor({ state: 'detached' })
    await manager.getByText('已保存').waitFor()
    await page('live')
    await manager.getByText('演示').first().waitFor()
    await manager.context().setOffline(true)
    await manager.getByText(/网络断开/).waitFor()
    await shoot(manager, 'manager-offline')
    await manager.context().setOffline(false)
    await manager.setViewportSize(PHONE.viewport)
    await expectNoSidewaysScroll(manager, 'live on a phone')
    await shoot(manager, 'manager-live-phone')
  })

  it('without a fault in any page', () => {
    expect([...manager.faults, ...phone.faults, ...display.faults]).toEqual([])
  })
})
