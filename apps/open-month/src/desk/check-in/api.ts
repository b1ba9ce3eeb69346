import { createClient } from '@gongkai/contract-kit/fetch'
import { attendanceRoutes } from '@gongkai/events/attendance'
import type { attendanceContract } from '@gongkai/events/attendance/contract'
import { useDeskLang } from '@gongkai/ui/desk'

const { lang } = useDeskLang()
export const attendanceApi = createClient<typeof attendanceContract>(attendanceRoutes, { lang: () => lang.value })
