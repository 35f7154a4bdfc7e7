import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Space } from 'antd'
import { useEffect, useRef } from 'react'
import { useParams } from 'react-router'
import type { Batch } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { BATCH_STATES } from '../display/states'
import { count, day, moment } from '../display/text'
import { Page } from '../frame/Page'
import { QueryState } from '../problem/QueryState'
import { BatchActions } from './BatchActions'
import { BatchSteps } from './BatchSteps'
import { isBusy, isOpen, useBatch } from './batchApi'
import { ColumnMapping } from './ColumnMapping'
import { ReceiptLinks } from './ReceiptLinks'
import { RememberedColumns } from './RememberedColumns'
import { RowsTable } from './RowsTable'
import { Scans } from './Scans'
import { SentBefore } from './SentBefore'

const FINISHED: Partial<Record<Batch['state'], string>> = {
  AWAITING_COLUMNS: '有列名不能确定，请确认各列的含义',
  CHECKED: '检查完成',
  COMMITTED: '提交完成',
  FAILED: '这个文件读不出汇总表',
}

export function BatchPage() {
  const { id = '' } = useParams()
  const batch = useBatch(id)
  return (
    <Page
      title="批次详情"
      trail={[{ title: '批量报送', to: '/batches' }]}
      purpose={batch.data && `${batch.data.fileName}，${moment(batch.data.uploadedAt)} 上传`}
      action={
        <Space>
          {batch.data && isOpen(batch.data) && batch.data.fileKeptUntil && (
            <Button icon={<DownloadOutlined aria-hidden />} href={`/api/batches/${id}/workbook`} download>
              下载标注后的原表
            </Button>
          )}
          <Button icon={<DownloadOutlined aria-hidden />} href={`/api/batches/${id}/rows.csv`} download>
            导出逐行结果
          </Button>
          {batch.data && <BatchActions batch={batch.data} />}
        </Space>
      }
    >
      <QueryState asked={batch}>{(data) => <BatchContent batch={data} />}</QueryState>
    </Page>
  )
}

function BatchContent({ batch }: { batch: Batch }) {
  return (
    <>
      <SentBefore batch={batch} />
      {batch.state !== 'DISCARDED' && <BatchSteps batch={batch} />}
      {batch.state === 'FAILED' && <FileProblem problem={batch.problem} />}
      {batch.state === 'COMMITTED' && <Receipt batch={batch} />}
      {isOpen(batch) && <ReceiptLinks id={batch.id} />}
      {batch.state === 'COMMITTED' && <Scans batch={batch} />}
      {batch.state === 'DISCARDED' && (
        <Alert type="info" showIcon className="section" title="本批已作废，没有提交任何声明。" />
      )}
      {(batch.ignoredColumns ?? []).length > 0 && (
        <p className="quiet">汇总表中这些列没有用到：{batch.ignoredColumns?.join('、')}。</p>
      )}
      {(batch.ignoredFiles ?? []).length > 0 && (
        <p className="quiet">
          压缩包中这些文件不是表格：{batch.ignoredFiles?.join('、')}。扫描件可以在提交后归入各件声明。
        </p>
      )}
      {batch.fileKeptUntil && (
        <p className="quiet">
          上传的原文件加密保存至 {day(batch.fileKeptUntil)}
          ，到期自动删除。“下载标注后的原表”在原表上标出问题单元格并加一列处理结果，改好后可直接重新上传。
        </p>
      )}
      {batch.columnsRemembered && <RememberedColumns batch={batch} />}
      <Announcer batch={batch} />
      {batch.state === 'AWAITING_COLUMNS' && <ColumnMapping batch={batch} />}
      {batch.state !== 'FAILED' && batch.state !== 'AWAITING_COLUMNS' && <RowsTable batch={batch} />}
    </>
  )
}

function FileProblem({ problem }: { problem: Batch['problem'] }) {
  return (
    <Alert
      type="error"
      showIcon
      className="section"
      title={problem?.title ?? '这个文件读不出汇总表'}
      description={
        <>
          <p>{problem?.detail}</p>
          <p>怎么办：{problem?.action ?? '请对照模板检查表头和工作表，改好后重新上传。'}</p>
        </>
      }
    />
  )
}

function Receipt({ batch }: { batch: Batch }) {
  const { rows, ready, submitted, unchanged, incomplete, rejected } = batch.counts
  const left = ready + incomplete + rejected
  return (
    <Card className="section receipt" title={<h2>报送回执</h2>}>
      <p>
        共 {count(rows)} 行，已提交声明 {count(submitted)} 件
        {unchanged > 0 && `；${count(unchanged)} 行与已提交的声明一致，未重复处理`}
        {left > 0 && `；未提交 ${count(left)} 行，可在下面补全后再次提交`}。
      </p>
      <p className="quiet fine">
        批次号 {batch.id}　文件校验码 SHA-256 <span className="code digest">{batch.sha256}</span>
      </p>
      <StatusTag status={BATCH_STATES[batch.state]} />
    </Card>
  )
}

/** Tells screen readers once when the server has finished. */
function Announcer({ batch }: { batch: Batch }) {
  const busyBefore = useRef(isBusy(batch))
  const finished = busyBefore.current && !isBusy(batch)
  useEffect(() => {
    busyBefore.current = isBusy(batch)
  })
  return (
    <div role="status" className="visually-hidden">
      {finished && FINISHED[batch.state]}
    </div>
  )
}
