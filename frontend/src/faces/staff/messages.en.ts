import account from '@/features/account/locales/en'
import desk from '@/features/servicewindow/desk/locales/en'
import figures from '@/features/servicewindow/figures/locales/en'
import servicewindow from '@/features/servicewindow/locales/en'
import manager from '@/features/servicewindow/manager/locales/en'
import opening from '@/features/servicewindow/opening/locales/en'
import shared from '@/shared/locales/en'
import staff from './locales/en'

export default {
  ...shared,
  ...account,
  ...servicewindow,
  ...desk,
  ...figures,
  ...manager,
  ...opening,
  ...staff,
}
