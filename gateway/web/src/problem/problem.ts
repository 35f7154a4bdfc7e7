/** One thing wrong with one field, as the server says it. */
export interface FieldProblem {
  field: string
  rule?: string
  message: string
  suggestion?: string | null
}

/** A problem document (RFC 9457) with the members this platform adds. */
export interface Problem {
  title: string
  status: number
  detail?: string
  action?: string
  code?: string
  correlationId?: string
  errors: FieldProblem[]
}

export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.title, options)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

export function unreachable(): Problem {
  return {
    status: 0,
    code: 'unreachable',
    title: '暂时连接不上服务',
    detail: '请求没有送达，或者没有等到答复。',
    action: '请检查网络后重试；重复提交同一内容不会办理两次，已填写的内容仍在本页。',
    errors: [],
  }
}

const BY_STATUS: Record<number, { title: string; action: string }> = {
  401: { title: '尚未登录或登录已过期', action: '请重新登录后再试，已填写的内容不会丢失。' },
  403: { title: '没有办理此事的权限', action: '请用有相应角色的账号登录，或联系本单位管理员。' },
  404: { title: '没有找到所请求的内容', action: '请核对地址或编号。' },
  409: { title: '当前状态不允许此操作', action: '请刷新页面，查看最新状态后再办理。' },
  412: { title: '内容已被他人更新', action: '请刷新页面，核对后重新提交。' },
  413: { title: '文件太大', action: '请拆分后分次上传。' },
  415: { title: '不支持的文件类型', action: '请使用页面说明中列出的文件类型。' },
  429: { title: '请求过于频繁', action: '请稍候片刻再试。' },
  503: { title: '服务正在启动或暂时繁忙', action: '请稍候片刻再试。' },
}

/** Reads a problem document; an answer without one still becomes a sentence and an advice. */
export function problemOfText(status: number, text: string): Problem {
  const fallback = BY_STATUS[status] ?? {
    title: `服务没有完成这次请求（${status}）`,
    action: '请稍后重试；若仍不成功，请把关联号告知平台运维。',
  }
  const document = parsed(text)
  return {
    status,
    title: document.title ?? fallback.title,
    detail: document.detail,
    action: document.action ?? fallback.action,
    code: document.code,
    correlationId: document.correlationId,
    errors: Array.isArray(document.errors) ? document.errors : [],
  }
}

export async function problemOfResponse(response: Response): Promise<Problem> {
  return problemOfText(response.status, await response.text())
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return {
    status: 0,
    code: 'client',
    title: '页面处理数据时出错',
    detail: error instanceof Error ? error.message : undefined,
    action: '请刷新页面重试；若仍不成功，请把本提示告知平台运维。',
    errors: [],
  }
}

function parsed(text: string): Partial<Problem> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Partial<Problem>) : {}
  } catch {
    return {}
  }
}
