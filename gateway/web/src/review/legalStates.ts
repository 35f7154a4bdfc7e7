/** Words of the register's legal states. */
export const LEGAL_STATES: Record<string, string> = {
  IN_FORCE: '有效',
  ARREARS: '滞纳期',
  ENDED: '终止',
  INVALIDATED: '无效',
  PENDING: '申请中',
  PLEDGED: '质押',
  EXCLUSIVE_LICENCE: '独占许可',
  SOLE_LICENCE: '排他许可',
  ORDINARY_LICENCE: '普通许可',
  SUSPENDED: '中止',
  PRESERVED: '保全',
  OPEN_LICENSING: '开放许可',
}
