import { type ApiChange, type Found, gathered } from './change.ts'
import { type ApiDocument, isJson, type Json } from './document.ts'
import { compareAnswers, compareAudiences, compareBodies, compareParameters } from './operation.ts'
import { type Place, tell } from './walk.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** A path without the names of its parameters: another name is the same address. */
const address = (path: string) => path.replace(/\{[^}]*\}/g, '{}')

/** The operations of a document by `GET /api/x/{}`, each with how its own document writes the path. */
function operationsOf(document: ApiDocument): Map<string, { readonly name: string; readonly operation: Json }> {
  const operations = new Map<string, { name: string; operation: Json }>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      const called = method.toUpperCase()
      if (isJson(operation)) operations.set(`${called} ${address(path)}`, { name: `${called} ${path}`, operation })
    }
  }
  return operations
}

/** Parameters of a path are named by their place in it, so that a new name for one is no change. */
function byPlace(operation: Json, name: string): Json {
  const names = [...name.matchAll(/\{([^}]*)\}/g)].map(([, one]) => one)
  const { parameters } = operation
  if (!Array.isArray(parameters)) return operation
  return {
    ...operation,
    parameters: parameters.map((one: unknown) => {
      if (!isJson(one) || one['in'] !== 'path') return one
      const at = names.indexOf(String(one['name']))
      return at < 0 ? one : { ...one, name: `{${at + 1}}` }
    }),
  }
}

/**
 * Every difference between two OpenAPI 3.1 documents as `describeApi` writes them, in the order of the paths before. What is
 * given to the server may grow and not shrink; what is answered may gain fields and values and lose none.
 */
export function compareApis(before: ApiDocument, after: ApiDocument): ApiChange[] {
  const [old, now] = [operationsOf(before), operationsOf(after)]
  const found: Found[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    const announced = was?.operation['deprecated'] === true
    const of = was?.name ?? is?.name ?? key
    const place: Place = { before, after, direction: 'given', of, path: '', shape: '', announced, around: [], found }
    if (!is) tell(place, 'operation-removed', true)
    else if (!was) tell(place, 'operation-added', false)
    else {
      const both = { before: byPlace(was.operation, was.name), after: byPlace(is.operation, is.name), place }
      compareAudiences(both)
      compareParameters(both)
      compareBodies(both)
      compareAnswers(both)
    }
  }
  return gathered(found)
}
