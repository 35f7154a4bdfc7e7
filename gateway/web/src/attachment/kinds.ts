import type { AttachmentKind } from '../api/types'

export const ATTACHMENT_KINDS: Record<AttachmentKind, string> = {
  EVALUATION_REPORT: '专利权评价报告',
  OWNERS_STATEMENT: '全体专利权人声明',
  BUSINESS_LICENCE: '营业执照',
  IDENTITY_DOCUMENT: '身份证件',
  PATENT_CERTIFICATE: '专利证书',
}
