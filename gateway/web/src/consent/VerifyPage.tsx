import { Card, Table } from 'antd'
import { useParams } from 'react-router'
import type { Verification } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { CONSENT_KINDS, CONSENT_STATES, METHODS, OWNER_STATES, useVerification } from './consentApi'
import { FormVerdict } from './FormVerdict'
import { Verdict } from './Verdict'

/** Anyone who holds a paper of the platform can check it here: a form by the key of its code, a statement by its digest. */
export function VerifyPage() {
  const { id = '', run = '', hash = '' } = useParams()
  return id.startsWith('D') ? (
    <Page title="信息表核验" purpose="核对开放许可信息表是否由平台生成、是否为最新，以及声明现在的状态。">
      <FormVerdict id={id} round={run} code={hash} />
    </Page>
  ) : (
    <Page title="凭证核验" purpose="核对开放许可的声明、撤回或调整是否由全体专利权人签署、内容是否被改动。">
      <StatementVerdict id={id} run={run} hash={hash} />
    </Page>
  )
}

function StatementVerdict({ id, run, hash }: { id: string; run: string; hash: string }) {
  const asked = useVerification(id, run, hash)
  return (
    <Verdict
      asked={asked}
      unknown="没有查到内容与此摘要一致的声明。请核对二维码或地址是否完整；地址完整仍查不到的，该文件不是平台签署的声明。"
    >
      {(data) => <Found verification={data} />}
    </Verdict>
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
