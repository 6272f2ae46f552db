/** A passage with its hits marked, as the API answers it: text, with `<mark>` round each. */
export const Marked = ({ snippet }: { snippet: string }) => (
  <span dir="auto">
    {snippet
      .split(/<mark>(.*?)<\/mark>/su)
      .map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part))}
  </span>
)
