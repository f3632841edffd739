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
        <source>Find a command or a name…</source>
        <translation type="unfinished"></translation>
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
        <source>People</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
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
        <source>Room view on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation type="unfinished"></translation>
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
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished">&amp;Beskrivning</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation type="unfinished">Det finns ingen plats med det numret eller den titeln.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Program</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Moment</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">När</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation type="unfinished">Inget moment pågår</translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished">över tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">kvar</translation>
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
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nytt på minneskortet</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
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
        <translation>Kortet {0} är inte där. Det eftersöks tills det sätts i igen.</translation>
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
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Spara ändringen</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">Praktiker</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Områden</translation>
    </message>
    <message>
        <source>Resilience modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation type="unfinished">Böcker (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Spara ändringen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Källa</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Om programmet</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Vem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Om programmet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Spara ändringen</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation type="unfinished">
            <numerusform>%n post borttagen. {0} hämtar tillbaka.</numerusform>
            <numerusform>%n poster borttagna. {0} hämtar tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished">Ångrat: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished">Gjort om: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation type="unfinished">Det finns inget mer att ångra.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation type="unfinished">
            <numerusform>%n värde som ändrats sedan dess lämnas som det är.</numerusform>
            <numerusform>%n värden som ändrats sedan dess lämnas som de är.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation type="unfinished">Hela rummet</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">&amp;Fråga</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Eller så är det detta</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Oenigheten är nedskriven. Ctrl+Z tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Spara ändringen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
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
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation type="unfinished"></translation>
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
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">När</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Vem</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Session</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Vilket slag som visas</translation>
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
            <numerusform>%n borttagen. Ctrl+Z tar tillbaka den.</numerusform>
            <numerusform>%n borttagna. Ctrl+Z tar tillbaka dem.</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation type="unfinished"></translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation type="unfinished"></translation>
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
        <translation>Meter inom vilka två platser kan vara en och samma</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Vad som &amp;sades</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
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
        <source>Two places: keep both</source>
        <translation>Två platser: behåll båda</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Skriv ner oenigheten</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Ingenting här: ingen trolig dubblett och ingen oenighet av detta slag.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Läs båda högt. Fält med ≠ skiljer sig åt.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Oenigheten är borttagen. Ctrl+Z tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Bord</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Platser</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation type="unfinished">Anteckningar och citat</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n entry(ies) of the history are about this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
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
        <translation>Fotot säger att det togs {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Det säger att det togs vid {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Sätt ”{0}” där</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
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
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">&amp;Datum</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">&amp;Fråga</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation type="unfinished">&amp;Personer i rummet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table more</source>
        <translation type="unfinished">Ett bord till</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Bord</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Detta är ingen bild. ”Öppna i ett annat program” spelar upp eller visar den.</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Slag av aktör</translation>
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
        <translation type="unfinished">Platser</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>Slaget är detsamma och orden liknar varandra.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>Slaget är detsamma.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Orden liknar varandra.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation type="unfinished">Hela rummet</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Vem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Bord</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation type="unfinished">Hela rummet</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">&amp;Fråga</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Spara omgången</translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken egenskap</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>med vilka ord, valfritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Först sagt</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Session</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Platser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Anteckningar</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over. Enter on a phase opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation type="unfinished"></translation>
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
        <translation>Gör en först.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
    <message>
        <source>Legal form</source>
        <translation type="unfinished">Juridisk form</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation type="unfinished">Hur beslut fattas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Medlemmar</translation>
    </message>
    <message>
        <source>Paid and volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished">Stadga</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished">Upplåtelse</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation type="unfinished"></translation>
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
        <source>added an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>flyttade en fas</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>utelämnade en fas eller planerade den igen</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>tog bort bord</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation type="unfinished"></translation>
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
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Bordet som det läses upp för</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Vad bordet skrev ner</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Enter: uppläst, och till nästa. Mellanslag bockar för och av.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Visa var det är nedskrivet</translation>
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
        <translation>Det här bordet skrev inte ner något i denna session.</translation>
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
        <translation type="unfinished">Avbryt</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation type="unfinished">Ny session</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–  {0}, {1} min</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Hittills har en session bedömts; en andra ger ett före och ett efter.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished">valfritt</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Lägg till</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Spara ändringen</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">När</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation type="unfinished">Det finns ingen plats med det numret eller den titeln.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Vad</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation type="unfinished"></translation>
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
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Omgången är borttagen. Ctrl+Z tar tillbaka den.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Ingen plats i denna session har ett klistermärke.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} prickar på en lapp där {1} skulle delas ut; det som står på pappret behålls.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Beskrivning</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">När</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished">Vem som får se det</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) deleted. Ctrl+Z brings back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
