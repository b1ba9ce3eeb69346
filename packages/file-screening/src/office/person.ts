/** Programs, and what programs and computer shops write where a person's name should stand. */
const NOT_A_PERSON = new RegExp(
  `^(?:${[
    'microsoft.*',
    'ms ?office.*',
    'office ?(?:user|365|用户)?',
    '(?:微软|windows).*',
    'win(?:dows)?\\s?\\d*',
    '(?:apache )?poi',
    'openpyxl',
    'xlsxwriter',
    'python-(?:docx|pptx)',
    'docx4j.*',
    'aspose.*',
    'spire.*',
    'epplus.*',
    'closedxml',
    'exceljs',
    'sheetjs.*',
    'phpoffice.*|phpword|phpexcel.*|phpspreadsheet|unknown creator',
    'pandoc|itext.*|fpdf.*|tcpdf.*|mpdf.*|reportlab.*|wkhtmltopdf.*|qt \\d.*|cairo.*|crystal.*|fast ?report.*|jasper.*|stimulsoft.*',
    '(?:foxit|福昕|永中|数科|泛微|致远|用友|浪潮|万户|通达|中标|金格).*',
    '.*(?:[a-z]js|\\.js|generator|writer|creator|converter|export(?:er)?|reports?|reporter|server|service|pdf|office|excel|word|powerpoint|api|sdk|\\.net|library|engine|bot|macos|ios|android|linux)(?:[ /v]*[\\d.]+)?',
    'easyexcel',
    'hutool',
    'jxls?',
    'libreoffice.*|openoffice.*',
    'wps ?office.*|wps ?(?:文字|表格|演示|用户)?|kingsoft.*|金山.*',
    'adobe.*|acrobat.*|indesign.*|photoshop.*',
    'google.*',
    'scan(?:ner)?|canon.*|hp.*|epson.*|ricoh.*|fuji.*|konica.*|kyocera.*|brother.*|sharp.*|xerox.*',
    'admin(?:istrator)?\\d*|root|system|guest|owner|users?[-_ ]?\\d*|test(?:er)?\\d*|default|author|pc|computer|default ?user',
    '是|否|已.{0,4}|未.{0,4}|通过|同意|true|false|yes|no',
    '管理员|系统管理员|用户|作者|普通用户|来宾|匿名|未知|佚名|无',
    'un-?named|unknown|anonymous|none|null|undefined|n/?a|me|my ?(?:pc|computer)',
    '(?:lenovo|dell|asus|acer|thinkpad|huawei|honor|xiaomi|apple|mac(?:book.*)?|thtf|founder|haier|samsung|msi)[\\-\\w ]*',
    'xb21cn|ylmf|dreamsummit|walkinnet|jujumao|ghost\\w*|mc system|ntko\\w*|\\w{2,10} user|[a-z]|[b-df-hj-np-tvwxz]{3,8}',
    'deepin|uos|kylin|greenbrowser|china|p ?r ?c|sky123\\.org|雨林木风|番茄花园|深度.*|电脑公司.*|系统之家|xtzj|xitongzhijia',
    '(?:pc|user|admin|administrator)-[0-9a-z]{0,15}|pc\\d{6,}\\w*|desktop-[0-9a-z]{5,}|win-[0-9a-z]{5,}|laptop-[0-9a-z]{5,}',
    '[^\\p{L}]*',
  ].join('|')})$`,
  'iu',
)

const ORGANISATION =
  /(?:人民政府|政府|委员会|办公室|办公厅|管理局|知识产权局|监督局|中心|集团|公司|大学|学院|学校|研究院|研究所|事务所|协会|学会|联合会|基金会|工作组|领导小组|工作专班|编辑部|秘书处|服务站|出版社|银行|医院|法院|检察院|支队|大队|机关|部门|单位|平台|网站|系统|社区|街道|(?:inc|ltd|llc|corp|corporation|company|office|bureau|administration|university|institute|group|department)\.?)$/i
const SHORT_ORGANISATION = /^[\p{Script=Han}]{2,}[局厅委办处科部院所站队室组网]$/u
const COMMON_SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔向汤]/

/**
 * Whether what a file names as its author is a person. Programs, computers' default users and organisations are not; a WPS
 * or mail account is, for it leads to one.
 */
export function namesAPerson(value: string): boolean {
  const name = value.normalize('NFKC').trim()
  if (name === '' || NOT_A_PERSON.test(name)) return false
  if (ORGANISATION.test(name)) return false
  // 王一科 may be a person, 综合业务科 is not.
  if (SHORT_ORGANISATION.test(name) && !(name.length === 3 && COMMON_SURNAME.test(name))) return false
  return true
}

const USER_FOLDER = /(?:[\\/](?:Users|Documents and Settings|home)[\\/])([^\\/]+)[\\/]/i

/** An address that leads into one computer or one inner network. */
export function isLocalAddress(address: string): boolean {
  return /^(?:file:|[A-Za-z]:[\\/]|\\\\[^\\]|\/(?:Users|home)\/)/i.test(address)
}

/** The person whose folder an address leads through: `file:///C:\Users\zhang.wei\Desktop\名单.xlsx`. */
export function userOfAddress(address: string): string | null {
  if (/^https?:/i.test(address)) return null
  const user = USER_FOLDER.exec(address)?.[1]
  return user !== undefined && !/^(?:public|all users|default)$/i.test(user) && namesAPerson(user) ? user : null
}
