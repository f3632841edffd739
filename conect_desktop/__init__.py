"""CoNECT Desktop: capture a participatory mapping session offline, in one file."""

__version__ = "0.1.0"
