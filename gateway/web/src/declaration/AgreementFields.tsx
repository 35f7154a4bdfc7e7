import { useQuery } from '@tanstack/react-query'
import { Alert, Checkbox, Form, Radio, Select } from 'antd'
import { get } from '../api/client'
import type { Attachment, Declaration } from '../api/types'
import { moment } from '../display/text'
import { accepted } from './StatementsStep'

export type AgreementWay = 'ONLINE' | 'PAPER'

export interface AgreementForm {
  way: AgreementWay
  allOwnersAgreed?: boolean
  statement?: string
}

/** How all owners agree to a change: each signs here, or they have on paper. One stamp for several owners needs the statement of all. */
export function AgreementFields({ declaration, what }: { declaration: Declaration; what: string }) {
  const way: AgreementWay | undefined = Form.useWatch('way')
  const several = declaration.patentees.length > 1
  return (
    <>
      <Form.Item name="way" label="全体专利权人的同意" initialValue={several ? 'ONLINE' : 'PAPER'}>
        <Radio.Group
          aria-label="全体专利权人的同意"
          options={[
            { value: 'ONLINE', label: several ? '在线签署：逐一邀请各专利权人' : '在线签署' },
            { value: 'PAPER', label: '书面同意' },
          ]}
        />
      </Form.Item>
      {way === 'ONLINE' ? (
        <p className="quiet">
          {declaration.patentees.map(({ name }) => name).join('、')}
          将收到签署邀请；全部签署后{what}立即生效并公告，在此之前声明不变。
        </p>
      ) : (
        <>
          {several && <Statement declaration={declaration} />}
          <Form.Item
            name="allOwnersAgreed"
            valuePropName="checked"
            rules={[{ validator: accepted(`${what}须经全体专利权人书面同意`) }]}
          >
            <Checkbox>全体专利权人已书面同意{what}</Checkbox>
          </Form.Item>
        </>
      )}
    </>
  )
}

function Statement({ declaration }: { declaration: Declaration }) {
  const papers = useQuery({
    queryKey: ['attachments', declaration.id],
    queryFn: ({ signal }) => get<Attachment[]>(`/api/declarations/${declaration.id}/attachments`, signal),
  })
  const statements = (papers.data ?? []).filter(({ kind }) => kind === 'OWNERS_STATEMENT')
  if (papers.data && statements.length === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        className="section"
        title="代表人盖章的，须附全体专利权人签字或者盖章的声明。请先在本页“材料”中添加“全体专利权人声明”。"
      />
    )
  }
  return (
    <Form.Item
      name="statement"
      label="全体专利权人声明"
      rules={[{ required: true, message: '请选择全体专利权人签字或者盖章的声明' }]}
    >
      <Select
        aria-label="全体专利权人声明"
        loading={papers.isLoading}
        options={statements.map(({ id, attachedAt }) => ({ value: id, label: `${moment(attachedAt)} 添加` }))}
      />
    </Form.Item>
  )
}
