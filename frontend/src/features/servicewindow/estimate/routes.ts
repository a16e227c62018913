import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/estimates', component: () => import('./console/AccuracyPage.vue'), props: true },
]
