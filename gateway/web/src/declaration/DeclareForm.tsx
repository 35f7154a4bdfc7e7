import { App, Button, Form, Space, Steps } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { query } from '../api/client'
import type { Consent, Declaration, DeclarationRequest, Draft } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { CONSENTS } from '../consent/consentApi'
import { ErrorSummary, type SummaryEntry } from '../problem/ErrorSummary'
import {
  entriesOfForm,
  entriesOfProblem,
  type FieldPath,
  markFields,
  messageOf,
  pathOf,
  touches,
} from '../problem/formErrors'
import { ProblemAlert } from '../problem/ProblemAlert'
import { problemOf } from '../problem/problem'
import { ContactStep } from './ContactStep'
import { DraftConflict, DraftStatus } from './DraftStatus'
import { type DeclarationForm, requestOf } from './declarationForm'
import { DraftKeeper, useDraftKeeper } from './draft'
import type { LocalCopy } from './localCopy'
import { PatentStep } from './PatentStep'
import { SignStep } from './SignStep'
import { StatementsStep } from './StatementsStep'
import { FORM_NAME, labelOf, STEPS, stepOf } from './steps'
import { TermsStep } from './TermsStep'
import { useFindingMarks } from './useFindingMarks'

interface Failed {
  errorFields: { name: FieldPath; errors: string[] }[]
}

interface DeclareFormProps {
  local: LocalCopy
  initial: DeclarationForm
  /** The draft the form goes on with. */
  draft?: Draft
  /** The declaration whose next round this is. */
  corrects?: string
  onBegun: (id: string) => void
  onReload: () => void
}

export function DeclareForm({ local, initial, draft, corrects, onBegun, onReload }: DeclareFormProps) {
  const [form] = Form.useForm<DeclarationForm>()
  const [left] = useState(() => local.read())
  const start = left?.form ?? initial
  const [step, setStep] = useState(0)
  const place = useRef<HTMLElement>(null)
  const shown = useRef(0)
  const [entries, setEntries] = useState<SummaryEntry[]>([])
  const [filled, setFilled] = useState<DeclarationForm>(start)
  const [keeper, kept] = useDraftKeeper(
    () => new DraftKeeper(local, corrects, draft && { ...draft, ...left?.place }),
  )
  const navigate = useNavigate()
  const { message } = App.useApp()
  const submission = useSubmission<DeclarationRequest, Declaration>({
    path: () => `/api/declarations${query({ draft: keeper.place?.id })}`,
    ifMatch: () => keeper.place && `"${keeper.place.version}"`,
    refreshes: ['declarations', 'declaration'],
    onSuccess: (declaration) => {
      keeper.end()
      message.success('声明已提交')
      void navigate(`/declarations/${declaration.id}`)
    },
  })

  const asking = useSubmission<DeclarationRequest, Consent>({
    path: () => `${CONSENTS}${query({ draft: keeper.place?.id })}`,
    ifMatch: () => keeper.place && `"${keeper.place.version}"`,
    refreshes: ['consents', 'consent', 'drafts'],
    onSuccess: (consent) => {
      keeper.end()
      message.success('已发起签署')
      void navigate(`/declarations/consents/${consent.id}`)
    },
  })

  function open(next: number): void {
    setFilled(form.getFieldsValue(true))
    setStep(next)
  }

  async function proceed(): Promise<void> {
    const wanted = STEPS[step]?.fields ?? []
    const failed = await failures(wanted)
    setEntries(entriesOfForm(FORM_NAME, failed, labelOf))
    if (failed.length === 0) open(step + 1)
  }

  async function submit(): Promise<void> {
    const failed = await failures(STEPS.flatMap((each) => each.fields))
    setEntries(entriesOfForm(FORM_NAME, failed, labelOf))
    if (failed.length > 0 || !(await keeper.flush())) return
    submission.mutate(requestOf(form.getFieldsValue(true)), { onError: show })
  }

  /** The owners' agreement is what they are asked for, so nothing is asked about it here. */
  async function askOwners(): Promise<void> {
    const fields = STEPS.flatMap((each) => each.fields).filter((field) => field !== 'allOwnersAgreed')
    const failed = await failures(fields)
    setEntries(entriesOfForm(FORM_NAME, failed, labelOf))
    if (failed.length > 0 || !(await keeper.flush())) return
    asking.mutate(requestOf(form.getFieldsValue(true)), { onError: show })
  }

  async function failures(fields: string[]): Promise<Failed['errorFields']> {
    const names = form.getFieldsError().filter(({ name }) => fields.includes(String(name[0])))
    try {
      await form.validateFields(names.map(({ name }) => name))
      return []
    } catch (failed) {
      return (failed as Failed).errorFields
    }
  }

  function show(error: Error): void {
    const { errors } = problemOf(error)
    markFields(
      form,
      errors
        .map((entry) => ({ name: pathOf(entry.field), errors: [messageOf(entry)] }))
        .filter(({ name }) => labelOf(name) && name[0] !== 'papers'),
    )
    setEntries(entriesOfProblem(FORM_NAME, errors, labelOf))
  }

  /** What was wrong with a value is no longer said once the value is another. */
  function changed(values: Partial<DeclarationForm>): void {
    const outdated = form
      .getFieldsError()
      .filter(({ name, errors }) => errors.length > 0 && touches(values, name))
    markFields(
      form,
      outdated.map(({ name }) => ({ name, errors: [] })),
    )
    keeper.save(form.getFieldsValue(true))
  }

  function visit(entry: SummaryEntry): void {
    const target = stepOf((entry.targetId ?? '').split('_').slice(1))
    if (target >= 0) setStep(target)
  }

  // A new step begins at its top, for eyes and for screen readers; the first one leaves the focus to the heading.
  useEffect(() => {
    if (step !== shown.current) place.current?.focus()
    shown.current = step
  }, [step])

  useFindingMarks(form, kept.findings)

  // What an earlier visit could not send is sent first.
  useEffect(() => {
    if (left) keeper.save(left.form)
  }, [keeper, left])

  const begun = kept.savedAt !== undefined && !draft ? keeper.place?.id : undefined
  useEffect(() => {
    if (begun) onBegun(begun)
  }, [begun, onBegun])

  function reload(): void {
    keeper.end()
    onReload()
  }

  const last = step === STEPS.length - 1
  const contents = [
    <PatentStep key="patent" onFilled={() => keeper.save(form.getFieldsValue(true))} />,
    <StatementsStep key="statements" />,
    <TermsStep key="terms" />,
    <ContactStep key="contact" />,
    <SignStep key="sign" filled={filled} draft={last ? keeper.place : undefined} />,
  ]
  return (
    <>
      <Steps
        current={step}
        onChange={(next) => (next < step ? open(next) : undefined)}
        className="section"
        items={STEPS.map(({ title }) => ({ title }))}
      />
      <DraftConflict
        state={kept}
        onReload={reload}
        onInsist={() => void keeper.insist(form.getFieldsValue(true))}
      />
      {submission.error && <ProblemAlert error={submission.error} summarised />}
      {asking.error && <ProblemAlert error={asking.error} summarised />}
      <ErrorSummary entries={entries} onVisit={visit} />
      <Form
        form={form}
        name={FORM_NAME}
        layout="vertical"
        initialValues={start}
        validateTrigger="onBlur"
        onValuesChange={changed}
        className="declare-form"
      >
        {STEPS.map(({ title }, index) => (
          <section
            key={title}
            aria-label={title}
            hidden={index !== step}
            ref={index === step ? place : undefined}
            tabIndex={-1}
          >
            {contents[index]}
          </section>
        ))}
      </Form>
      <div className="form-bar">
        <Space>
          <Button disabled={step === 0} onClick={() => open(step - 1)}>
            上一步
          </Button>
          {last && (
            <Button loading={asking.isPending} onClick={() => void askOwners()}>
              邀请专利权人在线签署
            </Button>
          )}
          {last ? (
            <Button type="primary" loading={submission.isPending} onClick={() => void submit()}>
              提交声明
            </Button>
          ) : (
            <Button type="primary" onClick={() => void proceed()}>
              下一步
            </Button>
          )}
        </Space>
        <DraftStatus state={kept} />
      </div>
    </>
  )
}
