import shared from '@/shared/locales/en'

export default { ...shared }
