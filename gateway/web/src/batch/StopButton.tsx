import { App, Button } from 'antd'
import type { Batch } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Stops what is under way on a batch, after saying what becomes of the rows. */
export function StopButton({ batch }: { batch: Batch }) {
  const { modal } = App.useApp()
  const stop = useSubmission<object, Batch>({
    path: `/api/batches/${batch.id}/stop`,
    refreshes: ['batch', 'batches', 'batch-rows'],
  })
  const checking = batch.state === 'CHECKING'

  function ask(): void {
    modal.confirm({
      title: checking ? '停止检查？' : '停止提交？',
      content: checking
        ? '停止后本批作废，已检查的结果和上传的文件随即删除，没有声明被提交；可以重新上传。'
        : '正在提交的几百行会先办完；已经提交的声明不撤回，其余各行保留为“可提交”，可以稍后继续提交。',
      okText: checking ? '停止并作废' : '停止提交',
      okButtonProps: { danger: checking },
      cancelText: '继续办理',
      onOk: () =>
        stop.mutateAsync({}).then(
          () => undefined,
          (error: Error) => {
            modal.error({ title: '没有办成', content: <ProblemAlert error={error} />, width: 560 })
          },
        ),
    })
  }

  return (
    <Button size="small" disabled={batch.stopping} onClick={ask}>
      {batch.stopping ? '正在停止…' : checking ? '停止检查' : '停止提交'}
    </Button>
  )
}
