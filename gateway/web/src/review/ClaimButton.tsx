import { Button, Space } from 'antd'
import type { Claim } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { clock, moment } from '../display/text'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Takes a case to work on, or gives it back; says who has it. */
export function ClaimButton({ id, claim, open }: { id: string; claim?: Claim | null; open: boolean }) {
  const me = useMe()
  const path = `/api/review/cases/${encodeURIComponent(id)}/claim`
  const refreshes = ['case', 'cases', 'workload']
  const take = useSubmission<object, Claim>({ path, refreshes })
  const release = useSubmission<object, unknown>({ path, method: 'DELETE', body: () => undefined, refreshes })
  const mine = claim?.account === me.data?.username
  const error = take.error ?? release.error
  return (
    <Space wrap>
      {claim && (
        <span className="quiet" title={`至 ${moment(claim.until)}`}>
          {mine ? '本人' : claim.account} 办理中（至 {clock(claim.until)}）
        </span>
      )}
      {open && !claim && (
        <Button size="small" data-claim={id} loading={take.isPending} onClick={() => take.mutate({})}>
          认领
        </Button>
      )}
      {claim && mine && (
        <Button size="small" data-claim={id} loading={release.isPending} onClick={() => release.mutate({})}>
          释放
        </Button>
      )}
      {error && <ProblemAlert error={error} />}
    </Space>
  )
}
