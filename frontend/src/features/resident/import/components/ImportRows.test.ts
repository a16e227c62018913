import type { App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import shared from '@/shared/locales/zh-CN'
import tables from '@/shared/tables/locales/zh-CN'
import { button, mountPage, type } from '@/shared/testPage'
import { fetchRows, type ResidentImport, type Row } from '../api'
import zh from '../locales/zh-CN'
import ImportRows from './ImportRows.vue'

vi.mock('../api', async (load) => ({ ...(await load<object>()), fetchRows: vi.fn() }))
const fetched = vi.mocked(fetchRows)
const words = zh.residentImport
const changed: Row = {
  row: 3,
  kind: 'CHANGED',
  name: '莫小兰',
  errors: [],
  changes: [
    { column: 'phone', heading: '电话', before: '138****0000', after: '138****0000' },
    { column: 'sex', heading: '性别', before: null, after: '女' },
  ],
}
const wrong: Row = {
  row: 4,
  kind: 'ERROR',
  name: null,
  changes: [],
  errors: [{ row: 4, column: 'phone', heading: '电话', code: 'malformed', message: '格式不对' }],
}
const cells = (row: number) =>
  [...(document.querySelectorAll('tbody tr')[row]?.querySelectorAll('td') ?? [])].map((cell) =>
    cell.textContent?.replace(/\s+/g, ' ').trim(),
  )
let app: App

async function open(errorCount: number): Promise<void> {
  app = await mountPage(
    ImportRows,
    { table: { id: 'i', errorCount } as ResidentImport },
    { ...shared, ...tables, ...zh },
  )
}

describe('what a table of residents would change', () => {
  beforeEach(() => {
    fetched.mockReset()
    fetched.mockResolvedValue({ items: [changed], nextCursor: 'next' })
  })
  afterEach(() => app.unmount())

  it('is told by row, before and after, page by page', async () => {
    await open(0)
    await vi.waitFor(() => expect(cells(0)[1]).toBe('莫小兰'))
    expect(fetched).toHaveBeenLastCalledWith('i', '', undefined)
    expect(cells(0)[2]).toBe(words.kind.CHANGED)
    expect(cells(0)[3]).toContain(`电话: 138****0000 → 138****0000${words.hidden}`)
    expect(cells(0)[3]).toContain(`性别: ${words.unknown} → 女`)
    fetched.mockResolvedValue({ items: [{ ...changed, row: 9, kind: 'NEW', changes: [] }], nextCursor: null })
    button(shared.list.more)?.click()
    await vi.waitFor(() => expect(cells(1)[2]).toBe(words.kind.NEW))
    expect(fetched).toHaveBeenLastCalledWith('i', '', 'next')
  })

  it('begins with what is wrong, and can be narrowed', async () => {
    fetched.mockResolvedValue({ items: [wrong], nextCursor: null })
    await open(1)
    await vi.waitFor(() => expect(cells(0)[3]).toBe('电话：格式不对'))
    expect(fetched).toHaveBeenLastCalledWith('i', 'ERROR', undefined)
    expect(cells(0)[1]).toBe(words.unknown)
    fetched.mockResolvedValue({ items: [], nextCursor: null })
    await type(words.show, 'CHANGED', 'change')
    await vi.waitFor(() => expect(document.body.textContent).toContain(words.noRows))
    expect(fetched).toHaveBeenLastCalledWith('i', 'CHANGED', undefined)
  })
})
