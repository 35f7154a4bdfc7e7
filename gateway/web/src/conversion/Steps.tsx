import { Alert, App, Button, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import type { ConversionExport, ConversionStep } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'
import { CONVERSIONS, REFRESHES } from './conversionApi'

interface Choice {
  ids?: string[]
  all?: boolean
  q?: string
  place?: string
  comment?: string
}

interface StepsProps {
  chosen: string[]
  /** The filter that "all" means where nothing is chosen. */
  filter: { q: string; place: string }
  onDone: () => void
}

/** What may be done with the chosen declarations, or with all that the filter lets pass. */
export function Steps({ chosen, filter, onDone }: StepsProps) {
  const [result, setResult] = useState<ConversionStep>()
  const choice = (): Choice => (chosen.length > 0 ? { ids: chosen } : { all: true, ...filter })
  const which = chosen.length > 0 ? `所选 ${chosen.length} 件声明` : '符合筛选的全部声明'
  const done = (step: ConversionStep) => {
    setResult(step)
    onDone()
  }
  return (
    <>
      <Space wrap className="section">
        <Prepare which={which} choice={choice} onDone={done} />
        <Undo which={which} choice={choice} onDone={done} />
        <FileThem which={which} choice={choice} onDone={onDone} />
        <span className="quiet">
          将办理{which}
          {chosen.length === 0 && '；只办其中几件的，先在表中勾选'}。
        </span>
      </Space>
      {result && <Result result={result} />}
    </>
  )
}

/** What went on and what did not, with the reason of each. */
export function Result({ result }: { result: ConversionStep }) {
  return (
    <Alert
      type={result.left.length > 0 ? 'warning' : 'success'}
      showIcon
      className="section"
      title={`办理 ${result.done} 件${result.left.length > 0 ? `，${result.left.length} 件没有办理：` : '。'}`}
      description={
        result.left.length > 0 && (
          <ul className="plain-list">
            {result.left.slice(0, 50).map(({ row, declaration, message }) => (
              <li key={`${row}-${declaration}`}>
                {row > 0 && `第 ${row} 行 `}
                <span className="code">{declaration}</span> {message}
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}

interface StepProps<Output> {
  which: string
  choice: () => Choice
  onDone: (output: Output) => void
}

function Prepare({ which, choice, onDone }: StepProps<ConversionStep>) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ comment?: string }>()
  const submission = useSubmission<{ comment?: string }, ConversionStep>({
    path: `${CONVERSIONS}/preparation`,
    body: ({ comment }) => ({ ...choice(), comment }),
    refreshes: REFRESHES,
    onSuccess: (step) => {
      setOpen(false)
      onDone(step)
    },
  })
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        列入待报送
      </Button>
      <Modal
        title={`列入待报送：${which}`}
        open={open}
        okText="核对并列入"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>逐件核对条件：全部通过的列入；有不符合的不列入；无法核实的，须在备注中写明如何核实。</p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="preparation"
          onFinish={(values) => submission.mutate(values)}
        >
          <Form.Item name="comment" label="备注（无法自动核实的条件如何核实）">
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}

function Undo({ which, choice, onDone }: StepProps<ConversionStep>) {
  const { modal } = App.useApp()
  const submission = useSubmission<object, ConversionStep>({
    path: `${CONVERSIONS}/undoing`,
    body: choice,
    refreshes: REFRESHES,
    onSuccess: onDone,
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有撤出', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      onClick={() =>
        modal.confirm({
          title: `撤出待报送：${which}？`,
          content: '尚未报送的恢复为待核对；已报送的不能撤出。',
          okText: '确认撤出',
          cancelText: '保留',
          onOk: () => submission.mutateAsync({}).then(() => undefined, refused),
        })
      }
    >
      撤出待报送
    </Button>
  )
}

function FileThem({ which, choice, onDone }: StepProps<void>) {
  const { modal, message } = App.useApp()
  const submission = useSubmission<object, ConversionExport>({
    path: `${CONVERSIONS}/exports`,
    body: choice,
    refreshes: REFRESHES,
    onSuccess: ({ declarations }) => {
      message.success(`已导出 ${declarations} 件，请在下方下载后报送`)
      onDone()
    },
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有导出', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      onClick={() =>
        modal.confirm({
          title: `导出报送：${which}中待报送的？`,
          content: '导出即视为报送，内容随即固定，不能再撤出。报送前条件已不符合的留在待报送中。',
          okText: '确认导出报送',
          cancelText: '再核对',
          onOk: () => submission.mutateAsync({}).then(() => undefined, refused),
        })
      }
    >
      导出报送
    </Button>
  )
}
