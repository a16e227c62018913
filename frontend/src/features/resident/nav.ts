import { HomeFilled, House } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

const roles = ['REGISTRAR', 'CARE_WORKER'] as const

export const nav: NavEntry[] = [
  { group: 'people', to: '/residents', label: 'resident.title', icon: House, roles },
  { group: 'people', to: '/households', label: 'resident.households', icon: HomeFilled, roles },
]
