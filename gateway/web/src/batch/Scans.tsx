import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Card, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Batch, ScanLine, ScanResult } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { FileDrop } from '../display/FileDrop'
import { StatusTag } from '../display/StatusTag'
import { SCAN_OUTCOMES, SCAN_WAYS } from '../display/states'
import { count } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'

const SCAN = /\.(pdf|png|jpe?g)$/i

/** Signed statements as scans, all at once; each finds its declaration by the patent number in its name or the code on the paper. */
export function Scans({ batch }: { batch: Batch }) {
  const client = useQueryClient()
  const [result, setResult] = useState<ScanResult>()
  const path = `/api/batches/${batch.id}/scans`
  const beside = (batch.ignoredFiles ?? []).filter((name) => SCAN.test(name)).length
  const take = (next: ScanResult): void => {
    setResult(next)
    for (const name of ['attachments', 'papers']) void client.invalidateQueries({ queryKey: [name] })
  }
  const uploaded = useSubmission<object, ScanResult>({ path: `${path}/uploaded`, onSuccess: take })
  return (
    <Card className="section" title={<h2>盖章声明扫描件</h2>}>
      {beside > 0 && batch.fileKeptUntil && (
        <Alert
          type="info"
          showIcon
          className="section"
          title={`上传的压缩包里有 ${count(beside)} 个扫描件`}
          action={
            <Button type="primary" loading={uploaded.isPending} onClick={() => uploaded.mutate({})}>
              归入各件声明
            </Button>
          }
        />
      )}
      {uploaded.error && <ProblemAlert error={uploaded.error} />}
      <FileDrop<ScanResult>
        path={path}
        accept=".zip,.pdf,.png,.jpg,.jpeg"
        limit={20}
        button="上传扫描件"
        hint="全体专利权人签章的声明，一次打包成 ZIP（不超过 20 MB，可分多次）或单个 PDF、PNG、JPG。系统按文件名（或所在文件夹名）里的专利号和纸面二维码归入各件声明，两者不一致的不归入；同一文件重复上传不会重复保存。"
        onUploaded={({ body }) => take(body)}
      />
      {result && <Result result={result} />}
    </Card>
  )
}

function Result({ result }: { result: ScanResult }) {
  const left = result.scans - result.attached
  if (result.scans === 0)
    return <Alert type="warning" showIcon title="压缩包里没有扫描件（PDF、PNG 或 JPG）。" role="status" />
  return (
    <section className="section" role="status">
      <p>
        共 {count(result.scans)} 个扫描件，已归入 {count(result.attached)} 个
        {left > 0 && `；${count(left)} 个没有归入，请按各行说明处理后再传一次`}。
      </p>
      <Table<ScanLine>
        rowKey="file"
        size="small"
        dataSource={[...result.lines].sort((one, other) => rank(one) - rank(other))}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        columns={[
          { title: '文件', dataIndex: 'file' },
          {
            title: '结果',
            width: 420,
            render: (_, line) => (
              <>
                <StatusTag status={SCAN_OUTCOMES[line.outcome]} fallback={line.outcome} />
                {line.detail && <span className="quiet"> {line.detail}</span>}
                {line.message && (
                  <div className="quiet">
                    {line.message}（{line.rule}）
                  </div>
                )}
              </>
            ),
          },
          {
            title: '归入依据',
            width: 170,
            render: (_, line) => (line.assignedBy ? SCAN_WAYS[line.assignedBy] : '—'),
          },
          {
            title: '专利号',
            width: 190,
            render: (_, line) =>
              line.declarationId ? (
                <Link className="code" to={`/declarations/${line.declarationId}`}>
                  {line.patentNumber}
                </Link>
              ) : (
                <span className="code">{line.patentNumber ?? '—'}</span>
              ),
          },
        ]}
      />
    </section>
  )
}

/** What somebody has to do something about comes first, then what was given away with a doubt. */
function rank(line: ScanLine): number {
  const there = line.outcome === 'ATTACHED' || line.outcome === 'ALREADY_ATTACHED'
  return (there ? 2 : 0) - (line.message ? 1 : 0)
}
