import { describe, expect, it } from 'vitest'
import { closedDoor } from './doors.js'

describe('doors between the floors', () => {
  it.each([
    ['main.ts', './faces/staff/main'],
    ['faces/resident/routes.ts', '@/features/servicewindow/routes'],
    ['features/servicewindow/api.ts', '@/api/client'],
    ['features/servicewindow/desk/a.ts', '../ticket/b'],
    ['shared/useIntent.ts', '@/api/problem'],
    ['shared/useIntent.ts', 'vue'],
  ])('%s may import %s', (from, source) => {
    expect(closedDoor(from, source)).toBeNull()
  })

  it.each([
    ['features/servicewindow/api.ts', '@/features/account/session'],
    ['features/servicewindow/desk/a.ts', '../../account/session'],
    ['features/account/a.ts', '@/app/queries'],
    ['shared/a.ts', '@/features/account/session'],
    ['api/client.ts', '@/shared/preferences'],
    ['faces/hall/main.ts', '../staff/routes'],
  ])('%s may not import %s', (from, source) => {
    expect(closedDoor(from, source)).not.toBeNull()
  })
})
