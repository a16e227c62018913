import { nextTick, type App } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { button, labels, mountPage } from '@/shared/testPage'
import type { Entry, MemberDocument } from '../api'
import zh from '../locales/zh-CN'
import DossierHistory from './DossierHistory.vue'

const paper = { id: 'd', title: '谈话记录', name: 'a.pdf', bytes: 1000, addedAt: '2026-03-01T08:00:00Z' }
const words = zh.member.document
let app: App

const place = (unitName: string, heldFrom: string, heldUntil: string | null) => ({
  kind: 'GROUP',
  unitId: unitName,
  unitName,
  heldFrom,
  heldUntil,
})

describe('where somebody was', () => {
  afterEach(() => app.unmount())

  it('leaves out what lasted no day', async () => {
    const places = [place('第三党小组', '2026-11-01', '2026-11-01'), place('第一党小组', '2026-11-01', null)]
    const dossier = { entries: [], places, decidesAbove: false }
    app = await mountPage(DossierHistory, { dossier, purpose: '核对' }, zh)
    expect(document.body.textContent).toContain('第一党小组')
    expect(document.body.textContent).not.toContain('第三党小组')
  })
})

async function showing(annulledOn: string | null, documents: MemberDocument[]): Promise<void> {
  const entry = { id: 'e', words: '谈话', happenedOn: '2026-03-01', body: 'BRANCH', supporters: [] }
  const entries = [{ ...entry, annulledOn, annulledReason: annulledOn && '写错了', documents }]
  const dossier = { entries: entries as Partial<Entry>[], places: [], decidesAbove: false }
  app = await mountPage(DossierHistory, { dossier, purpose: '核对' }, zh)
}

describe('documents of an entry', () => {
  afterEach(() => app.unmount())

  it('are added while it counts', async () => {
    await showing(null, [])
    button(words.none)?.click()
    await nextTick()
    expect(button(words.attach)).toBeDefined()
    expect(labels()).toContain(words.choose)
  })

  it('are only read once it was annulled', async () => {
    await showing('2026-03-02', [paper as MemberDocument])
    button('1 份')?.click()
    await nextTick()
    expect(button(words.download)).toBeDefined()
    expect(button(words.attach)).toBeUndefined()
    expect(labels()).not.toContain(words.choose)
  })

  it('are nothing to open where an annulled one has none', async () => {
    await showing('2026-03-02', [])
    expect(document.querySelector('tbody')?.textContent).toContain('谈话')
    expect(document.querySelector('tbody button')).toBeNull()
  })
})
