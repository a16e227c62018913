import type { App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button, field, mountPage, type } from '@/shared/testPage'
import { findPeople, moveIn, type Household } from '../api'
import zh from '../locales/zh-CN'
import MoveInDrawer from './MoveInDrawer.vue'

vi.mock('../api', async (load) => ({ ...(await load<object>()), findPeople: vi.fn(), moveIn: vi.fn() }))
vi.mock('@/shared/units', () => ({ useUnits: () => ({ nameOf: (id: string) => `${id}组` }) }))
const words = zh.resident
const person = (id: string, birthDate: string, unitId: string) => ({ id, name: '韦国安', birthDate, unitId })
const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
let app: App

describe('whoever moves in', () => {
  beforeEach(async () => {
    vi.mocked(moveIn)
      .mockReset()
      .mockResolvedValue({} as never)
    vi.mocked(findPeople).mockResolvedValue({
      items: [person('a', '1968-03-02', '一'), person('b', '2001-05-06', '二')],
      nextCursor: 'more',
    } as never)
    const household = { id: 'h', address: '河湾路1号', residents: [{}] } as unknown as Household
    app = await mountPage(MoveInDrawer, { household }, zh)
  })
  afterEach(() => app.unmount())

  it('is somebody known, told apart from others of the name', async () => {
    await type(words.whoMovesIn, 'known', 'change')
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(document.body.textContent).toContain(words.knownNeeded))
    expect(moveIn).not.toHaveBeenCalled()
    await type(words.name, '韦国安')
    await vi.waitFor(() => expect(radios()).toHaveLength(2))
    const lines = radios().map((radio) => radio.closest('label')?.textContent)
    expect(lines[0]).toContain('1968')
    expect(lines[1]).toContain('2001')
    expect(lines[1]).toContain('二组')
    expect(document.body.textContent).toContain('只列出前 2 人')
    radios()[1]?.click()
    await vi.waitFor(() => expect(radios()).toHaveLength(1))
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(moveIn).toHaveBeenCalled())
    expect(vi.mocked(moveIn).mock.calls[0]?.[2]).toMatchObject({ personId: 'b', person: null })
  })

  it('or somebody new', async () => {
    await type(words.name, '龙秀英')
    expect(field(words.birthDate)).toBeTruthy()
    button(words.moveInDo)?.closest('form')?.requestSubmit()
    await vi.waitFor(() => expect(moveIn).toHaveBeenCalled())
    expect(vi.mocked(moveIn).mock.calls[0]?.[2]).toMatchObject({ personId: null, person: { name: '龙秀英' } })
  })
})
