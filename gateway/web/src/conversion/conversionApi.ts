import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Conversion, ConversionExport, ConversionState, Page } from '../api/types'
import type { Status } from '../display/states'

export const CONVERSIONS = '/api/declarations/conversions'

/** What is out of date once declarations have gone a step on. */
export const REFRESHES = ['conversions', 'conversion-summary', 'conversion-exports']

export const CONVERSION_STATES: Record<ConversionState, Status> = {
  OPEN: { word: '待核对', tone: 'waiting' },
  READY: { word: '待报送', tone: 'working' },
  FILED: { word: '已报送', tone: 'working' },
  ACCEPTED: { word: '已公告为法定声明', tone: 'good' },
  REFUSED: { word: '不予公告', tone: 'bad' },
}

export const CONDITION_TITLES: Record<string, string> = {
  'declaration-is-open': '试点声明在公告中',
  'all-owners-declared': '全体专利权人声明',
  'owners-agree-to-convert': '全体专利权人同意转换',
  'evaluation-report-is-favourable': '专利权评价报告',
  'legal-state-is-verified': '法律状态已复核',
  'patent-is-granted-and-in-force': '专利权有效',
  'annual-fee-is-paid': '年费已缴',
  'patent-is-not-pledged': '没有质押',
  'no-exclusive-or-sole-licence': '没有独占或排他许可',
  'not-suspended-or-preserved': '没有中止或保全',
  'register-is-recent': '登记簿数据在三十日以内',
  'licence-ends-within-term': '许可期限在专利权期限内（登记簿）',
  'owners-match-register': '专利权人与登记簿一致',
  'fee-standard-is-lawful': '使用费支付方式和标准',
  'licence-ends-within-patent-term': '许可期限在专利权期限内',
  'text-is-free-of-advertising': '没有商业性宣传用语',
}

export function useConversions(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['conversions', filters],
    queryFn: ({ signal }) => get<Page<Conversion>>(`${CONVERSIONS}${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function useSummary() {
  return useQuery({
    queryKey: ['conversion-summary'],
    queryFn: ({ signal }) => get<Record<ConversionState, number>>(`${CONVERSIONS}/summary`, signal),
  })
}

export function useExports() {
  return useQuery({
    queryKey: ['conversion-exports'],
    queryFn: ({ signal }) => get<ConversionExport[]>(`${CONVERSIONS}/exports`, signal),
  })
}
