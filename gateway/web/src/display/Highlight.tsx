const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

function plain(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

interface Part {
  at: number
  text: string
  found: boolean
}

/** Escaped text with `em` around what was found, cut into its parts; nothing else in it is taken as markup. */
export function partsOf(html: string): Part[] {
  return [...html.matchAll(/<em>(.*?)<\/em>|((?:(?!<em>).)+)/gs)].map((match) => ({
    at: match.index,
    text: plain(match[1] ?? match[2] ?? ''),
    found: match[1] !== undefined,
  }))
}

/** Shows which words of a text the search looked for. */
export function Highlight({ text }: { text: string }) {
  return partsOf(text).map(({ at, text: words, found }) =>
    found ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
  )
}
