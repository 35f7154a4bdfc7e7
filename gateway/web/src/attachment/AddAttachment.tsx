import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Select } from 'antd'
import { query } from '../api/client'
import type { Attachment, AttachmentKind } from '../api/types'
import { FileDrop } from '../display/FileDrop'
import { optionsOf } from '../patent/words'
import { ATTACHMENT_KINDS } from './kinds'

interface AddAttachmentProps {
  path: string
  kind: AttachmentKind
  onKind: (kind: AttachmentKind) => void
}

/** One more file of a declaration or a draft. Its field is not part of the form around it. */
export function AddAttachment({ path, kind, onKind }: AddAttachmentProps) {
  const client = useQueryClient()
  const { message } = App.useApp()
  return (
    <div className="section">
      <Form.Item label="材料种类" htmlFor="attachment-kind" layout="vertical">
        <Select id="attachment-kind" value={kind} onChange={onKind} options={optionsOf(ATTACHMENT_KINDS)} />
      </Form.Item>
      <FileDrop<Attachment>
        path={`${path}${query({ kind })}`}
        accept=".pdf,.png,.jpg,.jpeg"
        limit={10}
        button="添加材料"
        hint="PDF、PNG 或 JPG，不超过 10 MB；不接受带脚本或附带其他文件的 PDF。"
        onUploaded={() => {
          message.success('材料已添加')
          void client.invalidateQueries({ queryKey: ['attachments'] })
          void client.invalidateQueries({ queryKey: ['papers'] })
        }}
      />
    </div>
  )
}
