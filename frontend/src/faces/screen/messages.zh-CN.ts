import window from '@/features/servicewindow/locales/zh-CN'
import rating from '@/features/servicewindow/rating/locales/zh-CN'
import screen from '@/features/servicewindow/rating/screen/locales/zh-CN'
import shared from '@/shared/locales/zh-CN'

export default { ...shared, ...window, ...rating, ...screen }
