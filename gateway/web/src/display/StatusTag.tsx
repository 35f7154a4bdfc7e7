import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Status, Tone } from './states'

const ICONS: Record<Tone, ReactNode> = {
  waiting: <ClockCircleOutlined aria-hidden />,
  working: <SyncOutlined aria-hidden />,
  good: <CheckCircleOutlined aria-hidden />,
  attention: <ExclamationCircleOutlined aria-hidden />,
  bad: <CloseCircleOutlined aria-hidden />,
  ended: <MinusCircleOutlined aria-hidden />,
}

/** A status as word, colour and icon together; a state this client does not know keeps its own name. */
export function StatusTag({ status, fallback }: { status: Status | undefined; fallback?: string }) {
  const tone = status?.tone ?? 'ended'
  return (
    <span className={`status status-${tone}`}>
      <span aria-hidden="true">{ICONS[tone]}</span>
      {status?.word ?? fallback ?? '未知'}
    </span>
  )
}
