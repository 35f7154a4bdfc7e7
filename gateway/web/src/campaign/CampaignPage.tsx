import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Table } from 'antd'
import { type Key, useState } from 'react'
import { useParams } from 'react-router'
import { get } from '../api/client'
import type { CampaignBoard, Standing } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { count, day } from '../display/text'
import { Page } from '../frame/Page'
import { hasRole, useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { CampaignActions } from './CampaignActions'
import { KINDS, STANDINGS } from './campaign'

/** The board of one campaign: who has sent what, who was reminded when. */
export function CampaignPage() {
  const { id = '' } = useParams()
  const campaign = useQuery({
    queryKey: ['campaigns', id],
    queryFn: ({ signal }) => get<CampaignBoard>(`/api/campaigns/${id}`, signal),
    refetchInterval: 15_000,
  })
  return (
    <Page
      title={campaign.data?.name ?? '征集活动'}
      trail={[{ title: '征集活动', to: '/campaigns' }]}
      purpose="受邀单位在活动期间提交的声明计入；此后撤回或不予公告的不计。"
      action={
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/campaigns/${id}/board.csv`} download>
          导出 CSV
        </Button>
      }
    >
      <QueryState asked={campaign}>{(board) => <Board board={board} />}</QueryState>
    </Page>
  )
}

function Board({ board }: { board: CampaignBoard }) {
  const me = useMe()
  const [chosen, setChosen] = useState<Key[]>([])
  const acts = hasRole(me.data, ['manager']) && !board.closedOn
  return (
    <>
      {board.closedOn && (
        <Alert type="info" showIcon title={`活动已于 ${day(board.closedOn)} 结束：${board.reason ?? ''}`} />
      )}
      <p>
        已有 {count(board.institutions.reached)} 家高校院所报送（目标 {count(board.institutions.target)}{' '}
        家），共 {count(board.patents.reached)} 件专利（目标 {count(board.patents.target)} 件）。
        {board.reminderDays.length > 0 && <>自动提醒：截止前 {board.reminderDays.join('、')} 天。</>}
      </p>
      {acts && <CampaignActions board={board} chosen={chosen.map(String)} onDone={() => setChosen([])} />}
      <div className="wide-table">
        <Table<Standing>
          rowKey="organisationId"
          size="small"
          dataSource={board.standings}
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
          rowSelection={acts ? { selectedRowKeys: chosen, onChange: setChosen } : undefined}
          columns={[
            { title: '单位', render: (_, row) => row.name },
            {
              title: '类别',
              width: 140,
              filters: Object.entries(KINDS).map(([value, text]) => ({ value, text })),
              onFilter: (kind, row) => row.kind === kind,
              render: (_, row) => KINDS[row.kind],
            },
            { title: '截止日', width: 110, render: (_, row) => day(row.deadline) },
            {
              title: '状态',
              width: 110,
              filters: Object.entries(STANDINGS).map(([value, { word }]) => ({ value, text: word })),
              onFilter: (state, row) => row.state === state,
              render: (_, row) => <StatusTag status={STANDINGS[row.state]} fallback={row.state} />,
            },
            figure('草稿', (row) => row.drafts),
            figure('已报送', (row) => row.submitted),
            figure('其中逾期', (row) => row.late),
            figure('退回补正', (row) => row.returned),
            figure('已公告', (row) => row.announced),
            {
              title: '提醒',
              width: 150,
              render: (_, row) =>
                row.reminders === 0 ? '—' : `${count(row.reminders)} 次，最近 ${day(row.remindedOn)}`,
            },
          ]}
        />
      </div>
    </>
  )
}

function figure(title: string, value: (row: Standing) => number) {
  return {
    title,
    width: 90,
    align: 'right' as const,
    className: 'number',
    sorter: (one: Standing, other: Standing) => value(one) - value(other),
    render: (_: unknown, row: Standing) => count(value(row)),
  }
}
