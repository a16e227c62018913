export default {
  common: {
    product: '邻里',
    retry: '再试一次',
    loading: '正在加载…',
    elder: '关怀模式',
    asOf: '网络断开，显示的是 {time} 的情况。连上后会自动更新。',
    notFound: '没有这个页面',
    notFoundHint: '地址可能写错了，或页面已经搬走。',
    notFoundAction: '回到首页',
  },
  problem: {
    offline: '网络没有连上',
    offlineHint: '您的信息没有丢失。请检查网络后再试一次。',
    unavailable: '服务暂时忙不过来',
    unavailableHint: '没有任何信息丢失。请稍等片刻再试一次。',
    notFound: '没有找到',
    notFoundHint: '它可能已经撤销，或者地址不对。',
    unexpected: '出了点问题',
    unexpectedHint: '没有任何信息丢失。请再试一次，或到窗口咨询。',
    reference: '查询编号 {id}',
  },
}
