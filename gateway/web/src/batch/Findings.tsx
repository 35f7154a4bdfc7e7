import { CloseCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Finding } from '../api/types'
import { fieldLabel } from '../display/fields'

const SEVERITIES: Record<Finding['severity'], { word: string; icon: ReactNode }> = {
  ERROR: { word: '错误', icon: <CloseCircleOutlined /> },
  MISSING: { word: '缺少', icon: <ExclamationCircleOutlined /> },
  WARNING: { word: '提醒', icon: <InfoCircleOutlined /> },
}

/** What was found in a row: cell, field, words, suggestion. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <span className="quiet">没有问题</span>
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const severity = SEVERITIES[finding.severity] ?? SEVERITIES.WARNING
        return (
          <li
            key={`${finding.cell}-${finding.field}-${finding.rule}`}
            className={`finding-${finding.severity}`}
          >
            <span aria-hidden="true">{severity.icon}</span> {severity.word}
            {finding.cell && <span className="code"> {finding.cell}</span>} {fieldLabel(finding.field)}：
            {finding.message}
            {finding.suggestion && <>（建议：{finding.suggestion}）</>}
          </li>
        )
      })}
    </ul>
  )
}
