import { nextTick, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { field, labels, mountPage, type } from '@/shared/testPage'
import { findCandidates, register, type Unit } from '../api'
import zh from '../locales/zh-CN'
import NewFile from './NewFile.vue'

vi.mock('../api', () => ({ apply: vi.fn(), register: vi.fn(), findCandidates: vi.fn() }))
const words = zh.member.new
const branches = [{ id: 'branch', name: '九龙支部' }] as Unit[]
let app: App

async function send(): Promise<void> {
  const times = vi.mocked(register).mock.calls.length
  document.querySelector('form')?.requestSubmit()
  await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(times + 1))
  await nextTick()
}

describe('the file of a member of before', () => {
  beforeEach(async () => {
    vi.mocked(register).mockReset()
    vi.mocked(register).mockResolvedValue({ id: 'file' } as never)
    const person = { personId: 'person', name: '吴大明', birthDate: '1970-01-02', unitName: '九龙' }
    vi.mocked(findCandidates).mockResolvedValue({ items: [person] } as never)
    app = await mountPage(NewFile, { branches }, zh)
    await type(words.kind, 'register', 'change')
    await type(zh.member.name, '吴')
    await vi.waitFor(() => expect(document.querySelector('input[type=radio]')).not.toBeNull())
    document.querySelector<HTMLInputElement>('input[type=radio]')?.click()
    await type(words.admitted, '1992-07-01')
    await type(zh.member.step.document, '党员名册')
  })
  afterEach(() => app.unmount())

  it('has the days that are known', async () => {
    await type(words.applied, '1990-05-04')
    await type(words.madeFull, '1993-07-01')
    await send()
    expect(vi.mocked(register).mock.calls[0]?.[1]).toMatchObject({
      personId: 'person',
      as: 'FULL',
      appliedOn: '1990-05-04',
      probationFrom: '1992-07-01',
      fullOn: '1993-07-01',
    })
  })

  it('needs neither', async () => {
    await send()
    expect(vi.mocked(register).mock.calls[0]?.[1]).toMatchObject({ appliedOn: null, fullOn: null })
  })

  it('tells of no full membership while on probation', async () => {
    await type(words.madeFull, '1993-07-01')
    await type(zh.member.standing, 'PROBATIONARY', 'change')
    expect(labels()).not.toContain(words.madeFull)
    await send()
    expect(vi.mocked(register).mock.calls[0]?.[1]).toMatchObject({ as: 'PROBATIONARY', fullOn: null })
  })

  it('says at the field what is wrong with it', async () => {
    const errors = ['appliedOn', 'fullOn'].map((at) => ({ field: at, code: 'range', message: `${at}!` }))
    vi.mocked(register).mockRejectedValue(new Problem(400, { errors }))
    await send()
    const note = (label: string) => field(label).parentElement?.querySelector('.fault')?.textContent?.trim()
    await vi.waitFor(() => expect(note(words.applied)).toBe('appliedOn!'))
    expect(note(words.madeFull)).toBe('fullOn!')
  })

  it('has no such days for somebody who applies', async () => {
    await type(words.kind, 'apply', 'change')
    expect(labels()).not.toContain(words.applied)
    expect(labels()).not.toContain(words.madeFull)
  })
})
