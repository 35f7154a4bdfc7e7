import { Space } from 'antd'
import { Link } from 'react-router'
import type { Declaration } from '../api/types'
import { CampaignBanner } from '../campaign/CampaignBanner'
import { StatusTag } from '../display/StatusTag'
import { DECLARATION_STATES } from '../display/states'
import { moment, names } from '../display/text'
import { ExportButton } from '../frame/ExportButton'
import { useFilters } from '../frame/filters'
import { LinkButton } from '../frame/LinkButton'
import { SearchField, StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { PatentNumberText } from '../patent/PatentNumberText'
import { feeModeLabel } from '../royalty/describe'
import { useDeclarations, useDrafts } from './declarationApi'

const DEFAULTS = { q: '', state: '', page: '1', size: '20' }

export function DeclarationsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const declarations = useDeclarations(filters)
  const drafts = useDrafts()
  return (
    <Page
      title="我的声明"
      purpose="本人或本单位提交的开放许可声明；退回补正的请尽快处理。"
      action={
        <Space>
          <ExportButton path="/api/declarations/export.csv" filters={filters} />
          <LinkButton type="primary" to="/declarations/new">
            新建声明
          </LinkButton>
        </Space>
      }
    >
      <CampaignBanner />
      <div className="toolbar">
        <SearchField
          label="按专利号或名称查找"
          placeholder="专利号或名称"
          value={filters.q}
          onSearch={(q) => change({ q })}
        />
        <StateField
          states={DECLARATION_STATES}
          value={filters.state}
          onChange={(state) => change({ state })}
        />
        <Link to="/declarations/consents">签署声明</Link>
        {(drafts.data?.length ?? 0) > 0 && (
          <Link to="/declarations/drafts">我的草稿（{drafts.data?.length}）</Link>
        )}
      </div>
      <PagedTable<Declaration>
        asked={declarations}
        rowKey="id"
        width={900}
        change={change}
        empty={filters.q || filters.state ? '没有符合条件的声明。' : '还没有提交过声明。'}
        way={<Link to="/declarations/new">新建声明</Link>}
        columns={[
          {
            title: '专利号',
            width: 200,
            render: (_, row) => <PatentNumberText number={row.patentNumber} to={`/declarations/${row.id}`} />,
          },
          { title: '发明创造名称', dataIndex: 'title' },
          { title: '专利权人', render: (_, row) => names(row.patentees) },
          { title: '使用费方式', width: 140, render: (_, row) => feeModeLabel(row.royalty?.mode) },
          {
            title: '状态',
            width: 120,
            render: (_, row) => <StatusTag status={DECLARATION_STATES[row.state]} fallback={row.state} />,
          },
          { title: '提交时间', width: 150, render: (_, row) => moment(row.submittedAt) },
        ]}
      />
    </Page>
  )
}
