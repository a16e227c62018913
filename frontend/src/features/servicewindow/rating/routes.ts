import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/follow-ups', component: () => import('./pages/FollowUpsPage.vue'), props: true },
  {
    path: '/halls/:hallId/rating-rules',
    component: () => import('./pages/RatingRulesPage.vue'),
    props: true,
  },
]
