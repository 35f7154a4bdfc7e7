import { useQuery } from '@tanstack/react-query'
import { Button, Card, Empty, Table } from 'antd'
import { get } from '../api/client'
import type { RegisterImport } from '../api/types'
import { FileDrop } from '../display/FileDrop'
import { count, moment } from '../display/text'
import { useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { QueryState } from '../problem/QueryState'
import { ImportFacts, isFinished } from './ImportFacts'

const COLUMNS =
  'patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source'
const DEFAULTS = { import: '' }
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
          accept=".csv,.jsonl"
          limit={1024}
          button="上传登记簿文件"
          hint="CSV（UTF-8 或 GBK，首行为列名）或者 JSON 行文件（.jsonl，每行一件专利），不超过 1 GB，百万件专利约需几分钟。读不出的行逐行列出，不影响其他行；重复导入同一文件不会重复记录。"
          onUploaded={({ body, location }) =>
            change({ import: body?.id ?? location?.split('/').pop() ?? '' })
          }
        />
        <p className="quiet fine">
          列名：<span className="code wrap">{COLUMNS}</span>
        </p>
      </Card>
      {filters.import && <ImportProgress id={filters.import} />}
      <NewestImports onOpen={(id) => change({ import: id })} />
    </Page>
  )
}

function ImportProgress({ id }: { id: string }) {
  const asked = useQuery({
    queryKey: ['register-import', id],
    queryFn: ({ signal }) => get<RegisterImport>(`/api/review/register-imports/${id}`, signal),
    refetchInterval: (query) => (isFinished(query.state.data) ? false : 1_000),
  })
  return (
    <Card className="section" title={<h2>导入结果</h2>}>
      <QueryState asked={asked}>{(data) => <ImportFacts imported={data} />}</QueryState>
    </Card>
  )
}

const WORDS: Record<RegisterImport['state'], string> = {
  RECEIVED: '读入中',
  STAGED: '写入登记簿中',
  APPLIED: '重新核验中',
  DONE: '已完成',
  FAILED: '失败',
  CANCELLED: '已取消',
}

/** What was imported lately and how far it is; a failed file is named here too. */
function NewestImports({ onOpen }: { onOpen: (id: string) => void }) {
  const asked = useQuery({
    queryKey: ['register-imports'],
    queryFn: ({ signal }) => get<RegisterImport[]>('/api/review/register-imports', signal),
    refetchInterval: 3_000,
  })
  return (
    <Card className="section" title={<h2>最近的导入</h2>}>
      <QueryState asked={asked}>
        {(imports) => (
          <Table<RegisterImport>
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={imports}
            locale={{
              emptyText: (
                <Empty description="还没有导入过。请在上面上传专利登记簿或公报文件；导入后案件和已公告专利随即重新核验。" />
              ),
            }}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: '文件',
                dataIndex: 'fileName',
                render: (name: string, { id }) => (
                  <Button type="link" size="small" onClick={() => onOpen(id)}>
                    {name}
                  </Button>
                ),
              },
              { title: '收到', dataIndex: 'receivedAt', render: (at: string) => moment(at) },
              { title: '状态', render: (_, imported) => stateText(imported) },
              { title: '已采用', align: 'right', render: (_, { counts }) => count(counts.accepted) },
              { title: '未采用', align: 'right', render: (_, { counts }) => count(counts.rejected) },
            ]}
          />
        )}
      </QueryState>
    </Card>
  )
}

function stateText({ state, progress }: RegisterImport): string {
  return (state === 'RECEIVED' || state === 'STAGED') && progress.total > 0
    ? `${WORDS[state]} ${count(progress.done)} / ${count(progress.total)} 行`
    : WORDS[state]
}
