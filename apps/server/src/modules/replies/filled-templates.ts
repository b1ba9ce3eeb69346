import type { Lang } from '@gongkai/contract-kit'
import type { Message } from '@gongkai/messages'
import { askedForReply } from '@gongkai/messages/enquiries'
import { fillTemplate, fitOf, type FilledTemplateView, type TemplateValues } from '@gongkai/messages/replies'
import { localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { listTemplates } from './template-store.ts'

/** What a template can be filled in with, from the matter and the registry; what nobody wrote down stays open. */
function valuesOf({ registry, clock }: Surroundings, message: Message, lang: Lang): TemplateValues {
  const { facts } = message
  const [first] = message.lead
  const { bureau } = registry.data
  const department = first === undefined ? undefined : registry.byId.get(first)
  return {
    subject: lang === 'zh' ? askedForReply(message).subject : facts.subject,
    receivedOn: localDateOf(facts.receivedAt),
    organ: lang === 'zh' ? bureau.name : bureau.nameEn,
    date: localDateOf(clock.now()),
    ...(first === undefined ? {} : { department: nameAt(registry, first, clock.now(), lang) }),
    ...(department?.phone ? { phone: department.phone } : {}),
  }
}

/** The templates that fit a message, filled in: those made for its board or class first. */
export async function templatesFor(surroundings: Surroundings, message: Message): Promise<FilledTemplateView[]> {
  const { class: messageClass = null, board } = message.facts
  const fitting = (await listTemplates(surroundings.db)).flatMap((template) => {
    const fit = template.retired ? null : fitOf(template, { messageClass, board })
    return fit === null ? [] : [{ template, fit }]
  })
  return fitting
    .toSorted((a, b) => b.fit - a.fit || a.template.name.localeCompare(b.template.name))
    .map(({ template: { id, name, lang, text }, fit }) => ({
      ...{ id, name, lang },
      ...withOpen(fillTemplate(text, valuesOf(surroundings, message, lang), lang)),
      fits: fit > 0,
    }))
}

const withOpen = ({ text, unfilled }: ReturnType<typeof fillTemplate>) => ({ text, unfilled: [...unfilled] })
