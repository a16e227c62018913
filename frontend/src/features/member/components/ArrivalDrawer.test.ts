import { nextTick, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { labels, mountPage, type } from '@/shared/testPage'
import { findCandidates, takeOver, type Unit } from '../api'
import zh from '../locales/zh-CN'
import ArrivalDrawer from './ArrivalDrawer.vue'

vi.mock('../api', () => ({
  takeOver: vi.fn(),
  findCandidates: vi.fn(),
  fetchOffices: vi.fn().mockResolvedValue([]),
  fetchPartyUnits: vi.fn().mockResolvedValue([]),
}))
const words = zh.member.arrival
const branches = [{ id: 'branch', name: '九龙支部' }] as Unit[]
let app: App

async function send(): Promise<object | undefined> {
  document.querySelector('form')?.requestSubmit()
  await vi.waitFor(() => expect(takeOver).toHaveBeenCalledTimes(1))
  await nextTick()
  return vi.mocked(takeOver).mock.calls[0]?.[1]
}

describe('a member who comes with a letter', () => {
  beforeEach(async () => {
    vi.mocked(takeOver).mockReset()
    vi.mocked(takeOver).mockResolvedValue({ id: 'letter' } as never)
    const person = { personId: 'person', name: '吴大明', birthDate: '1970-01-02', unitName: '九龙' }
    vi.mocked(findCandidates).mockResolvedValue({ items: [person] } as never)
    app = await mountPage(ArrivalDrawer, { branches }, zh)
    await type(words.from, '柳城县第一中学党支部')
    await type(words.number, '桂组转2026-118')
    await type(words.sentOn, '2026-11-01')
    await type(zh.member.name, '吴')
    await vi.waitFor(() => expect(document.querySelector('input[type=radio]')).not.toBeNull())
    document.querySelector<HTMLInputElement>('input[type=radio]')?.click()
    await type(zh.member.new.admitted, '1992-07-01')
  })
  afterEach(() => app.unmount())

  it('has the day of full membership', async () => {
    await type(zh.member.new.madeFull, '1993-07-01')
    expect(await send()).toMatchObject({ as: 'FULL', probationFrom: '1992-07-01', fullOn: '1993-07-01' })
  })

  it('has none while on probation', async () => {
    await type(zh.member.new.madeFull, '1993-07-01')
    await type(zh.member.standing, 'PROBATIONARY', 'change')
    expect(labels()).not.toContain(zh.member.new.madeFull)
    expect(await send()).toMatchObject({ as: 'PROBATIONARY', fullOn: null })
  })
})
