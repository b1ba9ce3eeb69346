import { isRefusal, wordSentence, type Refusal } from '@gongkai/contract-kit'
import { RELEASE_SENTENCES } from '@gongkai/releases'
import { userInfo } from 'node:os'
import { APPS_DIR, BadRelease, readReleases } from '../hosting/index.ts'
import type { By, Shop } from '../modules/releases/index.ts'
import type { Surroundings } from '../modules/index.ts'
import { CommandFailed, type Arguments } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** For every command that changes something: who does it. */
export const BY_OPTION = { by: { type: 'string' } } as const

/** Who acts: whom the line names, else the account of this machine that typed it; the account is kept in either case. */
export function whoTypes(given: Arguments): By {
  const account = accountName()
  const name = given.text('by')?.trim()
  if (name === '') throw new CommandFailed('--by wants a name.')
  return { id: `command:${account}`, name: name ?? account }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** The builds of this checkout; a broken one is the server's business at its start, not the store's. */
async function builds() {
  try {
    return await readReleases(APPS_DIR)
  } catch (error) {
    if (error instanceof BadRelease) return []
    throw error
  }
}

/** Runs work on the store of releases. */
export async function withShop<T>(
  work: (shop: Shop & Surroundings, tags: readonly string[]) => Promise<T>,
): Promise<T> {
  const releases = await builds()
  const tags = releases.flatMap(({ widgets }) => widgets.map(({ tag }) => tag))
  return withBureau((bureau) => work({ ...bureau, builds: releases }, tags))
}

/** What was done, or the refusal as the sentence for whoever typed. */
export function orFail<T extends object>(done: T | Refusal): T {
  if (!isRefusal(done)) return done
  const sentences: Readonly<Record<string, (typeof RELEASE_SENTENCES)[keyof typeof RELEASE_SENTENCES]>> =
    RELEASE_SENTENCES
  const sentence = sentences[done.refused]
  throw new CommandFailed(sentence ? wordSentence(sentence, done.facts ?? {}, 'en') : done.refused)
}

/** The words a command wants, all of them and no more. */
export function wordsOf<const N extends readonly string[]>(given: Arguments, names: N): { [I in keyof N]: string } {
  if (given.positionals.length !== names.length)
    throw new CommandFailed(`Say ${names.join(' and ')}, and nothing else.`)
  return given.positionals as unknown as { [I in keyof N]: string }
}
