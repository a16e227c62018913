import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TicketIssued } from './api'
import { readWallet, useWallet } from './wallet'

const issued = (id: string) =>
  ({
    token: `secret-${id}`,
    ticket: {
      id,
      hallId: 'h',
      serviceId: 's',
      number: 'A001',
      businessDate: new Date().toISOString().slice(0, 10),
    },
  }) as TicketIssued

describe('the tickets a phone holds', () => {
  beforeEach(() => {
    localStorage.clear()
    setActivePinia(createPinia())
  })

  it('survive closing the page, newest first, each once', () => {
    const wallet = useWallet()
    wallet.add(issued('a'))
    wallet.add(issued('b'))
    wallet.add(issued('b'))
    setActivePinia(createPinia())
    expect(useWallet().tickets.map((held) => held.ticketId)).toEqual(['b', 'a'])
    expect(useWallet().find('a')?.token).toBe('secret-a')
  })

  it('are no longer watched once over, and remember the call that was answered', () => {
    const wallet = useWallet()
    wallet.add(issued('a'))
    wallet.change('a', { acknowledged: 'call#0' })
    wallet.change('a', { over: true })
    expect(wallet.open).toEqual([])
    expect(wallet.find('a')?.acknowledged).toBe('call#0')
  })

  it('bear the name their holder gave them', () => {
    const wallet = useWallet()
    wallet.add(issued('a'))
    wallet.change('a', { label: '妈妈' })
    setActivePinia(createPinia())
    expect(useWallet().find('a')?.label).toBe('妈妈')
  })

  it('scanned again, keep their name and the call that was answered, and are over if they are', () => {
    const wallet = useWallet()
    wallet.add(issued('a'))
    wallet.change('a', { label: '妈妈', acknowledged: 'call#0' })
    const again = issued('a')
    wallet.add({ ...again, ticket: { ...again.ticket, status: 'COMPLETED' } })
    expect(wallet.find('a')).toMatchObject({ label: '妈妈', acknowledged: 'call#0', over: true })
  })

  it('too old to be read leave the browser as well', () => {
    localStorage.setItem(
      'linli.tickets',
      JSON.stringify([{ ticketId: 'old', token: 't', businessDate: '2020-01-01' }]),
    )
    useWallet()
    expect(localStorage.getItem('linli.tickets')).toBe('[]')
  })

  it('are forgotten after two days, and rubbish is not read at all', () => {
    const stored = JSON.stringify([
      { ticketId: 'old', token: 't', businessDate: '2026-11-20' },
      { ticketId: 'new', token: 't', businessDate: '2026-11-23' },
      { ticketId: 'no token', businessDate: '2026-11-23' },
    ])
    const today = new Date('2026-11-23T12:00:00Z')
    expect(readWallet(stored, today).map((held) => held.ticketId)).toEqual(['new'])
    expect(readWallet('{broken', today)).toEqual([])
    expect(readWallet('7', today)).toEqual([])
  })
})
