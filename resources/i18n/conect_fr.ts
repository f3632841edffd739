<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Carnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Saisie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>Séa&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Nouveau carnet…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Ouvrir le carnet d’exemple</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>Importer des lieux…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Fermer le carnet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Duplicate place</source>
        <translation>Dupliquer le lieu</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Supprimer le lieu</translation>
    </message>
    <message>
        <source>Place as a point</source>
        <translation>Lieu (point)</translation>
    </message>
    <message>
        <source>Place as a line</source>
        <translation>Lieu (ligne)</translation>
    </message>
    <message>
        <source>Place as an area</source>
        <translation>Lieu (surface)</translation>
    </message>
    <message>
        <source>Place without a position</source>
        <translation>Lieu sans position</translation>
    </message>
    <message>
        <source>Note or quote</source>
        <translation>Note ou citation</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Modifier la forme</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Voir tous les lieux</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Ajouter un fond de carte…</translation>
    </message>
    <message>
        <source>Remove added base maps</source>
        <translation>Retirer les fonds de carte ajoutés</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Carnets (*.gpkg)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0}

Open it anyway only if nobody else has it open: two writers lose each other&apos;s work.</source>
        <translation>{0}

Ne l’ouvrez quand même que si personne d’autre ne l’a ouvert&#x202f;: à deux, chacun perd le travail de l’autre.</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Le carnet est ouvert ailleurs</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here</source>
        <translation>Impossible d’écrire dans le carnet ici</translation>
    </message>
    <message>
        <source>This book lies on a network share: copy it to this computer for the session.</source>
        <translation>Ce carnet se trouve sur un partage réseau&#x202f;: copiez-le sur cet ordinateur pour la séance.</translation>
    </message>
    <message>
        <source>This book lies in a synchronised folder: copy it out of there for the session.</source>
        <translation>Ce carnet se trouve dans un dossier synchronisé&#x202f;: sortez-en une copie pour la séance.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Enregistrer une copie du carnet</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Copy saved: {0}</source>
        <translation>Copie enregistrée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importer des lieux</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) imported.</source>
        <translation>
            <numerusform>%n lieu importé.</numerusform>
            <numerusform>%n lieux importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Les partenaires</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Who will read the file? Only what may leave for them is written.</source>
        <translation>Qui lira le fichier&#x202f;? Seul ce qui peut leur être transmis y est écrit.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The check found:</source>
        <translation>La vérification a trouvé&#x202f;:</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>Le carnet est en bon état.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Pratiques</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Le nom que les gens lui donnent</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nouvelle surface</translation>
    </message>
    <message>
        <source>New place without a position</source>
        <translation>Nouveau lieu sans position</translation>
    </message>
    <message>
        <source>Type a title or the sticker&apos;s number.</source>
        <translation>Saisissez un titre ou le numéro de gommette.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in places and notes</source>
        <translation>Chercher dans les lieux et les notes</translation>
    </message>
    <message>
        <source>Find places</source>
        <translation>Chercher des lieux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Aucun lieu pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n place(s)</source>
        <translation>
            <numerusform>{0} sur %n lieu</numerusform>
            <numerusform>{0} sur %n lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter by a word</source>
        <translation>Filtrer par un mot</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>annulation&#x202f;: {0}</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>rétablissement&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n ligne)</numerusform>
            <numerusform>(%n lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select a place on the map or in the list to see everything about it here.</source>
        <translation>Sélectionnez un lieu sur la carte ou dans la liste pour tout voir à son sujet ici.</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notes et citations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Supprimer le lieu</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>Appuyez sur Ctrl+O pour en ouvrir un, ou sur Ctrl+N pour en créer un.</translation>
    </message>
    <message>
        <source>Reading the places…</source>
        <translation>Lecture des lieux…</translation>
    </message>
    <message>
        <source>No place matches.</source>
        <translation>Aucun lieu ne correspond.</translation>
    </message>
    <message>
        <source>Press Esc in the search field to take the words back, or “Clear all” to see every place.</source>
        <translation>Appuyez sur Échap dans la recherche pour effacer les mots, ou sur «&#x202f;Tout effacer&#x202f;» pour voir tous les lieux.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the map, then P, and click where the first place is.</source>
        <translation>Appuyez sur Ctrl+2 pour la carte, puis sur P, et cliquez là où se trouve le premier lieu.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n élément supprimé. {0} pour le rétablir.</numerusform>
            <numerusform>%n éléments supprimés. {0} pour les rétablir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n valeur modifiée depuis reste comme elle est.</numerusform>
            <numerusform>%n valeurs modifiées depuis restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>CoNECT Desktop {0}
Offline capture of participatory mapping sessions.
Free software under the EUPL 1.2. Overview map made with Natural Earth.</source>
        <translation>CoNECT Desktop {0}
Saisie hors ligne de séances de cartographie participative.
Logiciel libre sous licence EUPL 1.2. Carte générale réalisée avec Natural Earth.</translation>
    </message>
    <message>
        <source>something unexpected happened ({0}); what you had entered before is safe</source>
        <translation>un imprévu s’est produit ({0})&#x202f;; ce que vous aviez saisi avant est en sécurité</translation>
    </message>
    <message>
        <source>Go on, or close the program and open it again. The log tells the developers more.</source>
        <translation>Continuez, ou fermez le programme et rouvrez-le. Le journal en dit plus aux développeurs.</translation>
    </message>
</context>
<context>
    <name>ManyPlaces</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n lieu sélectionné</numerusform>
            <numerusform>%n lieux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Ce que vous faites ici s’applique à tous, en une seule étape.</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Appliquer à tous</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Ajouter à tous</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Tous les supprimer</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there.</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle. Avec Maj, les flèches déplacent une croix&#x202f;; Espace clique à cet endroit.</translation>
    </message>
    <message>
        <source>This shape is a collection and can&apos;t be changed by hand.</source>
        <translation>Cette forme est composée de plusieurs parties et ne peut pas être modifiée à la main.</translation>
    </message>
    <message>
        <source>{0} along, {1} inside. Backspace takes back the last, Esc leaves.</source>
        <translation>Longueur {0}, surface {1}. Retour arrière enlève le dernier point, Échap quitte.</translation>
    </message>
    <message>
        <source>P, L, A put a place, a line, an area on the map. E edits the selected one.</source>
        <translation>P, L, A posent un lieu, une ligne, une surface sur la carte. E modifie l’élément sélectionné.</translation>
    </message>
    <message>
        <source>Click where the place is. Esc leaves.</source>
        <translation>Cliquez là où se trouve le lieu. Échap quitte.</translation>
    </message>
    <message>
        <source>Click the first point of the line. Esc leaves.</source>
        <translation>Cliquez le premier point de la ligne. Échap quitte.</translation>
    </message>
    <message>
        <source>Click on, Enter ends the line. Backspace takes back the last point, Esc leaves.</source>
        <translation>Continuez à cliquer, Entrée termine la ligne. Retour arrière enlève le dernier point, Échap quitte.</translation>
    </message>
    <message>
        <source>Click the first corner of the area. Esc leaves.</source>
        <translation>Cliquez le premier angle de la surface. Échap quitte.</translation>
    </message>
    <message>
        <source>Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves.</source>
        <translation>Continuez à cliquer, Entrée ferme la surface. Retour arrière enlève le dernier angle, Échap quitte.</translation>
    </message>
    <message>
        <source>Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves.</source>
        <translation>Faites glisser un point, une petite poignée ou le tout. Suppr enlève un point, Échap quitte.</translation>
    </message>
    <message>
        <source>Click along what you want to measure. Esc leaves.</source>
        <translation>Cliquez le long de ce que vous voulez mesurer. Échap quitte.</translation>
    </message>
    <message>
        <source>The outline crosses itself: take back a point or draw it anew.</source>
        <translation>Le contour se croise&#x202f;: enlevez un point ou redessinez-le.</translation>
    </message>
    <message>
        <source>Number, title, Enter: saved. Esc gives it up.</source>
        <translation>Numéro, titre, Entrée&#x202f;: c’est enregistré. Échap abandonne.</translation>
    </message>
    <message>
        <source>Too few points: a line needs two, an area three.</source>
        <translation>Trop peu de points&#x202f;: il en faut deux pour une ligne, trois pour une surface.</translation>
    </message>
</context>
<context>
    <name>MapPacks</name>
    <message>
        <source>Add a base map</source>
        <translation>Ajouter un fond de carte</translation>
    </message>
    <message>
        <source>Base maps (*.pmtiles)</source>
        <translation>Fonds de carte (*.pmtiles)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Outils de la carte</translation>
    </message>
    <message>
        <source>Select one place first, then press E.</source>
        <translation>Sélectionnez d’abord un lieu, puis appuyez sur E.</translation>
    </message>
    <message>
        <source>This place has no position yet: choose a tool and draw it.</source>
        <translation>Ce lieu n’a pas encore de position&#x202f;: choisissez un outil et dessinez-le.</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>for instance Ecolab</source>
        <translation>par exemple Ecolab</translation>
    </message>
    <message>
        <source>one of the ten, or any other</source>
        <translation>une des dix, ou une autre</translation>
    </message>
    <message>
        <source>two letters, as in FR</source>
        <translation>deux lettres, comme FR</translation>
    </message>
    <message>
        <source>your first name: it stands in the history</source>
        <translation>votre prénom&#x202f;: il figure dans l’historique</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Language of what is &amp;recorded</source>
        <translation>Langue de ce qui est n&amp;oté</translation>
    </message>
    <message>
        <source>&amp;Session template</source>
        <translation>&amp;Modèle de séance</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>Qui &amp;saisit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Où garder le carnet</translation>
    </message>
    <message>
        <source>There is a file of that name already: choose another.</source>
        <translation>Il y a déjà un fichier de ce nom&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Which lab is it?</source>
        <translation>De quel laboratoire s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which city?</source>
        <translation>Quelle ville&#x202f;?</translation>
    </message>
    <message>
        <source>Which country? Two letters, as in FR, SE or RO.</source>
        <translation>Quel pays&#x202f;? Deux lettres, comme FR, SE ou RO.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Ce qui a été dit, mot pour mot</translation>
    </message>
    <message>
        <source>&amp;Our reading</source>
        <translation>Notre &amp;lecture</translation>
    </message>
    <message>
        <source>number or title of a place; empty: free</source>
        <translation>numéro ou titre d’un lieu&#x202f;; vide&#x202f;: note libre</translation>
    </message>
    <message>
        <source>optional, kept apart from the words</source>
        <translation>facultatif, gardé à part des paroles</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No note yet. Write down what is said above, and press Ctrl+Enter.</source>
        <translation>Pas encore de note. Écrivez ci-dessus ce qui se dit, puis appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Aucun lieu ne porte ce numéro ou ce titre.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>Il manque ce qui a été dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça fonctionne</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Edit shape</source>
        <translation>Modifier la forme</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” was not saved</source>
        <translation>«&#x202f;{0}&#x202f;» de «&#x202f;{1}&#x202f;» n’a pas été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHistory</name>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>put on the map</source>
        <translation>placé sur la carte</translation>
    </message>
    <message>
        <source>taken off the map</source>
        <translation>retiré de la carte</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>déplacé ou redessiné</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>What was said… (Enter adds it)</source>
        <translation>Ce qui a été dit… (Entrée l’ajoute)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Since (year)</source>
        <translation>Depuis (année)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Type d’espace</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Autre, en clair</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Occupation du lieu</translation>
    </message>
    <message>
        <source>Was vacant before</source>
        <translation>Était vacant avant</translation>
    </message>
    <message>
        <source>Landmark only</source>
        <translation>Simple repère</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>How decisions are made</source>
        <translation>Comment on décide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Paid and volunteer work</source>
        <translation>Travail salarié et bénévole</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Who may join or leave</source>
        <translation>Qui peut entrer ou partir</translation>
    </message>
    <message>
        <source>Held in common</source>
        <translation>Bien commun</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible pour</translation>
    </message>
    <message>
        <source>Position shown as</source>
        <translation>Position montrée</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>L’équipe seulement</translation>
    </message>
    <message>
        <source>Stays on this laptop; nobody outside the team sees it.</source>
        <translation>Reste sur cet ordinateur ; personne hors de l’équipe ne le voit.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Goes into what the partners of the lab receive, not into anything public.</source>
        <translation>Va dans ce que reçoivent les partenaires du laboratoire, dans rien de public.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>May be published, once the people it comes from consent.</source>
        <translation>Peut être publié si les personnes concernées y consentent.</translation>
    </message>
    <message>
        <source>Exactly here</source>
        <translation>Exactement ici</translation>
    </message>
    <message>
        <source>Outside the team it is shown where it is.</source>
        <translation>Hors de l’équipe, on le montre là où il est.</translation>
    </message>
    <message>
        <source>Within 250 metres</source>
        <translation>À 250 mètres près</translation>
    </message>
    <message>
        <source>Outside the team only a square of 250 metres is shown, never the spot itself.</source>
        <translation>Hors de l’équipe, on ne montre qu’un carré de 250 mètres, jamais l’endroit même.</translation>
    </message>
    <message>
        <source>Within 500 metres</source>
        <translation>À 500 mètres près</translation>
    </message>
    <message>
        <source>Outside the team only a square of 500 metres is shown, never the spot itself.</source>
        <translation>Hors de l’équipe, on ne montre qu’un carré de 500 mètres, jamais l’endroit même.</translation>
    </message>
    <message>
        <source>Neighbourhood only</source>
        <translation>Quartier seulement</translation>
    </message>
    <message>
        <source>Outside the team only the neighbourhood&apos;s name is told, no position.</source>
        <translation>Hors de l’équipe, on ne dit que le nom du quartier, aucune position.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed.</source>
        <translation>La position ne quitte jamais cet ordinateur : pour les refuges, les squats, les logements et tous ceux à qui cela pourrait nuire.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>On le dit</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>A title or a number is needed; a title has at most {0} characters.</source>
        <translation>Il faut un titre ou un numéro ; un titre a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no blanks.</source>
        <translation>Une adresse web commence par http:// ou https:// et n’a pas d’espace.</translation>
    </message>
    <message>
        <source>Two capital letters, as in FR or SE.</source>
        <translation>Deux majuscules, comme FR ou SE.</translation>
    </message>
    <message>
        <source>A year in digits, as in 2019.</source>
        <translation>Une année en chiffres, comme 2019.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Vidéoprojecteur</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personnes présentes</translation>
    </message>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Ta&amp;ble qui parle</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>Qui pa&amp;rle</translation>
    </message>
    <message>
        <source>New &amp;codes</source>
        <translation>Nouveaux &amp;codes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Une table de plus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Next phase (Ctrl+Enter)</source>
        <translation>Phase suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>codes with blanks between, for instance T1-P01 T1-P04</source>
        <translation>codes séparés par des espaces, par exemple T1-P01 T1-P04</translation>
    </message>
    <message>
        <source>a prefix and how many, for instance T1 8</source>
        <translation>un préfixe et combien, par exemple T1 8</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): </source>
        <translation>
            <numerusform>%n code&#x202f;: </numerusform>
            <numerusform>%n codes&#x202f;: </numerusform>
        </translation>
    </message>
    <message>
        <source>No phase is under way</source>
        <translation>Aucune phase en cours</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the first one.</source>
        <translation>Ctrl+Entrée lance la première.</translation>
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
        <translation>de dépassement</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>there is no session yet</source>
        <translation>il n’y a pas encore de séance</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>the codes were not understood</source>
        <translation>les codes n’ont pas été compris</translation>
    </message>
    <message>
        <source>Type a prefix and a number, as in T1 8.</source>
        <translation>Saisissez un préfixe et un nombre, comme T1 8.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Annulé, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Last change NOT saved</source>
        <translation>Dernière modification NON enregistrée</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>made the book</source>
        <translation>création du carnet</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>création de l’exemple</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>ajout d’un lieu</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>modification d’un lieu</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>changement de position d’un lieu</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>duplication d’un lieu</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>modification de plusieurs lieux</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>suppression de lieux</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>suppression de notes</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>ajout d’une séance</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>modification de la séance</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>clôture de la séance</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>début d’une phase</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>ajout d’une table</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>modification d’une table</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>ajout de codes de participants</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importation d’un fichier</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>modification dans un autre programme</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>réparation des liens</translation>
    </message>
</context>
<context>
    <name>TermPicker</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Tapez pour choisir</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Ajouter «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Rien ne correspond à «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Rien à choisir.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk and go on there.</source>
        <translation>Libérez de la place, ou enregistrez une copie sur un autre disque et continuez là-bas.</translation>
    </message>
    <message>
        <source>The book is open elsewhere.</source>
        <translation>Le carnet est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only.</source>
        <translation>Fermez-le là-bas et réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Impossible d’écrire dans le carnet ici.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>This file is not a book of this program.</source>
        <translation>Ce fichier n’est pas un carnet de ce programme.</translation>
    </message>
    <message>
        <source>Choose a book, or make a new one and import the file into it.</source>
        <translation>Choisissez un carnet, ou créez-en un et importez-y le fichier.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Le carnet est endommagé.</translation>
    </message>
    <message>
        <source>Open your last copy, and keep this file: what is readable in it can be saved.</source>
        <translation>Ouvrez votre dernière copie, et gardez ce fichier&#x202f;: ce qui y est lisible peut être sauvé.</translation>
    </message>
    <message>
        <source>A newer version of the program made this book.</source>
        <translation>Ce carnet a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installez la version plus récente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>Check the name, or that the stick is plugged in.</source>
        <translation>Vérifiez le nom, ou que la clé USB est bien branchée.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer.</source>
        <translation>Le disque ou la clé USB n’a pas répondu.</translation>
    </message>
    <message>
        <source>Check that it is plugged in; what was saved before is safe.</source>
        <translation>Vérifiez le branchement&#x202f;; ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Somebody put something into the book that this program doesn&apos;t know.</source>
        <translation>Quelqu’un a mis dans le carnet quelque chose que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Open a copy from before.</source>
        <translation>Ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>What you changed was deleted meanwhile.</source>
        <translation>Ce que vous avez modifié a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>This base map can&apos;t be used.</source>
        <translation>Ce fond de carte est inutilisable.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another.</source>
        <translation>Recopiez-le depuis sa source, ou choisissez-en un autre.</translation>
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
        <translation>Noter ce qu’un laboratoire dit de ses lieux, sans internet. Tout tient dans un seul fichier&#x202f;: le carnet.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Derniers carnets ouverts</translation>
    </message>
</context>
</TS>
