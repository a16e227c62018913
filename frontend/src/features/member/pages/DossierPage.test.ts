import type { App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { button, mountPage, type } from '@/shared/testPage'
import {
  annulEntry,
  fetchCertificatesOf,
  fetchDossier,
  fetchLettersOf,
  fetchPath,
  recordAct,
  sendLetter,
  takeStep,
} from '../api'
import zh from '../locales/zh-CN'
import DossierPage from './DossierPage.vue'

vi.mock('../api', async (load) => ({
  ...(await load<object>()),
  fetchDossier: vi.fn(),
  fetchPath: vi.fn().mockResolvedValue({ steps: [], probationEnd: null }),
  fetchDues: vi
    .fn()
    .mockResolvedValue({ current: null, arrears: [], payable: [], overpaid: [], paidUpTo: null }),
  fetchReceipts: vi.fn().mockResolvedValue({ items: [], nextCursor: null }),
  fetchBranches: vi.fn().mockResolvedValue([]),
  fetchLettersOf: vi.fn(),
  fetchCertificatesOf: vi.fn(),
  sendLetter: vi.fn(),
  takeStep: vi.fn().mockResolvedValue({}),
  recordAct: vi.fn().mockResolvedValue({}),
  annulEntry: vi.fn().mockResolvedValue({}),
}))
const { letter, certificate } = zh.member
const page = (...items: object[]) => ({ items, nextCursor: null }) as never
const away = {
  number: '2026-0003',
  host: '南宁某支部',
  awayUntil: '2027-06-01',
  returnedOn: null,
  overdue: false,
}
const way = {
  number: '2026-0007',
  to: '山后党支部',
  validUntil: '2027-02-01',
  state: 'UNDER_WAY',
  settledOn: null,
}
const text = () => document.body.textContent ?? ''
let app: App

async function open(decidesAbove: boolean, entries: object[] = [], status = 'FULL'): Promise<void> {
  const member = { id: 'm', name: '韦国安', unitId: 'u', unitName: '河湾党支部', status }
  vi.mocked(fetchDossier).mockResolvedValue({
    member,
    who: { sex: 'MALE', birthDate: '1968-03-02', phone: '138****1234' },
    entries,
    places: [],
    decidesAbove,
  } as never)
  app = await mountPage(DossierPage, { memberId: 'm', from: 'list' }, zh)
  await vi.waitFor(() => expect(text()).toContain('河湾党支部'))
  await vi.waitFor(() => expect(fetchCertificatesOf).toHaveBeenCalled())
  await new Promise((done) => setTimeout(done))
}

describe("a member's file", () => {
  beforeEach(() => {
    vi.mocked(fetchCertificatesOf).mockReset().mockResolvedValue(page())
    vi.mocked(fetchLettersOf)
      .mockReset()
      .mockResolvedValue(page({ ...way, number: '2025-0001', settledOn: '2025-05-01' }))
  })
  afterEach(() => app.unmount())

  it('tells of a letter under way and offers no second one', async () => {
    vi.mocked(fetchLettersOf).mockResolvedValue(page(way))
    await open(true)
    expect(text()).toContain('2026-0007')
    expect(text()).toContain('山后党支部')
    expect(document.querySelector('a[href="/members/moves"]')).not.toBeNull()
    expect(button(letter.send)).toBeUndefined()
    expect(button(certificate.issue)).toBeDefined()
  })

  it('tells members of one name apart', async () => {
    await open(true)
    expect(text()).toMatch(/男 · [^·]*1968[^·]*出生 · 138\*{4}1234/)
  })

  it('tells of a certificate that is out and offers no second one', async () => {
    vi.mocked(fetchCertificatesOf).mockResolvedValue(page(away))
    await open(true)
    expect(text()).toContain('2026-0003')
    expect(text()).toContain('南宁某支部')
    expect(button(certificate.issue)).toBeUndefined()
    expect(button(letter.send)).toBeDefined()
  })

  it('tells a branch who issues certificates', async () => {
    await open(false)
    expect(text()).toContain(certificate.byCommittee)
    expect(button(certificate.issue)).toBeUndefined()
    expect(text()).not.toContain('2025-0001')
  })

  it('tells the number of a letter that was made out', async () => {
    await open(false)
    vi.mocked(sendLetter).mockResolvedValue(way as never)
    button(letter.send)?.click()
    await vi.waitFor(() => expect(button(zh.member.step.save)).toBeDefined())
    await type(zh.member.move.outsideName, '南宁某支部')
    vi.mocked(fetchLettersOf).mockResolvedValue(page(way))
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(text()).toContain('介绍信 2026-0007 已开具'))
    expect(button(letter.send)).toBeUndefined()
  })

  it('leads on to the way after a step and says that it was saved', async () => {
    const talk = {
      number: 2,
      words: '派人谈话',
      stage: 'ONE',
      stageWords: '申请',
      state: 'DUE',
      body: 'BRANCH',
    }
    vi.mocked(fetchPath).mockResolvedValueOnce({ steps: [{ ...talk, needs: [], reasons: [] }] } as never)
    await open(false)
    button(zh.member.path.take)?.click()
    await vi.waitFor(() => expect(button(zh.member.step.save)).toBeDefined())
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(zh.member.path.title))
    expect(takeStep).toHaveBeenCalled()
    expect(document.querySelector('[role=status]')?.textContent).toBe('“2 派人谈话”已保存。')
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('leads to what is said after anything else', async () => {
    await open(false)
    button(zh.member.act.title)?.click()
    await vi.waitFor(() => expect(button(zh.member.step.save)).toBeDefined())
    await type(zh.member.step.document, '决定')
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('“停止党籍”已保存。'))
    expect(recordAct).toHaveBeenCalled()
  })

  it('annuls a file that was opened by mistake, and asks before', async () => {
    const entry = { id: 'e', words: '登记在册', happenedOn: '2026-11-01', body: 'BRANCH', supporters: [] }
    await open(false, [{ ...entry, statusBefore: null, annulledOn: null, documents: [] }])
    button(zh.member.annul.fileDo)?.click()
    await vi.waitFor(() => expect(button(zh.member.annul.fileYes)).toBeDefined())
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(text()).toContain(zh.member.reasonNeeded))
    expect(annulEntry).not.toHaveBeenCalled()
    await type(zh.member.annul.reason, '同名的另一位')
    document.querySelector('form')?.requestSubmit()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('“登记在册”已撤销。'))
  })

  it('shows an annulled file as such, without a way', async () => {
    const entry = { id: 'e', words: '登记在册', happenedOn: '2026-11-01', body: 'BRANCH', supporters: [] }
    const end = { annulledOn: '2026-11-20', annulledBy: '龙秀英', annulledReason: '同名' }
    await open(true, [{ ...entry, ...end, statusBefore: null, documents: [] }], 'ANNULLED')
    expect(text()).toContain(zh.member.annul.file)
    expect(text()).toContain('由龙秀英撤销：同名')
    expect(text()).not.toContain(zh.member.path.title)
    expect(button(zh.member.act.title)).toBeUndefined()
  })
})
