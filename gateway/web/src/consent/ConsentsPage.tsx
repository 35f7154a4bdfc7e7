import { Card, Empty, Table } from 'antd'
import { Link } from 'react-router'
import type { Consent, Signing } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { ACCESS } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { CONSENT_KINDS, CONSENT_STATES, useConsents, useInvitations } from './consentApi'

/** What waits for my signature, and what I asked others to sign. */
export function ConsentsPage() {
  const me = useMe()
  const mayAsk = hasRole(me.data, ACCESS.declare)
  return (
    <Page
      title="签署声明"
      purpose="开放许可的声明、撤回和许可条件的调整，都可以由全体专利权人在线签署；最后一人签署后生效。"
    >
      <Waiting />
      {mayAsk && <Asked />}
    </Page>
  )
}

function Waiting() {
  const invitations = useInvitations()
  return (
    <Card className="section" title={<h2>待我签署</h2>}>
      <QueryState asked={invitations}>
        {(rows) => (
          <Table<Signing>
            rowKey={({ id, run, owner }) => `${id}/${run}/${owner}`}
            dataSource={rows}
            pagination={false}
            scroll={{ x: 700 }}
            locale={{
              emptyText: <Empty description="没有待本单位签署的声明。个人专利权人请打开收到的邀请链接。" />,
            }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => <span className="code">{row.patentNumber}</span>,
              },
              { title: '发明创造名称', dataIndex: 'title' },
              { title: '事项', width: 140, render: (_, row) => CONSENT_KINDS[row.kind] },
              { title: '发起单位', dataIndex: 'askedBy' },
              {
                title: '操作',
                width: 140,
                render: (_, row) => (
                  <Link
                    to={`/sign/${row.id}/${row.run}/${row.owner}`}
                    aria-label={`阅读并签署 ${row.patentNumber}`}
                  >
                    阅读并签署
                  </Link>
                ),
              },
            ]}
          />
        )}
      </QueryState>
    </Card>
  )
}

function Asked() {
  const consents = useConsents(true)
  return (
    <Card title={<h2>本单位发起的</h2>}>
      <QueryState asked={consents}>
        {(rows) => (
          <Table<Consent>
            rowKey={({ id, run }) => `${id}/${run}`}
            dataSource={rows}
            pagination={false}
            scroll={{ x: 800 }}
            locale={{ emptyText: <Empty description="没有发起过在线签署。填写声明到最后一步时可以发起。" /> }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => (
                  <Link className="code" to={`/declarations/consents/${row.id}`}>
                    {row.patentNumber}
                  </Link>
                ),
              },
              { title: '发明创造名称', dataIndex: 'title' },
              { title: '事项', width: 140, render: (_, row) => CONSENT_KINDS[row.kind] },
              {
                title: '状态',
                width: 140,
                render: (_, row) => <StatusTag status={CONSENT_STATES[row.state]} fallback={row.state} />,
              },
              {
                title: '已签署',
                width: 100,
                render: (_, row) =>
                  `${row.owners.filter(({ state }) => state === 'SIGNED').length} / ${row.owners.length}`,
              },
              { title: '发起时间', width: 160, render: (_, row) => moment(row.requestedAt) },
            ]}
          />
        )}
      </QueryState>
    </Card>
  )
}
