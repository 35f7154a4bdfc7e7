import { App } from 'antd'
import { useNavigate } from 'react-router'
import type { Consent, Declaration } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import type { AgreementForm } from './AgreementFields'

interface Change<Content> {
  declaration: Declaration
  kind: 'WITHDRAWAL' | 'AMENDMENT' | 'CONVERSION'
  /** What follows the declaration's address where the owners agreed on paper. */
  path: string
  contentOf: (values: Content) => object
  done: string
  close: () => void
}

/** Changes a declaration where all owners agreed on paper, else asks them and leads to the page that shows who has signed. */
export function useChange<Content extends AgreementForm>(change: Change<Content>) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const base = `/api/declarations/${change.declaration.id}`
  return useSubmission<Content, Declaration | Consent>({
    path: ({ way }) => (way === 'ONLINE' ? `${base}/changes` : `${base}/${change.path}`),
    ifMatch: () => `"${change.declaration.sequence}"`,
    body: (values) => {
      const content = change.contentOf(values)
      if (values.way === 'ONLINE') return { kind: change.kind, ...content }
      return { ...content, allOwnersAgreed: values.allOwnersAgreed, statement: values.statement }
    },
    refreshes: ['declaration', 'declarations', 'pool', 'patent', 'changes', 'consents', 'consent'],
    onSuccess: (answer, { way }) => {
      message.success(way === 'ONLINE' ? '已邀请全体专利权人签署' : change.done)
      change.close()
      if (way === 'ONLINE') void navigate(`/declarations/consents/${answer.id}`)
    },
  })
}
