"""The new-book assistant: lab, city, language, template, where to keep it. One page, one minute."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from conect_desktop import paths
from conect_desktop.domain.session import CITIES, COUNTRY_LANGUAGE, city
from conect_desktop.domain.session_template import Template
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.domain.word_file import WordFile
from conect_desktop.errors import Trouble
from conect_desktop.services import starter, word_files
from conect_desktop.services.books import NewBook
from conect_desktop.services.session_templates import with_templates
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.preferences import LANGUAGE_NAMES
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.fitting import Form, fit
from conect_desktop.ui.widgets.paragraph import Paragraph


class NewBookDialog(QDialog):
    """Asks what `services.books.NewBook` needs; OK only when it can work."""

    def __init__(self, asker: Asker, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "start")
        self.setWindowTitle(self.tr("New book"))
        self._asker = asker
        self._path_typed = False
        self._words: WordFile | None = None
        self.lab = QLineEdit()
        self.lab.setPlaceholderText(self.tr("for instance Ecolab"))
        self.city = ChoiceBox()
        self.city.setEditable(True)
        self.city.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for site in CITIES:
            self.city.addItem(site.name)
        self.city.setCurrentIndex(-1)
        self.city.setPlaceholderText(self.tr("one of the ten, or any other"))
        self.country = QLineEdit()
        self.country.setMaxLength(2)
        self.country.setPlaceholderText(self.tr("two letters, as in FR"))
        self.language = ChoiceBox()
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        # until a city says otherwise, what is recorded is in the language that is read here
        self.language.setCurrentIndex(max(self.language.findData(QLocale().name().partition("_")[0]), 0))
        self.template = ChoiceBox()
        self.words_button = QPushButton(self.tr("Words fro&m a file…"))
        self.words_button.setToolTip(self.tr("words, indicator sets and session templates that another lab saved"))
        self.words_button.clicked.connect(self._choose_words)
        self._hint = Paragraph()
        self._hint.setProperty("role", "muted")
        self.author = QLineEdit(author)
        self.author.setPlaceholderText(self.tr("your first name: it stands in the history"))
        self.path = QLineEdit()
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose_path)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make the book"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(choose)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (self.tr("&Lab"), self.lab),
            (self.tr("&City"), self.city),
            (self.tr("Countr&y"), self.country),
            (self.tr("Language of what is &recorded"), self.language),
            (self.tr("&Session template"), self.template),
            ("", self._hint),
            (self.tr("&Who types"), self.author),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        form.addRow("", self.words_button)
        file_label = QLabel(self.tr("&File"))
        file_label.setBuddy(self.path)
        form.addRow(file_label, where)
        self.path.setAccessibleName(self.tr("File"))
        fields = QWidget()
        fields.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.addWidget(Form(fields), 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)

        self.lab.textChanged.connect(self._check)
        self.city.editTextChanged.connect(self._city_typed)
        self.country.textEdited.connect(self._check)
        self.language.currentIndexChanged.connect(self._fill_templates)
        self.template.currentIndexChanged.connect(self._tell_template)
        self.path.textEdited.connect(self._path_edited)
        self._fill_templates()
        self._check()
        fit(self, digits=70)
        self.lab.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_templates(self) -> None:
        chosen = self.template.currentData() or starter.DEFAULT_TEMPLATE
        language = self.language.currentData()
        self.template.clear()
        for template in self._templates().values():
            self.template.addItem(template.label(language), template.key)
        self.template.setCurrentIndex(max(self.template.findData(chosen), 0))

    def _tell_template(self) -> None:
        key = self.template.currentData()
        if key:
            template = self._templates()[key]
            language = self.language.currentData()
            self._hint.setText(template.descriptions.get(language) or template.descriptions.get("en", ""))

    def _templates(self) -> Mapping[str, Template]:
        return with_templates(starter.templates(), self._words)

    def _choose_words(self) -> None:
        path = self._asker.open_file(self.tr("Words and templates"), self.tr("Words (*.json *.toml)"))
        if path is None:
            return
        try:
            self._words = word_files.read(path)
        except Trouble as trouble:
            self._asker.tell(trouble)
            return
        self.words_button.setText(self.tr("Words from {0}").format(path.name))
        self._fill_templates()

    def _city_typed(self, typed: str) -> None:
        site = city(typed)
        if site is not None:
            self.country.setText(site.country)
            self.language.setCurrentIndex(self.language.findData(COUNTRY_LANGUAGE.get(site.country, "en")))
        self.country.setEnabled(site is None)
        self._check()

    def _path_edited(self) -> None:
        self._path_typed = bool(self.path.text())
        self._check()

    def _choose_path(self) -> None:
        path = self._asker.save_file(self.tr("Where to keep the book"), Path(self.path.text()), "*.gpkg")
        if path is not None:
            self.path.setText(str(path))
            self._path_typed = True
            self._check()

    def _suggest(self) -> None:
        if self._path_typed:
            return
        parts = [re.sub(r"[^\w-]+", "-", part.strip()) for part in (self.lab.text(), self.city.currentText())]
        name = "-".join(part for part in parts if part) or "book"
        self.path.setText(str(paths.documents() / f"{name}.gpkg"))

    def _check(self) -> None:
        self._suggest()
        problem = ""
        try:
            self._wish().completed()
            path = Path(self.path.text())
            if path.exists():
                problem = self.tr("There is a file of that name already: choose another.")
        except Trouble as trouble:
            problem = {
                "lab": self.tr("Which lab is it?"),
                "city": self.tr("Which city?"),
                "country": self.tr("Which country? Two letters, as in FR, SE or RO."),
            }.get(trouble.place or "", trouble.what)
        self._problem.setText(problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _wish(self) -> NewBook:
        return NewBook(
            lab=self.lab.text(),
            city=self.city.currentText(),
            country=self.country.text(),
            language=self.language.currentData(),
            template=self.template.currentData() or starter.DEFAULT_TEMPLATE,
            author=self.author.text().strip() or None,
            words=self._words,
        )

    def result_book(self) -> tuple[NewBook, Path]:
        """What was asked for, and where to keep it."""
        return self._wish(), Path(self.path.text())
