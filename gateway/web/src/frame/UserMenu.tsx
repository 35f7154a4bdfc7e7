import { DownOutlined, FontSizeOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown, Switch } from 'antd'
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
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'who', label: identity(me), disabled: true },
              { type: 'divider' },
              { key: 'out', label: '退出登录', onClick: () => void signOut() },
            ],
          }}
        >
          <Button type="text" icon={<UserOutlined />}>
            <span className="visually-hidden">用户菜单：</span>
            <span className="user-name">{me.name ?? me.username}</span>
            <span className="user-role">{me.organisation?.name}</span>
            <DownOutlined aria-hidden="true" />
          </Button>
        </Dropdown>
      ) : (
        <Button type="primary" href={loginAddress(location.pathname + location.search)}>
          登录
        </Button>
      )}
    </div>
  )
}

function identity(me: Me) {
  return (
    <div className="identity">
      <strong>{me.name}</strong>
      <div>账号：{me.username}</div>
      <div>角色：{(me.roles ?? []).map(roleName).join('、')}</div>
      <div>单位：{me.organisation?.name}</div>
      {me.place && <div>地区：{placeName(me.place)}</div>}
    </div>
  )
}
