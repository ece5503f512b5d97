/** The frame around the pages: which one the address names, the head and the foot. */
import { type ComponentType, render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Address, useAddress } from "./address.ts";
import { suite } from "./facts.ts";
import { Environment } from "./pages/environment.tsx";
import { Environments } from "./pages/environments.tsx";
import { Front } from "./pages/front.tsx";
import { Play } from "./pages/play.tsx";
import { Report } from "./pages/report.tsx";
import { titleOf } from "./place.ts";

interface Page {
  title: string;
  Content: ComponentType<{ address: Address }>;
}

const PAGES: Record<string, Page> = {
  "": { title: "TRON Kernel", Content: Front },
  environments: { title: "All environments", Content: Environments },
  play: { title: "Play", Content: Play },
  report: { title: "Report viewer", Content: Report },
};

function pageOf({ path: [name = "", id, ...more] }: Address): Page {
  const isEnvironment = name === "environments" && suite.catalogue.some((environment) => environment.id === id) && more.length === 0;
  if (isEnvironment) return { title: titleOf(id!), Content: Environment };
  return (id === undefined ? PAGES[name] : undefined) ?? { title: "Not here", Content: NotHere };
}

function NotHere() {
  return (
    <div class="narrow">
      <h1>Not here</h1>
      <p>The address names no page and no environment. <a href="#/environments">All environments</a> lists what there is.</p>
    </div>
  );
}

const THEMES = ["auto", "light", "dark"];

function Theme() {
  const [theme, setTheme] = useState(localStorage.getItem("theme") ?? "auto");
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem("theme", theme);
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button type="button" class="quiet theme" onClick={() => setTheme(next)} title={`Change to ${next}`}>
      <span aria-hidden="true">◐</span> <span class="visually-hidden">Colours: </span>{theme}
    </button>
  );
}

/** Scrolls back to where the visitor was when a step of the history is taken back, and to the top of a new page. */
function useScroll(page: string): void {
  useEffect(() => {
    history.scrollRestoration = "manual";
    let timer = 0;
    const keep = (): void => {
      clearTimeout(timer);
      const { hash } = location;
      // A page that was left in the meantime is not the one that was scrolled.
      timer = window.setTimeout(() => hash === location.hash && history.replaceState({ y: scrollY }, ""), 100);
    };
    addEventListener("scroll", keep, { passive: true });
    return () => removeEventListener("scroll", keep);
  }, []);
  useLayoutEffect(() => scrollTo(0, (history.state as { y?: number } | null)?.y ?? 0), [page]);
}

function App() {
  const address = useAddress();
  const { title, Content } = pageOf(address);
  const page = address.path.join("/");
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useScroll(page);
  useEffect(() => {
    document.title = title === "TRON Kernel" ? title : `${title} · TRON Kernel`;
    // Who reads with the ear or the keyboard begins where the new page does.
    if (!isFirst.current) main.current!.focus({ preventScroll: true });
    isFirst.current = false;
  }, [page]);
  const at = (name: string): "page" | undefined => (address.path[0] === name ? "page" : undefined);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current!.focus())}>To the content</a>
      <header class="top">
        <a class="mark" href="#/">TRON Kernel</a>
        <nav aria-label="Pages">
          <a href="#/environments" aria-current={at("environments")}>Environments</a>
          <a href="#/play" aria-current={at("play")}>Play</a>
          <a href="#/report" aria-current={at("report")}>Report</a>
        </nav>
        <Theme />
      </header>
      <main ref={main} id="main" tabIndex={-1} key={page}>
        <Content address={address} />
      </main>
      <footer class="foot">
        <p>Version {suite.version}, MIT. Every picture is drawn and every reply graded in this page, by one module of {(suite.figures.bytes / 1e6).toFixed(1)} MB. Nothing is sent anywhere.</p>
      </footer>
    </>
  );
}

render(<App />, document.getElementById("page")!);
