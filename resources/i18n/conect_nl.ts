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
        <source>Get the book from a laptop in this room…</source>
        <translation>Het boek van een laptop in deze zaal ophalen…</translation>
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
        <source>What others mapped…</source>
        <translation>Wat anderen in kaart brachten…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Teruggeven en exporteren…</translation>
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
        <source>Words and templates…</source>
        <translation>Woorden en sjablonen…</translation>
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
        <source>Find a command or a name…</source>
        <translation>Zoek een opdracht of een naam…</translation>
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
        <source>Trace a sticker</source>
        <translation>Een sticker overnemen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
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
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
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
        <source>What others mapped on the map</source>
        <translation>Wat anderen in kaart brachten, op de kaart</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>De kaart van een gebied voorbereiden…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Basiskaart toevoegen…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Basiskaarten naast het boek zetten</translation>
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
        <source>Room view on the projector</source>
        <translation>Zaalbeeld op de projector</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>Zaalbeeld volgt mijn pagina</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>Zaalbeeld toont niets</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Pagina van deze fase</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Toetsen en hulp</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Wat je ons kunt sturen…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plek</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>&amp;Toren</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Doelen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>een naam, Enter voegt toe</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>waar het op de kaart is, optioneel</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>geen gebouwd</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>een per regel</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nieuwe actor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Er is geen plek met dat nummer of die titel.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Actor en bijbehorende verbindingen verwijderd. Ctrl+Z haalt ze terug.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Enter start een fase, F2 wijzigt naam of minuten, Alt+↑ en Alt+↓ verplaatsen de fase.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>Fase &amp;toevoegen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Maak eerst een sessie.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Gepland: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Gepland: {0}, tot {1}. Het eindigde om {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Gepland: {0}, tot {1}. Het wordt waarschijnlijk {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min achter</numerusform>
            <numerusform>%n min achter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min voor</numerusform>
            <numerusform>%n min voor</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>sinds {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>rond {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– overgeslagen</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ gehouden</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ nu</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Toch houden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nieuwe fase</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Minuten zijn een heel getal van 0 tot 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Fase verwijderd. Ctrl+Z haalt die terug.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>wat de kaart nu laat zien</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>rond een plaats</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Plaats of wijk</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilometers naar elke kant</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>naar elke kant</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Vanzelf versturen als er verbinding is</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Alleen op het netwerk waar deze laptop nu in zit</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Deze laptop zit nu in geen netwerk: verbind hem eerst.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Bezig met versturen…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Vanzelf verstuurd.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Wacht op verbinding.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Wacht op het eigen netwerk.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ Het wachtwoord wordt niet op deze computer bewaard: verstuur het zelf.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>Er loopt geen fase</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over tijd</translation>
    </message>
    <message>
        <source>left</source>
        <translation>over</translation>
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
        <source>Where shall the book go?</source>
        <translation>Waar moet het boek komen?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>Het boek komt eraan…</translation>
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
        <source>Files of places ({0})</source>
        <translation>Bestanden met plekken ({0})</translation>
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
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n wandeling geïmporteerd.</numerusform>
            <numerusform>%n wandelingen geïmporteerd.</numerusform>
        </translation>
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
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>De foto op de kaart leggen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>Punt &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Neerleggen</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Klik nu dezelfde plek op de kaart aan.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Klik in de foto een plek aan die je ook op de kaart vindt: nog %n.</numerusform>
            <numerusform>Klik in de foto een plek aan die je ook op de kaart vindt: nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Hij ligt tot op {0} m. Meer punten in de hoeken maken het nauwkeuriger.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Hij ligt; een of twee punten meer zeggen hoe nauwkeurig.</translation>
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
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nieuw op de geheugenkaart</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n nieuw bestand op geheugenkaart {0}.</numerusform>
            <numerusform>%n nieuwe bestanden op geheugenkaart {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Niets nieuws op geheugenkaart {0}. Nieuwe foto’s worden hier aangeboden.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>Geheugenkaart {0} is er niet. Er wordt gezocht tot ze er weer in zit.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>%n bestand overnemen</numerusform>
            <numerusform>%n bestanden overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Kaartjes en briefjes afdrukken</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Eerste nummer</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Genummerde stickers</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Actorkaartjes</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Stembriefjes</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Scorebriefjes</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Codes en toestemmingsbriefjes druk je af op de pagina ‘Mensen’.</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Kaa&amp;rtjes schrijven…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Kaartjes schrijven</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Stemming</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>&amp;Indicatorenset</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>&amp;Lege erbij</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaren</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Druk hem op ware grootte af (100 %), niet passend gemaakt.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>een grote zaal in de avond, Enter slaat op</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>een actor of een plek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Er is geen actor of plek met die naam.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Hoeveel het is moet een getal zijn.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Wat het is ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n kaartje verwijderd. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%n kaartjes verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Inkomsten</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Vrijwilligerswerk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Banen</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Ecologische besparing</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Sociale besparing</translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation>&amp;Investering in EUR</translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation>Investering in EUR</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Nog een regel</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Wat een jaar oplevert, in EUR, tegenover de investering (R-Urban). Elke regel is een hoeveelheid maal de waarde die aan één eenheid wordt gegeven: pas beide aan, en zeg waar het cijfer vandaan komt.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Hoeveelheid per jaar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation>EUR per eenheid</translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation>EUR per jaar</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} EUR per jaar. Typ de investering om het mee te vergelijken.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} EUR per jaar, {1} % van de investering.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Er is een getal nodig, nul of meer.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Regel weggehaald. Ctrl+Z haalt die terug.</translation>
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
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>&amp;Nieuwe codes voor</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>&amp;Voorvoegsel</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>Codes &amp;maken</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n code in deze sessie</numerusform>
            <numerusform>%n codes in deze sessie</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Er is nog niemand geteld: het aantal mensen staat op de pagina van de sessie.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n persoon geteld</numerusform>
            <numerusform>%n personen geteld</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>evenveel als codes</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>ze verschillen {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>voor %n tafel</numerusform>
            <numerusform>voor elk van %n tafels</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>geen tafel</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>{0} wordt genoemd in wat is vastgelegd. ‘Voorgoed wissen’ haalt dat alles uit het boek.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} verwijderd. Ctrl+Z haalt de code terug.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>{0} voorgoed wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Wat alleen {0} heeft gezegd wordt verwijderd: plekken, notities, actoren, foto’s waar alleen deze persoon op staat, toestemming en aanwezigheid, ook uit de geschiedenis en het bestand. Wat anderen samen met deze persoon zeiden blijft, zonder deze code. Het aantal mensen blijft.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>Dit kan niet ongedaan worden gemaakt, en stappen die hiermee te maken hebben ook niet meer. Kopieën, exports en back-ups van eerder bevatten nog alles: verwijder {0} ook daar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Gewist; wat overblijft heet {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>Op %n foto staat deze persoon samen met anderen: bekijk die.</numerusform>
            <numerusform>Op %n foto’s staat deze persoon samen met anderen: bekijk ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Verwijder ook de oude kopie: {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>Het bestand kon niet worden opgeschoond: sluit het boek in andere programma’s, maak wat ruimte vrij en schoon het opnieuw op.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Zoek een opdracht of een naam</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>een paar letters van een opdracht, een pagina, een plek of een actor</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Niets heet zo.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Plekken</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Hulpbronnen</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicatoren</translation>
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
        <source>Resilience modes</source>
        <translation>Vormen van veerkracht</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Soorten plek</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Hoe het netwerk samenhangt</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Grootte van het netwerk</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Wat mensen hebben</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Wat mensen nodig hebben</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Wat mensen aanbieden</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0}: aandeel van de plekken</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0}: aandeel van de kaartjes</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0}: domeinen van 0 tot 100, één briefje per persoon</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0}: domeinen van 0 tot 100, één waarde per tafel</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Verbindingen die er zijn, van alle die er kunnen zijn</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Verbindingen in beide richtingen</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Verbindingen tussen verschillende sectoren</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Actoren zonder verbinding</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Actoren in de grootste verbonden groep</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Kortste wegen via de sterkste verbinder</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Verbindingen die wegvallen zonder de sterkste verbinder</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Verbindingen, één per paar en richting</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Verbonden groepen</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Alle sessies samen</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>Te vergelijken &amp;sessies</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Te vergelijken sessies</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Spatie vinkt een sessie aan, Delete haalt een toegevoegd boek weg.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>&amp;Boek toevoegen…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Het wordt alleen gelezen: er verandert niets in.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Sessies staan in de volgorde waarin ze zijn aangevinkt; er wordt niets gerangschikt of opgeteld. Wat op minder dan vijf mensen berust, is verborgen: n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Boek toevoegen om te vergelijken</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Boeken (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Dit boek staat al in de lijst.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Wat er wordt geteld</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>wie het zegt, waar het geschreven staat</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>een plek of een actor, optioneel</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>Ge&amp;schat, niet gemeten</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Elk cijfer</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Sommen per jaar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er getoond wordt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>Waarvan geschat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Hoe bekend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ geschat</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= gemeten</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Er is geen plek of actor met die naam.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>Hoeveel het was moet een getal zijn.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voordat ze begint.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n meting verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n metingen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>wat er is besloten, Enter slaat op</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>nummer in het handvest</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>een plek of een actor, optioneel</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Besluiten van alle sessies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, te laat</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Er is geen plek of actor met die naam.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Wat er is besloten ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n besluit verwijderd. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%n besluiten verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Gemarkeerde kaarten komen terug</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Fotografeer elk heel vel van boven. Het komt op de kaart te liggen door de merktekens eromheen; druk daarna op T, klik een sticker aan en typ het nummer.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>F&amp;oto’s van gemarkeerde kaarten…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Met de &amp;hand neerleggen…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Wegleggen</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Foto’s van gemarkeerde kaarten</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Nauwkeurigheid</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>niet herkend: leg hem met de hand neer</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>tot op {0} m</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>niet bekend: drie of vier punten</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>Op de kaart &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>Op de kaart &amp;tonen</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Foto’s (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Vel {0}, 1 : {1}: %n merkteken gezien</numerusform>
            <numerusform>Vel {0}, 1 : {1}: %n merktekens gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>Vel {0} staat er ook op: fotografeer het apart.</translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nog niemand heeft geantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>mediaan {0}</translation>
    </message>
    <message>
        <source>the middle half from {0} to {1}</source>
        <translation>de middelste helft van {0} tot {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>gemiddelde {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n weet het niet</numerusform>
            <numerusform>%n weten het niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n item verwijderd. {0} haalt het terug.</numerusform>
            <numerusform>%n items verwijderd. {0} haalt ze terug.</numerusform>
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
            <numerusform>%n waarde die sindsdien is gewijzigd blijft zoals ze is.</numerusform>
            <numerusform>%n waarden die sindsdien zijn gewijzigd blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Verzameld</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>één briefje per persoon</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>één waarde per tafel, samen afgesproken</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Briefjes</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Wat de tafel afsprak</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Andere mening</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 of dubbelklikken wijzigt een vakje. ? betekent dat de tafel het niet weet.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} tot {1} antwoordt, 0 of ? betekent weet niet, Delete maakt leeg, Enter begint het volgende briefje.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} tot {1} antwoordt, ? betekent weet niet, Delete maakt leeg, Enter begint het volgende briefje.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>telt andersom</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>De hele zaal</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>Een waarde van de schaal, ? of niets.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Noteer eerst de waarde, dan de andere mening.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Briefjes</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;woorden</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>een cijfer per briefje, van 1 tot 5: 4 5 3 5, dan Enter</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>wat er geschreven is, dan Enter</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Minder dan vijf beantwoordden sommige vragen: die cijfers worden niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Alleen cijfers van 1 tot 5; een briefje zonder antwoord telt niet mee.</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Welke verbindingen en actoren worden getoond</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>&amp;Waarin</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>De &amp;een zegt</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>De an&amp;der zegt</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>&amp;Of het is dit</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>een plek of een actor</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>een andere plek of actor, in plaats van twee teksten</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>als geheel</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Er is geen plek of actor met die naam.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>De andere versie is een andere plek of een andere actor.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>Er zijn twee verschillende versies nodig.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Meningsverschil opgeschreven. Ctrl+Z maakt het ongedaan.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Hoe &amp;vaak</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>een actor of een plek</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>elke week, ieder voorjaar</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Er is geen actor of plek met die naam.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>Hoeveel het is moet een getal zijn.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>Een stroom gaat van iemand naar iemand anders.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n stroom verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n stromen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Wijziging opslaan</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>wijk of plaats, op de kaart</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>straat, op de kaart</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>op de kaart</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>water, op de kaart</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Wat er over {0} wordt bewaard</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Alles onder deze code. Stemmen, scores en evaluaties staan hier niet: die worden per briefje en tafel geteld, nooit per persoon.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;tekst opslaan…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON opslaan…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>Over deze code wordt niets bewaard.</translation>
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
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
</context>
<context>
    <name>Helping</name>
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
        <translation>er gebeurde iets onverwachts ({0}); wat je eerder invoerde is veilig</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Ga verder, of sluit het programma en open het opnieuw. Het logboek vertelt de ontwikkelaars meer.</translation>
    </message>
</context>
<context>
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Geschiedenis: %n regel over deze code</numerusform>
            <numerusform>Geschiedenis: %n regels over deze code</numerusform>
        </translation>
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
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>&amp;Adres van de laptop die deelt</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Adres van de laptop die deelt</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Geen laptop deelt hier nu. Typ het adres dat hij toont.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>gelezen als {0}: kijk of de accenten kloppen</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>het verwijst naar een ander bestand, dat niet wordt opgehaald: bewaar dat en importeer het</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>{0} is gelezen, en niet {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>geen kolom zegt waar: de plekken komen zonder positie</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>de punten liggen ver van het lab, en dichtbij als lengte en breedte worden verwisseld: kijk op de kaart</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>zonder naam, genoemd naar het nummer in het bestand</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>hoogten weggelaten</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0}: niet in de woordenlijst, bewaard in de beschrijving</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0}: niet in de woordenlijst, bewaard in eigen woorden</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0}: afgekapt op {1} tekens</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0}: niet begrepen, weggelaten</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>het is geen ‘Feature’</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>zijn eigenschappen zijn geen object</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>zijn geometrie is geen object</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>een punt heeft een lengte- en een breedtegraad nodig</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0}; lengte en breedte zijn misschien verwisseld</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>zijn geometrie is een verzameling: maak van elk een eigen object</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>zijn geometrie is een verzameling: maak van elk een plaatsmarkering</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>zijn positie is een verzameling: maak van elk een rij</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>zijn geometrietype is {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>zijn coördinaten zijn {0}, geen lijst</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>zijn coördinaten vormen geen {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>zijn coördinaten zijn te diep genest</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>een coördinaat is {0}, geen getal</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>het heeft geen positie</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>het heeft meer dan {0} hoekpunten</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>een lengtegraad ligt niet tussen -180 en 180</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>een breedtegraad ligt niet tussen -90 en 90</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>zijn omtrek is niet geldig ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>zijn positie ligt buiten het coördinatenstelsel</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>zijn positie ligt buiten het coördinatenstelsel ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>zijn positie ligt buiten het coördinatenstelsel {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>het is niet leesbaar ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>het heeft {0} cellen, en er zijn {1} kolommen</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>een aanhalingsteken erin wordt nooit gesloten</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>zijn vlak heeft geen omtrek</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>het heeft minder dan twee punten</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>zijn {0} is {1}, geen getal</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} is leeg</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} is geen getal</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} is {1}, geen getal</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>zijn positie is {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>zijn positie is een tekst van meer dan {0} MB</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>zijn positie is {0}, en dat is geen WKT en geen breedte en lengte</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>zijn positie is geen GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>zijn positie is in EPSG:{0}: kies dat als coördinatenstelsel</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>zijn positie is te diep genest</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>zijn positie is niet leesbaar als WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>zijn geometrie is niet leesbaar ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>zijn geometrie is een {0}: maak er punten, lijnen of vlakken van</translation>
    </message>
    <message>
        <source>Feature {0}</source>
        <translation>Object {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Rij {0}</translation>
    </message>
    <message>
        <source>Placemark {0}</source>
        <translation>Plaatsmarkering {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Onderdeel {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>waarschijnlijk {0}, op {1} m</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>kolommen die geen veld overneemt: {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Betekenis van kolom {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Aan de beschrijving toevoegen</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Oost: lengte of x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Noord: breedte of y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Positie als tekst</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Plekken importeren uit {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>&amp;Laag of blad</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Coördinaten &amp;in</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Laag of blad</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Coördinatenstelsel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>Eerste rijen zoals ze zouden zijn</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>zoals het bestand zegt: {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>lengte, breedte (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>De coördinaten lijken meters van een landelijk stelsel. Kies het, of typ de EPSG-code.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>Een ander? Typ de EPSG-code.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>{0} km van het lab</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Kies het stelsel van de coördinaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n rij gelezen.</numerusform>
            <numerusform>%n rijen gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n wandeling.</numerusform>
            <numerusform>%n wandelingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n kan niet geïmporteerd worden.</numerusform>
            <numerusform>%n kunnen niet geïmporteerd worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n staat waarschijnlijk al in het boek.</numerusform>
            <numerusform>%n staan waarschijnlijk al in het boek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>%n waarschijnlijke dubbele weg&amp;laten</numerusform>
            <numerusform>%n waarschijnlijke dubbele weg&amp;laten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n rij importeren</numerusform>
            <numerusform>%n rijen importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>%n plek importeren</numerusform>
            <numerusform>%n plekken importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>De coördinaten kunnen geen graden zijn: kies hierboven hun stelsel.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>Dit coördinatenstelsel is niet bekend. Typ een EPSG-code, zoals EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>waarschijnlijk {0}, al in het boek</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>wandeling</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>nog geen positie</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Bezig met lezen… {0} %</translation>
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
        <translation>Indicatorenset</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Set inlezen…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Tellers</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Indicatorenset inlezen</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Indicatorensets (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Indicatorensets</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Uitspraken en tellers op volgorde</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>een uitspraak, dan Enter</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nieuwe uitspraak</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Nieuwe uitspraak</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>Het ermee &amp;eens zijn is slecht nieuws</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versie {1}</translation>
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
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Het boek van een laptop in deze zaal ophalen</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>Op de laptop met het boek: Samen, Delen. Die toont een adres en een code.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Ophalen…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Deze &amp;laptop heet</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>bijvoorbeeld Tafel 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Met het boek van een andere laptop</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Alles erin komt in dit boek; het andere bestand blijft zoals het is. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>Een boek &amp;samenvoegen…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Met een stick of gedeelde map</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Wat de anderen daar achterlieten komt binnen, wat hun ontbreekt wordt voor hen achtergelaten, op slot voor je team.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>&amp;Uitwisselen met een map…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>Van laptop naar laptop in deze ruimte</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>Eén laptop deelt en toont een code; de andere typen het adres en die code.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Meedoen</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Beslissen over wat verschilt (%n)</numerusform>
            <numerusform>⚡ Beslissen over wat verschilt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Stoppen met &amp;delen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Delen</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Code: {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Een boek samenvoegen</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Boeken (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Niets in {0} is hier nieuw.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Dat boek is geen kopie van dit: de sessies van beide komen samen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>{0} samenvoegen?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>Van {0}:</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n nieuw record</numerusform>
            <numerusform>%n nieuwe records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto of ander bestand</numerusform>
            <numerusform>%n foto’s en andere bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n foto staat nog op een andere laptop</numerusform>
            <numerusform>%n foto’s staan nog op een andere laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n regel wacht op wat een andere laptop eerder deed</numerusform>
            <numerusform>%n regels wachten op wat een andere laptop eerder deed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n persoon hier gewist zoals op een andere laptop</numerusform>
            <numerusform>%n personen hier gewist zoals op een andere laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Op twee laptops uitgegeven, vraag van wie: {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n te beslissen: twee laptops zeggen iets anders</numerusform>
            <numerusform>⚡ %n te beslissen: twee laptops zeggen iets anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>Welke stick of gedeelde map?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Uitwisselen met {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Niets was nieuw voor deze laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n regel achtergelaten voor de anderen</numerusform>
            <numerusform>%n regels achtergelaten voor de anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Stromen van hulpbronnen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Wat anderen in kaart brachten (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Lagen over de plekken</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Hulpbron</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Gebeurtenis met datum</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandeling</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Meningsverschil</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Foto of geluid</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>het is niet voor iedereen</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>het is alleen voor het team</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>iemand die het zei heeft zich teruggetrokken</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>iemand die het zei gaf hiervoor geen toestemming</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>gezegd door een code die niet in het boek staat</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>de toestemming van een voogd ontbreekt</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>de plek ervan moet geheim blijven</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>de plek waarover het gaat blijft hier</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>datgene waarover het gaat blijft hier</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>een van de twee uiteinden blijft hier</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>niemand keek nog wie erop staat</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>er zijn mensen op te zien of te horen die daarvoor geen toestemming gaven</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>het toont minderjarigen zonder toestemming van een voogd</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>het berust op minder dan vijf mensen</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>de positie op 250 m nauwkeurig</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>de positie op 500 m nauwkeurig</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>de buurt, maar geen positie</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>geen positie</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>zonder tekens die niemand ziet</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>zonder cijfers die op minder dan vijf mensen berusten</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>zonder wat zelf hier blijft</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>zonder de namen van wat zelf hier blijft</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>bevat een e-mailadres</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>bevat een telefoonnummer</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Kaart voor elke browser</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Verslag om af te drukken (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Verslag om verder te schrijven (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Affiche van de kaart (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Kaart als afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Kaart als tekening (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Netwerk en grafieken als afbeeldingen (PNG in een zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Werkmap met alle tabellen (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tabellen als tekst (CSV in een zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>Voor QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>Voor andere kaarten (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>Voor Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Plekken en wandelingen voor een telefoon (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Netwerk voor Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Netwerk voor andere programma’s (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>Voor de openbare CoNECT-kaart</translation>
    </message>
    <message>
        <source>Research deposit (RO-Crate)</source>
        <translation>Onderzoeksdepot (RO-Crate)</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>&amp;Als wat</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>&amp;Papier van de affiche</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Taal van het verslag</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>die van het boek</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>het team</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Wie het leest</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ gaat weg</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ blijft</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ eerst bekijken</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Welke items getoond worden</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Wat weggaat en wat blijft</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>Gaat weg?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Hoe, of waarom niet</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Het bestand schrijven…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Alles in één map…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Bezig met schrijven</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>%n item gaat weg.</numerusform>
            <numerusform>%n items gaan weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n blijft.</numerusform>
            <numerusform>%n blijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Bekijk eerst %n: er wordt niets voor je veranderd.</numerusform>
            <numerusform>Bekijk eerst %n: er wordt niets voor je veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>Waar komt de nieuwe map?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Geannuleerd: er is niets geschreven.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n item past niet in dit formaat.</numerusform>
            <numerusform>%n items passen niet in dit formaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n bestand geschreven in {0}</numerusform>
            <numerusform>%n bestanden geschreven in {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>&amp;Soort verbinding</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>S&amp;terkte</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>gaat &amp;beide kanten op</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>&amp;alleen deze soort tonen</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Verbinding tekenen (Enter)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– niet gezegd</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 zwak</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 gemiddeld</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 sterk</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Enter maakt een verbinding wederzijds of eenzijdig, Delete verwijdert die.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Noem twee actoren die op tafel liggen.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>Een verbinding gaat van de ene actor naar de andere, en heeft een soort.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n verbinding verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n verbindingen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
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
        <translation>Er is geen plek die past.</translation>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>Wat gebeurde er? Enter noteert het met de tijd.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Logboek van de sessie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>Begonnen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n regel verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n regels verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
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
        <translation>Wat je hier doet, geldt voor allemaal, in één stap.</translation>
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
        <translation>Klik langs wat je wilt meten. Esc stopt.</translation>
    </message>
    <message>
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Klik een sticker op de gefotografeerde kaart aan, typ het nummer. Esc stopt.</translation>
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
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>De basiskaart {0} is hier niet; het boek werkt ook zonder.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>Er is geen basiskaart behalve de overzichtskaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n basiskaart naast het boek</numerusform>
            <numerusform>%n basiskaarten naast het boek</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Basiskaart toevoegen</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Basiskaarten ({0})</translation>
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
        <translation>Deze plek heeft nog geen positie: kies gereedschap en teken die.</translation>
    </message>
</context>
<context>
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Combinaties</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>Er een stroom van maken (Enter)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Kan komen uit</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n combinatie van wat nodig is met wat anderen hebben.</numerusform>
            <numerusform>%n combinaties van wat nodig is met wat anderen hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>De stroom is genoteerd. Ctrl+Z maakt dat ongedaan.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>Van alle banden die er kunnen zijn, is {0} % er (dichtheid).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>{0} % van de banden gaat beide kanten op (wederkerigheid).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>{0} % van de banden verbindt verschillende soorten actoren.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Meeste banden: {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} staat het vaakst tussen anderen ({1} % van de kortste wegen loopt erlangs).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Als {0} wegging, zou {1} % van de paren van anderen de weg naar elkaar kwijtraken.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>De zaal bouwde de hoogste toren ({0}) voor {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Verbinder weghalen</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Foto’s en scans</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>niemand keek nog wie erop staat</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>herkenbare mensen</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>minderjarigen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Geheugenkaart in de gaten houden…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Notitie inspreken</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In een ander programma openen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Nog geen foto, geluid of scan. Sleep bestanden hierheen, plak een afbeelding, of voeg ze toe.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Welke soort getoond wordt</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Alleen deze sessie</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n getoond</numerusform>
            <numerusform>%n getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n bestand overgenomen.</numerusform>
            <numerusform>%n bestanden overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>geplakt</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n verwijderd. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%n verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>geluidsnotitie</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>De opname wordt bewaard in {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Niemand keek wie erop staat</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Media toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n bestand stond al in het boek.</numerusform>
            <numerusform>%n bestanden stonden al in het boek.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Er staat geen afbeelding en geen bestand op het klembord.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>Welke map wordt in de gaten gehouden?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? nog niemand keek</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ nee</translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation>⚠ ja</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>het team</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bijschrift</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Herkenbare mensen</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>&amp;Minderjarigen</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>&amp;Codes van wie erop staat</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Hoort b&amp;ij</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>plek, actor, notitie…, Enter</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>De naam van een plek, een actor, een sessie, een besluit of een notitie, dan Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n is gekozen: een antwoord hieronder geldt daarvoor.</numerusform>
            <numerusform>%n zijn gekozen: een antwoord hieronder geldt voor alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Geen code van dit boek: {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Niets heeft die naam.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>gemaakt {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Wandelingen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Besluiten en volgende stappen</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Wat is vastgelegd</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Onderweg genoteerd</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Wat de zaal ervan vond</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie wat deed</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Vraag: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n persoon in de zaal</numerusform>
            <numerusform>%n personen in de zaal</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>tot {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n plek of praktijk</numerusform>
            <numerusform>%n plekken en praktijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n verbinding ertussen</numerusform>
            <numerusform>%n verbindingen ertussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n hulpbron die mensen hebben, nodig hebben of aanbieden</numerusform>
            <numerusform>%n hulpbronnen die mensen hebben, nodig hebben of aanbieden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Minder dan vijf antwoordden.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation>{0} Mediaan {1} van 5, {2}.</translation>
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
            <numerusform>%n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n band ertussen.</numerusform>
            <numerusform>%n banden ertussen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>Het netwerk vormt %n groep zonder band met een andere.</numerusform>
            <numerusform>Het netwerk valt uiteen in %n groepen zonder band ertussen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Met niemand verbonden, %n actor: {0}.</numerusform>
            <numerusform>Met niemand verbonden, %n actoren: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Schikking: door krachten</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Schikking: naar invloed</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Schikking: zoals op de kaart</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Schikking</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Kaartjes loslaten</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Kaartjes die met de hand zijn neergelegd volgen weer de schikking.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Torens</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maten</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Pijlen gaan van kaartje naar kaartje, plus en min zoomen, 0 toont alles, Enter opent, P zet vast.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, verbonden met {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, met niemand verbonden</translation>
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
        <source>Words fro&amp;m a file…</source>
        <translation>Woorden uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>woorden, indicatorensets en sessiesjablonen die een ander lab heeft opgeslagen</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>je voornaam: die staat in de geschiedenis</translation>
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
        <source>Words and templates</source>
        <translation>Woorden en sjablonen</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Woorden (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Woorden uit {0}</translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ één plek?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ open</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ geregeld</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ zo gelaten</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Te bespreken</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Meningsverschillen</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Waarschijnlijk dubbel</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Geregeld, of zo gelaten</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Welke paren worden getoond</translation>
    </message>
    <message>
        <source>within </source>
        <translation>binnen </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Meters waarbinnen twee plekken één kunnen zijn</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Paren om terug te lezen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Wat er ge&amp;zegd werd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er werd gezegd</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Een meningsverschil opschrijven</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>De linker geldt</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>Eén plek: de linker houden</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>De rechter geldt</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>Eén plek: de rechter houden</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>De derde geldt</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>Twee plekken: allebei houden</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Beide gelden</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Het meningsverschil opschrijven</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Als meningsverschil gelaten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Hier is niets: niets dat dubbel lijkt en geen meningsverschil van deze soort.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Lees beide hardop voor. Beide blijven bewaard, welke ook geldt.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>De een zegt</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>De ander zegt</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Lees beide hardop voor. Velden met ≠ verschillen. Wat blijft, neemt over wat alleen de andere heeft.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Lees beide hardop voor. Velden met ≠ verschillen.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} zegt</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>De ene laptop verwijderde het, de andere wijzigde het.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} verwijderde het</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} wijzigde het</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Klaar. Ctrl+Z maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Meningsverschil verwijderd. Ctrl+Z haalt het terug.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Nummers zonder plek</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Plekken met alleen een nummer</translation>
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
        <translation>Onder {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Woorden gebruiken</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Openbare kaart</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Foto’s maken</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Foto’s publiceren</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Geluid opnemen</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Weer contact</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Ander onderzoek</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Voogd akkoord</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Ingetrokken: niets van deze persoon gaat naar buiten</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>Niet gevraagd of de woorden gebruikt mogen worden</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>De woorden mogen niet gebruikt worden</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>Toestemming van de voogd ontbreekt</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Leeftijd niet gevraagd</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Foto’s mogen gepubliceerd worden, maar niet gemaakt</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>De code zelf</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Bijgewoonde sessies</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notities en citaten</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Verbindingen tussen actoren</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Stromen van hulpbronnen</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Opnieuw gezegd</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Meningsverschillen</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Gedateerde gebeurtenissen</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Wandelingen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Foto’s, geluiden en scans</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Tafels van een sessie</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Rollen in een sessie</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Logboek van een sessie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Sessiesjablonen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>gegeven op {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>ingetrokken op {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>samen met {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Wat er over {0} wordt bewaard op {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>&amp;Code zoeken</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Voogd nodig &amp;onder</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>bijvoorbeeld T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Co&amp;des afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>Toestemmings&amp;briefjes afdrukken…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Wat er &amp;is bewaard… (I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>&amp;Voorgoed wissen…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>Bestand opnieuw op&amp;schonen</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y ja, N nee, spatie niet gevraagd. A: alles ja. D: alleen hun woorden en de kaart. Enter: volgende persoon. W: intrekken.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Hier zijn nog geen codes. Maak er hierboven een paar: één per persoon, namen blijven op papier.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>deze sessie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation>I&amp;ntrekking ongedaan maken (W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>I&amp;ntrekken (W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n code gemaakt: {0}</numerusform>
            <numerusform>%n codes gemaakt: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} trok de toestemming in: niets van deze persoon gaat nog naar buiten. Ctrl+Z maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>codes.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>toestemmingsbriefjes.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Briefjes afdrukken</translation>
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
        <translation>Dat lukte niet</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>De tijd gebruiken</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Nieuwe plek daar</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>Deze foto zegt dat hij genomen is op {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Hij zegt dat hij genomen is bij {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>‘{0}’ daar plaatsen</translation>
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
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Waarheen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Wacht&amp;woord</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>Wat &amp;zou er weggaan?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Nu &amp;versturen</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Pakket voor &amp;e-mail…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;geten</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Hoe ver elk record daar is</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ wacht</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ verstuurd, nog niet nagekeken</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ daar nagekeken</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ gepubliceerd</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ ingetrokken</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Welke ontvangstbewijzen worden getoond</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ ingetrokken: {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>alleen als het systeem het niet bewaart</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Deze computer bewaart geen wachtwoorden: typ het elke keer.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Wat daarheen is gestuurd blijft daar. De ontvangstbewijzen hier worden vergeten.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} vergeten?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Item voor item, met de redenen: de pagina Teruggeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n record nieuw of anders</numerusform>
            <numerusform>%n records nieuw of anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n ingetrokken</numerusform>
            <numerusform>%n ingetrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n zoals eerder</numerusform>
            <numerusform>%n zoals eerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto of ander bestand</numerusform>
            <numerusform>%n foto’s en andere bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} te versturen</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Typ eerst het wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n bestand ging naar {0}</numerusform>
            <numerusform>%n bestanden gingen naar {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n bestand was daar verloren en ging opnieuw</numerusform>
            <numerusform>%n bestanden waren daar verloren en gingen opnieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>Het platform is teruggezet naar een oudere toestand en neemt alles opnieuw op.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Pakket voor e-mail</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Pakketten (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
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
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>De kaart van een gebied voorbereiden</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>De kaart wordt één keer geladen, hier waar verbinding is; tijdens de sessie is die niet nodig.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>huizen en alle straten</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>straten</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>hoofdstraten en plaatsen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebied</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Je s&amp;leutel</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>Hoe &amp;groot?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} te laden, {1} op schijf.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Ongeveer %n minuut.</numerusform>
            <numerusform>Ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Ongeveer %n seconde.</numerusform>
            <numerusform>Ongeveer %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Stratenkaart om in te zoeken en op te maken (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Hij is er: {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Gestopt. Laad opnieuw om verder te gaan.</translation>
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
        <translation>&amp;Plek</translation>
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
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Nog een tafel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Tafel verwijderd; wat er is gezegd blijft. Ctrl+Z haalt de tafel terug.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Dit is geen beeld. ‘In een ander programma openen’ speelt of toont het.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Een kaart voor de wand en de tafels afdrukken</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebied</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>S&amp;chaal</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>die van het boek</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Wat de kaart nu toont</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Waar de plekken zijn</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>zo groot als op één vel past</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Met wat is &amp;vastgelegd, niet leeg</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>De &amp;kaart schrijven…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Nog geen plek heeft een positie.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n vel {0}, 1 : {1}</numerusform>
            <numerusform>%n vellen {0}, 1 : {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the map</source>
        <translation>De kaart schrijven</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschreven: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Druk hem op ware grootte af (100 %), niet passend gemaakt.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Wat je ons kunt sturen</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Lees het, schrijf erboven wat er gebeurde, haal eruit wat je wilt. Er staat niets van de sessie in: geen woorden, geen namen, geen plekken. Niets wordt vanzelf verstuurd; sla het op en stuur het zoals je wilt.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Bezig met verzamelen…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Opslaan als bestand…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>het kan niet worden geschreven ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>Een profiel heeft scores in minstens drie domeinen nodig.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profiel per domein</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Soort actor</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er werd gezegd</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Gedateerde gebeurtenissen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Tafel voor tafel</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Opnieuw gezegd</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Hier is nog niets: haal op wat anderen in kaart brachten (Ctrl+Shift+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Overgenomen als plek van deze sessie; Ctrl+Z maakt het ongedaan.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Wat anderen in kaart brachten</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Kijken</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>In &amp;beeld op de kaart</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>Rond de &amp;plekken van dit boek</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Items daar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Verzamelingen van de server</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In dit boek</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Lagen in dit boek</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Op&amp;nieuw ophalen</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>Uit het boek &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Ophalen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>niet vermeld: vraag ernaar voordat je publiceert</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licentie: {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Ophalen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n item opgehaald.</numerusform>
            <numerusform>%n items opgehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n zonder positie weggelaten.</numerusform>
            <numerusform>%n zonder positie weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kon niet worden gelezen.</numerusform>
            <numerusform>%n konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Verwijderd; overgenomen plekken blijven.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Ophalen… %n item</numerusform>
            <numerusform>Ophalen… %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Gestopt, er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Wat anderen in kaart brachten</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>&amp;Overnemen als plek van deze sessie</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>Die plek &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Openen in de &amp;browser</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>niet vermeld: vraag ernaar voordat je publiceert</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>Het is al een plek van dit boek.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Wat er leesbaar in is, kan in een nieuw boek worden opgeslagen; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Het boek is beschadigd</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Opslaan wat leesbaar is…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>Waar moet het nieuwe boek komen?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Boeken (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Bezig met herstellen…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Opgeslagen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n deelnemerscode</numerusform>
            <numerusform>%n deelnemerscodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n mediabestand</numerusform>
            <numerusform>%n mediabestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>Minstens %n gegeven uit het boek kon niet worden opgeslagen.</numerusform>
            <numerusform>Minstens %n gegevens uit het boek konden niet worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n mediabestand is niet heel; samenvoegen met een andere laptop brengt het terug.</numerusform>
            <numerusform>%n mediabestanden zijn niet heel; samenvoegen met een andere laptop brengt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>De geschiedenis kon niet worden opgeslagen: eerdere stappen kunnen niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation>Wij hebben</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>Wij zoeken</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>Wij bieden</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} zoekt ‘{1}’; {2} biedt ‘{3}’.</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} zoekt ‘{1}’; {2} heeft ‘{3}’: vraag het.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>De soort is gelijk en de woorden lijken op elkaar.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>De soort is gelijk.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>De woorden lijken op elkaar.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Dat dekt {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>Ze liggen {0} uit elkaar.</translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation>Kaartjes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Combinaties</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerschapsblad</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Antwoorden per stelling</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profiel per domein</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Tafel voor tafel</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>één briefje per persoon</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>één waarde per tafel, samen afgesproken</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Verzameld</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>De hele zaal</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M mediaan (de middelste helft van de antwoorden), ø gemiddelde, n antwoorden, ? weet niet.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Scores van domeinen van 0 tot 100, waar minstens 60 % van de stellingen antwoorden heeft.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø alle tafels samen, elk naar het aantal antwoorden; ↔ van de laagste tot de hoogste tafel.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ andersom geteld: hoog is overal goed nieuws.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0}: slechts {1} van {2} stellingen hebben antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n stelling berust op minder dan vijf mensen: nooit gepubliceerd.</numerusform>
            <numerusform>%n stellingen berusten op minder dan vijf mensen: nooit gepubliceerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Afgesproken waarden van tafels; nooit samengevoegd met de briefjes van personen.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Hoofdbegeleider</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Tafelbegeleider</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Typist achter de laptop</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Tijdbewaker</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograaf</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Toestemming bij de deur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>een code of een voornaam uit het team</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>De hele zaal</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rol verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n rollen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>Het zaalbeeld staat op het andere scherm. F9 sluit het.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>Geen projector gevonden: het zaalbeeld is een venster naast dit.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Zaalbeeld</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Criterium</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>Hoogstens &amp;stippen</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>Waarop &amp;gestemd kan worden</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>een tafel</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>De stippen zijn van</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>waar mensen aan moeten denken, optioneel</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>een per regel, of de nummers van stickers: 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Alle stickers van deze sessie</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Ronde verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Aan deze ronde toevoegen</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Ronde opslaan</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Gestopt. Wat gedaan is blijft; doe het opnieuw om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>&amp;Opnieuw gezegd</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Wat opnieuw werd gezegd</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>een plek of een actor</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>in welke woorden, mag leeg blijven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Eerst gezegd</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Opnieuw gezegd</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Er is geen plek of actor met die naam.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Verwijderd. Ctrl+Z haalt het terug.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Er is nog niets te vergelijken.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Door de tijd</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Enter gaat verder met een sessie. Wat later opnieuw werd gezegd telt waar het voor het eerst werd gezegd.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Sessies van dit lab</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Welke ta&amp;fel spreekt</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Wie spreekt</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nieuwe sessie…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>{0}  {1} ({2})</source>
        <translation>{0}  {1} ({2})</translation>
    </message>
    <message>
        <source>The session is over. Enter on a phase opens it again.</source>
        <translation>De sessie is voorbij. Enter op een fase opent die weer.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Enter start de volgende fase, Enter de gekozen fase.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
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
        <source>there is no session yet</source>
        <translation>er is nog geen sessie</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Maak er eerst een.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
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
        <source>Paid and volunteers</source>
        <translation>Betaald en vrijwillig</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Handvest</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Erbij komen en weggaan</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Gemeengoed</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Gebruiksrecht</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Initiatief</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation>een plek of een actor, dan Enter</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Partnerschapsblad</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Noem hierboven een plek of een actor.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Wat er stroomt</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Partners per verbinding</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Nog niet besproken</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Vorm</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation>Briefje {0}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Hoe hard het is</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Bewaren (Enter)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Weggooien (Esc)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nog niemand heeft geantwoord.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Tafel voor tafel</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>samen {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>spreiding {0}</translation>
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
        <source>traced a sticker</source>
        <translation>nam een sticker over</translation>
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
        <source>adopted what others mapped</source>
        <translation>nam over wat anderen in kaart brachten</translation>
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
        <source>added an actor</source>
        <translation>voegde een actor toe</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>wijzigde een actor</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>verwijderde actoren</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>voegde een verbinding toe</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>wijzigde een verbinding</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>verwijderde verbindingen</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>voegde een hulpbron toe</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>wijzigde een hulpbron</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>verwijderde hulpbronnen</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>voegde een stroom toe</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>wijzigde een stroom</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>verwijderde stromen</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>voegde een stemronde toe</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>wijzigde een stemronde</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>verwijderde stemrondes</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>voegde een optie om op te stemmen toe</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>wijzigde een optie om op te stemmen</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>verwijderde opties om op te stemmen</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>voegde een telling van stippen toe</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>wijzigde een telling van stippen</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>verwijderde tellingen van stippen</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>voegde een woord toe</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>wijzigde een woord</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>zette woorden op volgorde</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>maakte van twee woorden één</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>wijzigde een sessiesjabloon</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>haalde woorden uit een bestand</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>voegde een indicatorenset toe</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>wijzigde een indicatorenset</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>verwijderde indicatorensets</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>voegde een indicator toe</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>wijzigde een indicator</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>verwijderde indicatoren</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>voegde een score toe</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>wijzigde een score</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>verwijderde scores</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>voegde een meting toe</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>wijzigde een meting</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>verwijderde metingen</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>voegde een rol toe</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>wijzigde een rol</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>verwijderde rollen</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>voegde een regel aan het logboek toe</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>wijzigde een regel van het logboek</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>verwijderde regels van het logboek</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>voegde een fase toe</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>wijzigde een fase</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>verwijderde fasen</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>voegde een besluit toe</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>wijzigde een besluit</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>verwijderde besluiten</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>voegde een antwoord op de evaluatie toe</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>wijzigde een antwoord op de evaluatie</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>verwijderde antwoorden op de evaluatie</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>voegde een gedateerde gebeurtenis toe</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>wijzigde een gedateerde gebeurtenis</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>verwijderde gedateerde gebeurtenissen</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>voegde een wandeling toe</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>wijzigde een wandeling</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>verwijderde wandelingen</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>voegde een meningsverschil toe</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>wijzigde een meningsverschil</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>verwijderde meningsverschillen</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>noteerde waar iets opnieuw werd gezegd</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>wijzigde waar iets opnieuw werd gezegd</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>verwijderde vermeldingen</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>voegde media toe</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>legde een foto op de kaart</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>wijzigde wat over een medium bekend is</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>verwijderde media</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>voegde een toestemming toe</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>wijzigde een toestemming</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>verwijderde toestemmingen</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>noteerde een intrekking</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>wijzigde de leeftijd waaronder een voogd nodig is</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>wiste een deelnemerscode</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>verwijderde deelnemerscodes</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>telde stippen</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>telde een stembriefje</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>voerde een scorebriefje in</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>noteerde een afgesproken score</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>verplaatste een fase</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>liet een fase weg of plande die weer in</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>verwijderde tafels</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>maakte één plek van twee</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>hield twee plekken apart</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>wijzigde de CEROI-som</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importeerde een bestand</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>nam over wat een andere laptop vastlegde</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>besliste wat twee laptops zeiden</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Samenvatting</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>&amp;Verslag</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>de sessie in een paar zinnen</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>Verslag &amp;kopiëren</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>Het verslag is gekopieerd: plak het in een brief.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Tafel waaraan teruggelezen wordt</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Wat de tafel vastlegde</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Enter: teruggelezen, en naar de volgende. Spatie vinkt aan en uit.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Tonen waar het staat</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Geen tafel genoemd</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n van {0} teruggelezen</numerusform>
            <numerusform>%n van {0} teruggelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Deze tafel legde in deze sessie niets vast.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Bezig met overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n bestand van {0}. Het boek wordt zoveel groter.</numerusform>
            <numerusform>%n bestanden van samen {0}. Het boek wordt zoveel groter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Media toevoegen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laten staan</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Map of stick</translation>
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
        <translation>iedereen</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB per seconde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>Een andere plek om naartoe te sturen</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} wijzigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welke map?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Sessiesjabloon</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Sessie maken</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, optioneel</translation>
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
        <translation>Sessiesjablonen</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>een naam, dan Enter</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Kopie hiervan als</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Naam van de kopie</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Fasen op volgorde</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>een titel, dan Enter</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nieuwe fase</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>&amp;Nieuwe fase</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Weggelaten tenzij gekozen</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>Fase ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Soort en &amp;pagina</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Wat de beg&amp;eleider doet</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, optioneel</translation>
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
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>één briefje per persoon</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>één waarde per tafel, samen afgesproken</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Verzameld</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Tot nu toe is één sessie beoordeeld; een tweede maakt er een voor en na van.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Score van elk domein van 0 tot 100, waar minstens 60 % van de stellingen antwoorden heeft.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Minder dan vijf antwoordden op: {0}. Niet om te publiceren.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>jaren {0}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Nog niets gedateerd.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nneer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat er gebeurde</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Waa&amp;r</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>een plek, optioneel</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Gedateerde gebeurtenissen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>Een datum is een jaar, een maand, een dag of een decennium: 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Er is geen plek met dat nummer of die titel.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Wat er gebeurde ontbreekt.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Het eindigt voordat het begint, of die dag bestaat niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n gebeurtenis verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n gebeurtenissen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er werd gezegd</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Wat het kan betekenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Gaat beide kanten op</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>Heeft, nodig of biedt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Hulpbron</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Stippen</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stemmers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Wie het anders zag</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Wie ervoor zorgt</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hoeveel mensen</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Wie de tafel begeleidt</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Het bestand zelf</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wie erop staat</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Herkenbare mensen</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Minderjarigen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Woorden ervoor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>Of het niet meer wordt aangeboden</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Hoe het elders heet</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Hoe de sessie verloopt</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Of het blijft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} verwijderde het</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} wijzigde het</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} zei ‘{1}’</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} plaatste het op {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} liet het leeg</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>{0} m uit elkaar</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>een bestand dat eindigt op {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Tussen laptops</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>Naar het platform</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Hier is nog niets te vergelijken.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Vink minstens één sessie aan.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>De pagina’s staan in de volgorde van een sessie</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>Van de agenda en de mensen aan tafel tot de kaart, de stemmen en wat je teruggeeft. Elke pagina heeft een eigen toets; met {0} kom je overal met een paar letters.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>Eerst wat mensen goedvinden</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Iedereen krijgt een code, geen naam. Eén toets per antwoord; wat mensen goedvinden bepaalt wat later naar buiten gaat.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>Een plek in tien seconden</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Druk op {0}, klik op de kaart, typ het nummer van de sticker en een titel en druk op Enter.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>Opslaan hoeft niet</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Alles staat in het bestand zodra deze regel “Opgeslagen” zegt. {0} maakt elke stap ongedaan, ook morgen nog.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>Meer over een plek</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Klik op een plek en zeg hier wat mensen er doen en wie het mag zien.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Voor de zaal</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} toont de agenda, de kaart of de stemmen groot op de beamer, nooit over je werk heen.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Dezelfde avond teruggeven</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Zie stuk voor stuk wat naar buiten gaat en waarom de rest blijft; daarna een kaartpagina, een verslag of een poster.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>Hulp op elke pagina</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} opent de hulp waar je bent, zonder internet. Ook deze rondleiding staat in het menu Help.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rondleiding over&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Lees de torens hardop voor en laat mensen ze bijstellen. Elke hoogte is goed, ook nul. F2 wijzigt er een.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Invloedtorens</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Toren</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Een toren is een aantal schijven.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Nummer op de sticker</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Nummer op de sticker</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Typ het en druk op Enter. Esc stopt.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Niemand legde {0} nog vast: het wordt een record met alleen deze plek.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n record heeft dit nummer.</numerusform>
            <numerusform>%n records hebben dit nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} krijgt deze plek.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} heeft al een plek en verhuist hierheen.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Dit bestand kan niet worden geïmporteerd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Exporteer het opnieuw uit het programma waar het vandaan komt, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>De server kent die gebruiker en dat wachtwoord niet.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Typ ze opnieuw; Nextcloud wil een app-wachtwoord.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>Het is vanaf hier niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Controleer het adres en het netwerk en probeer het opnieuw: het gaat verder waar het stopte.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Dit netwerk vraagt eerst om in te loggen.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Open een pagina in de browser, log daar in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Daar is geen ruimte meer.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Zeg het tegen wie het beheert, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>De server kan niet bewijzen wie hij is.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Controleer het adres; vraag wie de server beheert naar het certificaat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>De klok van deze computer klopt niet.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Zet datum en tijd goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Dat boek is teruggezet vanuit een oudere kopie.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Open het op zijn eigen laptop en voeg dit boek daar samen; voeg het daarna hier samen.</translation>
    </message>
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
        <source>Another program has the file open.</source>
        <translation>Het bestand is geopend in een ander programma.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Sluit het daar en probeer opnieuw, of kies een andere naam.</translation>
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
        <translation>Open je laatste kopie en bewaar dit bestand: wat leesbaar is, kan worden gered.</translation>
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
        <source>the book is open already ({0})</source>
        <translation>het boek is al geopend ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Sluit het daar, of open het hier alleen-lezen.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>je mag hier niet schrijven</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Open het alleen-lezen, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>dat bestand bestaat niet</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Kies een bestand, geen map.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>een export kan het boek zelf niet vervangen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>het blad kon niet worden geschreven</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>de kaart kon niet worden geschreven</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>het verslag kan niet worden geschreven</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>de afbeelding kan niet worden geschreven</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>de poster kan niet worden geschreven</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>er is niets om af te drukken</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Leg het eerst vast, of vraag om lege exemplaren.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>de sessie is afgelopen</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Start een fase van de agenda om de sessie weer te openen.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>er ontbreekt een voorvoegsel voor de codes</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Typ er een, bijvoorbeeld T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>het medium is intussen verwijderd</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>dit is geen leesbare foto</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Neem een JPEG, of een PNG van hooguit 80 miljoen pixels.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>er zijn geen merktekens van een gedrukte kaart te zien</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>er zijn maar {0} merktekens van een gedrukte kaart te zien</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Fotografeer het hele blad van boven bij goed licht, of leg het met de hand neer met drie punten.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>blad {0} is herkend, maar niet waar het ligt: de grote code is niet leesbaar</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Fotografeer de hoek linksonder nog eens, of leg het met de hand neer met drie punten.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>de merktekens spreken elkaar {0} m tegen: het blad ligt er twee keer, of is gevouwen</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Fotografeer één blad apart en vlak, of leg het met de hand neer met drie punten.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>er zijn maar {0} merktekens te zien, te dicht bij elkaar om te weten hoe de rest van het blad ligt</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>de foto is hier niet</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Haal haar op van de laptop die haar heeft, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>het nummer van de sticker ontbreekt</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Typ het nummer dat erop staat.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} items hebben nummer {1}: {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Geef een ervan een ander nummer en neem het dan over.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>een boek kan niet met zichzelf worden samengevoegd</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Kies de kopie van een andere laptop.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>die laptop heeft het boek van een ander lab</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Begin met een kopie van één boek op elke laptop; een boek dat apart is gemaakt, voeg je samen als bestand.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>die laptop biedt geen kopie van zijn boek aan</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Kopieer het boek met een stick en doe dan mee.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>de andere laptop deelt niet meer</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>de kopie is niet wat werd aangeboden</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Doe opnieuw mee.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>een code heeft acht letters en cijfers</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>het is niet de code van die laptop</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Typ de code zoals de andere laptop ze toont.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>anderen kunnen deze laptop niet bereiken</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Sta het toe in de firewall, of gebruik een stick.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>op dit netwerk kunnen laptops elkaar niet vinden</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Typ het adres dat de andere toont.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>de stick of map is alleen-lezen</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Schuif het slotje van de stick terug, of neem een andere.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>je mag daar niet schrijven</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Kies een andere map, of vraag wie de eigenaar is.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>er is niet genoeg ruimte: {0} MB is nodig, {1} MB is vrij</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Maak ruimte vrij, neem een andere schijf, een kleiner gebied of een lager zoomniveau.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>het gebied is te groot voor zoom {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Neem een kleiner gebied, of een lagere hoogste zoom.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>er is geen kaart van dit gebied</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Kies een andere dienst of een ander gebied.</translation>
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
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>Het boek is verplaatst, hernoemd of vervangen terwijl het open was.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Open het waar het nu is; wat eerder is opgeslagen is veilig.</translation>
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
        <translation>Wat je wijzigde is intussen verwijderd.</translation>
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
        <translation>Kopieer die opnieuw van waar die vandaan kwam, of kies een andere.</translation>
    </message>
</context>
<context>
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Er is nog niets geteld.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n stip</numerusform>
            <numerusform>%n stippen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n stemmer</numerusform>
            <numerusform>%n stemmers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Even veel stippen: {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>De tafels verschillen het meest over {0}: {1} % tot {2} % van hun stippen.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hele zaal</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0}: {1} stippen waar er {2} gegeven moesten worden; wat op papier staat blijft.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Minder dan vijf stemden bij: {0}. Hun eigen cijfers worden niet gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Hoeveel stemden</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>&amp;Briefje voor briefje</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Stemronde</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>Het briefje komt van tafel</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Telblad</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Typ de stippen, Enter. Ctrl+↑ en Ctrl+↓ verplaatsen een optie, Delete op de naam haalt die weg.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>nummers van opties, 3 3 7, dan Enter</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Briefje voor briefje</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Ronde wijzigen</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Nieuwe ronde, of meer om op te stemmen</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hele zaal</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Ronde weer openen</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Er is nog nergens op gestemd. Schrijf een vraag en waarop gestemd kan worden.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Ronde verwijderd. Ctrl+Z haalt die terug.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Geen plek van deze sessie heeft een sticker.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>Een briefje is de nummers van opties met spaties ertussen, zoals 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} stippen op een briefje waar er {1} te geven waren; wat het papier zegt blijft staan.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Optie weggehaald. Ctrl+Z haalt die terug.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>Hoe heet de wandeling? Enter voegt toe.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Nieuwe wandeling</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 wijzigt een naam of een beschrijving. Een wandeling zonder lijn wacht nog op de route.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Wandelingen</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandeling</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wie het mag zien</translation>
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
            <numerusform>%n wandeling verwijderd. Ctrl+Z haalt die terug.</numerusform>
            <numerusform>%n wandelingen verwijderd. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMap</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Vel {0} van {1}</translation>
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
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Weer openen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>Het programma stopte onverwacht. Alles tot {0} is opgeslagen in ‘{1}’: {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Praktijken</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Manieren van handelen</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Soorten plek</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>Stadia van een plek</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Gebruiksrechten</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Soorten notities</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Soorten actoren</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Soorten verbindingen</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Soorten middelen</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>hemelsblauw</translation>
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
        <translation>paars</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>pruim</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>baksteen</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>oker</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>donkerbruin</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olijf</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>blauwgroen</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>donker blauwgroen</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>zeeblauw</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>leisteen</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>donkergrijs</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cirkel</translation>
    </message>
    <message>
        <source>square</source>
        <translation>vierkant</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ruit</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>driehoek</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>vijfhoek</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>zeshoek</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>achthoek</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>schild</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>druppel</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>kruis</translation>
    </message>
    <message>
        <source>house</source>
        <translation>huis</translation>
    </message>
    <message>
        <source>arrows that turn</source>
        <translation>draaiende pijlen</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>pijlen uit elkaar</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>bal</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>stembiljet</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>vuilnisbak</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>bliksem</translation>
    </message>
    <message>
        <source>book</source>
        <translation>boek</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>aktetas</translation>
    </message>
    <message>
        <source>building</source>
        <translation>gebouw</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>computer chip</source>
        <translation>computerchip</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>stippen in een cirkel</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>stadhuis</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>botsing</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klok</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>munten</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>gezondheidskruis</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>oog</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>vlag</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>bloem</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>tandwiel</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>afstudeerhoed</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>leeg terrein</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handdruk</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>blad</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>gloeilamp</translation>
    </message>
    <message>
        <source>link</source>
        <translation>schakel</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>slot</translation>
    </message>
    <message>
        <source>market</source>
        <translation>markt</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>megafoon</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfoon</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>berg</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palet</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>aanhalingstekens</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>recycling</translation>
    </message>
    <message>
        <source>road</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>dak</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>weegschaal</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>bank met kussens</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>kiem</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>marktkraam</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>gereedschap</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>boom</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>vrachtwagen</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>vrachtwagen en hand</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>gieter</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>moersleutel</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Welkom en toestemming</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inventarisatie</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>In kaart brengen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Netwerk van actoren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandeling</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Handvest</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Woorden en sjablonen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Woorden</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>Sessie&amp;sjablonen</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>&amp;Indicatorensets</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Opslaan in een bestand…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Uit een bestand…</translation>
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
    <message>
        <source>Save words and templates</source>
        <translation>Woorden en sjablonen opslaan</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Woorden (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Opgeslagen in {0}: wat mensen zeiden staat er niet in.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Woorden (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>De woorden uit het bestand staan in het boek; Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>Dat staat allemaal al in het boek.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Woordenlijsten</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Woorden op volgorde</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>een woord, dan Enter</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>&amp;Nieuw woord</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down, or the mouse, put words in order.</source>
        <translation>Alt+Omhoog en Alt+Omlaag, of de muis, zetten woorden op volgorde.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>de naam van de categorie daar</translation>
    </message>
    <message>
        <source>material</source>
        <translation>materieel</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>immaterieel</translation>
    </message>
    <message>
        <source>It &amp;goes one way: the arrow has a head</source>
        <translation>&amp;Gaat één kant op: de pijl heeft een punt</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Alles wat dit woord heeft, krijgt het andere; Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>Onder&amp;brengen bij</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>Wat het bete&amp;kent</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>Op de CoNECT-&amp;kaart</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>&amp;OSM-tags</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Woord om het bij onder te brengen</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (niet meer in gebruik)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Weer in gebruik nemen</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Woord uit gebruik nemen</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>een ander woord</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Het teken lijkt sterk op dat van ‘{0}’.</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Er is een woord van hoogstens 60 tekens nodig dat nog niet in de lijst staat.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>De betekenis is één regel van hoogstens 400 tekens.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>Het witte beeld is op die kleur niet te zien: kies een donkerder kleur.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>De categorie is één regel van hoogstens 80 tekens.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Tags schrijf je als leisure=garden, met ; tussen twee.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Niet opgeslagen: {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>en nog %n die niet kan worden geïmporteerd</numerusform>
            <numerusform>en nog %n die niet kunnen worden geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>en nog %n waarschijnlijke dubbele</numerusform>
            <numerusform>en nog %n waarschijnlijke dubbele</numerusform>
        </translation>
    </message>
</context>
</TS>
