import { Button, Form, Input, Modal, Select } from 'antd'
import type { Reason } from '../api/types'
import { FIELD_LABELS } from '../display/fields'
import { DECISION_OUTCOMES } from '../display/states'
import { ProblemAlert } from '../problem/ProblemAlert'

const REASON_FIELDS = [
  { value: '', label: '整份声明' },
  ...Object.entries(FIELD_LABELS).map(([value, label]) => ({ value, label })),
]

interface ReasonsDialogProps {
  outcome: 'RETURN' | 'REFUSE'
  busy: boolean
  error: Error | null
  onCancel: () => void
  onDecide: (reasons: Reason[]) => void
}

/** Reasons for returning or refusing, each tied to a part of the form. */
export function ReasonsDialog({ outcome, busy, error, onCancel, onDecide }: ReasonsDialogProps) {
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
