import { startFace } from '@/app/startFace'
import StaffFace from './StaffFace.vue'
import { routes } from './routes'

void startFace({
  base: '/staff',
  root: StaffFace,
  routes,
  messages: {
    'zh-CN': () => import('./messages.zh-CN'),
    en: () => import('./messages.en'),
  },
})
