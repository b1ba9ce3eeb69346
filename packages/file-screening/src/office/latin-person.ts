const SURNAME = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng su wei lv lyu lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao mao gu gong shao wan qian dai mo kong xiang hao qi ni chu kang fei bao lian hong zuo ji jiao mu ai niu ling geng guan sheng ke bian tong mei pang qu chai xing zhan nie mi gan ruan lou hua yue zhuang ouyang situ sima shangguan zhuge'.split(
    ' ',
  ),
)
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouv])'
const GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`)
/** Surnames with which few words begin: an account of one word that goes on like one given character is a name. */
const SHORT_ACCOUNT = new RegExp(
  `^(?:zhang|wang|liu|chen|yang|zhao|huang|zhou|sun|zhu|guo|luo|zheng|xie|tang|cao|peng|zeng|jiang|xu|deng|feng|song|shen|ouyang)${SYLLABLE}$`,
)
/** With two given characters more surnames tell, unless the last one is an office (科, 处, 局, 部, 室, 员). */
const LONG_ACCOUNT = new RegExp(
  `^(?:zhang|wang|li|liu|chen|yang|zhao|huang|zhou|wu|sun|zhu|hu|guo|he|lin|luo|zheng|xie|tang|cao|peng|zeng|xiao|tian|pan|yuan|jiang|yu|ye|su|wei|lu|yao|tan|fan|fang|xu|deng|feng|song|shen|han|qian|ouyang)(?:${SYLLABLE}){2}(?<!ke|chu|ju|bu|shi|yuan|zu|ban|suo|qu|hui)$`,
)

/** Places and words of offices whose pinyin has the shape of a name. */
const PINYIN_WORDS = new Set(
  'wangluo wangzhan wangye wangguan wangshang jiangsu jiangxi jiangnan zhangjiang zhangzhou yangpu yangzhou yangguang yangshan xuhui xuzhou xuanchuan zhengzhou zhengfu zhengce zhengwu zhengquan zhengshu zhengda huangpu huangshan huangjin guojia guowai guotu guozi guoji guowang zhouzhuang zhoubao zhoukan zhaoshang zhaopin zhaobiao caozuo caohejing songjiang fengxian fengxi shenji shenhe shenpi shenban shenzhen shenyang tangshan tangzhen zhuanli zhucai zhuhai xuexiao xuehui chengdu chengguo chenshan luoyang luogang jiangbei jiangning jiangdong sunshine tangchao pengpai'.split(
    ' ',
  ),
)

/** What programs, machines, shops and organisations call themselves by; a person is called by none of these. */
const OF_THINGS = new Set(
  'a an and any apple author authority bank best big blue book beijing bureau business center centre china chinese city cloud co college color commission committee company computer content copy corporation customer data deep default demo department desktop design designer desk dev digital document documents editor easy edition editorial education enterprise export fast file files firm free galaxy general ghostscript global government graphics green group guangdong help home huawei hub image info information institute intellectual international internet it ip jiangsu lab laptop lenovo library limited link local mac magic machine management manager mail master media ministry mobile my national net network new nobody office official online open operator organization out owner page patent people personal phone point photo power plus press preview print printer private pro product production professional profile program project property public publisher publishing quality reader red registered report republic research sales scan scanner science scientific secretary security server service services set shanghai share shop sign site sky smart software solution solutions staff standard star state station student studio super support system systems tab tablet team tech technical technologies technology temp template test the tool tools trademark trial ultimate unit university unknown unnamed untitled user valued version video virtual visual web website windows work workgroup workshop workstation world writer xerox zhejiang'.split(
    ' ',
  ),
)
const CALLED =
  /^(?:adam|alan|albert|alex|alexander|alice|allen|amy|andrea|andrew|andy|angela|anna|anne|anthony|ben|benjamin|betty|bill|bob|bruce|carol|cathy|charles|charlie|chris|christine|christopher|cindy|daisy|daniel|david|diana|edward|ellen|emily|emma|eric|eva|evan|frank|gary|george|grace|harry|helen|henry|irene|ivy|jack|jackie|jacky|jacob|james|jane|jason|jeff|jennifer|jenny|jerry|jessica|jessie|jim|jimmy|joe|john|jonathan|joseph|joyce|judy|julia|karen|kate|kelly|ken|kevin|larry|laura|leo|lily|linda|lisa|louis|lucy|maggie|maria|mark|martin|mary|matthew|michael|michelle|mike|nancy|nick|nicole|oliver|oscar|paul|peter|philip|rachel|ray|rebecca|richard|robert|robin|roger|rose|ryan|sally|sam|samuel|sandy|sarah|scott|sophia|stella|stephen|steve|steven|susan|sylvia|ted|thomas|tim|tina|tom|tommy|tony|tracy|vicky|victor|vincent|vivian|wendy|william|zoe)$/

/** 王晓红 as Wang Xiaohong, Xiaohong Wang, WANG Xiao Hong. */
function isPinyinName(words: readonly string[]): boolean {
  const made = (surname: string, given: string) => SURNAME.has(surname) && GIVEN.test(given)
  const [first = '', ...rest] = words
  const last = words.at(-1) ?? ''
  return made(first, rest.join('')) || made(last, words.slice(0, -1).join(''))
}

function isAccount(word: string): boolean {
  return SHORT_ACCOUNT.test(word) || LONG_ACCOUNT.test(word)
}

/** Zhang.Wei and ZhangWei are two words; digits behind them count one's namesakes, behind one letter they are a model's. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=\p{L}{2}|\s)\d+$/u, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s._,;\-–/\\]+/)
    .filter((word) => word !== '')
}

/**
 * Whether Latin letters name a person: First Last, a name in pinyin of two words or, where it can be nothing else, of
 * one (`zhangwei`), or somebody's first name. Acronyms and single words of other kinds are of machines and units.
 */
export function isLatinPerson(name: string): boolean {
  const written = wordsOf(name)
  if (written.length === 0 || written.length > 4 || written.some((word) => !/^[\p{L}'’]+$/u.test(word))) return false
  const words = written.map((word) => word.toLowerCase())
  if (words.some((word) => OF_THINGS.has(word)) || PINYIN_WORDS.has(words.join(''))) return false
  if (words.some((word) => CALLED.test(word))) return true
  if (words.length === 1) return isAccount(words[0] ?? '')
  if (isPinyinName(words)) return true
  const capital = written.filter((word) => /^(?:\p{Lu}[\p{Ll}'’]*|\p{Lu}{4,})$/u.test(word)).length === written.length
  return capital && written.some((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) && /[\s,.]/.test(name.trim())
}
