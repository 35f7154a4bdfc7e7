import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import type { Declaration } from '../api/types'
import { DateField } from '../display/DateField'
import { PriceGuidance } from '../price/PriceGuidance'
import { ProblemAlert } from '../problem/ProblemAlert'
import { CostExamples } from '../royalty/CostExamples'
import { RoyaltyFields } from '../royalty/RoyaltyFields'
import { type RoyaltyForm, royaltyOf } from '../royalty/royalty'
import { AgreementFields, type AgreementForm } from './AgreementFields'
import { formOf } from './declarationForm'
import { useChange } from './useChange'

interface AmendmentForm extends AgreementForm {
  royalty: RoyaltyForm
  licenceEnd: string
}

/** Other terms for licences to come: another fee standard, a later last day, or both. */
export function Amendment({ declaration }: { declaration: Declaration }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<AmendmentForm>()
  const submission = useChange<AmendmentForm>({
    declaration,
    kind: 'AMENDMENT',
    path: 'amendment',
    contentOf: (values) => ({ royalty: royaltyOf(values.royalty), licenceEnd: values.licenceEnd }),
    done: '许可条件已调整',
    close: () => setOpen(false),
  })
  const { royalty, licenceEnd } = formOf(declaration)
  return (
    <>
      <Button onClick={() => setOpen(true)}>调整许可费或续展</Button>
      <Modal
        title="调整许可使用费标准或续展"
        open={open}
        width={880}
        okText="确认调整"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>
          生效后立即公开，<strong>此后的新许可</strong>
          按新条件办理；已登记意向和已给予的许可仍按原条件，不受影响。
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="amendment"
          initialValues={{ royalty, licenceEnd }}
          onFinish={(values) => submission.mutate(values)}
        >
          <Form.Item
            name="licenceEnd"
            label="许可期限届满日"
            extra={`现为 ${declaration.licenceEnd}，只能延后，且不能超过专利权期限届满日。`}
            rules={[
              { required: true, message: '请填写许可期限届满日' },
              { validator: notBefore(declaration.licenceEnd) },
            ]}
          >
            <DateField notAfter={declaration.termEnd ?? undefined} />
          </Form.Item>
          <PriceGuidance />
          <RoyaltyFields />
          <CostExamples />
          <AgreementFields declaration={declaration} what="调整" />
        </Form>
      </Modal>
    </>
  )
}

function notBefore(announced: string) {
  return async (_rule: unknown, value: string | undefined): Promise<void> => {
    if (value && value < announced) {
      throw new Error(`不能早于已公告的 ${announced}；提前结束的请撤回声明`)
    }
  }
}
