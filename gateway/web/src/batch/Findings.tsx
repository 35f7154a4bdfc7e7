import { CloseCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import type { Finding } from '../api/types'
import { fieldLabel } from '../display/fields'

/** What was found in a row: errors and warnings one by one with cell and suggestion, what is missing in one line. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <span className="quiet">没有问题</span>
  const missing = findings.filter(({ severity }) => severity === 'MISSING')
  return (
    <ul className="findings">
      {findings
        .filter(({ severity }) => severity !== 'MISSING')
        .map((finding) => (
          <FindingLine key={`${finding.cell}-${finding.field}-${finding.rule}`} finding={finding} />
        ))}
      {missing.length > 0 && (
        <li className="finding-missing" title={missing.map(({ message }) => message).join('；')}>
          <ExclamationCircleOutlined aria-hidden="true" /> 缺少：
          {missing.map(({ cell, field }) => `${fieldLabel(field)}${cell ? `（${cell}）` : ''}`).join('、')}
        </li>
      )}
    </ul>
  )
}

function FindingLine({ finding }: { finding: Finding }) {
  const error = finding.severity === 'ERROR'
  return (
    <li className={error ? 'finding-error' : 'finding-warning'}>
      {error ? <CloseCircleOutlined aria-hidden="true" /> : <InfoCircleOutlined aria-hidden="true" />}{' '}
      {error ? '错误' : '提醒'}：{fieldLabel(finding.field)}
      {finding.cell && `（${finding.cell}）`}，{finding.message}
      {finding.suggestion && <>。建议：{finding.suggestion}</>}
    </li>
  )
}
