export default {
  window: {
    name: '{label} 号窗口',
  },
}
