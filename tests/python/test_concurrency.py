"""Threads, processes, forks, pickles and data loaders: one instance each, the same bytes everywhere."""

from __future__ import annotations

import json
import multiprocessing
import os
import pickle
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
import tron_kernel
from support import KERNEL, Vector, every, replay, wat_kernel

METHODS = [method for method in ("fork", "spawn", "forkserver") if method in multiprocessing.get_all_start_methods()]
THREADS, PROCESSES = 8, 4
#: Enough to collide, few enough to draw eight times.
SAMPLE = 24

if hasattr(os, "fork"):
    # Python warns that a fork among threads may deadlock; that it does not is what these tests are about.
    pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def replay_shuffled(suite: tron_kernel.Suite, vectors: list[Vector], seed: int) -> list[str]:
    """Replays in an order of its own."""
    shuffled = random.Random(seed).sample(vectors, len(vectors))
    return [line for vector in shuffled for line in replay(suite, vector)]


def test_eight_threads(suite, vectors):
    sample = every(vectors, SAMPLE)
    with ThreadPoolExecutor(THREADS) as pool:
        results = pool.map(lambda seed: replay_shuffled(suite, sample, seed), range(THREADS))
        assert not [line for lines in results for line in lines]


@pytest.mark.parametrize("method", METHODS)
def test_four_processes(suite, vectors, method):
    sample = every(vectors, SAMPLE)
    suite.regenerate(sample[0]["token"]).png()  # what is forked off is in use
    with multiprocessing.get_context(method).Pool(PROCESSES) as pool:
        results = pool.starmap(replay_shuffled, [(suite, sample, seed) for seed in range(PROCESSES)])
    assert not [line for lines in results for line in lines]


def test_threads_have_instances_of_their_own(suite):
    one = suite.list()[0]["id"]
    barrier = threading.Barrier(THREADS)

    def instance(_: int) -> int:
        suite.generate(one, 0, 0).render()
        barrier.wait()
        return id(suite.kernel._instances.get())

    with ThreadPoolExecutor(THREADS) as pool:
        assert len(set(pool.map(instance, range(THREADS)))) == THREADS


def test_a_trap_in_one_thread_is_nothing_to_the_others(hostile, suite):
    trapping = hostile(call="unreachable")
    one = suite.generate(suite.list()[0]["id"], 2, 2)

    def work(seed: int) -> bool:
        if seed % 2:
            try:
                trapping.kernel.call("about")
            except tron_kernel.KernelError as error:
                return error.code == "trap" and "(fault)" in str(error)
            return False
        return suite.regenerate(one.token) == one

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(work, range(400)))


def test_failed_drawings_do_not_mix(suite):
    """wasmtime keeps the last exception of a callback in one place for all threads."""
    env = suite.list()[0]["id"]
    good = suite.generate(env, 0, 0)
    png = good.png()

    def work(seed: int) -> bool:
        if seed % 2:
            try:
                suite._raster.png("<svg" if seed % 4 == 1 else "<svg xmlns='http://www.w3.org/2000/svg' width='-1'/>")
            except tron_kernel.KernelError as error:
                return error.code == "render_failed"
            return False
        return good.png() == png

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(work, range(64)))


def test_pickles(suite):
    one = suite.generate(suite.list()[0]["id"], 3, 7, reveal=True)
    copy = pickle.loads(pickle.dumps(one))
    assert copy == one
    assert copy.png() == one.png()
    limits = tron_kernel.Limits(fuel=123_456_789, seconds=7)
    other = pickle.loads(pickle.dumps(tron_kernel.load(limits=limits)))
    assert other.limits == limits
    assert other.regenerate(one.token, reveal=True) == one


def test_pickles_of_another_kernel(hostile):
    copy = pickle.loads(pickle.dumps(hostile()))
    assert copy.kernel.call("about") == {"a": 1}


@dataclass
class WorkerInfo:
    """What ``torch.utils.data.get_worker_info()`` returns in a worker, as far as a data set needs it."""

    id: int
    num_workers: int


@dataclass
class Instances:
    """An iterable data set as PyTorch has it: made once, pickled into every worker, split by seed."""

    suite: tron_kernel.Suite
    env: str
    count: int

    def read(self, worker: WorkerInfo) -> Iterator[tron_kernel.Instance]:
        for seed in range(worker.id, self.count, worker.num_workers):
            yield self.suite.generate(self.env, seed % 10, seed)


def load_worker(data: Instances, worker: WorkerInfo) -> list[tuple[int, str, bytes]]:
    """The main of a worker process."""
    return [(one.seed, one.token, one.render(size=64).data) for one in data.read(worker)]


@pytest.mark.parametrize("method", METHODS)
def test_data_loader_workers_share_without_duplicates(suite, method):
    data = Instances(suite, suite.list()[0]["id"], 42)
    alone = load_worker(data, WorkerInfo(0, 1))
    with multiprocessing.get_context(method).Pool(PROCESSES) as pool:
        shares = pool.starmap(load_worker, [(data, WorkerInfo(number, PROCESSES)) for number in range(PROCESSES)])
    together = [one for share in shares for one in share]
    assert len({token for _, token, _ in together}) == len(together) == data.count
    assert sorted(together) == sorted(alone)


def run_alone(program: str, *arguments: str, **environment: str) -> str:
    """Runs a program in a process of its own and returns what it prints; a hang or a crash fails."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, (done.returncode, done.stderr)
    return done.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fork_while_another_thread_is_in_a_call(tmp_path):
    path = tmp_path / "slow.wasm"
    path.write_bytes(wat_kernel(call="(loop $again (br $again)) (i32.const 64)"))
    program = """
import os, sys, threading, time, tron_kernel
suite = tron_kernel.load()
one = suite.generate(suite.list()[0]["id"], 0, 0)
png = one.png()
slow = tron_kernel.load(sys.argv[1], sha256=False, limits=tron_kernel.Limits(fuel=None, seconds=3))
seen = []
def spin():
    try:
        slow.kernel.call("about")
    except tron_kernel.KernelError as error:
        seen.append(error.code)
thread = threading.Thread(target=spin)
thread.start()
time.sleep(0.5)
child = os.fork()
if child == 0:
    assert suite.regenerate(one.token) == one and one.png() == png
    spin()
    assert seen == ["time_spent"], seen  # the clock runs in the child as well
    grandchild = os.fork()
    if grandchild == 0:
        assert one.png() == png
        sys.exit(0)  # an ordinary exit, with all that Python tears down
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(grandchild, 0)[1]))
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
thread.join()
assert seen == ["time_spent"] and one.png() == png
print("ok")
"""
    assert run_alone(program, str(path)) == "ok\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_compiling_in_a_forked_child_does_not_wait_for_lost_threads(tmp_path):
    path = tmp_path / "other.wasm"
    path.write_bytes(KERNEL.read_bytes() + b"\0\x02\x01x")  # the same kernel with another digest
    program = """
import os, sys, tron_kernel
suite = tron_kernel.load()  # compiles, on several threads
child = os.fork()
if child == 0:
    assert tron_kernel.load(sys.argv[1], sha256=False).list() == suite.list()
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
print("ok")
"""
    assert run_alone(program, str(path), TRON_KERNEL_CACHE=str(tmp_path / "cache")) == "ok\n"


def test_tokens_carry_over(suite, vectors):
    """A token is all that a worker elsewhere needs."""
    one = every(vectors, 1)[0]
    program = """
import json, sys, tron_kernel
print(json.dumps(tron_kernel.load().regenerate(sys.argv[1]).data))
"""
    assert json.loads(run_alone(program, one["token"])) == suite.regenerate(one["token"]).data
