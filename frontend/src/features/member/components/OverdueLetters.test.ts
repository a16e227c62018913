import { nextTick, type App } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '@/shared/testPage'
import { fetchOverdueLetters } from '../api'
import zh from '../locales/zh-CN'
import OverdueLetters from './OverdueLetters.vue'

vi.mock('../api', () => ({ fetchOverdueLetters: vi.fn() }))
const letter = {
  id: 'letter',
  number: '2026-0003',
  memberName: '韦国安',
  from: '河湾党支部',
  to: '山后党支部',
  validUntil: '2026-06-01',
}
let app: App

async function showing(items: object[]): Promise<void> {
  vi.mocked(fetchOverdueLetters).mockResolvedValue({ items } as never)
  app = await mountPage(OverdueLetters, {}, zh)
  await vi.waitFor(() => expect(fetchOverdueLetters).toHaveBeenCalled())
  await nextTick()
}

describe('letters that are overdue', () => {
  afterEach(() => app.unmount())

  it('are told of with both sides and their last day', async () => {
    await showing([letter])
    await vi.waitFor(() => expect(document.querySelector('li')).not.toBeNull())
    expect(document.querySelector('li')?.textContent).toMatch(
      /韦国安.*2026-0003.*河湾党支部 → 山后党支部.*2026/,
    )
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/members/moves')
  })

  it('are not mentioned while there are none', async () => {
    await showing([])
    expect(document.querySelector('section')).toBeNull()
  })
})
