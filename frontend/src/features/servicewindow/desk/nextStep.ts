import type { Desk, Ticket } from './api'

/** As much of a desk as it takes to decide. */
export type DeskState = {
  window: Pick<Desk['window'], 'state'>
  dayClosed: boolean
  current?: Pick<Ticket, 'status'> | null
  leftovers: readonly unknown[]
}

/**
 * What "next" means now. `call`: nobody is here, call. `askOutcome`: someone is being served: ask what was done, finish,
 * then call. `askCame`: a call is open: ask what became of it, never a silent no-show. The others say why nobody can be
 * called: people left over from an earlier day, a window that is not open, a day that is over.
 */
export type NextStep = 'call' | 'askOutcome' | 'askCame' | 'leftoversFirst' | 'windowShut' | 'dayClosed'

export function nextStep(desk: DeskState): NextStep {
  if (desk.leftovers.length > 0) return 'leftoversFirst'
  if (desk.dayClosed) return 'dayClosed'
  if (desk.window.state !== 'OPEN') return 'windowShut'
  if (desk.current?.status === 'SERVING') return 'askOutcome'
  if (desk.current?.status === 'CALLED') return 'askCame'
  return 'call'
}

/** A held ticket or a chosen one can come only to an open window with nobody at it. */
export function canTakeSomeone(desk: DeskState): boolean {
  return nextStep(desk) === 'call'
}

export type CurrentVerb = 'start' | 'recall' | 'noShow' | 'finish' | 'hold' | 'transfer' | 'cancel'

/** What can be done with the person at the window, likeliest first; nothing while nobody is there. */
export function verbsFor(
  desk: Pick<DeskState, 'current' | 'dayClosed'>,
  manages: boolean,
): readonly CurrentVerb[] {
  const current = desk.current
  if (!current) return []
  if (desk.dayClosed) return leftoverVerbs(current, manages)
  if (current.status === 'CALLED') return ['start', 'recall', 'noShow', 'transfer', 'cancel']
  if (current.status === 'SERVING') return ['finish', 'hold', 'transfer']
  return []
}

/** How what a day that is over left can end: only a manager cancels somebody who was already being served. */
export function leftoverVerbs(
  ticket: Pick<Ticket, 'status'>,
  manages: boolean,
): readonly ('finish' | 'cancel')[] {
  if (ticket.status !== 'SERVING') return ['cancel']
  return manages ? ['finish', 'cancel'] : ['finish']
}
