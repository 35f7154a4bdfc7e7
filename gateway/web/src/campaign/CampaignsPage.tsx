import { useQuery } from '@tanstack/react-query'
import { Empty, Table } from 'antd'
import { Link } from 'react-router'
import { get } from '../api/client'
import type { CampaignBoard } from '../api/types'
import { count, day } from '../display/text'
import { Page } from '../frame/Page'
import { hasRole, useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { OpenCampaign } from './OpenCampaign'

/** All campaigns and how far each has come. */
export function CampaignsPage() {
  const me = useMe()
  const campaigns = useQuery({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => get<CampaignBoard[]>('/api/campaigns', signal),
  })
  return (
    <Page
      title="征集活动"
      trail={[{ title: '运行态势', to: '/indicators' }]}
      purpose="向市州知识产权局和高校院所征集开放许可专利：谁报送了什么、谁还没有报送、何时提醒过。"
    >
      <QueryState asked={campaigns}>
        {(list) => (
          <Table<CampaignBoard>
            rowKey="id"
            dataSource={list}
            pagination={false}
            scroll={{ x: 700 }}
            locale={{
              emptyText: (
                <Empty
                  description={
                    hasRole(me.data, ['manager'])
                      ? '还没有征集活动。请在下面填写名称和截止日，开始第一次征集。'
                      : '还没有征集活动。由省局管理者发起。'
                  }
                />
              ),
            }}
            columns={[
              {
                title: '活动',
                render: (_, campaign) => <Link to={`/campaigns/${campaign.id}`}>{campaign.name}</Link>,
              },
              { title: '开始', width: 120, render: (_, campaign) => day(campaign.openedOn) },
              {
                title: '结束',
                width: 120,
                render: (_, campaign) => (campaign.closedOn ? day(campaign.closedOn) : '进行中'),
              },
              {
                title: '报送单位',
                width: 120,
                render: (_, { standings }) =>
                  `${count(standings.filter((each) => each.submitted > 0).length)} / ${count(standings.length)}`,
              },
              {
                title: '专利（件）',
                width: 120,
                render: (_, { patents }) => `${count(patents.reached)} / ${count(patents.target)}`,
              },
            ]}
          />
        )}
      </QueryState>
      {hasRole(me.data, ['manager']) && <OpenCampaign />}
    </Page>
  )
}
