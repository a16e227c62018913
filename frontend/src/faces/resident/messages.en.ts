import announcement from '@/features/servicewindow/announcement/locales/en'
import estimate from '@/features/servicewindow/estimate/locales/en'
import hall from '@/features/servicewindow/hall/locales/en'
import window from '@/features/servicewindow/locales/en'
import opening from '@/features/servicewindow/opening/locales/en'
import rating from '@/features/servicewindow/rating/locales/en'
import service from '@/features/servicewindow/service/locales/en'
import ticket from '@/features/servicewindow/ticket/locales/en'
import shared from '@/shared/locales/en'

export default {
  ...shared,
  ...window,
  ...announcement,
  ...hall,
  ...opening,
  ...service,
  ...ticket,
  ...estimate,
  ...rating,
}
