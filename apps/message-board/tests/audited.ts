import { gongkai, type RunningPlatform } from '@gongkai/testing'

/** What `gongkai audit verify --json` says of a running platform; its faults as it wrote them, where it did not answer. */
export async function audited(platform: Pick<RunningPlatform, 'dataDir'>): Promise<unknown> {
  const { code, said } = await gongkai(platform, 'audit', 'verify', '--json')
  return code === 0 || code === 1 ? JSON.parse(said) : said
}
