"""A tool tip shows what somebody typed and never takes it for markup."""

from __future__ import annotations

from conect_desktop.bridge.tips import plain_tip


def test_what_looks_like_markup_is_shown_as_it_was_typed() -> None:
    assert plain_tip("<img src='x'> & co") == "<p>&lt;img src=&#x27;x&#x27;&gt; &amp; co</p>"


def test_lines_stay_lines_and_nothing_stays_nothing() -> None:
    assert plain_tip("one\ntwo") == "<p>one<br>two</p>"
    assert plain_tip("") == ""
