import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/members/import', component: () => import('./pages/ImportPage.vue') },
]
