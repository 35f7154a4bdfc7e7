/** Who is there, and lists. */

export type Role =
  | 'patentee'
  | 'bureau-clerk'
  | 'institution-clerk'
  | 'reviewer'
  | 'agency-officer'
  | 'firm'
  | 'mediator'
  | 'manager'
  | 'auditor'
  | 'operator'

export interface Organisation {
  id: string
  name: string
  kind: string
}

export interface Me {
  authenticated: boolean
  name?: string
  username?: string
  roles?: Role[]
  organisation?: Organisation
  place?: string
}

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
}
