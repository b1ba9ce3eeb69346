import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, test } from 'vitest'
import type { BundledPackage } from './bundled.ts'
import { cyclonedx } from './cyclonedx.ts'

const one = (name: string, version: string, more: Partial<BundledPackage> = {}): BundledPackage => ({
  ...{ name, version, license: 'MIT', needs: [], own: false },
  ...more,
})

const packages = [
  one('@gongkai/sample', '1.2.0', { license: 'Apache-2.0', needs: ['@gongkai/ui', 'vue', 'never-bundled'], own: true }),
  one('@gongkai/ui', '0.1.0', { license: 'Apache-2.0', needs: ['vue'], own: true }),
  one('@vue/shared', '3.5.45'),
  one('rolldown', '1.2.19', { license: '(MIT OR Apache-2.0)' }),
  one('vue', '3.5.45', { needs: ['@vue/shared', '@vue/compiler-dom'] }),
]
const hash = 'ab'.repeat(64)
const bill = cyclonedx({ name: '@gongkai/sample', version: '1.2.0' }, packages, (name) =>
  name === 'vue' ? hash : null,
)

test('the bill of materials holds by the schema of CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
  expect(await validator.validate(JSON.stringify(bill))).toBeNull()
  expect(await validator.validate(JSON.stringify({ ...bill, components: [{ type: 'library' }] }))).not.toBeNull()
})

test('it lists what is bundled, what needs what, and what the tools put in as the app’s own', () => {
  expect(bill).toMatchObject({
    metadata: { component: { purl: 'pkg:npm/%40gongkai/sample@1.2.0', group: '@gongkai', name: 'sample' } },
    components: [
      { name: 'ui' },
      { name: 'shared', group: '@vue' },
      { licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      { name: 'vue', hashes: [{ alg: 'SHA-512', content: hash }] },
    ],
    dependencies: [
      {
        ref: 'pkg:npm/%40gongkai/sample@1.2.0',
        dependsOn: ['pkg:npm/%40gongkai/ui@0.1.0', 'pkg:npm/rolldown@1.2.19', 'pkg:npm/vue@3.5.45'],
      },
      { ref: 'pkg:npm/%40gongkai/ui@0.1.0', dependsOn: ['pkg:npm/vue@3.5.45'] },
      { dependsOn: [] },
      { dependsOn: [] },
      { dependsOn: ['pkg:npm/%40vue/shared@3.5.45'] },
    ],
  })
})

test('two builds of one commit give one bill: no serial number, no time', () => {
  expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp/)
})
