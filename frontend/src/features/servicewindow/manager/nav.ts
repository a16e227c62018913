import { AlarmClock, Bell, Monitor, View } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

const of = (path: string, label: string, icon: NavEntry['icon']): NavEntry => ({
  group: 'hall',
  to: `/halls/:hallId/${path}`,
  label,
  icon,
  roles: ['HALL_MANAGER'],
})

export const nav: NavEntry[] = [
  of('live', 'manager.live.title', View),
  of('announcements', 'manager.announcements.title', Bell),
  of('displays', 'manager.displays.title', Monitor),
  of('hours', 'manager.hours.title', AlarmClock),
]
