import { App, Button } from 'antd'
import type { Declaration } from '../api/types'
import { ProblemAlert } from '../problem/ProblemAlert'
import type { AgreementForm } from './AgreementFields'
import { useChange } from './useChange'

/** Asks all owners to agree that the pilot declaration is also made to the patent office. */
export function Convert({ declaration }: { declaration: Declaration }) {
  const { modal } = App.useApp()
  const submission = useChange<AgreementForm>({
    declaration,
    kind: 'CONVERSION',
    path: 'changes',
    contentOf: () => ({}),
    done: '',
    close: () => undefined,
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有发起', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      onClick={() =>
        modal.confirm({
          title: '同意转为法定的专利开放许可声明？',
          content:
            '全体专利权人在线签署同意后，由省知识产权局汇总报送国家知识产权局，依照专利法第五十条公告。试点声明在此期间不变。',
          okText: '邀请签署',
          cancelText: '暂不',
          onOk: () => submission.mutateAsync({ way: 'ONLINE' }).then(() => undefined, refused),
        })
      }
    >
      同意转为法定声明
    </Button>
  )
}
