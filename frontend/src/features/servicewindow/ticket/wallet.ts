import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { remember, remembered } from '@/shared/preferences'
import type { Holder, TicketIssued } from './api'
import { OVER } from './status'

/** One ticket this phone holds. `acknowledged` names the last call its holder answered. */
export type Held = Holder & {
  hallId: string
  serviceId: string
  number: string
  businessDate: string
  over: boolean
  acknowledged: string | null
  /** Whose it is, in the holder's own words; it never leaves this browser. */
  label?: string
}

const KEY = 'linli.tickets'
const KEPT_DAYS = 2

/** Drops what is no ticket and what is older than two days: a phone keeps no history of where its owner has been. */
export function readWallet(stored: string | null, today: Date): Held[] {
  const oldest = today.getTime() - KEPT_DAYS * 86_400_000
  try {
    const entries: unknown = JSON.parse(stored ?? '[]')
    return (Array.isArray(entries) ? entries : []).filter(
      (entry): entry is Held =>
        typeof entry?.ticketId === 'string' &&
        typeof entry.token === 'string' &&
        Date.parse(entry.businessDate) >= oldest,
    )
  } catch {
    return []
  }
}

/** The tickets held by this browser, newest first; several, since one phone may hold a relative's. Shared between tabs. */
export const useWallet = defineStore('wallet', () => {
  const tickets = ref<Held[]>(load())
  const open = computed(() => tickets.value.filter((held) => !held.over))

  function load(): Held[] {
    return readWallet(remembered(KEY), new Date())
  }

  function save(): void {
    remember(KEY, JSON.stringify(tickets.value))
  }

  function find(ticketId: string): Held | undefined {
    return tickets.value.find((held) => held.ticketId === ticketId)
  }

  function add({ token, ticket }: TicketIssued): void {
    const { id: ticketId, hallId, serviceId, number, businessDate } = ticket
    const before = find(ticketId)
    const held: Held = {
      ticketId,
      token,
      hallId,
      serviceId,
      number,
      businessDate,
      over: OVER.includes(ticket.status),
      acknowledged: before?.acknowledged ?? null,
      ...(before?.label ? { label: before.label } : {}),
    }
    tickets.value = [held, ...tickets.value.filter((other) => other.ticketId !== ticketId)]
    save()
  }

  function change(ticketId: string, changes: Partial<Pick<Held, 'over' | 'acknowledged' | 'label'>>): void {
    const held = find(ticketId)
    if (!held) return
    Object.assign(held, changes)
    save()
  }

  function forget(ticketId: string): void {
    tickets.value = tickets.value.filter((held) => held.ticketId !== ticketId)
    save()
  }

  // What was too old to be read must not stay in the browser either.
  if (remembered(KEY)) save()
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) tickets.value = load()
  })

  return { tickets, open, find, add, change, forget }
})
