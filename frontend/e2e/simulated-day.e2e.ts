import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../src/api/schema'
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

type Schemas = components['schemas']
type Screen = Page & { faults: string[] }

/** A short day of the usual shape, both rushes in one hour, at 120 times its speed: 30 seconds, and some more until the last is served. */
const DAY = { speed: '120', minutes: '60', visitors: '20', seed: '2026' }
const LABEL = '2'
/** As many calls as the display has room for. */
const SHOWN = 7

/** Asks the API with the session of the page's browser. */
function ask<T>(page: Page, path: string, token?: string): Promise<T> {
  return page.evaluate(
    async ([path, token]) => {
      const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {}
      const response = await fetch(`/api/v1${path}`, { headers })
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return response.json()
    },
    [path, token] as const,
  )
}

/** Screen and API say the same, if not in this blink then within seconds: both move on all the time. */
async function agree<T>(what: string, screen: () => Promise<T>, api: () => Promise<T>): Promise<void> {
  await expect
    .poll(
      async () => {
        const [shown, told] = await Promise.all([screen(), api()])
        return JSON.stringify(shown) === JSON.stringify(told) ? 'agree' : { shown, told }
      },
      { message: what, timeout: 12_000, interval: 120 },
    )
    .toBe('agree')
}

describe('a simulated day of Hewan’s hall, seen on every screen', () => {
  let browser: Browser
  let world: World
  let manager: Screen
  let desk: Screen
  let display: Screen
  let phone: Screen
  let before: Schemas['Measures']
  const hall = () => `/halls/${world.hallId}`
  const simulation = () => ask<Schemas['SimulationView']>(manager, `${hall()}/simulation`)
  const board = () => ask<Schemas['BoardView']>(display, `${hall()}/board`)

  async function today(): Promise<Schemas['FiguresView']> {
    const { businessDate } = await board()
    return ask(manager, `${hall()}/figures?from=${businessDate}&to=${businessDate}`)
  }

  async function displayIsRight(): Promise<void> {
    await agree(
      'display',
      async () =>
        display.evaluate(() => ({
          calls: [...document.querySelectorAll('.newest, .calls tr')]
            .map((row) => [
              row.querySelector('.number')?.textContent?.trim() ?? '',
              (row.querySelector('.window')?.textContent?.match(/\d+/) ?? [''])[0],
            ])
            .filter(([number]) => number)
            .sort(),
          next: [...document.querySelectorAll('.foot .next span:not(.label)')].map((n) => n.textContent),
        })),
      async () => {
        const { calls, next } = await board()
        return {
          calls: calls
            .slice(0, SHOWN)
            .map((call) => [call.number, call.windowLabel])
            .sort(),
          next,
        }
      },
    )
  }

  async function deskIsRight(): Promise<void> {
    await agree(
      'desk',
      () =>
        desk.evaluate(() => {
          const current = document.querySelector('article.current')
          return {
            number: current?.querySelector('.number')?.textContent ?? null,
            status: current?.className.replace('current', '').trim() ?? null,
            waiting: Number((document.querySelector('.waiting h2')?.textContent?.match(/\d+/) ?? ['0'])[0]),
          }
        }),
      async () => {
        const { current, waitingTotal } = await ask<Schemas['DeskView']>(
          desk,
          `/windows/${world.windowId}/desk`,
        )
        return { number: current?.number ?? null, status: current?.status ?? null, waiting: waitingTotal }
      },
    )
  }

  async function phoneIsRight(): Promise<void> {
    await agree(
      'phone',
      () =>
        phone.evaluate(() => {
          const place = document.querySelector('.place')
          const ahead = place?.querySelector('.main')?.textContent?.match(/(\d+) 位/)
          const status = place?.className.replace('place', '').trim()
          return { status, ahead: status === 'WAITING' ? Number(ahead?.[1] ?? 0) : null }
        }),
      async () => {
        const [held] = await phone.evaluate(() => JSON.parse(localStorage.getItem('linli.tickets') ?? '[]'))
        const { status, ahead } = await ask<Schemas['HeldTicketView']>(
          phone,
          `/held-tickets/${held.ticketId}`,
          held.token,
        )
        return { status, ahead: ahead ?? null }
      },
    )
  }

  async function managerIsRight(): Promise<void> {
    await agree(
      'manager',
      () =>
        manager.evaluate(() =>
          [...document.querySelectorAll('.progress .main dd')].map((count) => Number(count.textContent)),
        ),
      async () => {
        const totals = (await simulation()).run?.totals
        return totals ? [totals.arrived, totals.waiting, totals.served, totals.noShows, totals.abandoned] : []
      },
    )
  }

  beforeAll(async () => {
    browser = await launch()
    world = await findWorld(LABEL)
    manager = await open(browser, DESKTOP)
    await signIn(manager, 'manager')
    desk = await open(browser, DESKTOP)
    await signIn(desk, `clerk${LABEL}`)
    await desk.goto(`${BASE}/staff/desk/${world.windowId}`)
    display = await open(browser, SCREEN)
    await display.goto(`${BASE}/hall/${world.hallId}`)
    await display.locator('.board').waitFor()
    phone = await open(browser, PHONE)
    await phone.goto(`${BASE}/m/services/${world.service.id}`)
    before = (await today()).total
  })
  afterAll(() => browser?.close())

  it('is found in the navigation, and started with speed, size and seed', async () => {
    await manager.goto(`${BASE}/staff${hall()}/figures`)
    await manager.getByRole('link', { name: '模拟一天' }).click()
    // The hall may have had its day before.
    await manager.getByText('还没有模拟过').or(manager.locator('.progress')).first().waitFor()
    await shoot(manager, 'simulation-before')
    await expectAccessible(manager, 'simulation-before')
    await manager.getByLabel('来多少人').fill('0')
    await manager.getByText('请填 1 到 400 之间的整数').waitFor()
    expect(await manager.getByRole('button', { name: '开始这一天' }).isDisabled()).toBe(true)
    await manager.getByLabel('来多少人').fill(DAY.visitors)
    await manager.getByLabel('哪一天').fill(DAY.seed)
    await manager.getByLabel('速度').selectOption(DAY.speed)
    await manager.getByLabel('大厅开多久').selectOption(DAY.minutes)
    await manager.getByRole('button', { name: '开始这一天' }).click()
    await manager.getByText(/开门后第/).waitFor()
  })

  it('keeps display, desk, phone and manager’s page right while it runs', async () => {
    await expect
      .poll(async () => (await simulation()).run?.totals.called, { timeout: 20_000 })
      .toBeGreaterThan(3)
    // A resident of flesh and blood among the others.
    await phone.getByRole('button', { name: '取号' }).click()
    await phone.locator('h1 .number').waitFor()
    for (let moment = 1; moment <= 4; moment++) {
      await Promise.all([displayIsRight(), deskIsRight(), phoneIsRight(), managerIsRight()])
      if (moment === 2) {
        await Promise.all([
          shoot(manager, 'simulation-running'),
          shoot(display, 'simulation-display'),
          shoot(desk, 'simulation-desk'),
          shoot(phone, 'simulation-phone'),
        ])
      }
      await manager.waitForTimeout(1500)
    }
  })

  it('ends, and every figure equals the one reckoned from the ledger', async () => {
    await manager.locator('.progress[data-state="DONE"]').waitFor({ timeout: 75_000 })
    await Promise.all([displayIsRight(), deskIsRight(), phoneIsRight(), managerIsRight()])
    const totals = (await simulation()).run?.totals
    if (!totals) throw new Error('the day has left no count')
    expect(totals.arrived).toBe(Number(DAY.visitors))
    const { total, to } = await today()
    const gained = (what: 'visits' | 'finished' | 'noShows' | 'abandoned' | 'recalls') =>
      total[what] - before[what]
    expect({
      // The one on the phone is in nobody's script.
      arrived: gained('visits') - 1,
      served: gained('finished'),
      noShows: gained('noShows'),
      abandoned: gained('abandoned'),
      recalled: gained('recalls'),
    }).toEqual({
      arrived: totals.arrived,
      served: totals.served,
      noShows: totals.noShows,
      abandoned: totals.abandoned,
      recalled: totals.recalled,
    })
    const ledger = await ask<Schemas['LedgerCheck']>(manager, `${hall()}/ledger/check?date=${to}`)
    expect([ledger.differences, ledger.gap]).toEqual([[], null])
    const figures = await ask<Schemas['FiguresCheck']>(manager, `${hall()}/figures/check?date=${to}`)
    expect(figures.differences).toEqual([])
    expect(figures.visits).toBe(total.visits)

    await shoot(manager, 'simulation-done')
    await expectAccessible(manager, 'simulation-done')
    await manager.getByRole('link', { name: '看今天的数据' }).click()
    await manager.getByText(`${total.visits} 人取号，办结 ${total.finished} 人`).waitFor()
  })

  it('reads well in English and on a narrow screen', async () => {
    const page = await open(browser, PHONE, { language: 'en' })
    await signIn(page, 'manager')
    await page.goto(`${BASE}/staff${hall()}/simulation`)
    await page.getByText('The day is over').waitFor()
    await shoot(page, 'simulation-en-narrow')
    await expectAccessible(page, 'simulation-en-narrow')
    await expectNoSidewaysScroll(page, 'simulation-en-narrow')
    expect(page.faults).toEqual([])
  })

  it('without a fault in any of the pages', () => {
    expect([manager, desk, display, phone].flatMap(({ faults }) => faults)).toEqual([])
  })
})
