/** Text with the found words between mark tags, as the search sends it; nothing else in it is taken as markup. */
export function Highlight({ text }: { text: string }) {
  const parts = text.split(/(<(?:em|mark|b)>.*?<\/(?:em|mark|b)>)/g)
  return (
    <>
      {parts.map((part, index) => {
        const found = /^<(?:em|mark|b)>(.*)<\/(?:em|mark|b)>$/.exec(part)
        // Parts have no identity but their place in the text.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        return found ? <mark key={index}>{found[1]}</mark> : <span key={index}>{part}</span>
      })}
    </>
  )
}
