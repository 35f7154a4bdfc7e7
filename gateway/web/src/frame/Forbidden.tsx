import { Button, Card, Space } from 'antd'
import { Link } from 'react-router'
import type { Role } from '../api/types'
import { Page } from './Page'
import { roleName } from './roles'
import { signOut } from './session'

export function Forbidden({ allowed }: { allowed: readonly Role[] }) {
  return (
    <Page title="没有权限" purpose="您的账号没有打开此页面的角色（403）。">
      <Card className="narrow">
        <p>此页面供以下角色使用：{allowed.map(roleName).join('、')}。</p>
        <p>如果您确实需要办理，请联系本单位管理员调整角色，或换用相应账号登录。</p>
        <Space>
          <Link to="/">返回首页</Link>
          <Button onClick={() => void signOut()}>退出并更换账号</Button>
        </Space>
      </Card>
    </Page>
  )
}
