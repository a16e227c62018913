export type SseMessage = { event: string; id: string | null; data: string }

/**
 * Reads a text/event-stream in the pieces the network delivers. The browser's EventSource hides comment lines, which are
 * our heart-beats, and gives up on a 502; hence this one.
 */
export function createSseParser(onMessage: (message: SseMessage) => void) {
  let rest = ''
  let event = ''
  let id: string | null = null
  let data: string[] = []

  function line(text: string): void {
    if (text === '') {
      if (data.length > 0) onMessage({ event: event || 'message', id, data: data.join('\n') })
      event = ''
      id = null
      data = []
      return
    }
    const colon = text.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
    else if (field === 'id') id = value
  }

  return function feed(chunk: string): void {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) line(text.endsWith('\r') ? text.slice(0, -1) : text)
  }
}
