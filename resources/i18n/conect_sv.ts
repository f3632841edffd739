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
        <source>Get the book from a laptop in this room…</source>
        <translation>Hämta boken från en dator i rummet…</translation>
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
        <source>What others mapped…</source>
        <translation>Vad andra har kartlagt…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Ge tillbaka och exportera…</translation>
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
        <source>Words and templates…</source>
        <translation>Ord och mallar…</translation>
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
        <source>Find a command or a name…</source>
        <translation>Sök ett kommando eller ett namn…</translation>
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
        <source>Trace a sticker</source>
        <translation>Märk ut ett klistermärke</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Röstning</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Ge tillbaka</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
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
        <source>What others mapped on the map</source>
        <translation>Vad andra har kartlagt, på kartan</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>Förbered kartan över ett område…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Lägg till bakgrundskarta…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Lägg bakgrundskartorna bredvid boken</translation>
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
        <source>Room view on the projector</source>
        <translation>Rumsvy på projektorn</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>Rumsvyn följer min sida</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>Rumsvyn visar inget</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Momentets sida</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tangenter och hjälp</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Visa mig runt</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Vad du kan skicka till oss…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>&amp;Torn</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>ett namn, Enter lägger till</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>var den finns på kartan, valfritt</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>inget byggt</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>ett per rad</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Ny aktör</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finns ingen plats med det numret eller den titeln.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Aktören och dess kopplingar togs bort. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ett namn behövs.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Enter startar ett moment, F2 ändrar namn eller minuter, Alt+↑ och Alt+↓ flyttar det.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>&amp;Lägg till moment</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Skapa en session först.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Planerat: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Planerat: {0}, till {1}. Det slutade {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Planerat: {0}, till {1}. Det ser ut att bli {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min efter</numerusform>
            <numerusform>%n min efter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min före</numerusform>
            <numerusform>%n min före</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i tid</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>sedan {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>omkring {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– överhoppat</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ genomfört</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ nu</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Genomför ändå</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nytt moment</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Minuter är ett heltal från 0 till 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Momentet togs bort. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>det som kartan visar nu</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>runt en ort</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Ort eller stadsdel</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilometer åt varje håll</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>åt varje håll</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Skicka automatiskt när det finns uppkoppling</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Bara på nätverket som datorn är på nu</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Datorn är inte på något nätverk nu: anslut den först.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Skickar…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Skickat automatiskt.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Väntar på uppkoppling.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Väntar på sitt eget nätverk.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ Lösenordet sparas inte på datorn: skicka själv.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>Inget moment pågår</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>över tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
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
        <translation>Det går inte att spara i boken här</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>Var ska boken läggas?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>Boken är på väg…</translation>
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
        <source>Files of places ({0})</source>
        <translation>Filer med platser ({0})</translation>
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
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n vandring importerad.</numerusform>
            <numerusform>%n vandringar importerade.</numerusform>
        </translation>
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
        <translation>Boken är i ordning.</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>Lägg fotot på kartan</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>&amp;Ta bort punkten</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Lägg på kartan</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Klicka nu på samma plats på kartan.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Klicka i fotot på en plats som du också hittar på kartan: %n till.</numerusform>
            <numerusform>Klicka i fotot på en plats som du också hittar på kartan: %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Fotot ligger rätt inom {0} m. Fler punkter i hörnen gör det noggrannare.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Fotot ligger på plats; en eller två punkter till visar hur exakt.</translation>
    </message>
    <message>
        <source>{0} m</source>
        <translation>{0} m</translation>
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
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nytt på minneskortet</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Låt dem vara</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Sluta bevaka</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n ny fil på kortet {0}.</numerusform>
            <numerusform>%n nya filer på kortet {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Inget nytt på kortet {0}. Nya foton erbjuds här.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>Kortet {0} är inte där. Programmet letar tills det sitter i igen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Ta in %n fil</numerusform>
            <numerusform>Ta in %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Skriv ut kort och lappar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Första numret</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Numrerade klistermärken</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Aktörskort</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Röstlappar</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Skattningslappar</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Koder och samtyckeslappar skrivs ut på sidan ”Personer”.</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Spara ko&amp;rten…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Spara korten</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Omröstning</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>Indikator&amp;uppsättning</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hur många</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>&amp;Tomma dessutom</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Skriv ut den i verklig storlek (100 %), inte anpassad till sidan.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hur mycket</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Ve&amp;m</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>en stor lokal på kvällen, Enter sparar</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>en aktör eller en plats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Spara ändringen</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Det finns ingen aktör eller plats med det namnet.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Mängden måste vara ett tal.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Skriv vad det är.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n kort borttaget. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n kort borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Intäkter</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Ideellt arbete</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Arbetstillfällen</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Miljöbesparingar</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Sociala besparingar</translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation>&amp;Investering i EUR</translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation>Investering i EUR</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>En rad till</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Vad ett år ger, i EUR, mot investeringen (R-Urban). Varje rad är en mängd gånger vad en enhet anses vara värd: ändra båda, och säg var siffran kommer ifrån.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Vad det ger</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Mängd per år</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation>EUR per enhet</translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation>EUR per år</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Var det kommer ifrån</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} EUR per år. Skriv in investeringen att ställa det mot.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} EUR per år, {1} % av investeringen.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Ett tal, noll eller mer, behövs.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Raden togs bort. Ctrl+Z ångrar.</translation>
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
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>&amp;Nya koder för</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Prefi&amp;x</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hur många</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>&amp;Skapa koder</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n kod i den här sessionen</numerusform>
            <numerusform>%n koder i den här sessionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Ingen är räknad än: antalet personer står på sessionens sida.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n person räknad</numerusform>
            <numerusform>%n personer räknade</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>lika många som koder</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>det skiljer {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>vart och ett av %n bord</numerusform>
            <numerusform>vart och ett av %n bord</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>inget bord</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>{0} nämns i det som antecknats. ”Radera för gott” tar bort allt detta ur boken.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} borttagen. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>Radera {0} för gott</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Det som bara {0} har sagt tas bort: platser, anteckningar, aktörer, foton där ingen annan syns, samtycke och närvaro, även ur historiken och filen. Det som andra har sagt tillsammans med personen blir kvar, utan koden. Antalet personer blir kvar.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>Det här går inte att ångra, och de steg det berör går inte längre att ångra. Kopior, exporter och säkerhetskopior från tidigare innehåller fortfarande allt: ta bort {0} även där.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Raderat; det som blir kvar heter {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n foto visar dem tillsammans med andra: titta på det.</numerusform>
            <numerusform>%n foton visar dem tillsammans med andra: titta på dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Ta bort den gamla kopian också: {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>Filen kunde inte rensas: stäng boken i andra program, frigör utrymme och rensa den igen.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Sök ett kommando eller ett namn</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>några bokstäver ur ett kommando, en sida, en plats eller en aktör</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passar</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Inget heter så.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Nätverk</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Resurser</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indikatorer</translation>
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
        <source>Resilience modes</source>
        <translation>Former av resiliens</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Typer av platser</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Hur nätverket hänger ihop</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Nätverkets storlek</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Vad folk har</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Vad folk behöver</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Vad folk erbjuder</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0}: andel av platserna</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0}: andel av korten</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0}: områden från 0 till 100, en lapp per person</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0}: områden från 0 till 100, ett värde per bord</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Kopplingar som finns, av alla som kunde finnas</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Kopplingar åt båda hållen</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Kopplingar mellan olika sektorer</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Aktörer utan koppling</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Aktörer i den största sammanhängande gruppen</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Kortaste vägar genom den starkaste brobyggaren</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Förbindelser som försvinner utan den starkaste brobyggaren</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Kopplingar, en per par och riktning</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Sammanhängande grupper</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Alla sessioner tillsammans</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>&amp;Sessioner att jämföra</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Sessioner att jämföra</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Mellanslag kryssar för en session, Delete tar bort en tillagd bok.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>Lägg till &amp;bok…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Den läses bara: inget i den ändras.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Som &amp;tabell</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Sessionerna står i den ordning de kryssades för; inget rangordnas eller räknas ihop. Det som bygger på färre än fem är dolt: n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Lägg till en bok att jämföra med</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Böcker (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Den här boken finns redan i listan.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Vad som räknas</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hur mycket</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>vem som säger det, var det står</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>en plats eller en aktör, valfritt</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>&amp;Uppskattat, inte mätt</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Varje siffra</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Summor per år</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>Varav uppskattat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mätningar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Hur man vet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ uppskattat</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= mätt</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finns ingen plats eller aktör med det namnet.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>Mängden måste vara ett tal.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n mätning borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n mätningar borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>struket</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Ve&amp;m</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>&amp;Paragraf</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>vad som beslutades, Enter sparar</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>nummer i stadgan</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>en plats eller en aktör, valfritt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Beslut från alla sessioner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, försenat</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finns ingen plats eller aktör med det namnet.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Skriv vad som beslutades.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n beslut borttaget. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n beslut borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Märkta kartor kommer tillbaka</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Fotografera varje helt ark uppifrån. Det lägger sig på kartan efter märkena runt om; tryck sedan på T, klicka på ett klistermärke och skriv dess nummer.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>F&amp;oton av märkta kartor…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Placera för &amp;hand…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Plocka bort</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Foton av märkta kartor</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>kändes inte igen: placera det för hand</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>inom {0} m</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>okänd: tre eller fyra punkter</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>&amp;Dölj på kartan</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>&amp;Visa på kartan</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Foton (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Ark {0}, 1 : {1}: %n märke syns</numerusform>
            <numerusform>Ark {0}, 1 : {1}: %n märken syns</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>Ark {0} är också med: fotografera det för sig.</translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svarat än.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>median {0}</translation>
    </message>
    <message>
        <source>the middle half from {0} to {1}</source>
        <translation>mittersta hälften från {0} till {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>medelvärde {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n vet inte</numerusform>
            <numerusform>%n vet inte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n post borttagen. {0} ångrar.</numerusform>
            <numerusform>%n poster borttagna. {0} ångrar.</numerusform>
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
            <numerusform>%n värde som ändrats sedan dess får stå kvar.</numerusform>
            <numerusform>%n värden som ändrats sedan dess får stå kvar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bord</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Insamlat</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>ett gemensamt värde per bord</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Lappar</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Vad bordet enades om</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 eller ett dubbelklick ändrar en ruta. ? betyder att bordet inte vet.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} till {1} svarar, 0 eller ? betyder vet inte, Delete tömmer, Enter börjar nästa lapp.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} till {1} svarar, ? betyder vet inte, Delete tömmer, Enter börjar nästa lapp.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>räknas åt andra hållet</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>Ett värde på skalan, ? eller inget.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Anteckna värdet först, sedan den avvikande meningen.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Lappar</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Med &amp;ord</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>en siffra per lapp, från 1 till 5: 4 5 3 5, sedan Enter</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>vad som skrevs, sedan Enter</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Färre än fem svarade på några frågor: de siffrorna publiceras inte.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Bara siffror från 1 till 5; en lapp utan svar utelämnas.</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Vilka kopplingar och aktörer som visas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kopplingar</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>I &amp;vad</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>D&amp;en ena säger</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>Den an&amp;dra säger</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>E&amp;ller så är det detta</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>en plats eller en aktör</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>en annan plats eller aktör, i stället för två texter</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>som helhet</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finns ingen plats eller aktör med det namnet.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>Den andra versionen är en annan plats eller en annan aktör.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>Det behövs två versioner som skiljer sig åt.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Oenigheten är nedskriven. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hur mycket</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Hur &amp;ofta</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>en aktör eller en plats</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>varje vecka, varje vår</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flöden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Det finns ingen aktör eller plats med det namnet.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Mängden måste vara ett tal.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>Ett flöde går från någon till någon annan.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n flöde borttaget. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n flöden borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Spara ändringen</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>stadsdel eller ort, på kartan</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>gata, på kartan</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>på kartan</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>vatten, på kartan</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Vad som finns om {0}</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Allt under den här koden. Röster, skattningar och utvärderingar finns inte här: de räknas per lapp och bord, aldrig per person.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Spara som &amp;text…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Spara som &amp;JSON…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>Det finns inget om den här koden.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;kriv ut…</translation>
    </message>
</context>
<context>
    <name>Helping</name>
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
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Historik: %n post om den här koden</numerusform>
            <numerusform>Historik: %n poster om den här koden</numerusform>
        </translation>
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
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>Värddatorns &amp;adress</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Adressen till värddatorn</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>&amp;Sök den</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Ingen dator är värd här nu. Skriv adressen som den visar.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>läst som {0}: se efter om accenterna stämmer</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>den hänvisar till en annan fil som inte hämtas: spara den och importera den</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>{0} lästes, men inte {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>ingen kolumn säger var: platserna kommer utan läge</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>punkterna ligger långt från labbet, och nära med longitud och latitud omkastade: titta på kartan</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>utan namn, fick sitt nummer i filen som namn</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>höjder utelämnade</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0}: finns inte i ordlistan, sparat i beskrivningen</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0}: finns inte i ordlistan, sparat med egna ord</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0}: avkortat vid {1} tecken</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0}: inte förstått, utelämnat</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>den är ingen ”Feature”</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>dess egenskaper är inget objekt</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>dess geometri är inget objekt</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>en punkt behöver longitud och latitud</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0}; kanske är longitud och latitud omkastade</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>dess geometri är en samling: gör ett objekt av var och en</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>dess geometri är en samling: gör en platsmarkering av var och en</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>dess läge är en samling: gör en rad av var och en</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>dess geometrityp är {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>dess koordinater är {0}, ingen lista</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>dess koordinater bildar ingen {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>dess koordinater är nästlade för djupt</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>en koordinat är {0}, inget tal</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>den har inget läge</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>den har fler än {0} brytpunkter</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>en longitud ligger inte mellan -180 och 180 grader</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>en latitud ligger inte mellan -90 och 90 grader</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>dess kontur är inte giltig ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>dess läge ligger utanför rutnätet</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>dess läge ligger utanför rutnätet ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>dess läge ligger utanför rutnätet {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>den går inte att läsa ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>den har {0} celler, och det finns {1} kolumner</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>ett citattecken i den avslutas aldrig</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>dess yta har ingen kontur</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>den har färre än två punkter</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>dess {0} är {1}, inget tal</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} är tom</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} är inget tal</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} är {1}, inget tal</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>dess läge är {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>dess läge är en text på mer än {0} MB</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>dess läge är {0}, vilket varken är WKT eller latitud och longitud</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>dess läge är inte GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>dess läge är i EPSG:{0}: välj det som koordinatsystem</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>dess läge är nästlat för djupt</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>dess läge går inte att läsa som WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>dess geometri går inte att läsa ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>dess geometri är en {0}: gör punkter, linjer eller ytor av den</translation>
    </message>
    <message>
        <source>Feature {0}</source>
        <translation>Objekt {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <source>Placemark {0}</source>
        <translation>Platsmarkering {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Post {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>troligen {0}, {1} m bort</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>kolumner som inget fält tar: {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Vad kolumnerna betyder</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Betydelsen av kolumn {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Lägg till i beskrivningen</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Öst: longitud eller x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Nord: latitud eller y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Läge som text</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Importera platser från {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>La&amp;ger eller blad</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Koordinater &amp;i</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Lager eller blad</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatsystem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>De första raderna som de skulle bli</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>som filen säger: {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>longitud, latitud (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>Koordinaterna ser ut som meter i ett nationellt rutnät. Välj det, eller skriv dess EPSG-kod.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>Ett annat? Skriv dess EPSG-kod.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>{0} km från labbet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Välj koordinaternas rutnät.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n rad läst.</numerusform>
            <numerusform>%n rader lästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n vandring.</numerusform>
            <numerusform>%n vandringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n kan inte importeras.</numerusform>
            <numerusform>%n kan inte importeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n finns troligen redan i boken.</numerusform>
            <numerusform>%n finns troligen redan i boken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Utelämna %n trolig dubblett</numerusform>
            <numerusform>&amp;Utelämna %n troliga dubbletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importera %n rad</numerusform>
            <numerusform>Importera %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Importera %n plats</numerusform>
            <numerusform>Importera %n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>Koordinaterna kan inte vara grader: välj deras rutnät ovan.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>Detta koordinatsystem är okänt. Skriv en EPSG-kod, som EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>troligen {0}, finns redan i boken</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>vandring</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>inget läge än</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Läser… {0} %</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Uppsättning</translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation>Uppsättning indikatorer</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Hämta uppsättning…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Skriv in</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Räknare</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Hämta en uppsättning indikatorer</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Indikatoruppsättningar (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Indikatoruppsättningar</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Påståenden och räknare i ordning</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>ett påstående, sedan Enter</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nytt påstående</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Nytt påstående</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>&amp;Att hålla med är dåliga nyheter</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
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
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Hämta boken från en dator i rummet</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>På datorn som har boken: Tillsammans, Var värd. Den visar en adress och en kod.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Hämta…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Den här &amp;datorn heter</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>till exempel Bord 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Med en annan dators bok</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Allt i den kommer in i den här boken; den andra filen är kvar som den är. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>&amp;Slå ihop med en bok…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Med ett USB-minne eller en delad mapp</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Det de andra lämnade där kommer in, det de saknar lämnas åt dem, låst för ert team.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>&amp;Utbyte via en mapp…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>Från dator till dator i detta rum</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>En dator är värd och visar en kod; de andra skriver dess adress och den koden.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Anslut</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Avgör det som sagts olika (%n)</numerusform>
            <numerusform>⚡ Avgör det som sagts olika (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Sluta vara &amp;värd</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Var &amp;värd</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Kod: {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Slå ihop med en bok</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Böcker (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Inget i {0} är nytt här.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Den boken är ingen kopia av den här: båda böckernas sessioner förs samman.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>Slå ihop med {0}?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>Från {0}:</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n ny post</numerusform>
            <numerusform>%n nya poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto eller annan fil</numerusform>
            <numerusform>%n foton och andra filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n foto finns ännu på en annan dator</numerusform>
            <numerusform>%n foton finns ännu på en annan dator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n notering väntar på det en annan dator gjort tidigare</numerusform>
            <numerusform>%n noteringar väntar på det en annan dator gjort tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n person raderad här som på en annan dator</numerusform>
            <numerusform>%n personer raderade här som på en annan dator</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Utdelade på två datorer, fråga vems: {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n att avgöra: två datorer sa olika saker</numerusform>
            <numerusform>⚡ %n att avgöra: två datorer sa olika saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>Vilket USB-minne eller vilken delad mapp?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Utbyte via {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Inget var nytt för denna dator.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n notering lämnad åt de andra</numerusform>
            <numerusform>%n noteringar lämnade åt de andra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flöden av resurser</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Röstning</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Vad andra har kartlagt (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Lager över platserna</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppling</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Daterad händelse</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Oenighet</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Foto eller ljud</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>det är inte för alla</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>det är bara för teamet</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>någon som sa det har dragit sig ur</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>någon som sa det har inte samtyckt till detta</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>det sades av en kod som inte finns i boken</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>en vårdnadshavares samtycke saknas</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>dess plats ska inte avslöjas</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>platsen det gäller stannar</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>det som det gäller stannar</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>en av dess två ändar stannar</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>ingen har ännu tittat efter vilka som syns</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>någon som syns eller hörs har inte samtyckt till det</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>det visar minderåriga utan en vårdnadshavares samtycke</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>det bygger på färre än fem personer</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>dess läge inom 250 m</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>dess läge inom 500 m</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>kvarteret, men inget läge</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>inget läge</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>utan tecken som ingen ser</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>utan siffror som bygger på färre än fem personer</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>utan det som ska stanna kvar</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>utan namnen på det som ska stanna kvar</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>innehåller en e-postadress</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>innehåller ett telefonnummer</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Karta för vilken webbläsare som helst</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Rapport att skriva ut (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Rapport att skriva vidare på (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Affisch av kartan (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Karta som bild (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Karta som teckning (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Nätverk och diagram som bilder (PNG i en zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Arbetsbok med alla tabeller (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tabeller som text (CSV i en zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>För QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>För andra kartor (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>För Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Platser och vandringar för en telefon (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Nätverk för Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Nätverk för andra program (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>För den offentliga CoNECT-kartan</translation>
    </message>
    <message>
        <source>Research deposit (RO-Crate)</source>
        <translation>Forskningsdeponering (RO-Crate)</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>&amp;Affischens papper</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Rapportens språk</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>bokens</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Vem som läser det</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ lämnas ut</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ stannar</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ titta på det först</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Vilka poster som visas</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Vad som lämnas ut och vad som stannar</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>Lämnas ut?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Hur, eller varför inte</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Allt i en mapp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>%n post lämnas ut.</numerusform>
            <numerusform>%n poster lämnas ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n stannar.</numerusform>
            <numerusform>%n stannar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Titta på %n först: inget i den ändras åt dig.</numerusform>
            <numerusform>Titta på %n först: inget i dem ändras åt dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>Vart ska den nya mappen?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrutet: inget sparades.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n post kan inte skrivas i det här formatet.</numerusform>
            <numerusform>%n poster kan inte skrivas i det här formatet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n fil sparad i {0}</numerusform>
            <numerusform>%n filer sparade i {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>Typ av &amp;koppling</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Styrka</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>går åt &amp;båda hållen</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>visa bara &amp;den här typen</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Rita kopplingen (Enter)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– inte sagt</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 svag</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 medel</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 stark</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kopplingar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Enter gör en koppling ömsesidig eller enkelriktad, Delete tar bort den.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Ange två aktörer som finns på bordet.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>En koppling går från en aktör till en annan och har en typ.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n koppling borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n kopplingar borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
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
        <translation>Tryck Ctrl+O för att öppna en, eller Ctrl+N för att skapa en ny.</translation>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>Vad hände? Enter skriver ner det med klockslag.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Sessionens logg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>Började: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rad borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n rader borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
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
        <translation>Piltangenterna flyttar kartan, plus och minus zoomar. Med Shift flyttar pilarna ett kors; mellanslag klickar där.</translation>
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
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Klicka på ett klistermärke på den fotograferade kartan, skriv numret. Esc avslutar.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>Konturen korsar sig själv: ta tillbaka en punkt eller rita om.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Nummer, titel, Enter: sparat. Esc avbryter.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>För få punkter: en linje behöver två, en yta tre.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>Bakgrundskartan {0} finns inte här; boken fungerar utan den.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>Det finns ingen bakgrundskarta utom översikten.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n bakgrundskarta bredvid boken</numerusform>
            <numerusform>%n bakgrundskartor bredvid boken</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Lägg till bakgrundskarta</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Bakgrundskartor ({0})</translation>
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
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Matchningar</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>Gör ett flöde av det (Enter)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>by</source>
        <translation>av</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Kan täckas av</translation>
    </message>
    <message>
        <source>of</source>
        <translation>från</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n matchning mellan behov och vad andra har.</numerusform>
            <numerusform>%n matchningar mellan behov och vad andra har.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>Flödet är antecknat. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>Av alla kopplingar som kunde finnas finns {0} % (täthet).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>{0} % av kopplingarna går åt båda hållen (ömsesidighet).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>{0} % av kopplingarna förenar aktörer av olika slag.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Flest kopplingar: {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} står oftast mellan andra ({1} % av de kortaste vägarna går där igenom).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Om {0} försvann skulle {1} % av paren bland de andra förlora vägen till varandra.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>Deltagarna byggde det högsta tornet ({0}) åt {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Ta bort brobyggaren</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Foton och skanningar</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andra filer</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>ingen har ännu tittat efter vilka som syns</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>människor man känner igen</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>minderåriga</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Bevaka ett kamerakort…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Spela in en anteckning</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Öppna i ett annat program</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Inget foto, ljud eller skannat än. Släpp filer här, klistra in en bild eller lägg till dem.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Vilken typ som visas</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Bara denna session</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visas</numerusform>
            <numerusform>%n visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fil har tagits in.</numerusform>
            <numerusform>%n filer har tagits in.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>inklistrad</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>ljudanteckning</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>Inspelningen finns kvar i {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Ingen har tittat efter vem som är med</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Lägg till media</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n fil fanns redan i boken.</numerusform>
            <numerusform>%n filer fanns redan i boken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Det finns ingen bild eller fil i urklipp.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>Vilken mapp ska bevakas?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? ingen har tittat än</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ nej</translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation>⚠ ja</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildtext</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Personer man känner igen</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>U&amp;nderåriga</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>&amp;Koder för dem som är med</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Hör till</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>plats, aktör, anteckning…, Enter</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>Namnet på en plats, en aktör, en session, ett beslut eller en anteckning, sedan Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n är vald: ett svar nedan gäller den.</numerusform>
            <numerusform>%n är valda: ett svar nedan gäller alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Ingen kod i den här boken: {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ingenting heter så.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>taget {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Beslut och nästa steg</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Vad som antecknades</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Noterat under vägen</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Vad deltagarna tyckte</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Vem som gjorde vad</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Fråga: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n person i rummet</numerusform>
            <numerusform>%n personer i rummet</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>senast {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>struket</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n plats och praktik</numerusform>
            <numerusform>%n platser och praktiker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktör</numerusform>
            <numerusform>%n aktörer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n koppling mellan dem</numerusform>
            <numerusform>%n kopplingar mellan dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n resurs som folk har, behöver eller erbjuder</numerusform>
            <numerusform>%n resurser som folk har, behöver eller erbjuder</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Färre än fem svarade.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation>{0} Median {1} av 5, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>NetworkCounts</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktör</numerusform>
            <numerusform>%n aktörer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n koppling mellan dem.</numerusform>
            <numerusform>%n kopplingar mellan dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>Nätverket bildar %n grupp utan koppling till någon annan.</numerusform>
            <numerusform>Nätverket delas i %n grupper utan kopplingar mellan sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Utan koppling, %n aktör: {0}.</numerusform>
            <numerusform>Utan kopplingar, %n aktörer: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Placering: efter krafter</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Placering: efter inflytande</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Placering: som på kartan</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Släpp korten</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Kort som flyttats för hand följer placeringen igen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kopplingar</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mått</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Piltangenterna går från kort till kort, plus och minus zoomar, 0 visar alla, Enter öppnar, P nålar fast.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, knuten till {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, inte knuten till någon</translation>
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
        <source>Words fro&amp;m a file…</source>
        <translation>Ord från en &amp;fil…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>ord, indikatoruppsättningar och sessionsmallar som ett annat labb har sparat</translation>
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
        <translation>Lan&amp;d</translation>
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
        <source>Words and templates</source>
        <translation>Ord och mallar</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Ord (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Ord från {0}</translation>
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
        <translation>T&amp;yp</translation>
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
        <translation>platsens nummer eller titel; tomt: fristående</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>valfritt, hålls isär från orden</translation>
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
        <translation>Skriv vad som sades.</translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ samma plats?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ öppen</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ avgjord</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ får stå</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Oenigheter</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Avgjort, eller får stå</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Vilka par som visas</translation>
    </message>
    <message>
        <source>within </source>
        <translation>inom </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Avstånd i meter inom vilket två platser kan vara en och samma</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Par att läsa upp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Vad som &amp;sades</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Skriv ner en oenighet</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>Den vänstra gäller</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>En plats: behåll den vänstra</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>Den högra gäller</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>En plats: behåll den högra</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>Den tredje gäller</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>Två platser: behåll båda</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Båda gäller</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Skriv ner oenigheten</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Får stå som oenighet</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Ingenting här: ingen trolig dubblett och ingen oenighet av den här typen.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Läs båda högt. Båda finns kvar, vilken som än gäller.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Den ena säger</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>Den andra säger</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Läs båda högt. Fält med ≠ skiljer sig åt. Den som behålls tar över det som bara den andra har.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Läs båda högt. Fält med ≠ skiljer sig åt.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} säger</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>En dator tog bort den, den andra ändrade den.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} tog bort den</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} ändrade den</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Klart. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Oenigheten är borttagen. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Nummer utan plats</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Platser med bara ett nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Under {0}</source>
        <translation>Under {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gavs den</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återkallat den</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Använda orden</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Offentlig karta</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Ta foton</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Publicera foton</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Spela in ljud</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Kontakta igen</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Annan forskning</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Vårdnadshavare ja</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Återkallat: inget från den personen lämnas ut</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>Inte tillfrågad om det de säger får användas</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>Det de säger får inte användas</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>Vårdnadshavarens samtycke saknas</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Inte tillfrågad om ålder</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Foton får publiceras, men inga får tas</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>Själva koden</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Sessioner med närvaro</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Kopplingar mellan aktörer</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flöden av resurser</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Oenigheter</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterade händelser</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Foton, ljud och skannat</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Bord i en session</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Roller i en session</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Logg för en session</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Sessionsmallar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>gavs den {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>återkallat den {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>tillsammans med {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Vad som finns om {0} den {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>Sök &amp;kod</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Vårdnadshavare krävs &amp;under</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>till exempel T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Skriv ut ko&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>Skriv ut &amp;samtyckeslappar…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Vad som &amp;finns… (I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Radera för &amp;gott…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>&amp;Rensa filen igen</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y ja, N nej, mellanslag inte tillfrågad. A: ja till allt. D: bara deras ord och kartan. Enter: nästa person. W: återkalla.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Inga koder här än. Skapa några ovan: en per person, namnen stannar på papper.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>den här sessionen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation>Ångra å&amp;terkallelsen (W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>Å&amp;terkalla (W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n kod skapad: {0}</numerusform>
            <numerusform>%n koder skapade: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} har återkallat: inget från den personen lämnas ut längre. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>koder.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>samtyckeslappar.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Skriv ut lappar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>Använd tiden</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Ny plats där</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>Enligt filen togs fotot {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Enligt filen togs det vid {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Sätt ”{0}” där</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
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
        <translation>Typ av anteckning</translation>
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
        <translation>Typ av plats</translation>
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
        <translation>Hur säkert</translation>
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
        <translation>Läget lämnar aldrig den här datorn: för skyddade boenden, ockuperade hus, hem och alla som kan komma till skada.</translation>
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
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Vart</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Lösen&amp;ord</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vart</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>Vad skulle &amp;lämnas ut?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Skicka nu</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Paket för &amp;e-post…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Glöm</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Hur långt varje post har kommit där</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ väntar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Vis&amp;a</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ skickat, ännu inte kontrollerat</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ kontrollerat där</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ publicerat</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ återtaget</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Vilka kvitton som visas</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändra…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ återtaget: {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labb</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>bara om systemet inte sparar det</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Denna dator sparar inga lösenord: skriv det varje gång.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Det som skickats dit stannar där. Kvittona här glöms.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Glömma {0}?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Post för post, med skälen: sidan Ge tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n post ny eller ändrad</numerusform>
            <numerusform>%n poster nya eller ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n återtagen</numerusform>
            <numerusform>%n återtagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n som förut</numerusform>
            <numerusform>%n som förut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto eller annan fil</numerusform>
            <numerusform>%n foton och andra filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} att skicka</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Skriv lösenordet först.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n fil gick till {0}</numerusform>
            <numerusform>%n filer gick till {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n fil hade gått förlorad där och skickades igen</numerusform>
            <numerusform>%n filer hade gått förlorade där och skickades igen</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>Plattformen har återställts till ett äldre läge och tar in allt igen.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Paket för e-post</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
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
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>Förbered kartan över ett område</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>Kartan hämtas en gång, här där det finns uppkoppling; under sessionen behövs ingen.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>hus och alla gator</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>gator</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>huvudgator och orter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detaljnivå</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Din n&amp;yckel</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>Hur &amp;stor?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>Ladda n&amp;er</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} att ladda ner, {1} på disk.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Ungefär %n minut.</numerusform>
            <numerusform>Ungefär %n minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Ungefär %n sekund.</numerusform>
            <numerusform>Ungefär %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Gatukarta att söka i och ge utseende (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Den finns nu: {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Stoppat. Ladda ner igen för att fortsätta.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>Pl&amp;ats</translation>
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
        <source>Tables</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Ett bord till</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Bordet togs bort; det som sagts där blir kvar. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation>Mediefil</translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Detta är ingen bild. ”Öppna i ett annat program” spelar upp eller visar den.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Skriv ut en karta för väggen och borden</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pper</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Ska&amp;la</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>bokens</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Det som kartan visar nu</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Där platserna är</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>så stor som ett ark rymmer</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Med det som &amp;antecknats, inte tom</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>Spara ka&amp;rtan…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Ingen plats har något läge än.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n ark {0}, 1 : {1}</numerusform>
            <numerusform>%n ark {0}, 1 : {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the map</source>
        <translation>Spara kartan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Skriv ut den i verklig storlek (100 %), inte anpassad till sidan.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Vad du kan skicka till oss</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Läs den, skriv överst vad som hände, ta bort det du vill. Inget från sessionen finns med: inga ord, inga namn, inga platser. Inget skickas av sig självt; spara den och skicka den som du vill.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Samlar in…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Spara som fil…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>den kan inte skrivas ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>En profil behöver poäng i minst tre områden.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil per område</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Typ av aktör</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Inflytande</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kopplingar</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flöden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterade händelser</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord för bord</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igen</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Här finns inget än: hämta det andra har kartlagt (Ctrl+Shift+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Övertagen som plats i denna session; Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Vad andra har kartlagt</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>T&amp;itta</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>I kartans &amp;vy</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>Runt bokens &amp;platser</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Objekt där</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Serverns samlingar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppa</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>I denna bok</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Lager i denna bok</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Hämta på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>Ta b&amp;ort ur boken</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Hämta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>anges inte: fråga innan du publicerar</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licens: {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n objekt hämtat.</numerusform>
            <numerusform>%n objekt hämtade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n utan läge utelämnades.</numerusform>
            <numerusform>%n utan läge utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kunde inte läsas.</numerusform>
            <numerusform>%n kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Borttaget; övertagna platser finns kvar.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Hämtar… %n objekt</numerusform>
            <numerusform>Hämtar… %n objekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Stoppat, inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Vad andra har kartlagt</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>Ta öve&amp;r som plats i denna session</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>&amp;Visa den platsen</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>anges inte: fråga innan du publicerar</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>Den är redan en plats i denna bok.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Det som går att läsa kan sparas i en ny bok; den här filen förblir som den är.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Boken är skadad</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Spara det som går att läsa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>Vart ska den nya boken?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Böcker (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparerar…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktör</numerusform>
            <numerusform>%n aktörer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n deltagarkod</numerusform>
            <numerusform>%n deltagarkoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n mediefil</numerusform>
            <numerusform>%n mediefiler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>Minst %n post som fanns i boken kunde inte sparas.</numerusform>
            <numerusform>Minst %n poster som fanns i boken kunde inte sparas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n mediefil är inte hel; den kommer tillbaka vid en sammanslagning med en annan dator.</numerusform>
            <numerusform>%n mediefiler är inte hela; de kommer tillbaka vid en sammanslagning med en annan dator.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>Historiken kunde inte sparas: tidigare steg kan inte ångras.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation>Vi har</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>Vi behöver</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>Vi erbjuder</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} behöver ”{1}”; {2} erbjuder ”{3}”.</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} behöver ”{1}”; {2} har ”{3}”: fråga.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>Typen är densamma och orden liknar varandra.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>Typen är densamma.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Orden liknar varandra.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Det täcker {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>De ligger {0} från varandra.</translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchningar</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flöden</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerskapsblad</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Svar per påstående</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil per område</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord för bord</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>ett gemensamt värde per bord</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Insamlat</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M median (den mittersta hälften av svaren), ø medelvärde, n svar, ? vet inte.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Områdenas poäng från 0 till 100, där minst 60 % av påståendena har svar.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø alla bord tillsammans, vart och ett efter antalet svar; ↔ från lägsta till högsta bordet.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ räknat åt andra hållet: högt är goda nyheter överallt.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0}: bara {1} av {2} påståenden har svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n påstående bygger på färre än fem personer: publiceras aldrig.</numerusform>
            <numerusform>%n påståenden bygger på färre än fem personer: publiceras aldrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Bordens gemensamma värden; läggs aldrig ihop med personernas lappar.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Processledare</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Bordsvärd</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Antecknare</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Sekreterare vid datorn</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Tidhållare</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Samtycke vid dörren</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Ve&amp;m</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bord</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>en kod eller ett förnamn i teamet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n roll borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n roller borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>Rumsvyn är på den andra skärmen. F9 stänger den.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>Ingen projektor hittades: rumsvyn är ett fönster bredvid det här.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Rumsvy</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>Högst antal &amp;prickar</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>Vad man kan &amp;rösta på</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>en person</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>ett bord</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>Prickarna hör till</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>vad folk ska tänka på, valfritt</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>ett per rad, eller klistermärkenas nummer: 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Alla klistermärken i denna session</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Ta bort omgången</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Lägg till i omgången</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Spara omgången</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny omgång</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Stoppat. Det som gjorts finns kvar; gör om för att fortsätta.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>Sagt &amp;igen</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Vad som sades igen</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>en plats eller en aktör</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Med vilka ord</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>med vilka ord, valfritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Först sagt</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finns ingen plats eller aktör med det namnet.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Borttaget. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Det finns inget att jämföra än.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Enter väljer sessionen du arbetar med. Det som sägs igen senare räknas där det först sades.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Labbets sessioner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>over</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Vilket &amp;bord talar</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Vem talar</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Ny session…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>{0}  {1} ({2})</source>
        <translation>{0}  {1} ({2})</translation>
    </message>
    <message>
        <source>The session is over. Enter on a phase opens it again.</source>
        <translation>Sessionen är slut. Enter på ett moment öppnar den igen.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Enter startar nästa moment, Enter det valda.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
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
        <source>there is no session yet</source>
        <translation>det finns ingen session än</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Skapa en först.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
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
        <source>Paid and volunteers</source>
        <translation>Avlönade och ideella</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Stadga</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Gå med och gå ur</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Gemensamt ägt</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Upplåtelse</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Initiativ</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation>en plats eller en aktör, sedan Enter</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerskapsblad</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Ange en plats eller en aktör ovan.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Vad som flödar</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Partner per koppling</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Styrning</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Har inte tagits upp än</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>For&amp;m</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation>Lapp {0}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Hur starkt det låter</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behåll (Enter)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Kasta (Esc)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svarat än.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord för bord</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>tillsammans {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>spridning {0}</translation>
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
        <translation>skapade demoboken</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>lade till en plats</translation>
    </message>
    <message>
        <source>traced a sticker</source>
        <translation>märkte ut ett klistermärke</translation>
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
        <source>adopted what others mapped</source>
        <translation>tog över det andra har kartlagt</translation>
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
        <source>added an actor</source>
        <translation>lade till en aktör</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>ändrade en aktör</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>tog bort aktörer</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>lade till en koppling</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>ändrade en koppling</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>tog bort kopplingar</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>lade till en resurs</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>ändrade en resurs</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>tog bort resurser</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>lade till ett flöde</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>ändrade ett flöde</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>tog bort flöden</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>lade till en röstningsomgång</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>ändrade en röstningsomgång</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>tog bort röstningsomgångar</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>lade till ett alternativ att rösta på</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>ändrade ett alternativ att rösta på</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>tog bort alternativ att rösta på</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>lade till en räkning av prickar</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>ändrade en räkning av prickar</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>tog bort räkningar av prickar</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>lade till ett ord</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>ändrade ett ord</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>ordnade ord</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>gjorde ett ord av två</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>ändrade en sessionsmall</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>hämtade ord från en fil</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>lade till en indikatoruppsättning</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>ändrade en indikatoruppsättning</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>tog bort indikatoruppsättningar</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>lade till en indikator</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>ändrade en indikator</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>tog bort indikatorer</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>lade till en skattning</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>ändrade en skattning</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>tog bort skattningar</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>lade till en mätning</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>ändrade en mätning</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>tog bort mätningar</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>lade till en roll</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>ändrade en roll</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>tog bort roller</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>lade till en rad i loggen</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>ändrade en rad i loggen</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>tog bort rader i loggen</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>lade till ett moment</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>ändrade ett moment</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>tog bort moment</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>lade till ett beslut</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>ändrade ett beslut</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>tog bort beslut</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>lade till ett svar i utvärderingen</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>ändrade ett svar i utvärderingen</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>tog bort svar i utvärderingen</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>lade till en daterad händelse</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>ändrade en daterad händelse</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>tog bort daterade händelser</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>lade till en vandring</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>ändrade en vandring</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>tog bort vandringar</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>lade till en oenighet</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>ändrade en oenighet</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>tog bort oenigheter</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>noterade var något sades igen</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>ändrade var något sades igen</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>tog bort omnämnanden</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>lade till media</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>lade ett foto på kartan</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>ändrade uppgifter om en mediefil</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>tog bort media</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>lade till ett samtycke</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>ändrade ett samtycke</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>tog bort samtycken</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>noterade en återkallelse</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>ändrade åldern då vårdnadshavare krävs</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>raderade en deltagarkod</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>tog bort deltagarkoder</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>räknade prickar</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>räknade en röstlapp</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>skrev in en skattningslapp</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>noterade en gemensam skattning</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>flyttade ett moment</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>hoppade över ett moment eller planerade det igen</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>tog bort bord</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>gjorde en plats av två</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>höll isär två platser</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>ändrade CEROI-summan</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerade en fil</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>tog in det en annan dator har antecknat</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>avgjorde vad två datorer sa</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>S&amp;ammanfattning</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>sessionen i några meningar</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>&amp;Kopiera protokollet</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>Protokollet är kopierat: klistra in det i ett brev.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bord</translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Bordet som det läses upp för</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Vad bordet antecknade</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Enter: uppläst, och till nästa. Mellanslag kryssar för och av.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Visa var det är antecknat</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Inget bord angivet</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n av {0} uppläst</numerusform>
            <numerusform>%n av {0} upplästa</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Det här bordet antecknade inget i den här sessionen.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Tas in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n fil på {0}. Boken blir så mycket större.</numerusform>
            <numerusform>%n filer på {0} tillsammans. Boken blir så mycket större.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Lägg till media</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ta in dem</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Låt dem vara</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>An&amp;vändare</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Mapp eller USB-minne</translation>
    </message>
    <message>
        <source>WebDAV, Nextcloud</source>
        <translation>WebDAV, Nextcloud</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB per sekund</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>En annan plats att skicka till</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Ändra {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Spara ändringen</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Vilken mapp?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Ny session</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Sessionsmall</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Skapa sessionen</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, valfritt</translation>
    </message>
    <message>
        <source>–  {0}, {1} min</source>
        <translation>–  {0}, {1} min</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Session templates</source>
        <translation>Sessionsmallar</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>ett namn, sedan Enter</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Kopia av den här som</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Kopians namn</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Moment i ordning</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>en rubrik, sedan Enter</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nytt moment</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>&amp;Nytt moment</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Utelämnas om det inte väljs</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>&amp;Ta bort momentet</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuter</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Typ och si&amp;da</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Vad sam&amp;talsledaren gör</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, valfritt</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
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
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>ett gemensamt värde per bord</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Insamlat</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Hittills har en session bedömts; en andra ger ett före och ett efter.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Poäng för varje område från 0 till 100, där minst 60 % av påståendena har svar.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Färre än fem svarade på: {0}. Inte för publicering.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>{0}-talet</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Inget daterat än.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Vad som hände</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>V&amp;ar</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>en plats, valfritt</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterade händelser</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>Ett datum är ett år, en månad, en dag eller ett årtionde: 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finns ingen plats med det numret eller den titeln.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Skriv vad som hände.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Det slutar innan det börjar, eller så finns dagen inte i någon kalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n händelse borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n händelser borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Vad det kan betyda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Går åt båda hållen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>Har, behöver eller erbjuder</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prickar</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Röstande</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Vem som såg det annorlunda</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Vem som tar hand om det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>När det ska vara klart</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hur många personer</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Vem som är bordsvärd</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Själva filen</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Vem som är med</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Personer som går att känna igen</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Minderåriga</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Ord för det</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>Om det är taget ur bruk</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Vad det heter på annat håll</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Hur sessionen går till</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Om det blir kvar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} tog bort den</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} ändrade den</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} sa ”{1}”</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} satte det vid {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} lämnade det tomt</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>{0} m från varandra</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>en fil som slutar på {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Mellan datorer</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>Till plattformen</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Det finns inget att jämföra här än.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Kryssa för minst en session.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alltihop</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>Sidorna står i samma ordning som en träff</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>Från dagordningen och personerna vid bordet till kartan, omröstningarna och det ni ger tillbaka. Varje sida har sin tangent; {0} tar dig vart som helst med några bokstäver.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>Först det som deltagarna tillåter</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Alla får en kod, inget namn. En tangent per svar; det de tillåter avgör vad som lämnas ut sedan.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>En plats på tio sekunder</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Tryck på {0}, klicka på kartan, skriv klistermärkets nummer och en titel och tryck på Enter.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>Du behöver inte spara</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Allt finns i filen så snart den här raden säger ”Sparat”. {0} ångrar varje steg, även i morgon.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>Mer om en plats</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Klicka på en plats och skriv här vad folk gör där och vem som får se den.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>För rummet</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} visar dagordningen, kartan eller omröstningarna på projektorn, i stor stil, aldrig ovanpå ditt arbete.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Ge tillbaka samma kväll</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Se post för post vad som lämnas ut och varför resten stannar; sedan en kartsida, en rapport eller en affisch.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>Hjälp finns på varje sida</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} öppnar hjälpen där du är, utan internet. Den här rundturen finns också i menyn Hjälp.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Hoppa över rundturen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klart</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Läs upp tornen och låt folk justera dem. Alla höjder är rätt, även noll. F2 ändrar ett.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Inflytandetorn</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Ett torn är ett antal brickor.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Numret på klistermärket</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Numret på klistermärket</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Skriv det och tryck Enter. Esc avslutar.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Ingen har antecknat {0} än: det blir en post som bara har den här platsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n post har det här numret.</numerusform>
            <numerusform>%n poster har det här numret.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} får den här platsen.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} har redan en plats och flyttas hit.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Den här filen kan inte importeras. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Exportera den igen från programmet den kommer från, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>Servern känner inte den användaren och det lösenordet.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Skriv dem igen; Nextcloud vill ha ett applösenord.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>Det går inte att nå härifrån.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Kontrollera adressen och nätet och försök igen: det fortsätter där det slutade.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Nätverket kräver att du loggar in först.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Öppna en sida i webbläsaren, logga in där och försök igen.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Det finns ingen plats kvar där.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Säg till den som sköter det, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>Servern kan inte bevisa vem den är.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Kontrollera adressen; fråga den som sköter servern om dess certifikat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Datorns klocka går fel.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Ställ in datum och tid och försök igen.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Den boken har återställts från en äldre kopia.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Öppna den på dess egen dator och slå ihop den med den här boken där; gör sedan samma sak här.</translation>
    </message>
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
        <source>Another program has the file open.</source>
        <translation>Filen är öppen i ett annat program.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Stäng den där och försök igen, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Det går inte att spara i boken här.</translation>
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
        <translation>Välj en bok, eller skapa en ny och importera filen dit.</translation>
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
        <translation>En nyare version av programmet har skapat boken.</translation>
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
        <translation>Kontrollera namnet, eller att USB-minnet sitter i.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>the book is open already ({0})</source>
        <translation>boken är redan öppen ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Stäng den där, eller öppna den skrivskyddad här.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>du får inte skriva här</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Öppna den skrivskyddad, eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>den filen finns inte</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Välj en fil, inte en mapp.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>en export kan inte ersätta själva boken</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>bladet kunde inte skrivas</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>kartan kunde inte skrivas</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>rapporten kan inte skrivas</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>bilden kan inte skrivas</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>affischen kan inte skrivas</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>det finns inget att skriva ut</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Skriv in det först, eller be om tomma exemplar.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>sessionen är avslutad</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Starta ett moment i dagordningen för att öppna den igen.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>det saknas ett prefix för koderna</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Skriv ett, till exempel T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>mediet togs bort under tiden</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>det här är inget foto som går att läsa</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Ta en JPEG, eller en PNG på högst 80 miljoner bildpunkter.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>inga märken från en utskriven karta syns</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>bara {0} märken från en utskriven karta syns</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Fotografera hela bladet uppifrån i bra ljus, eller placera det för hand med tre punkter.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>bladet {0} kändes igen, men inte var det ligger: dess stora kod går inte att läsa</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Fotografera det nedre vänstra hörnet en gång till, eller placera det för hand med tre punkter.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>märkena motsäger varandra med {0} m: bladet ligger där två gånger, eller är vikt</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Fotografera ett blad för sig, utplattat, eller placera det för hand med tre punkter.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>bara {0} märken syns, för nära varandra för att visa hur resten av bladet ligger</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>fotot finns inte här</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Hämta det från datorn som har det och försök igen.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>klistermärkets nummer saknas</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Skriv numret som står på det.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} poster har numret {1}: {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Ge en av dem ett annat nummer och märk sedan ut den.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>en bok kan inte slås ihop med sig själv</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Välj en annan dators kopia.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>den datorn har ett annat labbs bok</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Börja med en kopia av samma bok på varje dator; en bok som gjorts för sig slås ihop som fil.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>den datorn erbjuder ingen kopia av sin bok</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Kopiera boken med ett USB-minne och anslut sedan.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>den andra datorn slutade dela</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>kopian är inte den som erbjöds</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Anslut igen.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>en kod har åtta bokstäver och siffror</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>koden är inte den datorns</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Skriv den som den andra datorn visar den.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>andra kan inte nå den här datorn</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Tillåt det i brandväggen, eller använd ett USB-minne.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>det här nätverket låter inte datorer hitta varandra</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Skriv adressen som den andra visar.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>minnet eller mappen är skrivskyddad</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Skjut tillbaka minnets lås, eller ta ett annat.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>du får inte skriva där</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Välj en annan mapp, eller fråga vem som äger den.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>det finns inte nog med utrymme: {0} MB behövs, {1} MB är lediga</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Frigör utrymme, ta en annan disk, ett mindre område eller en lägre zoom.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>området är för stort för zoom {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Ta ett mindre område, eller en lägre högsta zoom.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>den har ingen karta över området</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Välj en annan tjänst eller ett annat område.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>Disken eller USB-minnet svarade inte.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Kontrollera att det sitter i; det som sparats tidigare är säkert.</translation>
    </message>
    <message>
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>Boken flyttades, bytte namn eller ersattes medan den var öppen.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Öppna den där den är nu; det som sparats tidigare är säkert.</translation>
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
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Röstning</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Inget är räknat än.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n röstande</numerusform>
            <numerusform>%n röstande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Lika många prickar: {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>Borden skiljer sig mest om {0}: {1} % till {2} % av deras prickar.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0}: {1} prickar där {2} skulle ges; det som står på papperet behålls.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Färre än fem röstade vid: {0}. Deras egna siffror publiceras inte.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Hur många röstade</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>&amp;Lapp för lapp</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Röstningsomgång</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>Lappen är från bord</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Räkneblad</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Skriv prickarna, Enter. Ctrl+Upp och Ctrl+Ned flyttar ett alternativ, Delete på dess namn tar bort det.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>alternativens nummer, 3 3 7, sedan Enter</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Lapp för lapp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Ändra omgången</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Ny omgång, eller mer att rösta på</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hela rummet</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Avsluta omgången</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Öppna omgången igen</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Ingen röstning än. Skriv en fråga och vad man kan rösta på.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Omgången är borttagen. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Ingen plats i denna session har ett klistermärke.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>En lapp är alternativens nummer med mellanslag, som 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} prickar på en lapp där {1} skulle delas ut; det som står på papperet behålls.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Alternativet togs bort. Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>Vad heter vandringen? Enter lägger till den.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Ny vandring</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 ändrar ett namn eller en beskrivning. En vandring utan linje väntar på sitt spår.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Vem som får se den</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n vandring borttagen. Ctrl+Z ångrar.</numerusform>
            <numerusform>%n vandringar borttagna. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMap</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Ark {0} av {1}</translation>
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
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Öppna den igen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>Programmet avslutades oväntat. Allt fram till {0} är sparat i ”{1}”: {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Praktiker</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Arbetssätt</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Typer av platser</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>En plats skeden</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Upplåtelseformer</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Typer av anteckning</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Typer av aktör</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Typer av koppling</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Typer av resurs</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelsblå</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>plommon</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>tegelröd</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ockra</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>mörkbrun</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliv</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grön</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>blågrön</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>mörkt blågrön</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>havsblå</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>skiffer</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>mörkgrå</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cirkel</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>romb</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangel</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>femhörning</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>sexhörning</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>åttahörning</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stjärna</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>sköld</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>droppe</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>kors</translation>
    </message>
    <message>
        <source>house</source>
        <translation>hus</translation>
    </message>
    <message>
        <source>arrows that turn</source>
        <translation>roterande pilar</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>pilar som skiljs åt</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>boll</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>röstsedel</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>bänk</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>papperskorg</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>blixt</translation>
    </message>
    <message>
        <source>book</source>
        <translation>bok</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>skål</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>portfölj</translation>
    </message>
    <message>
        <source>building</source>
        <translation>byggnad</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>buss</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>computer chip</source>
        <translation>datorchip</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>prickar i en cirkel</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>stadshus</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>krock</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>skrivplatta</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>mynt</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>vårdkors</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>kopp</translation>
    </message>
    <message>
        <source>database</source>
        <translation>databas</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>öga</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flagga</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>blomma</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>kugghjul</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>studentmössa</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>tom mark</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handslag</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hjärta</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>löv</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>glödlampa</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>market</source>
        <translation>marknad</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>megafon</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>mikrofon</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>berg</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musik</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nätverk</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palett</translation>
    </message>
    <message>
        <source>people</source>
        <translation>människor</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>citattecken</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>återvinning</translation>
    </message>
    <message>
        <source>road</source>
        <translation>väg</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>våg</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>soffa</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>grodd</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>marknadsstånd</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>verktyg</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>träd</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>lastbil</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>lastbil och hand</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>vattenkanna</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>skiftnyckel</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Välkomna och samtycke</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Uppvärmning</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listning</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Aktörsnätverk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Återläsning</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringar</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Stadga</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Ord och mallar</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>Sessions&amp;mallar</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>&amp;Indikatoruppsättningar</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Spara i en fil…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Från en fil…</translation>
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
    <message>
        <source>Save words and templates</source>
        <translation>Spara ord och mallar</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Ord (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Sparat till {0}: det folk sade finns inte med.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Ord (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>Filens ord finns i boken; Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>Boken säger allt det redan.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Ordlistor</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Ord i ordning</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>ett ord, sedan Enter</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nytt ord</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>&amp;Nytt ord</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down, or the mouse, put words in order.</source>
        <translation>Alt+Upp och Alt+Ned, eller musen, ordnar orden.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>kategorins namn där</translation>
    </message>
    <message>
        <source>material</source>
        <translation>materiell</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>immateriell</translation>
    </message>
    <message>
        <source>It &amp;goes one way: the arrow has a head</source>
        <translation>Den &amp;går åt ett håll: pilen har en spets</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Allt som har det här ordet får det andra; Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>L&amp;ägg under</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>Vad det b&amp;etyder</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>På CoNECT-&amp;kartan</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>&amp;OSM-taggar</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupp</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Ord att lägga det under</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (ur bruk)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Ta ordet ur bruk</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>ett annat ord</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Tecknet liknar mycket det för ”{0}”.</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Det behövs ett ord på högst 60 tecken som inte redan finns i listan.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>Betydelsen är en rad på högst 400 tecken.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>Den vita bilden syns inte mot den färgen: välj en mörkare.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>Kategorin är en rad på högst 80 tecken.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Taggar skrivs som leisure=garden, med ; mellan två.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Inte sparat: {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>och %n till som inte kan importeras</numerusform>
            <numerusform>och %n till som inte kan importeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>och %n trolig dubblett till</numerusform>
            <numerusform>och %n troliga dubbletter till</numerusform>
        </translation>
    </message>
</context>
</TS>
