import { Card, Table } from 'antd'
import { Link } from 'react-router'
import type { FormVerification } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { DECLARATION_STATES } from '../display/states'
import { moment } from '../display/text'
import { useFormVerification } from './consentApi'
import { Verdict } from './Verdict'

/** What the code of a printed form (annex 4) tells of it. */
export function FormVerdict({ id, round, code }: { id: string; round: string; code: string }) {
  const asked = useFormVerification(id, round, code)
  return (
    <Verdict
      asked={asked}
      unknown="没有查到与此二维码一致的信息表。请核对二维码或地址是否完整；地址完整仍查不到的，该文件不是平台生成的信息表。"
    >
      {(found) => (
        <Card>
          <h2 className="patent-title">{found.title}</h2>
          <div className="pool-facts">
            <span className="code">{found.patentNumber}</span>
            <span>
              声明编号 <span className="code">{found.id}</span>
            </span>
            <span>第 {found.round} 次提交</span>
            <StatusTag status={DECLARATION_STATES[found.state]} fallback={found.state} />
          </div>
          <p role="status">{standing(found)}</p>
          {found.signing && <Signing signing={found.signing} />}
        </Card>
      )}
    </Verdict>
  )
}

function standing({ newest, round, newestRound }: FormVerification): string {
  if (newest) return '该信息表由平台生成，是最新的一份，编号、次数与内容一致。'
  return round === newestRound
    ? '该信息表由平台生成，但许可条件此后已经调整，不是最新的一份。以上为声明现在的状态。'
    : `该信息表由平台生成，但声明此后已重新提交（第 ${newestRound} 次），不是最新的一份。以上为声明现在的状态。`
}

function Signing({ signing: { statement, owners } }: { signing: NonNullable<FormVerification['signing']> }) {
  if (!statement) {
    return (
      <p>
        专利权人共 {owners.length} 位（{owners.map(({ name }) => name).join('、')}
        ），签章在纸件上，平台没有在线签署记录。
      </p>
    )
  }
  return (
    <>
      <p>
        {owners.length} 位专利权人中已有 {owners.filter(({ signedAt }) => signedAt).length} 位在线签署。
        <Link to={statement}>核验签署的声明</Link>
      </p>
      <Table<(typeof owners)[number]>
        rowKey="name"
        dataSource={owners}
        pagination={false}
        columns={[
          { title: '专利权人', dataIndex: 'name' },
          {
            title: '签署时间',
            width: 200,
            render: (_, row) => (row.signedAt ? moment(row.signedAt) : '未签署'),
          },
        ]}
      />
    </>
  )
}
