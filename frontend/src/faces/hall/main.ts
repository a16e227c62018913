import { startFace } from '@/app/startFace'
import HallFace from './HallFace.vue'
import { routes } from './routes'

void startFace({
  base: '/hall',
  root: HallFace,
  routes,
  messages: {
    'zh-CN': () => import('./messages.zh-CN'),
    en: () => import('./messages.en'),
  },
})
