import { DownloadOutlined } from '@ant-design/icons'
import { Button, Card, Checkbox, Progress } from 'antd'
import { Link } from 'react-router'
import type { Batch } from '../api/types'
import { CampaignBanner } from '../campaign/CampaignBanner'
import { StatusTag } from '../display/StatusTag'
import { BATCH_STATES } from '../display/states'
import { count, moment } from '../display/text'
import { useFilters } from '../frame/filters'
import { SearchField, StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { BatchUpload } from './BatchUpload'
import { isBusy, useBatches } from './batchApi'

const DEFAULTS = { q: '', state: '', waiting: '', page: '1', size: '20' }

export function BatchesPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const batches = useBatches(filters)
  return (
    <Page
      title="批量报送"
      purpose="上传《湖北省专利开放许可（试点）汇总表》，逐行检查、补全后一次提交。"
      action={
        <Button icon={<DownloadOutlined aria-hidden />} href="/api/batches/template.xlsx" download>
          下载模板
        </Button>
      }
    >
      <CampaignBanner />
      <Card className="section" title={<h2>上传汇总表</h2>}>
        <BatchUpload />
      </Card>
      <h2>报送记录</h2>
      <p className="quiet">
        本单位有业务系统的，可以用接口报送，并在<Link to="/batches/webhooks">结果推送</Link>中设置接收地址。
      </p>
      <div className="toolbar">
        <SearchField
          label="按文件名查找"
          placeholder="文件名"
          value={filters.q}
          onSearch={(q) => change({ q })}
        />
        <StateField states={BATCH_STATES} value={filters.state} onChange={(state) => change({ state })} />
        <Checkbox
          checked={filters.waiting === 'true'}
          onChange={({ target }) => change({ waiting: target.checked ? 'true' : '' })}
        >
          只看还有行没有提交的
        </Checkbox>
      </div>
      <PagedTable<Batch>
        asked={batches}
        rowKey="id"
        width={900}
        change={change}
        empty={
          filters.q || filters.state || filters.waiting
            ? '没有符合条件的批次。'
            : '还没有报送过。请在上面上传汇总表；没有现成的表可先下载模板。'
        }
        columns={[
          {
            title: '文件',
            render: (_, batch) => <Link to={`/batches/${batch.id}`}>{batch.fileName}</Link>,
          },
          { title: '上传时间', width: 150, render: (_, batch) => moment(batch.uploadedAt) },
          { title: '状态', width: 120, render: (_, batch) => <BatchProgress batch={batch} /> },
          number('行数', (batch) => batch.counts?.rows),
          number('可提交', (batch) => batch.counts?.ready),
          number('待补全', (batch) => batch.counts?.incomplete),
          number('不合格', (batch) => batch.counts?.rejected),
          number('已提交', (batch) => batch.counts?.submitted),
          number('未变化', (batch) => batch.counts?.unchanged),
        ]}
      />
    </Page>
  )
}

function number(title: string, value: (batch: Batch) => number | undefined) {
  return {
    title,
    width: 90,
    align: 'right' as const,
    className: 'number',
    render: (_: unknown, batch: Batch) => count(value(batch)),
  }
}

function BatchProgress({ batch }: { batch: Batch }) {
  return (
    <>
      <StatusTag status={BATCH_STATES[batch.state]} fallback={batch.state} />
      {isBusy(batch) && batch.progress?.total > 0 && (
        <Progress
          percent={Math.round((batch.progress.done / batch.progress.total) * 100)}
          size="small"
          aria-label={`${batch.fileName}的进度`}
        />
      )}
    </>
  )
}
