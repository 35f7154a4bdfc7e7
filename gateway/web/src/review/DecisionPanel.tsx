import { Alert, App, Button, Card, Form, Input, Modal, Select, Space } from 'antd'
import { useState } from 'react'
import type { DecisionOutcome, Reason, ReviewCase } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { FIELD_LABELS } from '../display/fields'
import { DECISION_OUTCOMES } from '../display/states'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'
import { APPROVE_BUTTON } from './CaseNavigation'
import { countOf, decidesOn } from './reviewApi'

interface DecisionRequest {
  outcome: DecisionOutcome
  reasons: Reason[]
  comment?: string
}

const REASON_FIELDS = [
  { value: '', label: '整份声明' },
  ...Object.entries(FIELD_LABELS).map(([value, label]) => ({ value, label })),
]

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
  return (
    <Card title={<h2>{second ? '二次核验' : '审核决定'}</h2>} size="small" className="decision-panel">
      {submission.error && <ProblemAlert error={submission.error} />}
      <p className="quiet">
        {second
          ? '二次核验须由省局审核以外的人办理；通过后即公告入池。'
          : '通过后转武汉代办处二次核验，须由另一人办理。'}
        {failing > 0 && ` 有 ${failing} 项核验不通过，通过前请写明理由。`}
      </p>
      <label htmlFor="decision-comment" className="field-label">
        审核意见（可不填）
      </label>
      <Input.TextArea
        id="decision-comment"
        rows={2}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <Space className="decision-buttons">
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
      </Space>
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
    </Card>
  )
}

interface ReasonsDialogProps {
  outcome: 'RETURN' | 'REFUSE'
  busy: boolean
  error: Error | null
  onCancel: () => void
  onDecide: (reasons: Reason[]) => void
}

function ReasonsDialog({ outcome, busy, error, onCancel, onDecide }: ReasonsDialogProps) {
  const [form] = Form.useForm<{ reasons: Partial<Reason>[] }>()
  const refuse = outcome === 'REFUSE'
  const word = DECISION_OUTCOMES[outcome].word
  return (
    <Modal
      open
      title={word}
      width={680}
      okText={`确认${word}`}
      okButtonProps={{ danger: refuse }}
      confirmLoading={busy}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      <p>
        {refuse
          ? '不予公告后本次声明终结，申报人会收到下列原因；情形消除后只能重新声明。'
          : '申报人会按栏目看到下列原因，修改后可以再次提交。'}
      </p>
      {error && <ProblemAlert error={error} />}
      <Form
        form={form}
        name="reasons"
        layout="vertical"
        initialValues={{ reasons: [{ field: '', text: '' }] }}
        onFinish={({ reasons }) =>
          onDecide(reasons.map(({ field = '', text = '' }) => ({ field, text: text.trim() })))
        }
      >
        <Form.List name="reasons">
          {(entries, { add, remove }) => (
            <>
              {entries.map(({ key, name }) => (
                <div key={key} className="reason-row">
                  <Form.Item name={[name, 'field']} label="栏目">
                    <Select options={REASON_FIELDS} showSearch={{ optionFilterProp: 'label' }} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'text']}
                    label="原因"
                    rules={[{ required: true, whitespace: true, message: '请写明原因和需要怎样修改' }]}
                  >
                    <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
                  </Form.Item>
                  {entries.length > 1 && <Button onClick={() => remove(name)}>删除第 {name + 1} 条</Button>}
                </div>
              ))}
              <Button onClick={() => add({ field: '', text: '' })}>增加一条原因</Button>
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  )
}
