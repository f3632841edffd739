<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Bok</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Anteckna</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Ny bok…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Öppna bok…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Öppna demoboken</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importera platser…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Kontrollera boken</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Stäng boken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historik…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Duplicera plats</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Ta bort plats</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Plats som punkt</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Plats som linje</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Plats som yta</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Plats utan läge</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Anteckning eller citat</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Ändra form</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mät</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Visa alla platser</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Lägg till bakgrundskarta…</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Ta bort tillagda bakgrundskartor</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nästa moment</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tangenter och hjälp</translation>
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
        <translation>Öppna en bok</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Böcker (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Öppna skrivskyddad</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Öppna den ändå bara om ingen annan har den öppen: två som skriver förstör för varandra.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Boken är öppen någon annanstans</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Boken kan inte skrivas här</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Boken ligger på en nätverksdisk: kopiera den till den här datorn inför sessionen.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Boken ligger i en synkroniserad mapp: kopiera ut den därifrån inför sessionen.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Spara en kopia av boken</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopierar…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Kopian är sparad: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importera platser</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n plats importerad.</numerusform>
            <numerusform>%n platser importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>Vem ska läsa filen? Bara det som får lämnas ut till dem skrivs.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporterar…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>Kontrollen hittade:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>Boken är hel.</translation>
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
        <translation>&amp;Praktiker</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Vad folk kallar den</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Spara (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Avbryt (Esc)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Ny yta</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Ny plats utan läge</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Skriv en titel eller klistermärkets nummer.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Sök i platser och anteckningar</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Sök platser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa allt</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Inga platser än</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} av %n plats</numerusform>
            <numerusform>{0} av %n platser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Tangenter och hjälp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filtrera på ett ord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>ångrade: {0}</translation>
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
        <translation>Välj en plats på kartan eller i listan så syns allt om den här.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Ta bort plats</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Ingen bok är öppen.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Tryck Ctrl+O för att öppna en, eller Ctrl+N för att göra en ny.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>Läser platserna…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Ingen plats passar.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Tryck Esc i sökfältet för att ta bort orden, eller ”Rensa allt” för att se alla platser.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Inget är antecknat än.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Tryck Ctrl+2 för kartan, sedan P, och klicka där den första platsen ligger.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddad</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n post borttagen. {0} hämtar tillbaka.</numerusform>
            <numerusform>%n poster borttagna. {0} hämtar tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort om: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Det finns inget mer att ångra.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n värde som ändrats sedan dess lämnas som det är.</numerusform>
            <numerusform>%n värden som ändrats sedan dess lämnas som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Dokumenterar deltagande kartläggning utan internet.
Fri programvara under EUPL 1.2. Översiktskartan är gjord med Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>något oväntat hände ({0}); det du skrivit in tidigare är säkert</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Fortsätt, eller stäng programmet och öppna det igen. Loggen säger mer till utvecklarna.</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n plats vald</numerusform>
            <numerusform>%n platser valda</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Det du gör här görs med alla, i ett steg.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Ange för alla</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Lägg till för alla</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Ta bort alla</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Piltangenterna flyttar kartan, plus och minus zoomar. Med Skift flyttar pilarna ett kors; blanksteg klickar där.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Formen är en samling och kan inte ändras för hand.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>{0} långt, {1} innanför. Backsteg tar tillbaka det sista, Esc avslutar.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A sätter en plats, en linje, en yta på kartan. E ändrar den valda.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Klicka där platsen ligger. Esc avslutar.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Klicka på linjens första punkt. Esc avslutar.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Klicka vidare, Enter avslutar linjen. Backsteg tar tillbaka sista punkten, Esc avbryter.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Klicka på ytans första hörn. Esc avslutar.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Klicka vidare, Enter sluter ytan. Backsteg tar tillbaka sista hörnet, Esc avbryter.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Dra en punkt, ett litet handtag eller allt. Delete tar bort en punkt, Esc avslutar.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Klicka längs det du vill mäta. Esc avslutar.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>Konturen korsar sig själv: ta tillbaka en punkt eller rita om.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Nummer, titel, Enter: sparat. Esc kastar.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>För få punkter: en linje behöver två, en yta tre.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation>Lägg till bakgrundskarta</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Bakgrundskartor (*.pmtiles)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Kartverktyg</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Välj först en plats, tryck sedan E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Platsen har inget läge än: välj ett verktyg och rita.</translation>
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
        <translation>till exempel Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>en av de tio, eller någon annan</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>två bokstäver, som SE</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>ditt förnamn: det står i historiken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Skapa boken</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labb</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>S&amp;tad</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>S&amp;pråk för det som antecknas</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>&amp;Sessionsmall</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>&amp;Vem skriver</translation>
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
        <translation>Var boken ska ligga</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Det finns redan en fil med det namnet: välj ett annat.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>Vilket labb är det?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Vilken stad?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>Vilket land? Två bokstäver, som FR, SE eller RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Vad som sades, ord för ord</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>&amp;Vår tolkning</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>en plats nummer eller titel; tomt: fri</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>valfritt, hålls skilt från orden</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Sök i anteckningarna</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Ingen anteckning än. Skriv ovan vad som sägs och tryck Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Spara (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Spara ändringen</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finns ingen plats med det numret eller den titeln.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Det som sades saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
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
        <translation>Det gick inte</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var det ligger</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Hur det fungerar</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem som sa det</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Vem som får se det</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Ändra form</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>”{0}” för ”{1}” sparades inte</translation>
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
        <translation>ett annat program</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>satt på kartan</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>borttagen från kartan</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>flyttad eller omformad</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Vad som sades… (Enter lägger till)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Slags anteckning</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
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
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Kvarter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Sedan (år)</translation>
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
        <translation>Källa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiker</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliens</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Slags plats</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Annat, i ord</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Upplåtelse</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Stod tomt förut</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Bara landmärke</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Juridisk form</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Hur beslut fattas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Avlönat och ideellt arbete</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Stadga</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Vem som får gå med eller ur</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Gemensamt ägt</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Läget visas som</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt av</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Bara teamet</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Stannar på den här datorn; ingen utanför teamet ser det.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Följer med till labbets partner, inte till något offentligt.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentligt</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Får publiceras när de som sagt det samtycker.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Exakt här</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Utanför teamet visas den där den är.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>Inom 250 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Utanför teamet visas bara en ruta på 250 meter, aldrig själva platsen.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>Inom 500 meter</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Utanför teamet visas bara en ruta på 500 meter, aldrig själva platsen.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Bara kvarteret</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>Utanför teamet sägs bara kvarterets namn, inget läge.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>Läget lämnar aldrig den här datorn: för härbärgen, ockuperade hus, hem och alla som kan komma till skada.</translation>
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
        <translation>Yta</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Inget läge</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hörsägen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Troligt</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Säkert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>En titel eller ett nummer behövs; en titel har högst {0} tecken.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Högst {0} tecken.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>En webbadress börjar med http:// eller https:// och har inga mellanslag.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Två versaler, som FR eller SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Ett år med siffror, som 2019.</translation>
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
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
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
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personer i rummet</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Vilket &amp;bord talar</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Vem talar</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>Nya &amp;koder</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny session</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Ett bord till</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Nästa moment (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>koder med mellanslag, till exempel T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation>ett prefix och antal, till exempel T1 8</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n kod: </numerusform>
            <numerusform>%n koder: </numerusform>
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation>Inget moment pågår</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Enter startar det första.</translation>
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
        <translation>över tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>det finns ingen session än</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Gör en först.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>koderna gick inte att förstå</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Skriv ett prefix och ett antal, som T1 8.</translation>
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
        <translation>Förlopp</translation>
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
        <translation>Ö</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>Avbrutet, inget ändrades.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Senaste ändringen är INTE sparad</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>skapade boken</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>skrev demon</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>lade till en plats</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>ändrade en plats</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>ändrade var en plats ligger</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>duplicerade en plats</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>ändrade flera platser</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>tog bort platser</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>lade till en anteckning</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>ändrade en anteckning</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>tog bort anteckningar</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>lade till en session</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>ändrade sessionen</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>avslutade sessionen</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>startade ett moment</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>lade till ett bord</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>ändrade ett bord</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>lade till deltagarkoder</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerade en fil</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>ändrat i ett annat program</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>lagade hänvisningar</translation>
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Skriv för att välja</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Lägg till ”{0}”</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Inget passar ”{0}”.</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Inget att välja.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Disken är full. Inget ändrades.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Frigör utrymme, eller spara en kopia på en annan disk och fortsätt där.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>Boken är öppen någon annanstans.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Stäng den där och försök igen, eller öppna den skrivskyddad.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Boken kan inte skrivas här.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Kopiera den till en egen mapp och öppna kopian.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Filen är ingen bok från det här programmet.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Välj en bok, eller gör en ny och importera filen dit.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Boken är skadad.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Öppna din senaste kopia och behåll filen: det som går att läsa kan räddas.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>En nyare version av programmet har gjort boken.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installera den nyare versionen på den här datorn.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finns inte där.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Kontrollera namnet, eller att minnet sitter i.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>Disken eller minnet svarade inte.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Kontrollera att det sitter i; det som sparats tidigare är säkert.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Någon har lagt in något i boken som programmet inte känner till.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Öppna en tidigare kopia.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Det du ändrade har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Ångra hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Bakgrundskartan kan inte användas.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Kopiera den igen därifrån den kom, eller välj en annan.</translation>
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
        <translation>Anteckna vad ett labb säger om sina platser, utan internet. Allt ligger i en fil: boken.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Senast öppnade böcker</translation>
    </message>
</context>
</TS>
