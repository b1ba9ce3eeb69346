import { computed, type ComputedRef } from 'vue'
import { useDeskLang } from './language.ts'

const zh = {
  rail: '工作台导航',
  skip: '跳到主要内容',
  signOut: '退出登录',
  switchTo: 'English',
  keys: '键盘',
  keysTitle: '键盘操作',
  close: '关闭',
  signIn: '登录',
  signInTitle: '登录工作台',
  signInFor: '供本局工作人员办理留言、查看工作要点使用。',
  account: '账号',
  password: '密码',
  signingIn: '正在登录…',
  accountNeeded: '请填写账号',
  passwordNeeded: '请填写密码',
  fix: '请先改正以下内容',
  demo: '演示账号',
  demoNote: '本站为演示环境，数据均为虚构。选一个身份，账号和密码会自动填好。',
  use: '填入',
  findings: '审查提示',
  noFindings: '未发现需要处理的内容。',
  checking: '正在检查…',
  notChecked: '暂时无法检查，内容已保留，稍后会自动再试。',
  locate: '定位',
  closedActions: (count: number) => `现在不能做的（${count}）`,
  noActions: '目前没有您可以办理的事项。',
  history: '办理过程',
  showCheck: '记录校验码',
}
const en: typeof zh = {
  rail: 'Workbench',
  skip: 'Skip to main content',
  signOut: 'Sign out',
  switchTo: '中文',
  keys: 'Keys',
  keysTitle: 'Keyboard',
  close: 'Close',
  signIn: 'Sign in',
  signInTitle: 'Sign in to the workbench',
  signInFor: 'For staff of the bureau: handle messages and read the work points.',
  account: 'Account',
  password: 'Password',
  signingIn: 'Signing in…',
  accountNeeded: 'Enter your account',
  passwordNeeded: 'Enter your password',
  fix: 'Correct the following first',
  demo: 'Demonstration accounts',
  demoNote: 'This is a demonstration with invented data. Choose a role and its account is filled in.',
  use: 'Fill in',
  findings: 'Screening',
  noFindings: 'Nothing found that needs a decision.',
  checking: 'Checking…',
  notChecked: 'Could not check just now. What you wrote is kept; it will be tried again.',
  locate: 'Find',
  closedActions: (count: number) => `Not possible now (${count})`,
  noActions: 'There is nothing for you to do here at present.',
  history: 'What happened',
  showCheck: 'Checksum of the record',
}

/** The desk components' own words in the chosen language. */
export function useDeskWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
