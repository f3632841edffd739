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
        <source>Get the book from a laptop in this room…</source>
        <translation>Récupérer le carnet d’un ordinateur de la salle…</translation>
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
        <source>What others mapped…</source>
        <translation>Ce que d’autres ont cartographié…</translation>
    </message>
    <message>
        <source>Give back and export…</source>
        <translation>Restituer et exporter…</translation>
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
        <source>Words and templates…</source>
        <translation>Mots et modèles…</translation>
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
        <source>Find a command or a name…</source>
        <translation>Trouver une commande ou un nom…</translation>
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
        <source>Trace a sticker</source>
        <translation>Relever une gommette</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
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
        <source>What others mapped on the map</source>
        <translation>Ce que d’autres ont cartographié, sur la carte</translation>
    </message>
    <message>
        <source>Prepare the map of an area…</source>
        <translation>Préparer la carte d’un secteur…</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Ajouter un fond de carte…</translation>
    </message>
    <message>
        <source>Put the base maps beside the book</source>
        <translation>Mettre les fonds de carte à côté du carnet</translation>
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
        <source>Room view on the projector</source>
        <translation>Vue de la salle au vidéoprojecteur</translation>
    </message>
    <message>
        <source>Room view follows my page</source>
        <translation>La vue de la salle suit ma page</translation>
    </message>
    <message>
        <source>Room view shows nothing</source>
        <translation>La vue de la salle ne montre rien</translation>
    </message>
    <message>
        <source>Page of this phase</source>
        <translation>Page de cette phase</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faire le tour</translation>
    </message>
    <message>
        <source>What to send us…</source>
        <translation>Que nous envoyer…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>To&amp;wer</source>
        <translation>To&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>a name, Enter adds it</source>
        <translation>un nom, Entrée l’ajoute</translation>
    </message>
    <message>
        <source>where it is on the map, optional</source>
        <translation>où c’est sur la carte, facultatif</translation>
    </message>
    <message>
        <source>none built</source>
        <translation>aucune construite</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Aucun lieu n’a ce numéro ou ce titre.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Actor and its links deleted. Ctrl+Z brings them back.</source>
        <translation>Acteur et liens supprimés. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it.</source>
        <translation>Entrée lance une phase, F2 change son nom ou ses minutes, Alt+↑ et Alt+↓ la déplacent.</translation>
    </message>
    <message>
        <source>A&amp;dd a phase</source>
        <translation>A&amp;jouter une phase</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Make a session first.</source>
        <translation>Créez d’abord une séance.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Prévu : {0}</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It ended at {2}, {3}.</source>
        <translation>Prévu : {0}, jusqu’à {1}. Terminé à {2}, {3}.</translation>
    </message>
    <message>
        <source>Planned: {0}, until {1}. It looks like {2}, {3}.</source>
        <translation>Prévu : {0}, jusqu’à {1}. On va vers {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min d’avance</numerusform>
            <numerusform>%n min d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>vers {0}</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– laissée de côté</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ faite</translation>
    </message>
    <message>
        <source>▶ now</source>
        <translation>▶ en cours</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>La faire quand même</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 999.</source>
        <translation>Les minutes sont un nombre entier de 0 à 999.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Phase supprimée. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>what the map shows now</source>
        <translation>ce que la carte montre</translation>
    </message>
    <message>
        <source>around a town</source>
        <translation>autour d’une ville</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Ville ou quartier</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres to each side</source>
        <translation>Kilomètres de chaque côté</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>de chaque côté</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Send by itself when there is a connection</source>
        <translation>Envoyer automatiquement quand il y a une connexion</translation>
    </message>
    <message>
        <source>Only on the network this laptop is in now</source>
        <translation>Seulement sur le réseau où est cet ordinateur maintenant</translation>
    </message>
    <message>
        <source>⚠ This laptop is in no network now: connect it first.</source>
        <translation>⚠ Cet ordinateur n’est sur aucun réseau : connectez-le d’abord.</translation>
    </message>
    <message>
        <source>⟳ Sending…</source>
        <translation>⟳ Envoi…</translation>
    </message>
    <message>
        <source>✓ Sent by itself.</source>
        <translation>✓ Envoyé automatiquement.</translation>
    </message>
    <message>
        <source>… Waits for a connection.</source>
        <translation>… Attend une connexion.</translation>
    </message>
    <message>
        <source>… Waits for its own network.</source>
        <translation>… Attend son réseau.</translation>
    </message>
    <message>
        <source>⚠ The password is not kept on this computer: send it yourself.</source>
        <translation>⚠ Le mot de passe n’est pas gardé sur cet ordinateur : envoyez vous-même.</translation>
    </message>
</context>
<context>
    <name>BigTimer</name>
    <message>
        <source>No phase is under way</source>
        <translation>Aucune phase n’est en cours</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
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
        <source>Where shall the book go?</source>
        <translation>Où mettre le carnet ?</translation>
    </message>
    <message>
        <source>The book is coming…</source>
        <translation>Le carnet arrive…</translation>
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
        <source>Files of places ({0})</source>
        <translation>Fichiers de lieux ({0})</translation>
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
    <message numerus="yes">
        <source>%n walk(s) imported.</source>
        <translation>
            <numerusform>%n marche importée.</numerusform>
            <numerusform>%n marches importées.</numerusform>
        </translation>
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
    <name>ByHandDialog</name>
    <message>
        <source>Lay the photograph on the map</source>
        <translation>Poser la photo sur la carte</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>&amp;Remove the point</source>
        <translation>&amp;Retirer le point</translation>
    </message>
    <message>
        <source>&amp;Lay it down</source>
        <translation>&amp;Poser</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>Cliquez maintenant le même endroit sur la carte.</translation>
    </message>
    <message numerus="yes">
        <source>Click a place in the photograph that you find on the map too: %n more.</source>
        <translation>
            <numerusform>Cliquez dans la photo un endroit que vous retrouvez sur la carte : encore %n.</numerusform>
            <numerusform>Cliquez dans la photo un endroit que vous retrouvez sur la carte : encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies to {0} m. More points in the corners make it more exact.</source>
        <translation>Elle est posée à {0} m près. Des points dans les coins la rendent plus exacte.</translation>
    </message>
    <message>
        <source>It lies; one or two points more tell how exactly.</source>
        <translation>Elle est posée ; un ou deux points de plus diront avec quelle précision.</translation>
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
    <name>CardWatch</name>
    <message>
        <source>New on the card</source>
        <translation>Nouveau sur la carte</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) on the card {0}.</source>
        <translation>
            <numerusform>%n nouveau fichier sur la carte {0}.</numerusform>
            <numerusform>%n nouveaux fichiers sur la carte {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the card {0}. New photos are offered here.</source>
        <translation>Rien de nouveau sur la carte {0}. Les nouvelles photos sont proposées ici.</translation>
    </message>
    <message>
        <source>The card {0} is not there. It is looked for until it is put in again.</source>
        <translation>La carte {0} n’est pas là. Le programme la cherche jusqu’à ce qu’on la remette.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Prendre %n fichier</numerusform>
            <numerusform>Prendre %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <source>Print cards and slips</source>
        <translation>Imprimer des cartes et des bulletins</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Premier numéro</translation>
    </message>
    <message>
        <source>Numbered stickers</source>
        <translation>Gommettes numérotées</translation>
    </message>
    <message>
        <source>Actor cards</source>
        <translation>Cartes d’acteurs</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Bulletins de vote</translation>
    </message>
    <message>
        <source>Rating slips</source>
        <translation>Bulletins d’évaluation</translation>
    </message>
    <message>
        <source>Codes and consent slips are printed on the page “People”.</source>
        <translation>Les codes et les bulletins d’accord s’impriment sur la page « Personnes ».</translation>
    </message>
    <message>
        <source>Write the ca&amp;rds…</source>
        <translation>Enregistrer les ca&amp;rtes…</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Vote</translation>
    </message>
    <message>
        <source>Indicator &amp;set</source>
        <translation>&amp;Série d’indicateurs</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>&amp;Blank ones besides</source>
        <translation>Cartes &amp;vierges en plus</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaires</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Imprimez-la en taille réelle (100 %), sans l’ajuster à la page.</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Qu&amp;i</translation>
    </message>
    <message>
        <source>a large room in the evening, Enter saves</source>
        <translation>une grande salle le soir, Entrée enregistre</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un acteur ou un lieu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Aucun acteur ni lieu de ce nom.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>La quantité doit être un nombre.</translation>
    </message>
    <message>
        <source>What it is is missing.</source>
        <translation>Écrivez ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n carte supprimée. Ctrl+Z annule.</numerusform>
            <numerusform>%n cartes supprimées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeroiTab</name>
    <message>
        <source>Revenue</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Volunteer labour</source>
        <translation>Travail bénévole</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Ecological savings</source>
        <translation>Économies écologiques</translation>
    </message>
    <message>
        <source>Social savings</source>
        <translation>Économies sociales</translation>
    </message>
    <message>
        <source>&amp;Investment in EUR</source>
        <translation>&amp;Investissement en euros</translation>
    </message>
    <message>
        <source>Investment in EUR</source>
        <translation>Investissement en euros</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Une ligne de plus</translation>
    </message>
    <message>
        <source>What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one unit is taken to be worth: change both, and say where the figure comes from.</source>
        <translation>Ce qu’une année apporte, en euros, rapporté à l’investissement (R-Urban). Chaque ligne est une quantité fois la valeur prêtée à une unité : changez les deux, et dites d’où vient le chiffre.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que ça apporte</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>Quantité par an</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>EUR a unit</source>
        <translation>Euros l’unité</translation>
    </message>
    <message>
        <source>EUR a year</source>
        <translation>Euros par an</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où ça vient</translation>
    </message>
    <message>
        <source>{0} EUR a year. Type the investment to set it against.</source>
        <translation>{0} € par an. Tapez l’investissement pour les comparer.</translation>
    </message>
    <message>
        <source>{0} EUR a year, {1} % of the investment.</source>
        <translation>{0} € par an, {1} % de l’investissement.</translation>
    </message>
    <message>
        <source>A number, zero or more, is needed.</source>
        <translation>Il faut un nombre, zéro ou plus.</translation>
    </message>
    <message>
        <source>Line taken out. Ctrl+Z brings it back.</source>
        <translation>Ligne retirée. Ctrl+Z annule.</translation>
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
    <name>CodeMaker</name>
    <message>
        <source>&amp;New codes for</source>
        <translation>&amp;Nouveaux codes pour</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Préfi&amp;xe</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>&amp;Make codes</source>
        <translation>C&amp;réer les codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in this session</source>
        <translation>
            <numerusform>%n code dans cette séance</numerusform>
            <numerusform>%n codes dans cette séance</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Nobody was counted yet: the headcount is on the session&apos;s page.</source>
        <translation>{0}. Personne n’a encore été compté : l’effectif est à la page de la séance.</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) counted</source>
        <translation>
            <numerusform>%n personne comptée</numerusform>
            <numerusform>%n personnes comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as codes</source>
        <translation>autant que de codes</translation>
    </message>
    <message>
        <source>they differ by {0}</source>
        <translation>un écart de {0}</translation>
    </message>
    <message numerus="yes">
        <source>each of %n table(s)</source>
        <translation>
            <numerusform>la table</numerusform>
            <numerusform>chacune des %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>no table</source>
        <translation>aucune table</translation>
    </message>
</context>
<context>
    <name>CodeRights</name>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>{0} is named by what was recorded. “Erase for good” takes all of it out of the book.</source>
        <translation>Des notes nomment {0}. « Effacer pour de bon » retire tout cela du carnet.</translation>
    </message>
    <message>
        <source>{0} deleted. Ctrl+Z brings it back.</source>
        <translation>{0} supprimé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>Effacer {0} pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and attendance, out of the history and the file too. What others said with them stays, without their code. The count of people stays.</source>
        <translation>Ce que {0} a dit sans d’autres est supprimé : lieux, notes, acteurs, photos où personne d’autre ne figure, consentement et présence, y compris dans l’historique et le fichier. Ce que d’autres ont dit aussi reste, sans ce code. Le nombre de personnes reste.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and steps it touches can&apos;t be undone any more. Copies, exports and backups made before still hold everything: delete {0} there too.</source>
        <translation>On ne peut pas revenir en arrière, ni annuler ensuite les étapes touchées. Les copies, exports et sauvegardes faits avant contiennent encore tout : supprimez-y aussi {0}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erased; what remains is called {0}.</source>
        <translation>Effacé ; ce qui reste s’appelle {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show them with others: look at them.</source>
        <translation>
            <numerusform>%n photo le montre avec d’autres : regardez-la.</numerusform>
            <numerusform>%n photos le montrent avec d’autres : regardez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the old copy too: {0}.</source>
        <translation>Supprimez aussi l’ancienne copie : {0}.</translation>
    </message>
    <message>
        <source>The file could not be cleaned: close the book in other programs, free some space, and clean it again.</source>
        <translation>Le fichier n’a pas pu être nettoyé : fermez le carnet dans les autres programmes, libérez de la place et nettoyez de nouveau.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a name</source>
        <translation>Trouver une commande ou un nom</translation>
    </message>
    <message>
        <source>a few letters of a command, a page, a place or an actor</source>
        <translation>quelques lettres d’une commande, d’une page, d’un lieu ou d’un acteur</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>R&amp;essources</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicateurs</translation>
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
        <source>Resilience modes</source>
        <translation>Modes de résilience</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Types d’espace</translation>
    </message>
    <message>
        <source>How the network hangs together</source>
        <translation>Comment le réseau tient ensemble</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Taille du réseau</translation>
    </message>
    <message>
        <source>What people have</source>
        <translation>Ce qu’on a</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Ce qu’on cherche</translation>
    </message>
    <message>
        <source>What people offer</source>
        <translation>Ce qu’on propose</translation>
    </message>
    <message>
        <source>{0}: share of places</source>
        <translation>{0} : part des lieux</translation>
    </message>
    <message>
        <source>{0}: share of cards</source>
        <translation>{0} : part des cartes</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one slip a person</source>
        <translation>{0} : domaines de 0 à 100, un bulletin par personne</translation>
    </message>
    <message>
        <source>{0}: domains from 0 to 100, one value a table</source>
        <translation>{0} : domaines de 0 à 100, une valeur par table</translation>
    </message>
    <message>
        <source>Links there are, of all there could be</source>
        <translation>Liens présents, sur tous ceux possibles</translation>
    </message>
    <message>
        <source>Links that go both ways</source>
        <translation>Liens dans les deux sens</translation>
    </message>
    <message>
        <source>Links between different sectors</source>
        <translation>Liens entre secteurs différents</translation>
    </message>
    <message>
        <source>Actors without a link</source>
        <translation>Acteurs sans lien</translation>
    </message>
    <message>
        <source>Actors in the largest connected group</source>
        <translation>Acteurs du plus grand groupe relié</translation>
    </message>
    <message>
        <source>Shortest ways through the strongest broker</source>
        <translation>Plus courts chemins par le principal intermédiaire</translation>
    </message>
    <message>
        <source>Connections lost without the strongest broker</source>
        <translation>Liaisons perdues sans le principal intermédiaire</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Links, one a pair and direction</source>
        <translation>Liens, un par paire et par sens</translation>
    </message>
    <message>
        <source>Connected groups</source>
        <translation>Groupes reliés</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Toutes les séances ensemble</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Sessions to compare</source>
        <translation>&amp;Séances à comparer</translation>
    </message>
    <message>
        <source>Sessions to compare</source>
        <translation>Séances à comparer</translation>
    </message>
    <message>
        <source>Blank ticks a session, Delete takes an added book away.</source>
        <translation>Espace coche une séance, Suppr retire un carnet ajouté.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>Ajouter un &amp;carnet…</translation>
    </message>
    <message>
        <source>It is only read: nothing in it changes.</source>
        <translation>Il est seulement lu : rien n’y change.</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on fewer than five is hidden: n &lt; 5.</source>
        <translation>Les sites sont dans l’ordre où ils ont été cochés ; rien n’est classé ni additionné. Ce qui repose sur moins de cinq est caché : n &lt; 5.</translation>
    </message>
    <message>
        <source>Add a book to compare</source>
        <translation>Ajouter un carnet à comparer</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Carnets (*.gpkg)</translation>
    </message>
    <message>
        <source>This book is on the list already.</source>
        <translation>Ce carnet est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>CountersTab</name>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Ce qui est compté</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>Co&amp;mbien</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>who says so, where it is written</source>
        <translation>qui le dit, où c’est écrit</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un lieu ou un acteur, facultatif</translation>
    </message>
    <message>
        <source>&amp;Estimated, not measured</source>
        <translation>&amp;Estimé, non mesuré</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Chaque chiffre</translation>
    </message>
    <message>
        <source>Sums by year</source>
        <translation>Sommes par année</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Of which estimated</source>
        <translation>Dont estimé</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimé</translation>
    </message>
    <message>
        <source>= measured</source>
        <translation>= mesuré</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Aucun lieu ni acteur de ce nom.</translation>
    </message>
    <message>
        <source>How much it was has to be a number.</source>
        <translation>La quantité doit être un nombre.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n mesure supprimée. Ctrl+Z annule.</numerusform>
            <numerusform>%n mesures supprimées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Pou&amp;r le</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>C&amp;lause</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>what was decided, Enter saves</source>
        <translation>ce qui a été décidé, Entrée enregistre</translation>
    </message>
    <message>
        <source>number in the charter</source>
        <translation>numéro dans la charte</translation>
    </message>
    <message>
        <source>a place or an actor, optional</source>
        <translation>un lieu ou un acteur, facultatif</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Decisions of all sessions</source>
        <translation>Décisions de toutes les séances</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, en retard</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Aucun lieu ni acteur de ce nom.</translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation>Écrivez ce qui a été décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n décision supprimée. Ctrl+Z annule.</numerusform>
            <numerusform>%n décisions supprimées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitiseBox</name>
    <message>
        <source>Marked maps come back</source>
        <translation>Les cartes annotées reviennent</translation>
    </message>
    <message>
        <source>Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click a sticker and type its number.</source>
        <translation>Photographiez chaque feuille entière d’en haut. Elle se pose sur la carte grâce à ses repères ; appuyez ensuite sur T, cliquez une gommette et tapez son numéro.</translation>
    </message>
    <message>
        <source>Ph&amp;otographs of marked maps…</source>
        <translation>Ph&amp;otos de cartes annotées…</translation>
    </message>
    <message>
        <source>Lay it down by &amp;hand…</source>
        <translation>Poser à la &amp;main…</translation>
    </message>
    <message>
        <source>&amp;Put it away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Photographs of marked maps</source>
        <translation>Photos de cartes annotées</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>not recognised: lay it down by hand</source>
        <translation>pas reconnue : posez-la à la main</translation>
    </message>
    <message>
        <source>to {0} m</source>
        <translation>à {0} m près</translation>
    </message>
    <message>
        <source>not known: three or four points</source>
        <translation>inconnue : trois ou quatre points</translation>
    </message>
    <message>
        <source>&amp;Hide it on the map</source>
        <translation>&amp;Cacher sur la carte</translation>
    </message>
    <message>
        <source>&amp;Show it on the map</source>
        <translation>Mon&amp;trer sur la carte</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {0}, 1 : {1}: %n mark(s) seen</source>
        <translation>
            <numerusform>Feuille {0}, 1 : {1} : %n repère vu</numerusform>
            <numerusform>Feuille {0}, 1 : {1} : %n repères vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {0} is in it too: photograph it by itself.</source>
        <translation>La feuille {0} y est aussi : photographiez-la à part.</translation>
    </message>
</context>
<context>
    <name>DivergingChart</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>médiane {0}</translation>
    </message>
    <message>
        <source>the middle half from {0} to {1}</source>
        <translation>la moitié centrale de {0} à {1}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>moyenne {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n ne sait pas</numerusform>
            <numerusform>%n ne savent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message numerus="yes">
        <source>%n item(s) deleted. {0} brings back.</source>
        <translation>
            <numerusform>%n élément supprimé. {0} annule.</numerusform>
            <numerusform>%n éléments supprimés. {0} annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Refait : {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n valeur changée depuis reste telle quelle.</numerusform>
            <numerusform>%n valeurs changées depuis restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Recueil</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>un bulletin par personne</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>une valeur par table, d’un commun accord</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>What the table agreed on</source>
        <translation>Ce dont la table a convenu</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>F2 or a double click changes a cell. ? says that the table doesn&apos;t know.</source>
        <translation>F2 ou un double clic change une case. ? dit que la table ne sait pas.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, 0 or ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} à {1} répondent, 0 ou ? dit ne sait pas, Suppr vide, Entrée commence le bulletin suivant.</translation>
    </message>
    <message>
        <source>{0} to {1} answer, ? says don&apos;t know, Delete empties, Enter begins the next slip.</source>
        <translation>{0} à {1} répondent, ? dit ne sait pas, Suppr vide, Entrée commence le bulletin suivant.</translation>
    </message>
    <message>
        <source>counts the other way round</source>
        <translation>compte à l’envers</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>A value of the scale, ? or nothing.</source>
        <translation>Une valeur de l’échelle, ? ou rien.</translation>
    </message>
    <message>
        <source>Note the value first, then the dissent.</source>
        <translation>Notez d’abord la valeur, puis le désaccord.</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>S&amp;lips</source>
        <translation>&amp;Bulletins</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;mots</translation>
    </message>
    <message>
        <source>a digit a slip, from 1 to 5: 4 5 3 5, then Enter</source>
        <translation>un chiffre par bulletin, de 1 à 5 : 4 5 3 5, puis Entrée</translation>
    </message>
    <message>
        <source>what was written, then Enter</source>
        <translation>ce qui a été écrit, puis Entrée</translation>
    </message>
    <message>
        <source>Fewer than five answered some questions: those figures are not published.</source>
        <translation>Moins de cinq personnes ont répondu à certaines questions : ces chiffres ne sont pas publiés.</translation>
    </message>
    <message>
        <source>Digits from 1 to 5 only; a slip without an answer is left out.</source>
        <translation>Des chiffres de 1 à 5 seulement ; un bulletin sans réponse est laissé de côté.</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which links and actors are shown</source>
        <translation>Quels liens et acteurs sont affichés</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
</context>
<context>
    <name>FlagForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>E&amp;n quoi</translation>
    </message>
    <message>
        <source>O&amp;ne says</source>
        <translation>L’&amp;un dit</translation>
    </message>
    <message>
        <source>Ano&amp;ther says</source>
        <translation>L’au&amp;tre dit</translation>
    </message>
    <message>
        <source>&amp;Or it is this</source>
        <translation>&amp;Ou c’est ceci</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un lieu ou un acteur</translation>
    </message>
    <message>
        <source>another place or actor, instead of two texts</source>
        <translation>un autre lieu ou acteur, au lieu de deux textes</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>dans son ensemble</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Aucun lieu ni acteur de ce nom.</translation>
    </message>
    <message>
        <source>The other version is another place, or another actor.</source>
        <translation>L’autre version est un autre lieu ou un autre acteur.</translation>
    </message>
    <message>
        <source>Two versions that differ are needed.</source>
        <translation>Il faut deux versions différentes.</translation>
    </message>
    <message>
        <source>Disagreement written down. Ctrl+Z takes it back.</source>
        <translation>Désaccord consigné. Ctrl+Z l’annule.</translation>
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
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>How o&amp;ften</source>
        <translation>Avec quelle &amp;fréquence</translation>
    </message>
    <message>
        <source>an actor or a place</source>
        <translation>un acteur ou un lieu</translation>
    </message>
    <message>
        <source>every week, each spring</source>
        <translation>chaque semaine, à chaque printemps</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>There is no actor or place of that name.</source>
        <translation>Aucun acteur ni lieu de ce nom.</translation>
    </message>
    <message>
        <source>How much it is has to be a number.</source>
        <translation>La quantité doit être un nombre.</translation>
    </message>
    <message>
        <source>A flow goes from somebody to somebody else.</source>
        <translation>Un flux va de quelqu’un à quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n flux supprimé. Ctrl+Z annule.</numerusform>
            <numerusform>%n flux supprimés. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
</context>
<context>
    <name>GroundNames</name>
    <message>
        <source>district or town, on the map</source>
        <translation>quartier ou ville, sur la carte</translation>
    </message>
    <message>
        <source>street, on the map</source>
        <translation>rue, sur la carte</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>water, on the map</source>
        <translation>eau, sur la carte</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held about {0}</source>
        <translation>Ce qui est conservé sur {0}</translation>
    </message>
    <message>
        <source>Everything under this code. Votes, ratings and evaluations are not here: they are counted by slip and table, never by person.</source>
        <translation>Tout ce qui porte ce code. Les votes, notes et évaluations n’y sont pas : ils sont comptés par bulletin et par table, jamais par personne.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Nothing is held about this code.</source>
        <translation>Rien n’est conservé sur ce code.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>Helping</name>
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
    <name>HistoryCount</name>
    <message numerus="yes">
        <source>History: %n record(s) about this code</source>
        <translation>
            <numerusform>Historique : %n entrée sur ce code</numerusform>
            <numerusform>Historique : %n entrées sur ce code</numerusform>
        </translation>
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
    <name>HostFields</name>
    <message>
        <source>&amp;Address of the laptop that hosts</source>
        <translation>&amp;Adresse de l’ordinateur qui accueille</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Address of the laptop that hosts</source>
        <translation>Adresse de l’ordinateur qui accueille</translation>
    </message>
    <message>
        <source>Look for &amp;it</source>
        <translation>Le c&amp;hercher</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No laptop hosts here now. Type the address that it shows.</source>
        <translation>Aucun ordinateur n’accueille ici. Tapez l’adresse qu’il affiche.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>read as {0}: look whether accents are right</source>
        <translation>lu en {0} : vérifiez que les accents sont justes</translation>
    </message>
    <message>
        <source>it links to another file, which is not fetched: save that one and import it</source>
        <translation>il renvoie à un autre fichier, qui n’est pas cherché : enregistrez celui-là et importez-le</translation>
    </message>
    <message>
        <source>{0} was read, and not {1}</source>
        <translation>{0} a été lu, mais pas {1}</translation>
    </message>
    <message>
        <source>no column tells where: the places come without a position</source>
        <translation>aucune colonne ne dit où : les lieux viennent sans position</translation>
    </message>
    <message>
        <source>the points lie far from the lab, and near it with longitude and latitude swapped: look at the map</source>
        <translation>les points sont loin du labo, et tout près si longitude et latitude sont échangées : regardez la carte</translation>
    </message>
    <message>
        <source>without a name, named by its number in the file</source>
        <translation>sans nom, nommé par son numéro dans le fichier</translation>
    </message>
    <message>
        <source>heights dropped</source>
        <translation>altitudes laissées de côté</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in the description</source>
        <translation>{0} : pas dans le vocabulaire, gardé dans la description</translation>
    </message>
    <message>
        <source>{0} not in the vocabulary, kept in other words</source>
        <translation>{0} : pas dans le vocabulaire, gardé en d’autres mots</translation>
    </message>
    <message>
        <source>{0} cut at {1} characters</source>
        <translation>{0} : coupé à {1} caractères</translation>
    </message>
    <message>
        <source>{0} not understood, left out</source>
        <translation>{0} : pas compris, laissé de côté</translation>
    </message>
    <message>
        <source>it is not a Feature</source>
        <translation>ce n’est pas une « Feature »</translation>
    </message>
    <message>
        <source>its properties are not an object</source>
        <translation>ses propriétés ne sont pas un objet</translation>
    </message>
    <message>
        <source>its geometry is not an object</source>
        <translation>sa géométrie n’est pas un objet</translation>
    </message>
    <message>
        <source>a point needs a longitude and a latitude</source>
        <translation>un point demande une longitude et une latitude</translation>
    </message>
    <message>
        <source>{0}; longitude and latitude may be swapped</source>
        <translation>{0} ; longitude et latitude sont peut-être échangées</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a feature of each</source>
        <translation>sa géométrie en réunit plusieurs : faites-en un objet de chacune</translation>
    </message>
    <message>
        <source>its geometry is a collection of several: make a placemark of each</source>
        <translation>sa géométrie en réunit plusieurs : faites-en un repère de chacune</translation>
    </message>
    <message>
        <source>its position is a collection of several: make a row of each</source>
        <translation>sa position en réunit plusieurs : faites une ligne de chacune</translation>
    </message>
    <message>
        <source>its geometry type is {0}</source>
        <translation>son type de géométrie est {0}</translation>
    </message>
    <message>
        <source>its coordinates are {0}, not a list</source>
        <translation>ses coordonnées sont {0}, pas une liste</translation>
    </message>
    <message>
        <source>its coordinates don&apos;t make a {0}</source>
        <translation>ses coordonnées ne font pas de {0}</translation>
    </message>
    <message>
        <source>its coordinates are nested too deeply</source>
        <translation>ses coordonnées sont emboîtées trop profondément</translation>
    </message>
    <message>
        <source>a coordinate is {0}, not a number</source>
        <translation>une coordonnée est {0}, pas un nombre</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>il n’a pas de position</translation>
    </message>
    <message>
        <source>it has more than {0} vertices</source>
        <translation>il a plus de {0} sommets</translation>
    </message>
    <message>
        <source>a longitude is not between -180 and 180 degrees</source>
        <translation>une longitude n’est pas entre -180 et 180 degrés</translation>
    </message>
    <message>
        <source>a latitude is not between -90 and 90 degrees</source>
        <translation>une latitude n’est pas entre -90 et 90 degrés</translation>
    </message>
    <message>
        <source>its outline is not valid ({0})</source>
        <translation>son contour n’est pas valide ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid</source>
        <translation>sa position est hors du système de coordonnées</translation>
    </message>
    <message>
        <source>its position is outside the grid ({0})</source>
        <translation>sa position est hors du système de coordonnées ({0})</translation>
    </message>
    <message>
        <source>its position is outside the grid {0}</source>
        <translation>sa position est hors du système de coordonnées {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({0})</source>
        <translation>elle ne se lit pas ({0})</translation>
    </message>
    <message>
        <source>it has {0} cells, and there are {1} columns</source>
        <translation>elle a {0} cellules, et il y a {1} colonnes</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>un guillemet n’y est jamais fermé</translation>
    </message>
    <message>
        <source>its area has no outline</source>
        <translation>sa surface n’a pas de contour</translation>
    </message>
    <message>
        <source>it has fewer than two points</source>
        <translation>il a moins de deux points</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>son {0} est {1}, pas un nombre</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} est vide</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{0} is {1}, not a number</source>
        <translation>{0} est {1}, pas un nombre</translation>
    </message>
    <message>
        <source>its position is {0}</source>
        <translation>sa position est {0}</translation>
    </message>
    <message>
        <source>its position is a text of more than {0} MB</source>
        <translation>sa position est un texte de plus de {0} Mo</translation>
    </message>
    <message>
        <source>its position is {0}, which is neither WKT nor latitude and longitude</source>
        <translation>sa position est {0}, ce qui n’est ni du WKT ni une latitude et une longitude</translation>
    </message>
    <message>
        <source>its position is not GeoJSON</source>
        <translation>sa position n’est pas du GeoJSON</translation>
    </message>
    <message>
        <source>its position is in EPSG:{0}: say so as the coordinate reference system</source>
        <translation>sa position est en EPSG:{0} : choisissez-le comme système de coordonnées</translation>
    </message>
    <message>
        <source>its position is nested too deeply</source>
        <translation>sa position est emboîtée trop profondément</translation>
    </message>
    <message>
        <source>its position is not readable as WKT</source>
        <translation>sa position ne se lit pas comme du WKT</translation>
    </message>
    <message>
        <source>its geometry can&apos;t be read ({0})</source>
        <translation>sa géométrie ne se lit pas ({0})</translation>
    </message>
    <message>
        <source>its geometry is a {0}: make points, lines or areas of it</source>
        <translation>sa géométrie est un {0} : faites-en des points, des lignes ou des surfaces</translation>
    </message>
    <message>
        <source>Feature {0}</source>
        <translation>Objet {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>Placemark {0}</source>
        <translation>Repère {0}</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Élément {0}</translation>
    </message>
    <message>
        <source>likely {0}, {1} m away</source>
        <translation>sans doute {0}, à {1} m</translation>
    </message>
    <message>
        <source>columns that no field takes: {0}</source>
        <translation>colonnes qu’aucun champ ne prend : {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que veulent dire les colonnes</translation>
    </message>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Sens de la colonne {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Add to the description</source>
        <translation>Ajouter à la description</translation>
    </message>
    <message>
        <source>East: longitude or x</source>
        <translation>Est : longitude ou x</translation>
    </message>
    <message>
        <source>North: latitude or y</source>
        <translation>Nord : latitude ou y</translation>
    </message>
    <message>
        <source>Position as text</source>
        <translation>Position en texte</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import places from {0}</source>
        <translation>Importer des lieux de {0}</translation>
    </message>
    <message>
        <source>La&amp;yer or sheet</source>
        <translation>Cou&amp;che ou feuille</translation>
    </message>
    <message>
        <source>Coordinates &amp;in</source>
        <translation>Coordonnées &amp;en</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Couche ou feuille</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>First rows as they would be</source>
        <translation>Premières lignes telles qu’elles seraient</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>as the file says: {0}</source>
        <translation>comme le dit le fichier : {0}</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>longitude, latitude (WGS 84)</translation>
    </message>
    <message>
        <source>The coordinates look like metres of a national grid. Choose it, or type its EPSG code.</source>
        <translation>Les coordonnées ressemblent aux mètres d’un quadrillage national. Choisissez-le, ou tapez son code EPSG.</translation>
    </message>
    <message>
        <source>Another one? Type its EPSG code.</source>
        <translation>Un autre ? Tapez son code EPSG.</translation>
    </message>
    <message>
        <source>{0} km from the lab</source>
        <translation>à {0} km du lab</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose the grid of the coordinates.</source>
        <translation>Choisissez le quadrillage des coordonnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n ligne lue.</numerusform>
            <numerusform>%n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s).</source>
        <translation>
            <numerusform>%n marche.</numerusform>
            <numerusform>%n marches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be imported.</source>
        <translation>
            <numerusform>%n ne peut pas être importé.</numerusform>
            <numerusform>%n ne peuvent pas être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely in the book already.</source>
        <translation>
            <numerusform>%n sans doute déjà dans le carnet.</numerusform>
            <numerusform>%n sans doute déjà dans le carnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n likely double(s)</source>
        <translation>
            <numerusform>&amp;Laisser de côté %n doublon probable</numerusform>
            <numerusform>&amp;Laisser de côté %n doublons probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n place(s)</source>
        <translation>
            <numerusform>Importer %n lieu</numerusform>
            <numerusform>Importer %n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinates can&apos;t be degrees: choose their grid above.</source>
        <translation>Les coordonnées ne peuvent pas être des degrés : choisissez leur quadrillage ci-dessus.</translation>
    </message>
    <message>
        <source>This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.</source>
        <translation>Ce système de coordonnées n’est pas connu. Tapez un code EPSG, comme EPSG:2154.</translation>
    </message>
    <message>
        <source>likely {0}, in the book already</source>
        <translation>sans doute {0}, déjà dans le carnet</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>pas encore de position</translation>
    </message>
    <message>
        <source>Reading… {0} %</source>
        <translation>Lecture… {0} %</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>Set of indicators</source>
        <translation>Série d’indicateurs</translation>
    </message>
    <message>
        <source>Bring a set…</source>
        <translation>Importer une série…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>CEROI</source>
        <translation>CEROI</translation>
    </message>
    <message>
        <source>Bring a set of indicators</source>
        <translation>Importer une série d’indicateurs</translation>
    </message>
    <message>
        <source>Indicator sets (*.toml)</source>
        <translation>Séries d’indicateurs (*.toml)</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicator sets</source>
        <translation>Séries d’indicateurs</translation>
    </message>
    <message>
        <source>Statements and counters in their order</source>
        <translation>Phrases et compteurs dans leur ordre</translation>
    </message>
    <message>
        <source>a statement, then Enter</source>
        <translation>une phrase, puis Entrée</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle phrase</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Nouvelle phrase</translation>
    </message>
    <message>
        <source>&amp;Agreeing with it is bad news</source>
        <translation>Être d’accord est une &amp;mauvaise nouvelle</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
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
    <name>JoinDialog</name>
    <message>
        <source>Get the book from a laptop in this room</source>
        <translation>Récupérer le carnet d’un ordinateur de la salle</translation>
    </message>
    <message>
        <source>On the laptop that has the book: Together, Host. It shows an address and a code.</source>
        <translation>Sur l’ordinateur qui a le carnet : Ensemble, Accueillir. Il affiche une adresse et un code.</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Récupérer…</translation>
    </message>
</context>
<context>
    <name>LaptopsTab</name>
    <message>
        <source>This &amp;laptop is called</source>
        <translation>Cet &amp;ordinateur s’appelle</translation>
    </message>
    <message>
        <source>for instance Table 2</source>
        <translation>par exemple Table 2</translation>
    </message>
    <message>
        <source>With another laptop&apos;s book</source>
        <translation>Avec le carnet d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.</source>
        <translation>Tout ce qu’il contient entre dans ce carnet ; l’autre fichier reste tel quel. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>&amp;Merge a book…</source>
        <translation>&amp;Fusionner un carnet…</translation>
    </message>
    <message>
        <source>With a stick or shared folder</source>
        <translation>Avec une clé ou un dossier partagé</translation>
    </message>
    <message>
        <source>What the others left there comes in, what they lack is left for them, locked for your team.</source>
        <translation>Ce que les autres y ont laissé entre, ce qui leur manque leur est laissé, verrouillé pour votre équipe.</translation>
    </message>
    <message>
        <source>&amp;Exchange with a folder…</source>
        <translation>É&amp;changer avec un dossier…</translation>
    </message>
    <message>
        <source>From laptop to laptop in this room</source>
        <translation>D’ordinateur à ordinateur dans cette salle</translation>
    </message>
    <message>
        <source>One laptop hosts and shows a code; the others type its address and that code.</source>
        <translation>Un ordinateur accueille et montre un code ; les autres tapent son adresse et ce code.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message numerus="yes">
        <source>⚡ Settle what was said differently (%n)</source>
        <translation>
            <numerusform>⚡ Trancher ce qui a été dit autrement (%n)</numerusform>
            <numerusform>⚡ Trancher ce qui a été dit autrement (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Ne plus &amp;accueillir</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Accueillir</translation>
    </message>
    <message>
        <source>{0}
Code: {1}</source>
        <translation>{0}
Code : {1}</translation>
    </message>
    <message>
        <source>Merge a book</source>
        <translation>Fusionner un carnet</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Carnets (*.gpkg)</translation>
    </message>
    <message>
        <source>Nothing in {0} is new here.</source>
        <translation>Rien dans {0} n’est nouveau ici.</translation>
    </message>
    <message>
        <source>That book is no copy of this one: the sessions of both come together.</source>
        <translation>Ce carnet n’est pas une copie de celui-ci : les séances des deux seront réunies.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Merge {0}?</source>
        <translation>Fusionner {0} ?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>From {0}:</source>
        <translation>De {0} :</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n fiche nouvelle</numerusform>
            <numerusform>%n fiches nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n photo ou autre fichier</numerusform>
            <numerusform>%n photos et autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still on another laptop</source>
        <translation>
            <numerusform>%n photo est encore sur un autre ordinateur</numerusform>
            <numerusform>%n photos sont encore sur un autre ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for what another laptop did before</source>
        <translation>
            <numerusform>%n entrée attend ce qu’un autre ordinateur a fait avant</numerusform>
            <numerusform>%n entrées attendent ce qu’un autre ordinateur a fait avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here as on another laptop</source>
        <translation>
            <numerusform>%n personne effacée ici comme sur un autre ordinateur</numerusform>
            <numerusform>%n personnes effacées ici comme sur un autre ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Given out on two laptops, ask whose: {0}</source>
        <translation>Donnés sur deux ordinateurs, demandez à qui ils sont : {0}</translation>
    </message>
    <message numerus="yes">
        <source>⚡ %n to settle: two laptops said different things</source>
        <translation>
            <numerusform>⚡ %n à trancher : deux ordinateurs ont dit autre chose</numerusform>
            <numerusform>⚡ %n à trancher : deux ordinateurs ont dit autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Which stick or shared folder?</source>
        <translation>Quelle clé ou quel dossier partagé ?</translation>
    </message>
    <message>
        <source>Exchange with {0}</source>
        <translation>Échanger avec {0}</translation>
    </message>
    <message>
        <source>Nothing was new for this laptop.</source>
        <translation>Rien n’était nouveau pour cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left for the others</source>
        <translation>
            <numerusform>%n entrée laissée aux autres</numerusform>
            <numerusform>%n entrées laissées aux autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flux de ressources</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>What others mapped (◇)</source>
        <translation>Ce que d’autres ont cartographié (◇)</translation>
    </message>
    <message>
        <source>Layers over the places</source>
        <translation>Couches sur les lieux</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Dated event</source>
        <translation>Événement daté</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Photo or sound</source>
        <translation>Photo ou son</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>it is not for everybody</source>
        <translation>ce n’est pas pour tout le monde</translation>
    </message>
    <message>
        <source>it is for the team only</source>
        <translation>c’est pour l’équipe seulement</translation>
    </message>
    <message>
        <source>somebody who said it has withdrawn</source>
        <translation>quelqu’un qui l’a dit s’est retiré</translation>
    </message>
    <message>
        <source>somebody who said it has not consented to this</source>
        <translation>quelqu’un qui l’a dit n’y a pas consenti</translation>
    </message>
    <message>
        <source>it was said by a code that is not in the book</source>
        <translation>dit par un code qui n’est pas dans le carnet</translation>
    </message>
    <message>
        <source>a guardian&apos;s consent is missing</source>
        <translation>l’accord d’un responsable légal manque</translation>
    </message>
    <message>
        <source>its place is to be withheld</source>
        <translation>son lieu ne doit pas être dit</translation>
    </message>
    <message>
        <source>the place it is about stays</source>
        <translation>le lieu dont il s’agit reste</translation>
    </message>
    <message>
        <source>what it is about stays</source>
        <translation>ce dont il s’agit reste</translation>
    </message>
    <message>
        <source>one of its two ends stays</source>
        <translation>l’un de ses deux bouts reste</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>personne n’a encore regardé qui s’y trouve</translation>
    </message>
    <message>
        <source>it shows or lets hear people who have not consented to that</source>
        <translation>on y voit ou entend des gens qui n’y ont pas consenti</translation>
    </message>
    <message>
        <source>it shows people under age without a guardian&apos;s consent</source>
        <translation>on y voit des mineurs sans l’accord d’un responsable légal</translation>
    </message>
    <message>
        <source>it rests on fewer than five people</source>
        <translation>repose sur moins de cinq personnes</translation>
    </message>
    <message>
        <source>its position to within 250 m</source>
        <translation>sa position à 250 m près</translation>
    </message>
    <message>
        <source>its position to within 500 m</source>
        <translation>sa position à 500 m près</translation>
    </message>
    <message>
        <source>its neighbourhood, but no position</source>
        <translation>son quartier, mais aucune position</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>aucune position</translation>
    </message>
    <message>
        <source>without characters that nobody sees</source>
        <translation>sans les caractères que personne ne voit</translation>
    </message>
    <message>
        <source>without figures that rest on fewer than five people</source>
        <translation>sans les chiffres reposant sur moins de cinq personnes</translation>
    </message>
    <message>
        <source>without what itself stays</source>
        <translation>sans ce qui doit rester</translation>
    </message>
    <message>
        <source>without the names of what itself stays</source>
        <translation>sans les noms de ce qui reste</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>contient une adresse électronique</translation>
    </message>
    <message>
        <source>holds a telephone number</source>
        <translation>contient un numéro de téléphone</translation>
    </message>
    <message>
        <source>Map for any browser</source>
        <translation>Carte pour tout navigateur</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Rapport à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Report to go on writing (Word, LibreOffice)</source>
        <translation>Rapport à continuer (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Affiche de la carte (PDF)</translation>
    </message>
    <message>
        <source>Map as a picture (PNG)</source>
        <translation>Carte en image (PNG)</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>Carte en dessin (SVG)</translation>
    </message>
    <message>
        <source>Network and charts as pictures (PNG in a zip)</source>
        <translation>Réseau et graphiques en images (PNG dans un zip)</translation>
    </message>
    <message>
        <source>Workbook of all tables (Excel, LibreOffice)</source>
        <translation>Classeur de tous les tableaux (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Tables as text (CSV in a zip)</source>
        <translation>Tableaux en texte (CSV dans un zip)</translation>
    </message>
    <message>
        <source>For QGIS (GeoPackage)</source>
        <translation>Pour QGIS (GeoPackage)</translation>
    </message>
    <message>
        <source>For other maps (GeoJSON)</source>
        <translation>Pour d’autres cartes (GeoJSON)</translation>
    </message>
    <message>
        <source>For Google Earth (KML)</source>
        <translation>Pour Google Earth (KML)</translation>
    </message>
    <message>
        <source>Places and walks for a phone (GPX)</source>
        <translation>Lieux et marches pour un téléphone (GPX)</translation>
    </message>
    <message>
        <source>Network for Gephi (GEXF)</source>
        <translation>Réseau pour Gephi (GEXF)</translation>
    </message>
    <message>
        <source>Network for other programs (GraphML)</source>
        <translation>Réseau pour d’autres logiciels (GraphML)</translation>
    </message>
    <message>
        <source>For the public CoNECT map</source>
        <translation>Pour la carte publique CoNECT</translation>
    </message>
    <message>
        <source>Research deposit (RO-Crate)</source>
        <translation>Dépôt de recherche (RO-Crate)</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Paper of the poster</source>
        <translation>Pap&amp;ier de l’affiche</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>celle du carnet</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>les partenaires</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui le lira</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>✓ leaves</source>
        <translation>✓ part</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ reste</translation>
    </message>
    <message>
        <source>⚠ look at it first</source>
        <translation>⚠ à regarder d’abord</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Quels éléments sont montrés</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Leaves?</source>
        <translation>Part ?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Comment, ou pourquoi non</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation>Tout dans un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) leave.</source>
        <translation>
            <numerusform>%n élément part.</numerusform>
            <numerusform>%n éléments partent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n reste.</numerusform>
            <numerusform>%n restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n first: nothing in it is changed for you.</source>
        <translation>
            <numerusform>À regarder d’abord : %n. Rien n’y est changé pour vous.</numerusform>
            <numerusform>À regarder d’abord : %n. Rien n’y est changé pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the new folder go?</source>
        <translation>Où va le nouveau dossier ?</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no place in this format.</source>
        <translation>
            <numerusform>%n élément n’a pas de place dans ce format.</numerusform>
            <numerusform>%n éléments n’ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {0}</source>
        <translation>
            <numerusform>%n fichier enregistré dans {0}</numerusform>
            <numerusform>%n fichiers enregistrés dans {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>&amp;Kind of link</source>
        <translation>&amp;Type de lien</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>goes &amp;both ways</source>
        <translation>va dans les deux &amp;sens</translation>
    </message>
    <message>
        <source>show &amp;only this kind</source>
        <translation>n’afficher &amp;que ce type</translation>
    </message>
    <message>
        <source>Draw the link (Enter)</source>
        <translation>Tracer le lien (Entrée)</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– non dit</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 faible</translation>
    </message>
    <message>
        <source>2 middling</source>
        <translation>2 moyen</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 fort</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Enter makes a link mutual or one-way, Delete deletes it.</source>
        <translation>Entrée rend un lien réciproque ou à sens unique, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Name two actors that are on the table.</source>
        <translation>Nommez deux acteurs qui sont sur la table.</translation>
    </message>
    <message>
        <source>A link goes from one actor to another, and has a kind.</source>
        <translation>Un lien va d’un acteur à un autre, et a un type.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n lien supprimé. Ctrl+Z annule.</numerusform>
            <numerusform>%n liens supprimés. Ctrl+Z annule.</numerusform>
        </translation>
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
    <name>LogTab</name>
    <message>
        <source>What happened? Enter writes it down with the time.</source>
        <translation>Que s’est-il passé ? Entrée le note avec l’heure.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Log of the session</source>
        <translation>Journal de la séance</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Began: {0}</source>
        <translation>Début : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n ligne supprimée. Ctrl+Z annule.</numerusform>
            <numerusform>%n lignes supprimées. Ctrl+Z annule.</numerusform>
        </translation>
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
        <source>Click a sticker on the photographed map, type its number. Esc leaves.</source>
        <translation>Cliquez une gommette sur la carte photographiée, tapez son numéro. Échap quitte.</translation>
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
        <source>The base map {0} is not here; the book works without it.</source>
        <translation>Le fond de carte {0} n’est pas ici ; le carnet marche sans lui.</translation>
    </message>
    <message>
        <source>There is no base map besides the overview.</source>
        <translation>Il n’y a pas d’autre fond de carte que la vue d’ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n base map(s) beside the book</source>
        <translation>
            <numerusform>%n fond de carte à côté du carnet</numerusform>
            <numerusform>%n fonds de carte à côté du carnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Ajouter un fond de carte</translation>
    </message>
    <message>
        <source>Base maps ({0})</source>
        <translation>Fonds de carte ({0})</translation>
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
    <name>MatchesTab</name>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Make a flow of it (Enter)</source>
        <translation>En faire un flux (Entrée)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>May be met by</source>
        <translation>Peut venir de</translation>
    </message>
    <message>
        <source>of</source>
        <translation>chez</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) of needs with what others have.</source>
        <translation>
            <numerusform>%n correspondance entre besoins et ressources.</numerusform>
            <numerusform>%n correspondances entre besoins et ressources.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is written down. Ctrl+Z takes it back.</source>
        <translation>Le flux est noté. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Of all ties there could be, {0} % are there (density).</source>
        <translation>De tous les liens possibles, {0} % existent (densité).</translation>
    </message>
    <message>
        <source>{0} % of the ties go both ways (reciprocity).</source>
        <translation>{0} % des liens vont dans les deux sens (réciprocité).</translation>
    </message>
    <message>
        <source>{0} % of the ties join actors of different kinds.</source>
        <translation>{0} % des liens relient des acteurs de types différents.</translation>
    </message>
    <message>
        <source>Most ties: {0}.</source>
        <translation>Le plus de liens : {0}.</translation>
    </message>
    <message>
        <source>{0} stands most often between others ({1} % of the shortest ways lead through).</source>
        <translation>{0} se trouve le plus souvent entre les autres ({1} % des plus courts chemins y passent).</translation>
    </message>
    <message>
        <source>If {0} left, {1} % of the pairs of others would lose the way to each other.</source>
        <translation>Si {0} partait, {1} % des paires d’autres acteurs n’auraient plus de chemin entre elles.</translation>
    </message>
    <message>
        <source>The room built the tallest tower ({0}) for {1}.</source>
        <translation>La salle a construit la plus haute tour ({0}) pour {1}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Take the broker out</source>
        <translation>Retirer l’intermédiaire</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photos and scans</source>
        <translation>Photos et scans</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>nobody looked yet who is in it</source>
        <translation>personne n’a encore regardé qui s’y trouve</translation>
    </message>
    <message>
        <source>people one recognises</source>
        <translation>des personnes reconnaissables</translation>
    </message>
    <message>
        <source>people under age</source>
        <translation>des mineurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Watch a camera card…</source>
        <translation>Surveiller une carte photo…</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Enregistrer une note orale</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>No photo, sound or scan yet. Drop files here, paste a picture, or add them.</source>
        <translation>Pas encore de photo, de son ni de scan. Déposez des fichiers ici, collez une image ou ajoutez-les.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Quel type est montré</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Seulement cette séance</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n montré</numerusform>
            <numerusform>%n montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fichier pris.</numerusform>
            <numerusform>%n fichiers pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n supprimé. Ctrl+Z annule.</numerusform>
            <numerusform>%n supprimés. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>audio note</source>
        <translation>note audio</translation>
    </message>
    <message>
        <source>The recording is kept in {0}.</source>
        <translation>L’enregistrement est gardé dans {0}.</translation>
    </message>
    <message>
        <source>Nobody looked who is in it</source>
        <translation>Personne n’a regardé qui y figure</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Ajouter des médias</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the book already.</source>
        <translation>
            <numerusform>%n fichier était déjà dans le carnet.</numerusform>
            <numerusform>%n fichiers étaient déjà dans le carnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Il n’y a ni image ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Which folder is watched?</source>
        <translation>Quel dossier surveiller ?</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>? nobody looked yet</source>
        <translation>? personne n’a regardé</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ non</translation>
    </message>
    <message>
        <source>⚠ yes</source>
        <translation>⚠ oui</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>les partenaires</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;People one recognises</source>
        <translation>&amp;Personnes reconnaissables</translation>
    </message>
    <message>
        <source>People under &amp;age</source>
        <translation>&amp;Mineurs</translation>
    </message>
    <message>
        <source>Codes of &amp;who is in it</source>
        <translation>Codes de &amp;qui y figure</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Se rattache à</translation>
    </message>
    <message>
        <source>place, actor, note…, Enter</source>
        <translation>lieu, acteur, note…, Entrée</translation>
    </message>
    <message>
        <source>The name of a place, an actor, a session, a decision or a note, then Enter.</source>
        <translation>Le nom d’un lieu, d’un acteur, d’une séance, d’une décision ou d’une note, puis Entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen: an answer below goes to all of them.</source>
        <translation>
            <numerusform>%n est choisi : une réponse ci-dessous vaut pour lui.</numerusform>
            <numerusform>%n sont choisis : une réponse ci-dessous vaut pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code of this book: {0}</source>
        <translation>Aucun code de ce carnet : {0}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>prise le {0}</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Decisions and next steps</source>
        <translation>Décisions et suites</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation>Noté en chemin</translation>
    </message>
    <message>
        <source>How the room found it</source>
        <translation>Comment la salle l’a vécue</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Question : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n personne dans la salle</numerusform>
            <numerusform>%n personnes dans la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and practices</source>
        <translation>
            <numerusform>%n lieu et pratique</numerusform>
            <numerusform>%n lieux et pratiques</numerusform>
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
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n lien entre eux</numerusform>
            <numerusform>%n liens entre eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that people have, need or offer</source>
        <translation>
            <numerusform>%n ressource qu’on a, cherche ou propose</numerusform>
            <numerusform>%n ressources qu’on a, cherche ou propose</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fewer than five answered.</source>
        <translation>{0} Moins de cinq réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Median {1} of 5, {2}.</source>
        <translation>{0} Médiane {1} sur 5, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>NetworkCounts</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) between them.</source>
        <translation>
            <numerusform>%n lien entre eux.</numerusform>
            <numerusform>%n liens entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network falls into %n group(s) without a tie between them.</source>
        <translation>
            <numerusform>Le réseau forme %n groupe sans lien avec un autre.</numerusform>
            <numerusform>Le réseau se divise en %n groupes sans lien entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied to nobody, %n actor(s): {0}.</source>
        <translation>
            <numerusform>Lié à personne, %n acteur : {0}.</numerusform>
            <numerusform>Liés à personne, %n acteurs : {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Layout: by forces</source>
        <translation>Disposition : par forces</translation>
    </message>
    <message>
        <source>Layout: by influence</source>
        <translation>Disposition : par influence</translation>
    </message>
    <message>
        <source>Layout: as on the map</source>
        <translation>Disposition : comme sur la carte</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Let cards go</source>
        <translation>Libérer les cartes</translation>
    </message>
    <message>
        <source>Cards that were put somewhere by hand follow the layout again.</source>
        <translation>Les cartes posées à la main suivent de nouveau la disposition.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.</source>
        <translation>Les flèches vont de carte en carte, plus et moins zooment, 0 montre tout, Entrée ouvre, P épingle.</translation>
    </message>
    <message>
        <source>{0}, tied to {1}</source>
        <translation>{0}, lié à {1}</translation>
    </message>
    <message>
        <source>{0}, tied to nobody</source>
        <translation>{0}, lié à personne</translation>
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
        <source>Words fro&amp;m a file…</source>
        <translation>Mots d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>words, indicator sets and session templates that another lab saved</source>
        <translation>mots, séries d’indicateurs et modèles de séance qu’un autre lab a enregistrés</translation>
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
        <translation>&amp;Lab</translation>
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
        <source>Words and templates</source>
        <translation>Mots et modèles</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Mots (*.json *.toml)</translation>
    </message>
    <message>
        <source>Words from {0}</source>
        <translation>Mots de {0}</translation>
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
        <translation>De quel lab s’agit-il ?</translation>
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
        <translation>Écrivez ce qui a été dit.</translation>
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
    <name>PairsTab</name>
    <message>
        <source>≈ one place?</source>
        <translation>≈ un seul lieu ?</translation>
    </message>
    <message>
        <source>⚡ open</source>
        <translation>⚡ ouvert</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ tranché</translation>
    </message>
    <message>
        <source>≠ left as it is</source>
        <translation>≠ laissé tel quel</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Settled, or left as it is</source>
        <translation>Tranché, ou laissé tel quel</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Quelles paires sont affichées</translation>
    </message>
    <message>
        <source>within </source>
        <translation>à moins de </translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Metres within which two places may be one</source>
        <translation>Mètres en deçà desquels deux lieux peuvent n’en faire qu’un</translation>
    </message>
    <message>
        <source>Pairs to read back</source>
        <translation>Paires à relire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Ce qui a été &amp;dit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Write down a disagreement</source>
        <translation>Consigner un désaccord</translation>
    </message>
    <message>
        <source>The left holds</source>
        <translation>La version de gauche vaut</translation>
    </message>
    <message>
        <source>One place: keep the left</source>
        <translation>Un seul lieu : garder celui de gauche</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>La version de droite vaut</translation>
    </message>
    <message>
        <source>One place: keep the right</source>
        <translation>Un seul lieu : garder celui de droite</translation>
    </message>
    <message>
        <source>The third holds</source>
        <translation>La troisième est retenue</translation>
    </message>
    <message>
        <source>Two places: keep both</source>
        <translation>Deux lieux : garder les deux</translation>
    </message>
    <message>
        <source>Both hold</source>
        <translation>Les deux valent</translation>
    </message>
    <message>
        <source>Write down the disagreement</source>
        <translation>Consigner le désaccord</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Left as a disagreement</source>
        <translation>Laissé en désaccord</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Nothing here: no likely double, and no disagreement of this kind.</source>
        <translation>Rien ici : aucun doublon probable et aucun désaccord de ce type.</translation>
    </message>
    <message>
        <source>Read both aloud. Both stay on record, whichever holds.</source>
        <translation>Lisez les deux à voix haute. Les deux restent consignés, quel que soit le choix.</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>L’un dit</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>L’autre dit</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.</source>
        <translation>Lisez les deux à voix haute. Les champs marqués ≠ diffèrent. Celui qu’on garde reprend ce que l’autre seul avait.</translation>
    </message>
    <message>
        <source>Read both aloud. Fields with ≠ differ.</source>
        <translation>Lisez les deux à voix haute. Les champs marqués ≠ diffèrent.</translation>
    </message>
    <message>
        <source>{0} says</source>
        <translation>{0} dit</translation>
    </message>
    <message>
        <source>One laptop deleted it, the other one changed it.</source>
        <translation>Un ordinateur l’a supprimé, l’autre l’a modifié.</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} l’a supprimé</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} l’a modifié</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>C’est fait. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Disagreement deleted. Ctrl+Z brings it back.</source>
        <translation>Désaccord supprimé. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Numbers without a place</source>
        <translation>Numéros sans lieu sur la carte</translation>
    </message>
    <message>
        <source>Places with nothing but a number</source>
        <translation>Lieux qui n’ont qu’un numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Under {0}</source>
        <translation>Moins de {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Utiliser ses mots</translation>
    </message>
    <message>
        <source>Public map</source>
        <translation>Carte publique</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Prendre en photo</translation>
    </message>
    <message>
        <source>Publish photos</source>
        <translation>Publier les photos</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Enregistrer le son</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Autre recherche</translation>
    </message>
    <message>
        <source>Guardian agrees</source>
        <translation>Accord du responsable</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of theirs leaves</source>
        <translation>Retiré : rien de cette personne ne sort</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Not asked whether what they say may be used</source>
        <translation>Pas demandé si ses mots peuvent servir</translation>
    </message>
    <message>
        <source>What they say may not be used</source>
        <translation>Ses mots ne peuvent pas servir</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent is missing</source>
        <translation>L’accord du responsable légal manque</translation>
    </message>
    <message>
        <source>Age not asked</source>
        <translation>Âge non demandé</translation>
    </message>
    <message>
        <source>Photos may be published, but none taken</source>
        <translation>Les photos peuvent être publiées, mais non prises</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>Le code lui-même</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Séances suivies</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Notes et citations</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Links between actors</source>
        <translation>Liens entre acteurs</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Flows of resources</source>
        <translation>Flux de ressources</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Redit</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Événements datés</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Photos, sounds and scans</source>
        <translation>Photos, sons et scans</translation>
    </message>
    <message>
        <source>Tables of a session</source>
        <translation>Tables d’une séance</translation>
    </message>
    <message>
        <source>Roles in a session</source>
        <translation>Rôles dans une séance</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation>Journal d’une séance</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Session templates</source>
        <translation>Modèles de séance</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>donné le {0}</translation>
    </message>
    <message>
        <source>withdrawn on {0}</source>
        <translation>retiré le {0}</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>avec {0}</translation>
    </message>
    <message>
        <source>What is held about {0} on {1}</source>
        <translation>Ce qui est conservé sur {0} au {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Find a &amp;code</source>
        <translation>Trouver un &amp;code</translation>
    </message>
    <message>
        <source>Guardian needed &amp;under</source>
        <translation>Responsable légal requis a&amp;vant</translation>
    </message>
    <message>
        <source>for instance T2-P05</source>
        <translation>par exemple T2-P05</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Print co&amp;des…</source>
        <translation>Imprimer les co&amp;des…</translation>
    </message>
    <message>
        <source>&amp;Print consent slips…</source>
        <translation>&amp;Imprimer les bulletins de consentement…</translation>
    </message>
    <message>
        <source>What &amp;is held… (I)</source>
        <translation>Ce qui est con&amp;servé… (I)</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Effacer pour de &amp;bon…</translation>
    </message>
    <message>
        <source>C&amp;lean the file again</source>
        <translation>Nettoyer de nouveau &amp;le fichier</translation>
    </message>
    <message>
        <source>Y yes, N no, blank not asked. A: all yes. D: their words and the map only. Enter: next person. W: withdraw.</source>
        <translation>Y oui, N non, espace non demandé. A : tout oui. D : ses mots et la carte seulement. Entrée : personne suivante. W : retrait.</translation>
    </message>
    <message>
        <source>No codes here yet. Make some above: one for each person, names stay on paper.</source>
        <translation>Pas encore de codes ici. Créez-en ci-dessus : un par personne, les noms restent sur le papier.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>cette séance</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back (W)</source>
        <translation>Annuler le &amp;retrait (W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw (W)</source>
        <translation>&amp;Retrait (W)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made: {0}</source>
        <translation>
            <numerusform>%n code créé : {0}</numerusform>
            <numerusform>%n codes créés : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.</source>
        <translation>{0} s’est retiré : plus rien de cette personne ne sort. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>codes.pdf</translation>
    </message>
    <message>
        <source>consent slips.pdf</source>
        <translation>bulletins de consentement.pdf</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimer les bulletins</translation>
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
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Use the time</source>
        <translation>Utiliser l’heure</translation>
    </message>
    <message>
        <source>New place there</source>
        <translation>Nouveau lieu à cet endroit</translation>
    </message>
    <message>
        <source>This photo says it was taken {0}.</source>
        <translation>D’après le fichier, cette photo a été prise le {0}.</translation>
    </message>
    <message>
        <source>It says it was taken at {0}.</source>
        <translation>D’après le fichier, elle a été prise ici : {0}.</translation>
    </message>
    <message>
        <source>Put “{0}” there</source>
        <translation>Y placer « {0} »</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
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
        <translation>Va dans ce que reçoivent les partenaires du lab, dans rien de public.</translation>
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
    <name>PlatformTab</name>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Vers où</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>What would &amp;leave?</source>
        <translation>Qu’est-ce qui &amp;partirait ?</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>Package for &amp;e-mail…</source>
        <translation>Paquet pour e-&amp;mail…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>How far each record is there</source>
        <translation>Où en est chaque fiche là-bas</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Où en est-ce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ attend</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>◔ sent, not checked yet</source>
        <translation>◔ envoyé, pas encore vérifié</translation>
    </message>
    <message>
        <source>✓ checked there</source>
        <translation>✓ vérifié là-bas</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>★ published</source>
        <translation>★ publié</translation>
    </message>
    <message>
        <source>✗ withdrawn</source>
        <translation>✗ retiré</translation>
    </message>
    <message>
        <source>Which receipts are shown</source>
        <translation>Reçus affichés</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>✗ withdrawn: {0}</source>
        <translation>✗ retiré : {0}</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>only where the system doesn&apos;t keep it</source>
        <translation>seulement si le système ne le garde pas</translation>
    </message>
    <message>
        <source>This computer keeps no passwords: type it each time.</source>
        <translation>Cet ordinateur ne garde pas les mots de passe : tapez-le à chaque fois.</translation>
    </message>
    <message>
        <source>What was sent there stays there. Its receipts here are forgotten.</source>
        <translation>Ce qui y a été envoyé y reste. Ses reçus d’ici sont oubliés.</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Oublier {0} ?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Item by item, with the reasons: the page Give back.</source>
        <translation>Élément par élément, avec les raisons : la page Restitution.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) new or different</source>
        <translation>
            <numerusform>%n fiche nouvelle ou différente</numerusform>
            <numerusform>%n fiches nouvelles ou différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n comme avant</numerusform>
            <numerusform>%n comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and other files</source>
        <translation>
            <numerusform>%n photo ou autre fichier</numerusform>
            <numerusform>%n photos et autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} à envoyer</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Tapez d’abord le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went to {0}</source>
        <translation>
            <numerusform>%n fichier parti vers {0}</numerusform>
            <numerusform>%n fichiers partis vers {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been lost there and went again</source>
        <translation>
            <numerusform>%n fichier y avait été perdu et est reparti</numerusform>
            <numerusform>%n fichiers y avaient été perdus et sont repartis</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform was put back to an older state and takes everything in again.</source>
        <translation>La plateforme a été remise dans un état plus ancien et reprend tout.</translation>
    </message>
    <message>
        <source>Package for e-mail</source>
        <translation>Paquet pour e-mail</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
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
    <name>PrepareAreaDialog</name>
    <message>
        <source>Prepare the map of an area</source>
        <translation>Préparer la carte d’un secteur</translation>
    </message>
    <message>
        <source>The map is loaded once, here where there is a connection; in the session it needs none.</source>
        <translation>La carte est chargée une fois, ici où il y a une connexion ; pendant la séance, elle n’en a pas besoin.</translation>
    </message>
    <message>
        <source>houses and all streets</source>
        <translation>maisons et toutes les rues</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>rues</translation>
    </message>
    <message>
        <source>main streets and places</source>
        <translation>grandes rues et localités</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Your &amp;key</source>
        <translation>Votre c&amp;lé</translation>
    </message>
    <message>
        <source>How &amp;large?</source>
        <translation>Quelle &amp;taille ?</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>{0} to load, {1} on disk.</source>
        <translation>{0} à charger, {1} sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s).</source>
        <translation>
            <numerusform>Environ %n seconde.</numerusform>
            <numerusform>Environ %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Street map that can be searched and styled (OpenStreetMap)</source>
        <translation>Plan des rues, avec recherche et styles (OpenStreetMap)</translation>
    </message>
    <message>
        <source>It is there: {0}, {1}.</source>
        <translation>Elle est là : {0}, {1}.</translation>
    </message>
    <message>
        <source>Stopped. Load it again to go on.</source>
        <translation>Arrêté. Chargez de nouveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personnes dans la salle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>One table more</source>
        <translation>Une table de plus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Table deleted; what it said stays. Ctrl+Z brings it back.</source>
        <translation>Table supprimée ; ce qu’elle a dit reste. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>This is no picture. “Open in another program” plays or shows it.</source>
        <translation>Ce n’est pas une image. « Ouvrir dans un autre programme » la lit ou la montre.</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Print a map for the wall and the tables</source>
        <translation>Imprimer une carte pour le mur et les tables</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <source>the book&apos;s</source>
        <translation>celle du carnet</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Ce que la carte montre maintenant</translation>
    </message>
    <message>
        <source>Where the places are</source>
        <translation>Là où sont les lieux</translation>
    </message>
    <message>
        <source>as large as one sheet takes</source>
        <translation>aussi grande qu’une feuille le permet</translation>
    </message>
    <message>
        <source>With what is &amp;recorded, not blank</source>
        <translation>Avec ce qui est &amp;recueilli, pas vierge</translation>
    </message>
    <message>
        <source>Write the &amp;map…</source>
        <translation>Enre&amp;gistrer la carte…</translation>
    </message>
    <message>
        <source>No place has a position yet.</source>
        <translation>Aucun lieu n’a encore de position.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) {0}, 1 : {1}</source>
        <translation>
            <numerusform>%n feuille {0}, 1 : {1}</numerusform>
            <numerusform>%n feuilles {0}, 1 : {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Imprimez-la en taille réelle (100 %), sans l’ajuster à la page.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>What to send us</source>
        <translation>Que nous envoyer</translation>
    </message>
    <message>
        <source>Read it, write above what happened, take out what you like. Nothing of the session is in it: no words, no names, no places. Nothing is sent by itself; save it and send it as you like.</source>
        <translation>Lisez-le, écrivez en haut ce qui s’est passé, retirez ce que vous voulez. Rien de la séance n’y figure : ni paroles, ni noms, ni lieux. Rien ne part tout seul ; enregistrez-le et envoyez-le comme vous voulez.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Rassemblement…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>it can&apos;t be written ({0})</source>
        <translation>il ne peut pas être écrit ({0})</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>A profile needs scores in at least three domains.</source>
        <translation>Un profil demande des scores dans au moins trois domaines.</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil par domaine</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Événements datés</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>ReadbackPanel</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Table par table</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Redit</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>Nothing is here yet: fetch what others mapped (Ctrl+Shift+I).</source>
        <translation>Il n’y a encore rien ici : récupérez ce que d’autres ont cartographié (Ctrl+Maj+I).</translation>
    </message>
    <message>
        <source>Adopted as a place of this session; Ctrl+Z takes it back.</source>
        <translation>Adopté comme lieu de cette séance ; Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Ce que d’autres ont cartographié</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Re&amp;garder</translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation>Dans la &amp;vue de la carte</translation>
    </message>
    <message>
        <source>Around the &amp;places of this book</source>
        <translation>Autour des lieu&amp;x de ce carnet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>Éléments là-bas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Collections of the server</source>
        <translation>Collections du serveur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>Dans ce carnet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Layers in this book</source>
        <translation>Couches de ce carnet</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>Récupérer à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>R&amp;etirer du carnet</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ré&amp;cupérer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>On compte…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>non indiquée : demandez-la avant de publier</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licence : {0}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fetched.</source>
        <translation>
            <numerusform>%n élément récupéré.</numerusform>
            <numerusform>%n éléments récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position left out.</source>
        <translation>
            <numerusform>%n sans position laissé de côté.</numerusform>
            <numerusform>%n sans position laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu.</numerusform>
            <numerusform>%n n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed; places that were adopted stay.</source>
        <translation>Retiré ; les lieux adoptés restent.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %n item(s)</source>
        <translation>
            <numerusform>Récupération… %n élément</numerusform>
            <numerusform>Récupération… %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing was changed.</source>
        <translation>Arrêté, rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>ReferenceItemDialog</name>
    <message>
        <source>What others mapped</source>
        <translation>Ce que d’autres ont cartographié</translation>
    </message>
    <message>
        <source>&amp;Adopt as a place of this session</source>
        <translation>&amp;Adopter comme lieu de cette séance</translation>
    </message>
    <message>
        <source>&amp;Show that place</source>
        <translation>&amp;Montrer ce lieu</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not said: ask before you publish it</source>
        <translation>non indiquée : demandez-la avant de publier</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is a place of this book already.</source>
        <translation>C’est déjà un lieu de ce carnet.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>{0}

What can be read in it can be saved into a new book; this file stays as it is.</source>
        <translation>{0}

Ce qui y est lisible peut être enregistré dans un nouveau carnet ; ce fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Le carnet est endommagé</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where shall the new book go?</source>
        <translation>Où mettre le nouveau carnet ?</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Carnets (*.gpkg)</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
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
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant code(s)</source>
        <translation>
            <numerusform>%n code de participant</numerusform>
            <numerusform>%n codes de participant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium(s)</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that the book had could not be saved.</source>
        <translation>
            <numerusform>Au moins %n fiche du carnet n’a pas pu être enregistrée.</numerusform>
            <numerusform>Au moins %n fiches du carnet n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of media are not whole; merging with another laptop brings them back.</source>
        <translation>
            <numerusform>%n fichier média n’est pas entier ; une fusion avec un autre ordinateur le ramène.</numerusform>
            <numerusform>%n fichiers médias ne sont pas entiers ; une fusion avec un autre ordinateur les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be saved: earlier steps can&apos;t be undone.</source>
        <translation>L’historique n’a pas pu être enregistré : les étapes précédentes ne peuvent plus être annulées.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>We have</source>
        <translation>On a</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>On cherche</translation>
    </message>
    <message>
        <source>We offer</source>
        <translation>On propose</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} offers “{3}”.</source>
        <translation>{0} cherche « {1} » ; {2} propose « {3} ».</translation>
    </message>
    <message>
        <source>{0} needs “{1}”; {2} has “{3}”: ask.</source>
        <translation>{0} cherche « {1} » ; {2} a « {3} » : à demander.</translation>
    </message>
    <message>
        <source>The kind is the same, and the words are alike.</source>
        <translation>Le type est le même et les mots se ressemblent.</translation>
    </message>
    <message>
        <source>The kind is the same.</source>
        <translation>Le type est le même.</translation>
    </message>
    <message>
        <source>The words are alike.</source>
        <translation>Les mots se ressemblent.</translation>
    </message>
    <message>
        <source>It covers {0} %.</source>
        <translation>Cela couvre {0} %.</translation>
    </message>
    <message>
        <source>They are {0} apart.</source>
        <translation>{0} les séparent.</translation>
    </message>
</context>
<context>
    <name>ResourcesPanel</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Fiche de partenariat</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Answers by statement</source>
        <translation>Réponses par énoncé</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil par domaine</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Table par table</translation>
    </message>
    <message>
        <source>one slip a person</source>
        <translation>un bulletin par personne</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>une valeur par table, d’un commun accord</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>M median (the middle half of the answers), ø mean, n answers, ? don&apos;t know.</source>
        <translation>M médiane (la moitié centrale des réponses), ø moyenne, n réponses, ? ne sait pas.</translation>
    </message>
    <message>
        <source>Scores of domains from 0 to 100, where at least 60 % of the statements have answers.</source>
        <translation>Scores des domaines de 0 à 100, là où au moins 60 % des énoncés ont des réponses.</translation>
    </message>
    <message>
        <source>ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.</source>
        <translation>ø toutes les tables ensemble, chacune selon son nombre de réponses ; ↔ de la table la plus basse à la plus haute.</translation>
    </message>
    <message>
        <source>⇄ counted the other way round: high is good news everywhere.</source>
        <translation>⇄ compté dans l’autre sens : un score élevé est partout une bonne nouvelle.</translation>
    </message>
    <message>
        <source>{0}: only {1} of {2} statements have answers.</source>
        <translation>{0} : seulement {1} énoncés sur {2} ont des réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) rest on fewer than five people: never published.</source>
        <translation>
            <numerusform>%n énoncé repose sur moins de cinq personnes : jamais publié.</numerusform>
            <numerusform>%n énoncés reposent sur moins de cinq personnes : jamais publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed values of tables; never put together with the slips of persons.</source>
        <translation>Valeurs convenues par table ; jamais mêlées aux bulletins individuels.</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Lead facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Hôte de table</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Transcriber at the laptop</source>
        <translation>Saisie à l’ordinateur</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Gardien du temps</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Consent at the door</source>
        <translation>Consentement à l’entrée</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>a code or a first name of the team</source>
        <translation>un code ou un prénom de l’équipe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n rôle supprimé. Ctrl+Z annule.</numerusform>
            <numerusform>%n rôles supprimés. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>The room view is on the other screen. F9 closes it.</source>
        <translation>La vue de la salle est sur l’autre écran. F9 la ferme.</translation>
    </message>
    <message>
        <source>No projector was found: the room view is a window beside this one.</source>
        <translation>Aucun vidéoprojecteur trouvé : la vue de la salle est une fenêtre à côté de celle-ci.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Vue de la salle</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Critère</translation>
    </message>
    <message>
        <source>&amp;Dots at most</source>
        <translation>&amp;Gommettes au plus</translation>
    </message>
    <message>
        <source>What can be &amp;voted on</source>
        <translation>Ce qui est mis au &amp;vote</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>The dots are those of</source>
        <translation>Ces gommettes sont celles d’</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>what people should think of, optional</source>
        <translation>à quoi il faut penser, facultatif</translation>
    </message>
    <message>
        <source>one a line, or the numbers of stickers: 3 7 12</source>
        <translation>une par ligne, ou les numéros des gommettes : 3 7 12</translation>
    </message>
    <message>
        <source>All stickers of this session</source>
        <translation>Toutes les gommettes de cette séance</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Supprimer le tour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to this round</source>
        <translation>Ajouter à ce tour</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Enregistrer le tour</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays; do it again to go on.</source>
        <translation>Arrêté. Ce qui est fait reste ; recommencez pour continuer.</translation>
    </message>
</context>
<context>
    <name>SaidAgain</name>
    <message>
        <source>Said &amp;again</source>
        <translation>&amp;Redit</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>Ce qui a été redit</translation>
    </message>
    <message>
        <source>a place or an actor</source>
        <translation>un lieu ou un acteur</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Avec quels mots</translation>
    </message>
    <message>
        <source>in which words, optional</source>
        <translation>avec quels mots, facultatif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Dit d’abord</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Redit</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>There is no place or actor of that name.</source>
        <translation>Aucun lieu ni acteur de ce nom.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Supprimé. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Enter works on a session. What was said again later counts where it was first said.</source>
        <translation>Entrée choisit la séance sur laquelle vous travaillez. Ce qui a été redit plus tard compte là où on l’a dit d’abord.</translation>
    </message>
    <message>
        <source>Sessions of this lab</source>
        <translation>Séances de ce lab</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Which ta&amp;ble speaks</source>
        <translation>Ta&amp;ble qui parle</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>Qui pa&amp;rle</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>{0}  {1} ({2})</source>
        <translation>{0}  {1} ({2})</translation>
    </message>
    <message>
        <source>The session is over. Enter on a phase opens it again.</source>
        <translation>La séance est terminée. Entrée sur une phase la rouvre.</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts the next phase, Enter the chosen one.</source>
        <translation>Ctrl+Entrée lance la phase suivante, Entrée celle choisie.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
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
        <source>there is no session yet</source>
        <translation>il n’y a pas encore de séance</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Créez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
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
        <source>Paid and volunteers</source>
        <translation>Salariés et bénévoles</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Coming in and going out</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>Commons</source>
        <translation>Communs</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Initiative</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>a place or an actor, then Enter</source>
        <translation>un lieu ou un acteur, puis Entrée</translation>
    </message>
    <message>
        <source>Partnership sheet</source>
        <translation>Fiche de partenariat</translation>
    </message>
    <message>
        <source>Name a place or an actor above.</source>
        <translation>Nommez un lieu ou un acteur ci-dessus.</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Ce qui circule</translation>
    </message>
    <message>
        <source>Partners by link</source>
        <translation>Partenaires par lien</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Pas encore abordé</translation>
    </message>
</context>
<context>
    <name>SignGrid</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Forme</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip {0}</source>
        <translation>Bulletin {0}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Le niveau du son</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Garder (Entrée)</translation>
    </message>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Jeter (Échap)</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Table par table</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>ensemble {0}</translation>
    </message>
    <message>
        <source>spread {0}</source>
        <translation>écart {0}</translation>
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
        <translation>carnet créé</translation>
    </message>
    <message>
        <source>wrote the demo</source>
        <translation>carnet d’exemple créé</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>lieu ajouté</translation>
    </message>
    <message>
        <source>traced a sticker</source>
        <translation>gommette relevée</translation>
    </message>
    <message>
        <source>changed a place</source>
        <translation>lieu modifié</translation>
    </message>
    <message>
        <source>changed where a place is</source>
        <translation>position d’un lieu modifiée</translation>
    </message>
    <message>
        <source>duplicated a place</source>
        <translation>lieu dupliqué</translation>
    </message>
    <message>
        <source>adopted what others mapped</source>
        <translation>lieu repris de ce que d’autres ont cartographié</translation>
    </message>
    <message>
        <source>changed several places</source>
        <translation>plusieurs lieux modifiés</translation>
    </message>
    <message>
        <source>deleted places</source>
        <translation>lieux supprimés</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>note ajoutée</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>note modifiée</translation>
    </message>
    <message>
        <source>deleted notes</source>
        <translation>notes supprimées</translation>
    </message>
    <message>
        <source>added a session</source>
        <translation>séance ajoutée</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>séance modifiée</translation>
    </message>
    <message>
        <source>closed the session</source>
        <translation>séance close</translation>
    </message>
    <message>
        <source>started a phase</source>
        <translation>phase commencée</translation>
    </message>
    <message>
        <source>added a table</source>
        <translation>table ajoutée</translation>
    </message>
    <message>
        <source>changed a table</source>
        <translation>table modifiée</translation>
    </message>
    <message>
        <source>added participant codes</source>
        <translation>codes de participants ajoutés</translation>
    </message>
    <message>
        <source>added an actor</source>
        <translation>acteur ajouté</translation>
    </message>
    <message>
        <source>changed an actor</source>
        <translation>acteur modifié</translation>
    </message>
    <message>
        <source>deleted actors</source>
        <translation>acteurs supprimés</translation>
    </message>
    <message>
        <source>added a link</source>
        <translation>lien ajouté</translation>
    </message>
    <message>
        <source>changed a link</source>
        <translation>lien modifié</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>liens supprimés</translation>
    </message>
    <message>
        <source>added a resource</source>
        <translation>ressource ajoutée</translation>
    </message>
    <message>
        <source>changed a resource</source>
        <translation>ressource modifiée</translation>
    </message>
    <message>
        <source>deleted resources</source>
        <translation>ressources supprimées</translation>
    </message>
    <message>
        <source>added a flow</source>
        <translation>flux ajouté</translation>
    </message>
    <message>
        <source>changed a flow</source>
        <translation>flux modifié</translation>
    </message>
    <message>
        <source>deleted flows</source>
        <translation>flux supprimés</translation>
    </message>
    <message>
        <source>added a voting round</source>
        <translation>tour de vote ajouté</translation>
    </message>
    <message>
        <source>changed a voting round</source>
        <translation>tour de vote modifié</translation>
    </message>
    <message>
        <source>deleted voting rounds</source>
        <translation>tours de vote supprimés</translation>
    </message>
    <message>
        <source>added an option to vote on</source>
        <translation>option de vote ajoutée</translation>
    </message>
    <message>
        <source>changed an option to vote on</source>
        <translation>option de vote modifiée</translation>
    </message>
    <message>
        <source>deleted options to vote on</source>
        <translation>options de vote supprimées</translation>
    </message>
    <message>
        <source>added a count of dots</source>
        <translation>décompte de gommettes ajouté</translation>
    </message>
    <message>
        <source>changed a count of dots</source>
        <translation>décompte de gommettes modifié</translation>
    </message>
    <message>
        <source>deleted counts of dots</source>
        <translation>décomptes de gommettes supprimés</translation>
    </message>
    <message>
        <source>added a word</source>
        <translation>mot ajouté</translation>
    </message>
    <message>
        <source>changed a word</source>
        <translation>mot modifié</translation>
    </message>
    <message>
        <source>put words in order</source>
        <translation>mots mis en ordre</translation>
    </message>
    <message>
        <source>made one word of two</source>
        <translation>deux mots réunis en un</translation>
    </message>
    <message>
        <source>changed a session template</source>
        <translation>modèle de séance modifié</translation>
    </message>
    <message>
        <source>brought words from a file</source>
        <translation>mots repris d’un fichier</translation>
    </message>
    <message>
        <source>added an indicator set</source>
        <translation>série d’indicateurs ajoutée</translation>
    </message>
    <message>
        <source>changed an indicator set</source>
        <translation>série d’indicateurs modifiée</translation>
    </message>
    <message>
        <source>deleted indicator sets</source>
        <translation>séries d’indicateurs supprimées</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>indicateur ajouté</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>indicateur modifié</translation>
    </message>
    <message>
        <source>deleted indicators</source>
        <translation>indicateurs supprimés</translation>
    </message>
    <message>
        <source>added a rating</source>
        <translation>réponse ajoutée</translation>
    </message>
    <message>
        <source>changed a rating</source>
        <translation>réponse modifiée</translation>
    </message>
    <message>
        <source>deleted ratings</source>
        <translation>réponses supprimées</translation>
    </message>
    <message>
        <source>added a measurement</source>
        <translation>mesure ajoutée</translation>
    </message>
    <message>
        <source>changed a measurement</source>
        <translation>mesure modifiée</translation>
    </message>
    <message>
        <source>deleted measurements</source>
        <translation>mesures supprimées</translation>
    </message>
    <message>
        <source>added a role</source>
        <translation>rôle ajouté</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>rôle modifié</translation>
    </message>
    <message>
        <source>deleted roles</source>
        <translation>rôles supprimés</translation>
    </message>
    <message>
        <source>added a line of the log</source>
        <translation>ligne du journal ajoutée</translation>
    </message>
    <message>
        <source>changed a line of the log</source>
        <translation>ligne du journal modifiée</translation>
    </message>
    <message>
        <source>deleted lines of the log</source>
        <translation>lignes du journal supprimées</translation>
    </message>
    <message>
        <source>added a phase</source>
        <translation>phase ajoutée</translation>
    </message>
    <message>
        <source>changed a phase</source>
        <translation>phase modifiée</translation>
    </message>
    <message>
        <source>deleted phases</source>
        <translation>phases supprimées</translation>
    </message>
    <message>
        <source>added a decision</source>
        <translation>décision ajoutée</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>décision modifiée</translation>
    </message>
    <message>
        <source>deleted decisions</source>
        <translation>décisions supprimées</translation>
    </message>
    <message>
        <source>added an answer to the evaluation</source>
        <translation>réponse à l’évaluation ajoutée</translation>
    </message>
    <message>
        <source>changed an answer to the evaluation</source>
        <translation>réponse à l’évaluation modifiée</translation>
    </message>
    <message>
        <source>deleted answers to the evaluation</source>
        <translation>réponses à l’évaluation supprimées</translation>
    </message>
    <message>
        <source>added a dated event</source>
        <translation>événement daté ajouté</translation>
    </message>
    <message>
        <source>changed a dated event</source>
        <translation>événement daté modifié</translation>
    </message>
    <message>
        <source>deleted dated events</source>
        <translation>événements datés supprimés</translation>
    </message>
    <message>
        <source>added a walk</source>
        <translation>marche ajoutée</translation>
    </message>
    <message>
        <source>changed a walk</source>
        <translation>marche modifiée</translation>
    </message>
    <message>
        <source>deleted walks</source>
        <translation>marches supprimées</translation>
    </message>
    <message>
        <source>added a disagreement</source>
        <translation>désaccord ajouté</translation>
    </message>
    <message>
        <source>changed a disagreement</source>
        <translation>désaccord modifié</translation>
    </message>
    <message>
        <source>deleted disagreements</source>
        <translation>désaccords supprimés</translation>
    </message>
    <message>
        <source>noted where something was said again</source>
        <translation>redite notée</translation>
    </message>
    <message>
        <source>changed where something was said again</source>
        <translation>redite modifiée</translation>
    </message>
    <message>
        <source>deleted mentions</source>
        <translation>mentions supprimées</translation>
    </message>
    <message>
        <source>added media</source>
        <translation>médias ajoutés</translation>
    </message>
    <message>
        <source>laid a photograph on the map</source>
        <translation>photo posée sur la carte</translation>
    </message>
    <message>
        <source>changed what is known of a medium</source>
        <translation>description d’un média modifiée</translation>
    </message>
    <message>
        <source>deleted media</source>
        <translation>médias supprimés</translation>
    </message>
    <message>
        <source>added a consent</source>
        <translation>consentement ajouté</translation>
    </message>
    <message>
        <source>changed a consent</source>
        <translation>consentement modifié</translation>
    </message>
    <message>
        <source>deleted consents</source>
        <translation>consentements supprimés</translation>
    </message>
    <message>
        <source>noted a withdrawal</source>
        <translation>retrait noté</translation>
    </message>
    <message>
        <source>changed the age that needs a guardian</source>
        <translation>âge demandant un responsable légal modifié</translation>
    </message>
    <message>
        <source>erased a participant code</source>
        <translation>code de participant effacé</translation>
    </message>
    <message>
        <source>deleted participant codes</source>
        <translation>codes de participants supprimés</translation>
    </message>
    <message>
        <source>counted dots</source>
        <translation>gommettes comptées</translation>
    </message>
    <message>
        <source>counted a voting slip</source>
        <translation>bulletin de vote compté</translation>
    </message>
    <message>
        <source>typed a rating slip</source>
        <translation>bulletin d’indicateurs saisi</translation>
    </message>
    <message>
        <source>noted an agreed rating</source>
        <translation>valeur convenue notée</translation>
    </message>
    <message>
        <source>moved a phase</source>
        <translation>phase déplacée</translation>
    </message>
    <message>
        <source>left a phase out, or planned it again</source>
        <translation>phase laissée de côté ou reprise</translation>
    </message>
    <message>
        <source>deleted tables</source>
        <translation>tables supprimées</translation>
    </message>
    <message>
        <source>made one place of two</source>
        <translation>deux lieux réunis en un</translation>
    </message>
    <message>
        <source>kept two places apart</source>
        <translation>deux lieux gardés distincts</translation>
    </message>
    <message>
        <source>changed the CEROI sum</source>
        <translation>calcul CEROI modifié</translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>fichier importé</translation>
    </message>
    <message>
        <source>took in what another laptop recorded</source>
        <translation>apport d’un autre ordinateur repris</translation>
    </message>
    <message>
        <source>settled what two laptops said</source>
        <translation>désaccord entre deux ordinateurs tranché</translation>
    </message>
    <message>
        <source>changed in another program</source>
        <translation>modifié dans un autre programme</translation>
    </message>
    <message>
        <source>mended references</source>
        <translation>renvois réparés</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>Ré&amp;sumé</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>Co&amp;mpte rendu</translation>
    </message>
    <message>
        <source>the session in a few sentences</source>
        <translation>la séance en quelques phrases</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>&amp;Copier le compte rendu</translation>
    </message>
    <message>
        <source>The minutes are copied: paste them into a letter.</source>
        <translation>Le compte rendu est copié : collez-le dans une lettre.</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Table that is read back to</source>
        <translation>Table à qui l’on relit</translation>
    </message>
    <message>
        <source>What the table recorded</source>
        <translation>Ce que la table a noté</translation>
    </message>
    <message>
        <source>Enter: read back, and to the next. Blank ticks and unticks.</source>
        <translation>Entrée : relu, et à la suite. Espace coche et décoche.</translation>
    </message>
    <message>
        <source>&amp;Show where it is recorded</source>
        <translation>&amp;Montrer où c’est noté</translation>
    </message>
    <message>
        <source>No table named</source>
        <translation>Aucune table nommée</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} read back</source>
        <translation>
            <numerusform>%n sur {0} relu</numerusform>
            <numerusform>%n sur {0} relus</numerusform>
        </translation>
    </message>
    <message>
        <source>This table recorded nothing in this session.</source>
        <translation>Cette table n’a rien noté dans cette séance.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Taking in</source>
        <translation>Prise en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {0} together. The book becomes that much larger.</source>
        <translation>
            <numerusform>%n fichier de {0}. Le carnet s’agrandit d’autant.</numerusform>
            <numerusform>%n fichiers de {0} ensemble. Le carnet s’agrandit d’autant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Ajouter des médias</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Dossier ou clé</translation>
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
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>les partenaires</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> ko par seconde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Another place to send to</source>
        <translation>Un autre endroit où envoyer</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Quel dossier ?</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Session template</source>
        <translation>Modèle de séance</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>–  {0}, {1} min, optional</source>
        <translation>–  {0}, {1} min, facultative</translation>
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
        <translation>Modèles de séance</translation>
    </message>
    <message>
        <source>a name, then Enter</source>
        <translation>un nom, puis Entrée</translation>
    </message>
    <message>
        <source>&amp;Copy of this one as</source>
        <translation>&amp;Copie de celui-ci sous</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Phases dans leur ordre</translation>
    </message>
    <message>
        <source>a title, then Enter</source>
        <translation>un titre, puis Entrée</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>&amp;Nouvelle phase</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Left out unless it is chosen</source>
        <translation>&amp;Laissée de côté sauf si on la choisit</translation>
    </message>
    <message>
        <source>&amp;Remove the phase</source>
        <translation>&amp;Retirer la phase</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>Kind and &amp;page</source>
        <translation>Type et &amp;page</translation>
    </message>
    <message>
        <source>What the f&amp;acilitator does</source>
        <translation>Ce que fait l’a&amp;nimateur</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min, optional</source>
        <translation>{0}, {1} min, facultative</translation>
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
    <name>TimeTab</name>
    <message>
        <source>one slip a person</source>
        <translation>un bulletin par personne</translation>
    </message>
    <message>
        <source>one value a table, agreed on</source>
        <translation>une valeur par table, d’un commun accord</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>One session was rated so far; a second one makes it a before and after.</source>
        <translation>Une seule séance a été évaluée jusqu’ici ; une deuxième donne un avant et un après.</translation>
    </message>
    <message>
        <source>Score of each domain from 0 to 100, where at least 60 % of its statements have answers.</source>
        <translation>Score de chaque domaine de 0 à 100, si au moins 60 % de ses énoncés ont des réponses.</translation>
    </message>
    <message>
        <source>Fewer than five answered on: {0}. Not for publication.</source>
        <translation>Moins de cinq réponses le : {0}. Non publiable.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{0}s</source>
        <comment>decade</comment>
        <translation>années {0}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Rien de daté pour l’instant.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce qui s’est &amp;passé</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>a place, optional</source>
        <translation>un lieu, facultatif</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Événements datés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s.</source>
        <translation>Une date est une année, un mois, un jour ou une décennie : 1974, 1974-05, 1974-05-12, 1970s.</translation>
    </message>
    <message>
        <source>There is no place of that number or title.</source>
        <translation>Aucun lieu n’a ce numéro ou ce titre.</translation>
    </message>
    <message>
        <source>What happened is missing.</source>
        <translation>Écrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>It ends before it begins, or that day is in no calendar.</source>
        <translation>Cela finit avant de commencer, ou ce jour n’est dans aucun calendrier.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. Ctrl+Z brings back.</source>
        <translation>
            <numerusform>%n événement supprimé. Ctrl+Z annule.</numerusform>
            <numerusform>%n événements supprimés. Ctrl+Z annule.</numerusform>
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
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Ce que cela peut vouloir dire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Va dans les deux sens</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Have, need or offer</source>
        <translation>On a, on cherche ou on propose</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Who saw it differently</source>
        <translation>Qui l’a vu autrement</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>Who hosts the table</source>
        <translation>Qui anime la table</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Le fichier lui-même</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui y figure</translation>
    </message>
    <message>
        <source>People one recognises</source>
        <translation>Personnes reconnaissables</translation>
    </message>
    <message>
        <source>People under age</source>
        <translation>Personnes mineures</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Les mots pour le dire</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Whether it is retired</source>
        <translation>S’il n’est plus proposé</translation>
    </message>
    <message>
        <source>What it is called elsewhere</source>
        <translation>Comment on l’appelle ailleurs</translation>
    </message>
    <message>
        <source>How the session runs</source>
        <translation>Comment se déroule la séance</translation>
    </message>
    <message>
        <source>Whether it stays</source>
        <translation>Si cela reste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} l’a supprimé</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} l’a modifié</translation>
    </message>
    <message>
        <source>{0} said “{1}”</source>
        <translation>{0} a dit « {1} »</translation>
    </message>
    <message>
        <source>{0} put it at {1}</source>
        <translation>{0} l’a placé à {1}</translation>
    </message>
    <message>
        <source>{0} left it empty</source>
        <translation>{0} l’a laissé vide</translation>
    </message>
    <message>
        <source>{0} m apart</source>
        <translation>à {0} m l’un de l’autre</translation>
    </message>
    <message>
        <source>a file that ends in {0}</source>
        <translation>un fichier qui finit par {0}</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>Between laptops</source>
        <translation>Entre ordinateurs</translation>
    </message>
    <message>
        <source>To the platform</source>
        <translation>Vers la plateforme</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>There is nothing to compare here yet.</source>
        <translation>Il n’y a encore rien à comparer ici.</translation>
    </message>
    <message>
        <source>Tick at least one session.</source>
        <translation>Cochez au moins une séance.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages stand in the order of a session</source>
        <translation>Les pages suivent l’ordre d’une séance</translation>
    </message>
    <message>
        <source>From the agenda and the people at the table to the map, the votes and what you give back. Each has a key of its own; {0} goes anywhere by a few letters.</source>
        <translation>Du déroulé et des personnes autour de la table à la carte, aux votes et à la restitution. Chacune a sa touche ; {0} mène partout en quelques lettres.</translation>
    </message>
    <message>
        <source>First, what people allow</source>
        <translation>D’abord, ce que les personnes autorisent</translation>
    </message>
    <message>
        <source>Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.</source>
        <translation>Chaque personne reçoit un code, pas de nom. Une touche par réponse ; ce qu’elle autorise décide de ce qui sort ensuite.</translation>
    </message>
    <message>
        <source>A place in ten seconds</source>
        <translation>Un lieu en dix secondes</translation>
    </message>
    <message>
        <source>Press {0}, click on the map, type the number of the sticker and a title, then Enter.</source>
        <translation>Appuyez sur {0}, cliquez sur la carte, tapez le numéro de la gommette et un titre, puis Entrée.</translation>
    </message>
    <message>
        <source>There is no Save</source>
        <translation>Il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.</source>
        <translation>Tout est dans le fichier dès que cette ligne dit « Enregistré ». {0} annule chaque étape, même demain.</translation>
    </message>
    <message>
        <source>More about a place</source>
        <translation>En dire plus sur un lieu</translation>
    </message>
    <message>
        <source>Click a place and say here what people do there, and who may see it.</source>
        <translation>Cliquez sur un lieu et dites ici ce qu’on y fait et qui peut le voir.</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Pour la salle</translation>
    </message>
    <message>
        <source>{0} shows the agenda, the map or the votes on the projector, in large type, never over your work.</source>
        <translation>{0} montre le déroulé, la carte ou les votes au projecteur, en grands caractères, jamais par-dessus votre travail.</translation>
    </message>
    <message>
        <source>Give back the same evening</source>
        <translation>Restituer le soir même</translation>
    </message>
    <message>
        <source>See item by item what leaves and why the rest stays; then a map page, a report or a poster.</source>
        <translation>Voyez élément par élément ce qui sort et pourquoi le reste reste ; puis une page carte, un rapport ou une affiche.</translation>
    </message>
    <message>
        <source>Help is on every page</source>
        <translation>L’aide est sur chaque page</translation>
    </message>
    <message>
        <source>{0} opens the help where you are, without internet. This tour is there too, in the Help menu.</source>
        <translation>{0} ouvre l’aide là où vous êtes, sans internet. Ce tour s’y trouve aussi, dans le menu Aide.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer le tour</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>TowersCard</name>
    <message>
        <source>Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.</source>
        <translation>Lisez les tours à voix haute et laissez corriger. Toute hauteur est juste, zéro aussi. F2 en change une.</translation>
    </message>
    <message>
        <source>Influence towers</source>
        <translation>Tours d’influence</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>A tower is a number of discs.</source>
        <translation>Une tour est un nombre de jetons.</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>&amp;Number on the sticker</source>
        <translation>&amp;Numéro de la gommette</translation>
    </message>
    <message>
        <source>Number on the sticker</source>
        <translation>Numéro de la gommette</translation>
    </message>
    <message>
        <source>Type it and press Enter. Esc leaves.</source>
        <translation>Tapez-le puis Entrée. Échap quitte.</translation>
    </message>
    <message>
        <source>Nobody recorded {0} yet: it becomes a record that only has this place.</source>
        <translation>Personne n’a encore noté le {0} : il devient une fiche qui n’a que ce lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this number.</source>
        <translation>
            <numerusform>%n fiche porte ce numéro.</numerusform>
            <numerusform>%n fiches portent ce numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gets this place.</source>
        <translation>{0} reçoit ce lieu.</translation>
    </message>
    <message>
        <source>{0} has a place already and moves here.</source>
        <translation>{0} a déjà un lieu et vient ici.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This file can&apos;t be imported. Nothing was changed.</source>
        <translation>Ce fichier ne peut pas être importé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from, or choose another file.</source>
        <translation>Exportez-le de nouveau du programme d’où il vient, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know that user and password.</source>
        <translation>Le serveur ne connaît pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>Type them again; Nextcloud wants an app password.</source>
        <translation>Tapez-les à nouveau ; Nextcloud veut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached from here.</source>
        <translation>On ne peut pas l’atteindre d’ici.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again: it goes on where it stopped.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez : on continue là où on s’est arrêté.</translation>
    </message>
    <message>
        <source>This network asks you to log in first.</source>
        <translation>Ce réseau demande d’abord de se connecter.</translation>
    </message>
    <message>
        <source>Open a page in the browser, log in there, then try again.</source>
        <translation>Ouvrez une page dans le navigateur, connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no space left there.</source>
        <translation>Il n’y a plus de place là-bas.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or take another place.</source>
        <translation>Dites-le à qui s’en occupe, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>Le serveur ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>Check the address; ask whoever runs the server about its certificate.</source>
        <translation>Vérifiez l’adresse ; demandez son certificat à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>That book was put back from an older copy.</source>
        <translation>Ce carnet a été remis depuis une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Open it on its own laptop and merge this book into it there; then merge it here.</source>
        <translation>Ouvrez-le sur son propre ordinateur et fusionnez-y ce carnet-ci ; fusionnez-le ensuite ici.</translation>
    </message>
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
        <source>Another program has the file open.</source>
        <translation>Le fichier est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there and try again, or choose another name.</source>
        <translation>Fermez-le là-bas et réessayez, ou choisissez un autre nom.</translation>
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
        <source>the book is open already ({0})</source>
        <translation>le carnet est déjà ouvert ({0})</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation>vous n’avez pas le droit d’écrire ici</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>Choisissez un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>an export can&apos;t replace the book itself</source>
        <translation>un export ne peut pas remplacer le carnet lui-même</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the sheet could not be written</source>
        <translation>la feuille n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>the map could not be written</source>
        <translation>la carte n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>the report can&apos;t be written</source>
        <translation>le rapport ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written</source>
        <translation>l’image ne peut pas être écrite</translation>
    </message>
    <message>
        <source>the poster can&apos;t be written</source>
        <translation>l’affiche ne peut pas être écrite</translation>
    </message>
    <message>
        <source>there is nothing to print</source>
        <translation>il n’y a rien à imprimer</translation>
    </message>
    <message>
        <source>Record it first, or ask for blank ones.</source>
        <translation>Saisissez-le d’abord, ou demandez des exemplaires vierges.</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la séance est terminée</translation>
    </message>
    <message>
        <source>Start a phase of the agenda to open it again.</source>
        <translation>Commencez une phase du déroulé pour la rouvrir.</translation>
    </message>
    <message>
        <source>a prefix for the codes is missing</source>
        <translation>il manque un préfixe pour les codes</translation>
    </message>
    <message>
        <source>Type one, for instance T2.</source>
        <translation>Tapez-en un, par exemple T2.</translation>
    </message>
    <message>
        <source>the medium was deleted meanwhile</source>
        <translation>le média a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>this is no photograph that can be read</source>
        <translation>ce n’est pas une photo lisible</translation>
    </message>
    <message>
        <source>Take a JPEG, or a PNG of at most 80 million pixels.</source>
        <translation>Prenez un JPEG, ou un PNG de 80 millions de pixels au plus.</translation>
    </message>
    <message>
        <source>no marks of a printed map can be seen</source>
        <translation>aucun repère d’une carte imprimée n’est visible</translation>
    </message>
    <message>
        <source>only {0} marks of a printed map can be seen</source>
        <translation>repères d’une carte imprimée visibles : seulement {0}</translation>
    </message>
    <message>
        <source>Photograph the whole sheet from above in good light, or lay it down by hand with three points.</source>
        <translation>Photographiez toute la feuille d’en haut, bien éclairée, ou posez-la à la main avec trois points.</translation>
    </message>
    <message>
        <source>the sheet {0} is recognised, but not where it lies: its larger code can&apos;t be read</source>
        <translation>la feuille {0} est reconnue, mais pas sa place : son grand code est illisible</translation>
    </message>
    <message>
        <source>Photograph its lower left corner once more, or lay it down by hand with three points.</source>
        <translation>Photographiez encore une fois son coin inférieur gauche, ou posez-la à la main avec trois points.</translation>
    </message>
    <message>
        <source>its marks contradict each other by {0} m: the sheet is there twice, or folded</source>
        <translation>ses repères se contredisent de {0} m : la feuille est là deux fois, ou pliée</translation>
    </message>
    <message>
        <source>Photograph one sheet by itself, laid flat, or lay it down by hand with three points.</source>
        <translation>Photographiez une seule feuille, bien à plat, ou posez-la à la main avec trois points.</translation>
    </message>
    <message>
        <source>only {0} marks can be seen, too near each other to tell how the rest of the sheet lies</source>
        <translation>repères visibles : seulement {0}, trop proches pour dire comment se place le reste de la feuille</translation>
    </message>
    <message>
        <source>the photograph isn&apos;t here</source>
        <translation>la photo n’est pas ici</translation>
    </message>
    <message>
        <source>Fetch it from the laptop that took it, then try again.</source>
        <translation>Récupérez-la sur l’ordinateur qui l’a prise, puis réessayez.</translation>
    </message>
    <message>
        <source>the sticker&apos;s number is missing</source>
        <translation>il manque le numéro de la gommette</translation>
    </message>
    <message>
        <source>Type the number that stands on it.</source>
        <translation>Tapez le numéro qui est dessus.</translation>
    </message>
    <message>
        <source>{0} records have the number {1}: {2}</source>
        <translation>{0} fiches ont le numéro {1} : {2}</translation>
    </message>
    <message>
        <source>Give one of them another number, then trace it.</source>
        <translation>Donnez un autre numéro à l’une d’elles, puis relevez-la.</translation>
    </message>
    <message>
        <source>a book can&apos;t be merged with itself</source>
        <translation>un carnet ne peut pas être fusionné avec lui-même</translation>
    </message>
    <message>
        <source>Choose another laptop&apos;s copy.</source>
        <translation>Choisissez la copie d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>that laptop has another lab&apos;s book</source>
        <translation>cet ordinateur a le carnet d’un autre labo</translation>
    </message>
    <message>
        <source>Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.</source>
        <translation>Commencez avec une copie du même carnet sur chaque ordinateur ; un carnet créé à part se fusionne comme fichier.</translation>
    </message>
    <message>
        <source>that laptop offers no copy of its book</source>
        <translation>cet ordinateur ne propose pas de copie de son carnet</translation>
    </message>
    <message>
        <source>Copy the book by stick, then join.</source>
        <translation>Copiez le carnet par clé USB, puis rejoignez.</translation>
    </message>
    <message>
        <source>the other laptop stopped sharing</source>
        <translation>l’autre ordinateur a cessé le partage</translation>
    </message>
    <message>
        <source>the copy is not what was offered</source>
        <translation>la copie n’est pas celle qui était proposée</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Rejoignez à nouveau.</translation>
    </message>
    <message>
        <source>a code has eight letters and digits</source>
        <translation>un code a huit lettres et chiffres</translation>
    </message>
    <message>
        <source>the code is not that laptop&apos;s</source>
        <translation>ce n’est pas le code de cet ordinateur</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it.</source>
        <translation>Tapez-le comme l’autre ordinateur l’affiche.</translation>
    </message>
    <message>
        <source>this laptop may not be reached by others</source>
        <translation>les autres ne peuvent pas atteindre cet ordinateur</translation>
    </message>
    <message>
        <source>Allow it in the firewall, or use a stick.</source>
        <translation>Autorisez-le dans le pare-feu, ou prenez une clé USB.</translation>
    </message>
    <message>
        <source>this network doesn&apos;t let laptops find each other</source>
        <translation>ce réseau ne laisse pas les ordinateurs se trouver</translation>
    </message>
    <message>
        <source>Type the address that the other one shows.</source>
        <translation>Tapez l’adresse que l’autre affiche.</translation>
    </message>
    <message>
        <source>the stick or folder is read-only</source>
        <translation>la clé ou le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>Push the stick&apos;s lock back, or take another one.</source>
        <translation>Repoussez le verrou de la clé, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns it.</source>
        <translation>Choisissez un autre dossier, ou demandez à qui il appartient.</translation>
    </message>
    <message>
        <source>there is not enough space: {0} MB are needed, {1} MB are free</source>
        <translation>il n’y a pas assez de place : il faut {0} Mo, {1} Mo sont libres</translation>
    </message>
    <message>
        <source>Free some, take another disk, a smaller area, or a lower zoom.</source>
        <translation>Libérez de la place, prenez un autre disque, une zone plus petite ou un zoom plus faible.</translation>
    </message>
    <message>
        <source>the area is too large for zoom {0}</source>
        <translation>la zone est trop grande pour le zoom {0}</translation>
    </message>
    <message>
        <source>Take a smaller area, or a lower deepest zoom.</source>
        <translation>Prenez une zone plus petite, ou un zoom maximal plus faible.</translation>
    </message>
    <message>
        <source>it has no map of this area</source>
        <translation>il n’y a pas de carte de cette zone</translation>
    </message>
    <message>
        <source>Choose another service or area.</source>
        <translation>Choisissez un autre service ou une autre zone.</translation>
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
        <source>The book was moved, renamed or replaced while it was open.</source>
        <translation>Le carnet a été déplacé, renommé ou remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Open it where it is now; what was saved before is safe.</source>
        <translation>Ouvrez-le là où il est maintenant&#x202f;; ce qui était déjà enregistré est en sécurité.</translation>
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
    <name>VoteChart</name>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n gommette</numerusform>
            <numerusform>%n gommettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n votant</numerusform>
            <numerusform>%n votants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>As many dots: {0}.</source>
        <translation>Autant de gommettes : {0}.</translation>
    </message>
    <message>
        <source>The tables differ most about {0}: {1} % to {2} % of their dots.</source>
        <translation>Les tables s’écartent le plus sur {0} : de {1} % à {2} % de leurs gommettes.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>{0}: {1} dots where {2} were to be given; what the paper says is kept.</source>
        <translation>{0} : {1} gommettes pour {2} à donner ; on garde ce que dit le papier.</translation>
    </message>
    <message>
        <source>Fewer than five voted at: {0}. Their own numbers are not published.</source>
        <translation>Moins de cinq votants à : {0}. Leurs propres chiffres ne sont pas publiés.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation>Combien ont voté</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>S&amp;lip by slip</source>
        <translation>Bu&amp;lletin par bulletin</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Tour de vote</translation>
    </message>
    <message>
        <source>The slip is from table</source>
        <translation>Le bulletin vient de la table</translation>
    </message>
    <message>
        <source>Counting sheet</source>
        <translation>Feuille de décompte</translation>
    </message>
    <message>
        <source>Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.</source>
        <translation>Tapez les gommettes, Entrée. Ctrl+Haut et Ctrl+Bas déplacent une option, Suppr sur son nom la retire.</translation>
    </message>
    <message>
        <source>numbers of options, 3 3 7, then Enter</source>
        <translation>numéros d’options, 3 3 7, puis Entrée</translation>
    </message>
    <message>
        <source>Slip by slip</source>
        <translation>Bulletin par bulletin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Modifier le tour</translation>
    </message>
    <message>
        <source>New round, or more to vote on</source>
        <translation>Nouveau tour, ou d’autres options</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le tour</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Rouvrir le tour</translation>
    </message>
    <message>
        <source>Nothing was voted on yet. Write a question and what can be voted on.</source>
        <translation>Aucun vote pour l’instant. Écrivez une question et ce qui est mis au vote.</translation>
    </message>
    <message>
        <source>Round deleted. Ctrl+Z brings it back.</source>
        <translation>Tour supprimé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>No place of this session has a sticker.</source>
        <translation>Aucun lieu de cette séance n’a de gommette.</translation>
    </message>
    <message>
        <source>A slip is the numbers of options with blanks between, as in 3 3 7.</source>
        <translation>Un bulletin, ce sont des numéros d’options séparés par des espaces, comme 3 3 7.</translation>
    </message>
    <message>
        <source>{0} dots on one slip where {1} were to be given; what the paper says is kept.</source>
        <translation>{0} gommettes sur un bulletin là où {1} étaient à donner ; ce que dit le papier est gardé.</translation>
    </message>
    <message>
        <source>Option removed. Ctrl+Z brings it back.</source>
        <translation>Option retirée. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>WalksTab</name>
    <message>
        <source>What is the walk called? Enter adds it.</source>
        <translation>Comment s’appelle la marche ? Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Nouvelle marche</translation>
    </message>
    <message>
        <source>F2 changes a name or a description. A walk without a line waits for its track.</source>
        <translation>F2 change un nom ou une description. Une marche sans ligne attend son tracé.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
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
            <numerusform>%n marche supprimée. Ctrl+Z annule.</numerusform>
            <numerusform>%n marches supprimées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMap</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Feuille {0} sur {1}</translation>
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
        <translation>Noter ce qu’un lab dit de ses lieux, sans internet. Tout tient dans un seul fichier : le carnet.</translation>
    </message>
    <message>
        <source>Books opened last</source>
        <translation>Derniers carnets ouverts</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Le rouvrir</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.</source>
        <translation>Le programme s’est arrêté de façon inattendue. Tout jusqu’à {0} est enregistré dans « {1} » : {2}, {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
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
    <name>Words</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Ways of acting</source>
        <translation>Modes d’action</translation>
    </message>
    <message>
        <source>Kinds of space</source>
        <translation>Types d’espace</translation>
    </message>
    <message>
        <source>Stages of a place</source>
        <translation>Étapes d’un lieu</translation>
    </message>
    <message>
        <source>Tenures</source>
        <translation>Statuts d’occupation</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Types de note</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Types d’acteur</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Types de lien</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Types de ressource</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>bleu ciel</translation>
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
        <translation>pourpre</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>brique</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>brun foncé</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>bleu canard</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>bleu canard foncé</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>bleu mer</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>gris foncé</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentagone</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexagone</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>octogone</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>bouclier</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>goutte</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>house</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>arrows that turn</source>
        <translation>flèches qui tournent</translation>
    </message>
    <message>
        <source>arrows that part</source>
        <translation>flèches qui se séparent</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>ballon</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banc</translation>
    </message>
    <message>
        <source>waste bin</source>
        <translation>poubelle</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>éclair</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>bol</translation>
    </message>
    <message>
        <source>briefcase</source>
        <translation>mallette</translation>
    </message>
    <message>
        <source>building</source>
        <translation>immeuble</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>computer chip</source>
        <translation>puce électronique</translation>
    </message>
    <message>
        <source>dots in a circle</source>
        <translation>points en cercle</translation>
    </message>
    <message>
        <source>city hall</source>
        <translation>mairie</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>porte-bloc</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>health cross</source>
        <translation>croix de santé</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>tasse</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>œil</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>fleur</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>engrenage</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>toque de diplômé</translation>
    </message>
    <message>
        <source>empty ground</source>
        <translation>terrain vide</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>poignée de main</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation>ampoule</translation>
    </message>
    <message>
        <source>link</source>
        <translation>chaînon</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>cadenas</translation>
    </message>
    <message>
        <source>market</source>
        <translation>marché</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>porte-voix</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montagne</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>recyclage</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>toit</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>canapé</translation>
    </message>
    <message>
        <source>sprout</source>
        <translation>pousse</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>étal</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>camion</translation>
    </message>
    <message>
        <source>truck and hand</source>
        <translation>camion et main</translation>
    </message>
    <message>
        <source>water can</source>
        <translation>arrosoir</translation>
    </message>
    <message>
        <source>wrench</source>
        <translation>clé à molette</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Welcome and consent</source>
        <translation>Accueil et accord</translation>
    </message>
    <message>
        <source>Icebreaker</source>
        <translation>Brise-glace</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Network of actors</source>
        <translation>Réseau d’acteurs</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and templates</source>
        <translation>Mots et modèles</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Session &amp;templates</source>
        <translation>Modèles de &amp;séance</translation>
    </message>
    <message>
        <source>&amp;Indicator sets</source>
        <translation>Séries d’&amp;indicateurs</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Refait : {0}</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>Save words and templates</source>
        <translation>Enregistrer les mots et les modèles</translation>
    </message>
    <message>
        <source>Words (*.json)</source>
        <translation>Mots (*.json)</translation>
    </message>
    <message>
        <source>Saved to {0}: what people said is not in it.</source>
        <translation>Enregistré dans {0} : les paroles n’y sont pas.</translation>
    </message>
    <message>
        <source>Words (*.json *.toml)</source>
        <translation>Mots (*.json *.toml)</translation>
    </message>
    <message>
        <source>The words of the file are in the book; Ctrl+Z takes them back.</source>
        <translation>Les mots du fichier sont dans le carnet ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>The book says all of it already.</source>
        <translation>Le carnet dit déjà tout cela.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Lists of words</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>Mots dans leur ordre</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>un mot, puis Entrée</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>&amp;Nouveau mot</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down, or the mouse, put words in order.</source>
        <translation>Alt+Haut et Alt+Bas, ou la souris, mettent les mots en ordre.</translation>
    </message>
    <message>
        <source>the name of the category there</source>
        <translation>le nom de la catégorie là-bas</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matériel</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>immatériel</translation>
    </message>
    <message>
        <source>It &amp;goes one way: the arrow has a head</source>
        <translation>Il va dans un &amp;sens : la flèche a une pointe</translation>
    </message>
    <message>
        <source>Everything that has this word will have the other one; Ctrl+Z takes it back.</source>
        <translation>Tout ce qui porte ce mot portera l’autre ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>P&amp;ut under</source>
        <translation>Ran&amp;ger sous</translation>
    </message>
    <message>
        <source>What it m&amp;eans</source>
        <translation>C&amp;e que cela veut dire</translation>
    </message>
    <message>
        <source>On the CoNECT &amp;map</source>
        <translation>Sur la c&amp;arte CoNECT</translation>
    </message>
    <message>
        <source>&amp;OSM tags</source>
        <translation>Attributs &amp;OSM</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Word to put it under</source>
        <translation>Mot sous lequel le mettre</translation>
    </message>
    <message>
        <source>{0} (retired)</source>
        <translation>{0} (retiré)</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Remettre en usage</translation>
    </message>
    <message>
        <source>Retire the word</source>
        <translation>Retirer le mot</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
    <message>
        <source>Its sign is much like that of “{0}”.</source>
        <translation>Son signe ressemble beaucoup à celui de « {0} ».</translation>
    </message>
    <message>
        <source>It needs a word of at most 60 characters that is not in the list yet.</source>
        <translation>Il faut un mot d’au plus 60 caractères qui n’est pas encore dans la liste.</translation>
    </message>
    <message>
        <source>The meaning is one line of at most 400 characters.</source>
        <translation>La signification tient en une ligne d’au plus 400 caractères.</translation>
    </message>
    <message>
        <source>The white picture can&apos;t be seen on that colour: choose a darker one.</source>
        <translation>L’image blanche ne se voit pas sur cette couleur : choisissez-en une plus foncée.</translation>
    </message>
    <message>
        <source>The category is one line of at most 80 characters.</source>
        <translation>La catégorie tient en une ligne d’au plus 80 caractères.</translation>
    </message>
    <message>
        <source>Tags are written as leisure=garden, with ; between two.</source>
        <translation>Les attributs s’écrivent comme leisure=garden, avec ; entre deux.</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Pas enregistré : {0}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>and %n more that can&apos;t be imported</source>
        <translation>
            <numerusform>et %n autre qui ne peut pas être importée</numerusform>
            <numerusform>et %n autres qui ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more likely double(s)</source>
        <translation>
            <numerusform>et %n autre doublon probable</numerusform>
            <numerusform>et %n autres doublons probables</numerusform>
        </translation>
    </message>
</context>
</TS>
