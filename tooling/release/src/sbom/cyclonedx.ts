import type { BundledPackage } from './bundled.ts'

export interface Subject {
  readonly name: string
  readonly version: string
}

const purl = ({ name, version }: Subject) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function named(one: Subject) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(one.name) ?? []
  return {
    ...(group ? { group } : {}),
    name: name ?? one.name,
    version: one.version,
    purl: purl(one),
    'bom-ref': purl(one),
  }
}

/** An identifier of one licence, or an expression such as `(MIT OR Apache-2.0)`. */
function licensed(license: string | null) {
  if (license === null) return {}
  return /\s/.test(license) ? { licenses: [{ expression: license }] } : { licenses: [{ license: { id: license } }] }
}

/**
 * The bill of materials of a release, CycloneDX 1.6: every package of which something is in the built files, and no other. Without serial
 * number and time, which would make two builds of one commit differ. `sha512` gives the hash of a published package's archive, in hex.
 */
export function cyclonedx(
  subject: Subject,
  packages: readonly BundledPackage[],
  sha512: (name: string, version: string) => string | null,
): object {
  const others = packages.filter(({ name }) => name !== subject.name)
  const own = packages.find(({ name }) => name === subject.name)
  const inside = (needs: readonly string[]) => others.filter(({ name }) => needs.includes(name)).map(purl)
  const component = (one: BundledPackage) => {
    const hash = one.own ? null : sha512(one.name, one.version)
    return {
      type: 'library',
      ...named(one),
      ...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
      ...licensed(one.license),
    }
  }
  const reached = new Set([...inside(own?.needs ?? []), ...others.flatMap(({ needs }) => inside(needs))])
  // What the tools put in is nobody's dependency: it is the app's.
  const loose = others.map(purl).filter((ref) => !reached.has(ref))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', ...named(subject), ...licensed(own?.license ?? null) },
    },
    components: others.map(component),
    dependencies: [
      { ref: purl(subject), dependsOn: [...new Set([...inside(own?.needs ?? []), ...loose])].sort() },
      ...others.map((one) => ({ ref: purl(one), dependsOn: inside(one.needs) })),
    ],
  }
}
