<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Caiet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Notare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesiune</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Caiet nou…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Deschide caietul…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Deschide caietul demonstrativ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importă locuri…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Verifică caietul</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Închide caietul</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Istoric…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Caută în listă</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Duplică locul</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Șterge locul</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Loc ca punct</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Loc ca linie</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Loc ca suprafață</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Loc fără poziție</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Notă sau citat</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Modifică forma</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selectează</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Măsoară</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Arată toate locurile</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Adaugă o hartă de bază…</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Scoate hărțile de bază adăugate</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Litere mai mari</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Litere mai mici</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Etapa următoare</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taste și ajutor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Deschide un caiet</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Caiete (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Deschide doar pentru citire</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Deschide oricum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Deschideți-l oricum doar dacă nu îl mai are nimeni deschis: doi care scriu își pierd munca unul altuia.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Caietul este deschis în altă parte</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Aici nu se poate scrie în caiet</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Caietul se află pe un disc de rețea: copiați-l pe acest calculator pentru sesiune.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Caietul se află într-un dosar sincronizat: copiați-l de acolo pentru sesiune.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Salvează o copie a caietului</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Se copiază…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Copie salvată: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importă locuri</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Se importă…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n loc importat.</numerusform>
            <numerusform>%n locuri importate.</numerusform>
            <numerusform>%n de locuri importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toată lumea</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parteneri</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Echipa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>Cine va citi fișierul? Se scrie doar ce poate ieși pentru ei.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Se exportă…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>Verificarea a găsit:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>Caietul este întreg.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Număr</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Practici</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descriere</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Cum îi spun oamenii</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opțional</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Salvează (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Renunță (Esc)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Loc nou</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Linie nouă</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Suprafață nouă</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Loc nou fără poziție</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Scrieți un titlu sau numărul abțibildului.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Scoate {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Caută în locuri și note</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Caută locuri</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Încă niciun loc</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n loc</numerusform>
            <numerusform>%n locuri</numerusform>
            <numerusform>%n de locuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} din %n loc</numerusform>
            <numerusform>{0} din %n locuri</numerusform>
            <numerusform>{0} din %n de locuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Taste și ajutor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Caută în ajutor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filtrează după un cuvânt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>a anulat: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>a refăcut: {0}</translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n rând)</numerusform>
            <numerusform>(%n rânduri)</numerusform>
            <numerusform>(%n de rânduri)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation>Alegeți un loc pe hartă sau în listă ca să vedeți aici totul despre el.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Note și citate</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Șterge locul</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Niciun caiet deschis.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Apăsați Ctrl+O ca să deschideți unul sau Ctrl+N pentru unul nou.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>Se citesc locurile…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Niciun loc nu se potrivește.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Apăsați Esc în câmpul de căutare ca să ștergeți cuvintele sau „Șterge tot” ca să vedeți toate locurile.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Încă nu s-a notat nimic.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Apăsați Ctrl+2 pentru hartă, apoi P, și faceți clic unde este primul loc.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>doar citire</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n element șters. {0} îl aduce înapoi.</numerusform>
            <numerusform>%n elemente șterse. {0} le aduce înapoi.</numerusform>
            <numerusform>%n de elemente șterse. {0} le aduce înapoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Anulat: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Refăcut: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Nu mai este nimic de anulat.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n valoare schimbată între timp rămâne așa.</numerusform>
            <numerusform>%n valori schimbate între timp rămân așa.</numerusform>
            <numerusform>%n de valori schimbate între timp rămân așa.</numerusform>
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Notează sesiuni de cartare participativă fără internet.
Software liber sub EUPL 1.2. Harta generală este făcută cu Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>s-a întâmplat ceva neașteptat ({0}); ce ați introdus înainte este în siguranță</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Continuați sau închideți programul și deschideți-l din nou. Jurnalul le spune dezvoltatorilor mai mult.</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n loc ales</numerusform>
            <numerusform>%n locuri alese</numerusform>
            <numerusform>%n de locuri alese</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Ce faceți aici se face pentru toate, într-un singur pas.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Stabilește pentru toate</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Adaugă la toate</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Șterge-le pe toate</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Săgețile mută harta, plus și minus apropie și depărtează. Cu Shift, săgețile mută o cruce; spațiu face clic acolo.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Forma este o colecție și nu poate fi modificată cu mâna.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>{0} lungime, {1} înăuntru. Backspace ia înapoi ultimul punct, Esc iese.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A pun un loc, o linie, o suprafață pe hartă. E modifică locul ales.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Faceți clic unde este locul. Esc iese.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Faceți clic pe primul punct al liniei. Esc iese.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Continuați, Enter încheie linia. Backspace ia înapoi ultimul punct, Esc iese.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Faceți clic pe primul colț al suprafeței. Esc iese.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Continuați, Enter închide suprafața. Backspace ia înapoi ultimul colț, Esc iese.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Trageți un punct, un mâner mic sau totul. Delete scoate un punct, Esc iese.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Faceți clic de-a lungul a ce vreți să măsurați. Esc iese.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>Conturul se intersectează: luați înapoi un punct sau desenați din nou.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Număr, titlu, Enter: salvat. Esc renunță.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>Prea puține puncte: o linie are nevoie de două, o suprafață de trei.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation>Adaugă o hartă de bază</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Hărți de bază (*.pmtiles)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Instrumente de hartă</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Alegeți întâi un loc, apoi apăsați E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Locul nu are încă poziție: alegeți un instrument și desenați-l.</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Caiet nou</translation>
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation>de exemplu Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>unul din cele zece sau oricare altul</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>două litere, ca RO</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>prenumele dumneavoastră: apare în istoric</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Fă caietul</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laborator</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Oraș</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Ța&amp;ră</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>L&amp;imba în care se notează</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>Model de &amp;sesiune</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>&amp;Cine scrie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Unde se păstrează caietul</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Există deja un fișier cu acest nume: alegeți altul.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>Ce laborator este?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Ce oraș?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>Ce țară? Două litere, ca FR, SE sau RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tip</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Despre</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Ce s-a spus, cuvânt cu cuvânt</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>&amp;Interpretarea noastră</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>numărul sau titlul unui loc; gol: liber</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>opțional, ținut separat de cuvinte</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Caută în note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Încă nicio notă. Scrieți mai sus ce se spune și apăsați Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Salvează (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Salvează schimbarea</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Nu există niciun loc cu acest număr sau titlu.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Lipsește ce s-a spus.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} din {1}</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation>Nu a mers</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Unde este</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cum funcționează</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Cine a spus</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Cine poate vedea</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Arată pe hartă</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Modifică forma</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>„{0}” la „{1}” nu s-a salvat</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punct</numerusform>
            <numerusform>%n puncte</numerusform>
            <numerusform>%n de puncte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation>alt program</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>pus pe hartă</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>scos de pe hartă</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>mutat sau remodelat</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Ce s-a spus… (Enter adaugă)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Notă nouă</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tip de notă</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresă web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Cartier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Din (an)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referință</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Practici</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domenii</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Reziliență</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Tipul spațiului</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Altceva, în cuvinte</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Regim de folosință</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Era liber înainte</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Doar reper</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Formă juridică</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Cum se decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Muncă plătită și voluntară</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Cartă</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Cine poate intra sau pleca</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Bun comun</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vizibil pentru</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Poziția arătată</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masă</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Spus de</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitudine</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Introdus de</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formă</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Doar echipa</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Rămâne pe acest laptop; nimeni din afara echipei nu vede.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parteneri</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Merge la partenerii laboratorului, nu în ceva public.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Se poate publica, dacă persoanele de la care vine își dau acordul.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Exact aici</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>În afara echipei se arată acolo unde este.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>Cu o abatere de 250 de metri</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>În afara echipei se arată doar un pătrat de 250 de metri, niciodată locul exact.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>Cu o abatere de 500 de metri</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>În afara echipei se arată doar un pătrat de 500 de metri, niciodată locul exact.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Doar cartierul</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>În afara echipei se spune doar numele cartierului, nicio poziție.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Deloc</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>Poziția nu părăsește niciodată acest laptop: pentru adăposturi, case ocupate, locuințe și oricine ar putea avea de suferit.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punct</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Suprafață</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Fără poziție</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Din auzite</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabil</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sigur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nespus</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Este nevoie de un titlu sau de un număr; un titlu are cel mult {0} caractere.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Cel mult {0} caractere.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>O adresă web începe cu http:// sau https:// și nu are spații.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Două majuscule, ca FR sau SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Un an în cifre, ca 2019.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Mărimea literelor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proiector</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Ca pe calculator</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Î&amp;ntrebare</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Persoane în sală</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Ce &amp;masă vorbește</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Cine vorbește</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>Coduri n&amp;oi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesiune nouă</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Încă o masă</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Etapa următoare (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>coduri cu spații între ele, de exemplu T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation>un prefix și câte, de exemplu T1 8</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n cod: </numerusform>
            <numerusform>%n coduri: </numerusform>
            <numerusform>%n de coduri: </numerusform>
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation>Nicio etapă în desfășurare</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Enter o pornește pe prima.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>over time</source>
        <translation>peste timp</translation>
    </message>
    <message>
        <source>left</source>
        <translation>rămas</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>nu există încă o sesiune</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Faceți întâi una.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>codurile nu au fost înțelese</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Scrieți un prefix și un număr, ca T1 8.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>Renunțat, nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Doar citire</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Ultima schimbare NU s-a salvat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>a făcut caietul</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>a scris demonstrația</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>a adăugat un loc</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>a modificat un loc</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>a schimbat unde este un loc</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>a duplicat un loc</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>a modificat mai multe locuri</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>a șters locuri</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>a adăugat o notă</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>a modificat o notă</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>a șters note</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>a adăugat o sesiune</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>a modificat sesiunea</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>a încheiat sesiunea</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>a pornit o etapă</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>a adăugat o masă</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>a modificat o masă</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>a adăugat coduri de participanți</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>a importat un fișier</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>modificat în alt program</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>a reparat trimiteri</translation>
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Adaugă…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Scrieți ca să alegeți</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Adaugă „{0}”</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Nimic nu se potrivește cu „{0}”.</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Nimic de ales.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Discul este plin. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Eliberați spațiu sau salvați o copie pe alt disc și continuați acolo.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>Caietul este deschis în altă parte.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Închideți-l acolo și încercați din nou sau deschideți-l doar pentru citire.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Aici nu se poate scrie în caiet.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Copiați-l într-un dosar al dumneavoastră și deschideți copia.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Fișierul nu este un caiet al acestui program.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Alegeți un caiet sau faceți unul nou și importați fișierul în el.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Caietul este deteriorat.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Deschideți ultima copie și păstrați fișierul: ce se poate citi se poate salva.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>O versiune mai nouă a programului a făcut acest caiet.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Instalați versiunea mai nouă pe acest calculator.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Fișierul nu este acolo.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Verificați numele sau dacă stickul este introdus.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Există deja un fișier cu acest nume.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Alegeți alt nume.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>Discul sau stickul nu a răspuns.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Verificați dacă este introdus; ce s-a salvat înainte este în siguranță.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Cineva a pus în caiet ceva ce programul nu cunoaște.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Deschideți o copie mai veche.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Ce ați modificat a fost șters între timp.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Anularea îl aduce înapoi.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Harta de bază nu poate fi folosită.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Copiați-o din nou de unde a venit sau alegeți alta.</translation>
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
        <translation>Notați ce spune un laborator despre locurile sale, fără internet. Totul este într-un singur fișier: caietul.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Caiete deschise recent</translation>
    </message>
</context>
</TS>
