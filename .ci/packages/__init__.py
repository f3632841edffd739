"""How the built folder becomes what people install; needs nothing but Python and, for a .deb, dpkg-deb."""
