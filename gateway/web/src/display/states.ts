import type {
  BatchState,
  CaseState,
  CheckOutcome,
  DecisionOutcome,
  DeclarationState,
  LicenceState,
  RecordalState,
  RowOutcome,
  ScanOutcome,
  ScanWay,
  Verdict,
  WatchState,
} from '../api/types'

export type Tone = 'waiting' | 'working' | 'good' | 'attention' | 'bad' | 'ended'

export interface Status {
  word: string
  tone: Tone
}

function status(word: string, tone: Tone): Status {
  return { word, tone }
}

export const DECLARATION_STATES: Record<DeclarationState, Status> = {
  SUBMITTED: status('已提交', 'working'),
  RETURNED: status('退回补正', 'attention'),
  REFUSED: status('不予公告', 'bad'),
  ANNOUNCED: status('已公告', 'good'),
  SUSPENDED: status('已暂停', 'bad'),
  EXPIRED: status('已届满', 'ended'),
  WITHDRAWN: status('已撤回', 'ended'),
  REVOKED: status('已撤销', 'bad'),
}

export const CASE_STATES: Record<CaseState, Status> = {
  CHECKING: status('核验中', 'working'),
  AWAITING_DECISION: status('待审核', 'waiting'),
  AWAITING_VERIFICATION: status('待二次核验', 'waiting'),
  PASSED: status('核验通过', 'good'),
  RETURNED: status('退回补正', 'attention'),
  REFUSED: status('不予公告', 'bad'),
  CLOSED: status('已撤回', 'ended'),
}

export const BATCH_STATES: Record<BatchState, Status> = {
  CHECKING: status('检查中', 'working'),
  AWAITING_COLUMNS: status('待确认列', 'attention'),
  CHECKED: status('已检查', 'waiting'),
  COMMITTING: status('提交中', 'working'),
  COMMITTED: status('已提交', 'good'),
  DISCARDED: status('已作废', 'ended'),
  FAILED: status('无法读取', 'bad'),
}

export const ROW_OUTCOMES: Record<RowOutcome, Status> = {
  READY: status('可提交', 'good'),
  INCOMPLETE: status('待补全', 'attention'),
  REJECTED: status('不合格', 'bad'),
  SUBMITTED: status('已提交', 'working'),
  UNCHANGED: status('未变化', 'ended'),
}

export const SCAN_OUTCOMES: Record<ScanOutcome, Status> = {
  ATTACHED: status('已归入', 'good'),
  ALREADY_ATTACHED: status('已有相同文件', 'ended'),
  NO_NUMBER_IN_NAME: status('没有专利号和二维码', 'attention'),
  NOT_IN_BATCH: status('本批没有这件专利', 'attention'),
  SEVERAL_PATENTS: status('文件名里有多个专利号', 'attention'),
  SEVERAL_CODES: status('纸面二维码有多件专利', 'attention'),
  NAME_AND_CODE_DIFFER: status('文件名与二维码不一致', 'bad'),
  CODE_NOT_KNOWN: status('二维码不是本批的', 'attention'),
  CODE_OUTDATED: status('是旧版打印件', 'attention'),
  FOREIGN_CODE: status('不是本平台的二维码', 'attention'),
  NOT_SUBMITTED: status('该行还没有提交', 'waiting'),
  NOT_READ: status('还没有识别', 'waiting'),
  REFUSED: status('文件不能接受', 'bad'),
}

export const SCAN_WAYS: Record<ScanWay, string> = {
  NAME: '文件名',
  CODE: '二维码',
  NAME_AND_CODE: '文件名和二维码一致',
}

export const LICENCE_STATES: Record<LicenceState, Status> = {
  INTENDED: status('已登记意向', 'waiting'),
  NOTIFIED: status('已书面通知', 'working'),
  CONCLUDED: status('合同已签', 'working'),
  IN_FORCE: status('已生效', 'good'),
  ENDED: status('已终止', 'ended'),
}

export const RECORDAL_STATES: Record<RecordalState, Status> = {
  FILED: status('已申请', 'waiting'),
  ACCEPTED: status('已受理', 'working'),
  RETURNED: status('退回补正', 'attention'),
  RECORDED: status('已备案', 'good'),
  REFUSED: status('不予备案', 'bad'),
}

export const WATCH_STATES: Record<WatchState, Status> = {
  IMPAIRED: status('已暂停', 'bad'),
  UNCLEAR: status('待人工核实', 'attention'),
  OVERDUE: status('逾期未复核', 'attention'),
  CLEAR: status('正常', 'good'),
}

export const CHECK_OUTCOMES: Record<CheckOutcome, Status> = {
  PASS: status('通过', 'good'),
  FAIL: status('不通过', 'bad'),
  UNKNOWN: status('无法核实', 'attention'),
}

export const VERDICTS: Record<Verdict, Status> = {
  APPROVED: status('通过', 'good'),
  RETURNED: status('退回补正', 'attention'),
  REFUSED: status('不予公告', 'bad'),
}

export const DECISION_OUTCOMES: Record<DecisionOutcome, Status> = {
  APPROVE: status('通过', 'good'),
  RETURN: status('退回补正', 'attention'),
  REFUSE: status('不予公告', 'bad'),
}

export const POOL_STATES: Record<'OPEN' | 'SUSPENDED' | 'WITHDRAWN' | 'REVOKED' | 'EXPIRED', Status> = {
  OPEN: status('已公告', 'good'),
  SUSPENDED: status('已暂停', 'bad'),
  WITHDRAWN: status('已撤回', 'ended'),
  REVOKED: status('已撤销', 'bad'),
  EXPIRED: status('已届满', 'ended'),
}

/** Choices of a filter over one family of states. */
export function stateOptions(states: Record<string, Status>) {
  return [
    { value: '', label: '全部状态' },
    ...Object.entries(states).map(([value, { word }]) => ({ value, label: word })),
  ]
}
