import type { RouteRecordRaw } from 'vue-router'

export const displayRoutes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./board/pages/ChooseHallPage.vue') },
  {
    path: '/:hallId/displays/:displayId',
    component: () => import('./board/pages/DisplayPage.vue'),
    props: true,
  },
  { path: '/:hallId', component: () => import('./board/pages/BoardPage.vue'), props: true },
]
