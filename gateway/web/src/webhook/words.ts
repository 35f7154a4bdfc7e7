import type { DeliveryAttempt, DeliveryState } from '../api/types'
import type { Status } from '../display/states'

export const DELIVERY_STATES: Record<DeliveryState, Status> = {
  WAITING: { word: '待送达', tone: 'waiting' },
  DELIVERED: { word: '已送达', tone: 'good' },
  GIVEN_UP: { word: '已停止重试', tone: 'bad' },
}

const EVENTS: Record<string, string> = {
  ping: '测试',
  'batch.checked': '批次检查完成',
  'batch.awaiting-columns': '批次待确认列',
  'batch.committed': '批次提交完成',
  'batch.failed': '批次无法读取',
}

const PROBLEMS: Record<string, string> = {
  timeout: '超时未应答',
  'connection-failed': '无法连接',
  'tls-failed': '证书或加密连接有误',
  'name-not-found': '域名无法解析',
  'address-not-allowed': '域名指向内部网络，未发送',
}

export function eventName(event: string): string {
  return EVENTS[event] ?? event
}

/** What one attempt came to, in words. */
export function attemptResult({ status, problem }: DeliveryAttempt): string {
  if (problem) return PROBLEMS[problem] ?? problem
  if (status === null || status === undefined) return '正在发送，或发送时中断'
  if (status >= 200 && status < 300) return `对方应答 ${status}，已接收`
  return status >= 300 && status < 400 ? `对方应答 ${status}（不跟随跳转）` : `对方应答 ${status}`
}
