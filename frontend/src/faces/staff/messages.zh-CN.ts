import account from '@/features/account/locales/zh-CN'
import desk from '@/features/servicewindow/desk/locales/zh-CN'
import device from '@/features/servicewindow/device/locales/zh-CN'
import figures from '@/features/servicewindow/figures/locales/zh-CN'
import servicewindow from '@/features/servicewindow/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'
import staff from './locales/zh-CN'

export default { ...shared, ...account, ...servicewindow, ...desk, ...figures, ...device, ...staff }
