import { useState } from 'react'
import type { AttachmentKind } from '../api/types'
import { AddAttachment } from './AddAttachment'
import { AttachmentTable } from './AttachmentTable'
import { Papers } from './Papers'

interface DraftPapersProps {
  /** Where the draft is, and which version of it was saved last; nothing before the first field. */
  draft: { id: string; version: number } | undefined
  anchor: (kind: AttachmentKind) => string
}

/** The papers of a form that is still being filled in. They are handed in with it. */
export function DraftPapers({ draft, anchor }: DraftPapersProps) {
  const [kind, setKind] = useState<AttachmentKind>('EVALUATION_REPORT')
  if (!draft) return <p className="quiet">填写内容保存后，可以在这里添加材料。</p>
  const path = `/api/declarations/drafts/${draft.id}`
  function choose(wanted: AttachmentKind): void {
    setKind(wanted)
    document.getElementById('attachment-kind')?.focus()
  }
  return (
    <>
      <p className="quiet">
        随声明一并提交，加密保存，只有提交单位、省局审核员和代办处核验员能看到；删除草稿时一并销毁。
      </p>
      <Papers path={`${path}/papers`} version={draft.version} onChoose={choose} anchor={anchor} />
      <h3>已添加的文件</h3>
      <AttachmentTable path={`${path}/attachments`} removable />
      <AddAttachment path={`${path}/attachments`} kind={kind} onKind={setKind} />
    </>
  )
}
