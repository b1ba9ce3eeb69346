import { wordSentence, type Lang, type Sentence } from '@gongkai/contract-kit'
import { PARTICIPANTS_WORDS } from '../words.ts'
import { wordMoment } from './moment-words.ts'
import { printed } from './seats/sign-up-window.ts'
import type { ChangeReason, WaitReason } from './values.ts'

type Facts = Readonly<Record<string, unknown>>

const kind = ({ participants }: Facts, lang: Lang): string => {
  const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = PARTICIPANTS_WORDS
  return words[String(participants)]?.[lang] ?? ''
}
const moment = (value: unknown, lang: Lang) => (typeof value === 'number' ? wordMoment(printed(value), lang) : '')
/** `1 place is`, `3 places are`. */
const placesAre = (count: unknown) => `${String(count)} ${Number(count) === 1 ? 'place is' : 'places are'}`
const placesTaken = (seats: unknown) =>
  Number(seats) === 1 ? 'The only place is taken' : `All ${String(seats)} places are taken`
const placesHeld = (seats: unknown, offered: unknown) => {
  if (Number(offered) === 0) return ''
  return Number(seats) === 1
    ? ', held for somebody who was offered it'
    : `, ${String(offered)} of them held for people who were offered them`
}

/** Why somebody waits, said to that person and on the desk alike: it names no other person. */
const WAIT_SENTENCES: Readonly<Record<WaitReason, Sentence>> = {
  full: {
    zh: ({ seats, taken, offered }) =>
      `名额已满：共${String(seats)}个，已占${String(taken)}个${Number(offered) > 0 ? `（其中${String(offered)}个为别人保留、等待确认）` : ''}。有人退出就按顺序递补。`,
    en: ({ seats, offered }) =>
      `${placesTaken(seats)}${placesHeld(seats, offered)}. As soon as somebody gives a place up, the next in line is offered it.`,
  },
  'room-full': {
    zh: '同一时段共用的场地已满：共{seats}个座位，各项活动已占{taken}个。',
    en: 'The room that other activities share at this time is full: {taken} of its {seats} seats are taken.',
  },
  'held-for-others': {
    zh: ({ free, held, until }) =>
      `还有${String(free)}个空名额，其中${String(held)}个为其他类别的参加者预留到${moment(until, 'zh')}（北京时间），到时没有用完就放开。`,
    en: ({ free, held, until }) =>
      `${String(free)} places are free, but ${String(held)} of them are reserved for other participants until ${moment(until, 'en')} Beijing time (UTC+8); what is left then goes to all.`,
  },
  'share-full': {
    zh: (facts) =>
      `「${kind(facts, 'zh')}」最多${String(facts['seats'])}个名额，还剩${String(facts['left'])}个，这一行${String(facts['party'])}人放不下。`,
    en: (facts) =>
      `${kind(facts, 'en')} may take ${String(facts['seats'])} places at most; ${String(facts['left'])} are left and this party is ${String(facts['party'])}.`,
  },
  'party-does-not-fit': {
    zh: '还剩{left}个名额，这一行{party}人要一起参加，放不下；人数少的可以先递补。',
    en: ({ left, party }) =>
      `${placesAre(left)} left and this party of ${String(party)} comes all together or not at all; smaller entries may go first.`,
  },
  'kept-for-group': {
    zh: '空出的名额正为前面一组{party}人保留：这一组已经被越过{passedOver}次，不再让后面的先补。',
    en: 'Free places are kept for a party of {party} ahead that was passed over {passedOver} times; nobody behind it goes first any more.',
  },
  frozen: {
    zh: '名额减到了{seats}个，现有{taken}人，没有人被取消；人数降到名额以下以前暂停递补。',
    en: 'The places were cut to {seats} while {taken} people have one. Nobody loses a place; nobody is moved up until there are fewer.',
  },
  'too-large-now': {
    zh: '名额改变以后最多只能容纳{most}人，这一行{party}人已经放不下。可以退出候补，分成小组重新报名。',
    en: 'As the places are now, {most} is the most that can ever fit and this party is {party}. You may leave the list and sign up again in smaller parties.',
  },
  'offer-stands': {
    zh: ({ until }) => `名额已经保留，请在${moment(until, 'zh')}（北京时间）以前确认。`,
    en: ({ until }) => `A place is held until ${moment(until, 'en')} Beijing time (UTC+8) and waits for an answer.`,
  },
  'lottery-not-drawn': {
    zh: ({ drawAt }) => `名额由摇号决定，${moment(drawAt, 'zh')}（北京时间）摇号。`,
    en: ({ drawAt }) => `Places are given by lottery, drawn at ${moment(drawAt, 'en')} Beijing time (UTC+8).`,
  },
  'activity-over': {
    zh: '活动已经开始或者取消，不再递补。',
    en: 'The activity has begun or was cancelled, so nobody is moved up any more.',
  },
  'next-in-turn': {
    zh: '轮到了，马上为其保留名额。',
    en: 'It is next in line and is about to be offered a place.',
  },
}

const because = ({ because: code, ...facts }: Facts, lang: Lang): string =>
  Object.hasOwn(WAIT_SENTENCES, String(code)) ? wordWait({ code: code as WaitReason, facts }, lang) : ''

/** Why an entry came to be as it is. */
const CHANGE_SENTENCES: Readonly<Record<ChangeReason, Sentence>> = {
  'seat-free': { zh: '报名时有空名额，直接报上。', en: 'Places were free when you signed up.' },
  'no-seat-free': {
    zh: (facts) => `报名时没有可用的名额，进入候补。${because(facts, 'zh')}`,
    en: (facts) => `No place could be given at sign-up, so it waits. ${because(facts, 'en')}`,
  },
  'applied-to-lottery': { zh: '已经报名，等待摇号。', en: 'Entered in the lottery.' },
  'offered-in-turn': {
    zh: ({ until }) => `按顺序递补，名额保留到${moment(until, 'zh')}（北京时间）。`,
    en: ({ until }) => `Next in line: the place is held until ${moment(until, 'en')} Beijing time (UTC+8).`,
  },
  'offered-by-hand': {
    zh: ({ until }) => `由主办部门安排递补，名额保留到${moment(until, 'zh')}（北京时间）。`,
    en: ({ until }) => `Offered by the organiser; the place is held until ${moment(until, 'en')} Beijing time (UTC+8).`,
  },
  'confirmed-by-hand': { zh: '由主办部门安排名额。', en: 'The organiser gave a place.' },
  'moved-back-by-hand': { zh: '由主办部门移回候补。', en: 'The organiser moved it back to the waiting list.' },
  'offer-accepted': { zh: '在保留期内确认了名额。', en: 'The offered place was taken in time.' },
  'offer-declined': { zh: '放弃了保留的名额。', en: 'The offered place was declined.' },
  'offer-expired': {
    zh: ({ until }) => `到${moment(until, 'zh')}（北京时间）没有确认，名额给了下一位。`,
    en: ({ until }) =>
      `Nobody answered by ${moment(until, 'en')} Beijing time (UTC+8), so the place went on to the next in line.`,
  },
  'cancelled-by-holder': { zh: '本人取消。', en: 'Cancelled by the holder.' },
  'left-the-list': { zh: '本人退出候补或者摇号。', en: 'Left the list by the holder’s own wish.' },
  'cancelled-by-organiser': { zh: '由主办部门取消。', en: 'Cancelled by the organiser.' },
  'activity-cancelled': { zh: '活动取消，报名随之取消。', en: 'The activity was cancelled, and the entry with it.' },
  drawn: { zh: '摇号第{rank}位，中签。', en: 'Drawn at rank {rank}: a place.' },
  'drawn-to-wait': { zh: '摇号第{rank}位，进入候补。', en: 'Drawn at rank {rank}: on the waiting list.' },
  'not-drawn': { zh: '摇号第{rank}位，未中签。', en: 'Drawn at rank {rank}: no place.' },
}

export function wordWait({ code, facts }: { readonly code: WaitReason; readonly facts: Facts }, lang: Lang): string {
  return wordSentence(WAIT_SENTENCES[code], facts, lang)
}

export function wordChange(reason: ChangeReason, facts: Facts, lang: Lang): string {
  return wordSentence(CHANGE_SENTENCES[reason], facts, lang).trim()
}
