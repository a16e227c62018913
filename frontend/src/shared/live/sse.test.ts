import { describe, expect, it } from 'vitest'
import { createSseParser, type SseMessage } from './sse'

function parse(...chunks: string[]): SseMessage[] {
  const messages: SseMessage[] = []
  const feed = createSseParser((message) => messages.push(message))
  chunks.forEach(feed)
  return messages
}

describe('reading an event stream', () => {
  it('gives event, id and data', () => {
    expect(parse('event: ticket-called\nid: 7\ndata: {"seq":7}\n\n')).toEqual([
      { event: 'ticket-called', id: '7', data: '{"seq":7}' },
    ])
  })

  it('does not mind where the network cuts the text', () => {
    const text = 'event: hello\r\ndata: {"seq":3}\r\n\r\nid: 4\ndata: a\ndata: b\n\n'
    const whole = parse(text)
    expect(parse(...text)).toEqual(whole)
    expect(whole[1]).toEqual({ event: 'message', id: '4', data: 'a\nb' })
  })

  it('passes over comments and over events without data', () => {
    expect(parse(': beat\n\n', 'event: nothing\n\n')).toEqual([])
  })
})
