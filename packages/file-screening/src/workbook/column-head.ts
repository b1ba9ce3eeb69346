const TELLING =
  /^(?:.{0,8}(?:姓名|名字|联系人|负责人|经办人|法定代表人|法人代表|代理人|申请人|投诉人|举报人|当事人|发明人|学生|家长|户主|配偶|住址|家庭地址|通讯地址|通信地址|居住地|户籍地址?|联系地址|地址|手机号?码?|电话|联系方式|身份证号?码?|证件号码?|银行卡号?|银行账号|账号|卡号|车牌号?码?|护照号?码?|邮箱|电子邮件))(?:[（(].{0,12}[）)])?$/

/** Whether a column's head says what its cells are, so that a bare name or number below it can be recognised. */
export function isTellingHead(head: string): boolean {
  return TELLING.test(head.replace(/\s+/g, ''))
}
