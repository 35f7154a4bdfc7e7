import { Alert, Button, Space } from 'antd'
import { useState } from 'react'
import type { BulkOutcome, ReviewCase } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'
import { checkedAt } from './reviewApi'

/** Approves the chosen cases; each that is not fit stays as it is and is named. */
export function BulkApproval({
  chosen,
  nameOf,
  onDone,
}: {
  chosen: ReviewCase[]
  nameOf: (id: string) => string
  onDone: () => void
}) {
  const [outcome, setOutcome] = useState<BulkOutcome>()
  const submission = useSubmission<{ cases: { id: string; checkedAt?: string }[] }, BulkOutcome>({
    path: '/api/review/bulk-approvals',
    refreshes: ['cases', 'case', 'workload'],
    onSuccess: (done) => {
      setOutcome(done)
      onDone()
    },
  })
  return (
    <div className="section">
      <Space wrap>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={submission.isPending}
          onClick={() =>
            submission.mutate({ cases: chosen.map((one) => ({ id: one.id, checkedAt: checkedAt(one) })) })
          }
        >
          批量通过（已选 {chosen.length} 件）
        </Button>
        <span className="quiet">仅核验项全部通过的案件可以选择；二次核验仍须由另一人办理。</span>
      </Space>
      {submission.error && <ProblemAlert error={submission.error} />}
      {outcome && (
        <Alert
          type={outcome.refused > 0 ? 'warning' : 'success'}
          showIcon
          className="section"
          title={`已通过 ${outcome.approved} 件${outcome.refused > 0 ? `，${outcome.refused} 件没有办理` : ''}`}
          description={
            outcome.refused > 0 && (
              <ul className="plain-list">
                {outcome.lines
                  .filter((line) => !line.approved)
                  .map((line) => (
                    <li key={line.id}>
                      {nameOf(line.id)}：{line.message}
                    </li>
                  ))}
              </ul>
            )
          }
        />
      )}
    </div>
  )
}
