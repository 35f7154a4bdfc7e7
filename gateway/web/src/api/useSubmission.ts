import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemError } from '../problem/problem'
import { type Sending, send } from './client'
import { useIdempotencyKeys } from './idempotency'

const CONFLICT = 409

interface Submission<Input, Output> {
  /** Where the input goes. */
  path: string | ((input: Input) => string)
  method?: Sending['method']
  /** What is sent; the input itself unless told. */
  body?: (input: Input) => unknown
  /** Entity tag of the state the input is based on. */
  ifMatch?: (input: Input) => string | undefined
  /** First parts of the queries that are out of date afterwards. */
  refreshes?: string[]
  onSuccess?: (output: Output, input: Input) => void
}

/** A form's one change: keeps its idempotency key until success and refreshes what it made, or a conflict showed to be, stale. */
export function useSubmission<Input, Output>(submission: Submission<Input, Output>) {
  const keys = useIdempotencyKeys()
  const client = useQueryClient()
  const refresh = () =>
    Promise.all((submission.refreshes ?? []).map((name) => client.invalidateQueries({ queryKey: [name] })))
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => {
      const path = typeof submission.path === 'string' ? submission.path : submission.path(input)
      const body = submission.body ? submission.body(input) : input
      const content = body instanceof FormData ? [...body.entries()].map(describeEntry) : body
      const idempotencyKey = keys.keyFor([path, content])
      return send<Output>(path, {
        method: submission.method,
        body,
        idempotencyKey,
        ifMatch: submission.ifMatch?.(input),
      })
    },
    onSuccess: async (output, input) => {
      keys.succeeded()
      await refresh()
      submission.onSuccess?.(output, input)
    },
    onError: async (error) => {
      if (error instanceof ProblemError && error.problem.status === CONFLICT) await refresh()
    },
  })
}

function describeEntry([name, value]: [string, FormDataEntryValue]): unknown[] {
  return value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value]
}
