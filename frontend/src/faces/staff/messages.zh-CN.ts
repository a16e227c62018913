import accounts from '@/features/account/administration/locales/zh-CN'
import account from '@/features/account/locales/zh-CN'
import audit from '@/features/audit/locales/zh-CN'
import org from '@/features/org/locales/zh-CN'
import administration from '@/features/servicewindow/administration/locales/zh-CN'
import desk from '@/features/servicewindow/desk/locales/zh-CN'
import figures from '@/features/servicewindow/figures/locales/zh-CN'
import servicewindow from '@/features/servicewindow/locales/zh-CN'
import service from '@/features/servicewindow/service/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'
import staff from './locales/zh-CN'

export default {
  ...shared,
  ...account,
  ...servicewindow,
  ...desk,
  ...figures,
  ...service,
  ...administration,
  ...accounts,
  ...org,
  ...audit,
  ...staff,
}
