import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const DRAFT = '/api/declarations/drafts/draft-1'
const line = {
  period: '2023',
  industry: 'ALL',
  measure: 'FIXED_MEAN_PER_CONTRACT',
  name: '固定或可折算金额每份平均',
  value: 1_660_000,
  unit: '元',
  source: '某公告',
}
const guidance = {
  guideline: '专利开放许可使用费估算指引（试行）',
  incomePreserving: 0.25,
  yearlyFee: { least: 12_345.67, most: 25_000_000 },
  salesShare: null,
  ceilings: { fixedFee: 20_000_000, salesShare: 20, profitShare: 40, source: '国知发运字〔2024〕19号' },
  statistics: { version: 1, title: '总数', lines: [line] },
  methods: [
    {
      method: 'OWN_INCOME',
      name: '以自行实施的收益为基准',
      yearlyFee: 12_345.67,
      salesShare: null,
      aboveCeiling: false,
      steps: ['年均收益 × 归属比例'],
      sources: ['权利人填写'],
      missing: [],
    },
    {
      method: 'INDUSTRY',
      name: '以同行业专利实施许可统计数据为基准',
      yearlyFee: null,
      salesShare: null,
      aboveCeiling: false,
      steps: [],
      sources: [],
      missing: ['现行统计数据（第 1 版）没有该行业的平均金额和费率，不作估算。'],
    },
    {
      method: 'APPRAISAL',
      name: '以资产评估价值为基准',
      yearlyFee: 25_000_000,
      salesShare: null,
      aboveCeiling: true,
      steps: [],
      sources: [],
      missing: [],
    },
  ],
}

describe('PriceGuidance', () => {
  it('sends what was filled in and gives figures only where there are some', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${DRAFT}`]: {
        id: 'draft-1',
        version: 1,
        savedAt: '2026-11-22T06:32:00Z',
        form: {},
        contact: {},
        findings: [],
      },
      'POST /api/pool/cost-examples': [],
      'POST /api/declarations/fee-guidance': guidance,
    })
    visit('/declarations/new?draft=draft-1')
    fireEvent.change(await screen.findByLabelText('预期被许可人数'), { target: { value: '4' } })
    fireEvent.change(screen.getByLabelText(/^调整系数/), { target: { value: '0.25' } })
    fireEvent.change(screen.getByLabelText('自行实施年均收益（元）'), { target: { value: '98765.43' } })
    fireEvent.click(screen.getByText('添加本专利已有的许可'))
    fireEvent.click(screen.getByText('测算'))
    expect(await screen.findByText(/测算范围：每年 12,345.67 元 至 25,000,000 元/)).toBeDefined()
    expect(calls.find(({ path }) => path.endsWith('fee-guidance'))?.body).toEqual({
      licensees: 4,
      coefficient: 0.25,
      ownYearlyIncome: 98_765.43,
    })
    expect(screen.getByText('不给数字')).toBeDefined()
    expect(screen.getByText(/不作估算/)).toBeDefined()
    expect(screen.getByText('高于上限，不能这样声明')).toBeDefined()
    expect(screen.getByText(/利润的 40%/)).toBeDefined()
    expect(screen.getByText('某公告')).toBeDefined()
  })
})

describe('StatisticsPage', () => {
  const version = {
    version: 1,
    title: '总数',
    note: '平台初始数据',
    lines: 27,
    sha256: '',
    importedBy: '平台',
    importedAt: '2026-11-22T06:32:00Z',
    activatedBy: '平台',
    activatedAt: '2026-11-22T06:32:00Z',
    inForce: true,
  }
  const second = {
    ...version,
    version: 2,
    title: '分行业',
    activatedBy: null,
    activatedAt: null,
    inForce: false,
  }
  const answers = {
    'GET /api/declarations/fee-statistics': [second, version],
    'GET /api/declarations/fee-statistics/2': {
      version: 2,
      title: '分行业',
      lines: [{ ...line, industry: 'C' }],
    },
    'POST /api/declarations/fee-statistics/2/activation': { ...second, inForce: true },
  }

  it('puts a version in force after a look at it, in the place of the one that was seen', async () => {
    const calls = serve({ 'GET /api/me': person('operator'), ...answers })
    visit('/fee-statistics')
    fireEvent.click(await screen.findByLabelText('查看第 2 版'))
    expect(await screen.findByText('C 制造业')).toBeDefined()
    fireEvent.change(screen.getByLabelText('启用理由'), { target: { value: '核对无误' } })
    fireEvent.click(screen.getByText(/启用第 2 版/))
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ basedOn: 1, reason: '核对无误' }),
    )
  })

  it('lets an auditor look and change nothing', async () => {
    serve({ 'GET /api/me': person('auditor'), ...answers })
    visit('/fee-statistics')
    fireEvent.click(await screen.findByLabelText('查看第 2 版'))
    expect(await screen.findByText('C 制造业')).toBeDefined()
    expect(screen.queryByText('导入新版本')).toBeNull()
    expect(screen.queryByLabelText('启用理由')).toBeNull()
  })
})
