import window from '@/features/servicewindow/locales/en'
import rating from '@/features/servicewindow/rating/locales/en'
import screen from '@/features/servicewindow/rating/screen/locales/en'
import shared from '@/shared/locales/en'

export default { ...shared, ...window, ...rating, ...screen }
