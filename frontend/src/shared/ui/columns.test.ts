import { beforeEach, describe, expect, it } from 'vitest'
import { useColumns, type Column } from './columns'

const COLUMNS: Column[] = [
  { key: 'name', label: 'Name' },
  { key: 'seen', label: 'Last seen', optional: true },
  { key: 'made', label: 'Made', optional: true },
]
const keys = (name: string) => useColumns(name, COLUMNS).shown.value.map(({ key }) => key)

describe('the columns of a list', () => {
  beforeEach(() => localStorage.clear())

  it('are remembered by the list’s name', () => {
    useColumns('people', COLUMNS).toggle('seen')
    expect(keys('people')).toEqual(['name', 'made'])
    expect(keys('others')).toEqual(['name', 'seen', 'made'])
    useColumns('people', COLUMNS).toggle('seen')
    expect(keys('people')).toEqual(['name', 'seen', 'made'])
  })

  it.each(['nonsense', '"name"', '[1]', '["name"]'])(
    'never lose the one that is always there: %s',
    (stored) => {
      localStorage.setItem('linli.columns.people', stored)
      expect(keys('people')).toEqual(['name', 'seen', 'made'])
    },
  )
})
