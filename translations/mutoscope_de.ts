<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AssetImport</name>
    <message>
        <source>Cannot bring in %1: %2</source>
        <translation>%1 lässt sich nicht ins Projekt holen: %2</translation>
    </message>
    <message>
        <source>it does not exist.</source>
        <translation>die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>die Datei ist leer.</translation>
    </message>
    <message>
        <source>it is larger than %1.</source>
        <translation>die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>it is of no kind that a film can use.</source>
        <translation>mit dieser Art von Datei kann ein Film nichts anfangen.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Cannot bring in %1</source>
        <translation>%1 lässt sich nicht ins Projekt holen</translation>
    </message>
    <message>
        <source>Cannot bring in files: the project %1 is not there any more.</source>
        <translation>Dateien lassen sich nicht übernehmen: Das Projekt %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring the disk or folder back first.</source>
        <translation>Bringen Sie zuerst die Platte oder den Ordner zurück.</translation>
    </message>
    <message>
        <source>Cannot link %1</source>
        <translation>%1 kann nicht verknüpft werden</translation>
    </message>
    <message>
        <source>the disk of the project knows no links.</source>
        <translation>der Datenträger des Projekts kennt keine Verknüpfungen.</translation>
    </message>
    <message>
        <source>Bring in a copy, or move the project to another disk.</source>
        <translation>Kopieren Sie die Datei ins Projekt, oder legen Sie das Projekt auf einen anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk: %2</source>
        <translation>%1 lässt sich nicht auf die Platte schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>a part of its path is a file</source>
        <translation>ein Teil des Pfads ist eine Datei</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot move the finished file to %1: %2</source>
        <translation>Die fertige Datei lässt sich nicht nach %1 verschieben: %2</translation>
    </message>
    <message>
        <source>Invalid frame rate &quot;%1&quot;: %2</source>
        <translation>Ungültige Bildrate „%1“: %2</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 240, or a fraction such as 30000/1001.</source>
        <translation>Schreiben Sie eine ganze Zahl von 1 bis 240 oder einen Bruch wie 30000/1001.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>sie darf nicht leer sein.</translation>
    </message>
    <message>
        <source>a decimal is ambiguous; did you mean %1?</source>
        <translation>eine Dezimalzahl ist mehrdeutig; meinen Sie %1?</translation>
    </message>
    <message>
        <source>a fraction has two positive whole numbers.</source>
        <translation>ein Bruch hat zwei positive ganze Zahlen.</translation>
    </message>
    <message>
        <source>it is not a number.</source>
        <translation>das ist keine Zahl.</translation>
    </message>
    <message>
        <source>it must be greater than zero.</source>
        <translation>sie muss größer als null sein.</translation>
    </message>
    <message>
        <source>it must lie between 1 and 240 frames per second.</source>
        <translation>sie muss zwischen 1 und 240 Bildern in der Sekunde liegen.</translation>
    </message>
    <message>
        <source>its terms are too large.</source>
        <translation>Zähler oder Nenner ist zu groß.</translation>
    </message>
    <message>
        <source>Cannot create the scratch folder %1</source>
        <translation>Der Arbeitsordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Check that the folder above it is writable.</source>
        <translation>Prüfen Sie, ob in den Ordner darüber geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Cannot create a scratch folder in %1</source>
        <translation>In %1 lässt sich kein Arbeitsordner anlegen</translation>
    </message>
    <message>
        <source>Check that the folder is writable and the disk is not full.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf und auf der Platte noch Platz ist.</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>a folder beside it cannot be made</source>
        <translation>daneben lässt sich kein Ordner anlegen</translation>
    </message>
    <message>
        <source>Cannot move the finished folder to %1: %2</source>
        <translation>Der fertige Ordner lässt sich nicht nach %1 verschieben: %2</translation>
    </message>
    <message>
        <source>Cannot open the external editor: %1</source>
        <translation>Der externe Editor lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The command is in the preferences, under Source editor.</source>
        <translation>Der Befehl steht in den Einstellungen unter „Quelltext“.</translation>
    </message>
    <message>
        <source>a quote is left open in %1.</source>
        <translation>in %1 ist ein Anführungszeichen offen.</translation>
    </message>
    <message>
        <source>%1 means nothing; there are {file}, {line} and {column}.</source>
        <translation>%1 bedeutet nichts; es gibt {file}, {line} und {column}.</translation>
    </message>
    <message>
        <source>there is no program in its command.</source>
        <translation>in seinem Befehl steht kein Programm.</translation>
    </message>
    <message>
        <source>there is no program %1.</source>
        <translation>es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>%1 does not start.</source>
        <translation>%1 startet nicht.</translation>
    </message>
</context>
<context>
    <name>BindingSection</name>
    <message>
        <source>Text from</source>
        <translation>Text aus</translation>
    </message>
    <message>
        <source>Source from</source>
        <translation>Quelle aus</translation>
    </message>
    <message>
        <source>Colour from</source>
        <translation>Farbe aus</translation>
    </message>
    <message>
        <source>Fill from</source>
        <translation>Füllung aus</translation>
    </message>
    <message>
        <source>Font from</source>
        <translation>Schrift aus</translation>
    </message>
    <message>
        <source>This changes the picture: &quot;%1&quot; has become &quot;%2&quot;.</source>
        <translation>Das ändert das Bild: Aus „%1“ ist „%2“ geworden.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Title card</source>
        <translation>Titelkarte</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>saying</source>
        <translation>Ausspruch</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Schlusskarte</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>Abspann</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>call to action</source>
        <translation>Aufforderung</translation>
    </message>
    <message>
        <source>Callouts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Große Zahl</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Progress bar</source>
        <translation>Fortschrittsbalken</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>three two one</source>
        <translation>drei zwei eins</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Waveform bars</source>
        <translation>Tonbalken</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziales</translation>
    </message>
    <message>
        <source>bubbles</source>
        <translation>Blasen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Social handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Split screen</source>
        <translation>Geteiltes Bild</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Irisblende</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Callout arrow</source>
        <translation>Hinweispfeil</translation>
    </message>
</context>
<context>
    <name>CanvasChannels</name>
    <message>
        <source>Code moves “%1” of this: %2.</source>
        <translation>Code bewegt „%1“ davon: %2.</translation>
    </message>
    <message>
        <source>CSS moves “%1” of this.</source>
        <translation>CSS bewegt „%1“ davon.</translation>
    </message>
    <message>
        <source>Code moves “%1” of this.</source>
        <translation>Code bewegt „%1“ davon.</translation>
    </message>
    <message numerus="yes">
        <source>The animation of “%1” moves %n others, too: they would get this keyframe as well.</source>
        <translation>
            <numerusform>Die Animation von „%1“ bewegt auch %n anderes Element: Es bekäme dieses Schlüsselbild ebenso.</numerusform>
            <numerusform>Die Animation von „%1“ bewegt auch %n andere Elemente: Sie bekämen dieses Schlüsselbild ebenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The animation of “%1” moves %n others, too.</source>
        <translation>
            <numerusform>Die Animation von „%1“ bewegt auch %n anderes Element.</numerusform>
            <numerusform>Die Animation von „%1“ bewegt auch %n andere Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes along a way. Drag the points of that, or switch keyframes off to move all of it.</source>
        <translation>Es folgt einem Weg. Ziehen Sie dessen Punkte oder schalten Sie Schlüsselbilder aus, um alles zu verschieben.</translation>
    </message>
    <message>
        <source>The animation of “%1” has a perspective of its own (transformPerspective), in which a way on the canvas is another one. Change its numbers instead.</source>
        <translation>Die Animation von „%1“ hat eine eigene Perspektive (transformPerspective), in der ein Weg auf der Leinwand ein anderer ist. Ändern Sie stattdessen ihre Zahlen.</translation>
    </message>
    <message>
        <source>Its property “rotate” turns this out of its plane. Change that in the source instead.</source>
        <translation>Die Eigenschaft „rotate“ dreht dies aus seiner Ebene. Ändern Sie sie stattdessen im Quelltext.</translation>
    </message>
</context>
<context>
    <name>CanvasGrouping</name>
    <message>
        <source>One of these is hidden, and nobody can tell where it would be.</source>
        <translation>Eines davon ist verborgen, und wo es läge, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The box around these lays them out (“%1”). It would lay out a group as one of them.</source>
        <translation>Der Kasten darum ordnet diese Elemente an („%1“). Eine Gruppe würde er wie ein einziges anordnen.</translation>
    </message>
    <message>
        <source>There are others between these, which would go elsewhere.</source>
        <translation>Dazwischen liegen andere, die an eine andere Stelle rücken würden.</translation>
    </message>
    <message>
        <source>Some of these are parts of a line, which a group would break.</source>
        <translation>Einige davon sind Teile einer Zeile, die eine Gruppe zerreißen würde.</translation>
    </message>
    <message>
        <source>The parts of this have an order of their own, before and behind each other, that counts in the group alone.</source>
        <translation>Die Teile davon haben untereinander eine eigene Reihenfolge von vorn nach hinten, die nur in der Gruppe gilt.</translation>
    </message>
    <message>
        <source>The preview does not show this now.</source>
        <translation>Die Vorschau zeigt das gerade nicht.</translation>
    </message>
    <message>
        <source>There are no elements in this.</source>
        <translation>Darin sind keine Elemente.</translation>
    </message>
    <message>
        <source>This is a clip or a composition. What is in it would lose its time.</source>
        <translation>Das ist ein Clip oder eine Komposition. Was darin ist, würde seine Zeit verlieren.</translation>
    </message>
    <message>
        <source>An animation moves “%1” of this, and all that is in it with it.</source>
        <translation>Eine Animation bewegt „%1“ davon und damit alles, was darin ist.</translation>
    </message>
    <message>
        <source>What is in this owes it how it looks (“%1”). Reset that first.</source>
        <translation>Was darin ist, hat sein Aussehen davon („%1“). Setzen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>The style rule “%1” finds what is in this by where it lies.</source>
        <translation>Die Stilregel „%1“ findet, was darin ist, danach, wo es liegt.</translation>
    </message>
    <message>
        <source>The preview does not show these now.</source>
        <translation>Die Vorschau zeigt diese Elemente gerade nicht.</translation>
    </message>
    <message>
        <source>Only elements that lie in the same one can be grouped.</source>
        <translation>Nur Elemente, die im selben Element liegen, lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>This is a part of a drawing. Group it in the source, with &lt;g&gt;.</source>
        <translation>Das ist ein Teil einer Zeichnung. Gruppieren Sie es im Quelltext, mit &lt;g&gt;.</translation>
    </message>
    <message>
        <source>The style rule “%1” goes by where elements lie, and would find others if these were in a group.</source>
        <translation>Die Stilregel „%1“ richtet sich danach, wo Elemente liegen, und fände andere, wenn diese in einer Gruppe wären.</translation>
    </message>
    <message>
        <source>“%1” lies between these, and would be seen before or behind others than now. Change their order first.</source>
        <translation>„%1“ liegt dazwischen und wäre vor oder hinter anderen zu sehen als jetzt. Ändern Sie zuerst die Reihenfolge.</translation>
    </message>
    <message>
        <source>Some of these are placed freely, and others are laid out by the box around them.</source>
        <translation>Einige davon sind frei platziert, andere ordnet der Kasten darum an.</translation>
    </message>
    <message>
        <source>This is turned or scaled. Reset its transform first.</source>
        <translation>Das ist gedreht oder skaliert. Setzen Sie zuerst seine Transformation zurück.</translation>
    </message>
    <message>
        <source>What is in this is laid out by it.</source>
        <translation>Was darin ist, wird davon angeordnet.</translation>
    </message>
    <message>
        <source>This is laid out by the box around it, and so is what is in it.</source>
        <translation>Das ordnet der Kasten darum an, und ebenso, was darin ist.</translation>
    </message>
</context>
<context>
    <name>CanvasObstacle</name>
    <message>
        <source>This is a part of a drawing. Its place is in the attributes of the drawing.</source>
        <translation>Das ist ein Teil einer Zeichnung. Seine Lage steht in den Attributen der Zeichnung.</translation>
    </message>
    <message>
        <source>This is a part of a line of text, which decides where it goes.</source>
        <translation>Das ist ein Teil einer Textzeile, und die bestimmt, wo er steht.</translation>
    </message>
    <message>
        <source>This is squeezed flat at this moment of the film.</source>
        <translation>Das ist an dieser Stelle des Films flach zusammengedrückt.</translation>
    </message>
    <message>
        <source>An animation moves “%1” of this. Change the animation instead.</source>
        <translation>Eine Animation bewegt „%1“ davon. Ändern Sie stattdessen die Animation.</translation>
    </message>
    <message>
        <source>In perspective, this is seen from the side, reaches behind the viewer, or cannot be measured at this moment of the film. Its place is in the source.</source>
        <translation>In der Perspektive ist dies von der Seite zu sehen, reicht hinter den Betrachter oder lässt sich in diesem Augenblick des Films nicht messen. Sein Platz steht im Quelltext.</translation>
    </message>
    <message>
        <source>This is seen in perspective, which a group would take away.</source>
        <translation>Dies ist in Perspektive zu sehen, die eine Gruppe ihm nähme.</translation>
    </message>
    <message>
        <source>This word is seen in perspective, where no corner of it stays in its place.</source>
        <translation>Dieses Wort ist in Perspektive zu sehen, in der keine seiner Ecken an ihrem Platz bliebe.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>All of them would be before the film begins.</source>
        <translation>Alle lägen vor dem Beginn des Films.</translation>
    </message>
    <message>
        <source>There is no composition in %1.</source>
        <translation>In %1 ist keine Komposition.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n captions</source>
        <translation>
            <numerusform>%n Untertitel importieren</numerusform>
            <numerusform>%n Untertitel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>die Datei ist leer.</translation>
    </message>
    <message>
        <source>there are no captions in it.</source>
        <translation>es sind keine Untertitel darin.</translation>
    </message>
    <message>
        <source>it has %1 captions; a film takes up to %2.</source>
        <translation>die Datei hat %1 Untertitel; ein Film nimmt bis zu %2 auf.</translation>
    </message>
    <message>
        <source>Cannot read the captions in %1</source>
        <translation>Die Untertitel in %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>it is larger than %1.</source>
        <translation>die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>this is no UTF-16, as its mark says.</source>
        <translation>das ist kein UTF-16, obwohl die Marke es sagt.</translation>
    </message>
    <message>
        <source>line %1: this is not UTF-8.</source>
        <translation>Zeile %1: Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The file seems to be in an older encoding such as Latin-1. Save it as UTF-8 and import it again.</source>
        <translation>Die Datei scheint in einer älteren Kodierung wie Latin-1 zu sein. Speichern Sie sie als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a number or a time such as 00:00:01,000 --&gt; 00:00:02,500 is expected here.</source>
        <translation>hier gehört eine Zahl hin oder eine Zeit wie 00:00:01,000 --&gt; 00:00:02,500.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>this caption ends before it begins.</source>
        <translation>dieser Untertitel endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>%1: “%2” is to be a number of seconds.</source>
        <translation>%1: „%2“ muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>%1 is to have a text, a start and an end.</source>
        <translation>%1 braucht einen Text, einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>A transcript is a list of texts with “start” and “end”, or has them as “segments” or “words”.</source>
        <translation>Ein Transkript ist eine Liste von Texten mit „start“ und „end“ oder enthält sie als „segments“ oder „words“.</translation>
    </message>
    <message>
        <source>this is not JSON: %1.</source>
        <translation>das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Parts of this caption are elements of their own. Edit its text on the canvas, or in the source.</source>
        <translation>Teile dieses Untertitels sind eigene Elemente. Sein Text lässt sich auf der Bildfläche oder im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>The words of this caption are not where they were.</source>
        <translation>Die Wörter dieses Untertitels sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>Write Caption</source>
        <translation>Untertitel schreiben</translation>
    </message>
    <message>
        <source>Time Caption</source>
        <translation>Zeiten eines Untertitels ändern</translation>
    </message>
    <message>
        <source>The words of this caption have no times of their own.</source>
        <translation>Die Wörter dieses Untertitels haben keine eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Time Word</source>
        <translation>Zeiten eines Wortes ändern</translation>
    </message>
    <message>
        <source>The words of this caption are no elements. Style parts of its text on the canvas.</source>
        <translation>Die Wörter dieses Untertitels sind keine Elemente. Teile seines Textes lassen sich auf der Bildfläche gestalten.</translation>
    </message>
    <message>
        <source>Style Words</source>
        <translation>Wörter gestalten</translation>
    </message>
    <message>
        <source>A caption is split before one of its words, but not before the first.</source>
        <translation>Ein Untertitel wird vor einem seiner Wörter geteilt, aber nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>Split Caption</source>
        <translation>Untertitel teilen</translation>
    </message>
    <message>
        <source>There is no caption behind this one on its track.</source>
        <translation>Auf der Spur folgt diesem Untertitel keiner mehr.</translation>
    </message>
    <message>
        <source>Only one of the two times its words.</source>
        <translation>Nur einer der beiden hat Zeiten für seine Wörter.</translation>
    </message>
    <message>
        <source>Merge Captions</source>
        <translation>Untertitel verbinden</translation>
    </message>
    <message>
        <source>Replace in Captions</source>
        <translation>In Untertiteln ersetzen</translation>
    </message>
    <message>
        <source>Restyle Captions</source>
        <translation>Untertitel anders gestalten</translation>
    </message>
    <message>
        <source>There is no room for another caption at this time.</source>
        <translation>Für einen weiteren Untertitel ist zu dieser Zeit kein Platz.</translation>
    </message>
    <message>
        <source>Add Caption</source>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>The film was edited while captions were made for it.</source>
        <translation>Der Film wurde bearbeitet, während Untertitel für ihn erstellt wurden.</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Importieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ClipKind</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>data-start &quot;%1&quot; depends on the element&apos;s own start; it starts at 0.</source>
        <translation>data-start „%1“ hängt vom Beginn des Elements selbst ab; es beginnt bei 0.</translation>
    </message>
    <message>
        <source>data-start refers to &quot;%1&quot;, which does not exist; the element starts at 0.</source>
        <translation>data-start bezieht sich auf „%1“, das es nicht gibt; das Element beginnt bei 0.</translation>
    </message>
    <message>
        <source>it lies outside the project folder.</source>
        <translation>die Datei liegt außerhalb des Projektordners.</translation>
    </message>
    <message>
        <source>Name a file inside %1.</source>
        <translation>Nennen Sie eine Datei in %1.</translation>
    </message>
    <message>
        <source>there is no HTML file in this folder.</source>
        <translation>in diesem Ordner ist keine HTML-Datei.</translation>
    </message>
    <message>
        <source>no HTML file in this folder contains a composition.</source>
        <translation>keine HTML-Datei in diesem Ordner enthält eine Komposition.</translation>
    </message>
    <message>
        <source>A composition has an element with data-composition-id.</source>
        <translation>Eine Komposition hat ein Element mit data-composition-id.</translation>
    </message>
    <message>
        <source>this folder has several compositions and no index.html: %1.</source>
        <translation>dieser Ordner hat mehrere Kompositionen und keine index.html: %1.</translation>
    </message>
    <message>
        <source>Open one of these files.</source>
        <translation>Öffnen Sie eine dieser Dateien.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>%1 contains no composition: no element has data-composition-id.</source>
        <translation>%1 enthält keine Komposition: Kein Element hat data-composition-id.</translation>
    </message>
    <message>
        <source>Add data-composition-id=&quot;main&quot; to the element that is the canvas.</source>
        <translation>Geben Sie dem Element, das die Bildfläche ist, data-composition-id=&quot;main&quot;.</translation>
    </message>
    <message>
        <source>data-composition-id &quot;%1&quot; is used more than once; each composition needs an id of its own.</source>
        <translation>data-composition-id „%1“ kommt mehr als einmal vor; jede Komposition braucht eine eigene ID.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>Keep pictures, films and data in files of their own and refer to them.</source>
        <translation>Legen Sie Bilder, Filme und Daten in eigene Dateien und verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>die Datei hat mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>Draw that many things on a canvas instead.</source>
        <translation>Zeichnen Sie so vieles besser auf ein &lt;canvas&gt;.</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ihre Elemente sind mehr als %1-mal verschachtelt</translation>
    </message>
    <message>
        <source>Look for elements that are opened again and again and never closed.</source>
        <translation>Suchen Sie nach Elementen, die immer wieder geöffnet und nie geschlossen werden.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>it is written in UTF-16.</source>
        <translation>sie ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>it is not an HTML file.</source>
        <translation>das ist keine HTML-Datei.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Choose a folder with an index.html, or an HTML file.</source>
        <translation>Wählen Sie einen Ordner mit einer index.html oder eine HTML-Datei.</translation>
    </message>
    <message>
        <source>%1 mounts itself, by way of %2; it is left out there.</source>
        <translation>%1 bindet sich über %2 selbst ein; dort wird es weggelassen.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 compositions deep and is left out.</source>
        <translation>%1 ist mehr als %2 Kompositionen tief verschachtelt und wird weggelassen.</translation>
    </message>
    <message>
        <source>File %1 lies outside the project folder and is not shown.</source>
        <translation>Die Datei %1 liegt außerhalb des Projektordners und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>File %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but %4.</source>
        <translation>%1: %2 ist „%3“, aber %4.</translation>
    </message>
    <message>
        <source>Change %1 on the root element.</source>
        <translation>Ändern Sie %1 am Wurzelelement.</translation>
    </message>
    <message>
        <source>data-width and data-height</source>
        <translation>data-width und data-height</translation>
    </message>
    <message>
        <source>The root names no %1; a canvas of %2 × %3 pixels is used.</source>
        <translation>Das Wurzelelement nennt kein %1; die Bildfläche hat %2 × %3 Pixel.</translation>
    </message>
    <message>
        <source>a side of the canvas is a whole number of pixels from 1 to %1</source>
        <translation>eine Seite der Bildfläche ist eine ganze Zahl von Pixeln von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number of seconds; it is ignored.</source>
        <translation>%1 „%2“ ist keine Zahl von Sekunden; es gilt nicht.</translation>
    </message>
    <message>
        <source>a film lasts longer than 0 and at most %1 seconds (24 hours)</source>
        <translation>ein Film dauert länger als 0 und höchstens %1 Sekunden (24 Stunden)</translation>
    </message>
    <message>
        <source>%1 %2 is used.</source>
        <translation>%1 Es gilt %2.</translation>
    </message>
    <message>
        <source>is neither a number of seconds nor a reference such as &quot;intro + 2&quot;; the element starts at 0.</source>
        <translation>ist weder eine Zahl von Sekunden noch ein Bezug wie „intro + 2“; das Element beginnt bei 0.</translation>
    </message>
    <message>
        <source>is not a number of seconds greater than zero; it is ignored.</source>
        <translation>ist keine Zahl von Sekunden größer als null; es gilt nicht.</translation>
    </message>
    <message>
        <source>is not a number of seconds; it is ignored.</source>
        <translation>ist keine Zahl von Sekunden; es gilt nicht.</translation>
    </message>
    <message>
        <source>conflicts with data-start and data-duration, which end at %1; it is ignored.</source>
        <translation>widerspricht data-start und data-duration, die bei %1 enden; es gilt nicht.</translation>
    </message>
    <message>
        <source>is not after data-start; it is ignored.</source>
        <translation>liegt nicht nach data-start; es gilt nicht.</translation>
    </message>
    <message>
        <source>is ignored because data-track-index is present.</source>
        <translation>gilt nicht, weil data-track-index da ist.</translation>
    </message>
    <message>
        <source>uses an old name; write data-track-index instead.</source>
        <translation>hat einen alten Namen; schreiben Sie stattdessen data-track-index.</translation>
    </message>
    <message>
        <source>is not a whole number; track 0 is used.</source>
        <translation>ist keine ganze Zahl; es gilt Spur 0.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a colour</source>
        <translation>eine Farbe</translation>
    </message>
    <message>
        <source>a font (a text, or an object with a name)</source>
        <translation>eine Schrift (ein Text oder ein Objekt mit name)</translation>
    </message>
    <message>
        <source>an image (a text, or an object with a url)</source>
        <translation>ein Bild (ein Text oder ein Objekt mit url)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>eine ihrer Möglichkeiten</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>sie keine ID hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type</source>
        <translation>„%1“ kein Typ ist</translation>
    </message>
    <message>
        <source>it has no options to choose from</source>
        <translation>sie nichts zur Auswahl hat</translation>
    </message>
    <message>
        <source>its default is not %1</source>
        <translation>ihre Vorgabe anders ist als verlangt: %1</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; must be %2, not %3.</source>
        <translation>Variable „%1“ muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; must be one of %2, not %3.</source>
        <translation>Variable „%1“ muss etwas von %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>not JSON (%1)</source>
        <translation>kein JSON (%1)</translation>
    </message>
    <message>
        <source>must be a list of declarations</source>
        <translation>muss eine Liste von Deklarationen sein</translation>
    </message>
    <message>
        <source>declaration %1 is left out, because %2</source>
        <translation>Deklaration %1 wird weggelassen, weil %2</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; is not declared by the composition.</source>
        <translation>Die Komposition deklariert keine Variable „%1“.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it is a list</source>
        <translation>es ist eine Liste</translation>
    </message>
    <message>
        <source>%1 is not a JSON object: %2.</source>
        <translation>%1 ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>Write the values like {&quot;title&quot;: &quot;Hello&quot;, &quot;count&quot;: 3}.</source>
        <translation>Schreiben Sie die Werte wie {&quot;title&quot;: &quot;Hallo&quot;, &quot;count&quot;: 3}.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; %3</source>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>File %1 is a link to %2, where nothing is.</source>
        <translation>Die Datei %1 ist eine Verknüpfung mit %2, wo nichts ist.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Name of a composition; its timeline is registered by it.</source>
        <translation>Name einer Komposition; unter ihm wird ihre Zeitleiste angemeldet.</translation>
    </message>
    <message>
        <source>Makes this composition the film.</source>
        <translation>Macht diese Komposition zum Film.</translation>
    </message>
    <message>
        <source>When it appears: seconds, or the id of a clip to come after: intro + 0.5</source>
        <translation>Wann es erscheint: Sekunden oder die ID eines Clips, nach dem es kommt: intro + 0.5</translation>
    </message>
    <message>
        <source>How long it is seen, in seconds.</source>
        <translation>Wie lange es zu sehen ist, in Sekunden.</translation>
    </message>
    <message>
        <source>Its track in the timeline. What is in front is CSS&apos;s business.</source>
        <translation>Seine Spur in der Zeitleiste. Was vorn ist, bestimmt CSS.</translation>
    </message>
    <message>
        <source>Width in pixels; on the root that of the film.</source>
        <translation>Breite in Pixeln; am Wurzelelement die des Films.</translation>
    </message>
    <message>
        <source>Height in pixels; on the root that of the film.</source>
        <translation>Höhe in Pixeln; am Wurzelelement die des Films.</translation>
    </message>
    <message>
        <source>Frames per second of the film; a whole number or a fraction.</source>
        <translation>Bilder in der Sekunde; eine ganze Zahl oder ein Bruch.</translation>
    </message>
    <message>
        <source>Mounts another HTML file here; its path counts from the project&apos;s folder.</source>
        <translation>Bindet hier eine andere HTML-Datei ein; ihr Pfad zählt vom Projektordner an.</translation>
    </message>
    <message>
        <source>Length of the film where the root has no data-duration.</source>
        <translation>Länge des Films, wenn das Wurzelelement kein data-duration hat.</translation>
    </message>
    <message>
        <source>Says that no timeline will be registered, so that nobody waits for one.</source>
        <translation>Sagt, dass keine Zeitleiste angemeldet wird, damit niemand auf eine wartet.</translation>
    </message>
    <message>
        <source>The composition draws by WebGPU.</source>
        <translation>Die Komposition zeichnet mit WebGPU.</translation>
    </message>
    <message>
        <source>Neither seen nor heard, at any time.</source>
        <translation>Nie zu sehen und nie zu hören.</translation>
    </message>
    <message>
        <source>Where in its file playing begins, in seconds.</source>
        <translation>Wo in der Datei das Abspielen beginnt, in Sekunden.</translation>
    </message>
    <message>
        <source>Where in its file playing begins; goes before data-media-start.</source>
        <translation>Wo in der Datei das Abspielen beginnt; geht data-media-start vor.</translation>
    </message>
    <message>
        <source>Seconds of the file in one second of film, 0.1 to 5.</source>
        <translation>Sekunden der Datei in einer Sekunde Film, 0.1 bis 5.</translation>
    </message>
    <message>
        <source>Loudness as a factor; 1 is as recorded.</source>
        <translation>Lautstärke als Faktor; 1 ist wie aufgenommen.</translation>
    </message>
    <message>
        <source>Whether the film&apos;s own sound is heard.</source>
        <translation>Ob der eigene Ton des Films zu hören ist.</translation>
    </message>
    <message>
        <source>Whether an animated picture repeats.</source>
        <translation>Ob sich ein bewegtes Bild wiederholt.</translation>
    </message>
    <message>
        <source>Effects on the sound, JSON.</source>
        <translation>Effekte für den Ton, JSON.</translation>
    </message>
    <message>
        <source>Curves over time, JSON.</source>
        <translation>Kurven über die Zeit, JSON.</translation>
    </message>
    <message>
        <source>The group whose effects and loudness apply, too.</source>
        <translation>Die Gruppe, deren Effekte und Lautstärke auch gelten.</translation>
    </message>
    <message>
        <source>Colours and looks, JSON.</source>
        <translation>Farben und Bildstile, JSON.</translation>
    </message>
    <message>
        <source>Declares what can be chosen at render time, a JSON list.</source>
        <translation>Deklariert, was beim Rendern wählbar ist, eine JSON-Liste.</translation>
    </message>
    <message>
        <source>Values for the variables of a mounted composition, a JSON object.</source>
        <translation>Werte für die Variablen einer eingebundenen Komposition, ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Takes src from a variable.</source>
        <translation>Nimmt src aus einer Variablen.</translation>
    </message>
    <message>
        <source>Takes its text from a variable.</source>
        <translation>Nimmt den Text aus einer Variablen.</translation>
    </message>
    <message>
        <source>What the clip is called in the timeline.</source>
        <translation>Wie der Clip in der Zeitleiste heißt.</translation>
    </message>
    <message>
        <source>What the clip is called.</source>
        <translation>Wie der Clip heißt.</translation>
    </message>
    <message>
        <source>Keeps the clip from being moved in the timeline.</source>
        <translation>Verhindert, dass der Clip in der Zeitleiste verschoben wird.</translation>
    </message>
    <message>
        <source>Whether the film keeps its length when its last clip is moved; of the root.</source>
        <translation>Ob der Film seine Länge behält, wenn sein letzter Clip verschoben wird; am Wurzelelement.</translation>
    </message>
    <message>
        <source>An address for editors that stays the element&apos;s own.</source>
        <translation>Eine Adresse für Editoren, die dem Element bleibt.</translation>
    </message>
</context>
<context>
    <name>DeclarationText</name>
    <message>
        <source>data-composition-variables is no list of declarations: %1.</source>
        <translation>data-composition-variables ist keine Liste von Deklarationen: %1.</translation>
    </message>
    <message>
        <source>not all of it are objects</source>
        <translation>nicht alles darin sind Objekte</translation>
    </message>
    <message>
        <source>Correct it in the source.</source>
        <translation>Berichtigen Sie es im Quelltext.</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Trim the start of %1</source>
        <translation>Beginn von %1 trimmen</translation>
    </message>
    <message>
        <source>Trim the end of %1</source>
        <translation>Ende von %1 trimmen</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Inhalt von %1 verschieben</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 and close the gap</source>
        <translation>%1 löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1 to track %2</source>
        <translation>%1 auf Spur %2 verschieben</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Edit the text of %1</source>
        <translation>Text von %1 bearbeiten</translation>
    </message>
    <message>
        <source>There is no text %1 in %2.</source>
        <translation>Es gibt keinen Text %1 in %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id.</source>
        <translation>„%1“ kann keine ID sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, and the characters _ . : -</source>
        <translation>Erlaubt sind Buchstaben, Ziffern und die Zeichen _ . : -</translation>
    </message>
    <message>
        <source>There is an element with the id %1 already.</source>
        <translation>Es gibt schon ein Element mit der ID %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1 elements</source>
        <translation>%1 Elemente einfügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Neu einfügen</translation>
    </message>
    <message>
        <source>Elements can only be moved within their file.</source>
        <translation>Elemente lassen sich nur innerhalb ihrer Datei verschieben.</translation>
    </message>
    <message>
        <source>Move %1 in the layers</source>
        <translation>%1 in den Ebenen verschieben</translation>
    </message>
    <message>
        <source>Only elements of one file can be grouped.</source>
        <translation>Nur Elemente einer Datei lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>There is nothing to group.</source>
        <translation>Es gibt nichts zu gruppieren.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Take over %1 from disk</source>
        <translation>%1 von der Platte übernehmen</translation>
    </message>
    <message>
        <source>Nobody knows where this clip ends.</source>
        <translation>Wo dieser Clip endet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it a duration first.</source>
        <translation>Geben Sie ihm zuerst eine Dauer.</translation>
    </message>
    <message>
        <source>Trim the start of %1 and close the gap</source>
        <translation>Beginn von %1 trimmen und Lücke schließen</translation>
    </message>
    <message>
        <source>Trim the end of %1 and close the gap</source>
        <translation>Ende von %1 trimmen und Lücke schließen</translation>
    </message>
    <message>
        <source>There is no composition open.</source>
        <translation>Es ist keine Komposition geöffnet.</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Change a marker</source>
        <translation>Marker ändern</translation>
    </message>
    <message>
        <source>Delete a marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Delete all markers</source>
        <translation>Alle Marker löschen</translation>
    </message>
    <message>
        <source>There is no %1 any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Something in the page refers to “%1”.</source>
        <translation>Etwas in der Seite bezieht sich auf „%1“.</translation>
    </message>
    <message>
        <source>“%1” is named in line %2.</source>
        <translation>„%1“ wird in Zeile %2 genannt.</translation>
    </message>
    <message>
        <source>Take its name out there before.</source>
        <translation>Entfernen Sie dort zuerst den Namen.</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppierung von %1 auflösen</translation>
    </message>
    <message>
        <source>There is no text in this.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>There is more in this than a text: a &lt;%1&gt;. Edit its texts one by one.</source>
        <translation>Darin ist mehr als ein Text: ein &lt;%1&gt;. Bearbeiten Sie seine Texte einzeln.</translation>
    </message>
    <message>
        <source>Lock the duration</source>
        <translation>Dauer festhalten</translation>
    </message>
    <message>
        <source>Let the duration follow the clips</source>
        <translation>Dauer den Clips folgen lassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an attribute.</source>
        <translation>„%1“ kann kein Attributname sein.</translation>
    </message>
    <message>
        <source>Cannot edit %1: its attribute %2 is written in another tag.</source>
        <translation>%1 lässt sich nicht ändern: Das Attribut %2 steht in einem anderen Tag.</translation>
    </message>
    <message>
        <source>Cannot rename %1 of %2 to %3: %4</source>
        <translation>%1 von %2 lässt sich nicht in %3 umbenennen: %4</translation>
    </message>
    <message>
        <source>there is one of that name.</source>
        <translation>es gibt schon eines mit diesem Namen.</translation>
    </message>
    <message>
        <source>there is no such attribute.</source>
        <translation>es gibt kein solches Attribut.</translation>
    </message>
    <message>
        <source>Cannot change when %1 is seen: %2</source>
        <translation>Wann %1 zu sehen ist, lässt sich nicht ändern: %2</translation>
    </message>
    <message>
        <source>it is no clip, as it has no data-start.</source>
        <translation>das ist kein Clip, denn es hat kein data-start.</translation>
    </message>
    <message>
        <source>it is locked.</source>
        <translation>es ist gesperrt.</translation>
    </message>
    <message>
        <source>it shows no film and plays no sound.</source>
        <translation>es zeigt keinen Film und spielt keinen Ton.</translation>
    </message>
    <message>
        <source>it can only be split where it is seen.</source>
        <translation>teilen lässt es sich nur, wo es zu sehen ist.</translation>
    </message>
    <message>
        <source>a composition always begins at its beginning.</source>
        <translation>eine Komposition beginnt immer an ihrem Anfang.</translation>
    </message>
    <message>
        <source>Cannot paste: there is no element in it.</source>
        <translation>Das lässt sich nicht einfügen: Es ist kein Element darin.</translation>
    </message>
    <message>
        <source>Cannot open %1: it is open already.</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei ist schon offen.</translation>
    </message>
    <message>
        <source>Cannot close %1: there are steps of the history that change it.</source>
        <translation>%1 lässt sich nicht schließen: Schritte des Verlaufs ändern die Datei.</translation>
    </message>
    <message>
        <source>Cannot edit %1: it is not open, or not HTML.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei ist nicht offen oder kein HTML.</translation>
    </message>
    <message>
        <source>There is no element %1 in %2 any more.</source>
        <translation>In %2 gibt es kein Element %1 mehr.</translation>
    </message>
    <message>
        <source>Cannot edit %1: it is not open.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei ist nicht offen.</translation>
    </message>
    <message>
        <source>There is no composition in this file.</source>
        <translation>In dieser Datei ist keine Komposition.</translation>
    </message>
    <message>
        <source>Cannot edit %1: %2</source>
        <translation>%1 lässt sich nicht ändern: %2</translation>
    </message>
    <message>
        <source>&lt;%1&gt; in line %2</source>
        <translation>&lt;%1&gt; in Zeile %2</translation>
    </message>
    <message>
        <source>it has no tag of its own in the file.</source>
        <translation>es hat kein eigenes Tag in der Datei.</translation>
    </message>
    <message>
        <source>Write its tag in the source.</source>
        <translation>Schreiben Sie das Tag im Quelltext hin.</translation>
    </message>
    <message>
        <source>elements overlap here, and its tag stands for several of them.</source>
        <translation>hier überschneiden sich Elemente, und das Tag steht für mehrere davon.</translation>
    </message>
    <message>
        <source>Close elements in the order opposite to the one they were opened in.</source>
        <translation>Schließen Sie Elemente in umgekehrter Reihenfolge, als sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>it is never closed.</source>
        <translation>es wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add its end tag in the source.</source>
        <translation>Fügen Sie im Quelltext das schließende Tag hinzu.</translation>
    </message>
    <message>
        <source>it overlaps with other elements.</source>
        <translation>es überschneidet sich mit anderen Elementen.</translation>
    </message>
    <message>
        <source>it cannot hold anything.</source>
        <translation>es kann nichts enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no CSS property.</source>
        <translation>„%1“ ist keine CSS-Eigenschaft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of %2.</source>
        <translation>„%1“ kann nicht der Wert von %2 sein.</translation>
    </message>
    <message>
        <source>Quotes and brackets must be closed, and there is one value at a time.</source>
        <translation>Anführungszeichen und Klammern müssen geschlossen sein, und es ist immer nur ein Wert.</translation>
    </message>
    <message>
        <source>Cannot replace the text of %1: there are other elements in it.</source>
        <translation>Der Text von %1 lässt sich nicht ersetzen: Es sind andere Elemente darin.</translation>
    </message>
    <message>
        <source>Edit one of its texts instead.</source>
        <translation>Ändern Sie stattdessen einen seiner Texte.</translation>
    </message>
    <message>
        <source>Cannot move %1 into itself.</source>
        <translation>%1 lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>Cannot make this change: a browser would understand %1 of the page differently.</source>
        <translation>Das lässt sich so nicht ändern: Ein Browser verstünde danach %1 auf der Seite anders.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Look for tags that are not closed, or attributes written twice, near there.</source>
        <translation>Suchen Sie in der Nähe nach Tags, die nicht geschlossen sind, oder Attributen, die doppelt dastehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put around elements.</source>
        <translation>„%1“ lässt sich nicht um Elemente legen.</translation>
    </message>
    <message>
        <source>Only elements that lie in the same one can be grouped.</source>
        <translation>Nur Elemente, die im selben Element liegen, lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>In %1 ist nichts.</translation>
    </message>
    <message>
        <source>%1 holds more than elements: a text or a comment of its own.</source>
        <translation>%1 enthält nicht nur Elemente: auch einen eigenen Text oder Kommentar.</translation>
    </message>
    <message>
        <source>it is written in UTF-16.</source>
        <translation>die Datei ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>it is not a text.</source>
        <translation>das ist kein Text.</translation>
    </message>
    <message>
        <source>Cannot write this to %1: the file is not written in UTF-8.</source>
        <translation>Das lässt sich nicht in %1 schreiben: Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8; until then only ASCII can be put into it.</source>
        <translation>Speichern Sie sie als UTF-8; bis dahin passt nur ASCII hinein.</translation>
    </message>
    <message>
        <source>Cannot edit %1: two changes want the same place.</source>
        <translation>%1 lässt sich nicht ändern: Zwei Änderungen wollen dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Cannot edit %1: it is not what it was when the edit was made.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei ist nicht mehr, was sie bei der Änderung war.</translation>
    </message>
    <message>
        <source>Cannot move %1 there: when it starts depends on other elements.</source>
        <translation>%1 lässt sich nicht dorthin verschieben: Der Beginn hängt von anderen Elementen ab.</translation>
    </message>
    <message>
        <source>Give it a start in seconds.</source>
        <translation>Geben Sie den Beginn in Sekunden an.</translation>
    </message>
    <message>
        <source>The attribute %1 is no list of markers.</source>
        <translation>Das Attribut %1 ist keine Liste von Markern.</translation>
    </message>
    <message>
        <source>A list is written like [{&quot;time&quot;: 1.5, &quot;name&quot;: &quot;Drop&quot;}].</source>
        <translation>Eine Liste sieht so aus: [{&quot;time&quot;: 1.5, &quot;name&quot;: &quot;Drop&quot;}].</translation>
    </message>
    <message>
        <source>There is no composition that could have markers.</source>
        <translation>Es gibt keine Komposition, die Marker haben könnte.</translation>
    </message>
    <message>
        <source>None of these clips can be split here.</source>
        <translation>Keiner dieser Clips lässt sich hier teilen.</translation>
    </message>
    <message>
        <source>Close the gap before %1</source>
        <translation>Lücke vor %1 schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n elements</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clips and close the gaps</source>
        <translation>
            <numerusform>%n Clip löschen und die Lücke schließen</numerusform>
            <numerusform>%n Clips löschen und die Lücken schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n clips to track %1</source>
        <translation>
            <numerusform>%n Clip auf Spur %1 verschieben</numerusform>
            <numerusform>%n Clips auf Spur %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n elements</source>
        <translation>
            <numerusform>%n Element verbergen</numerusform>
            <numerusform>%n Elemente verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n elements</source>
        <translation>
            <numerusform>%n Element zeigen</numerusform>
            <numerusform>%n Elemente zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n clips</source>
        <translation>
            <numerusform>%n Clip teilen</numerusform>
            <numerusform>%n Clips teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n clips</source>
        <translation>
            <numerusform>%n Clip verschieben</numerusform>
            <numerusform>%n Clips verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n elements</source>
        <translation>
            <numerusform>%n Element gruppieren</numerusform>
            <numerusform>%n Elemente gruppieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot undo or redo this step: %1 is not what it was.</source>
        <translation>Dieser Schritt lässt sich nicht rückgängig machen oder wiederholen: %1 ist nicht mehr, was es war.</translation>
    </message>
    <message>
        <source>Cannot undo or redo this step: %1 is not open any more.</source>
        <translation>Dieser Schritt lässt sich nicht rückgängig machen oder wiederholen: %1 ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>A part of a text cannot be given “%1: %2”.</source>
        <translation>Ein Teil eines Textes kann nicht „%1: %2“ bekommen.</translation>
    </message>
    <message>
        <source>Cannot style this part of %1: a browser would understand the page differently.</source>
        <translation>Dieser Teil von %1 lässt sich nicht gestalten: Ein Browser würde die Seite anders verstehen.</translation>
    </message>
    <message>
        <source>Style a part of %1</source>
        <translation>Einen Teil von %1 gestalten</translation>
    </message>
    <message>
        <source>No text can be added to %1.</source>
        <translation>%1 kann kein Text hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add a text to %1</source>
        <translation>Text zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>This is the only text of %1. Delete the element itself instead.</source>
        <translation>Das ist der einzige Text von %1. Löschen Sie stattdessen das Element selbst.</translation>
    </message>
    <message>
        <source>Remove a text of %1</source>
        <translation>Text aus %1 entfernen</translation>
    </message>
    <message>
        <source>The grading cannot be read: %1.</source>
        <translation>Die Farbkorrektur ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Correct data-color-grading in the source, or remove it.</source>
        <translation>Berichtigen Sie data-color-grading im Quelltext, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>it is a list, not an object</source>
        <translation>sie ist eine Liste und kein Objekt</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>it has no list of lanes</source>
        <translation>es enthält keine Liste von Kurven</translation>
    </message>
    <message>
        <source>its version is %1, and only 1 is known</source>
        <translation>die Version ist %1, und nur 1 ist bekannt</translation>
    </message>
    <message>
        <source>A lane has %1 points at most.</source>
        <translation>Eine Kurve hat höchstens %1 Punkte.</translation>
    </message>
    <message>
        <source>Remove some first.</source>
        <translation>Erst einige entfernen.</translation>
    </message>
    <message>
        <source>it is no list of effects</source>
        <translation>das ist keine Liste von Effekten</translation>
    </message>
    <message>
        <source>%1 is a clip already</source>
        <translation>%1 ist bereits ein Clip</translation>
    </message>
    <message>
        <source>Give %1 a start and a length</source>
        <translation>%1 Beginn und Länge geben</translation>
    </message>
    <message>
        <source>The text comes from the variable %1, %2.</source>
        <translation>Der Text kommt aus der Variablen %1, %2.</translation>
    </message>
    <message>
        <source>Change it in Variables, or give the element a text of its own.</source>
        <translation>Ändern Sie sie unter Variablen, oder geben Sie dem Element einen eigenen Text.</translation>
    </message>
    <message>
        <source>which is more than a text</source>
        <translation>die mehr als ein Text ist</translation>
    </message>
    <message>
        <source>which is a number</source>
        <translation>die eine Zahl ist</translation>
    </message>
    <message>
        <source>which is &quot;true&quot; or &quot;false&quot;</source>
        <translation>die „true“ oder „false“ ist</translation>
    </message>
    <message>
        <source>which is one of: %1</source>
        <translation>die eines von diesen ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trim the start of %n clips</source>
        <translation>
            <numerusform>Beginn von %n Clip trimmen</numerusform>
            <numerusform>Beginn von %n Clips trimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trim the end of %n clips</source>
        <translation>
            <numerusform>Ende von %n Clip trimmen</numerusform>
            <numerusform>Ende von %n Clips trimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontFaces</name>
    <message>
        <source>The page has no &lt;style&gt; and no &lt;head&gt;.</source>
        <translation>Die Seite hat weder &lt;style&gt; noch &lt;head&gt;.</translation>
    </message>
    <message>
        <source>Add a &lt;head&gt; to it; the font goes there.</source>
        <translation>Geben Sie ihr ein &lt;head&gt;; dorthin kommt die Schrift.</translation>
    </message>
</context>
<context>
    <name>GradingLook</name>
    <message>
        <source>Warm daylight</source>
        <translation>Warmes Tageslicht</translation>
    </message>
    <message>
        <source>Clean studio</source>
        <translation>Klares Studio</translation>
    </message>
    <message>
        <source>Soft skin</source>
        <translation>Sanfte Haut</translation>
    </message>
    <message>
        <source>Appetising food</source>
        <translation>Leckeres Essen</translation>
    </message>
    <message>
        <source>Brighter night</source>
        <translation>Hellere Nacht</translation>
    </message>
    <message>
        <source>Muted editorial</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>Vintage wash</source>
        <translation>Verblichen</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Faded black and white</source>
        <translation>Blasses Schwarzweiß</translation>
    </message>
    <message>
        <source>Soft boost</source>
        <translation>Sanft betont</translation>
    </message>
    <message>
        <source>Bright pop</source>
        <translation>Hell und bunt</translation>
    </message>
    <message>
        <source>Deep contrast</source>
        <translation>Tiefer Kontrast</translation>
    </message>
    <message>
        <source>Camcorder</source>
        <translation>Camcorder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>%1 cannot be changed in &quot;%2: %3&quot;.</source>
        <translation>%1 lässt sich in „%2: %3“ nicht ändern.</translation>
    </message>
    <message>
        <source>Change it in the source.</source>
        <translation>Ändern Sie es im Quelltext.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Captions in a relative container push each other away.</source>
        <translation>Untertitel in einem relativen Container verdrängen einander.</translation>
    </message>
    <message>
        <source>Place the container absolutely.</source>
        <translation>Setzen Sie den Container absolut.</translation>
    </message>
    <message>
        <source>overflow: hidden cuts off words that are scaled up.</source>
        <translation>overflow: hidden schneidet vergrößerte Wörter ab.</translation>
    </message>
    <message>
        <source>Let it overflow.</source>
        <translation>Lassen Sie es überlaufen.</translation>
    </message>
    <message>
        <source>A shadow on the group darkens all its words, hidden ones too.</source>
        <translation>Ein Schatten der Gruppe verdunkelt alle ihre Wörter, auch die verborgenen.</translation>
    </message>
    <message>
        <source>Give the shadow to the words.</source>
        <translation>Geben Sie den Schatten den Wörtern.</translation>
    </message>
    <message>
        <source>A long caption that may not wrap leaves the picture.</source>
        <translation>Ein langer Untertitel, der nicht umbrechen darf, läuft aus dem Bild.</translation>
    </message>
    <message>
        <source>Allow it to wrap, or fit it by fitTextFontSize.</source>
        <translation>Lassen Sie ihn umbrechen, oder passen Sie ihn mit fitTextFontSize ein.</translation>
    </message>
    <message>
        <source>The transcript is loaded after the film has begun.</source>
        <translation>Das Transkript wird erst geladen, wenn der Film schon läuft.</translation>
    </message>
    <message>
        <source>Write it into the script.</source>
        <translation>Schreiben Sie es in das Skript.</translation>
    </message>
    <message>
        <source>The caption fades out, but nothing makes sure that it is gone.</source>
        <translation>Der Untertitel blendet aus, aber nichts sorgt dafür, dass er weg ist.</translation>
    </message>
    <message>
        <source>Add tl.set(…, { opacity: 0 }) where the fade ends.</source>
        <translation>Fügen Sie am Ende der Blende tl.set(…, { opacity: 0 }) hinzu.</translation>
    </message>
    <message>
        <source>The text is fitted at its own size and then scaled to %1.</source>
        <translation>Der Text wird in seiner eigenen Größe eingepasst und dann auf %1 skaliert.</translation>
    </message>
    <message>
        <source>Divide the width it is fitted to by %1.</source>
        <translation>Teilen Sie die Breite, in die er eingepasst wird, durch %1.</translation>
    </message>
    <message>
        <source>One tween with fixed values does not follow the sound.</source>
        <translation>Eine einzige Animation mit festen Werten folgt dem Ton nicht.</translation>
    </message>
    <message>
        <source>Make a short tween for each sample of the sound in the group&apos;s time.</source>
        <translation>Legen Sie in der Zeit der Gruppe für jeden Messwert des Tons eine kurze Animation an.</translation>
    </message>
    <message>
        <source>Another composition of this file is called &quot;%1&quot;, too.</source>
        <translation>Noch eine Komposition dieser Datei heißt „%1“.</translation>
    </message>
    <message>
        <source>Give each a data-composition-id of its own.</source>
        <translation>Geben Sie jeder ein eigenes data-composition-id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the project&apos;s folder.</source>
        <translation>„%1“ führt aus dem Projektordner hinaus.</translation>
    </message>
    <message>
        <source>Put the file into the project and name it from there.</source>
        <translation>Legen Sie die Datei in das Projekt, und nennen Sie sie von dort.</translation>
    </message>
    <message>
        <source>Write data-track-index instead</source>
        <translation>Stattdessen data-track-index schreiben</translation>
    </message>
    <message>
        <source>data-layer is an old name of data-track-index.</source>
        <translation>data-layer ist ein alter Name von data-track-index.</translation>
    </message>
    <message>
        <source>Write data-track-index.</source>
        <translation>Schreiben Sie data-track-index.</translation>
    </message>
    <message>
        <source>Remove data-end</source>
        <translation>data-end entfernen</translation>
    </message>
    <message>
        <source>Write data-duration instead</source>
        <translation>Stattdessen data-duration schreiben</translation>
    </message>
    <message>
        <source>data-end is an old way to say how long a clip is.</source>
        <translation>Mit data-end sagte man früher, wie lang ein Clip ist.</translation>
    </message>
    <message>
        <source>Write data-duration.</source>
        <translation>Schreiben Sie data-duration.</translation>
    </message>
    <message>
        <source>Two attributes in one pair of brackets select nothing.</source>
        <translation>Zwei Attribute in einem Klammerpaar wählen nichts aus.</translation>
    </message>
    <message>
        <source>Give each its own: [data-a=&quot;x&quot;][data-b=&quot;y&quot;].</source>
        <translation>Geben Sie jedem ein eigenes: [data-a=&quot;x&quot;][data-b=&quot;y&quot;].</translation>
    </message>
    <message>
        <source>A selector is put together from variables: tools cannot tell what it selects.</source>
        <translation>Ein Selektor ist aus Variablen zusammengesetzt: Werkzeuge können nicht sagen, was er auswählt.</translation>
    </message>
    <message>
        <source>Write selectors as they are.</source>
        <translation>Schreiben Sie Selektoren aus.</translation>
    </message>
    <message>
        <source>The film is inside a &lt;template&gt;, which shows nothing by itself.</source>
        <translation>Der Film steckt in einem &lt;template&gt;, das von selbst nichts zeigt.</translation>
    </message>
    <message>
        <source>Take it out of the template. Templates are for compositions mounted elsewhere.</source>
        <translation>Nehmen Sie ihn aus dem &lt;template&gt; heraus. Das ist für Kompositionen, die anderswo eingebunden werden.</translation>
    </message>
    <message>
        <source>dir=&quot;rtl&quot; on &lt;html&gt; moves the whole picture out of sight.</source>
        <translation>dir=&quot;rtl&quot; an &lt;html&gt; schiebt das ganze Bild aus der Sicht.</translation>
    </message>
    <message>
        <source>Put dir on the elements that hold text.</source>
        <translation>Setzen Sie dir an die Elemente mit Text.</translation>
    </message>
    <message>
        <source>Remove dir from &lt;html&gt;</source>
        <translation>dir von &lt;html&gt; entfernen</translation>
    </message>
    <message>
        <source>The file has no &lt;html&gt;: it is a piece of a page.</source>
        <translation>Die Datei hat kein &lt;html&gt;: Sie ist ein Stück einer Seite.</translation>
    </message>
    <message>
        <source>Begin it by &lt;!DOCTYPE html&gt;&lt;html&gt;&lt;head&gt;…&lt;/head&gt;&lt;body&gt;.</source>
        <translation>Beginnen Sie mit &lt;!DOCTYPE html&gt;&lt;html&gt;&lt;head&gt;…&lt;/head&gt;&lt;body&gt;.</translation>
    </message>
    <message>
        <source>What requestAnimationFrame moves cannot be seeked.</source>
        <translation>Was requestAnimationFrame bewegt, lässt sich nicht anspringen.</translation>
    </message>
    <message>
        <source>Animate by a timeline, or draw in answer to the event hf-seek.</source>
        <translation>Animieren Sie mit einer Zeitleiste, oder zeichnen Sie beim Ereignis hf-seek.</translation>
    </message>
    <message>
        <source>A declaration is {&quot;id&quot;: …, &quot;type&quot;: …, &quot;label&quot;: …, &quot;default&quot;: …}.</source>
        <translation>Eine Deklaration ist {&quot;id&quot;: …, &quot;type&quot;: …, &quot;label&quot;: …, &quot;default&quot;: …}.</translation>
    </message>
    <message>
        <source>data-variable-values is not a JSON object.</source>
        <translation>data-variable-values ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write it like {&quot;title&quot;: &quot;Hello&quot;}.</source>
        <translation>Schreiben Sie es wie {&quot;title&quot;: &quot;Hallo&quot;}.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not declared.</source>
        <translation>Die Variable „%1“ ist nicht deklariert.</translation>
    </message>
    <message>
        <source>Declare it in data-composition-variables.</source>
        <translation>Deklarieren Sie sie in data-composition-variables.</translation>
    </message>
    <message>
        <source>The default of &quot;%1&quot; is an address that is never loaded: %2</source>
        <translation>Die Vorgabe von „%1“ ist eine Adresse, die nie geladen wird: %2</translation>
    </message>
    <message>
        <source>Name a file of the project, or an address of the web.</source>
        <translation>Nennen Sie eine Datei des Projekts oder eine Adresse im Web.</translation>
    </message>
    <message>
        <source>Nothing says how long the film is.</source>
        <translation>Nichts sagt, wie lang der Film ist.</translation>
    </message>
    <message>
        <source>Give the root data-duration, in seconds.</source>
        <translation>Geben Sie dem Wurzelelement data-duration, in Sekunden.</translation>
    </message>
    <message>
        <source>This element has times, but not the class &quot;clip&quot; that marks clips.</source>
        <translation>Dieses Element hat Zeiten, aber nicht die Klasse „clip“, die Clips kennzeichnet.</translation>
    </message>
    <message>
        <source>Add the class.</source>
        <translation>Fügen Sie die Klasse hinzu.</translation>
    </message>
    <message>
        <source>Add the class “clip”</source>
        <translation>Klasse „clip“ hinzufügen</translation>
    </message>
    <message>
        <source>This file has %1 lines.</source>
        <translation>Diese Datei hat %1 Zeilen.</translation>
    </message>
    <message>
        <source>Put parts of the film into compositions of their own; %1 lines are easy to overlook.</source>
        <translation>Legen Sie Teile des Films in eigene Kompositionen; %1 Zeilen lassen sich gut überblicken.</translation>
    </message>
    <message>
        <source>Track %1 has more than %2 clips of this file.</source>
        <translation>Spur %1 hat mehr als %2 Clips dieser Datei.</translation>
    </message>
    <message>
        <source>Put some of them on other tracks, or into a composition of their own.</source>
        <translation>Legen Sie einige auf andere Spuren oder in eine eigene Komposition.</translation>
    </message>
    <message>
        <source>%1 elements are blurred, clipped or filled with radial gradients.</source>
        <translation>%1 Elemente sind weichgezeichnet, beschnitten oder mit radialen Verläufen gefüllt.</translation>
    </message>
    <message>
        <source>Each costs time in every frame. A picture drawn once looks the same.</source>
        <translation>Jedes kostet in jedem Bild Zeit. Ein einmal gezeichnetes Bild sieht genauso aus.</translation>
    </message>
    <message>
        <source>No timeline is registered here, and nothing says that none will be: renders may wait for it.</source>
        <translation>Hier wird keine Zeitleiste angemeldet, und nichts sagt, dass keine kommt: Das Rendern wartet vielleicht darauf.</translation>
    </message>
    <message>
        <source>Write data-no-timeline on the root.</source>
        <translation>Schreiben Sie data-no-timeline an das Wurzelelement.</translation>
    </message>
    <message>
        <source>Say that there is no timeline</source>
        <translation>Sagen, dass es keine Zeitleiste gibt</translation>
    </message>
    <message>
        <source>Styles of a mounted composition apply inside of it: &quot;.%1&quot; is its outermost element.</source>
        <translation>Stile einer eingebundenen Komposition gelten in ihrem Inneren: „.%1“ ist ihr äußerstes Element.</translation>
    </message>
    <message>
        <source>Select it by [data-composition-id] or its id.</source>
        <translation>Wählen Sie es mit [data-composition-id] oder seiner ID aus.</translation>
    </message>
    <message>
        <source>This composition ends %1 s before the film does.</source>
        <translation>Diese Komposition endet %1 s vor dem Film.</translation>
    </message>
    <message>
        <source>Let it last as long as the film, or shorten the film.</source>
        <translation>Lassen Sie sie so lange dauern wie den Film, oder kürzen Sie den Film.</translation>
    </message>
    <message>
        <source>No element has a data-composition-id.</source>
        <translation>Kein Element hat ein data-composition-id.</translation>
    </message>
    <message>
        <source>Give the outermost element of the film data-composition-id=&quot;main&quot;.</source>
        <translation>Geben Sie dem äußersten Element des Films data-composition-id=&quot;main&quot;.</translation>
    </message>
    <message>
        <source>The data-composition-id of the root is empty.</source>
        <translation>Das data-composition-id des Wurzelelements ist leer.</translation>
    </message>
    <message>
        <source>Name it, &quot;main&quot; for example; its timeline is registered by that name.</source>
        <translation>Geben Sie einen Namen, zum Beispiel „main“; unter ihm wird die Zeitleiste angemeldet.</translation>
    </message>
    <message>
        <source>Call it “main”</source>
        <translation>„main“ nennen</translation>
    </message>
    <message>
        <source>Write the size that is used now</source>
        <translation>Die Größe hinschreiben, die jetzt gilt</translation>
    </message>
    <message>
        <source>The root does not say how large the picture is.</source>
        <translation>Das Wurzelelement sagt nicht, wie groß das Bild ist.</translation>
    </message>
    <message>
        <source>Give it data-width and data-height; without them it is 1080 × 1920.</source>
        <translation>Geben Sie ihm data-width und data-height; ohne sie sind es 1080 × 1920.</translation>
    </message>
    <message>
        <source>Scripts animate, but no timeline is put into window.__timelines.</source>
        <translation>Skripte animieren, aber keine Zeitleiste kommt in window.__timelines.</translation>
    </message>
    <message>
        <source>Make a paused timeline and register it: window.__timelines = window.__timelines || {}; window.__timelines[&quot;%1&quot;] = tl;</source>
        <translation>Legen Sie eine angehaltene Zeitleiste an, und melden Sie sie an: window.__timelines = window.__timelines || {}; window.__timelines[&quot;%1&quot;] = tl;</translation>
    </message>
    <message>
        <source>window.__timelines is written to before it exists.</source>
        <translation>In window.__timelines wird geschrieben, ehe es das gibt.</translation>
    </message>
    <message>
        <source>Put window.__timelines = window.__timelines || {}; before it.</source>
        <translation>Setzen Sie window.__timelines = window.__timelines || {}; davor.</translation>
    </message>
    <message>
        <source>A timeline is registered as &quot;%1&quot;, but no element has that data-composition-id.</source>
        <translation>Eine Zeitleiste ist als „%1“ angemeldet, aber kein Element hat dieses data-composition-id.</translation>
    </message>
    <message>
        <source>Register it by the data-composition-id of its composition.</source>
        <translation>Melden Sie sie unter dem data-composition-id ihrer Komposition an.</translation>
    </message>
    <message>
        <source>This element mounts a composition, but has no data-composition-id.</source>
        <translation>Dieses Element bindet eine Komposition ein, hat aber kein data-composition-id.</translation>
    </message>
    <message>
        <source>Give it the data-composition-id of the composition in that file.</source>
        <translation>Geben Sie ihm das data-composition-id der Komposition in jener Datei.</translation>
    </message>
    <message>
        <source>Call it “%1”, as its file</source>
        <translation>„%1“ nennen, wie die Datei</translation>
    </message>
    <message>
        <source>/* … */ is no comment in HTML: it is seen in the film.</source>
        <translation>/* … */ ist in HTML kein Kommentar: Es ist im Film zu sehen.</translation>
    </message>
    <message>
        <source>Write &lt;!-- … --&gt;, or remove it.</source>
        <translation>Schreiben Sie &lt;!-- … --&gt;, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>This script is never closed.</source>
        <translation>Dieses Skript wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it by &lt;/script&gt;.</source>
        <translation>Schließen Sie es mit &lt;/script&gt;.</translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; has no counterpart: the script will not run.</source>
        <translation>Die Klammer „%1“ hat kein Gegenstück: Das Skript wird nicht laufen.</translation>
    </message>
    <message>
        <source>Close what is open, or remove what closes nothing.</source>
        <translation>Schließen Sie, was offen ist, oder entfernen Sie, was nichts schließt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for #%2 inside of #%2, which there never is.</source>
        <translation>„%1“ sucht #%2 innerhalb von #%2; das gibt es nie.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 gives something else in every render.</source>
        <translation>%1 ergibt bei jedem Rendern etwas anderes.</translation>
    </message>
    <message>
        <source>Use numbers that are fixed, or come from a seed of your own; times come from the timeline.</source>
        <translation>Nehmen Sie feste Zahlen oder solche aus einem eigenen Startwert; Zeiten kommen von der Zeitleiste.</translation>
    </message>
    <message>
        <source>An id that begins with a digit, as &quot;%1&quot;, cannot be written as #%1 in CSS and scripts.</source>
        <translation>Eine ID, die wie „%1“ mit einer Ziffer beginnt, lässt sich in CSS und Skripten nicht als #%1 schreiben.</translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation>Beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>This clip has no id.</source>
        <translation>Dieser Clip hat keine ID.</translation>
    </message>
    <message>
        <source>With an id it stays the same clip for scripts, styles and other clips, wherever it is moved to.</source>
        <translation>Mit einer ID bleibt er für Skripte, Stile und andere Clips derselbe, wohin er auch kommt.</translation>
    </message>
    <message>
        <source>Give it the id “%1”</source>
        <translation>ID „%1“ geben</translation>
    </message>
    <message>
        <source>This style is for the composition &quot;%1&quot;, which is not in this file.</source>
        <translation>Dieser Stil ist für die Komposition „%1“, die nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>Wrap what it is for in an element with that data-composition-id.</source>
        <translation>Umgeben Sie das, wofür er ist, mit einem Element mit diesem data-composition-id.</translation>
    </message>
    <message>
        <source>Other machines show %1 instead of %2.</source>
        <translation>Andere Rechner zeigen %1 statt %2.</translation>
    </message>
    <message>
        <source>Name that, or bring the font along by @font-face.</source>
        <translation>Nennen Sie diese, oder bringen Sie die Schrift mit @font-face mit.</translation>
    </message>
    <message>
        <source>Nothing says where the font %1 comes from.</source>
        <translation>Nichts sagt, woher die Schrift %1 kommt.</translation>
    </message>
    <message>
        <source>Bring it along by @font-face, or use one that comes with Mutoscope.</source>
        <translation>Bringen Sie sie mit @font-face mit, oder nehmen Sie eine, die Mutoscope mitbringt.</translation>
    </message>
    <message>
        <source>This film is HEVC: it renders well, but browsers may not play it.</source>
        <translation>Dieser Film ist HEVC: Er lässt sich rendern, aber Browser spielen ihn vielleicht nicht ab.</translation>
    </message>
    <message>
        <source>Nothing has to be done for renders by Mutoscope.</source>
        <translation>Für das Rendern mit Mutoscope ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This could not be fetched: %1</source>
        <translation>Das ließ sich nicht holen: %1</translation>
    </message>
    <message>
        <source>Correct the address, or put the file into the project.</source>
        <translation>Berichtigen Sie die Adresse, oder legen Sie die Datei in das Projekt.</translation>
    </message>
    <message>
        <source>This file is not looked at: %1.</source>
        <translation>Diese Datei wird nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>This script uses %1, but nothing loads it.</source>
        <translation>Dieses Skript verwendet %1, aber nichts lädt es.</translation>
    </message>
    <message>
        <source>Load it by a &lt;script src&gt; before.</source>
        <translation>Laden Sie es davor mit &lt;script src&gt;.</translation>
    </message>
    <message>
        <source>A texture needs the class hf-texture-text beside it.</source>
        <translation>Eine Textur braucht daneben die Klasse hf-texture-text.</translation>
    </message>
    <message>
        <source>Add the class “hf-texture-text”</source>
        <translation>Klasse „hf-texture-text“ hinzufügen</translation>
    </message>
    <message>
        <source>The texture&apos;s mask cuts off the shadow of its text.</source>
        <translation>Die Maske der Textur schneidet den Schatten des Textes ab.</translation>
    </message>
    <message>
        <source>Give the shadow to an element around it.</source>
        <translation>Geben Sie den Schatten einem Element darum.</translation>
    </message>
    <message>
        <source>No style sheet says what the texture %1 is.</source>
        <translation>Kein Stylesheet sagt, was die Textur %1 ist.</translation>
    </message>
    <message>
        <source>Add a rule for it, with a mask-image.</source>
        <translation>Fügen Sie eine Regel dafür hinzu, mit mask-image.</translation>
    </message>
    <message>
        <source>The texture %1 has no mask: nothing of it is seen.</source>
        <translation>Die Textur %1 hat keine Maske: Von ihr ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Give its rule a mask-image.</source>
        <translation>Geben Sie ihrer Regel mask-image.</translation>
    </message>
    <message>
        <source>The slideshow is not JSON: %1.</source>
        <translation>Die Diaschau ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The slideshow names &quot;%1&quot;, which is not in this file.</source>
        <translation>Die Diaschau nennt „%1“, das nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>Name the id of an element or composition.</source>
        <translation>Nennen Sie die ID eines Elements oder einer Komposition.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>This %1 has no data-start: nothing says when it plays.</source>
        <translation>%1 ohne data-start: Nirgends steht, wann es losgeht.</translation>
    </message>
    <message>
        <source>Say when it starts, in seconds.</source>
        <translation>Sagen Sie, wann es losgeht, in Sekunden.</translation>
    </message>
    <message>
        <source>Start it with its composition</source>
        <translation>Mit der Komposition beginnen lassen</translation>
    </message>
    <message>
        <source>This %1 has no id.</source>
        <translation>%1 ohne ID.</translation>
    </message>
    <message>
        <source>Films and sounds are found by their id when the film is made.</source>
        <translation>Filme und Töne werden beim Rendern über ihre ID gefunden.</translation>
    </message>
    <message>
        <source>This %1 has no src besides its variable.</source>
        <translation>%1 ohne src neben der Variablen.</translation>
    </message>
    <message>
        <source>Give it a src to be shown where the variable has no value.</source>
        <translation>Geben Sie ein src für den Fall an, dass die Variable keinen Wert hat.</translation>
    </message>
    <message>
        <source>This %1 has no src.</source>
        <translation>%1 ohne src.</translation>
    </message>
    <message>
        <source>Name its file in src.</source>
        <translation>Nennen Sie die Datei in src.</translation>
    </message>
    <message>
        <source>This film is muted, but data-has-audio says that it is heard.</source>
        <translation>Dieser Film ist stumm, aber data-has-audio sagt, dass er zu hören ist.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Let it be silent</source>
        <translation>Stumm lassen</translation>
    </message>
    <message>
        <source>Nothing says whether this film is heard.</source>
        <translation>Nichts sagt, ob dieser Film zu hören ist.</translation>
    </message>
    <message>
        <source>Write muted, or data-has-audio=&quot;true&quot;.</source>
        <translation>Schreiben Sie muted oder data-has-audio=&quot;true&quot;.</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>This film lies in an element with times of its own, which hide and show it.</source>
        <translation>Dieser Film liegt in einem Element mit eigenen Zeiten, die ihn verbergen und zeigen.</translation>
    </message>
    <message>
        <source>Move it out, or remove data-start from the element around it.</source>
        <translation>Nehmen Sie ihn heraus, oder entfernen Sie data-start von dem Element darum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address for examples; there is nothing there.</source>
        <translation>„%1“ ist eine Adresse für Beispiele; dort ist nichts.</translation>
    </message>
    <message>
        <source>Name a file of the project.</source>
        <translation>Nennen Sie eine Datei des Projekts.</translation>
    </message>
    <message>
        <source>This %1 is written into the page itself.</source>
        <translation>%1 steht in der Seite selbst.</translation>
    </message>
    <message>
        <source>Keep it in a file of its own: it is decoded frame by frame.</source>
        <translation>Legen Sie das in eine eigene Datei: Es wird Bild für Bild dekodiert.</translation>
    </message>
    <message>
        <source>crossorigin keeps this %1 from being shown in previews.</source>
        <translation>crossorigin verhindert die Anzeige in der Vorschau (%1).</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>preload=&quot;none&quot; lets the page wait for this %1.</source>
        <translation>preload=&quot;none&quot; lässt die Seite warten (%1).</translation>
    </message>
    <message>
        <source>&lt;%1/&gt; does not close itself in HTML: all that follows is inside of it.</source>
        <translation>&lt;%1/&gt; schließt sich in HTML nicht selbst: Alles, was folgt, ist darin.</translation>
    </message>
    <message>
        <source>Write &lt;%1 …&gt;&lt;/%1&gt;.</source>
        <translation>Schreiben Sie &lt;%1 …&gt;&lt;/%1&gt;.</translation>
    </message>
    <message>
        <source>Only films and pictures can be graded, not &lt;%1&gt;.</source>
        <translation>Eine Farbkorrektur gibt es nur für Filme und Bilder, nicht für &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Move data-color-grading to a film or picture.</source>
        <translation>Setzen Sie data-color-grading an einen Film oder ein Bild.</translation>
    </message>
    <message>
        <source>The grading is not JSON: %1.</source>
        <translation>Die Farbkorrektur ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>Berichtigen Sie sie, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The grading is a list; it must be an object.</source>
        <translation>Die Farbkorrektur ist eine Liste; sie muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Another film or sound has the id &quot;%1&quot;, too.</source>
        <translation>Noch ein Film oder Ton hat die ID „%1“.</translation>
    </message>
    <message>
        <source>Give each of them an id of its own.</source>
        <translation>Geben Sie jedem eine eigene ID.</translation>
    </message>
    <message>
        <source>The same %1 plays at the same time already.</source>
        <translation>%1 läuft zur selben Zeit schon einmal.</translation>
    </message>
    <message>
        <source>The film &quot;%1&quot; is heard already, and this sound plays it once more.</source>
        <translation>Der Film „%1“ ist schon zu hören, und dieser Ton spielt ihn noch einmal.</translation>
    </message>
    <message>
        <source>Mute the film, or remove the sound.</source>
        <translation>Schalten Sie den Film stumm, oder entfernen Sie den Ton.</translation>
    </message>
    <message>
        <source>A script sets %1 of &quot;%2&quot;, which follows the film&apos;s time already.</source>
        <translation>Ein Skript setzt %1 von „%2“, das schon der Zeit des Films folgt.</translation>
    </message>
    <message>
        <source>Say when it plays by data-start, data-duration and data-media-start.</source>
        <translation>Sagen Sie mit data-start, data-duration und data-media-start, wann es läuft.</translation>
    </message>
    <message>
        <source>This tween replaces the data-volume of &quot;%1&quot;; the two are not multiplied.</source>
        <translation>Diese Animation ersetzt data-volume von „%1“; die beiden werden nicht multipliziert.</translation>
    </message>
    <message>
        <source>Leave out data-volume, or set the levels in the tween.</source>
        <translation>Lassen Sie data-volume weg, oder setzen Sie die Pegel in der Animation.</translation>
    </message>
    <message>
        <source>The volume of &quot;%1&quot; is automated by a lane, too.</source>
        <translation>Die Lautstärke von „%1“ folgt auch einer Kurve.</translation>
    </message>
    <message>
        <source>Keep the lane or the tween.</source>
        <translation>Behalten Sie die Kurve oder die Animation.</translation>
    </message>
    <message>
        <source>The clips to make room for are listed one by one.</source>
        <translation>Die Clips, denen Platz gemacht wird, sind einzeln aufgezählt.</translation>
    </message>
    <message>
        <source>Put them into an audio group and name that.</source>
        <translation>Legen Sie sie in eine Tongruppe, und nennen Sie die.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Put it there, or name another.</source>
        <translation>Legen Sie sie dorthin, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The sound %1 does not exist.</source>
        <translation>Den Ton %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The composition %1 is empty.</source>
        <translation>Die Komposition %1 ist leer.</translation>
    </message>
    <message>
        <source>The composition %1 does not exist.</source>
        <translation>Die Komposition %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Paths of compositions count from the project&apos;s folder.</source>
        <translation>Pfade von Kompositionen zählen vom Projektordner an.</translation>
    </message>
    <message>
        <source>Another sound plays on this track at the same time.</source>
        <translation>Auf dieser Spur läuft zur selben Zeit noch ein Ton.</translation>
    </message>
    <message>
        <source>Move one of them to another track.</source>
        <translation>Legen Sie einen davon auf eine andere Spur.</translation>
    </message>
    <message>
        <source>This page is blank, while %1 is a film.</source>
        <translation>Diese Seite ist leer, während %1 ein Film ist.</translation>
    </message>
    <message>
        <source>Open that one, or mount it here.</source>
        <translation>Öffnen Sie den, oder binden Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Other pages beside this one are films, too: %1.</source>
        <translation>Auch andere Seiten neben dieser sind Filme: %1.</translation>
    </message>
    <message>
        <source>Keep one film in a project&apos;s folder, and its parts in compositions/.</source>
        <translation>Behalten Sie einen Film im Projektordner und seine Teile in compositions/.</translation>
    </message>
    <message>
        <source>The project has sounds, but no &lt;audio&gt; plays them: %1.</source>
        <translation>Das Projekt hat Töne, aber kein &lt;audio&gt; spielt sie: %1.</translation>
    </message>
    <message>
        <source>Place them on the timeline.</source>
        <translation>Legen Sie sie auf die Zeitleiste.</translation>
    </message>
    <message>
        <source>Scripts use gsap, but nothing loads it.</source>
        <translation>Skripte verwenden gsap, aber nichts lädt es.</translation>
    </message>
    <message>
        <source>motionPath needs MotionPathPlugin, which nothing loads.</source>
        <translation>motionPath braucht MotionPathPlugin, und nichts lädt es.</translation>
    </message>
    <message>
        <source>Load it and register it: gsap.registerPlugin(MotionPathPlugin).</source>
        <translation>Laden Sie es, und melden Sie es an: gsap.registerPlugin(MotionPathPlugin).</translation>
    </message>
    <message>
        <source>The timeline &quot;%1&quot; is made, but never registered: it will not move.</source>
        <translation>Die Zeitleiste „%1“ wird angelegt, aber nie angemeldet: Sie wird sich nicht bewegen.</translation>
    </message>
    <message>
        <source>Put it into window.__timelines, or into a timeline that is there.</source>
        <translation>Setzen Sie sie in window.__timelines oder in eine Zeitleiste, die dort ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is registered while it is still empty; it is filled when fonts have come.</source>
        <translation>„%1“ wird angemeldet, wenn sie noch leer ist; gefüllt wird sie erst mit den Schriften.</translation>
    </message>
    <message>
        <source>Set window.__hfTimelinesBuilding = true before, and dispatch hf-timelines-built when it is done.</source>
        <translation>Setzen Sie davor window.__hfTimelinesBuilding = true, und senden Sie hf-timelines-built, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>%1 of the clip &quot;%2&quot; is set by its times, and by this tween.</source>
        <translation>%1 des Clips „%2“ setzen seine Zeiten und diese Animation.</translation>
    </message>
    <message>
        <source>Animate opacity, or an element inside of the clip.</source>
        <translation>Animieren Sie opacity oder ein Element im Clip.</translation>
    </message>
    <message>
        <source>Animating %1 moves in whole pixels: it will judder.</source>
        <translation>Eine Animation von %1 bewegt um ganze Pixel: Sie wird ruckeln.</translation>
    </message>
    <message>
        <source>Animate x, y, xPercent or yPercent.</source>
        <translation>Animieren Sie x, y, xPercent oder yPercent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a transform in CSS, too, which this tween replaces.</source>
        <translation>„%1“ hat auch in CSS transform; diese Animation ersetzt es.</translation>
    </message>
    <message>
        <source>Set where it begins by gsap.set or fromTo, and remove the transform from CSS.</source>
        <translation>Setzen Sie den Anfang mit gsap.set oder fromTo, und entfernen Sie transform aus CSS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is invisible in CSS and comes from invisible: it is never seen.</source>
        <translation>„%1“ ist in CSS unsichtbar und kommt aus dem Unsichtbaren: Es ist nie zu sehen.</translation>
    </message>
    <message>
        <source>Remove opacity: 0 from CSS, or animate to opacity 1.</source>
        <translation>Entfernen Sie opacity: 0 aus CSS, oder animieren Sie auf opacity 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is invisible in CSS and shown only by where this tween comes from.</source>
        <translation>„%1“ ist in CSS unsichtbar und nur am Anfang dieser Animation zu sehen.</translation>
    </message>
    <message>
        <source>Put opacity: 1 into what it goes to.</source>
        <translation>Setzen Sie opacity: 1 in das Ziel der Animation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; covers the picture and is seen before this tween shows it.</source>
        <translation>„%1“ bedeckt das Bild und ist zu sehen, ehe diese Animation es zeigt.</translation>
    </message>
    <message>
        <source>Give it opacity: 0 in CSS.</source>
        <translation>Geben Sie ihm in CSS opacity: 0.</translation>
    </message>
    <message>
        <source>This animation has no end.</source>
        <translation>Diese Animation hat kein Ende.</translation>
    </message>
    <message>
        <source>The film ends it. A number of repeats says when.</source>
        <translation>Der Film beendet sie. Eine Zahl von Wiederholungen sagt, wann.</translation>
    </message>
    <message>
        <source>Give it a number of repeats, or the root a data-duration.</source>
        <translation>Geben Sie ihr eine Zahl von Wiederholungen oder dem Wurzelelement data-duration.</translation>
    </message>
    <message>
        <source>Rounding up lets the last repeat go on after its time.</source>
        <translation>Durch das Aufrunden läuft die letzte Wiederholung über ihre Zeit hinaus.</translation>
    </message>
    <message>
        <source>Round down: Math.max(0, Math.floor(…) - 1).</source>
        <translation>Runden Sie ab: Math.max(0, Math.floor(…) - 1).</translation>
    </message>
    <message>
        <source>When there is no room for one, this is −1, which repeats for ever.</source>
        <translation>Ist für keine Platz, wird das −1, und das wiederholt ohne Ende.</translation>
    </message>
    <message>
        <source>Write Math.max(0, Math.floor(…) - 1).</source>
        <translation>Schreiben Sie Math.max(0, Math.floor(…) - 1).</translation>
    </message>
    <message>
        <source>With repeatRefresh a relative %1 depends on which frames came before.</source>
        <translation>Mit repeatRefresh hängt ein relatives %1 davon ab, welche Bilder davor kamen.</translation>
    </message>
    <message>
        <source>Write where it goes to.</source>
        <translation>Schreiben Sie das Ziel hin.</translation>
    </message>
    <message>
        <source>%1 measures the page while the film is seeked.</source>
        <translation>%1 misst die Seite, während im Film gesprungen wird.</translation>
    </message>
    <message>
        <source>Measure once, before the timeline is made.</source>
        <translation>Messen Sie einmal, ehe die Zeitleiste entsteht.</translation>
    </message>
    <message>
        <source>%1 is measured when the tween begins, which seeking may do at another moment.</source>
        <translation>%1 wird gemessen, wenn die Animation beginnt; bei einem Sprung geschieht das vielleicht in einem anderen Augenblick.</translation>
    </message>
    <message>
        <source>Measure once, before the timeline is made, and use the number.</source>
        <translation>Messen Sie einmal, ehe die Zeitleiste entsteht, und nehmen Sie die Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are many elements with the same keyframes.</source>
        <translation>„%1“ sind viele Elemente mit denselben Schlüsselbildern.</translation>
    </message>
    <message>
        <source>Give those that should differ tweens of their own.</source>
        <translation>Geben Sie denen, die anders sein sollen, eigene Animationen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has dashes in CSS, too, with several lengths.</source>
        <translation>„%1“ ist auch in CSS gestrichelt, mit mehreren Längen.</translation>
    </message>
    <message>
        <source>Leave stroke-dasharray to one of the two.</source>
        <translation>Überlassen Sie stroke-dasharray einem von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is measured before its path is set.</source>
        <translation>„%1“ wird gemessen, ehe der Pfad gesetzt ist.</translation>
    </message>
    <message>
        <source>Set d first.</source>
        <translation>Setzen Sie zuerst d.</translation>
    </message>
    <message>
        <source>The grading says what means nothing: %1.</source>
        <translation>Die Farbkorrektur sagt etwas, das nichts bedeutet: %1.</translation>
    </message>
    <message>
        <source>The grading asks for effects that are not drawn here: %1.</source>
        <translation>Die Farbkorrektur verlangt Effekte, die hier nicht gezeichnet werden: %1.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Let it be heard</source>
        <translation>Hörbar machen</translation>
    </message>
    <message>
        <source>The file is written in %1, not in UTF-8; this is its first letter that is not ASCII.</source>
        <translation>Die Datei ist in %1 geschrieben, nicht in UTF-8; hier steht ihr erstes Zeichen, das nicht ASCII ist.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8: this is its first letter that is shown as �.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben: Hier steht ihr erstes Zeichen, das als � gezeigt wird.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in a text editor, with &lt;meta charset=&quot;utf-8&quot;&gt; in the head of a page. Until then nothing but ASCII can be written to it here.</source>
        <translation>Die Datei in einem Texteditor als UTF-8 speichern, bei einer Seite mit &lt;meta charset=&quot;utf-8&quot;&gt; im Kopf. Bis dahin lässt sich hier nur ASCII in sie schreiben.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is relative while another tween is still changing it.</source>
        <translation>%1 von „%2“ ist relativ, während eine andere Animation es noch ändert.</translation>
    </message>
    <message>
        <source>Write where it goes to, or begin after the other tween.</source>
        <translation>Schreiben Sie das Ziel hin, oder beginnen Sie nach der anderen Animation.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is still being animated by another tween at %3 s.</source>
        <translation>%1 von „%2“ wird bei %3 s noch von einer anderen Animation bewegt.</translation>
    </message>
    <message>
        <source>Begin it when the other one has ended.</source>
        <translation>Beginnen Sie, wenn die andere zu Ende ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fades out where a clip ends; after seeking it may still be seen.</source>
        <translation>„%1“ blendet am Ende eines Clips aus; nach einem Sprung ist es vielleicht noch zu sehen.</translation>
    </message>
    <message>
        <source>Follow it by tl.set(&quot;%1&quot;, { opacity: 0 }, %2).</source>
        <translation>Lassen Sie tl.set(&quot;%1&quot;, { opacity: 0 }, %2) folgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden by the timeline at 0: the first frame may still show it.</source>
        <translation>„%1“ wird von der Zeitleiste bei 0 verborgen: Das erste Bild zeigt es vielleicht noch.</translation>
    </message>
    <message>
        <source>Hide it in CSS, or by gsap.set.</source>
        <translation>Verbergen Sie es in CSS oder mit gsap.set.</translation>
    </message>
    <message>
        <source>Another element of this page has the id &quot;%1&quot;, too.</source>
        <translation>Ein anderes Element dieser Seite hat ebenfalls die Id „%1“.</translation>
    </message>
    <message>
        <source>Give each of them an id of its own: scripts find the first one only.</source>
        <translation>Geben Sie jedem eine eigene Id: Skripte finden nur das erste.</translation>
    </message>
    <message>
        <source>Cannot look into %1: the file is larger than %2</source>
        <translation>%1 lässt sich nicht prüfen: Die Datei ist größer als %2</translation>
    </message>
    <message>
        <source>Keep pictures, films and data in files of their own and refer to them.</source>
        <translation>Legen Sie Bilder, Filme und Daten in eigene Dateien und verweisen Sie darauf.</translation>
    </message>
</context>
<context>
    <name>LutFile</name>
    <message>
        <source>line %1 is not what a .cube file has there</source>
        <translation>Zeile %1 ist nicht, was in einer .cube-Datei dort steht</translation>
    </message>
    <message>
        <source>it is a LUT of one dimension, and only those of three can be used</source>
        <translation>es ist eine LUT mit einer Dimension, und nur solche mit dreien sind verwendbar</translation>
    </message>
    <message>
        <source>it does not say how large it is (LUT_3D_SIZE)</source>
        <translation>sie sagt nicht, wie groß sie ist (LUT_3D_SIZE)</translation>
    </message>
    <message>
        <source>its size is %1, and 2 to %2 can be used</source>
        <translation>ihre Größe ist %1, und 2 bis %2 sind verwendbar</translation>
    </message>
    <message>
        <source>its domain is no range of colours</source>
        <translation>ihr Wertebereich ist kein Bereich von Farben</translation>
    </message>
    <message>
        <source>it has %1 colours, which is not what its size says</source>
        <translation>sie hat %1 Farben, anders als ihre Größe sagt</translation>
    </message>
    <message>
        <source>Cannot use %1 as a LUT: %2.</source>
        <translation>%1 ist als LUT nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Cannot open encoder %1</source>
        <translation>Der Encoder %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: the installed FFmpeg does not have it</source>
        <translation>%1: Das installierte FFmpeg hat ihn nicht</translation>
    </message>
    <message>
        <source>Install an FFmpeg that was built with it.</source>
        <translation>Installieren Sie ein FFmpeg, das damit gebaut ist.</translation>
    </message>
    <message>
        <source>Cannot encode the sound</source>
        <translation>Der Ton lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>Cannot finish encoding the sound</source>
        <translation>Das Kodieren des Tons lässt sich nicht abschließen</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 hat %2 geantwortet.</translation>
    </message>
    <message>
        <source>Cannot mix %1</source>
        <translation>%1 lässt sich nicht mischen</translation>
    </message>
    <message>
        <source>has samples that are not numbers; they are silent</source>
        <translation>hat Abtastwerte, die keine Zahlen sind; sie bleiben still</translation>
    </message>
    <message>
        <source>is damaged; parts of its sound are missing</source>
        <translation>ist beschädigt; Teile des Tons fehlen</translation>
    </message>
    <message>
        <source>has no sound in it</source>
        <translation>enthält keinen Ton</translation>
    </message>
    <message>
        <source>ends after %1 s, before it should; the rest is silent</source>
        <translation>endet nach %1 s und damit zu früh; der Rest bleibt still</translation>
    </message>
    <message>
        <source>Cannot show %1</source>
        <translation>%1 lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Cannot show %1: it has sound and no pictures</source>
        <translation>%1 lässt sich nicht zeigen: Die Datei hat Ton und keine Bilder</translation>
    </message>
    <message>
        <source>Cannot read %1: its packets are not for pages</source>
        <translation>%1 lässt sich nicht lesen: Die Pakete sind nichts für Seiten</translation>
    </message>
    <message>
        <source>Cannot show %1: its picture of %2×%3 is larger than 8192×8192 pixels</source>
        <translation>%1 lässt sich nicht zeigen: Das Bild mit %2×%3 ist größer als 8192×8192 Pixel</translation>
    </message>
    <message>
        <source>Make a smaller copy of the file and use that.</source>
        <translation>Machen Sie eine kleinere Kopie der Datei, und nehmen Sie die.</translation>
    </message>
    <message>
        <source>Cannot show %1: an image file of %2 MB is too large</source>
        <translation>%1 lässt sich nicht zeigen: Eine Bilddatei von %2 MB ist zu groß</translation>
    </message>
    <message>
        <source>Cannot open %1: it has neither pictures nor sound</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei hat weder Bilder noch Ton</translation>
    </message>
    <message>
        <source>The film strip was stopped</source>
        <translation>Der Filmstreifen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Decoding was stopped</source>
        <translation>Das Dekodieren wurde abgebrochen</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>Cannot write the scratch file %1: %2</source>
        <translation>Die Arbeitsdatei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the cache folder.</source>
        <translation>Schaffen Sie Platz auf der Platte mit dem Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Cannot read the scratch file %1: %2</source>
        <translation>Die Arbeitsdatei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Cannot keep frame %1</source>
        <translation>Bild %1 lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>it holds no frames of ours</source>
        <translation>es sind keine Bilder von uns darin</translation>
    </message>
    <message>
        <source>it was never finished</source>
        <translation>sie wurde nie fertig</translation>
    </message>
    <message>
        <source>its table of frames is damaged</source>
        <translation>das Verzeichnis der Bilder ist beschädigt</translation>
    </message>
    <message>
        <source>frame %1 is damaged</source>
        <translation>Bild %1 ist beschädigt</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Cannot read the scratch file %1: out of memory</source>
        <translation>Die Arbeitsdatei %1 lässt sich nicht lesen: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>frame %1 is not in it</source>
        <translation>Bild %1 ist nicht darin</translation>
    </message>
    <message>
        <source>frame %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Cannot open %1: there is no such file</source>
        <translation>%1 lässt sich nicht öffnen: Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>Cannot open %1: it is a folder</source>
        <translation>%1 lässt sich nicht öffnen: Das ist ein Ordner</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is %1, not media</source>
        <translation>das ist %1, kein Film, Bild oder Ton</translation>
    </message>
    <message>
        <source>ASSET_MEDIA_TYPE_MISMATCH: a download may have saved an error page instead of the file.</source>
        <translation>ASSET_MEDIA_TYPE_MISMATCH: Beim Herunterladen wurde vielleicht eine Fehlerseite statt der Datei gespeichert.</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>die Datei ist unvollständig</translation>
    </message>
    <message>
        <source>A download, copy or recording may have been interrupted.</source>
        <translation>Vielleicht wurde ein Herunterladen, Kopieren oder Aufnehmen unterbrochen.</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it is a playlist, not media</source>
        <translation>das ist eine Abspielliste, kein Film, Bild oder Ton</translation>
    </message>
    <message>
        <source>Cannot keep a frame: out of memory</source>
        <translation>Ein Bild lässt sich nicht aufbewahren: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>The lossless encoder holds frames back</source>
        <translation>Der verlustfreie Encoder hält Bilder zurück</translation>
    </message>
    <message>
        <source>it does not hold the picture that was written</source>
        <translation>das Bild darin ist nicht das, das geschrieben wurde</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>eine Abspielliste</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>ein JSON-Dokument</translation>
    </message>
    <message>
        <source>Cannot write %1: out of memory</source>
        <translation>%1 lässt sich nicht schreiben: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another destination.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>its pixel format is unknown</source>
        <translation>das Pixelformat ist unbekannt</translation>
    </message>
    <message>
        <source>its pixel format %1 is not supported</source>
        <translation>das Pixelformat %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its sample rate changes from %1 to %2 Hz on the way</source>
        <translation>die Abtastrate wechselt unterwegs von %1 auf %2 Hz</translation>
    </message>
    <message>
        <source>Convert the file to one sample rate.</source>
        <translation>Wandeln Sie die Datei in eine einzige Abtastrate um.</translation>
    </message>
    <message>
        <source>Cannot mix %1: its start, trim or duration is not a number</source>
        <translation>%1 lässt sich nicht mischen: Beginn, Trimmung oder Dauer ist keine Zahl</translation>
    </message>
    <message>
        <source>Replace the file or remove the clip. %1</source>
        <translation>Ersetzen Sie die Datei, oder entfernen Sie den Clip. %1</translation>
    </message>
    <message>
        <source>Cannot mix %1: there is no group %2</source>
        <translation>%1 lässt sich nicht mischen: Es gibt keine Gruppe %2</translation>
    </message>
    <message>
        <source>Stopped while measuring the loudness</source>
        <translation>Beim Messen der Lautheit abgebrochen</translation>
    </message>
    <message>
        <source>Stopped while opening the sound</source>
        <translation>Beim Öffnen des Tons abgebrochen</translation>
    </message>
    <message>
        <source>Cannot resample %1 Hz</source>
        <translation>%1 Hz lassen sich nicht umrechnen</translation>
    </message>
    <message>
        <source>Cannot resample</source>
        <translation>Die Abtastrate lässt sich nicht umrechnen</translation>
    </message>
    <message>
        <source>Cannot open %1: it has no sound</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei hat keinen Ton</translation>
    </message>
    <message>
        <source>%1: the installed FFmpeg cannot decode its sound (%2)</source>
        <translation>%1: Das installierte FFmpeg kann den Ton nicht dekodieren (%2)</translation>
    </message>
    <message>
        <source>Convert the file to WAV, FLAC, AAC, Opus or MP3.</source>
        <translation>Wandeln Sie die Datei in WAV, FLAC, AAC, Opus oder MP3 um.</translation>
    </message>
    <message>
        <source>%1: out of memory</source>
        <translation>%1: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>its sound has a sample rate of %1 Hz</source>
        <translation>der Ton hat eine Abtastrate von %1 Hz</translation>
    </message>
    <message>
        <source>decoding failed</source>
        <translation>das Dekodieren ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cannot mix %1 channels down to two</source>
        <translation>%1 Kanäle lassen sich nicht auf zwei mischen</translation>
    </message>
    <message>
        <source>Cannot convert samples</source>
        <translation>Abtastwerte lassen sich nicht umwandeln</translation>
    </message>
    <message>
        <source>Cannot open %1: out of memory</source>
        <translation>%1 lässt sich nicht öffnen: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Cannot open %1: it has no video</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei hat keinen Film</translation>
    </message>
    <message>
        <source>Cannot open %1: the installed FFmpeg cannot decode %2</source>
        <translation>%1 lässt sich nicht öffnen: Das installierte FFmpeg kann %2 nicht dekodieren</translation>
    </message>
    <message>
        <source>Convert the file to H.264 or VP9.</source>
        <translation>Wandeln Sie die Datei in H.264 oder VP9 um.</translation>
    </message>
    <message>
        <source>Cannot read %1: no picture of it can be decoded</source>
        <translation>%1 lässt sich nicht lesen: Kein Bild lässt sich dekodieren</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete.</source>
        <translation>Die Datei ist vielleicht beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>its packets do not tell its pictures: %1</source>
        <translation>die Pakete verraten die Bilder nicht: %1</translation>
    </message>
    <message>
        <source>some are not timed, or not shown</source>
        <translation>manche haben keine Zeit oder werden nicht gezeigt</translation>
    </message>
    <message>
        <source>they change their kind on the way</source>
        <translation>sie wechseln unterwegs die Art</translation>
    </message>
    <message>
        <source>they cannot be searched</source>
        <translation>sie lassen sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>no key picture was found</source>
        <translation>kein Schlüsselbild wurde gefunden</translation>
    </message>
    <message>
        <source>too many of them follow one key picture</source>
        <translation>zu viele folgen auf ein Schlüsselbild</translation>
    </message>
    <message>
        <source>their stretches overlap</source>
        <translation>ihre Abschnitte überschneiden sich</translation>
    </message>
    <message>
        <source>Cannot open decoder %1</source>
        <translation>Der Decoder %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: it has no option &quot;%2&quot;</source>
        <translation>%1: Er hat keine Option „%2“</translation>
    </message>
    <message>
        <source>%1: a picture of %2×%3 has no even width and height</source>
        <translation>%1: Ein Bild mit %2×%3 hat keine gerade Breite und Höhe</translation>
    </message>
    <message>
        <source>Cannot encode frame %1: out of memory</source>
        <translation>Bild %1 lässt sich nicht kodieren: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Cannot encode frame %1</source>
        <translation>Bild %1 lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>Cannot finish encoding</source>
        <translation>Das Kodieren lässt sich nicht abschließen</translation>
    </message>
    <message>
        <source>Cannot encode the film</source>
        <translation>Der Film lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>its size is odd</source>
        <translation>die Größe ist ungerade</translation>
    </message>
    <message>
        <source>its full colour range is not supported</source>
        <translation>der volle Farbumfang wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its colour space %1 is not supported</source>
        <translation>der Farbraum %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>das Lesen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cannot show %1: the time asked for is not a number</source>
        <translation>%1 lässt sich nicht zeigen: Die verlangte Zeit ist keine Zahl</translation>
    </message>
    <message>
        <source>Cannot read %1: out of memory</source>
        <translation>%1 lässt sich nicht lesen: Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Stopped while reading %1</source>
        <translation>Beim Lesen von %1 abgebrochen</translation>
    </message>
    <message>
        <source>Cannot mix %1 channels</source>
        <translation>%1 Kanäle lassen sich nicht mischen</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>NameListWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>A film is between %1 and %2 pixels wide and high.</source>
        <translation>Ein Film ist zwischen %1 und %2 Pixel breit und hoch.</translation>
    </message>
    <message>
        <source>Choose the folder that the project is to be in.</source>
        <translation>Wählen Sie den Ordner, in dem das Projekt liegen soll.</translation>
    </message>
    <message>
        <source>There is a file called %1 already.</source>
        <translation>Es gibt schon eine Datei namens %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot copy %1 to %2: %3</source>
        <translation>%1 lässt sich nicht nach %2 kopieren: %3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The template has no composition in it.</source>
        <translation>Die Vorlage enthält keine Komposition.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot have %1 in it.</source>
        <translation>Ein Name darf %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>A name cannot have control characters in it.</source>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name that begins with a full stop would be hidden.</source>
        <translation>Ein Name, der mit einem Punkt beginnt, wäre versteckt.</translation>
    </message>
    <message>
        <source>A name cannot begin or end with a space, nor end with a full stop.</source>
        <translation>Ein Name darf nicht mit einem Leerzeichen beginnen oder enden und nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Cannot make the project %1</source>
        <translation>Das Projekt %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>NumberExpression</name>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 cannot be converted to %2 here.</source>
        <translation>%1 lässt sich hier nicht in %2 umrechnen.</translation>
    </message>
    <message>
        <source>%1 times %2 is no number.</source>
        <translation>%1 mal %2 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>Durch null lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>The expression is too deep.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Es fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit.</source>
        <translation>„%1“ ist keine Einheit.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Der Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>There is no number yet that this could change.</source>
        <translation>Es gibt noch keine Zahl, die sich damit ändern ließe.</translation>
    </message>
    <message>
        <source>%1 cannot be added to a plain number.</source>
        <translation>%1 lässt sich nicht zu einer Zahl ohne Einheit addieren.</translation>
    </message>
    <message>
        <source>That is more than a number can be.</source>
        <translation>So groß kann eine Zahl nicht sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>%1 …</source>
        <comment>a list that goes on</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an animation moves, and why it stays</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Animations stay behind: %1.</source>
        <translation>Diese Animationen bleiben zurück: %1.</translation>
    </message>
    <message>
        <source>Styles of these names say something else here: %1.</source>
        <translation>Stile dieser Namen gibt es hier schon, mit anderem Inhalt: %1.</translation>
    </message>
    <message>
        <source>Styles stay behind that would change others here: %1.</source>
        <translation>Diese Stile bleiben zurück, weil sie hier auch anderes verändern würden: %1.</translation>
    </message>
    <message>
        <source>Styles stay behind that depend on what was around: %1.</source>
        <translation>Diese Stile bleiben zurück, weil sie von der alten Umgebung abhängen: %1.</translation>
    </message>
    <message>
        <source>Properties are used that nothing sets here: %1.</source>
        <translation>Diese Eigenschaften werden verwendet, aber hier nirgends gesetzt: %1.</translation>
    </message>
    <message>
        <source>Files are named that this project does not have: %1.</source>
        <translation>Diese Dateien fehlen in diesem Projekt: %1.</translation>
    </message>
    <message>
        <source>Eases are named that nothing makes here: %1.</source>
        <translation>Tempoverläufe werden genannt, die hier nichts anlegt: %1.</translation>
    </message>
</context>
<context>
    <name>ProblemCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>This problem has no quick fix.</source>
        <translation>Für dieses Problem gibt es keine schnelle Lösung.</translation>
    </message>
    <message>
        <source>%1 has just changed. Try again when the problems are up to date.</source>
        <translation>%1 hat sich gerade geändert. Versuchen Sie es noch einmal, sobald die Probleme auf dem neuesten Stand sind.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Cannot keep a backup of %1 in %2: %3</source>
        <translation>Von %1 lässt sich keine Sicherung in %2 ablegen: %3</translation>
    </message>
    <message>
        <source>Cannot keep a journal of unsaved work in %1: it cannot be written.</source>
        <translation>In %1 lässt sich kein Journal der nicht gespeicherten Arbeit führen: Dort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Until then nothing but saving keeps your work.</source>
        <translation>Bis dahin bewahrt nur das Speichern Ihre Arbeit.</translation>
    </message>
    <message>
        <source>Cannot write the journal of unsaved work %1: %2</source>
        <translation>Das Journal der nicht gespeicherten Arbeit %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot merge two versions of a text.</source>
        <translation>Zwei Fassungen eines Textes lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Cannot save %1: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Your work is kept in the journal until it can be saved.</source>
        <translation>Ihre Arbeit bleibt im Journal, bis sie sich speichern lässt.</translation>
    </message>
    <message>
        <source>it lies outside of the project.</source>
        <translation>die Datei liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>its project %1 is not there any more.</source>
        <translation>das Projekt %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring the disk or folder back, or save a copy elsewhere.</source>
        <translation>Bringen Sie die Platte oder den Ordner zurück, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Cannot compare two versions of a text.</source>
        <translation>Zwei Fassungen eines Textes lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Look at the permissions of the project&apos;s folder, and at the room that is left on its disk.</source>
        <translation>Sehen Sie nach den Rechten des Projektordners und nach dem Platz, der auf seiner Platte frei ist.</translation>
    </message>
    <message>
        <source>Cannot take %1 out of the project.</source>
        <translation>%1 lässt sich nicht aus dem Projekt nehmen.</translation>
    </message>
    <message>
        <source>The disk refused; look at the permissions of the folder.</source>
        <translation>Die Platte hat es abgelehnt; sehen Sie nach den Rechten des Ordners.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: it is not kept any more.</source>
        <translation>%1 lässt sich nicht zurückholen: Die Datei wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The trash has been emptied, or the room for such files was needed for newer ones.</source>
        <translation>Der Papierkorb wurde geleert, oder der Platz für solche Dateien wurde für neuere gebraucht.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>Es gibt %1 schon.</translation>
    </message>
    <message>
        <source>Cannot bring %1 back.</source>
        <translation>%1 lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cannot save a copy in %1: %2</source>
        <translation>In %1 lässt sich keine Kopie speichern: %2</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>it is within the project.</source>
        <translation>das liegt im Projekt selbst.</translation>
    </message>
    <message>
        <source>there is a file of that name.</source>
        <translation>dort gibt es eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>there is a folder of that name, with something in it.</source>
        <translation>dort gibt es einen Ordner mit diesem Namen, und er ist nicht leer.</translation>
    </message>
    <message>
        <source>Cannot copy %1: %2</source>
        <translation>%1 lässt sich nicht kopieren: %2</translation>
    </message>
    <message>
        <source>The project %1 is not there any more.</source>
        <translation>Das Projekt %1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>Run mutoscope vendor PROJECT, or Project → Vendor Remote Files, to keep it in the project, or render with --allow-network</source>
        <translation>Mit „Projekt → Dateien aus dem Web übernehmen“ oder mutoscope vendor PROJEKT kommt die Datei ins Projekt; oder rendern Sie mit --allow-network</translation>
    </message>
    <message>
        <source>%1, or put %2 beside the page and load that</source>
        <translation>%1, oder legen Sie %2 neben die Seite und laden Sie das</translation>
    </message>
    <message>
        <source>Run mutoscope vendor, or Project → Vendor Remote Files, to make it anew.</source>
        <translation>Mit „Projekt → Dateien aus dem Web übernehmen“ oder mutoscope vendor entsteht sie neu.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its format %1 is newer than this Mutoscope</source>
        <translation>das Format %1 ist neuer als dieses Mutoscope</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; of %2 is no plain name</source>
        <translation>die Datei „%1“ von %2 ist kein einfacher Name</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is none</source>
        <translation>die SHA-256 von %1 ist keine</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>die Datei ist dafür zu groß</translation>
    </message>
    <message>
        <source>Run mutoscope vendor, or Project → Vendor Remote Files, to fetch it again.</source>
        <translation>Mit „Projekt → Dateien aus dem Web übernehmen“ oder mutoscope vendor wird sie neu geholt.</translation>
    </message>
    <message>
        <source>The vendored file %1 of %2 is missing</source>
        <translation>Die übernommene Datei %1 von %2 fehlt</translation>
    </message>
    <message>
        <source>The vendored file %1 is not what %2 was when it was fetched: its SHA-256 differs from the lock</source>
        <translation>Die übernommene Datei %1 ist nicht das, was %2 beim Holen war: Ihre SHA-256 ist eine andere als vermerkt</translation>
    </message>
    <message>
        <source>%1 is not vendored</source>
        <translation>%1 ist nicht übernommen</translation>
    </message>
</context>
<context>
    <name>Rendering</name>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>it has no list of lanes</source>
        <translation>es enthält keine Liste von Kurven</translation>
    </message>
    <message>
        <source>its version is %1, and only 1 is known</source>
        <translation>die Version ist %1, und nur 1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 frames are missing from the scratch file, the first being frame %3</source>
        <translation>In der Arbeitsdatei fehlen Bilder (%1 von %2), als erstes Bild %3</translation>
    </message>
    <message>
        <source>Render again; if it happens twice, please report it with the log.</source>
        <translation>Rendern Sie noch einmal; geschieht es wieder, melden Sie es bitte mit dem Protokoll.</translation>
    </message>
    <message>
        <source>it is no list of effects</source>
        <translation>das ist keine Liste von Effekten</translation>
    </message>
    <message>
        <source>The page has %1 problem(s), and %2 was given: %3</source>
        <translation>Die Seite hat Probleme (%1), und %2 war angegeben: %3</translation>
    </message>
    <message>
        <source>Mend them, or render without %1.</source>
        <translation>Beheben Sie sie, oder rendern Sie ohne %1.</translation>
    </message>
    <message>
        <source>The frames may need %1 of scratch space in %2, where %3 are free</source>
        <translation>Die Bilder brauchen vielleicht %1 Arbeitsplatz in %2, wo %3 frei sind</translation>
    </message>
    <message>
        <source>Free some space, render a part of the film, or let it stream by raising the maximum duration.</source>
        <translation>Schaffen Sie Platz, rendern Sie einen Teil des Films, oder erhöhen Sie die Höchstdauer, damit er direkt kodiert wird.</translation>
    </message>
    <message>
        <source>The streaming encoder could not be opened (%1); frames went through disk instead.</source>
        <translation>Das direkte Kodieren ließ sich nicht beginnen (%1); die Bilder gingen stattdessen über die Platte.</translation>
    </message>
    <message>
        <source>%1 does not say how long it is</source>
        <translation>%1 sagt nicht, wie lang der Film ist</translation>
    </message>
    <message>
        <source>Give the root element a data-duration in seconds.</source>
        <translation>Geben Sie dem Wurzelelement data-duration in Sekunden.</translation>
    </message>
    <message>
        <source>%1 is %2 s long, and 24 hours is the most that can be rendered</source>
        <translation>%1 ist %2 s lang, und mehr als 24 Stunden lassen sich nicht rendern</translation>
    </message>
    <message>
        <source>Give the root element a shorter data-duration.</source>
        <translation>Geben Sie dem Wurzelelement ein kürzeres data-duration.</translation>
    </message>
    <message>
        <source>No frame lies from %1 s to %2 s of a film of %3 s</source>
        <translation>Von %1 s bis %2 s liegt kein Bild eines Films von %3 s</translation>
    </message>
    <message>
        <source>Choose a range inside the film.</source>
        <translation>Wählen Sie einen Bereich innerhalb des Films.</translation>
    </message>
    <message>
        <source>memory is low</source>
        <translation>wenig Speicher</translation>
    </message>
    <message>
        <source>the processor plays the graphics card, with every core</source>
        <translation>der Prozessor spielt die Grafikkarte, mit allen Kernen</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels cannot be made</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist nicht möglich</translation>
    </message>
    <message>
        <source>Each side must have from 1 to %1 pixels.</source>
        <translation>Jede Seite muss 1 bis %1 Pixel haben.</translation>
    </message>
    <message>
        <source>The picture is padded from %1 × %2 to %3 × %4 pixels, because 4:2:0 video needs even sides.</source>
        <translation>Das Bild wird von %1 × %2 auf %3 × %4 Pixel aufgefüllt, denn 4:2:0 verlangt gerade Seiten.</translation>
    </message>
    <message>
        <source>The sound ended before the film</source>
        <translation>Der Ton endete vor dem Film</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; cannot be read: %3</source>
        <translation>%1 von „%2“ lässt sich nicht lesen: %3</translation>
    </message>
    <message>
        <source>Correct the JSON in the attribute, or remove it.</source>
        <translation>Berichtigen Sie das JSON im Attribut, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not heard: %2 is not in the project.</source>
        <translation>„%1“ ist nicht zu hören: %2 ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not heard: %2 is outside of the project.</source>
        <translation>„%1“ ist nicht zu hören: %2 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lasts %2 s, but its source has only %3 s of sound.</source>
        <translation>„%1“ dauert %2 s, aber die Quelle hat nur %3 s Ton.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not heard: there is no file %2.</source>
        <translation>„%1“ ist nicht zu hören: Es gibt keine Datei %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sound in it: %2</source>
        <translation>„%1“ enthält keinen Ton: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be heard: %2</source>
        <translation>„%1“ ist nicht zu hören: %2</translation>
    </message>
    <message>
        <source>The finished film is not what was planned: %1</source>
        <translation>Der fertige Film ist nicht, was geplant war: %1</translation>
    </message>
    <message>
        <source>Nothing was written to the destination. Please report this with the log.</source>
        <translation>Am Ziel wurde nichts geschrieben. Bitte melden Sie das mit dem Protokoll.</translation>
    </message>
    <message>
        <source>it has %1 of %2 audio streams</source>
        <translation>Tonspuren: %1 statt %2</translation>
    </message>
    <message>
        <source>its sound lasts %1 s instead of %2 s</source>
        <translation>der Ton dauert %1 s statt %2 s</translation>
    </message>
    <message>
        <source>it has %1 video streams</source>
        <translation>Bildspuren: %1</translation>
    </message>
    <message>
        <source>it has %1 of %2 frames</source>
        <translation>Bilder: %1 von %2</translation>
    </message>
    <message>
        <source>its picture has %1 × %2 pixels</source>
        <translation>das Bild hat %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>The encoder stopped after %1 ms without consuming a frame</source>
        <translation>Der Encoder wurde abgebrochen: Er nahm %1 ms lang kein Bild an</translation>
    </message>
    <message>
        <source>Try a faster quality, or raise MUTOSCOPE_STREAMING_TIMEOUT_MS.</source>
        <translation>Versuchen Sie eine schnellere Qualität, oder erhöhen Sie MUTOSCOPE_STREAMING_TIMEOUT_MS.</translation>
    </message>
    <message>
        <source>%1 seems to draw with WebGL, and there is no OpenGL here: %2</source>
        <translation>%1 zeichnet anscheinend mit WebGL, und hier gibt es kein OpenGL: %2</translation>
    </message>
    <message>
        <source>%1 draws with WebGL, which the software surface does not have.</source>
        <translation>%1 zeichnet mit WebGL, das es ohne OpenGL nicht gibt.</translation>
    </message>
    <message>
        <source>The render was cancelled</source>
        <translation>Das Rendern wurde abgebrochen</translation>
    </message>
    <message>
        <source>Cannot draw %1 with OpenGL: %2</source>
        <translation>%1 lässt sich nicht mit OpenGL zeichnen: %2</translation>
    </message>
    <message>
        <source>Choose the software surface, or render on a desktop or under a virtual one: xvfb-run -a mutoscope render …</source>
        <translation>Wählen Sie das Zeichnen durch den Prozessor, oder rendern Sie auf einem Desktop oder einem virtuellen: xvfb-run -a mutoscope render …</translation>
    </message>
    <message>
        <source>%1 draws with WebGL, which needs OpenGL, and there is none here: %2</source>
        <translation>%1 zeichnet mit WebGL, das OpenGL braucht, und hier gibt es keines: %2</translation>
    </message>
    <message>
        <source>Render it on a desktop, or under a virtual one: xvfb-run -a mutoscope render …
With --surface software it is rendered all the same, without what WebGL draws.</source>
        <translation>Rendern Sie auf einem Desktop oder einem virtuellen: xvfb-run -a mutoscope render …
Mit --surface software wird trotzdem gerendert, ohne das, was WebGL zeichnet.</translation>
    </message>
    <message>
        <source>Nothing in the page showed that it would. Render it with --surface gl, or with --surface software to go on without.</source>
        <translation>Nichts auf der Seite ließ das erwarten. Rendern Sie mit --surface gl, oder mit --surface software ohne das.</translation>
    </message>
    <message>
        <source>%1; it was started once more.</source>
        <translation>%1; er wurde noch einmal gestartet.</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>one worker keeps this machine busy</source>
        <translation>ein Prozess lastet diesen Rechner aus</translation>
    </message>
    <message>
        <source>one worker keeps about %1 of %2 cores busy</source>
        <translation>ein Prozess lastet etwa %1 von %2 Kernen aus</translation>
    </message>
    <message>
        <source>memory allows no more</source>
        <translation>mehr lässt der Speicher nicht zu</translation>
    </message>
    <message>
        <source>a film of %1 frames is not worth more</source>
        <translation>mehr lohnt sich nicht, bei so wenigen Bildern (%1)</translation>
    </message>
    <message>
        <source>Line %1: a quote is followed by more text.</source>
        <translation>Zeile %1: Nach einem Anführungszeichen geht der Text weiter.</translation>
    </message>
    <message>
        <source>Write a quote inside of quotes twice.</source>
        <translation>Ein Anführungszeichen innerhalb von Anführungszeichen wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as &quot;CSV UTF-8&quot;.</source>
        <translation>Speichern Sie sie noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Eine Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>The first line has to name all columns.</source>
        <translation>Die erste Zeile muss alle Spalten benennen.</translation>
    </message>
    <message>
        <source>There are two columns called &quot;%1&quot;.</source>
        <translation>Es gibt zwei Spalten namens „%1“.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than there are columns.</source>
        <translation>Zeile %1 hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>Text with separators in it belongs in quotes.</source>
        <translation>Text, in dem Trennzeichen vorkommen, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>It is not a list of objects.</source>
        <translation>Das ist keine Liste von Objekten.</translation>
    </message>
    <message>
        <source>Write the rows like [{&quot;title&quot;: &quot;One&quot;}, {&quot;title&quot;: &quot;Two&quot;}].</source>
        <translation>Schreiben Sie die Zeilen wie [{&quot;title&quot;: &quot;Eins&quot;}, {&quot;title&quot;: &quot;Zwei&quot;}].</translation>
    </message>
    <message>
        <source>Row %1 is not an object.</source>
        <translation>Zeile %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; has no value and no default.</source>
        <translation>Die Variable „%1“ hat weder einen Wert noch eine Vorgabe.</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>It has %1 rows; at most %2 films are made at a time.</source>
        <translation>Sie hat %1 Zeilen; höchstens %2 Filme werden auf einmal gemacht.</translation>
    </message>
    <message>
        <source>Cannot read the rows in %1</source>
        <translation>Die Zeilen in %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>There is no column called &quot;%1&quot; to name films after.</source>
        <translation>Es gibt keine Spalte „%1“, nach der Filme heißen könnten.</translation>
    </message>
    <message>
        <source>There are {index}, {name} and {%1}.</source>
        <translation>Es gibt {index}, {name} und {%1}.</translation>
    </message>
    <message>
        <source>Cannot put the pictures into %1: %2 lies there</source>
        <translation>Die Bilder können nicht nach %1: Dort liegt %2</translation>
    </message>
    <message>
        <source>A sequence replaces its whole folder. Choose one that is empty or new.</source>
        <translation>Eine Folge ersetzt ihren ganzen Ordner. Wählen Sie einen leeren oder neuen.</translation>
    </message>
    <message>
        <source>It has %1 frames a second instead of %2, because a GIF can show no more.</source>
        <translation>Er hat %1 statt %2 Bilder je Sekunde, weil ein GIF nicht mehr zeigen kann.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>opening the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>getting the sound ready</source>
        <translation>Ton vorbereiten</translation>
    </message>
    <message>
        <source>starting to capture</source>
        <translation>Aufnahme starten</translation>
    </message>
    <message>
        <source>capturing and encoding</source>
        <translation>aufnehmen und kodieren</translation>
    </message>
    <message>
        <source>capturing to disk</source>
        <translation>auf die Platte aufnehmen</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodieren</translation>
    </message>
    <message>
        <source>checking the film</source>
        <translation>Film prüfen</translation>
    </message>
    <message>
        <source>The film is ready</source>
        <translation>Der Film ist fertig</translation>
    </message>
    <message>
        <source>The film is ready, with warnings</source>
        <translation>Der Film ist fertig, mit Warnungen</translation>
    </message>
    <message>
        <source>The render failed</source>
        <translation>Das Rendern ist gescheitert</translation>
    </message>
    <message>
        <source>from %1 to the end</source>
        <translation>von %1 bis zum Ende</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Composition: %1</source>
        <translation>Komposition: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Frame rate: %1</source>
        <translation>Bildrate: %1</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Qualität: %1</translation>
    </message>
    <message>
        <source>Encoder: %1</source>
        <translation>Encoder: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Variables: %1</source>
        <translation>Variablen: %1</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Frames: %1, %2</source>
        <translation>Bilder: %1, %2</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <translation>Ton: ja</translation>
    </message>
    <message>
        <source>Sound: none</source>
        <translation>Ton: keiner</translation>
    </message>
    <message>
        <source>Drawn by: %1</source>
        <translation>Gezeichnet von: %1</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Prozesse: %1</translation>
    </message>
    <message>
        <source>Way of the frames: straight to the encoder</source>
        <translation>Weg der Bilder: direkt zum Encoder</translation>
    </message>
    <message>
        <source>Way of the frames: through disk (%1)</source>
        <translation>Weg der Bilder: über die Platte (%1)</translation>
    </message>
    <message>
        <source>Time: %1, %2 × real time</source>
        <translation>Dauer: %1, %2 × Echtzeit</translation>
    </message>
    <message>
        <source>Speed: %1 frames/s</source>
        <translation>Tempo: %1 Bilder/s</translation>
    </message>
    <message>
        <source>Memory: %1 at most</source>
        <translation>Speicher: höchstens %1</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>ScriptActions</name>
    <message>
        <source>The script is not there any more.</source>
        <translation>Das Skript ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Add animation</source>
        <translation>Animation hinzufügen</translation>
    </message>
    <message>
        <source>Delete animation</source>
        <translation>Animation löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n animations</source>
        <translation>
            <numerusform>%n Animation löschen</numerusform>
            <numerusform>%n Animationen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Animate %1</source>
        <translation>%1 animieren</translation>
    </message>
    <message>
        <source>Do not animate %1</source>
        <translation>%1 nicht animieren</translation>
    </message>
    <message>
        <source>Move animation</source>
        <translation>Animation verschieben</translation>
    </message>
    <message>
        <source>Change the length of an animation</source>
        <translation>Länge einer Animation ändern</translation>
    </message>
    <message>
        <source>Change ease</source>
        <translation>Tempoverlauf ändern</translation>
    </message>
    <message>
        <source>Change the kind of an animation</source>
        <translation>Art einer Animation ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add label %1</source>
        <translation>Sprungmarke %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>Sprungmarke verschieben</translation>
    </message>
    <message>
        <source>“%1” is computed: %2</source>
        <translation>„%1“ wird berechnet: %2</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no plain number.</source>
        <translation>„%1“ ist „%2“, und das ist keine einfache Zahl.</translation>
    </message>
    <message>
        <source>When “%1” moves is computed.</source>
        <translation>Wann sich „%1“ bewegt, wird berechnet.</translation>
    </message>
    <message>
        <source>It begins from where it is at that moment. Nothing about that is written in the script.</source>
        <translation>Die Bewegung beginnt, wo das Element in dem Moment ist. Davon steht nichts im Skript.</translation>
    </message>
    <message>
        <source>The points of “motionPath” are not written in the script.</source>
        <translation>Die Punkte von „motionPath“ stehen nicht im Skript.</translation>
    </message>
    <message>
        <source>A point of “motionPath” has no plain x and y.</source>
        <translation>Ein Punkt von „motionPath“ hat kein einfaches x und y.</translation>
    </message>
    <message>
        <source>“motionPath” is changed by its “%1”.</source>
        <translation>„motionPath“ wird durch sein „%1“ verändert.</translation>
    </message>
    <message>
        <source>Cannot set a keyframe: %1.</source>
        <translation>Es lässt sich kein Schlüsselbild setzen: %1.</translation>
    </message>
    <message>
        <source>its animation is not there any more</source>
        <translation>die Animation ist nicht mehr da</translation>
    </message>
    <message>
        <source>the animation is not going on at this moment</source>
        <translation>die Animation läuft in diesem Augenblick nicht</translation>
    </message>
    <message>
        <source>the values it has at this moment are not written down</source>
        <translation>die Werte dieses Augenblicks stehen nirgends</translation>
    </message>
    <message>
        <source>when it happens is computed</source>
        <translation>wann es geschieht, wird berechnet</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>Cannot edit the keyframes: %1.</source>
        <translation>Die Schlüsselbilder lassen sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>They can be changed in their source.</source>
        <translation>Im Quelltext lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>their animation is not there any more</source>
        <translation>ihre Animation ist nicht mehr da</translation>
    </message>
    <message>
        <source>there is no such keyframe</source>
        <translation>es gibt kein solches Schlüsselbild</translation>
    </message>
    <message>
        <source>a value that is set takes no time</source>
        <translation>ein gesetzter Wert dauert nicht</translation>
    </message>
    <message>
        <source>where it ends is not written</source>
        <translation>wo sie endet, steht nicht da</translation>
    </message>
    <message>
        <source>the last one is where the animation ends</source>
        <translation>das letzte ist das Ende der Animation</translation>
    </message>
    <message>
        <source>it is the last one</source>
        <translation>es ist das letzte</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>das Ergebnis eines Aufrufs</translation>
    </message>
    <message>
        <source>a variable</source>
        <translation>eine Variable</translation>
    </message>
    <message>
        <source>a text with variables</source>
        <translation>ein Text mit Variablen</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>a property with a computed name</source>
        <translation>eine Eigenschaft mit berechnetem Namen</translation>
    </message>
    <message>
        <source>Cannot edit the animation: %1</source>
        <translation>Die Animation lässt sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>It can be changed in its source.</source>
        <translation>Im Quelltext lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>there is no such call.</source>
        <translation>es gibt keinen solchen Aufruf.</translation>
    </message>
    <message>
        <source>what it does is not written where it is made.</source>
        <translation>was sie tut, steht nicht dort, wo sie entsteht.</translation>
    </message>
    <message>
        <source>there is no such value.</source>
        <translation>es gibt keinen solchen Wert.</translation>
    </message>
    <message>
        <source>there is no such argument.</source>
        <translation>es gibt kein solches Argument.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed.</source>
        <translation>„%1“ wird berechnet.</translation>
    </message>
    <message>
        <source>there is no list to put it in.</source>
        <translation>es gibt keine Liste dafür.</translation>
    </message>
    <message>
        <source>there is no place to put it in.</source>
        <translation>es gibt keine Stelle dafür.</translation>
    </message>
    <message>
        <source>there is no timeline for it.</source>
        <translation>es gibt keine Zeitleiste dafür.</translation>
    </message>
    <message>
        <source>it is a part of a larger expression.</source>
        <translation>sie ist Teil eines größeren Ausdrucks.</translation>
    </message>
    <message>
        <source>the way it is written does not allow for it.</source>
        <translation>so, wie sie geschrieben ist, geht das nicht.</translation>
    </message>
    <message>
        <source>The script is too long to be looked into.</source>
        <translation>Das Skript ist zu lang, um hineinzusehen.</translation>
    </message>
    <message>
        <source>This is not JavaScript.</source>
        <translation>Das ist kein JavaScript.</translation>
    </message>
    <message>
        <source>it is made by the function %1()</source>
        <translation>sie entsteht in der Funktion %1()</translation>
    </message>
    <message>
        <source>it is made in a function</source>
        <translation>sie entsteht in einer Funktion</translation>
    </message>
    <message>
        <source>it is made in a loop</source>
        <translation>sie entsteht in einer Schleife</translation>
    </message>
    <message>
        <source>whether it is made depends on a condition</source>
        <translation>ob sie entsteht, hängt von einer Bedingung ab</translation>
    </message>
    <message>
        <source>Cannot edit the animation: %1.</source>
        <translation>Die Animation lässt sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>ein Argument fehlt</translation>
    </message>
    <message>
        <source>when its timeline begins is computed</source>
        <translation>wann ihre Zeitleiste beginnt, wird berechnet</translation>
    </message>
    <message>
        <source>it is on no timeline</source>
        <translation>sie liegt auf keiner Zeitleiste</translation>
    </message>
    <message>
        <source>when it begins is computed</source>
        <translation>wann sie beginnt, wird berechnet</translation>
    </message>
    <message>
        <source>it has keyframes</source>
        <translation>sie hat Schlüsselbilder</translation>
    </message>
    <message>
        <source>there is no timeline for the label</source>
        <translation>es gibt keine Zeitleiste für die Sprungmarke</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a label</source>
        <translation>„%1“ kann keine Sprungmarke heißen</translation>
    </message>
    <message>
        <source>there is no such label</source>
        <translation>es gibt keine solche Sprungmarke</translation>
    </message>
    <message>
        <source>what it moves is %1</source>
        <translation>was sie bewegt, ist %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>what it does is not written where it is made</source>
        <translation>was sie tut, steht nicht dort, wo sie entsteht</translation>
    </message>
    <message>
        <source>a part of what it does is filled in from elsewhere</source>
        <translation>ein Teil dessen, was sie tut, kommt von anderswo</translation>
    </message>
    <message>
        <source>“%1” is computed.</source>
        <translation>„%1“ wird berechnet.</translation>
    </message>
    <message>
        <source>“%1” is no plain number.</source>
        <translation>„%1“ ist keine einfache Zahl.</translation>
    </message>
    <message>
        <source>Its way is a line of a drawing, not a list of points.</source>
        <translation>Sein Weg ist die Linie einer Zeichnung, keine Liste von Punkten.</translation>
    </message>
    <message>
        <source>The animation is not there any more.</source>
        <translation>Die Animation ist nicht mehr da.</translation>
    </message>
    <message>
        <source>no selector means this element alone</source>
        <translation>kein Selektor meint dieses Element allein</translation>
    </message>
    <message>
        <source>filled in from elsewhere</source>
        <translation>von woanders aufgefüllt</translation>
    </message>
    <message>
        <source>It goes round more than %1 times.</source>
        <translation>Sie läuft mehr als %1 Mal durch.</translation>
    </message>
    <message>
        <source>the keys of an object</source>
        <translation>die Schlüssel eines Objekts</translation>
    </message>
    <message>
        <source>how often it goes round</source>
        <translation>wie oft sie durchläuft</translation>
    </message>
    <message>
        <source>“%1” is known only when the script runs.</source>
        <translation>„%1“ ist erst bekannt, wenn das Skript läuft.</translation>
    </message>
    <message>
        <source>The page has no element for “%1”.</source>
        <translation>Die Seite hat kein Element für „%1“.</translation>
    </message>
    <message>
        <source>Write out animations</source>
        <translation>Animationen ausschreiben</translation>
    </message>
    <message>
        <source>Which elements “%1” means is not known here.</source>
        <translation>Welche Elemente „%1“ meint, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Only loops and functions that stand by themselves can be written out.</source>
        <translation>Nur Schleifen und Funktionen, die für sich stehen, lassen sich ausschreiben.</translation>
    </message>
    <message>
        <source>%1() is not only called as a statement of its own.</source>
        <translation>%1() wird nicht nur als eigene Anweisung aufgerufen.</translation>
    </message>
    <message>
        <source>It makes nothing in this film.</source>
        <translation>In diesem Film kommt dabei nichts heraus.</translation>
    </message>
    <message>
        <source>That would be more than %1 lines.</source>
        <translation>Das wären mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>The script would do something else than before.</source>
        <translation>Das Skript täte etwas anderes als zuvor.</translation>
    </message>
    <message>
        <source>It is the last point of its way: without it there would be no movement.</source>
        <translation>Es ist der letzte Punkt seines Weges: Ohne ihn gäbe es keine Bewegung.</translation>
    </message>
    <message>
        <source>Remove the animation instead.</source>
        <translation>Entfernen Sie stattdessen die Animation.</translation>
    </message>
    <message>
        <source>The keyframe is not there any more.</source>
        <translation>Das Schlüsselbild ist nicht mehr da.</translation>
    </message>
    <message>
        <source>nothing moves the element yet</source>
        <translation>noch bewegt nichts das Element</translation>
    </message>
    <message>
        <source>Add an animation to it in the Animation panel, or set a keyframe next to a value in the inspector.</source>
        <translation>Fügen Sie ihm im Bereich Animation eine Animation hinzu, oder setzen Sie im Inspektor ein Schlüsselbild neben einem Wert.</translation>
    </message>
    <message>
        <source>when it moves each of its elements depends on the others</source>
        <translation>wann sie jedes ihrer Elemente bewegt, hängt von den anderen ab</translation>
    </message>
    <message>
        <source>Paste styles</source>
        <translation>Stile einfügen</translation>
    </message>
    <message>
        <source>it moves what was pasted already, when it moves the others</source>
        <translation>sie bewegt das Eingefügte schon, zugleich mit den anderen</translation>
    </message>
    <message>
        <source>it uses code of the script it was in</source>
        <translation>sie verwendet Code des Skripts, in dem sie stand</translation>
    </message>
    <message>
        <source>Paste animations</source>
        <translation>Animationen einfügen</translation>
    </message>
</context>
<context>
    <name>ScriptLines</name>
    <message>
        <source>line %1 of the script is no JavaScript.</source>
        <translation>Zeile %1 des Skripts ist kein JavaScript.</translation>
    </message>
</context>
<context>
    <name>ScriptProblems</name>
    <message>
        <source>This is no JavaScript: the script will not run.</source>
        <translation>Das ist kein JavaScript: Das Skript wird nicht laufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here: the script will not run.</source>
        <translation>Hier fehlt „%1“: Das Skript wird nicht laufen.</translation>
    </message>
    <message>
        <source>Look at what stands right before it.</source>
        <translation>Sehen Sie nach, was direkt davor steht.</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>StyleAspects</name>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Liegt</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Z order</source>
        <translation>Z-Folge</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Innenrand</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Außenrand</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Längs</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Scale X</source>
        <translation>Skalierung X</translation>
    </message>
    <message>
        <source>Scale Y</source>
        <translation>Skalierung Y</translation>
    </message>
    <message>
        <source>Skew X</source>
        <translation>Neigung X</translation>
    </message>
    <message>
        <source>Skew Y</source>
        <translation>Neigung Y</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Backdrop blur</source>
        <translation>Milchglas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Centre X</source>
        <translation>Mitte X</translation>
    </message>
    <message>
        <source>Centre Y</source>
        <translation>Mitte Y</translation>
    </message>
</context>
<context>
    <name>StyleSections</name>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Opacity and blend</source>
        <translation>Deckkraft und Mischung</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Text shadow</source>
        <translation>Textschatten</translation>
    </message>
    <message>
        <source>Proportions</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Crop and mask</source>
        <translation>Zuschnitt und Maske</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>An empty film of ten seconds, ready for your own clips.</source>
        <translation>Ein leerer Film von zehn Sekunden, bereit für Ihre eigenen Clips.</translation>
    </message>
    <message>
        <source>Data chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Five bars that grow to the numbers you give them, one of them the point you make.</source>
        <translation>Fünf Balken, die zu Ihren Zahlen emporwachsen; einer davon ist der, auf den es ankommt.</translation>
    </message>
    <message>
        <source>Kinetic captions</source>
        <translation>Bewegte Worte</translation>
    </message>
    <message>
        <source>Words that land as they are spoken, one line after another, in very large type.</source>
        <translation>Worte, die erscheinen, wie sie gesprochen werden, Zeile für Zeile, in sehr großer Schrift.</translation>
    </message>
    <message>
        <source>Logo sting</source>
        <translation>Logo-Auftritt</translation>
    </message>
    <message>
        <source>Three shapes fall into place, and a name is set beside them. Four seconds.</source>
        <translation>Drei Formen fallen an ihren Platz, und ein Name stellt sich daneben. Vier Sekunden.</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <source>Names for two people who speak, over a backdrop to be replaced by your film.</source>
        <translation>Namen für zwei Menschen, die sprechen, vor einem Hintergrund, den Ihr Film ersetzt.</translation>
    </message>
    <message>
        <source>Product launch</source>
        <translation>Produktvorstellung</translation>
    </message>
    <message>
        <source>A promise, a lamp that is switched on, and the day it can be bought.</source>
        <translation>Ein Versprechen, eine Lampe, die angeht, und der Tag, an dem es sie zu kaufen gibt.</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Bilderschau</translation>
    </message>
    <message>
        <source>Four pictures in a passe-partout, each moving slowly, each with its caption.</source>
        <translation>Vier Bilder im Passepartout, jedes in langsamer Bewegung, jedes mit seiner Unterschrift.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>An opening title with a kicker, a line below and rings that are drawn around a sun.</source>
        <translation>Ein Titel für den Vorspann, mit Dachzeile, Unterzeile und Ringen, die sich um eine Sonne ziehen.</translation>
    </message>
    <message>
        <source>Vertical story</source>
        <translation>Geschichte im Hochformat</translation>
    </message>
    <message>
        <source>Three pages for a phone, in one breath: a question, a turn and an answer.</source>
        <translation>Drei Seiten fürs Telefon, in einem Atemzug: eine Frage, eine Wendung und eine Antwort.</translation>
    </message>
</context>
<context>
    <name>VariableDraft</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A variable needs an id.</source>
        <translation>Eine Variable braucht eine ID.</translation>
    </message>
    <message>
        <source>An id begins with a letter and has letters, digits, - and _ only.</source>
        <translation>Eine ID beginnt mit einem Buchstaben und enthält nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>There is a variable &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Variable „%1“.</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>Der kleinste Wert ist größer als der größte.</translation>
    </message>
    <message>
        <source>A choice needs options, a line each.</source>
        <translation>Eine Auswahl braucht Möglichkeiten, je eine Zeile.</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is no value of this type.</source>
        <translation>Die Vorgabe „%1“ ist kein Wert dieses Typs.</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Cannot fetch %1: %2</source>
        <translation>%1 lässt sich nicht holen: %2</translation>
    </message>
    <message>
        <source>its address is not on the public internet</source>
        <translation>die Adresse liegt nicht im öffentlichen Internet</translation>
    </message>
    <message>
        <source>its host is a number in an unusual form</source>
        <translation>der Rechnername ist eine Zahl in ungewöhnlicher Form</translation>
    </message>
    <message>
        <source>its host is a name of this machine or its network</source>
        <translation>der Rechnername gehört diesem Rechner oder seinem Netz</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>das ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>only https is fetched, not %1</source>
        <translation>geholt wird nur über https, nicht über %1</translation>
    </message>
    <message>
        <source>it has a user name or password in it</source>
        <translation>es steht ein Benutzername oder Passwort darin</translation>
    </message>
    <message>
        <source>its port is not that of https</source>
        <translation>der Port ist nicht der von https</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>ein Stylesheet</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>ein Film oder Ton</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not %2: the server gave %3 instead</source>
        <translation>%1 ist nicht das Erwartete (%2): Der Server lieferte stattdessen %3</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Open the address in a browser: it may need a login, or have moved.</source>
        <translation>Öffnen Sie die Adresse in einem Browser: Vielleicht verlangt sie eine Anmeldung, oder sie ist umgezogen.</translation>
    </message>
    <message>
        <source>%1 is not found: %2</source>
        <translation>%1 ist nicht zu finden: %2</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not on the public internet</source>
        <translation>%1 führt zu einer Adresse, die nicht im öffentlichen Internet liegt</translation>
    </message>
    <message>
        <source>it was redirected more than %1 times</source>
        <translation>mehr als %1-mal wurde weitergeleitet</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>Redirected from %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the server said nothing for %1 s</source>
        <translation>der Server sagte %1 s lang nichts</translation>
    </message>
    <message>
        <source>%1 lies outside the project</source>
        <translation>%1 liegt außerhalb des Projekts</translation>
    </message>
    <message>
        <source>%1 (used by %2)</source>
        <translation>%1 (verwendet von %2)</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>unexpected &quot;%1&quot;</source>
        <translation>unerwartet: „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>this tag has no end</source>
        <translation>dieses Tag hat kein Ende</translation>
    </message>
    <message>
        <source>a quote of this tag is not closed</source>
        <translation>ein Anführungszeichen dieses Tags ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>dieser Kommentar hat kein Ende</translation>
    </message>
    <message>
        <source>the end tag of this is missing</source>
        <translation>das End-Tag dazu fehlt</translation>
    </message>
    <message>
        <source>The preview waits: %1, line %2: %3</source>
        <translation>Die Vorschau wartet: %1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Asked to capture before the page was ready</source>
        <translation>Es sollte aufgenommen werden, bevor die Seite bereit war</translation>
    </message>
    <message>
        <source>Frame %1 did not appear within %2 s</source>
        <translation>Bild %1 erschien nicht innerhalb von %2 s</translation>
    </message>
    <message>
        <source>A script probably loops for ever at that time, or the machine is very busy.</source>
        <translation>Wahrscheinlich läuft dort ein Skript endlos, oder der Rechner ist stark ausgelastet.</translation>
    </message>
    <message>
        <source>The %1 display gives no OpenGL: %2</source>
        <translation>Der Bildschirm %1 bietet kein OpenGL: %2</translation>
    </message>
    <message>
        <source>its driver refuses to make a context.</source>
        <translation>der Treiber verweigert einen Kontext.</translation>
    </message>
    <message>
        <source>its driver refuses to draw without a window.</source>
        <translation>der Treiber verweigert das Zeichnen ohne Fenster.</translation>
    </message>
    <message>
        <source>%1 knows version %2.%3 only, and 3.2 is needed.</source>
        <translation>%1 kann nur Version %2.%3, und 3.2 ist nötig.</translation>
    </message>
    <message>
        <source>Qt Quick cannot draw with %1.</source>
        <translation>Qt Quick kann nicht mit %1 zeichnen.</translation>
    </message>
    <message>
        <source>%1 is not in the project&apos;s vendor folder.</source>
        <translation>%1 ist nicht im Ordner vendor des Projekts.</translation>
    </message>
    <message>
        <source>%1 is missing from the project.</source>
        <translation>%1 fehlt im Projekt.</translation>
    </message>
    <message>
        <source>No script of the page brings it.</source>
        <translation>Kein Skript der Seite bringt sie mit.</translation>
    </message>
    <message>
        <source>%1 was not loaded: films are made without the network. %2.</source>
        <translation>%1 wurde nicht geladen: Filme entstehen ohne Netz. %2.</translation>
    </message>
    <message>
        <source>%1 ends before the picture in it does: a copy or download may have been interrupted</source>
        <translation>%1 endet vor dem Bild darin: Vielleicht wurde ein Kopieren oder Herunterladen unterbrochen</translation>
    </message>
    <message>
        <source>The library %1 is missing. %2 %3.</source>
        <translation>Die Bibliothek %1 fehlt. %2 %3.</translation>
    </message>
    <message>
        <source>%1 gave no sign of life for %2 s</source>
        <translation>%1 gab %2 s lang kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Cannot load %1: %2</source>
        <translation>%1 lässt sich nicht laden: %2</translation>
    </message>
    <message>
        <source>The process of %1 ended: %2</source>
        <translation>Der Prozess von %1 endete: %2</translation>
    </message>
    <message>
        <source>The composition may need more memory than there is.</source>
        <translation>Vielleicht braucht die Komposition mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>Cannot load the stage of the page: %1</source>
        <translation>Die Bühne der Seite lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Cannot create the page: %1</source>
        <translation>Die Seite lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s WebEngine QML module may not be installed.</source>
        <translation>Vielleicht ist das QML-Modul WebEngine von Qt nicht installiert.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>it lies outside the project</source>
        <translation>die Datei liegt außerhalb des Projekts</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it is %1 under a medium&apos;s name (ASSET_MEDIA_TYPE_MISMATCH)</source>
        <translation>das ist %1 unter dem Namen eines Films, Bildes oder Tons (ASSET_MEDIA_TYPE_MISMATCH)</translation>
    </message>
    <message>
        <source>A script of %1 has not come to an end for %2 s, at frame %3.</source>
        <translation>Ein Skript von %1 ist seit %2 s nicht zu Ende gekommen, bei Bild %3.</translation>
    </message>
    <message>
        <source>It probably loops for ever. The page was stopped, and nothing of your work is lost. Correct the script, or undo what was changed last.</source>
        <translation>Wahrscheinlich läuft es endlos. Die Seite wurde angehalten, und von Ihrer Arbeit ist nichts verloren. Berichtigen Sie das Skript, oder machen Sie die letzte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>hyperframes.json cannot be read: %1</source>
        <translation>hyperframes.json lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>hyperframes.json is no JSON: %1 at byte %2</source>
        <translation>hyperframes.json ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>hyperframes.json: &quot;mutoscope&quot; is no object</source>
        <translation>hyperframes.json: „mutoscope“ ist kein Objekt</translation>
    </message>
    <message>
        <source>hyperframes.json: &quot;fontMap&quot; is neither true nor false</source>
        <translation>hyperframes.json: „fontMap“ ist weder true noch false</translation>
    </message>
    <message>
        <source>the project can only be read</source>
        <translation>das Projekt lässt sich nur lesen</translation>
    </message>
    <message>
        <source>. It is the library %1: put the file there</source>
        <translation>. Das ist die Bibliothek %1: Legen Sie die Datei dorthin</translation>
    </message>
    <message>
        <source>Cannot load %1: %2%3</source>
        <translation>%1 lässt sich nicht laden: %2%3</translation>
    </message>
    <message>
        <source>Did not load %1: a composition may only use files of its own project. %2</source>
        <translation>%1 wurde nicht geladen: Eine Komposition darf nur Dateien ihres Projekts verwenden. %2</translation>
    </message>
    <message>
        <source>Invalid HF_VIDEO_COVERAGE_THRESHOLD &quot;%1&quot;: must be a number from 0 to 1.</source>
        <translation>HF_VIDEO_COVERAGE_THRESHOLD „%1“ ist ungültig: Es muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>the page did not load</source>
        <translation>die Seite wurde nicht geladen</translation>
    </message>
    <message>
        <source>The stage of the page has none of its scripts</source>
        <translation>Die Bühne der Seite hat keines ihrer Skripte</translation>
    </message>
    <message>
        <source>A script in it probably loops for ever, or what it loads is very large. Open it in the editor and look at its console.</source>
        <translation>Ein Skript darin läuft vermutlich endlos, oder es lädt etwas sehr Großes. Öffnen Sie es im Editor und sehen Sie in die Konsole.</translation>
    </message>
    <message>
        <source>%1 is not shown, and answered as if it had been dismissed: %2</source>
        <translation>%1 wird nicht angezeigt und so beantwortet, als wäre es abgelehnt worden: %2</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Free some memory or disk space and try again.</source>
        <translation>Schaffen Sie Platz im Speicher oder auf der Platte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cannot map the shared frame memory %1: %2</source>
        <translation>Der gemeinsame Bildspeicher %1 lässt sich nicht einblenden: %2</translation>
    </message>
    <message>
        <source>Cannot open the shared frame memory %1: %2</source>
        <translation>Der gemeinsame Bildspeicher %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Cannot allocate %1 MB of memory for frames</source>
        <translation>Für die Bilder sind keine %1 MB Speicher zu bekommen</translation>
    </message>
    <message>
        <source>Free some memory or disk space, or use fewer workers.</source>
        <translation>Schaffen Sie Platz im Speicher oder auf der Platte, oder nehmen Sie weniger Prozesse.</translation>
    </message>
    <message>
        <source>The shared frame memory %1 is smaller than announced</source>
        <translation>Der gemeinsame Bildspeicher %1 ist kleiner als angekündigt</translation>
    </message>
    <message>
        <source>The display %1 cannot be used.</source>
        <translation>Der Bildschirm %1 ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The question could not be asked: %1.</source>
        <translation>Die Frage ließ sich nicht stellen: %1.</translation>
    </message>
    <message>
        <source>The display and its driver do not answer.</source>
        <translation>Der Bildschirm und sein Treiber antworten nicht.</translation>
    </message>
    <message>
        <source>A capture worker announced a message of %1 bytes</source>
        <translation>Ein Aufnahmeprozess kündigte eine Nachricht von %1 Bytes an</translation>
    </message>
    <message>
        <source>There is no display.</source>
        <translation>Es gibt keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>Check that the program is installed completely.</source>
        <translation>Prüfen Sie, ob das Programm vollständig installiert ist.</translation>
    </message>
    <message>
        <source>A capture process did not answer within %1 s</source>
        <translation>Ein Aufnahmeprozess hat nicht innerhalb von %1 s geantwortet</translation>
    </message>
    <message>
        <source>Cannot open a socket for a capture process: %1</source>
        <translation>Für einen Aufnahmeprozess lässt sich kein Socket öffnen: %1</translation>
    </message>
    <message>
        <source>A capture process named slot %1</source>
        <translation>Ein Aufnahmeprozess nannte den Platz %1</translation>
    </message>
    <message>
        <source>The program was replaced while it was running</source>
        <translation>Das Programm wurde ersetzt, während es lief</translation>
    </message>
    <message>
        <source>Close it and start it again.</source>
        <translation>Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>A capture process was killed or crashed</source>
        <translation>Ein Aufnahmeprozess wurde beendet oder ist abgestürzt</translation>
    </message>
    <message>
        <source>A capture process left with exit code %1</source>
        <translation>Ein Aufnahmeprozess endete mit Code %1</translation>
    </message>
    <message>
        <source>Cannot understand a message of a capture worker</source>
        <translation>Die Nachricht eines Aufnahmeprozesses ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>%1 bytes, tag %2</source>
        <translation>%1 Bytes, Kennung %2</translation>
    </message>
</context>
<context>
    <name>muto::captions::OverrideTexts</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>Correct it in the source, or delete the file.</source>
        <translation>Berichtigen Sie sie im Quelltext oder löschen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>muto::edit::StepWords</name>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>blend mode</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>background blur</source>
        <translation>Unschärfe des Hintergrunds</translation>
    </message>
    <message>
        <source>text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>Kursivschrift</translation>
    </message>
    <message>
        <source>letter spacing</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock the length of the film</source>
        <translation>Länge des Films festhalten</translation>
    </message>
    <message>
        <source>Unlock the length of the film</source>
        <translation>Länge des Films freigeben</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>colour grading</source>
        <translation>Farbkorrektur</translation>
    </message>
    <message>
        <source>automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>Klangeffekte</translation>
    </message>
    <message>
        <source>sound group</source>
        <translation>Klanggruppe</translation>
    </message>
</context>
<context>
    <name>muto::library::Blocks</name>
    <message>
        <source>Cannot read the block %1: %2</source>
        <translation>Der Baustein %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The block %1 has no composition in it.</source>
        <translation>Im Baustein %1 ist keine Komposition.</translation>
    </message>
</context>
<context>
    <name>muto::settings::SettingsFile</name>
    <message>
        <source>This file has no preferences of Mutoscope in it.</source>
        <translation>In dieser Datei stehen keine Einstellungen von Mutoscope.</translation>
    </message>
    <message>
        <source>Choose one that Preferences, Export has written.</source>
        <translation>Wählen Sie eine, die „Alle exportieren“ in den Einstellungen geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>muto::ui::ActionRegistry</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open the HTML file of a composition</source>
        <translation>Die HTML-Datei einer Komposition öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a composition</source>
        <translation>Den Ordner einer Komposition öffnen</translation>
    </message>
    <message>
        <source>Open the sample project that came with Mutoscope</source>
        <translation>Das mitgelieferte Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Load the composition again, keeping the time</source>
        <translation>Die Komposition neu laden und an derselben Stelle bleiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the composition</source>
        <translation>Die Komposition schließen</translation>
    </message>
    <message>
        <source>&amp;Render…</source>
        <translation>Ren&amp;dern…</translation>
    </message>
    <message>
        <source>Make a film of the composition</source>
        <translation>Aus der Komposition einen Film machen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Change how Mutoscope looks and works</source>
        <translation>Ändern, wie Mutoscope aussieht und arbeitet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Leave Mutoscope</source>
        <translation>Mutoscope verlassen</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;50 %</source>
        <translation>Zoom &amp;50 %</translation>
    </message>
    <message>
        <source>Show the picture at half its size</source>
        <translation>Das Bild in halber Größe zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;100 %</source>
        <translation>Zoom &amp;100 %</translation>
    </message>
    <message>
        <source>Show the picture at its own size</source>
        <translation>Das Bild in seiner eigenen Größe zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;200 %</source>
        <translation>Zoom &amp;200 %</translation>
    </message>
    <message>
        <source>Show the picture at twice its size</source>
        <translation>Das Bild in doppelter Größe zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Das Bild vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Das Bild verkleinern</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>Dem Fenster den ganzen Bildschirm geben</translation>
    </message>
    <message>
        <source>Theme of the D&amp;esktop</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Be dark or light as the desktop is</source>
        <translation>Dunkel oder hell sein wie das System</translation>
    </message>
    <message>
        <source>&amp;Collapse Left Panels</source>
        <translation>&amp;Linke Bereiche einklappen</translation>
    </message>
    <message>
        <source>Leave a thin rail of buttons of the panels on the left, or bring them back</source>
        <translation>Von den Bereichen links nur eine schmale Leiste mit Knöpfen lassen oder sie zurückholen</translation>
    </message>
    <message>
        <source>Collapse &amp;Right Panels</source>
        <translation>&amp;Rechte Bereiche einklappen</translation>
    </message>
    <message>
        <source>Leave a thin rail of buttons of the panels on the right, or bring them back</source>
        <translation>Von den Bereichen rechts nur eine schmale Leiste mit Knöpfen lassen oder sie zurückholen</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Light text on dark panels</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Dark text on light panels</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>Step &amp;Forward</source>
        <translation>Ein Bild &amp;vor</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Ten Frames Bac&amp;k</source>
        <translation>Zehn Bilder z&amp;urück</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Ten Frames For&amp;ward</source>
        <translation>Zehn Bilder v&amp;or</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Zum letzten Bild gehen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tumm</translation>
    </message>
    <message>
        <source>Silence the preview</source>
        <translation>Die Vorschau stumm schalten</translation>
    </message>
    <message>
        <source>Mark &amp;In</source>
        <translation>&amp;Beginn markieren</translation>
    </message>
    <message>
        <source>Play and render from here</source>
        <translation>Ab hier abspielen und rendern</translation>
    </message>
    <message>
        <source>Mark &amp;Out</source>
        <translation>Schluss mark&amp;ieren</translation>
    </message>
    <message>
        <source>Play and render up to here</source>
        <translation>Bis hier abspielen und rendern</translation>
    </message>
    <message>
        <source>&amp;Clear Marks</source>
        <translation>&amp;Marken löschen</translation>
    </message>
    <message>
        <source>Play and render the whole film</source>
        <translation>Den ganzen Film abspielen und rendern</translation>
    </message>
    <message>
        <source>Slowe&amp;r</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>&amp;Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>Play in real time</source>
        <translation>In Echtzeit abspielen</translation>
    </message>
    <message>
        <source>Change &amp;Time Display</source>
        <translation>Zeitanzei&amp;ge wechseln</translation>
    </message>
    <message>
        <source>Show the time as clock, timecode or frames</source>
        <translation>Die Zeit als Uhr, Timecode oder Bilder zeigen</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clips</translation>
    </message>
    <message>
        <source>Show or hide the clips</source>
        <translation>Die Clips zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Renders</source>
        <translation>&amp;Filme</translation>
    </message>
    <message>
        <source>Show or hide the renders</source>
        <translation>Die gerenderten Filme zeigen oder verbergen</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>Die Konsole zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put every panel back where it belongs</source>
        <translation>Alle Bereiche an ihren Platz zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Mutoscope</source>
        <translation>Ü&amp;ber Mutoscope</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>Versionen und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>P&amp;rojekt</translation>
    </message>
    <message>
        <source>&amp;Vendor Remote Files…</source>
        <translation>Dateien aus dem &amp;Web übernehmen…</translation>
    </message>
    <message>
        <source>Fetch what the composition uses of the web, to render it offline</source>
        <translation>Holen, was die Komposition aus dem Web verwendet, um sie ohne Netz zu rendern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Zoom I&amp;nto the Timeline</source>
        <translation>I&amp;n die Zeitleiste zoomen</translation>
    </message>
    <message>
        <source>Give each second of the timeline more room</source>
        <translation>Jeder Sekunde der Zeitleiste mehr Platz geben</translation>
    </message>
    <message>
        <source>Show more seconds of the timeline</source>
        <translation>Mehr Sekunden der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Whole Film in the Timeline</source>
        <translation>&amp;Ganzer Film in der Zeitleiste</translation>
    </message>
    <message>
        <source>Show the whole film in the timeline</source>
        <translation>Den ganzen Film in der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Snap in the Timeline</source>
        <translation>In der Zeitleiste einr&amp;asten</translation>
    </message>
    <message>
        <source>Let clips that are dragged snap to the playhead and to other clips</source>
        <translation>Gezogene Clips am Abspielkopf und an anderen Clips einrasten lassen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Die Zeitleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>Neues &amp;Projekt…</translation>
    </message>
    <message>
        <source>Begin a film with a template</source>
        <translation>Einen Film mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write what is not on disk yet</source>
        <translation>Schreiben, was noch nicht auf der Platte ist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the edit again that was undone</source>
        <translation>Die zurückgenommene Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy what is selected, and delete it</source>
        <translation>Das Ausgewählte kopieren und löschen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Das Ausgewählte kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert at the playhead what was copied</source>
        <translation>Das Kopierte am Abspielkopf einfügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copies of what is selected, right behind it</source>
        <translation>Kopien des Ausgewählten, gleich dahinter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Das Ausgewählte löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>Select every clip</source>
        <translation>Alle Clips auswählen</translation>
    </message>
    <message>
        <source>D&amp;eselect</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Auswählen und verschieben</translation>
    </message>
    <message>
        <source>The mouse selects, moves and trims clips</source>
        <translation>Die Maus wählt, verschiebt und trimmt Clips</translation>
    </message>
    <message>
        <source>Ra&amp;zor</source>
        <translation>&amp;Klinge</translation>
    </message>
    <message>
        <source>The mouse cuts clips; with Shift, all that are on at that time</source>
        <translation>Die Maus schneidet Clips; mit Umschalt alle, die zu dieser Zeit laufen</translation>
    </message>
    <message>
        <source>S&amp;plit at the Playhead</source>
        <translation>Am Abspielkopf &amp;teilen</translation>
    </message>
    <message>
        <source>Cut the selected clips, or all of them, in two at the playhead</source>
        <translation>Die ausgewählten Clips, oder alle, am Abspielkopf in zwei schneiden</translation>
    </message>
    <message>
        <source>&amp;Begin at the Playhead</source>
        <translation>Am Abspielkopf &amp;beginnen</translation>
    </message>
    <message>
        <source>Trim the start of the selected clips to the playhead</source>
        <translation>Den Beginn der ausgewählten Clips auf den Abspielkopf trimmen</translation>
    </message>
    <message>
        <source>&amp;End at the Playhead</source>
        <translation>Am Abspielkopf &amp;enden</translation>
    </message>
    <message>
        <source>Trim the end of the selected clips to the playhead</source>
        <translation>Das Ende der ausgewählten Clips auf den Abspielkopf trimmen</translation>
    </message>
    <message>
        <source>Ripple Be&amp;gin at the Playhead</source>
        <translation>Am Abspielkopf be&amp;ginnen, Lücke schließen</translation>
    </message>
    <message>
        <source>Trim the start of the selected clip to the playhead and close the gap</source>
        <translation>Den Beginn des ausgewählten Clips auf den Abspielkopf trimmen und die Lücke schließen</translation>
    </message>
    <message>
        <source>Ripple E&amp;nd at the Playhead</source>
        <translation>Am Abspielkopf e&amp;nden, Lücke schließen</translation>
    </message>
    <message>
        <source>Trim the end of the selected clip to the playhead and close the gap</source>
        <translation>Das Ende des ausgewählten Clips auf den Abspielkopf trimmen und die Lücke schließen</translation>
    </message>
    <message>
        <source>&amp;Ripple Delete</source>
        <translation>Löschen, Lücken s&amp;chließen</translation>
    </message>
    <message>
        <source>Delete the selected clips and close the gaps they leave</source>
        <translation>Die ausgewählten Clips löschen und ihre Lücken schließen</translation>
    </message>
    <message>
        <source>Cl&amp;ose Gaps</source>
        <translation>Lücken &amp;schließen</translation>
    </message>
    <message>
        <source>Leave nothing empty on the tracks of the selected clips</source>
        <translation>Auf den Spuren der ausgewählten Clips nichts leer lassen</translation>
    </message>
    <message>
        <source>&amp;Hide or Show</source>
        <translation>&amp;Verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Leave what is selected out of the film, or take it in again</source>
        <translation>Das Ausgewählte aus dem Film weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Lock or Unlock</source>
        <translation>S&amp;perren oder entsperren</translation>
    </message>
    <message>
        <source>Keep what is selected where it is in time</source>
        <translation>Das Ausgewählte an seiner Stelle in der Zeit halten</translation>
    </message>
    <message>
        <source>&amp;Edit the Text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Write in the selected text where it is seen</source>
        <translation>Im ausgewählten Text schreiben, wo er zu sehen ist</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Line up the left edges, or one with the frame&apos;s</source>
        <translation>Die linken Kanten angleichen, oder eine an die des Bildes</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Waagerecht &amp;mittig ausrichten</translation>
    </message>
    <message>
        <source>Line up the centres from left to right</source>
        <translation>Die Mitten zwischen links und rechts angleichen</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Line up the right edges, or one with the frame&apos;s</source>
        <translation>Die rechten Kanten angleichen, oder eine an die des Bildes</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Line up the top edges, or one with the frame&apos;s</source>
        <translation>Die oberen Kanten angleichen, oder eine an die des Bildes</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Senkrecht m&amp;ittig ausrichten</translation>
    </message>
    <message>
        <source>Line up the middles from top to bottom</source>
        <translation>Die Mitten zwischen oben und unten angleichen</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Line up the bottom edges, or one with the frame&apos;s</source>
        <translation>Die unteren Kanten angleichen, oder eine an die des Bildes</translation>
    </message>
    <message>
        <source>Distribute &amp;Across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal</source>
        <translation>Die Abstände von links nach rechts gleich machen</translation>
    </message>
    <message>
        <source>Distribute &amp;Down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal</source>
        <translation>Die Abstände von oben nach unten gleich machen</translation>
    </message>
    <message>
        <source>&amp;Snap on the Canvas</source>
        <translation>Auf der Bildfläche &amp;einrasten</translation>
    </message>
    <message>
        <source>Let what is moved on the canvas snap to the frame and to other elements</source>
        <translation>Auf der Bildfläche Bewegtes am Bild und an anderen Elementen einrasten lassen</translation>
    </message>
    <message>
        <source>Show a &amp;Grid</source>
        <translation>&amp;Gitter zeigen</translation>
    </message>
    <message>
        <source>Lay a grid over the canvas</source>
        <translation>Ein Gitter über die Bildfläche legen</translation>
    </message>
    <message>
        <source>Show Sa&amp;fe Areas</source>
        <translation>Si&amp;chere Bereiche zeigen</translation>
    </message>
    <message>
        <source>Show what every screen is sure to show</source>
        <translation>Zeigen, was auf jedem Bildschirm sicher zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show or hide the history of edits</source>
        <translation>Den Verlauf der Änderungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the source</source>
        <translation>Den Quelltext zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Show or hide what is wrong with the project</source>
        <translation>Zeigen oder verbergen, was am Projekt nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Die Eigenschaften zeigen oder verbergen</translation>
    </message>
    <message>
        <source>L&amp;ayers</source>
        <translation>E&amp;benen</translation>
    </message>
    <message>
        <source>Show or hide the layers</source>
        <translation>Die Ebenen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>Va&amp;riablen</translation>
    </message>
    <message>
        <source>Show or hide the variables</source>
        <translation>Die Variablen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Show or hide the files of the project</source>
        <translation>Die Dateien des Projekts zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Anordn&amp;en</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>A&amp;nimation</translation>
    </message>
    <message>
        <source>Show or hide the animations</source>
        <translation>Die Animationen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>C&amp;apture Frame…</source>
        <translation>Bild &amp;festhalten…</translation>
    </message>
    <message>
        <source>Keep the frame at the playhead as a picture</source>
        <translation>Das Bild am Abspielkopf als Bilddatei behalten</translation>
    </message>
    <message>
        <source>&amp;Format the Source</source>
        <translation>Quelltext &amp;formatieren</translation>
    </message>
    <message>
        <source>Indent the selected lines of the source, or all, as they are nested</source>
        <translation>Die ausgewählten Zeilen des Quelltextes, oder alle, so einrücken, wie sie verschachtelt sind</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Inhalt verschieben</translation>
    </message>
    <message>
        <source>The mouse shows another part of a film or sound in the same place; so does Alt</source>
        <translation>Die Maus zeigt an derselben Stelle einen anderen Teil von Film oder Ton; Alt tut das auch</translation>
    </message>
    <message>
        <source>Solo of the Tra&amp;cks</source>
        <translation>So&amp;lo der Spuren</translation>
    </message>
    <message>
        <source>See or hear only the tracks of what is selected, in the preview; once more, all</source>
        <translation>In der Vorschau nur die Spuren des Ausgewählten sehen oder hören; noch einmal: alle</translation>
    </message>
    <message>
        <source>End the Solo</source>
        <translation>Solo beenden</translation>
    </message>
    <message>
        <source>See and hear all tracks in the preview</source>
        <translation>In der Vorschau alle Spuren sehen und hören</translation>
    </message>
    <message>
        <source>Slip a &amp;Frame Earlier</source>
        <translation>Inhalt ein Bild &amp;früher</translation>
    </message>
    <message>
        <source>Show the selected films and sounds from a frame earlier on, in the same place</source>
        <translation>Ausgewählte Filme und Töne ein Bild früher einsetzen lassen, an derselben Stelle</translation>
    </message>
    <message>
        <source>Slip a Frame La&amp;ter</source>
        <translation>Inhalt ein Bil&amp;d später</translation>
    </message>
    <message>
        <source>Show the selected films and sounds from a frame later on, in the same place</source>
        <translation>Ausgewählte Filme und Töne ein Bild später einsetzen lassen, an derselben Stelle</translation>
    </message>
    <message>
        <source>Show What Is &amp;Inside</source>
        <translation>&amp;Inneres zeigen</translation>
    </message>
    <message>
        <source>Show the clips of the selected composition below it, or hide them again</source>
        <translation>Die Clips der ausgewählten Komposition darunter zeigen oder wieder verbergen</translation>
    </message>
    <message>
        <source>Enter the Co&amp;mposition</source>
        <translation>In die Ko&amp;mposition gehen</translation>
    </message>
    <message>
        <source>Open the composition that is selected, or that the selected clip is in</source>
        <translation>Die ausgewählte Komposition öffnen oder die, in der der ausgewählte Clip liegt</translation>
    </message>
    <message>
        <source>&amp;Add a Marker</source>
        <translation>Marker &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Mark the time at the playhead; once more, give the marker a name</source>
        <translation>Die Stelle am Abspielkopf markieren; noch einmal: dem Marker einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Edit the Marker…</source>
        <translation>Marker &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Name and colour of the marker that is selected, or at the playhead</source>
        <translation>Name und Farbe des ausgewählten Markers oder dessen am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Previous Marker</source>
        <translation>&amp;Voriger Marker</translation>
    </message>
    <message>
        <source>Go back to the marker before the playhead</source>
        <translation>Zurück zum Marker vor dem Abspielkopf gehen</translation>
    </message>
    <message>
        <source>&amp;Next Marker</source>
        <translation>&amp;Nächster Marker</translation>
    </message>
    <message>
        <source>Go on to the marker behind the playhead</source>
        <translation>Weiter zum Marker hinter dem Abspielkopf gehen</translation>
    </message>
    <message>
        <source>&amp;Delete the Marker</source>
        <translation>Marker &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the marker that is selected, or at the playhead</source>
        <translation>Den ausgewählten Marker oder den am Abspielkopf löschen</translation>
    </message>
    <message>
        <source>Delete A&amp;ll Markers</source>
        <translation>&amp;Alle Marker löschen</translation>
    </message>
    <message>
        <source>Delete every marker of the composition</source>
        <translation>Jeden Marker der Komposition löschen</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
        <source>Cut sides off the selected picture; Enter ends it</source>
        <translation>Vom ausgewählten Bild Ränder abschneiden; Eingabe beendet das</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>Gru&amp;ppieren</translation>
    </message>
    <message>
        <source>Put what is selected into a group, which is moved as one</source>
        <translation>Das Ausgewählte in eine Gruppe legen, die sich als Ganzes bewegen lässt</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Gruppierung &amp;auflösen</translation>
    </message>
    <message>
        <source>Take the selected group apart</source>
        <translation>Die ausgewählte Gruppe auflösen</translation>
    </message>
    <message>
        <source>Show R&amp;ulers and Guides</source>
        <translation>Lineale un&amp;d Hilfslinien zeigen</translation>
    </message>
    <message>
        <source>Show the pixels of the film beside the canvas, to drag guides from</source>
        <translation>Die Pixel des Films neben der Bildfläche zeigen, um Hilfslinien herauszuziehen</translation>
    </message>
    <message>
        <source>Show Motion Pat&amp;hs</source>
        <translation>Bewegungsp&amp;fade zeigen</translation>
    </message>
    <message>
        <source>Show the way that a script moves the selected element on, to drag its keyframes</source>
        <translation>Den Weg zeigen, auf dem ein Skript das ausgewählte Element bewegt, um seine Schlüsselbilder zu ziehen</translation>
    </message>
    <message>
        <source>Remove All Gu&amp;ides</source>
        <translation>Alle Hilfslinien l&amp;öschen</translation>
    </message>
    <message>
        <source>Leave no guide on the canvas</source>
        <translation>Keine Hilfslinie auf der Bildfläche lassen</translation>
    </message>
    <message>
        <source>Make clips of the captions in an SRT, VTT or JSON file</source>
        <translation>Aus den Untertiteln einer SRT-, VTT- oder JSON-Datei Clips machen</translation>
    </message>
    <message>
        <source>Full-Screen &amp;Preview</source>
        <translation>V&amp;orschau im Vollbild</translation>
    </message>
    <message>
        <source>Show nothing but the film; Esc leaves</source>
        <translation>Nichts als den Film zeigen; Esc führt zurück</translation>
    </message>
    <message>
        <source>S&amp;huttle Back</source>
        <translation>&amp;Rückwärts spulen</translation>
    </message>
    <message>
        <source>Play backwards, faster each time; with K held, one frame back</source>
        <translation>Rückwärts abspielen, jedes Mal schneller; mit gehaltenem K ein Bild zurück</translation>
    </message>
    <message>
        <source>Stop the Sh&amp;uttle</source>
        <translation>S&amp;pulen anhalten</translation>
    </message>
    <message>
        <source>Shuttle Forwar&amp;d</source>
        <translation>Vor&amp;wärts spulen</translation>
    </message>
    <message>
        <source>Play forwards, faster each time; with K held, one frame on</source>
        <translation>Vorwärts abspielen, jedes Mal schneller; mit gehaltenem K ein Bild vor</translation>
    </message>
    <message>
        <source>&amp;Jump to the In Point</source>
        <translation>Zur Beginnmar&amp;ke</translation>
    </message>
    <message>
        <source>Go to where the marked part begins</source>
        <translation>Zum Beginn des markierten Teils gehen</translation>
    </message>
    <message>
        <source>Jump to the Out Point</source>
        <translation>Zur Schlussmarke</translation>
    </message>
    <message>
        <source>Go to where the marked part ends</source>
        <translation>Zum Schluss des markierten Teils gehen</translation>
    </message>
    <message>
        <source>Clear the In Point</source>
        <translation>Beginnmarke löschen</translation>
    </message>
    <message>
        <source>Play and render from the start</source>
        <translation>Von Anfang an abspielen und rendern</translation>
    </message>
    <message>
        <source>Clear the Out Point</source>
        <translation>Schlussmarke löschen</translation>
    </message>
    <message>
        <source>Play and render up to the end</source>
        <translation>Bis zum Ende abspielen und rendern</translation>
    </message>
    <message>
        <source>&amp;Edit Layout</source>
        <translation>Anordnung zum Bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Arrange the panels for editing</source>
        <translation>Die Bereiche zum Bearbeiten anordnen</translation>
    </message>
    <message>
        <source>Co&amp;de Layout</source>
        <translation>Anordnung für Que&amp;lltext</translation>
    </message>
    <message>
        <source>Arrange the panels for work on the source</source>
        <translation>Die Bereiche für die Arbeit am Quelltext anordnen</translation>
    </message>
    <message>
        <source>Render La&amp;yout</source>
        <translation>Anordnung zum Ren&amp;dern</translation>
    </message>
    <message>
        <source>Arrange the panels for watching and rendering</source>
        <translation>Die Bereiche zum Ansehen und Rendern anordnen</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Find a command by its name and run it</source>
        <translation>Einen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>&amp;Marker</translation>
    </message>
    <message>
        <source>Le&amp;ave the Composition</source>
        <translation>Komposition ve&amp;rlassen</translation>
    </message>
    <message>
        <source>Go back to the composition from which this one was entered</source>
        <translation>Zur Komposition zurück, aus der in diese gegangen wurde</translation>
    </message>
    <message>
        <source>Lock the D&amp;uration</source>
        <translation>Da&amp;uer festhalten</translation>
    </message>
    <message>
        <source>Keep the film as long as it is when its last clip is moved, trimmed or deleted</source>
        <translation>Der Film behält seine Länge, wenn sein letzter Clip verschoben, gekürzt oder gelöscht wird</translation>
    </message>
    <message>
        <source>&amp;Vertical Guide</source>
        <translation>Sen&amp;krechte Hilfslinie</translation>
    </message>
    <message>
        <source>Lay a guide down the centre of the canvas; arrow keys move it, Del removes it</source>
        <translation>Legt eine Hilfslinie senkrecht durch die Mitte der Bildfläche; Pfeiltasten verschieben sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Hori&amp;zontal Guide</source>
        <translation>Waagerech&amp;te Hilfslinie</translation>
    </message>
    <message>
        <source>Lay a guide across the middle of the canvas; arrow keys move it, Del removes it</source>
        <translation>Legt eine Hilfslinie waagerecht durch die Mitte der Bildfläche; Pfeiltasten verschieben sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Ne&amp;xt Guide</source>
        <translation>&amp;Nächste Hilfslinie</translation>
    </message>
    <message>
        <source>Go to the next guide on the canvas: arrow keys move it, Del removes it</source>
        <translation>Geht zur nächsten Hilfslinie der Bildfläche: Pfeiltasten verschieben sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Snap to &amp;Beats</source>
        <translation>Am &amp;Takt einrasten</translation>
    </message>
    <message>
        <source>Let what is dragged in the timeline snap to the beats of music, too</source>
        <translation>Was in der Zeitleiste gezogen wird, rastet auch an den Schlägen von Musik ein</translation>
    </message>
    <message>
        <source>Show Be&amp;ats</source>
        <translation>Takt ze&amp;igen</translation>
    </message>
    <message>
        <source>Show the beats of music in its clips</source>
        <translation>Zeigt die Schläge von Musik in ihren Clips</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>A large text in the middle, at the playhead</source>
        <translation>Ein großer Text in der Mitte, am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>A text of several lines in the middle, at the playhead</source>
        <translation>Ein Text von mehreren Zeilen in der Mitte, am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Lower Text</source>
        <translation>&amp;Text unten</translation>
    </message>
    <message>
        <source>A text at the bottom, as captions are, at the playhead</source>
        <translation>Ein Text unten wie ein Untertitel, am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>A rectangle in the middle, at the playhead</source>
        <translation>Ein Rechteck in der Mitte, am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>A circle in the middle, at the playhead</source>
        <translation>Ein Kreis in der Mitte, am Abspielkopf</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>A line across the middle, at the playhead</source>
        <translation>Eine Linie quer durch die Mitte, am Abspielkopf</translation>
    </message>
    <message>
        <source>Colour &amp;Fill</source>
        <translation>&amp;Farbfläche</translation>
    </message>
    <message>
        <source>A colour over the whole frame, at the playhead</source>
        <translation>Eine Farbe über das ganze Bild, am Abspielkopf</translation>
    </message>
    <message>
        <source>Empt&amp;y Clip</source>
        <translation>Leerer &amp;Clip</translation>
    </message>
    <message>
        <source>A clip with nothing in it, as large as the frame, for what you write in the source</source>
        <translation>Ein Clip ohne Inhalt, so groß wie das Bild, für das, was Sie im Quelltext schreiben</translation>
    </message>
    <message>
        <source>&amp;New Composition</source>
        <translation>&amp;Neue Komposition</translation>
    </message>
    <message>
        <source>A new file with an empty part of the film, shown at the playhead</source>
        <translation>Eine neue Datei mit einem leeren Teil des Films, zu sehen am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Media…</source>
        <translation>&amp;Medien…</translation>
    </message>
    <message>
        <source>Bring pictures, films and sounds into the project and show them at the playhead</source>
        <translation>Bilder, Filme und Töne ins Projekt bringen und am Abspielkopf zeigen</translation>
    </message>
    <message>
        <source>&amp;Captions…</source>
        <translation>&amp;Untertitel…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>Pr&amp;otokoll zeigen</translation>
    </message>
    <message>
        <source>Open the file of what Mutoscope has said about its work</source>
        <translation>Die Datei öffnen, in der steht, was Mutoscope über seine Arbeit sagt</translation>
    </message>
    <message>
        <source>Copy &amp;System Information</source>
        <translation>&amp;Systemangaben kopieren</translation>
    </message>
    <message>
        <source>Versions, processor, memory and screens, for reports of problems</source>
        <translation>Versionen, Prozessor, Speicher und Bildschirme, für Meldungen von Problemen</translation>
    </message>
    <message>
        <source>Add a &amp;Beat</source>
        <translation>Taktschlag hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Set a beat of the selected sound at the playhead</source>
        <translation>Am Abspielkopf einen Taktschlag des ausgewählten Tons setzen</translation>
    </message>
    <message>
        <source>&amp;Remove the Beat</source>
        <translation>Taktschlag &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the beat of the selected sound that is at the playhead</source>
        <translation>Den Taktschlag des ausgewählten Tons am Abspielkopf entfernen</translation>
    </message>
    <message>
        <source>Bring to Front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <source>Put what is selected before all others in its box</source>
        <translation>Was ausgewählt ist, vor alle anderen in seinem Rahmen bringen</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Put what is selected before the next one that lies over it</source>
        <translation>Was ausgewählt ist, vor das nächste bringen, das darüber liegt</translation>
    </message>
    <message>
        <source>Send Bac&amp;kward</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Put what is selected behind the next one that lies under it</source>
        <translation>Was ausgewählt ist, hinter das nächste bringen, das darunter liegt</translation>
    </message>
    <message>
        <source>Send to Back</source>
        <translation>Ganz nach hinten</translation>
    </message>
    <message>
        <source>Put what is selected behind all others in its box</source>
        <translation>Was ausgewählt ist, hinter alle anderen in seinem Rahmen bringen</translation>
    </message>
    <message>
        <source>&amp;Jump to the Keyframes</source>
        <translation>&amp;Ohne Übergang springen</translation>
    </message>
    <message>
        <source>Let values jump to what the selected keyframes say rather than move there; once more, let them move</source>
        <translation>Werte springen zu dem, was die ausgewählten Schlüsselbilder sagen, statt sich dorthin zu bewegen; noch einmal: sie bewegen sich</translation>
    </message>
    <message>
        <source>Show Ke&amp;yframe Lanes</source>
        <translation>Schlüsselbildspuren &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the keyframes of the selected tracks in lanes below them, or hide the lanes; of all tracks while nothing is selected</source>
        <translation>Schlüsselbilder der ausgewählten Spuren in Zeilen darunter zeigen oder verbergen; die aller Spuren, wenn nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Han&amp;d</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>The mouse pushes the picture about, where it is larger than the stage; so does Space with the mouse</source>
        <translation>Die Maus verschiebt das Bild, wo es größer als die Bühne ist; mit der Leertaste tut sie es auch</translation>
    </message>
    <message>
        <source>Snap to the Grid</source>
        <translation>Am Gitter einrasten</translation>
    </message>
    <message>
        <source>Let what is moved on the canvas snap to the grid, where it is shown</source>
        <translation>Was auf der Bildfläche bewegt wird, rastet am Gitter ein, wo es gezeigt wird</translation>
    </message>
    <message>
        <source>Show or hide the captions and their words</source>
        <translation>Die Untertitel und ihre Wörter zeigen oder verbergen</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Caption&amp;s</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Frühere Fassun&amp;gen…</translation>
    </message>
    <message>
        <source>See what the file held before, and bring it back</source>
        <translation>Ansehen, was vorher in der Datei stand, und es zurückholen</translation>
    </message>
    <message>
        <source>Next Point of the Wa&amp;y</source>
        <translation>N&amp;ächster Punkt des Weges</translation>
    </message>
    <message>
        <source>Go to the next point of the motion path: arrow keys move it, Del removes it, Return goes to when it is reached</source>
        <translation>Zum nächsten Punkt des Bewegungspfads gehen: Pfeiltasten verschieben ihn, Entf entfernt ihn, die Eingabetaste geht dorthin, wo er erreicht wird</translation>
    </message>
    <message>
        <source>Show Elements Without a S&amp;tart</source>
        <translation>Ele&amp;mente ohne Anfang zeigen</translation>
    </message>
    <message>
        <source>Show what is seen all the time in rows of the timeline, too</source>
        <translation>Auch das in Zeilen der Zeitleiste zeigen, was immer zu sehen ist</translation>
    </message>
    <message>
        <source>Show Every Frame</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Show all frames while the film plays</source>
        <translation>Alle Bilder zeigen, während der Film läuft</translation>
    </message>
    <message>
        <source>Show Half of the Frames</source>
        <translation>Die Hälfte der Bilder zeigen</translation>
    </message>
    <message>
        <source>Show every second frame while the film plays, for films that are slow here; renders have all</source>
        <translation>Jedes zweite Bild zeigen, während der Film läuft: für Filme, die hier langsam sind; gerenderte haben alle</translation>
    </message>
    <message>
        <source>Show a Quarter of the Frames</source>
        <translation>Ein Viertel der Bilder zeigen</translation>
    </message>
    <message>
        <source>Show every fourth frame while the film plays, for films that are slow here; renders have all</source>
        <translation>Jedes vierte Bild zeigen, während der Film läuft: für Filme, die hier langsam sind; gerenderte haben alle</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>Näc&amp;hster Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard to the next panel, or to the newest notice</source>
        <translation>Mit der Tastatur zum nächsten Bereich oder zum neuesten Hinweis gehen</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard back to the panel before</source>
        <translation>Mit der Tastatur zum Bereich davor zurückgehen</translation>
    </message>
    <message>
        <source>Open Log &amp;Folder</source>
        <translation>Protokollor&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Show the folder with the logs of this run and of earlier ones</source>
        <translation>Den Ordner mit den Protokollen dieses Laufs und früherer zeigen</translation>
    </message>
    <message>
        <source>Auto-Keyframe</source>
        <translation>Automatische Schlüsselbilder</translation>
    </message>
    <message>
        <source>Make keyframes at the playhead of changes to what is animated</source>
        <translation>Aus Änderungen an Animiertem Schlüsselbilder am Abspielkopf machen</translation>
    </message>
    <message>
        <source>Loc&amp;k Panels</source>
        <translation>Bereiche &amp;sperren</translation>
    </message>
    <message>
        <source>Keep every panel where it is</source>
        <translation>Jeden Bereich lassen, wo er ist</translation>
    </message>
    <message>
        <source>Hide Title &amp;Bars</source>
        <translation>Titelleisten verber&amp;gen</translation>
    </message>
    <message>
        <source>Leave the room of the panels&apos; titles to what is in them</source>
        <translation>Den Platz der Titel dem überlassen, was in den Bereichen ist</translation>
    </message>
    <message>
        <source>Add or Remove &amp;Keyframe</source>
        <translation>Schl&amp;üsselbild setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead in the animations of what is selected, or remove the one that is there</source>
        <translation>In den Animationen des Ausgewählten am Abspielkopf ein Schlüsselbild setzen oder das entfernen, das dort ist</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Copy the whole project, without its renders, into a folder of its own</source>
        <translation>Das ganze Projekt ohne seine Filme in einen eigenen Ordner kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>&amp;Gehe zu Datei…</translation>
    </message>
    <message>
        <source>Find a file of the project by its name and show it</source>
        <translation>Eine Datei des Projekts am Namen finden und zeigen</translation>
    </message>
    <message>
        <source>Ani&amp;mation Layout</source>
        <translation>Anordnung zum Ani&amp;mieren</translation>
    </message>
    <message>
        <source>Arrange the panels for work on keyframes</source>
        <translation>Die Bereiche für die Arbeit an Schlüsselbildern anordnen</translation>
    </message>
    <message>
        <source>Sound Layout</source>
        <translation>Anordnung für Ton</translation>
    </message>
    <message>
        <source>Arrange the panels for work on sounds and captions</source>
        <translation>Die Bereiche für die Arbeit an Ton und Untertiteln anordnen</translation>
    </message>
    <message>
        <source>F&amp;ind in the Source…</source>
        <translation>Im &amp;Quelltext suchen…</translation>
    </message>
    <message>
        <source>Look for words in the source of the film</source>
        <translation>Wörter im Quelltext des Films suchen</translation>
    </message>
    <message>
        <source>Stop playing forwards or backwards; tapped while the film stands, set a keyframe</source>
        <translation>Nicht weiter vorwärts oder rückwärts abspielen; angetippt, während der Film steht, ein Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out of the Timeline</source>
        <translation>Aus der &amp;Zeitleiste herauszoomen</translation>
    </message>
    <message>
        <source>Stor&amp;yboard</source>
        <translation>Stor&amp;yboard</translation>
    </message>
    <message>
        <source>Show the plan of the film in the place of the editor, or the editor again</source>
        <translation>Den Plan des Films anstelle der Bearbeitung zeigen, oder wieder die Bearbeitung</translation>
    </message>
    <message>
        <source>Next Panel Edge</source>
        <translation>Nächste Kante zwischen Bereichen</translation>
    </message>
    <message>
        <source>Take the keyboard to what is between two panels, for arrow keys to move</source>
        <translation>Mit der Tastatur zur Kante zwischen zwei Bereichen gehen; Pfeiltasten verschieben sie</translation>
    </message>
</context>
<context>
    <name>muto::ui::AdvancedSection</name>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Weiteres</translation>
    </message>
    <message>
        <source>Stream frames straight to the &amp;encoder</source>
        <translation>Bilder direkt zum Enc&amp;oder schicken</translation>
    </message>
    <message>
        <source>Off: every frame is kept on disk before the film is made</source>
        <translation>Aus: Jedes Bild liegt auf der Platte, bevor der Film entsteht</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest film to stream</source>
        <translation>Längster direkt kodierter Film</translation>
    </message>
    <message>
        <source>Longer films go through disk</source>
        <translation>Längere Filme gehen über die Platte</translation>
    </message>
    <message>
        <source>&amp;Longest film to stream</source>
        <translation>&amp;Längster direkt kodierter Film</translation>
    </message>
    <message>
        <source>Show or hide how frames reach the encoder, and what stops a render</source>
        <translation>Zeigt oder verbirgt, wie Bilder zum Encoder kommen und was ein Rendern aufhält</translation>
    </message>
    <message>
        <source>Use l&amp;ittle memory</source>
        <translation>M&amp;it wenig Speicher auskommen</translation>
    </message>
    <message>
        <source>One worker, and films of any length are streamed: slower</source>
        <translation>Ein Prozess, und Filme jeder Länge gehen direkt zum Encoder: langsamer</translation>
    </message>
    <message>
        <source>Stop when the composition has problems</source>
        <translation>Abbrechen, wenn die Komposition Probleme hat</translation>
    </message>
    <message>
        <source>Off: the film is made, and its problems are listed with it</source>
        <translation>Aus: Der Film entsteht, und seine Probleme stehen dabei</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>When the film is ready</source>
        <translation>Wenn der Film fertig ist</translation>
    </message>
    <message>
        <source>What to do when the film is ready</source>
        <translation>Was geschieht, wenn der Film fertig ist</translation>
    </message>
    <message>
        <source>W&amp;hen the film is ready</source>
        <translation>Wenn &amp;der Film fertig ist</translation>
    </message>
    <message>
        <source>By quality</source>
        <translation>Nach Qualität</translation>
    </message>
    <message>
        <source>Quality number (CRF)</source>
        <translation>Qualitätszahl (CRF)</translation>
    </message>
    <message>
        <source>The encoder&apos;s own scale: 0 is the best and largest, 51 the worst and smallest</source>
        <translation>Die eigene Skala des Encoders: 0 ist am besten und größten, 51 am schlechtesten und kleinsten</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Repeats of the GIF</source>
        <translation>Wiederholungen des GIFs</translation>
    </message>
    <message>
        <source>How often the GIF is shown again after the first time</source>
        <translation>Wie oft das GIF nach dem ersten Mal noch gezeigt wird</translation>
    </message>
    <message>
        <source>Repeats of the &amp;GIF</source>
        <translation>Wiederholungen des &amp;GIFs</translation>
    </message>
    <message>
        <source>Quality number (&amp;CRF)</source>
        <translation>Qualitätszahl (&amp;CRF)</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>Video bit rate</source>
        <translation>Video-Bitrate</translation>
    </message>
    <message>
        <source>How many bits a second of film may take on average, in place of a quality</source>
        <translation>Wie viele Bits eine Sekunde Film im Mittel brauchen darf, anstelle einer Qualität</translation>
    </message>
    <message>
        <source>&amp;Video bit rate</source>
        <translation>Video-Bi&amp;trate</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>What draws the page while it is captured</source>
        <translation>Was die Seite zeichnet, während sie aufgenommen wird</translation>
    </message>
    <message>
        <source>Drawn b&amp;y</source>
        <translation>Ge&amp;zeichnet von</translation>
    </message>
    <message>
        <source>The same pixels on every machine; WebGL is not drawn.</source>
        <translation>Auf jedem Rechner dieselben Pixel; WebGL wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Draws WebGL, and needs a display; pixels may differ a little between machines.</source>
        <translation>Zeichnet WebGL und braucht einen Bildschirm; Pixel können sich von Rechner zu Rechner ein wenig unterscheiden.</translation>
    </message>
    <message>
        <source>OpenGL for pages that draw with WebGL, and where a graphics card is faster; else the processor.</source>
        <translation>OpenGL für Seiten, die mit WebGL zeichnen, und wo eine Grafikkarte schneller ist; sonst der Prozessor.</translation>
    </message>
    <message>
        <source>Also when it has warnings</source>
        <translation>Auch bei Warnungen</translation>
    </message>
    <message>
        <source>Off: only errors, and what the page warns of as it loads, stop it</source>
        <translation>Aus: Nur Fehler und das, wovor die Seite beim Laden warnt, halten ihn auf</translation>
    </message>
</context>
<context>
    <name>muto::ui::AnimatedAspects</name>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scale X</source>
        <translation>Skalierung X</translation>
    </message>
    <message>
        <source>Scale Y</source>
        <translation>Skalierung Y</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Skew X</source>
        <translation>Neigung X</translation>
    </message>
    <message>
        <source>Skew Y</source>
        <translation>Neigung Y</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>Rahmenfarbe</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clip path</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Rotation X</source>
        <translation>Drehung X</translation>
    </message>
    <message>
        <source>Rotation Y</source>
        <translation>Drehung Y</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Opacity and visibility</source>
        <translation>Deckkraft und Sichtbarkeit</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Clip to a circle</source>
        <translation>Zu einem Kreis beschneiden</translation>
    </message>
</context>
<context>
    <name>muto::ui::AnimationEditing</name>
    <message>
        <source>%1 has no GSAP timeline yet.</source>
        <translation>%1 hat noch keine GSAP-Zeitleiste.</translation>
    </message>
    <message>
        <source>The Animation panel can write one.</source>
        <translation>Der Bereich Animation kann eine schreiben.</translation>
    </message>
    <message>
        <source>%1 has a time of its own, which the playhead does not show.</source>
        <translation>%1 hat eine eigene Zeit, die der Abspielkopf nicht zeigt.</translation>
    </message>
    <message>
        <source>%1 holds no composition.</source>
        <translation>%1 enthält keine Komposition.</translation>
    </message>
    <message>
        <source>There is no value for a keyframe yet.</source>
        <translation>Es gibt noch keinen Wert für ein Schlüsselbild.</translation>
    </message>
    <message>
        <source>This is only animated together with what else is in its property: do so in the Animation panel.</source>
        <translation>Das lässt sich nur zusammen mit dem animieren, was sonst in derselben Eigenschaft steht: im Bereich Animation.</translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation>Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Schlüsselbild verschieben</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Schlüsselbild löschen</translation>
    </message>
    <message>
        <source>Change ease</source>
        <translation>Tempoverlauf ändern</translation>
    </message>
    <message>
        <source>Show in the timeline what is inside of its clip, or open that file by itself.</source>
        <translation>Zeigen Sie in der Zeitleiste das Innere seines Clips, oder öffnen Sie die Datei für sich.</translation>
    </message>
    <message>
        <source>Paste keyframes</source>
        <translation>Schlüsselbilder einfügen</translation>
    </message>
</context>
<context>
    <name>muto::ui::AnimationPanel</name>
    <message>
        <source>Auto-keyframe</source>
        <translation>Automatische Schlüsselbilder</translation>
    </message>
    <message>
        <source>Auto-keyframe: changes of animated properties become keyframes at the playhead</source>
        <translation>Automatische Schlüsselbilder: Änderungen animierter Eigenschaften werden zu Schlüsselbildern am Abspielkopf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an animation</source>
        <translation>Eine Animation hinzufügen</translation>
    </message>
    <message>
        <source>Add an animation to what is selected</source>
        <translation>Dem Ausgewählten eine Animation hinzufügen</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Beim Erscheinen</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Beim Verschwinden</translation>
    </message>
    <message>
        <source>&amp;Property from the Playhead on</source>
        <translation>&amp;Eigenschaft ab dem Abspielkopf</translation>
    </message>
    <message numerus="yes">
        <source>%n animation(s)</source>
        <translation>
            <numerusform>%n Animation</numerusform>
            <numerusform>%n Animationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a clip or a layer, and how it moves can be seen and changed here.</source>
        <translation>Wählen Sie einen Clip oder eine Ebene aus; hier ist zu sehen und zu ändern, wie sie sich bewegen.</translation>
    </message>
    <message>
        <source>Nothing moves this yet</source>
        <translation>Noch bewegt das nichts</translation>
    </message>
    <message>
        <source>Begin with an entrance, an exit, or a property of your choice.</source>
        <translation>Beginnen Sie mit einem Auftritt, einem Abgang oder einer Eigenschaft Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Add an Animation</source>
        <translation>Animation hinzufügen</translation>
    </message>
    <message>
        <source>This page has no GSAP timeline</source>
        <translation>Diese Seite hat keine GSAP-Zeitleiste</translation>
    </message>
    <message>
        <source>Animations are kept in a timeline, a few lines of script at the end of the page.</source>
        <translation>Animationen stehen in einer Zeitleiste, ein paar Zeilen Skript am Ende der Seite.</translation>
    </message>
    <message>
        <source>Write a Timeline</source>
        <translation>Zeitleiste schreiben</translation>
    </message>
    <message>
        <source>Add an empty, paused timeline to the page</source>
        <translation>Der Seite eine leere, angehaltene Zeitleiste hinzufügen</translation>
    </message>
    <message>
        <source>Not of the timeline: to be changed in the source</source>
        <translation>Nicht aus der Zeitleiste: im Quelltext zu ändern</translation>
    </message>
    <message>
        <source>Auto-keyframe: this page has no GSAP timeline yet that keyframes could be written to</source>
        <translation>Automatische Schlüsselbilder: Diese Seite hat noch keine GSAP-Zeitleiste, in der Schlüsselbilder stehen könnten</translation>
    </message>
    <message>
        <source>Animations are kept in a timeline, a few lines of script at the end of the page. The page has no GSAP yet: it will name it on the web, and you can have it fetched into the project then.</source>
        <translation>Animationen stehen in einer Zeitleiste, ein paar Zeilen Skript am Ende der Seite. Die Seite hat noch kein GSAP: Sie wird es im Web nennen, und Sie können es dann in das Projekt holen lassen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::AnimationWords</name>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – zu</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Fade In</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Slide Up</source>
        <translation>Nach oben gleiten</translation>
    </message>
    <message>
        <source>Slide Down</source>
        <translation>Nach unten gleiten</translation>
    </message>
    <message>
        <source>Slide Left</source>
        <translation>Nach links gleiten</translation>
    </message>
    <message>
        <source>Slide Right</source>
        <translation>Nach rechts gleiten</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Aufspringen</translation>
    </message>
    <message>
        <source>Spin In</source>
        <translation>Hereindrehen</translation>
    </message>
    <message>
        <source>Type On</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Fade Out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Slide Out</source>
        <translation>Hinausgleiten</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Schrumpfen</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anlaufend</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Auslaufend</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>An- und auslaufend</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Überschwingend</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>when, only the page knows</source>
        <translation>wann, weiß nur die Seite</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetDropTarget</name>
    <message>
        <source>A text is no file. Drop it on the timeline or on the canvas.</source>
        <translation>Ein Text ist keine Datei. Legen Sie ihn auf der Timeline oder im Bild ab.</translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetImporter</name>
    <message numerus="yes">
        <source>%n file(s) were not brought in.</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen.</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetInserter</name>
    <message>
        <source>Cannot add %1 to the film: %2</source>
        <translation>%1 lässt sich nicht in den Film einfügen: %2</translation>
    </message>
    <message>
        <source>it is neither seen nor heard by itself.</source>
        <translation>allein ist davon nichts zu sehen oder zu hören.</translation>
    </message>
    <message>
        <source>the film would be a part of itself.</source>
        <translation>der Film wäre ein Teil von sich selbst.</translation>
    </message>
    <message>
        <source>there is no composition in %1.</source>
        <translation>in %1 ist keine Komposition.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n clips</source>
        <translation>
            <numerusform>%n Clip hinzufügen</numerusform>
            <numerusform>%n Clips hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import and add %1</source>
        <translation>%1 importieren und einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Import and add %n files</source>
        <translation>
            <numerusform>%n Datei importieren und einfügen</numerusform>
            <numerusform>%n Dateien importieren und einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht zu verwenden</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Verknüpft mit %1</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>Linked to %1, where nothing is</source>
        <translation>Verknüpft mit %1, wo nichts ist</translation>
    </message>
    <message>
        <source>Original missing</source>
        <translation>Original fehlt</translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetPeek</name>
    <message>
        <source>Asset</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Add at the playhead (Enter)</source>
        <translation>Am Abspielkopf einfügen (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the assets</source>
        <translation>Im Material suchen</translation>
    </message>
    <message>
        <source>Show only assets with this in their name</source>
        <translation>Nur Material zeigen, dessen Name das enthält</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Bring files into the project</source>
        <translation>Dateien ins Projekt holen</translation>
    </message>
    <message>
        <source>Add at the playhead (Enter)</source>
        <translation>Am Abspielkopf einfügen (Eingabe)</translation>
    </message>
    <message>
        <source>Add at the Playhead</source>
        <translation>Am Abspielkopf einfügen</translation>
    </message>
    <message>
        <source>Show in the Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Als Kacheln zeigen</translation>
    </message>
    <message>
        <source>Assets (%1)</source>
        <translation>Material (%1)</translation>
    </message>
    <message>
        <source>No asset is like that.</source>
        <translation>Kein Material passt dazu.</translation>
    </message>
    <message>
        <source>Pictures, films, sounds and fonts of the project are listed here. Drop some to bring them in.</source>
        <translation>Hier stehen die Bilder, Filme, Töne und Schriften des Projekts. Ziehen Sie welche hierher, um sie ins Projekt zu holen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy the Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Select Its Clips</source>
        <translation>Seine Clips auswählen</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>which assets are shown</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>which assets are shown</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Audio</source>
        <comment>which assets are shown</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>which assets are shown</comment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Art des Materials</translation>
    </message>
    <message>
        <source>Show only assets of this kind</source>
        <translation>Nur Material dieser Art zeigen</translation>
    </message>
    <message>
        <source>Use in the film</source>
        <translation>Verwendung im Film</translation>
    </message>
    <message>
        <source>Show only what the film uses, or only what it does not; once more for both</source>
        <translation>Nur zeigen, was der Film verwendet, oder nur, was er nicht verwendet; noch einmal für beides</translation>
    </message>
    <message>
        <source>into the project</source>
        <translation>ins Projekt</translation>
    </message>
    <message>
        <source>A copy goes along wherever the project goes. A link takes no room, follows changes of the original and breaks where that is moved. Texts are always copied.</source>
        <translation>Eine Kopie geht überall mit dem Projekt mit. Eine Verknüpfung braucht keinen Platz, folgt Änderungen des Originals und reißt ab, wo es verschoben wird. Texte werden immer kopiert.</translation>
    </message>
    <message>
        <source>Files that are dropped are copied; with %1 they are linked.</source>
        <translation>Dateien, die man ablegt, werden kopiert; mit %1 werden sie verknüpft.</translation>
    </message>
    <message>
        <source>Copy Into Project</source>
        <translation>Ins Projekt kopieren</translation>
    </message>
    <message>
        <source>Put a copy of the original in the place of the link</source>
        <translation>An die Stelle der Verknüpfung eine Kopie des Originals setzen</translation>
    </message>
    <message>
        <source>Bring Files into the Project</source>
        <translation>Dateien ins Projekt holen</translation>
    </message>
    <message>
        <source>&amp;Import:</source>
        <translation>&amp;Importieren:</translation>
    </message>
    <message>
        <source>Copy into the project</source>
        <translation>Ins Projekt kopieren</translation>
    </message>
    <message>
        <source>Link to the original</source>
        <translation>Mit dem Original verknüpfen</translation>
    </message>
    <message>
        <source>Search the Assets</source>
        <translation>Im Material suchen</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 wiederfinden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Link Again…</source>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>Say where the original is that the link has lost</source>
        <translation>Angeben, wo das Original liegt, das die Verknüpfung verloren hat</translation>
    </message>
</context>
<context>
    <name>muto::ui::BeatEditing</name>
    <message>
        <source>The sound that is selected is not heard at the playhead.</source>
        <translation>Der ausgewählte Ton ist am Abspielkopf nicht zu hören.</translation>
    </message>
    <message>
        <source>The beats of %1 are still being looked for.</source>
        <translation>Die Taktschläge von %1 werden noch gesucht.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Taktschlag hinzufügen</translation>
    </message>
    <message>
        <source>There is no beat at the playhead.</source>
        <translation>Am Abspielkopf ist kein Taktschlag.</translation>
    </message>
    <message>
        <source>Remove a beat</source>
        <translation>Taktschlag entfernen</translation>
    </message>
    <message>
        <source>Move a beat</source>
        <translation>Taktschlag verschieben</translation>
    </message>
</context>
<context>
    <name>muto::ui::BindingSection</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Bind to a variable</source>
        <translation>An eine Variable binden</translation>
    </message>
    <message>
        <source>No style can name a variable called &quot;%1&quot;.</source>
        <translation>Kein Stil kann eine Variable mit dem Namen „%1“ nennen.</translation>
    </message>
    <message>
        <source>Give it an id of letters, digits, - and _.</source>
        <translation>Geben Sie ihr eine Kennung aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>%1 has no place for the declaration of a variable.</source>
        <translation>%1 hat keinen Platz für die Deklaration einer Variablen.</translation>
    </message>
    <message>
        <source>Declare it in the source.</source>
        <translation>Deklarieren Sie sie im Quelltext.</translation>
    </message>
</context>
<context>
    <name>muto::ui::Breadcrumb</name>
    <message>
        <source>The way to this composition</source>
        <translation>Der Weg zu dieser Komposition</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::BusyPage</name>
    <message>
        <source>Opening the composition…</source>
        <translation>Die Komposition wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasActions</name>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasCropTool</name>
    <message>
        <source>Another shape is cut out of this already: “%1”.</source>
        <translation>Daraus ist schon eine andere Form ausgeschnitten: „%1“.</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasEditing</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>%1 drehen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move animation</source>
        <translation>Animation verschieben</translation>
    </message>
    <message>
        <source>Bring %1 to the front</source>
        <translation>%1 ganz nach vorn bringen</translation>
    </message>
    <message>
        <source>Bring %1 forward</source>
        <translation>%1 nach vorn bringen</translation>
    </message>
    <message>
        <source>Send %1 backward</source>
        <translation>%1 nach hinten stellen</translation>
    </message>
    <message>
        <source>Send %1 to the back</source>
        <translation>%1 ganz nach hinten stellen</translation>
    </message>
    <message>
        <source>Edit the text of %1</source>
        <translation>Text von %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 is seen in perspective: it can be moved together with others, but resized and turned only by itself.</source>
        <translation>%1 ist in Perspektive zu sehen: Mit anderen zusammen lässt es sich verschieben, aber nur allein in der Größe ändern und drehen.</translation>
    </message>
    <message>
        <source>The text comes from a variable: no part of it can look otherwise.</source>
        <translation>Der Text kommt aus einer Variablen: Kein Teil davon kann anders aussehen.</translation>
    </message>
    <message>
        <source>Change how all of it looks in the inspector.</source>
        <translation>Ändern Sie im Inspektor, wie er als Ganzes aussieht.</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasGuides</name>
    <message>
        <source>X %1</source>
        <comment>position of a guide</comment>
        <translation>X %1</translation>
    </message>
    <message>
        <source>Y %1</source>
        <comment>position of a guide</comment>
        <translation>Y %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasMotionTool</name>
    <message>
        <source>Move a keyframe of the way</source>
        <translation>Schlüsselbild des Weges verschieben</translation>
    </message>
    <message>
        <source>Its way is computed in part. %1</source>
        <translation>Sein Weg wird zum Teil berechnet. %1</translation>
    </message>
    <message>
        <source>%1 s: x %2, y %3</source>
        <translation>%1 s: x %2, y %3</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Sehr weit</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Move the playhead to when the element is there</source>
        <translation>Den Abspielkopf auf den Zeitpunkt setzen, zu dem das Element dort ist</translation>
    </message>
    <message>
        <source>Remove This Point</source>
        <translation>Diesen Punkt entfernen</translation>
    </message>
    <message>
        <source>Add a Point Here</source>
        <translation>Hier einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Bend of the Way</source>
        <translation>Krümmung des Weges</translation>
    </message>
    <message>
        <source>Bend the way</source>
        <translation>Weg krümmen</translation>
    </message>
    <message>
        <source>Turn Along the Way</source>
        <translation>Mit dem Weg drehen</translation>
    </message>
    <message>
        <source>Turn along the way</source>
        <translation>Mit dem Weg drehen</translation>
    </message>
    <message>
        <source>Its keyframes say x and y: only a way along points bends and turns</source>
        <translation>Seine Schlüsselbilder nennen x und y: Nur ein Weg entlang von Punkten lässt sich krümmen und dreht mit</translation>
    </message>
    <message>
        <source>Add a point to the way</source>
        <translation>Punkt zum Weg hinzufügen</translation>
    </message>
    <message>
        <source>Nothing that is selected has a way with points that could be edited.</source>
        <translation>Nichts Ausgewähltes hat einen Weg mit Punkten, die sich bearbeiten ließen.</translation>
    </message>
    <message>
        <source>Remove a point of the way</source>
        <translation>Punkt des Weges entfernen</translation>
    </message>
    <message>
        <source>Remove the point of the way that has the keys</source>
        <translation>Den Punkt der Bahn entfernen, der die Tastatur hat</translation>
    </message>
    <message>
        <source>Let the element turn with the way that it goes</source>
        <translation>Das Element sich mit seiner Bahn drehen lassen</translation>
    </message>
    <message>
        <source>No point of a way has the keys</source>
        <translation>Kein Punkt einer Bahn hat die Tastatur</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasOverlay</name>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Bildfläche</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move what is selected by a pixel to the left</source>
        <translation>Das Ausgewählte um ein Pixel nach links verschieben</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move what is selected by a pixel to the right</source>
        <translation>Das Ausgewählte um ein Pixel nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move what is selected up by a pixel</source>
        <translation>Das Ausgewählte um ein Pixel nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Move what is selected down by a pixel</source>
        <translation>Das Ausgewählte um ein Pixel nach unten verschieben</translation>
    </message>
    <message>
        <source>Move Ten Pixels Left</source>
        <translation>Zehn Pixel nach links verschieben</translation>
    </message>
    <message>
        <source>Move Ten Pixels Right</source>
        <translation>Zehn Pixel nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move Ten Pixels Up</source>
        <translation>Zehn Pixel nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Ten Pixels Down</source>
        <translation>Zehn Pixel nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasRuler</name>
    <message>
        <source>Ruler above the canvas</source>
        <translation>Lineal über der Bildfläche</translation>
    </message>
    <message>
        <source>Ruler beside the canvas</source>
        <translation>Lineal neben der Bildfläche</translation>
    </message>
    <message>
        <source>Pixels of the film. Drag a guide out of it.</source>
        <translation>Pixel des Films. Ziehen Sie eine Hilfslinie heraus.</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasTextBar</name>
    <message>
        <source>Look of the selected text</source>
        <translation>Aussehen des ausgewählten Textes</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Make what is selected bold, or not (Ctrl+B)</source>
        <translation>Das Ausgewählte fett setzen oder nicht (Strg+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Make what is selected italic, or not (Ctrl+I)</source>
        <translation>Das Ausgewählte kursiv setzen oder nicht (Strg+I)</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Draw a line under what is selected, or none (Ctrl+U)</source>
        <translation>Das Ausgewählte unterstreichen oder nicht (Strg+U)</translation>
    </message>
    <message>
        <source>Colour of the selected text</source>
        <translation>Farbe des ausgewählten Textes</translation>
    </message>
    <message>
        <source>Give what is selected a colour (Ctrl+Shift+C)</source>
        <translation>Dem Ausgewählten eine Farbe geben (Strg+Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasTextEditor</name>
    <message>
        <source>Text of the element</source>
        <translation>Text des Elements</translation>
    </message>
    <message>
        <source>Enter keeps the text, Esc leaves it as it was, Shift+Enter begins a line</source>
        <translation>Eingabe behält den Text, Esc lässt ihn, wie er war, Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionDesk</name>
    <message>
        <source>Import Captions</source>
        <translation>Untertitel importieren</translation>
    </message>
    <message>
        <source>Captions (*.srt *.vtt *.json)</source>
        <translation>Untertitel (*.srt *.vtt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n captions are in the film.</source>
        <translation>
            <numerusform>%n Untertitel ist im Film.</numerusform>
            <numerusform>%n Untertitel sind im Film.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a clip: move it, trim it, or write in it.</source>
        <translation>Jeder ist ein Clip: verschieben Sie ihn, trimmen Sie ihn oder schreiben Sie darin.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a file, and which of several</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>&amp;Wörter bearbeiten</translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionDialog</name>
    <message>
        <source>White letters with a soft shadow</source>
        <translation>Weiße Schrift, weicher Schatten</translation>
    </message>
    <message>
        <source>Lines on dark boxes</source>
        <translation>Zeilen in dunklen Kästen</translation>
    </message>
    <message>
        <source>The word that is said lights up</source>
        <translation>Das gesprochene Wort leuchtet auf</translation>
    </message>
    <message>
        <source>Words fill with colour</source>
        <translation>Wörter füllen sich mit Farbe</translation>
    </message>
    <message>
        <source>Needs the times of words</source>
        <translation>Braucht die Zeiten der Wörter</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Boxed</source>
        <translation>Im Kasten</translation>
    </message>
    <message>
        <source>Spotlit words</source>
        <translation>Leuchtende Worte</translation>
    </message>
    <message>
        <source>Karaoke</source>
        <translation>Karaoke</translation>
    </message>
    <message>
        <source>Import Captions</source>
        <translation>Untertitel importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>seconds of the film</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>12 captions, from 1 s to 20 s</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a text or a length were left out.</source>
        <translation>
            <numerusform>%n ohne Text oder Länge wurde weggelassen.</numerusform>
            <numerusform>%n ohne Text oder Länge wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that ran into the next by a moment end with it.</source>
        <translation>
            <numerusform>%n, der ein wenig in den nächsten reichte, endet nun mit dessen Beginn.</numerusform>
            <numerusform>%n, die ein wenig in den nächsten reichten, enden nun mit dessen Beginn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>How the captions look; their style sheet can be changed in the source later</source>
        <translation>Wie die Untertitel aussehen; ihre Stilregeln lassen sich später im Quelltext ändern</translation>
    </message>
    <message>
        <source>The caption before</source>
        <translation>Der vorige Untertitel</translation>
    </message>
    <message>
        <source>The next caption</source>
        <translation>Der nächste Untertitel</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>The track they go to; those that are read together with others go above</source>
        <translation>Die Spur, auf die sie kommen; was gleichzeitig mit anderem zu lesen ist, kommt darüber</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Später um</translation>
    </message>
    <message>
        <source>Seconds to be added to their times; fewer than none make them earlier</source>
        <translation>Sekunden, die zu ihren Zeiten hinzukommen; weniger als keine machen sie früher</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Make the &amp;film as long as they are</source>
        <translation>&amp;Film bis zu ihrem Ende verlängern</translation>
    </message>
    <message>
        <source>Captions after the end of the film are not seen</source>
        <translation>Untertitel nach dem Ende des Films sind nicht zu sehen</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>S&amp;päter um</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import nothing (Esc)</source>
        <translation>Nichts importieren (Esc)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Put the captions into the film (Enter)</source>
        <translation>Die Untertitel in den Film setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Caption %1 of %2</source>
        <translation>Untertitel %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n would be before the film begins and are left out.</source>
        <translation>
            <numerusform>%n läge vor dem Beginn des Films und wird weggelassen.</numerusform>
            <numerusform>%n lägen vor dem Beginn des Films und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions end after the film does, at %1.</source>
        <translation>
            <numerusform>%n Untertitel endet nach dem Film, der bis %1 geht.</numerusform>
            <numerusform>%n Untertitel enden nach dem Film, der bis %1 geht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionFindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Replace All</source>
        <translation>Alle e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Find in captions</source>
        <translation>In Untertiteln suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Große Buchstaben von kleinen unterscheiden</translation>
    </message>
    <message>
        <source>Go to the next caption with this text (Enter)</source>
        <translation>Zum nächsten Untertitel mit diesem Text gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace the text in all captions, in one step</source>
        <translation>Den Text in allen Untertiteln ersetzen, in einem Schritt</translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionPreview</name>
    <message>
        <source>How a caption will look</source>
        <translation>Wie ein Untertitel aussehen wird</translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionsModel</name>
    <message>
        <source>Write a time, such as 2.5 or 1:02.</source>
        <translation>Schreiben Sie eine Zeit, etwa 2,5 oder 1:02.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write “ / ” where a new line begins</source>
        <translation>Wo eine neue Zeile beginnt, „ / “ schreiben</translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionsPanel</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>&amp;Split Before the Word</source>
        <translation>Vor dem Wort &amp;teilen</translation>
    </message>
    <message>
        <source>Split the caption before the word that is selected</source>
        <translation>Den Untertitel vor dem gewählten Wort teilen</translation>
    </message>
    <message>
        <source>&amp;Merge with the Next</source>
        <translation>Mit dem nächsten ver&amp;binden</translation>
    </message>
    <message>
        <source>Make one caption of this one and the next</source>
        <translation>Aus diesem und dem nächsten einen Untertitel machen</translation>
    </message>
    <message>
        <source>&amp;Add a Word</source>
        <translation>Wort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a word behind the one that is selected</source>
        <translation>Ein Wort nach dem gewählten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the Word</source>
        <translation>Wort &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the words that are selected</source>
        <translation>Die gewählten Wörter entfernen</translation>
    </message>
    <message>
        <source>&amp;Delete the Caption</source>
        <translation>Untertitel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Find and Replace</source>
        <translation>&amp;Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the captions as a file: SubRip or WebVTT</source>
        <translation>Die Untertitel als Datei sichern: SubRip oder WebVTT</translation>
    </message>
    <message>
        <source>Import Captions…</source>
        <translation>Untertitel importieren…</translation>
    </message>
    <message>
        <source>Captions from a file: SubRip, WebVTT or a transcript</source>
        <translation>Untertitel aus einer Datei: SubRip, WebVTT oder ein Transkript</translation>
    </message>
    <message>
        <source>Remove Words</source>
        <translation>Wörter entfernen</translation>
    </message>
    <message>
        <source>The captions of this composition are made by its script. They can be edited in the source, not here.</source>
        <translation>Die Untertitel dieser Komposition macht ihr Skript. Sie lassen sich im Quelltext bearbeiten, hier nicht.</translation>
    </message>
    <message>
        <source>Captions of this composition are edited here, word by word. It has none yet.</source>
        <translation>Hier werden die Untertitel dieser Komposition bearbeitet, Wort für Wort. Sie hat noch keine.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>in %n caption(s)</source>
        <translation>
            <numerusform>in %n Untertitel</numerusform>
            <numerusform>in %n Untertiteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions are in %1.</source>
        <translation>
            <numerusform>%n Untertitel ist in %1.</numerusform>
            <numerusform>%n Untertitel sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Captions</source>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <source>SubRip (*.srt);;WebVTT (*.vtt)</source>
        <translation>SubRip (*.srt);;WebVTT (*.vtt)</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Style of the captions</source>
        <translation>Stil der Untertitel</translation>
    </message>
    <message>
        <source>Give all captions another style</source>
        <translation>Allen Untertiteln einen anderen Stil geben</translation>
    </message>
    <message>
        <source>&amp;New Caption</source>
        <translation>&amp;Neuer Untertitel</translation>
    </message>
    <message>
        <source>Write a new caption at the playhead</source>
        <translation>Am Abspielkopf einen neuen Untertitel schreiben</translation>
    </message>
    <message>
        <source>New caption</source>
        <translation>Neuer Untertitel</translation>
    </message>
    <message>
        <source>Delete the caption that is selected</source>
        <translation>Den gewählten Untertitel löschen</translation>
    </message>
    <message>
        <source>Find and replace in captions</source>
        <translation>In Untertiteln suchen und ersetzen</translation>
    </message>
    <message>
        <source>Edge between the captions and the words</source>
        <translation>Kante zwischen den Untertiteln und den Wörtern</translation>
    </message>
</context>
<context>
    <name>muto::ui::CatalogPage</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Add at the Playhead</source>
        <translation>Am Abspielkopf hinzufügen</translation>
    </message>
    <message>
        <source>Put what is selected into the film, at the playhead (Enter)</source>
        <translation>Das Gewählte am Abspielkopf in den Film setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Show only blocks with these words in their name, category or tags</source>
        <translation>Nur Bausteine mit diesen Wörtern in Name, Kategorie oder Stichwörtern zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: drag it into the film, or press Enter</source>
        <translation>%1: in den Film ziehen oder Eingabe drücken</translation>
    </message>
    <message>
        <source>The blocks that come with Mutoscope are not installed.</source>
        <translation>Die Bausteine, die mit Mutoscope kommen, sind nicht installiert.</translation>
    </message>
    <message>
        <source>No block is called like this.</source>
        <translation>So heißt kein Baustein.</translation>
    </message>
    <message>
        <source>Search the Catalog</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
</context>
<context>
    <name>muto::ui::ChoiceField</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>muto::ui::ClipListModel</name>
    <message>
        <source>%1: %2, from %3 for %4. Double-click to go there.</source>
        <translation>%1: %2, ab %3 für %4. Doppelklick springt dorthin.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>muto::ui::ClipPainter</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>muto::ui::ClipsPanel</name>
    <message>
        <source>Clips of the composition</source>
        <translation>Clips der Komposition</translation>
    </message>
    <message>
        <source>The clips of a composition appear here: every element with a start.</source>
        <translation>Hier erscheinen die Clips der Komposition: jedes Element mit einem Beginn.</translation>
    </message>
</context>
<context>
    <name>muto::ui::CodeEditor</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>muto::ui::ColorArea</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>Sättigung und Helligkeit</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%1: drag, or use the arrow keys</source>
        <translation>%1: ziehen oder die Pfeiltasten nehmen</translation>
    </message>
</context>
<context>
    <name>muto::ui::ColorField</name>
    <message>
        <source>Pick a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
</context>
<context>
    <name>muto::ui::ColorPopup</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour as text</source>
        <translation>Farbe als Text</translation>
    </message>
    <message>
        <source>Hexadecimal, rgb(), hsl() or a name</source>
        <translation>Hexadezimal, rgb(), hsl() oder ein Name</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the colour</source>
        <translation>Die Farbe entfernen</translation>
    </message>
</context>
<context>
    <name>muto::ui::CommandDesk</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>A composition is open</source>
        <translation>Eine Komposition ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing that is selected in the panel can do this</source>
        <translation>Nichts, was in dem Bereich gewählt ist, kann das</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>Which file do you want to see?</source>
        <translation>Welche Datei möchten Sie sehen?</translation>
    </message>
    <message>
        <source>No file is called that</source>
        <translation>So heißt keine Datei</translation>
    </message>
</context>
<context>
    <name>muto::ui::CommandPalette</name>
    <message>
        <source>No command is called that</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Name of a command, a time, or a file</source>
        <translation>Name eines Befehls, eine Zeit oder eine Datei</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>muto::ui::CommitEdit</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>muto::ui::CompositionSection</name>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>HD</source>
        <translation>HD</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Hochkant</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>Hochformat 4:5</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>As long as its clips</source>
        <translation>So lang wie die Clips</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>24 fps</source>
        <translation>24 Bilder/s</translation>
    </message>
    <message>
        <source>25 fps</source>
        <translation>25 Bilder/s</translation>
    </message>
    <message>
        <source>30 fps</source>
        <translation>30 Bilder/s</translation>
    </message>
    <message>
        <source>50 fps</source>
        <translation>50 Bilder/s</translation>
    </message>
    <message>
        <source>60 fps</source>
        <translation>60 Bilder/s</translation>
    </message>
    <message>
        <source>23.976 fps</source>
        <translation>23,976 Bilder/s</translation>
    </message>
    <message>
        <source>29.97 fps</source>
        <translation>29,97 Bilder/s</translation>
    </message>
    <message>
        <source>59.94 fps</source>
        <translation>59,94 Bilder/s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A time in seconds is needed.</source>
        <translation>Hier gehört eine Zeit in Sekunden hin.</translation>
    </message>
    <message>
        <source>Moving, trimming and deleting clips changes the duration of the film</source>
        <translation>Wer Clips verschiebt, trimmt und löscht, ändert die Dauer des Films</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>muto::ui::CompositionsPage</name>
    <message>
        <source>Compositions</source>
        <translation>Kompositionen</translation>
    </message>
    <message>
        <source>The films and parts of films of the project are listed here.</source>
        <translation>Hier stehen die Filme und Filmteile des Projekts.</translation>
    </message>
    <message>
        <source>Open as the Film</source>
        <translation>Als Film öffnen</translation>
    </message>
    <message>
        <source>Add at the Playhead</source>
        <translation>Am Abspielkopf einfügen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Render…</source>
        <translation>Rendern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::ConsoleModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::ConsolePanel</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Nothing to report. Messages and errors of the page appear here.</source>
        <translation>Nichts zu melden. Hier erscheinen Meldungen und Fehler der Seite.</translation>
    </message>
    <message>
        <source>Copy the Selected Lines, or All</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Clear the Console</source>
        <translation>Die Konsole leeren</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>The message names no line of the project.</source>
        <translation>Die Meldung nennt keine Zeile des Projekts.</translation>
    </message>
</context>
<context>
    <name>muto::ui::Crash</name>
    <message>
        <source>Crash Report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>This is what Mutoscope knew when it stopped. It is sent to nobody: copy it into a report of the problem, and say what you were doing.</source>
        <translation>Das wusste Mutoscope, als es abbrach. Es wird niemandem geschickt: Kopieren Sie es in einen Bericht über das Problem und sagen Sie, was Sie gerade getan haben.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>With the versions of what the program is made of</source>
        <translation>Mit den Versionen dessen, woraus das Programm besteht</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder with the report and the logs</source>
        <translation>Den Ordner mit dem Bericht und den Protokollen zeigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>muto::ui::DataFileRow</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>W&amp;ählen…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Eine Datendatei wählen</translation>
    </message>
    <message>
        <source>Make a film for each row of a CSV or JSON file</source>
        <translation>Für jede Zeile einer CSV- oder JSON-Datei einen Film machen</translation>
    </message>
    <message>
        <source>Make one film</source>
        <translation>Einen Film machen</translation>
    </message>
    <message>
        <source>Make one film, without a data file</source>
        <translation>Einen Film machen, ohne Datendatei</translation>
    </message>
    <message>
        <source>Choose a Data File</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None: one film</source>
        <translation>Keine: ein Film</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), one for each row.</source>
        <translation>
            <numerusform>%n Film, einer für jede Zeile.</numerusform>
            <numerusform>%n Filme, einer für jede Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit the variables.</source>
        <translation>
            <numerusform>%n Zeile passt nicht zu den Variablen.</numerusform>
            <numerusform>%n Zeilen passen nicht zu den Variablen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No variable of the film: %1.</source>
        <translation>Keine Variable des Films: %1.</translation>
    </message>
</context>
<context>
    <name>muto::ui::DataRowsModel</name>
    <message>
        <source>%1
There is such a file already.</source>
        <translation>%1
Eine solche Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The film has no variable called “%1”. It can be part of the films&apos; names.</source>
        <translation>Der Film hat keine Variable „%1“. Sie kann in den Namen der Filme vorkommen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::DataRowsView</name>
    <message>
        <source>Films of the data file</source>
        <translation>Filme der Datendatei</translation>
    </message>
</context>
<context>
    <name>muto::ui::DestinationRow</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose where the film goes</source>
        <translation>Wählen, wohin der Film soll</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Save the Film As</source>
        <translation>Film speichern als</translation>
    </message>
    <message>
        <source>%1. The pictures already there will be replaced.</source>
        <translation>%1. Die Bilder, die es schon gibt, werden ersetzt.</translation>
    </message>
    <message>
        <source>%1. The film already there will be overwritten.</source>
        <translation>%1. Der Film, der schon da ist, wird überschrieben.</translation>
    </message>
    <message>
        <source>Each film is named after its row: {index}, {name} or {%1}.</source>
        <translation>Jeder Film heißt nach seiner Zeile: {index}, {name} oder {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n davon gibt es schon.</numerusform>
            <numerusform>%n davon gibt es schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::DocumentSession</name>
    <message>
        <source>%1 cannot be read as HTML any more.</source>
        <translation>%1 lässt sich nicht mehr als HTML lesen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::DropHint</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is dropped, and where</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::DropTarget</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>Drop to add at the playhead</source>
        <translation>Loslassen fügt am Abspielkopf ein</translation>
    </message>
    <message>
        <source>There is no film to add it to. Open one, or begin a new one, and drop it then.</source>
        <translation>Es ist kein Film offen, in den es kommen könnte. Öffnen oder beginnen Sie einen, und legen Sie es dann ab.</translation>
    </message>
</context>
<context>
    <name>muto::ui::EaseField</name>
    <message>
        <source>Change how it gets there</source>
        <translation>Ändern, wie es dorthin kommt</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>ease</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Ease, %1</source>
        <translation>Tempoverlauf, %1</translation>
    </message>
    <message>
        <source>%1: change how it gets there</source>
        <translation>%1: ändern, wie es dorthin kommt</translation>
    </message>
</context>
<context>
    <name>muto::ui::EaseGraph</name>
    <message>
        <source>Course of the ease</source>
        <translation>Kurve des Tempoverlaufs</translation>
    </message>
    <message>
        <source>Drag the handles, or move them with the arrow keys; Tab changes to the other one (Shift: further, Alt: without sticking, Esc: back)</source>
        <translation>Die Griffe ziehen oder mit den Pfeiltasten bewegen; Tab wechselt zum anderen (Umschalt: weiter, Alt: ohne Einrasten, Esc: zurück)</translation>
    </message>
    <message>
        <source>Only the page knows the course of this ease.</source>
        <translation>Diesen Tempoverlauf kennt nur die Seite.</translation>
    </message>
</context>
<context>
    <name>muto::ui::EasePopup</name>
    <message>
        <source>Ease</source>
        <translation>Tempoverlauf</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Feder</translation>
    </message>
    <message>
        <source>Handle %1</source>
        <translation>Griff %1</translation>
    </message>
    <message>
        <source>Time of the handle, 0 to 1</source>
        <translation>Zeit des Griffs, 0 bis 1</translation>
    </message>
    <message>
        <source>Value of the handle; beyond 0 and 1 it overshoots</source>
        <translation>Wert des Griffs; jenseits von 0 und 1 schwingt er über</translation>
    </message>
    <message>
        <source>Wiggle</source>
        <translation>Wackeln</translation>
    </message>
</context>
<context>
    <name>muto::ui::EaseSliders</name>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steifheit</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Swings</source>
        <translation>Schwünge</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>muto::ui::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut %1 elements</source>
        <translation>%1 Elemente ausschneiden</translation>
    </message>
    <message>
        <source>What is selected is not on at the playhead.</source>
        <translation>Was ausgewählt ist, ist am Abspielkopf nicht zu sehen.</translation>
    </message>
    <message>
        <source>Move the playhead to it, or enter the composition that it is a part of.</source>
        <translation>Setzen Sie den Abspielkopf darauf oder öffnen Sie die Komposition, zu der es gehört.</translation>
    </message>
</context>
<context>
    <name>muto::ui::EditingDesk</name>
    <message>
        <source>Mutoscope ended unexpectedly the last times it was started.</source>
        <translation>Mutoscope wurde nach den letzten Starts unerwartet beendet.</translation>
    </message>
    <message>
        <source>Nothing was opened this time.</source>
        <translation>Diesmal wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>%1 was not opened this time.</source>
        <translation>%1 wurde diesmal nicht geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Go on as Usual</source>
        <translation>Weiter wie &amp;gewohnt</translation>
    </message>
    <message>
        <source>Undo brings back what you had.</source>
        <translation>Rückgängig bringt zurück, was Sie hatten.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the same lines.</source>
        <translation>%1 wurde von einem anderen Programm in denselben Zeilen geändert.</translation>
    </message>
    <message>
        <source>Nothing is written over either version until you have looked at both.</source>
        <translation>Keine der beiden Fassungen wird überschrieben, bevor Sie beide gesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>N&amp;och einmal versuchen</translation>
    </message>
    <message>
        <source>The files were changed elsewhere; what could be undone is gone.</source>
        <translation>Die Dateien wurden anderswo geändert; was sich zurücknehmen ließ, ist fort.</translation>
    </message>
    <message>
        <source>Earlier versions are under File → Earlier Versions.</source>
        <translation>Frühere Fassungen finden sich unter Datei → Frühere Fassungen.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>A sound has no keyframes: its volume goes by a curve. Open its track and double-click in the lane of the volume.</source>
        <translation>Ein Ton hat keine Schlüsselbilder: Seine Lautstärke folgt einer Kurve. Öffnen Sie seine Spur und doppelklicken Sie in der Zeile der Lautstärke.</translation>
    </message>
    <message>
        <source>%1 has no timeline yet that keyframes could be written into.</source>
        <translation>%1 hat noch keine Zeitleiste, in die Schlüsselbilder geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>Scripts with GSAP are what moves elements here.</source>
        <translation>Elemente werden hier von Skripten mit GSAP bewegt.</translation>
    </message>
    <message>
        <source>&amp;Write a Timeline</source>
        <translation>&amp;Zeitleiste schreiben</translation>
    </message>
    <message>
        <source>The first keyframe keeps the place of what is selected.</source>
        <translation>Das erste Schlüsselbild hält fest, wo das Ausgewählte ist.</translation>
    </message>
    <message>
        <source>Turn Auto-Keyframe on and move it at another time, and it goes there.</source>
        <translation>Schalten Sie automatische Schlüsselbilder ein und verschieben Sie es zu einer anderen Zeit, dann bewegt es sich dorthin.</translation>
    </message>
    <message>
        <source>Export a Version of %1</source>
        <translation>Eine Fassung von %1 exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Export the version under another name.</source>
        <translation>Exportieren Sie die Fassung unter einem anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were changed by another program, too. Both changes are in them now.</source>
        <translation>
            <numerusform>%1 wurde auch von einem anderen Programm geändert. Jetzt sind beide Änderungen darin.</numerusform>
            <numerusform>%1 wurden auch von einem anderen Programm geändert. Jetzt sind beide Änderungen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were changed by another program.</source>
        <translation>
            <numerusform>%1 wurde von einem anderen Programm geändert.</numerusform>
            <numerusform>%1 wurden von einem anderen Programm geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are not on disk any more.</source>
        <translation>
            <numerusform>%1 ist nicht mehr auf der Platte.</numerusform>
            <numerusform>%1 sind nicht mehr auf der Platte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay open here. Saving writes them again.</source>
        <translation>
            <numerusform>Hier bleibt die Datei geöffnet. Speichern schreibt sie wieder.</numerusform>
            <numerusform>Hier bleiben die Dateien geöffnet. Speichern schreibt sie wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::EditingPanels</name>
    <message>
        <source>Films (*.mp4 *.mov *.webm *.mkv *.m4v)</source>
        <translation>Filme (*.mp4 *.mov *.webm *.mkv *.m4v)</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.mp3 *.m4a *.aac *.ogg *.opus *.flac)</source>
        <translation>Töne (*.wav *.mp3 *.m4a *.aac *.ogg *.opus *.flac)</translation>
    </message>
    <message>
        <source>Compositions (*.html *.htm)</source>
        <translation>Kompositionen (*.html *.htm)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Choose a Source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>%1 lies outside of the project.</source>
        <translation>%1 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>Copy it into the project&apos;s folder first.</source>
        <translation>Kopieren Sie die Datei zuerst in den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>The font %1 comes along with the project now.</source>
        <translation>Die Schrift %1 kommt jetzt mit dem Projekt mit.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation>Z&amp;urückholen</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Choose a LUT</source>
        <translation>LUT auswählen</translation>
    </message>
    <message>
        <source>LUTs (*.cube)</source>
        <translation>LUTs (*.cube)</translation>
    </message>
    <message>
        <source>%1 names GSAP at its address on the web.</source>
        <translation>%1 nennt GSAP unter seiner Adresse im Web.</translation>
    </message>
    <message>
        <source>Nothing moves until GSAP is in the project: it is fetched once, and films are made without the network then.</source>
        <translation>Nichts bewegt sich, bis GSAP im Projekt ist: Es wird einmal geholt, und Filme entstehen dann ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Fetch GSAP</source>
        <translation>GSAP &amp;holen</translation>
    </message>
    <message>
        <source>A script stopped with an error: the film is shown as far as it got.</source>
        <translation>Ein Skript hat mit einem Fehler aufgehört: Der Film wird gezeigt, so weit es gekommen ist.</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>Fetching %1 from %2…</source>
        <translation>%1 wird von %2 geladen …</translation>
    </message>
    <message>
        <source>It is added once it is here.</source>
        <translation>Es wird hinzugefügt, sobald es da ist.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>A script stopped with an error: scripts that it may need are on the web.</source>
        <translation>Ein Skript ist mit einem Fehler stehen geblieben: Skripte, die es brauchen könnte, liegen im Netz.</translation>
    </message>
    <message>
        <source>Fetch Them…</source>
        <translation>Holen …</translation>
    </message>
</context>
<context>
    <name>muto::ui::EffectCard</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Mutoscope does not know this effect. It stays in the file as it is, and is neither heard nor rendered.</source>
        <translation>Mutoscope kennt diesen Effekt nicht. Er bleibt in der Datei, wie er ist, und wird weder gehört noch gerendert.</translation>
    </message>
</context>
<context>
    <name>muto::ui::EffectWords</name>
    <message>
        <source>Cut the lows</source>
        <translation>Tiefen abschneiden</translation>
    </message>
    <message>
        <source>Takes away what is below a pitch: rumble, hum, wind</source>
        <translation>Nimmt weg, was unter einer Tonhöhe liegt: Rumpeln, Brummen, Wind</translation>
    </message>
    <message>
        <source>Cut the highs</source>
        <translation>Höhen abschneiden</translation>
    </message>
    <message>
        <source>Takes away what is above a pitch: hiss, or all that is bright</source>
        <translation>Nimmt weg, was über einer Tonhöhe liegt: Rauschen oder alles Helle</translation>
    </message>
    <message>
        <source>Lift or dip a band</source>
        <translation>Band heben oder senken</translation>
    </message>
    <message>
        <source>Makes what is around one pitch louder or quieter</source>
        <translation>Macht lauter oder leiser, was um eine Tonhöhe herum liegt</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bässe</translation>
    </message>
    <message>
        <source>Makes all that is low louder or quieter</source>
        <translation>Macht alles Tiefe lauter oder leiser</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Makes all that is high louder or quieter</source>
        <translation>Macht alles Hohe lauter oder leiser</translation>
    </message>
    <message>
        <source>Louder or quieter</source>
        <translation>Lauter oder leiser</translation>
    </message>
    <message>
        <source>Changes the level at this place of the chain</source>
        <translation>Ändert den Pegel an dieser Stelle der Kette</translation>
    </message>
    <message>
        <source>Even out the level</source>
        <translation>Pegel ausgleichen</translation>
    </message>
    <message>
        <source>Compressor: loud parts come closer to the quiet ones</source>
        <translation>Kompressor: Lautes kommt dem Leisen näher</translation>
    </message>
    <message>
        <source>Stop the peaks</source>
        <translation>Spitzen begrenzen</translation>
    </message>
    <message>
        <source>Limiter: nothing gets louder than this</source>
        <translation>Limiter: Nichts wird lauter als das</translation>
    </message>
    <message>
        <source>Silence the pauses</source>
        <translation>Pausen stumm machen</translation>
    </message>
    <message>
        <source>Gate: what is quieter than a level fades away</source>
        <translation>Gate: Was leiser als ein Pegel ist, verschwindet</translation>
    </message>
    <message>
        <source>Warmth and grit</source>
        <translation>Wärme und Schmutz</translation>
    </message>
    <message>
        <source>Saturation: bends loud parts as tape and tubes do</source>
        <translation>Sättigung: verbiegt Lautes, wie es Band und Röhren tun</translation>
    </message>
    <message>
        <source>Crush to digital</source>
        <translation>Digital zerbröseln</translation>
    </message>
    <message>
        <source>Fewer bits and samples, as old game consoles had</source>
        <translation>Weniger Bits und Abtastwerte, wie bei alten Spielkonsolen</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Repeats what is heard, each time quieter</source>
        <translation>Wiederholt, was zu hören ist, jedes Mal leiser</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Reverb: puts the sound into a room</source>
        <translation>Hall: stellt den Klang in einen Raum</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Viele Stimmen</translation>
    </message>
    <message>
        <source>Chorus: copies that waver make it wider</source>
        <translation>Chorus: schwankende Kopien machen es breiter</translation>
    </message>
    <message>
        <source>Swirl</source>
        <translation>Wirbel</translation>
    </message>
    <message>
        <source>Phaser: notches that wander through the sound</source>
        <translation>Phaser: Kerben, die durch den Klang wandern</translation>
    </message>
    <message>
        <source>Higher or lower</source>
        <translation>Höher oder tiefer</translation>
    </message>
    <message>
        <source>Pitch shift: another pitch at the same pace</source>
        <translation>Tonhöhe: eine andere Höhe im selben Tempo</translation>
    </message>
    <message>
        <source>Clean voice</source>
        <translation>Klare Stimme</translation>
    </message>
    <message>
        <source>“The voice is dull and hard to follow”</source>
        <translation>„Die Stimme ist dumpf und schwer zu verstehen“</translation>
    </message>
    <message>
        <source>Broadcast voice</source>
        <translation>Sendestimme</translation>
    </message>
    <message>
        <source>“It should sound like on the radio: close, dense and loud”</source>
        <translation>„Es soll klingen wie im Radio: nah, dicht und laut“</translation>
    </message>
    <message>
        <source>Warm voice</source>
        <translation>Warme Stimme</translation>
    </message>
    <message>
        <source>“The voice is thin and cold”</source>
        <translation>„Die Stimme ist dünn und kalt“</translation>
    </message>
    <message>
        <source>No rumble</source>
        <translation>Kein Rumpeln</translation>
    </message>
    <message>
        <source>“Traffic, wind or a bumped table rumbles below everything”</source>
        <translation>„Verkehr, Wind oder ein angestoßener Tisch rumpelt unter allem“</translation>
    </message>
    <message>
        <source>Quiet pauses</source>
        <translation>Stille Pausen</translation>
    </message>
    <message>
        <source>“Between the words the room can be heard”</source>
        <translation>„Zwischen den Worten hört man den Raum“</translation>
    </message>
    <message>
        <source>No boom</source>
        <translation>Kein Dröhnen</translation>
    </message>
    <message>
        <source>“It booms: too close to the microphone”</source>
        <translation>„Es dröhnt: zu nah am Mikrofon“</translation>
    </message>
    <message>
        <source>Less harsh</source>
        <translation>Weniger scharf</translation>
    </message>
    <message>
        <source>“It is shrill, and every S hurts”</source>
        <translation>„Es ist schrill, und jedes S tut weh“</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>“They are calling in”</source>
        <translation>„Jemand ruft an“</translation>
    </message>
    <message>
        <source>Old radio</source>
        <translation>Altes Radio</translation>
    </message>
    <message>
        <source>“It comes out of an old radio”</source>
        <translation>„Es kommt aus einem alten Radio“</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>“Somebody shouts through a megaphone”</source>
        <translation>„Jemand ruft durch ein Megafon“</translation>
    </message>
    <message>
        <source>Worn tape</source>
        <translation>Altes Tonband</translation>
    </message>
    <message>
        <source>“It should sound like a cassette that was played too often”</source>
        <translation>„Es soll klingen wie eine zu oft gespielte Kassette“</translation>
    </message>
    <message>
        <source>Loudspeakers in a hall</source>
        <translation>Lautsprecher in der Halle</translation>
    </message>
    <message>
        <source>“An announcement at the station”</source>
        <translation>„Eine Durchsage am Bahnhof“</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Sprechfunk</translation>
    </message>
    <message>
        <source>“Over the radio from the cockpit”</source>
        <translation>„Über Funk aus dem Cockpit“</translation>
    </message>
    <message>
        <source>Wobbly</source>
        <translation>Wacklig</translation>
    </message>
    <message>
        <source>“Somebody is dizzy, or not very bright”</source>
        <translation>„Jemandem ist schwindlig, oder er ist nicht sehr helle“</translation>
    </message>
    <message>
        <source>Chipmunk</source>
        <translation>Streifenhörnchen</translation>
    </message>
    <message>
        <source>“Small, furry and fast”</source>
        <translation>„Klein, pelzig und flink“</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation>Riese</translation>
    </message>
    <message>
        <source>“Somebody very large speaks”</source>
        <translation>„Jemand sehr Großes spricht“</translation>
    </message>
    <message>
        <source>Monster</source>
        <translation>Monster</translation>
    </message>
    <message>
        <source>“Something lives under the bed”</source>
        <translation>„Unter dem Bett wohnt etwas“</translation>
    </message>
    <message>
        <source>Small room</source>
        <translation>Kleiner Raum</translation>
    </message>
    <message>
        <source>“It is too dry, as if spoken into a pillow”</source>
        <translation>„Es ist zu trocken, wie in ein Kissen gesprochen“</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>“It does not sound as if they were in the picture”</source>
        <translation>„Es klingt nicht, als wären sie im Bild“</translation>
    </message>
    <message>
        <source>Concert hall</source>
        <translation>Konzertsaal</translation>
    </message>
    <message>
        <source>“It should be big”</source>
        <translation>„Es soll groß sein“</translation>
    </message>
    <message>
        <source>Slap echo</source>
        <translation>Kurzes Echo</translation>
    </message>
    <message>
        <source>“It needs one short echo off the wall”</source>
        <translation>„Es braucht ein kurzes Echo von der Wand“</translation>
    </message>
    <message>
        <source>Dub echoes</source>
        <translation>Lange Echos</translation>
    </message>
    <message>
        <source>“The last word is to trail off into the distance”</source>
        <translation>„Das letzte Wort soll in der Ferne verklingen“</translation>
    </message>
    <message>
        <source>Cut below</source>
        <translation>Weg unter</translation>
    </message>
    <message>
        <source>Cut above</source>
        <translation>Weg über</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation>Schmalheit</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Open above</source>
        <translation>Offen über</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Ab Pegel</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>Bis auf</translation>
    </message>
    <message>
        <source>Ratio to one</source>
        <translation>Eins zu</translation>
    </message>
    <message>
        <source>Sets in over</source>
        <translation>Einsatz in</translation>
    </message>
    <message>
        <source>Lets go over</source>
        <translation>Löst in</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Lauter um</translation>
    </message>
    <message>
        <source>No louder</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Feinheit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Hold samples</source>
        <translation>Haltewerte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Rückführung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Room sound</source>
        <translation>Raumklang</translation>
    </message>
    <message>
        <source>Plain sound</source>
        <translation>Direktklang</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Level in</source>
        <translation>Pegel ein</translation>
    </message>
    <message>
        <source>Level out</source>
        <translation>Pegel aus</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>Gentle (6 dB)</source>
        <translation>Sanft (6 dB)</translation>
    </message>
    <message>
        <source>Steep (12 dB)</source>
        <translation>Steil (12 dB)</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Nameless effect</source>
        <translation>Effekt ohne Namen</translation>
    </message>
    <message>
        <source>Unknown here: it is kept as it is, and not heard</source>
        <translation>Hier unbekannt: bleibt, wie er ist, und ist nicht zu hören</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>muto::ui::ErrorPage</name>
    <message>
        <source>This composition cannot be shown</source>
        <translation>Diese Komposition lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Open &amp;Another…</source>
        <translation>Andere &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>Zum &amp;Quelltext gehen</translation>
    </message>
    <message>
        <source>Show line %1 of %2</source>
        <translation>Zeile %1 von %2 zeigen</translation>
    </message>
</context>
<context>
    <name>muto::ui::FileCommands</name>
    <message>
        <source>Open the Folder of a Composition</source>
        <translation>Ordner einer Komposition öffnen</translation>
    </message>
    <message>
        <source>Open a Composition</source>
        <translation>Komposition öffnen</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <translation>HTML-Dateien (*.html *.htm)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Folder of the copy (*)</source>
        <translation>Ordner der Kopie (*)</translation>
    </message>
</context>
<context>
    <name>muto::ui::FileDelegate</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>muto::ui::FileSteps</name>
    <message>
        <source>The project %1 is not there any more.</source>
        <translation>Das Projekt %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring the disk or folder back. Until then, work is kept in the journal.</source>
        <translation>Bringen Sie die Platte oder den Ordner zurück. Bis dahin wird die Arbeit im Journal aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 lies outside the project.</source>
        <translation>%1 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>There is no %1 any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>Es gibt %1 schon.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n files to the trash</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb legen</numerusform>
            <numerusform>%n Dateien in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 back from the trash</source>
        <translation>%1 aus dem Papierkorb zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files back from the trash</source>
        <translation>
            <numerusform>%n Datei aus dem Papierkorb zurückholen</numerusform>
            <numerusform>%n Dateien aus dem Papierkorb zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot take %1 back from the trash.</source>
        <translation>%1 lässt sich nicht aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>Your file manager may be able to.</source>
        <translation>Ihre Dateiverwaltung kann es vielleicht.</translation>
    </message>
    <message>
        <source>%1 has changes that are not on disk yet.</source>
        <translation>%1 hat Änderungen, die noch nicht auf der Platte sind.</translation>
    </message>
    <message>
        <source>Save it first, so that they are not lost.</source>
        <translation>Speichern Sie sie zuerst, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>%1 is the film that is open.</source>
        <translation>%1 ist der geöffnete Film.</translation>
    </message>
    <message>
        <source>Open another film of the project first.</source>
        <translation>Öffnen Sie zuerst einen anderen Film des Projekts.</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>%1 lässt sich nicht nach %2 verschieben</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2.</source>
        <translation>%1 lässt sich nicht nach %2 verschieben.</translation>
    </message>
    <message>
        <source>The disk refused; look at the permissions of the folder.</source>
        <translation>Die Platte hat es abgelehnt; sehen Sie nach den Rechten des Ordners.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Cannot take %1 out of the project again: it has been changed since.</source>
        <translation>%1 lässt sich nicht wieder aus dem Projekt nehmen: Es wurde seither geändert.</translation>
    </message>
    <message>
        <source>Move it to the trash if nobody needs it.</source>
        <translation>Legen Sie es in den Papierkorb, wenn niemand es braucht.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Try it again once the editor has seen what has changed.</source>
        <translation>Versuchen Sie es noch einmal, sobald der Editor gesehen hat, was anders ist.</translation>
    </message>
    <message>
        <source>Cannot bring %1 back</source>
        <translation>%1 lässt sich nicht zurückholen</translation>
    </message>
</context>
<context>
    <name>muto::ui::FilesModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FilesPage</name>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>The files of the project are listed here.</source>
        <translation>Hier stehen die Dateien des Projekts.</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Neue Komposition</translation>
    </message>
    <message>
        <source>New text file</source>
        <translation>Neue Textdatei</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Move to the trash (Del)</source>
        <translation>In den Papierkorb verschieben (Entf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Add at the Playhead</source>
        <translation>Am Abspielkopf einfügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Show in the Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Copy the Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Earlier Versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Open in External Editor</source>
        <translation>In externem Editor öffnen</translation>
    </message>
</context>
<context>
    <name>muto::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>ab</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation>Mit einem regulären Ausdruck suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace what is selected and go on</source>
        <translation>Das Ausgewählte ersetzen und weitersuchen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace everything that is found, as one step</source>
        <translation>Alles Gefundene ersetzen, in einem Schritt</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Suchmuster</translation>
    </message>
    <message>
        <source>Enter finds</source>
        <translation>Eingabe sucht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>muto::ui::FixedKey</name>
    <message>
        <source>Call a drag or a dialog off; else leave the tool, then the selection, then the composition</source>
        <translation>Ein Ziehen oder einen Dialog abbrechen; sonst erst das Werkzeug, dann die Auswahl, dann die Komposition verlassen</translation>
    </message>
    <message>
        <source>Go from control to control</source>
        <translation>Von Bedienelement zu Bedienelement gehen</translation>
    </message>
    <message>
        <source>Confirm what is typed or chosen</source>
        <translation>Bestätigen, was eingegeben oder gewählt ist</translation>
    </message>
    <message>
        <source>Move selected keyframes, or points of a curve, in time</source>
        <translation>Ausgewählte Schlüsselbilder oder Punkte einer Kurve in der Zeit verschieben</translation>
    </message>
    <message>
        <source>Raise or lower selected points of a curve</source>
        <translation>Ausgewählte Punkte einer Kurve heben oder senken</translation>
    </message>
    <message>
        <source>Go from point to point of a curve, with Shift select up to it</source>
        <translation>Von Punkt zu Punkt einer Kurve gehen, mit Umschalt bis dorthin auswählen</translation>
    </message>
    <message>
        <source>Delete keyframes, points or the marker that is selected, else clips</source>
        <translation>Ausgewählte Schlüsselbilder, Punkte oder die Marke löschen, sonst Clips</translation>
    </message>
    <message>
        <source>Enter the composition of the clip, or give a point its value</source>
        <translation>Die Komposition des Clips betreten oder einem Punkt seinen Wert geben</translation>
    </message>
    <message>
        <source>Press what is framed in the head of a track</source>
        <translation>Drücken, was im Kopf einer Spur umrahmt ist</translation>
    </message>
    <message>
        <source>Rename the track in whose head the keyboard is</source>
        <translation>Die Spur umbenennen, in deren Kopf die Tastatur ist</translation>
    </message>
    <message>
        <source>Remove the guide, or the point of a way, that has the keys</source>
        <translation>Die Hilfslinie oder den Punkt einer Bahn entfernen, der die Tastatur hat</translation>
    </message>
    <message>
        <source>Go to when the element is at the point, or end cropping</source>
        <translation>Zum Zeitpunkt gehen, an dem das Element am Punkt ist, oder das Zuschneiden beenden</translation>
    </message>
    <message>
        <source>Push a film that is larger than the stage, with the mouse</source>
        <translation>Einen Film, der größer als die Bühne ist, mit der Maus schieben</translation>
    </message>
    <message>
        <source>Select the next place with the same words</source>
        <translation>Die nächste Stelle mit denselben Wörtern auswählen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>In the strip of words: go from word to word</source>
        <translation>Im Wortstreifen: von Wort zu Wort gehen</translation>
    </message>
    <message>
        <source>In the strip of words: go to the first or last</source>
        <translation>Im Wortstreifen: zum ersten oder letzten gehen</translation>
    </message>
    <message>
        <source>In the strip of words: edit the word</source>
        <translation>Im Wortstreifen: das Wort bearbeiten</translation>
    </message>
    <message>
        <source>In the strip of words: remove those that are selected</source>
        <translation>Im Wortstreifen: die ausgewählten entfernen</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Hinzufügen, was gewählt ist</translation>
    </message>
    <message>
        <source>Add what is chosen to the film</source>
        <translation>Dem Film hinzufügen, was gewählt ist</translation>
    </message>
</context>
<context>
    <name>muto::ui::FontDesk</name>
    <message>
        <source>its licence does not permit that.</source>
        <translation>ihre Lizenz erlaubt das nicht.</translation>
    </message>
    <message>
        <source>no file of it was found that can be.</source>
        <translation>es war keine Datei zu finden, bei der das geht.</translation>
    </message>
    <message>
        <source>%1 cannot be read as HTML.</source>
        <translation>%1 lässt sich nicht als HTML lesen.</translation>
    </message>
    <message>
        <source>Bring along the font %1</source>
        <translation>Schrift %1 mitbringen</translation>
    </message>
    <message>
        <source>The font %1 is not used, as it was not copied into the project: %2</source>
        <translation>Die Schrift %1 wird nicht verwendet, denn sie wurde nicht in das Projekt kopiert: %2</translation>
    </message>
    <message>
        <source>On a machine without it the film would show another one. Choose another font, or import a file of this one.</source>
        <translation>Auf einem Rechner ohne sie zeigte der Film eine andere. Wählen Sie eine andere Schrift, oder importieren Sie eine Datei von dieser.</translation>
    </message>
    <message>
        <source>Use the font %1</source>
        <translation>Schrift %1 verwenden</translation>
    </message>
    <message>
        <source>a file of it could not be.</source>
        <translation>eine Datei von ihr konnte es nicht werden.</translation>
    </message>
</context>
<context>
    <name>muto::ui::FontFamilyModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Mutoscope</source>
        <translation>Mutoscope</translation>
    </message>
</context>
<context>
    <name>muto::ui::FontField</name>
    <message>
        <source>Choose a font</source>
        <translation>Eine Schrift wählen</translation>
    </message>
    <message>
        <source>Search fonts</source>
        <translation>Schriften suchen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
</context>
<context>
    <name>muto::ui::FormSummary</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as the page says</source>
        <translation>So lang, wie die Seite sagt</translation>
    </message>
    <message>
        <source>This film %1.</source>
        <translation>Dieser Film %1.</translation>
    </message>
    <message>
        <source>It has %1 frames per second: more, this format cannot show.</source>
        <translation>Er hat %1 Bilder je Sekunde: Mehr kann dieses Format nicht zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>It is made with %n value(s) of the Variables panel.</source>
        <translation>
            <numerusform>Er entsteht mit %n Wert aus „Variablen“.</numerusform>
            <numerusform>Er entsteht mit %n Werten aus „Variablen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n film(s), and is made of the project as it is then.</source>
        <translation>
            <numerusform>Er wartet auf %n Film und entsteht aus dem Projekt, wie es dann ist.</numerusform>
            <numerusform>Er wartet auf %n Filme und entsteht aus dem Projekt, wie es dann ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FormatHelp</name>
    <message>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>muto::ui::FormatRow</name>
    <message>
        <source>About this format</source>
        <translation>Über dieses Format</translation>
    </message>
    <message>
        <source>Transparency, sound, size, and where this format plays</source>
        <translation>Transparenz, Ton, Größe, und wo dieses Format läuft</translation>
    </message>
</context>
<context>
    <name>muto::ui::FormatWords</name>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>For sharing: plays everywhere.</source>
        <translation>Zum Weitergeben: läuft überall.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>AAC, stereo.</source>
        <translation>AAC, stereo.</translation>
    </message>
    <message>
        <source>Small.</source>
        <translation>Klein.</translation>
    </message>
    <message>
        <source>In every player, browser and phone, and on every video site.</source>
        <translation>In jedem Player, Browser und Telefon und auf jeder Videoplattform.</translation>
    </message>
    <message>
        <source>MP4 film (*.mp4)</source>
        <translation>MP4-Film (*.mp4)</translation>
    </message>
    <message>
        <source>MOV (ProRes 4444)</source>
        <translation>MOV (ProRes 4444)</translation>
    </message>
    <message>
        <source>For editing: as good as the preview, with transparency.</source>
        <translation>Zum Schneiden: so gut wie die Vorschau, mit Transparenz.</translation>
    </message>
    <message>
        <source>Kept, with soft edges; the page&apos;s own background is left out.</source>
        <translation>Bleibt, mit weichen Rändern; der Hintergrund der Seite selbst fällt weg.</translation>
    </message>
    <message>
        <source>Very large.</source>
        <translation>Sehr groß.</translation>
    </message>
    <message>
        <source>In editors such as DaVinci Resolve, Final Cut and Premiere; not in browsers.</source>
        <translation>In Schnittprogrammen wie DaVinci Resolve, Final Cut und Premiere; nicht in Browsern.</translation>
    </message>
    <message>
        <source>MOV film (*.mov)</source>
        <translation>MOV-Film (*.mov)</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>For web pages: small, with transparency.</source>
        <translation>Für Webseiten: klein, mit Transparenz.</translation>
    </message>
    <message>
        <source>Kept, with soft edges; the page&apos;s own background is left out. Safari shows none.</source>
        <translation>Bleibt, mit weichen Rändern; der Hintergrund der Seite selbst fällt weg. Safari zeigt keine.</translation>
    </message>
    <message>
        <source>Opus, stereo.</source>
        <translation>Opus, stereo.</translation>
    </message>
    <message>
        <source>Small, and slower to make than MP4.</source>
        <translation>Klein, und entsteht langsamer als MP4.</translation>
    </message>
    <message>
        <source>In browsers and most players; not in every editor.</source>
        <translation>In Browsern und den meisten Playern; nicht in jedem Schnittprogramm.</translation>
    </message>
    <message>
        <source>WebM film (*.webm)</source>
        <translation>WebM-Film (*.webm)</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>For chats and mail: plays by itself, without sound.</source>
        <translation>Für Chats und E-Mails: spielt von selbst, ohne Ton.</translation>
    </message>
    <message>
        <source>Kept, without soft edges; the page&apos;s own background is left out.</source>
        <translation>Bleibt, ohne weiche Ränder; der Hintergrund der Seite selbst fällt weg.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>sound</comment>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>Large for its 256 colors: best short, small and slow.</source>
        <translation>Groß für seine 256 Farben: am besten kurz, klein und mit wenigen Bildern je Sekunde.</translation>
    </message>
    <message>
        <source>Wherever pictures are shown.</source>
        <translation>Überall, wo Bilder gezeigt werden.</translation>
    </message>
    <message>
        <source>GIF (*.gif)</source>
        <translation>GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <translation>PNG-Folge</translation>
    </message>
    <message>
        <source>For compositing: a folder with a picture of each frame.</source>
        <translation>Für Compositing: ein Ordner mit einem PNG je Einzelbild.</translation>
    </message>
    <message>
        <source>In a file of its own beside the pictures.</source>
        <translation>In einer eigenen Datei neben den Bildern.</translation>
    </message>
    <message>
        <source>The largest: nothing is lost.</source>
        <translation>Am größten: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>In Blender, After Effects, Nuke and other programs that read pictures.</source>
        <translation>In Blender, After Effects, Nuke und anderen Programmen, die Bilder lesen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>muto::ui::FrameCapture</name>
    <message>
        <source>Capture Frame</source>
        <translation>Bild festhalten</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Replace the Picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>What is in it now will be lost.</source>
        <translation>Was jetzt darin ist, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The frame is in %1.</source>
        <translation>Das Bild ist in %1.</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cannot capture %1.</source>
        <translation>%1 kann nicht aufgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The page gave no picture within %n second(s), and nothing was written. A script of it probably takes too long at this frame.</source>
        <translation>
            <numerusform>Die Seite hat innerhalb von %n Sekunde kein Bild geliefert, und nichts wurde geschrieben. Vermutlich braucht ein Skript an dieser Stelle zu lange.</numerusform>
            <numerusform>Die Seite hat innerhalb von %n Sekunden kein Bild geliefert, und nichts wurde geschrieben. Vermutlich braucht ein Skript an dieser Stelle zu lange.</numerusform>
        </translation>
    </message>
    <message>
        <source>A frame is being captured.</source>
        <translation>Ein Einzelbild wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>Capture the next one when %1 is there.</source>
        <translation>Nehmen Sie das nächste auf, wenn %1 da ist.</translation>
    </message>
</context>
<context>
    <name>muto::ui::FramePane</name>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Open in the Film</source>
        <translation>Im Film &amp;öffnen</translation>
    </message>
    <message>
        <source>Outlined</source>
        <comment>a frame</comment>
        <translation>Skizziert</translation>
    </message>
    <message>
        <source>Built</source>
        <comment>a frame</comment>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Animated</source>
        <comment>a frame</comment>
        <translation>Animiert</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Sprechertext</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Nothing shows this frame yet</source>
        <translation>Noch zeigt nichts dieses Bild</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>The storyboard names no composition for it (src)</source>
        <translation>Das Storyboard nennt keine Komposition dafür (src)</translation>
    </message>
    <message>
        <source>Go to where %1 is in the film</source>
        <translation>Dorthin gehen, wo %1 im Film ist</translation>
    </message>
</context>
<context>
    <name>muto::ui::GradientBar</name>
    <message>
        <source>Stops of the gradient</source>
        <translation>Farbpunkte des Verlaufs</translation>
    </message>
    <message>
        <source>Drag a stop along, double-click to add one, Delete to remove it</source>
        <translation>Farbpunkte ziehen; Doppelklick fügt einen hinzu, Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>muto::ui::GradingSection</name>
    <message>
        <source>Colour grading</source>
        <translation>Farbkorrektur</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Grain size</source>
        <translation>Korngröße</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Verpixeln</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>A table of colours in a .cube file of the project</source>
        <translation>Eine Farbtabelle in einer .cube-Datei des Projekts</translation>
    </message>
    <message>
        <source>LUT strength</source>
        <translation>LUT-Stärke</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Hold to see everything without colour grading</source>
        <translation>Gedrückt halten, um alles ohne Farbkorrektur zu sehen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Remove all colour grading of what is selected</source>
        <translation>Alle Farbkorrekturen der Auswahl entfernen</translation>
    </message>
    <message>
        <source>Also in this grading, and not drawn here: %1</source>
        <translation>Auch in dieser Farbkorrektur, hier aber nicht gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::GridMenu</name>
    <message>
        <source>Grid Spacing</source>
        <translation>Gitterabstand</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>By the Size of the Film</source>
        <translation>Nach der Größe des Films</translation>
    </message>
</context>
<context>
    <name>muto::ui::Handover</name>
    <message>
        <source>%1 is no picture, film, sound, captions or composition.</source>
        <translation>%1 ist kein Bild, Film, Ton, keine Untertitel und keine Komposition.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a file of %1</source>
        <translation>eine Datei von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a file, and the site that has it</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::HandoverDesk</name>
    <message>
        <source>Cannot fetch %1: %2</source>
        <translation>%1 lässt sich nicht laden: %2</translation>
    </message>
    <message>
        <source>Cannot keep %1: %2 cannot be written.</source>
        <translation>%1 lässt sich nicht behalten: %2 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture that was handed over cannot be read.</source>
        <translation>Das übergebene Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save it as a file where it comes from, and drop that.</source>
        <translation>Speichern Sie es dort, wo es herkommt, als Datei, und legen Sie diese ab.</translation>
    </message>
    <message>
        <source>Fetch from the Web</source>
        <translation>Aus dem Web laden</translation>
    </message>
    <message>
        <source>Fetch %1?</source>
        <translation>%1 laden?</translation>
    </message>
    <message>
        <source>%1 is downloaded once and becomes a file of the project, so that films are made without the network. Mind who it belongs to.</source>
        <translation>%1 wird einmal heruntergeladen und wird eine Datei des Projekts, damit Filme ohne Netz entstehen. Beachten Sie, wem es gehört.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Insert Its Address as Text</source>
        <translation>&amp;Adresse als Text einfügen</translation>
    </message>
    <message>
        <source>something else is being fetched.</source>
        <translation>gerade wird etwas anderes geladen.</translation>
    </message>
    <message>
        <source>what is there is no picture, film or sound.</source>
        <translation>dort ist kein Bild, Film oder Ton.</translation>
    </message>
</context>
<context>
    <name>muto::ui::Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>About Mutoscope</source>
        <translation>Über Mutoscope</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy &amp;Versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>For reports of problems</source>
        <translation>Für Meldungen von Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), %1 of memory free</source>
        <translation>
            <numerusform>%n Prozessorkern, %1 Speicher frei</numerusform>
            <numerusform>%n Prozessorkerne, %1 Speicher frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows by %1</source>
        <translation>Fenster durch %1</translation>
    </message>
    <message>
        <source>Screen of %1 × %2 at %3×</source>
        <translation>Bildschirm mit %1 × %2 bei %3×</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Drawn by %1</source>
        <translation>Gezeichnet von %1</translation>
    </message>
    <message>
        <source>Drawn by the processor: no OpenGL</source>
        <translation>Gezeichnet vom Prozessor: kein OpenGL</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Es besteht aus:</translation>
    </message>
</context>
<context>
    <name>muto::ui::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>muto::ui::ImportStrip</name>
    <message>
        <source>How far the import has come</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>Stop the import. Files that have been copied already stay</source>
        <translation>Den Import abbrechen. Was schon kopiert ist, bleibt</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Den Import abbrechen</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation>Importiert %1</translation>
    </message>
    <message>
        <source>Bringing in %1 of %2: %3</source>
        <translation>Importiert %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::InsertCommands</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Lower text</source>
        <translation>Text unten</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbfläche</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>There is no composition in %1.</source>
        <translation>In %1 ist keine Komposition.</translation>
    </message>
    <message>
        <source>The source has to be mended first.</source>
        <translation>Zuerst muss der Quelltext berichtigt werden.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>muto::ui::InspectorPanel</name>
    <message>
        <source>Open a composition, and what is selected in it can be changed here.</source>
        <translation>Öffnen Sie eine Komposition; was darin ausgewählt ist, lässt sich hier ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <comment>selected</comment>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ show as —</source>
        <translation>Unterschiedliche Werte erscheinen als —</translation>
    </message>
    <message>
        <source>Group what is selected</source>
        <translation>Ausgewähltes gruppieren</translation>
    </message>
    <message>
        <source>Ungroup: what is in it takes its place</source>
        <translation>Gruppierung aufheben: Was darin ist, tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alle ausblenden</translation>
    </message>
</context>
<context>
    <name>muto::ui::InstanceSection</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; cannot be read: %2</source>
        <translation>Die Werte von „%1“ sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Mend %1 in the source.</source>
        <translation>Berichtigen Sie %1 im Quelltext.</translation>
    </message>
    <message>
        <source>A value is given for &quot;%1&quot;, which is not declared.</source>
        <translation>Für „%1“ ist ein Wert angegeben, aber nichts deklariert.</translation>
    </message>
</context>
<context>
    <name>muto::ui::IssuesLine</name>
    <message>
        <source>Show Problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Close this, and show what is wrong with the film</source>
        <translation>Dieses Fenster schließen und zeigen, was an dem Film nicht stimmt</translation>
    </message>
    <message>
        <source>The film has %1.</source>
        <translation>Der Film hat %1.</translation>
    </message>
</context>
<context>
    <name>muto::ui::KeyBindings</name>
    <message>
        <source>This is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>Esc closes dialogs and calls gestures off.</source>
        <translation>Esc schließt Dialoge und bricht Gesten ab.</translation>
    </message>
    <message>
        <source>Tab moves from control to control.</source>
        <translation>Tab führt von einem Bedienelement zum nächsten.</translation>
    </message>
    <message>
        <source>Enter confirms what is typed or chosen.</source>
        <translation>Eingabe bestätigt, was geschrieben oder gewählt ist.</translation>
    </message>
    <message>
        <source>This key moves in lists and in the timeline.</source>
        <translation>Diese Taste bewegt sich in Listen und in der Zeitleiste.</translation>
    </message>
    <message>
        <source>These are not the shortcuts of Mutoscope.</source>
        <translation>Das sind nicht die Tastenkürzel von Mutoscope.</translation>
    </message>
</context>
<context>
    <name>muto::ui::KeyEditing</name>
    <message>
        <source>The keyframes need an element to go to.</source>
        <translation>Die Schlüsselbilder brauchen ein Element als Ziel.</translation>
    </message>
    <message>
        <source>Select it first; they begin at the playhead.</source>
        <translation>Wählen Sie es zuerst aus; sie beginnen am Abspielkopf.</translation>
    </message>
    <message>
        <source>Nothing at the playhead is animated like this.</source>
        <translation>Am Abspielkopf ist nichts so animiert.</translation>
    </message>
    <message>
        <source>Go to a clip that has keyframes on this lane.</source>
        <translation>Gehen Sie zu einem Clip, der in dieser Zeile Schlüsselbilder hat.</translation>
    </message>
</context>
<context>
    <name>muto::ui::KeyLanes</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>properties</comment>
        <translation>Übriges</translation>
    </message>
</context>
<context>
    <name>muto::ui::KeyList</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No command is called like this, or has this key.</source>
        <translation>Kein Befehl heißt so oder hat diese Taste.</translation>
    </message>
</context>
<context>
    <name>muto::ui::KeyPreset</name>
    <message>
        <source>As in Premiere Pro</source>
        <translation>Wie in Premiere Pro</translation>
    </message>
    <message>
        <source>As in DaVinci Resolve</source>
        <translation>Wie in DaVinci Resolve</translation>
    </message>
</context>
<context>
    <name>muto::ui::LayersModel</name>
    <message>
        <source>Hidden: show it</source>
        <translation>Verborgen: zeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Locked: unlock it</source>
        <translation>Gesperrt: entsperren</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>There is no such layer any more.</source>
        <translation>Diese Ebene gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Move %1 in the layers</source>
        <translation>%1 in den Ebenen verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>%n Ebene verschieben</numerusform>
            <numerusform>%n Ebenen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a layer, and what is wrong with it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Ebenen suchen</translation>
    </message>
    <message>
        <source>The elements of the composition are listed here, the topmost first.</source>
        <translation>Hier stehen die Elemente der Komposition, das oberste zuerst.</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>Keine Ebene heißt so.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Show or Hide</source>
        <translation>Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Lock or Unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung auflösen</translation>
    </message>
    <message>
        <source>Enter the Group</source>
        <translation>Die Gruppe betreten</translation>
    </message>
    <message>
        <source>Search Layers</source>
        <translation>Ebenen suchen</translation>
    </message>
</context>
<context>
    <name>muto::ui::LeftAnimations</name>
    <message>
        <source>Animations of %1 stay where they were.</source>
        <translation>Animationen von %1 bleiben, wo sie waren.</translation>
    </message>
    <message>
        <source>They move several elements at once. One that is aimed at the id of an element goes along with it.</source>
        <translation>Sie bewegen mehrere Elemente zugleich. Eine Animation, die auf die ID eines Elements zielt, geht mit ihm mit.</translation>
    </message>
    <message numerus="yes">
        <source>Animations of %1 and of %n other clip(s) stay where they were.</source>
        <translation>
            <numerusform>Animationen von %1 und von %n weiteren Clip bleiben, wo sie waren.</numerusform>
            <numerusform>Animationen von %1 und von %n weiteren Clips bleiben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code computes them, at line %1 of %2: their times are changed there.</source>
        <translation>Programmcode berechnet sie, in Zeile %1 von %2: Ihre Zeiten werden dort geändert.</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>Zum &amp;Quelltext gehen</translation>
    </message>
</context>
<context>
    <name>muto::ui::LevelMeter</name>
    <message>
        <source>Level of %1</source>
        <translation>Pegel von %1</translation>
    </message>
    <message>
        <source>How loud %1 is in the preview. The lamp lights up when it is too loud: louder than a film can be.</source>
        <translation>Wie laut %1 in der Vorschau ist. Die Lampe leuchtet, wenn es zu laut ist: lauter, als ein Film sein kann.</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
</context>
<context>
    <name>muto::ui::MainWindow</name>
    <message>
        <source>The page stopped working.</source>
        <translation>Die Seite arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>Its process ended by itself. Reload to start it again.</source>
        <translation>Ihr Prozess hat sich selbst beendet. Neu laden startet ihn wieder.</translation>
    </message>
    <message>
        <source>Quit while Rendering</source>
        <translation>Während des Renderns beenden</translation>
    </message>
    <message>
        <source>A film is being rendered.</source>
        <translation>Ein Film wird gerade gerendert.</translation>
    </message>
    <message>
        <source>If you quit now, the render is cancelled and nothing of it is kept.</source>
        <translation>Wenn Sie jetzt beenden, wird das Rendern abgebrochen und nichts davon behalten.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Render and Quit</source>
        <translation>&amp;Abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Rendering</source>
        <translation>&amp;Weiter rendern</translation>
    </message>
    <message>
        <source>Renders</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>%1[*] – Mutoscope</source>
        <translation>%1[*] – Mutoscope</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>A film is being rendered, and %n more wait(s) for its turn.</source>
        <translation>
            <numerusform>Ein Film wird gerendert, und %n weiterer wartet.</numerusform>
            <numerusform>Ein Film wird gerendert, und %n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit with Films to Render</source>
        <translation>Mit wartenden Filmen beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait(s) in the queue.</source>
        <translation>
            <numerusform>%n Film wartet in der Warteschlange.</numerusform>
            <numerusform>%n Filme warten in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, they are not rendered, and the queue is not kept.</source>
        <translation>Wenn Sie jetzt beenden, werden sie nicht gerendert, und die Warteschlange geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Drop the Queue and Quit</source>
        <translation>Warteschlange &amp;verwerfen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep the Queue</source>
        <translation>Warteschlange &amp;behalten</translation>
    </message>
    <message>
        <source>Cannot add the files of %1: there are %2, and %3 at most can be added at once.</source>
        <translation>Die Dateien aus %1 können nicht hinzugefügt werden: Es sind %2, und höchstens %3 gehen auf einmal.</translation>
    </message>
    <message>
        <source>Drop only those that you need.</source>
        <translation>Ziehen Sie nur die herüber, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Mutoscope stopped unexpectedly the last time.</source>
        <translation>Mutoscope ist beim letzten Mal unerwartet abgebrochen.</translation>
    </message>
    <message>
        <source>Show Report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>Saving a copy in %1…</source>
        <translation>In %1 wird eine Kopie gespeichert …</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>In %1 liegt eine Kopie.</translation>
    </message>
    <message>
        <source>You are still editing the original.</source>
        <translation>Sie bearbeiten weiterhin das Original.</translation>
    </message>
    <message>
        <source>&amp;Open the Copy</source>
        <translation>Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cannot open %1: there is no such file in the project.</source>
        <translation>%1 kann nicht geöffnet werden: Im Projekt gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>The storyboard names it for a frame that nobody has built yet.</source>
        <translation>Das Storyboard nennt sie für ein Bild, das noch niemand gebaut hat.</translation>
    </message>
</context>
<context>
    <name>muto::ui::MarkerPopup</name>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name des Markers</translation>
    </message>
    <message>
        <source>What the marker is called</source>
        <translation>Wie der Marker heißt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Delete the marker</source>
        <translation>Den Marker löschen</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>muto::ui::MediaSection</name>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Fit, never larger</source>
        <translation>Ganz, nie größer</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Volume Curve</source>
        <translation>Lautstärkekurve</translation>
    </message>
    <message>
        <source>Move the volume over time, by points on a curve in the timeline</source>
        <translation>Die Lautstärke über die Zeit bewegen, mit Punkten auf einer Kurve in der Zeitleiste</translation>
    </message>
    <message>
        <source>A curve in the timeline decides</source>
        <translation>Eine Kurve in der Zeitleiste entscheidet</translation>
    </message>
    <message>
        <source>Has sound</source>
        <translation>Hat Ton</translation>
    </message>
    <message>
        <source>The film&apos;s own sound is heard, unless it is muted</source>
        <translation>Der eigene Ton des Films ist zu hören, solange er nicht stumm ist</translation>
    </message>
</context>
<context>
    <name>muto::ui::MergeDialog</name>
    <message>
        <source>Two Versions of %1</source>
        <translation>Zwei Fassungen von %1</translation>
    </message>
    <message>
        <source>The same lines were changed here and by another program</source>
        <translation>Dieselben Zeilen wurden hier und von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Choose what the file is to hold. All other changes of both sides are in already.</source>
        <translation>Wählen Sie, was in der Datei stehen soll. Alle anderen Änderungen beider Seiten sind schon darin.</translation>
    </message>
    <message>
        <source>&amp;What the file will hold</source>
        <translation>&amp;Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>&amp;Use This</source>
        <translation>So &amp;übernehmen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier steht</translation>
    </message>
    <message>
        <source>Take what is elsewhere</source>
        <translation>Nehmen, was anderswo steht</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Beides nacheinander</translation>
    </message>
    <message>
        <source>Keep All of &amp;Mine</source>
        <translation>Alles von &amp;mir behalten</translation>
    </message>
    <message>
        <source>The whole file as it is here. The other one stays among its earlier versions</source>
        <translation>Die ganze Datei, wie sie hier ist. Die andere bleibt unter ihren früheren Fassungen</translation>
    </message>
    <message>
        <source>Take All of &amp;Theirs</source>
        <translation>Alles von den &amp;anderen nehmen</translation>
    </message>
    <message>
        <source>The whole file as it is elsewhere. Yours stays among its earlier versions</source>
        <translation>Die ganze Datei, wie sie anderswo ist. Ihre bleibt unter ihren früheren Fassungen</translation>
    </message>
    <message>
        <source>Places that were changed twice</source>
        <translation>Stellen, die zweimal geändert wurden</translation>
    </message>
    <message>
        <source>&amp;Copy or Export</source>
        <translation>&amp;Kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Either version as a whole, for another program</source>
        <translation>Eine der Fassungen als Ganzes, für ein anderes Programm</translation>
    </message>
    <message>
        <source>Copy &amp;Mine</source>
        <translation>&amp;Meine kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Theirs</source>
        <translation>&amp;Andere kopieren</translation>
    </message>
    <message>
        <source>&amp;Export Mine…</source>
        <translation>Meine &amp;exportieren…</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>end of the name of a file</comment>
        <translation>meine</translation>
    </message>
    <message>
        <source>E&amp;xport Theirs…</source>
        <translation>Andere e&amp;xportieren…</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>end of the name of a file</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>Edge between the places and the outcome</source>
        <translation>Kante zwischen den Stellen und dem Ergebnis</translation>
    </message>
</context>
<context>
    <name>muto::ui::MissingDialog</name>
    <message>
        <source>Missing Files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>The film names these files, and they are not there. Say where one is, and others in the same folder are found with it.</source>
        <translation>Der Film nennt diese Dateien, aber sie sind nicht da. Zeigen Sie, wo eine ist, und andere im selben Ordner werden mit ihr gefunden.</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Wiederfinden…</translation>
    </message>
    <message>
        <source>Say where the selected file is (Enter)</source>
        <translation>Zeigen, wo die ausgewählte Datei ist (Eingabe)</translation>
    </message>
    <message>
        <source>%1  —  named in %2</source>
        <translation>%1  —  genannt in %2</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Es fehlt nichts mehr.</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 wiederfinden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <comment>a missing file</comment>
        <translation>%1, eine Verknüpfung mit %2</translation>
    </message>
    <message numerus="yes">
        <source>Link %n file(s) again</source>
        <translation>
            <numerusform>Eine Datei neu verknüpfen</numerusform>
            <numerusform>%n Dateien neu verknüpfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::MotionCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>CSS animation “%1”</source>
        <translation>CSS-Animation „%1“</translation>
    </message>
    <message>
        <source>CSS transition</source>
        <translation>CSS-Übergang</translation>
    </message>
    <message>
        <source>Script, element.animate()</source>
        <translation>Skript, element.animate()</translation>
    </message>
    <message>
        <source>as long as the page computes</source>
        <translation>so lang, wie die Seite berechnet</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 vorgerückt</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message numerus="yes">
        <source>%n keyframes</source>
        <translation>
            <numerusform>%n Schlüsselbild</numerusform>
            <numerusform>%n Schlüsselbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Show where this is written</source>
        <translation>Zeigen, wo das steht</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Show its @keyframes in the source</source>
        <translation>Die zugehörigen @keyframes im Quelltext zeigen</translation>
    </message>
    <message>
        <source>everything that changes</source>
        <translation>alles, was sich ändert</translation>
    </message>
</context>
<context>
    <name>muto::ui::NewProjectDialog</name>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the project&apos;s folder is called</source>
        <translation>Wie der Ordner des Projekts heißt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The folder that the project&apos;s folder is made in</source>
        <translation>Der Ordner, in dem der Ordner des Projekts angelegt wird</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the location</source>
        <translation>Den Ort wählen</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Frames a second: a whole number, or a fraction such as 30000/1001</source>
        <translation>Bilder pro Sekunde: eine ganze Zahl oder ein Bruch wie 30000/1001</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make nothing (Esc)</source>
        <translation>Nichts anlegen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Das Projekt anlegen</translation>
    </message>
    <message>
        <source>Create the project and open it (Enter)</source>
        <translation>Das Projekt anlegen und öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>New film</source>
        <translation>Neuer Film</translation>
    </message>
    <message>
        <source>Where to Make the Project</source>
        <translation>Wo das Projekt liegen soll</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Angelegt wird %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::NoticeCard</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>muto::ui::NumberField</name>
    <message>
        <source>This cannot be measured in %1.</source>
        <translation>Das lässt sich nicht in %1 messen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::OutsideChanges</name>
    <message numerus="yes">
        <source>Take over %n files from disk</source>
        <translation>
            <numerusform>%n Datei von der Platte übernehmen</numerusform>
            <numerusform>%n Dateien von der Platte übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::PaintField</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Conic</source>
        <translation>Konisch</translation>
    </message>
    <message>
        <source>Colour of the stop</source>
        <translation>Farbe dieses Punkts</translation>
    </message>
    <message>
        <source>Place of the stop</source>
        <translation>Lage dieses Punkts</translation>
    </message>
    <message>
        <source>Angle of the gradient</source>
        <translation>Winkel des Verlaufs</translation>
    </message>
    <message>
        <source>Image as CSS</source>
        <translation>Bild als CSS</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Other CSS</source>
        <translation>Anderes CSS</translation>
    </message>
    <message>
        <source>File of the picture</source>
        <translation>Datei des Bildes</translation>
    </message>
</context>
<context>
    <name>muto::ui::PanelDock</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>Diesen Bereich verschieben oder verbergen</translation>
    </message>
</context>
<context>
    <name>muto::ui::PanelRail</name>
    <message>
        <source>Bring the panels back</source>
        <translation>Die Bereiche zurückholen</translation>
    </message>
</context>
<context>
    <name>muto::ui::PanelSides</name>
    <message>
        <source>Left Panels</source>
        <translation>Bereiche links</translation>
    </message>
    <message>
        <source>Right Panels</source>
        <translation>Bereiche rechts</translation>
    </message>
    <message>
        <source>There are no panels on this side</source>
        <translation>Auf dieser Seite gibt es keine Bereiche</translation>
    </message>
</context>
<context>
    <name>muto::ui::PanelTabs</name>
    <message>
        <source>More panels</source>
        <translation>Weitere Bereiche</translation>
    </message>
</context>
<context>
    <name>muto::ui::Panels</name>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move to the &amp;Bottom</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 &amp;verbergen</translation>
    </message>
</context>
<context>
    <name>muto::ui::PasteNotices</name>
    <message>
        <source>Not everything came along with what was pasted.</source>
        <translation>Mit dem Eingefügten kam nicht alles mit.</translation>
    </message>
    <message>
        <source>%1 has no GSAP timeline yet.</source>
        <translation>%1 hat noch keine GSAP-Zeitleiste.</translation>
    </message>
    <message numerus="yes">
        <source>%n animation(s) of what was pasted would be written there.</source>
        <translation>
            <numerusform>%n Animation des Eingefügten käme dorthin.</numerusform>
            <numerusform>%n Animationen des Eingefügten kämen dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write a Timeline</source>
        <translation>&amp;Zeitleiste schreiben</translation>
    </message>
    <message>
        <source>Paste animations</source>
        <translation>Animationen einfügen</translation>
    </message>
</context>
<context>
    <name>muto::ui::PathField</name>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>muto::ui::PlaybackBar</name>
    <message>
        <source>Volume of the preview</source>
        <translation>Lautstärke der Vorschau</translation>
    </message>
    <message>
        <source>Volume of the preview: %1 %</source>
        <translation>Lautstärke der Vorschau: %1 %</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>Stelle im Film</translation>
    </message>
    <message>
        <source>Drag to move through the film</source>
        <translation>Ziehen, um sich durch den Film zu bewegen</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
    <message>
        <source>1 frame of %1 is shown</source>
        <translation>Von %1 Bildern wird 1 gezeigt</translation>
    </message>
    <message>
        <source>Speed of playing; 1 frame of %1 is shown</source>
        <translation>Geschwindigkeit der Wiedergabe; von %1 Bildern wird 1 gezeigt</translation>
    </message>
</context>
<context>
    <name>muto::ui::PointPopup</name>
    <message>
        <source>Point of %1</source>
        <translation>Punkt von %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Zeit im Clip</translation>
    </message>
</context>
<context>
    <name>muto::ui::PresetNamePopup</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>One of yours that is called so is replaced</source>
        <translation>Eine eigene, die so heißt, wird ersetzt</translation>
    </message>
    <message>
        <source>Keep the preset (Return)</source>
        <translation>Die Vorlage behalten (Eingabe)</translation>
    </message>
    <message>
        <source>There is a preset of the program called so.</source>
        <translation>So heißt schon eine Vorlage des Programms.</translation>
    </message>
</context>
<context>
    <name>muto::ui::PresetRow</name>
    <message>
        <source>Format, size, frame rate and quality for a purpose</source>
        <translation>Format, Größe, Bildrate und Qualität für einen Zweck</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Keep format, size, frame rate and quality as a preset of your own</source>
        <translation>Format, Größe, Bildrate und Qualität als eigene Vorlage behalten</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Die Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete this preset of yours; films are not touched</source>
        <translation>Diese eigene Vorlage löschen; Filme bleiben unberührt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>muto::ui::PreviewSound</name>
    <message>
        <source>No sound device was found: the preview plays silently.</source>
        <translation>Es wurde kein Tongerät gefunden: Die Vorschau läuft stumm.</translation>
    </message>
</context>
<context>
    <name>muto::ui::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>It was edited while it was loaded</source>
        <translation>Sie wurde während des Ladens bearbeitet</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProblemsBadge</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The film shows what the script did until then; a render stops here.</source>
        <translation>Der Film zeigt, was das Skript bis dahin getan hat; ein Rendern hört hier auf.</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems. Anything that may spoil the film is listed here.</source>
        <translation>Keine Probleme. Hier steht, was dem Film schaden könnte.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Show only problems with these words</source>
        <translation>Nur Probleme mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>Quick Fix</source>
        <translation>Schnelle Lösung</translation>
    </message>
    <message>
        <source>Copy the Selected Problems, or All</source>
        <translation>Die ausgewählten Probleme kopieren, oder alle</translation>
    </message>
    <message numerus="yes">
        <source>Show %n error(s)</source>
        <translation>
            <numerusform>%n Fehler zeigen</numerusform>
            <numerusform>%n Fehler zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n warning(s)</source>
        <translation>
            <numerusform>%n Warnung zeigen</numerusform>
            <numerusform>%n Warnungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>%n Hinweis zeigen</numerusform>
            <numerusform>%n Hinweise zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other Quick Fix</source>
        <translation>Andere Schnellkorrektur</translation>
    </message>
    <message>
        <source>Open in External Editor</source>
        <translation>In externem Editor öffnen</translation>
    </message>
    <message>
        <source>Filter Problems</source>
        <translation>Probleme filtern</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectDesk</name>
    <message>
        <source>%1, on a free track</source>
        <translation>%1, auf einer freien Spur</translation>
    </message>
    <message>
        <source>%1, track %2</source>
        <translation>%1, Spur %2</translation>
    </message>
    <message>
        <source>%1, new track</source>
        <translation>%1, neue Spur</translation>
    </message>
    <message>
        <source>at the playhead (%1)</source>
        <comment>a time</comment>
        <translation>am Abspielkopf (%1)</translation>
    </message>
    <message>
        <source>Insert addresses</source>
        <translation>Adressen einfügen</translation>
    </message>
    <message>
        <source>into the picture here, at the playhead</source>
        <translation>hier ins Bild, am Abspielkopf</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectFiles</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Cannot copy %1: %2</source>
        <translation>%1 lässt sich nicht kopieren: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>%1 neu verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n files</source>
        <translation>
            <numerusform>%n Datei verschieben</numerusform>
            <numerusform>%n Dateien verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Create the folder %1</source>
        <translation>Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Cannot copy files into the project.</source>
        <translation>Dateien können nicht ins Projekt kopiert werden.</translation>
    </message>
    <message>
        <source>Copy %1 into the project</source>
        <translation>%1 ins Projekt kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n files into the project</source>
        <translation>
            <numerusform>Eine Datei ins Projekt kopieren</numerusform>
            <numerusform>%n Dateien ins Projekt kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot put %1 where the link was.</source>
        <translation>%1 kann nicht an die Stelle der Verknüpfung gesetzt werden.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectGate</name>
    <message>
        <source>Open Already</source>
        <translation>Schon geöffnet</translation>
    </message>
    <message>
        <source>%1 is open in another window of Mutoscope.</source>
        <translation>%1 ist in einem anderen Fenster von Mutoscope geöffnet.</translation>
    </message>
    <message>
        <source>Two windows that edit the same files would undo each other&apos;s work.</source>
        <translation>Zwei Fenster, die dieselben Dateien bearbeiten, würden einander die Arbeit verderben.</translation>
    </message>
    <message>
        <source>&amp;Show That Window</source>
        <translation>&amp;Jenes Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectPanel</name>
    <message>
        <source>Sections of the project</source>
        <translation>Bereiche des Projekts</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Kompositionen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>W&amp;iederfinden…</translation>
    </message>
    <message>
        <source>See which files are missing, and say where they are</source>
        <translation>Sehen, welche Dateien fehlen, und zeigen, wo sie sind</translation>
    </message>
    <message>
        <source>&amp;Vendor…</source>
        <translation>Überneh&amp;men…</translation>
    </message>
    <message>
        <source>Fetch what the film uses of the web</source>
        <translation>Holen, was der Film aus dem Web verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing.</source>
        <translation>
            <numerusform>%n Datei fehlt.</numerusform>
            <numerusform>%n Dateien fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are on the web.</source>
        <translation>
            <numerusform>%n Datei liegt im Web.</numerusform>
            <numerusform>%n Dateien liegen im Web.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Link Files</source>
        <translation>Dateien verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be linked. Copy them instead?</source>
        <translation>
            <numerusform>Eine Datei kann nicht verknüpft werden. Stattdessen kopieren?</numerusform>
            <numerusform>%n Dateien können nicht verknüpft werden. Stattdessen kopieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n files are listed here; the project has more.</source>
        <translation>
            <numerusform>Hier ist %n Datei aufgeführt; das Projekt hat mehr.</numerusform>
            <numerusform>Hier sind %n Dateien aufgeführt; das Projekt hat mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::PropertyRow</name>
    <message>
        <source>Drag sideways to change it (Shift: faster, Alt: finer, Esc: back)</source>
        <translation>Zum Ändern seitwärts ziehen (Umschalt: schneller, Alt: feiner, Esc: zurück)</translation>
    </message>
    <message>
        <source>Set a keyframe here</source>
        <translation>Hier ein Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Animated: set a keyframe of %1 here</source>
        <translation>Animiert: hier ein Schlüsselbild für %1 setzen</translation>
    </message>
    <message>
        <source>Animate %1: set a keyframe here</source>
        <translation>%1 animieren: hier ein Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Show in the source what animates it</source>
        <translation>Im Quelltext zeigen, was das animiert</translation>
    </message>
    <message>
        <source>Go to the keyframe of %1 before</source>
        <translation>Zum Schlüsselbild von %1 davor</translation>
    </message>
    <message>
        <source>Go to the next keyframe of %1</source>
        <translation>Zum nächsten Schlüsselbild von %1</translation>
    </message>
    <message>
        <source>Remove the keyframe of %1 here</source>
        <translation>Das Schlüsselbild von %1 hier entfernen</translation>
    </message>
</context>
<context>
    <name>muto::ui::QualityRow</name>
    <message>
        <source>For looking: made fast, with visible compression.</source>
        <translation>Zum Ansehen: schnell gemacht, mit sichtbarer Kompression.</translation>
    </message>
    <message>
        <source>For delivery: looks like the preview in a file of moderate size.</source>
        <translation>Zum Weitergeben: sieht aus wie die Vorschau, bei mäßiger Dateigröße.</translation>
    </message>
    <message>
        <source>For masters: the largest file and the slowest to make.</source>
        <translation>Für Master: die größte Datei, am langsamsten gemacht.</translation>
    </message>
</context>
<context>
    <name>muto::ui::RackHead</name>
    <message>
        <source>Show or hide the parameters</source>
        <translation>Einstellungen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Umgehen</translation>
    </message>
    <message>
        <source>More about this effect</source>
        <translation>Mehr zu diesem Effekt</translation>
    </message>
    <message>
        <source>Name of the effect</source>
        <translation>Name des Effekts</translation>
    </message>
    <message>
        <source>Hide the parameters of %1</source>
        <translation>Einstellungen von %1 ausblenden</translation>
    </message>
    <message>
        <source>Show the parameters of %1</source>
        <translation>Einstellungen von %1 zeigen</translation>
    </message>
    <message>
        <source>%1 is heard</source>
        <comment>an effect</comment>
        <translation>%1 ist zu hören</translation>
    </message>
    <message>
        <source>Bypass %1</source>
        <translation>%1 umgehen</translation>
    </message>
    <message>
        <source>Let %1 be heard</source>
        <translation>%1 hören lassen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Drag the name to another place, double-click to change it</source>
        <translation>Den Namen an eine andere Stelle ziehen, Doppelklick ändert ihn</translation>
    </message>
</context>
<context>
    <name>muto::ui::RangeRow</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.5, 1:02</source>
        <translation>Sekunden oder Minuten und Sekunden: 2.5, 1:02</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <source>From mark in to mark out</source>
        <translation>Von Marke zu Marke</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Von einer Zeit zu einer anderen</translation>
    </message>
    <message>
        <source>The first frame that is rendered, as the film counts them from 0</source>
        <translation>Das erste Bild, das gerendert wird; der Film zählt sie von 0 an</translation>
    </message>
    <message>
        <source>The last frame that is rendered</source>
        <translation>Das letzte Bild, das gerendert wird</translation>
    </message>
    <message>
        <source>A marker of the composition, or a label of its scripts</source>
        <translation>Ein Marker der Komposition oder eine Sprungmarke (Label) ihrer Skripte</translation>
    </message>
    <message>
        <source>From one frame to another</source>
        <translation>Von einem Bild zu einem anderen</translation>
    </message>
    <message>
        <source>From one marker or label to another</source>
        <translation>Zwischen Markern oder Labels</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
</context>
<context>
    <name>muto::ui::RecentProjects</name>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, fehlt</translation>
    </message>
</context>
<context>
    <name>muto::ui::RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Work</source>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Mutoscope was closed before this was on disk</source>
        <translation>Mutoscope wurde geschlossen, bevor das auf der Platte war</translation>
    </message>
    <message>
        <source>Recovering opens the project with your changes in it, as one step that can be undone.</source>
        <translation>Wiederherstellen öffnet das Projekt mit Ihren Änderungen darin, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderDialog</name>
    <message>
        <source>Render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Picture of the film</source>
        <translation>Bild des Films</translation>
    </message>
    <message>
        <source>The first frame is on its way</source>
        <translation>Das erste Bild ist unterwegs</translation>
    </message>
    <message>
        <source>No picture of this frame</source>
        <translation>Kein Bild von dieser Stelle</translation>
    </message>
    <message>
        <source>Frame %1 · %2</source>
        <translation>Bild %1 · %2</translation>
    </message>
    <message>
        <source>Films That Are There Already</source>
        <translation>Filme, die es schon gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n of the films are there already.</source>
        <translation>
            <numerusform>%n der Filme gibt es schon.</numerusform>
            <numerusform>%n der Filme gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Pictures That Are There Already</source>
        <translation>Bilder, die es schon gibt</translation>
    </message>
    <message>
        <source>A Film That Is There Already</source>
        <translation>Ein Film, den es schon gibt</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Its pictures go when those of the new film are complete.</source>
        <translation>Seine Bilder gehen, wenn die des neuen Films vollständig sind.</translation>
    </message>
    <message>
        <source>It is kept until the new film is complete.</source>
        <translation>Er bleibt, bis der neue Film vollständig ist.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderForm</name>
    <message>
        <source>Say where the film should go.</source>
        <translation>Sagen Sie, wohin der Film soll.</translation>
    </message>
    <message>
        <source>The film needs a file name.</source>
        <translation>Der Film braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The film is made from this file. Choose another name.</source>
        <translation>Der Film entsteht aus dieser Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write a time, such as 2.5 or 1:02.</source>
        <translation>Schreiben Sie eine Zeit wie 2.5 oder 1:02.</translation>
    </message>
    <message>
        <source>The film ends at %1.</source>
        <translation>Der Film endet bei %1.</translation>
    </message>
    <message>
        <source>The end has to come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang kommen.</translation>
    </message>
    <message>
        <source>The film is made from %1. Choose other names.</source>
        <translation>Der Film wird aus %1 gemacht. Wählen Sie andere Namen.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>Es gibt eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There are other files in the folder of this name. Choose another name.</source>
        <translation>Im Ordner dieses Namens liegen andere Dateien. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>memory is low</source>
        <translation>wenig Speicher</translation>
    </message>
    <message>
        <source>The last frame has to come after the first.</source>
        <translation>Das letzte Bild muss nach dem ersten kommen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderFormPage</name>
    <message>
        <source>Frames per second: a whole number, or a fraction such as 30000/1001</source>
        <translation>Bilder pro Sekunde: eine ganze Zahl oder ein Bruch wie 30000/1001</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>F&amp;rame rate</source>
        <translation>Bild&amp;rate</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>R&amp;ange</source>
        <translation>B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>As the composition</source>
        <translation>Wie die Komposition</translation>
    </message>
    <message>
        <source>Copy the command that makes the same film in a terminal</source>
        <translation>Den Befehl kopieren, der im Terminal denselben Film macht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without rendering (Esc)</source>
        <translation>Schließen, ohne zu rendern (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;nder</source>
        <translation>Re&amp;ndern</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s), as asked.</source>
        <translation>
            <numerusform>%n Prozess, wie gewünscht.</numerusform>
            <numerusform>%n Prozesse, wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s): %1.</source>
        <translation>
            <numerusform>%n Prozess: %1.</numerusform>
            <numerusform>%n Prozesse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data rows</source>
        <translation>Datenzeilen</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;nder %n Film(s)</source>
        <translation>
            <numerusform>%n Film re&amp;ndern</numerusform>
            <numerusform>%n Filme re&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Film(s) to the Q&amp;ueue</source>
        <translation>
            <numerusform>%n Film e&amp;inreihen</numerusform>
            <numerusform>%n Filme e&amp;inreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Q&amp;ueue</source>
        <translation>E&amp;inreihen</translation>
    </message>
    <message>
        <source>A render under way makes %1 already. Choose another name.</source>
        <translation>%1 wird gerade schon gerendert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&amp;Keep the page&apos;s background</source>
        <translation>&amp;Hintergrund der Seite behalten</translation>
    </message>
    <message>
        <source>Off: what is behind the page and its composition is left out, and shows what the film is laid over</source>
        <translation>Aus: was hinter Seite und Komposition liegt, bleibt weg, und man sieht, worüber der Film gelegt wird</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Vorl&amp;age</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Keep it in the Renders panel until you begin there</source>
        <translation>Im Feld „Filme“ aufheben, bis Sie dort beginnen</translation>
    </message>
    <message>
        <source>The composition is still being looked at for problems.</source>
        <translation>In der Komposition wird noch nach Problemen gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>The composition has %n problem(s), and is not to be rendered with any (see Advanced).</source>
        <translation>
            <numerusform>Die Komposition hat %n Problem und soll mit Problemen nicht gerendert werden (siehe Weiteres).</numerusform>
            <numerusform>Die Komposition hat %n Probleme und soll mit Problemen nicht gerendert werden (siehe Weiteres).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderJobModel</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting: paused</source>
        <translation>Wartet: angehalten</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>made in %1 s</source>
        <translation>in %1 s gemacht</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <translation>%1 × Echtzeit</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>direkt kodiert</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>über die Platte</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 Bilder/s</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderPresets</name>
    <message>
        <source>Draft</source>
        <comment>preset</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderProgressPage</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Progress of the render</source>
        <translation>Fortschritt des Renderns</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the render; nothing of it is kept</source>
        <translation>Das Rendern abbrechen; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>Close this window; the render goes on (Esc)</source>
        <translation>Dieses Fenster schließen; das Rendern geht weiter (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>straight to the encoder, %n worker(s)</source>
        <translation>
            <numerusform>direkt zum Encoder, %n Prozess</numerusform>
            <numerusform>direkt zum Encoder, %n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through disk, %n worker(s)</source>
        <translation>
            <numerusform>über die Platte, %n Prozess</numerusform>
            <numerusform>über die Platte, %n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Film %1 of %2 · %3</source>
        <translation>Film %1 von %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>Alle &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop this render and those that wait; films that are done are kept</source>
        <translation>Diesen Film und die wartenden abbrechen; fertige Filme bleiben</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Of Mutoscope and all its processes</source>
        <translation>Von Mutoscope und allen seinen Prozessen</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Weiter rendern</translation>
    </message>
    <message>
        <source>Capture and encode nothing more for now, and begin no other render</source>
        <translation>Vorerst nichts mehr aufnehmen und kodieren und keinen anderen Film beginnen</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderResultPage</name>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>What the page and the engine said during this render</source>
        <translation>Was Seite und Programm während des Renderns gemeldet haben</translation>
    </message>
    <message>
        <source>Log of the render</source>
        <translation>Protokoll des Renderns</translation>
    </message>
    <message>
        <source>Hide &amp;Log</source>
        <translation>&amp;Protokoll verbergen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play the film in your player</source>
        <translation>Den Film in Ihrem Player abspielen</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder of the film</source>
        <translation>Den Ordner des Films zeigen</translation>
    </message>
    <message>
        <source>Copy P&amp;ath</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>Copy the film&apos;s path</source>
        <translation>Den Pfad des Films kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to Settings</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Change something and render again</source>
        <translation>Etwas ändern und noch einmal rendern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>The film is ready, with warnings</source>
        <translation>Der Film ist fertig, mit Warnungen</translation>
    </message>
    <message>
        <source>The film is ready</source>
        <translation>Der Film ist fertig</translation>
    </message>
    <message>
        <source>&amp;Render Again…</source>
        <translation>Noch einmal &amp;rendern…</translation>
    </message>
    <message>
        <source>The render was cancelled</source>
        <translation>Das Rendern wurde abgebrochen</translation>
    </message>
    <message>
        <source>The render failed</source>
        <translation>Das Rendern ist gescheitert</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Es ist nichts zurückgeblieben.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; the Renders panel lists them all.</source>
        <translation>
            <numerusform>… und %n weiterer; im Feld „Filme“ stehen alle.</numerusform>
            <numerusform>… und %n weitere; im Feld „Filme“ stehen alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) are ready</source>
        <translation>
            <numerusform>%n Film ist fertig</numerusform>
            <numerusform>%n Filme sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n film(s) are ready</source>
        <translation>
            <numerusform>%1 von %n Film ist fertig</numerusform>
            <numerusform>%1 von %n Filmen sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Show the pictures of the film</source>
        <translation>Die Bilder des Films zeigen</translation>
    </message>
    <message>
        <source>What was made, with which settings, and what that took</source>
        <translation>Was entstand, mit welchen Einstellungen, und was das brauchte</translation>
    </message>
    <message>
        <source>Hide R&amp;eport</source>
        <translation>&amp;Bericht verbergen</translation>
    </message>
    <message>
        <source>Report of the render</source>
        <translation>Bericht über das Rendern</translation>
    </message>
    <message>
        <source>Show R&amp;eport</source>
        <translation>&amp;Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderWatch</name>
    <message>
        <source>A film is being rendered</source>
        <translation>Ein Film wird gerendert</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 could not be rendered</source>
        <translation>%1 konnte nicht gerendert werden</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderWords</name>
    <message>
        <source>%1 (%2 workers)</source>
        <translation>%1 (%2 Prozesse)</translation>
    </message>
    <message>
        <source>streaming is switched off</source>
        <translation>das direkte Kodieren abgeschaltet ist</translation>
    </message>
    <message>
        <source>this format is made from frame files</source>
        <translation>dieses Format aus Bilddateien entsteht</translation>
    </message>
    <message>
        <source>%1 is longer than the maximum of %2</source>
        <translation>%1 länger ist als die Grenze von %2</translation>
    </message>
    <message>
        <source>%1 workers may not stream together</source>
        <translation>%1 Prozesse nicht gemeinsam direkt kodieren dürfen</translation>
    </message>
    <message>
        <source>its duration is not known yet</source>
        <translation>seine Länge noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>Compiling composition</source>
        <translation>Komposition wird vorbereitet</translation>
    </message>
    <message>
        <source>Processing audio tracks</source>
        <translation>Tonspuren werden verarbeitet</translation>
    </message>
    <message>
        <source>Starting frame capture</source>
        <translation>Aufnahme wird gestartet</translation>
    </message>
    <message>
        <source>Streaming frame %1/%2</source>
        <translation>Bild %1/%2 wird kodiert</translation>
    </message>
    <message>
        <source>Capturing frame %1/%2</source>
        <translation>Bild %1/%2 wird aufgenommen</translation>
    </message>
    <message>
        <source>Encoding video</source>
        <translation>Video wird kodiert</translation>
    </message>
    <message>
        <source>Assembling final video</source>
        <translation>Film wird fertiggestellt</translation>
    </message>
    <message>
        <source>Render complete</source>
        <translation>Film fertig</translation>
    </message>
    <message>
        <source>will stream</source>
        <translation>wird direkt kodiert</translation>
    </message>
    <message>
        <source>will go through disk, because %1</source>
        <translation>geht über die Platte, weil %1</translation>
    </message>
    <message>
        <source>Encoding GIF</source>
        <translation>GIF wird kodiert</translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderingPage</name>
    <message>
        <source>Send frames straight to the &amp;encoder</source>
        <translation>Bilder direkt zum Enc&amp;oder schicken</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>What a new render begins with.</source>
        <translation>Womit ein neuer Film beginnt.</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Processes that draw frames. Automatic takes as many as are worth it for the film and this computer.</source>
        <translation>Prozesse, die Bilder zeichnen. Automatisch nimmt so viele, wie sich für Film und Rechner lohnen.</translation>
    </message>
    <message>
        <source>&amp;Drawn by</source>
        <translation>&amp;Gezeichnet von</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Automatic takes OpenGL for pages that draw with WebGL, and where a graphics card is faster.</source>
        <translation>Automatisch nimmt OpenGL für Seiten, die mit WebGL zeichnen, und wo eine Grafikkarte schneller ist.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Direkt kodieren</translation>
    </message>
    <message>
        <source>&amp;Longest film to stream</source>
        <translation>&amp;Längster direkt kodierter Film</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Festgelegt durch %1.</translation>
    </message>
    <message>
        <source>Off: every frame is kept on disk first, which takes more room and time.</source>
        <translation>Aus: Jedes Bild liegt zuerst auf der Platte, was mehr Platz und Zeit braucht.</translation>
    </message>
    <message>
        <source>Longer films go through disk.</source>
        <translation>Längere Filme gehen über die Platte.</translation>
    </message>
</context>
<context>
    <name>muto::ui::RendersPanel</name>
    <message>
        <source>Play the Film</source>
        <translation>Den Film abspielen</translation>
    </message>
    <message>
        <source>Show Its Folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy Its Path</source>
        <translation>Seinen Pfad kopieren</translation>
    </message>
    <message>
        <source>Cancel the Render</source>
        <translation>Das Rendern abbrechen</translation>
    </message>
    <message>
        <source>Films that you render appear here.</source>
        <translation>Hier erscheinen die Filme, die Sie rendern.</translation>
    </message>
    <message>
        <source>Hide What Is Finished</source>
        <translation>Fertiges ausblenden</translation>
    </message>
    <message>
        <source>Renders</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1 in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>The composition is not touched: the film can be rendered again.</source>
        <translation>Die Komposition bleibt unberührt: Der Film lässt sich neu rendern.</translation>
    </message>
    <message>
        <source>&amp;Move to the Trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cannot move %1 to the trash.</source>
        <translation>%1 lässt sich nicht in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>There may be none on its disk; delete it with your file manager.</source>
        <translation>Vielleicht hat der Datenträger keinen; löschen Sie ihn mit Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look for the films of earlier sessions again</source>
        <translation>Noch einmal nach Filmen früherer Sitzungen suchen</translation>
    </message>
    <message>
        <source>Films of earlier sessions may be missing here.</source>
        <translation>Filme früherer Sitzungen fehlen hier vielleicht.</translation>
    </message>
    <message>
        <source>There are other files in it than the pictures of the film; look at it with your file manager.</source>
        <translation>Darin liegt anderes als die Bilder des Films; sehen Sie in Ihrer Dateiverwaltung nach.</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Die Bilder öffnen</translation>
    </message>
    <message>
        <source>Go on Rendering</source>
        <translation>Weiter rendern</translation>
    </message>
    <message>
        <source>Pause: nothing more is captured, and none begins</source>
        <translation>Anhalten: Nichts mehr wird aufgenommen, und keines beginnt</translation>
    </message>
    <message>
        <source>Render What Waits</source>
        <translation>Rendern, was wartet</translation>
    </message>
    <message>
        <source>Why, and its log (Return)</source>
        <translation>Warum, und das Protokoll (Eingabetaste)</translation>
    </message>
    <message>
        <source>How it went, and its log (Return)</source>
        <translation>Wie es ging, und das Protokoll (Eingabetaste)</translation>
    </message>
    <message>
        <source>Move It to the Trash</source>
        <translation>In den Papierkorb werfen</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Trash or Remove</source>
        <translation>Wegwerfen oder entfernen</translation>
    </message>
    <message>
        <source>Render It Earlier</source>
        <translation>Früher rendern</translation>
    </message>
    <message>
        <source>Render It Later</source>
        <translation>Später rendern</translation>
    </message>
    <message>
        <source>Why, and Its Log</source>
        <translation>Warum, und sein Protokoll</translation>
    </message>
    <message>
        <source>How It Went, and Its Log</source>
        <translation>Wie es lief, und sein Protokoll</translation>
    </message>
    <message>
        <source>Edit and Render Again…</source>
        <translation>Ändern und noch einmal rendern…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>muto::ui::ScreenMenu</name>
    <message>
        <source>Full-Screen Preview On</source>
        <translation>Vollbild-Vorschau auf</translation>
    </message>
    <message>
        <source>The Screen of the Window</source>
        <translation>Dem Bildschirm des Fensters</translation>
    </message>
</context>
<context>
    <name>muto::ui::ScriptAnimations</name>
    <message>
        <source>Animated: %1.</source>
        <translation>Animiert: %1.</translation>
    </message>
    <message>
        <source>Animated by code: %1.</source>
        <translation>Vom Code animiert: %1.</translation>
    </message>
</context>
<context>
    <name>muto::ui::ScriptedWords</name>
    <message>
        <source>A script makes these captions. Where their words are, and how they look, can be said here for each of them.</source>
        <translation>Ein Skript macht diese Untertitel. Wo ihre Wörter stehen und wie sie aussehen, lässt sich hier für jedes festlegen.</translation>
    </message>
    <message>
        <source>Edge between the words and what is said about them</source>
        <translation>Kante zwischen den Wörtern und ihren Angaben</translation>
    </message>
    <message>
        <source>Words of the captions</source>
        <translation>Wörter der Untertitel</translation>
    </message>
    <message>
        <source>Move X</source>
        <translation>Versatz X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Versatz Y</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>While said</source>
        <comment>the colour of a word</comment>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>the colour of a word that is not said</comment>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Arrange words</source>
        <translation>Wörter anordnen</translation>
    </message>
    <message>
        <source>Something is said about this word</source>
        <translation>Für dieses Wort ist etwas festgelegt</translation>
    </message>
</context>
<context>
    <name>muto::ui::SeamHandle</name>
    <message>
        <source>Arrow keys move it, with Shift by one pixel</source>
        <translation>Pfeiltasten verschieben sie, mit Umschalt um ein Pixel</translation>
    </message>
</context>
<context>
    <name>muto::ui::Seams</name>
    <message>
        <source>the film</source>
        <translation>dem Film</translation>
    </message>
    <message>
        <source>Edge between %1 and %2</source>
        <comment>panels</comment>
        <translation>Kante zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::SectionBox</name>
    <message>
        <source>Show or hide this section</source>
        <translation>Diesen Abschnitt zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>muto::ui::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the preferences (Esc)</source>
        <translation>Die Einstellungen schließen (Esc)</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Put the preferences of this page back to what they were at first</source>
        <translation>Die Einstellungen dieser Seite so, wie sie am Anfang waren</translation>
    </message>
    <message>
        <source>I&amp;mport All…</source>
        <translation>Alle i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Take the preferences that a file says, in place of all of these</source>
        <translation>Die Einstellungen einer Datei übernehmen, anstelle aller hier</translation>
    </message>
    <message>
        <source>E&amp;xport All…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all preferences and keys into a file, for another computer</source>
        <translation>Alle Einstellungen und Tasten in eine Datei schreiben, für einen anderen Computer</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>muto::ui::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect when Mutoscope starts the next time.</source>
        <translation>Gilt ab dem nächsten Start von Mutoscope.</translation>
    </message>
    <message>
        <source>Ti&amp;me display</source>
        <translation>Zeit&amp;anzeige</translation>
    </message>
    <message>
        <source>Clock, 00:00:04.12</source>
        <translation>Uhr, 00:00:04.12</translation>
    </message>
    <message>
        <source>Timecode, 00:00:04:03</source>
        <translation>Timecode, 00:00:04:03</translation>
    </message>
    <message>
        <source>Frames, 123</source>
        <translation>Bilder, 123</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Größe von allem</translation>
    </message>
    <message>
        <source>On top of the desktop&apos;s own. Takes effect when Mutoscope starts the next time.</source>
        <translation>Zusätzlich zu der des Systems. Gilt ab dem nächsten Start von Mutoscope.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save every edit by &amp;itself</source>
        <translation>Jede Änderung von selbst s&amp;peichern</translation>
    </message>
    <message>
        <source>Off: edits are on disk when you press Ctrl+S. Either way nothing is lost, not even by a crash.</source>
        <translation>Aus: Änderungen sind auf der Platte, wenn Sie Strg+S drücken. So oder so geht nichts verloren, auch nicht bei einem Absturz.</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source>As long as its &amp;clips</source>
        <translation>So lang wie seine C&amp;lips</translation>
    </message>
    <message>
        <source>Length of a &amp;new clip</source>
        <translation>Länge &amp;neuer Clips</translation>
    </message>
    <message>
        <source>Of pictures and texts; films and sounds are as long as they are.</source>
        <translation>Von Bildern und Texten; Filme und Töne sind so lang, wie sie sind.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Alt and an arrow key move the selected clips by so many frames.</source>
        <translation>Alt und eine Pfeiltaste verschieben die ausgewählten Clips um so viele Bilder.</translation>
    </message>
    <message>
        <source>N&amp;udge by</source>
        <translation>Sch&amp;ieben um</translation>
    </message>
    <message>
        <source>Nudge &amp;far by</source>
        <translation>&amp;Weit schieben um</translation>
    </message>
    <message>
        <source>The same with Shift.</source>
        <translation>Dasselbe mit Umschalt.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Show &amp;pictures and waveforms in them</source>
        <translation>&amp;Bilder und Wellenformen darin zeigen</translation>
    </message>
    <message>
        <source>Off: less to look at, and less to do for a slow computer.</source>
        <translation>Aus: weniger zu sehen und weniger zu tun für einen langsamen Rechner.</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>S&amp;nap to the playhead and to clips</source>
        <translation>Am Abspielkopf und an Clips ein&amp;rasten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Play &amp;without</source>
        <translation>&amp;Ohne abspielen</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>Of the preview; films are rendered as loud as they are.</source>
        <translation>Die der Vorschau; Filme werden so laut gerendert, wie sie sind.</translation>
    </message>
    <message>
        <source>Source editor</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Larger text, b&amp;y</source>
        <translation>&amp;Text größer um</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel do the same in the source.</source>
        <translation>Strg und das Mausrad tun im Quelltext dasselbe.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Width of a tab</source>
        <translation>Tabulator&amp;breite</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Lange Zeilen</translation>
    </message>
    <message>
        <source>Wra&amp;p them at the edge</source>
        <translation>Am &amp;Rand umbrechen</translation>
    </message>
    <message>
        <source>Spaces and tabs</source>
        <translation>Leerzeichen und Tabulatoren</translation>
    </message>
    <message>
        <source>Ma&amp;ke them visible</source>
        <translation>&amp;Sichtbar machen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Peaks of the sound</source>
        <translation>&amp;Spitzen des Tons</translation>
    </message>
    <message>
        <source>At most −1 dBTP</source>
        <translation>Höchstens −1 dBTP</translation>
    </message>
    <message>
        <source>At most −2 dBTP</source>
        <translation>Höchstens −2 dBTP</translation>
    </message>
    <message>
        <source>Of rendered films: louder peaks are turned down.</source>
        <translation>Bei gerenderten Filmen: Lautere Spitzen werden leiser gemacht.</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Lautheit</translation>
    </message>
    <message>
        <source>−14 LUFS, as the web plays it</source>
        <translation>−14 LUFS, wie im Web üblich</translation>
    </message>
    <message>
        <source>−16 LUFS, for podcasts</source>
        <translation>−16 LUFS, für Podcasts</translation>
    </message>
    <message>
        <source>−23 LUFS, for broadcast</source>
        <translation>−23 LUFS, für den Rundfunk</translation>
    </message>
    <message>
        <source>&amp;Give the encoder up after</source>
        <translation>&amp;Encoder aufgeben nach</translation>
    </message>
    <message>
        <source>If it stands still for so long, a render fails.</source>
        <translation>Steht er so lange still, scheitert das Rendern.</translation>
    </message>
    <message numerus="yes">
        <source> frame(s)</source>
        <comment>after their number</comment>
        <translation>
            <numerusform> Bild</numerusform>
            <numerusform> Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Off: a film keeps its length when its last clip is moved. For films that have not been locked or unlocked themselves (Clip, Lock the Duration).</source>
        <translation>Aus: Ein Film behält seine Länge, wenn sein letzter Clip verschoben wird. Gilt für Filme, bei denen nicht selbst etwas anderes gewählt ist (Clip, Dauer festhalten).</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Snap to its &amp;beats, too</source>
        <translation>Auch an ihrem &amp;Takt einrasten</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Sho&amp;w them in the clips of music</source>
        <translation>In den Clips von Musik &amp;zeigen</translation>
    </message>
    <message>
        <source>Sounds without a rhythm, such as speech, have none.</source>
        <translation>Töne ohne Rhythmus, etwa Sprache, haben keinen.</translation>
    </message>
    <message>
        <source>&amp;Grid of the canvas</source>
        <translation>&amp;Gitter der Bildfläche</translation>
    </message>
    <message>
        <source>Pixels of the film from line to line.</source>
        <translation>Bildpunkte des Films von Linie zu Linie.</translation>
    </message>
    <message>
        <source>By the size of the film</source>
        <comment>the spacing of a grid</comment>
        <translation>Nach der Größe des Films</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Sna&amp;p to the grid where it is shown</source>
        <translation>Am Gitter ein&amp;rasten, wo es gezeigt wird</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>Begin where the p&amp;ointer is</source>
        <translation>Dort beginnen, wo der Zei&amp;ger ist</translation>
    </message>
    <message>
        <source>Off: they begin at the playhead. Shift does the other one.</source>
        <translation>Aus: Sie beginnen am Abspielkopf. Mit Umschalt ist es umgekehrt.</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced: panels and menus are where they go at once. Films move as ever.</source>
        <translation>Wenig: Bereiche und Menüs sind sofort dort, wo sie hingehören. Filme bewegen sich wie immer.</translation>
    </message>
    <message>
        <source>E&amp;xternal editor</source>
        <translation>E&amp;xterner Editor</translation>
    </message>
    <message>
        <source>Its command, like code -g {file}:{line}:{column}. Empty opens files as the desktop does.</source>
        <translation>Sein Befehl, etwa code -g {file}:{line}:{column}. Leer öffnet Dateien, wie es der Desktop tut.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>&amp;Link to the originals</source>
        <translation>&amp;Mit den Originalen verknüpfen</translation>
    </message>
    <message>
        <source>Off: they are copied into the project, which then goes anywhere. What is dropped is copied either way, and linked with %1.</source>
        <translation>Aus: Sie werden ins Projekt kopiert, das dann überallhin mitgenommen werden kann. Was man ablegt, wird so oder so kopiert und mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>Klangeffekte</translation>
    </message>
    <message>
        <source>Play them while I &amp;point at them</source>
        <translation>Abspielen, während ich darauf &amp;zeige</translation>
    </message>
    <message>
        <source>In the menus of effects and presets, from the playhead. Nothing is changed.</source>
        <translation>In den Menüs der Effekte und Vorlagen, ab dem Abspielkopf. Es wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>muto::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>To print the list, or to keep it</source>
        <translation>Um die Liste zu drucken oder aufzuheben</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Give commands other keys</source>
        <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Die Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>In the panel: %1</source>
        <translation>Im Bereich: %1</translation>
    </message>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>Als HTML &amp;speichern…</translation>
    </message>
    <message>
        <source>A page to be printed or shown by a browser</source>
        <translation>Eine Seite zum Drucken oder für einen Browser</translation>
    </message>
    <message>
        <source>Save the Shortcuts</source>
        <translation>Tastenkürzel speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Everywhere, as they are</source>
        <translation>Überall, so wie sie sind</translation>
    </message>
    <message>
        <source>Add or Remove Keyframe, tapped while the film stands</source>
        <translation>Schlüsselbild setzen oder entfernen, angetippt, während der Film steht</translation>
    </message>
</context>
<context>
    <name>muto::ui::ShortcutsPage</name>
    <message>
        <source>Search for a command</source>
        <translation>Nach einem Befehl suchen</translation>
    </message>
    <message>
        <source>or press a key</source>
        <translation>oder eine Taste</translation>
    </message>
    <message>
        <source>Search for the command of a key</source>
        <translation>Nach dem Befehl einer Taste suchen</translation>
    </message>
    <message>
        <source>Press a key to see which command it runs; Esc shows all again</source>
        <translation>Eine Taste drücken, um ihren Befehl zu sehen; Esc zeigt wieder alle</translation>
    </message>
    <message>
        <source>Press a new key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>New key of the command</source>
        <translation>Neue Taste des Befehls</translation>
    </message>
    <message>
        <source>Press the key that is to run this command, too</source>
        <translation>Die Taste drücken, die diesen Befehl auch ausführen soll</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Give the command its usual keys again</source>
        <translation>Dem Befehl wieder seine üblichen Tasten geben</translation>
    </message>
    <message>
        <source>Re&amp;assign</source>
        <translation>Neu z&amp;uweisen</translation>
    </message>
    <message>
        <source>Take the key from the other command</source>
        <translation>Dem anderen Befehl die Taste nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Die Taste lassen, wo sie ist</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Wählen Sie einen Befehl</translation>
    </message>
    <message>
        <source>Take %1 away from this command</source>
        <translation>Diesem Befehl %1 nehmen</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 lässt sich nicht verwenden. %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take the keys that a file says, in place of all you have changed</source>
        <translation>Die Tasten aus einer Datei nehmen, anstelle aller Ihrer Änderungen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the keys you have changed into a file, for another computer</source>
        <translation>Die von Ihnen geänderten Tasten in eine Datei schreiben, für einen anderen Rechner</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>Import Shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Export Shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The usual keys; what you have changed stays as you want it</source>
        <translation>Die üblichen Tasten; was Sie geändert haben, bleibt, wie Sie es wollen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Use It for &amp;Both</source>
        <translation>Für &amp;beide</translation>
    </message>
    <message>
        <source>The panel&apos;s own command is meant while the keyboard is in it</source>
        <translation>Solange die Tastatur im Bereich ist, ist dessen eigener Befehl gemeint</translation>
    </message>
    <message>
        <source>In the panel: %1</source>
        <translation>Im Bereich: %1</translation>
    </message>
    <message>
        <source>%1 runs “%2” everywhere. In the panel it would run this instead.</source>
        <translation>%1 führt überall „%2“ aus. Im Bereich würde es stattdessen dies ausführen.</translation>
    </message>
    <message>
        <source>%1 runs “%2” in the panel %3, and would go on doing so there.</source>
        <translation>%1 führt im Bereich „%3“ den Befehl „%2“ aus und täte es dort weiterhin.</translation>
    </message>
    <message>
        <source>Everywhere, as they are</source>
        <translation>Überall, so wie sie sind</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Diese Tasten lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>%1 has a meaning of its own in the panel %2, which goes first there: %3.</source>
        <translation>%1 hat im Bereich %2 eine eigene Bedeutung, die dort vorgeht: %3.</translation>
    </message>
</context>
<context>
    <name>muto::ui::SizeRow</name>
    <message>
        <source>As the composition</source>
        <translation>Wie die Komposition</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Full HD and 4K are 16:9, 9:16 or square, and this film has another shape.</source>
        <translation>Full HD und 4K sind 16:9, 9:16 oder quadratisch, und dieser Film hat eine andere Form.</translation>
    </message>
    <message>
        <source>%1 pixels are more than can be rendered.</source>
        <translation>%1 Pixel sind mehr, als sich rendern lassen.</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundBar</name>
    <message>
        <source>Add Effect</source>
        <translation>Effekt dazu</translation>
    </message>
    <message>
        <source>One more effect at the end of the chain</source>
        <translation>Noch ein Effekt am Ende der Kette</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Effects that belong together, by what is wrong</source>
        <translation>Effekte, die zusammengehören, danach, was nicht stimmt</translation>
    </message>
    <message>
        <source>Made for Voices</source>
        <comment>presets that are little use to music</comment>
        <translation>Für Stimmen gemacht</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundEdits</name>
    <message>
        <source>The sound effects cannot be read: %1</source>
        <translation>Die Klangeffekte sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Correct data-fx-chain in the source, or remove it.</source>
        <translation>data-fx-chain im Quelltext berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The automation cannot be read: %1</source>
        <translation>Die Automation ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Correct data-automation in the source, or remove it.</source>
        <translation>data-automation im Quelltext berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Remove sound effect</source>
        <translation>Klangeffekt entfernen</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundGroup</name>
    <message>
        <source>There is no composition to put the group into.</source>
        <translation>Es gibt keine Komposition, in die die Gruppe könnte.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>New sound group</source>
        <translation>Neue Klanggruppe</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundGroupRow</name>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n Klang</numerusform>
            <numerusform>%n Klänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the sounds of %1</source>
        <translation>Die Klänge von %1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Let %1 be heard</source>
        <translation>%1 hören lassen</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Show the sound effects of %1; there are some</source>
        <translation>Die Klangeffekte von %1 zeigen; es gibt welche</translation>
    </message>
    <message>
        <source>Show the sound effects of %1; there are none yet</source>
        <translation>Die Klangeffekte von %1 zeigen; noch gibt es keine</translation>
    </message>
    <message>
        <source>End the solo of %1</source>
        <translation>Solo von %1 beenden</translation>
    </message>
    <message>
        <source>Hear only %1 in the preview; renders are not affected</source>
        <translation>In der Vorschau nur %1 hören; gerenderte Filme betrifft das nicht</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <comment>a group of sounds</comment>
        <translation>Lautstärke von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Show the volume curve of %1</source>
        <translation>Die Lautstärkekurve von %1 zeigen</translation>
    </message>
    <message>
        <source>Move the volume of %1 over time, by points on a curve</source>
        <translation>Die Lautstärke von %1 über die Zeit bewegen, mit Punkten auf einer Kurve</translation>
    </message>
    <message>
        <source>The volume of %1 follows a curve, which the timeline shows.</source>
        <translation>Die Lautstärke von %1 folgt einer Kurve, die in der Zeitleiste zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundGroupRows</name>
    <message>
        <source>Groups of sounds</source>
        <translation>Gruppen von Klängen</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundLane</name>
    <message>
        <source>Amount</source>
        <comment>of a preset</comment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an effect, and what of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundSection</name>
    <message>
        <source>Sound effects</source>
        <translation>Klangeffekte</translation>
    </message>
    <message>
        <source>Nothing is done to this sound. Add an effect, or a preset of several.</source>
        <translation>Mit diesem Klang geschieht nichts. Ein Effekt oder eine Vorlage aus mehreren lässt sich hinzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take away what cannot be read; Undo brings it back</source>
        <translation>Nimmt weg, was nicht lesbar ist; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Go to where it is written, to correct it</source>
        <translation>Dorthin gehen, wo es steht, um es zu berichtigen</translation>
    </message>
    <message>
        <source>The effects cannot be read: %1. The preview plays this without them, and rendering the film fails.</source>
        <translation>Die Effekte sind nicht lesbar: %1. Die Vorschau spielt dies ohne sie, und das Rendern des Films scheitert.</translation>
    </message>
    <message>
        <source>The automation cannot be read: %1. The preview plays this without it, and rendering the film fails.</source>
        <translation>Die Automation ist nicht lesbar: %1. Die Vorschau spielt dies ohne sie, und das Rendern des Films scheitert.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>where a sound comes into its effects</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>where a sound leaves its effects</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Remove the &amp;Preset</source>
        <translation>&amp;Vorlage entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n effect(s)</source>
        <comment>a preset</comment>
        <translation>
            <numerusform>%1 · %n Effekt</numerusform>
            <numerusform>%1 · %n Effekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Select the Group</source>
        <translation>Die Gruppe auswählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a group of sounds</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Automate How Much Is Heard</source>
        <translation>&amp;Automation des Anteils</translation>
    </message>
</context>
<context>
    <name>muto::ui::SourcePanel</name>
    <message>
        <source>Open a project to see its source here.</source>
        <translation>Öffnen Sie ein Projekt, um hier seinen Quelltext zu sehen.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Open another file of the project</source>
        <translation>Eine andere Datei des Projekts öffnen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Leerzeichen und Tabulatoren zeigen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to Element</source>
        <translation>Zum Element gehen</translation>
    </message>
    <message>
        <source>Quick Fix</source>
        <translation>Schnelle Lösung</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8. Bytes that are no characters are shown as they are, and only ASCII can be typed.</source>
        <translation>Diese Datei ist nicht in UTF-8 geschrieben. Bytes, die keine Zeichen sind, erscheinen, wie sie sind, und eingeben lässt sich nur ASCII.</translation>
    </message>
    <message>
        <source>This file is large: it is shown without colours.</source>
        <translation>Diese Datei ist groß: Sie erscheint ohne Farben.</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The project has no other text files</source>
        <translation>Das Projekt hat keine anderen Textdateien</translation>
    </message>
    <message>
        <source>Cannot open %1: no project is open.</source>
        <translation>%1 lässt sich nicht öffnen: Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n caret(s)</source>
        <translation>
            <numerusform>%n Schreibmarke</numerusform>
            <numerusform>%n Schreibmarken</numerusform>
        </translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation>UTF-8 mit Marke</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation>Zeile, 1 bis %1:</translation>
    </message>
    <message>
        <source>%1 is not formatted: only HTML, CSS and JavaScript are.</source>
        <translation>%1 wird nicht formatiert: Das gibt es nur für HTML, CSS und JavaScript.</translation>
    </message>
    <message>
        <source>%1 is not formatted: %2</source>
        <translation>%1 wird nicht formatiert: %2</translation>
    </message>
    <message>
        <source>Format %1</source>
        <translation>%1 formatieren</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Next File</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Previous File</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>Cannot write into %1: it is not open any more.</source>
        <translation>In %1 lässt sich nicht schreiben: Die Datei ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Open in External Editor</source>
        <translation>In externem Editor öffnen</translation>
    </message>
</context>
<context>
    <name>muto::ui::StageBars</name>
    <message>
        <source>Across the film</source>
        <translation>Waagerecht durch den Film</translation>
    </message>
    <message>
        <source>Down the film</source>
        <translation>Senkrecht durch den Film</translation>
    </message>
    <message>
        <source>Push the film; so do Space and the mouse, or its middle button</source>
        <translation>Den Film verschieben; das tun auch Leertaste und Maus oder deren mittlere Taste</translation>
    </message>
</context>
<context>
    <name>muto::ui::StartPage</name>
    <message>
        <source>Turns HTML, CSS and JavaScript into film.</source>
        <translation>Macht aus HTML, CSS und JavaScript einen Film.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;HTML File…</source>
        <translation>HT&amp;ML-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>Bei&amp;spielprojekt öffnen</translation>
    </message>
    <message>
        <source>or drop a folder or an HTML file here</source>
        <translation>oder einen Ordner oder eine HTML-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Recent compositions</source>
        <translation>Zuletzt geöffnete Kompositionen</translation>
    </message>
    <message>
        <source>Compositions that you open are listed here.</source>
        <translation>Hier stehen die Kompositionen, die Sie öffnen.</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>muto::ui::StatusStrip</name>
    <message>
        <source>No render</source>
        <translation>Kein Rendern</translation>
    </message>
    <message>
        <source>Show the render</source>
        <translation>Das Rendern zeigen</translation>
    </message>
    <message>
        <source>Progress of the render</source>
        <translation>Fortschritt des Renderns</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Render complete</source>
        <translation>Film fertig</translation>
    </message>
    <message>
        <source>The render failed</source>
        <translation>Das Rendern ist gescheitert</translation>
    </message>
    <message>
        <source>The render was cancelled</source>
        <translation>Das Rendern wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Zeigen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Show what the page says</source>
        <translation>Zeigen, was die Seite meldet</translation>
    </message>
    <message>
        <source>Console: %1</source>
        <translation>Konsole: %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::StoragePage</name>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>What can be made again: scratch folders of renders, pictures of films.</source>
        <translation>Was sich wieder herstellen lässt: Arbeitsordner des Renderns, Bilder von Filmen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Earlier versions of what you have edited.</source>
        <translation>Frühere Fassungen von dem, was Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeichertes</translation>
    </message>
    <message>
        <source>What is not saved yet, to be offered again after a crash.</source>
        <translation>Was noch nicht gespeichert ist, um es nach einem Absturz wieder anzubieten.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show folder: %1</source>
        <translation>Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Remove everything from the cache; renders that run are left alone</source>
        <translation>Alles aus dem Zwischenspeicher entfernen; laufendes Rendern bleibt unberührt</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
</context>
<context>
    <name>muto::ui::StoryboardPage</name>
    <message>
        <source>New Storyboard</source>
        <translation>Neues Storyboard</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Edge between the frames and the one that is selected</source>
        <translation>Kante zwischen den Bildern und dem ausgewählten</translation>
    </message>
    <message>
        <source>Go to where the storyboard is written</source>
        <translation>Dorthin gehen, wo das Storyboard steht</translation>
    </message>
    <message>
        <source>Frames of the storyboard</source>
        <translation>Bilder des Storyboards</translation>
    </message>
    <message>
        <source>A storyboard is the plan of a film: its key moments, what is seen and said in each, and how far they are. It is kept as STORYBOARD.md in the project.</source>
        <translation>Ein Storyboard ist der Plan eines Films: seine wichtigen Momente, was darin zu sehen und zu hören ist und wie weit sie sind. Es liegt als STORYBOARD.md im Projekt.</translation>
    </message>
    <message>
        <source>Begin one with the parts that the film is made of</source>
        <translation>Eines mit den Teilen beginnen, aus denen der Film besteht</translation>
    </message>
    <message>
        <source>Back to the Film</source>
        <translation>Zurück zum Film</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message numerus="yes">
        <source>%n outlined</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n skizziert</numerusform>
            <numerusform>%n skizziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n gebaut</numerusform>
            <numerusform>%n gebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animated</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n animiert</numerusform>
            <numerusform>%n animiert</numerusform>
        </translation>
    </message>
    <message>
        <source>New storyboard</source>
        <translation>Neues Storyboard</translation>
    </message>
    <message>
        <source>Edit the storyboard</source>
        <translation>Storyboard bearbeiten</translation>
    </message>
</context>
<context>
    <name>muto::ui::StoryboardTexts</name>
    <message>
        <source>Built</source>
        <comment>a frame</comment>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Animated</source>
        <comment>a frame</comment>
        <translation>Animiert</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>muto::ui::Surface</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Project, Assets</source>
        <translation>Projekt, Material</translation>
    </message>
    <message>
        <source>Project, Files</source>
        <translation>Projekt, Dateien</translation>
    </message>
    <message>
        <source>Project, Compositions</source>
        <translation>Projekt, Kompositionen</translation>
    </message>
    <message>
        <source>Project, Catalog</source>
        <translation>Projekt, Katalog</translation>
    </message>
    <message>
        <source>Renders</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Bildfläche</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
</context>
<context>
    <name>muto::ui::TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The templates that come with Mutoscope are not installed.</source>
        <translation>Die Vorlagen, die zu Mutoscope gehören, sind nicht installiert.</translation>
    </message>
</context>
<context>
    <name>muto::ui::TextPane</name>
    <message>
        <source>Text of the render</source>
        <translation>Text zum Rendern</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Keep the text in a file</source>
        <translation>Den Text in einer Datei aufheben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the Text As</source>
        <translation>Text speichern als</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>A File That Is There Already</source>
        <translation>Eine Datei, die es schon gibt</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>What it says now would be lost.</source>
        <translation>Was jetzt darin steht, ginge verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern als…</translation>
    </message>
</context>
<context>
    <name>muto::ui::TextSection</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>A text among others cannot be empty. Delete its element in the layers instead.</source>
        <translation>Ein Text unter anderen kann nicht leer sein. Löschen Sie stattdessen sein Element in den Ebenen.</translation>
    </message>
    <message>
        <source>Add a Text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>One more line, or one more of what the last text stands in</source>
        <translation>Eine Zeile mehr, oder eines mehr von dem, worin der letzte Text steht</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Comes from the variable %1, and changes wherever that is used.</source>
        <translation>Kommt aus der Variablen %1 und ändert sich überall, wo sie verwendet wird.</translation>
    </message>
    <message>
        <source>Comes from the variable %1, to which &quot;%2&quot; gives a value; elsewhere it stays as it is.</source>
        <translation>Kommt aus der Variablen %1, der „%2“ einen Wert gibt; anderswo bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Show in the Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Go to where the element is written</source>
        <translation>Zu der Stelle gehen, an der das Element steht</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are in it, more than there are fields for. Select what one of them stands in, or edit them in the source.</source>
        <translation>
            <numerusform>%n Text ist darin, mehr als es Felder gibt. Wählen Sie aus, worin er steht, oder bearbeiten Sie ihn im Quelltext.</numerusform>
            <numerusform>%n Texte sind darin, mehr als es Felder gibt. Wählen Sie aus, worin einer von ihnen steht, oder bearbeiten Sie sie im Quelltext.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TimeReadout</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Click to change how the time is shown (T), double-click to type a time, such as 1:02.5, 00:00:01:15 or frame 300</source>
        <translation>Klick wechselt die Anzeige (T), Doppelklick nimmt eine Zeit entgegen, etwa 1:02.5, 00:00:01:15 oder frame 300</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimeRuler</name>
    <message>
        <source>Ruler of the timeline</source>
        <translation>Lineal der Zeitleiste</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>%1, %2: drag it to another time, double-click to change it</source>
        <comment>name and time of a marker</comment>
        <translation>%1, %2: zu einer anderen Zeit ziehen, Doppelklick ändert den Marker</translation>
    </message>
    <message>
        <source>%1, %2: a label of the script</source>
        <comment>name and time</comment>
        <translation>%1, %2: eine Sprungmarke des Skripts</translation>
    </message>
    <message>
        <source>In point, %1: drag it to play and render from elsewhere</source>
        <translation>Beginnmarke, %1: ziehen, um ab einer anderen Stelle abzuspielen und zu rendern</translation>
    </message>
    <message>
        <source>Out point, %1: drag it to play and render up to elsewhere</source>
        <translation>Schlussmarke, %1: ziehen, um bis zu einer anderen Stelle abzuspielen und zu rendern</translation>
    </message>
    <message>
        <source>Drag to move the in and out points together</source>
        <translation>Ziehen, um Beginn- und Schlussmarke gemeinsam zu verschieben</translation>
    </message>
    <message>
        <source>Press or drag to move through the film; with Shift, draw what is to be played</source>
        <translation>Drücken oder ziehen, um sich durch den Film zu bewegen; mit Umschalt aufziehen, was abgespielt werden soll</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineAutomation</name>
    <message>
        <source>No clip at the playhead has this curve.</source>
        <translation>Kein Clip am Abspielkopf hat diese Kurve.</translation>
    </message>
    <message>
        <source>Go to a clip that has it.</source>
        <translation>Zu einem Clip gehen, der sie hat.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to change its curves.</source>
        <translation>Entsperren Sie es, um seine Kurven zu ändern.</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineCommands</name>
    <message>
        <source>&amp;Go to the Keyframe</source>
        <translation>&amp;Zum Schlüsselbild gehen</translation>
    </message>
    <message>
        <source>&amp;Move to the Playhead</source>
        <translation>Zum &amp;Abspielkopf verschieben</translation>
    </message>
    <message>
        <source>Move the selected keyframes to the playhead</source>
        <translation>Die ausgewählten Schlüsselbilder zum Abspielkopf verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete Keyframes</source>
        <translation>Schlüsselbilder &amp;löschen</translation>
    </message>
    <message>
        <source>Delete &amp;All Keyframes of This Clip</source>
        <translation>Alle &amp;Schlüsselbilder dieses Clips löschen</translation>
    </message>
    <message>
        <source>&amp;Value…</source>
        <translation>&amp;Wert…</translation>
    </message>
    <message>
        <source>Give the selected point of a curve another value</source>
        <translation>Dem ausgewählten Punkt einer Kurve einen anderen Wert geben</translation>
    </message>
    <message>
        <source>&amp;Straight to the Next Point</source>
        <translation>&amp;Gerade zum nächsten Punkt</translation>
    </message>
    <message>
        <source>&amp;Delete Points</source>
        <translation>Punkte &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Value of All…</source>
        <translation>&amp;Wert für alle…</translation>
    </message>
    <message>
        <source>Give all points of the selected range of a curve one value</source>
        <translation>Allen Punkten des ausgewählten Bereichs einer Kurve einen Wert geben</translation>
    </message>
    <message>
        <source>R&amp;amp from End to End</source>
        <translation>&amp;Rampe von Anfang bis Ende</translation>
    </message>
    <message>
        <source>S&amp;well</source>
        <translation>An&amp;schwellen</translation>
    </message>
    <message>
        <source>D&amp;ip</source>
        <translation>A&amp;bsenken</translation>
    </message>
    <message>
        <source>Simpli&amp;fy</source>
        <translation>&amp;Vereinfachen</translation>
    </message>
    <message>
        <source>Leave out points of the selected range that say nothing new</source>
        <translation>Punkte des ausgewählten Bereichs weglassen, die nichts Neues sagen</translation>
    </message>
    <message>
        <source>&amp;Remove the Automation</source>
        <translation>Die &amp;Automation entfernen</translation>
    </message>
    <message>
        <source>&amp;Hide the Track</source>
        <translation>Die Spur &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Lock the Track</source>
        <translation>Die Spur &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Rename the Track…</source>
        <translation>Die Spur &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Select All on the Track</source>
        <translation>&amp;Alles auf der Spur auswählen</translation>
    </message>
    <message>
        <source>No keyframe is selected</source>
        <translation>Kein Schlüsselbild ist ausgewählt</translation>
    </message>
    <message>
        <source>What is selected is locked, or made by code</source>
        <translation>Das Ausgewählte ist gesperrt oder von Code erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Keyframe(s)</source>
        <translation>
            <numerusform>%n Schlüsselbild &amp;löschen</numerusform>
            <numerusform>%n Schlüsselbilder &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of a curve is selected that could be changed</source>
        <translation>Nichts ist von einer Kurve ausgewählt, das sich ändern ließe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Point(s)</source>
        <translation>
            <numerusform>%n Punkt &amp;löschen</numerusform>
            <numerusform>%n Punkte &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the Automation of %1</source>
        <translation>Die &amp;Automation von %1 entfernen</translation>
    </message>
    <message>
        <source>Nothing is selected that is on a track</source>
        <translation>Nichts ist ausgewählt, das auf einer Spur liegt</translation>
    </message>
    <message>
        <source>&amp;Mute %1</source>
        <translation>%1 &amp;stummschalten</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Select All on %1</source>
        <translation>&amp;Alles auf %1 auswählen</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineEditing</name>
    <message>
        <source>Move to another track</source>
        <translation>Auf eine andere Spur verschieben</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineMenus</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Ease</source>
        <translation>&amp;Tempoverlauf</translation>
    </message>
    <message>
        <source>&amp;Close This Gap</source>
        <translation>Diese &amp;Lücke schließen</translation>
    </message>
    <message>
        <source>What is behind the gap is locked.</source>
        <translation>Was hinter der Lücke liegt, ist gesperrt.</translation>
    </message>
    <message>
        <source>There is nothing behind the gap.</source>
        <translation>Hinter der Lücke ist nichts.</translation>
    </message>
    <message>
        <source>Close &amp;All Gaps of %1</source>
        <translation>&amp;Alle Lücken von %1 schließen</translation>
    </message>
    <message>
        <source>S&amp;olo</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Keyframe Lanes</source>
        <translation>&amp;Schlüsselbildzeilen</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelinePainter</name>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new track</source>
        <translation>%1, neue Spur</translation>
    </message>
    <message>
        <source>%1 · shows %2 – %3</source>
        <comment>shift, and times of the source</comment>
        <translation>%1 · zeigt %2 – %3</translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <translation>Beginn %1 · %2</translation>
    </message>
    <message>
        <source>Out %1 · %2</source>
        <translation>Schluss %1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 · %3</source>
        <translation>%1 – %2 · %3</translation>
    </message>
    <message>
        <source>%1 · what follows comes along</source>
        <comment>a time</comment>
        <translation>%1 · was folgt, geht mit</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelinePanel</name>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Zoom der Zeitleiste</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 in the preview; renders are not affected. Click to end the solo.</source>
        <translation>%1 in der Vorschau; gerenderte Filme betrifft das nicht. Ein Klick beendet das Solo.</translation>
    </message>
    <message>
        <source>Zoom of the timeline: %1 %</source>
        <translation>Zoom der Zeitleiste: %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how far the timeline is zoomed</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineTrack</name>
    <message>
        <source>Layers</source>
        <comment>elements that are seen all the time</comment>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <comment>a clip</comment>
        <translation>%1, verborgen</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a clip</comment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1 %2 on %3, from %4 to %5</source>
        <comment>kind, name, track and times of a clip</comment>
        <translation>%1 %2 auf %3, von %4 bis %5</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a clip, and the one it is a part of</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>The clips of a composition appear here: every element with a start. The Insert menu adds some, and so does dropping files here.</source>
        <translation>Hier erscheinen die Clips einer Komposition: jedes Element mit einem Beginn. Das Menü „Einfügen“ fügt welche hinzu, und hierher gezogene Dateien werden welche.</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <comment>of unknown properties</comment>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Keyframe of %1</source>
        <comment>sides of an element: Position, Scale</comment>
        <translation>Schlüsselbild: %1</translation>
    </message>
    <message>
        <source>%1 at %2: drag it to another time, double-click to go there</source>
        <translation>%1 bei %2: auf eine andere Zeit ziehen, mit einem Doppelklick dorthin gehen</translation>
    </message>
    <message>
        <source>%1 at %2, made by code</source>
        <translation>%1 bei %2, von Code gemacht</translation>
    </message>
    <message>
        <source>%1 is %2 at %3: drag the point, Shift keeps it on one axis</source>
        <comment>parameter, value, time</comment>
        <translation>%1 ist %2 bei %3: den Punkt ziehen, mit Umschalt nur in eine Richtung</translation>
    </message>
    <message>
        <source>%1. It cannot be read: %2</source>
        <comment>a clip, and why</comment>
        <translation>%1. Nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1, without a start</source>
        <comment>a clip</comment>
        <translation>%1, ohne Anfang</translation>
    </message>
    <message>
        <source>Beat of %1 at %2: drag it to another time, Alt and a click remove it</source>
        <comment>a sound, a time</comment>
        <translation>Taktschlag von %1 bei %2: zum Verschieben ziehen, mit Alt anklicken entfernt ihn</translation>
    </message>
    <message>
        <source>Selected points of %1</source>
        <translation>Ausgewählte Punkte von %1</translation>
    </message>
    <message>
        <source>%1 of %2: double-click for a point, drag to select a part, Alt and drag to bend</source>
        <comment>a curve and its clip</comment>
        <translation>%1 von %2: Doppelklick setzt einen Punkt, Ziehen wählt einen Abschnitt aus, Ziehen mit Alt biegt</translation>
    </message>
    <message>
        <source>%1, a group of sounds, muted</source>
        <comment>what it is called</comment>
        <translation>%1, eine Gruppe von Klängen, stumm</translation>
    </message>
    <message>
        <source>%1, a group of sounds</source>
        <comment>what it is called</comment>
        <translation>%1, eine Gruppe von Klängen</translation>
    </message>
    <message>
        <source>Previous Clip of the Track</source>
        <translation>Voriger Clip der Spur</translation>
    </message>
    <message>
        <source>Next Clip of the Track</source>
        <translation>Nächster Clip der Spur</translation>
    </message>
    <message>
        <source>Clip on the Track Above</source>
        <translation>Clip auf der Spur darüber</translation>
    </message>
    <message>
        <source>Clip on the Track Below</source>
        <translation>Clip auf der Spur darunter</translation>
    </message>
    <message>
        <source>First Clip of the Track</source>
        <translation>Erster Clip der Spur</translation>
    </message>
    <message>
        <source>Last Clip of the Track</source>
        <translation>Letzter Clip der Spur</translation>
    </message>
    <message>
        <source>First Clip of All</source>
        <translation>Erster Clip von allen</translation>
    </message>
    <message>
        <source>Last Clip of All</source>
        <translation>Letzter Clip von allen</translation>
    </message>
    <message>
        <source>Tracks Up by a Page</source>
        <translation>Spuren eine Seite nach oben</translation>
    </message>
    <message>
        <source>Go as many tracks up as are seen</source>
        <translation>So viele Spuren nach oben gehen, wie zu sehen sind</translation>
    </message>
    <message>
        <source>Tracks Down by a Page</source>
        <translation>Spuren eine Seite nach unten</translation>
    </message>
    <message>
        <source>Go as many tracks down as are seen</source>
        <translation>So viele Spuren nach unten gehen, wie zu sehen sind</translation>
    </message>
    <message>
        <source>Previous Keyframe</source>
        <translation>Voriges Schlüsselbild</translation>
    </message>
    <message>
        <source>Next Keyframe</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Go to the next keyframe; the key is for this while a clip with keyframes is selected</source>
        <translation>Zum nächsten Schlüsselbild gehen; die Taste ist dafür da, solange ein Clip mit Schlüsselbildern ausgewählt ist</translation>
    </message>
    <message>
        <source>Move Clips Earlier</source>
        <translation>Clips nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move the selected clips as much earlier as the preferences say</source>
        <translation>Die ausgewählten Clips so weit nach vorn verschieben, wie die Einstellungen sagen</translation>
    </message>
    <message>
        <source>Move Clips Later</source>
        <translation>Clips nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move the selected clips as much later as the preferences say</source>
        <translation>Die ausgewählten Clips so weit nach hinten verschieben, wie die Einstellungen sagen</translation>
    </message>
    <message>
        <source>Move Clips Far Earlier</source>
        <translation>Clips weit nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move Clips Far Later</source>
        <translation>Clips weit nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move Clips a Track Up</source>
        <translation>Clips eine Spur nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Clips a Track Down</source>
        <translation>Clips eine Spur nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimingSection</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Source from</source>
        <translation>Quelle ab</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>A time in seconds is needed.</source>
        <translation>Hier gehört eine Zeit in Sekunden hin.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Renamed. Scripts or styles still name the old id, in line %1.</source>
        <translation>Umbenannt. Skripte oder Stile nennen noch die alte ID, in Zeile %1.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 f</source>
        <comment>so many frames, in short</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Es würde enden, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>muto::ui::TrackHeaders</name>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Lock %1, so that nothing on it moves</source>
        <translation>%1 sperren, damit sich darauf nichts bewegt</translation>
    </message>
    <message>
        <source>Let %1 be heard</source>
        <translation>%1 hören lassen</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clips with data-track-index %2</source>
        <translation>
            <numerusform>%1: %n Clip mit data-track-index %2</numerusform>
            <numerusform>%1: %n Clips mit data-track-index %2</numerusform>
        </translation>
    </message>
    <message>
        <source>End the solo of %1</source>
        <translation>Solo von %1 beenden</translation>
    </message>
    <message>
        <source>Hear only %1 in the preview; renders are not affected</source>
        <translation>In der Vorschau nur %1 hören; gerenderte Filme betrifft das nicht</translation>
    </message>
    <message>
        <source>See only %1 in the preview; renders are not affected</source>
        <translation>In der Vorschau nur %1 sehen; gerenderte Filme betrifft das nicht</translation>
    </message>
    <message>
        <source>Track %1</source>
        <comment>its name</comment>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a track</comment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a track</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>solo</source>
        <comment>a track</comment>
        <translation>solo</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a track</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Hide the keyframe lanes of %1</source>
        <translation>Schlüsselbildzeilen von %1 verbergen</translation>
    </message>
    <message>
        <source>Show the keyframes of %1 in lanes</source>
        <translation>Schlüsselbilder von %1 in Zeilen zeigen</translation>
    </message>
    <message>
        <source>Track %1, %2</source>
        <comment>its own name, and V1 or A1</comment>
        <translation>Spur %1, %2</translation>
    </message>
    <message>
        <source>keyframes shown</source>
        <comment>of a track</comment>
        <translation>Schlüsselbilder gezeigt</translation>
    </message>
    <message>
        <source>keyframes hidden</source>
        <comment>of a track</comment>
        <translation>Schlüsselbilder verborgen</translation>
    </message>
    <message>
        <source>Go to the keyframe of %1 before the playhead</source>
        <translation>Zum Schlüsselbild von %1 vor dem Abspielkopf</translation>
    </message>
    <message>
        <source>Go to the next keyframe of %1</source>
        <translation>Zum nächsten Schlüsselbild von %1</translation>
    </message>
    <message>
        <source>Remove the keyframe of %1 at the playhead</source>
        <translation>Das Schlüsselbild von %1 am Abspielkopf entfernen</translation>
    </message>
    <message>
        <source>Set a keyframe of %1 at the playhead</source>
        <translation>Ein Schlüsselbild von %1 am Abspielkopf setzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a lane of keyframes, and its track</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keyframes</source>
        <translation>
            <numerusform>%n Schlüsselbild</numerusform>
            <numerusform>%n Schlüsselbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>one at the playhead</source>
        <comment>a keyframe</comment>
        <translation>eines am Abspielkopf</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Empty is the usual name; Enter takes it, Esc leaves it</source>
        <translation>Leer ist der übliche Name; Eingabe übernimmt ihn, Esc lässt ihn</translation>
    </message>
    <message>
        <source>Go to the point of %1 before the playhead</source>
        <translation>Zum Punkt von %1 vor dem Abspielkopf gehen</translation>
    </message>
    <message>
        <source>Go to the next point of %1</source>
        <translation>Zum nächsten Punkt von %1 gehen</translation>
    </message>
    <message>
        <source>Remove the point of %1 at the playhead</source>
        <translation>Den Punkt von %1 am Abspielkopf entfernen</translation>
    </message>
    <message>
        <source>Set a point of %1 at the playhead</source>
        <translation>Am Abspielkopf einen Punkt von %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a curve</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the curves and keyframes of %1</source>
        <translation>Kurven und Schlüsselbilder von %1 ausblenden</translation>
    </message>
    <message>
        <source>Show the curves and keyframes of %1 in lanes</source>
        <translation>Kurven und Schlüsselbilder von %1 in Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the sound effects of %1; there are some</source>
        <translation>Die Klangeffekte von %1 zeigen; es gibt welche</translation>
    </message>
    <message>
        <source>Show the sound effects of %1; there are none yet</source>
        <translation>Die Klangeffekte von %1 zeigen; noch gibt es keine</translation>
    </message>
    <message>
        <source>Show the effects and gradings of %1; there are some</source>
        <translation>Effekte und Farbkorrekturen von %1 zeigen; es gibt welche</translation>
    </message>
    <message>
        <source>Show the effects and gradings of %1; there are none yet</source>
        <translation>Effekte und Farbkorrekturen von %1 zeigen; noch gibt es keine</translation>
    </message>
    <message numerus="yes">
        <source>%n elements without a start, which are seen all the time</source>
        <translation>
            <numerusform>%n Element ohne Anfang, das immer zu sehen ist</numerusform>
            <numerusform>%n Elemente ohne Anfang, die immer zu sehen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is called, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>with effects</source>
        <comment>a track</comment>
        <translation>mit Effekten</translation>
    </message>
    <message>
        <source>Curves of the group %1, in the time of the film</source>
        <translation>Kurven der Gruppe %1, in der Zeit des Films</translation>
    </message>
</context>
<context>
    <name>muto::ui::TransportActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
</context>
<context>
    <name>muto::ui::TrashQuestion</name>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1 in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n files to the trash?</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>The film uses it, and will be without it.</source>
        <translation>Der Film verwendet das und muss dann ohne auskommen.</translation>
    </message>
    <message>
        <source>The film does not use it.</source>
        <translation>Der Film verwendet das nicht.</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Move to the Trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>muto::ui::TweenCard</name>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Zeit.</translation>
    </message>
    <message>
        <source>More about this animation</source>
        <translation>Mehr zu dieser Animation</translation>
    </message>
    <message>
        <source>Delete this animation</source>
        <translation>Diese Animation löschen</translation>
    </message>
    <message>
        <source>Show in &amp;Source</source>
        <translation>Im &amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to Its Beginning</source>
        <translation>Zu ihrem &amp;Beginn gehen</translation>
    </message>
    <message>
        <source>Convert to &amp;Keyframes</source>
        <translation>In &amp;Schlüsselbilder umwandeln</translation>
    </message>
    <message>
        <source>Convert to keyframes</source>
        <translation>In Schlüsselbilder umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>%1, moves %n other element(s), too</source>
        <translation>
            <numerusform>%1, bewegt auch %n anderes Element</numerusform>
            <numerusform>%1, bewegt auch %n andere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by code: %1. It can be changed in its source.</source>
        <translation>Vom Code erzeugt: %1. Das lässt sich im Quelltext ändern.</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Show the code that animates it</source>
        <translation>Den Code zeigen, der es animiert</translation>
    </message>
    <message>
        <source>from</source>
        <comment>value of a property</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>value of a property</comment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Change animation</source>
        <translation>Animation ändern</translation>
    </message>
    <message>
        <source>Do not animate %1</source>
        <translation>%1 nicht animieren</translation>
    </message>
    <message>
        <source>Leave %1 out of this keyframe</source>
        <translation>%1 aus diesem Schlüsselbild weglassen</translation>
    </message>
    <message>
        <source>Keyframe %1</source>
        <translation>Schlüsselbild %1</translation>
    </message>
    <message>
        <source>Go to this keyframe</source>
        <translation>Zu diesem Schlüsselbild gehen</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>Dieses Schlüsselbild löschen</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Schlüsselbild löschen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Schlüsselbild verschieben</translation>
    </message>
    <message>
        <source>Ease to here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Change ease</source>
        <translation>Tempoverlauf ändern</translation>
    </message>
    <message>
        <source>Add Property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Animate another property along with these</source>
        <translation>Eine weitere Eigenschaft mit diesen animieren</translation>
    </message>
    <message>
        <source>Add Keyframe</source>
        <translation>Schlüsselbild hinzufügen</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead</source>
        <translation>Am Abspielkopf ein Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Write Out</source>
        <translation>Ausschreiben</translation>
    </message>
    <message>
        <source>Write down each animation that the loop or function makes, so that it can be edited</source>
        <translation>Jede Animation hinschreiben, die die Schleife oder Funktion macht, damit sie sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>&amp;Copy a Description</source>
        <translation>&amp;Beschreibung kopieren</translation>
    </message>
    <message>
        <source>Animate %1</source>
        <translation>%1 animieren</translation>
    </message>
</context>
<context>
    <name>muto::ui::UnsavedGuard</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are changes that are not on disk yet.</source>
        <translation>Es gibt Änderungen, die noch nicht auf der Platte sind.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Another program has changed the same lines.</source>
        <translation>Ein anderes Programm hat dieselben Zeilen geändert.</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your changes could not be saved.</source>
        <translation>Ihre Änderungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Keep the Project Open</source>
        <translation>Projekt &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>muto::ui::VariableForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The name by which scripts and styles read it</source>
        <translation>Der Name, unter dem Skripte und Stile sie lesen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Wie man sie nennt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What it is unless somebody says otherwise</source>
        <translation>Was gilt, solange niemand etwas anderes sagt</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>The least number that makes sense</source>
        <translation>Die kleinste sinnvolle Zahl</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>The largest number that makes sense</source>
        <translation>Die größte sinnvolle Zahl</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What one step is</source>
        <translation>Wie groß ein Schritt ist</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>A line each: value, or value: label</source>
        <translation>Je eine Zeile: Wert oder Wert: Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the declaration</source>
        <translation>Die Deklaration schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
</context>
<context>
    <name>muto::ui::VariablesPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Deklarieren</translation>
    </message>
    <message>
        <source>Show the composition with its defaults again</source>
        <translation>Die Komposition wieder mit ihren Vorgaben zeigen</translation>
    </message>
    <message>
        <source>Declare a new variable</source>
        <translation>Eine neue Variable deklarieren</translation>
    </message>
    <message>
        <source>Variables are what others may change about this film without editing it: a title, a colour, a picture. Declare one to begin.</source>
        <translation>Variablen sind, was andere an diesem Film ändern dürfen, ohne ihn zu bearbeiten: ein Titel, eine Farbe, ein Bild. Deklarieren Sie zum Anfang eine.</translation>
    </message>
    <message>
        <source>Open a composition to see its variables.</source>
        <translation>Öffnen Sie eine Komposition, um ihre Variablen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <comment>a variable</comment>
        <translation>
            <numerusform>Einmal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch unbenutzt</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Make it the default, edit or remove the declaration</source>
        <translation>Zur Vorgabe machen, die Deklaration bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>Make this the default</source>
        <translation>Das zur Vorgabe machen</translation>
    </message>
    <message>
        <source>Edit the Declaration…</source>
        <translation>Deklaration bearbeiten…</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>Deklaration entfernen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n custom</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n eigener Wert</numerusform>
            <numerusform>%n eigene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Declaration of %1</source>
        <translation>Deklaration von %1</translation>
    </message>
    <message>
        <source>Copy the Values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Read, but not declared</source>
        <translation>Gelesen, aber nicht deklariert</translation>
    </message>
    <message>
        <source>Scripts or bindings of this file ask for them: without a declaration nobody can give them a value</source>
        <translation>Skripte oder Bindungen dieser Datei fragen danach: Ohne Deklaration kann ihnen niemand einen Wert geben</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>%1 deklarieren</translation>
    </message>
    <message>
        <source>Declare a variable called %1</source>
        <translation>Eine Variable namens %1 deklarieren</translation>
    </message>
    <message>
        <source>Copy the values, or the command that renders with them</source>
        <translation>Die Werte kopieren, oder den Befehl, der mit ihnen rendert</translation>
    </message>
    <message>
        <source>Copy Values as &amp;JSON</source>
        <translation>Werte als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Render Command</source>
        <translation>&amp;Renderbefehl kopieren</translation>
    </message>
</context>
<context>
    <name>muto::ui::VendorDialog</name>
    <message>
        <source>Looking for files of the web…</source>
        <translation>Dateien aus dem Web werden gesucht…</translation>
    </message>
    <message>
        <source>Vendor Remote Files</source>
        <translation>Dateien aus dem Web übernehmen</translation>
    </message>
    <message>
        <source>Files fetched</source>
        <translation>Geholte Dateien</translation>
    </message>
    <message>
        <source>Files that could not be fetched</source>
        <translation>Dateien, die nicht geholt werden konnten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetching file %1 of %2</source>
        <translation>Datei %1 von %2 wird geholt</translation>
    </message>
    <message>
        <source>Cancelled. What had been fetched is kept.</source>
        <translation>Abgebrochen. Was schon geholt war, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geholt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The composition uses nothing of the web.</source>
        <translation>Die Komposition verwendet nichts aus dem Web.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the web are in the project. It can be rendered offline.</source>
        <translation>
            <numerusform>%n Datei aus dem Web liegt im Projekt. Es lässt sich ohne Netz rendern.</numerusform>
            <numerusform>%n Dateien aus dem Web liegen im Projekt. Es lässt sich ohne Netz rendern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>%1 geholt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muto::ui::Versions</name>
    <message>
        <source>Restore an earlier version of %1</source>
        <translation>Frühere Fassung von %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>muto::ui::VersionsDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Frühere Fassungen von %1</translation>
    </message>
    <message>
        <source>Kept each time before the file was saved, outside of the project. Restoring one is a step that can be undone.</source>
        <translation>Aufbewahrt jeweils vor dem Speichern der Datei, außerhalb des Projekts. Eine wiederherzustellen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The file holds again what it held then</source>
        <translation>In der Datei steht wieder, was damals in ihr stand</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>There is none yet. What the file holds is kept here whenever it is saved anew.</source>
        <translation>Noch gibt es keine. Was in der Datei steht, wird hier aufbewahrt, sobald sie neu gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Was das Wiederherstellen ändern würde</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The file holds the very same now.</source>
        <translation>In der Datei steht jetzt genau dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would come back</source>
        <translation>
            <numerusform>%n Zeile käme zurück</numerusform>
            <numerusform>%n Zeilen kämen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would go</source>
        <translation>
            <numerusform>%n Zeile fiele weg</numerusform>
            <numerusform>%n Zeilen fielen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Edge between the versions and what they change</source>
        <translation>Kante zwischen den Versionen und ihren Änderungen</translation>
    </message>
</context>
<context>
    <name>muto::ui::WaitNote</name>
    <message>
        <source>The preview waits</source>
        <translation>Die Vorschau wartet</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Zeigen, wie es ist</translation>
    </message>
    <message>
        <source>Show the film as it is written now, even though it may not work</source>
        <translation>Den Film zeigen, wie er jetzt geschrieben ist, auch wenn er vielleicht nicht läuft</translation>
    </message>
    <message>
        <source>What you see is the film as it last worked. Click to go there.</source>
        <translation>Zu sehen ist der Film, wie er zuletzt lief. Klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>What the preview waits for</source>
        <translation>Worauf die Vorschau wartet</translation>
    </message>
    <message>
        <source>%1 is still loading. A script of it may loop for ever.</source>
        <translation>%1 lädt noch. Vielleicht läuft ein Skript darin endlos.</translation>
    </message>
    <message>
        <source>You can go on working. After a while it is stopped, and nothing is lost.</source>
        <translation>Sie können weiterarbeiten. Nach einer Weile wird es angehalten, und nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>muto::ui::WindowChrome</name>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>muto::ui::WordForm</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Move X</source>
        <translation>Versatz X</translation>
    </message>
    <message>
        <source>Move Y</source>
        <translation>Versatz Y</translation>
    </message>
    <message>
        <source>Parts of this caption are elements of their own. Its times can be edited here, its text on the canvas.</source>
        <translation>Teile dieses Untertitels sind eigene Elemente. Seine Zeiten lassen sich hier bearbeiten, sein Text auf der Bildfläche.</translation>
    </message>
    <message>
        <source>The words of this caption are shown together, so they have no times and no looks of their own. In the styles “Spotlit words” and “Karaoke” they have.</source>
        <translation>Die Wörter dieses Untertitels erscheinen zusammen, darum haben sie weder eigene Zeiten noch ein eigenes Aussehen. Im Stil „Leuchtende Worte“ und „Karaoke“ haben sie beides.</translation>
    </message>
</context>
<context>
    <name>muto::ui::WordStrip</name>
    <message>
        <source>Words of the caption</source>
        <translation>Wörter des Untertitels</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
