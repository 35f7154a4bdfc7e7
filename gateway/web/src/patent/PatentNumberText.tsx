import { Typography } from 'antd'
import { Link } from 'react-router'

/** A patent number in its monospaced face, copyable, and a link when told where to. */
export function PatentNumberText({ number, to }: { number: string | null | undefined; to?: string }) {
  if (!number) return <span>—</span>
  return (
    <span className="patent-number">
      {to ? (
        <Link className="code" to={to}>
          {number}
        </Link>
      ) : (
        <span className="code">{number}</span>
      )}
      <Typography.Text copyable={{ text: number, tooltips: ['复制专利号', '已复制'] }} />
    </span>
  )
}
