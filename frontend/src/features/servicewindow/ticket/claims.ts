import type { PriorityClaim } from './api'

/** What somebody may claim to go before others, in the order in which it is offered. */
export const CLAIMS: readonly PriorityClaim[] = ['ELDER', 'DISABLED', 'PREGNANT', 'VETERAN', 'APPOINTMENT']
