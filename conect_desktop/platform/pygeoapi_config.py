"""The configuration with which pygeoapi publishes the platform's views: OGC API – Features, read only."""

from __future__ import annotations

from typing import Any, Final

from conect_desktop.platform.database import connected
from conect_desktop.platform.schema import VIEWS, WEB

_WORLD: Final = [-180.0, -90.0, 180.0, 90.0]


def pygeoapi_config(dsn: str, url: str, *, title: str = "CoNECT") -> str:
    """YAML for pygeoapi 0.21, with the licences and attributions of what is in the database now.

    `url` is where it will be reached. The password isn't in it: pygeoapi takes it from the variable ``PGPASSWORD``.
    """
    import yaml  # comes with pygeoapi

    with connected(dsn) as connection:
        rows = connection.execute(
            "SELECT DISTINCT licence, attribution FROM conect.segments WHERE licence <> '' ORDER BY 1, 2"
        ).fetchall()
        info = connection.info
        data = {
            "host": info.host, "port": info.port, "dbname": info.dbname, "user": info.user,
            "password": "${PGPASSWORD:-unset}", "search_path": ["conect", "public"],
        }  # fmt: skip
        extent = _extent(connection)
    licences = sorted({licence for licence, _ in rows}) or ["unknown"]
    names = sorted({attribution for _, attribution in rows})
    config = {
        "server": {
            "bind": {"host": "127.0.0.1", "port": 5000},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US", "fr-FR"],
            "gzip": True,
            "limits": {"default_items": 100, "max_items": 1000, "on_exceed": "throttle"},
            "map": {"url": "", "attribution": ""},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": title,
                "description": "Spaces and practices of community resilience, recorded by CoNECT labs.",
                "keywords": ["community resilience", "participatory mapping"],
                "keywords_type": "theme",
                "terms_of_service": ", ".join(licences),
                "url": url,
            },
            "license": {"name": ", ".join(licences), "url": url},
            "provider": {"name": "; ".join(names) or title, "url": url},
            "contact": {"name": title, "url": url},
        },
        "resources": {
            name: _collection(name, what, data, url, extent, names)
            for name, (_, what, _, geometry) in VIEWS.items()
            if geometry
        },
    }
    return str(yaml.safe_dump(config, sort_keys=False, allow_unicode=True))


def _extent(connection: Any) -> list[float]:
    """West, south, east, north of everything, in degrees (WGS 84)."""
    row = connection.execute(
        "SELECT ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e)"
        " FROM (SELECT ST_Extent(geom) AS e FROM conect.records) AS x"
    ).fetchone()
    return [float(value) for value in row] if row is not None and row[0] is not None else _WORLD


def _collection(
    name: str, what: str, data: dict[str, Any], url: str, extent: list[float], attributions: list[str]
) -> dict[str, Any]:
    return {
        "type": "collection",
        "title": what,
        "description": f"{what}, as the labs released them. {'; '.join(attributions)}".strip(),
        "keywords": ["CoNECT", name],
        "links": [{"type": "text/html", "rel": "about", "title": "CoNECT", "href": url, "hreflang": "en-US"}],
        "extents": {"spatial": {"bbox": extent, "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}},
        "providers": [
            {
                "type": "feature",
                "name": "PostgreSQL",
                "data": data,
                "id_field": "uuid",
                "table": WEB + name,
                "geom_field": "geom",
                "title_field": "title",
            }
        ],
    }
