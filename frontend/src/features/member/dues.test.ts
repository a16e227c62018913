import { describe, expect, it } from 'vitest'
import { asksFor, fenOf, inCapitals, lowers, monthWords, spansOf, sumOf, typedOf, yuan } from './dues'

const months = (...names: string[]) => names.map((month) => ({ month, amountFen: 4000 }))

describe('dues on screen', () => {
  it('shows fen as yuan, and months in words', () => {
    expect([0, 20, 4000, 123_450].map((fen) => yuan(fen, 'zh-CN'))).toEqual([
      '0.00',
      '0.20',
      '40.00',
      '1,234.50',
    ])
    expect(monthWords('2026-09', 'zh-CN')).toBe('2026年9月')
    expect(monthWords('2026-09', 'en')).toBe('September 2026')
  })

  it('reads what somebody typed without losing a fen', () => {
    expect(['40', '40.5', ' 0.29 ', '1.15', '0'].map(fenOf)).toEqual([4000, 4050, 29, 115, 0])
    expect(['', '-1', '1.234', '1,000', 'x', '1e3', '.5', '12345678'].map(fenOf)).toEqual(
      Array.from({ length: 8 }, () => null),
    )
    expect([4000, 4050, 29].map(typedOf)).toEqual(['40', '40.50', '0.29'])
  })

  it('tells months in a row as one span', () => {
    expect(spansOf(months('2025-11', '2025-12', '2026-01', '2026-03'))).toEqual([
      { from: '2025-11', to: '2026-01' },
      { from: '2026-03', to: '2026-03' },
    ])
    expect(spansOf([])).toEqual([])
    expect(sumOf(months('2026-01', '2026-02'))).toBe(8000)
  })

  it('tells what lowers any month from the first one on', () => {
    const assessed = [
      { fromMonth: '2026-03', amountFen: 500 },
      { fromMonth: '2026-06', amountFen: 2000 },
      { fromMonth: '2026-01', amountFen: 3000 },
    ]
    expect(lowers([], '2026-01', 20)).toBe(false)
    expect(lowers(assessed, '2025-12', 2999)).toBe(true)
    expect(lowers(assessed, '2026-02', 3000)).toBe(false)
    expect(lowers(assessed, '2026-03', 500)).toBe(false)
    expect(lowers(assessed, '2026-03', 499)).toBe(true)
  })

  it('asks for what the kind needs', () => {
    expect((['WAGE', 'PENSION', 'FARMER', 'LEAST', 'DECIDED'] as const).map(asksFor)).toEqual([
      'base',
      'base',
      'amount',
      'nothing',
      'amount',
    ])
  })

  it.each([
    [20, '贰角整'],
    [5, '伍分'],
    [0, '零元整'],
    [4000, '肆拾元整'],
    [10_502, '壹佰零伍元零贰分'],
    [105_000, '壹仟零伍拾元整'],
    [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
    [1_000_100, '壹万零壹元整'],
    [1_500_030, '壹万伍仟元叁角整'],
    [100_000_500, '壹佰万零伍元整'],
    [10_001_000_000, '壹亿零壹万元整'],
  ])('writes %i fen in capitals', (fen, words) => {
    expect(inCapitals(fen)).toBe(words)
  })
})
