import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, launch, open, PHONE, shoot } from './browser'
import { findWorld } from './world'

describe('when things go wrong on the phone', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('a number is not taken twice when the answer to the first attempt got lost', async () => {
    const { service } = await findWorld('7')
    const phone = await open(browser, PHONE)
    let lost = 0
    await phone.route('**/api/v1/halls/*/tickets', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await phone.goto(`${BASE}/m/services/${service.id}`)
    await phone.getByRole('button', { name: '取号' }).click()
    await phone.waitForURL('**/m/tickets/*')
    const first = (await phone.locator('h1 .number').innerText()).trim()
    expect(lost).toBe(2)

    // The next one taken bears the next number: none went astray.
    const second = await open(browser, PHONE)
    await second.goto(`${BASE}/m/services/${service.id}`)
    await second.getByRole('button', { name: '取号' }).click()
    await second.waitForURL('**/m/tickets/*')
    const next = (await second.locator('h1 .number').innerText()).trim()
    expect(Number(next.slice(1)) - Number(first.slice(1))).toBe(1)

    for (const page of [phone, second]) {
      await page.getByRole('button', { name: '不办了，取消这个号' }).click()
      await page.getByRole('button', { name: '取消这个号', exact: true }).click()
      await page.getByText('这个号已取消').waitFor()
      expect(page.faults).toEqual([])
    }
    await shoot(phone, 'phone-cancelled')
  })

  it('a ticket of another phone is not shown, and says so kindly', async () => {
    const phone = await open(browser, PHONE)
    await phone.goto(`${BASE}/m/tickets/01930000-0000-7000-8000-000000000000`)
    await phone.getByText('这个号不在了').waitFor()
    await shoot(phone, 'phone-gone')
  })

  it('a server that cannot answer is excused, and asked again', async () => {
    const phone = await open(browser, PHONE)
    let broken = true
    await phone.route('**/api/v1/halls?*', (route) =>
      broken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    )
    await phone.goto(`${BASE}/m`)
    await phone.getByText('服务暂时忙不过来').waitFor()
    await shoot(phone, 'phone-unavailable')
    broken = false
    await phone.getByRole('button', { name: '再试一次' }).click()
    await phone.locator('a.hall').first().waitFor()
  })
})
