"""`cached_property` without the lock that Python 3.11's has.

That one lock is shared by all objects of a class: threads that read articles would wait for each other, and a process that is
forked while another thread reads would wait for ever, as the thread that holds the lock is not there to give it back. Without
it two threads that ask one object at once may both compute; what they compute is equal.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):
    """A method that is asked once for each object; its answer is kept as an attribute of the same name."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make, self.__doc__ = make, make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
