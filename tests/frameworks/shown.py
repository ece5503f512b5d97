"""A plugin of pytest: with ``--shown FILE``, what passed tests have shown is written there as JSON.

That is the docstring of a test, or what its name says.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def pytest_addoption(parser):
    parser.addoption("--shown", type=Path, help="where to write what was shown")


def pytest_configure(config):
    config.shown = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call" and report.passed:
        name = item.originalname.removeprefix("test_").replace("_", " ")
        said = " ".join((item.function.__doc__ or name).split())
        if said not in item.config.shown:
            item.config.shown.append(said)
    return report


def pytest_sessionfinish(session):
    path = session.config.getoption("shown")
    if path:
        path.write_text(json.dumps(session.config.shown), encoding="utf-8")
