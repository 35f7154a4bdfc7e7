import { App, Button, Space } from 'antd'
import { useNavigate } from 'react-router'
import type { Batch } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { count } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { isOpen } from './batchApi'

/** Commit or discard a checked batch, each after saying what it means. */
export function BatchActions({ batch }: { batch: Batch }) {
  const { modal, message } = App.useApp()
  const navigate = useNavigate()
  const refreshes = ['batch', 'batches', 'batch-rows', 'declarations']
  const commit = useSubmission<object, unknown>({ path: `/api/batches/${batch.id}/commit`, refreshes })
  const discard = useSubmission<object, unknown>({
    path: `/api/batches/${batch.id}`,
    method: 'DELETE',
    body: () => undefined,
    refreshes,
    onSuccess: () => {
      message.success('本批已作废')
      void navigate('/batches')
    },
  })
  const waits = batch.state === 'AWAITING_COLUMNS'
  if (!isOpen(batch) && !waits) return null

  const refused = (error: Error): void => {
    modal.error({ title: '没有办成', content: <ProblemAlert error={error} />, width: 560 })
  }

  function confirmCommit(): void {
    const left = batch.counts.incomplete + batch.counts.rejected
    modal.confirm({
      title: `提交本批 ${count(batch.counts.ready)} 件声明？`,
      content: (
        <>
          <p>提交后，{count(batch.counts.ready)} 件声明进入核验和省局审核，这些行不能再修改。</p>
          {batch.counts.unchanged > 0 && (
            <p>{count(batch.counts.unchanged)} 行与已提交的声明一致，不会重复提交。</p>
          )}
          {left > 0 && <p>另有 {count(left)} 行待补全或不合格，不会提交；补全后可以再次提交。</p>}
        </>
      ),
      okText: '确认提交',
      cancelText: '再看看',
      onOk: () => commit.mutateAsync({}).then(() => undefined, refused),
    })
  }

  function confirmDiscard(): void {
    modal.confirm({
      title: '作废本批？',
      content: '本批的检查和补全结果将不再可用，没有声明被提交。作废后不能恢复，可以重新上传。',
      okText: '确认作废',
      okButtonProps: { danger: true },
      cancelText: '保留',
      onOk: () => discard.mutateAsync({}).then(() => undefined, refused),
    })
  }

  return (
    <Space>
      {(batch.state === 'CHECKED' || waits) && (
        <Button danger onClick={confirmDiscard}>
          作废本批
        </Button>
      )}
      {!waits && (
        <Button
          type="primary"
          disabled={batch.counts.ready === 0}
          loading={commit.isPending}
          onClick={confirmCommit}
        >
          提交本批
        </Button>
      )}
    </Space>
  )
}
