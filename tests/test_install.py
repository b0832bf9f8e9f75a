"""The lists of what to install say the same."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WITHOUT = ("stanza", "torch")


def listed(name: str) -> list[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def project() -> dict[str, list[str]]:
    described = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {"base": described["dependencies"], "test": described["optional-dependencies"]["test"]}


def test_the_light_list_is_all_but_torch_and_stanza(project: dict[str, list[str]]) -> None:
    assert listed("requirements-light.txt") == [line for line in project["base"] if not line.startswith(WITHOUT)]


def test_the_floors_are_those_that_are_tried(project: dict[str, list[str]]) -> None:
    def floor(line: str) -> tuple[str, list[int]]:
        name, version = line.split(",")[0].replace("==", ">=").split(">=")
        numbers = [int(part) for part in version.split(".")]
        return name, numbers + [0] * (3 - len(numbers))

    floors = dict(map(floor, listed("constraints-floors.txt")))
    for name, version in map(floor, project["base"]):
        assert floors[name] == version
