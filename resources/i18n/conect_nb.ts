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
        <translation>Re&amp;gistrer</translation>
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
        <source>Get the book from a laptop in this room…</source>
        <translation>Hent boken fra en maskin i rommet…</translation>
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
        <source>What others mapped…</source>
        <translation>Det andre har kartlagt…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Gi tilbake og eksporter…</translation>
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
        <source>Words and templates…</source>
        <translation>Ord og maler…</translation>
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
        <source>Find a command or a name…</source>
        <translation>Finn en kommando eller et navn…</translation>
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
        <source>Trace a sticker</source>
        <translation>Tegn av et klistremerke</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Tilbakelesing</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Avstemninger</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Gi tilbake</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammen</translation>
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
        <source>What others mapped on the map</source>
        <translation>Det andre har kartlagt, på kartet</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>Gjør klar kartet over et område…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Legg til bakgrunnskart…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Legg bakgrunnskartene ved siden av boka</translation>
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
        <source>Room view on the projector</source>
        <translation>Romvisning på projektoren</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>Romvisningen følger min side</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>Romvisningen viser ingenting</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Siden for denne fasen</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taster og hjelp</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Vis meg rundt</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Hva du kan sende oss…</translation>
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
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>S&amp;ted</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>T&amp;årn</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivelse</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>et navn, Enter legger det til</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>hvor det er på kartet, valgfritt</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>ikke bygd</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>ett per linje</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Ny aktør</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finnes ikke noe sted med det nummeret eller den tittelen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Aktøren og koblingene er slettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Det trengs et navn.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Enter starter en fase, F2 endrer navn eller minutter, Alt+↑ og Alt+↓ flytter den.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>Le&amp;gg til en fase</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Lag en økt først.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} t {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Planlagt: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Planlagt: {0}, til {1}. Det ble slutt {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Planlagt: {0}, til {1}. Det ser ut til å bli {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min forsinket</numerusform>
            <numerusform>%n min forsinket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min foran</numerusform>
            <numerusform>%n min foran</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>siden {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>omtrent {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– utelatt</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ gjennomført</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ nå</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Gjennomfør den likevel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny fase</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Minutter er et helt tall fra 0 til 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Fasen er slettet. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>det kartet viser nå</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>rundt et sted</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Sted eller bydel</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilometer til hver side</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>til hver side</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Send automatisk når det er forbindelse</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Bare på nettverket maskinen er på nå</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Maskinen er ikke på noe nettverk nå: koble den til først.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Sender…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Sendt automatisk.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Venter på forbindelse.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Venter på sitt eget nettverk.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ Passordet lagres ikke på maskinen: send selv.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>Ingen fase pågår</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
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
        <translation>Det går ikke å lagre i boken her</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>Hvor skal boken legges?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>Boken er på vei…</translation>
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
        <source>Files of places ({0})</source>
        <translation>Filer med steder ({0})</translation>
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
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n vandring importert.</numerusform>
            <numerusform>%n vandringer importert.</numerusform>
        </translation>
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
        <translation>Boken er i orden.</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>Legg bildet på kartet</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>&amp;Fjern punktet</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Legg på kartet</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Klikk nå på samme sted på kartet.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Klikk i bildet på et sted du også finner på kartet: %n til.</numerusform>
            <numerusform>Klikk i bildet på et sted du også finner på kartet: %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Bildet ligger riktig innenfor {0} m. Flere punkter i hjørnene gjør det mer nøyaktig.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Bildet ligger på plass; ett eller to punkter til viser hvor nøyaktig.</translation>
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
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nytt på minnekortet</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>La dem være</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Slutt å følge med</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n ny fil på kortet {0}.</numerusform>
            <numerusform>%n nye filer på kortet {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Ikke noe nytt på kortet {0}. Nye bilder tilbys her.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>Kortet {0} er ikke der. Programmet leter til det står i igjen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Ta inn %n fil</numerusform>
            <numerusform>Ta inn %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Skriv ut kort og lapper</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Første nummer</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Nummererte klistremerker</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Aktørkort</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Stemmelapper</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Vurderingslapper</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Koder og samtykkelapper skrives ut på siden «Personer».</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Lagre ko&amp;rtene…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Lagre kortene</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Avstemning</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>Indikator&amp;sett</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hvor mange</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>&amp;Blanke i tillegg</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Eksemplarer</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Lagret: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Skriv det ut i virkelig størrelse (100 %), ikke tilpasset siden.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>H&amp;vor mye</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Hve&amp;m</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>et stort rom om kvelden, Enter lagrer</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>en aktør eller et sted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Lagre endringen</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Det finnes ingen aktør eller noe sted med det navnet.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Mengden må være et tall.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Skriv hva det er.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n kort slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n kort slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Inntekter</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Frivillig arbeid</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Arbeidsplasser</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Økologiske besparelser</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Sosiale besparelser</translation>
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
        <translation>En linje til</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Hva et år gir i EUR, mot investeringen (R-Urban). Hver linje er en mengde ganger det en enhet antas å være verd: endre begge, og si hvor tallet kommer fra.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antakelser</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Hva det gir</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Mengde per år</translation>
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
        <translation>Hvor det kommer fra</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} EUR per år. Skriv investeringen som det skal settes opp mot.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} EUR per år, {1} % av investeringen.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Det trengs et tall, null eller mer.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Linjen er tatt ut. Ctrl+Z angrer.</translation>
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
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>&amp;Nye koder til</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Prefi&amp;ks</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hvor mange</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>&amp;Lag koder</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n kode i denne økten</numerusform>
            <numerusform>%n koder i denne økten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Ingen er telt ennå: antallet står på øktens side.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n person telt</numerusform>
            <numerusform>%n personer telt</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>like mange som koder</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>det skiller {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>hvert av %n bord</numerusform>
            <numerusform>hvert av %n bord</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>ikke noe bord</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Lagret: {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>{0} er nevnt i det som er registrert. «Slett for godt» tar alt ut av boken.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} slettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>Slett {0} for godt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Det som bare {0} sa, slettes: steder, notater, aktører, bilder som bare viser vedkommende, samtykke og oppmøte, også ut av historikken og filen. Det andre sa sammen med vedkommende, blir stående, uten koden. Antallet personer blir stående.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>Dette kan ikke angres, og trinn det berører, kan heller ikke angres lenger. Kopier, eksporter og sikkerhetskopier fra før inneholder fortsatt alt: slett {0} der også.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Slettet; det som er igjen, heter {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n bilde viser vedkommende sammen med andre: se på det.</numerusform>
            <numerusform>%n bilder viser vedkommende sammen med andre: se på dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Slett den gamle kopien også: {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>Filen kunne ikke renses: lukk boken i andre programmer, frigjør plass og rens den på nytt.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Finn en kommando eller et navn</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>noen bokstaver i en kommando, en side, et sted eller en aktør</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Hva som passer</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ingenting heter det.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Steder</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Nettverk</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressurser</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indikatorer</translation>
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
        <source>Resilience modes</source>
        <translation>Former for resiliens</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Typer steder</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Hvordan nettverket henger sammen</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Nettverkets størrelse</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Hva folk har</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Hva folk trenger</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Hva folk tilbyr</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0}: andel av stedene</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0}: andel av kortene</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0}: områder fra 0 til 100, en lapp per person</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0}: områder fra 0 til 100, en verdi per bord</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Koblinger som finnes, av alle som kunne finnes</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Koblinger som går begge veier</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Koblinger mellom ulike sektorer</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Aktører uten kobling</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Aktører i den største sammenhengende gruppen</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Korteste veier gjennom den sterkeste brobyggeren</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Forbindelser som tapes uten den sterkeste brobyggeren</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Koblinger, én per par og retning</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Sammenhengende grupper</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Alle økter sammen</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>&amp;Økter å sammenligne</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Økter å sammenligne</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Mellomrom krysser av en økt, Delete tar bort en bok som er lagt til.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>Legg til en &amp;bok…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Den blir bare lest: ingenting i den endres.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Som &amp;tabell</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Øktene står i den rekkefølgen de ble krysset av; ingenting rangeres eller legges sammen. Det som bygger på færre enn fem, er skjult: n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Legg til en bok å sammenligne med</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Denne boken står allerede på listen.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Hva som telles</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>H&amp;vor mye</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>E&amp;nhet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>hvem som sier det, hvor det står</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>et sted eller en aktør, valgfritt</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>&amp;Anslått, ikke målt</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Hvert tall</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Summer per år</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>Derav anslått</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Hvordan vi vet det</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ anslått</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= målt</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finnes ikke noe sted eller noen aktør med det navnet.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>Mengden må være et tall.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter før den begynner.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n måling slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n målinger slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppet</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>H&amp;vem</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Innen</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>&amp;Punkt</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>hva som ble besluttet, Enter lagrer</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>nummer i vedtektene</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>et sted eller en aktør, valgfritt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Beslutninger fra alle økter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Innen</translation>
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
        <translation>{0}, forfalt</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finnes ikke noe sted eller noen aktør med det navnet.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Skriv hva som ble besluttet.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n beslutning slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n beslutninger slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Merkede kart kommer tilbake</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Fotografer hvert hele ark ovenfra. Det legger seg på kartet etter merkene rundt; trykk så T, klikk på et klistremerke og skriv nummeret.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>Bilder av merkede k&amp;art…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Plasser for &amp;hånd…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Bilder av merkede kart</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Nøyaktighet</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartet</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>ikke gjenkjent: plasser det for hånd</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>innenfor {0} m</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>ikke kjent: tre eller fire punkter</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>&amp;Skjul på kartet</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>&amp;Vis på kartet</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Ark {0}, 1 : {1}: %n merke sett</numerusform>
            <numerusform>Ark {0}, 1 : {1}: %n merker sett</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>Ark {0} er også med: fotografer det for seg.</translation>
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
        <translation>Ingen har svart ennå.</translation>
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
        <translation>den midterste halvdelen fra {0} til {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>gjennomsnitt {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n vet ikke</numerusform>
            <numerusform>%n vet ikke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n element slettet. {0} angrer.</numerusform>
            <numerusform>%n elementer slettet. {0} angrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Angret: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort på nytt: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Det er ingenting igjen å angre.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n verdi som er endret siden, blir som den er.</numerusform>
            <numerusform>%n verdier som er endret siden, blir som de er.</numerusform>
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
        <translation>&amp;Innsamlet</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>en verdi per bord, som det er enighet om</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Lapper</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Det bordet ble enige om</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 eller et dobbeltklikk endrer en celle. ? sier at bordet ikke vet.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} til {1} svarer, 0 eller ? sier vet ikke, Delete tømmer, Enter begynner neste lapp.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} til {1} svarer, ? sier vet ikke, Delete tømmer, Enter begynner neste lapp.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>regnes andre veien</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>En verdi på skalaen, ? eller ingenting.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Skriv verdien først, så uenigheten.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Spørsmål</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Lapper</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Med &amp;ord</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>et siffer per lapp, fra 1 til 5: 4 5 3 5, og så Enter</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>det som ble skrevet, og så Enter</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Færre enn fem svarte på noen spørsmål: de tallene publiseres ikke.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Bare sifre fra 1 til 5; en lapp uten svar utelates.</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Hvilke koblinger og aktører som vises</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
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
        <translation>I &amp;hva</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>Den e&amp;ne sier</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>Den an&amp;dre sier</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>&amp;Eller er det dette</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>et sted eller en aktør</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>et annet sted eller en annen aktør, i stedet for to tekster</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ned</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>som helhet</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finnes ikke noe sted eller noen aktør med det navnet.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>Den andre versjonen er et annet sted eller en annen aktør.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>Det trengs to versjoner som er forskjellige.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Uenigheten er skrevet ned. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>H&amp;vor mye</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Hvor &amp;ofte</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>en aktør eller et sted</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>hver uke, hver vår</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Det finnes ingen aktør eller noe sted med det navnet.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Mengden må være et tall.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>En strøm går fra noen til noen andre.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n strøm slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n strømmer slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Lagre endringen</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>bydel eller tettsted, på kartet</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>gate, på kartet</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>på kartet</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>vann, på kartet</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Hva som finnes om {0}</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Alt under denne koden. Stemmer, vurderinger og evalueringer er ikke med: de telles per lapp og bord, aldri per person.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Lagre som &amp;tekst…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Lagre som &amp;JSON…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>Det finnes ingenting om denne koden.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
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
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Historikk: %n oppføring om denne koden</numerusform>
            <numerusform>Historikk: %n oppføringer om denne koden</numerusform>
        </translation>
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
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>&amp;Adressen til vertsmaskinen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kode</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Adressen til vertsmaskinen</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>&amp;Finn den</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Ingen maskin er vert her nå. Skriv adressen den viser.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>lest som {0}: se etter om aksentene stemmer</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>den viser til en annen fil, som ikke hentes: lagre den og importer den</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>{0} ble lest, men ikke {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>ingen kolonne sier hvor: stedene kommer uten posisjon</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>punktene ligger langt fra laben, og nær den med lengde og bredde byttet om: se på kartet</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>uten navn, fikk nummeret sitt i filen som navn</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>høyder utelatt</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0}: finnes ikke i ordlisten, beholdt i beskrivelsen</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0}: finnes ikke i ordlisten, beholdt med egne ord</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0}: kuttet ved {1} tegn</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0}: ikke forstått, utelatt</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>den er ingen «Feature»</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>egenskapene er ikke et objekt</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>geometrien er ikke et objekt</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>et punkt trenger lengdegrad og breddegrad</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0}; kanskje er lengde og bredde byttet om</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>geometrien er en samling: lag ett objekt av hver</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>geometrien er en samling: lag ett stedsmerke av hver</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>posisjonen er en samling: lag en rad av hver</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>geometritypen er {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>koordinatene er {0}, ikke en liste</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>koordinatene danner ingen {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>koordinatene er nøstet for dypt</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>en koordinat er {0}, ikke et tall</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>den har ingen posisjon</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>den har flere enn {0} knekkpunkter</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>en lengdegrad er ikke mellom -180 og 180 grader</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>en breddegrad er ikke mellom -90 og 90 grader</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>omrisset er ikke gyldig ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>posisjonen er utenfor rutenettet</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>posisjonen er utenfor rutenettet ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>posisjonen er utenfor rutenettet {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>den kan ikke leses ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>den har {0} celler, og det er {1} kolonner</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>et anførselstegn i den lukkes aldri</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>flaten har ikke noe omriss</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>den har færre enn to punkter</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>dens {0} er {1}, ikke et tall</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} er tom</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} er ikke et tall</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} er {1}, ikke et tall</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>posisjonen er {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>posisjonen er en tekst på mer enn {0} MB</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>posisjonen er {0}, som verken er WKT eller bredde og lengde</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>posisjonen er ikke GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>posisjonen er i EPSG:{0}: velg det som koordinatsystem</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>posisjonen er nøstet for dypt</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>posisjonen kan ikke leses som WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>geometrien kan ikke leses ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>geometrien er en {0}: lag punkter, linjer eller flater av den</translation>
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
        <translation>Stedsmerke {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Post {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>trolig {0}, {1} m unna</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>kolonner som ingen felt tar: {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Hva kolonnene betyr</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Betydningen av kolonne {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Legg til i beskrivelsen</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Øst: lengdegrad eller x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Nord: breddegrad eller y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Posisjon som tekst</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Importer steder fra {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>La&amp;g eller ark</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Koordinater &amp;i</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Lag eller ark</translation>
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
        <translation>Tittel</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>De første radene slik de ville bli</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>som filen sier: {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>lengdegrad, breddegrad (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>Koordinatene ser ut som meter i et nasjonalt rutenett. Velg det, eller skriv EPSG-koden.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>Et annet? Skriv EPSG-koden.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>{0} km fra laben</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Velg rutenettet til koordinatene.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n rad lest.</numerusform>
            <numerusform>%n rader lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n vandring.</numerusform>
            <numerusform>%n vandringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n kan ikke importeres.</numerusform>
            <numerusform>%n kan ikke importeres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n er sannsynligvis allerede i boken.</numerusform>
            <numerusform>%n er sannsynligvis allerede i boken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Utelat %n sannsynlig dublett</numerusform>
            <numerusform>&amp;Utelat %n sannsynlige dubletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n rad</numerusform>
            <numerusform>Importer %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Importer %n sted</numerusform>
            <numerusform>Importer %n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>Koordinatene kan ikke være grader: velg rutenettet over.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>Dette koordinatsystemet er ukjent. Skriv en EPSG-kode, som EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>sannsynligvis {0}, allerede i boken</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>vandring</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>ingen posisjon ennå</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Leser… {0} %</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Sett</translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation>Sett med indikatorer</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Hent inn et sett…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Skriv inn</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Tellere</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Hent inn et sett med indikatorer</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Indikatorsett (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Indikatorsett</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Utsagn og tellere i rekkefølge</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>et utsagn, så Enter</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nytt utsagn</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Nytt utsagn</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>Å si seg &amp;enig er dårlig nytt</translation>
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
        <translation>{0}, versjon {1}</translation>
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
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Hent boken fra en maskin i rommet</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>På maskinen som har boken: Sammen, Vær vert. Den viser en adresse og en kode.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Hent…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Denne &amp;maskinen heter</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>for eksempel Bord 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Med boken fra en annen maskin</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Alt i den kommer inn i denne boken; den andre filen blir som den er. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>&amp;Slå sammen med en bok…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Med en minnepinne eller delt mappe</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Det de andre la igjen der, kommer inn, det de mangler, legges igjen til dem, låst for teamet.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>&amp;Utveksling via en mappe…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>Fra maskin til maskin i dette rommet</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>Én maskin er vert og viser en kode; de andre skriver adressen og den koden.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Bli med</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Avklar det som er sagt ulikt (%n)</numerusform>
            <numerusform>⚡ Avklar det som er sagt ulikt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Slutt å være &amp;vert</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Vær &amp;vert</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Kode: {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Slå sammen med en bok</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Ingenting i {0} er nytt her.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Den boken er ingen kopi av denne: øktene i begge samles.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>Slå sammen med {0}?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>Fra {0}:</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n ny oppføring</numerusform>
            <numerusform>%n nye oppføringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n slettet</numerusform>
            <numerusform>%n slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n bilde eller annen fil</numerusform>
            <numerusform>%n bilder og andre filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n bilde er ennå på en annen maskin</numerusform>
            <numerusform>%n bilder er ennå på en annen maskin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n innføring venter på det en annen maskin gjorde før</numerusform>
            <numerusform>%n innføringer venter på det en annen maskin gjorde før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n person slettet her som på en annen maskin</numerusform>
            <numerusform>%n personer slettet her som på en annen maskin</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Delt ut på to maskiner, spør hvem sine: {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n å avklare: to maskiner sa ulike ting</numerusform>
            <numerusform>⚡ %n å avklare: to maskiner sa ulike ting</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>Hvilken minnepinne eller delt mappe?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Utveksling via {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Ingenting var nytt for denne maskinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n innføring lagt igjen til de andre</numerusform>
            <numerusform>%n innføringer lagt igjen til de andre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Strømmer av ressurser</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Avstemninger</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Det andre har kartlagt (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Lag over stedene</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Datert hendelse</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Bilde eller lyd</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Avstemning</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>det er ikke for alle</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>det er bare for teamet</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>noen som sa det, har trukket seg</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>noen som sa det, har ikke samtykket til dette</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>det ble sagt av en kode som ikke er i boken</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>samtykke fra en foresatt mangler</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>stedet skal holdes tilbake</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>stedet det gjelder, blir igjen</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>det som det gjelder, blir igjen</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>en av de to endene blir igjen</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>ingen har ennå sett etter hvem som er med</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>noen som synes eller høres, har ikke samtykket til det</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>det viser mindreårige uten samtykke fra en foresatt</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>det bygger på færre enn fem personer</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>posisjonen innenfor 250 m</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>posisjonen innenfor 500 m</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>nabolaget, men ingen posisjon</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>ingen posisjon</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>uten tegn som ingen ser</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>uten tall som bygger på færre enn fem personer</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>uten det som blir igjen</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>uten navnene på det som blir igjen</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>inneholder en e-postadresse</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>inneholder et telefonnummer</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Kart for enhver nettleser</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Rapport til utskrift (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Rapport å skrive videre på (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Plakat av kartet (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Kart som bilde (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Kart som tegning (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Nettverk og diagrammer som bilder (PNG i en zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Arbeidsbok med alle tabeller (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tabeller som tekst (CSV i en zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>For QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>For andre kart (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>For Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Steder og vandringer for en telefon (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Nettverk for Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Nettverk for andre programmer (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>For det offentlige CoNECT-kartet</translation>
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
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>&amp;Plakatens papir</translation>
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
        <translation>alle</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partnere</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Hvem som leser det</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ deles</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ blir igjen</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ se på det først</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Hvilke oppføringer som vises</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Hva som deles, og hva som blir igjen</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>Deles?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Hvordan, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Lagre filen…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Alt i én mappe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Lagrer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>%n oppføring deles.</numerusform>
            <numerusform>%n oppføringer deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n blir igjen.</numerusform>
            <numerusform>%n blir igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Se på %n først: ingenting i den endres for deg.</numerusform>
            <numerusform>Se på %n først: ingenting i dem endres for deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>Hvor skal den nye mappen?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrutt: ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Lagret: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n oppføring kan ikke skrives i dette formatet.</numerusform>
            <numerusform>%n oppføringer kan ikke skrives i dette formatet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n fil lagret i {0}</numerusform>
            <numerusform>%n filer lagret i {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>Type &amp;kobling</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Styrke</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>går &amp;begge veier</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>vis b&amp;are denne typen</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Tegn koblingen (Enter)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– ikke sagt</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 svak</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 middels</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 sterk</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Enter gjør en kobling gjensidig eller enveis, Delete sletter den.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Nevn to aktører som ligger på bordet.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>En kobling går fra en aktør til en annen og har en type.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n kobling slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n koblinger slettet. Ctrl+Z angrer.</numerusform>
        </translation>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>Hva skjedde? Enter skriver det ned med klokkeslettet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva skjedde</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Øktens logg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>Begynte: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n linje slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n linjer slettet. Ctrl+Z angrer.</numerusform>
        </translation>
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
        <translation>Piltastene flytter kartet, pluss og minus zoomer. Med Shift flytter pilene et kryss; mellomrom klikker der.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Formen er en samling og kan ikke endres for hånd.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>{0} langt, {1} innenfor. Backspace tar bort det siste, Esc avslutter.</translation>
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
        <translation>Klikk videre, Enter avslutter linjen. Backspace tar bort siste punkt, Esc avbryter.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Klikk på flatens første hjørne. Esc avslutter.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Klikk videre, Enter lukker flaten. Backspace tar bort siste hjørne, Esc avbryter.</translation>
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
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Klikk på et klistremerke på det fotograferte kartet, skriv nummeret. Esc avslutter.</translation>
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
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>Bakgrunnskartet {0} er ikke her; boka virker uten det.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>Det finnes ikke noe bakgrunnskart utenom oversikten.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n bakgrunnskart ved siden av boka</numerusform>
            <numerusform>%n bakgrunnskart ved siden av boka</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Legg til bakgrunnskart</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Bakgrunnskart ({0})</translation>
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
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>Gjør det til en strøm (Enter)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengs</translation>
    </message>
    <message>
        <source>by</source>
        <translation>av</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Kan dekkes av</translation>
    </message>
    <message>
        <source>of</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n treff mellom behov og det andre har.</numerusform>
            <numerusform>%n treff mellom behov og det andre har.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>Strømmen er skrevet ned. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>Av alle koblinger som kunne finnes, finnes {0} % (tetthet).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>{0} % av koblingene går begge veier (gjensidighet).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>{0} % av koblingene forener aktører av ulike typer.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Flest koblinger: {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} står oftest mellom andre ({1} % av de korteste veiene går gjennom den).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Hvis {0} forsvant, ville {1} % av parene blant de andre miste veien til hverandre.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>Deltakerne bygde det høyeste tårnet ({0}) for {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Ta ut brobyggeren</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Bilder og skanninger</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andre filer</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>ingen har ennå sett etter hvem som er med</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>personer man kjenner igjen</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>mindreårige</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Legg til filer…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Følg med på et minnekort…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Ta opp et notat</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Åpne i et annet program</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medier</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Ingen bilder, lyd eller skanninger ennå. Slipp filer her, lim inn et bilde eller legg dem til.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Hvilken type som vises</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Bare denne økten</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vises</numerusform>
            <numerusform>%n vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fil er tatt inn.</numerusform>
            <numerusform>%n filer er tatt inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>limt inn</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>lydnotat</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>Opptaket ligger i {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Ingen har sett etter hvem som er med</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Legg til medier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n fil var allerede i boken.</numerusform>
            <numerusform>%n filer var allerede i boken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Det er ikke noe bilde og ingen fil på utklippstavlen.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>Hvilken mappe skal følges?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? ingen har sett etter ennå</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ nei</translation>
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
        <translation>partnere</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildetekst</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Personer man kjenner igjen</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>&amp;Mindreårige</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>&amp;Koder for hvem som er med</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Hører til</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>sted, aktør, notat…, Enter</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>Navnet på et sted, en aktør, en økt, en beslutning eller et notat, og så Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n er valgt: et svar nedenfor gjelder den.</numerusform>
            <numerusform>%n er valgt: et svar nedenfor gjelder alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Ingen kode i denne boken: {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ingenting heter det.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>tatt {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
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
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Beslutninger og veien videre</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Hva som ble registrert</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Notert underveis</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Hva deltakerne syntes</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Hvem gjorde hva</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Spørsmål: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n person i rommet</numerusform>
            <numerusform>%n personer i rommet</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>innen {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>forfalt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppet</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n sted eller praksis</numerusform>
            <numerusform>%n steder og praksiser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n kobling mellom dem</numerusform>
            <numerusform>%n koblinger mellom dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n ressurs som folk har, trenger eller tilbyr</numerusform>
            <numerusform>%n ressurser som folk har, trenger eller tilbyr</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Færre enn fem svarte.</translation>
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
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n kobling mellom dem.</numerusform>
            <numerusform>%n koblinger mellom dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>Nettverket danner %n gruppe uten kobling til noen annen.</numerusform>
            <numerusform>Nettverket deler seg i %n grupper uten koblinger mellom seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Uten kobling, %n aktør: {0}.</numerusform>
            <numerusform>Uten koblinger, %n aktører: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Oppsett: etter krefter</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Oppsett: etter innflytelse</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Oppsett: som på kartet</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Slipp kortene</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Kort som er lagt et sted for hånd, følger oppsettet igjen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Tårn</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Måltall</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Piltastene går fra kort til kort, pluss og minus zoomer, 0 viser alt, Enter åpner, P fester.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, knyttet til {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, ikke knyttet til noen</translation>
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
        <source>Words fro&amp;m a file…</source>
        <translation>Ord fra en &amp;fil…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>ord, indikatorsett og øktmaler som en annen lab har lagret</translation>
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
        <source>Words and templates</source>
        <translation>Ord og maler</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Ord (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Ord fra {0}</translation>
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
        <translation>T&amp;ype</translation>
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
        <translation>nummer eller tittel på et sted; tomt: frittstående</translation>
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
        <translation>Skriv hva som ble sagt.</translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ ett sted?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ åpen</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ avklart</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ står som det er</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Å snakke om</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uenigheter</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Sannsynlige dubletter</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Avklart, eller står som det er</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Hvilke par som vises</translation>
    </message>
    <message>
        <source>within </source>
        <translation>innenfor </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Avstand i meter der to steder kan være ett og samme</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Par å lese opp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Hva som ble &amp;sagt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Skriv ned en uenighet</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>Den venstre gjelder</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>Ett sted: behold det venstre</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>Den høyre gjelder</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>Ett sted: behold det høyre</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>Den tredje gjelder</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>To steder: behold begge</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Begge gjelder</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Skriv ned uenigheten</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avklart</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Blir stående som uenighet</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åpne den igjen</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Ingenting her: ingen sannsynlig dublett og ingen uenighet av denne typen.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Les begge høyt. Begge blir stående, uansett hvilken som gjelder.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Den ene sier</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>Den andre sier</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Les begge høyt. Felt med ≠ er forskjellige. Det som beholdes, overtar det bare det andre har.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Les begge høyt. Felt med ≠ er forskjellige.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} sier</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>Én maskin slettet det, den andre endret det.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} slettet det</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} endret det</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Gjort. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Uenigheten er slettet. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Numre uten sted</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Steder med bare et nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
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
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Å se på</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Bruke ordene deres</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Offentlig kart</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Ta bilder</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Publisere bilder</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Ta opp lyd</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Kontakte igjen</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Annen forskning</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Foresatt samtykker</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Trukket tilbake: ingenting fra vedkommende deles</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurt ennå</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>Ikke spurt om det de sier, kan brukes</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>Det de sier, kan ikke brukes</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>Foresattes samtykke mangler</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Ikke spurt om alder</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Bilder kan publiseres, men ikke tas</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>Selve koden</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Økter med oppmøte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notater og sitater</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Koblinger mellom aktører</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Strømmer av ressurser</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igjen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uenigheter</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterte hendelser</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Bilder, lyd og skanninger</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Bord i en økt</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Roller i en økt</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Logg fra en økt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Øktmaler</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>gitt {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>trukket tilbake {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>sammen med {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Hva som finnes om {0} den {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>Finn en &amp;kode</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Foresatt trengs &amp;under</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>for eksempel T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Skriv ut ko&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>&amp;Skriv ut samtykkelapper…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Hva som f&amp;innes… (I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Slett for &amp;godt…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>&amp;Rens filen igjen</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y ja, N nei, mellomrom ikke spurt. A: ja til alt. D: bare ordene og kartet. Enter: neste person. W: trekk tilbake.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Ingen koder her ennå. Lag noen over: én per person, navnene blir på papiret.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>denne økten</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
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
        <translation>&amp;Angre tilbaketrekkingen (W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>&amp;Trekk tilbake (W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n kode laget: {0}</numerusform>
            <numerusform>%n koder laget: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} trakk seg: ingenting fra vedkommende deles lenger. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>koder.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>samtykkelapper.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Skriv ut lapper</translation>
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
        <translation>Det gikk ikke</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>Bruk tiden</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Nytt sted der</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>Ifølge filen ble bildet tatt {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Ifølge filen ble det tatt ved {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Sett «{0}» der</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Bilde</translation>
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
        <translation>Vedtekter</translation>
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
        <translation>Hvor sikkert</translation>
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
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Hvor hen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;ord</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvor hen</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>Hva ville bli &amp;delt?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send nå</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Pakke for &amp;e-post…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Glem</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Hvor langt hver oppføring er kommet der</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ venter</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ sendt, ikke kontrollert ennå</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ kontrollert der</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ publisert</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ trukket tilbake</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Hvilke kvitteringer som vises</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>E&amp;ndre…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ trukket tilbake: {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>bare hvis systemet ikke tar vare på det</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Denne maskinen tar ikke vare på passord: skriv det hver gang.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Det som er sendt dit, blir der. Kvitteringene her glemmes.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Glemme {0}?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Én for én, med grunnene: siden Gi tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n oppføring ny eller endret</numerusform>
            <numerusform>%n oppføringer nye eller endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n trukket tilbake</numerusform>
            <numerusform>%n trukket tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n som før</numerusform>
            <numerusform>%n som før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n bilde eller annen fil</numerusform>
            <numerusform>%n bilder og andre filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} å sende</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Skriv passordet først.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n fil gikk til {0}</numerusform>
            <numerusform>%n filer gikk til {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n fil var gått tapt der og ble sendt igjen</numerusform>
            <numerusform>%n filer var gått tapt der og ble sendt igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>Plattformen er satt tilbake til en eldre tilstand og tar inn alt igjen.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Pakke for e-post</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakker (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Lagret: {0}</translation>
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
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>Gjør klar kartet over et område</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>Kartet hentes én gang, her hvor det er nett; i økten trengs det ikke.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>hus og alle gater</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>gater</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>hovedgater og tettsteder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kart</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Din n&amp;økkel</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>Hvor &amp;stort?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Last ned</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} å laste ned, {1} på disk.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Omtrent %n minutt.</numerusform>
            <numerusform>Omtrent %n minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Omtrent %n sekund.</numerusform>
            <numerusform>Omtrent %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Gatekart som kan søkes i og gis utseende (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Det er klart: {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Stoppet. Last ned på nytt for å fortsette.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Spø&amp;rsmål</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personer i rommet</translation>
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
        <translation>Ett bord til</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Bordet er slettet; det som ble sagt der, blir stående. Ctrl+Z angrer.</translation>
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
        <translation>Dette er ikke et bilde. «Åpne i et annet program» spiller av eller viser det.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Skriv ut et kart til veggen og bordene</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;ittel</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pir</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>M&amp;ålestokk</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>bokens</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Det kartet viser nå</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Der stedene er</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>så stort som ett ark rommer</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Med det som er &amp;registrert, ikke tomt</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>Lagre &amp;kartet…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Ingen steder har en posisjon ennå.</translation>
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
        <translation>Lagre kartet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Lagret: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Skriv det ut i virkelig størrelse (100 %), ikke tilpasset siden.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Hva du kan sende oss</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Les den, skriv øverst hva som skjedde, ta ut det du vil. Ingenting fra økten er med: ingen ord, ingen navn, ingen steder. Ingenting sendes av seg selv; lagre den og send den som du vil.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Samler inn…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Lagre som fil…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>den kan ikke skrives ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>En profil trenger poeng på minst tre områder.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil etter område</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Type aktør</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Innflytelse</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterte hendelser</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>To versjoner</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord for bord</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igjen</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Her er det ingenting ennå: hent det andre har kartlagt (Ctrl+Shift+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Overtatt som sted i denne økten; Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Det andre har kartlagt</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adressen til serveren</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Se &amp;etter</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>I kartets &amp;utsnitt</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>Rundt ste&amp;dene i denne boken</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Objekter der</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Samlingene på serveren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>I denne boken</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekter</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Lag i denne boken</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Hent på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>F&amp;jern fra boken</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Hent</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>ikke oppgitt: spør før du publiserer</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Lisens: {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n objekt hentet.</numerusform>
            <numerusform>%n objekter hentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n uten posisjon ble utelatt.</numerusform>
            <numerusform>%n uten posisjon ble utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kunne ikke leses.</numerusform>
            <numerusform>%n kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Fjernet; overtatte steder blir værende.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Henter… %n objekt</numerusform>
            <numerusform>Henter… %n objekter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Stoppet, ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Det andre har kartlagt</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>&amp;Overta som sted i denne økten</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>&amp;Vis det stedet</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Åpne i &amp;nettleseren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettsted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>ikke oppgitt: spør før du publiserer</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>Det er allerede et sted i denne boken.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Det som kan leses, kan lagres i en ny bok; denne filen blir som den er.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Boka er skadet</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Lagre det som kan leses…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>Hvor skal den nye boka?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparerer…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Lagret: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n deltakerkode</numerusform>
            <numerusform>%n deltakerkoder</numerusform>
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
            <numerusform>Minst %n post som boka hadde, kunne ikke lagres.</numerusform>
            <numerusform>Minst %n poster som boka hadde, kunne ikke lagres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n mediefil er ikke hel; den kommer tilbake når du slår sammen med en annen maskin.</numerusform>
            <numerusform>%n mediefiler er ikke hele; de kommer tilbake når du slår sammen med en annen maskin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>Historikken kunne ikke lagres: tidligere steg kan ikke angres.</translation>
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
        <translation>Vi trenger</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>Vi tilbyr</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} trenger «{1}»; {2} tilbyr «{3}».</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} trenger «{1}»; {2} har «{3}»: spør.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>Typen er den samme, og ordene ligner hverandre.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>Typen er den samme.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Ordene ligner hverandre.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Det dekker {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>De er {0} fra hverandre.</translation>
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
        <translation>Treff</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerskapsark</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Svar etter utsagn</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil etter område</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord for bord</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>en verdi per bord, som det er enighet om</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Innsamlet</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M median (den midterste halvdelen av svarene), ø gjennomsnitt, n svar, ? vet ikke.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Områdenes poeng fra 0 til 100, der minst 60 % av utsagnene har svar.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø alle bord sammen, hvert etter antall svar; ↔ fra laveste til høyeste bord.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ regnet andre veien: høyt er gode nyheter overalt.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0}: bare {1} av {2} utsagn har svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n utsagn bygger på færre enn fem personer: publiseres aldri.</numerusform>
            <numerusform>%n utsagn bygger på færre enn fem personer: publiseres aldri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Verdier som bordene er enige om; slås aldri sammen med personenes lapper.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Prosessleder</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Bordvert</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Sekretær ved maskinen</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Tidtaker</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Samtykke ved døren</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>H&amp;vem</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bord</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>en kode eller et fornavn fra teamet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rolle slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n roller slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>Romvisningen er på den andre skjermen. F9 lukker den.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>Fant ingen projektor: romvisningen er et vindu ved siden av dette.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Romvisning</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Spørsmål</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>&amp;Prikker høyst</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>H&amp;va det kan stemmes over</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>en person</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>et bord</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>Prikkene tilhører</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>hva folk skal tenke på, valgfritt</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>ett per linje, eller numrene på klistremerkene: 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Alle klistremerker i denne økten</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Slett runden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Legg til i denne runden</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Lagre runden</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
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
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Stoppet. Det som er gjort, blir værende; gjør det igjen for å fortsette.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>Sagt &amp;igjen</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Hva som ble sagt igjen</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>et sted eller en aktør</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Med hvilke ord</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>med hvilke ord, valgfritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Først sagt</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Sagt igjen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Det finnes ikke noe sted eller noen aktør med det navnet.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Slettet. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Det er ingenting å sammenligne ennå.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Enter velger økten du arbeider med. Det som blir sagt igjen senere, regnes der det først ble sagt.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Øktene i denne laben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
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
        <translation>Steder</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Hvilket &amp;bord snakker</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Hvem snakker</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Ny økt…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Gjennomfør</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
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
        <translation>Økten er over. Enter på en fase åpner den igjen.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Enter starter neste fase, Enter den valgte.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
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
        <source>there is no session yet</source>
        <translation>det finnes ingen økt ennå</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Lag en først.</translation>
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
        <translation>Hvordan beslutninger tas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Paid and volunteers</source>
        <translation>Ansatte og frivillige</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Vedtekter</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Å bli med og å slutte</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Fellesgoder</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Bruksrett</translation>
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
        <translation>et sted eller en aktør, og så Enter</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerskapsark</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Nevn et sted eller en aktør over.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Hva som strømmer</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Partnere etter kobling</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Styring</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Ikke snakket om ennå</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bilde</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farge</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Form</translation>
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
        <translation>Opptak</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Hvor høyt det er</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behold (Enter)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Kast (Esc)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svart ennå.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Bord for bord</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>til sammen {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>spredning {0}</translation>
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
        <translation>laget demoboken</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>la til et sted</translation>
    </message>
    <message>
        <source>traced a sticker</source>
        <translation>tegnet av et klistremerke</translation>
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
        <source>adopted what others mapped</source>
        <translation>overtok det andre har kartlagt</translation>
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
        <source>added an actor</source>
        <translation>la til en aktør</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>endret en aktør</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>slettet aktører</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>la til en kobling</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>endret en kobling</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>slettet koblinger</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>la til en ressurs</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>endret en ressurs</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>slettet ressurser</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>la til en strøm</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>endret en strøm</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>slettet strømmer</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>la til en avstemningsrunde</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>endret en avstemningsrunde</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>slettet avstemningsrunder</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>la til et alternativ å stemme over</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>endret et alternativ å stemme over</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>slettet alternativer å stemme over</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>la til en telling av prikker</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>endret en telling av prikker</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>slettet tellinger av prikker</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>la til et ord</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>endret et ord</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>ordnet ord</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>gjorde to ord til ett</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>endret en øktmal</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>hentet ord fra en fil</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>la til et indikatorsett</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>endret et indikatorsett</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>slettet indikatorsett</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>la til en indikator</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>endret en indikator</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>slettet indikatorer</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>la til en vurdering</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>endret en vurdering</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>slettet vurderinger</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>la til en måling</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>endret en måling</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>slettet målinger</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>la til en rolle</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>endret en rolle</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>slettet roller</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>la til en linje i loggen</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>endret en linje i loggen</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>slettet linjer i loggen</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>la til en fase</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>endret en fase</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>slettet faser</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>la til en beslutning</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>endret en beslutning</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>slettet beslutninger</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>la til et svar i evalueringen</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>endret et svar i evalueringen</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>slettet svar i evalueringen</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>la til en datert hendelse</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>endret en datert hendelse</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>slettet daterte hendelser</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>la til en vandring</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>endret en vandring</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>slettet vandringer</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>la til en uenighet</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>endret en uenighet</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>slettet uenigheter</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>noterte hvor noe ble sagt igjen</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>endret hvor noe ble sagt igjen</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>slettet omtaler</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>la til medier</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>la et bilde på kartet</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>endret opplysninger om en mediefil</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>slettet medier</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>la til et samtykke</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>endret et samtykke</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>slettet samtykker</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>noterte en tilbaketrekking</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>endret alderen som krever foresatt</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>slettet en deltakerkode for godt</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>slettet deltakerkoder</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>telte prikker</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>telte en stemmelapp</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>skrev inn en vurderingslapp</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>noterte en vurdering det var enighet om</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>flyttet en fase</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>utelot en fase eller planla den på nytt</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>slettet bord</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>gjorde to steder til ett</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>holdt to steder fra hverandre</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>endret CEROI-summen</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerte en fil</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>tok inn det en annen maskin har registrert</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>avklarte det to maskiner sa</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>S&amp;ammendrag</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>&amp;Referat</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>økten i noen få setninger</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>&amp;Kopier referatet</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>Referatet er kopiert: lim det inn i et brev.</translation>
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
        <translation>Bordet det leses opp for</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Det bordet registrerte</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Enter: lest opp, og til neste. Mellomrom krysser av og på.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Vis hvor det er registrert</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Ikke noe bord oppgitt</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n av {0} lest opp</numerusform>
            <numerusform>%n av {0} lest opp</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Dette bordet registrerte ingenting i denne økten.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Tas inn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n fil på {0}. Boken blir så mye større.</numerusform>
            <numerusform>%n filer på {0} til sammen. Boken blir så mye større.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Legg til medier</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ta dem inn</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>La dem være</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Br&amp;uker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Mappe eller minnepinne</translation>
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
        <translation>alle</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partnere</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB i sekundet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Velg en mappe…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>Et annet sted å sende til</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Endre {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Lagre endringen</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Hvilken mappe?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Ny økt</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Øktmal</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Lag økten</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} t {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, valgfritt</translation>
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
        <translation>Øktmaler</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>et navn, så Enter</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Kopi av denne som</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Navn på kopien</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Faser i rekkefølge</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>en tittel, så Enter</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny fase</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>&amp;Ny fase</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Utelates om den ikke velges</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>F&amp;jern fasen</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutter</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Type og si&amp;de</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Hva f&amp;asilitatoren gjør</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} t {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, valgfri</translation>
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
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>en lapp per person</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>en verdi per bord, som det er enighet om</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Innsamlet</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Hittil er én økt vurdert; en til gir et før og et etter.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Poeng for hvert område fra 0 til 100, der minst 60 % av utsagnene har svar.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Færre enn fem svarte på: {0}. Ikke for publisering.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>{0}-årene</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Ingenting datert ennå.</translation>
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
        <translation>&amp;Når</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Hva skjedde</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>H&amp;vor</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>et sted, valgfritt</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Daterte hendelser</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva skjedde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>En dato er et år, en måned, en dag eller et tiår: 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Det finnes ikke noe sted med det nummeret eller den tittelen.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Skriv hva som skjedde.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Det slutter før det begynner, eller dagen finnes ikke i noen kalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n hendelse slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n hendelser slettet. Ctrl+Z angrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Hva det kan bety</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Går begge veier</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>Har, trenger eller tilbyr</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stemmegivere</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Hvem som så det annerledes</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Hvem som tar seg av det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen når</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hvor mange personer</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Hvem som er bordvert</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildetekst</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Selve filen</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Hvem som er med</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Gjenkjennelige personer</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Mindreårige</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Ord for det</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>Om det er tatt ut av bruk</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Hva det heter andre steder</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Hvordan økten forløper</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Om det blir stående</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} slettet det</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} endret det</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} sa «{1}»</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} plasserte det ved {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} lot det stå tomt</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>{0} m fra hverandre</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>en fil som slutter på {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Mellom maskiner</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>Til plattformen</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Det er ingenting å sammenligne her ennå.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Kryss av minst én økt.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alt sammen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>Sidene står i samme rekkefølge som en økt</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>Fra dagsordenen og menneskene rundt bordet til kartet, avstemningene og det dere gir tilbake. Hver side har sin egen tast; {0} tar deg hvor som helst med noen få bokstaver.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>Først det folk tillater</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Alle får en kode, ikke navn. Én tast per svar; det de tillater, avgjør hva som går ut senere.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>Et sted på ti sekunder</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Trykk {0}, klikk på kartet, skriv nummeret på klistremerket og en tittel, og trykk Enter.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>Du trenger ikke lagre</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Alt er i filen så snart denne linjen sier «Lagret». {0} angrer ethvert steg, også i morgen.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>Mer om et sted</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Klikk på et sted og si her hva folk gjør der, og hvem som får se det.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>For rommet</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} viser dagsordenen, kartet eller avstemningene på projektoren, i stor skrift, aldri over arbeidet ditt.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Gi tilbake samme kveld</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Se post for post hva som går ut, og hvorfor resten blir; deretter en kartside, en rapport eller en plakat.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>Hjelp finnes på hver side</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} åpner hjelpen der du er, uten internett. Denne runden ligger også i menyen Hjelp.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Hopp over runden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Ferdig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Les tårnene høyt, og la folk justere dem. Enhver høyde er riktig, null også. F2 endrer et.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Innflytelsestårn</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Tårn</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Et tårn er et antall skiver.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Nummeret på klistremerket</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Nummeret på klistremerket</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Skriv det og trykk Enter. Esc avslutter.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Ingen har registrert {0} ennå: det blir en oppføring som bare har dette stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n oppføring har dette nummeret.</numerusform>
            <numerusform>%n oppføringer har dette nummeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} får dette stedet.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} har allerede et sted og flyttes hit.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Denne filen kan ikke importeres. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Eksporter den på nytt fra programmet den kommer fra, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>Serveren kjenner ikke den brukeren og det passordet.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Skriv dem på nytt; Nextcloud vil ha et app-passord.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>Det kan ikke nås herfra.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Sjekk adressen og nettet, og prøv igjen: det fortsetter der det stoppet.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Nettverket krever at du logger inn først.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Åpne en side i nettleseren, logg inn der, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Det er ikke mer plass der.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Si fra til den som driver det, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>Serveren kan ikke bevise hvem den er.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Sjekk adressen; spør den som driver serveren om sertifikatet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Klokken på denne maskinen er feil.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Still inn dato og tid, og prøv igjen.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Den boken er satt tilbake fra en eldre kopi.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Åpne den på dens egen maskin og slå den sammen med denne boken der; gjør så det samme her.</translation>
    </message>
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
        <source>Another program has the file open.</source>
        <translation>Filen er åpen i et annet program.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Lukk den der og prøv igjen, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Det går ikke å lagre i boken her.</translation>
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
        <source>the book is open already ({0})</source>
        <translation>boka er allerede åpen ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Lukk den der, eller åpne den skrivebeskyttet her.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>du har ikke lov til å skrive her</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Åpne den skrivebeskyttet, eller kopier den til en egen mappe.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>den filen finnes ikke</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Velg en fil, ikke en mappe.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>en eksport kan ikke erstatte selve boka</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>arket kunne ikke skrives</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>kartet kunne ikke skrives</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>rapporten kan ikke skrives</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>bildet kan ikke skrives</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>plakaten kan ikke skrives</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>det er ingenting å skrive ut</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Registrer det først, eller be om blanke eksemplarer.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>økten er over</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Start en fase på dagsordenen for å åpne den igjen.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>det mangler et prefiks for kodene</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Skriv et, for eksempel T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>mediet ble slettet i mellomtiden</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>dette er ikke et bilde som kan leses</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Bruk en JPEG, eller en PNG på høyst 80 millioner piksler.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>ingen merker fra et utskrevet kart er synlige</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>bare {0} merker fra et utskrevet kart er synlige</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Fotografer hele arket ovenfra i godt lys, eller plasser det for hånd med tre punkter.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>arket {0} er gjenkjent, men ikke hvor det ligger: den store koden kan ikke leses</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Fotografer det nedre venstre hjørnet en gang til, eller plasser det for hånd med tre punkter.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>merkene motsier hverandre med {0} m: arket ligger der to ganger, eller er brettet</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Fotografer ett ark for seg, lagt flatt, eller plasser det for hånd med tre punkter.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>bare {0} merker er synlige, for nær hverandre til å vise hvordan resten av arket ligger</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>bildet er ikke her</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Hent det fra maskinen som har det, og prøv igjen.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>klistremerkets nummer mangler</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Skriv nummeret som står på det.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} oppføringer har nummeret {1}: {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Gi en av dem et annet nummer, og tegn den så av.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>en bok kan ikke slås sammen med seg selv</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Velg kopien fra en annen maskin.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>den maskinen har boka til en annen lab</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Begynn med en kopi av samme bok på hver maskin; en bok som er laget for seg, slås sammen som fil.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>den maskinen tilbyr ingen kopi av boka si</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Kopier boka med en minnepinne, og bli så med.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>den andre maskinen sluttet å dele</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>kopien er ikke den som ble tilbudt</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Bli med på nytt.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>en kode har åtte bokstaver og sifre</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>koden er ikke den maskinens</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Skriv den slik den andre maskinen viser den.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>andre kan ikke nå denne maskinen</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Tillat det i brannmuren, eller bruk en minnepinne.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>dette nettverket lar ikke maskiner finne hverandre</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Skriv adressen som den andre viser.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>pinnen eller mappen er skrivebeskyttet</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Skyv låsen på pinnen tilbake, eller ta en annen.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>du har ikke lov til å skrive der</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Velg en annen mappe, eller spør hvem som eier den.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>det er ikke nok plass: {0} MB trengs, {1} MB er ledig</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Frigjør plass, bruk en annen disk, et mindre område eller en lavere zoom.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>området er for stort for zoom {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Ta et mindre område, eller en lavere høyeste zoom.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>den har ikke noe kart over området</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Velg en annen tjeneste eller et annet område.</translation>
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
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>Boken ble flyttet, gitt nytt navn eller erstattet mens den var åpen.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Åpne den der den er nå; det som er lagret tidligere, er trygt.</translation>
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
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Avstemninger</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Ingenting er telt ennå.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prikk</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n stemte</numerusform>
            <numerusform>%n stemte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Like mange prikker: {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>Bordene er mest forskjellige om {0}: {1} % til {2} % av prikkene deres.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0}: {1} prikker der {2} skulle deles ut; det som står på papiret, beholdes.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Færre enn fem stemte ved: {0}. Deres egne tall publiseres ikke.</translation>
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
        <translation>Rom</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Hvor mange som stemte</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>&amp;Lapp for lapp</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Avstemningsrunde</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>Lappen er fra bord</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Telleark</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Skriv prikkene, Enter. Ctrl+Opp og Ctrl+Ned flytter et alternativ, Delete på navnet fjerner det.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>numrene på alternativene, 3 3 7, og så Enter</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Lapp for lapp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Endre runden</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Ny runde, eller mer å stemme over</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hele rommet</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Avslutt runden</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Åpne runden igjen</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Det er ikke stemt over noe ennå. Skriv et spørsmål og hva det kan stemmes over.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Runden er slettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Ingen steder i denne økten har klistremerke.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>En lapp er numrene på alternativene med mellomrom mellom, som 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} prikker på en lapp der {1} skulle deles ut; det som står på papiret, beholdes.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Alternativet er fjernet. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>Hva heter vandringen? Enter legger den til.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Ny vandring</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 endrer et navn eller en beskrivelse. En vandring uten linje venter på sporet sitt.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringer</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Hvem som får se den</translation>
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
            <numerusform>%n vandring slettet. Ctrl+Z angrer.</numerusform>
            <numerusform>%n vandringer slettet. Ctrl+Z angrer.</numerusform>
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
        <translation>Registrer hva en lab sier om stedene sine, uten internett. Alt ligger i én fil: boken.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Sist åpnede bøker</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Åpne den igjen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>Programmet ble avsluttet uventet. Alt fram til {0} er lagret i «{1}»: {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Praksiser</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Handlemåter</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Typer steder</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>Stadier for et sted</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Bruksretter</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Typer notat</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Typer aktør</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Typer kobling</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Typer ressurs</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblå</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>fiolett</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lilla</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>plomme</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rød</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>teglrød</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oransje</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>oker</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>mørkebrun</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliven</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grønn</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>blågrønn</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>mørk blågrønn</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>havblå</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>skifer</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>mørkegrå</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>sirkel</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rombe</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>trekant</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>femkant</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>sekskant</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>åttekant</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stjerne</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>skjold</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>dråpe</translation>
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
        <translation>piler som dreier</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>piler som skilles</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>ball</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>stemmeseddel</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>benk</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>søppelbøtte</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>lyn</translation>
    </message>
    <message>
        <source>book</source>
        <translation>bok</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>bolle</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>stresskoffert</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bygning</translation>
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
        <translation>databrikke</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>prikker i en sirkel</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>rådhus</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>sammenstøt</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>skriveplate</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klokke</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>mynter</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>helsekors</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>kopp</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>øye</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flagg</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>blomst</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>tannhjul</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>studentlue</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>tom tomt</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hånd</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>håndtrykk</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hjerte</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nøkkel</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>blad</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>lyspære</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lenke</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>market</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>ropert</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>mikrofon</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>fjell</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musikk</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palett</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mennesker</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>pluss</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>anførselstegn</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>gjenvinning</translation>
    </message>
    <message>
        <source>road</source>
        <translation>vei</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>vekt</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skole</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>sofa</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>spire</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>markedsbod</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>verktøy</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>lastebil</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>lastebil og hånd</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>vannkanne</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>skiftenøkkel</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Velkomst og samtykke</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Oppvarming</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Opplisting</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Aktørnettverk</translation>
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
        <translation>Tilbakelesing</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringer</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Vedtekter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Ord og maler</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>Økt&amp;maler</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>&amp;Indikatorsett</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Lagre i en fil…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Fra en fil…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Angret: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort på nytt: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Det er ingenting igjen å angre.</translation>
    </message>
    <message>
        <source>Save words and templates</source>
        <translation>Lagre ord og maler</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Ord (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Lagret til {0}: det folk sa er ikke med.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Ord (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>Ordene fra filen er i boka; Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>Boka sier alt dette allerede.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Ordlister</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Ord i rekkefølge</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>et ord, så Enter</translation>
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
        <translation>Alt+Opp og Alt+Ned, eller musa, ordner ordene.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>navnet på kategorien der</translation>
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
        <translation>Den &amp;går én vei: pila har spiss</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Alt som har dette ordet, får det andre; Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>&amp;Legg under</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>Hva det b&amp;etyr</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>På CoNECT-&amp;kartet</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>&amp;OSM-tagger</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Ord å legge det under</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (ute av bruk)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Ta i bruk igjen</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Ta ordet ut av bruk</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>et annet ord</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Tegnet ligner mye på det for «{0}».</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Det trengs et ord på høyst 60 tegn som ikke står i listen ennå.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>Betydningen er én linje på høyst 400 tegn.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>Det hvite bildet synes ikke på den fargen: velg en mørkere.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>Kategorien er én linje på høyst 80 tegn.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Tagger skrives som leisure=garden, med ; mellom to.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Ikke lagret: {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>og %n til som ikke kan importeres</numerusform>
            <numerusform>og %n til som ikke kan importeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>og %n trolig dublett til</numerusform>
            <numerusform>og %n trolige dubletter til</numerusform>
        </translation>
    </message>
</context>
</TS>
