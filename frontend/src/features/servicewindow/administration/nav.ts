import { Files, School } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'settings',
    to: '/halls/:hallId/services',
    label: 'guides.title',
    icon: Files,
    roles: ['HALL_MANAGER'],
  },
  { group: 'settings', to: '/setup', label: 'setup.title', icon: School, roles: ['HALL_MANAGER'] },
]
