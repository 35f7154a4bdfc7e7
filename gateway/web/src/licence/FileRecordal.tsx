import { App, Button, type ButtonProps } from 'antd'
import { useNavigate } from 'react-router'
import type { Licence, Recordal } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Asks the agency to record a licence that is in force. */
export function FileRecordal({ licence, type }: { licence: Licence; type: ButtonProps['type'] }) {
  const { modal, message } = App.useApp()
  const navigate = useNavigate()
  const submission = useSubmission<{ licenceId: string }, Recordal>({
    path: '/api/recordals',
    refreshes: ['recordals', 'licence', 'licences'],
    onSuccess: (recordal) => {
      message.success('备案申请已提交')
      void navigate(`/recordals/${recordal.id}`)
    },
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有办成', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      type={type}
      loading={submission.isPending}
      onClick={() =>
        modal.confirm({
          title: '申请备案？',
          content:
            '将把已签合同、双方身份和付款凭证送国家知识产权局专利局武汉代办处备案。许可生效之日起三个月内应当备案。',
          okText: '确认申请',
          cancelText: '再看看',
          onOk: () => submission.mutateAsync({ licenceId: licence.id }).then(() => undefined, refused),
        })
      }
    >
      申请备案
    </Button>
  )
}
