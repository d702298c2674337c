<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
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
        <source>Open the &amp;Sample Project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
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
        <translation>Zei&amp;tanzeige wechseln</translation>
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
        <source>Zoo&amp;m out of the Timeline</source>
        <translation>Aus der Zeitleiste &amp;herauszoomen</translation>
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
</context>
<context>
    <name>muto::ui::AdvancedSection</name>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Weiteres</translation>
    </message>
    <message>
        <source>Show or hide how frames reach the encoder</source>
        <translation>Zeigen oder verbergen, wie Bilder zum Encoder kommen</translation>
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
</context>
<context>
    <name>muto::ui::BusyPage</name>
    <message>
        <source>Opening the composition…</source>
        <translation>Die Komposition wird geöffnet…</translation>
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
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
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
        <source>Copy the selected lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Die Konsole leeren</translation>
    </message>
</context>
<context>
    <name>muto::ui::DropTarget</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
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
        <translation>&amp;Andere öffnen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
</context>
<context>
    <name>muto::ui::GeneralPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Mutoscope starts the next time.</source>
        <translation>Gilt ab dem nächsten Start von Mutoscope.</translation>
    </message>
    <message>
        <source>Ti&amp;me display</source>
        <translation>&amp;Zeitanzeige</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
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
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach Befehl oder Taste suchen</translation>
    </message>
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
        <source>About Mutoscope</source>
        <translation>Über Mutoscope</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>For reports of problems</source>
        <translation>Für Meldungen von Problemen</translation>
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
        <source>%1 – Mutoscope</source>
        <translation>%1 – Mutoscope</translation>
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
        <source>&amp;Cancel the render and quit</source>
        <translation>&amp;Abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep rendering</source>
        <translation>&amp;Weiter rendern</translation>
    </message>
</context>
<context>
    <name>muto::ui::PanelDock</name>
    <message>
        <source>Hide %1; the Window menu brings it back</source>
        <translation>%1 verbergen; das Menü Fenster holt es zurück</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>muto::ui::Panels</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
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
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
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
</context>
<context>
    <name>muto::ui::RenderFormPage</name>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
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
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose where the film goes</source>
        <translation>Wählen, wohin der Film soll</translation>
    </message>
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
        <source>&amp;Copy command line</source>
        <translation>&amp;Befehlszeile kopieren</translation>
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
        <source>Save the Film As</source>
        <translation>Film speichern als</translation>
    </message>
    <message>
        <source>MP4 film (*.mp4)</source>
        <translation>MP4-Film (*.mp4)</translation>
    </message>
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
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1. The film already there will be overwritten.</source>
        <translation>%1. Der Film, der schon da ist, wird überschrieben.</translation>
    </message>
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
        <source>Run in &amp;background</source>
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
</context>
<context>
    <name>muto::ui::RenderResultPage</name>
    <message>
        <source>Show &amp;log</source>
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
        <source>Hide &amp;log</source>
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
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder of the film</source>
        <translation>Den Ordner des Films zeigen</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>Copy the film&apos;s path</source>
        <translation>Den Pfad des Films kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to settings</source>
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
        <source>&amp;Render again…</source>
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
        <source>Play the film</source>
        <translation>Den Film abspielen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Seinen Pfad kopieren</translation>
    </message>
    <message>
        <source>Cancel the render</source>
        <translation>Das Rendern abbrechen</translation>
    </message>
    <message>
        <source>Renders of this session</source>
        <translation>Filme dieser Sitzung</translation>
    </message>
    <message>
        <source>Films that you render appear here.</source>
        <translation>Hier erscheinen die Filme, die Sie rendern.</translation>
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
        <source>&amp;Restore defaults</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Put every preference back to what it was at first</source>
        <translation>Alle Einstellungen so, wie sie am Anfang waren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the preferences (Esc)</source>
        <translation>Die Einstellungen schließen (Esc)</translation>
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
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;HTML file…</source>
        <translation>&amp;HTML-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
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
        <source>Remove from the list</source>
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
</context>
<context>
    <name>muto::ui::StatusStrip</name>
    <message>
        <source>Show the console</source>
        <translation>Die Konsole zeigen</translation>
    </message>
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
        <source>Press or drag to move through the film</source>
        <translation>Drücken oder ziehen, um sich durch den Film zu bewegen</translation>
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
</context>
<context>
    <name>muto::ui::TimelinePanel</name>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Zoom der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The clips of a composition appear here: every element with a start.</source>
        <translation>Hier erscheinen die Clips der Komposition: jedes Element mit einem Beginn.</translation>
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
    <name>muto::ui::VendorDialog</name>
    <message>
        <source>Looking for files of the web…</source>
        <translation>Dateien aus dem Web werden gesucht …</translation>
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
</TS>
