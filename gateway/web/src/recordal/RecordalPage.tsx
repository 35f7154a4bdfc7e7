import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons'
import { Alert, Card } from 'antd'
import { Link, useParams } from 'react-router'
import type { Recordal } from '../api/types'
import { Facts } from '../display/Facts'
import { StatusTag } from '../display/StatusTag'
import { RECORDAL_STATES } from '../display/states'
import { day } from '../display/text'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { DueDate } from './DueDate'
import { RecordalActions } from './RecordalActions'
import { useRecordal } from './recordalApi'

export function RecordalPage() {
  const { id = '' } = useParams()
  const recordal = useRecordal(id)
  return (
    <Page title="备案详情" trail={[{ title: '备案', to: '/recordals' }]}>
      <QueryState asked={recordal}>{(data) => <RecordalContent recordal={data} />}</QueryState>
    </Page>
  )
}

const NEXT: Record<Recordal['state'], string> = {
  FILED: '等待武汉代办处受理。代办处核对材料是否齐全。',
  ACCEPTED: '已受理，代办处应在决定期限前准予备案或不予备案。',
  RETURNED: '材料需要补正，请按下列原因补齐后重新送出。',
  RECORDED: '已准予备案，备案号可用于证明许可关系。',
  REFUSED: '不予备案，原因如下。',
}

function RecordalContent({ recordal }: { recordal: Recordal }) {
  return (
    <>
      <Card className="section">
        <div className="pool-facts">
          <PatentNumberText number={recordal.patentNumber} to={patentAddress(recordal.patentNumber)} />
          <StatusTag status={RECORDAL_STATES[recordal.state]} fallback={recordal.state} />
          <Link to={`/licences/${recordal.licenceId}`}>查看许可</Link>
        </div>
        <p>{NEXT[recordal.state]}</p>
        {(recordal.notes ?? []).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <Reasons recordal={recordal} />
        <RecordalActions recordal={recordal} />
      </Card>
      <div className="two-columns">
        <Card title={<h2>期限</h2>}>
          <Facts
            facts={{
              许可生效日: day(recordal.effectiveFrom),
              '应备案期限（三个月）': <DueDate due={recordal.fileBy} open={false} />,
              申请日: day(recordal.filedOn),
              '决定期限（七个工作日）': (
                <DueDate due={recordal.decisionDueOn} open={recordal.state === 'ACCEPTED'} />
              ),
              备案号: recordal.recordNumber ?? '—',
              备案日: day(recordal.recordedOn),
            }}
          />
        </Card>
        <Card title={<h2>材料</h2>}>
          <ul className="checklist">
            {(recordal.checklist ?? []).map(({ paper, present }) => (
              <li key={paper} className={present ? 'text-good' : 'text-bad'}>
                <span aria-hidden="true">
                  {present ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}
                </span>{' '}
                {paper}：{present ? '已有' : '缺少'}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}

function Reasons({ recordal }: { recordal: Recordal }) {
  const texts = recordal.reasons ?? []
  if (texts.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="section"
      title={recordal.state === 'REFUSED' ? '不予备案的原因' : '需要补正'}
      description={
        <ul className="plain-list">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
    />
  )
}
