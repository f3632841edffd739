"""Each way a place can refuse has a name of its own and a remedy; each from its real cause."""

from __future__ import annotations

import datetime as dt
import os
import resource
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.domain.store import LARGEST, Store
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.stores import passwords
from conect_desktop.exchange.stores.addresses import BadAddress, nextcloud_url, normal_address
from conect_desktop.exchange.stores.answers import answered, retry_after
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.opening import open_store
from conect_desktop.exchange.stores.s3 import S3Store
from conect_desktop.exchange.stores.throttle import Throttle
from conect_desktop.exchange.stores.trouble import (
    CertificateTrouble,
    LoginPage,
    NoSpace,
    NotAllowed,
    ServerTrouble,
    Unreachable,
    WrongClock,
    WrongPassword,
    reason_of,
)
from conect_desktop.exchange.stores.web import Patience
from conect_desktop.exchange.stores.webdav import WebDavStore
from tests.servers import apache, dav, swift
from tests.servers.bad_line import Line, bad_line
from tests.servers.loopback import only_loopback
from tests.servers.ports import free_port
from tests.servers.telling import Asked, Told, certificate, telling

SILENT = Silent()
QUICK = Patience(tries=3, first_s=0.01, longest_s=0.05)
PAGE: Told = (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html><form><input type=password></form></html>")
DAY = dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def real() -> Iterator[apache.Apache]:
    """An Apache where MOVE is forbidden below /fixed and files are small below /small."""
    if not apache.PROGRAM.exists():
        pytest.skip("Apache is not installed")
    limits = '<Location "/small">\nLimitRequestBody 1000\n</Location>'
    with apache.apache(limits) as server:
        yield server


def webdav(url: str, password: str = "x", **more: object) -> WebDavStore:
    return WebDavStore(url, apache.USER, password, **{"patience": QUICK, **more})  # type: ignore[arg-type]


def uses(store: Store) -> list[Callable[[], object]]:
    """All that can be asked of a store."""
    return [
        store.check, lambda: store.read("a"), lambda: store.size("a"), lambda: store.names("a"),
        lambda: store.remove("a"), lambda: store.sweep(""), lambda: store.create("a", b"x", SILENT),
    ]  # fmt: skip


def said(trouble: Trouble) -> str:
    assert trouble.remedy
    return str(trouble)


# -- folders -------------------------------------------------------------------------------------------------------


def test_a_stick_that_is_gone_is_not_an_empty_one(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "stick")
    for use in uses(store):
        with pytest.raises(Unreachable, match="no such folder") as caught:
            use()
        assert "stick" in said(caught.value)
    assert not (tmp_path / "stick").exists()


def test_a_full_stick_keeps_no_half_file(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    store = FolderStore(tmp_path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, hard))
    try:
        with pytest.raises(NoSpace) as caught:
            store.create("book/a", bytes(2 << 20), SILENT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "space" in said(caught.value)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_folder_where_nothing_may_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o555)
    with pytest.raises(NotAllowed):
        FolderStore(tmp_path).check()


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "book").write_bytes(b"")
    with pytest.raises(NotAllowed):
        FolderStore(tmp_path).create("book/a", b"x", SILENT)


def test_a_stick_that_knows_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    store = FolderStore(tmp_path)
    assert store.create("book/a", b"x", SILENT)
    assert not store.create("book/a", b"y", SILENT)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a"]
    assert store.read("book/a") == b"x"


# -- servers -------------------------------------------------------------------------------------------------------


def test_that_nobody_listens_is_told_with_the_address() -> None:
    for store in (webdav(f"http://127.0.0.1:{free_port()}"), s3(f"http://127.0.0.1:{free_port()}")):
        with pytest.raises(Unreachable, match="does not answer") as caught:
            store.check()
        assert "127.0.0.1" in said(caught.value)


def test_a_name_that_no_server_has_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreachable, match="no server of this name"):
        webdav("https://nowhere.invalid/dav").check()


def test_a_wrong_password_is_told_and_never_repeated(real: apache.Apache, tmp_path: Path) -> None:
    with dav.dav(tmp_path) as embedded:
        for url in (real.url, embedded):
            store = webdav(f"{url}/team", "wrong")
            for use in uses(store):
                with pytest.raises(WrongPassword) as caught:
                    use()
                assert "wrong" not in said(caught.value)
            store.close()


def test_a_wrong_secret_and_a_wrong_bucket(tmp_path: Path) -> None:
    if not swift.HERE:
        pytest.skip("Swift is not installed")
    with swift.swift(tmp_path) as endpoint:
        for key, secret in ((swift.KEY, "wrong"), ("nobody:none", swift.SECRET)):
            with pytest.raises(WrongPassword):
                s3(endpoint, swift.BUCKET, key, secret).check()
        with pytest.raises(ServerTrouble, match="no bucket"):
            s3(endpoint, "none", swift.KEY, swift.SECRET).check()
        with pytest.raises(ServerTrouble, match="no bucket"):
            s3(endpoint, "none", swift.KEY, swift.SECRET).read("a")


def s3(endpoint: str, bucket: str = "commons", key: str = "k", secret: str = "s") -> S3Store:
    return S3Store(endpoint, bucket, "", key, secret, patience=QUICK)


def test_a_certificate_that_nobody_vouches_for_until_the_person_does(tmp_path: Path) -> None:
    pem = certificate(tmp_path / "own.pem")
    (tmp_path / "files").mkdir()
    with dav.dav(tmp_path / "files", pem) as url:
        with pytest.raises(CertificateTrouble, match="self-signed"):
            webdav(url, dav.PASSWORD).check()
        trusting = webdav(f"{url}/team", dav.PASSWORD, ca=pem)
        trusting.check()
        assert trusting.create("a", b"x", SILENT)
        trusting.close()


def test_a_file_that_is_no_certificate(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no")
    with pytest.raises(CertificateTrouble, match="no certificate"):
        webdav("https://127.0.0.1:9", ca=tmp_path / "ca.pem").check()


@pytest.mark.parametrize(
    ("begins", "ends", "ahead", "expected"),
    [
        (10 * DAY, 20 * DAY, 15 * DAY, WrongClock),
        (-20 * DAY, -10 * DAY, -15 * DAY, WrongClock),
        (-20 * DAY, -10 * DAY, 0 * DAY, CertificateTrouble),
    ],
    ids=["ours is behind", "ours is ahead", "expired"],
)
def test_a_certificate_out_of_date_or_a_clock_that_is_wrong(
    tmp_path: Path, begins: dt.timedelta, ends: dt.timedelta, ahead: dt.timedelta, expected: type[Trouble]
) -> None:
    pem = certificate(tmp_path / "own.pem", begins, ends)
    with telling(lambda _: (404, {}, b""), pem, ahead) as server:
        with pytest.raises(expected) as caught:
            webdav(server.url, ca=pem).check()
        # whoever answers there, nothing but a question for the time was sent, without a name
        assert [(one.method, one.path) for one in server.asked] == [("HEAD", "/")]
        assert "Authorization" not in server.asked[0].headers
    assert ("15 days" in said(caught.value)) == (expected is WrongClock)


def test_s3_refuses_because_of_the_clock() -> None:
    skewed = b"<Error><Code>RequestTimeTooSkewed</Code><Message>too large</Message></Error>"
    with (
        telling(lambda _: (403, {}, skewed), ahead=dt.timedelta(hours=1)) as server,
        pytest.raises(WrongClock, match="60 minutes behind"),
    ):
        s3(server.url).check()


def test_https_where_none_is_spoken(real: apache.Apache) -> None:
    with pytest.raises(CertificateTrouble, match="no safe connection"):
        webdav(real.url.replace("http:", "https:")).check()


@pytest.mark.parametrize(
    "answer",
    [
        PAGE,
        (302, {"Location": "http://login.invalid/?from=x"}, b""),
        (302, {"Location": "ftp://[bad"}, b""),
        (511, {}, b"<html>log in</html>"),
    ],
    ids=["page", "redirection", "odd redirection", "511"],
)
def test_a_network_that_asks_to_log_in(answer: Told) -> None:
    with telling(lambda _: answer) as server:
        for store in (webdav(f"{server.url}/team"), s3(server.url)):
            for use in uses(store):
                with pytest.raises(LoginPage, match="log in"):
                    use()
            store.close()


def test_a_folder_that_has_moved_is_not_followed() -> None:
    with telling(lambda asked: (301, {"Location": f"/new{asked.path}?secret=1"}, b"")) as server:
        store = webdav(server.url)
        with pytest.raises(ServerTrouble, match=r"has moved to http://127\.0\.0\.1/new/a") as caught:
            store.read("a")
        assert "secret" not in said(caught.value)
        assert server.methods == ["GET"]
        store.close()


def test_a_busy_server_is_asked_again() -> None:
    answers: list[Told] = [(503, {"Retry-After": "0"}, b""), (429, {}, b""), (200, {}, b"data")]
    with telling(lambda _: answers.pop(0)) as server:
        store = webdav(server.url)
        assert store.read("a") == b"data"
        assert server.methods == ["GET"] * 3
        store.close()


def test_a_server_that_stays_busy_is_given_up() -> None:
    with telling(lambda _: (503, {}, b"<html><h1>Down\x07 for <b>repair</b></h1></html>")) as server:
        store = webdav(server.url)
        with pytest.raises(ServerTrouble, match=r"busy \(503: Down for repair\)"):
            store.read("a")
        assert server.methods == ["GET"] * 3
        store.close()


def test_a_server_says_how_long_to_wait() -> None:
    assert retry_after({"Retry-After": "7"}) == 7
    at = {"Date": "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After": "Mon, 23 Nov 2026 10:01:30 GMT"}
    assert retry_after(at) == 90
    for odd in ("", "-1", "soon", "²"):
        assert retry_after({"Retry-After": odd}) is None


class CancelWhen:
    """A person who cancels once something has happened."""

    def __init__(self, happened: Callable[[], bool]) -> None:
        self.happened = happened

    def step(self, done: int, total: int) -> None:
        """Look at nothing."""

    def check(self) -> None:
        """Cancel, if it has."""
        if self.happened():
            raise Cancelled


def test_waiting_for_a_busy_server_can_be_cancelled() -> None:
    with telling(lambda _: (503, {"Retry-After": "3600"}, b"")) as server:
        store = WebDavStore(server.url, "u", "p", patience=Patience(longest_s=3_600))
        with pytest.raises(Cancelled):
            store.create("a", b"x", CancelWhen(lambda: "PUT" in server.methods))
        store.close()


def test_a_silent_server_can_be_left() -> None:
    released = threading.Event()

    def says(asked: Asked) -> Told:
        if asked.method == "PUT":
            released.wait(60)
        return 201, {}, b""

    with telling(says) as server:
        store = webdav(f"{server.url}")
        try:
            with pytest.raises(Cancelled):
                store.create("a", b"x", CancelWhen(lambda: "PUT" in server.methods))
        finally:
            released.set()
        # what had arrived is removed
        assert server.methods == ["PUT", "DELETE"]
        store.close()


def test_a_body_that_ends_early_is_not_believed() -> None:
    with telling(lambda _: (200, {"Content-Length": "1000"}, b"only this")) as server:
        for store in (webdav(server.url), s3(server.url)):
            with pytest.raises(Unreachable, match="broke off"):
                store.read("a")
            store.close()
        assert server.methods == ["GET"] * 6


def test_an_endless_body_is_not_taken() -> None:
    with telling(lambda _: (200, {}, bytes(LARGEST + 1))) as server:
        store = webdav(server.url)
        with pytest.raises(ServerTrouble, match="more than anything"):
            store.read("a")
        store.close()


def test_an_account_that_is_full() -> None:
    def says(asked: Asked) -> Told:
        return (507 if asked.method == "PUT" else 201), {}, b""

    full = b"<Error><Code>QuotaExceeded</Code></Error>"
    with telling(says) as server, telling(lambda asked: (404 if asked.method == "HEAD" else 403, {}, full)) as bucket:
        for store in (webdav(server.url), s3(bucket.url)):
            with pytest.raises(NoSpace, match="full"):
                store.create("a", b"x", SILENT)
            store.close()
        assert server.methods == ["PUT", "DELETE"]


def test_a_server_that_takes_only_small_files(real: apache.Apache) -> None:
    store = webdav(f"{real.url}/small", apache.PASSWORD)
    assert store.create("a", b"x", SILENT)
    with pytest.raises(ServerTrouble, match="files of this size"):
        store.create("b", bytes(2_000), SILENT)
    assert store.names("") == ["a"]
    store.close()


def test_a_folder_on_a_server_where_nothing_may_be_written(real: apache.Apache) -> None:
    (real.files / "fixed").mkdir()
    if os.geteuid() != 0:
        (real.files / "fixed").chmod(0o555)
    store = webdav(f"{real.url}/fixed", apache.PASSWORD)
    assert store.names("") == []
    with pytest.raises((NotAllowed, ServerTrouble)):
        store.check()
    store.close()


@pytest.mark.parametrize("status", [405, 501])
def test_a_server_that_can_not_move_files(status: int) -> None:
    with telling(lambda asked: (status if asked.method == "MOVE" else 201, {}, b"")) as server:
        store = webdav(server.url)
        with pytest.raises(NotAllowed, match="can't move files"):
            store.create("a", b"x", SILENT)
        assert server.methods == ["PUT", "MOVE", "DELETE"]
        assert server.asked[0].path == server.asked[2].path
        store.close()


def test_a_server_that_does_not_know_its_own_address_is_told_a_path() -> None:
    def says(asked: Asked) -> Told:
        known = asked.headers.get("Destination", "/").startswith("/")
        return (201 if known else 502), {}, b""

    with telling(says) as server:
        store = webdav(f"{server.url}/team")
        assert store.create("a", b"x", SILENT)
        assert store.create("b", b"x", SILENT)
        assert [one.headers["Destination"] for one in server.asked if one.method == "MOVE"] == [
            f"{server.url}/team/a", "/team/a", "/team/b",
        ]  # fmt: skip
        store.close()


def test_a_condition_that_an_s3_server_does_not_know_is_left_out() -> None:
    def says(asked: Asked) -> Told:
        if asked.method == "HEAD":
            return 404, {}, b""
        return (501 if "If-None-Match" in asked.headers else 200), {}, b""

    with telling(says) as server:
        store = s3(server.url)
        assert store.create("a", b"x", SILENT)
        assert store.create("b", b"x", SILENT)
        assert server.methods == ["HEAD", "PUT", "PUT", "HEAD", "PUT"]
        store.close()


def test_old_probes_of_a_bucket_are_swept_by_the_servers_clock() -> None:
    def listed(asked: Asked) -> Told:
        if asked.method == "DELETE":
            return 204, {}, b""
        if "continuation-token" not in asked.path:
            return 200, {}, _page("a.1.part", "2026-01-01T00:00:00Z", "next+1/=")
        assert "continuation-token=next%2B1%2F%3D" in asked.path
        now = dt.datetime.now(dt.UTC).isoformat()
        return 200, {}, _page("b.2.part", now, None)

    with telling(listed) as server:
        store = s3(server.url)
        assert store.sweep("") == 1
        assert [one.path for one in server.asked if one.method == "DELETE"] == ["/commons/a.1.part"]
        store.close()


def _page(key: str, modified: str, following: str | None) -> bytes:
    token = f"<NextContinuationToken>{following}</NextContinuationToken>" if following else ""
    return f"<List><Contents><Key>{key}</Key><LastModified>{modified}</LastModified></Contents>{token}</List>".encode()


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><multistatus>&b;</multistatus>",
        b"<multistatus><response>",
        b"not XML",
        b"<a>" * 10_000,
    ],
    ids=["entities", "cut off", "text", "deep"],
)
def test_a_list_that_can_not_be_read(body: bytes) -> None:
    with telling(lambda asked: (207 if asked.method == "PROPFIND" else 200, {}, body)) as server:
        for store in (webdav(server.url), s3(server.url)):
            with pytest.raises(ServerTrouble, match="list of files"):
                store.names("a")
            store.close()


def test_a_hostile_list_leads_nowhere() -> None:
    hrefs = [
        "/other/", "/other/good", "/other/..%2f..%2fetc", "/other/../../etc", "/other/%2e%2e", "/other/%00", "//etc",
        "", "http://evil.invalid/other/deep/er", "/other/.hidden", "/other/a%0ab", "/other/a.part", "http://[",
    ]  # fmt: skip
    body = "".join(f"<response><href>{href}</href></response>" for href in hrefs)
    with telling(lambda _: (207, {}, f"<multistatus>{body}</multistatus>".encode())) as server:
        store = webdav(f"{server.url}/team")
        assert store.names("x") == ["good"]
        store.close()


# -- a bad line to a real server -----------------------------------------------------------------------------------


@pytest.fixture
def line(real: apache.Apache, tmp_path: Path) -> Iterator[tuple[Line, WebDavStore, Path]]:
    """A line to Apache, a store over it, and where its files are."""
    with bad_line(real.url) as bad:
        store = webdav(f"{bad.url}/{tmp_path.name}", apache.PASSWORD)
        store.check()
        yield bad, store, real.files / tmp_path.name
        store.close()


def test_a_line_that_breaks_once_is_put_up_with(line: tuple[Line, WebDavStore, Path]) -> None:
    bad, store, files = line
    data = os.urandom(2 << 20)
    bad.breaks, bad.after = 2, 1 << 20
    assert store.create("a", data, SILENT)
    assert store.read("a") == data
    assert [path.name for path in files.iterdir()] == ["a"]


def test_a_line_that_breaks_for_good_leaves_no_file(line: tuple[Line, WebDavStore, Path]) -> None:
    bad, store, files = line
    bad.breaks, bad.after = 1_000, 1 << 20
    with pytest.raises(Unreachable, match="broke off"):
        store.create("a", bytes(2 << 20), SILENT)
    bad.breaks = 0
    assert store.names("") == []
    assert list(files.iterdir()) == []


@pytest.mark.parametrize("lost", [b"PUT", b"MOVE"])
def test_an_answer_that_is_lost_is_not_taken_for_a_failure(line: tuple[Line, WebDavStore, Path], lost: bytes) -> None:
    bad, store, files = line
    bad.swallows = lost
    assert store.create("a", b"x", SILENT)
    assert not bad.swallows
    assert store.read("a") == b"x"
    assert [path.name for path in files.iterdir()] == ["a"]


def test_a_lost_answer_that_would_have_been_no_is_no(line: tuple[Line, WebDavStore, Path]) -> None:
    bad, store, files = line
    assert store.create("a", b"first", SILENT)
    bad.swallows = b"MOVE"
    assert not store.create("a", b"second", SILENT)
    assert store.read("a") == b"first"
    assert [path.name for path in files.iterdir()] == ["a"]


# -- limits, addresses, passwords ----------------------------------------------------------------------------------


def test_a_limit_holds_back_what_is_sent() -> None:
    now = 100.0
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        slept.append(seconds)
        now += seconds

    looks: list[float] = []
    throttle = Throttle(1_000, lambda: now, sleep)
    for _ in range(10):
        throttle.take(500, lambda: looks.append(now))
    # the first second's worth is free, then a thousand a second
    assert now == pytest.approx(104.0)
    assert max(slept) <= 0.25
    assert len(looks) == len(slept)
    now += 3_600
    throttle.take(1_000, lambda: None)
    throttle.take(1, lambda: None)
    assert now == pytest.approx(3_704.001)


def test_a_throttled_store_sends_every_byte(real: apache.Apache, tmp_path: Path) -> None:
    store = webdav(f"{real.url}/{tmp_path.name}", apache.PASSWORD, limit=2 << 20)
    data = os.urandom(2_500_000)
    assert store.create("a", data, SILENT)
    assert store.read("a") == data
    store.close()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("cloud.example.org/dav/", "https://cloud.example.org/dav"),
        (" http://Host:8080/a b/é ", "http://Host:8080/a%20b/%C3%A9"),
        ("https://host/a%20b//%C3%A9/?x=1#y", "https://host/a%20b/%C3%A9"),
        ("https://host/100%", "https://host/100%25"),
    ],
)
def test_addresses_as_people_type_them(typed: str, address: str) -> None:
    assert normal_address(typed) == address
    assert normal_address(address) == address


@pytest.mark.parametrize("typed", ["", "ftp://host/a", "https://", "https://ho st/a", "https://host:x/", "file:///etc"])
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(BadAddress):
        normal_address(typed)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    for typed in ("https://marie:secret@host/dav", "marie:secret@host/dav", "ftp://marie:secret@host"):
        with pytest.raises(BadAddress) as caught:
            open_store("webdav", typed)
        assert "secret" not in said(caught.value)


@pytest.mark.parametrize(
    ("pasted", "folder"),
    [
        ("cloud.example.org", ""),
        ("https://cloud.example.org/login", ""),
        ("https://cloud.example.org/index.php/apps/files/?dir=/Labs/Été 1&fileid=7", "/Labs/%C3%89t%C3%A9%201"),
        ("https://cloud.example.org/apps/files/files/41?dir=/Labs%2F100%25", "/Labs/100%25"),
        ("https://cloud.example.org/apps/dashboard/", ""),
        ("https://cloud.example.org/remote.php/webdav/Labs", "/Labs"),
        ("https://cloud.example.org/remote.php/dav/files/Marie%20Cur%C3%A9/Labs/", "/Labs"),
    ],
)
def test_the_address_of_nextcloud_from_what_the_browser_shows(pasted: str, folder: str) -> None:
    made = nextcloud_url(pasted, "Marie Curé")
    assert made == f"https://cloud.example.org/remote.php/dav/files/Marie%20Cur%C3%A9{folder}"


def test_a_nextcloud_in_a_folder_and_a_link_for_guests() -> None:
    made = nextcloud_url("https://host/cloud/index.php/apps/files?dir=/A", "m@host")
    assert made == "https://host/cloud/remote.php/dav/files/m@host/A"
    with pytest.raises(BadAddress, match="guests"):
        nextcloud_url("https://host/s/Ab12", "m")


def test_the_servers_words_are_short_and_plain() -> None:
    shown = reason_of("<style>p{}</style>\x1b[31m<p>Too\r\nmany</p>\u202e<script>x()</script>" + "a" * 500)
    assert shown.startswith("[31m Too many a")
    assert len(shown) == 200
    assert "418" in str(answered(418, {}, b"\xff\xfe", "https://host"))


def test_without_a_service_of_the_desktop_no_password_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # what a person's settings of other programs choose, maybe a plain file, is never used
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert not passwords.store_password("https://host/dav", "marie", "secret")
    assert passwords.password_for("https://host/dav", "marie") is None
    assert not passwords.forget_password("https://host/dav", "marie")


def test_nothing_is_reached_before_something_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, address in (("webdav", "https://nowhere.invalid/dav"), ("s3", "https://nowhere.invalid")):
        store = open_store(kind, address, "user", "secret", {"bucket": "labs"})
        assert "nowhere.invalid" in store.where
        assert "secret" not in store.where
        store.close()
