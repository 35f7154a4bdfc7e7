import { Alert, Button, Space } from 'antd'
import { clock } from '../display/text'
import type { KeeperState } from './draft'

const WORDS: Record<KeeperState['saving'], string> = {
  untouched: '填写后自动保存',
  waiting: '正在保存…',
  saved: '已保存',
  failed: '暂时保存不了，修改已留在本机，连上后自动保存',
  overtaken: '本页的修改尚未保存',
  gone: '本页的修改尚未保存',
}

/** One line under the form: whether everything is kept. */
export function DraftStatus({ state }: { state: KeeperState }) {
  const { saving, savedAt } = state
  return (
    <span role="status" className="quiet">
      {saving === 'saved' && savedAt ? `已保存 ${clock(savedAt)}` : WORDS[saving]}
    </span>
  )
}

interface DraftConflictProps {
  state: KeeperState
  onReload: () => void
  onInsist: () => void
}

/** Two windows have changed the same draft: the person decides which content stays. */
export function DraftConflict({ state, onReload, onInsist }: DraftConflictProps) {
  if (state.saving === 'gone') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        className="section"
        title="这份草稿已在另一窗口或另一台电脑上提交或删除"
        description="本页的内容没有再保存，以免留下重复的草稿。"
        action={<Button onClick={onInsist}>另存为新草稿</Button>}
      />
    )
  }
  if (state.saving !== 'overtaken') return null
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="section"
      title="这份草稿已在另一窗口或另一台电脑上修改"
      description="为免互相覆盖，本页的修改暂未保存。请选择以哪一份为准；未选中的内容不再保留。"
      action={
        <Space orientation="vertical">
          <Button type="primary" onClick={onReload}>
            载入最新内容
          </Button>
          <Button onClick={onInsist}>以本页内容为准</Button>
        </Space>
      }
    />
  )
}
