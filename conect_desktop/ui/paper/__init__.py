"""Maps on paper: printing them, and laying photographs of them on the map."""
