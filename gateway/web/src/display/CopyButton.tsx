import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { useState } from 'react'

const SHOWN = 2_000

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false)

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    window.setTimeout(() => setCopied(false), SHOWN)
  }

  // Browsers lend the clipboard only to pages that came over a secure connection.
  if (!window.isSecureContext) return null
  return (
    <button
      type="button"
      className="copy-button"
      title={copied ? '已复制' : label}
      onClick={() => void copy()}
    >
      <span className="visually-hidden">{copied ? '已复制' : label}</span>
      <span aria-hidden="true">{copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}</span>
    </button>
  )
}
