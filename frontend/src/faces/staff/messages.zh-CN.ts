import accounts from '@/features/account/administration/locales/zh-CN'
import account from '@/features/account/locales/zh-CN'
import audit from '@/features/audit/locales/zh-CN'
import member from '@/features/member/locales/zh-CN'
import memberImport from '@/features/member/import/locales/zh-CN'
import org from '@/features/org/locales/zh-CN'
import people from '@/features/org/people/locales/zh-CN'
import post from '@/features/org/post/locales/zh-CN'
import resident from '@/features/resident/locales/zh-CN'
import residentImport from '@/features/resident/import/locales/zh-CN'
import administration from '@/features/servicewindow/administration/locales/zh-CN'
import simulation from '@/features/demo/simulation/locales/zh-CN'
import desk from '@/features/servicewindow/desk/locales/zh-CN'
import accuracy from '@/features/servicewindow/estimate/console/locales/zh-CN'
import device from '@/features/servicewindow/device/locales/zh-CN'
import figures from '@/features/servicewindow/figures/locales/zh-CN'
import rules from '@/features/servicewindow/rules/locales/zh-CN'
import calendar from '@/features/org/calendar/locales/zh-CN'
import rating from '@/features/servicewindow/rating/locales/zh-CN'
import ratingOffice from '@/features/servicewindow/rating/staff/locales/zh-CN'
import servicewindow from '@/features/servicewindow/locales/zh-CN'
import service from '@/features/servicewindow/service/locales/zh-CN'
import manager from '@/features/servicewindow/manager/locales/zh-CN'
import opening from '@/features/servicewindow/opening/locales/zh-CN'
import staffing from '@/features/servicewindow/staffing/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'
import tables from '@/shared/tables/locales/zh-CN'
import staff from './locales/zh-CN'

export default {
  ...shared,
  ...tables,
  ...account,
  ...servicewindow,
  ...desk,
  ...figures,
  ...service,
  ...administration,
  ...accounts,
  ...member,
  ...memberImport,
  ...org,
  ...people,
  ...post,
  ...resident,
  ...residentImport,
  ...audit,
  ...rules,
  ...manager,
  ...opening,
  ...accuracy,
  ...staffing,
  ...simulation,
  ...calendar,
  ...rating,
  ...ratingOffice,
  ...staff,
  ...device,
}
