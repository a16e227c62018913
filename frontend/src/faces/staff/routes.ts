import type { RouteRecordRaw } from 'vue-router'
import { routes as account } from '@/features/account/routes'
import { routes as desk } from '@/features/servicewindow/desk/routes'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue') },
  ...account,
  ...desk,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
