import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Batch } from '../api/types'
import { FileDrop } from '../display/FileDrop'
import { canHash, sendTable } from '../upload/resumable'
import { UnfinishedUploads } from '../upload/UnfinishedUploads'
import { rememberFile } from './lastSent'

const LIMIT = 20

/** Takes the summary table and opens the batch made of it. */
export function BatchUpload() {
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <>
      <UnfinishedUploads />
      <FileDrop<Batch>
        path="/api/batches"
        sender={canHash() ? sendTable : undefined}
        accept=".xlsx,.xls,.csv,.zip"
        limit={LIMIT}
        button="上传汇总表"
        hint={`把汇总表拖到这里，或点按钮选择文件。支持 XLSX、XLS、CSV（UTF-8 或 GBK），或装有一张或多张汇总表的 ZIP，不超过 ${LIMIT} MB。表头、合并单元格和全角数字会自动识别。网络中断后可从断点继续。`}
        onUploaded={({ body, location, status }, file) => {
          const id = body?.id ?? location?.split('/').pop()
          void client.invalidateQueries({ queryKey: ['batches'] })
          void client.invalidateQueries({ queryKey: ['uploads'] })
          if (!id) return
          rememberFile(id, file)
          void navigate(`/batches/${id}`, { state: { sentBefore: status === 200 } })
        }}
      />
    </>
  )
}
