"""QR codes (ISO/IEC 18004) on printed sheets: drawn as squares, found again in a photograph."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

Modules = npt.NDArray[np.bool_]
"""Rows from above, columns from the left; true is black. Without the quiet zone of four modules around it."""


def modules(text: str, correction: Literal["L", "M", "Q", "H"] = "Q") -> Modules:
    """The smallest code that says `text` (capital letters and digits) at that level of error correction."""
    import zxingcpp  # compiled, and needed by people who print or read sheets alone

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=correction)
    drawn = np.asarray(code.to_image(scale=1, add_quiet_zones=False), dtype=np.uint8)
    return np.equal(drawn, 0)
