import announcement from '@/features/servicewindow/announcement/locales/en'
import board from '@/features/servicewindow/board/locales/en'
import window from '@/features/servicewindow/locales/en'
import shared from '@/shared/locales/en'

export default { ...shared, ...window, ...announcement, ...board }
