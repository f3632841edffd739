<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Cuaderno</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Ca&amp;ptura</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Nuevo cuaderno…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Abrir un cuaderno…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Abrir el cuaderno de ejemplo</translation>
    </message>
    <message>
        <source>Get the book from a laptop in this room…</source>
        <translation>Obtener el cuaderno de un portátil de la sala…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importar lugares…</translation>
    </message>
    <message>
        <source>What others mapped…</source>
        <translation>Lo que otros han cartografiado…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Devolver y exportar…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Comprobar el cuaderno</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Cerrar el cuaderno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Words and templates…</source>
        <translation>Palabras y plantillas…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Find a command or a name…</source>
        <translation>Buscar un comando o un nombre…</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Duplicar el lugar</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Eliminar el lugar</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Lugar (punto)</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Lugar (línea)</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Lugar (área)</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Lugar sin posición</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Nota o cita</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Editar la forma</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Trace a sticker</source>
        <translation>Pasar una pegatina</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Puesta en común</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Ver todos los lugares</translation>
    </message>
    <message>
        <source>What others mapped on the map</source>
        <translation>Lo que otros han cartografiado, en el mapa</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>Preparar el mapa de una zona…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Añadir un mapa base…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Poner los mapas base junto al cuaderno</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Quitar los mapas base añadidos</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <source>Room view on the projector</source>
        <translation>Vista de la sala en el proyector</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>La vista de la sala sigue mi página</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>La vista de la sala no muestra nada</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Página de esta fase</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Mostrarme el programa</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Qué enviarnos…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>To&amp;rre</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>un nombre, Intro lo añade</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>dónde está en el mapa, opcional</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>no construida</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>No hay ningún lugar con ese número o título.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Actor y vínculos eliminados. Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Intro inicia una fase, F2 cambia su nombre o sus minutos, Alt+↑ y Alt+↓ la mueven.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>A&amp;ñadir una fase</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Cree primero una sesión.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Previsto: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Previsto: {0}, hasta las {1}. Terminó a las {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Previsto: {0}, hasta las {1}. Será hacia las {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min de adelanto</numerusform>
            <numerusform>%n min de adelanto</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>hacia {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– omitida</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ hecha</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ ahora</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hacerla de todos modos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Los minutos son un número entero de 0 a 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Fase eliminada. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>lo que muestra el mapa</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>alrededor de una localidad</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Localidad o barrio</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilómetros hacia cada lado</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>hacia cada lado</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Enviar automáticamente cuando haya conexión</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Solo en la red en la que está ahora este portátil</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Este portátil no está en ninguna red: conéctelo primero.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Enviando…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Enviado automáticamente.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Espera una conexión.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Espera su red.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ La contraseña no se guarda en este ordenador: envíelo usted.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>No hay ninguna fase en curso</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>tiempo superado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Cuadernos (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Ábralo de todos modos solo si nadie más lo tiene abierto: si dos personas escriben a la vez, cada una pierde el trabajo de la otra.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>El cuaderno está abierto en otro lugar</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Aquí no se puede escribir en el cuaderno</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>¿Dónde se guarda el cuaderno?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>El cuaderno está llegando…</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Este cuaderno está en una carpeta de red: cópielo en este ordenador para la sesión.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Este cuaderno está en una carpeta sincronizada: cópielo fuera de ella para la sesión.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Guardar una copia del cuaderno</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Copia guardada: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importar lugares</translation>
    </message>
    <message>
        <source>Files of places ({0})</source>
        <translation>Archivos de lugares ({0})</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n lugar importado.</numerusform>
            <numerusform>%n lugares importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n paseo importado.</numerusform>
            <numerusform>%n paseos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>La comprobación ha encontrado:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>El cuaderno está en buen estado.</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>Colocar la foto sobre el mapa</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>&amp;Quitar el punto</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Colocar</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Haga clic ahora en el mismo lugar del mapa.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Haga clic en la foto en un lugar que encuentre también en el mapa: falta %n.</numerusform>
            <numerusform>Haga clic en la foto en un lugar que encuentre también en el mapa: faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Queda colocada con {0} m de precisión. Más puntos en las esquinas la hacen más exacta.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Queda colocada; uno o dos puntos más dirán con qué precisión.</translation>
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
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Prácticas</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Cómo lo llama la gente</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nueva área</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Nuevo lugar sin posición</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Escriba un título o el número de la pegatina.</translation>
    </message>
</context>
<context>
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nuevo en la tarjeta</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n archivo nuevo en la tarjeta {0}.</numerusform>
            <numerusform>%n archivos nuevos en la tarjeta {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Nada nuevo en la tarjeta {0}. Las fotos nuevas se ofrecen aquí.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>La tarjeta {0} no está. Se busca hasta que se vuelva a poner.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Añadir %n archivo</numerusform>
            <numerusform>Añadir %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Imprimir tarjetas y papeletas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primer número</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Pegatinas numeradas</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Tarjetas de actores</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Papeletas de voto</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Papeletas de valoración</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Los códigos y las hojas de consentimiento se imprimen en la página «Personas».</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Escribir las ta&amp;rjetas…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Escribir las tarjetas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Votación</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>&amp;Conjunto de indicadores</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>C&amp;uántos</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>&amp;En blanco además</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Imprímalo a tamaño real (100 %), sin ajustar a la página.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>una sala grande por la noche, Intro guarda</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un actor o un lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>No hay ningún actor ni lugar con ese nombre.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>La cantidad tiene que ser un número.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Falta decir qué es.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n tarjeta eliminada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n tarjetas eliminadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Trabajo voluntario</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Ahorros ecológicos</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Ahorros sociales</translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation>&amp;Inversión en euros</translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation>Inversión en euros</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Una línea más</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Lo que aporta un año, en euros, frente a la inversión (R-Urban). Cada línea es una cantidad por lo que se supone que vale una unidad: cambie ambas y diga de dónde sale la cifra.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que aporta</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Cantidad al año</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation>Euros por unidad</translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation>Euros al año</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde sale</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} € al año. Escriba la inversión con la que compararlos.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} € al año, {1} % de la inversión.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Hace falta un número, cero o más.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Línea quitada. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>&amp;Códigos nuevos para</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Prefi&amp;jo</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>C&amp;uántos</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>C&amp;rear los códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n código en esta sesión</numerusform>
            <numerusform>%n códigos en esta sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Aún no se ha contado a nadie: el número de personas está en la página de la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n persona contada</numerusform>
            <numerusform>%n personas contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>tantas como códigos</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>difieren en {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>la mesa</numerusform>
            <numerusform>cada una de las %n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>ninguna mesa</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>Hay registros que nombran a {0}. «Borrar para siempre» lo saca todo del cuaderno.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} eliminado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>Borrar {0} para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Se elimina lo que solo {0} dijo: lugares, notas, actores, fotos en que no sale nadie más, su consentimiento y su asistencia, también del historial y del archivo. Lo que otros dijeron con él o ella se queda, sin su código. El número de personas se mantiene.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>No se puede deshacer, ni después los pasos a los que afecta. Las copias, exportaciones y respaldos anteriores aún lo contienen todo: borre {0} también allí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Borrado; lo que queda se llama {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n foto lo muestra con otros: mírela.</numerusform>
            <numerusform>%n fotos lo muestran con otros: mírelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Elimine también la copia antigua: {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>No se pudo limpiar el archivo: cierre el cuaderno en otros programas, libere espacio y límpielo otra vez.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Buscar un comando o un nombre</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>unas letras de un comando, una página, un lugar o un actor</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>R&amp;ed</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Recursos</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicadores</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Resilience modes</source>
        <translation>Modos de resiliencia</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Tipos de espacio</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Cómo se sostiene la red</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Tamaño de la red</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Lo que se tiene</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Lo que se necesita</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Lo que se ofrece</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0}: parte de los lugares</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0}: parte de las tarjetas</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0}: ámbitos de 0 a 100, una papeleta por persona</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0}: ámbitos de 0 a 100, un valor por mesa</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Vínculos que hay, de todos los posibles</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Vínculos en ambos sentidos</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Vínculos entre sectores distintos</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Actores sin vínculo</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Actores en el mayor grupo conectado</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Caminos más cortos por el principal intermediario</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Conexiones perdidas sin el principal intermediario</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Vínculos, uno por par y sentido</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Grupos conectados</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Todas las sesiones juntas</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>&amp;Sesiones que comparar</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Sesiones que comparar</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Espacio marca una sesión, Supr quita un cuaderno añadido.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>Añadir un &amp;cuaderno…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Solo se lee: nada cambia en él.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Las sesiones están en el orden en que se marcaron; nada se clasifica ni se suma. Lo que se apoya en menos de cinco está oculto: n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Añadir un cuaderno para comparar</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Cuadernos (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Este cuaderno ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>Q&amp;ué se cuenta</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nidad</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>S&amp;obre</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>quién lo dice, dónde está escrito</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un lugar o un actor, opcional</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>&amp;Estimado, no medido</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Cada cifra</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Sumas por año</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>De ello estimado</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimado</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= medido</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>No hay ningún lugar ni actor con ese nombre.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>La cantidad tiene que ser un número.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n medición eliminada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n mediciones eliminadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>Cl&amp;áusula</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>S&amp;obre</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>lo que se decidió, Intro guarda</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>número en la carta</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un lugar o un actor, opcional</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Decisiones de todas las sesiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, atrasada</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>No hay ningún lugar ni actor con ese nombre.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Falta lo que se decidió.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n decisión eliminada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n decisiones eliminadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Vuelven los mapas marcados</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Fotografíe cada hoja entera desde arriba. Se coloca sobre el mapa por las marcas que la rodean; pulse después T, haga clic en una pegatina y escriba su número.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>F&amp;otos de mapas marcados…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Colocar a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Fotos de mapas marcados</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>no reconocida: colóquela a mano</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>a {0} m</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>desconocida: tres o cuatro puntos</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>&amp;Ocultar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>&amp;Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Hoja {0}, 1 : {1}: %n marca vista</numerusform>
            <numerusform>Hoja {0}, 1 : {1}: %n marcas vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>También aparece la hoja {0}: fotografíela aparte.</translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Aún no ha respondido nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>mediana {0}</translation>
    </message>
    <message>
        <source>the middle half from {0} to {1}</source>
        <translation>la mitad central de {0} a {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>media {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n no sabe</numerusform>
            <numerusform>%n no saben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n elemento eliminado. {0} lo recupera.</numerusform>
            <numerusform>%n elementos eliminados. {0} los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Ya no queda nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n valor cambiado desde entonces se queda como está.</numerusform>
            <numerusform>%n valores cambiados desde entonces se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Recogida</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>una papeleta por persona</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>un valor por mesa, acordado</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Lo que acordó la mesa</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 o un doble clic cambia una casilla. ? dice que la mesa no sabe.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>De {0} a {1} responden, 0 o ? dice no sabe, Supr vacía, Intro empieza la papeleta siguiente.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>De {0} a {1} responden, ? dice no sabe, Supr vacía, Intro empieza la papeleta siguiente.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>cuenta al revés</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>Un valor de la escala, ? o nada.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Anote primero el valor y luego el desacuerdo.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Papeletas</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Con p&amp;alabras</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>una cifra por papeleta, de 1 a 5: 4 5 3 5, luego Intro</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>lo que se escribió, luego Intro</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Menos de cinco personas respondieron a algunas preguntas: esas cifras no se publican.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Solo cifras de 1 a 5; una papeleta sin respuesta se deja fuera.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Buscar en lugares y notas</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Buscar lugares</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Aún no hay lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} de %n lugar</numerusform>
            <numerusform>{0} de %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Qué vínculos y actores se muestran</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>S&amp;obre</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>E&amp;n qué</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>U&amp;no dice</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>O&amp;tro dice</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>&amp;O es esto</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un lugar o un actor</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>otro lugar o actor, en vez de dos textos</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>en su conjunto</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>No hay ningún lugar ni actor con ese nombre.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>La otra versión es otro lugar u otro actor.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>Hacen falta dos versiones distintas.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Desacuerdo anotado. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>FlowsTab</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un actor o un lugar</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>cada semana, cada primavera</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>No hay ningún actor ni lugar con ese nombre.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>La cantidad tiene que ser un número.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>Un flujo va de alguien a otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n flujo eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n flujos eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>barrio o localidad, en el mapa</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>calle, en el mapa</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>agua, en el mapa</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Lo que se guarda sobre {0}</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Todo lo que lleva este código. Votos, valoraciones y evaluaciones no están aquí: se cuentan por papeleta y mesa, nunca por persona.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>No se guarda nada sobre este código.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
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
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Registro sin conexión de sesiones de cartografía participativa.
Software libre con licencia EUPL 1.2. Mapa general hecho con Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>ha ocurrido algo inesperado ({0}); lo introducido antes está a salvo</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Continúe, o cierre el programa y vuelva a abrirlo. El registro da más detalles a quienes lo desarrollan.</translation>
    </message>
</context>
<context>
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Historial: %n entrada sobre este código</numerusform>
            <numerusform>Historial: %n entradas sobre este código</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filtrar por una palabra</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>deshecho: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>rehecho: {0}</translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n fila)</numerusform>
            <numerusform>(%n filas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>&amp;Dirección del portátil que comparte</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Dirección del portátil que comparte</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>&amp;Buscarlo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Ningún portátil comparte aquí ahora. Escriba la dirección que muestra.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>leído como {0}: mire si los acentos están bien</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>remite a otro archivo, que no se busca: guarde ese e impórtelo</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>se leyó {0}, y no {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>ninguna columna dice dónde: los lugares vienen sin posición</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>los puntos están lejos del laboratorio, y cerca si se cambian longitud y latitud: mire el mapa</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>sin nombre, llamado por su número en el archivo</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>alturas descartadas</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0}: no está en el vocabulario, se guarda en la descripción</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0}: no está en el vocabulario, se guarda en otras palabras</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0}: cortado a {1} caracteres</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0}: no se entiende, se omite</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>no es una «Feature»</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>sus propiedades no son un objeto</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>su geometría no es un objeto</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>un punto necesita una longitud y una latitud</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0}; quizá longitud y latitud estén cambiadas</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>su geometría reúne varias: haga un elemento de cada una</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>su geometría reúne varias: haga una marca de cada una</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>su posición reúne varias: haga una fila de cada una</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>su tipo de geometría es {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>sus coordenadas son {0}, no una lista</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>sus coordenadas no forman un {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>sus coordenadas están anidadas demasiado hondo</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>una coordenada es {0}, no un número</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>no tiene posición</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>tiene más de {0} vértices</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>una longitud no está entre -180 y 180 grados</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>una latitud no está entre -90 y 90 grados</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>su contorno no es válido ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>su posición está fuera de la cuadrícula</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>su posición está fuera de la cuadrícula ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>su posición está fuera de la cuadrícula {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>no se puede leer ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>tiene {0} celdas, y hay {1} columnas</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>una comilla no se cierra nunca</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>su área no tiene contorno</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>tiene menos de dos puntos</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>su {0} es {1}, no un número</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} está vacío</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} no es un número</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} es {1}, no un número</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>su posición es {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>su posición es un texto de más de {0} MB</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>su posición es {0}, que no es ni WKT ni latitud y longitud</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>su posición no es GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>su posición está en EPSG:{0}: elíjalo como sistema de coordenadas</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>su posición está anidada demasiado hondo</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>su posición no se puede leer como WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>su geometría no se puede leer ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>su geometría es un {0}: haga de ella puntos, líneas o áreas</translation>
    </message>
    <message>
        <source>Feature {0}</source>
        <translation>Elemento {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Fila {0}</translation>
    </message>
    <message>
        <source>Placemark {0}</source>
        <translation>Marca {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Elemento {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>probablemente {0}, a {1} m</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>columnas que ningún campo toma: {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Significado de la columna {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Añadir a la descripción</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Este: longitud o x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Norte: latitud o y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Posición como texto</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Importar lugares de {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>Ca&amp;pa u hoja</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Coordenadas &amp;en</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Capa u hoja</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>Primeras filas como quedarían</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>como dice el archivo: {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>longitud, latitud (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>Las coordenadas parecen metros de una cuadrícula nacional. Elíjala o escriba su código EPSG.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>¿Otro? Escriba su código EPSG.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>a {0} km del laboratorio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Elija la cuadrícula de las coordenadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n fila leída.</numerusform>
            <numerusform>%n filas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n paseo.</numerusform>
            <numerusform>%n paseos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n no se puede importar.</numerusform>
            <numerusform>%n no se pueden importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n probablemente ya en el cuaderno.</numerusform>
            <numerusform>%n probablemente ya en el cuaderno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Dejar fuera %n duplicado probable</numerusform>
            <numerusform>&amp;Dejar fuera %n duplicados probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Importar %n lugar</numerusform>
            <numerusform>Importar %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>Las coordenadas no pueden ser grados: elija arriba su cuadrícula.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>No se conoce este sistema de coordenadas. Escriba un código EPSG, como EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>probablemente {0}, ya en el cuaderno</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>paseo</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>aún sin posición</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Leyendo… {0} %</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Conjunto</translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation>Conjunto de indicadores</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Traer un conjunto…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Traer un conjunto de indicadores</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Conjuntos de indicadores (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Conjuntos de indicadores</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Frases y contadores en su orden</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>una frase y luego Intro</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Frase nueva</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>Estar de &amp;acuerdo es mala señal</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation>Seleccione un lugar en el mapa o en la lista para ver aquí todo sobre él.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notas y citas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Eliminar el lugar</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Obtener el cuaderno de un portátil de la sala</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>En el portátil que tiene el cuaderno: Juntos, Compartir. Muestra una dirección y un código.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Obtener…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Este &amp;portátil se llama</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>por ejemplo Mesa 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Con el cuaderno de otro portátil</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Todo lo que contiene entra en este cuaderno; el otro archivo queda como está. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>&amp;Fusionar un cuaderno…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Con una memoria o carpeta compartida</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Lo que los demás dejaron allí entra, lo que les falta se les deja, cerrado para su equipo.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>&amp;Intercambiar con una carpeta…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>De portátil a portátil en esta sala</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>Un portátil comparte y muestra un código; los demás escriben su dirección y ese código.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Resolver lo que se dijo distinto (%n)</numerusform>
            <numerusform>⚡ Resolver lo que se dijo distinto (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Dejar de c&amp;ompartir</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Código: {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Fusionar un cuaderno</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Cuadernos (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Nada de {0} es nuevo aquí.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Ese cuaderno no es copia de este: se reunirán las sesiones de ambos.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>¿Fusionar {0}?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>De {0}:</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n registro nuevo</numerusform>
            <numerusform>%n registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n borrado</numerusform>
            <numerusform>%n borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto u otro archivo</numerusform>
            <numerusform>%n fotos y otros archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n foto sigue en otro portátil</numerusform>
            <numerusform>%n fotos siguen en otro portátil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n entrada espera lo que otro portátil hizo antes</numerusform>
            <numerusform>%n entradas esperan lo que otro portátil hizo antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n persona borrada aquí como en otro portátil</numerusform>
            <numerusform>%n personas borradas aquí como en otro portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Dados en dos portátiles, pregunte de quién son: {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n por resolver: dos portátiles dijeron cosas distintas</numerusform>
            <numerusform>⚡ %n por resolver: dos portátiles dijeron cosas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>¿Qué memoria o carpeta compartida?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Intercambiar con {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Nada era nuevo para este portátil.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n entrada dejada para los demás</numerusform>
            <numerusform>%n entradas dejadas para los demás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flujos de recursos</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Lo que otros han cartografiado (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Capas sobre los lugares</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Hecho fechado</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Foto o sonido</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>no es para todo el mundo</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>es solo para el equipo</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>alguien que lo dijo se ha retirado</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>alguien que lo dijo no ha dado su consentimiento para esto</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>lo dijo un código que no está en el cuaderno</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>falta el consentimiento de un tutor</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>su lugar no debe revelarse</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>el lugar del que trata se queda</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>aquello de lo que trata se queda</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>uno de sus dos extremos se queda</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>nadie ha mirado aún quién sale</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>muestra o deja oír a personas que no han dado su consentimiento</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>muestra a menores sin consentimiento de un tutor</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>se apoya en menos de cinco personas</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>su posición con un margen de 250 m</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>su posición con un margen de 500 m</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>su barrio, pero ninguna posición</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>ninguna posición</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>sin caracteres que nadie ve</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>sin cifras que se apoyan en menos de cinco personas</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>sin lo que a su vez se queda</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>sin los nombres de lo que se queda</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>contiene una dirección de correo</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>contiene un número de teléfono</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Mapa para cualquier navegador</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Informe para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Informe para seguir escribiendo (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Cartel del mapa (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Mapa como imagen (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Mapa como dibujo (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Red y gráficos como imágenes (PNG en un zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Libro con todas las tablas (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tablas como texto (CSV en un zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>Para QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>Para otros mapas (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>Para Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Lugares y paseos para un teléfono (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Red para Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Red para otros programas (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>Para el mapa público de CoNECT</translation>
    </message>
    <message>
        <source>Research deposit (RO-Crate)</source>
        <translation>Depósito de investigación (RO-Crate)</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>&amp;Como qué</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>&amp;Papel del cartel</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>el del cuaderno</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>los socios</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quién lo leerá</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ sale</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ se queda</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ mirar antes</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Qué elementos se muestran</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Lo que sale y lo que se queda</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>¿Sale?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Cómo, o por qué no</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Como qué</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Todo en una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>Sale %n elemento.</numerusform>
            <numerusform>Salen %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>Se queda %n.</numerusform>
            <numerusform>Se quedan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>Mire antes %n: no se cambia nada por usted.</numerusform>
            <numerusform>Mire antes %n: no se cambia nada por usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>¿Dónde va la carpeta nueva?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n elemento no cabe en este formato.</numerusform>
            <numerusform>%n elementos no caben en este formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n archivo escrito en {0}</numerusform>
            <numerusform>%n archivos escritos en {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>&amp;Tipo de vínculo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Fuerza</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>va en ambos &amp;sentidos</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>mostrar &amp;solo este tipo</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Dibujar el vínculo (Intro)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– no dicho</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 débil</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 medio</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 fuerte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Intro hace un vínculo mutuo o de un solo sentido, Supr lo elimina.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Nombre dos actores que estén en la mesa.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>Un vínculo va de un actor a otro y tiene un tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n vínculo eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n vínculos eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>No hay ningún cuaderno abierto.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Pulse Ctrl+O para abrir uno o Ctrl+N para crear uno nuevo.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>Leyendo los lugares…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Ningún lugar coincide.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Pulse Esc en la búsqueda para quitar las palabras, o «Borrar todo» para ver todos los lugares.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Todavía no hay nada registrado.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Pulse Ctrl+2 para ver el mapa, luego P, y haga clic donde está el primer lugar.</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>¿Qué ha pasado? Intro lo anota con la hora.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Diario de la sesión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>Empezó: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n línea eliminada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n líneas eliminadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n lugar seleccionado</numerusform>
            <numerusform>%n lugares seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Lo que se hace aquí se aplica a todos, en un solo paso.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Aplicar a todos</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Añadir a todos</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Eliminarlos todos</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Las flechas mueven el mapa; más y menos cambian el zoom. Con Mayús, las flechas mueven una cruz; Espacio hace clic ahí.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Esta forma es una colección y no se puede editar a mano.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>Longitud {0}, superficie {1}. Retroceso quita el último punto, Esc sale.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A ponen un lugar, una línea o un área en el mapa. E edita lo seleccionado.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Haga clic donde está el lugar. Esc sale.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Haga clic en el primer punto de la línea. Esc sale.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Siga haciendo clic; Intro termina la línea. Retroceso quita el último punto, Esc sale.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Haga clic en la primera esquina del área. Esc sale.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Siga haciendo clic; Intro cierra el área. Retroceso quita la última esquina, Esc sale.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Arrastre un punto, un tirador pequeño o el conjunto. Supr quita un punto, Esc sale.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Haga clic a lo largo de lo que quiera medir. Esc sale.</translation>
    </message>
    <message>
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Haga clic en una pegatina del mapa fotografiado y escriba su número. Esc sale.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>El contorno se cruza: quite un punto o dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Número, título, Intro: guardado. Esc lo descarta.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>Faltan puntos: una línea necesita dos; un área, tres.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>El mapa base {0} no está aquí; el cuaderno funciona sin él.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>No hay más mapa base que el mapa general.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n mapa base junto al cuaderno</numerusform>
            <numerusform>%n mapas base junto al cuaderno</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Añadir un mapa base</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Mapas base ({0})</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Herramientas del mapa</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Seleccione primero un lugar y después pulse E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Este lugar aún no tiene posición: elija una herramienta y dibújelo.</translation>
    </message>
</context>
<context>
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>Convertirla en flujo (Intro)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Puede cubrirlo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n coincidencia entre necesidades y recursos.</numerusform>
            <numerusform>%n coincidencias entre necesidades y recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>El flujo queda anotado. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>De todos los vínculos posibles existe el {0} % (densidad).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>El {0} % de los vínculos va en ambos sentidos (reciprocidad).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>El {0} % de los vínculos une actores de tipos distintos.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Más vínculos: {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} está más a menudo entre los demás (por ahí pasa el {1} % de los caminos más cortos).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Si {0} se fuera, el {1} % de los pares de los demás perdería el camino entre sí.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>La sala construyó la torre más alta ({0}) para {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Quitar al intermediario</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Fotos y escaneos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>nadie ha mirado aún quién sale</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>personas reconocibles</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>menores de edad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Vigilar una tarjeta de cámara…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Grabar una nota</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Aún no hay fotos, sonidos ni escaneos. Suelte archivos aquí, pegue una imagen o añádalos.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Qué tipo se muestra</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n archivo añadido.</numerusform>
            <numerusform>%n archivos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>nota de audio</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>La grabación se guarda en {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Nadie ha mirado quién sale</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Añadir medios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n archivo ya estaba en el cuaderno.</numerusform>
            <numerusform>%n archivos ya estaban en el cuaderno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>No hay imagen ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>¿Qué carpeta se vigila?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? nadie ha mirado</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ no</translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation>⚠ sí</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>los socios</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Pie de f&amp;oto</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Personas reconocibles</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>&amp;Menores</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>Códigos de &amp;quién sale</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Pertene&amp;ce a</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>lugar, actor, nota…, Intro</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>El nombre de un lugar, un actor, una sesión, una decisión o una nota, y luego Intro.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n está elegido: una respuesta de abajo vale para él.</numerusform>
            <numerusform>%n están elegidos: una respuesta de abajo vale para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Ningún código de este cuaderno: {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>tomada el {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Paseos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Decisiones y próximos pasos</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Lo que se registró</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Anotado por el camino</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Cómo lo vio la sala</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Pregunta: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n persona en la sala</numerusform>
            <numerusform>%n personas en la sala</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n lugar o práctica</numerusform>
            <numerusform>%n lugares y prácticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n vínculo entre ellos</numerusform>
            <numerusform>%n vínculos entre ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n recurso que se tiene, necesita u ofrece</numerusform>
            <numerusform>%n recursos que se tienen, necesitan u ofrecen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Respondieron menos de cinco.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation>{0} Mediana {1} de 5, {2}.</translation>
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
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n vínculo entre ellos.</numerusform>
            <numerusform>%n vínculos entre ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>La red forma %n grupo sin vínculo con otro.</numerusform>
            <numerusform>La red se divide en %n grupos sin vínculo entre sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Sin vínculo, %n actor: {0}.</numerusform>
            <numerusform>Sin vínculo, %n actores: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Disposición: por fuerzas</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Disposición: por influencia</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Disposición: como en el mapa</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Soltar las tarjetas</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Las tarjetas colocadas a mano vuelven a seguir la disposición.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Torres</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Las flechas van de tarjeta en tarjeta, más y menos acercan y alejan, 0 muestra todo, Intro abre, P fija.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, unido a {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, sin ningún vínculo</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Nuevo cuaderno</translation>
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation>por ejemplo, Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>una de las diez, o cualquier otra</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>dos letras, como ES</translation>
    </message>
    <message>
        <source>Words fro&amp;m a file…</source>
        <translation>Palabras de un &amp;archivo…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>palabras, conjuntos de indicadores y plantillas de sesión que guardó otro lab</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>su nombre de pila: aparece en el historial</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Crear el cuaderno</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ciudad</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>Idioma de lo que se &amp;registra</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>Plantilla de &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>Quién &amp;escribe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Words and templates</source>
        <translation>Palabras y plantillas</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Palabras (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Palabras de {0}</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Dónde guardar el cuaderno</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Ya hay un archivo con ese nombre: elija otro.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>¿Qué laboratorio es?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>¿Qué ciudad?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>¿Qué país? Dos letras, como FR, SE o RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Lo que se dijo, palabra por palabra</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>Nuestra &amp;lectura</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>número o título de un lugar; vacío: libre</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>opcional, aparte de las palabras dichas</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Aún no hay notas. Escriba arriba lo que se dice y pulse Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>No hay ningún lugar con ese número o título.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Falta lo que se dijo.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ ¿un solo lugar?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ abierto</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ resuelto</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ se deja así</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Para hablar</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Duplicados probables</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Resuelto, o dejado así</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Qué pares se muestran</translation>
    </message>
    <message>
        <source>within </source>
        <translation>a menos de </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Metros dentro de los cuales dos lugares pueden ser uno</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Pares que leer juntos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Lo que se &amp;dijo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Anotar un desacuerdo</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>Vale la de la izquierda</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>Un solo lugar: dejar el de la izquierda</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>Vale la de la derecha</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>Un solo lugar: dejar el de la derecha</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>Vale la tercera</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>Dos lugares: dejar los dos</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Valen ambas</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Anotar el desacuerdo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Se deja como desacuerdo</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo otra vez</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Nada aquí: ningún duplicado probable ni desacuerdo de este tipo.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Lea ambos en voz alta. Los dos quedan anotados, valga el que valga.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Uno dice</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>Otro dice</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Lea ambos en voz alta. Los campos con ≠ difieren. El que se conserva toma lo que solo tenía el otro.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Lea ambos en voz alta. Los campos con ≠ difieren.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} dice</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>Un portátil lo borró, el otro lo cambió.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} lo borró</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} lo cambió</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Hecho. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Desacuerdo eliminado. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Números sin lugar</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Lugares que solo tienen número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Under {0}</source>
        <translation>Menor de {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Usar sus palabras</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Mapa público</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Hacer fotos</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Publicar fotos</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Grabar sonido</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Volver a contactar</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Otra investigación</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Tutor de acuerdo</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Retirado: nada suyo sale</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no preguntado</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>No se preguntó si se puede usar lo que dice</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>No se puede usar lo que dice</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>Falta el consentimiento del tutor</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Edad no preguntada</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Se pueden publicar fotos, pero no hacerlas</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>El código mismo</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Sesiones a las que asistió</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notas y citas</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Vínculos entre actores</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flujos de recursos</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Hechos fechados</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Paseos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Fotos, sonidos y escaneos</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Mesas de una sesión</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Roles en una sesión</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Diario de una sesión</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Plantillas de sesión</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>dado el {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>retirado el {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>junto con {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Lo que se guarda sobre {0} a {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>Buscar un &amp;código</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Tutor necesario con &amp;menos de</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>por ejemplo T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Imprimir có&amp;digos…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>&amp;Imprimir hojas de consentimiento…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Qué &amp;se guarda… (I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Borrar para sie&amp;mpre…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>&amp;Limpiar otra vez el archivo</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y sí, N no, espacio no preguntado. A: todo sí. D: solo sus palabras y el mapa. Intro: persona siguiente. W: retirada.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Aún no hay códigos aquí. Créelos arriba: uno por persona; los nombres se quedan en el papel.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation>Anular la &amp;retirada (W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>&amp;Retirar (W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n código creado: {0}</numerusform>
            <numerusform>%n códigos creados: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} se ha retirado: ya nada suyo sale. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>codigos.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>hojas de consentimiento.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimir hojas</translation>
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
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>Usar la hora</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Nuevo lugar allí</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>Esta foto dice que se tomó el {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>Dice que se tomó en {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Poner «{0}» allí</translation>
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
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Editar la forma</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>«{0}» de «{1}» no se ha guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>puesto en el mapa</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>quitado del mapa</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>movido o redibujado</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Lo que se dijo… (Intro lo añade)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Desde (año)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Tipo de espacio</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Otro, en palabras</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Régimen de uso</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Antes estaba vacío</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Solo referencia</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Cómo se decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Trabajo pagado y voluntario</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Quién puede entrar o salir</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Bien común</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Lo ven</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Posición mostrada</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Solo el equipo</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Se queda en este portátil; nadie fuera del equipo lo ve.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Va en lo que reciben los socios del laboratorio, en nada público.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Puede publicarse si consienten las personas de quienes viene.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Exactamente aquí</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Fuera del equipo se muestra donde está.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>A 250 metros</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Fuera del equipo solo se muestra un cuadrado de 250 metros, nunca el lugar exacto.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>A 500 metros</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Fuera del equipo solo se muestra un cuadrado de 500 metros, nunca el lugar exacto.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Solo el barrio</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>Fuera del equipo solo se dice el nombre del barrio, ninguna posición.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>La posición nunca sale de este portátil: para refugios, casas okupadas, viviendas y quien pudiera salir perjudicado.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>De oídas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Hace falta un título o un número; un título tiene como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>Una dirección web empieza por http:// o https:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Dos mayúsculas, como FR o SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Un año en cifras, como 2019.</translation>
    </message>
</context>
<context>
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Adónde</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>¿Qué &amp;saldría?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Paquete para &amp;correo…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Hasta dónde ha llegado cada registro allí</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ espera</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ enviado, sin comprobar aún</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ comprobado allí</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ publicado</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ retirado</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Qué recibos se muestran</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ retirado: {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>solo si el sistema no la guarda</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Este ordenador no guarda contraseñas: escríbala cada vez.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Lo enviado allí se queda allí. Sus recibos de aquí se olvidan.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>¿Olvidar {0}?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Elemento por elemento, con los motivos: la página Devolver.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n registro nuevo o distinto</numerusform>
            <numerusform>%n registros nuevos o distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirado</numerusform>
            <numerusform>%n retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n como antes</numerusform>
            <numerusform>%n como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n foto u otro archivo</numerusform>
            <numerusform>%n fotos y otros archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} por enviar</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n archivo enviado a {0}</numerusform>
            <numerusform>%n archivos enviados a {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n archivo se había perdido allí y se envió de nuevo</numerusform>
            <numerusform>%n archivos se habían perdido allí y se enviaron de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>La plataforma volvió a un estado anterior y vuelve a tomarlo todo.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Paquete para correo</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
</context>
<context>
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>Preparar el mapa de una zona</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>El mapa se carga una vez, aquí donde hay conexión; en la sesión no la necesita.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>casas y todas las calles</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>calles</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>calles principales y localidades</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Su c&amp;lave</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>¿Qué &amp;tamaño?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} por cargar, {1} en disco.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Alrededor de %n segundo.</numerusform>
            <numerusform>Alrededor de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Plano de calles con búsqueda y estilos (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Ya está: {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Detenido. Vuelva a cargar para continuar.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personas en la sala</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Una mesa más</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Mesa eliminada; lo que dijo se queda. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Esto no es una imagen. «Abrir en otro programa» lo reproduce o lo muestra.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Imprimir un mapa para la pared y las mesas</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;ítulo</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Es&amp;cala</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>el del cuaderno</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Lo que muestra ahora el mapa</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Donde están los lugares</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>tan grande como quepa en una hoja</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Con lo &amp;registrado, no en blanco</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>Escribir el &amp;mapa…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Ningún lugar tiene posición todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n hoja {0}, 1 : {1}</numerusform>
            <numerusform>%n hojas {0}, 1 : {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the map</source>
        <translation>Escribir el mapa</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Imprímalo a tamaño real (100 %), sin ajustar a la página.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Qué enviarnos</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Léalo, escriba arriba lo que pasó y quite lo que quiera. No contiene nada de la sesión: ni palabras, ni nombres, ni lugares. Nada se envía solo; guárdelo y envíelo como quiera.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>no se puede escribir ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>Un perfil necesita puntuaciones en al menos tres ámbitos.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Perfil por ámbito</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Hechos fechados</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Mesa por mesa</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Aquí no hay nada todavía: traiga lo que otros han cartografiado (Ctrl+Mayús+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Adoptado como lugar de esta sesión; Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Lo que otros han cartografiado</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Mirar</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>En la &amp;vista del mapa</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>Alrededor de los &amp;lugares de este cuaderno</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Elementos allí</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Colecciones del servidor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>En este cuaderno</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Traído</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Capas de este cuaderno</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Traer de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>&amp;Quitar del cuaderno</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>no se dice: pregunte antes de publicar</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licencia: {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Trayendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n elemento traído.</numerusform>
            <numerusform>%n elementos traídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n sin posición queda fuera.</numerusform>
            <numerusform>%n sin posición quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Quitado; los lugares adoptados se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Trayendo… %n elemento</numerusform>
            <numerusform>Trayendo… %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Detenido, no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Lo que otros han cartografiado</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>&amp;Adoptar como lugar de esta sesión</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>&amp;Mostrar ese lugar</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>no se dice: pregunte antes de publicar</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Traído</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>Ya es un lugar de este cuaderno.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Lo que se puede leer en él se puede guardar en un cuaderno nuevo; este archivo queda como está.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>El cuaderno está dañado</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Guardar lo legible…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>¿Dónde va el cuaderno nuevo?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Cuadernos (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n código de participante</numerusform>
            <numerusform>%n códigos de participante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n archivo multimedia</numerusform>
            <numerusform>%n archivos multimedia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>Al menos %n ficha que tenía el cuaderno no se pudo guardar.</numerusform>
            <numerusform>Al menos %n fichas que tenía el cuaderno no se pudieron guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n archivo multimedia no está entero; unir con otro portátil lo recupera.</numerusform>
            <numerusform>%n archivos multimedia no están enteros; unir con otro portátil los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>El historial no se pudo guardar: los pasos anteriores no se pueden deshacer.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation>Tenemos</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>Necesitamos</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>Ofrecemos</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} necesita «{1}»; {2} ofrece «{3}».</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} necesita «{1}»; {2} tiene «{3}»: pregunte.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>El tipo es el mismo y las palabras se parecen.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>El tipo es el mismo.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Las palabras se parecen.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Cubre el {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>Los separan {0}.</translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Ficha de colaboración</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Respuestas por enunciado</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Perfil por ámbito</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Mesa por mesa</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>una papeleta por persona</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>un valor por mesa, acordado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M mediana (la mitad central de las respuestas), ø media, n respuestas, ? no sabe.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Puntuaciones de los ámbitos de 0 a 100, donde al menos el 60 % de los enunciados tienen respuestas.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø todas las mesas juntas, cada una según su número de respuestas; ↔ de la mesa más baja a la más alta.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ contado al revés: alto es buena noticia en todas partes.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0}: solo {1} de {2} enunciados tienen respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n enunciado se apoya en menos de cinco personas: nunca se publica.</numerusform>
            <numerusform>%n enunciados se apoyan en menos de cinco personas: nunca se publican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Valores acordados por mesa; nunca se mezclan con las papeletas de personas.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Facilitación principal</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Anfitrión de mesa</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Toma de notas</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Transcripción en el portátil</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Control del tiempo</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Consentimiento en la puerta</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ro&amp;l</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>un código o un nombre del equipo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rol eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n roles eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>La vista de la sala está en la otra pantalla. F9 la cierra.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>No se encontró ningún proyector: la vista de la sala es una ventana junto a esta.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Vista de la sala</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Criterio</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>&amp;Puntos como máximo</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>Qué se puede &amp;votar</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una mesa</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>Los puntos son los de</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>en qué hay que pensar, opcional</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>una por línea, o los números de las pegatinas: 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Todas las pegatinas de esta sesión</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Eliminar la ronda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Añadir a esta ronda</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Guardar la ronda</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Detenido. Lo hecho se queda; hágalo otra vez para seguir.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>Dicho otra &amp;vez</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Lo que se dijo otra vez</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un lugar o un actor</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En calidad de qué</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>con qué palabras, opcional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Dicho primero</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>No hay ningún lugar ni actor con ese nombre.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Eliminado. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Intro trabaja en una sesión. Lo que se dijo otra vez después cuenta donde se dijo primero.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Sesiones de este laboratorio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>&amp;Mesa que habla</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Quién habla</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Dirigir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
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
        <translation>La sesión ha terminado. Intro en una fase la vuelve a abrir.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Intro inicia la fase siguiente, Intro la elegida.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Fase siguiente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>códigos separados por espacios, por ejemplo T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n código: </numerusform>
            <numerusform>%n códigos: </numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>todavía no hay ninguna sesión</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Cree una primero.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Cómo se decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Paid and volunteers</source>
        <translation>Personal pagado y voluntario</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Entrar y salir</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Bienes comunes</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Régimen de uso</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Iniciativa</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation>un lugar o un actor, luego Intro</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Ficha de colaboración</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Nombre arriba un lugar o un actor.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Lo que circula</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Socios por vínculo</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Aún sin hablar</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Forma</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation>Papeleta {0}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Lo fuerte que suena</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Aún no ha respondido nadie.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Mesa por mesa</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>en conjunto {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>dispersión {0}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>Cancelado: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Último cambio NO guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>creación del cuaderno</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>creación del ejemplo</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>lugar añadido</translation>
    </message>
    <message>
        <source>traced a sticker</source>
        <translation>pegatina pasada al mapa</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>lugar cambiado</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>posición de un lugar cambiada</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>lugar duplicado</translation>
    </message>
    <message>
        <source>adopted what others mapped</source>
        <translation>adoptado lo que otros han cartografiado</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>varios lugares cambiados</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>lugares eliminados</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>nota añadida</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>nota cambiada</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>notas eliminadas</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>sesión añadida</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>sesión cambiada</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>fase iniciada</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>mesa añadida</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>mesa cambiada</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>códigos de participantes añadidos</translation>
    </message>
    <message>
        <source>added an actor</source>
        <translation>actor añadido</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>actor cambiado</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>actores eliminados</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>vínculo añadido</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>vínculo cambiado</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>vínculos eliminados</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>recurso añadido</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>recurso cambiado</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>recursos eliminados</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>flujo añadido</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>flujo cambiado</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>flujos eliminados</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>ronda de votación añadida</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>ronda de votación cambiada</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>rondas de votación eliminadas</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>opción de voto añadida</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>opción de voto cambiada</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>opciones de voto eliminadas</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>recuento de puntos añadido</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>recuento de puntos cambiado</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>recuentos de puntos eliminados</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>añadió una palabra</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>cambió una palabra</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>ordenó palabras</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>hizo una palabra de dos</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>cambió una plantilla de sesión</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>trajo palabras de un archivo</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>conjunto de indicadores añadido</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>conjunto de indicadores cambiado</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>conjuntos de indicadores eliminados</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>indicador añadido</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>indicador cambiado</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>indicadores eliminados</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>valoración añadida</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>valoración cambiada</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>valoraciones eliminadas</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>medición añadida</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>medición cambiada</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>mediciones eliminadas</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>rol añadido</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>rol cambiado</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>roles eliminados</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>línea del diario añadida</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>línea del diario cambiada</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>líneas del diario eliminadas</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>fase añadida</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>fase cambiada</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>fases eliminadas</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>decisión añadida</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>decisión cambiada</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>decisiones eliminadas</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>respuesta a la evaluación añadida</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>respuesta a la evaluación cambiada</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>respuestas a la evaluación eliminadas</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>hecho fechado añadido</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>hecho fechado cambiado</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>hechos fechados eliminados</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>paseo añadido</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>paseo cambiado</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>paseos eliminados</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>desacuerdo añadido</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>desacuerdo cambiado</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>desacuerdos eliminados</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>anotado lo que se dijo otra vez</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>cambiado lo que se dijo otra vez</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>menciones eliminadas</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>medios añadidos</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>foto colocada sobre el mapa</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>descripción de un medio cambiada</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>medios eliminados</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>consentimiento añadido</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>consentimiento cambiado</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>consentimientos eliminados</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>retirada anotada</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>edad que requiere tutor cambiada</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>código de participante borrado</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>códigos de participantes eliminados</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>puntos contados</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>papeleta de voto contada</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>papeleta de valoración escrita</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>valoración acordada anotada</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>fase movida</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>fase omitida o planificada de nuevo</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>mesas eliminadas</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>dos lugares unidos en uno</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>dos lugares mantenidos aparte</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>cálculo CEROI cambiado</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>archivo importado</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>recibido lo que anotó otro portátil</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>resuelto lo que dijeron dos portátiles</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>cambio en otro programa</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>referencias reparadas</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>Re&amp;sumen</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>A&amp;cta</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>la sesión en unas frases</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>Co&amp;piar el acta</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>El acta está copiada: péguela en una carta.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Mesa a la que se relee</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Lo que anotó la mesa</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Intro: releído, y al siguiente. Espacio marca y desmarca.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Mostrar dónde está anotado</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Ninguna mesa nombrada</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n de {0} releído</numerusform>
            <numerusform>%n de {0} releídos</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Esta mesa no anotó nada en esta sesión.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n archivo de {0}. El cuaderno crece otro tanto.</numerusform>
            <numerusform>%n archivos de {0} en conjunto. El cuaderno crece otro tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Añadir medios</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Carpeta o memoria</translation>
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
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>socios</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB por segundo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>Otro lugar adonde enviar</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Plantilla de sesión</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Crear la sesión</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, opcional</translation>
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
        <translation>Plantillas de sesión</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nombre y luego Intro</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Copia de esta como</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Fases en su orden</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>un título y luego Intro</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>&amp;Fase nueva</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Se omite si no se elige</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>&amp;Quitar la fase</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Tipo y &amp;página</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Lo que hace quien f&amp;acilita</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, opcional</translation>
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
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Escriba para elegir</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Añadir «{0}»</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Nada coincide con «{0}».</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Nada que elegir.</translation>
    </message>
</context>
<context>
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>una papeleta por persona</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>un valor por mesa, acordado</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Hasta ahora se valoró una sola sesión; una segunda da un antes y un después.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Puntuación de cada ámbito de 0 a 100, si al menos el 60 % de sus enunciados tiene respuestas.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Menos de cinco respondieron el: {0}. No se publica.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>década de {0}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Aún no hay nada fechado.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>un lugar, opcional</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Hechos fechados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>Una fecha es un año, un mes, un día o una década: 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>No hay ningún lugar con ese número o título.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Falta qué pasó.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Termina antes de empezar, o ese día no está en ningún calendario.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n hecho eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n hechos eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Lo que puede significar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Va en ambos sentidos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>Tener, necesitar u ofrecer</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Quién lo vio de otro modo</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Quién lleva la mesa</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>El archivo mismo</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién sale</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Personas reconocibles</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Menores de edad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Palabras para ello</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>Si está retirada</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Cómo se llama en otros sitios</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Cómo transcurre la sesión</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Si se queda</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} lo borró</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} lo cambió</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} dijo «{1}»</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} lo puso en {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} lo dejó vacío</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>a {0} m de distancia</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>un archivo que termina en {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Entre portátiles</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>A la plataforma</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Aún no hay nada que comparar aquí.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Marque al menos una sesión.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>Las páginas siguen el orden de una sesión</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>Del programa y las personas en la mesa al mapa, las votaciones y lo que se devuelve. Cada una tiene su tecla; {0} lleva a cualquier parte con unas letras.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>Primero, lo que cada cual permite</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Cada persona recibe un código, sin nombre. Una tecla por respuesta; lo que permita decide lo que sale después.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>Un lugar en diez segundos</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Pulse {0}, haga clic en el mapa, escriba el número de la pegatina y un título, y luego Intro.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>No hay que guardar</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Todo está en el archivo en cuanto esta línea dice «Guardado». {0} deshace cualquier paso, también mañana.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>Más sobre un lugar</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Haga clic en un lugar y diga aquí qué se hace allí y quién puede verlo.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} muestra el programa, el mapa o las votaciones en el proyector, en letra grande, nunca encima de su trabajo.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Devolver esa misma tarde</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Vea elemento por elemento qué sale y por qué el resto se queda; luego, una página con el mapa, un informe o un cartel.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>La ayuda está en cada página</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} abre la ayuda donde esté usted, sin internet. Este recorrido también está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Saltar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Lea las torres en voz alta y deje que se corrijan. Toda altura vale, también cero. F2 cambia una.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Torres de influencia</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Torre</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Una torre es un número de fichas.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Número de la pegatina</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Número de la pegatina</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Escríbalo y pulse Intro. Esc sale.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Nadie ha registrado el {0} todavía: será una ficha que solo tiene este lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n ficha tiene este número.</numerusform>
            <numerusform>%n fichas tienen este número.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} recibe este lugar.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} ya tiene lugar y se mueve aquí.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Este archivo no se puede importar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Expórtelo de nuevo desde el programa del que viene, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>El servidor no conoce ese usuario y contraseña.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Escríbalos de nuevo; Nextcloud quiere una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>No se puede llegar desde aquí.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Compruebe la dirección y la red y vuelva a intentarlo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Esta red pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Abra una página en el navegador, inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Allí no queda espacio.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Dígaselo a quien lo gestiona, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>El servidor no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Compruebe la dirección; pregunte por su certificado a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>El reloj de este ordenador va mal.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Ponga la fecha y la hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Ese cuaderno se restauró de una copia más antigua.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Ábralo en su propio portátil y fusione allí este cuaderno; después fusiónelo aquí.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Libere espacio, o guarde una copia en otro disco y siga ahí.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>El cuaderno está abierto en otro lugar.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Ciérrelo ahí e inténtelo de nuevo, o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>El archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Ciérrelo ahí e inténtelo de nuevo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Aquí no se puede escribir en el cuaderno.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Cópielo en una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Este archivo no es un cuaderno de este programa.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Elija un cuaderno, o cree uno nuevo e importe en él el archivo.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>El cuaderno está dañado.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Abra su última copia y conserve este archivo: lo que se pueda leer en él se puede salvar.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>Este cuaderno se hizo con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Instale la versión más reciente en este ordenador.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está ahí.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Compruebe el nombre, o que la memoria USB esté conectada.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>the book is open already ({0})</source>
        <translation>el cuaderno ya está abierto ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Ciérrelo ahí o ábralo aquí en solo lectura.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>no tiene permiso para escribir aquí</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Ábralo en solo lectura o cópielo en una carpeta propia.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Elija un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>una exportación no puede sustituir el propio cuaderno</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>no se pudo escribir la hoja</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>no se pudo escribir el mapa</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>no se puede escribir el informe</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>no se puede escribir la imagen</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>no se puede escribir el cartel</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>no hay nada que imprimir</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Regístrelo primero o pida ejemplares en blanco.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Inicie una fase del programa para reabrirla.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>falta un prefijo para los códigos</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Escriba uno, por ejemplo T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>el medio se eliminó entretanto</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>no es una foto que se pueda leer</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Use un JPEG o un PNG de 80 millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>no se ve ninguna marca de un mapa impreso</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>marcas visibles de un mapa impreso: solo {0}</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Fotografíe toda la hoja desde arriba con buena luz, o colóquela a mano con tres puntos.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>se reconoce la hoja {0}, pero no su lugar: no se puede leer su código grande</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Fotografíe otra vez su esquina inferior izquierda, o colóquela a mano con tres puntos.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>sus marcas se contradicen en {0} m: la hoja está dos veces o doblada</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Fotografíe una sola hoja, bien plana, o colóquela a mano con tres puntos.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>marcas visibles: solo {0}, demasiado juntas para saber cómo está el resto de la hoja</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>la foto no está aquí</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Tráigala del portátil que la recogió y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>falta el número de la pegatina</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Escriba el número que lleva.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} registros tienen el número {1}: {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Dé otro número a uno de ellos y páselo después.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>un cuaderno no se puede fusionar consigo mismo</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Elija la copia de otro portátil.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>ese portátil tiene el cuaderno de otro laboratorio</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Empiece con una copia del mismo cuaderno en cada portátil; un cuaderno hecho aparte se fusiona como archivo.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>ese portátil no ofrece ninguna copia de su cuaderno</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Copie el cuaderno con una memoria USB y luego únase.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>el otro portátil dejó de compartir</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>la copia no es la que se ofrecía</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Únase de nuevo.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>un código tiene ocho letras y cifras</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>el código no es el de ese portátil</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Escríbalo como lo muestra el otro portátil.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>los demás no pueden acceder a este portátil</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Permítalo en el cortafuegos o use una memoria USB.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>esta red no deja que los portátiles se encuentren</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Escriba la dirección que muestra el otro.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>la memoria o la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Quite el seguro de la memoria o use otra.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Elija otra carpeta o pregunte a su dueño.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>no hay espacio suficiente: se necesitan {0} MB y hay {1} MB libres</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Libere espacio, use otro disco, una zona más pequeña o un zoom menor.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>la zona es demasiado grande para el zoom {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Use una zona más pequeña o un zoom máximo menor.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>no tiene ningún mapa de esta zona</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Elija otro servicio u otra zona.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>El disco o la memoria USB no ha respondido.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Compruebe que esté conectado; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>El cuaderno se movió, se renombró o se reemplazó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Ábralo donde está ahora; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Alguien ha puesto en el cuaderno algo que este programa no conoce.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Abra una copia anterior.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Lo que ha cambiado se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Con Deshacer vuelve.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Este mapa base no se puede usar.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Cópielo otra vez desde su origen, o elija otro.</translation>
    </message>
</context>
<context>
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n votante</numerusform>
            <numerusform>%n votantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Igual de puntos: {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>Las mesas difieren más en {0}: del {1} % al {2} % de sus puntos.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0}: {1} puntos cuando había {2} para dar; se conserva lo que dice el papel.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Menos de cinco votaron en: {0}. Sus cifras propias no se publican.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Cuántos votaron</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>Pape&amp;leta a papeleta</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Ronda de votación</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>La papeleta es de la mesa</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Hoja de recuento</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Escriba los puntos, Intro. Ctrl+Arriba y Ctrl+Abajo mueven una opción, Supr sobre su nombre la quita.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>números de opciones, 3 3 7, luego Intro</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Papeleta a papeleta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Cambiar la ronda</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Nueva ronda, o más opciones</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Volver a abrir la ronda</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Aún no se ha votado nada. Escriba una pregunta y qué se puede votar.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Ronda eliminada. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Ningún lugar de esta sesión tiene pegatina.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>Una papeleta son números de opciones separados por espacios, como 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} puntos en una papeleta donde había {1} para dar; se guarda lo que dice el papel.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Opción quitada. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>¿Cómo se llama el paseo? Intro lo añade.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Nuevo paseo</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 cambia un nombre o una descripción. Un paseo sin línea espera su traza.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Paseos</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
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
            <numerusform>%n paseo eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n paseos eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMap</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Hoja {0} de {1}</translation>
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
        <translation>Registrar lo que un laboratorio dice de sus lugares, sin internet. Todo está en un solo archivo: el cuaderno.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Últimos cuadernos abiertos</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Volver a abrirlo</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>El programa terminó de forma inesperada. Todo hasta {0} está guardado en «{1}»: {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Formas de actuar</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Tipos de espacio</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>Etapas de un lugar</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Regímenes de tenencia</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Tipos de nota</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Tipos de actor</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Tipos de vínculo</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Tipos de recurso</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>azul cielo</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>índigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>púrpura</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>ciruela</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>ladrillo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>marrón oscuro</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>verde azulado oscuro</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>azul mar</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>pizarra</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>gris oscuro</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rombo</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentágono</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexágono</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>octógono</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>escudo</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>gota</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>arrows that turn</source>
        <translation>flechas que giran</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>flechas que se separan</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>balón</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>papeleta</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>rayo</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>maletín</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>autobús</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>computer chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>puntos en círculo</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>ayuntamiento</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>choque</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>monedas</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>cruz sanitaria</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>taza</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>bandera</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>flor</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>engranaje</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>birrete</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>terreno vacío</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>apretón de manos</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>key</source>
        <translation>llave</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>bombilla</translation>
    </message>
    <message>
        <source>link</source>
        <translation>eslabón</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>candado</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>megáfono</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montaña</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>reciclaje</translation>
    </message>
    <message>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>tejado</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>balanza</translation>
    </message>
    <message>
        <source>school</source>
        <translation>escuela</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>sofá</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>camión</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>camión y mano</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>regadera</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>llave inglesa</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Bienvenida y consentimiento</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Rompehielos</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listado</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Red de actores</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relectura</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Palabras y plantillas</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>Pla&amp;ntillas de sesión</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>Conjuntos de &amp;indicadores</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;De un archivo…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Ya no queda nada que deshacer.</translation>
    </message>
    <message>
        <source>Save words and templates</source>
        <translation>Guardar palabras y plantillas</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Palabras (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Guardado en {0}: lo que dijo la gente no está.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Palabras (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>Las palabras del archivo están en el cuaderno; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>El cuaderno ya dice todo eso.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Palabras en su orden</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>una palabra y luego Intro</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Palabra nueva</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>Palabra &amp;nueva</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down, or the mouse, put words in order.</source>
        <translation>Alt+Arriba y Alt+Abajo, o el ratón, ordenan las palabras.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>el nombre de la categoría allí</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>inmaterial</translation>
    </message>
    <message>
        <source>It &amp;goes one way: the arrow has a head</source>
        <translation>&amp;Va en un sentido: la flecha tiene punta</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Todo lo que tiene esta palabra tendrá la otra; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>P&amp;oner bajo</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>Qué &amp;significa</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>En el &amp;mapa CoNECT</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>Etiquetas &amp;OSM</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Palabra bajo la que ponerla</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (retirada)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Retirar la palabra</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Su signo se parece mucho al de «{0}».</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Hace falta una palabra de 60 caracteres como máximo que no esté ya en la lista.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>El significado es una línea de 400 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>La imagen blanca no se ve sobre ese color: elija uno más oscuro.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>La categoría es una línea de 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Las etiquetas se escriben como leisure=garden, con ; entre dos.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>y %n más que no se puede importar</numerusform>
            <numerusform>y %n más que no se pueden importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>y %n duplicado probable más</numerusform>
            <numerusform>y %n duplicados probables más</numerusform>
        </translation>
    </message>
</context>
</TS>
