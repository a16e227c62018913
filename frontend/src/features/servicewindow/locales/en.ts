import type zh from './zh-CN'

export default {
  window: {
    name: 'Window {label}',
  },
} satisfies typeof zh
