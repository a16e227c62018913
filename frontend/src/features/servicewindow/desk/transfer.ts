import type { Service } from '../service/api'
import type { Destination, Window } from './api'

/**
 * The matters a clerk may mean, by letters of name or prefix. Those of other windows come first, and the ticket's own
 * only where another window serves it: nothing would change otherwise.
 */
export function servicesFor(
  words: string,
  own: string,
  here: string,
  services: readonly Service[],
): Service[] {
  const wanted = words.trim().toLowerCase()
  const elsewhere = (service: Service) => service.windows.some(({ id }) => id !== here)
  const isHere = (service: Service) => Number(service.windows.some(({ id }) => id === here))
  return services
    .filter((service) => service.id !== own || elsewhere(service))
    .filter(({ name, prefix }) => `${prefix} ${name}`.toLowerCase().includes(wanted))
    .sort((a, b) => isHere(a) - isHere(b))
}

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
