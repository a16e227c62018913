export default {
  screen: {
    title: '窗口屏',
    pair: '配对窗口屏',
    pairHint: '请大厅负责人在“设备”里添加窗口屏，把那里显示的配对码填在下面。配对码只能用一次。',
    code: '配对码',
    wrongKind: '这个配对码是给另一种设备的。',
    pairYes: '配对',
    called: '请到这里办理',
    serving: '正在办理',
    nextUp: '下一位 {number}',
    free: '请留意叫号',
    ask: '{number} 号，这次办得怎么样？',
    skip: '不评了',
  },
}
