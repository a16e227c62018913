import account from '@/features/account/locales/en'
import desk from '@/features/servicewindow/desk/locales/en'
import device from '@/features/servicewindow/device/locales/en'
import figures from '@/features/servicewindow/figures/locales/en'
import servicewindow from '@/features/servicewindow/locales/en'
import shared from '@/shared/locales/en'
import staff from './locales/en'

export default { ...shared, ...account, ...servicewindow, ...desk, ...figures, ...device, ...staff }
