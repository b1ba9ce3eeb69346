/** Publications as the API gives them: one that stands, one taken off, one corrected. */
export const item = {
  id: 'p1',
  board: 'grants',
  subject: '<script>alert(1)</script>要备案吗',
  excerpt: '合同要不要备案',
  department: 'promotion',
  departmentName: '运用促进处',
  receivedOn: '2026-11-02',
  answeredOn: '2026-11-10',
  redacted: true,
}
export const full = {
  ...item,
  question: '问\n题',
  reply: '答 <b>',
  version: 1,
  note: null,
  earlier: [],
  retracted: null,
  language: 'zh',
  translated: null,
}
export const withdrawn = {
  ...full,
  id: 'p2',
  subject: '',
  question: '',
  reply: '',
  retracted: { on: '2026-11-20', reason: '政策已经调整' },
}
export const corrected = {
  ...full,
  id: 'p3',
  version: 2,
  note: '金额写错了',
  earlier: [{ version: 1, answeredOn: '2026-11-10', reply: '原来的答复', note: null }],
}
