import { describe, expect, it } from 'vitest'
import { faultOfFile, percentOf } from './useTableImport'

describe('a table on its way in', () => {
  it.each([
    ['居民.xlsx', 1000, ''],
    ['RESIDENTS.XLSX', 1000, ''],
    ['居民.xls', 1000, 'type'],
    ['居民.csv', 1000, 'type'],
    ['居民.xlsx', 0, 'empty'],
    ['居民.xlsx', 30_000_000, 'size'],
  ])('%s of %i bytes: %s', (name, size, fault) => {
    expect(faultOfFile({ name, size })).toBe(fault)
  })

  it('is done when the answer says so, not before', () => {
    expect(percentOf({ rows: 0, done: 0 })).toBe(0)
    expect(percentOf({ rows: 300, done: 100 })).toBe(33)
    expect(percentOf({ rows: 300, done: 300 })).toBe(99)
  })
})
