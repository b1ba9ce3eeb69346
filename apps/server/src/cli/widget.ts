import { readOrigin } from '@gongkai/releases'
import {
  asBrowsersWrite,
  endRollOut,
  listPacks,
  NEVER,
  readState,
  rollOutWidget,
  switchWidget,
} from '../modules/releases/index.ts'
import { CommandFailed, print, printJson, type Arguments, type Command } from './command.ts'
import { BY_OPTION, orFail, whoTypes, withShop, wordsOf } from './release-shop.ts'
import { table } from './table.ts'

/** Every widget with the version most pages get, and what the bureau decided about it. */
async function widgetReport() {
  return withShop(async ({ db, builds }) => {
    const [packs, state] = [await listPacks(db), await readState(db)]
    const shown = new Map(builds.map(({ name: app, version, widgets }) => [app, { app, version, widgets }]))
    for (const { app, version, facts } of packs) {
      const standing = state.standings.get(app) ?? NEVER
      if (standing.version === version) shown.set(app, { app, version, widgets: facts.widgets })
    }
    return [...shown.values()]
      .flatMap(({ app, version, widgets }) =>
        widgets.map(({ tag }) => {
          const { off, rollOut } = state.switches.get(tag) ?? { off: false, rollOut: null }
          return { tag, app, version, off, rollOut: rollOut && { version: rollOut.version, origins: rollOut.origins } }
        }),
      )
      .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
  })
}

export const widgetList: Command = {
  words: ['widget', 'list'],
  usage: '[--json]',
  summary: 'every widget with the version pages get, whether it is switched off, and its roll-out',
  bare: true,
  async run(given) {
    const widgets = await widgetReport()
    if (given.json) return printJson({ widgets })
    if (widgets.length === 0) print('No release has a widget.')
    const rows = widgets.map(({ tag, app, version, off, rollOut }) => [
      tag,
      `${app} ${version}`,
      off ? 'off' : 'on',
      rollOut ? `${rollOut.version} to ${rollOut.origins.join(', ')}` : '',
    ])
    for (const line of table(rows)) print(line)
  },
}

function switching(off: boolean): Command {
  const word = off ? 'off' : 'on'
  return {
    words: ['widget', word],
    usage: 'TAG [--by NAME] [--json]',
    summary: off
      ? 'switch a widget off on every site: pages show their own fallback'
      : 'let a widget load again that was switched off',
    options: BY_OPTION,
    async run(given) {
      const [tag] = wordsOf(given, ['the tag of a widget'])
      const done = await withShop(async (shop, tags) =>
        orFail(await switchWidget(shop, tag, off, whoTypes(given), tags)),
      )
      if (given.json) printJson({ tag, off, changed: done.changed })
      else print(done.changed ? `${tag} is ${word}; loaders follow within a minute.` : `${tag} is ${word} already.`)
    },
  }
}

export const widgetOff = switching(true)
export const widgetOn = switching(false)

function originsOf(given: Arguments): string[] {
  const named = given.texts('origins').flatMap((text) => text.split(','))
  if (named.length === 0) throw new CommandFailed('Say --origins with the sites, or --end.')
  return named.map((text) => {
    const origin = readOrigin(asBrowsersWrite(text))
    if (origin === null)
      throw new CommandFailed(`“${text}” is no origin: write it like https://www.example.gov.cn, without a path.`)
    return origin
  })
}

export const widgetRollOut: Command = {
  words: ['widget', 'roll-out'],
  usage: 'TAG VERSION --origins ORIGIN[,ORIGIN] | TAG --end [--by NAME] [--json]',
  summary: 'give some sites a stored version of a widget before the others; --end gives them what all get',
  options: { ...BY_OPTION, origins: { type: 'string', multiple: true }, end: { type: 'boolean' } },
  async run(given) {
    const by = whoTypes(given)
    const done = await withShop(async (shop) => {
      if (given.flag('end')) return orFail(await endRollOut(shop, wordsOf(given, ['the tag of a widget'])[0], by))
      const [tag, version] = wordsOf(given, ['the tag of a widget', 'the version'])
      return orFail(await rollOutWidget(shop, tag, version, originsOf(given), by))
    })
    const { tag, changed, now } = done
    const rollOut = now.rollOut && { version: now.rollOut.version, origins: now.rollOut.origins }
    if (given.json) printJson({ tag, changed, rollOut })
    else if (rollOut)
      print(`${tag} ${rollOut.version} goes to ${rollOut.origins.join(', ')}${changed ? '' : ' already'}.`)
    else print(changed ? `Every site gets the same ${tag} again.` : `${tag} has no roll-out.`)
  },
}
