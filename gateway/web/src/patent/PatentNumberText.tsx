import { Link } from 'react-router'
import { CopyButton } from '../display/CopyButton'

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
      <CopyButton text={number} label="复制专利号" />
    </span>
  )
}
