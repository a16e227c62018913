import type zh from './zh-CN'

export default {
  announcement: {
    title: 'Notice',
    urgent: 'Urgent notice',
  },
} satisfies typeof zh
