"""Files that mean harm or are simply broken, through every door of the program, each with the error it must give."""
