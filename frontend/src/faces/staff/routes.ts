import type { RouteRecordRaw } from 'vue-router'
import { routes as account } from '@/features/account/routes'
import { routes as desk } from '@/features/servicewindow/desk/routes'
import { routes as device } from '@/features/servicewindow/device/routes'
import { routes as figures } from '@/features/servicewindow/figures/routes'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue') },
  ...account,
  ...desk,
  ...figures,
  ...device,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
