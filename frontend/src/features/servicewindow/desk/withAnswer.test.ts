import { describe, expect, it } from 'vitest'
import type { Desk, Ticket, TicketStatus } from './api'
import { withAnswer } from './withAnswer'

const WINDOW = { id: 'w1', label: '1', state: 'OPEN' } as Desk['window']

function ticket(id: string, status: TicketStatus, windowId: string | null = 'w1'): Ticket {
  return { id, number: id, status, windowId } as Ticket
}

function desk(more: Partial<Desk> = {}): Desk {
  return {
    window: WINDOW,
    current: null,
    onHold: [],
    noShows: [],
    waiting: [],
    leftovers: [],
    ...more,
  } as Desk
}
const ids = (list: Ticket[]) => list.map((one) => one.id)

describe('the desk after an answer', () => {
  it('has the called person at the window and no longer in the queue', () => {
    const waiting = [ticket('A1', 'WAITING', null), ticket('A2', 'WAITING', null)]
    const after = withAnswer(desk({ waiting }), { ticket: ticket('A1', 'CALLED') })
    expect(after.current?.id).toBe('A1')
    expect(ids(after.waiting)).toEqual(['A2'])
  })

  it.each([
    ['COMPLETED', [], []],
    ['ON_HOLD', ['A1'], []],
    ['NO_SHOW', [], ['A1']],
    ['WAITING', [], []],
  ] as const)('has nobody at the window once the person is %s', (status, held, missed) => {
    const after = withAnswer(desk({ current: ticket('A1', 'SERVING') }), { ticket: ticket('A1', status) })
    expect(after.current).toBeNull()
    expect(ids(after.onHold)).toEqual(held)
    expect(ids(after.noShows)).toEqual(missed)
  })

  it('keeps the person at the window when another ticket changed', () => {
    const before = desk({ current: ticket('A1', 'SERVING'), noShows: [ticket('A2', 'NO_SHOW')] })
    const after = withAnswer(before, { ticket: ticket('A2', 'WAITING', null) })
    expect(after.current?.id).toBe('A1')
    expect(after.noShows).toEqual([])
  })

  it('does not seat someone who was called to another window', () => {
    expect(withAnswer(desk(), { ticket: ticket('A1', 'CALLED', 'w2') }).current).toBeNull()
  })

  it('stays as it is when nobody was waiting', () => {
    expect(withAnswer(desk(), { ticket: null })).toEqual(desk())
  })

  it('shows the window as it is now', () => {
    const paused = { ...WINDOW, state: 'PAUSED' as const }
    expect(withAnswer(desk(), { window: paused }).window.state).toBe('PAUSED')
  })
})
