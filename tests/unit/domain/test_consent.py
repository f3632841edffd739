"""Whether a consent can be relied on, and who needs a guardian."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain import consent
from conect_desktop.domain.consent import ANSWERS, CONSENTS, combined, gaps, guardian_age
from conect_desktop.domain.release import Consents
from conect_desktop.domain.session import Consent, Participant


def person(age_group: str | None = "adult") -> Participant:
    return Participant(uuid="p", code="T1-P01", age_group=age_group)


def given_by(**answers: object) -> Consent:
    return Consent(uuid="c", participant="p", **{"data_use": True, **answers})  # type: ignore[arg-type]


def test_a_consent_with_a_yes_to_data_use_can_be_relied_on() -> None:
    assert gaps(person(), given_by()) == []


def test_who_was_not_asked_is_told_from_who_said_no() -> None:
    assert gaps(person(), None) == ["not_asked"]
    assert gaps(person(), given_by(data_use=None)) == ["not_asked"]
    assert gaps(person(), given_by(data_use=None, audio=True)) == ["data_not_asked"]
    assert gaps(person(), given_by(data_use=False)) == ["data_refused"]


@pytest.mark.parametrize("group", ["minor", "child", "teen"])
def test_a_minor_needs_a_guardian(group: str) -> None:
    assert gaps(person(group), given_by()) == ["guardian_missing"]
    assert gaps(person(group), given_by(guardian_consent=False)) == ["guardian_missing"]
    assert gaps(person(group), given_by(guardian_consent=True)) == []


def test_an_age_nobody_asked_and_a_photo_that_may_not_be_taken_are_told() -> None:
    assert gaps(person(None), given_by()) == ["age_unknown"]
    assert gaps(person(), given_by(photo_taking=False, photo_publication=True)) == ["photo"]


def test_a_withdrawal_comes_first() -> None:
    assert gaps(person("minor"), given_by(withdrawn_on="2026-03-14"))[0] == "withdrawn"
    assert gaps(person(), Consent(uuid="c", participant="p", withdrawn_on="2026-03-14"))[0] == "withdrawn"


def test_guardians_are_asked_for_under_eighteen_unless_the_lab_says_otherwise() -> None:
    assert guardian_age({}) == 18
    assert guardian_age({"guardian_age": 15}) == 15
    for rubbish in ("15", True, 0, 99, None, 15.5):
        assert guardian_age({"guardian_age": rubbish}) == 18
    assert consent.with_guardian_age({"other": 1}, 16) == {"other": 1, "guardian_age": 16}
    with pytest.raises(ValueError, match="13"):
        consent.with_guardian_age({}, 7)


def test_each_country_has_its_own_age() -> None:
    # GDPR art. 8 § 1; FR loi 78-17 art. 45, ES LO 3/2018 art. 7, NL UAVG art. 5, SE SFS 2018:218 ch. 2 § 4,
    # RO: no lower age than the regulation's 16, NO personopplysningsloven § 5
    assert {c: consent.age_choices(c)[1] for c in ("FR", "ES", "NL", "SE", "RO", "NO")} == {
        "FR": 15, "ES": 14, "NL": 16, "SE": 13, "RO": 16, "NO": 13,
    }  # fmt: skip
    assert consent.age_choices("DE") == (18, 16)


answers = st.sampled_from([None, True, False])
consents = st.lists(
    st.builds(
        Consent,
        uuid=st.uuids().map(str),
        participant=st.just("p"),
        withdrawn_on=st.sampled_from([None, "2026-01-01"]),
        **dict.fromkeys(ANSWERS, answers),
    ),
    min_size=1,
    max_size=4,
)


@given(consents)
def test_of_several_consents_the_stricter_binds_as_it_does_when_something_leaves(several: list[Consent]) -> None:
    one = combined(several)
    assert one is not None
    for audience in ("public", "partners", "team"):
        refused = Consents([person()], several).refusal(["T1-P01"], audience)  # type: ignore[arg-type]
        assert refused == Consents([person()], [one]).refusal(["T1-P01"], audience)  # type: ignore[arg-type]
    for name in CONSENTS:
        assert getattr(one, name) in {getattr(each, name) for each in several}
