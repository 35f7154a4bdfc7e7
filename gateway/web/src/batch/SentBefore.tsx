import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Batch } from '../api/types'
import { moment } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { canHash, sendTable } from '../upload/resumable'
import { fileOf, rememberFile } from './lastSent'

/** Says that the file just sent is this batch already, and lets it be checked again. */
export function SentBefore({ batch }: { batch: Batch }) {
  const { state } = useLocation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [percent, setPercent] = useState<number>()
  const [error, setError] = useState<unknown>()
  if (!(state as { sentBefore?: boolean } | null)?.sentBefore) return null
  const file = canHash() ? fileOf(batch.id) : undefined

  async function checkAgain(chosen: File): Promise<void> {
    setError(undefined)
    setPercent(0)
    try {
      const { body } = await sendTable(chosen, setPercent, new AbortController().signal, true)
      rememberFile(body.id, chosen)
      void client.invalidateQueries({ queryKey: ['batches'] })
      void navigate(`/batches/${body.id}`, { replace: true })
    } catch (failure) {
      setError(failure)
    } finally {
      setPercent(undefined)
    }
  }

  return (
    <>
      {error !== undefined && <ProblemAlert error={error} />}
      <Alert
        type="info"
        showIcon
        role="status"
        className="section"
        title={`这份文件已于 ${moment(batch.uploadedAt)} 报送过，回执相同`}
        description={
          file
            ? '没有重新检查。原来的声明撤回或有变化后，可以把同一文件重新检查，另立一批；已提交且一致的行显示为“未变化”。'
            : '没有重新检查。要重新检查，请回到“批量报送”，再次选择这份文件上传，然后点“重新检查”。'
        }
        action={
          file && (
            <Button size="small" loading={percent !== undefined} onClick={() => void checkAgain(file)}>
              重新检查
            </Button>
          )
        }
      />
    </>
  )
}
