import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  back: '返回活动列表',
  title: '共用场地',
  lead: '几项活动同一时段用一个场地时，合计人数不超过场地座位。座位减到已安排的人数以下时服务器会说明。',
  loading: '正在读取…',
  empty: '还没有共用场地。',
  heads: { name: '名称', nameEn: '英文名称', seats: '座位', act: '' },
  id: '地址中的名称',
  idHint: '小写字母、数字和短横。以后不能改。',
  add: '新建场地',
  change: '修改',
  changeOf: (name: string) => `修改${name}`,
  save: '保存',
  cancel: '取消',
  unreachable: '没有连上服务器，没有保存。请再试一次。',
}
export type RoomWords = typeof zh

const en: RoomWords = {
  back: 'Back to the activities',
  title: 'Shared rooms',
  lead: 'Activities in a room at the same time hold no more people together than the room has seats.',
  loading: 'Loading…',
  empty: 'There is no shared room yet.',
  heads: { name: 'Name', nameEn: 'Name in English', seats: 'Seats', act: '' },
  id: 'Name in addresses',
  idHint: 'Lower-case letters, digits and hyphens. It cannot be changed later.',
  add: 'New room',
  change: 'Change',
  changeOf: (name) => `Change ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  unreachable: 'The server could not be reached, and nothing was saved. Try again.',
}

/** The words of the rooms' page in the language the person chose. */
export function useRoomWords(): ComputedRef<RoomWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
