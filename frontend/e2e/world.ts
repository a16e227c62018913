import type { Page } from 'playwright-core'
import type { components } from '../src/api/schema'
import { BASE } from './browser'

type Schemas = components['schemas']

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`${BASE}/api/v1${path}`, { headers: { 'Accept-Language': 'zh-CN' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}

export type World = {
  hallId: string
  hallName: string
  service: Schemas['ServiceView']
  windowId: string
  label: string
}

/** The demo's hall, and an ordinary service of the given window to play with. */
export async function findWorld(label: string): Promise<World> {
  const halls = await get<Schemas['PageHallView']>('/halls')
  const hall = halls.items[0]
  if (!hall) throw new Error('the demo has no hall')
  const services = await get<Schemas['PageServiceView']>(`/halls/${hall.id}/services?limit=100`)
  const service = services.items.find(({ windows, discreet }) => !discreet && windows[0]?.label === label)
  if (!service?.windows[0]) throw new Error(`no service at window ${label}`)
  return { hallId: hall.id, hallName: hall.name, service, windowId: service.windows[0].id, label }
}

export async function demoAccount(username: string): Promise<{ username: string; password: string }> {
  const demo = await get<Schemas['DemoView']>('/demo')
  if (!demo.accounts.some((account) => account.username === username))
    throw new Error(`no demo account ${username}`)
  return { username, password: demo.password }
}

export async function signIn(page: Page, username: string): Promise<void> {
  const { password } = await demoAccount(username)
  await page.goto(`${BASE}/staff/sign-in`)
  await page.locator('input[autocomplete="username"]').fill(username)
  await page.locator('input[autocomplete="current-password"]').fill(password)
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL((at) => !at.pathname.endsWith('/sign-in'))
}

/** Leaves the signed-in clerk's window open and free, with nobody waiting: a story starts with an empty page. */
export async function clearWindow(page: Page, windowId: string): Promise<void> {
  await page.evaluate(async (windowId) => {
    const call = async (method: string, path: string, body?: object) => {
      const response = await fetch(`/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return response.json()
    }
    let desk = await call('GET', `/windows/${windowId}/desk`)
    if (desk.window.state !== 'OPEN') await call('POST', `/windows/${windowId}/open`, {})
    for (let served = 0; served < 60; served++) {
      desk = await call('GET', `/windows/${windowId}/desk`)
      if (desk.current?.status === 'CALLED') await call('POST', `/tickets/${desk.current.id}/start`, {})
      if (desk.current) await call('POST', `/tickets/${desk.current.id}/finish`, { outcome: '已办结' })
      else if (desk.waitingTotal > 0) await call('POST', `/windows/${windowId}/call-next`, {})
      else return
    }
    throw new Error('the window’s queue does not end')
  }, windowId)
}
