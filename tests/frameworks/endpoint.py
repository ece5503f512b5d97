"""A server that speaks as OpenAI's chat completions do, and says what it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@contextmanager
def endpoint(reply: Callable[[list[dict[str, Any]]], str]) -> Iterator[str]:
    """Serves on loopback; gives the base URL.

    Args:
        reply: What is said to the messages of a chat.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Keeps quiet."""

        def do_GET(self) -> None:
            self._send({"object": "list", "data": [{"id": "scripted", "object": "model"}]})

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            message = {"role": "assistant", "content": reply(asked["messages"])}
            kind, said = ("chat.completion.chunk", "delta") if asked.get("stream") else ("chat.completion", "message")
            choice = {"index": 0, said: message, "finish_reason": "stop", "logprobs": None}
            usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
            head = {"id": "1", "object": kind, "created": 1, "model": "scripted", "usage": usage}
            self._send({**head, "choices": [choice]}, is_stream=bool(asked.get("stream")))

        def _send(self, value: object, is_stream: bool = False) -> None:
            text = json.dumps(value)
            data = (f"data: {text}\n\ndata: [DONE]\n\n" if is_stream else text).encode()
            self.send_response(200)
            self.send_header("content-type", "text/event-stream" if is_stream else "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def pictures(messages: list[dict[str, Any]]) -> list[str]:
    """The data URLs of the pictures in a chat."""
    parts = [part for message in messages for part in message["content"] if not isinstance(message["content"], str)]
    return [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
