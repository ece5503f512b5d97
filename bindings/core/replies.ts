/** What a model wrote, in the shapes in which trainers and chat interfaces hold it. */

/** A part of a message; only text counts. */
export interface ContentPart {
  type?: string;
  text?: string;
}

/** One message of a chat. */
export interface Message {
  role?: string;
  content?: string | readonly ContentPart[] | null;
}

/** A text; none, which is an empty one; a message, or a chat, of which the last message of the assistant is the reply. */
export type Reply = string | null | undefined | Message | readonly Message[];

/** The text of a reply. What is no reply at all comes back as it is, for the kernel to refuse. */
export function replyText(reply: Reply): string {
  if (reply === null || reply === undefined) return "";
  if (typeof reply !== "object") return reply;
  if (!isChat(reply)) return messageText(reply);
  if (reply.some((message) => typeof message !== "object")) return reply as never;
  return messageText(reply.findLast(({ role }) => role === undefined || role === "assistant") ?? {});
}

function isChat(reply: Message | readonly Message[]): reply is readonly Message[] {
  return Array.isArray(reply);
}

function messageText({ content }: Message): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return content;
  return content.map(({ type, text }) => (type === undefined || type === "text" || type === "output_text" ? (text ?? "") : "")).join("");
}
