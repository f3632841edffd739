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
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importar lugares…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
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
        <source>Session</source>
        <translation>Sesión</translation>
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
        <source>Inspector</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Ver todos los lugares</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Añadir un mapa base…</translation>
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
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
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
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
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
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>¿Quién leerá el archivo? Solo se escribe lo que puede salir para esas personas.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
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
        <translation>Escriba un título o el número de pegatina.</translation>
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
        <translation>deshacer: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>rehacer: {0}</translation>
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
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n elemento eliminado. {0} para recuperarlo.</numerusform>
            <numerusform>%n elementos eliminados. {0} para recuperarlos.</numerusform>
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
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n valor cambiado después se queda como está.</numerusform>
            <numerusform>%n valores cambiados después se quedan como están.</numerusform>
        </translation>
    </message>
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
        <source>Add a base map</source>
        <translation>Añadir un mapa base</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Mapas base (*.pmtiles)</translation>
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
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
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
        <translation>Se queda en este ordenador; nadie fuera del equipo lo ve.</translation>
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
        <translation>La posición nunca sale de este ordenador: para refugios, okupas, viviendas y quien pudiera salir perjudicado.</translation>
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
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>P&amp;ersonas en la sala</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>&amp;Mesa que habla</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Quién habla</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>&amp;Códigos nuevos</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Una mesa más</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <source>a prefix and how many, for instance T1 8</source>
        <translation>un prefijo y cuántos, por ejemplo T1 8</translation>
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
        <source>No phase is under way</source>
        <translation>Ninguna fase en marcha</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Intro inicia la primera.</translation>
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
        <translation>de más</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>todavía no hay ninguna sesión</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Cree una primero.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>no se han entendido los códigos</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Escriba un prefijo y un número, como T1 8.</translation>
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
        <source>imported a file</source>
        <translation>archivo importado</translation>
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
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Escribir para elegir</translation>
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
    <name>Trouble</name>
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
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
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
</context>
</TS>
