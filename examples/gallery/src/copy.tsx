/** Text to take away. */
import { useEffect, useState } from "preact/hooks";

/** @param label what is seen of it; who hears it is also told what is copied */
export function Copy({ text, what, label = "Copy" }: { text: string; what: string; label?: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [isCopied]);
  // Elsewhere there is no clipboard.
  if (!isSecureContext) return null;
  return (
    <button type="button" class="copy" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {isCopied ? "Copied" : label}<span class="visually-hidden"> {what}</span>
    </button>
  );
}

export interface Snippet {
  name: string;
  text: string;
}

/** Snippets of code, one of which is shown. */
export function Code({ snippets, what }: { snippets: Snippet[]; what: string }) {
  const [at, setAt] = useState(0);
  const shown = snippets[at]!;
  return (
    <figure class="code">
      <figcaption>
        <div role="group" aria-label={`Language of the ${what}`} class="switch">
          {snippets.map(({ name }, i) => <button type="button" key={name} aria-pressed={i === at} onClick={() => setAt(i)}>{name}</button>)}
        </div>
        <Copy text={shown.text} what={what} />
      </figcaption>
      <pre tabIndex={0} aria-label={`${what}, ${shown.name}`}><code>{shown.text}</code></pre>
    </figure>
  );
}
