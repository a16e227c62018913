import kiosk from '@/features/servicewindow/kiosk/locales/en'
import window from '@/features/servicewindow/locales/en'
import opening from '@/features/servicewindow/opening/locales/en'
import ticket from '@/features/servicewindow/ticket/locales/en'
import shared from '@/shared/locales/en'

export default { ...ticket, ...shared, ...window, ...opening, ...kiosk }
