import { onScopeDispose, ref, type Ref } from 'vue'
import { useHallEvents, type HallEvent } from '../live/useHallEvents'
import type { Board } from './api'
import { boardAfter } from './boardState'
import type { Selection } from './selection'

const SOON_MS = 400
const AGAIN_MS = 30_000

/**
 * A board that follows its hall from `first` on. Events show at once; the server's own view is fetched right behind them,
 * after each reconnection, and every half minute for what brings no event, such as a new day. After a long absence all begins anew.
 */
export function useLiveBoard(
  first: Board,
  selection: Selection,
  hear: {
    onCall: (event: HallEvent) => void
    onRestart: () => void
    onEvent?: (event: HallEvent) => void
  },
) {
  const board = ref(first) as Ref<Board>
  const newest = ref<string | null>(null)
  const skew = ref(Date.parse(first.at) - Date.now())
  let behind = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function fetchIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void fetchNow(), ms)
  }

  async function fetchNow(): Promise<void> {
    let wait = AGAIN_MS
    try {
      const fetched = await selection.fetch()
      if (fetched.seq >= board.value.seq) {
        board.value = fetched
        skew.value = Date.parse(fetched.at) - Date.now()
        behind = 0
      } else if (++behind < 3) wait = SOON_MS
      // The hall's numbering began anew (a restored database): our place in it means nothing any more.
      else return hear.onRestart()
    } catch {
      wait = 5_000
    }
    fetchIn(wait)
  }

  function onEvent(event: HallEvent): void {
    hear.onEvent?.(event)
    if (selection.rearranged(event)) return hear.onRestart()
    // What happens elsewhere may still move the next numbers: the view fetched behind it tells.
    if (!selection.shows(event)) return fetchIn(SOON_MS)
    board.value = boardAfter(board.value, event)
    if (event.type === 'ticket-called' || event.type === 'ticket-recalled') {
      newest.value = event.number ?? null
      hear.onCall(event)
    }
    fetchIn(SOON_MS)
  }

  // What was left out may have rearranged this display.
  const live = useHallEvents(
    first.hallId,
    { onEvent, onHello: () => fetchIn(0), onReset: hear.onRestart },
    first.seq,
  )
  onScopeDispose(() => clearTimeout(timer))
  /** The server's clock: a display's own may be hours off. */
  const serverNow = () => Date.now() + skew.value
  return { board, newest, staleSince: live.staleSince, serverNow }
}
