import shared from '@/shared/locales/zh-CN'

export default { ...shared }
