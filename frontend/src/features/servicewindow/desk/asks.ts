import { ref, type Ref } from 'vue'
import type { Ticket } from './api'

/** A question the desk puts to the clerk before it acts. One at a time. */
export type Ask =
  | { about: 'outcome'; ticket: Ticket; thenNext: boolean }
  | { about: 'came' | 'hold' | 'transfer' | 'cancel' | 'call' | 'classify'; ticket: Ticket }
  | { about: 'pause' | 'close' | 'help' }

export type Asking = {
  ask: Ref<Ask | null>
  put: (question: Ask) => void
  drop: () => void
}

export function useAsking(): Asking {
  const ask = ref<Ask | null>(null)
  return {
    ask,
    put: (question) => (ask.value = question),
    drop: () => (ask.value = null),
  }
}
