<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Boek</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Nieuw boek…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Boek openen…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Demoboek openen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Plekken importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Boek controleren</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Boek sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Plek dupliceren</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Plek verwijderen</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Plek als punt</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Plek als lijn</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Plek als vlak</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Plek zonder positie</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Notitie of citaat</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Vorm wijzigen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Alle plekken tonen</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Basiskaart toevoegen…</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Toegevoegde basiskaarten weghalen</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Toetsen en hulp</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Een boek openen</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Boeken (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Alleen-lezen openen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Open het alleen toch als niemand anders het open heeft: twee schrijvers wissen elkaars werk.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Het boek is elders open</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Het boek kan hier niet worden beschreven</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Dit boek staat op een netwerkschijf: kopieer het voor de sessie naar deze computer.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Dit boek staat in een gesynchroniseerde map: kopieer het er voor de sessie uit.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Een kopie van het boek opslaan</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Kopie opgeslagen: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Plekken importeren</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n plek geïmporteerd.</numerusform>
            <numerusform>%n plekken geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Het team</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>Wie gaat het bestand lezen? Alleen wat voor hen naar buiten mag, wordt geschreven.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>De controle vond:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>Het boek is heel.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Praktijken</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Hoe mensen het noemen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Opslaan (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuleren (Esc)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nieuwe plek</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe lijn</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nieuw vlak</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Nieuwe plek zonder positie</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Typ een titel of het stickernummer.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} weghalen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Zoeken in plekken en notities</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Plekken zoeken</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Nog geen plekken</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} van %n plek</numerusform>
            <numerusform>{0} van %n plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Toetsen en hulp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filter op een woord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>maakte ongedaan: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>deed opnieuw: {0}</translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n rij)</numerusform>
            <numerusform>(%n rijen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation>Kies een plek op de kaart of in de lijst om er hier alles over te zien.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notities en citaten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Plek verwijderen</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Er is geen boek open.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Druk op Ctrl+O om er een te openen, of op Ctrl+N voor een nieuw.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>De plekken worden gelezen…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Geen plek voldoet.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Druk op Esc in het zoekveld om de woorden te wissen, of op ‘Alles wissen’ om elke plek te zien.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Druk op Ctrl+2 voor de kaart, dan op P, en klik waar de eerste plek is.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n item verwijderd. {0} haalt terug.</numerusform>
            <numerusform>%n items verwijderd. {0} haalt terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ongedaan gemaakt: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Opnieuw gedaan: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Er is niets meer om ongedaan te maken.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n waarde die sindsdien is gewijzigd, blijft zoals ze is.</numerusform>
            <numerusform>%n waarden die sindsdien zijn gewijzigd, blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Legt participatieve kaartsessies vast zonder internet.
Vrije software onder de EUPL 1.2. Overzichtskaart gemaakt met Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>er gebeurde iets onverwachts ({0}); wat u eerder invoerde is veilig</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Ga verder, of sluit het programma en open het opnieuw. Het logboek vertelt de ontwikkelaars meer.</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n plek gekozen</numerusform>
            <numerusform>%n plekken gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Wat u hier doet, gebeurt met allemaal, in één stap.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Voor alle instellen</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Aan alle toevoegen</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Allemaal verwijderen</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Pijltoetsen verschuiven de kaart, plus en min zoomen. Met Shift verschuiven ze een kruis; spatie klikt daar.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Deze vorm is een verzameling en kan niet met de hand worden gewijzigd.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>{0} lang, {1} erbinnen. Backspace neemt het laatste terug, Esc stopt.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A zetten een plek, een lijn, een vlak op de kaart. E wijzigt de gekozen.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Klik waar de plek is. Esc stopt.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Klik op het eerste punt van de lijn. Esc stopt.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Klik verder, Enter beëindigt de lijn. Backspace neemt het laatste punt terug, Esc stopt.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Klik op de eerste hoek van het vlak. Esc stopt.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Klik verder, Enter sluit het vlak. Backspace neemt de laatste hoek terug, Esc stopt.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Sleep een punt, een kleine greep of het geheel. Delete haalt een punt weg, Esc stopt.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Klik langs wat u wilt meten. Esc stopt.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>De omtrek kruist zichzelf: neem een punt terug of teken opnieuw.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Nummer, titel, Enter: opgeslagen. Esc laat het vallen.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>Te weinig punten: een lijn heeft er twee nodig, een vlak drie.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation>Basiskaart toevoegen</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Basiskaarten (*.pmtiles)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Kaartgereedschap</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Kies eerst een plek, druk dan op E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Deze plek heeft nog geen positie: kies gereedschap en teken haar.</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Nieuw boek</translation>
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation>bijvoorbeeld Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>een van de tien, of een andere</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>twee letters, zoals NL</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>uw voornaam: die staat in de geschiedenis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Boek maken</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>&amp;Taal van wat wordt vastgelegd</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>Sess&amp;iesjabloon</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>&amp;Wie typt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Waar het boek komt te staan</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Er is al een bestand met die naam: kies een andere.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>Welk lab is het?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Welke stad?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>Welk land? Twee letters, zoals FR, SE of RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Wat er werd gezegd, woord voor woord</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>O&amp;nze lezing</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>nummer of titel van een plek; leeg: vrij</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>optioneel, blijft los van de woorden</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Zoeken in de notities</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Nog geen notitie. Schrijf hierboven op wat er wordt gezegd en druk op Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Opslaan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Er is geen plek met dat nummer of die titel.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Wat er werd gezegd ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation>Dat lukte niet</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar het is</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Hoe het werkt</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wie het mag zien</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Op de kaart tonen</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Vorm wijzigen</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>‘{0}’ van ‘{1}’ is niet opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>op de kaart gezet</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>van de kaart gehaald</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>verplaatst of vervormd</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Wat er werd gezegd… (Enter voegt toe)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Soort notitie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Sinds (jaar)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktijken</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Veerkracht</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Anders, in woorden</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Gebruiksrecht</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Stond eerst leeg</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Alleen herkenningspunt</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Hoe er wordt besloten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Betaald en vrijwilligerswerk</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Handvest</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Wie erbij mag of weg kan</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Gemeenschappelijk bezit</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Positie getoond als</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Alleen het team</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Blijft op deze laptop; niemand buiten het team ziet het.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Gaat naar de partners van het lab, niet naar iets openbaars.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Mag openbaar, als de mensen van wie het komt toestemmen.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Precies hier</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Buiten het team wordt het getoond waar het is.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>Binnen 250 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Buiten het team wordt alleen een vak van 250 meter getoond, nooit de plek zelf.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>Binnen 500 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Buiten het team wordt alleen een vak van 500 meter getoond, nooit de plek zelf.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Alleen de buurt</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>Buiten het team wordt alleen de naam van de buurt genoemd, geen positie.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Helemaal niet</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>De positie verlaat deze laptop nooit: voor opvang, kraakpanden, woningen en wie schade kan lijden.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Vlak</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Geen positie</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Van horen zeggen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Een titel of een nummer is nodig; een titel heeft hoogstens {0} tekens.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Hoogstens {0} tekens.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>Een webadres begint met http:// of https:// en heeft geen spaties.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Twee hoofdletters, zoals FR of SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Een jaar in cijfers, zoals 2019.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Mensen in de zaal</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Welke ta&amp;fel spreekt</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Wie spreekt</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>Nieuwe &amp;codes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Nog een tafel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Volgende fase (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>codes met spaties ertussen, bijvoorbeeld T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation>een voorvoegsel en hoeveel, bijvoorbeeld T1 8</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>De hele zaal</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n code: </numerusform>
            <numerusform>%n codes: </numerusform>
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation>Er is geen fase bezig</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Enter start de eerste.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over de tijd</translation>
    </message>
    <message>
        <source>left</source>
        <translation>over</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>er is nog geen sessie</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Maak er eerst een.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>de codes zijn niet begrepen</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Typ een voorvoegsel en een getal, zoals T1 8.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>Geannuleerd, er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Laatste wijziging NIET opgeslagen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>maakte het boek</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>schreef de demo</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>voegde een plek toe</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>wijzigde een plek</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>wijzigde waar een plek is</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>dupliceerde een plek</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>wijzigde meerdere plekken</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>verwijderde plekken</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>voegde een notitie toe</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>wijzigde een notitie</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>verwijderde notities</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>voegde een sessie toe</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>wijzigde de sessie</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>sloot de sessie af</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>startte een fase</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>voegde een tafel toe</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>wijzigde een tafel</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>voegde deelnemerscodes toe</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importeerde een bestand</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>gewijzigd in een ander programma</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>herstelde verwijzingen</translation>
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Typ om te kiezen</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>‘{0}’ toevoegen</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Niets past bij ‘{0}’.</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Niets te kiezen.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>De schijf is vol. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Maak ruimte vrij, of sla een kopie op een andere schijf op en ga daar verder.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>Het boek is elders open.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Sluit het daar en probeer opnieuw, of open het alleen-lezen.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Het boek kan hier niet worden beschreven.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Kopieer het naar een eigen map en open de kopie.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Dit bestand is geen boek van dit programma.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Kies een boek, of maak een nieuw en importeer het bestand.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Het boek is beschadigd.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Open uw laatste kopie en bewaar dit bestand: wat leesbaar is, kan worden gered.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>Een nieuwere versie van het programma maakte dit boek.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installeer de nieuwere versie op deze computer.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Het bestand is er niet.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Controleer de naam, of dat de stick erin zit.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Er is al een bestand met die naam.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>De schijf of stick antwoordde niet.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Controleer of hij erin zit; wat eerder is opgeslagen is veilig.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Iemand heeft iets in het boek gezet dat dit programma niet kent.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Open een eerdere kopie.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Wat u wijzigde is intussen verwijderd.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Ongedaan maken haalt het terug.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Deze basiskaart is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Kopieer haar opnieuw vanwaar ze kwam, of kies een andere.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>CoNECT Desktop</source>
        <translation>CoNECT Desktop</translation>
    </message>
    <message>
        <source>Record what a lab says about its places, without internet. Everything is in one file: the book.</source>
        <translation>Leg vast wat een lab over zijn plekken zegt, zonder internet. Alles staat in één bestand: het boek.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Laatst geopende boeken</translation>
    </message>
</context>
</TS>
