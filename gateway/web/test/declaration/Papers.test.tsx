import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DraftPrints } from '../../src/declaration/DraftPrints'
import { person, refusal, serve, visit } from '../site'

const { contact, ...form } = {
  patentNumber: 'ZL202220007001.9',
  patentType: 'UTILITY_MODEL',
  title: '一种激光切割头',
  grantDate: '2023-05-04',
  patentees: [{ name: '演示光电有限公司', kind: 'ENTERPRISE' }],
  promisesAccepted: true,
  exploitation: { exploited: false },
  licensedToOthers: { licensed: false },
  evaluationReport: 'POSITIVE',
  licenceEnd: '2030-12-31',
  scope: '420000',
  royalty: { mode: 'FREE' },
  contact: { name: '张三', phone: '027-87654321' },
}
const DRAFT = '/api/declarations/drafts/draft-1'
const report = {
  kind: 'EVALUATION_REPORT',
  name: '专利权评价报告',
  obligation: 'MUST',
  demandedAt: 'SUBMISSION',
  basis: '专利法第五十条',
  reason: '就实用新型、外观设计专利提出开放许可声明的，应当提供专利权评价报告',
  attached: false,
}
const licence = {
  ...report,
  kind: 'BUSINESS_LICENCE',
  name: '营业执照',
  obligation: 'SHOULD',
  demandedAt: 'REVIEW',
  basis: '试点通知附件2',
  reason: '线上发布的信息表单包含营业执照',
}

function begun(papers: object[], verdict: string) {
  return {
    'GET /api/me': person('patentee'),
    [`GET ${DRAFT}`]: {
      id: 'draft-1',
      version: 3,
      savedAt: '2026-11-22T06:32:00Z',
      form,
      contact,
      findings: [],
    },
    [`PUT ${DRAFT}`]: {
      id: 'draft-1',
      version: 4,
      savedAt: '2026-11-22T06:33:00Z',
      form,
      contact,
      findings: [],
    },
    [`GET ${DRAFT}/papers`]: { version: 'pilot-2026.1', verdict, items: papers },
    [`GET ${DRAFT}/attachments`]: [],
  }
}

async function toPapers(): Promise<void> {
  await screen.findByLabelText('专利号')
  for (let step = 1; step < 5; step++) {
    fireEvent.click(screen.getByText('下一步'))
    await waitFor(() => expect(document.querySelectorAll('.ant-steps-item-finish')).toHaveLength(step))
  }
}

describe('Papers', () => {
  it('shows what a draft needs, why, and what is missing', async () => {
    serve(begun([report, licence], 'FAIL'))
    visit('/declarations/new?draft=draft-1')
    await toPapers()
    expect(await screen.findByText('缺少应当提供的材料。')).toBeDefined()
    expect(screen.getByText(/依据：专利法第五十条；提交时须齐备/)).toBeDefined()
    expect(screen.getByText(/依据：试点通知附件2；可以在提交后补交/)).toBeDefined()
    fireEvent.click(screen.getByLabelText('添加 营业执照'))
    await waitFor(() => expect(document.activeElement?.id).toBe('attachment-kind'))
  })

  it('leads from the refusal to the missing paper', async () => {
    serve({
      ...begun([report], 'FAIL'),
      'POST /api/declarations': () =>
        refusal(422, {
          title: '缺少必须一并提交的材料',
          errors: [
            { field: 'papers.EVALUATION_REPORT', rule: 'paper-is-attached', message: '缺少专利权评价报告。' },
          ],
        }),
    })
    visit('/declarations/new?draft=draft-1')
    await toPapers()
    fireEvent.click(screen.getByLabelText(/全体专利权人已签字或者盖章/))
    fireEvent.click(screen.getByText('提交声明'))
    const link = await screen.findByText('材料（专利权评价报告）：缺少专利权评价报告。', { selector: 'a' })
    fireEvent.click(link)
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('添加 专利权评价报告'),
    )
  })

  it('says when everything is there', async () => {
    serve(begun([{ ...report, attached: true }], 'PASS'))
    visit('/declarations/new?draft=draft-1')
    await toPapers()
    expect(await screen.findByText('规定的材料已经齐备。')).toBeDefined()
    expect(screen.queryByLabelText('添加 专利权评价报告')).toBeNull()
  })
})

describe('DraftPrints', () => {
  it('prints form and statement of the saved draft to be signed', async () => {
    serve(begun([report], 'FAIL'))
    visit('/declarations/new?draft=draft-1')
    await toPapers()
    const form = (await screen.findByText('打印信息表草稿')).closest('a')
    const statement = screen.getByText('打印声明草稿').closest('a')
    expect(form?.getAttribute('href')).toBe(`${DRAFT}/form.pdf`)
    expect(statement?.getAttribute('href')).toBe(`${DRAFT}/statement.pdf`)
    expect(form?.getAttribute('target')).toBe('_blank')
  })

  it('prints nothing before anything was saved', () => {
    render(<DraftPrints draft={undefined} />)
    expect(screen.getByText(/填写内容保存后，可以在这里打印/)).toBeDefined()
    expect(screen.queryByText('打印声明草稿')).toBeNull()
  })
})
