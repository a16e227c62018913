import announcement from '@/features/servicewindow/announcement/locales/zh-CN'
import board from '@/features/servicewindow/board/locales/zh-CN'
import window from '@/features/servicewindow/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'

export default { ...shared, ...window, ...announcement, ...board }
