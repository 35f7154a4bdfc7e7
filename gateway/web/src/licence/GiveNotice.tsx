import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Licence } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'

/** The written notice by which a licensee takes the open offer (专利法第五十一条). */
export function GiveNotice({ licence }: { licence: Licence }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ text?: string }>()
  const { message } = App.useApp()
  const submission = useSubmission<{ text?: string }, unknown>({
    path: `/api/licences/${licence.id}/notice`,
    refreshes: ['licence', 'licences'],
    onSuccess: () => {
      message.success('书面通知已发出')
      setOpen(false)
    },
  })
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        发出书面通知
      </Button>
      <Modal
        title="书面通知专利权人"
        open={open}
        okText="确认发出"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
      >
        <p>
          通知以本单位名义发给专利权人，表示愿意按公告条件实施专利{' '}
          <span className="code">{licence.patentNumber}</span>。通知发出后不能收回
          {licence.royalty.mode === 'FREE' ? '；免费许可自通知时成立。' : '，按公告标准付款后许可成立。'}
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="notice"
          onFinish={({ text }) => submission.mutate({ text: text?.trim() || undefined })}
        >
          <Form.Item name="text" label="附言">
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
