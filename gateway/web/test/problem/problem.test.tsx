import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { entriesOfProblem, fieldId, pathOf, touches } from '../../src/problem/formErrors'
import { ProblemAlert } from '../../src/problem/ProblemAlert'
import { ProblemError, problemOfText } from '../../src/problem/problem'

const document = JSON.stringify({
  title: '声明有 1 处不符合规定',
  status: 422,
  detail: '下列栏目需要修改。',
  action: '请按提示修改后重新提交。',
  code: 'declaration-invalid',
  correlationId: '3d0c1c2e',
  errors: [
    {
      field: 'licenceEnd',
      rule: 'licence-end-after-term',
      message: '许可期限届满日不能超过专利权期限届满日',
      suggestion: '2037-03-28',
    },
  ],
})

describe('problemOfText', () => {
  it('reads a problem document', () => {
    expect(problemOfText(422, document)).toMatchObject({
      code: 'declaration-invalid',
      correlationId: '3d0c1c2e',
    })
  })

  it.each([
    [401, '尚未登录或登录已过期'],
    [413, '文件太大'],
    [503, '服务正在启动或暂时繁忙'],
  ])('turns a bare %d into a sentence and an advice', (status, title) => {
    const problem = problemOfText(status, '<html></html>')
    expect(problem.title).toBe(title)
    expect(problem.action).not.toBe('')
    expect(problem.errors).toEqual([])
  })

  it('never says only a code', () => {
    expect(problemOfText(500, '').title).toContain('没有完成这次请求')
  })
})

describe('ProblemAlert', () => {
  it('says what is wrong, which rule, what to do, and the correlation id', () => {
    render(
      <MemoryRouter>
        <ProblemAlert error={new ProblemError(problemOfText(422, document))} />
      </MemoryRouter>,
    )
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('声明有 1 处不符合规定')
    expect(alert.textContent).toContain('规则 licence-end-after-term')
    expect(alert.textContent).toContain('建议：2037-03-28')
    expect(alert.textContent).toContain('怎么办：请按提示修改后重新提交。')
    expect(alert.textContent).toContain('关联号 3d0c1c2e')
  })

  it('offers the login when the session has ended', () => {
    render(
      <MemoryRouter>
        <ProblemAlert error={new ProblemError(problemOfText(401, ''))} />
      </MemoryRouter>,
    )
    expect(screen.getByRole('link', { name: '去登录' }).getAttribute('href')).toBe('/sign-in')
  })
})

describe('field errors', () => {
  it('finds the field a problem names', () => {
    expect(pathOf('patentees[0].name')).toEqual(['patentees', 0, 'name'])
    expect(pathOf('$.royalty.amount')).toEqual(['royalty', 'amount'])
    expect(fieldId('declaration', ['patentees', 0, 'name'])).toBe('declaration_patentees_0_name')
  })

  it('links to fields the form has and keeps the words of the others', () => {
    const labelOf = (path: (string | number)[]) => (path[0] === 'title' ? '名称' : undefined)
    expect(
      entriesOfProblem(
        'f',
        [
          { field: 'title', message: '太长' },
          { field: 'legalState', message: '已终止' },
        ],
        labelOf,
      ),
    ).toEqual([{ message: '太长', label: '名称', targetId: 'f_title' }, { message: '已终止' }])
  })

  it('knows which change concerns which field', () => {
    expect(touches({ royalty: { amount: 1 } }, ['royalty', 'amount'])).toBe(true)
    expect(touches({ royalty: { amount: 1 } }, ['royalty', 'mode'])).toBe(false)
  })
})
