import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Descriptions, Space, Steps, Table } from 'antd'
import { Link, useParams } from 'react-router'
import type { Licence } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { LICENCE_STATES } from '../display/states'
import { day, moment, money, names } from '../display/text'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { describeRoyalty } from '../royalty/describe'
import { LicenceNext } from './LicenceNext'
import { LICENCE_STEPS, nextStepOf, useLicence } from './licenceApi'

export function LicencePage() {
  const { id = '' } = useParams()
  const licence = useLicence(id)
  return (
    <Page
      title="许可详情"
      trail={[{ title: '许可办理', to: '/licences' }]}
      action={licence.data && licence.data.state !== 'INTENDED' && <ContractDownloads id={id} />}
    >
      <QueryState asked={licence}>{(data) => <LicenceContent licence={data} />}</QueryState>
    </Page>
  )
}

function ContractDownloads({ id }: { id: string }) {
  return (
    <Space>
      <Button icon={<FileWordOutlined />} href={`/api/licences/${id}/contract.docx`} download>
        下载合同 DOCX
      </Button>
      <Button icon={<FilePdfOutlined />} href={`/api/licences/${id}/contract.pdf`} download>
        下载合同 PDF
      </Button>
    </Space>
  )
}

function LicenceContent({ licence }: { licence: Licence }) {
  return (
    <>
      <Card className="section">
        <h2 className="patent-title">{licence.title}</h2>
        <div className="pool-facts">
          <PatentNumberText number={licence.patentNumber} to={patentAddress(licence.patentNumber)} />
          <StatusTag status={LICENCE_STATES[licence.state]} fallback={licence.state} />
          <span>
            {names(licence.patentees)} 许可 {licence.licensee?.organisationName}
          </span>
        </div>
      </Card>
      <section aria-label="办理进度" className="section">
        <Steps current={nextStepOf(licence.state)} items={LICENCE_STEPS.map((title) => ({ title }))} />
      </section>
      {licence.state === 'ENDED' ? (
        <Alert type="info" showIcon className="section" title="该许可已终止。" />
      ) : (
        <Card className="section next-step" title={<h2>下一步</h2>}>
          <p>{licence.nextStep}</p>
          <LicenceNext licence={licence} />
        </Card>
      )}
      <div className="two-columns">
        <Terms licence={licence} />
        <Papers licence={licence} />
      </div>
    </>
  )
}

function Terms({ licence }: { licence: Licence }) {
  return (
    <Card title={<h2>许可条件</h2>}>
      <Descriptions
        column={1}
        items={[
          { key: 'royalty', label: '许可使用费', children: describeRoyalty(licence.royalty) },
          { key: 'purpose', label: '实施用途', children: licence.purpose },
          { key: 'term', label: '许可期限', children: `${day(licence.from)} 至 ${day(licence.to)}` },
          { key: 'kind', label: '许可方式', children: '普通许可' },
          { key: 'effect', label: '生效日', children: day(licence.effectiveFrom) },
          { key: 'rest', label: '尚未支付', children: money(licence.outstanding) },
          {
            key: 'recordal',
            label: '备案',
            children: licence.recordalId ? (
              <Link to={`/recordals/${licence.recordalId}`}>查看备案</Link>
            ) : (
              '尚未申请'
            ),
          },
        ]}
      />
    </Card>
  )
}

const PARTIES: Record<string, string> = {
  LICENSEE: '被许可人',
  LICENSOR: '许可人',
  PATENTEE: '许可人',
  licensee: '被许可人',
  licensor: '许可人',
  patentee: '许可人',
}

function Papers({ licence }: { licence: Licence }) {
  const { notice, signatures = [], payments = [] } = licence
  const written = typeof notice === 'string' ? { text: notice } : notice
  return (
    <Card title={<h2>办理记录</h2>}>
      <h3>书面通知</h3>
      <p>
        {written
          ? `${written.text ?? '已发出'}${'at' in written && written.at ? `（${moment(written.at)}）` : ''}`
          : '尚未发出。'}
      </p>
      <h3>签署</h3>
      {signatures.length === 0 && <p>尚未签署。</p>}
      <ul className="plain-list">
        {signatures.map((signature) => (
          <li key={`${signature.party}-${signature.at}`}>
            {PARTIES[signature.party] ?? signature.party}：{signature.by}，{moment(signature.at)}
          </li>
        ))}
      </ul>
      <h3>付款凭证</h3>
      <Table
        size="small"
        rowKey={(payment) => `${payment.paidOn}-${payment.sha256}`}
        pagination={false}
        dataSource={payments}
        locale={{ emptyText: '还没有登记付款。' }}
        columns={[
          { title: '付款日', render: (_, payment) => day(payment.paidOn) },
          {
            title: '金额',
            align: 'right',
            className: 'number',
            render: (_, payment) => money(payment.amount),
          },
          { title: '凭证文件', dataIndex: 'fileName' },
        ]}
      />
    </Card>
  )
}
