import { Card } from 'antd'
import { useState } from 'react'
import type { AttachmentKind, Declaration } from '../api/types'
import { AddAttachment } from './AddAttachment'
import { AttachmentTable } from './AttachmentTable'
import { Papers } from './Papers'

const RELIED_ON: Declaration['state'][] = ['SUBMITTED', 'ANNOUNCED', 'SUSPENDED']

/** The papers of a declaration; the submitter adds them, those who decide read them. */
export function Attachments({ declaration, mine }: { declaration: Declaration; mine: boolean }) {
  const [kind, setKind] = useState<AttachmentKind>('EVALUATION_REPORT')
  const path = `/api/declarations/${declaration.id}`
  return (
    <Card className="section" title={<h2>材料</h2>}>
      <p className="quiet">加密保存，只有提交单位、省局审核员和代办处核验员能看到。</p>
      <Papers path={`${path}/papers`} onChoose={mine ? choose : undefined} />
      <h3>已添加的文件</h3>
      <AttachmentTable
        path={`${path}/attachments`}
        removable={mine && !RELIED_ON.includes(declaration.state)}
      />
      {mine && <AddAttachment path={`${path}/attachments`} kind={kind} onKind={setKind} />}
    </Card>
  )

  function choose(wanted: AttachmentKind): void {
    setKind(wanted)
    document.getElementById('attachment-kind')?.focus()
  }
}
