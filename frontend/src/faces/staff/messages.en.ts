import account from '@/features/account/locales/en'
import simulation from '@/features/demo/simulation/locales/en'
import desk from '@/features/servicewindow/desk/locales/en'
import accuracy from '@/features/servicewindow/estimate/console/locales/en'
import figures from '@/features/servicewindow/figures/locales/en'
import calendar from '@/features/org/calendar/locales/en'
import rating from '@/features/servicewindow/rating/locales/en'
import ratingOffice from '@/features/servicewindow/rating/staff/locales/en'
import servicewindow from '@/features/servicewindow/locales/en'
import manager from '@/features/servicewindow/manager/locales/en'
import opening from '@/features/servicewindow/opening/locales/en'
import staffing from '@/features/servicewindow/staffing/locales/en'
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
  ...accuracy,
  ...staffing,
  ...simulation,
  ...calendar,
  ...rating,
  ...ratingOffice,
  ...staff,
}
