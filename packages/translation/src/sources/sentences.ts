import type { Lang, Sentence } from '@gongkai/contract-kit'
import type { ReadingRefusal, SourceRefusal, SourceSharedRefusal } from './refusals.ts'
import { SOURCE_STATE_WORDS } from './words.ts'

const named = (state: unknown, lang: Lang) =>
  Object.entries(SOURCE_STATE_WORDS).find(([one]) => one === state)?.[1][lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')
const list = (names: unknown, lang: Lang) =>
  Array.isArray(names) && names.length > 0
    ? names.map(String).join(lang === 'zh' ? '、' : ', ')
    : lang === 'zh'
      ? '没有署名'
      : 'nobody named'

/** How many changes of each kind a file tracks, in words; those that it has none of are left out. */
function trackedText(facts: Readonly<Record<string, unknown>>, lang: Lang): string {
  const kinds = [
    ['insertions', '处插入', 'inserted'],
    ['deletions', '处删除', 'deleted'],
    ['moves', '处移动', 'moved'],
    ['settings', '处编号或者段落设置', 'changed in numbering or layout'],
  ] as const
  const said = kinds.flatMap(([name, zh, en]) => {
    const count = Number(facts[name] ?? 0)
    return count > 0 ? [lang === 'zh' ? `${count}${zh}` : `${count} ${en}`] : []
  })
  return said.join(lang === 'zh' ? '、' : ', ')
}

/** What the reader is told of each refusal of source documents: what is so, and what to do next. */
export const SOURCE_SENTENCES: Readonly<Record<SourceRefusal | SourceSharedRefusal | ReadingRefusal, Sentence>> = {
  'source-none': {
    status: 404,
    zh: '没有找到这份文件。请从文件列表进入。',
    en: 'This document was not found. Please come from the list of documents.',
  },
  'source-version-none': {
    status: 404,
    zh: '这份文件没有这个版本。请从版本列表中选择。',
    en: 'This document has no such version. Please choose one from its list.',
  },
  'source-id-taken': {
    zh: '这个编号已经有文件用了。请换一个。',
    en: 'Another document has this id. Please choose another.',
  },
  'source-import-none': {
    status: 404,
    zh: '没有找到这次导入。请从文件页面进入。',
    en: 'This import was not found. Please come from the page of its document.',
  },
  'source-import-over': {
    zh: '这次导入已经采用或者放弃了，不能再改。需要时请重新导入。',
    en: 'This import was adopted or dropped already and cannot be changed. Please import again where needed.',
  },
  'source-import-behind': {
    zh: '这次导入之后，文件又有了新的版本。请选择「重新对照」，和最新版本对照后再采用。',
    en: 'A newer version was adopted since this import. Please align it again with the newest version first.',
  },
  'source-same-text': {
    zh: '文字和日期都与第{version}版一样，没有可采用的改动。',
    en: 'Text and dates are those of version {version}: there is nothing to adopt.',
  },
  'source-clause-unknown': {
    status: 400,
    zh: '所选的条款不在这次对照里。请刷新页面后再选。',
    en: 'A clause that was chosen is not part of this alignment. Please read the page again and choose once more.',
  },
  'source-pair-sides': {
    status: 400,
    zh: '配对时两边都要选，而且有一边只能选一条：一条对一条、一条拆成几条，或者几条并成一条。',
    en: 'A pair needs clauses on both sides, and a single one on one of them: one to one, one split, or several merged.',
  },
  'source-nothing-to-undo': {
    zh: '没有可撤销的修正。',
    en: 'There is no correction to undo.',
  },
  'source-effects-missing': {
    status: 400,
    zh: '改动过的条款至少要选一种影响；新增和删除的条款不用选。',
    en: 'An edited clause needs at least one effect. Clauses that are new or gone have none.',
  },
  'source-dates': {
    status: 400,
    zh: '日期有矛盾：有效期不能早于施行日期，施行日期不能早于成文日期。请核对。',
    en: 'The dates contradict each other: it cannot end before it begins, nor begin before it was issued. Please check them.',
  },
  'source-successor-unknown': {
    status: 400,
    zh: '代替它的文件不在列表里。请先登记那份文件，或者填写标题和网址。',
    en: 'The document that replaces it is not on the list. Please register that one first, or give its title and address.',
  },
  'source-successor-itself': {
    status: 400,
    zh: '文件不能被自己代替。请选择另一份文件。',
    en: 'A document cannot be replaced by itself. Please choose another.',
  },
  'source-successor-circle': {
    status: 400,
    zh: '这样会成为循环：那份文件已经直接或者间接被这一份代替。请核对哪一份是新的。',
    en: 'This would make a circle: that document is already replaced by this one, directly or through others. Please check which is newer.',
  },
  'source-nothing-to-restore': {
    zh: '这份文件没有废止、被代替或者撤下，不用恢复。',
    en: 'This document was not repealed, replaced or taken down, so there is nothing to restore.',
  },
  'source-policy-none': {
    status: 400,
    zh: '政策库里没有这份文件。请从列表中选择。',
    en: 'The policy register has no such entry. Please choose one from the list.',
  },
  'source-policy-empty': {
    status: 400,
    zh: '政策库里只有这份文件的标题，没有条文。请上传文件或者粘贴文字。',
    en: 'The policy register holds only the title of this one, no articles. Please send a file or paste the text.',
  },
  'edit-in-the-source': {
    zh: '中文原文请在文件页面导入新版本，这里只审查和发布。',
    en: 'Please import a new version on the page of the document; here it is reviewed and published.',
  },
  'source-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `It stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'source-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改动过，您的操作没有执行。请看过最新情况后再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this, so nothing was done. Please read it again first.`,
  },
  'source-of-another-department': {
    status: 403,
    zh: '原文由负责翻译的处室和公开办管理。如需办理，请联系他们。',
    en: 'Source documents are kept by the division that translates and by the openness office. Please ask them.',
  },
  'source-file-too-large': {
    status: 413,
    zh: '文件不能超过{megabytes}MB。请去掉图片后再上传，或者粘贴文字。',
    en: 'A file may have at most {megabytes} MB. Please take pictures out of it, or paste the text.',
  },
  'source-file-broken-off': {
    status: 400,
    zh: '文件没有传完。请再试一次。',
    en: 'The file did not arrive whole. Please try again.',
  },
  'source-file-kind': {
    status: 415,
    zh: '只能读取Word（.docx）、文本和网页文件。PDF或者旧版Word请另存为.docx，或者粘贴文字。',
    en: 'Only Word (.docx), text and web page files are read. Please save a PDF or an old Word file as .docx, or paste the text.',
  },
  'source-file-unreadable': {
    status: 400,
    zh: '这个文件打不开：可能损坏、加了密码，或者内容大得不正常。请另存一份后再上传。',
    en: 'This file cannot be opened: it is damaged, locked by a password, or unpacks to far too much. Please save it anew and send that.',
  },
  'source-file-blocked': {
    status: 400,
    zh: '文件里有密级标志，不能放在这个系统里。文件已经隔离，公开办会与您联系；请不要再次上传。',
    en: 'The text bears a secrecy mark and may not stand in this system. It was kept apart and the openness office will ask about it; please do not send it again.',
  },
  'source-tracked-changes': {
    status: 400,
    zh: (facts) =>
      `文件里有没有定稿的修订：${trackedText(facts, 'zh')}；修订人：${list(facts['who'], 'zh')}。请在Word里接受或者拒绝后再上传，或者在这里明确选择按修订后或者修订前的文字读取。`,
    en: (facts) =>
      `The file has tracked changes that nobody settled: ${trackedText(facts, 'en')}; by ${list(facts['who'], 'en')}. Please accept or reject them in Word and send it again, or choose here to read it as accepted or as rejected.`,
  },
  'source-comments': {
    status: 400,
    zh: (facts) =>
      `文件里有${String(facts['comments'] ?? 0)}条批注，批注人：${list(facts['who'], 'zh')}。请在Word里删除后再上传，或者在这里选择不读批注。`,
    en: (facts) =>
      `The file has comments (${String(facts['comments'] ?? 0)}) by ${list(facts['who'], 'en')}. Please delete them in Word and send it again, or choose here to leave them out.`,
  },
  'source-text-too-long': {
    status: 413,
    zh: '文字有{characters}字，超过一份文件的上限{most}字（约300页）。请分成几份文件导入。',
    en: 'The text has {characters} characters; one document holds at most {most}, about 300 pages. Please import it as several documents.',
  },
  'source-too-many-clauses': {
    status: 400,
    zh: '读出{clauses}条，超过一份文件的上限{most}条。请分成几份文件导入。',
    en: '{clauses} clauses were read; one document holds at most {most}. Please import it as several documents.',
  },
  'source-no-text': {
    status: 400,
    zh: '没有读出文字。如果是扫描件，请粘贴文字。',
    en: 'No text was found. If it is a scan, please paste the text.',
  },
  'source-not-chinese': {
    status: 400,
    zh: '这段文字大部分不是中文。原文应当是中文，请核对是不是贴错了。',
    en: 'Most of this text is not Chinese. The source must be the Chinese text; please check what was pasted.',
  },
}
