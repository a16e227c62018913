import { computed, inject, provide, ref, type InjectionKey, type Ref } from 'vue'
import type { Problem } from '@/api/problem'
import type { Desk, DeskAction, DeskAnswer } from './api'
import { useAsking, type Asking } from './asks'
import type { DeskCommand } from './keys'
import { nextStep, verbsFor, type CurrentVerb } from './nextStep'

/** A word to the clerk that is no fault: nobody is waiting, the window is not open, … */
export type Remark =
  'nobodyWaiting' | 'missedAfterRecalls' | 'windowShut' | 'dayClosed' | 'leftoversFirst' | 'gaveWay'

export type DeskControl = Asking & {
  desk: Readonly<Ref<Desk>>
  /** Whether the clerk is also a manager, who may cancel what a day that is over left. */
  manages: Readonly<Ref<boolean>>
  verbs: Readonly<Ref<readonly CurrentVerb[]>>
  pending: Readonly<Ref<boolean>>
  refusal: Readonly<Ref<Problem | null>>
  remark: Readonly<Ref<Remark | null>>
  run: (command: DeskCommand) => void
  act: (action: DeskAction) => Promise<DeskAnswer | null>
  callNext: () => Promise<void>
  /** Something happened that the clerk did not do. */
  tell: (what: Remark) => void
  /** What came of the last verb, where that is not seen at once. */
  said: Readonly<Ref<string>>
  say: (words: string) => void
}

type Hands = {
  desk: Readonly<Ref<Desk>>
  manages: Readonly<Ref<boolean>>
  pending: Ref<boolean>
  refusal: Ref<Problem | null>
  perform: (action: DeskAction) => Promise<DeskAnswer | null>
}

/** What each command does at this moment: act, ask first, or say why not. Keys and buttons both come through here. */
export function createDeskControl({ desk, manages, pending, refusal, perform }: Hands): DeskControl {
  const asking = useAsking()
  const remark = ref<Remark | null>(null)
  const said = ref('')
  const verbs = computed(() => verbsFor(desk.value, manages.value))

  async function act(action: DeskAction): Promise<DeskAnswer | null> {
    remark.value = null
    said.value = ''
    const answer = await perform(action)
    // The hall's limit turned the call into a no-show: whoever wonders where the number went is told.
    if (action.verb === 'recall' && answer?.ticket?.status === 'NO_SHOW') remark.value = 'missedAfterRecalls'
    return answer
  }

  async function callNext(): Promise<void> {
    const answer = await act({ verb: 'callNext' })
    if (answer && !answer.ticket) remark.value = 'nobodyWaiting'
  }

  function next(): void {
    const current = desk.value.current
    const step = nextStep(desk.value)
    if (step === 'call') void callNext()
    else if (step === 'askOutcome' && current)
      asking.put({ about: 'outcome', ticket: current, thenNext: true })
    else if (step === 'askCame' && current) asking.put({ about: 'came', ticket: current })
    else if (step === 'windowShut' || step === 'dayClosed' || step === 'leftoversFirst') remark.value = step
  }

  function withCurrent(command: CurrentVerb): void {
    const ticket = desk.value.current
    if (!ticket || !verbs.value.includes(command)) return
    if (command === 'start' || command === 'recall' || command === 'noShow') {
      void act({ verb: command, ticketId: ticket.id })
    } else if (command === 'finish') asking.put({ about: 'outcome', ticket, thenNext: false })
    else asking.put({ about: command, ticket })
  }

  function openOrPause(): void {
    if (desk.value.window.state === 'OPEN') asking.put({ about: 'pause' })
    else void act({ verb: 'open' })
  }

  function first(verb: 'resume' | 'requeue'): void {
    const ticket = (verb === 'resume' ? desk.value.onHold : desk.value.noShows)[0]
    if (ticket) void act({ verb, ticketId: ticket.id })
  }

  function run(command: DeskCommand): void {
    if (pending.value || asking.ask.value) return
    if (command === 'next') next()
    else if (command === 'window') openOrPause()
    else if (command === 'close') {
      if (desk.value.window.state !== 'CLOSED') asking.put({ about: 'close' })
    } else if (command === 'resume' || command === 'requeue') first(command)
    else if (command === 'help') asking.put({ about: 'help' })
    else if (command === 'classify') {
      if (desk.value.current) asking.put({ about: 'classify', ticket: desk.value.current })
    } else if (command === 'waiting') document.querySelector<HTMLElement>('#desk-waiting button')?.focus()
    else withCurrent(command)
  }

  const shownRefusal = computed(() => (remark.value ? null : refusal.value))
  const tell = (what: Remark) => (remark.value = what)
  const say = (words: string) => (said.value = words)
  return {
    ...asking,
    desk,
    manages,
    verbs,
    pending,
    refusal: shownRefusal,
    remark,
    run,
    act,
    callNext,
    tell,
    said,
    say,
  }
}

const CONTROL: InjectionKey<DeskControl> = Symbol('desk')

export function provideDesk(control: DeskControl): void {
  provide(CONTROL, control)
}

export function useDeskControl(): DeskControl {
  const control = inject(CONTROL)
  if (!control) throw new Error('outside of a desk')
  return control
}
