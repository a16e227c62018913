import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/staffing', component: () => import('./pages/StaffingPage.vue'), props: true },
]
