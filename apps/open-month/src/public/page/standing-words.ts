/** How signing up stands, in the reader's language. Times come written. */
export const zh = {
  notYet: (at: string) => `${at}开始报名`,
  open: (left: number | null) => (left === null ? '正在报名' : `正在报名，还有${left}个名额`),
  lottery: (until: string) => `正在报名，${until}截止后摇号`,
  draw: '报名已截止，等待摇号',
  waiting: (waiting: number) => (waiting > 0 ? `名额已满，可以候补（${waiting}组在等）` : '名额已满，可以候补'),
  full: '名额已满',
  closed: '报名已截止',
  underWay: '正在举办',
  over: '已经结束',
  cancelled: '已取消',
  none: '不用报名',
}

export const en: typeof zh = {
  notYet: (at) => `Sign-up opens ${at}`,
  open: (left) => (left === null ? 'Sign-up is open' : `Open: ${left} ${left === 1 ? 'place' : 'places'} left`),
  lottery: (until) => `Open until ${until}, then a lottery`,
  draw: 'Sign-up is closed, waiting for the draw',
  waiting: (waiting) =>
    waiting > 0 ? `Full; you can join the ${waiting} waiting` : 'Full; you can join the waiting list',
  full: 'Full',
  closed: 'Sign-up is closed',
  underWay: 'Under way',
  over: 'Over',
  cancelled: 'Cancelled',
  none: 'No need to sign up',
}
