import type { App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button, field, labels, mountPage } from '@/shared/testPage'
import { describePerson, type Person } from '../api'
import zh from '../locales/zh-CN'
import DescribeDrawer from './DescribeDrawer.vue'

vi.mock('../api', async (load) => ({ ...(await load<object>()), describePerson: vi.fn() }))
const words = zh.resident
const person = {
  id: 'p',
  name: '龙秀英',
  sex: 'FEMALE',
  birthDate: '1988-02-29',
  phone: '138****1234',
  identityNumber: null,
  version: 3,
} as Person
const dropPhone = words.drop.replace('{what}', words.phone).replace('{number}', '138****1234')
let app: App

describe('what is known of somebody, changed', () => {
  beforeEach(async () => {
    vi.mocked(describePerson).mockReset().mockResolvedValue(person)
    app = await mountPage(DescribeDrawer, { person }, zh, { roles: ['REGISTRAR'] } as never)
  })
  afterEach(() => app.unmount())

  const saved = async () => {
    button(words.save)?.closest('form')?.requestSubmit()
    await vi.waitFor(() => expect(describePerson).toHaveBeenCalled())
    return vi.mocked(describePerson).mock.calls[0]?.[2]
  }

  it('leaves the numbers out where nothing is typed, so that they stay', async () => {
    expect(await saved()).toMatchObject({ phone: null, identityNumber: null })
  })

  it('takes away a number that is said to go, and offers it of what there is alone', async () => {
    expect(labels().filter((label) => label?.includes('138'))).toEqual([dropPhone])
    const box = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === dropPhone)
    box?.querySelector('input')?.click()
    await vi.waitFor(() => expect(field(words.phone)).toBeNull())
    expect(await saved()).toMatchObject({ phone: '', identityNumber: null })
  })
})
