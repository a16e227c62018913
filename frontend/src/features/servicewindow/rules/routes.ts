import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/rules', component: () => import('./pages/RulesPage.vue'), props: true },
]
