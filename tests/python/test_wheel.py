"""The wheel in an empty virtual environment, outside the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from support import ROOT

PROGRAM = """
import json, sys, time
started = time.process_time()
import tron_kernel
suite = tron_kernel.load()
ready = time.process_time()
one = suite.generate(suite.list()[0]["id"], level=3, seed=42, reveal=True)
verdict = suite.verify(one.token, f"<answer>{one.answer}</answer>")
try:
    one.pixels
except ModuleNotFoundError as error:
    missing = str(error)
print(json.dumps({
    "milliseconds": 1000 * (ready - started), "score": verdict["score"], "png": one.png()[:4].hex(),
    "missing": missing, "file": tron_kernel.__file__, "pixels": len(one.render(size=56).data),
    "modules": sorted({name.partition(".")[0] for name in sys.modules} & {"numpy", "PIL", "wasmtime"}),
}))
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory) -> Path:
    """The interpreter of a virtual environment that has the wheel and what it depends on, and nothing else."""
    (wheel,) = (ROOT / "bindings" / "python" / "dist").glob("*.whl")
    home = tmp_path_factory.mktemp("empty")
    venv.create(home, with_pip=True)
    interpreter = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel], check=True)
    return interpreter


def run(python: Path, *arguments: str) -> str:
    command = [python, "-I", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=python.parent)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_works_outside_the_checkout(python):
    said = json.loads(run(python, "-c", PROGRAM))
    assert said["score"] == 1
    assert said["png"] == "89504e47"
    assert said["missing"] == "numpy is not installed: pip install 'tron-kernel[images]'"
    assert said["modules"] == ["wasmtime"]
    assert not Path(said["file"]).is_relative_to(ROOT)


def test_import_and_load_take_less_than_200_milliseconds_once_cached(python):
    # Processor time: on a busy machine the clock on the wall measures the others. Nothing here waits for anything.
    assert min(json.loads(run(python, "-c", PROGRAM))["milliseconds"] for _ in range(5)) < 200


def test_the_command_works_outside_the_checkout(python):
    name = python.with_name("tron-kernel.exe" if sys.platform == "win32" else "tron-kernel")
    said = json.loads(subprocess.run([name, "doctor", "--json"], check=True, capture_output=True).stdout)
    assert said["golden vector"] == "drawn to the byte" and said["numpy"] == "not installed"
    assert run(python, "-m", "tron_kernel", "--version") == "tron-kernel, version 0.1.0\n"
    missing = subprocess.run(
        [name, "export", "--out", "data", "--envs", "mazes"], capture_output=True, text=True, cwd=python.parent
    )
    assert missing.returncode == 1
    assert missing.stderr.endswith("tron-kernel: pyarrow is not installed: pip install 'tron-kernel[data]'\n")


def test_the_sdist_builds_a_wheel_without_node(python, tmp_path):
    project = ROOT / "bindings" / "python"
    build = [sys.executable, "-m", "build", "--no-isolation"]
    subprocess.run([*build, "--sdist", "--outdir", tmp_path, project], check=True, capture_output=True)
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as tar:
        tar.extractall(tmp_path, filter="data")
    subprocess.run(
        [*build, "--wheel", "--outdir", tmp_path, tmp_path / "tron_kernel-0.1.0"], check=True, capture_output=True
    )
    (wheel,) = tmp_path.glob("*.whl")
    (own,) = (project / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as made, zipfile.ZipFile(own) as expected:
        names = {name for name in expected.namelist() if not name.endswith("RECORD")}
        assert {name for name in made.namelist() if not name.endswith("RECORD")} == names
        assert all(made.read(name) == expected.read(name) for name in names)


def test_the_wheel_carries_types_and_licences(python):
    package = Path(json.loads(run(python, "-c", PROGRAM))["file"]).parent
    assert (package / "py.typed").is_file()
    assert "Mozilla Public License" in (package / "licenses" / "NOTICE").read_text("utf-8")
    assert (package / "licenses" / "LICENSE").is_file()
    assert (package / "modules" / "SHA256SUMS").read_text("ascii").count("\n") == 2
