"""CoNECT Desktop: capture a participatory mapping session offline, in one file."""

import os

__version__ = "0.1.0"

# charts draw with the same Qt as the window, also where another one is installed
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
# nothing here multiplies large matrices, and each of OpenBLAS's threads keeps megabytes ready for it
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
