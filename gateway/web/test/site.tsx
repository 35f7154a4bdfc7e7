import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import type { Me, Role } from '../src/api/types'
import { newQueryClient } from '../src/frame/App'
import { routes } from '../src/frame/routes'

export interface Call {
  method: string
  path: string
  headers: Headers
  body: unknown
}

type Answer = unknown | ((call: Call) => Response)

/** Answers by "METHOD /path"; what is not listed is a 404. Returns every call that was made. */
export function serve(answers: Record<string, Answer>): Call[] {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const path = new URL(input, 'http://localhost').pathname
    const call: Call = {
      method: init.method ?? 'GET',
      path: input,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
    }
    calls.push(call)
    const answer = answers[`${call.method} ${decodeURIComponent(path)}`]
    if (typeof answer === 'function') return (answer as (call: Call) => Response)(call)
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer)
  })
  return calls
}

export function person(role: Role, organisation = 'org'): Me {
  return {
    authenticated: true,
    username: role,
    name: '某人',
    roles: [role],
    organisation: { id: organisation, name: '某单位', kind: 'OTHER' },
    place: '420100',
  }
}

export function refusal(status: number, problem: object): Response {
  return Response.json(problem, { status, headers: { 'Content-Type': 'application/problem+json' } })
}

/** Styles cost jsdom most of its time and nothing here looks at them. */
const WITHOUT_STYLES = { zeroRuntime: true }

/** The whole site as a browser would show it at this address. */
export function visit(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(
    <QueryClientProvider client={newQueryClient()}>
      <ConfigProvider locale={zhCN} button={{ autoInsertSpace: false }} theme={WITHOUT_STYLES}>
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>,
  )
  return router
}
