import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'

interface PageProps {
  title: string
  /** One line: what the page is for. */
  purpose?: ReactNode
  /** Where it hangs; the page itself is added. */
  trail?: { title: string; to: string }[]
  /** The one primary action. */
  action?: ReactNode
  hiddenTitle?: boolean
  children: ReactNode
}

/** Every page's top: trail, heading with the focus, purpose and the one primary action. */
export function Page({ title, purpose, trail, action, hiddenTitle, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · 开许`
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className="page">
      {trail && (
        <nav aria-label="所在位置" className="trail">
          {trail.map((step) => (
            <span key={step.to}>
              <Link to={step.to}>{step.title}</Link>
              <span aria-hidden="true"> / </span>
            </span>
          ))}
          <span aria-current="page">{title}</span>
        </nav>
      )}
      <div className={hiddenTitle ? 'visually-hidden' : 'page-top'}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {purpose && <p className="purpose">{purpose}</p>}
        </div>
        {action && <div className="page-action">{action}</div>}
      </div>
      {children}
    </div>
  )
}
