import accounts from '@/features/account/administration/locales/en'
import account from '@/features/account/locales/en'
import audit from '@/features/audit/locales/en'
import member from '@/features/member/locales/en'
import memberImport from '@/features/member/import/locales/en'
import org from '@/features/org/locales/en'
import people from '@/features/org/people/locales/en'
import post from '@/features/org/post/locales/en'
import resident from '@/features/resident/locales/en'
import residentImport from '@/features/resident/import/locales/en'
import administration from '@/features/servicewindow/administration/locales/en'
import simulation from '@/features/demo/simulation/locales/en'
import desk from '@/features/servicewindow/desk/locales/en'
import accuracy from '@/features/servicewindow/estimate/console/locales/en'
import device from '@/features/servicewindow/device/locales/en'
import figures from '@/features/servicewindow/figures/locales/en'
import rules from '@/features/servicewindow/rules/locales/en'
import calendar from '@/features/org/calendar/locales/en'
import rating from '@/features/servicewindow/rating/locales/en'
import ratingOffice from '@/features/servicewindow/rating/staff/locales/en'
import servicewindow from '@/features/servicewindow/locales/en'
import service from '@/features/servicewindow/service/locales/en'
import manager from '@/features/servicewindow/manager/locales/en'
import opening from '@/features/servicewindow/opening/locales/en'
import staffing from '@/features/servicewindow/staffing/locales/en'
import shared from '@/shared/locales/en'
import tables from '@/shared/tables/locales/en'
import staff from './locales/en'

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
