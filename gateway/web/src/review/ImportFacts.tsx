import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Popconfirm, Progress } from 'antd'
import { send } from '../api/client'
import type { RegisterImport } from '../api/types'
import { Facts } from '../display/Facts'
import { count, moment } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'

const FINISHED: RegisterImport['state'][] = ['DONE', 'FAILED', 'CANCELLED']
const STATES: Record<RegisterImport['state'], string> = {
  RECEIVED: '正在读入文件，登记簿还没有改动。可以离开本页，稍后回到此地址查看；中断后会自动接着读。',
  STAGED: '文件已读完，正在写入登记簿，不能再取消。',
  APPLIED: '登记簿已更新，正在重新核验相关案件和已公告专利。',
  DONE: '导入已结束，相关案件和已公告专利已按新状态重新核验。',
  FAILED: '导入没有完成，原因如下。',
  CANCELLED: '导入已取消，登记簿没有改动。重新上传同一文件可以从头再来。',
}
const MEGABYTE = 1024 * 1024

export function isFinished(imported: RegisterImport | undefined): boolean {
  return imported !== undefined && FINISHED.includes(imported.state)
}

/** How far one import is, what became of its lines, and the way to call it off while that is possible. */
export function ImportFacts({ imported }: { imported: RegisterImport }) {
  const { progress, counts, problem } = imported
  return (
    <>
      {!isFinished(imported) && progress.total > 0 && <Advance imported={imported} />}
      <p role="status">{STATES[imported.state]}</p>
      {imported.state === 'RECEIVED' && <CancelButton id={imported.id} />}
      {problem && <Alert type="error" showIcon className="section" title={problem} />}
      <Facts
        facts={{
          文件: `${imported.fileName}（${megabytes(progress.totalBytes)}）`,
          收到: moment(imported.receivedAt),
          结束: moment(imported.finishedAt),
          已读行数: count(counts.lines),
          已采用: count(counts.accepted),
          未采用: count(counts.rejected),
          登记簿变动: `${count(counts.changed)} 件专利`,
          重新核验: `${count(counts.rechecked)} 件（待办案件和已公告专利）`,
        }}
      />
      <LineErrors imported={imported} />
    </>
  )
}

function Advance({ imported: { state, progress } }: { imported: RegisterImport }) {
  const { done, total, bytes, totalBytes, linesPerSecond, remainingSeconds } = progress
  const percent = state === 'RECEIVED' && totalBytes > 0 ? bytes / totalBytes : done / total
  return (
    <>
      <Progress percent={Math.floor(percent * 100)} aria-label="导入进度" />
      <p className="quiet">
        {count(done)} / {count(total)} 行
        {state === 'RECEIVED' && `，${megabytes(bytes)} / ${megabytes(totalBytes)}`}
        {linesPerSecond ? `，每秒 ${count(linesPerSecond)} 行` : ''}
        {remainingSeconds != null && `，本步约剩 ${duration(remainingSeconds)}`}
      </p>
    </>
  )
}

function CancelButton({ id }: { id: string }) {
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => send<RegisterImport>(`/api/review/register-imports/${id}`, { method: 'DELETE' }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['register-import', id] })
      void queries.invalidateQueries({ queryKey: ['register-imports'] })
    },
  })
  return (
    <>
      {cancel.error && <ProblemAlert error={cancel.error} />}
      <Popconfirm
        title="取消这次导入？登记簿不会改动。"
        okText="取消导入"
        cancelText="继续导入"
        onConfirm={() => cancel.mutate()}
      >
        <Button danger loading={cancel.isPending}>
          取消导入
        </Button>
      </Popconfirm>
    </>
  )
}

function LineErrors({ imported: { errors, counts } }: { imported: RegisterImport }) {
  if (errors.length === 0) return null
  const more =
    counts.rejected > errors.length ? `（共 ${count(counts.rejected)} 行，列出前 ${errors.length} 处）` : ''
  return (
    <Alert
      type="warning"
      showIcon
      title={`下列行没有采用，请更正后重新上传${more}`}
      description={
        <ul className="plain-list">
          {errors.map((error) => (
            <li key={`${error.line}-${error.field}-${error.rule}`}>
              第 {error.line} 行 {error.message} <span className="rule-id">规则 {error.rule}</span>
            </li>
          ))}
        </ul>
      }
    />
  )
}

function megabytes(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}
