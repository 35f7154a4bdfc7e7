import { Button, Card } from 'antd'
import { useRouteError } from 'react-router'
import { Page } from './Page'

/** Shown when a page itself fails; nothing stored is touched by that. */
export function Broken() {
  const error = useRouteError()
  return (
    <Page title="页面没有显示出来" purpose="浏览器在显示此页面时出错；已提交的内容不受影响。">
      <Card className="narrow">
        <p>多半是页面刚刚更新过，或网络中断使页面没有下载完整。请重新载入；表单草稿已保存在本机。</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          重新载入
        </Button>
        <p>
          <span className="quiet fine">{error instanceof Error ? error.message : String(error)}</span>
        </p>
      </Card>
    </Page>
  )
}
