import type { RouteRecordRaw } from 'vue-router'
import KioskDoor from './kiosk/pages/KioskDoor.vue'
import PairPage from './kiosk/pages/PairPage.vue'

/** Loaded with the face, not page by page: what is not here when the network goes down does not come any more. */
export const kioskRoutes: RouteRecordRaw[] = [
  { path: '/', component: KioskDoor },
  { path: '/pair', component: PairPage },
]
