import { InboxOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import { useId, useRef, useState } from 'react'
import { useIdempotencyKeys } from '../api/idempotency'
import { type Uploaded, upload } from '../api/upload'
import { ProblemAlert } from '../problem/ProblemAlert'
import { ProblemError, problemOfText } from '../problem/problem'

interface FileDropProps<T> {
  path: string
  accept: string
  /** Largest file in megabytes. */
  limit: number
  button: string
  hint: string
  onUploaded: (answer: Uploaded<T>, file: File) => void
  /** Another way to send than one form; it goes on where it was when called again with the same file. */
  sender?: Sender<T>
}

export type Sender<T> = (
  file: File,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
) => Promise<Uploaded<T>>

/** A file by drag and drop or by button, with the part that has left the browser shown while it goes. */
export function FileDrop<T>({ path, accept, limit, button, hint, onUploaded, sender }: FileDropProps<T>) {
  const input = useRef<HTMLInputElement>(null)
  const keys = useIdempotencyKeys()
  const inputId = useId()
  const [over, setOver] = useState(false)
  const [file, setFile] = useState<File>()
  const [percent, setPercent] = useState<number>()
  const [error, setError] = useState<unknown>()
  const [pausedAt, setPausedAt] = useState<number>()
  const going = useRef<AbortController>(null)

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    setFile(chosen)
    setError(refusalOf(chosen, accept, limit))
    if (refusalOf(chosen, accept, limit)) return
    const sending = new AbortController()
    going.current = sending
    let reached = 0
    setPausedAt(undefined)
    setPercent(0)
    try {
      const answer = await dispatch(chosen, sending.signal, (now) => {
        reached = now
        setPercent(now)
      })
      onUploaded(answer, chosen)
    } catch (failure) {
      if (sending.signal.aborted) setPausedAt(reached)
      else setError(failure)
    } finally {
      setPercent(undefined)
      if (input.current) input.current.value = ''
    }
  }

  async function dispatch(chosen: File, signal: AbortSignal, onProgress: (percent: number) => void) {
    if (sender) return sender(chosen, onProgress, signal)
    const form = new FormData()
    form.append('file', chosen)
    const idempotencyKey = keys.keyFor([path, chosen.name, chosen.size, chosen.lastModified])
    const answer = await upload<T>({ path, form, idempotencyKey, onProgress })
    keys.succeeded()
    return answer
  }

  return (
    <>
      {error !== undefined && error !== null && (
        <ProblemAlert
          error={error}
          onRetry={file && percent === undefined ? () => void take(file) : undefined}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same */}
      <div
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer.files[0])
        }}
      >
        <InboxOutlined aria-hidden="true" className="file-drop-icon" />
        <p>{hint}</p>
        <label htmlFor={inputId} className="visually-hidden">
          {button}：选择文件
        </label>
        <input
          id={inputId}
          ref={input}
          type="file"
          accept={accept}
          className="visually-hidden"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <Button type="primary" loading={percent !== undefined} onClick={() => input.current?.click()}>
          {button}
        </Button>
        {percent !== undefined && (
          <div role="status" className="file-drop-progress">
            <Progress percent={percent} aria-label="上传进度" />
            {percent < 100 ? `正在上传 ${file?.name}` : '已上传，正在登记'}
            {sender && percent < 100 && (
              <Button size="small" onClick={() => going.current?.abort()}>
                暂停
              </Button>
            )}
          </div>
        )}
        {pausedAt !== undefined && (
          <div role="status" className="file-drop-progress">
            已暂停，{file?.name} 已传 {pausedAt}%。{' '}
            <Button size="small" onClick={() => void take(file)}>
              继续上传
            </Button>
          </div>
        )}
      </div>
    </>
  )
}

function refusalOf(file: File, accept: string, limit: number): ProblemError | undefined {
  const name = file.name.toLowerCase()
  const problem = (status: number, detail: string) =>
    new ProblemError({
      ...problemOfText(status, ''),
      detail,
      action: `请选择 ${accept} 文件，每个不超过 ${limit} MB。`,
    })
  if (!accept.split(',').some((ending) => name.endsWith(ending)))
    return problem(415, `“${file.name}”不是支持的类型。`)
  if (file.size > limit * 1024 * 1024) return problem(413, `“${file.name}”超过 ${limit} MB。`)
  return undefined
}
