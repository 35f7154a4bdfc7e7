import { App, Button, Card, Form, Input } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import type { Contact, Licence, LicenceRequest, PatentPage } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ContactFields } from '../declaration/ContactStep'
import { DateField } from '../display/DateField'
import { day, names, today } from '../display/text'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { patentAddress } from '../pool/PoolEntry'
import { usePatent } from '../pool/poolApi'
import { ErrorSummary } from '../problem/ErrorSummary'
import { entriesOfProblem, markFields, messageOf, pathOf } from '../problem/formErrors'
import { ProblemAlert } from '../problem/ProblemAlert'
import { problemOf } from '../problem/problem'
import { QueryState } from '../problem/QueryState'
import { describeRoyalty } from '../royalty/describe'

interface IntentionForm {
  purpose: string
  from: string
  to: string
  contact: Contact
}

const FORM_NAME = 'intention'
const LABELS: Record<string, string> = {
  purpose: '实施用途',
  from: '许可期限开始日',
  to: '许可期限届满日',
  contact: '联系方式',
}

export function TakeLicencePage() {
  const [address] = useSearchParams()
  const patentNumber = address.get('patentNumber') ?? ''
  const patent = usePatent(patentNumber)
  return (
    <Page
      title="我要许可"
      trail={[
        { title: '专利池', to: '/pool' },
        { title: '专利详情', to: patentAddress(patentNumber) },
      ]}
      purpose="登记许可意向。登记后可以看到权利人联系方式，并发出书面通知。"
    >
      <QueryState asked={patent}>{(data) => <IntentionFields patent={data} />}</QueryState>
    </Page>
  )
}

function IntentionFields({ patent }: { patent: PatentPage }) {
  const [form] = Form.useForm<IntentionForm>()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const submission = useSubmission<LicenceRequest, Licence>({
    path: '/api/licences',
    refreshes: ['licences'],
    onSuccess: (licence) => {
      message.success('许可意向已登记')
      void navigate(`/licences/${licence.id}`)
    },
  })
  const labelOf = (path: (string | number)[]) => LABELS[String(path[0])]
  const problems = submission.error ? problemOf(submission.error).errors : []

  function send(values: IntentionForm): void {
    submission.mutate(
      { ...values, patentNumber: patent.patentNumber },
      {
        onError: (error) =>
          markFields(
            form,
            problemOf(error).errors.map((entry) => ({
              name: pathOf(entry.field),
              errors: [messageOf(entry)],
            })),
          ),
      },
    )
  }

  return (
    <div className="narrow">
      <Card className="section">
        <h2>{patent.title}</h2>
        <p className="pool-facts">
          <PatentNumberText number={patent.patentNumber} />
          <span>{names(patent.patentees)}</span>
        </p>
        <p>{describeRoyalty(patent.royalty)}</p>
        <p className="quiet">
          许可期限届满日 {day(patent.licenceEnd)}，开放范围：{patent.scopeName}
        </p>
      </Card>
      {submission.error && <ProblemAlert error={submission.error} summarised />}
      <ErrorSummary entries={entriesOfProblem(FORM_NAME, problems, labelOf)} />
      <Form
        form={form}
        name={FORM_NAME}
        layout="vertical"
        validateTrigger="onBlur"
        initialValues={{ from: today(), to: patent.licenceEnd }}
        onFinish={send}
      >
        <Form.Item
          name="purpose"
          label="实施用途"
          extra="用在什么产品或工艺上，在哪里实施"
          rules={[{ required: true, whitespace: true, message: '请写明实施用途' }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <div className="field-grid">
          <Form.Item name="from" label="许可期限开始日" rules={[{ required: true, message: '请填写开始日' }]}>
            <DateField notAfter={patent.licenceEnd} />
          </Form.Item>
          <Form.Item
            name="to"
            label="许可期限届满日"
            extra={`不晚于 ${patent.licenceEnd}`}
            rules={[{ required: true, message: '请填写届满日' }]}
          >
            <DateField notAfter={patent.licenceEnd} />
          </Form.Item>
        </div>
        <h2>本单位联系方式</h2>
        <ContactFields postcode={false} />
        <Button type="primary" htmlType="submit" loading={submission.isPending}>
          登记许可意向
        </Button>
      </Form>
    </div>
  )
}
