import type { RouteRecordRaw } from 'vue-router'
import { kioskRoutes } from '@/features/servicewindow/kiosk.routes'

export const routes: RouteRecordRaw[] = [...kioskRoutes, { path: '/:rest(.*)*', redirect: '/' }]
