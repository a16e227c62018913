import { nextTick, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import shared from '@/shared/locales/zh-CN'
import { button, mountPage, type } from '@/shared/testPage'
import { readCareNotes, writeCareNote } from '../api'
import zh from '../locales/zh-CN'
import CareNotes from './CareNotes.vue'

vi.mock('../api', () => ({ readCareNotes: vi.fn(), writeCareNote: vi.fn() }))
const reading = vi.mocked(readCareNotes)
const note = (text: string) => ({
  id: text,
  text,
  writtenByName: '石小芹',
  writtenAt: '2026-11-23T02:20:11Z',
})
const shown = () => [...document.querySelectorAll('li')].map((row) => row.firstChild?.textContent?.trim())
let app: App

async function asked(times: number): Promise<void> {
  await vi.waitFor(() => expect(reading).toHaveBeenCalledTimes(times))
  await vi.waitFor(() => expect(document.querySelector('.is-loading')).toBeNull())
  await nextTick()
}

describe('care notes', () => {
  beforeEach(async () => {
    reading.mockReset()
    reading.mockResolvedValueOnce({ items: [note('五'), note('四')], nextCursor: 'older' })
    app = await mountPage(CareNotes, { residentId: 'r' }, { ...shared, ...zh })
    await type(zh.resident.purpose, '上门前了解情况')
    document.querySelector('form')?.requestSubmit()
    await asked(1)
  })
  afterEach(() => app.unmount())

  it('are read on, for the same purpose, until the first', async () => {
    expect(shown()).toEqual(['五', '四'])
    reading.mockResolvedValueOnce({ items: [note('三')], nextCursor: null })
    button(shared.list.more)?.click()
    await asked(2)
    expect(reading.mock.calls.map((call) => call.slice(1))).toEqual([
      ['r', '上门前了解情况', null],
      ['r', '上门前了解情况', 'older'],
    ])
    expect(shown()).toEqual(['五', '四', '三'])
    expect(button(shared.list.more)).toBeUndefined()
  })

  it('stay when older ones cannot be had, which is said', async () => {
    reading.mockRejectedValueOnce(new Problem(403, { title: '没有权限' }))
    button(shared.list.more)?.click()
    await asked(2)
    expect(document.querySelector('[role=alert]')?.textContent).toContain('没有权限')
    expect(shown()).toEqual(['五', '四'])
    expect(button(shared.list.more)).toBeDefined()
  })

  it('show what was just written first', async () => {
    vi.mocked(writeCareNote).mockResolvedValueOnce(note('刚才'))
    await type(zh.resident.careWrite, '刚才')
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(shown()).toEqual(['刚才', '五', '四']))
  })
})
