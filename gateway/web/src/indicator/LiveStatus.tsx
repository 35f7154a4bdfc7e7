import { DisconnectOutlined, SyncOutlined } from '@ant-design/icons'
import { clock, day, moment } from '../display/text'
import type { Live } from './useLiveIndicators'

interface LiveStatusProps {
  live: Live
  asOf: string
  computedAt: string | undefined
}

/** Says how fresh the figures are, and when they cannot be kept fresh. */
export function LiveStatus({ live, asOf, computedAt }: LiveStatusProps) {
  if (asOf) return <p role="status">显示 {day(asOf)} 的情形，不随时间更新。</p>
  if (live.connection === 'lost') {
    return (
      <p role="status" className="text-attention">
        <DisconnectOutlined aria-hidden="true" /> 实时连接已中断，正在重连；数据停在{' '}
        {moment(live.updatedAt ?? computedAt)}。
      </p>
    )
  }
  const updated = live.updatedAt ?? computedAt
  return (
    <p role="status" className="quiet">
      <SyncOutlined aria-hidden="true" /> 更新于 {updated ? clock(updated) : '—'}
      {live.connection === 'open' ? '，实时' : '，正在建立实时连接'}
    </p>
  )
}
