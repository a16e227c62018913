import type { RouteRecordRaw } from 'vue-router'
import { residentRoutes } from '@/features/servicewindow/resident.routes'

export const routes: RouteRecordRaw[] = [
  ...residentRoutes,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
