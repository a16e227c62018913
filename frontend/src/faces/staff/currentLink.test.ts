import { describe, expect, it } from 'vitest'
import { currentLink } from './currentLink'

const links = ['/members', '/members/due', '/halls/h', '/halls/h/services', '/residents']

describe('where a page stands in the navigation', () => {
  it.each([
    ['/members', '/members'],
    ['/members/due', '/members/due'],
    ['/members/0199c0de', '/members'],
    ['/members/import', '/members'],
    ['/halls/h/services/new', '/halls/h/services'],
    ['/halls/h', '/halls/h'],
    ['/account', undefined],
    ['/residents-of-old', undefined],
  ])('%s: %s', (path, link) => expect(currentLink(links, path)).toBe(link))
})
