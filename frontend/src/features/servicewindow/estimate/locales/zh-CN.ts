export default {
  estimate: {
    range: '大约 {low}–\u2060{high} 分钟',
    within: '{high} 分钟以内',
    wideRange: '要等多久不好估计，大约 {low}–\u2060{high} 分钟',
    wideWithin: '要等多久不好估计，{high} 分钟以内',
    both: '{ahead}，{range}',
    before: '前面有 {count} 位',
    ahead: '现在取号，前面有 {count} 位',
    nobody: '现在取号，前面没有人',
    noRange: '这里记录还少，要等多久还说不准。',
    claim:
      '最近 30 天，{percent}% 的人实际叫号和取号时说的时间相差不超过 5 分钟（按范围中点算，共 {count} 次）。',
    noClaim: '估得准不准，要再积累一些记录才能告诉您。',
  },
}
