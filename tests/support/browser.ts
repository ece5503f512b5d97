/** Real browsers without a driver: a page from a static server that reports back to it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, extname, join, normalize } from "node:path";
import { transformSync } from "esbuild";

export interface Browser {
  name: string;
  command: string;
  /** Arguments that open a page without a window and without a trace. */
  args(profile: string, url: string): string[];
}

const CHROMIUM = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--remote-debugging-port=0",
];

/** The browsers of this machine; CHROMIUM and FIREFOX name others. */
export function installedBrowsers(): Browser[] {
  const chromium = found(process.env["CHROMIUM"], "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  const firefox = found(process.env["FIREFOX"], "firefox", "firefox-esr");
  return [
    ...(chromium ? [{ name: "Chromium", command: chromium, args: (profile: string, url: string) => [...CHROMIUM, `--user-data-dir=${profile}`, url] }] : []),
    ...(firefox ? [{ name: "Firefox", command: firefox, args: (profile: string, url: string) => ["--headless", "--no-remote", "--profile", profile, url] }] : []),
  ];
}

function found(...names: (string | undefined)[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

export interface Site {
  /** Folders by the path they are served under, such as `{"/": dist}`. */
  folders: Record<string, string>;
  /** Texts by their path. */
  texts: Record<string, string>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".ts": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".css": "text/css",
};

/**
 * Opens `/` of a site and waits for what the page sends to `/report` as JSON. TypeScript is served without its types. A
 * page that fails reports `{"error": ...}` by the script that every HTML text is given.
 */
export async function visit(browser: Browser, site: Site, milliseconds = 240_000): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), "tron-browser-"));
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let log = "";
  const report = deferred<unknown>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (request.method === "POST") {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        response.end();
        report.resolve(JSON.parse(body));
      });
      return;
    }
    const contents = read(site, path === "/" ? "/index.html" : path);
    response.writeHead(contents === undefined ? 404 : 200, { "content-type": TYPES[extname(path) || ".html"] ?? "application/octet-stream" });
    response.end(contents);
  });
  try {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    child = spawn(browser.command, browser.args(profile, `http://127.0.0.1:${port}/`), { stdio: ["ignore", "ignore", "pipe"], detached: true });
    child.stderr!.on("data", (chunk: Buffer) => (log += chunk.toString()));
    child.on("error", report.reject);
    child.on("exit", (code) => report.reject(new Error(`${browser.name} ended with ${code}: ${log.slice(-2000)}`)));
    timer = setTimeout(() => report.reject(new Error(`${browser.name} did not report in time: ${log.slice(-2000)}`)), milliseconds);
    return await report.promise;
  } finally {
    clearTimeout(timer);
    server.closeAllConnections();
    server.close();
    if (child?.pid !== undefined && child.exitCode === null) {
      const ended = new Promise((resolve) => child!.once("exit", resolve));
      // A browser is a group of processes, and each of them may still write to the profile.
      process.kill(-child.pid, "SIGKILL");
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const REPORTER = `<script>
  const report = (result) => fetch("/report", { method: "POST", body: JSON.stringify(result) });
  addEventListener("error", (event) => report({ error: event.message || "a script could not be loaded" }), true);
  addEventListener("unhandledrejection", (event) => report({ error: String(event.reason) }));
</script>`;

function read({ folders, texts }: Site, path: string): string | Buffer | undefined {
  const contents = texts[path] ?? fileOf(folders, path);
  if (contents === undefined) return undefined;
  if (path.endsWith(".html")) return REPORTER + contents.toString();
  return path.endsWith(".ts") ? transformSync(contents.toString(), { loader: "ts", format: "esm" }).code : contents;
}

function fileOf(folders: Record<string, string>, path: string): Buffer | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    const file = join(folder, normalize(path.slice(prefix.length)));
    if (path.startsWith(prefix) && existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return undefined;
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
