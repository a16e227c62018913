import { startFace } from '@/app/startFace'
import ScreenFace from './ScreenFace.vue'
import { routes } from './routes'

void startFace({
  base: '/screen',
  root: ScreenFace,
  routes,
  messages: {
    'zh-CN': () => import('./messages.zh-CN'),
    en: () => import('./messages.en'),
  },
})
