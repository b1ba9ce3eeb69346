import type { Lang, Refusal, Sentence } from '@gongkai/contract-kit'
import { ACTIVITY_STATE_WORDS, type Words } from '../words.ts'
import type { DetailFaultCode } from './detail-faults.ts'
import { ENGINE_AS_OURS, type PictureRefusal, type ProgrammeRefusal, type SharedRefusal } from './refusals.ts'

/** The same refusal with the code that these routes answer with. */
export function asProgrammeRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  const ours = Object.entries(ENGINE_AS_OURS).find(([theirs]) => theirs === code)
  return ours ? { ...refusal, refused: ours[1] } : refusal
}

const named = (state: unknown, lang: Lang) =>
  Object.entries(ACTIVITY_STATE_WORDS).find(([one]) => one === state)?.[1][lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')

/** What the reader is told of each refusal: what is so, and what to do next. */
export const PROGRAMME_SENTENCES: Readonly<Record<ProgrammeRefusal | SharedRefusal | PictureRefusal, Sentence>> = {
  'activity-incomplete': {
    zh: '还有{faults}处没有填好，补好之后才能检查。请看页面上列出的各处。',
    en: '{faults} things are still missing or contradict each other. Please complete them; the page lists them.',
  },
  'points-left-open': {
    status: 400,
    zh: '还有检查项没有确认。每一项都确认后才算通过；有问题请退回修改。',
    en: 'Some points are not confirmed. A check is passed when every point is; if one is not right, please send it back.',
  },
  'nothing-to-check': {
    zh: '这一稿的这项检查已经做过，或者没有改动需要检查。',
    en: 'This check of this draft has been made, or nothing has changed that needs one.',
  },
  'checks-missing': {
    zh: '保密审查和安全检查都通过后才能审查发布。请先完成两项检查。',
    en: 'A preview is reviewed after the secrecy check and the security check. Please have both made first.',
  },
  'edit-in-the-activity': {
    zh: '活动预告请在活动编辑页修改，这里只审查和发布。',
    en: 'Please change the preview in the activity editor; here it is reviewed and published.',
  },
  'not-yet-time': {
    zh: '还没有到时间，到时间后再办。',
    en: 'It is too early for this. Please do it when the time has come.',
  },
  'no-sign-up': { zh: '这个活动不需要报名。', en: 'Nobody has to sign up for this activity.' },
  'sign-up-over': { zh: '报名时间已经过了。', en: 'The time for signing up is over.' },
  'sign-up-set': {
    zh: '这个活动有报名，请在报名截止后确认名单。',
    en: 'People sign up for this activity. Please confirm the participants after the sign-up has closed.',
  },
  'unknown-series': {
    status: 400,
    zh: '没有这个系列。请从列表中选择。',
    en: 'There is no such series. Please choose one from the list.',
  },
  'unknown-room': {
    status: 400,
    zh: '没有这个场地。请从列表中选择，或者先登记。',
    en: 'There is no such room. Please choose one from the list, or enter it first.',
  },
  'unknown-host': {
    status: 400,
    zh: '没有这个部门。请从列表中选择。',
    en: 'There is no such department. Please choose one from the list.',
  },
  'unknown-picture': {
    status: 400,
    zh: '没有找到这张图片。请重新上传。',
    en: 'This picture was not found. Please send it again.',
  },
  'room-too-small': {
    status: 400,
    zh: '场地只有{seats}个座位，比活动要用的少。请减少名额，或者换一个场地。',
    en: 'The room has {seats} seats, fewer than are to be used. Please lower the places or choose another room.',
  },
  'id-taken': {
    zh: '这个编号已经有了。请换一个。',
    en: 'This id is taken. Please choose another.',
  },
  'series-dates': {
    status: 400,
    zh: '活动月要有结束日期，而且不能早于开始日期。',
    en: 'A season needs an end, on or after its first day.',
  },
  'commitment-fixed': {
    zh: '摇号的承诺值已经公布，不能改。',
    en: 'What commits the lottery to its seed is public and cannot be changed.',
  },
  'sign-up-mode-fixed': {
    zh: ({ mode }) =>
      `报名已经开始，名额的分配办法（${mode === 'lottery' ? '摇号' : '按报名先后'}）不能再改，已经报名的人是按它报的。`,
    en: ({ mode }) =>
      `Sign-up has opened: how places are given (${mode === 'lottery' ? 'by lottery' : 'in order of arrival'}) stays as those who signed up were told.`,
  },
  'activity-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `It stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'activity-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改动过，您的操作没有执行。请看过最新情况后再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this, so nothing was done. Please read it again first.`,
  },
  'activity-of-another-department': {
    status: 403,
    zh: '这个活动由其他部门主办。如需办理，请联系公开办。',
    en: 'Another department hosts this activity. Please ask the openness office.',
  },
  'activity-checked-by-drafter': {
    status: 403,
    zh: '这一稿是您写的，请由另一位同志检查。',
    en: 'You wrote this draft, so somebody else has to check it.',
  },
  'picture-too-large': {
    status: 413,
    zh: '图片不能超过{megabytes}MB。请压缩后再上传。',
    en: 'A picture may have at most {megabytes} MB. Please make it smaller.',
  },
  'picture-broken-off': {
    status: 400,
    zh: '图片没有传完。请再试一次。',
    en: 'The picture did not arrive whole. Please try again.',
  },
  'picture-unreadable': {
    status: 415,
    zh: '只能用JPEG或PNG图片，而且要能打开。请换一张。',
    en: 'Only JPEG or PNG pictures that can be opened are taken. Please choose another.',
  },
  'picture-with-metadata': {
    status: 400,
    zh: '这张图片里的拍摄信息去不掉（可能有拍摄地点）。请另存为新图片后再上传。',
    en: 'What the camera wrote into this picture cannot be taken out. Please save it as a new picture and send that.',
  },
  'picture-blocked': {
    status: 400,
    zh: '这张图片没有通过检查：{because}。请换一张。',
    en: 'This picture did not pass the screening: {because}. Please choose another.',
  },
  'too-many-pictures': {
    zh: '一个活动最多存{most}张图片。',
    en: 'At most {most} pictures are kept for an activity.',
  },
}

/** What a draft lacks, as the desk says it beside the field. */
export const DETAIL_FAULT_WORDS: Readonly<Record<DetailFaultCode, Words>> = {
  'text-missing': { zh: '请填写这一项。', en: 'Please fill this in.' },
  'ends-before-start': { zh: '结束时间要晚于开始时间。', en: 'It must end after it starts.' },
  'place-missing': { zh: '线下活动要写地点。', en: 'An activity on site needs a place.' },
  'place-not-needed': { zh: '线上活动不写地点。', en: 'An online activity has no place.' },
  'online-missing': { zh: '请写明线上怎么参加。', en: 'Please say how one takes part online.' },
  'participants-missing': { zh: '请选择面向哪些人。', en: 'Please choose for whom it is.' },
  'parts-missing': { zh: '请选择活动内容。', en: 'Please choose what it holds.' },
  'agenda-outside': { zh: '议程的时间不在活动时间之内。', en: 'This lies outside the time of the activity.' },
  'sign-up-order': { zh: '报名截止要晚于报名开始。', en: 'Sign-up must close after it opens.' },
  'sign-up-after-start': { zh: '报名要在活动开始前截止。', en: 'Sign-up must close before the start.' },
  'lottery-terms': {
    zh: '选择摇号时要写摇号时间；不摇号时不写。',
    en: 'A lottery needs its terms, and only a lottery.',
  },
  'draw-order': {
    zh: '摇号要在报名截止之后、活动开始之前。',
    en: 'The draw comes after the closing and before the start.',
  },
  'choices-missing': { zh: '选择题至少要有两个选项。', en: 'A choice needs at least two options.' },
  'question-twice': { zh: '两道题的编号相同。', en: 'Two questions have the same id.' },
  'share-twice': { zh: '同一类人只能分配一次名额。', en: 'A share for these participants is there already.' },
  'shares-too-large': { zh: '分配的名额超过了总名额。', en: 'The shares are larger than the places.' },
  'share-not-invited': { zh: '活动不面向这一类人。', en: 'The activity is not for these participants.' },
  'party-too-large': { zh: '人数上限超过了总名额。', en: 'The largest party is larger than the places.' },
  'wall-order': { zh: '提问结束要晚于开始。', en: 'The wall must close after it opens.' },
}
