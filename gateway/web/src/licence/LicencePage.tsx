import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Space, Steps } from 'antd'
import { Link, useParams } from 'react-router'
import type { Licence } from '../api/types'
import { Facts } from '../display/Facts'
import { StatusTag } from '../display/StatusTag'
import { LICENCE_STATES } from '../display/states'
import { day, money, names } from '../display/text'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { SuspensionAlert } from '../patent/SuspensionAlert'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { describeRoyalty } from '../royalty/describe'
import { LicenceNext } from './LicenceNext'
import { LicencePapers } from './LicencePapers'
import { stepsOf, useLicence } from './licenceApi'

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
      <Button icon={<FileWordOutlined aria-hidden />} href={`/api/licences/${id}/contract.docx`} download>
        下载合同 DOCX
      </Button>
      <Button icon={<FilePdfOutlined aria-hidden />} href={`/api/licences/${id}/contract.pdf`} download>
        下载合同 PDF
      </Button>
    </Space>
  )
}

function LicenceContent({ licence }: { licence: Licence }) {
  const steps = stepsOf(licence)
  const next = steps.find((step) => !step.done)?.title
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
      {licence.revocation && (
        <Alert
          type="warning"
          showIcon
          className="section"
          title={`据以许可的声明已于 ${licence.revocation.effectiveOn} 被撤销（${licence.revocation.legalBasis}）。平台不会终止本许可，其效力和后续由双方自行协商，或者通过调解、诉讼处理。`}
          description={licence.revocation.reasons.join('；')}
        />
      )}
      <SuspensionAlert
        suspension={licence.suspension}
        meaning="已生效的许可不受影响；尚未发出书面通知的，须待恢复后办理。请双方留意专利权的状态。"
      />
      <section aria-label="办理进度" className="section">
        <Steps
          current={steps.findIndex((step) => !step.done)}
          items={steps.map(({ title, done }) => ({
            title,
            status: done ? 'finish' : title === next ? 'process' : 'wait',
          }))}
        />
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
        <LicencePapers licence={licence} />
      </div>
    </>
  )
}

function Terms({ licence }: { licence: Licence }) {
  return (
    <Card title={<h2>许可条件</h2>}>
      <Facts
        facts={{
          许可使用费: describeRoyalty(licence.royalty),
          实施用途: licence.purpose,
          许可期限: `${day(licence.from)} 至 ${day(licence.to)}`,
          许可方式: '普通许可',
          生效日: day(licence.effectiveFrom),
          尚未支付: money(licence.outstanding),
          备案: licence.recordalId ? (
            <Link to={`/recordals/${licence.recordalId}`}>查看备案</Link>
          ) : (
            '尚未申请'
          ),
        }}
      />
    </Card>
  )
}
