import { Alert, Button, Card, Tag } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import type { PatentPage as Patent } from '../api/types'
import { DemoTag } from '../display/DemoTag'
import { Facts } from '../display/Facts'
import { StatusTag } from '../display/StatusTag'
import { POOL_STATES } from '../display/states'
import { day, names } from '../display/text'
import { useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { ACCESS } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { PatentNumberText } from '../patent/PatentNumberText'
import { SuspensionAlert } from '../patent/SuspensionAlert'
import { PATENT_TYPES } from '../patent/words'
import { QueryState } from '../problem/QueryState'
import { CheckTable } from '../review/CheckTable'
import { describeRoyalty } from '../royalty/describe'
import { CostTable } from './CostTable'
import { usePatent } from './poolApi'

const DEFAULTS = { sales: '' }

export function PatentPage() {
  const { patentNumber = '' } = useParams()
  const [filters, change] = useFilters(DEFAULTS)
  const patent = usePatent(patentNumber, filters.sales)
  return (
    <Page
      title="专利详情"
      trail={[{ title: '专利池', to: '/pool' }]}
      action={patent.data && <TakeLicence patent={patent.data} />}
    >
      <QueryState asked={patent}>
        {(data) => <PatentFacts patent={data} onSales={(sales) => change({ sales })} />}
      </QueryState>
    </Page>
  )
}

function TakeLicence({ patent }: { patent: Patent }) {
  const me = useMe()
  const navigate = useNavigate()
  if (patent.status !== 'OPEN') return null
  if (me.data?.authenticated && !hasRole(me.data, ['firm'])) return null
  return (
    <Button
      type="primary"
      size="large"
      onClick={() => void navigate(`/licences/new?patentNumber=${encodeURIComponent(patent.patentNumber)}`)}
    >
      我要许可
    </Button>
  )
}

function PatentFacts({ patent, onSales }: { patent: Patent; onSales: (sales: string) => void }) {
  const me = useMe()
  return (
    <>
      {patent.status === 'WITHDRAWN' && (
        <Alert
          type="warning"
          showIcon
          className="section"
          title="该专利的开放许可声明已撤回，不再接受新的许可；撤回前给予的许可继续有效。"
        />
      )}
      {patent.status === 'REVOKED' && (
        <Alert
          type="error"
          showIcon
          className="section"
          title="该专利的开放许可声明因承诺不实已被撤销，不再接受新的许可；此前达成的许可由双方自行处理。"
        />
      )}
      <SuspensionAlert
        suspension={patent.suspension}
        meaning="暂不接受新的许可，此前给予的许可不受影响；情形消除后自动恢复。"
      />
      {patent.status === 'EXPIRED' && (
        <Alert
          type="warning"
          showIcon
          className="section"
          title="该专利的开放许可期限已届满，不再接受新的许可；届满前给予的许可继续有效。"
        />
      )}
      <Card className="section">
        <h2 className="patent-title">{patent.title}</h2>
        <div className="pool-facts">
          <PatentNumberText number={patent.patentNumber} />
          <Tag>{PATENT_TYPES[patent.patentType] ?? patent.patentType}</Tag>
          <StatusTag status={POOL_STATES[patent.status]} />
          <DemoTag fields={patent.demoFields} whole />
          {hasRole(me.data, ACCESS.events) && (
            <Link to={`/events?patentNumber=${encodeURIComponent(patent.patentNumber)}`}>查看事件流</Link>
          )}
        </div>
      </Card>
      <div className="two-columns section">
        <Card title={<h2>开放许可条件</h2>}>
          <Facts
            facts={{
              专利权人: names(patent.patentees),
              许可使用费标准: describeRoyalty(patent.royalty),
              许可期限届满日: day(patent.licenceEnd),
              开放范围: patent.scopeName,
              授权公告日: day(patent.grantDate),
              专利权期限届满日: day(patent.termEnd),
              公告日: day(patent.announcedOn),
              其他约定事项: patent.otherTerms || '无',
              已给予许可: `${patent.licences} 次，其中已备案 ${patent.recordedLicences ?? 0} 次`,
            }}
          />
        </Card>
        <Card title={<h2>三年费用测算</h2>}>
          <CostTable table={patent.costTable} onSales={onSales} />
        </Card>
      </div>
      <Card title={<h2>核验记录</h2>}>
        <p className="quiet">
          公告前对专利有效性和限制情形逐项核验，公告后至少每三十日复核；下表注明每项依据和最近一次核验时间。
        </p>
        <CheckTable checks={patent.checks ?? []} />
      </Card>
    </>
  )
}
