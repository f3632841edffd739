<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Bok</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Registrer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Økt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Ny bok…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Åpne bok…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Åpne demoboken</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importer steder…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Kontroller boken</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Lukk boken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historikk…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Dupliser sted</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Slett sted</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Sted som punkt</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Sted som linje</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Sted som flate</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Sted uten posisjon</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Notat eller sitat</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Endre form</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Vis alle steder</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Legg til bakgrunnskart…</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Fjern bakgrunnskart som er lagt til</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Større skrift</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Mindre skrift</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Neste fase</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taster og hjelp</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Åpne en bok</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Åpne skrivebeskyttet</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Åpne den likevel bare hvis ingen andre har den åpen: to som skriver ødelegger for hverandre.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Boken er åpen et annet sted</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Boken kan ikke skrives her</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Boken ligger på en nettverksdisk: kopier den til denne maskinen før økten.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Boken ligger i en synkronisert mappe: kopier den ut derfra før økten.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Lagre en kopi av boken</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopierer…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Kopien er lagret: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importer steder</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n sted importert.</numerusform>
            <numerusform>%n steder importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>Hvem skal lese filen? Bare det som kan gis ut til dem, blir skrevet.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksporterer…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>Kontrollen fant:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>Boken er hel.</translation>
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
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Praksiser</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivelse</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Hva folk kaller det</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Lagre (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Avbryt (Esc)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nytt sted</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Ny flate</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Nytt sted uten posisjon</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Skriv en tittel eller nummeret på klistremerket.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Søk i steder og notater</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Finn steder</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Ingen steder ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} av %n sted</numerusform>
            <numerusform>{0} av %n steder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Taster og hjelp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filtrer på et ord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilken</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>angret: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>gjorde om: {0}</translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n rad)</numerusform>
            <numerusform>(%n rader)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation>Velg et sted på kartet eller i listen for å se alt om det her.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notater og sitater</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Slett sted</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Ingen bok er åpen.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Trykk Ctrl+O for å åpne en, eller Ctrl+N for å lage en ny.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>Leser stedene…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Ingen steder passer.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Trykk Esc i søkefeltet for å fjerne ordene, eller «Fjern alle» for å se alle steder.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er registrert ennå.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Trykk Ctrl+2 for kartet, så P, og klikk der det første stedet er.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivebeskyttet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n element slettet. {0} henter tilbake.</numerusform>
            <numerusform>%n elementer slettet. {0} henter tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Angret: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort om: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Det er ikke mer å angre.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n verdi som er endret siden, blir som den er.</numerusform>
            <numerusform>%n verdier som er endret siden, blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Registrerer deltakende kartlegging uten internett.
Fri programvare under EUPL 1.2. Oversiktskartet er laget med Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>noe uventet skjedde ({0}); det du har skrevet inn tidligere, er trygt</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Fortsett, eller lukk programmet og åpne det igjen. Loggen forteller utviklerne mer.</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n sted valgt</numerusform>
            <numerusform>%n steder valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Det du gjør her, gjøres med alle, i ett steg.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Sett for alle</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Legg til for alle</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Slett alle</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Piltastene flytter kartet, pluss og minus zoomer. Med Skift flytter pilene et kryss; mellomrom klikker der.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Formen er en samling og kan ikke endres for hånd.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>{0} langt, {1} innenfor. Tilbake tar bort det siste, Esc avslutter.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A setter et sted, en linje, en flate på kartet. E endrer det valgte.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Klikk der stedet er. Esc avslutter.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Klikk på linjens første punkt. Esc avslutter.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Klikk videre, Enter avslutter linjen. Tilbake tar bort siste punkt, Esc avbryter.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Klikk på flatens første hjørne. Esc avslutter.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Klikk videre, Enter lukker flaten. Tilbake tar bort siste hjørne, Esc avbryter.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Dra et punkt, et lite håndtak eller hele formen. Delete fjerner et punkt, Esc avslutter.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Klikk langs det du vil måle. Esc avslutter.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>Omrisset krysser seg selv: ta bort et punkt eller tegn på nytt.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Nummer, tittel, Enter: lagret. Esc forkaster.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>For få punkter: en linje trenger to, en flate tre.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation>Legg til bakgrunnskart</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Bakgrunnskart (*.pmtiles)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Kartverktøy</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Velg først et sted, trykk så E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Stedet har ingen posisjon ennå: velg et verktøy og tegn det.</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Ny bok</translation>
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation>for eksempel Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>en av de ti, eller en annen</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>to bokstaver, som NO</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>fornavnet ditt: det står i historikken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Lag boken</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>S&amp;pråk for det som registreres</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>Ø&amp;ktmal</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>&amp;Hvem skriver</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Hvor boken skal ligge</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Det finnes allerede en fil med det navnet: velg et annet.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>Hvilken lab er det?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Hvilken by?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>Hvilket land? To bokstaver, som FR, SE eller RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Hva som ble sagt, ord for ord</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>&amp;Vår tolkning</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>nummer eller tittel på et sted; tomt: fritt</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>valgfritt, holdes atskilt fra ordene</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Søk i notatene</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Ingen notater ennå. Skriv ovenfor det som blir sagt, og trykk Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Lagre (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Lagre endringen</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finnes ikke noe sted med det nummeret eller den tittelen.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Det som ble sagt, mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Hvordan det fungerer</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem som sa det</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Hvem som kan se det</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Vis på kartet</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Endre form</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>«{0}» for «{1}» ble ikke lagret</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation>et annet program</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>satt på kartet</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>tatt bort fra kartet</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>flyttet eller omformet</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Hva som ble sagt… (Enter legger til)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type notat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
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
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Nabolag</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Siden (år)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praksiser</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliens</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Type sted</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Annet, med ord</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Bruksrett</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Sto tomt før</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Bare landemerke</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Juridisk form</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Hvordan det besluttes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Lønnet og frivillig arbeid</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charter</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Hvem som kan bli med eller slutte</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Felles eie</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Synlig for</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Posisjon vises som</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt av</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisjon</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Bare teamet</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Blir på denne maskinen; ingen utenfor teamet ser det.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Følger med til labens partnere, ikke til noe offentlig.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Kan publiseres når de det kommer fra, samtykker.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Nøyaktig her</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Utenfor teamet vises det der det er.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>Innenfor 250 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Utenfor teamet vises bare en rute på 250 meter, aldri selve stedet.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>Innenfor 500 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Utenfor teamet vises bare en rute på 500 meter, aldri selve stedet.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Bare nabolaget</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>Utenfor teamet oppgis bare navnet på nabolaget, ingen posisjon.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ikke i det hele tatt</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>Posisjonen forlater aldri denne maskinen: for krisesentre, okkuperte hus, hjem og alle som kan komme til skade.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Flate</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Ingen posisjon</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Noe man har hørt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Trolig</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sikkert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Det trengs en tittel eller et nummer; en tittel har høyst {0} tegn.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Høyst {0} tegn.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>En nettadresse begynner med http:// eller https:// og har ingen mellomrom.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>To store bokstaver, som FR eller SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Et år med sifre, som 2019.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Skriftstørrelse</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datamaskinen</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Spørsmål</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personer i rommet</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Hvilket &amp;bord snakker</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Hvem snakker</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>Nye &amp;koder</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny økt</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Ett bord til</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Neste fase (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>koder med mellomrom, for eksempel T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation>et prefiks og antall, for eksempel T1 8</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n kode: </numerusform>
            <numerusform>%n koder: </numerusform>
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation>Ingen fase er i gang</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Enter starter den første.</translation>
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
        <translation>over tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>det finnes ingen økt ennå</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Lag en først.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>kodene ble ikke forstått</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Skriv et prefiks og et antall, som T1 8.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>Avbrutt, ingenting ble endret.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivebeskyttet</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Siste endring er IKKE lagret</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>laget boken</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>skrev demoen</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>la til et sted</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>endret et sted</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>endret hvor et sted er</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>dupliserte et sted</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>endret flere steder</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>slettet steder</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>la til et notat</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>endret et notat</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>slettet notater</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>la til en økt</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>endret økten</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>avsluttet økten</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>startet en fase</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>la til et bord</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>endret et bord</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>la til deltakerkoder</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerte en fil</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>endret i et annet program</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>reparerte henvisninger</translation>
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Legg til…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Skriv for å velge</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Legg til «{0}»</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Ingenting passer til «{0}».</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Ingenting å velge.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Disken er full. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Frigjør plass, eller lagre en kopi på en annen disk og fortsett der.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>Boken er åpen et annet sted.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Lukk den der og prøv igjen, eller åpne den skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Boken kan ikke skrives her.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Kopier den til en egen mappe og åpne kopien.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Filen er ikke en bok fra dette programmet.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Velg en bok, eller lag en ny og importer filen dit.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Boken er skadet.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Åpne den siste kopien, og behold filen: det som kan leses, kan reddes.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>En nyere versjon av programmet har laget boken.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installer den nyere versjonen på denne maskinen.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen er ikke der.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Kontroller navnet, eller at minnepinnen står i.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finnes allerede en fil med det navnet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>Disken eller minnepinnen svarte ikke.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Kontroller at den står i; det som er lagret tidligere, er trygt.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Noen har lagt noe i boken som programmet ikke kjenner.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Åpne en tidligere kopi.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Det du endret, er slettet i mellomtiden.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Bakgrunnskartet kan ikke brukes.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Kopier det på nytt derfra det kom, eller velg et annet.</translation>
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
        <translation>Registrer hva en lab sier om stedene sine, uten internett. Alt ligger i én fil: boken.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Sist åpnede bøker</translation>
    </message>
</context>
</TS>
