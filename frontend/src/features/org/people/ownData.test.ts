import { describe, expect, it } from 'vitest'
import { ownDataPage } from './ownData'

const found = {
  personId: 'p',
  at: '2026-11-26T01:00:00Z',
  sections: [
    { table: 'person', rows: [{ name: '<b>韦国安</b>', phone: '19900001234', sex: 'MALE' }] },
    { table: 'careNote', rows: [] },
  ],
}
const words = {
  name: (key: string) => ({ person: '个人', phone: '电话' })[key] ?? key,
  value: (field: string, value: string) => (field === 'sex' && value === 'MALE' ? '男' : value),
}

describe('what is kept of somebody, for themselves', () => {
  it('names what it shows and leaves out what is empty', () => {
    const page = ownDataPage(found, '韦国安', 'zh-CN', words)
    expect(page).toContain('<h2>个人</h2>')
    expect(page).toContain('<th>电话</th><td>19900001234</td>')
    expect(page).toContain('<td>男</td>')
    expect(page).not.toContain('careNote')
  })

  it('shows a name as text, whatever is in it', () => {
    const page = ownDataPage(found, '"><script>', 'zh-CN', words)
    expect(page).toContain('&lt;b&gt;韦国安')
    expect(page).not.toContain('<script>')
  })
})
