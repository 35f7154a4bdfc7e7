import { App, Button, Checkbox, Drawer, Form, Input, Radio, Select, Space } from 'antd'
import type { Batch, BatchCompletion } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ContactFields } from '../declaration/ContactStep'
import { Exploitation, LicensedToOthers } from '../declaration/UseFields'
import { DateField } from '../display/DateField'
import { SCOPE_OPTIONS } from '../display/places'
import { count } from '../display/text'
import { EVALUATION_REPORTS, optionsOf } from '../patent/words'
import { PriceGuidance } from '../price/PriceGuidance'
import { ProblemAlert } from '../problem/ProblemAlert'
import { RoyaltyFields } from '../royalty/RoyaltyFields'
import { type CompletionForm, completionOf } from './completion'

interface CompletionDrawerProps {
  batch: Batch
  /** Chosen rows; none means all incomplete ones. */
  rows: number[]
  open: boolean
  onClose: (done: boolean) => void
}

/** One setting for many rows: what is left empty stays as it is in each row. */
export function CompletionDrawer({ batch, rows, open, onClose }: CompletionDrawerProps) {
  const [form] = Form.useForm<CompletionForm>()
  const { message } = App.useApp()
  const submission = useSubmission<BatchCompletion, unknown>({
    path: `/api/batches/${batch.id}/rows`,
    method: 'PATCH',
    refreshes: ['batch', 'batches', 'batch-rows'],
    onSuccess: () => {
      message.success('已补全')
      onClose(true)
    },
  })
  const target =
    rows.length > 0 ? `所选 ${count(rows.length)} 行` : `全部待补全的 ${count(batch.counts.incomplete)} 行`

  function apply(values: CompletionForm): void {
    const completion = completionOf(values, rows.length > 0 ? { rows } : { all: true })
    if (completion) submission.mutate(completion)
    else message.warning('请至少填写一项再应用')
  }

  return (
    <Drawer
      title="批量补全"
      size={720}
      open={open}
      onClose={() => onClose(false)}
      footer={
        <Space>
          <Button type="primary" loading={submission.isPending} onClick={() => form.submit()}>
            应用到{target}
          </Button>
          <Button onClick={() => onClose(false)}>取消</Button>
        </Space>
      }
    >
      <p>
        将对{target}统一设置，留空的项目不改动。
        {rows.length > 0
          ? '所选行已有的值会被这里填写的值替换。'
          : '只填各行空缺的项目，汇总表中已有的值不改动。'}
      </p>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form form={form} name="completion" layout="vertical" onFinish={apply} validateTrigger="onBlur">
        <h3>许可使用费</h3>
        <PriceGuidance />
        <RoyaltyFields required={false} />
        <h3>期限与范围</h3>
        <div className="field-grid">
          <Form.Item name="licenceEnd" label="许可期限届满日">
            <DateField />
          </Form.Item>
          <Form.Item name="scope" label="开放范围">
            <Select options={SCOPE_OPTIONS} allowClear placeholder="不改动" />
          </Form.Item>
          <Form.Item name="grantDate" label="授权公告日">
            <DateField />
          </Form.Item>
          <Form.Item name="filingDate" label="申请日">
            <DateField />
          </Form.Item>
          <Form.Item name="termEnd" label="专利权期限届满日">
            <DateField />
          </Form.Item>
        </div>
        <h3>实施情况</h3>
        <Exploitation required={false} />
        <LicensedToOthers required={false} />
        <h3>声明与承诺</h3>
        <Form.Item name="evaluationReport" label="专利权评价报告">
          <Radio.Group
            aria-label="专利权评价报告"
            className="stacked"
            options={optionsOf(EVALUATION_REPORTS)}
          />
        </Form.Item>
        <Form.Item name="promisesAccepted" valuePropName="checked">
          <Checkbox>专利权人已承诺符合开放许可（试点）声明条件（六项）</Checkbox>
        </Form.Item>
        <Form.Item name="allOwnersAgreed" valuePropName="checked">
          <Checkbox>全体专利权人已签章同意</Checkbox>
        </Form.Item>
        <h3>许可人联系方式</h3>
        <ContactFields required={false} />
        <Form.Item name="otherTerms" label="其他约定事项">
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item name="demo" valuePropName="checked" extra="勾选后，这些值会在专利池中标明为演示数据。">
          <Checkbox>以上为演示数据</Checkbox>
        </Form.Item>
      </Form>
    </Drawer>
  )
}
