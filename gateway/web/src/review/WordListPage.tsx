import { useQuery } from '@tanstack/react-query'
import { App, Button, Card, Form, Input, Table } from 'antd'
import { get } from '../api/client'
import type { WordListVersion } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { count, moment } from '../display/text'
import { Page } from '../frame/Page'
import { hasRole, useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'

const PATH = '/api/review/advertising-words'

interface WordForm {
  words: string
  note: string
}

/** The list of advertising words: every change is a new version, by which open cases are checked again. */
export function WordListPage() {
  const versions = useQuery({
    queryKey: ['advertising-words'],
    queryFn: ({ signal }) => get<WordListVersion[]>(PATH, signal),
  })
  return (
    <Page
      title="宣传用语词表"
      trail={[{ title: '审核台', to: '/review' }]}
      purpose="声明的文字不得含商业性宣传用语。每次修改形成新版本，待办案件随即按新版本重新核验，旧版本永久保留。"
    >
      <QueryState asked={versions}>
        {(data) =>
          data[0] ? (
            <>
              <Current key={data[0].list.version} current={data[0]} />
              <Versions versions={data} />
            </>
          ) : null
        }
      </QueryState>
    </Page>
  )
}

function Current({ current }: { current: WordListVersion }) {
  const me = useMe()
  const { message } = App.useApp()
  const editor = hasRole(me.data, ['reviewer', 'operator'])
  const submission = useSubmission<WordForm, WordListVersion[]>({
    path: PATH,
    body: ({ words, note }) => ({ basedOn: current.list.version, words: lines(words), note }),
    refreshes: ['advertising-words'],
    onSuccess: () => void message.success('新版本已生效，待办案件正在重新核验'),
  })
  return (
    <Card className="section" title={<h2>现行词表（第 {current.list.version} 版）</h2>}>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form<WordForm>
        layout="vertical"
        disabled={!editor}
        initialValues={{ words: current.list.words.join('\n'), note: '' }}
        onFinish={(values) => submission.mutate(values)}
      >
        <Form.Item
          name="words"
          label="每行一个用语"
          rules={[{ required: true, whitespace: true, message: '词表不能为空' }]}
        >
          <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} />
        </Form.Item>
        {editor && (
          <>
            <Form.Item
              name="note"
              label="修改说明"
              rules={[{ required: true, whitespace: true, message: '请写明为什么修改' }]}
            >
              <Input maxLength={500} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={submission.isPending}>
              保存为新版本
            </Button>
          </>
        )}
      </Form>
    </Card>
  )
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function Versions({ versions }: { versions: WordListVersion[] }) {
  return (
    <Card className="section" title={<h2>历次版本</h2>}>
      <Table<WordListVersion>
        size="small"
        rowKey={({ list }) => list.version}
        pagination={false}
        dataSource={versions}
        expandable={{
          columnTitle: '用语',
          columnWidth: 64,
          expandedRowRender: ({ list }) => list.words.join('、'),
        }}
        columns={[
          { title: '版本', render: (_, { list }) => `第 ${list.version} 版` },
          { title: '词数', align: 'right', render: (_, { list }) => count(list.words.length) },
          { title: '修改人', render: (_, { changedBy }) => changedBy || '系统' },
          { title: '时间', render: (_, { changedAt }) => moment(changedAt) },
          { title: '说明', dataIndex: 'note' },
        ]}
      />
    </Card>
  )
}
