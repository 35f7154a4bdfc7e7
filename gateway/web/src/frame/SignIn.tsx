import { Button, Card, Space } from 'antd'
import { Link, useLocation } from 'react-router'
import { Page } from './Page'
import { loginAddress } from './session'

/** Says why a login is needed and leads to it; the address is kept. */
export function SignIn() {
  const location = useLocation()
  const address = location.pathname === '/sign-in' ? '/' : location.pathname + location.search
  return (
    <Page title="登录" purpose="此页面办理业务，需要先用统一身份登录。">
      <Card className="narrow">
        <p>登录后会回到您刚才打开的页面。专利池、专利详情和运行态势无需登录即可查看。</p>
        <ul>
          <li>法人用户：市州知识产权局、高校院所、企业经办人，用单位账号登录。</li>
          <li>个人用户：个人专利权人用本人账号登录。</li>
          <li>没有账号或忘记密码：请联系本单位管理员或湖北省统一身份认证平台。</li>
        </ul>
        <Space>
          <Button type="primary" href={loginAddress(address)}>
            统一身份登录
          </Button>
          <Link to="/pool">先看看专利池</Link>
        </Space>
      </Card>
    </Page>
  )
}
