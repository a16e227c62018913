export default {
  announcement: {
    title: '通知',
    urgent: '紧急通知',
  },
}
