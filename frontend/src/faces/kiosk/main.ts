import { startFace } from '@/app/startFace'
import KioskFace from './KioskFace.vue'
import english from './messages.en'
import chinese from './messages.zh-CN'
import { keepForOffline } from './offline'
import { routes } from './routes'

// 关怀模式 for everybody: nobody looks for a switch on a kiosk.
document.documentElement.toggleAttribute('data-elder', true)

void startFace({
  base: '/kiosk',
  root: KioskFace,
  routes,
  // Both at hand, for when the network is down.
  messages: {
    'zh-CN': () => Promise.resolve({ default: chinese }),
    en: () => Promise.resolve({ default: english }),
  },
}).then(keepForOffline)
