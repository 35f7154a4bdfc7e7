import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { query } from '../api/client'

interface ExportButtonProps {
  path: string
  /** The filters of the list as the page shows it. */
  filters: Record<string, string>
}

/** Gives a list as a file: exactly what its filters show, whatever the page. */
export function ExportButton({ path, filters }: ExportButtonProps) {
  const { page: _page, size: _size, ...wanted } = filters
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`${path}${query(wanted)}`} download>
      导出 CSV
    </Button>
  )
}
