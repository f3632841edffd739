"""The names of the formats that can be written and read; who does it is in `services` and `ui.painted`."""

from __future__ import annotations

from typing import Final

FORMATS: Final = (
    "geojson", "gpkg", "csv", "xlsx", "kml", "gpx", "graphml", "gexf", "conect-map", "ro-crate",
)  # fmt: skip
"""Formats that need no picture."""
PAINTED: Final = ("html", "pdf", "docx", "png", "svg", "poster", "charts")
"""Formats with pictures in them: a painter above this layer hands their writers in."""
ENDINGS: Final = (".geojson", ".json", ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".gpx", ".kml", ".kmz", ".gpkg")
"""How the names of files end that places can be imported from."""
