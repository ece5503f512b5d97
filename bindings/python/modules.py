"""Puts into the wheel what the checkout has elsewhere: the modules, the audit's figures, a golden vector, licences.

An sdist holds the same files, so a wheel that is built from it needs neither Node nor a checkout.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[2]
MODULES = {
    "kernel.wasm": ROOT / "dist" / "kernel.wasm",
    "resvg.wasm": ROOT / "node_modules" / "@resvg" / "resvg-wasm" / "index_bg.wasm",
}
#: Whose golden vector `tron-kernel doctor` replays.
KNOWN = ROOT / "tests" / "vectors" / "scenes" / "count_shape_colour.jsonl"


class ModulesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds files that are built or installed elsewhere in the checkout, so that none is committed twice."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fails when a module has not been built."""
        self._scratch = tempfile.TemporaryDirectory()
        if (Path(self.root) / "src" / "tron_kernel" / "modules" / "kernel.wasm").is_file():
            return  # an unpacked sdist
        package = "tron_kernel" if self.target_name == "wheel" else "src/tron_kernel"
        include: dict[str, str] = build_data["force_include"]
        sums = []
        for name, path in MODULES.items():
            if not path.is_file():
                raise FileNotFoundError(f"{path} is missing: run `npm ci` and `npm run build:kernel` first")
            sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n")
            include[str(path)] = f"{package}/modules/{name}"
        made = {"SHA256SUMS": "".join(sums), "blind.json": json.dumps(blind()), "known.json": json.dumps(known())}
        for name, text in made.items():
            path = Path(self._scratch.name) / name
            path.write_text(text, encoding="utf-8")
            include[str(path)] = f"{package}/modules/{name}"
        for name in ("LICENSE", "NOTICE"):
            include[str(ROOT / name)] = f"{package}/licenses/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Drops the scratch files."""
        self._scratch.cleanup()


def blind() -> dict[str, list[float]]:
    """Accuracy of the best blind policy at each level, by environment, from the summaries of the audits."""
    summaries = (json.loads(path.read_text("utf-8")) for path in sorted(ROOT.glob("audit/summaries/*/*.json")))
    return {summary["env"]: summary["blind"] for summary in summaries}


def known() -> dict[str, str]:
    """A golden vector with pixels: its token, and the hashes of what must come of it."""
    head, *vectors = (json.loads(line) for line in KNOWN.read_text("utf-8").splitlines())
    vector = next(vector for vector in vectors if "png_hash" in vector)
    token = json.dumps({**head, **vector["token"]}, separators=(",", ":"))
    return {"token": token, "svg": vector["svg_hash"], "png": vector["png_hash"]}
