import type { Problem } from '@/api/problem'
import { remembered } from '@/shared/preferences'
import type { Wish } from './api'
import { NOTHING, type Given, type Reserve } from './reserve'

/** A wish that was sent and never answered: it may have made a ticket that nobody holds. */
export type Doubt = Wish & { key: string }

/** What a paired kiosk writes down, each kind under the device's own id: pairing it anew loses nothing. */
export function kioskStore(deviceId: string) {
  const name = (kind: string) => `linli.kiosk.${kind}.${deviceId}`

  function read<T>(kind: string, otherwise: T): T {
    try {
      return (JSON.parse(remembered(name(kind)) ?? 'null') as T | null) ?? otherwise
    } catch {
      return otherwise
    }
  }

  /** Not `remember`: a number must not go out that could not be written down. */
  function write(kind: string, value: unknown): void {
    localStorage.setItem(name(kind), JSON.stringify(value))
  }

  return {
    reserve: () => read<Reserve>('reserve', NOTHING),
    keepReserve: (reserve: Reserve) => write('reserve', reserve),
    journal: () => read<Given[]>('journal', []),
    keepJournal: (journal: Given[]) => write('journal', journal),
    doubts: () => read<Doubt[]>('doubts', []),
    keepDoubts: (doubts: Doubt[]) => write('doubts', doubts),
    /** Given out and refused afterwards: kept for whoever looks after the kiosk. */
    refused: () => read<(Given & { slug: string })[]>('refused', []),
    keepRefused: (given: Given, problem: Problem) =>
      write('refused', [...read<unknown[]>('refused', []), { ...given, slug: problem.slug }].slice(-50)),
    catalogue: <T>(language: string) => read<T | null>(`catalogue.${language}`, null),
    keepCatalogue: (language: string, catalogue: unknown) => write(`catalogue.${language}`, catalogue),
  }
}

export type KioskStore = ReturnType<typeof kioskStore>
