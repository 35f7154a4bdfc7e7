import { Alert, Button, Card, Input } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { query } from '../api/client'
import type { PoolItem } from '../api/types'
import { day, names } from '../display/text'
import { Page } from '../frame/Page'
import { patentAddress } from '../pool/PoolEntry'
import { usePool } from '../pool/poolApi'
import { QueryState } from '../problem/QueryState'
import { PoolFigures } from './PoolFigures'
import { Waiting } from './Waiting'

const LATEST = { sort: 'newest', size: '6' }

const STEPS = [
  {
    title: '权利人声明',
    text: '专利权人填写信息表、全体权利人签署声明，写明任何人都可以使用的条件和许可使用费标准。',
    to: '/declarations/new',
    link: '新建声明',
  },
  {
    title: '核验并公告',
    text: '平台逐项核验有效性和限制情形，省知识产权局审核、武汉代办处二次核验，通过后公告入池。',
    to: '/pool',
    link: '查看专利池',
  },
  {
    title: '通知、付款、备案',
    text: '使用人书面通知权利人并按公告标准付款，许可即成立；三个月内到武汉代办处备案。',
    to: '/licences',
    link: '办理许可',
  },
]

export function HomePage() {
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const latest = usePool(LATEST)
  return (
    <Page title="首页" hiddenTitle>
      {address.get('login') === 'failed' && (
        <Alert
          type="warning"
          showIcon
          closable
          className="section"
          title="登录没有完成，请重新登录；若仍不成功，请联系本单位管理员。"
        />
      )}
      <section className="hero" aria-labelledby="hero-title">
        <h2 id="hero-title">一次声明，面向所有人；一次通知，即可使用</h2>
        <p>检索湖北省已公告开放许可的专利，查看使用条件和三年费用。</p>
        <search>
          <Input.Search
            size="large"
            aria-label="检索专利池"
            placeholder="技术词、专利号或专利权人，如 激光切割"
            enterButton="检索"
            onSearch={(q) => void navigate(`/pool${query({ q: q.trim() })}`)}
          />
        </search>
      </section>
      <Waiting />
      <PoolFigures />
      <section className="section" aria-labelledby="steps-title">
        <h2 id="steps-title">三步办成</h2>
        <ol className="three-columns">
          {STEPS.map((step, index) => (
            <li key={step.title}>
              <Card className="step-card">
                <h3>
                  <span className="step-number">{index + 1}</span>
                  {step.title}
                </h3>
                <p>{step.text}</p>
                <Link to={step.to}>{step.link}</Link>
              </Card>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="latest-title">
        <div className="toolbar">
          <h2 id="latest-title" className="grow">
            最新公告
          </h2>
          <Button type="link" onClick={() => void navigate('/pool?sort=newest')}>
            查看全部
          </Button>
        </div>
        <QueryState asked={latest}>{(pool) => <Announcements items={pool.items} />}</QueryState>
      </section>
    </Page>
  )
}

function Announcements({ items }: { items: PoolItem[] }) {
  if (items.length === 0)
    return <p className="quiet">还没有公告。声明经审核和二次核验通过后，会显示在这里。</p>
  return (
    <ul className="announcements">
      {items.map((item) => (
        <li key={item.patentNumber}>
          <span className="number quiet">{day(item.announcedOn)}</span>
          <Link to={patentAddress(item.patentNumber)}>{item.title}</Link>
          <span className="quiet">{names(item.patentees)}</span>
          <span>{item.feeLabel}</span>
        </li>
      ))}
    </ul>
  )
}
