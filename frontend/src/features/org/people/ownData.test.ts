import { describe, expect, it } from 'vitest'
import { ownDataPage } from './ownData'

const found = {
  personId: 'p',
  at: '2026-11-26T09:00:00+08:00',
  sections: [
    { table: 'person', rows: [{ name: '<b>韦国安</b>', phone: '19900001234', sex: 'MALE' }] },
    { table: 'careNote', rows: [] },
  ],
}
const words = {
  name: (key: string) => ({ person: '个人', phone: '电话' })[key] ?? key,
  day: (value: string) => `日 ${value}`,
  moment: (value: string) => `时间 ${value}`,
  value: (field: string, value: string) => (field === 'sex' && value === 'MALE' ? '男' : value),
}

describe('what is kept of somebody, for themselves', () => {
  it('names what it shows and leaves out what is empty', () => {
    const page = ownDataPage(found, '韦国安', 'zh-CN', words)
    expect(page).toContain('<h2>个人</h2>')
    expect(page).toContain('<th>电话</th><td>19900001234</td>')
    expect(page).toContain('<td>男</td>')
    expect(page).toContain('<p>时间 2026-11-26T09:00:00+08:00</p>')
    expect(page).not.toContain('careNote')
  })

  it('shows days and moments as people write them', () => {
    const rows = [{ movedIn: '2020-05-01', createdAt: '2026-11-01T08:00:00+08:00', username: '2020-05-01' }]
    const page = ownDataPage({ ...found, sections: [{ table: 'resident', rows }] }, '韦国安', 'zh-CN', words)
    expect(page).toContain('<td>日 2020-05-01</td>')
    expect(page).toContain('<td>时间 2026-11-01T08:00:00+08:00</td>')
    expect(page).toContain('<td>2020-05-01</td>')
  })

  it('shows a name as text, whatever is in it', () => {
    const page = ownDataPage(found, '"><script>', 'zh-CN', words)
    expect(page).toContain('&lt;b&gt;韦国安')
    expect(page).not.toContain('<script>')
  })
})
