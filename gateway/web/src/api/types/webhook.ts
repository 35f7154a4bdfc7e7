/** Addresses an organisation's own system is told at when a batch is done. */

export interface Webhook {
  id: string
  url: string
  createdBy: string
  createdAt: string
}

/** The answer to a new address; the secret is never told again. */
export interface AddedWebhook extends Webhook {
  secret: string
}

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'GIVEN_UP'

export interface DeliveryAttempt {
  number: number
  startedAt: string
  status?: number | null
  problem?: string | null
  millis?: number | null
}

export interface Delivery {
  id: string
  event: string
  batchId?: string | null
  body?: string | null
  state: DeliveryState
  attempts: number
  nextAttemptAt?: string | null
  createdAt: string
  deliveredAt?: string | null
  log: DeliveryAttempt[]
}
