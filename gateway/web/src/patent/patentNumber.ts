import type { PatentType } from '../api/types'

export type PatentNumberFault =
  | 'missing'
  | 'damaged-by-spreadsheet'
  | 'malformed'
  | 'no-check-digit'
  | 'unknown-type'
  | 'check-digit'

export type PatentNumberReading =
  | { number: string; type: PatentType; fault?: undefined }
  | { fault: PatentNumberFault; message: string; number?: undefined }

const MESSAGES: Record<Exclude<PatentNumberFault, 'no-check-digit' | 'check-digit'>, string> = {
  missing: '请填写专利号',
  'damaged-by-spreadsheet': '专利号被表格软件改成了科学计数，数字已丢失，请从专利证书重新录入',
  malformed:
    '专利号应为 ZL 加 12 位数字（2003 年 10 月以前为 8 位）、小数点和 1 位校验位，如 ZL201410234381.X',
  'unknown-type': '专利号中表示专利种类的数字不在 1、2、3、8、9 之内，请核对',
}

/** Reads every usual spelling into the one canonical form, as the services do (ZC 0006-2003). */
export function readPatentNumber(spelling: string | null | undefined): PatentNumberReading {
  const text = (spelling ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u200B-\u200F\u2060\uFEFF]|^\s*专利号\s*:?/g, '')
    .replace(/[\s.。·\-\u2010-\u2015]+/g, '.')
    .replace(/^\.|\.$/g, '')
  if (text === '') return fault('missing')
  if (/^\d(\.\d+)?E[+]?\d+$/.test(text)) return fault('damaged-by-spreadsheet')
  const match = /^(?:ZL|CN)?(\d{12}|\d{8})([0-9X])$/.exec(text.replaceAll('.', ''))
  const digits = match?.[1]
  if (!digits) return withoutCheckDigit(text)
  const type = typeOf(digits)
  if (!type) return fault('unknown-type')
  if (checkDigit(digits) !== match[2]) {
    return {
      fault: 'check-digit',
      message: `校验位不符，按前面的数字应为 ${whole(digits)}；也可能抄错了一位，请对照专利证书核对`,
    }
  }
  return { number: `ZL${digits}.${match[2]}`, type }
}

/** An application number often goes without its last place; the digits tell what it must be. */
function withoutCheckDigit(text: string): PatentNumberReading {
  const digits = /^(?:ZL|CN)?(\d{12}|\d{8})$/.exec(text.replaceAll('.', ''))?.[1]
  if (!digits || !typeOf(digits)) return fault('malformed')
  return {
    fault: 'no-check-digit',
    message: `缺少最后的校验位，按前面的数字应为 ${whole(digits)}，请对照专利证书核对`,
  }
}

function whole(digits: string): string {
  return `ZL${digits}.${checkDigit(digits)}`
}

function fault(kind: keyof typeof MESSAGES): PatentNumberReading {
  return { fault: kind, message: MESSAGES[kind] }
}

function typeOf(digits: string): PatentType | undefined {
  const digit = digits[digits.length === 12 ? 4 : 2] ?? ''
  if (digit === '1' || digit === '8') return 'INVENTION'
  if (digit === '2' || digit === '9') return 'UTILITY_MODEL'
  return digit === '3' ? 'DESIGN' : undefined
}

/** Weights 2 to 9 repeated, modulo 11; ten is written X. */
export function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (2 + (place % 8)), 0)
  const rest = sum % 11
  return rest === 10 ? 'X' : String(rest)
}
