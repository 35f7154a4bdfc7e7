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
import { NavLink } from 'react-router'
import type { Role } from '../api/types'
import { type MenuName, menuFor } from './menu'

const ICONS: Record<MenuName, ReactNode> = {
  home: <HomeOutlined />,
  pool: <AppstoreOutlined />,
  declare: <FileAddOutlined />,
  declarations: <FileTextOutlined />,
  batches: <CloudUploadOutlined />,
  signing: <SignatureOutlined />,
  review: <AuditOutlined />,
  register: <ImportOutlined />,
  statistics: <CalculatorOutlined />,
  licences: <SolutionOutlined />,
  recordals: <FileProtectOutlined />,
  indicators: <BarChartOutlined />,
  events: <HistoryOutlined />,
}

/** Addresses that have another entry below them and so light up only on their own. */
const EXACT = new Set(['/', '/declarations', '/review'])

export function MainMenu({ roles, onVisit }: { roles: readonly Role[]; onVisit?: () => void }) {
  return (
    <nav aria-label="主菜单" className="main-menu">
      <ul>
        {menuFor(roles).map((entry) => (
          <li key={entry.name}>
            <NavLink to={entry.to} end={EXACT.has(entry.to)} onClick={onVisit}>
              <span aria-hidden="true">{ICONS[entry.name]}</span>
              {entry.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
