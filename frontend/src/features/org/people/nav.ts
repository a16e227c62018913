import { CopyDocument } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'people',
    to: '/duplicates',
    label: 'people.duplicates',
    icon: CopyDocument,
    roles: ['REGISTRAR'],
  },
]
