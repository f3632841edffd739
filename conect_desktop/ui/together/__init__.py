"""Between laptops and to the platform: the parts of the page Together."""
