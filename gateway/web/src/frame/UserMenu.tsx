import { DownOutlined, FontSizeOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Switch } from 'antd'
import { useId, useState } from 'react'
import { useLocation } from 'react-router'
import type { Me } from '../api/types'
import { placeName } from '../display/places'
import { useLargeType } from './largeType'
import { roleName } from './roles'
import { loginAddress, signOut } from './session'

export function UserMenu({ me }: { me: Me | undefined }) {
  const { large, toggle } = useLargeType()
  const location = useLocation()
  return (
    <div className="user-area">
      <span className="large-type">
        <FontSizeOutlined aria-hidden="true" />
        <span aria-hidden="true">大字</span>
        <Switch size="small" checked={large} onChange={toggle} aria-label="大字显示" />
      </span>
      {me?.authenticated ? (
        <Person me={me} />
      ) : (
        <Button type="primary" href={loginAddress(location.pathname + location.search)}>
          登录
        </Button>
      )}
    </div>
  )
}

/** Who is logged in, and the way out; closes when the focus leaves it. */
function Person({ me }: { me: Me }) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what bubbles up from the button and panel
    <div
      className="user-menu"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <Button
        type="text"
        icon={<UserOutlined aria-hidden />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen((before) => !before)}
      >
        <span className="visually-hidden">用户菜单：</span>
        <span className="user-name">{me.name ?? me.username}</span>
        <span className="user-role">{me.organisation?.name}</span>
        <DownOutlined aria-hidden="true" />
      </Button>
      <div id={panel} className="user-panel" hidden={!open} tabIndex={-1}>
        <strong>{me.name}</strong>
        <div>账号：{me.username}</div>
        <div>角色：{(me.roles ?? []).map(roleName).join('、')}</div>
        <div>单位：{me.organisation?.name}</div>
        {me.place && <div>地区：{placeName(me.place)}</div>}
        <Button block onClick={() => void signOut()}>
          退出登录
        </Button>
      </div>
    </div>
  )
}
