<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaView</name>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n place imported.</numerusform>
            <numerusform>%n places imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n walk imported.</numerusform>
            <numerusform>%n walks imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Click a place in the photograph that you find on the map too: %n more.</numerusform>
            <numerusform>Click a place in the photograph that you find on the map too: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWatch</name>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n new file on the card {0}.</numerusform>
            <numerusform>%n new files on the card {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Take %n file</numerusform>
            <numerusform>Take %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n card deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n cards deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeMaker</name>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n code in this session</numerusform>
            <numerusform>%n codes in this session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n head counted</numerusform>
            <numerusform>%n heads counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>each of %n table</numerusform>
            <numerusform>each of %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n photo show them with others: look at them.</numerusform>
            <numerusform>%n photos show them with others: look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n measurement deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n measurements deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n decision deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n decisions deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Sheet {0}, 1 : {1}: %n mark seen</numerusform>
            <numerusform>Sheet {0}, 1 : {1}: %n marks seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don't know</source>
        <translation>
            <numerusform>%n don't know</numerusform>
            <numerusform>%n don't know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n item deleted. {0} brings back.</numerusform>
            <numerusform>%n items deleted. {0} brings back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n value changed since then stay as they are.</numerusform>
            <numerusform>%n values changed since then stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} of %n place</numerusform>
            <numerusform>{0} of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n flow deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n flows deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>History: %n record about this code</numerusform>
            <numerusform>History: %n records about this code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n row)</numerusform>
            <numerusform>(%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n walk.</numerusform>
            <numerusform>%n walks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can't be imported.</source>
        <translation>
            <numerusform>%n can't be imported.</numerusform>
            <numerusform>%n can't be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n likely in the book already.</numerusform>
            <numerusform>%n likely in the book already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Leave out %n likely double</numerusform>
            <numerusform>&amp;Leave out %n likely doubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Import %n place</numerusform>
            <numerusform>Import %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Settle what was said differently (%n)</numerusform>
            <numerusform>⚡ Settle what was said differently (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n photo and other files</numerusform>
            <numerusform>%n photos and other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n photo are still on another laptop</numerusform>
            <numerusform>%n photos are still on another laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n entries wait for what another laptop did before</numerusform>
            <numerusform>%n entries wait for what another laptop did before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n person erased here as on another laptop</numerusform>
            <numerusform>%n persons erased here as on another laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n to settle: two laptops said different things</numerusform>
            <numerusform>⚡ %n to settle: two laptops said different things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n entries left for the others</numerusform>
            <numerusform>%n entries left for the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>%n item leave.</numerusform>
            <numerusform>%n items leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n stay.</numerusform>
            <numerusform>%n stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Look at %n first: nothing in it is changed for you.</numerusform>
            <numerusform>Look at %n first: nothing in it is changed for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n item have no place in this format.</numerusform>
            <numerusform>%n items have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n file written into {0}</numerusform>
            <numerusform>%n files written into {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n link deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n links deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n line deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n lines deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n place selected</numerusform>
            <numerusform>%n places selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n base map beside the book</numerusform>
            <numerusform>%n base maps beside the book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesTab</name>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n match(es) of needs with what others have.</numerusform>
            <numerusform>%n match(es) of needs with what others have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n file were in the book already.</numerusform>
            <numerusform>%n files were in the book already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n deleted. Ctrl+Z brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n are chosen: an answer below goes to all of them.</numerusform>
            <numerusform>%n are chosen: an answer below goes to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n persons in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n place and practices</numerusform>
            <numerusform>%n places and practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n link between them</numerusform>
            <numerusform>%n links between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n resource that people have, need or offer</numerusform>
            <numerusform>%n resources that people have, need or offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkCounts</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n tie between them.</numerusform>
            <numerusform>%n ties between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>The network falls into %n group without a tie between them.</numerusform>
            <numerusform>The network falls into %n groups without a tie between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Tied to nobody, %n actor: {0}.</numerusform>
            <numerusform>Tied to nobody, %n actors: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n code made: {0}</numerusform>
            <numerusform>%n codes made: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformTab</name>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n record new or different</numerusform>
            <numerusform>%n records new or different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n photo and other files</numerusform>
            <numerusform>%n photos and other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n file went to {0}</numerusform>
            <numerusform>%n files went to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n file had been lost there and went again</numerusform>
            <numerusform>%n files had been lost there and went again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareAreaDialog</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>About %n second.</numerusform>
            <numerusform>About %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n sheet {0}, 1 : {1}</numerusform>
            <numerusform>%n sheets {0}, 1 : {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n item fetched.</numerusform>
            <numerusform>%n items fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n without a position left out.</numerusform>
            <numerusform>%n without a position left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Fetching… %n item</numerusform>
            <numerusform>Fetching… %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n participant code</numerusform>
            <numerusform>%n participant codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n mediums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>At least %n record that the book had could not be saved.</numerusform>
            <numerusform>At least %n records that the book had could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n file of media are not whole; merging with another laptop brings them back.</numerusform>
            <numerusform>%n files of media are not whole; merging with another laptop brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n statement rest on fewer than five people: never published.</numerusform>
            <numerusform>%n statements rest on fewer than five people: never published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n role deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n roles deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n code: </numerusform>
            <numerusform>%n codes: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n of {0} read back</numerusform>
            <numerusform>%n of {0} read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n file of {0} together. The book becomes that much larger.</numerusform>
            <numerusform>%n files of {0} together. The book becomes that much larger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n event deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n events deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n records have this number.</numerusform>
            <numerusform>%n records have this number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteChart</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message numerus="yes">
        <source>%n walk(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n walk deleted. Ctrl+Z brings back.</numerusform>
            <numerusform>%n walks deleted. Ctrl+Z brings back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can't be imported</source>
        <translation>
            <numerusform>and %n more that can't be imported</numerusform>
            <numerusform>and %n more that can't be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>and %n more likely double</numerusform>
            <numerusform>and %n more likely doubles</numerusform>
        </translation>
    </message>
</context>
</TS>
