import { Alert, App, Button, Input } from 'antd'
import { useState } from 'react'
import type { DecisionOutcome, Reason, ReviewCase } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { DECISION_OUTCOMES } from '../display/states'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'
import { APPROVE_BUTTON } from './CaseNavigation'
import { ReasonsDialog } from './ReasonsDialog'
import { checkedAt, countOf, decidesOn } from './reviewApi'

interface DecisionRequest {
  outcome: DecisionOutcome
  reasons: Reason[]
  comment?: string
}

const WAITING: Partial<Record<ReviewCase['state'], string>> = {
  CHECKING: '自动核验正在进行，完成后即可审核。',
  AWAITING_DECISION: '此案待省知识产权局审核员审核。',
  AWAITING_VERIFICATION: '省局审核已通过，待武汉代办处二次核验；二次核验须由另一人办理。',
}

/** Approve, return or refuse; only for the role whose turn it is. */
export function DecisionPanel({ reviewed }: { reviewed: ReviewCase }) {
  const me = useMe()
  const { message } = App.useApp()
  const [asking, setAsking] = useState<'RETURN' | 'REFUSE'>()
  const [comment, setComment] = useState('')
  const submission = useSubmission<DecisionRequest, unknown>({
    path: `/api/review/cases/${encodeURIComponent(reviewed.id)}/decisions`,
    body: (decision) => ({ ...decision, checkedAt: checkedAt(reviewed) }),
    refreshes: ['case', 'cases'],
    onSuccess: (_, { outcome }) => {
      message.success(`已办理：${DECISION_OUTCOMES[outcome].word}`)
      setAsking(undefined)
    },
  })
  if (!decidesOn(reviewed.state, me.data?.roles ?? [])) {
    const waiting = WAITING[reviewed.state]
    return waiting ? <Alert type="info" showIcon title={waiting} /> : null
  }
  const second = reviewed.state === 'AWAITING_VERIFICATION'
  const failing = countOf(reviewed, 'FAIL')
  const unknown = countOf(reviewed, 'UNKNOWN')
  return (
    <section aria-labelledby="decision-title" className="decision-panel">
      {submission.error && !asking && <ProblemAlert error={submission.error} />}
      <div className="decision-head">
        <h2 id="decision-title">{second ? '二次核验' : '审核决定'}</h2>
        <span className="quiet">
          {second
            ? '须由省局审核以外的人办理；通过后即公告入池。'
            : '通过后转武汉代办处二次核验，须由另一人办理。'}
        </span>
        {failing > 0 && (
          <span className="text-bad">有 {failing} 项核验不通过，不能通过；请退回补正或不予公告。</span>
        )}
      </div>
      <div className="decision-bar">
        <label htmlFor="decision-comment">
          审核意见（{unknown > 0 ? `有 ${unknown} 项无法核实，通过时必填` : '可不填'}）
        </label>
        <Input.TextArea
          id="decision-comment"
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <Button
          id={APPROVE_BUTTON}
          type="primary"
          aria-keyshortcuts="a"
          loading={submission.isPending && !asking}
          onClick={() =>
            submission.mutate({ outcome: 'APPROVE', reasons: [], comment: comment.trim() || undefined })
          }
        >
          通过
        </Button>
        <Button onClick={() => setAsking('RETURN')}>退回补正</Button>
        <Button danger onClick={() => setAsking('REFUSE')}>
          不予公告
        </Button>
      </div>
      {asking && (
        <ReasonsDialog
          outcome={asking}
          busy={submission.isPending}
          error={submission.error}
          onCancel={() => setAsking(undefined)}
          onDecide={(reasons) =>
            submission.mutate({ outcome: asking, reasons, comment: comment.trim() || undefined })
          }
        />
      )}
    </section>
  )
}
