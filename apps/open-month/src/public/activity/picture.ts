import type { programmeRoutes } from '@gongkai/events/programme/routes'

const PICTURE = '/api/activities/{activity}/pictures/{picture}' satisfies (typeof programmeRoutes)['picture'][1]

/** A picture that is part of something published. */
export const pictureAddress = (activity: string, picture: string) =>
  PICTURE.replace('{activity}', encodeURIComponent(activity)).replace('{picture}', encodeURIComponent(picture))
