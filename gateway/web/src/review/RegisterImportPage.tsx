import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Descriptions, Progress } from 'antd'
import { get } from '../api/client'
import type { RegisterImport } from '../api/types'
import { FileDrop } from '../display/FileDrop'
import { count, moment } from '../display/text'
import { useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { QueryState } from '../problem/QueryState'

const COLUMNS =
  'patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source'
const DEFAULTS = { import: '' }
const FINISHED = ['DONE', 'COMPLETED', 'FINISHED', 'IMPORTED', 'FAILED']

/** Brings legal states in from an official file; the checks of open cases use them at once. */
export function RegisterImportPage() {
  const [filters, change] = useFilters(DEFAULTS)
  return (
    <Page
      title="法律状态导入"
      purpose="导入专利登记簿文件，更新专利的法律状态、年费和期限；自动核验以此为证据。"
    >
      <Card className="section" title={<h2>上传登记簿文件</h2>}>
        <FileDrop<RegisterImport>
          path="/api/review/register-imports"
          accept=".csv"
          limit={50}
          button="上传登记簿文件"
          hint="CSV（UTF-8 或 GBK），首行为列名，不超过 50 MB。重复导入同一文件不会重复记录。"
          onUploaded={({ body, location }) =>
            change({ import: body?.id ?? location?.split('/').pop() ?? '' })
          }
        />
        <p className="quiet fine">
          列名：<span className="code wrap">{COLUMNS}</span>
        </p>
      </Card>
      {filters.import && <ImportProgress id={filters.import} />}
    </Page>
  )
}

function ImportProgress({ id }: { id: string }) {
  const asked = useQuery({
    queryKey: ['register-import', id],
    queryFn: ({ signal }) => get<RegisterImport>(`/api/review/register-imports/${id}`, signal),
    refetchInterval: (query) => (FINISHED.includes(query.state.data?.state ?? '') ? false : 1_000),
  })
  return (
    <Card title={<h2>导入结果</h2>}>
      <QueryState asked={asked}>{(data) => <ImportFacts imported={data} />}</QueryState>
    </Card>
  )
}

function ImportFacts({ imported }: { imported: RegisterImport }) {
  const { progress, findings = [] } = imported
  const finished = FINISHED.includes(imported.state)
  return (
    <>
      {!finished && progress && progress.total > 0 && (
        <Progress percent={Math.round((progress.done / progress.total) * 100)} aria-label="导入进度" />
      )}
      <p role="status">{finished ? '导入已结束。' : '正在导入，可以离开本页，稍后回到此地址查看。'}</p>
      <Descriptions
        column={2}
        items={[
          { key: 'file', label: '文件', children: imported.fileName ?? '—' },
          { key: 'start', label: '开始', children: moment(imported.startedAt) },
          { key: 'rows', label: '总行数', children: count(imported.rows) },
          { key: 'imported', label: '已导入', children: count(imported.imported) },
          { key: 'rejected', label: '未导入', children: count(imported.rejected) },
          { key: 'end', label: '结束', children: moment(imported.finishedAt) },
        ]}
      />
      {findings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="下列行没有导入，请更正后重新上传"
          description={
            <ul className="plain-list">
              {findings.map((finding) => (
                <li key={`${finding.row}-${finding.field}-${finding.message}`}>
                  {finding.row !== undefined && `第 ${finding.row} 行 `}
                  {finding.message}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </>
  )
}
