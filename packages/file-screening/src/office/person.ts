import { isHanPerson } from './han-person.ts'
import { isLatinPerson } from './latin-person.ts'

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
    'un-?named|unspecified|untitled|unknown.*|anonymous.*|none|null|undefined|n/?a|me|my ?(?:pc|computer)',
    '(?:lenovo|dell|asus|acer|thinkpad|huawei|honor|xiaomi|apple|mac(?:book.*)?|thtf|founder|haier|samsung|msi|ipad|iphone|oppo|vivo)[\\-\\w ]*',
    'xb21cn|ylmf|dreamsummit|walkinnet|jujumao|ghost\\w*|mc system|ntko\\w*|\\w{2,10} user|[a-z]|[b-df-hj-np-tvwxz]{3,8}',
    'deepin|uos|kylin|greenbrowser|china|p ?r ?c|sky123\\.org|雨林木风|番茄花园|深度.*|电脑公司.*|系统之家|xtzj|xitongzhijia',
    '(?:pc|user|admin|administrator)-[0-9a-z]{0,15}|pc\\d{6,}\\w*|desktop-[0-9a-z]{5,}|win-[0-9a-z]{3,}|laptop-[0-9a-z]{5,}',
    '[^\\p{L}]*',
  ].join('|')})$`,
  'iu',
)

const ORGANISATION =
  /(?:人民政府|政府|委员会|办公室|办公厅|管理局|知识产权局|监督局|中心|集团|公司|大学|学院|学校|研究院|研究所|事务所|协会|学会|联合会|基金会|工作组|领导小组|工作专班|编辑部|秘书处|服务站|出版社|银行|医院|法院|检察院|支队|大队|机关|部门|单位|平台|网站|系统|社区|街道|(?:inc|ltd|llc|corp|corporation|company|office|bureau|administration|university|institute|group|department)\.?)$/i
/** Accounts that lead to one person: of WPS and of mail, unless the mail is an organ's own letter box. */
const ACCOUNT = /^wps_\d{5,}$|^[^@\s]+@[\w.-]+\.\w+$/i
const OF_AN_ORGAN = /@(?:[\w-]+\.)*gov\.cn$/i

/**
 * Whether what a file names as its author is a person: a Chinese personal name, alone, with a title or behind an
 * organisation; a name in Latin letters or in pinyin; an account that leads to one person. Programs, machines, places,
 * organisations, acronyms and whatever else has not the shape of a name are none.
 */
export function namesAPerson(value: string): boolean {
  const name = value.normalize('NFKC').trim()
  if (name === '' || NOT_A_PERSON.test(name)) return false
  if (ACCOUNT.test(name)) return !OF_AN_ORGAN.test(name) || isLatinPerson(name.replace(/@.*$/, ''))
  if (/\p{Script=Han}/u.test(name)) return !ORGANISATION.test(name) && isHanPerson(name)
  // Scripts of which no shape is known here: a reviewer looks.
  return /^[\p{Script=Latin}\P{L}]*$/u.test(name) ? !ORGANISATION.test(name) && isLatinPerson(name) : true
}

const USER_FOLDER = /(?:[\\/](?:Users|Documents and Settings|home)[\\/])([^\\/]+)[\\/]/i

/** An address that leads into one computer or one inner network. */
export function isLocalAddress(address: string): boolean {
  return /^(?:file:|[A-Za-z]:[\\/]|\\\\[^\\]|\/(?:Users|home)\/)/i.test(address)
}

/** A folder of users is somebody's under any name that no machine gives by itself: `liwei`, `wxm`. */
function isNobodysAccount(user: string): boolean {
  const name = user.normalize('NFKC').trim()
  return name === '' || NOT_A_PERSON.test(name) || ORGANISATION.test(name)
}

/** The person whose folder an address leads through: `file:///C:\Users\zhang.wei\Desktop\名单.xlsx`. */
export function userOfAddress(address: string): string | null {
  if (/^https?:/i.test(address)) return null
  const user = USER_FOLDER.exec(address)?.[1]
  return user !== undefined && !/^(?:public|all users|default)$/i.test(user) && !isNobodysAccount(user) ? user : null
}
