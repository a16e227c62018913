import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { Problem } from '@/api/problem'
import { attachDocument } from './api'
import { useAttach } from './useAttach'

vi.mock('./api', () => ({ attachDocument: vi.fn() }))
const sent = vi.mocked(attachDocument)
const refused = new Problem(415, { type: 'urn:linli:problem:file-type-refused' })

describe('attaching a document', () => {
  const attached = vi.fn(async () => {})
  const begin = () => useAttach(() => 'entry', attached)
  const pdf = new File(['%PDF-'], '谈话记录.pdf')

  beforeEach(() => {
    sent.mockReset()
    attached.mockClear()
  })

  async function chosen() {
    const attach = begin()
    attach.file.value = pdf
    await nextTick()
    return attach
  }

  it('sends nothing before a file was chosen and named', async () => {
    const attach = begin()
    expect(attach.fault.value).toBe('')
    await attach.send()
    expect(attach.fault.value).toBe('none')
    attach.file.value = pdf
    await nextTick()
    expect(attach.title.value).toBe('谈话记录')
    expect(attach.fault.value).toBe('')
    attach.title.value = ' '
    await attach.send()
    expect(attach.lacksTitle.value).toBe(true)
    expect(sent).not.toHaveBeenCalled()
  })

  it('tells how far it is and begins anew afterwards', async () => {
    sent.mockImplementation(async (_key, _entry, _title, _file, gone) => {
      gone(40)
      return { id: '1' } as never
    })
    const attach = await chosen()
    await attach.send()
    expect(sent.mock.calls[0]?.slice(1, 4)).toEqual(['entry', '谈话记录', pdf])
    expect(attach.percent.value).toBe(40)
    expect(attached).toHaveBeenCalledOnce()
    expect(attach.file.value).toBeNull()
  })

  it('keeps the file and says why when it is refused', async () => {
    sent.mockRejectedValue(refused)
    const attach = await chosen()
    expect(await attach.send()).toBeNull()
    expect(attach.problem.value?.slug).toBe('file-type-refused')
    expect(attach.file.value).toBe(pdf)
    expect(attached).not.toHaveBeenCalled()
  })
})
