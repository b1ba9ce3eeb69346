import { publicAddress, type ReadingChoice } from '@gongkai/ui/public'

export const MOUNT = '/open-month/'

/** The address of a page of this app, e.g. `activities/…`, for this reader. What is empty is left out. */
export function pageAddress(
  choice: ReadingChoice,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
): string {
  return publicAddress(MOUNT, choice, path, query)
}

export const PROGRAMME_PATH = 'programme'
export const TICKET_PATH = 'ticket'
export const activityPath = (activity: string) => `activities/${encodeURIComponent(activity)}`
export const recapPath = (activity: string) => `${activityPath(activity)}/recap`
export const signUpPath = (activity: string) => `${activityPath(activity)}/sign-up`
export const lotteryPath = (activity: string) => `${activityPath(activity)}/lottery`
export const wallPath = (activity: string) => `${activityPath(activity)}/questions`
export const questionnairePath = (activity: string) => `${activityPath(activity)}/questionnaire`
