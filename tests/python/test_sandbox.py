"""What a hostile kernel file and a hostile reply cannot do: docs/sandbox.md, row by row."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
import tron_kernel
from support import every, wat_kernel
from tron_kernel import REQUEST_LIMIT, KernelError, Limits

MIB = 1 << 20
#: Long enough for a loaded machine, short enough for a test.
BRIEF = Limits(fuel=50_000_000, memory=64 * MIB, seconds=5)
ENDLESS = "(loop $again (br $again)) (i32.const 64)"


def fails(code: str, suite: tron_kernel.Suite) -> KernelError:
    """Every call ends with that error; the tests' own kernel goes on."""
    for _ in range(2):
        with pytest.raises(KernelError) as caught:
            suite.kernel.call("about")
        assert caught.value.code == code, caught.value
    return caught.value


def test_the_hand_written_kernel_works(hostile):
    assert hostile().kernel.call("about") == {"a": 1}


def test_fuel(hostile):
    assert "50000000" in str(fails("fuel_spent", hostile(BRIEF, call=ENDLESS)))


def test_seconds(hostile):
    suite = hostile(Limits(fuel=None, seconds=0.2), call=ENDLESS)
    started = time.monotonic()
    fails("time_spent", suite)
    assert time.monotonic() - started < 20


def test_endless_start(hostile):
    start = {"extra": f"(func $start {ENDLESS} drop) (start $start)"}
    fails("fuel_spent", hostile(BRIEF, **start))
    fails("time_spent", hostile(Limits(fuel=None, seconds=0.2), **start))


def test_endless_request_and_fault(hostile):
    fails("fuel_spent", hostile(BRIEF, request=ENDLESS))
    assert "unreachable" in str(fails("trap", hostile(BRIEF, call="unreachable", fault=ENDLESS)))


def test_memory_at_start(hostile):
    fails("memory_limit", hostile(Limits(memory=MIB), memory="17"))
    assert hostile(Limits(memory=MIB), memory="16").kernel.call("about") == {"a": 1}


def test_memory_growth(hostile):
    # Grows by a page until that is refused, then traps unless it got exactly the limit.
    grow = """
      (loop $more (br_if $more (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
      (if (i32.ne (memory.size) (i32.const {pages})) (then unreachable))
      (i32.const 64)"""
    assert hostile(Limits(memory=8 * MIB), call=grow.format(pages=128)).kernel.call("about") == {"a": 1}
    fails("trap", hostile(Limits(memory=8 * MIB), call=grow.format(pages=129)))


def test_tables_cannot_grow_without_bound(hostile):
    grow = """
      (if (i32.ne (table.grow $t (ref.null func) (i32.const 100000000)) (i32.const -1)) (then unreachable))
      (i32.const 64)"""
    assert hostile(call=grow, head="(table $t 1 funcref)").kernel.call("about") == {"a": 1}
    fails("trap", hostile(head="(table 100000000 funcref)"))
    fails("trap", hostile(extra="(memory 1)"))


def test_recursion(hostile):
    error = fails("trap", hostile(call="(i32.add (i32.const 1) (call $call))"))
    assert "stack" in str(error) or "fault" in str(error)


def test_traps_say_why(hostile):
    assert "(fault)" in str(fails("trap", hostile(call="unreachable")))
    assert "(fault)" in str(fails("trap", hostile(call="(i32.load (i32.const -1))")))
    assert "(fault)" in str(fails("trap", hostile(call="(i32.div_u (i32.const 1) (i32.const 0))")))
    assert "unreachable" in str(fails("trap", hostile(call="unreachable", fault="(i32.const -1)")))


@pytest.mark.parametrize("address", ["-1", "-4", "0x3ffffd", "0x400000", "0x7fffffff", "0x3fffff"])
def test_addresses_outside(hostile, address):
    fails("bad_response", hostile(call=f"(i32.const {address})"))
    fails("bad_response", hostile(request=f"(i32.const {address})"))


@pytest.mark.parametrize(
    "response",
    [
        r"\00\00\00\00\ff\ff\ff\ff",
        r"\00\00\00\00\00\00\40\00",
        r"\00\00\00\00\00\00\00\00",
        r"\00\00\00\00\02\00\00\00[]",
        r"\00\00\00\00\02\00\00\00{}",
        r"\01\00\00\00\02\00\00\00{}",
        r"\01\00\00\00\0b\00\00\00{\22ok\22:false}",
        r"\01\00\00\00\0c\00\00\00{\22error\22:{}}",
        r"\01\00\00\00\0b\00\00\00{\22error\22:3}",
        r"\00\00\00\00\04\00\00\00\ff\fe\fd\fc",
        r"\00\00\00\00\20\4e\00\00" + "[" * 20_000,
        r"\00\00\00\00\88\13\00\00" + "9" * 5000,
    ],
    ids=lambda response: response[:40],
)
def test_responses_that_are_none(hostile, response):
    fails("bad_response", hostile(response=response))


def test_responses_that_would_fill_the_host(hostile):
    huge = r"\00\00\00\00\00\00\00\06"
    error = fails("bad_response", hostile(memory="2000", response=huge))
    assert "100663296 bytes" in str(error)


def test_modules_that_are_no_kernel(hostile):
    fails("wrong_abi", hostile(head='(import "env" "now" (func))'))
    fails("wrong_abi", hostile(abi='(global (export "abi_version") i32 (i32.const 2))'))
    fails("wrong_abi", hostile(abi=""))
    fails("wrong_abi", hostile(abi='(func (export "abi_version"))'))
    fails(
        "trap", hostile(extra='(func (export "x") (param i32)) (func $a (param i32)) (start $b) (func $b unreachable)')
    )


@pytest.mark.parametrize("content", [b"", b"\0asm", b"\0asm\x01\0\0\0\x01", b"GIF89a", b"(module)" * 3])
def test_files_that_are_no_module(tmp_path, content):
    path = tmp_path / "kernel.wasm"
    path.write_bytes(content)
    with pytest.raises(KernelError) as caught:
        tron_kernel.load(path, sha256=False)
    assert caught.value.code == "bad_module"


def test_modules_without_the_exports(tmp_path):
    import wasmtime

    path = tmp_path / "kernel.wasm"
    globe = '(global (export "abi_version") i32 (i32.const 1))'
    for text in (
        "(module)",
        '(module (func (export "memory")))',
        f'(module (memory (export "memory") 1) {globe})',
        f'(module (memory (export "memory") 1) {globe} (func (export "call")) (table (export "fault") 1 funcref))',
    ):
        path.write_bytes(wasmtime.wat2wasm(text))
        fails("wrong_abi", tron_kernel.load(path, sha256=False))


@pytest.mark.parametrize("result", ["i64", "f64", "funcref", "externref", "i32 i32", ""])
def test_calls_that_return_something_else(tmp_path, result):
    import wasmtime

    path = tmp_path / "kernel.wasm"
    text = f"""(module (memory (export "memory") 1) (global (export "abi_version") i32 (i32.const 1))
      (func (export "call") (result {result}) unreachable) (func (export "fault") (result i32) (i32.const 0))
      (func (export "request") (result {result}) {" ".join(ZEROS[one] for one in result.split())}))"""
    path.write_bytes(wasmtime.wat2wasm(text))
    with pytest.raises(KernelError):
        tron_kernel.load(path, sha256=False).kernel.call("about")


ZEROS = {
    "i32": "(i32.const 0)",
    "i64": "(i64.const 0)",
    "f64": "(f64.const 0)",
    "funcref": "(ref.null func)",
    "externref": "(ref.null extern)",
}


def test_only_the_pinned_kernel_is_trusted(tmp_path, suite):
    own = suite._source.read()
    copy = tmp_path / "kernel.wasm"
    copy.write_bytes(own.wasm)
    assert tron_kernel.load(copy).list() == suite.list()
    copy.write_bytes(own.wasm + b"\0\x02\x01x")
    with pytest.raises(KernelError) as caught:
        tron_kernel.load(copy)
    assert caught.value.code == "untrusted_module"
    changed = str(caught.value).split("SHA-256 ")[1][:64]
    assert tron_kernel.load(copy, sha256=changed.upper()).list() == suite.list()
    assert tron_kernel.load(copy, sha256=False).list() == suite.list()
    with pytest.raises(FileNotFoundError):
        tron_kernel.load(tmp_path / "none.wasm")


def test_a_spent_limit_is_of_one_call():
    suite = tron_kernel.load(limits=Limits(fuel=30_000_000))
    one = suite.generate(suite.list()[0]["id"], 0, 0, reveal=True)
    before = suite.verify(one.token, f"<answer>{one.answer}</answer>")
    with pytest.raises(KernelError, match="fuel"):
        suite.verify(one.token, "[" * (REQUEST_LIMIT - 1000))
    assert suite.verify(one.token, f"<answer>{one.answer}</answer>") == before
    assert suite.regenerate(one.token, reveal=True) == one


def test_a_group_spends_the_limit_of_one_call_or_is_graded_in_parts():
    suite = tron_kernel.load(limits=Limits(fuel=80_000_000))
    one = suite.generate("clock_read_time", 0, 0, reveal=True)
    right, long = f"<answer>{one.answer}</answer>", "[" * 20_000
    verdicts = suite.verify_group(one.token, [long, right] * 20)
    assert [verdict["accuracy"] for verdict in verdicts] == [0, 1] * 20
    # Alone it spends too much as well: the error is that of ``verify``.
    with pytest.raises(KernelError) as caught:
        suite.verify_group(one.token, [right, "[" * (REQUEST_LIMIT - 1000), right])
    assert caught.value.code == "fuel_spent"
    assert suite.verify_group(one.token, [right])[0]["accuracy"] == 1


def test_the_rasteriser_is_limited_too():
    suite = tron_kernel.load(limits=Limits(fuel=20_000_000))
    one = suite.generate(suite.list()[0]["id"], 0, 0)
    with pytest.raises(KernelError) as caught:
        one.png()
    assert caught.value.code == "fuel_spent"
    small = tron_kernel.load(limits=Limits(memory=8 * MIB)).regenerate(one.token)
    with pytest.raises(KernelError) as caught:
        small.png(size=4000)
    assert caught.value.code == "render_failed"
    assert small.png() == tron_kernel.load().regenerate(one.token).png()


HOSTILE = {
    "brackets": "[",
    "braces": '{"a":',
    "tags": "<answer>1</answer>",
    "open tags": "<answer>",
    "boxes": "\\boxed{",
    "thoughts": "</think><answer>1",
    "digits": "9",
    "signs": "-(",
    "commas": "1,",
    "emoji": "\U0001f600",
    "escapes": "\\frac{1}{",
    "zeros": "\0",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_of_anything_costs_a_bounded_amount(suite, kind):
    """At most 2,000 units of fuel a byte, whatever the type of the answer and wherever it should stand."""
    by_type = {}
    for one in suite.list():
        by_type.setdefault(suite.describe(one["id"])["levels"][0]["answer"], one["id"])
    limited = tron_kernel.load(limits=Limits(fuel=2000 * MIB, seconds=120))
    for env in every(sorted(by_type.values()), 6):
        for container in ("answer-tag", "json"):
            token = limited.generate(env, 0, 1, container=container).token
            text = HOSTILE[kind] * (REQUEST_LIMIT // len(HOSTILE[kind].encode()))
            escaped = 6 if kind == "zeros" else 2 if "\\" in text or '"' in text else 1
            inner = (
                text[: (REQUEST_LIMIT - 2000) // escaped // len(text.encode()) * len(text)] or text[: len(text) // 8]
            )
            for reply in (inner, f"<answer>{inner}</answer>"):
                assert limited.verify(token, reply, mode="lenient")["accuracy"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_other_signal_handlers_do_not_make_a_trap_deadly():
    """``faulthandler`` takes the signals that wasmtime turns into traps, as the workers of data loaders do.

    They have them but for the time of a call, and nothing is compiled a second time.
    """
    program = """
import faulthandler, os, signal, threading, tron_kernel
from tron_kernel import compiled, signals
suite = tron_kernel.load()
one = suite.generate(suite.list()[0]["id"], 0, 0)
png = one.png()
def handlers():
    return [signals._handler(signals._action(number)) for number in (signal.SIGSEGV, signal.SIGILL, signal.SIGFPE)]
def trap():
    before = handlers()
    try:
        one.png(size=30000)
    except tron_kernel.KernelError as error:
        assert error.code == "render_failed", error
    else:
        raise AssertionError
    assert threading.active_count() > 2 or handlers() == before
    assert one.png() == png and suite.regenerate(one.token) == one
trap()
wasmtimes = handlers()
faulthandler.enable()
assert handlers() != wasmtimes
trap()
threads = [threading.Thread(target=trap) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert handlers() != wasmtimes
child = os.fork()
if child == 0:
    trap()
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
faulthandler.disable()
trap()
assert len(compiled._modules) == 2
print("alive")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "alive\n", done.stderr


def test_where_the_signal_handlers_are_lost_for_good_traps_are_checked(tmp_path):
    """Another user of wasmtime was there first, and somebody took the signals before this package was imported."""
    program = """
import faulthandler, wasmtime
wasmtime.Engine()
faulthandler.enable()
import tron_kernel
from tron_kernel import engines
assert not engines.HANDLERS.are_known
suite = tron_kernel.load(renderer="kernel")
try:
    tron_kernel.load(KERNEL, sha256=False).kernel.call("about")
except tron_kernel.KernelError as error:
    assert error.code == "trap", error
print(suite.generate(suite.list()[0]["id"], 0, 0).render(size=56).height)
"""
    path = tmp_path / "trapping.wasm"
    path.write_bytes(wat_kernel(call="unreachable"))
    program = program.replace("KERNEL", repr(str(path)))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "56\n", done.stderr
