/** A statement word for word as it is signed, with the hash of these words. */
export function StatementText({ text, hash }: { text: string[]; hash: string }) {
  const [title, ...lines] = text
  return (
    <article aria-label="声明全文">
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="quiet fine">
        内容摘要（SHA-256）<span className="code">{hash}</span>
      </p>
    </article>
  )
}
