import type { Lang } from '@gongkai/contract-kit'
import { deskItemFacts, openPromises, STATE_WORDS, type Message } from '@gongkai/messages'
import { PLATFORMS_SETTING, readPlatforms } from '@gongkai/messages/forwarded'
import type { MessageSource } from '@gongkai/messages/inbox'
import { localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import type { MessageRow } from './message-row.ts'
import { limitOf, todayOf } from './views.ts'

/** The body that forwarded a message, as readers know it; one that the bureau no longer names keeps its id. */
function platformName({ config }: Surroundings, id: string, lang: Lang): string {
  return readPlatforms(config.bureau[PLATFORMS_SETTING])?.find((platform) => platform.id === id)?.[lang] ?? id
}

/** A message as a row of the desk: where it stands, with whom, how much time it has, and what is unusual about it. */
export function deskItemOf(
  surroundings: Surroundings,
  message: Message,
  { opened_at: openedAt }: Pick<MessageRow, 'opened_at'>,
  lang: Lang,
) {
  const { facts, state } = message
  const { clock, config, registry } = surroundings
  const now = clock.now()
  const departmentName = (id: string) => nameAt(registry, id, now, lang)
  const [promised] = openPromises(message)
    .map(({ dueOn }) => dueOn)
    .toSorted()
  const source: MessageSource = facts.forwarded ? 'forwarded' : 'site'
  return {
    receipt: message.id,
    state,
    stateName: STATE_WORDS[state][lang],
    version: message.version,
    board: facts.board,
    subject: facts.subject,
    receivedOn: localDateOf(facts.receivedAt),
    lead: [...message.lead],
    leadNames: message.lead.map(departmentName),
    support: [...message.support],
    mayPublish: facts.mayPublish,
    limit: limitOf(surroundings, message, lang),
    supervisedUntil: facts.supervision?.dueOn ?? null,
    extensionAsked: facts.extensionAsked !== null,
    ...deskItemFacts(message, {
      lang,
      at: todayOf(surroundings),
      vetoWatchDays: config.messages.vetoWatchDays,
      departmentName,
      platformName: (id) => platformName(surroundings, id, lang),
    }),
    opened: openedAt !== null,
    source,
    promisedBy: promised ?? null,
  }
}
