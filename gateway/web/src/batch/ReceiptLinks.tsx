/** What the clerk can put on file: what came in and what became of every row. */
export function ReceiptLinks({ id }: { id: string }) {
  return (
    <p>
      逐行结果的回执：
      <a href={`/api/batches/${id}/receipt.pdf`} download>
        下载回执（PDF）
      </a>
      {'　'}
      <a href={`/api/batches/${id}/receipt`} download={`回执-${id}.json`}>
        下载回执数据（JSON）
      </a>
    </p>
  )
}
