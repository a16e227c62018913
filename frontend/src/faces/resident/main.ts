import { startFace } from '@/app/startFace'
import ResidentFace from './ResidentFace.vue'
import { routes } from './routes'

void startFace({
  base: '/m',
  elderMode: true,
  root: ResidentFace,
  routes,
  messages: {
    'zh-CN': () => import('./messages.zh-CN'),
    en: () => import('./messages.en'),
  },
})
