import { Alert } from 'antd'
import type { OwnCampaign } from '../api/types'
import { count, day } from '../display/text'
import { hasRole, useMe } from '../frame/session'
import { daysLeftText, useOwnCampaigns } from './campaign'

const SOON = 7

/** What the province asks of this organisation: until when, what came so far, and who reminded of it. */
export function CampaignBanner() {
  const me = useMe()
  const campaigns = useOwnCampaigns(hasRole(me.data, ['bureau-clerk', 'institution-clerk']))
  return campaigns.data?.map((campaign) => <One key={campaign.id} campaign={campaign} />) ?? null
}

function One({ campaign }: { campaign: OwnCampaign }) {
  const { standing, reminders, daysLeft } = campaign
  const pressing = standing.submitted === 0 && daysLeft <= SOON
  return (
    <Alert
      className="section"
      type={pressing ? 'warning' : 'info'}
      showIcon
      role="status"
      title={
        <strong>
          {campaign.name}：{day(campaign.deadline)} 截止（北京时间），{daysLeftText(daysLeft)}
        </strong>
      }
      description={
        <>
          <p>
            本单位已报送 {count(standing.submitted)} 件
            {standing.late > 0 && <>（其中逾期 {count(standing.late)} 件）</>}，草稿 {count(standing.drafts)}{' '}
            件{standing.returned > 0 && <>，退回补正 {count(standing.returned)} 件</>}。
          </p>
          {reminders.length > 0 && (
            <ul className="plain-list">
              {reminders.map((reminder) => (
                <li key={reminder.day}>
                  {day(reminder.day)} {reminder.automatic ? '到期提醒' : '省局提醒'}
                  {reminder.note && <>：{reminder.note}</>}
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
