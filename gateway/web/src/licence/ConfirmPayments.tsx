import { App, Button, type ButtonProps } from 'antd'
import type { Licence, Payment } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { day, money } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { unconfirmed } from './licenceApi'

/** The licensor says that a payment placed by the licensee is the one announced. */
export function ConfirmPayments({ licence, type }: { licence: Licence; type: ButtonProps['type'] }) {
  const { modal, message } = App.useApp()
  const submission = useSubmission<Payment, unknown>({
    path: ({ sha256 }) => `/api/licences/${licence.id}/payments/${sha256}/confirmation`,
    body: () => undefined,
    refreshes: ['licence', 'licences'],
    onSuccess: () => message.success('已确认收款'),
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有办成', content: <ProblemAlert error={error} />, width: 560 })
  }
  return unconfirmed(licence).map((payment) => (
    <Button
      key={payment.sha256}
      type={type}
      onClick={() =>
        modal.confirm({
          title: `确认收到 ${money(payment.amount)}？`,
          content: `付款日 ${day(payment.paidOn)}，凭证 ${payment.fileName}。确认后该笔计入许可使用费，不能撤销。`,
          okText: '确认收款',
          cancelText: '再看看',
          onOk: () => submission.mutateAsync(payment).then(() => undefined, refused),
        })
      }
    >
      确认收款 {money(payment.amount)}
    </Button>
  ))
}
