"""Audio notes: from the microphone into a WAV file, only while the person records."""

from __future__ import annotations

import threading
import wave
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from PySide6.QtCore import QObject, Signal

from conect_desktop.errors import Trouble

RATE: Final = 16_000
"""Samples a second, one channel, 16 bits: speech, 115 MB an hour."""
Sink = Callable[[bytes], None]


class Source(Protocol):
    """Something that hands over sound until it is stopped; its calls come from a thread of its own."""

    def start(self, sink: Sink) -> None:
        """Begin; raises `Trouble` where there is nothing to record with."""

    def stop(self) -> None:
        """End; no call comes afterwards."""


class Microphone:
    """The system's microphone through PortAudio."""

    def __init__(self) -> None:
        self._stream: Any = None

    def start(self, sink: Sink) -> None:
        """Begin; the library is loaded now and not before, as most sessions record nothing."""
        try:
            import sounddevice

            self._stream = sounddevice.RawInputStream(
                samplerate=RATE, channels=1, dtype="int16", callback=lambda data, *_: sink(bytes(data))
            )
            self._stream.start()
        except Exception as error:  # PortAudio that is missing is an OSError, a microphone that is, its own error
            raise Trouble(
                "there is no microphone to record with",
                remedy="Plug one in. On Linux the package libportaudio2 is needed too.",
            ) from error

    def stop(self) -> None:
        """End."""
        if self._stream is not None:
            self._stream.stop()
            self._stream.close()
            self._stream = None


class Recorder(QObject):
    """One recording at a time. `level` tells how loud it is, from 0 to 1, and how many seconds there are."""

    level = Signal(float, float)
    broken = Signal(object)
    """The Trouble that ended it: the disk is full. What was said before can still be kept."""

    def __init__(self, source: Source | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Source = source or Microphone()
        self._file: wave.Wave_write | None = None
        self._path: Path | None = None
        self._frames = 0
        self._writing = threading.Lock()

    @property
    def running(self) -> bool:
        """Whether it records."""
        return self._path is not None

    def start(self, path: Path) -> None:
        """Record to `path`; raises `Trouble` where there is nothing to record with, and leaves no file then."""
        self.throw_away()
        file = wave.open(str(path), "wb")  # noqa: SIM115  (closed when the recording ends)
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        self._file, self._path, self._frames = file, path, 0
        try:
            self._source.start(self._take)
        except Trouble:
            self.throw_away()
            raise

    def _take(self, data: bytes) -> None:
        with self._writing:
            if self._file is None:
                return
            trouble = self._write(data)
        if trouble is not None:
            self.broken.emit(trouble)
            return
        samples = np.frombuffer(data, dtype=np.int16)
        loud = float(np.abs(samples.astype(np.int32)).max()) / 32_768 if len(samples) else 0.0
        self.level.emit(loud, self._frames / RATE)

    def _write(self, data: bytes) -> Trouble | None:
        """Within the lock: what kept the sound from being written; the next calls find no file then."""
        assert self._file is not None
        try:
            self._file.writeframesraw(data)
        except OSError as error:
            self._close()
            return Trouble(
                f"the recording stopped ({error.strerror})",
                path=self._path,
                remedy="Free some space on this disk. What was said before can be kept.",
            )
        self._frames += len(data) // 2
        return None

    def finish(self) -> Path | None:
        """End, and give the file; None where nothing was recorded."""
        path = self._path
        self._end()
        frames = self._frames
        if path is None or not frames:
            self._remove(path)
            return None
        return path

    def throw_away(self) -> None:
        """End, and leave nothing."""
        path = self._path
        self._end()
        self._remove(path)

    def _end(self) -> None:
        self._source.stop()
        with self._writing:
            self._close()
            self._path = None

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            # the header can't be written either on a full disk; the samples are there
            with suppress(OSError):
                file.close()

    @staticmethod
    def _remove(path: Path | None) -> None:
        if path is not None:
            path.unlink(missing_ok=True)
