import type { RouteRecordRaw } from 'vue-router'
import { screenRoutes } from '@/features/servicewindow/rating/screen/routes'

export const routes: RouteRecordRaw[] = [
  ...screenRoutes,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
