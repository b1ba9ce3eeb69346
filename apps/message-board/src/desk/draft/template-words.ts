import type { Placeholder } from '@gongkai/messages/replies'
import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '答复模板',
  what: '承办部门写答复时套用。修改和停用都留下历史，已经写好的答复不受影响。',
  add: '添加模板',
  change: '修改',
  retire: '停用',
  retired: '已停用',
  history: '历史',
  version: (n: number, who: string, at: string) => `第${n}版，${who}，${at}`,
  everyClass: '各类留言',
  everyBoard: '各留言板',
  name: '名称',
  classes: '用于哪类留言',
  classesHint: '一个也不选，就是各类都用。',
  board: '用于哪个留言板',
  language: '语言',
  text: '正文',
  textHint: '花括号里的由系统填写；填不了的会留着，并在答复检查里提醒。需要人写的地方写成“（此处填写……）”。',
  names: {
    subject: '留言标题',
    receivedOn: '收到日期',
    department: '承办部门',
    phone: '部门电话',
    organ: '机关名称',
    date: '今天的日期',
  } satisfies Record<Placeholder, string>,
  save: '保存',
  cancel: '取消',
  needed: '请填写名称和正文。',
  unreachable: '连不上服务器，没有保存。写好的内容还在，请稍后再试。',
  failed: '读不到模板。',
  retry: '再试一次',
  loading: '正在读取…',
  empty: '还没有模板',
  emptyText: '添加后，承办部门写答复时就能套用。',
}

const en: typeof zh = {
  title: 'Reply templates',
  what: 'Departments begin their replies with them. Changes and retirements leave a history; replies already written stay as they are.',
  add: 'Add a template',
  change: 'Change',
  retire: 'Retire',
  retired: 'Retired',
  history: 'History',
  version: (n, who, at) => `Version ${n}, ${who}, ${at}`,
  everyClass: 'Every class',
  everyBoard: 'Every board',
  name: 'Name',
  classes: 'For messages of which class',
  classesHint: 'None chosen: for every class.',
  board: 'For which board',
  language: 'Language',
  text: 'Text',
  textHint:
    'What stands in braces is filled in; what is not known stays, and the checks of the reply say so. Write “(fill in: …)” where somebody has to write.',
  names: {
    subject: 'subject of the message',
    receivedOn: 'day of receipt',
    department: 'department',
    phone: 'its telephone',
    organ: 'name of the organ',
    date: 'today',
  },
  save: 'Save',
  cancel: 'Cancel',
  needed: 'Please give a name and a text.',
  unreachable: 'The server cannot be reached; nothing was saved. What you wrote is still here.',
  failed: 'The templates cannot be read.',
  retry: 'Try again',
  loading: 'Loading…',
  empty: 'No templates yet',
  emptyText: 'Once added, departments can begin their replies with them.',
}

export function useTemplateWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
