import { Link } from 'react-router'
import type { Licence } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { LICENCE_STATES } from '../display/states'
import { day } from '../display/text'
import { useFilters } from '../frame/filters'
import { LinkButton } from '../frame/LinkButton'
import { StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { hasRole, useMe } from '../frame/session'
import { PatentNumberText } from '../patent/PatentNumberText'
import { useLicences } from './licenceApi'

const DEFAULTS = { state: '', page: '1', size: '20' }

export function LicencesPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const licences = useLicences(filters)
  const me = useMe()
  const firm = hasRole(me.data, ['firm'])
  return (
    <Page
      title="许可办理"
      purpose="从意向到生效的每一份许可，下一步该做什么写在每一行。"
      action={
        firm && (
          <LinkButton type="primary" to="/pool">
            去专利池选专利
          </LinkButton>
        )
      }
    >
      <div className="toolbar">
        <StateField states={LICENCE_STATES} value={filters.state} onChange={(state) => change({ state })} />
      </div>
      <PagedTable<Licence>
        asked={licences}
        rowKey="id"
        width={1000}
        change={change}
        empty={
          firm ? '还没有办理中的许可。在专利详情页点“我要许可”开始。' : '还没有企业就本单位的专利登记意向。'
        }
        way={<Link to="/pool">去专利池</Link>}
        columns={[
          {
            title: '专利号',
            width: 200,
            render: (_, row) => <PatentNumberText number={row.patentNumber} to={`/licences/${row.id}`} />,
          },
          { title: '发明创造名称', dataIndex: 'title' },
          { title: '被许可人', render: (_, row) => row.licensee?.organisationName },
          { title: '期限', width: 200, render: (_, row) => `${day(row.from)} 至 ${day(row.to)}` },
          {
            title: '状态',
            width: 130,
            render: (_, row) => (
              <>
                <StatusTag status={LICENCE_STATES[row.state]} fallback={row.state} />
                {row.revocation && <span className="text-attention fine">声明已撤销</span>}
                {row.suspension && <span className="text-attention fine">专利暂停中</span>}
              </>
            ),
          },
          { title: '下一步', dataIndex: 'nextStep', render: (text?: string | null) => text ?? '—' },
        ]}
      />
    </Page>
  )
}
