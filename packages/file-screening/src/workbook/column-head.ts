const TELLING =
  /^(?:.{0,8}(?:姓名|名字|联系人|负责人|经办人|法定代表人|法人代表|代理人|申请人|投诉人|举报人|当事人|发明人|学生|家长|户主|配偶|住址|家庭地址|通讯地址|通信地址|居住地|户籍地址?|联系地址|地址|手机号?码?|电话|联系方式|身份证号?码?|证件号码?|银行卡号?|银行账号|账号|卡号|车牌号?码?|护照号?码?|邮箱|电子邮件))(?:[（(].{0,12}[）)])?$/

/** Whether a column's head says what its cells are, so that a bare name or number below it can be recognised. */
export function isTellingHead(head: string): boolean {
  return TELLING.test(head.replace(/\s+/g, ''))
}

const LABEL =
  /^(?:(?:工作|所在|申报|申请|推荐)?单位(?:名称)?|部门|处室|职务|职称|性别|民族|学历|学位|专业|年龄|籍贯|政治面貌|出生(?:年月|日期)|国籍|备注|签名|签字|盖章|日期|数量|金额|类别|类型|序号|编号|邮编|传真)(?:[（(].{0,12}[）)])?$/

/** Whether a cell is itself a label of a form, so that it is no value of the label beside or above it. */
export function isFormLabel(text: string): boolean {
  return isTellingHead(text) || LABEL.test(text.replace(/\s+/g, ''))
}
