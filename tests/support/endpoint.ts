/** An endpoint of chat completions that is no model: it looks pictures up, and behaves as it is told. */
import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { inContainer } from "../../bindings/node/cli/policy.ts";
import type { Instance, RowSelection, Suite } from "../../bindings/node/index.ts";

/** A request as it came. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string | { type: string; text?: string; image_url?: { url: string } }[] }[];
    [member: string]: unknown;
  };
  /** How often the same picture was asked before. */
  times: number;
}

/** What the endpoint does: a completion or any other body, after a while, or no answer at all. */
export interface Reaction {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
  milliseconds?: number;
  hangUp?: boolean;
}

export interface Endpoint {
  /** Its base, as `--endpoint` takes it. */
  url: string;
  asked: Asked[];
  /** Requests at a time, at most. */
  busiest: number;
  close(): void;
}

/** Serves reactions on this machine. */
export async function serveEndpoint(react: (asked: Asked) => Reaction): Promise<Endpoint> {
  const seen = new Map<string, number>();
  let busy = 0;
  const server = createServer(async (request, response) => {
    endpoint.busiest = Math.max(endpoint.busiest, ++busy);
    response.on("close", () => busy--);
    const body = (await json(request)) as Asked["body"];
    const picture = digest(pictureOf(body));
    const asked: Asked = { path: request.url!, headers: request.headers, body, times: seen.get(picture) ?? 0 };
    seen.set(picture, asked.times + 1);
    endpoint.asked.push(asked);
    const { status = 200, headers = {}, body: said, milliseconds = 0, hangUp } = react(asked);
    if (milliseconds > 0) await sleep(milliseconds);
    if (hangUp) return void request.socket.destroy();
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof said === "string" ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    busiest: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return endpoint;
}

/** The picture of a request, as a data URL. */
export function pictureOf({ messages }: Asked["body"]): string {
  const content = messages.at(-1)!.content;
  return Array.isArray(content) ? (content.find(({ type }) => type === "image_url")?.image_url?.url ?? "") : "";
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the pictures of a selection ask for: found by nothing but their bytes. */
export class Key {
  readonly #instances = new Map<string, Instance>();

  constructor(suite: Suite, selection: RowSelection) {
    for (const token of suite.plan(selection)) {
      const instance = suite.regenerate(token, { reveal: true });
      this.#instances.set(digest(`data:image/png;base64,${Buffer.from(instance.png()).toString("base64")}`), instance);
    }
  }

  /** In the order of the plan. */
  get instances(): Instance[] {
    return [...this.#instances.values()];
  }

  /** The instance whose picture was sent. */
  instanceOf({ body }: Asked): Instance {
    return this.#instances.get(digest(pictureOf(body)))!;
  }

  /** The right reply. */
  rightTo(asked: Asked): string {
    const { data } = this.instanceOf(asked);
    return inContainer(data.instruction, data.answer!);
  }

  /** Well formed and wrong, whatever is asked. */
  wrongTo(asked: Asked): string {
    return inContainer(this.instanceOf(asked).data.instruction, "no such answer");
  }
}

/** A chat completion with a reply. */
export function completion(content: unknown, { finish = "stop", ...message }: Record<string, unknown> = {}): Reaction {
  return {
    body: {
      id: "fake", object: "chat.completion", choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content, ...message } }],
      usage: { prompt_tokens: 900, completion_tokens: 60, total_tokens: 960 },
    },
  };
}
