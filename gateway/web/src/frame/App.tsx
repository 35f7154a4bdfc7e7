import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import { useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { ProblemError } from '../problem/problem'
import { LargeTypeContext, useLargeTypeState } from './largeType'
import { routes } from './routes'
import { themeOf } from './theme'

/** A refusal is an answer and is not asked for again; a lost connection is. */
export function worthRetrying(failures: number, error: Error): boolean {
  const status = error instanceof ProblemError ? error.problem.status : 500
  return failures < 2 && (status === 0 || status === 502 || status === 503)
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000 }, mutations: { retry: false } },
  })
}

export function App() {
  const [client] = useState(newQueryClient)
  const [router] = useState(() => createBrowserRouter(routes))
  const largeType = useLargeTypeState()
  return (
    <QueryClientProvider client={client}>
      <LargeTypeContext value={largeType}>
        <ConfigProvider
          locale={zhCN}
          theme={themeOf(largeType.large)}
          button={{ autoInsertSpace: false }}
          form={{ requiredMark: 'optional', scrollToFirstError: false }}
        >
          <RouterProvider router={router} />
        </ConfigProvider>
      </LargeTypeContext>
    </QueryClientProvider>
  )
}
