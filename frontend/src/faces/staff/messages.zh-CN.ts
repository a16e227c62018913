import account from '@/features/account/locales/zh-CN'
import desk from '@/features/servicewindow/desk/locales/zh-CN'
import figures from '@/features/servicewindow/figures/locales/zh-CN'
import servicewindow from '@/features/servicewindow/locales/zh-CN'
import manager from '@/features/servicewindow/manager/locales/zh-CN'
import opening from '@/features/servicewindow/opening/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'
import staff from './locales/zh-CN'

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
