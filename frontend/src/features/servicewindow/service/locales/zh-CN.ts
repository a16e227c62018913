export default {
  service: {
    waiting: '{count} 人在等',
    nobodyWaiting: '没人在等',
    private: '排队情况不公开',
    closed: '窗口未开',
    papers: '要带的材料',
    papersHint: '带齐一样勾一样，只记在您的手机上。',
    noPapers: '不用带材料',
    whoMayApply: '谁可以办',
    fee: '收费',
    timePromised: '多久办好',
    place: '在哪里办',
    legalBasis: '依据',
    notes: '说明',
    noGuide: '办事指南还在整理，请先到窗口咨询。',
    closedHint: '这项业务现在没有窗口在办理。可以先取号，开窗后按顺序叫号。',
  },
}
