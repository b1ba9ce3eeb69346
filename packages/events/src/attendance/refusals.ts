import type { Sentence } from '@gongkai/contract-kit'

export const ATTENDANCE_REFUSALS = [
  'check-in-not-yours',
  'check-in-not-open',
  'check-in-over',
  'check-in-number-taken',
  'check-in-other-device',
] as const
export type AttendanceRefusal = (typeof ATTENDANCE_REFUSALS)[number]

/** What the reader is told of each refusal: what happened, what was kept, and what to do next. */
export const ATTENDANCE_SENTENCES: Readonly<Record<AttendanceRefusal, Sentence>> = {
  'check-in-not-yours': {
    status: 403,
    zh: '签到由主办处室和公开办的工作人员办理。如需协助签到，请联系主办处室。',
    en: 'Check-in is done by the host department and the openness office. Please ask the host department.',
  },
  'check-in-not-open': {
    zh: '签到还没有开始，名单要到活动前一天才能打开。请到时再来。',
    en: 'Check-in has not opened: the list opens the day before the activity. Please come back then.',
  },
  'check-in-over': {
    zh: '活动已经结束，签到已截止，名单已从手机上清除。需要补录纸质签到表，请在结束后七天内办理。',
    en: 'The activity is over and check-in is closed. A printed list can be entered within seven days of the end.',
  },
  'check-in-number-taken': {
    zh: '这台设备的记录与已上传的对不上（可能清除过数据）。没有丢失：请按提示换一个设备编号，未上传的会重新上传。',
    en: 'What this device holds differs from what it sent before. Nothing is lost: it takes a new number and sends again.',
  },
  'check-in-other-device': {
    status: 400,
    zh: '上传的记录不是这台设备写的，没有保存。请刷新页面再试。',
    en: 'These records were not written by this device, so nothing was saved. Please reload the page.',
  },
}
