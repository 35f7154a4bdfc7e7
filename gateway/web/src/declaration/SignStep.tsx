import { Checkbox, Form } from 'antd'
import { DraftPapers } from '../attachment/DraftPapers'
import { fieldId } from '../problem/formErrors'
import { DraftPrints } from './DraftPrints'
import type { DeclarationForm } from './declarationForm'
import type { DraftPlace } from './draft'
import { FormReview } from './FormReview'
import { accepted } from './StatementsStep'
import { FORM_NAME, PROMISES } from './steps'

/** The papers, ⑨ 专利权人签章 (annex 5) and a last look at everything. */
export function SignStep({ filled, draft }: { filled: DeclarationForm; draft: DraftPlace | undefined }) {
  return (
    <>
      <h2>材料</h2>
      <DraftPapers draft={draft} anchor={(kind) => fieldId(FORM_NAME, ['papers', kind])} />
      <h2>核对填写内容</h2>
      <FormReview form={filled} />
      <h2>⑨ 专利权人签章：同意开放许可（试点）的声明</h2>
      <p>
        专利权人知晓并认可专利开放许可（试点）声明的内容，同意对专利（专利号：
        <span className="code">{filled.patentNumber ?? '——'}</span>
        ）实行开放许可（试点）。全体专利权人共同声明如下：
      </p>
      <ol>
        {PROMISES.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
      <DraftPrints draft={draft} />
      <Form.Item
        name="allOwnersAgreed"
        valuePropName="checked"
        rules={[{ validator: accepted('请确认全体专利权人已签章同意') }]}
      >
        <Checkbox>全体专利权人已签字或者盖章同意开放许可的声明</Checkbox>
      </Form.Item>
      <p className="quiet">
        全体专利权人尚未签章的，可以不勾选，改用“邀请专利权人在线签署”：每位专利权人登录后阅读并签署，全部签署后自动提交。
      </p>
      <p className="quiet">提交后由平台核验、省知识产权局审核、武汉代办处二次核验；公告前可随时查看进度。</p>
    </>
  )
}
