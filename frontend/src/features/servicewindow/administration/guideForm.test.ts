import { describe, expect, it } from 'vitest'
import { emptyGuide, formOf, guidesOf, isComplete, isSame, moved } from './guideForm'

const guides = { zh: { ...emptyGuide(), name: '登记', papers: ['身份证'] }, en: null }

describe('the form of a guide', () => {
  it('does not touch what it was made from', () => {
    const form = formOf(guides)
    form.zh.papers.push('户口簿')
    expect(guides.zh.papers).toEqual(['身份证'])
    expect(isSame(form, guides)).toBe(false)
  })

  it('leaves out papers that nobody wrote down, and is unchanged by them', () => {
    const form = formOf(guides)
    form.zh.papers.push('  ')
    expect(guidesOf(form).zh.papers).toEqual(['身份证'])
    expect(isSame(form, guides)).toBe(true)
  })

  it('needs a name in each language there is', () => {
    expect(isComplete(formOf(guides))).toBe(true)
    expect(isComplete({ ...formOf(guides), en: emptyGuide() })).toBe(false)
    expect(isComplete({ zh: emptyGuide(), en: null })).toBe(false)
  })

  it('moves a paper, never out of the list', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })
})
