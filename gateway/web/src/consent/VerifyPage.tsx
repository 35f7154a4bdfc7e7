import { Card, Table } from 'antd'
import { useParams } from 'react-router'
import type { Verification } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { ProblemAlert } from '../problem/ProblemAlert'
import { problemOf } from '../problem/problem'
import { QueryState } from '../problem/QueryState'
import { CONSENT_KINDS, CONSENT_STATES, METHODS, OWNER_STATES, useVerification } from './consentApi'

/** Anyone who holds a statement can check here that it is the one that was signed. */
export function VerifyPage() {
  const { id = '', run = '', hash = '' } = useParams()
  const asked = useVerification(id, run, hash)
  const unknown = asked.error && problemOf(asked.error).status === 404
  return (
    <Page title="凭证核验" purpose="核对开放许可的声明、撤回或调整是否由全体专利权人签署、内容是否被改动。">
      {unknown ? (
        <Card>
          <p role="alert">
            没有查到内容与此摘要一致的声明。请核对二维码或地址是否完整；地址完整仍查不到的，该文件不是平台签署的声明。
          </p>
        </Card>
      ) : asked.error ? (
        <ProblemAlert error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <QueryState asked={asked}>{(data) => <Found verification={data} />}</QueryState>
      )}
    </Page>
  )
}

function Found({ verification }: { verification: Verification }) {
  const complete = verification.signatures.every(({ verified }) => verified)
  return (
    <Card>
      <h2 className="patent-title">{verification.title}</h2>
      <div className="pool-facts">
        <span className="code">{verification.patentNumber}</span>
        <span>{CONSENT_KINDS[verification.kind]}</span>
        <StatusTag status={CONSENT_STATES[verification.state]} fallback={verification.state} />
      </div>
      <p role="status">
        {complete
          ? '内容摘要一致，全体专利权人的签署均核验通过。'
          : '内容摘要一致，但尚未由全体专利权人签署并核验通过。'}
      </p>
      <Table<Verification['signatures'][number]>
        rowKey="owner"
        dataSource={verification.signatures}
        pagination={false}
        scroll={{ x: 700 }}
        columns={[
          { title: '专利权人', dataIndex: 'owner' },
          {
            title: '状态',
            width: 120,
            render: (_, row) => <StatusTag status={OWNER_STATES[row.state]} fallback={row.state} />,
          },
          {
            title: '签署方式',
            width: 160,
            render: (_, row) => (row.method ? (METHODS[row.method] ?? row.method) : '—'),
          },
          { title: '签署时间', width: 160, render: (_, row) => moment(row.signedAt) },
          {
            title: '核验',
            width: 120,
            render: (_, row) => (row.signedAt ? (row.verified ? '通过' : '不通过') : '—'),
          },
        ]}
      />
      <p className="quiet fine">
        内容摘要（SHA-256）<span className="code">{verification.contentHash}</span>
      </p>
    </Card>
  )
}
