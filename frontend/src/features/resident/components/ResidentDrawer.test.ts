import type { App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button, field, mountPage, type } from '@/shared/testPage'
import { fetchHouseholds, fetchResidences, moveIn, type Resident } from '../api'
import zh from '../locales/zh-CN'
import ResidentDrawer from './ResidentDrawer.vue'

vi.mock('../api', async (load) => ({
  ...(await load<object>()),
  fetchResidences: vi.fn(),
  fetchHouseholds: vi.fn(),
  moveIn: vi.fn(),
}))
vi.mock('@/shared/units', () => ({ useUnits: () => ({ nameOf: () => '第一居民组' }) }))
const words = zh.resident
const left = {
  id: 'r',
  personId: 'p',
  householdId: 'h',
  address: '河湾路1号',
  name: '韦国安',
  relation: 'HEAD',
  movedIn: '2020-01-01',
  movedOut: '2026-11-01',
  movedOutReason: '随子女居住',
} as Resident
const registrar = { roles: ['REGISTRAR'] } as never
let app: App

describe('somebody who moved out', () => {
  beforeEach(() => {
    const homes = [{ id: 'h', address: '河湾路1号', headName: null, residents: 0 }]
    vi.mocked(fetchHouseholds).mockResolvedValue({ items: homes, nextCursor: null } as never)
    vi.mocked(moveIn)
      .mockReset()
      .mockResolvedValue({ id: 'h' } as never)
  })
  afterEach(() => app.unmount())

  it('moves in again, into the household of before or another, as its head where nobody lives', async () => {
    vi.mocked(fetchResidences).mockResolvedValue({ items: [left] } as never)
    app = await mountPage(ResidentDrawer, { resident: left }, zh, registrar)
    await vi.waitFor(() => expect(field(words.householdInto)).not.toBeNull())
    expect(field(words.address).value).toBe('河湾路1号')
    await vi.waitFor(() => expect(field(words.householdInto).textContent).toContain(words.nobody))
    await type(words.householdInto, 'h', 'change')
    button(words.moveInDo)?.closest('form')?.requestSubmit()
    await vi.waitFor(() => expect(moveIn).toHaveBeenCalled())
    expect(vi.mocked(moveIn).mock.calls[0]?.slice(1)).toMatchObject([
      'h',
      { personId: 'p', person: null, relation: 'HEAD' },
    ])
  })

  it('does not where they live elsewhere by now', async () => {
    const now = { ...left, id: 'n', householdId: 'other', address: '井边巷2号', movedOut: null }
    vi.mocked(fetchResidences).mockResolvedValue({ items: [now, left] } as never)
    app = await mountPage(ResidentDrawer, { resident: left }, zh, registrar)
    await vi.waitFor(() => expect(document.body.textContent).toContain('井边巷2号'))
    expect(button(words.moveInDo)).toBeUndefined()
  })
})
