import announcement from '@/features/servicewindow/announcement/locales/zh-CN'
import estimate from '@/features/servicewindow/estimate/locales/zh-CN'
import hall from '@/features/servicewindow/hall/locales/zh-CN'
import window from '@/features/servicewindow/locales/zh-CN'
import opening from '@/features/servicewindow/opening/locales/zh-CN'
import rating from '@/features/servicewindow/rating/locales/zh-CN'
import service from '@/features/servicewindow/service/locales/zh-CN'
import ticket from '@/features/servicewindow/ticket/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'

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
