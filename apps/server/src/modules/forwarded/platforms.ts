import { PLATFORMS_SETTING, readPlatforms, type ForwardingPlatform } from '@gongkai/messages/forwarded'
import type { Surroundings } from '../surroundings.ts'

/** The bodies that forward messages here. Throws where the configuration is not a list of them: nobody should import by half a mapping. */
export function platformsOf({ config }: Pick<Surroundings, 'config'>): readonly ForwardingPlatform[] {
  const platforms = readPlatforms(config.bureau[PLATFORMS_SETTING])
  if (!platforms) throw new Error(`the setting bureau.${PLATFORMS_SETTING} is not a list of forwarding bodies`)
  return platforms
}

export function platformOf(surroundings: Pick<Surroundings, 'config'>, id: string): ForwardingPlatform | null {
  return platformsOf(surroundings).find((platform) => platform.id === id) ?? null
}

/** The board on which a body's messages stand: it is not listed in public. */
export const boardOf = (platform: string): string => `forwarded-${platform}`
