import { hanNumber } from '../clauses/han-number.ts'

const FIGURE = '(?:\\d{1,12}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百]{1,5})'
const RANGE = new RegExp(
  `(?<![\\d:./第年月\\-一二两三四五六七八九十百千万])(${FIGURE})(?=(?:至|到|-|~)(${FIGURE})([百千万亿]*)((?:个)?(?:工作日|自然日|日|天|月|年(?!级)|季度|周(?!岁)|小时|分钟|周岁)|万?(?:美元|欧元|港元|元)|%|倍))`,
  'gu',
)
const SUM = '(?:\\d[\\d,]{0,12}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,8})[百千万亿]{0,2}元'
const RATE = new RegExp(
  `(${SUM})/每?(平方米|小时|季度|[人月年日天户件次台辆吨项名家篇场份])(?:[/·]每?([月年日天次]))?`,
  'gu',
)
const SHARE = '\\d{1,3}(?:\\.\\d{1,2})?%|百分之[一二三四五六七八九十]{1,4}'
const GRANTED = '(?:奖励|补贴|补助|资助|奖补|扶持)(?!资金|标准|款|金|对象|政策|项目)'
const GRANT = new RegExp(`(${SUM}|${SHARE})(?:的)?(${GRANTED})`, 'gu')
const BY_RATE = new RegExp(
  `(?:按照|依照|按)([^,;。]{2,16}?)(?:的)?(${SHARE})(?:的(?:比例|标准))?(?:给予|予以)?(?=${GRANTED})`,
  'gu',
)
const BY_STANDARD = new RegExp(`按照?((?:每[^,;。每元]{1,3})?(?:${SUM}))(?:的)?标准(?:给予|予以)?(${GRANTED})`, 'gu')
const THIS_TEXT = '本(?:办法|规定|条例|细则|意见|通知|标准|规则|指南|政策|措施|方案)'
const APPLIES = new RegExp(`(${THIS_TEXT})适用于([^,;。:]{2,80})(?=[。;]|$)`, 'gu')
const AFTER = new RegExp(
  `(?<=\\p{Script=Han})(?<![\\d日月年周起])(?:之|以)?后的?在?(?=${FIGURE}(?:个)?(?:工作日|自然日|日|天|月|年)(?:之内|以内|内))`,
  'gu',
)
const BOUND = '不超过|不得超过|不高于|最高|最多|不低于|不少于|最低|至少'
const DAY = '\\d{1,2}月\\d{1,2}日'

/** What drafters write in either of two ways and mean alike, in one of them. The text is as printing gives it. */
export function asDrafted(text: string): string {
  return (
    text
      // 3至6个月 is 3个月至6个月, 5至10万元 is 5万元至10万元.
      .replace(RANGE, sameUnit)
      // 5月1日至31日, 2024年5月1日至5月31日: the second day is of the same month and year.
      .replace(/(\d{1,2}月)(\d{1,2}日(?:至|到|-|~))(?=\d{1,2}日)/gu, '$1$2$1')
      .replace(new RegExp(`((?:19|20)\\d{2}年)(${DAY}(?:至|到|-|~))(?=${DAY})`, 'gu'), '$1$2$1')
      .replace(/((?:至|到)[^,;。至到]{2,14}[日月年底])(?:为)?止/gu, '$1')
      .replace(/每个(?=月|季度|年|工作日|星期|周)/gu, '每')
      .replace(/每[6六]个月/gu, '每半年')
      .replace(/每[3三]个月/gu, '每季度')
      // 2500元/月 is 每月2500元, and 给予20万元奖励 is 奖励20万元.
      .replace(RATE, (_, sum: string, of: string, per?: string) => `每${of}${per ? `每${per}` : ''}${sum}`)
      .replace(BY_RATE, '$1$2')
      .replace(GRANT, '$2$1')
      // 以上、以下、以内 and 不超过 include the value, said or not.
      .replace(/\((?:均)?包?含(?:本数)?\)(?=以[上下内])|(?<=以[上下内])\((?:均)?包?含(?:本数)?\)/gu, '')
      .replace(new RegExp(`(?<=(?:${BOUND})[^,;。()]{1,16})\\(包?含(?:本数)?\\)`, 'gu'), '')
      // 近3年内 is 近3年.
      .replace(new RegExp(`(?<=近|过去)(${FIGURE}个?[年月日天周])(?:之|以)?内`, 'gu'), '$1')
      .replace(/(?:多种|各种|各类)(?=渠道|途径|形式|方式|媒体)/gu, '各种')
      // 收到通知后15日内 is 自收到通知之日起15日内.
      .replace(AFTER, '之日起')
      .replace(/(?:公告|公布|通告|通知|明确|规定)(?:内容)?如下/gu, '通知如下')
      .replace(/(?<=第[\d一二三四五六七八九十百]{1,5}[条款项])的?规定(?=的)/gu, '')
      // 达到90%以上 is 不低于90%, 设计单位、施工单位 is 设计、施工单位.
      .replace(/达到?(?=[\d一二三四五六七八九十百千万亿.]{1,10}(?:%|[人家个项元])以上)/gu, '')
      .replace(/(?<=\p{Script=Han}{2})(单位|部门|企业|机构)(?=(?:、|和|及)\p{Script=Han}{2,4}\1)/gu, '')
      .replace(/(?<=内)完成(?=审核|审查|审批|评审|复核|核查|办理)/gu, '')
      .replace(/原则同意/gu, '原则上同意')
      .replace(/提出([^,;。、]{0,6}?)申请/gu, '申请$1')
      .replace(/本人(?=(?:有效)?(?:身份证|居民身份证|护照))/gu, '')
      .replace(/(?<=之一|情形|条件|规定)者(?=,)/gu, '的')
      .replace(new RegExp(`(?<=${THIS_TEXT})中(?=所称|规定|的)`, 'gu'), '')
      .replace(APPLIES, '$2适用$1')
      // 市场监督管理局 is 市场监管局, 绿化市容管理局 is 绿化市容局, 教育行政部门 is 教育部门.
      .replace(/监督管理/gu, '监管')
      .replace(/(?<=\p{Script=Han}{2})管理(?=局|委(?!托))/gu, '')
      .replace(/(?<=\p{Script=Han}{2})(?:行政主管|行政管理|行政|主管|管理)部门/gu, '部门')
      // 市、区两级知识产权局 are 市、区知识产权局, 上海市徐汇区 is 徐汇区 in a text of the city.
      .replace(/(?<=[省市区县])两级(?=\p{Script=Han}{0,8}(?:局|部门|政府|法院|机关))/gu, '')
      .replace(/上海市(?=\p{Script=Han}{2,3}区(?!域))/gu, '')
      // 3月底前 is 3月31日前.
      .replace(
        /(?<!\d)(1[0-2]|[13-9])月底(?=前|之前|以前)/gu,
        (_, month: string) => `${month}月${lastDay(Number(month))}日`,
      )
      // 按每件2000元的标准资助 is 资助标准为每件2000元.
      .replace(BY_STANDARD, '$2标准为$1')
  )
}

const lastDay = (month: number) => ([4, 6, 9, 11].includes(month) ? 30 : 31)

/** The first figure of a range has the unit of the second, and its 万 where it is the smaller figure. */
function sameUnit(_: string, first: string, second: string, scale: string, unit: string): string {
  const smaller = (hanNumber(first) ?? 0) < (hanNumber(second) ?? 0)
  return `${first}${smaller ? scale : ''}${unit}`
}
