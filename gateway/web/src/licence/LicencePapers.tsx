import { Card, Table } from 'antd'
import type { Licence, Side } from '../api/types'
import { day, moment, money } from '../display/text'

const SIDES: Record<Side, string> = { LICENSOR: '许可人', LICENSEE: '被许可人' }
const CONTACT: Record<string, string> = { name: '联系人', phone: '电话', email: '电子邮件', address: '地址' }
const ACCOUNT: Record<string, string> = { bank: '开户银行', number: '账号', address: '地址' }

/** Notice, signatures, payments and, for the parties, contact and account. */
export function LicencePapers({ licence }: { licence: Licence }) {
  const { notice, signatures = [], payments = [], contact = {}, account = {} } = licence
  return (
    <Card title={<h2>办理记录</h2>}>
      <h3>书面通知</h3>
      <p>{notice ? `${day(notice.givenOn)} 发出。${notice.text ?? ''}` : '尚未发出。'}</p>
      <h3>签署</h3>
      {signatures.length === 0 && <p>尚未签署。</p>}
      <ul className="plain-list">
        {signatures.map((signature) => (
          <li key={signature.party}>
            {SIDES[signature.party] ?? signature.party}：{signature.by || '已签署'}，{moment(signature.at)}
          </li>
        ))}
      </ul>
      <h3>付款凭证</h3>
      <Table
        size="small"
        rowKey="sha256"
        pagination={false}
        dataSource={payments}
        locale={{ emptyText: '还没有登记付款。' }}
        columns={[
          { title: '付款日', render: (_, payment) => day(payment.paidOn) },
          {
            title: '金额',
            align: 'right',
            className: 'number',
            render: (_, payment) => money(payment.amount),
          },
          {
            title: '凭证文件',
            render: (_, payment) => (
              <a href={`/api/licences/${licence.id}/payments/${payment.sha256}/file`}>{payment.fileName}</a>
            ),
          },
        ]}
      />
      <Details title="被许可人联系方式" words={CONTACT} values={contact} />
      <Details title="收款账户" words={ACCOUNT} values={account} />
    </Card>
  )
}

interface DetailsProps {
  title: string
  words: Record<string, string>
  values: Record<string, string>
}

function Details({ title, words, values }: DetailsProps) {
  const known = Object.entries(words).filter(([name]) => values[name])
  if (known.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {known.map(([name, word]) => (
          <li key={name}>
            {word}：{values[name]}
          </li>
        ))}
      </ul>
    </>
  )
}
