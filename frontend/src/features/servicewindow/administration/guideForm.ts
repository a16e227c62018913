import type { Guide, Guides } from './api'

export type GuideForm = { zh: Guide; en: Guide | null }

export const emptyGuide = (): Guide => ({
  name: '',
  whoMayApply: '',
  papers: [],
  fee: '',
  legalBasis: '',
  timePromised: '',
  place: '',
  notes: '',
})

const copy = (guide: Guide): Guide => ({ ...guide, papers: [...guide.papers] })

export const formOf = ({ zh, en }: Guides): GuideForm => ({ zh: copy(zh), en: en ? copy(en) : null })

const tidy = (guide: Guide): Guide => ({
  ...guide,
  name: guide.name.trim(),
  papers: guide.papers.map((paper) => paper.trim()).filter(Boolean),
})

/** As it goes to the server: no papers that were added and left empty. */
export const guidesOf = ({ zh, en }: GuideForm): Guides => ({ zh: tidy(zh), en: en ? tidy(en) : null })

export const isSame = (form: GuideForm, guides: Guides): boolean =>
  JSON.stringify(guidesOf(form)) === JSON.stringify(guidesOf(formOf(guides)))

/** Both names, where there is a translation at all: without one nobody finds the service. */
export const isComplete = ({ zh, en }: GuideForm): boolean =>
  zh.name.trim() !== '' && (en === null || en.name.trim() !== '')

/** The same list with one paper moved up or down. */
export function moved(papers: readonly string[], index: number, by: -1 | 1): string[] {
  const there = index + by
  if (there < 0 || there >= papers.length) return [...papers]
  const result = [...papers]
  const [paper] = result.splice(index, 1)
  result.splice(there, 0, paper as string)
  return result
}
