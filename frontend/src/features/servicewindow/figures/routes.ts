import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/figures', component: () => import('./pages/FiguresPage.vue'), props: true },
]
