"""One `except NewsgraphError` catches all, and each error is also what its kind promises."""

import pytest

from newsgraph import errors


@pytest.mark.parametrize(
    "error", [errors.InputError, errors.ExtraMissingError, errors.ModelError, errors.ModelNotFoundError, errors.ModelDamagedError]
)
def test_root_catches_all_with_the_callers_message(error: type[errors.NewsgraphError]) -> None:
    with pytest.raises(errors.NewsgraphError, match="what to do"):
        raise error("what to do")


def test_input_error_is_a_type_error() -> None:
    assert issubclass(errors.InputError, TypeError)


def test_model_errors_share_a_parent_that_input_error_does_not() -> None:
    assert issubclass(errors.ModelNotFoundError, errors.ModelError)
    assert issubclass(errors.ModelDamagedError, errors.ModelError)
    assert not issubclass(errors.InputError, errors.ModelError)
