import {
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalculatorOutlined,
  CloudUploadOutlined,
  FileAddOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  HistoryOutlined,
  HomeOutlined,
  ImportOutlined,
  SignatureOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Role } from '../api/types'
import { currentOf, type MenuName, menuFor } from './menu'

const ICONS: Record<MenuName, ReactNode> = {
  home: <HomeOutlined aria-hidden />,
  pool: <AppstoreOutlined aria-hidden />,
  declare: <FileAddOutlined aria-hidden />,
  declarations: <FileTextOutlined aria-hidden />,
  batches: <CloudUploadOutlined aria-hidden />,
  signing: <SignatureOutlined aria-hidden />,
  review: <AuditOutlined aria-hidden />,
  register: <ImportOutlined aria-hidden />,
  statistics: <CalculatorOutlined aria-hidden />,
  licences: <SolutionOutlined aria-hidden />,
  recordals: <FileProtectOutlined aria-hidden />,
  indicators: <BarChartOutlined aria-hidden />,
  events: <HistoryOutlined aria-hidden />,
}

export function MainMenu({ roles, onVisit }: { roles: readonly Role[]; onVisit?: () => void }) {
  const entries = menuFor(roles)
  const current = currentOf(entries, useLocation().pathname)
  return (
    <nav aria-label="主菜单" className="main-menu">
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            <Link
              to={entry.to}
              className={entry === current ? 'active' : undefined}
              aria-current={entry === current ? 'page' : undefined}
              onClick={onVisit}
            >
              <span aria-hidden="true">{ICONS[entry.name]}</span>
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
