import { describe, expect, it } from 'vitest'
import { pageBefore } from './session'

describe('the way back after signing in', () => {
  it.each(['/desk/018f', '/halls/1?x=2#y', '/'])('leads to %s', (back) => {
    expect(pageBefore({ back })).toBe(back)
  })

  it.each([
    ['a foreign site', { back: 'https://evil.example' }],
    ['a foreign host', { back: '//evil.example' }],
    ['a foreign host, the Windows way', { back: '/\\evil.example' }],
    ['nothing', {}],
    ['two ways', { back: ['/a', '/b'] }],
  ])('leads to the start page instead of %s', (_, query) => {
    expect(pageBefore(query)).toBe('/')
  })
})
