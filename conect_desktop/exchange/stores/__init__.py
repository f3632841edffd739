"""Stores of files that never change: a folder or stick, a WebDAV server, an S3 bucket."""
