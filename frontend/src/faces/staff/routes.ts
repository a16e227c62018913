import type { RouteRecordRaw } from 'vue-router'
import { routes as accounts } from '@/features/account/administration/routes'
import { routes as account } from '@/features/account/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as org } from '@/features/org/routes'
import { routes as administration } from '@/features/servicewindow/administration/routes'
import { routes as desk } from '@/features/servicewindow/desk/routes'
import { routes as figures } from '@/features/servicewindow/figures/routes'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue') },
  ...account,
  ...desk,
  ...figures,
  ...administration,
  ...accounts,
  ...org,
  ...audit,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
