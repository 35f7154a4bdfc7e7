import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useFilters } from '../frame/filters'
import { useMe } from '../frame/session'
import { caseAddress, queueDefaults } from './QueuePage'
import { useCases } from './reviewApi'
import { isTyping } from './useRowKeys'

export const APPROVE_BUTTON = 'approve'

/** Moves through the queue the case was opened from: buttons, and j / k; a goes to 通过. */
export function CaseNavigation({ id }: { id: string }) {
  const me = useMe()
  const [filters] = useFilters(queueDefaults(me.data))
  const queue = useCases({ ...filters, state: filters.state === 'ALL' ? '' : filters.state })
  const navigate = useNavigate()
  const ids = (queue.data?.items ?? []).map((item) => item.id)
  const here = ids.indexOf(id)
  const next = ids[here + 1]
  const previous = here > 0 ? ids[here - 1] : undefined

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' && next) void navigate(caseAddress(next, filters))
      else if (event.key === 'k' && previous) void navigate(caseAddress(previous, filters))
      else if (event.key === 'a') document.getElementById(APPROVE_BUTTON)?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [next, previous, filters, navigate])

  return (
    <Space>
      <Button
        icon={<LeftOutlined aria-hidden />}
        disabled={!previous}
        aria-keyshortcuts="k"
        onClick={() => previous && void navigate(caseAddress(previous, filters))}
      >
        上一件
      </Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        iconPlacement="end"
        disabled={!next}
        aria-keyshortcuts="j"
        onClick={() => next && void navigate(caseAddress(next, filters))}
      >
        下一件
      </Button>
    </Space>
  )
}
