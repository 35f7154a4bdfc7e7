import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { get } from '../api/client'
import type { PartialUpload } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { moment } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Uploads that broke off and can go on once the same file is chosen again. */
export function UnfinishedUploads() {
  const uploads = useQuery({
    queryKey: ['uploads'],
    queryFn: ({ signal }) => get<PartialUpload[]>('/api/batches/uploads', signal),
  })
  const remove = useSubmission<PartialUpload, unknown>({
    path: (upload) => `/api/batches/uploads/${upload.id}`,
    method: 'DELETE',
    body: () => undefined,
    refreshes: ['uploads'],
  })
  if (!uploads.data || uploads.data.length === 0) return null
  return (
    <>
      {remove.error && <ProblemAlert error={remove.error} />}
      <Alert
        type="info"
        showIcon
        role="status"
        title="有没有传完的文件，再次选择同一文件即可从断点继续"
        description={
          <ul className="plain-list">
            {uploads.data.map((upload) => (
              <li key={upload.id}>
                {upload.fileName}：已传 {Math.floor((upload.offset / upload.size) * 100)}%，保留至{' '}
                {moment(upload.expiresAt)}{' '}
                <Button size="small" loading={remove.isPending} onClick={() => remove.mutate(upload)}>
                  不再上传
                </Button>
              </li>
            ))}
          </ul>
        }
      />
    </>
  )
}
