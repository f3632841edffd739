"""Run by the built program before its own code: stand-ins for Qt's OpenGL modules, which the folder doesn't hold.

pyqtgraph imports both for a class to derive from, and uses it only when it is told to draw with OpenGL; we never do.
"""

import sys
import types

for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = types.ModuleType(_name)
sys.modules["PySide6.QtOpenGLWidgets"].QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined]
