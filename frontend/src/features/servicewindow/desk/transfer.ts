import type { Destination, Window } from './api'

/** The windows that serve a matter, other than the one the ticket is leaving; open ones first. */
export function windowsFor(serviceId: string, here: string, windows: readonly Window[]): Window[] {
  const order = ['OPEN', 'PAUSED', 'CLOSED']
  return windows
    .filter((window) => window.id !== here && window.serviceIds.includes(serviceId))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

/** What changes, and nothing else; null while nothing does. `windowId` empty means any window. */
export function destinationOf(from: string, serviceId: string, windowId: string): Destination | null {
  const to: Destination = {}
  if (serviceId !== from) to.serviceId = serviceId
  if (windowId !== '') to.windowId = windowId
  return Object.keys(to).length > 0 ? to : null
}
