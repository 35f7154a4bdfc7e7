import { Alert, Button, Space } from 'antd'
import { Link } from 'react-router'
import { problemOf } from './problem'

interface ProblemAlertProps {
  error: unknown
  onRetry?: () => void
  /** Leaves the field errors to an error summary beside it. */
  summarised?: boolean
}

/** The one way a refusal is shown: what is wrong, which rule, what to do, and the correlation id small at the end. */
export function ProblemAlert({ error, onRetry, summarised = false }: ProblemAlertProps) {
  const problem = problemOf(error)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem"
      title={<strong>{problem.title}</strong>}
      description={
        <Space orientation="vertical" size={4}>
          {problem.detail && problem.detail !== problem.title && <span>{problem.detail}</span>}
          {!summarised && problem.errors.length > 0 && (
            <ul className="plain-list">
              {problem.errors.map((entry) => (
                <li key={`${entry.field}-${entry.rule}-${entry.message}`}>
                  {entry.message}
                  {entry.suggestion && <>（建议：{entry.suggestion}）</>}
                  {entry.rule && <span className="rule-id"> 规则 {entry.rule}</span>}
                </li>
              ))}
            </ul>
          )}
          {problem.action && <span>怎么办：{problem.action}</span>}
          {(problem.status === 401 || onRetry) && (
            <Space>
              {problem.status === 401 && <Link to="/sign-in">去登录</Link>}
              {onRetry && (
                <Button size="small" onClick={onRetry}>
                  重试
                </Button>
              )}
            </Space>
          )}
          <span className="quiet fine">
            {problem.code && <>规则 {problem.code}　</>}
            {problem.correlationId && <>关联号 {problem.correlationId}</>}
          </span>
        </Space>
      }
    />
  )
}
