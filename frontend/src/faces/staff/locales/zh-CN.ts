export default {
  staff: {
    own: '我的账号',
    nav: '导航',
    menu: '打开导航',
    skip: '跳到正文',
    hall: '大厅',
    group: {
      hall: '今天的大厅',
      review: '数据与回访',
      people: '居民与党员',
      settings: '设置',
      administration: '系统管理',
    },
    signOut: '退出登录',
    hello: '{name}，您好',
    noDesk: '您的账号不在窗口叫号，所以这里没有叫号台。',
    noRole: '您的账号还没有分配职责。请联系管理员。',
    may: {
      SYSTEM_ADMINISTRATOR: '系统管理员：管理单位、岗位和账号。',
      SECURITY_ADMINISTRATOR: '安全管理员：分配职责、解锁账号、结束登录。',
      AUDITOR: '审计员：查阅业务流水和操作记录。',
    },
    toAccount: '密码与登录设备',
  },
}
