"""The receiving end, an optional extra without a window: what labs send, into PostGIS, published by pygeoapi."""
