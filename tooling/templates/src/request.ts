import { parseArgs } from 'node:util'
import { titleFrom } from './words.ts'

interface Titled {
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
}

/** What is to be made. */
export type Request =
  | (Titled & { readonly kind: 'app' | 'package'; readonly owner: string })
  | (Titled & { readonly kind: 'widget'; readonly app: string; readonly plain: boolean })

/** A request that cannot be met, in one sentence. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

export const USAGE = `npm run new -- app NAME                  an app of its own: public pages, a desk, a place for widgets
npm run new -- package NAME              a context: the rules and the API contract of one subject
npm run new -- widget NAME --app APP     an element that other sites embed, in an app that exists
  --title 标题  --title-en Title         what people read (the name in words where not given)
  --plain                                a widget without a framework instead of a Vue component
  --owner @org/team                      who owns the folder (@gongkai/NAME where not given)`

const KINDS = ['app', 'package', 'widget'] as const
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Names that the rules of the repository refuse, and paths that the platform keeps for itself. */
const KEPT = [
  ...['utils', 'helpers', 'common', 'misc', 'lib', 'types', 'constants'],
  ...['api', 'widgets', 'healthz', 'readyz', 'metrics', 'assets', 'node-modules', 'gongkai'],
]

/** Reads the command line. Throws {@link Refused}. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const [kindGiven, nameGiven, ...more] = positionals
  const kind = KINDS.find((one) => one === kindGiven)
  if (kind === undefined || nameGiven === undefined || more.length > 0) throw new Refused(`Say what to make:\n${USAGE}`)
  const name = kind === 'widget' ? nameGiven.replace(/^gk-/, '') : nameGiven
  if (!NAME.test(name) || name.length > 40)
    throw new Refused(
      `“${nameGiven}” cannot be a name: at most 40 small letters, digits and single hyphens, beginning with a letter, such as open-month.`,
    )
  if (KEPT.includes(name))
    throw new Refused(`“${name}” cannot be a name here: it says nothing, or the platform keeps it.`)
  const en = titleIn('--title-en', values['title-en'] ?? titleFrom(name))
  const title = { zh: titleIn('--title', values.title ?? en), en }
  if (kind === 'widget') {
    if (values.app === undefined) throw new Refused('A widget belongs to an app: say which one with --app APP.')
    return { kind, name, title, app: values.app, plain: values.plain ?? false }
  }
  if (values.app !== undefined || values.plain) throw new Refused('--app and --plain are for widgets.')
  return { kind, name, title, owner: ownerIn(values.owner ?? `@gongkai/${name}`) }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { app: text, title: text, 'title-en': text, owner: text, plain: { type: 'boolean' } },
    })
  } catch (fault) {
    throw new Refused(`${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}`)
  }
}

/** A title stands in strings of code and in pages: one line, no quotes. An apostrophe is written as the printed one. */
function titleIn(option: string, given: string): string {
  const title = given.trim().replaceAll("'", '’')
  if (title === '' || [...title].length > 60 || /["`\\<>{}$]|\p{Cc}/u.test(title))
    throw new Refused(`${option} is one line of at most 60 characters without quotes, brackets or dollar signs.`)
  return title
}

function ownerIn(owner: string): string {
  if (/^@[\w-]+(?:\/[\w.-]+)?$/.test(owner)) return owner
  throw new Refused(`--owner is a team or a person such as @gongkai/open-month, not “${owner}”.`)
}
