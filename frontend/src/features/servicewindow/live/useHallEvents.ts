import type { Schemas } from '@/api/client'
import { apiUrl } from '@/api/origin'
import { useLive } from '@/shared/live/useLive'

export type HallEvent = Schemas['HallEvent']

/**
 * The hall's public events: numbers and windows only. `after` is the `seq` of the view fetched before, so that nothing
 * between the view and the line is lost. `onHello` comes with every (re)connection: fetch again what events alone cannot tell.
 * `onReset` comes instead where events were left out.
 */
export function useHallEvents(
  hallId: string,
  listen: {
    onEvent: (event: HallEvent) => void
    onHello?: () => void
    onReset?: () => void
    onState?: (connected: boolean) => void
  },
  after: number | null = null,
) {
  const path = apiUrl(`/api/v1/halls/${encodeURIComponent(hallId)}/events`)
  return useLive<HallEvent>(
    { ...listen, url: (last) => (last === null ? path : `${path}?after=${last}`) },
    after,
  )
}
