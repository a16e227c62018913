import { describe, expect, it } from 'vitest'
import { ACTIONS } from '@/features/audit/actions'
import { OWN_WORDS, PAGES_WORDS, valueKey, valueShape } from '@/features/audit/values'
import { SUBJECTS } from '@/features/audit/words'
import en from './messages.en'
import zh from './messages.zh-CN'

type Tree = { [key: string]: string | Tree }
const at = (texts: Tree, path: string) =>
  path.split('.').reduce<string | Tree | undefined>((tree, key) => (tree as Tree | undefined)?.[key], texts)

describe.each([
  ['Chinese', zh as Tree],
  ['English', en as Tree],
])('the log in %s', (_language, texts) => {
  it('can be asked for every action and every kind of thing that has words, and no other', () => {
    expect(Object.keys(at(texts, 'auditWord.action') as Tree).sort()).toEqual([...ACTIONS].sort())
    expect(Object.keys(at(texts, 'auditWord.subject') as Tree).sort()).toEqual([...SUBJECTS].sort())
  })

  it('finds the words of the values where it looks for them', () => {
    const places = [
      ...Object.values(PAGES_WORDS),
      ...Object.values(OWN_WORDS).map((own) => `auditWord.value.${own}`),
    ]
    for (const place of places) expect(at(texts, place), place).toBeTypeOf('object')
  })
})

describe('a value in the log', () => {
  it.each([
    ['RoleGrant', 'role', 'CLERK', '窗口人员'],
    ['Appointment', 'kind', 'SECRETARY', '书记'],
    ['Resident', 'relation', 'HEAD', '户主'],
    ['Member', 'step', 'TALK', '派人谈话'],
    ['Member', 'status', 'FULL', '正式党员'],
    ['Account', 'status', 'DISABLED', '已停用'],
    ['DuesAssessment', 'duesKind', 'WAGE', '按月工资收入（税后）'],
    ['Resident', 'away', 'true', '是'],
  ])('%s.%s %s is “%s”', (subject, field, value, words) => {
    expect(at(zh, valueKey(subject, field, value) ?? '')).toBe(words)
  })

  it('stands for itself where it is a name, a number or the id of something', () => {
    expect(valueKey('Unit', 'name', 'FULL')).toBeNull()
    expect(valueShape('0199c0de-0000-7000-8000-000000000001')).toBeNull()
  })

  it('is a day or a moment where it is one', () => {
    expect(valueShape('2026-11-26')).toBe('date')
    expect(valueShape('2026-11-26T08:15:30.123456Z')).toBe('stamp')
  })
})
