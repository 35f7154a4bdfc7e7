import { PrinterOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { DRAFTS, type DraftPlace } from './draft'

/** Form and statement of the draft as it was saved last, for owners who sign on paper. */
export function DraftPrints({ draft }: { draft: DraftPlace | undefined }) {
  if (!draft) return <p className="quiet">填写内容保存后，可以在这里打印供签章的草稿。</p>
  return (
    <>
      <p>
        专利权人在纸面签章的，请打印下面两份草稿（没有填写的内容留空），签字或者盖章后扫描，作为材料添加到上面。内容改动后请重新打印。
      </p>
      <Space wrap className="section">
        <Button
          icon={<PrinterOutlined aria-hidden />}
          href={`${DRAFTS}/${draft.id}/form.pdf`}
          target="_blank"
          rel="noopener"
        >
          打印信息表草稿
        </Button>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          href={`${DRAFTS}/${draft.id}/statement.pdf`}
          target="_blank"
          rel="noopener"
        >
          打印声明草稿
        </Button>
      </Space>
    </>
  )
}
