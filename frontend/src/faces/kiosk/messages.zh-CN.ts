import kiosk from '@/features/servicewindow/kiosk/locales/zh-CN'
import window from '@/features/servicewindow/locales/zh-CN'
import opening from '@/features/servicewindow/opening/locales/zh-CN'
import ticket from '@/features/servicewindow/ticket/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'

export default { ...ticket, ...shared, ...window, ...opening, ...kiosk }
