/** Divisions the scheme covers (GB/T 2260), the province first. */
export const PLACES: readonly (readonly [code: string, name: string])[] = [
  ['420000', '湖北省'],
  ['420100', '武汉市'],
  ['420200', '黄石市'],
  ['420300', '十堰市'],
  ['420500', '宜昌市'],
  ['420600', '襄阳市'],
  ['420700', '鄂州市'],
  ['420800', '荆门市'],
  ['420900', '孝感市'],
  ['421000', '荆州市'],
  ['421100', '黄冈市'],
  ['421200', '咸宁市'],
  ['421300', '随州市'],
  ['422800', '恩施土家族苗族自治州'],
  ['429004', '仙桃市'],
  ['429005', '潜江市'],
  ['429006', '天门市'],
  ['429021', '神农架林区'],
]

const NAMES = new Map(PLACES)

export function placeName(code: string | null | undefined): string {
  return code ? (NAMES.get(code) ?? code) : '—'
}

/** Choices for the area a licence covers: the whole province or one division. */
export const SCOPE_OPTIONS = PLACES.map(([code, name]) => ({
  value: code,
  label: code === '420000' ? '全省（湖北省）' : name,
}))

export const PLACE_OPTIONS = PLACES.slice(1).map(([value, label]) => ({ value, label }))
