import type { App } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { field, mountPage } from '@/shared/testPage'
import { receiveLetter, type Letter } from '../api'
import zh from '../locales/zh-CN'
import SettleDrawer from './SettleDrawer.vue'

vi.mock('../api', () => ({
  recallLetter: vi.fn(),
  receiveLetter: vi.fn(),
  renewCertificate: vi.fn(),
  returnCertificate: vi.fn(),
}))
let app: App
afterEach(() => app.unmount())

it('says at the day from when on a letter can be received', async () => {
  const errors = [{ field: 'on', code: 'too-early', message: '不能早于 2026年11月1日' }]
  vi.mocked(receiveLetter).mockRejectedValue(new Problem(400, { errors }))
  const letter = { id: 'l', memberName: '韦国安', from: '河湾', to: '山后', toUnitId: 'u', mayReceive: true }
  app = await mountPage(SettleDrawer, { letter: letter as Letter }, zh)
  document.querySelector('form')?.requestSubmit()
  const note = () => field(zh.member.step.on).parentElement?.querySelector('.fault')?.textContent?.trim()
  await vi.waitFor(() => expect(note()).toBe('不能早于 2026年11月1日'))
})
