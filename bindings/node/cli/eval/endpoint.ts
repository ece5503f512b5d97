/** Talks to an endpoint of chat completions, as OpenAI's and all that speak like it: vLLM, SGLang, llama.cpp, Ollama ... */
import got, { type Got, HTTPError, RequestError } from "got";
import { type ContentPart, replyText } from "../../../core/replies.ts";
import { UsageError } from "../usage.ts";
import type { Said } from "./replies.ts";

/** A request that was not answered. */
export class EndpointError extends Error {
  override readonly name = "EndpointError";

  /** @param isFinal whether every other request would end like this one */
  constructor(
    message: string,
    readonly isFinal = false,
  ) {
    super(message);
  }
}

export interface EndpointOptions {
  /** The key that is sent; none when left out. */
  key?: string | undefined;
  /** Seconds that one attempt may take. */
  timeout: number;
  /** Attempts after the first. */
  retries: number;
}

/** Says that the key, the path or the model is wrong: no other request will do better. */
const FINAL = [401, 403, 404, 405];
/** What another attempt may mend. */
const PASSING = [408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 524, 529];
/** Milliseconds between two attempts, at most: where the endpoint says when to come back, and where it does not. */
const LONGEST_WAIT = { told: 600_000, untold: 60_000 };
/** Characters of an endpoint's own words that are kept. */
const MOST = 300;

/** Where chat completions are asked for, from a base such as `http://localhost:8000/v1`. */
export function completionsUrl(base: string): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`--endpoint is a URL such as http://localhost:8000/v1, not ${base.slice(0, 80)}`);
  url.pathname = `${url.pathname.replace(/(\/chat\/completions)?\/*$/, "")}/chat/completions`;
  return url;
}

export class Endpoint {
  readonly #client: Got;
  readonly #url: URL;

  constructor(url: URL, { key, timeout, retries }: EndpointOptions) {
    this.#url = url;
    this.#client = got.extend({
      headers: { "user-agent": "tron-kernel", ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      timeout: { request: timeout * 1000 },
      retry: { limit: retries, methods: ["POST"], statusCodes: PASSING, maxRetryAfter: LONGEST_WAIT.told, backoffLimit: LONGEST_WAIT.untold },
      // A redirect would carry the key elsewhere.
      followRedirect: false,
    });
  }

  /**
   * Asks once, and again where the failure may pass.
   *
   * @param body the request's JSON
   * @throws EndpointError when there is no reply
   */
  async ask(body: Record<string, unknown>, signal: AbortSignal): Promise<Said> {
    const start = performance.now();
    try {
      const text = await this.#client.post(this.#url, { json: body, signal }).text();
      return { ...completionOf(text), milliseconds: Math.round(performance.now() - start) };
    } catch (error) {
      if (error instanceof HTTPError) {
        const { statusCode, body } = error.response;
        throw new EndpointError(`the endpoint answered ${statusCode}: ${messageOf(String(body))}`, FINAL.includes(statusCode));
      }
      if (error instanceof RequestError) throw new EndpointError(`the endpoint does not answer (${error.message.slice(0, MOST)})`);
      throw error;
    }
  }
}

/** What is read of a chat completion; some servers leave out or add members. */
interface Completion {
  choices?: {
    finish_reason?: string | null;
    message?: {
      content?: string | ContentPart[] | null;
      refusal?: string | null;
      /** The thinking, as vLLM, SGLang and DeepSeek name it; as OpenRouter does. */
      reasoning_content?: string | null;
      reasoning?: string | null;
    };
  }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
}

/**
 * Reads a chat completion. Content that is null is an empty reply, or the words of a refusal; thinking that comes in a field of its own is no part of it.
 *
 * @throws EndpointError when it is none
 */
export function completionOf(text: string): Omit<Said, "milliseconds"> {
  let completion: Completion | null;
  try {
    completion = JSON.parse(text) as Completion | null;
  } catch {
    throw new EndpointError(`the endpoint answered no JSON: ${shortened(text)}`);
  }
  const choice = Array.isArray(completion?.choices) ? completion.choices[0] : undefined;
  const message = choice?.message;
  if (typeof message !== "object" || message === null) throw new EndpointError(`the endpoint answered no chat completion: ${shortened(text)}`);
  const { content = null } = message;
  if (content !== null && typeof content !== "string" && !Array.isArray(content)) {
    throw new EndpointError(`the endpoint answered a content that is no text: ${shortened(text)}`);
  }
  const reasoning = message.reasoning_content ?? message.reasoning;
  const usage = completion?.usage;
  return {
    reply: replyText({ content }) || (message.refusal ?? ""),
    ...(typeof reasoning === "string" && reasoning !== "" && { reasoning }),
    finish: choice?.finish_reason ?? null,
    ...(usage && { tokens: { in: usage.prompt_tokens ?? 0, out: usage.completion_tokens ?? 0 } }),
  };
}

/** What an error's body says, wherever servers put it. */
function messageOf(body: string): string {
  try {
    const { error, message, detail } = JSON.parse(body) as { error?: { message?: string } | string; message?: string; detail?: unknown };
    const said = (typeof error === "object" ? error.message : error) ?? message ?? detail;
    return shortened(typeof said === "string" ? said : body);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return shortened(body);
    throw error;
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line || "(nothing)";
}
