import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Modal, Progress } from 'antd'
import { useState } from 'react'
import type { Batch } from '../api/types'
import { count, day } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { DATE_LABELS, type Filling, fillDates } from './registerDates'
import { rowPlace, rowPlaces } from './rowPlace'

const SHOWN = 50

/** Fills dates the table left blank with what the patent register records, row by row; what stands in the table stays. */
export function RegisterDates({ batch, rows }: { batch: Batch; rows: number[] }) {
  const client = useQueryClient()
  const [progress, setProgress] = useState(0)
  const filling = useMutation<Filling, Error>({
    mutationFn: () =>
      fillDates(batch.id, rows, (done, total) => setProgress(Math.round((100 * done) / Math.max(total, 1)))),
    onSettled: () =>
      Promise.all(
        ['batch', 'batches', 'batch-rows'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      ),
  })
  return (
    <>
      <Button
        loading={filling.isPending}
        onClick={() => {
          setProgress(0)
          filling.mutate()
        }}
      >
        {rows.length > 0 ? `按登记簿填写所选 ${count(rows.length)} 行的日期` : '按登记簿填写空缺日期'}
      </Button>
      <Modal
        title="按登记簿填写日期"
        open={!filling.isIdle}
        closable={!filling.isPending}
        mask={{ closable: false }}
        onCancel={filling.reset}
        footer={
          <Button type="primary" disabled={filling.isPending} onClick={filling.reset}>
            知道了
          </Button>
        }
      >
        {filling.isPending && <Progress percent={progress} aria-label="填写进度" />}
        {filling.error && (
          <>
            <ProblemAlert error={filling.error} />
            <p>已经填写的行保留着；再点一次会接着填其余各行。</p>
          </>
        )}
        {filling.data && <Outcome batch={batch} filling={filling.data} />}
      </Modal>
    </>
  )
}

function Outcome({ batch, filling }: { batch: Batch; filling: Filling }) {
  const { rows, filled, unknown, differences } = filling
  return (
    <div role="status">
      <p>
        核对了 {count(rows)} 行，按登记簿填写了 {count(filled)} 行空缺的日期
        {filled === 0 && unknown.length < rows && '（登记簿知道的日期各行都已有）'}。表中已有的日期没有改动。
      </p>
      {unknown.length > 0 && (
        <Alert
          type="info"
          showIcon
          className="section"
          title={`${count(unknown.length)} 行在登记簿中没有记载或专利号读不出`}
          description={`${rowPlaces(unknown.slice(0, SHOWN), batch)}${unknown.length > SHOWN ? ' 等' : ''}。请照专利证书填写，审核时由审核人员核对。`}
        />
      )}
      {differences.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="section"
          title={`${count(differences.length)} 处日期与登记簿不同，请核对`}
          description={
            <ul className="plain-list">
              {differences.slice(0, SHOWN).map(({ row, field, inTable, registered }) => (
                <li key={`${row.row}-${field}`}>
                  {rowPlace(row, batch)}
                  {DATE_LABELS[field]}：表中 {day(inTable)}，登记簿 {day(registered)}
                </li>
              ))}
              {differences.length > SHOWN && <li>其余 {count(differences.length - SHOWN)} 处未列出</li>}
            </ul>
          }
        />
      )}
    </div>
  )
}
