import { type PROACTIVE_ITEMS } from './grounds.ts'

type Words = Readonly<Record<'zh' | 'en', string>>
type NationalItem = (typeof PROACTIVE_ITEMS)[number]

/** The three questions of Art. 19: one yes makes it proactive, unless Art. 14–16 withhold it. */
export const PROACTIVE_QUESTIONS = ['public-interest', 'wide-knowledge', 'participation'] as const
export type ProactiveQuestion = (typeof PROACTIVE_QUESTIONS)[number]

export const QUESTION_WORDS: Readonly<Record<ProactiveQuestion, Words>> = {
  'public-interest': { zh: '是否涉及公众利益调整？', en: 'Does it touch the adjustment of public interests?' },
  'wide-knowledge': { zh: '是否需要公众广泛知晓？', en: 'Does the public at large need to know it?' },
  participation: { zh: '是否需要公众参与决策？', en: 'Does the decision need the public to take part?' },
}

/** What the fifteen items of Art. 20 are called, in its order. */
export const PROACTIVE_ITEM_WORDS: Readonly<Record<NationalItem, Words>> = {
  'rules-and-normative-documents': {
    zh: '行政法规、规章和规范性文件',
    en: 'regulations, rules and normative documents',
  },
  'organ-and-contact': {
    zh: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    en: 'functions, structure, address, hours, contact, heads',
  },
  'plans-and-policies': { zh: '发展规划、专项规划、区域规划及相关政策', en: 'plans and related policies' },
  statistics: { zh: '国民经济和社会发展统计信息', en: 'economic and social statistics' },
  'licences-and-services': {
    zh: '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    en: 'basis, conditions, procedure and results of licences and other services',
  },
  'penalties-and-coercion': {
    zh: '行政处罚、行政强制的依据、条件、程序以及有一定社会影响的行政处罚决定',
    en: 'basis, conditions and procedure of penalties and coercion; penalty decisions of social effect',
  },
  'budgets-and-accounts': { zh: '财政预算、决算信息', en: 'budgets and final accounts' },
  'administrative-fees': { zh: '行政事业性收费项目及其依据、标准', en: 'administrative fees, their basis and rates' },
  procurement: {
    zh: '政府集中采购项目的目录、标准及实施情况',
    en: 'catalogue, standards and progress of central procurement',
  },
  'major-projects': { zh: '重大建设项目的批准和实施情况', en: 'approval and progress of major projects' },
  'welfare-education-employment': {
    zh: '扶贫、教育、医疗、社会保障、促进就业等政策、措施及其实施情况',
    en: 'poverty relief, education, health, social security, employment',
  },
  emergencies: { zh: '突发公共事件的应急预案、预警信息及应对情况', en: 'emergency plans, warnings and response' },
  'safety-and-quality': {
    zh: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    en: 'inspection of environment, health, safety, food, drugs and products',
  },
  recruitment: {
    zh: '公务员招考的职位、名额、报考条件等事项以及录用结果',
    en: 'civil service posts, quotas, conditions and results',
  },
  'others-by-law': {
    zh: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    en: 'whatever else laws, regulations, rules or national provisions make proactive',
  },
}

/** What Art. 21 adds below the province. The township list is kept apart: the article names other things there. */
export const LOCAL_ITEMS = {
  'municipal-or-district': {
    items: [
      'municipal-works',
      'public-services',
      'public-welfare',
      'land-expropriation',
      'house-expropriation',
      'public-order',
      'social-assistance',
    ],
    zh: '设区的市级、县级人民政府及其部门',
    en: 'governments of cities with districts and of counties, and their departments',
  },
  township: {
    items: [
      'rural-policy',
      'farmland-and-water',
      'land-contracting',
      'homesteads',
      'land-expropriation',
      'house-expropriation',
      'levies-and-labour',
      'social-assistance',
    ],
    zh: '乡（镇）人民政府',
    en: 'township governments',
  },
} as const

/** An item of the lists that make something proactive: Art. 20 everywhere, Art. 21 below the province. */
export type ProactiveItem = NationalItem | (typeof LOCAL_ITEMS)[keyof typeof LOCAL_ITEMS]['items'][number]

export type ProactiveAnswers = Readonly<Record<ProactiveQuestion, boolean>>

/** The questions that were answered with yes, in their order. */
export function questionsMet(answers: ProactiveAnswers): ProactiveQuestion[] {
  return PROACTIVE_QUESTIONS.filter((question) => answers[question])
}
