import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/devices', component: () => import('./pages/DevicesPage.vue'), props: true },
]
