import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons'
import { Tag } from 'antd'
import type { ReactNode } from 'react'
import type { Status, Tone } from './states'

const LOOKS: Record<Tone, { color: string; icon: ReactNode }> = {
  waiting: { color: 'blue', icon: <ClockCircleOutlined /> },
  working: { color: 'geekblue', icon: <SyncOutlined /> },
  good: { color: 'green', icon: <CheckCircleOutlined /> },
  attention: { color: 'orange', icon: <ExclamationCircleOutlined /> },
  bad: { color: 'red', icon: <CloseCircleOutlined /> },
  ended: { color: 'default', icon: <MinusCircleOutlined /> },
}

/** A status as word, colour and icon together; a state this client does not know keeps its own name. */
export function StatusTag({ status, fallback }: { status: Status | undefined; fallback?: string }) {
  const { color, icon } = LOOKS[status?.tone ?? 'ended']
  return (
    <Tag
      color={color}
      icon={<span aria-hidden="true">{icon}</span>}
      className={`status status-${status?.tone ?? 'ended'}`}
    >
      {status?.word ?? fallback ?? '未知'}
    </Tag>
  )
}
