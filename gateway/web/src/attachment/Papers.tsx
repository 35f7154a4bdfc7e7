import { useQuery } from '@tanstack/react-query'
import { Button, Table, Tag } from 'antd'
import { get } from '../api/client'
import type { AttachmentKind, DemandedPaper, PaperCheck } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import type { Status } from '../display/states'
import { QueryState } from '../problem/QueryState'

const STATES: Record<'there' | 'must' | 'should', Status> = {
  there: { word: '已添加', tone: 'good' },
  must: { word: '缺少', tone: 'bad' },
  should: { word: '未添加', tone: 'attention' },
}

const SUMS: Record<PaperCheck['verdict'], string> = {
  PASS: '规定的材料已经齐备。',
  FAIL: '缺少应当提供的材料。',
  UNKNOWN: '应当提供的材料已经齐备；尚有一般应附的材料没有添加，由审核人员判断。',
}

/** Which papers are demanded, why, and which of them are there; `version` changes when the answer may. */
export function Papers({
  path,
  version,
  onChoose,
  anchor,
}: {
  path: string
  version?: number
  onChoose?: (kind: AttachmentKind) => void
  anchor?: (kind: AttachmentKind) => string
}) {
  const papers = useQuery({
    queryKey: ['papers', path, version],
    queryFn: ({ signal }) => get<PaperCheck>(path, signal),
  })
  return (
    <QueryState asked={papers}>
      {(check) =>
        check.items.length === 0 ? (
          <p>按目前的内容，没有必须附的材料。</p>
        ) : (
          <>
            <p>
              <strong>{SUMS[check.verdict]}</strong>
              <span className="quiet">（材料要求版本 {check.version}）</span>
            </p>
            <Table<DemandedPaper>
              rowKey="kind"
              size="small"
              dataSource={check.items}
              pagination={false}
              scroll={{ x: 640 }}
              columns={[
                {
                  title: '规定的材料',
                  width: 200,
                  render: (_, row) => (
                    <>
                      {row.name} <Tag>{row.obligation === 'MUST' ? '应当提供' : '一般应附'}</Tag>
                    </>
                  ),
                },
                {
                  title: '为什么',
                  render: (_, row) => (
                    <>
                      {row.reason}
                      <br />
                      <span className="quiet">
                        依据：{row.basis}；
                        {row.demandedAt === 'SUBMISSION' ? '提交时须齐备' : '可以在提交后补交，审核时查看'}
                      </span>
                    </>
                  ),
                },
                {
                  title: '状态',
                  width: 180,
                  render: (_, row) => (
                    <span id={anchor?.(row.kind)}>
                      <StatusTag status={STATES[stateOf(row)]} />{' '}
                      {onChoose && !row.attached && (
                        <Button
                          size="small"
                          aria-label={`添加 ${row.name}`}
                          onClick={() => onChoose(row.kind)}
                        >
                          添加
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          </>
        )
      }
    </QueryState>
  )
}

function stateOf({ attached, obligation }: DemandedPaper): keyof typeof STATES {
  if (attached) return 'there'
  return obligation === 'MUST' ? 'must' : 'should'
}
