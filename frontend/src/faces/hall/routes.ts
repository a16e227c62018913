import type { RouteRecordRaw } from 'vue-router'
import { displayRoutes } from '@/features/servicewindow/display.routes'

export const routes: RouteRecordRaw[] = [
  ...displayRoutes,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
