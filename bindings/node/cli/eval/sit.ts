/** `tron eval --human`: the same test for a person, in a browser on this machine. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import type { AddressInfo } from "node:net";
import type { Instance } from "../../../core/suite.ts";
import { inContainer } from "../policy.ts";
import type { Job } from "./plan.ts";
import type { Said } from "./replies.ts";

export interface Sitting {
  /** All questions, and those that are left. */
  jobs: Job[];
  left: Job[];
  /** Of the server; 0 for any that is free. */
  port: number;
  signal: AbortSignal;
  draw(job: Job): Instance;
  keep(job: Job, instance: Instance, said: Said): void;
}

/** What the page is told of a question: nothing that tells which instance it is. */
export interface Asked {
  /** Which question, from 0, of how many. */
  place: number;
  total: number;
  question: string;
  /** The picture as a data URL. */
  picture: string;
}

/** What the page sends back. */
export interface Typed {
  place: number;
  /** The answer alone; empty for a question that was passed. */
  answer: string;
  /** Since the picture was seen. */
  milliseconds: number;
}

/** Serves the questions until all are answered or the signal stops it. */
export async function sit({ jobs, left, port, signal, draw, keep }: Sitting): Promise<void> {
  if (left.length === 0) return;
  const before = jobs.length - left.length;
  let at = 0;
  let instance = draw(left[0]!);
  const asked = (): Asked => ({
    place: before + at,
    total: jobs.length,
    question: instance.question,
    picture: `data:image/png;base64,${Buffer.from(instance.png()).toString("base64")}`,
  });
  const take = ({ place, answer, milliseconds }: Typed): boolean => {
    // A page that was loaded twice may answer twice.
    if (place !== before + at || typeof answer !== "string" || !(milliseconds >= 0)) return false;
    const reply = answer.trim() === "" ? "" : inContainer(instance.data.instruction, answer.trim());
    keep(left[at]!, instance, { reply, finish: null, milliseconds: Math.round(milliseconds) });
    at++;
    if (at < left.length) instance = draw(left[at]!);
    return true;
  };

  const page = readFileSync(new URL("./page/sit.html", import.meta.url));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    };
    const sendNext = (): void => send(200, "application/json", JSON.stringify(at < left.length ? asked() : null));
    const host = request.headers.host?.replace(/:\d+$/, "");
    // A page from elsewhere can reach this address under a name of its own, and can send no JSON without asking first.
    if (host !== "localhost" && host !== "127.0.0.1") return send(403, "text/plain", "this page is for localhost");
    if (request.method === "GET" && request.url === "/") return send(200, "text/html; charset=utf-8", page);
    if (request.method === "GET" && request.url === "/question") return sendNext();
    if (request.method !== "POST" || request.url !== "/answer" || request.headers["content-type"] !== "application/json") return send(404, "text/plain", "there is nothing here");
    return take((await json(request)) as Typed) ? sendNext() : send(409, "text/plain", "another question is open: reload the page");
  };
  await new Promise<void>((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(request, response).then(
        () => {
          if (at === left.length) server.close(() => resolve());
        },
        (error: unknown) => {
          if (!(error instanceof SyntaxError)) return reject(error);
          response.writeHead(400).end();
        },
      );
    });
    signal.addEventListener("abort", () => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      process.stderr.write(`${left.length} questions: open http://localhost:${(server.address() as AddressInfo).port}/ (Ctrl-C stops; the same command goes on)\n`);
    });
  });
}
