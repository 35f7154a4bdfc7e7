import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { App } from 'antd'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../src/api/types'
import { CompletionDrawer } from '../../src/batch/CompletionDrawer'
import { newQueryClient } from '../../src/frame/App'
import { serve } from '../site'

const batch = { id: 'B-1', counts: { incomplete: 3 } } as Batch

function open() {
  const calls = serve({ 'PATCH /api/batches/B-1/rows': batch })
  render(
    <QueryClientProvider client={newQueryClient()}>
      <App>
        <CompletionDrawer batch={batch} rows={[4, 9]} open onClose={() => undefined} />
      </App>
    </QueryClientProvider>,
  )
  return calls
}

function type(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

describe('CompletionDrawer', () => {
  it('asks for the rest of half a contact, and drops none of it', async () => {
    const calls = open()
    type('收件人姓名', '王工')
    fireEvent.click(screen.getByText('应用到所选 2 行'))
    expect(await screen.findByText('请填写电话')).toBeDefined()
    expect(calls).toHaveLength(0)

    type('电话', '027-87654321')
    fireEvent.click(screen.getByText('应用到所选 2 行'))
    await waitFor(() => expect(calls).toHaveLength(1))
    expect(calls[0]?.body).toEqual({
      rows: [4, 9],
      set: { contact: { name: '王工', phone: '027-87654321' } },
    })
  })

  it('stands beside the price guidance', () => {
    open()
    expect(screen.getByText('定价指导：按估算指引的五种方法测算')).toBeDefined()
  })
})
