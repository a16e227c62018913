import type { Act, Dossier, Entry, PathStep, Status } from './api'

export type StageLine = { stage: string; words: string; steps: PathStep[]; done: number }

const ORIGINS = ['due', 'roster', 'dues'] as const
export type Origin = 'list' | (typeof ORIGINS)[number]

/** From which page somebody came to a file; from the list of files unless told. */
export const originOf = (from: unknown): Origin => ORIGINS.find((origin) => origin === from) ?? 'list'

/** Where each of them is, and the text that names it. */
export const ORIGIN_PAGES: Record<Origin, { to: string; label: string }> = {
  list: { to: '/members', label: 'member.title' },
  due: { to: '/members/due', label: 'member.due.title' },
  roster: { to: '/members/roster', label: 'member.roster.title' },
  dues: { to: '/members/dues', label: 'member.dues.arrearsTitle' },
}

/** What a file is opened for from there, as the view log knows it in every language. */
export const PURPOSES: Record<Origin, string> = {
  list: 'FILE_KEEPING',
  due: 'WHAT_IS_DUE',
  roster: 'ROSTER_CHECK',
  dues: 'PARTY_DUES',
}

/** The steps by stage, in their order. */
export function byStage(steps: readonly PathStep[]): StageLine[] {
  const lines: StageLine[] = []
  for (const step of steps) {
    let line = lines.find(({ stage }) => stage === step.stage)
    if (!line) {
      line = { stage: step.stage, words: step.stageWords, steps: [], done: 0 }
      lines.push(line)
    }
    line.steps.push(step)
    if (step.doneOn || step.state === 'DONE') line.done++
  }
  return lines
}

/** Only what is not just waiting for the steps before it is worth explaining. */
export const ownReasons = (step: PathStep) =>
  step.reasons.filter(({ rule }) => rule !== 'steps-in-order' && rule !== 'standing-fits')

/** The step may be entered now: it is open, or comes round again. */
export const mayTake = (step: PathStep, next: number | undefined): boolean =>
  step.state === 'DUE' || step.state === 'OVERDUE' || (step.repeated && next === step.number + 1)

/** One or two contacts guide an activist; two introducers vouch. */
export const MOST_SUPPORTERS = 2

/** The first step that is not done. */
export const nextOf = (steps: readonly PathStep[]): PathStep | undefined =>
  steps.find(({ state, doneOn }) => state !== 'DONE' && !doneOn)

/** Somebody who was admitted once, whatever became of it. */
export const wasMember = (status: Status): boolean =>
  !['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'WITHDRAWN', 'ANNULLED'].includes(status)

/** Dues are due of whoever stands so. */
export const paysDues = (status: Status): boolean =>
  ['FULL', 'PROBATIONARY', 'PROBATION_EXTENDED'].includes(status)

/** The one entry that may be annulled: the last that counts, unless a letter brought it about. With the only one goes the file. */
export function annullable({ entries, decidesAbove }: Dossier): Entry | undefined {
  const counting = entries.filter(({ annulledOn }) => !annulledOn)
  const last = counting.at(-1)
  if (!last || last.act === 'TRANSFER_OUT') return undefined
  return last.body === 'COMMITTEE' && !decidesAbove ? undefined : last
}

/** Where somebody is now in one respect. */
export const openPlace = ({ places }: Dossier, kind: Dossier['places'][number]['kind']) =>
  places.find((place) => place.kind === kind && !place.heldUntil)

/** What can happen to somebody who stands so, outside the steps. */
export function actsFor(status: Status): Act[] {
  switch (status) {
    case 'APPLICANT':
    case 'ACTIVIST':
    case 'DEVELOPMENT_TARGET':
      return ['WITHDRAW', 'RECORD_DEATH']
    case 'PROBATIONARY':
      return ['EXTEND_PROBATION', 'CANCEL_PROBATION', 'WITHDRAW', 'RECORD_DEATH']
    case 'PROBATION_EXTENDED':
      return ['CANCEL_PROBATION', 'WITHDRAW', 'RECORD_DEATH']
    case 'FULL':
      return ['SUSPEND', 'EXPEL', 'WITHDRAW', 'RECORD_DEATH']
    case 'SUSPENDED':
      return ['RESTORE', 'EXPEL', 'WITHDRAW', 'RECORD_DEATH']
    default:
      return []
  }
}
