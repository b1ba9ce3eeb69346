import type { DrawOutcome } from '@gongkai/events/registration'
import type { Named } from '@gongkai/ui'
import type { ReplayStep } from './replay.ts'

export const LOTTERY_WORDS = {
  title: { zh: '摇号', en: 'Lottery' },
  lead: {
    zh: '名额怎样摇出来的，谁都可以自己重算一遍：规则、名单、种子和结果都在这里，没有姓名。',
    en: 'How places are drawn, for anyone to work out again: rule, list, seed and result are here, without names.',
  },
  stage: { zh: '进行到哪一步', en: 'How far it is' },
  announced: {
    zh: '已经公布种子的校验值，报名截止后固定名单。',
    en: 'The hash of the seed is published; the list is fixed when sign-up closes.',
  },
  closed: {
    zh: '报名已经截止，名单已经固定，等待摇号。',
    en: 'Sign-up is closed and the list is fixed; the draw is still to come.',
  },
  drawn: { zh: '已经摇号，种子已经公布。', en: 'The draw has been made and the seed is published.' },
  drawAt: { zh: '摇号时间', en: 'Draw' },
  commitment: { zh: '种子的校验值（事先公布）', en: 'Hash of the seed (published beforehand)' },
  secret: { zh: '种子（摇号后公布）', en: 'Seed (published after the draw)' },
  publicSource: { zh: '同时使用的公开数', en: 'Public value used as well' },
  publicValue: { zh: '这个公开数是', en: 'The public value is' },
  entries: { zh: '报名', en: 'Entries' },
  listHash: { zh: '名单的校验值', en: 'Hash of the list' },
  key: { zh: '摇号密钥', en: 'Key of the draw' },
  own: { zh: '看自己的结果', en: 'Your result' },
  ownLabel: { zh: '您的摇号代码', en: 'Your code' },
  ownHint: { zh: '8位，在您的凭证页上。', en: 'Eight characters, on your ticket.' },
  look: { zh: '查看', en: 'Look' },
  notListed: {
    zh: '名单里没有这个代码，请核对凭证页上的写法。',
    en: 'This code is not on the list. Please compare it with your ticket.',
  },
  listed: { zh: '在名单里，等待摇号。', en: 'It is on the list; the draw is still to come.' },
  listLater: {
    zh: '名单在报名截止时固定，到时在这里公布。',
    en: 'The list is fixed when sign-up closes and is shown here then.',
  },
  list: { zh: '名单和结果', en: 'List and results' },
  code: { zh: '代码', en: 'Code' },
  who: { zh: '身份', en: 'As' },
  size: { zh: '人数', en: 'People' },
  rank: { zh: '次序', en: 'Rank' },
  result: { zh: '结果', en: 'Result' },
  left: { zh: '摇号前退出', en: 'Left before the draw' },
  steps: { zh: '每一步是什么意思', en: 'What each step means' },
  replay: { zh: '自己重算一遍', en: 'Replay it yourself' },
  replayText: {
    zh: '按一下，您的浏览器会取来摇号文件，用同一条规则从头算一遍，和公布的逐项对比；不经过任何别的网站。',
    en: 'One press: your browser fetches the file of the draw, works it out from the start by the same rule, and compares each part with what was published. No other site is asked.',
  },
  replayHere: { zh: '在这里重算', en: 'Replay here' },
  download: { zh: '下载摇号文件', en: 'Download the file' },
  otherFile: { zh: '重算您手里的文件', en: 'Replay a file of yours' },
  otherFileHint: {
    zh: '以前下载的，或者别人给的。文件只在您的浏览器里读，不上传。',
    en: 'One you downloaded before, or were given. It is read in your browser and sent nowhere.',
  },
  byCommand: {
    zh: '也可以在自己的电脑上用命令行核对：gongkai lottery verify 文件名',
    en: 'Or on your own machine: gongkai lottery verify FILE',
  },
  noScript: {
    zh: '您的浏览器没有运行脚本，不能在这里重算；可以下载文件，用命令行核对。',
    en: 'Your browser runs no scripts, so it cannot be replayed here. Download the file and check it on the command line.',
  },
} as const satisfies Record<string, Named>

export const OUTCOME_WORDS: Readonly<Record<DrawOutcome, Named>> = {
  confirmed: { zh: '中签', en: 'A place' },
  waiting: { zh: '候补', en: 'Waiting list' },
  'not-drawn': { zh: '未中签', en: 'No place' },
}

/** Each step in plain words, and as it is computed. */
export const STEP_WORDS: Readonly<
  Record<ReplayStep, { readonly name: Named; readonly plain: Named; readonly exact: string }>
> = {
  list: {
    name: { zh: '名单没有动过', en: 'The list was not touched' },
    plain: {
      zh: '报名截止时，所有报名按代码排成一份名单，算出一个校验值。之后多一个、少一个、改一个字，校验值都会不同。',
      en: 'When sign-up closed, all entries were listed by code and a hash was made of the list. One more, one less or one letter changed, and the hash would be another.',
    },
    exact: 'SHA-256("gongkai-lottery/1 " activity " " commitment "\\n" …"code participants size\\n")',
  },
  secret: {
    name: { zh: '种子事先就定好了', en: 'The seed was fixed beforehand' },
    plain: {
      zh: '开始报名以前就公布了种子的校验值。现在公布的种子算出来必须正好是它，说明没有等看到名单再挑种子。',
      en: 'The hash of the seed was published before anyone signed up. The seed shown now must give just that hash, so it was not chosen after the list was seen.',
    },
    exact: 'SHA-256(seed) = commitment',
  },
  key: {
    name: { zh: '密钥由三样东西合成', en: 'The key is made of three things' },
    plain: {
      zh: '种子、公开数和名单的校验值合在一起算出密钥：谁也不能只改其中一样来挑结果。',
      en: 'Seed, public value and the hash of the list make the key together: nobody can bend one of them to choose a result.',
    },
    exact: 'key = SHA-256(seed "\\n" publicValue "\\n" listHash)',
  },
  order: {
    name: { zh: '次序由密钥决定', en: 'The key gives the order' },
    plain: {
      zh: '用密钥给每个代码算一个数，按大小排队。一份报名一个数，人多人少、报名早晚都一样。',
      en: 'The key gives every code a number, and the numbers are put in order. One entry, one number, whatever its size and whenever it came.',
    },
    exact: 'HMAC-SHA-256(key, code), ↑',
  },
  places: {
    name: { zh: '按次序给名额', en: 'Places are given in that order' },
    plain: {
      zh: '从第一位起给名额；一行人要么都有，要么都没有；预留的名额先给预留的人；放不下的组被越过的次数有上限。',
      en: 'From the first on; a party gets all its places or none; reserved places go to those they are kept for first; a party that does not fit is passed over only so often.',
    },
    exact: 'seats, shares, passedOverMost → results',
  },
  file: {
    name: { zh: '文件是完整的', en: 'The file is whole' },
    plain: {
      zh: '整个文件还有一个总的校验值，哪怕改一个空格也看得出来。',
      en: 'The whole file has a hash of its own: one changed blank would show.',
    },
    exact: 'SHA-256(canonical JSON) = fileHash',
  },
}

export const replayWords = {
  zh: {
    working: '正在重算…',
    holds: (entries: number) => `对上了：${entries}份报名，每一步重算的结果都和公布的一样。`,
    listOnly: (entries: number) => `名单对上了：${entries}份报名。还没有摇号，摇号以后可以再来算其余几步。`,
    broken: (faults: number) => `对不上：有${faults}处和重算的结果不同，列在下面。`,
    failed: '摇号文件没有取到，请检查网络后再试。',
    right: '对',
    wrong: '不对',
    later: '还没有摇号',
  },
  en: {
    working: 'Working it out…',
    holds: (entries: number) => `It holds: ${entries} entries, and every step gives what was published.`,
    listOnly: (entries: number) =>
      `The list holds: ${entries} entries. The draw is still to come; replay the other steps after it.`,
    broken: (faults: number) =>
      `It does not hold: ${faults} ${faults === 1 ? 'place differs' : 'places differ'} from what comes out, listed below.`,
    failed: 'The file could not be fetched. Check the line and try again.',
    right: 'Right',
    wrong: 'Wrong',
    later: 'Not drawn yet',
  },
} as const
