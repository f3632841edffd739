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
        <source>Get the book from a laptop in this room…</source>
        <translation>Ia caietul de pe un laptop din sală…</translation>
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
        <source>What others mapped…</source>
        <translation>Ce au cartografiat alții…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Restituie și exportă…</translation>
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
        <source>Words and templates…</source>
        <translation>Cuvinte și modele…</translation>
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
        <source>Find a command or a name…</source>
        <translation>Caută o comandă sau un nume…</translation>
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
        <source>Trace a sticker</source>
        <translation>Pune un autocolant pe hartă</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
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
        <source>Resources</source>
        <translation>Resurse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Recitire</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Proces-verbal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparație</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituire</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Împreună</translation>
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
        <source>What others mapped on the map</source>
        <translation>Ce au cartografiat alții, pe hartă</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>Pregătește harta unei zone…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Adaugă o hartă de bază…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Pune hărțile de bază lângă caiet</translation>
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
        <source>Room view on the projector</source>
        <translation>Prezentarea pentru sală pe proiector</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>Prezentarea urmează pagina mea</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>Prezentarea nu arată nimic</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Pagina acestei etape</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taste și ajutor</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Fă-mi turul programului</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Ce să ne trimiteți…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tip</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Loc</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>T&amp;urn</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Scopuri</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descriere</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>un nume, Enter îl adaugă</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>unde este pe hartă, opțional</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>niciunul construit</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>câte unul pe rând</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Actor nou</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Nu există niciun loc cu acest număr sau titlu.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Actorul și legăturile lui au fost șterse. Ctrl+Z le aduce înapoi.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Este nevoie de un nume.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Enter pornește o etapă, F2 îi schimbă numele sau minutele, Alt+↑ și Alt+↓ o mută.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>A&amp;daugă o etapă</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mai devreme</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Creați întâi o sesiune.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Planificat: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Planificat: {0}, până la {1}. S-a încheiat la {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Planificat: {0}, până la {1}. Se pare că va fi {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min întârziere</numerusform>
            <numerusform>%n min întârziere</numerusform>
            <numerusform>%n de min întârziere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min avans</numerusform>
            <numerusform>%n min avans</numerusform>
            <numerusform>%n de min avans</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>la timp</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>din {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>pe la {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– omisă</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ ținută</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ acum</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Ține-o totuși</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omite</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Minutele sunt un număr întreg de la 0 la 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Etapa a fost ștearsă. Ctrl+Z o aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>ce arată harta acum</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>în jurul unei localități</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Localitate sau cartier</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilometri în fiecare parte</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>în fiecare parte</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Trimite singur când există conexiune</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Numai în rețeaua în care este acum acest laptop</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Acest laptop nu este în nicio rețea: conectați-l întâi.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Se trimite…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Trimis de la sine.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Așteaptă o conexiune.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Își așteaptă rețeaua.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ Parola nu este păstrată pe acest calculator: trimiteți dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>Nicio etapă în desfășurare</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>peste timp</translation>
    </message>
    <message>
        <source>left</source>
        <translation>rămas</translation>
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
        <source>Where shall the book go?</source>
        <translation>Unde punem caietul?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>Caietul sosește…</translation>
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
        <source>Files of places ({0})</source>
        <translation>Fișiere cu locuri ({0})</translation>
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
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n plimbare importată.</numerusform>
            <numerusform>%n plimbări importate.</numerusform>
            <numerusform>%n de plimbări importate.</numerusform>
        </translation>
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
        <translation>Caietul este în regulă.</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>Așază fotografia pe hartă</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punct</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abatere</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>&amp;Elimină punctul</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Așază</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Faceți acum clic pe același loc de pe hartă.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Faceți clic în fotografie pe un loc pe care îl găsiți și pe hartă: încă %n.</numerusform>
            <numerusform>Faceți clic în fotografie pe un loc pe care îl găsiți și pe hartă: încă %n.</numerusform>
            <numerusform>Faceți clic în fotografie pe un loc pe care îl găsiți și pe hartă: încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Este așezată cu o precizie de {0} m. Mai multe puncte în colțuri o fac mai exactă.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Este așezată; încă unul sau două puncte arată cât de exact.</translation>
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
        <translation>Scrieți un titlu sau numărul autocolantului.</translation>
    </message>
</context>
<context>
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nou pe card</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasă-le</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nu mai urmări</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n fișier nou pe cardul {0}.</numerusform>
            <numerusform>%n fișiere noi pe cardul {0}.</numerusform>
            <numerusform>%n de fișiere noi pe cardul {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Nimic nou pe cardul {0}. Fotografiile noi sunt propuse aici.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>Cardul {0} nu este introdus. Este căutat până când îl puneți la loc.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Preia %n fișier</numerusform>
            <numerusform>Preia %n fișiere</numerusform>
            <numerusform>Preia %n de fișiere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Tipărește cartonașe și bilete</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Ce an&amp;ume</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primul număr</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Autocolante numerotate</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Cartonașe de actori</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Bilete de vot</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Bilete de apreciere</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Codurile și biletele de acord se tipăresc pe pagina „Oameni”.</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Scrie ca&amp;rtonașele…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Scrie cartonașele</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Vot</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>&amp;Set de indicatori</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Câte</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>&amp;Goale în plus</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Scris: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Tipăriți-o la mărimea reală (100 %), neajustată la pagină.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>Ce an&amp;ume</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tip</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cât</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Uni&amp;tate</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>C&amp;ine</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>o sală mare seara, Enter salvează</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un actor sau un loc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Salvează modificarea</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Nu există niciun actor sau loc cu acest nume.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Cât este trebuie să fie un număr.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Lipsește ce este.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n cartonaș șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n cartonașe șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de cartonașe șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Muncă voluntară</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formare</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Locuri de muncă</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Economii ecologice</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Economii sociale</translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation>&amp;Investiție în EUR</translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation>Investiție în EUR</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Încă un rând</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Ce aduce un an, în EUR, față de investiție (R-Urban). Fiecare rând este o cantitate înmulțită cu valoarea dată unei unități: schimbați-le pe amândouă și spuneți de unde vine cifra.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Presupuneri</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce aduce</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Cantitate pe an</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation>EUR pe unitate</translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation>EUR pe an</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De unde vine</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} EUR pe an. Scrieți investiția cu care se compară.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} EUR pe an, {1} % din investiție.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Este nevoie de un număr, zero sau mai mult.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Rândul a fost scos. Ctrl+Z îl aduce înapoi.</translation>
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
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>Coduri &amp;noi pentru</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>&amp;Prefix</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Câte</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>Creea&amp;ză coduri</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n cod în această sesiune</numerusform>
            <numerusform>%n coduri în această sesiune</numerusform>
            <numerusform>%n de coduri în această sesiune</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Încă nu s-a numărat nimeni: numărul de oameni este pe pagina sesiunii.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n persoană numărată</numerusform>
            <numerusform>%n persoane numărate</numerusform>
            <numerusform>%n de persoane numărate</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>câte coduri sunt</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>diferă cu {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>pentru %n masă</numerusform>
            <numerusform>fiecare din %n mese</numerusform>
            <numerusform>fiecare din %n de mese</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>nicio masă</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Scris: {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>{0} apare în ce s-a notat. „Șterge definitiv” scoate totul din caiet.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} șters. Ctrl+Z aduce codul înapoi.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>Șterge definitiv {0}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Se șterge ce a spus doar {0}: locuri, note, actori, fotografii în care apare doar această persoană, acordul și prezența ei, inclusiv din istoric și din fișier. Ce au spus și alții rămâne, fără codul ei. Numărul de oameni rămâne.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>Acest lucru nu se poate anula, iar pașii pe care îi atinge nu se mai pot anula nici ei. Copiile, exporturile și copiile de siguranță făcute înainte conțin încă totul: ștergeți {0} și de acolo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Șterge definitiv</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Șters; ce rămâne se numește {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n fotografie arată această persoană cu alții: uitați-vă la ea.</numerusform>
            <numerusform>%n fotografii arată această persoană cu alții: uitați-vă la ele.</numerusform>
            <numerusform>%n de fotografii arată această persoană cu alții: uitați-vă la ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Ștergeți și copia veche: {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>Fișierul nu a putut fi curățat: închideți caietul în alte programe, eliberați spațiu și curățați-l din nou.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Caută o comandă sau un nume</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>câteva litere dintr-o comandă, o pagină, un loc sau un actor</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce se potrivește</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nimic nu se numește așa.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Locuri</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rețea</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>R&amp;esurse</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicatori</translation>
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
        <source>Resilience modes</source>
        <translation>Moduri de reziliență</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Tipuri de spațiu</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Cum se leagă rețeaua</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Mărimea rețelei</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Ce au oamenii</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>De ce au nevoie oamenii</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Ce oferă oamenii</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0}: parte din locuri</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0}: parte din cartonașe</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0}: domenii de la 0 la 100, câte un bilet de persoană</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0}: domenii de la 0 la 100, câte o valoare pe masă</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Legături care există, din toate cele posibile</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Legături în ambele sensuri</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Legături între sectoare diferite</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Actori fără legătură</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Actori în cel mai mare grup legat</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Drumuri cele mai scurte prin cel mai puternic intermediar</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Legături pierdute fără cel mai puternic intermediar</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Legături, una pe pereche și sens</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Grupuri legate</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Toate sesiunile împreună</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>&amp;Sesiuni de comparat</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Sesiuni de comparat</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Spațiu bifează o sesiune, Delete scoate un caiet adăugat.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>Adaugă un &amp;caiet…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Este doar citit: nimic din el nu se schimbă.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Ca &amp;tabel</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Sesiunile stau în ordinea în care au fost bifate; nimic nu este clasat sau adunat. Ce se sprijină pe mai puțin de cinci este ascuns: n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Adaugă un caiet de comparat</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Caiete (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Acest caiet este deja în listă.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Ce se numără</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cât</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Unitate</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sursă</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>D&amp;espre</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>cine spune, unde scrie</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un loc sau un actor, opțional</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>Est&amp;imat, nu măsurat</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Fiecare cifră</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Sume pe ani</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce se arată</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>În total</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>Din care estimat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Măsurători</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cât</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Cum se știe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimat</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= măsurat</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Nu există niciun loc sau actor cu acest nume.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>Cât a fost trebuie să fie un număr.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioada se termină înainte să înceapă.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n măsurătoare ștearsă. Ctrl+Z o aduce înapoi.</numerusform>
            <numerusform>%n măsurători șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de măsurători șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcută</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonată</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Ce an&amp;ume</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>C&amp;ine</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>&amp;Articol</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>D&amp;espre</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stare</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>ce s-a decis, Enter salvează</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>numărul din cartă</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un loc sau un actor, opțional</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Deciziile tuturor sesiunilor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, depășită</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Nu există niciun loc sau actor cu acest nume.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Lipsește ce s-a decis.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n decizie ștearsă. Ctrl+Z o aduce înapoi.</numerusform>
            <numerusform>%n decizii șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de decizii șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Hărțile marcate se întorc</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Fotografiați fiecare coală întreagă de sus. Se așază pe hartă după marcajele din jur; apoi apăsați T, faceți clic pe un autocolant și scrieți numărul lui.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>F&amp;otografii ale hărților marcate…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Așază cu &amp;mâna…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Ridică de pe hartă</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Fotografii ale hărților marcate</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Coală</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Precizie</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Pe hartă</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>nerecunoscută: așezați-o cu mâna</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>la {0} m</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>necunoscută: trei sau patru puncte</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>&amp;Ascunde pe hartă</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>&amp;Arată pe hartă</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Fotografii (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Coala {0}, 1 : {1}: %n marcaj văzut</numerusform>
            <numerusform>Coala {0}, 1 : {1}: %n marcaje văzute</numerusform>
            <numerusform>Coala {0}, 1 : {1}: %n de marcaje văzute</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>Se vede și coala {0}: fotografiați-o separat.</translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Încă nu a răspuns nimeni.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>mediana {0}</translation>
    </message>
    <message>
        <source>the middle half from {0} to {1}</source>
        <translation>jumătatea din mijloc de la {0} la {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>media {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n nu știe</numerusform>
            <numerusform>%n nu știu</numerusform>
            <numerusform>%n nu știu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
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
            <numerusform>%n valoare schimbată de atunci rămâne cum este.</numerusform>
            <numerusform>%n valori schimbate de atunci rămân cum sunt.</numerusform>
            <numerusform>%n de valori schimbate de atunci rămân cum sunt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Masă</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Adunat</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>câte un bilet de persoană</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>câte o valoare pe masă, convenită</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Ce a convenit masa</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmație</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenit</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Altă părere</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 sau dublu clic schimbă o celulă. ? spune că masa nu știe.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>De la {0} la {1} este un răspuns, 0 sau ? spune nu știu, Delete golește, Enter începe biletul următor.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>De la {0} la {1} este un răspuns, ? spune nu știu, Delete golește, Enter începe biletul următor.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>se numără invers</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>O valoare de pe scală, ? sau nimic.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Notați întâi valoarea, apoi părerea diferită.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Întrebare</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Bilete</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>În &amp;cuvinte</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>o cifră de bilet, de la 1 la 5: 4 5 3 5, apoi Enter</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>ce s-a scris, apoi Enter</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Mai puțin de cinci au răspuns la unele întrebări: acele cifre nu se publică.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Doar cifre de la 1 la 5; un bilet fără răspuns este lăsat deoparte.</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Ce legături și actori se arată</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Legături</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>D&amp;espre</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>Î&amp;n ce privință</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>U&amp;nul spune</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>Al&amp;tul spune</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>Sa&amp;u este acesta</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un loc sau un actor</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>alt loc sau actor, în loc de două texte</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>în ansamblu</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Nu există niciun loc sau actor cu acest nume.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>Cealaltă versiune este alt loc sau alt actor.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>E nevoie de două versiuni diferite.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Dezacord notat. Ctrl+Z îl anulează.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Ce an&amp;ume</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cât</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Uni&amp;tate</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Cât de &amp;des</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un actor sau un loc</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>în fiecare săptămână, în fiecare primăvară</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxuri</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cât</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cât de des</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Nu există niciun actor sau loc cu acest nume.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Cât este trebuie să fie un număr.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>Un flux merge de la cineva la altcineva.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n flux șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n fluxuri șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de fluxuri șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Salvează modificarea</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>cartier sau localitate, pe hartă</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>stradă, pe hartă</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>pe hartă</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>apă, pe hartă</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Ce se păstrează despre {0}</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Tot ce este sub acest cod. Voturile, notele date și evaluările nu sunt aici: se numără pe bilet și masă, niciodată pe persoană.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Salvează ca &amp;text…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Salvează ca &amp;JSON…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>Nu se păstrează nimic despre acest cod.</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tipărește…</translation>
    </message>
</context>
<context>
    <name>Helping</name>
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
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Istoric: %n înregistrare despre acest cod</numerusform>
            <numerusform>Istoric: %n înregistrări despre acest cod</numerusform>
            <numerusform>Istoric: %n de înregistrări despre acest cod</numerusform>
        </translation>
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
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>&amp;Adresa laptopului gazdă</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Cod</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Adresa laptopului gazdă</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>&amp;Caută-l</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Niciun laptop nu este gazdă aici acum. Scrieți adresa pe care o arată.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>citit ca {0}: verificați dacă accentele sunt corecte</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>trimite la alt fișier, care nu este adus: salvați-l pe acela și importați-l</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>s-a citit {0}, dar nu {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>nicio coloană nu spune unde: locurile vin fără poziție</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>punctele sunt departe de laborator, și aproape dacă longitudinea și latitudinea se schimbă între ele: priviți harta</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>fără nume, numit după numărul din fișier</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>altitudini lăsate deoparte</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0}: nu este în vocabular, păstrat în descriere</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0}: nu este în vocabular, păstrat în alte cuvinte</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0}: tăiat la {1} de caractere</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0}: neînțeles, lăsat deoparte</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>nu este un „Feature”</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>proprietățile nu sunt un obiect</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>geometria nu este un obiect</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>un punct are nevoie de longitudine și latitudine</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0}; poate că longitudinea și latitudinea sunt inversate</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>geometria este o colecție de mai multe: faceți din fiecare un element</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>geometria este o colecție de mai multe: faceți din fiecare un marcaj</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>poziția este o colecție de mai multe: faceți din fiecare un rând</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>tipul geometriei este {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>coordonatele sunt {0}, nu o listă</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>coordonatele nu formează un {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>coordonatele sunt imbricate prea adânc</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>o coordonată este {0}, nu un număr</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>nu are poziție</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>are mai mult de {0} vârfuri</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>o longitudine nu este între -180 și 180 de grade</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>o latitudine nu este între -90 și 90 de grade</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>conturul nu este valid ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>poziția este în afara sistemului de coordonate</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>poziția este în afara sistemului de coordonate ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>poziția este în afara sistemului de coordonate {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>nu poate fi citit ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>are {0} celule, iar coloanele sunt {1}</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>un semn de citare nu se închide niciodată</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>suprafața nu are contur</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>are mai puțin de două puncte</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>{0} este {1}, nu un număr</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} este gol</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} nu este un număr</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} este {1}, nu un număr</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>poziția este {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>poziția este un text de peste {0} MB</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>poziția este {0}, care nu este nici WKT, nici latitudine și longitudine</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>poziția nu este GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>poziția este în EPSG:{0}: alegeți-l ca sistem de coordonate</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>poziția este imbricată prea adânc</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>poziția nu poate fi citită ca WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>geometria nu poate fi citită ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>geometria este un {0}: faceți din ea puncte, linii sau suprafețe</translation>
    </message>
    <message>
        <source>Feature {0}</source>
        <translation>Elementul {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Rândul {0}</translation>
    </message>
    <message>
        <source>Placemark {0}</source>
        <translation>Marcajul {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Elementul {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>probabil {0}, la {1} m</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>coloane pe care niciun câmp nu le preia: {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Ce înseamnă coloanele</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Sensul coloanei {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lasă deoparte</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Adaugă la descriere</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Est: longitudine sau x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Nord: latitudine sau y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Poziția ca text</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Importă locuri din {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>&amp;Strat sau foaie</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Coordonate &amp;în</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Strat sau foaie</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistem de coordonate</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Pe hartă</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>Primele rânduri așa cum ar fi</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>De știut</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>cum spune fișierul: {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>longitudine, latitudine (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>Coordonatele par metri dintr-un caroiaj național. Alegeți-l sau scrieți codul EPSG.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>Altul? Scrieți codul EPSG.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>la {0} km de laborator</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Alegeți caroiajul coordonatelor.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n rând citit.</numerusform>
            <numerusform>%n rânduri citite.</numerusform>
            <numerusform>%n de rânduri citite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n plimbare.</numerusform>
            <numerusform>%n plimbări.</numerusform>
            <numerusform>%n de plimbări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n nu poate fi importat.</numerusform>
            <numerusform>%n nu pot fi importate.</numerusform>
            <numerusform>%n nu pot fi importate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n probabil deja în caiet.</numerusform>
            <numerusform>%n probabil deja în caiet.</numerusform>
            <numerusform>%n probabil deja în caiet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Lasă deoparte %n dublură probabilă</numerusform>
            <numerusform>&amp;Lasă deoparte %n dubluri probabile</numerusform>
            <numerusform>&amp;Lasă deoparte %n de dubluri probabile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importă %n rând</numerusform>
            <numerusform>Importă %n rânduri</numerusform>
            <numerusform>Importă %n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Importă %n loc</numerusform>
            <numerusform>Importă %n locuri</numerusform>
            <numerusform>Importă %n de locuri</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>Coordonatele nu pot fi grade: alegeți mai sus caroiajul lor.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>Acest sistem de coordonate nu este cunoscut. Scrieți un cod EPSG, ca EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>probabil {0}, deja în caiet</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>plimbare</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>încă fără poziție</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Se citește… {0} %</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation>Set de indicatori</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Adu un set…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introdu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>În timp</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contoare</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Adu un set de indicatori</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Seturi de indicatori (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Seturi de indicatori</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Afirmații și contoare în ordinea lor</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>o afirmație, apoi Enter</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Afirmație nouă</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>Afirmație &amp;nouă</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>&amp;Acordul cu ea este o veste proastă</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domeniu</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Uni&amp;tate</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versiunea {1}</translation>
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
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Ia caietul de pe un laptop din sală</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>Pe laptopul care are caietul: Împreună, Găzduiește. Arată o adresă și un cod.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Ia-l…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Acest &amp;laptop se numește</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>de exemplu Masa 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Cu caietul altui laptop</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Tot ce conține intră în acest caiet; celălalt fișier rămâne cum este. Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>Î&amp;mbină un caiet…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Cu un stick sau dosar partajat</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Ce au lăsat ceilalți acolo intră, ce le lipsește li se lasă, încuiat pentru echipa dumneavoastră.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>&amp;Schimbă cu un dosar…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>De la laptop la laptop în această sală</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>Un laptop găzduiește și arată un cod; celelalte scriu adresa lui și acel cod.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Alătură-te</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Hotărâți ce s-a spus diferit (%n)</numerusform>
            <numerusform>⚡ Hotărâți ce s-a spus diferit (%n)</numerusform>
            <numerusform>⚡ Hotărâți ce s-a spus diferit (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Oprește &amp;găzduirea</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Găzduiește</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Cod: {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Îmbină un caiet</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Caiete (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Nimic din {0} nu este nou aici.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Acel caiet nu este o copie a acestuia: sesiunile ambelor se adună.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Îmbină</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>Îmbinați {0}?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>De la {0}:</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n înregistrare nouă</numerusform>
            <numerusform>%n înregistrări noi</numerusform>
            <numerusform>%n de înregistrări noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n schimbată</numerusform>
            <numerusform>%n schimbate</numerusform>
            <numerusform>%n schimbate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n ștearsă</numerusform>
            <numerusform>%n șterse</numerusform>
            <numerusform>%n șterse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n fotografie sau alt fișier</numerusform>
            <numerusform>%n fotografii și alte fișiere</numerusform>
            <numerusform>%n de fotografii și alte fișiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n fotografie este încă pe alt laptop</numerusform>
            <numerusform>%n fotografii sunt încă pe alt laptop</numerusform>
            <numerusform>%n de fotografii sunt încă pe alt laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n intrare așteaptă ce a făcut alt laptop înainte</numerusform>
            <numerusform>%n intrări așteaptă ce a făcut alt laptop înainte</numerusform>
            <numerusform>%n de intrări așteaptă ce a făcut alt laptop înainte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n persoană ștearsă aici ca pe alt laptop</numerusform>
            <numerusform>%n persoane șterse aici ca pe alt laptop</numerusform>
            <numerusform>%n de persoane șterse aici ca pe alt laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Date pe două laptopuri, întrebați ale cui sunt: {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n de hotărât: două laptopuri au spus lucruri diferite</numerusform>
            <numerusform>⚡ %n de hotărât: două laptopuri au spus lucruri diferite</numerusform>
            <numerusform>⚡ %n de hotărât: două laptopuri au spus lucruri diferite</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>Ce stick sau dosar partajat?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Schimb cu {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Nimic nu era nou pentru acest laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n intrare lăsată celorlalți</numerusform>
            <numerusform>%n intrări lăsate celorlalți</numerusform>
            <numerusform>%n de intrări lăsate celorlalți</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Fluxuri de resurse</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Ce au cartografiat alții (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Straturi peste locuri</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resursă</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Eveniment datat</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Plimbare</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Dezacord</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Fotografie sau sunet</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vot</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>nu este pentru toată lumea</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>este doar pentru echipă</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>cineva care a spus asta s-a retras</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>cineva care a spus asta nu și-a dat acordul</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>a fost spus de un cod care nu este în caiet</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>lipsește acordul unui tutore</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>locul său nu trebuie dezvăluit</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>locul despre care este vorba rămâne</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>lucrul despre care este vorba rămâne</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>unul dintre cele două capete rămâne</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>nimeni nu s-a uitat încă cine apare</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>arată sau lasă să se audă persoane care nu și-au dat acordul</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>arată minori fără acordul unui tutore</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>se sprijină pe mai puțin de cinci persoane</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>poziția cu o abatere de 250 m</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>poziția cu o abatere de 500 m</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>cartierul, dar nicio poziție</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>nicio poziție</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>fără caractere pe care nu le vede nimeni</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>fără cifre care se sprijină pe mai puțin de cinci persoane</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>fără ceea ce rămâne la rândul său</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>fără numele a ceea ce rămâne</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>conține o adresă de e-mail</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>conține un număr de telefon</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Hartă pentru orice browser</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Raport de tipărit (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Raport de continuat (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Afișul hărții (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Harta ca imagine (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Harta ca desen (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Rețea și grafice ca imagini (PNG într-un zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Registru cu toate tabelele (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tabele ca text (CSV într-un zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>Pentru QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>Pentru alte hărți (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>Pentru Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Locuri și plimbări pentru telefon (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Rețea pentru Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Rețea pentru alte programe (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>Pentru harta publică CoNECT</translation>
    </message>
    <message>
        <source>Research deposit (RO-Crate)</source>
        <translation>Depozit de cercetare (RO-Crate)</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pentru</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Arată</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>&amp;Sub ce formă</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>&amp;Hârtia afișului</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Limba raportului</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>cea a caietului</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toată lumea</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>parteneri</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>echipa</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Cine va citi</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ pleacă</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ rămâne</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ de privit întâi</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Ce elemente se arată</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Ce pleacă și ce rămâne</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>Pleacă?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Cum, sau de ce nu</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sub ce formă</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Scrie fișierul…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Totul într-un dosar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Se scrie</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>Pleacă %n element.</numerusform>
            <numerusform>Pleacă %n elemente.</numerusform>
            <numerusform>Pleacă %n de elemente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>Rămâne %n.</numerusform>
            <numerusform>Rămân %n.</numerusform>
            <numerusform>Rămân %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Priviți întâi %n: nimic nu este schimbat pentru dumneavoastră.</numerusform>
            <numerusform>Priviți întâi %n: nimic nu este schimbat pentru dumneavoastră.</numerusform>
            <numerusform>Priviți întâi %n: nimic nu este schimbat pentru dumneavoastră.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>Unde merge dosarul nou?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Ați renunțat: nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Scris: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n element nu are loc în acest format.</numerusform>
            <numerusform>%n elemente nu au loc în acest format.</numerusform>
            <numerusform>%n de elemente nu au loc în acest format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n fișier scris în {0}</numerusform>
            <numerusform>%n fișiere scrise în {0}</numerusform>
            <numerusform>%n de fișiere scrise în {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>&amp;Tip de legătură</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Putere</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>merge în &amp;ambele sensuri</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>arată d&amp;oar acest tip</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Trasează legătura (Enter)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– nespus</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 slabă</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 medie</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 puternică</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Legături</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Enter face o legătură reciprocă sau într-un sens, Delete o șterge.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Numiți doi actori care sunt pe masă.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>O legătură merge de la un actor la altul și are un tip.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n legătură ștearsă. Ctrl+Z o aduce înapoi.</numerusform>
            <numerusform>%n legături șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de legături șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>Ce s-a întâmplat? Enter notează cu ora.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Jurnalul sesiunii</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>A început: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rând șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n rânduri șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de rânduri șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
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
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Faceți clic pe un autocolant de pe harta fotografiată, scrieți numărul. Esc iese.</translation>
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
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>Harta de bază {0} nu este aici; caietul merge și fără ea.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>Nu există altă hartă de bază decât harta generală.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n hartă de bază lângă caiet</numerusform>
            <numerusform>%n hărți de bază lângă caiet</numerusform>
            <numerusform>%n de hărți de bază lângă caiet</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Adaugă o hartă de bază</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Hărți de bază ({0})</translation>
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
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Potriviri</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>Fă din ea un flux (Enter)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesar</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pentru</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Poate veni din</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cât</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanță</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n potrivire între nevoi și ce au alții.</numerusform>
            <numerusform>%n potriviri între nevoi și ce au alții.</numerusform>
            <numerusform>%n de potriviri între nevoi și ce au alții.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>Fluxul este notat. Ctrl+Z îl anulează.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>Din toate legăturile posibile există {0} % (densitate).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>{0} % din legături merg în ambele sensuri (reciprocitate).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>{0} % din legături unesc actori de tipuri diferite.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Cele mai multe legături: {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} stă cel mai des între alții ({1} % din drumurile cele mai scurte trec pe acolo).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Dacă {0} ar pleca, {1} % din perechile celorlalți și-ar pierde drumul una spre alta.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>Sala a construit cel mai înalt turn ({0}) pentru {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Măsuri</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Scoate intermediarul</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Fotografii și scanări</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sunete</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Alte fișiere</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>nimeni nu s-a uitat încă cine apare</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>persoane care pot fi recunoscute</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>minori</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Adaugă fișiere…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Urmărește cardul unui aparat foto…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Înregistrează o notă</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Deschide în alt program</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Încă nicio fotografie, niciun sunet sau scanare. Trageți fișiere aici, lipiți o imagine sau adăugați-le.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toate tipurile</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Ce tip se arată</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Doar această sesiune</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n arătat</numerusform>
            <numerusform>%n arătate</numerusform>
            <numerusform>%n de arătate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fișier preluat.</numerusform>
            <numerusform>%n fișiere preluate.</numerusform>
            <numerusform>%n de fișiere preluate.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>lipit</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>notă audio</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>Înregistrarea este păstrată în {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Nimeni nu s-a uitat cine apare</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Adaugă media</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n fișier era deja în caiet.</numerusform>
            <numerusform>%n fișiere erau deja în caiet.</numerusform>
            <numerusform>%n de fișiere erau deja în caiet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Nu există nicio imagine și niciun fișier în clipboard.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>Ce dosar se urmărește?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? nu s-a uitat încă nimeni</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ nu</translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation>⚠ da</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>echipa</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenerii</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toată lumea</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Legendă</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Oameni recognoscibili</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>&amp;Minori</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>Codurile &amp;celor care apar</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pentru</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Aparține de</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>loc, actor, notă…, Enter</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>Numele unui loc, al unui actor, al unei sesiuni, al unei decizii sau al unei note, apoi Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n este ales: un răspuns de mai jos e pentru el.</numerusform>
            <numerusform>%n sunt alese: un răspuns de mai jos e pentru toate.</numerusform>
            <numerusform>%n de elemente sunt alese: un răspuns de mai jos e pentru toate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Niciun cod din acest caiet: {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nimic nu are acest nume.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>făcută {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Plimbări</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Desfășurare</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Decizii și pașii următori</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce s-a notat</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Notat pe parcurs</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Cum i s-a părut sălii</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Cine ce a făcut</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Întrebare: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n persoană în sală</numerusform>
            <numerusform>%n persoane în sală</numerusform>
            <numerusform>%n de persoane în sală</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>până la {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>depășită</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcută</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonată</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n loc sau practică</numerusform>
            <numerusform>%n locuri și practici</numerusform>
            <numerusform>%n de locuri și practici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actori</numerusform>
            <numerusform>%n de actori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n legătură între ei</numerusform>
            <numerusform>%n legături între ei</numerusform>
            <numerusform>%n de legături între ei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n resursă pe care oamenii o au, de care au nevoie sau pe care o oferă</numerusform>
            <numerusform>%n resurse pe care oamenii le au, de care au nevoie sau pe care le oferă</numerusform>
            <numerusform>%n de resurse pe care oamenii le au, de care au nevoie sau pe care le oferă</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Au răspuns mai puțin de cinci.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation>{0} Mediana {1} din 5, {2}.</translation>
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
            <numerusform>%n actor</numerusform>
            <numerusform>%n actori</numerusform>
            <numerusform>%n de actori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n legătură între ei.</numerusform>
            <numerusform>%n legături între ei.</numerusform>
            <numerusform>%n de legături între ei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>Rețeaua formează %n grup fără legătură cu altul.</numerusform>
            <numerusform>Rețeaua se împarte în %n grupuri fără legătură între ele.</numerusform>
            <numerusform>Rețeaua se împarte în %n de grupuri fără legătură între ele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Legat de nimeni, %n actor: {0}.</numerusform>
            <numerusform>Legați de nimeni, %n actori: {0}.</numerusform>
            <numerusform>Legați de nimeni, %n de actori: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Așezare: după forțe</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Așezare: după influență</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Așezare: ca pe hartă</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Așezare</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Eliberează cartonașele</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Cartonașele așezate cu mâna urmează din nou așezarea.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Legături</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Turnuri</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Măsuri</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Săgețile merg de la cartonaș la cartonaș, plus și minus măresc și micșorează, 0 arată tot, Enter deschide, P fixează.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, legat de {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, legat de nimeni</translation>
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
        <source>Words fro&amp;m a file…</source>
        <translation>Cuvinte dintr-un &amp;fișier…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>cuvinte, seturi de indicatori și modele de sesiune salvate de alt laborator</translation>
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
        <translation>Creează caietul</translation>
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
        <source>Words and templates</source>
        <translation>Cuvinte și modele</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Cuvinte (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Cuvinte din {0}</translation>
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
        <translation>Salvează modificarea</translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ un singur loc?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ deschis</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ lămurit</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ lăsat cum este</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>De discutat</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Dezacorduri</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Dubluri probabile</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Lămurite sau lăsate cum sunt</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Ce perechi se arată</translation>
    </message>
    <message>
        <source>within </source>
        <translation>până la </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Metri în limita cărora două locuri pot fi unul singur</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Perechi de recitit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Distanță</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Ce s-a &amp;spus</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Notează un dezacord</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>E valabil ce e în stânga</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>Un singur loc: păstrează-l pe cel din stânga</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>E valabil ce e în dreapta</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>Un singur loc: păstrează-l pe cel din dreapta</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>A treia este valabilă</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>Două locuri: păstrează-le pe ambele</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Amândouă sunt valabile</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Notează dezacordul</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Lămurit</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Lăsat ca dezacord</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Deschide din nou</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Nimic aici: nicio dublură probabilă și niciun dezacord de acest tip.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Citiți-le pe ambele cu voce tare. Ambele rămân notate, oricare ar fi valabilă.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Unul spune</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>Altul spune</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Citiți-le pe amândouă cu voce tare. Câmpurile cu ≠ diferă. Ce se păstrează preia ce are doar celălalt.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Citiți-le pe ambele cu voce tare. Câmpurile cu ≠ diferă.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} spune</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>Un laptop l-a șters, celălalt l-a schimbat.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} l-a șters</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} l-a schimbat</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Gata. Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Dezacord șters. Ctrl+Z îl aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Numere fără loc</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Locuri care au doar un număr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Under {0}</source>
        <translation>Sub {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masă</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dat la</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retras la</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Folosirea cuvintelor</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Hartă publică</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Fotografiere</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Publicare fotografii</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Înregistrare sunet</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Contact din nou</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Altă cercetare</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Tutorele e de acord</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Retras: nimic de la această persoană nu mai iese</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Încă neîntrebat</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>Nu s-a întrebat dacă ce spune poate fi folosit</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>Ce spune nu poate fi folosit</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>Lipsește acordul tutorelui</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Vârsta nu s-a întrebat</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Fotografiile pot fi publicate, dar nu făcute</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>Codul însuși</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Sesiuni la care a fost</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Note și citate</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Legături între actori</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurse</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Fluxuri de resurse</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Spus din nou</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Dezacorduri</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Evenimente datate</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Plimbări</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Fotografii, sunete și scanări</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Mesele unei sesiuni</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Roluri într-o sesiune</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Jurnalul unei sesiuni</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Cuvinte</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Modele de sesiune</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>neîntrebat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>dat la {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>retras la {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>împreună cu {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Ce se păstrează despre {0} la {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Arată</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>Caută un &amp;cod</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Tutore necesar &amp;sub</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>de exemplu T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Acorduri</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Tipărește co&amp;duri…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>Tipărește &amp;bilete de acord…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Ce se păstrează… (&amp;I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Șterge d&amp;efinitiv…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>Cu&amp;răță din nou fișierul</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y da, N nu, spațiu neîntrebat. A: da la toate. D: doar cuvintele și harta. Enter: persoana următoare. W: retrage.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Încă niciun cod aici. Creați câteva mai sus: unul pentru fiecare persoană, numele rămân pe hârtie.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>această sesiune</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toată lumea</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ani</numerusform>
            <numerusform>%n de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation>Anulează retragerea (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>Retrage (&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n cod creat: {0}</numerusform>
            <numerusform>%n coduri create: {0}</numerusform>
            <numerusform>%n de coduri create: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} s-a retras: nimic de la această persoană nu mai iese. Ctrl+Z anulează retragerea.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>coduri.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>bilete de acord.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Tipărește bilete</translation>
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
        <translation>Nu a mers</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>Folosește ora</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Loc nou acolo</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>Această fotografie spune că a fost făcută {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Spune că a fost făcută la {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Pune „{0}” acolo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografie</translation>
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
        <translation>Rămâne pe acest laptop; nimeni din afara echipei nu îl vede.</translation>
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
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Unde</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Par&amp;olă</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>Ce ar &amp;pleca?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Trimite acum</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Pachet pentru &amp;e-mail…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Uită</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Unde a ajuns fiecare înregistrare acolo</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ așteaptă</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Arată</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ trimis, încă neverificat</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ verificat acolo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ publicat</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ retras</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Ce confirmări se arată</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifică…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ retras: {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laborator</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>doar dacă sistemul nu o păstrează</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Acest calculator nu păstrează parole: scrieți-o de fiecare dată.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Ce s-a trimis acolo rămâne acolo. Confirmările de aici se uită.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Uitați {0}?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Uită</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Element cu element, cu motivele: pagina Restituire.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n înregistrare nouă sau diferită</numerusform>
            <numerusform>%n înregistrări noi sau diferite</numerusform>
            <numerusform>%n de înregistrări noi sau diferite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retrasă</numerusform>
            <numerusform>%n retrase</numerusform>
            <numerusform>%n retrase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n ca înainte</numerusform>
            <numerusform>%n ca înainte</numerusform>
            <numerusform>%n ca înainte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n fotografie sau alt fișier</numerusform>
            <numerusform>%n fotografii și alte fișiere</numerusform>
            <numerusform>%n de fotografii și alte fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} de trimis</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Scrieți mai întâi parola.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n fișier trimis la {0}</numerusform>
            <numerusform>%n fișiere trimise la {0}</numerusform>
            <numerusform>%n de fișiere trimise la {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n fișier se pierduse acolo și a fost trimis din nou</numerusform>
            <numerusform>%n fișiere se pierduseră acolo și au fost trimise din nou</numerusform>
            <numerusform>%n de fișiere se pierduseră acolo și au fost trimise din nou</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>Platforma a fost readusă la o stare mai veche și preia totul din nou.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Pachet pentru e-mail</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pachete (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Scris: {0}</translation>
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
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>Pregătește harta unei zone</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>Harta se încarcă o dată, aici unde există conexiune; la sesiune nu mai are nevoie de ea.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>case și toate străzile</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>străzi</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>străzi principale și localități</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>O&amp;prește</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detaliu</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Harta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>C&amp;heia dumneavoastră</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>Cât de &amp;mare?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>Î&amp;ncarcă</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} de încărcat, {1} pe disc.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Cam %n minut.</numerusform>
            <numerusform>Cam %n minute.</numerusform>
            <numerusform>Cam %n de minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Cam %n secundă.</numerusform>
            <numerusform>Cam %n secunde.</numerusform>
            <numerusform>Cam %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Hartă a străzilor, cu căutare și stiluri (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Este gata: {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Oprit. Încărcați din nou pentru a continua.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dată</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Loc</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Întrebare</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Oameni în sală</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Încă o masă</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masă</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gazdă</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Masa a fost ștearsă; ce s-a spus acolo rămâne. Ctrl+Z o aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation>Element media</translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Aceasta nu este o imagine. „Deschide în alt program” o redă sau o arată.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Tipărește o hartă pentru perete și mese</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itlu</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Hârtie</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>S&amp;cară</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>cea a caietului</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Ce arată harta acum</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Unde sunt locurile</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>cât încape pe o coală</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Cu ce este în&amp;registrat, nu goală</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>Scrie &amp;harta…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Niciun loc nu are încă o poziție.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n coală {0}, 1 : {1}</numerusform>
            <numerusform>%n coli {0}, 1 : {1}</numerusform>
            <numerusform>%n de coli {0}, 1 : {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the map</source>
        <translation>Scrie harta</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Scris: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Tipăriți-o la mărimea reală (100 %), neajustată la pagină.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Ce să ne trimiteți</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Citiți-l, scrieți sus ce s-a întâmplat, scoateți ce doriți. Nu conține nimic din sesiune: nici cuvinte, nici nume, nici locuri. Nimic nu se trimite de la sine; salvați-l și trimiteți-l cum doriți.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Se adună…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Salvează ca fișier…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fișiere text (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>nu poate fi scris ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Alegeți alt dosar.</translation>
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
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>Un profil are nevoie de scoruri în cel puțin trei domenii.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil pe domenii</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Tipul actorului</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Scopuri</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influență</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Legături</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurse</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxuri</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Evenimente datate</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>Două versiuni</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Masă cu masă</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Spus din nou</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Aici nu este încă nimic: aduceți ce au cartografiat alții (Ctrl+Shift+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Adoptat ca loc al acestei sesiuni; Ctrl+Z anulează.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Ce au cartografiat alții</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Consultă</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>În &amp;vederea hărții</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>În jurul &amp;locurilor din acest caiet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colecție</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Elemente acolo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Colecțiile serverului</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>O&amp;prește</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>În acest caiet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Adus</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Straturile din acest caiet</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Adu din &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>&amp;Elimină din caiet</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>A&amp;du</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>nespecificată: întrebați înainte de a publica</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licență: {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Se aduce…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n element adus.</numerusform>
            <numerusform>%n elemente aduse.</numerusform>
            <numerusform>%n de elemente aduse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n fără poziție lăsat deoparte.</numerusform>
            <numerusform>%n fără poziție lăsate deoparte.</numerusform>
            <numerusform>%n fără poziție lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n nu a putut fi citit.</numerusform>
            <numerusform>%n nu au putut fi citite.</numerusform>
            <numerusform>%n nu au putut fi citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Eliminat; locurile adoptate rămân.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Se aduce… %n element</numerusform>
            <numerusform>Se aduc… %n elemente</numerusform>
            <numerusform>Se aduc… %n de elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Oprit, nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Ce au cartografiat alții</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>&amp;Adoptă ca loc al acestei sesiuni</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>&amp;Arată acel loc</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Deschide în browser</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>nespecificată: întrebați înainte de a publica</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Adus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>Este deja un loc din acest caiet.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Ce se poate citi din el poate fi salvat într-un caiet nou; acest fișier rămâne așa cum este.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Caietul este deteriorat</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Salvează ce se poate citi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>Unde să fie pus noul caiet?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Caiete (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Se repară…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Salvat: {0}</translation>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actori</numerusform>
            <numerusform>%n de actori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n cod de participant</numerusform>
            <numerusform>%n coduri de participant</numerusform>
            <numerusform>%n de coduri de participant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n fișier media</numerusform>
            <numerusform>%n fișiere media</numerusform>
            <numerusform>%n de fișiere media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>Cel puțin %n fișă din caiet nu a putut fi salvată.</numerusform>
            <numerusform>Cel puțin %n fișe din caiet nu au putut fi salvate.</numerusform>
            <numerusform>Cel puțin %n de fișe din caiet nu au putut fi salvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n fișier media nu este întreg; îmbinarea cu alt laptop îl aduce înapoi.</numerusform>
            <numerusform>%n fișiere media nu sunt întregi; îmbinarea cu alt laptop le aduce înapoi.</numerusform>
            <numerusform>%n de fișiere media nu sunt întregi; îmbinarea cu alt laptop le aduce înapoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>Istoricul nu a putut fi salvat: pașii anteriori nu mai pot fi anulați.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation>Avem</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>Avem nevoie</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>Oferim</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} are nevoie de „{1}”; {2} oferă „{3}”.</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} are nevoie de „{1}”; {2} are „{3}”: întrebați.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>Tipul este același și cuvintele seamănă.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>Tipul este același.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Cuvintele seamănă.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Acoperă {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>Sunt la {0} distanță.</translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation>Cartonașe</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Potriviri</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxuri</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Fișa parteneriatului</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Răspunsuri pe afirmații</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil pe domenii</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Masă cu masă</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>câte un bilet de persoană</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>câte o valoare pe masă, convenită</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Adunat</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M mediana (jumătatea din mijloc a răspunsurilor), ø media, n răspunsuri, ? nu știe.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Scoruri ale domeniilor de la 0 la 100, unde cel puțin 60 % dintre afirmații au răspunsuri.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø toate mesele împreună, fiecare după numărul ei de răspunsuri; ↔ de la masa cea mai de jos la cea mai de sus.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ numărat invers: sus înseamnă peste tot o veste bună.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0}: doar {1} din {2} afirmații au răspunsuri.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n afirmație se sprijină pe mai puțin de cinci persoane: nu se publică niciodată.</numerusform>
            <numerusform>%n afirmații se sprijină pe mai puțin de cinci persoane: nu se publică niciodată.</numerusform>
            <numerusform>%n de afirmații se sprijină pe mai puțin de cinci persoane: nu se publică niciodată.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Valori convenite la mese; nu se pun niciodată împreună cu biletele persoanelor.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Facilitator principal</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Gazda mesei</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Cel care ia note</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Cel care scrie la laptop</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Cel care ține timpul</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Acord la intrare</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>C&amp;ine</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Masă</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>un cod sau un prenume din echipă</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masă</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rol șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n roluri șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de roluri șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>Prezentarea pentru sală este pe celălalt ecran. F9 o închide.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>Nu s-a găsit niciun proiector: prezentarea pentru sală este o fereastră lângă aceasta.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Prezentare pentru sală</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Întrebare</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Criteriu</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>&amp;Buline, cel mult</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>Ce se poate &amp;vota</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>o persoană</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>o masă</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>Bulinele sunt date de</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>la ce să se gândească oamenii, opțional</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>câte una pe rând sau numerele autocolantelor: 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Toate autocolantele acestei sesiuni</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Șterge runda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Adaugă la această rundă</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Salvează runda</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Rundă nouă</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} din {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Oprit. Ce s-a făcut rămâne; repetați pentru a continua.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>Spus din &amp;nou</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Ce s-a spus din nou</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un loc sau un actor</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>În ce calitate</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>cu ce cuvinte, opțional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Spus prima dată</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Spus din nou</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Nu există niciun loc sau actor cu acest nume.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Șters. Ctrl+Z îl aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Încă nu este nimic de comparat.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>În timp</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Enter lucrează la o sesiune. Ce s-a spus din nou mai târziu se numără unde s-a spus prima dată.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Sesiunile acestui laborator</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actori</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>over</source>
        <translation>încheiată</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificată</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Ce &amp;masă vorbește</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Cine vorbește</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Sesiune nouă…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Desfășurare</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Pregătire</translation>
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
        <translation>Sesiunea s-a încheiat. Enter pe o etapă o deschide din nou.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Enter pornește etapa următoare, Enter pe cea aleasă.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
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
        <source>there is no session yet</source>
        <translation>nu există încă o sesiune</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Creați întâi una.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
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
        <source>Paid and volunteers</source>
        <translation>Plătiți și voluntari</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Cartă</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Intrare și plecare</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Bunuri comune</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Regim de folosință</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Inițiativă</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inițiativă</translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation>un loc sau un actor, apoi Enter</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Fișa parteneriatului</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Numiți mai sus un loc sau un actor.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Ce circulă</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Parteneri după legătură</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Guvernanță</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Încă nediscutat</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagine</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Culoare</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Formă</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation>Bilet {0}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Recording</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Cât de tare este</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Păstrează (Enter)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Aruncă (Esc)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Încă nu a răspuns nimeni.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Masă cu masă</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>împreună {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>răspândire {0}</translation>
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
        <translation>Ați renunțat: nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Doar citire</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Ultima modificare NU s-a salvat</translation>
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
        <translation>a creat caietul</translation>
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
        <source>traced a sticker</source>
        <translation>a pus un autocolant pe hartă</translation>
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
        <source>adopted what others mapped</source>
        <translation>a adoptat ce au cartografiat alții</translation>
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
        <source>added an actor</source>
        <translation>a adăugat un actor</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>a modificat un actor</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>a șters actori</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>a adăugat o legătură</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>a modificat o legătură</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>a șters legături</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>a adăugat o resursă</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>a modificat o resursă</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>a șters resurse</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>a adăugat un flux</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>a modificat un flux</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>a șters fluxuri</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>a adăugat o rundă de vot</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>a modificat o rundă de vot</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>a șters runde de vot</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>a adăugat o opțiune de votat</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>a modificat o opțiune de votat</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>a șters opțiuni de votat</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>a adăugat o numărătoare de buline</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>a modificat o numărătoare de buline</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>a șters numărători de buline</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>a adăugat un cuvânt</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>a schimbat un cuvânt</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>a ordonat cuvinte</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>a făcut un cuvânt din două</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>a schimbat un model de sesiune</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>a adus cuvinte dintr-un fișier</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>a adăugat un set de indicatori</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>a modificat un set de indicatori</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>a șters seturi de indicatori</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>a adăugat un indicator</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>a modificat un indicator</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>a șters indicatori</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>a adăugat o apreciere</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>a modificat o apreciere</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>a șters aprecieri</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>a adăugat o măsurătoare</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>a modificat o măsurătoare</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>a șters măsurători</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>a adăugat un rol</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>a modificat un rol</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>a șters roluri</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>a adăugat un rând în jurnal</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>a modificat un rând din jurnal</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>a șters rânduri din jurnal</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>a adăugat o etapă</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>a modificat o etapă</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>a șters etape</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>a adăugat o decizie</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>a modificat o decizie</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>a șters decizii</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>a adăugat un răspuns la evaluare</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>a modificat un răspuns la evaluare</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>a șters răspunsuri la evaluare</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>a adăugat un eveniment datat</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>a modificat un eveniment datat</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>a șters evenimente datate</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>a adăugat o plimbare</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>a modificat o plimbare</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>a șters plimbări</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>a adăugat un dezacord</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>a modificat un dezacord</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>a șters dezacorduri</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>a notat unde s-a spus ceva din nou</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>a modificat unde s-a spus ceva din nou</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>a șters mențiuni</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>a adăugat media</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>a așezat o fotografie pe hartă</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>a modificat ce se știe despre un element media</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>a șters media</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>a adăugat un acord</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>a modificat un acord</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>a șters acorduri</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>a notat o retragere</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>a schimbat vârsta sub care este nevoie de tutore</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>a șters definitiv un cod de participant</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>a șters coduri de participanți</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>a numărat buline</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>a numărat un bilet de vot</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>a introdus un bilet de apreciere</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>a notat o apreciere convenită</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>a mutat o etapă</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>a omis o etapă sau a planificat-o din nou</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>a șters mese</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>a făcut un loc din două</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>a păstrat două locuri separate</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>a modificat calculul CEROI</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>a importat un fișier</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>a preluat ce s-a notat pe alt laptop</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>a hotărât între ce s-a notat pe două laptopuri</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Rezumat</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>&amp;Proces-verbal</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>sesiunea în câteva fraze</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>&amp;Copiază procesul-verbal</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>Procesul-verbal este copiat: lipiți-l într-o scrisoare.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Masă</translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Masa căreia i se recitește</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Ce a notat masa</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Enter: recitit, și la următorul. Spațiu bifează și debifează.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Arată unde este notat</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Nicio masă numită</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n din {0} recitit</numerusform>
            <numerusform>%n din {0} recitite</numerusform>
            <numerusform>%n din {0} recitite</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Această masă nu a notat nimic în această sesiune.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Se preia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n fișier de {0}. Caietul crește cu atât.</numerusform>
            <numerusform>%n fișiere de {0} împreună. Caietul crește cu atât.</numerusform>
            <numerusform>%n de fișiere de {0} împreună. Caietul crește cu atât.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Adaugă media</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Preia-le</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasă-le</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tip</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresă</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilizator</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pentru</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Cel mult</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Dosar sau stick</translation>
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
        <translation>toată lumea</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>parteneri</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB pe secundă</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Alege un dosar…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>Alt loc unde se trimite</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Modifică {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Păstrează modificarea</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Ce dosar?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Sesiune nouă</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Model de sesiune</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Creează sesiunea</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, opțional</translation>
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
        <translation>Modele de sesiune</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nume, apoi Enter</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Copie a acestuia ca</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Numele copiei</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Etape în ordinea lor</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>un titlu, apoi Enter</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>Etapă &amp;nouă</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Lăsată deoparte dacă nu e aleasă</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>&amp;Elimină etapa</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minute</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Tip și &amp;pagină</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Ce face f&amp;acilitatorul</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, opțională</translation>
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
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>câte un bilet de persoană</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>câte o valoare pe masă, convenită</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Adunat</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Până acum a fost evaluată o singură sesiune; a doua dă un înainte și un după.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Scorul fiecărui domeniu de la 0 la 100, unde cel puțin 60 % din afirmații au răspunsuri.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Mai puțin de cinci au răspuns la: {0}. Nu este de publicat.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>anii {0}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Încă nimic datat.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation>Câ&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Unde</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opțional</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>un loc, opțional</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Evenimente datate</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>O dată este un an, o lună, o zi sau un deceniu: 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Nu există niciun loc cu acest număr sau titlu.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Lipsește ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Se termină înainte să înceapă sau ziua aceea nu există în calendar.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n eveniment șters. Ctrl+Z îl aduce înapoi.</numerusform>
            <numerusform>%n evenimente șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de evenimente șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Ce poate însemna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Merge în ambele sensuri</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Putere</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>Are, are nevoie sau oferă</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cât</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cât de des</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resursă</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termină</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Buline</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votanți</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Cine a văzut altfel</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Cine se ocupă</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Câte persoane</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Cine găzduiește masa</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Fișierul însuși</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Cine apare</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Persoane recognoscibile</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Minori</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vârstă</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Cuvintele pentru el</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce înseamnă</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formă</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>Dacă este retras</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Cum se numește altundeva</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Cum decurge sesiunea</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Dacă rămâne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} l-a șters</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} l-a schimbat</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} a spus „{1}”</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} l-a așezat la {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} l-a lăsat gol</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>la {0} m unul de altul</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>un fișier care se termină în {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Între laptopuri</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>Către platformă</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafice</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Încă nu este nimic de comparat aici.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Bifați cel puțin o sesiune.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Totul</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>Paginile urmează ordinea unei sesiuni</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>De la agendă și oamenii de la masă până la hartă, voturi și ce dați înapoi. Fiecare are tasta ei; {0} vă duce oriunde din câteva litere.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>Întâi, ce permit oamenii</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Fiecare primește un cod, fără nume. O tastă pentru un răspuns; ce permite hotărăște ce iese mai târziu.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>Un loc în zece secunde</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Apăsați {0}, faceți clic pe hartă, scrieți numărul autocolantului și un titlu, apoi Enter.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>Nu e nevoie să salvați</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Totul este în fișier de îndată ce acest rând spune „Salvat”. {0} anulează orice pas, și mâine.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>Mai multe despre un loc</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Faceți clic pe un loc și spuneți aici ce fac oamenii acolo și cine îl poate vedea.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Pentru sală</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} arată agenda, harta sau voturile la proiector, cu litere mari, niciodată peste lucrul dumneavoastră.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Dați înapoi în aceeași seară</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Vedeți element cu element ce iese și de ce restul rămâne; apoi o pagină cu harta, un raport sau un afiș.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>Ajutor pe fiecare pagină</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} deschide ajutorul acolo unde sunteți, fără internet. Și acest tur se află în meniul Ajutor.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} din {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Sari peste tur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Îna&amp;poi</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gata</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Următorul</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Citiți turnurile cu voce tare și lăsați oamenii să le ajusteze. Orice înălțime e bună, și zero. F2 schimbă una.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Turnuri de influență</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Un turn este un număr de discuri.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Numărul de pe autocolant</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Numărul de pe autocolant</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Scrieți-l și apăsați Enter. Esc iese.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Nimeni nu a notat încă {0}: devine o fișă care are doar acest loc.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n fișă are acest număr.</numerusform>
            <numerusform>%n fișe au acest număr.</numerusform>
            <numerusform>%n de fișe au acest număr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} primește acest loc.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} are deja un loc și se mută aici.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Acest fișier nu poate fi importat. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Exportați-l din nou din programul din care vine sau alegeți alt fișier.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>Serverul nu cunoaște acel utilizator și acea parolă.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Scrieți-le din nou; Nextcloud cere o parolă de aplicație.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>Nu se poate ajunge la el de aici.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Verificați adresa și rețeaua, apoi încercați din nou: continuă de unde s-a oprit.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Această rețea cere mai întâi autentificare.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Deschideți o pagină în browser, autentificați-vă, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Acolo nu mai este loc.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Spuneți-i celui care îl administrează sau alegeți alt loc.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>Serverul nu poate dovedi cine este.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Verificați adresa; întrebați administratorul serverului despre certificat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Ceasul acestui calculator este greșit.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Potriviți data și ora, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Acel caiet a fost readus dintr-o copie mai veche.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Deschideți-l pe laptopul lui și îmbinați acolo acest caiet; apoi îmbinați-l aici.</translation>
    </message>
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
        <source>Another program has the file open.</source>
        <translation>Fișierul este deschis în alt program.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Închideți-l acolo și încercați din nou sau alegeți alt nume.</translation>
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
        <translation>Alegeți un caiet sau creați unul nou și importați fișierul în el.</translation>
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
        <translation>Acest caiet a fost creat de o versiune mai nouă a programului.</translation>
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
        <source>the book is open already ({0})</source>
        <translation>caietul este deja deschis ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Închideți-l acolo sau deschideți-l aici doar pentru citire.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>nu aveți drept de scriere aici</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Deschideți-l doar pentru citire sau copiați-l într-un dosar al dumneavoastră.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>acest fișier nu există</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Alegeți un fișier, nu un dosar.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>un export nu poate înlocui caietul însuși</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>coala nu a putut fi scrisă</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>harta nu a putut fi scrisă</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>raportul nu poate fi scris</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>imaginea nu poate fi scrisă</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>afișul nu poate fi scris</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>nu este nimic de tipărit</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Înregistrați întâi sau cereți exemplare goale.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>sesiunea s-a încheiat</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Începeți o etapă din agendă pentru a o redeschide.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>lipsește un prefix pentru coduri</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Scrieți unul, de exemplu T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>fișierul media a fost șters între timp</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>aceasta nu este o fotografie care poate fi citită</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Folosiți un JPEG sau un PNG de cel mult 80 de milioane de pixeli.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>nu se vede niciun reper al unei hărți tipărite</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>repere vizibile ale unei hărți tipărite: doar {0}</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Fotografiați toată coala de sus, la lumină bună, sau așezați-o cu mâna prin trei puncte.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>coala {0} este recunoscută, dar nu și locul ei: codul ei mare nu poate fi citit</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Fotografiați încă o dată colțul din stânga jos sau așezați-o cu mâna prin trei puncte.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>reperele ei se contrazic cu {0} m: coala apare de două ori sau este îndoită</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Fotografiați o singură coală, întinsă, sau așezați-o cu mâna prin trei puncte.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>repere vizibile: doar {0}, prea apropiate ca să arate cum stă restul colii</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>fotografia nu este aici</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Aduceți-o de pe laptopul care o are, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>lipsește numărul autocolantului</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Scrieți numărul de pe el.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} înregistrări au numărul {1}: {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Dați alt număr uneia dintre ele, apoi puneți-o pe hartă.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>un caiet nu poate fi îmbinat cu el însuși</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Alegeți copia de pe alt laptop.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>acel laptop are caietul altui laborator</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Începeți cu o copie a aceluiași caiet pe fiecare laptop; un caiet făcut separat se îmbină ca fișier.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>acel laptop nu oferă nicio copie a caietului său</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Copiați caietul cu un stick, apoi alăturați-vă.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>celălalt laptop nu mai este gazdă</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>copia nu este cea oferită</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Alăturați-vă din nou.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>un cod are opt litere și cifre</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>codul nu este al acelui laptop</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Scrieți-l așa cum îl arată celălalt laptop.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>ceilalți nu pot ajunge la acest laptop</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Permiteți-l în firewall sau folosiți un stick.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>această rețea nu lasă laptopurile să se găsească</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Scrieți adresa pe care o arată celălalt.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>stickul sau dosarul este doar pentru citire</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Deblocați stickul sau luați altul.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>nu aveți drept de scriere acolo</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Alegeți alt dosar sau întrebați cui îi aparține.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>nu este destul spațiu: sunt necesari {0} MB, liberi sunt {1} MB</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Eliberați spațiu, luați alt disc, o zonă mai mică sau un zoom mai mic.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>zona este prea mare pentru zoomul {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Luați o zonă mai mică sau un zoom maxim mai mic.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>nu există nicio hartă a acestei zone</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Alegeți alt serviciu sau altă zonă.</translation>
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
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>Caietul a fost mutat, redenumit sau înlocuit în timp ce era deschis.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Deschideți-l acolo unde este acum; ce s-a salvat înainte este în siguranță.</translation>
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
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Încă nu s-a numărat nimic.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n bulină</numerusform>
            <numerusform>%n buline</numerusform>
            <numerusform>%n de buline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n votant</numerusform>
            <numerusform>%n votanți</numerusform>
            <numerusform>%n de votanți</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Tot atâtea buline: {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>Mesele diferă cel mai mult la {0}: de la {1} % la {2} % din bulinele lor.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0}: {1} buline unde trebuiau date {2}; rămâne ce scrie pe hârtie.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Mai puțin de cinci au votat la: {0}. Cifrele lor nu se publică.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation>Opțiune</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sală</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Câți au votat</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>Bi&amp;let cu bilet</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Rundă de vot</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>Biletul este de la masa</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Foaie de numărare</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Scrieți bulinele, Enter. Ctrl+↑ și Ctrl+↓ mută o opțiune, Delete pe numele ei o scoate.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>numere de opțiuni, 3 3 7, apoi Enter</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Bilet cu bilet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Modifică runda</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Rundă nouă sau mai multe de votat</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toată sala</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Închide runda</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Deschide din nou runda</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Încă nu s-a votat nimic. Scrieți o întrebare și ce se poate vota.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Rundă ștearsă. Ctrl+Z o aduce înapoi.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Niciun loc al acestei sesiuni nu are autocolant.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>Un bilet înseamnă numerele opțiunilor cu spații între ele, ca 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} buline pe un bilet unde trebuiau date {1}; rămâne ce scrie pe hârtie.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Opțiunea a fost scoasă. Ctrl+Z o aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>Cum se numește plimbarea? Enter o adaugă.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Plimbare nouă</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 schimbă un nume sau o descriere. O plimbare fără linie își așteaptă traseul.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Plimbări</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Plimbare</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lungime</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Cine poate vedea</translation>
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
            <numerusform>%n plimbare ștearsă. Ctrl+Z o aduce înapoi.</numerusform>
            <numerusform>%n plimbări șterse. Ctrl+Z le aduce înapoi.</numerusform>
            <numerusform>%n de plimbări șterse. Ctrl+Z le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMap</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Coala {0} din {1}</translation>
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
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Deschide-l din nou</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>Programul s-a încheiat neașteptat. Tot ce era până la {0} este salvat în „{1}”: {2}, {3}.</translation>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Practici</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domenii</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Moduri de acțiune</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Tipuri de spațiu</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>Stadiile unui loc</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Forme de folosință</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Tipuri de note</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Tipuri de actori</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Tipuri de legături</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Tipuri de resurse</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>albastru</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>azuriu</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>purpuriu</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prună</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roz</translation>
    </message>
    <message>
        <source>red</source>
        <translation>roșu</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>cărămiziu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>portocaliu</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocru</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>maro</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>maro închis</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>măsliniu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turcoaz</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>turcoaz închis</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>albastru marin</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>ardezie</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>gri închis</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gri</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cerc</translation>
    </message>
    <message>
        <source>square</source>
        <translation>pătrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>romb</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triunghi</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentagon</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexagon</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>octogon</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stea</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>scut</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>picătură</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruce</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casă</translation>
    </message>
    <message>
        <source>arrows that turn</source>
        <translation>săgeți care se rotesc</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>săgeți care se despart</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>minge</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>buletin de vot</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>bancă</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>coș de gunoi</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>fulger</translation>
    </message>
    <message>
        <source>book</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>castron</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>servietă</translation>
    </message>
    <message>
        <source>building</source>
        <translation>clădire</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>autobuz</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>aparat foto</translation>
    </message>
    <message>
        <source>computer chip</source>
        <translation>cip</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>puncte în cerc</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>primărie</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>ciocnire</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>clipboard</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ceas</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>monede</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>cruce medicală</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>ceașcă</translation>
    </message>
    <message>
        <source>database</source>
        <translation>bază de date</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>ochi</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>steag</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>floare</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>roată dințată</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>tocă de absolvent</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>teren gol</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mână</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>strângere de mână</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>inimă</translation>
    </message>
    <message>
        <source>key</source>
        <translation>cheie</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>frunză</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>bec</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verigă</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lacăt</translation>
    </message>
    <message>
        <source>market</source>
        <translation>piață</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>megafon</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfon</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>munte</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muzică</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rețea</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paletă</translation>
    </message>
    <message>
        <source>people</source>
        <translation>oameni</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>întrebare</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>ghilimele</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>reciclare</translation>
    </message>
    <message>
        <source>road</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>acoperiș</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>balanță</translation>
    </message>
    <message>
        <source>school</source>
        <translation>școală</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>canapea</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>vlăstar</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>tarabă</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>unelte</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>copac</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>camion</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>camion și mână</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>stropitoare</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>cheie fixă</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Pregătire</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Primire și acord</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Spargerea gheții</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inventariere</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartografiere</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurse</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Rețea de actori</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Plimbare</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Recitire</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorități</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Cartă</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>După aceea</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Cuvinte și modele</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Cuvinte</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>&amp;Modele de sesiune</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>Seturi de &amp;indicatori</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Salvează într-un fișier…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Dintr-un fișier…</translation>
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
    <message>
        <source>Save words and templates</source>
        <translation>Salvează cuvinte și modele</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Cuvinte (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Salvat în {0}: ce au spus oamenii nu este acolo.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Cuvinte (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>Cuvintele din fișier sunt în caiet; Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>Caietul spune deja toate acestea.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Liste de cuvinte</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Cuvinte în ordinea lor</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>un cuvânt, apoi Enter</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Cuvânt nou</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>Cuvânt &amp;nou</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down, or the mouse, put words in order.</source>
        <translation>Alt+Sus și Alt+Jos, sau mausul, ordonează cuvintele.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>numele categoriei de acolo</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>imaterial</translation>
    </message>
    <message>
        <source>It &amp;goes one way: the arrow has a head</source>
        <translation>&amp;Merge într-un singur sens: săgeata are vârf</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Tot ce are acest cuvânt îl va avea pe celălalt; Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>P&amp;une sub</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>Ce îns&amp;eamnă</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>Pe &amp;harta CoNECT</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>Etichete &amp;OSM</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grup</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Cuvântul sub care se pune</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (retras)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Pune din nou în uz</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Retrage cuvântul</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>alt cuvânt</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Semnul seamănă mult cu cel al „{0}”.</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Este nevoie de un cuvânt de cel mult 60 de caractere care nu este încă în listă.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>Înțelesul este un rând de cel mult 400 de caractere.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>Imaginea albă nu se vede pe această culoare: alegeți una mai închisă.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>Categoria este un rând de cel mult 80 de caractere.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Etichetele se scriu ca leisure=garden, cu ; între două.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nesalvat: {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>și încă %n care nu poate fi importat</numerusform>
            <numerusform>și încă %n care nu pot fi importate</numerusform>
            <numerusform>și încă %n de rânduri care nu pot fi importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>și încă %n dublură probabilă</numerusform>
            <numerusform>și încă %n dubluri probabile</numerusform>
            <numerusform>și încă %n de dubluri probabile</numerusform>
        </translation>
    </message>
</context>
</TS>
