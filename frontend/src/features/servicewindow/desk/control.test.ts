import { nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import type { Desk, DeskAction, DeskAnswer, Ticket, TicketStatus } from './api'
import { createDeskControl } from './control'

function ticket(status: TicketStatus): Ticket {
  return { id: 't1', number: 'M001', status, windowId: 'w1' } as Ticket
}

function sit(more: Partial<Desk> = {}, answer: DeskAnswer | null = { ticket: ticket('CALLED') }) {
  const desk = ref({
    window: { id: 'w1', state: 'OPEN' },
    dayClosed: false,
    current: null,
    onHold: [],
    noShows: [],
    leftovers: [],
    ...more,
  } as unknown as Desk)
  const pending = ref(false)
  const perform = vi.fn<(action: DeskAction) => Promise<DeskAnswer | null>>(async () => answer)
  const control = createDeskControl({ desk, manages: ref(false), pending, refusal: ref(null), perform })
  return { control, pending, perform, asked: () => control.ask.value }
}

describe('"next" at the desk', () => {
  it('calls when nobody is there', () => {
    const { control, perform } = sit()
    control.run('next')
    expect(perform).toHaveBeenCalledExactlyOnceWith({ verb: 'callNext' })
  })

  it('says so when nobody is waiting', async () => {
    const { control } = sit({}, { ticket: null })
    await control.callNext()
    expect(control.remark.value).toBe('nobodyWaiting')
  })

  it('asks before it finishes, and before it gives up on a call, and does nothing itself', () => {
    for (const [status, about] of [
      ['SERVING', 'outcome'],
      ['CALLED', 'came'],
    ] as const) {
      const { control, perform, asked } = sit({ current: ticket(status) })
      control.run('next')
      expect(asked()?.about).toBe(about)
      expect(perform).not.toHaveBeenCalled()
    }
  })

  it.each([
    ['windowShut', { window: { id: 'w1', state: 'PAUSED' } as Desk['window'] }],
    ['dayClosed', { dayClosed: true }],
    ['leftoversFirst', { leftovers: [ticket('SERVING')] }],
  ])('says why it cannot: %s', (remark, more) => {
    const { control, perform } = sit(more)
    control.run('next')
    expect(control.remark.value).toBe(remark)
    expect(perform).not.toHaveBeenCalled()
  })

  it('is ignored while a verb is on its way or a question is open', () => {
    const { control, pending, perform } = sit()
    pending.value = true
    control.run('next')
    pending.value = false
    control.put({ about: 'help' })
    control.run('next')
    expect(perform).not.toHaveBeenCalled()
  })
})

describe('what is said of a verb', () => {
  it('stands until the next one', async () => {
    const { control } = sit()
    control.say('M001 waits at window 4')
    expect(control.said.value).toBe('M001 waits at window 4')
    await control.callNext()
    expect(control.said.value).toBe('')
  })
})

describe('the other commands', () => {
  it('act only where the table of states allows', () => {
    const { control, perform } = sit({ current: ticket('SERVING') })
    for (const command of ['start', 'recall', 'noShow', 'cancel'] as const) control.run(command)
    expect(perform).not.toHaveBeenCalled()
    expect(control.ask.value).toBeNull()
  })

  it('act at once, or ask for a reason first', () => {
    const called = sit({ current: ticket('CALLED') })
    called.control.run('start')
    expect(called.perform).toHaveBeenCalledWith({ verb: 'start', ticketId: 't1' })
    const serving = sit({ current: ticket('SERVING') })
    serving.control.run('hold')
    expect(serving.asked()?.about).toBe('hold')
  })

  it('open a window that is not open, and ask before pausing one that is', () => {
    const shut = sit({ window: { id: 'w1', state: 'CLOSED' } as Desk['window'] })
    shut.control.run('window')
    expect(shut.perform).toHaveBeenCalledWith({ verb: 'open' })
    const open = sit()
    open.control.run('window')
    expect(open.asked()?.about).toBe('pause')
  })

  it('resume and requeue the first of the list, if there is one', () => {
    const { control, perform } = sit({ onHold: [ticket('ON_HOLD')] })
    control.run('requeue')
    expect(perform).not.toHaveBeenCalled()
    control.run('resume')
    expect(perform).toHaveBeenCalledWith({ verb: 'resume', ticketId: 't1' })
  })

  it("say when the hall's limit turned a recall into a no-show", async () => {
    const { control } = sit({ current: ticket('CALLED') }, { ticket: ticket('NO_SHOW') })
    control.run('recall')
    await nextTick()
    expect(control.remark.value).toBe('missedAfterRecalls')
  })
})
