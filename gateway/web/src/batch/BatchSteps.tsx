import { Progress, Steps } from 'antd'
import type { Batch } from '../api/types'
import { count } from '../display/text'
import { isBusy } from './batchApi'
import { StopButton } from './StopButton'

/** Which of the three steps a batch is at. */
export function stepOf(batch: Batch): number {
  if (batch.state === 'CHECKING' || batch.state === 'AWAITING_COLUMNS' || batch.state === 'FAILED') return 0
  if (batch.state === 'CHECKED') return batch.counts.incomplete > 0 ? 1 : 2
  return 2
}

/** 检查 → 补全 → 提交, with counts and live progress. */
export function BatchSteps({ batch }: { batch: Batch }) {
  const { counts, progress } = batch
  const percent = progress?.total > 0 ? Math.round((progress.done / progress.total) * 100) : 0
  return (
    <section aria-label="办理进度" className="section">
      <Steps
        current={stepOf(batch)}
        status={batch.state === 'FAILED' ? 'error' : batch.state === 'COMMITTED' ? 'finish' : 'process'}
        items={[
          { title: '检查', content: `共 ${count(counts.rows)} 行，不合格 ${count(counts.rejected)} 行` },
          {
            title: '补全',
            content: `待补全 ${count(counts.incomplete)} 行，可提交 ${count(counts.ready)} 行`,
          },
          { title: '提交', content: `已提交 ${count(counts.submitted)} 件` },
        ]}
      />
      {isBusy(batch) && (
        <div className="batch-progress">
          <Progress
            percent={percent}
            status="active"
            aria-label={batch.state === 'CHECKING' ? '检查进度' : '提交进度'}
          />
          <p className="quiet">
            {batch.state === 'CHECKING' ? '正在逐行检查' : '正在提交声明'}：{count(progress?.done)} /{' '}
            {count(progress?.total)}。可以离开本页，办理会继续，稍后在“批量报送”中查看。
          </p>
          <StopButton batch={batch} />
        </div>
      )}
    </section>
  )
}
