/** The page on which a person sits the test. */
import type { Asked, Typed } from "../sit.ts";
import { element } from "./element.ts";

const page = document.getElementById("page")!;

async function next(request?: Typed): Promise<void> {
  const response = await fetch(request ? "/answer" : "/question", request && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(request) });
  if (!response.ok) return page.replaceChildren(element("p", { class: "warning" }, await response.text()));
  const asked = (await response.json()) as Asked | null;
  if (asked === null) return page.replaceChildren(element("h1", {}, "That was the last one"), element("p", {}, "The replies are graded, and the report is written: the command says where. This page can be closed."));
  await show(asked);
}

/** Shows a question, and measures from when its picture is seen. */
async function show({ place, total, question, picture }: Asked): Promise<void> {
  const image = element("img", { src: picture, alt: "the picture of the question" });
  const answer = element("textarea", { name: "answer", rows: 2, autocomplete: "off", spellcheck: "false", "aria-label": "answer" });
  let isSent = false;
  const send = (text: string): void => {
    if (isSent) return;
    isSent = true;
    void next({ place, answer: text, milliseconds: performance.now() - start });
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || answer.value.trim() === "") return;
    event.preventDefault();
    send(answer.value);
  };
  const onsubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (answer.value.trim() !== "") send(answer.value);
  };
  answer.addEventListener("keydown", onkeydown);
  await image.decode();
  page.replaceChildren(
    element("p", { class: "quiet" }, `${place + 1} of ${total}`),
    element("progress", { max: total, value: place, "aria-label": "progress" }),
    element("figure", {}, image),
    element("p", { class: "question" }, question),
    element(
      "form", { onsubmit }, answer,
      element("div", { class: "bar" }, element("button", { type: "submit" }, "Answer (Enter)"), element("button", { type: "button", onclick: () => send("") }, "Pass")),
      element("p", { class: "quiet" }, "The answer alone: what is to stand around it is added. Shift and Enter begin a new line."),
    ),
  );
  const start = performance.now();
  answer.focus();
}

void next();
