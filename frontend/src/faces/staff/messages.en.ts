import accounts from '@/features/account/administration/locales/en'
import account from '@/features/account/locales/en'
import audit from '@/features/audit/locales/en'
import org from '@/features/org/locales/en'
import administration from '@/features/servicewindow/administration/locales/en'
import desk from '@/features/servicewindow/desk/locales/en'
import figures from '@/features/servicewindow/figures/locales/en'
import servicewindow from '@/features/servicewindow/locales/en'
import service from '@/features/servicewindow/service/locales/en'
import shared from '@/shared/locales/en'
import staff from './locales/en'

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
