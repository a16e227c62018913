import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/simulation', component: () => import('./pages/SimulationPage.vue'), props: true },
]
