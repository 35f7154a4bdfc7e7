import { Card } from 'antd'
import { Link } from 'react-router'
import { Page } from './Page'

export function NotFound() {
  return (
    <Page title="没有这个页面" purpose="地址可能有误，或者内容已经移走（404）。">
      <Card className="narrow">
        <p>请核对地址；专利详情的地址形如 /pool/ZL201410234381.X。</p>
        <p>
          <Link to="/">返回首页</Link>　<Link to="/pool">去专利池检索</Link>
        </p>
      </Card>
    </Page>
  )
}
