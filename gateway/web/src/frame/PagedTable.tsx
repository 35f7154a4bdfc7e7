import { Empty, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import type { Page } from '../api/types'
import { QueryState } from '../problem/QueryState'
import { paging } from './filters'

interface PagedTableProps<Row> extends Pick<TableProps<Row>, 'rowKey' | 'columns' | 'expandable'> {
  asked: {
    data: Page<Row> | undefined
    error: Error | null
    isPending: boolean
    isPlaceholderData?: boolean
    refetch: () => unknown
  }
  change: (values: { page: string; size: string }) => void
  /** Narrower than this the table is pushed sideways by itself. */
  width: number
  /** What it means that there is nothing, and what to do then. */
  empty: ReactNode
  /** The way to that, if it is elsewhere. */
  way?: ReactNode
}

/** A list page's table: waits, says why it cannot be had, pages along the address and never is silently empty. */
export function PagedTable<Row extends object>({
  asked,
  change,
  width,
  empty,
  way,
  ...table
}: PagedTableProps<Row>) {
  return (
    <QueryState asked={asked}>
      {(page) => (
        <Table<Row>
          {...table}
          dataSource={page.items}
          loading={asked.isPlaceholderData ?? false}
          scroll={{ x: width }}
          pagination={paging(page, change)}
          locale={{ emptyText: <Empty description={empty}>{way}</Empty> }}
        />
      )}
    </QueryState>
  )
}
