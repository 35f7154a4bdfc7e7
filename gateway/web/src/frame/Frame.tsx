import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer, App as Messages } from 'antd'
import { useState } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { HeaderSearch } from './HeaderSearch'
import { MainMenu } from './MainMenu'
import { useMe } from './session'
import { UserMenu } from './UserMenu'

/** Header, menu and the place where pages appear. */
export function Frame() {
  const me = useMe()
  const { pathname } = useLocation()
  const [menuOpen, setMenuOpen] = useState(false)
  const roles = me.data?.roles ?? []

  return (
    <Messages className="frame">
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <header className="frame-header">
        <Button
          className="menu-button"
          type="text"
          icon={<MenuOutlined aria-hidden />}
          aria-label="打开主菜单"
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="brand" aria-label="开许 · 湖北省专利开放许可平台">
          <img src="/favicon.svg" alt="" width={30} height={30} />
          <span className="brand-name">开许</span>
          <span className="brand-title">湖北省专利开放许可平台</span>
        </Link>
        {pathname !== '/' && <HeaderSearch />}
        <UserMenu me={me.data} />
      </header>
      <div className="frame-body">
        <div className="frame-side">
          <MainMenu roles={roles} />
        </div>
        <Drawer
          title="主菜单"
          placement="left"
          size={260}
          open={menuOpen}
          onClose={() => setMenuOpen(false)}
          styles={{ body: { padding: 0 } }}
        >
          <MainMenu roles={roles} onVisit={() => setMenuOpen(false)} />
        </Drawer>
        <main id="content" tabIndex={-1} className="frame-content">
          <Outlet />
        </main>
      </div>
      <footer className="frame-footer">
        依据《中华人民共和国专利法》第五十条至第五十二条及湖北省专利开放许可试点实施方案 ·
        页面时间均为北京时间
      </footer>
      <ScrollRestoration />
    </Messages>
  )
}
