<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the demo book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import places…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicate place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place as a point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place as a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place as an area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place without a position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note or quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit shape</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a base map…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next phase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other's work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book can't be written here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">Socios</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check found:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is whole.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What people call it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New place without a position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a title or the sticker's number.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No places yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by a word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>took back: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did again: {0}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete place</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No book is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the places…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No place matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set for all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete all of them</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This shape is a collection and can't be changed by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which city?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit shape</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>put on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>taken off the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Desde (año)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Tipo de espacio</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Otro, en palabras</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Régimen de uso</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Antes estaba vacío</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Solo referencia</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Cómo se decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Trabajo pagado y voluntario</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Quién puede entrar o salir</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Bien común</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Lo ven</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Posición mostrada</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Solo el equipo</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Se queda en este ordenador; nadie fuera del equipo lo ve.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Va en lo que reciben los socios del laboratorio, en nada público.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Puede publicarse si consienten las personas de quienes viene.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Exactamente aquí</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Fuera del equipo se muestra donde está.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>A 250 metros</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Fuera del equipo solo se muestra un cuadrado de 250 metros, nunca el lugar exacto.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>A 500 metros</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Fuera del equipo solo se muestra un cuadrado de 500 metros, nunca el lugar exacto.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Solo el barrio</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood's name is told, no position.</source>
        <translation>Fuera del equipo solo se dice el nombre del barrio, ninguna posición.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>La posición nunca sale de este ordenador: para refugios, okupas, viviendas y quien pudiera salir perjudicado.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>De oídas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Hace falta un título o un número; un título tiene como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>Una dirección web empieza por http:// o https:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Dos mayúsculas, como FR o SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Un año en cifras, como 2019.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One table more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole room</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no session yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wrote the demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed where a place is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duplicated a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed several places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>deleted places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>deleted notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added a session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>started a phase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added participant codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>imported a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed in another program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mended references</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type to choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book can't be written here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn't know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This base map can't be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>CoNECT Desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record what a lab says about its places, without internet. Everything is in one file: the book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books opened last</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
