import type { App } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import shared from '@/shared/locales/zh-CN'
import { mountPage } from '@/shared/testPage'
import type { Entry } from '../api'
import zh from '../locales/zh-CN'
import { calledIn } from '../names'
import EntryDrawer from './EntryDrawer.vue'
import NamedId from './NamedId.vue'

const POST = '019aaf10-1a10-7b33-9c42-2d4e6f7a8b01'
const PERSON = '019aaf10-1a10-7b33-9c42-2d4e6f7a8b02'
const GONE = '019aaf10-1a10-7b33-9c42-2d4e6f7a8b03'
const ELSEWHERE = '019aaf10-1a10-7b33-9c42-2d4e6f7a8b04'
const entry: Entry = {
  id: '019aaf10-1a10-7b33-9c42-2d4e6f7a8b00',
  at: '2026-11-23T01:31:40Z',
  actorKind: 'ACCOUNT',
  actorId: ELSEWHERE,
  actorName: '龙秀英',
  unitId: ELSEWHERE,
  unitName: '河湾居委会',
  action: 'person-appointed',
  subjectType: 'Appointment',
  subjectId: POST,
  changes: { personId: [GONE, PERSON], unitId: [null, ELSEWHERE] },
  names: {
    [POST]: { name: '韦国安', erased: false },
    [PERSON]: { name: '韦国安', erased: false },
    [GONE]: { name: '＊', erased: true },
  },
  requestId: null,
  sealNumber: 7,
}
let app: App
const text = () => document.body.textContent ?? ''

describe('an entry of the audit log', () => {
  afterEach(() => app.unmount())

  it('names its subject and the ids in its changes, the ids beside them', async () => {
    app = await mountPage(EntryDrawer, { entry }, { ...shared, ...zh })
    expect(text()).toContain(`韦国安 ${POST}`)
    expect(text()).toContain(`韦国安 ${PERSON}`)
  })

  it('says of whoever was erased that they were, and leaves what nobody knows an id', async () => {
    app = await mountPage(EntryDrawer, { entry }, { ...shared, ...zh })
    expect(text()).toContain(`${zh.audit.erased} ${GONE}`)
    expect(text()).not.toContain('＊')
    expect(text()).toContain(ELSEWHERE)
    expect(calledIn(entry, ELSEWHERE, '')).toBeNull()
  })

  it('cuts an id short in a list, with the whole of it at hand', async () => {
    app = await mountPage(NamedId, { entry, id: POST, short: true }, { ...shared, ...zh })
    expect(text()).toBe('韦国安 …6f7a8b01')
    expect(document.querySelector('code')?.title).toBe(POST)
  })
})
