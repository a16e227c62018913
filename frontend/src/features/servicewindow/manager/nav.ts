import { AlarmClock, Bell, Monitor, View } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

const of = (group: NavEntry['group'], path: string, label: string, icon: NavEntry['icon']): NavEntry => ({
  group,
  to: `/halls/:hallId/${path}`,
  label,
  icon,
  roles: ['HALL_MANAGER'],
})

export const nav: NavEntry[] = [
  of('hall', 'live', 'manager.live.title', View),
  of('hall', 'announcements', 'manager.announcements.title', Bell),
  of('settings', 'hours', 'manager.hours.title', AlarmClock),
  of('settings', 'displays', 'manager.displays.title', Monitor),
]
