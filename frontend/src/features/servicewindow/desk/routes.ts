import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId', component: () => import('./pages/WindowsPage.vue'), props: true },
  {
    path: '/desk/:windowId',
    component: () => import('./pages/DeskPage.vue'),
    props: true,
    meta: { whole: true },
  },
]
