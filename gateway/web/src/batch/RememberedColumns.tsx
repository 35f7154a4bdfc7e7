import { App, Button } from 'antd'
import type { Batch } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Says that columns were read as somebody explained them before, and lets that be forgotten. */
export function RememberedColumns({ batch }: { batch: Batch }) {
  const { message } = App.useApp()
  const forgetting = useSubmission<object, unknown>({
    path: `/api/batches/${batch.id}/columns`,
    method: 'DELETE',
    body: () => undefined,
    onSuccess: () => {
      message.success('下次上传同样表头的表格时会重新询问')
    },
  })
  if (forgetting.error) return <ProblemAlert error={forgetting.error} />
  return (
    <p className="quiet">
      各列按本单位确认过的对应关系读取。
      <Button type="link" size="small" loading={forgetting.isPending} onClick={() => forgetting.mutate({})}>
        下次重新询问
      </Button>
    </p>
  )
}
