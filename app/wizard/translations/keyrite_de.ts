<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbortQuestion</name>
    <message>
        <source>End the ceremony as void?</source>
        <translation>Die Zeremonie als ungültig beenden?</translation>
    </message>
    <message>
        <source>All secrets are wiped at once, what was made is taken back, and the record is closed as void. This cannot be undone. To end it, two people give their names and a reason.</source>
        <translation>Alle Geheimnisse werden sofort gelöscht, was gemacht wurde, wird zurückgenommen, und das Protokoll wird als ungültig geschlossen. Das lässt sich nicht rückgängig machen. Zum Beenden geben zwei Personen ihre Namen und einen Grund an.</translation>
    </message>
    <message>
        <source>&amp;Go on with the ceremony (Esc)</source>
        <translation>Zeremonie &amp;fortsetzen (Esc)</translation>
    </message>
    <message>
        <source>Performer (name on the roster)</source>
        <translation>Ausführende Person (Name in der Personenliste)</translation>
    </message>
    <message>
        <source>Witness (name on the roster)</source>
        <translation>Zeuge (Name in der Personenliste)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;End it as void</source>
        <translation>Als &amp;ungültig beenden</translation>
    </message>
    <message>
        <source>Write the reason in one line.</source>
        <translation>Schreiben Sie den Grund in eine Zeile.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>%1 of %2 codes read</source>
        <translation>%1 von %2 Codes gelesen</translation>
    </message>
    <message>
        <source>Codes read: %1</source>
        <translation>Gelesene Codes: %1</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in.</source>
        <translation>Es ist keine Kamera da. Schließen Sie eine an.</translation>
    </message>
</context>
<context>
    <name>CeremonyRunner</name>
    <message>
        <source>keyrite has found a defect of its own: %1.</source>
        <translation>keyrite hat einen eigenen Fehler gefunden: %1.</translation>
    </message>
    <message>
        <source>Do not use what was made. Note it on paper, and report it.</source>
        <translation>Verwenden Sie nicht, was gemacht wurde. Vermerken Sie es auf Papier, und melden Sie es.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei auswählen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Arrow keys and Enter choose, Backspace goes up, Esc goes back to the step.</source>
        <translation>Pfeiltasten und Eingabetaste wählen aus, die Rücktaste geht eine Ebene höher, Esc geht zurück zum Schritt.</translation>
    </message>
    <message>
        <source>No removable medium is mounted. Put the stick in, wait a moment, and choose again.</source>
        <translation>Es ist kein Wechseldatenträger eingehängt. Stecken Sie den Stick ein, warten Sie einen Augenblick, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Media that can be taken out:</source>
        <translation>Datenträger, die man herausnehmen kann:</translation>
    </message>
    <message>
        <source>[medium] %1</source>
        <translation>[Datenträger] %1</translation>
    </message>
    <message>
        <source>The medium cannot be read. Was it pulled out? Put it in and choose again.</source>
        <translation>Der Datenträger lässt sich nicht lesen. Wurde er abgezogen? Stecken Sie ihn ein, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>.. (up)</source>
        <translation>.. (eine Ebene höher)</translation>
    </message>
    <message>
        <source>[take this folder with everything in it]</source>
        <translation>[diesen Ordner mit allem darin nehmen]</translation>
    </message>
    <message>
        <source>[folder] %1</source>
        <translation>[Ordner] %1</translation>
    </message>
    <message>
        <source>%1 - %2, too large</source>
        <translation>%1 - %2, zu groß</translation>
    </message>
    <message>
        <source>%1 is too large for what is asked here: at most %2. Choose another file.</source>
        <translation>%1 ist zu groß für das, was hier verlangt ist: höchstens %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Bring a medium with fewer files, or type the path.</source>
        <translation>Nur die ersten %1 sind aufgeführt. Bringen Sie einen Datenträger mit weniger Dateien, oder geben Sie den Pfad ein.</translation>
    </message>
</context>
<context>
    <name>CopiedWordsView</name>
    <message>
        <source>The blank words, for the holder&apos;s eyes alone</source>
        <translation>Die frei gelassenen Wörter, nur für die Augen des Verwahrers</translation>
    </message>
    <message>
        <source>F7 hides the words.</source>
        <translation>F7 verbirgt die Wörter.</translation>
    </message>
    <message>
        <source>The words are hidden. F7 shows them: only the holder looks at the screen then.</source>
        <translation>Die Wörter sind verborgen. F7 zeigt sie; dann sieht nur der Verwahrer auf den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>CupsJob</name>
    <message>
        <source>it was removed from the print service</source>
        <translation>der Drucker wurde aus dem Druckdienst entfernt</translation>
    </message>
    <message>
        <source>the print service says: %1</source>
        <translation>der Druckdienst meldet: %1</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The medium cannot be read. Note on paper that the ceremony is void, and destroy the medium.</source>
        <translation>Der Datenträger lässt sich nicht lesen. Vermerken Sie auf Papier, dass die Zeremonie ungültig ist, und zerstören Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The record says so: %1/transcript.</source>
        <translation>Das Protokoll hält es fest: %1/transcript.</translation>
    </message>
    <message>
        <source>The record could NOT be closed: note on paper that it is void.</source>
        <translation>Das Protokoll konnte NICHT geschlossen werden: Vermerken Sie auf Papier, dass es ungültig ist.</translation>
    </message>
    <message>
        <source>Could NOT be taken back; destroy the output medium: %1/%2</source>
        <translation>Konnte NICHT zurückgenommen werden; zerstören Sie den Ausgabedatenträger: %1/%2</translation>
    </message>
    <message>
        <source>All secrets of this run are wiped. Every sheet that was printed must be found and shredded in view of all.</source>
        <translation>Alle Geheimnisse dieses Durchgangs sind gelöscht. Jedes gedruckte Blatt muss gefunden und vor aller Augen geschreddert werden.</translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>Assistenten &amp;schließen</translation>
    </message>
    <message>
        <source>The ceremony is done</source>
        <translation>Die Zeremonie ist abgeschlossen</translation>
    </message>
    <message>
        <source>The ceremony is VOID</source>
        <translation>Die Zeremonie ist UNGÜLTIG</translation>
    </message>
    <message>
        <source>Exceptions in the record: E1 to E%1.</source>
        <translation>Abweichungen im Protokoll: E1 bis E%1.</translation>
    </message>
    <message>
        <source>One exception is in the record: E1.</source>
        <translation>Im Protokoll steht eine Abweichung: E1.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>(nothing was named)</source>
        <translation>(nichts wurde genannt)</translation>
    </message>
    <message>
        <source>Look at what is named above, and try again.</source>
        <translation>Sehen Sie sich an, was oben genannt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Exception E%1. Write the number on the paper script.</source>
        <translation>Abweichung E%1. Schreiben Sie die Nummer auf den gedruckten Ablauf.</translation>
    </message>
    <message>
        <source>The refusal is noted there, without what was typed.</source>
        <translation>Die Ablehnung ist dort vermerkt, ohne das Eingegebene.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Read the sentence after SAY aloud, for everybody. Then confirm.</source>
        <translation>Lesen Sie den Satz nach SAGEN laut vor, für alle. Bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>Read the facts aloud, one after the other. Everybody looks whether they are true in this room. The performer and the witness then type their names.</source>
        <translation>Lesen Sie die Tatsachen laut vor, eine nach der anderen. Alle sehen nach, ob sie in diesem Raum zutreffen. Dann geben die ausführende Person und der Zeuge ihre Namen ein.</translation>
    </message>
    <message>
        <source>The performer reads the large words aloud, four at a time. The others follow on paper, not on the screen. When every word is the same, the witness types the one word that is asked for: it shows that they looked. If a word differs, do not go on: somebody has changed something. Press F12.</source>
        <translation>Die ausführende Person liest die großen Wörter laut vor, immer vier auf einmal. Die anderen lesen auf Papier mit, nicht am Bildschirm. Wenn jedes Wort gleich ist, gibt der Zeuge das eine Wort ein, nach dem gefragt wird: Es zeigt, dass er hingesehen hat. Weicht ein Wort ab, machen Sie nicht weiter: Jemand hat etwas verändert. Drücken Sie F12.</translation>
    </message>
    <message>
        <source>One person types what is asked for. A secret shows as dots; the others look away. Backspace takes the last letter back.</source>
        <translation>Eine Person gibt ein, was verlangt ist. Ein Geheimnis erscheint als Punkte; die anderen sehen weg. Die Rücktaste nimmt den letzten Buchstaben zurück.</translation>
    </message>
    <message>
        <source>Put the medium in and choose the file with the button and its number (Alt and the digit), or type the path. Look at the label of the medium before it goes in.</source>
        <translation>Legen Sie den Datenträger ein, und wählen Sie die Datei mit dem Knopf und seiner Nummer (Alt und die Ziffer), oder geben Sie den Pfad ein. Sehen Sie sich die Aufschrift des Datenträgers an, bevor Sie ihn einlegen.</translation>
    </message>
    <message>
        <source>The machine works. There is nothing to do but to wait. If it fails, the screen says why, and the step can be tried again.</source>
        <translation>Der Rechner arbeitet. Sie brauchen nur zu warten. Gelingt es nicht, so sagt der Bildschirm, warum, und der Schritt lässt sich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>One sheet is printed. Only its holder takes it from the printer, face down. Nobody else reads it, and nobody photographs it.</source>
        <translation>Ein Blatt wird gedruckt. Nur sein Verwahrer nimmt es aus dem Drucker, mit der Schrift nach unten. Niemand sonst liest es, und niemand fotografiert es.</translation>
    </message>
    <message>
        <source>What was made is checked against what it should be. A printed page is read by the scanner or the camera, and its holder types the words that are asked for, from the paper.</source>
        <translation>Was gemacht wurde, wird mit dem verglichen, was es sein soll. Eine gedruckte Seite wird vom Scanner oder von der Kamera gelesen, und ihr Verwahrer gibt die verlangten Wörter vom Papier ein.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time. They are asked for if the ceremony is interrupted.</source>
        <translation>Schreiben Sie die Wörter von Hand auf das Papierprotokoll, mit der Uhrzeit. Nach ihnen wird gefragt, wenn die Zeremonie unterbrochen wird.</translation>
    </message>
    <message>
        <source>Read the lines aloud. After this step the record is closed and cannot be continued.</source>
        <translation>Lesen Sie die Zeilen laut vor. Nach diesem Schritt ist das Protokoll geschlossen und kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Help for this step</source>
        <translation>Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <source>There is no way back after this step. Its button works when the word of assent is typed exactly; it is pressed with Alt and its underlined letter, or with Tab and Space. Enter does not press it.</source>
        <translation>Nach diesem Schritt gibt es kein Zurück. Sein Knopf geht erst, wenn das Zustimmungswort genau eingegeben ist; man drückt ihn mit Alt und seinem unterstrichenen Buchstaben oder mit Tabulator und Leertaste. Die Eingabetaste drückt ihn nicht.</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from field to field, Enter goes on. Page Up and Page Down move the page.
F8 notes an exception. F12 ends the ceremony, by two people. Alt+B goes back where there is a way back.
Ctrl++ and Ctrl+- change the size, Ctrl+H the contrast.</source>
        <translation>Tabulator und Umschalt+Tabulator gehen von Feld zu Feld, die Eingabetaste geht weiter. Bild auf und Bild ab bewegen die Seite.
F8 vermerkt eine Abweichung. F12 beendet die Zeremonie, durch zwei Personen. Alt+B geht zurück, wo es ein Zurück gibt.
Strg++ und Strg+- ändern die Größe, Strg+H den Kontrast.</translation>
    </message>
    <message>
        <source>&amp;Back to the step (Esc)</source>
        <translation>&amp;Zurück zum Schritt (Esc)</translation>
    </message>
    <message>
        <source>Only the holder of this sheet looks at the screen. F7 shows the words and hides them again. The holder writes each word into the box with its number, in capitals, and reads none of them aloud.</source>
        <translation>Nur der Verwahrer dieses Blatts sieht auf den Bildschirm. F7 zeigt die Wörter und verbirgt sie wieder. Der Verwahrer schreibt jedes Wort in Großbuchstaben in das Kästchen mit seiner Nummer und liest keines davon laut vor.</translation>
    </message>
</context>
<context>
    <name>LiveReader</name>
    <message>
        <source>it says no more</source>
        <translation>es sagt nichts mehr</translation>
    </message>
    <message>
        <source>what it says makes no sense</source>
        <translation>was es sagt, ergibt keinen Sinn</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Note an exception</source>
        <translation>Eine Abweichung vermerken</translation>
    </message>
    <message>
        <source>Anything that is not as the script says: who came in, what fell, what was read wrongly. It gets a number in the record (E1, E2, …) and the step goes on.</source>
        <translation>Alles, was nicht so ist wie im Ablauf: wer hereinkam, was herunterfiel, was falsch vorgelesen wurde. Es bekommt eine Nummer im Protokoll (E1, E2, …), und der Schritt geht weiter.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Write into the record</source>
        <translation>Ins Protokoll &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Leave without a note (Esc)</source>
        <translation>Ohne &amp;Vermerk zurück (Esc)</translation>
    </message>
    <message>
        <source>Write one line of at most 900 letters.</source>
        <translation>Schreiben Sie eine Zeile mit höchstens 900 Buchstaben.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>it says more than belongs to a page</source>
        <translation>es sagt mehr, als zu einer Seite gehört</translation>
    </message>
    <message>
        <source>what it says makes no sense</source>
        <translation>was es sagt, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it stopped in the middle</source>
        <translation>es hörte mittendrin auf</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file for: %1</source>
        <translation>Eine Datei auswählen für: %1</translation>
    </message>
    <message>
        <source>&amp;%1 Choose…</source>
        <translation>&amp;%1 Auswählen…</translation>
    </message>
    <message>
        <source>Recipient: %1 of %2 letters; not yet complete.</source>
        <translation>Empfänger: %1 von %2 Buchstaben; noch nicht vollständig.</translation>
    </message>
    <message>
        <source>This is not a recipient: a letter is wrong, or there are too many.</source>
        <translation>Das ist kein Empfänger: Ein Buchstabe ist falsch, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Good: the recipient is whole and its check letters agree.</source>
        <translation>Gut: Der Empfänger ist vollständig, und seine Prüfbuchstaben stimmen.</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Read with the camera: %1</source>
        <translation>Mit der Kamera lesen: %1</translation>
    </message>
    <message>
        <source>&amp;%1 Camera…</source>
        <translation>&amp;%1 Kamera…</translation>
    </message>
    <message>
        <source>The camera has read %1 codes.</source>
        <translation>Die Kamera hat %1 Codes gelesen.</translation>
    </message>
</context>
<context>
    <name>SheetCamera</name>
    <message>
        <source>Hold the sheet before the camera</source>
        <translation>Halten Sie das Blatt vor die Kamera</translation>
    </message>
    <message>
        <source>&amp;Leave without the camera (Esc)</source>
        <translation>Ohne &amp;Kamera zurück (Esc)</translation>
    </message>
    <message>
        <source>&amp;Take what is read</source>
        <translation>Das &amp;Gelesene übernehmen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is to be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Choose a ceremony</source>
        <translation>Eine Zeremonie auswählen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>A new folder for the set</source>
        <translation>Ein neuer Ordner für den Dateisatz</translation>
    </message>
    <message>
        <source>On the medium that leaves the room, for example /media/PUBLIC-1/set.</source>
        <translation>Auf dem Datenträger, der den Raum verlässt, zum Beispiel /media/PUBLIC-1/set.</translation>
    </message>
    <message>
        <source>A new folder for the sheets of a paper backup</source>
        <translation>Ein neuer Ordner für die Blätter einer Papiersicherung</translation>
    </message>
    <message>
        <source>Empty: beside the set, with -sheets after its name.</source>
        <translation>Leer: neben dem Dateisatz, mit -sheets nach seinem Namen.</translation>
    </message>
    <message>
        <source>The folder of the interrupted ceremony</source>
        <translation>Der Ordner der unterbrochenen Zeremonie</translation>
    </message>
    <message>
        <source>Its plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>Empty: the copy in the folder. Name the plan when it names files by paths that begin where it lies.</source>
        <translation>Leer: die Kopie im Ordner. Nennen Sie den Plan, wenn er Dateien mit Pfaden nennt, die dort beginnen, wo er liegt.</translation>
    </message>
    <message>
        <source>A new folder for the rehearsal</source>
        <translation>Ein neuer Ordner für die Probe</translation>
    </message>
    <message>
        <source>Devices, keys and a plan are made in it. Their passphrases are in devices/passphrases.txt: print the file, or open it on another machine.</source>
        <translation>Geräte, Schlüssel und ein Plan werden darin angelegt. Ihre Passphrasen stehen in devices/passphrases.txt: Drucken Sie die Datei, oder öffnen Sie sie auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The set and what you trust are asked for at the first step. Nothing is written.</source>
        <translation>Nach dem Dateisatz und nach dem, dem Sie vertrauen, wird im ersten Schritt gefragt. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A field is empty.</source>
        <translation>Ein Feld ist leer.</translation>
    </message>
    <message>
        <source>Fill it in, then begin.</source>
        <translation>Füllen Sie es aus, und beginnen Sie dann.</translation>
    </message>
    <message>
        <source>The ceremony of a plan; going on with one that was interrupted (resume); a rehearsal with throw-away devices; the check of a set that exists, or of a disc; or burning a set onto a disc?</source>
        <translation>Die Zeremonie eines Plans; die Fortsetzung einer unterbrochenen (Fortsetzung); eine Probe mit Wegwerfgeräten; die Prüfung eines vorhandenen Dateisatzes oder einer Disc; oder das Brennen eines Dateisatzes auf eine Disc?</translation>
    </message>
    <message>
        <source>A new folder for the record</source>
        <translation>Ein neuer Ordner für das Protokoll</translation>
    </message>
    <message>
        <source>Another disc is read in a drive of its own, and its hash is compared with what you trust.</source>
        <translation>Eine andere Disc wird in einem eigenen Laufwerk gelesen, und ihr Hashwert wird mit dem verglichen, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>A finished set is burnt onto a blank disc and read back. The set and the drive are asked for at the first step.</source>
        <translation>Ein fertiger Dateisatz wird auf eine leere Disc gebrannt und zurückgelesen. Nach Dateisatz und Laufwerk fragt der erste Schritt.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>, no way back</source>
        <translation>, kein Zurück</translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation>%1 %2: %3%4</translation>
    </message>
    <message>
        <source>Steps of the ceremony</source>
        <translation>Schritte der Zeremonie</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>GREEN</source>
        <translation>GRÜN</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>ROT</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>■ There is no way back after this step.</source>
        <translation>■ Nach diesem Schritt gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SAGEN</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>TUN</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>▼ Page Down: there is more</source>
        <translation>▼ Bild ab: Es geht noch weiter</translation>
    </message>
    <message>
        <source>▲ Page Up</source>
        <translation>▲ Bild auf</translation>
    </message>
</context>
<context>
    <name>V4l2Camera</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>sie startet nicht</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>sie sagt nicht, was sie ist</translation>
    </message>
    <message>
        <source>this device does not deliver pictures</source>
        <translation>dieses Gerät liefert keine Bilder</translation>
    </message>
    <message>
        <source>it does not name its formats</source>
        <translation>sie nennt ihre Formate nicht</translation>
    </message>
    <message>
        <source>it does not take a format</source>
        <translation>sie nimmt ein Format nicht an</translation>
    </message>
    <message>
        <source>it has no format that is read here (GREY, YUYV, NV12, MJPEG)</source>
        <translation>sie hat kein Format, das hier gelesen wird (GREY, YUYV, NV12, MJPEG)</translation>
    </message>
    <message>
        <source>it has no memory for frames</source>
        <translation>sie hat keinen Speicher für Bilder</translation>
    </message>
    <message>
        <source>it does not take its memory back</source>
        <translation>sie nimmt ihren Speicher nicht zurück</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>keyrite: key ceremony</source>
        <translation>keyrite: Schlüsselzeremonie</translation>
    </message>
    <message>
        <source>The machine works …</source>
        <translation>Der Rechner arbeitet …</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>F1 help   F8 note   F12 abort</source>
        <translation>F1 Hilfe   F8 Vermerk   F12 Abbruch</translation>
    </message>
    <message>
        <source>F1 help, F8 note an exception, F12 end the ceremony as void</source>
        <translation>F1 Hilfe, F8 eine Abweichung vermerken, F12 die Zeremonie als ungültig beenden</translation>
    </message>
    <message>
        <source>Can&amp;cel …</source>
        <translation>Abbre&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurück (&amp;B)</translation>
    </message>
    <message>
        <source>It is exception E%1 in the record. Write the number on the paper script.</source>
        <translation>Es ist die Abweichung E%1 im Protokoll. Schreiben Sie die Nummer auf den gedruckten Ablauf.</translation>
    </message>
    <message>
        <source>keyrite</source>
        <translation>keyrite</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>A keyboard-like device appeared after the preflight:
%1

Nothing that is typed is taken. Pull the device out; the page comes back by itself. The record has it as an exception.</source>
        <translation>Nach der Vorprüfung ist etwas aufgetaucht, das wie eine Tastatur wirkt:
%1

Keine Eingabe wird angenommen. Ziehen Sie es ab; die Seite kommt von selbst zurück. Im Protokoll steht es als Abweichung.</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>Word %1 is not in the list. Backspace, and look at the page again.</source>
        <translation>Wort %1 steht nicht in der Liste. Drücken Sie die Rücktaste, und sehen Sie noch einmal auf die Seite.</translation>
    </message>
    <message>
        <source>Word %1 needs at least four letters.</source>
        <translation>Wort %1 braucht mindestens vier Buchstaben.</translation>
    </message>
    <message>
        <source>The word is in the list.</source>
        <translation>Das Wort steht in der Liste.</translation>
    </message>
    <message>
        <source>Space ends the word.</source>
        <translation>Die Leertaste beendet das Wort.</translation>
    </message>
    <message>
        <source>%1 words: the share is whole.</source>
        <translation>%1 Wörter: Der Anteil ist vollständig.</translation>
    </message>
    <message>
        <source>%1 words. Word %2 looks wrong, or words are missing at the end.</source>
        <translation>%1 Wörter. Wort %2 sieht falsch aus, oder am Ende fehlen Wörter.</translation>
    </message>
    <message>
        <source>%1 words so far.</source>
        <translation>Bisher %1 Wörter.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Verify a set</source>
        <translation>Einen Dateisatz prüfen</translation>
    </message>
    <message>
        <source>We verify a set: every hash, signature, wrap, card and line of its record. No secret is needed.</source>
        <translation>Wir prüfen einen Dateisatz: jeden Hashwert, jede Signatur, jede Hülle, jede Karte und jede Zeile seines Protokolls. Ein Geheimnis wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Name the folder of the set, and what you trust: the key&apos;s words from your own paper are best.</source>
        <translation>Nennen Sie den Ordner des Dateisatzes und das, dem Sie vertrauen: Am besten sind die Wörter des Schlüssels von Ihrem eigenen Papier.</translation>
    </message>
    <message>
        <source>What you trust does not come from the same medium as the set.</source>
        <translation>Das, dem Sie vertrauen, kommt nicht vom selben Datenträger wie der Dateisatz.</translation>
    </message>
    <message>
        <source>Compare the key&apos;s words</source>
        <translation>Wörter des Schlüssels vergleichen</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the key.</source>
        <translation>Ich lese die zweiunddreißig Wörter des Schlüssels vor.</translation>
    </message>
    <message>
        <source>Compare them with your own paper, a row at a time.</source>
        <translation>Vergleichen Sie sie mit Ihrem eigenen Papier, eine Zeile nach der anderen.</translation>
    </message>
    <message>
        <source>Every word on the paper is the word on the screen.</source>
        <translation>Jedes Wort auf dem Papier ist das Wort auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Look at the set</source>
        <translation>Den Dateisatz ansehen</translation>
    </message>
    <message>
        <source>This is what the set says of itself, and what was found.</source>
        <translation>Das sagt der Dateisatz über sich selbst, und das wurde festgestellt.</translation>
    </message>
    <message>
        <source>Read the lines aloud. Write down who could rebuild the key, and every note.</source>
        <translation>Lesen Sie die Zeilen laut vor. Schreiben Sie auf, wer den Schlüssel wiederherstellen könnte, und jeden Hinweis.</translation>
    </message>
    <message>
        <source>The people, devices and sheets are those that you expect.</source>
        <translation>Personen, Geräte und Blätter sind die, die Sie erwarten.</translation>
    </message>
    <message>
        <source>Generate a key and wrap it to devices</source>
        <translation>Einen Schlüssel erzeugen und für Geräte einhüllen</translation>
    </message>
    <message>
        <source>Restore a key from its backups</source>
        <translation>Einen Schlüssel aus seinen Sicherungen wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the set and the drive</source>
        <translation>Dateisatz und Laufwerk auswählen</translation>
    </message>
    <message>
        <source>We burn a finished set onto a blank disc, and read it back.</source>
        <translation>Wir brennen einen fertigen Dateisatz auf eine leere Disc und lesen ihn zurück.</translation>
    </message>
    <message>
        <source>Put a blank disc into the drive. Name the folder of the set, the drive, and the two people.</source>
        <translation>Legen Sie eine leere Disc in das Laufwerk. Nennen Sie den Ordner des Dateisatzes, das Laufwerk und die beiden Personen.</translation>
    </message>
    <message>
        <source>The disc is new and blank.</source>
        <translation>Die Disc ist neu und leer.</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the set&apos;s key.</source>
        <translation>Ich lese die zweiunddreißig Wörter des Schlüssels dieses Dateisatzes vor.</translation>
    </message>
    <message>
        <source>Compare them with the paper record, a row at a time.</source>
        <translation>Vergleichen Sie sie mit dem Papierprotokoll, eine Reihe nach der anderen.</translation>
    </message>
    <message>
        <source>It is the set of this ceremony.</source>
        <translation>Es ist der Dateisatz dieser Zeremonie.</translation>
    </message>
    <message>
        <source>Burn the disc and read it back</source>
        <translation>Die Disc brennen und zurücklesen</translation>
    </message>
    <message>
        <source>The disc is written once, and then read by the drive.</source>
        <translation>Die Disc wird einmal beschrieben und dann vom Laufwerk gelesen.</translation>
    </message>
    <message>
        <source>Type the word of assent, and wait.</source>
        <translation>Geben Sie das Wort der Zustimmung ein, und warten Sie.</translation>
    </message>
    <message>
        <source>Nobody touches the drive.</source>
        <translation>Niemand berührt das Laufwerk.</translation>
    </message>
    <message>
        <source>Mark the disc</source>
        <translation>Die Disc kennzeichnen</translation>
    </message>
    <message>
        <source>The disc was read back, and every byte is the one that was burnt.</source>
        <translation>Die Disc wurde zurückgelesen, und jedes Byte ist das gebrannte.</translation>
    </message>
    <message>
        <source>Write the words, or the digits, on the disc&apos;s bag, and seal it.</source>
        <translation>Schreiben Sie die Wörter oder die Ziffern auf den Beutel der Disc, und versiegeln Sie ihn.</translation>
    </message>
    <message>
        <source>The bag&apos;s serial number is on the paper record.</source>
        <translation>Die Seriennummer des Beutels steht im Papierprotokoll.</translation>
    </message>
    <message>
        <source>Burn a set onto a disc</source>
        <translation>Einen Dateisatz auf eine Disc brennen</translation>
    </message>
    <message>
        <source>Put in the disc</source>
        <translation>Die Disc einlegen</translation>
    </message>
    <message>
        <source>We verify a disc: this machine reads it to its end and shows its hash.</source>
        <translation>Wir prüfen eine Disc: Dieser Rechner liest sie bis zum Ende und zeigt ihren Hashwert.</translation>
    </message>
    <message>
        <source>Put the disc into a drive of its own, choose the drive, and name the two people who verify it.</source>
        <translation>Legen Sie die Disc in ein eigenes Laufwerk, wählen Sie das Laufwerk, und nennen Sie die beiden Personen, die sie prüfen.</translation>
    </message>
    <message>
        <source>It is the disc that leaves this room as verified; it gets a mark now.</source>
        <translation>Es ist die Disc, die diesen Raum als geprüft verlässt; sie wird jetzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Read the disc</source>
        <translation>Die Disc lesen</translation>
    </message>
    <message>
        <source>The disc is read, block for block.</source>
        <translation>Die Disc wird gelesen, Block für Block.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Warten Sie.</translation>
    </message>
    <message>
        <source>The drive works; nobody touches it.</source>
        <translation>Das Laufwerk arbeitet; niemand berührt es.</translation>
    </message>
    <message>
        <source>Compare the disc&apos;s hash</source>
        <translation>Den Hashwert der Disc vergleichen</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of this disc&apos;s hash.</source>
        <translation>Ich lese die zweiunddreißig Wörter des Hashwerts dieser Disc vor.</translation>
    </message>
    <message>
        <source>Compare them with the release&apos;s paper, a row at a time. Type the hash that you trust, or show its label.</source>
        <translation>Vergleichen Sie sie mit dem Papier der Veröffentlichung, eine Reihe nach der anderen. Geben Sie den Hashwert ein, dem Sie vertrauen, oder zeigen Sie sein Etikett.</translation>
    </message>
    <message>
        <source>The paper did not come with the disc.</source>
        <translation>Das Papier kam nicht mit der Disc.</translation>
    </message>
    <message>
        <source>Note the head of the record</source>
        <translation>Den Stand des Protokolls aufschreiben</translation>
    </message>
    <message>
        <source>The disc was read and compared.</source>
        <translation>Die Disc wurde gelesen und verglichen.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time.</source>
        <translation>Schreiben Sie die Wörter von Hand auf das Papierprotokoll, mit der Uhrzeit.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen.</source>
        <translation>Die Wörter auf dem Papier sind die auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Say the result</source>
        <translation>Das Ergebnis sagen</translation>
    </message>
    <message>
        <source>This is what was found.</source>
        <translation>Das wurde gefunden.</translation>
    </message>
    <message>
        <source>Read the lines aloud, and write the result on the disc&apos;s bag.</source>
        <translation>Lesen Sie die Zeilen laut vor, und schreiben Sie das Ergebnis auf den Beutel der Disc.</translation>
    </message>
    <message>
        <source>A disc that is not verified leaves the room marked as that.</source>
        <translation>Eine Disc, die nicht geprüft ist, verlässt den Raum mit diesem Vermerk.</translation>
    </message>
    <message>
        <source>Verify a disc</source>
        <translation>Eine Disc prüfen</translation>
    </message>
</context>
<context>
    <name>keyrite::base</name>
    <message>
        <source>A hexadecimal value has an odd number of digits.</source>
        <translation>Ein hexadezimaler Wert hat eine ungerade Anzahl von Ziffern.</translation>
    </message>
    <message>
        <source>A hexadecimal value has a character other than 0-9 and a-f.</source>
        <translation>Ein hexadezimaler Wert enthält ein anderes Zeichen als 0-9 und a-f.</translation>
    </message>
    <message>
        <source>A hexadecimal value has %1 digits where %2 are expected.</source>
        <translation>Ein hexadezimaler Wert hat %1 Ziffern, wo %2 erwartet werden.</translation>
    </message>
    <message>
        <source>A base64 value is not in its canonical form.</source>
        <translation>Ein Base64-Wert steht nicht in seiner Normalform.</translation>
    </message>
    <message>
        <source>A base32 value has a character other than A-Z and 2-7.</source>
        <translation>Ein Base32-Wert enthält ein anderes Zeichen als A-Z und 2-7.</translation>
    </message>
    <message>
        <source>A base32 value is not in its canonical form.</source>
        <translation>Ein Base32-Wert steht nicht in seiner Normalform.</translation>
    </message>
    <message>
        <source>Word %1 is not a check word for its place: &apos;%2&apos;.</source>
        <translation>Wort %1 ist kein Prüfwort für seine Stelle: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Look at the words around it: one may be missing or doubled.</source>
        <translation>Sehen Sie sich die Wörter daneben an: Eines kann fehlen oder doppelt sein.</translation>
    </message>
    <message>
        <source>A date is not of the form 2027-01-31.</source>
        <translation>Ein Datum hat nicht die Form 2027-01-31.</translation>
    </message>
    <message>
        <source>A date is not in the calendar.</source>
        <translation>Ein Datum gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>A time is not of the form 2027-01-31T14:32:07Z.</source>
        <translation>Eine Zeit hat nicht die Form 2027-01-31T14:32:07Z.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that its kind allows.</source>
        <translation>Die Datei ist größer als die %1 Byte, die ihre Art erlaubt.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Prüfen Sie, ob das die Datei ist, die Sie meinen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Check the path and the medium.</source>
        <translation>Prüfen Sie den Pfad und den Datenträger.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or device.</source>
        <translation>Nennen Sie eine Datei, keinen Ordner und keine Gerätedatei des Betriebssystems.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Check the medium; try another copy.</source>
        <translation>Prüfen Sie den Datenträger; versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Check that the medium is present, writable and not full.</source>
        <translation>Prüfen Sie, ob der Datenträger da, beschreibbar und nicht voll ist.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file exists already; nothing is overwritten.</source>
        <translation>Die Datei gibt es schon; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away yourself.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie die alte Datei selbst.</translation>
    </message>
    <message>
        <source>The folder could not be created: %1.</source>
        <translation>Der Ordner ließ sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files and folders.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien und Ordner.</translation>
    </message>
    <message>
        <source>Name the folder of one set, not a folder above it.</source>
        <translation>Nennen Sie den Ordner eines einzigen Dateisatzes, nicht einen Ordner darüber.</translation>
    </message>
    <message>
        <source>Something other than a plain file lies in the folder.</source>
        <translation>Im Ordner liegt etwas anderes als eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Remove it; a set holds plain files only.</source>
        <translation>Entfernen Sie es; ein Dateisatz enthält nur gewöhnliche Dateien.</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>Der Ordner ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A mode is neither &apos;rehearsal&apos; nor &apos;real&apos;.</source>
        <translation>Ein Modus ist weder &apos;rehearsal&apos; noch &apos;real&apos;.</translation>
    </message>
    <message>
        <source>Fetch the file again from whoever made it; do not edit it.</source>
        <translation>Holen Sie die Datei noch einmal von dem, der sie gemacht hat; bearbeiten Sie sie nicht.</translation>
    </message>
    <message>
        <source>An origin is neither &apos;generated&apos; nor &apos;imported&apos;.</source>
        <translation>Eine Herkunft ist weder &apos;generated&apos; noch &apos;imported&apos;.</translation>
    </message>
    <message>
        <source>A number is not a plain decimal.</source>
        <translation>Eine Zahl ist keine einfache Dezimalzahl.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>A name is not 1 to 32 of the characters a-z, 0-9 and &apos;-&apos;.</source>
        <translation>Ein Name besteht nicht aus 1 bis 32 der Zeichen a-z, 0-9 und &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos; only, and no path.</source>
        <translation>Verwenden Sie nur Kleinbuchstaben, Ziffern und &apos;-&apos;, und keinen Pfad.</translation>
    </message>
    <message>
        <source>A text is empty or longer than %1 bytes.</source>
        <translation>Ein Text ist leer oder länger als %1 Byte.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>Ein Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A text holds a control or invisible character.</source>
        <translation>Ein Text enthält ein Steuerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Type the text anew instead of pasting it.</source>
        <translation>Tippen Sie den Text neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>A text begins or ends with a space.</source>
        <translation>Ein Text beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The folder could not be flushed to the medium</source>
        <translation>Der Ordner ließ sich nicht endgültig auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>The file could not be created</source>
        <translation>Die Datei ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>Die Datei ließ sich nicht entfernen</translation>
    </message>
    <message>
        <source>The file could not be flushed to the medium</source>
        <translation>Die Datei konnte nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>The file could not be taken out of the cache</source>
        <translation>Die Datei konnte nicht aus dem Zwischenspeicher genommen werden</translation>
    </message>
</context>
<context>
    <name>keyrite::base::AppendFile</name>
    <message>
        <source>The file could not be opened for writing</source>
        <translation>Die Datei ließ sich nicht zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>The record could not be written</source>
        <translation>Das Protokoll ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The record could not be flushed to the medium</source>
        <translation>Das Protokoll ließ sich nicht endgültig auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>The medium is gone: the record is no longer where it was.</source>
        <translation>Der Datenträger ist nicht mehr da: Das Protokoll liegt nicht mehr, wo es lag.</translation>
    </message>
</context>
<context>
    <name>keyrite::base::LineReader</name>
    <message>
        <source>The %1 has %2 bytes; the limit is %3.</source>
        <translation>Das Dokument „%1“ hat %2 Byte; die Grenze liegt bei %3.</translation>
    </message>
    <message>
        <source>A line of the %1 is too long.</source>
        <translation>Eine Zeile des Dokuments „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>The %1 has a line that is not UTF-8 text or holds a control character.</source>
        <translation>Das Dokument „%1“ hat eine Zeile, die kein UTF-8-Text ist oder ein Steuerzeichen enthält.</translation>
    </message>
    <message>
        <source>The %1 is cut off: its last line does not end.</source>
        <translation>Das Dokument „%1“ ist abgeschnitten: Seine letzte Zeile endet nicht.</translation>
    </message>
    <message>
        <source>The %1 has no line &apos;%2=&apos; where one is expected.</source>
        <translation>Das Dokument „%1“ hat keine Zeile &apos;%2=&apos;, wo eine erwartet wird.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; has no value, or a space at one end.</source>
        <translation>Die Zeile &apos;%1=&apos; hat keinen Wert, oder ein Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; does not have %2 values with one space between them.</source>
        <translation>Die Zeile &apos;%1=&apos; hat nicht %2 Werte mit je einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The %1 says version &apos;%2&apos;; this program reads &apos;%3&apos;.</source>
        <translation>Das Dokument „%1“ nennt die Version &apos;%2&apos;; dieses Programm liest &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that wrote it.</source>
        <translation>Verwenden Sie die keyrite-Version, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; has a word that this program does not know: &apos;%2&apos;.</source>
        <translation>Die Zeile &apos;%1=&apos; enthält ein Wort, das dieses Programm nicht kennt: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The %1 has a line where a blank line is expected.</source>
        <translation>Das Dokument „%1“ hat eine Zeile, wo eine Leerzeile erwartet wird.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end.</source>
        <translation>Das Dokument „%1“ geht nach seinem Ende weiter.</translation>
    </message>
    <message>
        <source>Fetch the file again from whoever made it; do not edit it.</source>
        <translation>Holen Sie die Datei noch einmal von dem, der sie gemacht hat; bearbeiten Sie sie nicht.</translation>
    </message>
</context>
<context>
    <name>keyrite::device</name>
    <message>
        <source>A holder&apos;s name holds a &apos;;&apos;.</source>
        <translation>Der Name eines Verwahrers enthält ein &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Write the name of one person.</source>
        <translation>Schreiben Sie den Namen einer Person.</translation>
    </message>
    <message>
        <source>The device card is not in its canonical form.</source>
        <translation>Die Gerätekarte steht nicht in ihrer Normalform.</translation>
    </message>
    <message>
        <source>The file holds neither a device card nor an age recipient.</source>
        <translation>Die Datei enthält weder eine Gerätekarte noch einen age-Empfänger.</translation>
    </message>
    <message>
        <source>Name a card made by &apos;keyrite device new&apos;.</source>
        <translation>Nennen Sie eine Karte, die mit &apos;keyrite device new&apos; gemacht wurde.</translation>
    </message>
    <message>
        <source>The file is encrypted and needs its passphrase.</source>
        <translation>Die Datei ist verschlüsselt und braucht ihre Passphrase.</translation>
    </message>
    <message>
        <source>Give the passphrase that was written down when the file was made.</source>
        <translation>Geben Sie die Passphrase ein, die aufgeschrieben wurde, als die Datei entstand.</translation>
    </message>
    <message>
        <source>The identity file belongs to another device.</source>
        <translation>Die Identitätsdatei gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Name the identity file of the device whose card was accepted.</source>
        <translation>Nennen Sie die Identitätsdatei des Geräts, dessen Karte angenommen wurde.</translation>
    </message>
    <message>
        <source>The codes do not hold a card and its signature.</source>
        <translation>Die Codes enthalten keine Karte mit ihrer Signatur.</translation>
    </message>
    <message>
        <source>The codes are of %1, the card in them is for %2.</source>
        <translation>Die Codes gehören zum Modus %1, die Karte darin ist für den Modus %2 gemacht.</translation>
    </message>
</context>
<context>
    <name>keyrite::device::CardVerifier</name>
    <message>
        <source>The device card is not signed by its own approval key: %1</source>
        <translation>Die Gerätekarte ist nicht mit ihrem eigenen Freigabeschlüssel signiert: %1</translation>
    </message>
    <message>
        <source>Ask %1 for the card and its .sig again, straight from the device.</source>
        <translation>Bitten Sie %1 noch einmal um die Karte und ihre Datei .sig, direkt vom Gerät.</translation>
    </message>
</context>
<context>
    <name>keyrite::disc</name>
    <message>
        <source>The image of the disc cannot be made under this name.</source>
        <translation>Das Abbild der Disc kann unter diesem Namen nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Name a file that does not exist, and a volume of capital letters.</source>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt, und einen Datenträgernamen aus Großbuchstaben.</translation>
    </message>
    <message>
        <source>The file exists already; nothing is overwritten.</source>
        <translation>Die Datei gibt es schon; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Name a drive, or a file that does not exist.</source>
        <translation>Nennen Sie ein Laufwerk oder eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The drive does not read what was burnt.</source>
        <translation>Das Laufwerk liest nicht, was gebrannt wurde.</translation>
    </message>
    <message>
        <source>Destroy this medium, and burn another one, in another drive if there is one.</source>
        <translation>Vernichten Sie diesen Datenträger, und brennen Sie einen anderen, wenn möglich in einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>Das Programm lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>Run from the disc, which has it, or install it.</source>
        <translation>Arbeiten Sie von der Disc, die es enthält, oder installieren Sie es.</translation>
    </message>
    <message>
        <source>The program was stopped.</source>
        <translation>Das Programm wurde angehalten.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The program failed: %1</source>
        <translation>Das Programm ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Read its words above; take another medium or drive.</source>
        <translation>Lesen Sie oben, was es meldet; nehmen Sie einen anderen Datenträger oder ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>This is not a disc of the kind that can be read here: %1.</source>
        <translation>Das ist keine Disc der Art, die hier gelesen werden kann: %1.</translation>
    </message>
    <message>
        <source>Put in a data disc (ISO 9660), or name another drive.</source>
        <translation>Legen Sie eine Daten-Disc (ISO 9660) ein, oder nennen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Clean the disc, try another drive, or take another copy.</source>
        <translation>Reinigen Sie die Disc, versuchen Sie ein anderes Laufwerk, oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The drive cannot read the disc at byte %1: %2.</source>
        <translation>Das Laufwerk kann die Disc bei Byte %1 nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it has no ISO 9660 volume</source>
        <translation>sie hat keinen ISO-9660-Datenträger</translation>
    </message>
    <message>
        <source>its volume states two lengths</source>
        <translation>ihr Datenträger nennt zwei Längen</translation>
    </message>
    <message>
        <source>its blocks are not of 2048 bytes</source>
        <translation>ihre Blöcke haben nicht 2048 Byte</translation>
    </message>
    <message>
        <source>its volume states an impossible length</source>
        <translation>ihr Datenträger nennt eine unmögliche Länge</translation>
    </message>
    <message>
        <source>the name of its volume is not text</source>
        <translation>der Name ihres Datenträgers ist kein Text</translation>
    </message>
    <message>
        <source>There is no disc in this drive.</source>
        <translation>In diesem Laufwerk ist keine Disc.</translation>
    </message>
    <message>
        <source>The drive cannot be read: %1.</source>
        <translation>Das Laufwerk lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Put the disc in, close the drive, and wait until it is still.</source>
        <translation>Legen Sie die Disc ein, schließen Sie das Laufwerk, und warten Sie, bis es still ist.</translation>
    </message>
    <message>
        <source>This is neither a drive nor an image of a disc.</source>
        <translation>Das ist weder ein Laufwerk noch das Abbild einer Disc.</translation>
    </message>
    <message>
        <source>Name a drive such as /dev/sr0, or an .iso file.</source>
        <translation>Nennen Sie ein Laufwerk wie /dev/sr0 oder eine .iso-Datei.</translation>
    </message>
    <message>
        <source>Reading the disc was stopped.</source>
        <translation>Das Lesen der Disc wurde angehalten.</translation>
    </message>
    <message>
        <source>The medium ends after %1 bytes; its volume has %2.</source>
        <translation>Das Medium endet nach %1 Byte; sein Datenträger hat %2.</translation>
    </message>
    <message>
        <source>The copy is not whole: take another one, or burn it again.</source>
        <translation>Die Kopie ist nicht vollständig: Nehmen Sie eine andere, oder brennen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyrite::disc::DiscVerifier</name>
    <message>
        <source>This disc does not have the hash that you gave.</source>
        <translation>Diese Disc hat nicht den Hashwert, den Sie genannt haben.</translation>
    </message>
    <message>
        <source>Compare the digits once more. If they were copied rightly, do not use the disc.</source>
        <translation>Vergleichen Sie die Ziffern noch einmal. Wenn sie richtig abgeschrieben sind, verwenden Sie die Disc nicht.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine</name>
    <message>
        <source>Witness: type word %1</source>
        <translation>Zeuge: Geben Sie Wort %1 ein</translation>
    </message>
    <message>
        <source>There is no way back. Type %1 to go on</source>
        <translation>Es gibt kein Zurück. Geben Sie %1 ein, um weiterzugehen</translation>
    </message>
    <message>
        <source>Performer (name on the roster)</source>
        <translation>Ausführende Person (Name in der Personenliste)</translation>
    </message>
    <message>
        <source>Witness (name on the roster)</source>
        <translation>Zeuge (Name in der Personenliste)</translation>
    </message>
    <message>
        <source>The performer is not an administrator or officer of the roster.</source>
        <translation>Die ausführende Person steht nicht als Administrator oder Beauftragter in der Personenliste.</translation>
    </message>
    <message>
        <source>Type one of: %1.</source>
        <translation>Geben Sie einen dieser Namen ein: %1.</translation>
    </message>
    <message>
        <source>The witness is not a witness of the roster.</source>
        <translation>Der Zeuge steht nicht als Zeuge in der Personenliste.</translation>
    </message>
    <message>
        <source>The word that the witness typed is not the word at that place.</source>
        <translation>Das Wort, das der Zeuge eingegeben hat, ist nicht das Wort an dieser Stelle.</translation>
    </message>
    <message>
        <source>Compare again from the first word. If the words really differ, stop: somebody changed something.</source>
        <translation>Vergleichen Sie noch einmal vom ersten Wort an. Weichen die Wörter wirklich ab, so hören Sie auf: Jemand hat etwas verändert.</translation>
    </message>
    <message>
        <source>The word of assent was not typed exactly.</source>
        <translation>Das Zustimmungswort wurde nicht genau eingegeben.</translation>
    </message>
    <message>
        <source>Type %1 in capitals, or abort.</source>
        <translation>Geben Sie %1 in Großbuchstaben ein, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Resume an interrupted ceremony</source>
        <translation>Eine unterbrochene Zeremonie fortsetzen</translation>
    </message>
    <message>
        <source>The ceremony was interrupted. I will read the words that were written by hand last.</source>
        <translation>Die Zeremonie wurde unterbrochen. Ich lese die Wörter vor, die zuletzt von Hand aufgeschrieben wurden.</translation>
    </message>
    <message>
        <source>Type the words from the paper record, or &apos;none&apos; if none had been written yet.</source>
        <translation>Geben Sie die Wörter vom Papierprotokoll ein, oder &apos;none&apos;, wenn noch keine aufgeschrieben waren.</translation>
    </message>
    <message>
        <source>Find and destroy what is listed: it was intended and may exist.</source>
        <translation>Finden und vernichten Sie, was aufgeführt ist: Es war beabsichtigt und kann vorhanden sein.</translation>
    </message>
    <message>
        <source>Last line of the record: %1</source>
        <translation>Letzte Zeile des Protokolls: %1</translation>
    </message>
    <message>
        <source>Assume that it exists; find and destroy: %1</source>
        <translation>Gehen Sie davon aus, dass es vorhanden ist; finden und vernichten Sie: %1</translation>
    </message>
    <message>
        <source>Words written by hand (%1 words, or &apos;none&apos;)</source>
        <translation>Von Hand aufgeschriebene Wörter (%1 Wörter, oder &apos;none&apos;)</translation>
    </message>
    <message>
        <source>The words written by hand do not belong to this record.</source>
        <translation>Die von Hand aufgeschriebenen Wörter gehören nicht zu diesem Protokoll.</translation>
    </message>
    <message>
        <source>Check the words. If they are right, the record on the medium was exchanged: do not resume; start anew.</source>
        <translation>Prüfen Sie die Wörter. Wenn sie stimmen, wurde das Protokoll auf dem Datenträger ausgetauscht: Setzen Sie nicht fort; beginnen Sie neu.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine::Engine</name>
    <message>
        <source>Write these words by hand on the paper record</source>
        <translation>Schreiben Sie diese Wörter von Hand auf das Papierprotokoll</translation>
    </message>
    <message>
        <source>The ceremony is closed.</source>
        <translation>Die Zeremonie ist geschlossen.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The script has no Finish step.</source>
        <translation>Der Ablauf hat keinen Abschlussschritt.</translation>
    </message>
    <message>
        <source>There is no way back from this step.</source>
        <translation>Von diesem Schritt gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>Go on, or abort the ceremony with two people.</source>
        <translation>Gehen Sie weiter, oder brechen Sie die Zeremonie mit zwei Personen ab.</translation>
    </message>
    <message>
        <source>Write the note on paper.</source>
        <translation>Schreiben Sie den Vermerk auf Papier.</translation>
    </message>
    <message>
        <source>The ceremony is closed already.</source>
        <translation>Die Zeremonie ist schon geschlossen.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine::PreparedAnswers</name>
    <message>
        <source>The answer &apos;%1&apos; is given twice.</source>
        <translation>Die Antwort &apos;%1&apos; ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The answers file has no answer &apos;%1&apos;.</source>
        <translation>Die Antwortdatei hat keine Antwort &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Add the line: answer=%1 VALUE</source>
        <translation>Fügen Sie die Zeile hinzu: answer=%1 VALUE</translation>
    </message>
    <message>
        <source>A secret stands in the answers file.</source>
        <translation>In der Antwortdatei steht ein Geheimnis.</translation>
    </message>
    <message>
        <source>Write @secret and give it on --passphrase-fd.</source>
        <translation>Schreiben Sie @secret, und übergeben Sie es mit --passphrase-fd.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys</name>
    <message>
        <source>There is no kind of key called &quot;%1&quot;.</source>
        <translation>Es gibt keine Schlüsselart namens &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use one of: ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</source>
        <translation>Verwenden Sie eine von: ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</translation>
    </message>
    <message>
        <source>An RSA key has about %1 bits.</source>
        <translation>Ein RSA-Schlüssel hat etwa %1 Bit.</translation>
    </message>
    <message>
        <source>Use a key of exactly 2048, 3072 or 4096 bits.</source>
        <translation>Verwenden Sie einen Schlüssel mit genau 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>The list of namespaces has an empty entry or is too long.</source>
        <translation>Die Liste der Namensräume hat einen leeren Eintrag oder ist zu lang.</translation>
    </message>
    <message>
        <source>The option cert-authority trusts certificates, which keyrite does not read.</source>
        <translation>Die Option cert-authority vertraut Zertifikaten, und die liest keyrite nicht.</translation>
    </message>
    <message>
        <source>The option %1 needs a trusted clock, which an offline machine does not have.</source>
        <translation>Die Option %1 braucht eine vertrauenswürdige Uhr, und die hat ein Rechner ohne Netz nicht.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>Die Option &quot;%1&quot; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The option namespaces stands twice in one line.</source>
        <translation>Die Option namespaces steht zweimal in einer Zeile.</translation>
    </message>
    <message>
        <source>The option namespaces has no value between quotation marks.</source>
        <translation>Die Option namespaces hat keinen Wert zwischen Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line does not begin with a name.</source>
        <translation>Die Zeile beginnt nicht mit einem Namen.</translation>
    </message>
    <message>
        <source>The name at the beginning of the line holds control characters.</source>
        <translation>Der Name am Anfang der Zeile enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The line has a name but no key.</source>
        <translation>Die Zeile hat einen Namen, aber keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The list of allowed signers has more than %1 bytes.</source>
        <translation>Die Liste der zugelassenen Unterzeichner hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>A line of the list of allowed signers is too long.</source>
        <translation>Eine Zeile der Liste der zugelassenen Unterzeichner ist zu lang.</translation>
    </message>
    <message>
        <source>The text block &quot;%1&quot; is damaged: %2.</source>
        <translation>Der Textblock &quot;%1&quot; ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Copy the whole file again, with both dashed lines and their line ends.</source>
        <translation>Kopieren Sie die ganze Datei noch einmal, mit beiden Strichzeilen und ihren Zeilenenden.</translation>
    </message>
    <message>
        <source>The text block &quot;%1&quot; has more than %2 bytes.</source>
        <translation>Der Textblock &quot;%1&quot; hat mehr als %2 Byte.</translation>
    </message>
    <message>
        <source>A seed has %1 bytes; at least %2 are needed.</source>
        <translation>Ein Startwert hat %1 Byte; mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>Use a seed of 32 bytes.</source>
        <translation>Verwenden Sie einen Startwert von 32 Byte.</translation>
    </message>
    <message>
        <source>The cryptographic library failed while it searched for a prime.</source>
        <translation>Die kryptografische Bibliothek ist bei der Suche nach einer Primzahl gescheitert.</translation>
    </message>
    <message>
        <source>Start keyrite again; if it fails again, report it.</source>
        <translation>Starten Sie keyrite noch einmal; gelingt es wieder nicht, so melden Sie es.</translation>
    </message>
    <message>
        <source>This seed gives no key of kind %1.</source>
        <translation>Dieser Startwert ergibt keinen Schlüssel der Art %1.</translation>
    </message>
    <message>
        <source>Use another seed.</source>
        <translation>Verwenden Sie einen anderen Startwert.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits was asked for.</source>
        <translation>Verlangt wurde ein RSA-Schlüssel mit %1 Bit.</translation>
    </message>
    <message>
        <source>Ask for 2048, 3072 or 4096 bits.</source>
        <translation>Verlangen Sie 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>This is not the name of a DNS zone: %1.</source>
        <translation>Das ist nicht der Name einer DNS-Zone: %1.</translation>
    </message>
    <message>
        <source>Write it like example.org.</source>
        <translation>Schreiben Sie ihn wie example.org.</translation>
    </message>
    <message>
        <source>The cryptographic library failed at elliptic-curve arithmetic.</source>
        <translation>Die kryptografische Bibliothek ist beim Rechnen mit elliptischen Kurven gescheitert.</translation>
    </message>
    <message>
        <source>A private key of kind %1 is not in the range that its curve allows.</source>
        <translation>Ein privater Schlüssel der Art %1 liegt nicht in dem Bereich, den seine Kurve erlaubt.</translation>
    </message>
    <message>
        <source>The key is damaged; get it again.</source>
        <translation>Der Schlüssel ist beschädigt; holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The OpenSSH private key file is damaged: %1.</source>
        <translation>Die Datei mit dem privaten OpenSSH-Schlüssel ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Get the file again from where it was made.</source>
        <translation>Holen Sie die Datei noch einmal von dort, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The public key in the OpenSSH private key file does not belong to the private key.</source>
        <translation>Der öffentliche Schlüssel in der Datei mit dem privaten OpenSSH-Schlüssel gehört nicht zum privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The file is damaged or was tampered with; get it again from where it was made.</source>
        <translation>Die Datei ist beschädigt oder wurde manipuliert; holen Sie sie noch einmal von dort, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The OpenSSH private key file is encrypted with a passphrase.</source>
        <translation>Die Datei mit dem privaten OpenSSH-Schlüssel ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>On the machine where it was made, decrypt a copy: ssh-keygen -p -N &apos;&apos; -f COPY</source>
        <translation>Entschlüsseln Sie eine Kopie auf dem Rechner, auf dem sie gemacht wurde: ssh-keygen -p -N &apos;&apos; -f COPY</translation>
    </message>
    <message>
        <source>The cryptographic library could not be set up safely: %1.</source>
        <translation>Die kryptografische Bibliothek ließ sich nicht sicher einrichten: %1.</translation>
    </message>
    <message>
        <source>Start keyrite again; if it stays so, raise the limit for locked memory (ulimit -l) or use the disc.</source>
        <translation>Starten Sie keyrite noch einmal; bleibt es so, dann erhöhen Sie die Grenze für gesperrten Speicher (ulimit -l), oder verwenden Sie die Start-Disc.</translation>
    </message>
    <message>
        <source>The private key is of a kind that keyrite does not use.</source>
        <translation>Der private Schlüssel ist von einer Art, die keyrite nicht verwendet.</translation>
    </message>
    <message>
        <source>Use a key of one of these kinds: Ed25519, P-256, P-384, RSA with 2048, 3072 or 4096 bits.</source>
        <translation>Verwenden Sie einen Schlüssel einer dieser Arten: Ed25519, P-256, P-384, RSA mit 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>The private key comes with a public key that does not belong to it.</source>
        <translation>Mit dem privaten Schlüssel kommt ein öffentlicher Schlüssel, der nicht zu ihm gehört.</translation>
    </message>
    <message>
        <source>The file is damaged or was tampered with; export the key again.</source>
        <translation>Die Datei ist beschädigt oder wurde manipuliert; exportieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The private key&apos;s number has a wrong length or version.</source>
        <translation>Die Zahl des privaten Schlüssels hat eine falsche Länge oder Version.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; export the key again.</source>
        <translation>Die Datei ist beschädigt oder stammt von einem fehlerhaften Programm; exportieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The private key names two different curves.</source>
        <translation>Der private Schlüssel nennt zwei verschiedene Kurven.</translation>
    </message>
    <message>
        <source>The file is damaged; export the key again.</source>
        <translation>Die Datei ist beschädigt; exportieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The RSA private key does not have exactly two primes.</source>
        <translation>Der private RSA-Schlüssel hat nicht genau zwei Primzahlen.</translation>
    </message>
    <message>
        <source>Use a key with two primes.</source>
        <translation>Verwenden Sie einen Schlüssel mit zwei Primzahlen.</translation>
    </message>
    <message>
        <source>The PKCS#8 private key has an unknown version.</source>
        <translation>Der private PKCS#8-Schlüssel hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>Export the key as PKCS#8 version 1.</source>
        <translation>Exportieren Sie den Schlüssel als PKCS#8 Version 1.</translation>
    </message>
    <message>
        <source>The PKCS#8 private key carries attributes, which keyrite does not keep.</source>
        <translation>Der private PKCS#8-Schlüssel trägt Attribute, und die bewahrt keyrite nicht auf.</translation>
    </message>
    <message>
        <source>Remove them with: openssl pkey -in FILE -out NEWFILE</source>
        <translation>Entfernen Sie sie mit: openssl pkey -in FILE -out NEWFILE</translation>
    </message>
    <message>
        <source>The private key file is encrypted with a passphrase.</source>
        <translation>Die Datei mit dem privaten Schlüssel ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>On the machine where it was made, decrypt a copy: openssl pkey -in FILE -out COPY</source>
        <translation>Entschlüsseln Sie eine Kopie auf dem Rechner, auf dem sie gemacht wurde: openssl pkey -in FILE -out COPY</translation>
    </message>
    <message>
        <source>The private key file has the older form PKCS#1 or SEC 1, which keyrite does not read.</source>
        <translation>Die Datei mit dem privaten Schlüssel hat die ältere Form PKCS#1 oder SEC 1, und die liest keyrite nicht.</translation>
    </message>
    <message>
        <source>Convert a copy: openssl pkcs8 -topk8 -nocrypt -in FILE -out COPY</source>
        <translation>Wandeln Sie eine Kopie um: openssl pkcs8 -topk8 -nocrypt -in FILE -out COPY</translation>
    </message>
    <message>
        <source>This is a public key where a private key is asked for.</source>
        <translation>Das ist ein öffentlicher Schlüssel, wo ein privater verlangt ist.</translation>
    </message>
    <message>
        <source>Give the private key file; its name usually lacks the ending .pub.</source>
        <translation>Geben Sie die Datei mit dem privaten Schlüssel an; ihrem Namen fehlt meist die Endung .pub.</translation>
    </message>
    <message>
        <source>The file is not a private key in a form that keyrite knows.</source>
        <translation>Die Datei ist kein privater Schlüssel in einer Form, die keyrite kennt.</translation>
    </message>
    <message>
        <source>Give an unencrypted OpenSSH file, or a PEM file whose first line says BEGIN PRIVATE KEY.</source>
        <translation>Geben Sie eine unverschlüsselte OpenSSH-Datei an, oder eine PEM-Datei, deren erste Zeile BEGIN PRIVATE KEY sagt.</translation>
    </message>
    <message>
        <source>A public key of kind %1 has %2 bytes where %3 are expected.</source>
        <translation>Ein öffentlicher Schlüssel der Art %1 hat %2 Byte, wo %3 erwartet werden.</translation>
    </message>
    <message>
        <source>The key is damaged; get it again from its owner.</source>
        <translation>Der Schlüssel ist beschädigt; holen Sie ihn noch einmal von seinem Besitzer.</translation>
    </message>
    <message>
        <source>An Ed25519 public key is not a point that a private key can produce.</source>
        <translation>Ein öffentlicher Ed25519-Schlüssel ist kein Punkt, den ein privater Schlüssel ergeben kann.</translation>
    </message>
    <message>
        <source>The key is damaged or was made to deceive; get it again from its owner.</source>
        <translation>Der Schlüssel ist beschädigt oder wurde zur Täuschung gemacht; holen Sie ihn noch einmal von seinem Besitzer.</translation>
    </message>
    <message>
        <source>A public key of kind %1 is not a point of its curve in uncompressed form.</source>
        <translation>Ein öffentlicher Schlüssel der Art %1 ist kein Punkt seiner Kurve in unkomprimierter Form.</translation>
    </message>
    <message>
        <source>An RSA public key does not have the exponent 65537, or is not encoded in its one form.</source>
        <translation>Ein öffentlicher RSA-Schlüssel hat nicht den Exponenten 65537, oder er ist nicht in seiner einzigen Form kodiert.</translation>
    </message>
    <message>
        <source>Use an RSA key with the exponent 65537.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit dem Exponenten 65537.</translation>
    </message>
    <message>
        <source>The modulus of an RSA public key is even or too small.</source>
        <translation>Der Modulus eines öffentlichen RSA-Schlüssels ist gerade oder zu klein.</translation>
    </message>
    <message>
        <source>Use an RSA key of exactly 2048, 3072 or 4096 bits.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit genau 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the key&apos;s owner.</source>
        <translation>Kopieren Sie die ganze Zeile noch einmal vom Besitzer des Schlüssels.</translation>
    </message>
    <message>
        <source>The OpenSSH key does not begin with the name of a kind of key.</source>
        <translation>Der OpenSSH-Schlüssel beginnt nicht mit dem Namen einer Schlüsselart.</translation>
    </message>
    <message>
        <source>This is an OpenSSH certificate (%1), not a public key.</source>
        <translation>Das ist ein OpenSSH-Zertifikat (%1), kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>Give the plain public key, the file whose name does not end in -cert.pub.</source>
        <translation>Geben Sie den einfachen öffentlichen Schlüssel an, die Datei, deren Name nicht auf -cert.pub endet.</translation>
    </message>
    <message>
        <source>Keys on security keys (%1) are not supported.</source>
        <translation>Schlüssel auf Sicherheitsschlüsseln (%1) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>OpenSSH keys of the kind %1 are not supported.</source>
        <translation>OpenSSH-Schlüssel der Art %1 werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>An RSA public key has another exponent than 65537.</source>
        <translation>Ein öffentlicher RSA-Schlüssel hat einen anderen Exponenten als 65537.</translation>
    </message>
    <message>
        <source>An OpenSSH key names two different curves.</source>
        <translation>Ein OpenSSH-Schlüssel nennt zwei verschiedene Kurven.</translation>
    </message>
    <message>
        <source>This is a private key where a public key is asked for.</source>
        <translation>Das ist ein privater Schlüssel, wo ein öffentlicher verlangt ist.</translation>
    </message>
    <message>
        <source>Keep this file secret, and give the public key that belongs to it.</source>
        <translation>Halten Sie diese Datei geheim, und geben Sie den öffentlichen Schlüssel an, der dazugehört.</translation>
    </message>
    <message>
        <source>This is a PKCS#1 public key, which keyrite does not read.</source>
        <translation>Das ist ein öffentlicher PKCS#1-Schlüssel, und den liest keyrite nicht.</translation>
    </message>
    <message>
        <source>Convert it with: openssl rsa -RSAPublicKey_in -in FILE -pubout</source>
        <translation>Wandeln Sie ihn um mit: openssl rsa -RSAPublicKey_in -in FILE -pubout</translation>
    </message>
    <message>
        <source>A public key has more than %1 bytes.</source>
        <translation>Ein öffentlicher Schlüssel hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>A public key has several lines where one is expected.</source>
        <translation>Ein öffentlicher Schlüssel hat mehrere Zeilen, wo eine erwartet wird.</translation>
    </message>
    <message>
        <source>The option in front of a public key is not complete.</source>
        <translation>Die Option vor einem öffentlichen Schlüssel ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This text is not a public key in a form that keyrite knows.</source>
        <translation>Dieser Text ist kein öffentlicher Schlüssel in einer Form, die keyrite kennt.</translation>
    </message>
    <message>
        <source>This text is not a public key in a form that keyrite knows, or its base64 part is damaged.</source>
        <translation>Dieser Text ist kein öffentlicher Schlüssel in einer Form, die keyrite kennt, oder sein Base64-Teil ist beschädigt.</translation>
    </message>
    <message>
        <source>An OpenSSH line calls its key %1, but the key itself is of kind %2.</source>
        <translation>Eine OpenSSH-Zeile nennt ihren Schlüssel %1, aber der Schlüssel selbst ist von der Art %2.</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes, too many for a public key.</source>
        <translation>Die Datei hat mehr als %1 Byte, zu viele für einen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The file with the public key is empty.</source>
        <translation>Die Datei mit dem öffentlichen Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The cryptographic library failed at RSA arithmetic.</source>
        <translation>Die kryptografische Bibliothek ist beim Rechnen mit RSA gescheitert.</translation>
    </message>
    <message>
        <source>The RSA private key is not acceptable: %1.</source>
        <translation>Der private RSA-Schlüssel ist nicht annehmbar: %1.</translation>
    </message>
    <message>
        <source>Use a key with two primes, the exponent 65537, and exactly 2048, 3072 or 4096 bits.</source>
        <translation>Verwenden Sie einen Schlüssel mit zwei Primzahlen, dem Exponenten 65537 und genau 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>Die Zahlen des privaten RSA-Schlüssels gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The cryptographic library could not make a signature.</source>
        <translation>Die kryptografische Bibliothek konnte keine Signatur erstellen.</translation>
    </message>
    <message>
        <source>The signature does not match the document and the key.</source>
        <translation>Die Signatur passt nicht zu Dokument und Schlüssel.</translation>
    </message>
    <message>
        <source>The document was changed, or somebody else signed it. Do not use it.</source>
        <translation>Das Dokument wurde verändert, oder jemand anderes hat es signiert. Verwenden Sie es nicht.</translation>
    </message>
    <message>
        <source>A value is longer than the bytes that hold it.</source>
        <translation>Ein Wert ist länger als die Bytes, die ihn fassen.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged; get it again.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt; holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The SSH signature has version %1.</source>
        <translation>Die SSH-Signatur hat die Version %1.</translation>
    </message>
    <message>
        <source>Sign with a program that writes version 1.</source>
        <translation>Signieren Sie mit einem Programm, das Version 1 schreibt.</translation>
    </message>
    <message>
        <source>The SSH signature uses SHA-1, which is broken.</source>
        <translation>Die SSH-Signatur verwendet SHA-1, und das ist gebrochen.</translation>
    </message>
    <message>
        <source>Sign again with a current ssh-keygen, which writes rsa-sha2-512.</source>
        <translation>Signieren Sie noch einmal mit einem aktuellen ssh-keygen, das rsa-sha2-512 schreibt.</translation>
    </message>
    <message>
        <source>A signature&apos;s namespace is empty, too long, or has unusual characters.</source>
        <translation>Der Namensraum einer Signatur ist leer, zu lang oder enthält ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Use 1 to 255 printable characters without space.</source>
        <translation>Verwenden Sie 1 bis 255 druckbare Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The SSH signature was made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Die SSH-Signatur wurde für &quot;%1&quot; gemacht, nicht für &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It belongs to another kind of document; get the right signature.</source>
        <translation>Sie gehört zu einer anderen Art von Dokument; holen Sie die richtige Signatur.</translation>
    </message>
    <message>
        <source>The SSH signature is good, but it is by another key than expected.</source>
        <translation>Die SSH-Signatur ist gültig, stammt aber von einem anderen Schlüssel als erwartet.</translation>
    </message>
    <message>
        <source>Find out who signed, and get a signature by the right person or device.</source>
        <translation>Finden Sie heraus, wer signiert hat, und holen Sie eine Signatur der richtigen Person oder des richtigen Geräts.</translation>
    </message>
    <message>
        <source>the first line is not its BEGIN line</source>
        <translation>die erste Zeile ist nicht seine Zeile BEGIN</translation>
    </message>
    <message>
        <source>the last line is not its END line</source>
        <translation>die letzte Zeile ist nicht seine Zeile END</translation>
    </message>
    <message>
        <source>a line is empty or has no end</source>
        <translation>eine Zeile ist leer oder endet nicht</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>its lines have an unusual length</source>
        <translation>seine Zeilen haben eine ungewöhnliche Länge</translation>
    </message>
    <message>
        <source>its lines have different lengths</source>
        <translation>seine Zeilen sind verschieden lang</translation>
    </message>
    <message>
        <source>its base64 is not in its one correct form</source>
        <translation>sein Base64 steht nicht in der einzigen richtigen Form</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>ein Teil davon ist leer</translation>
    </message>
    <message>
        <source>a part of it ends with a hyphen</source>
        <translation>ein Teil davon endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>it has a character other than letters, digits, hyphen and underscore</source>
        <translation>er enthält ein anderes Zeichen als Buchstaben, Ziffern, Bindestrich und Unterstrich</translation>
    </message>
    <message>
        <source>a part of it begins with a hyphen</source>
        <translation>ein Teil davon beginnt mit einem Bindestrich</translation>
    </message>
    <message>
        <source>a part of it has more than 63 characters</source>
        <translation>ein Teil davon hat mehr als 63 Zeichen</translation>
    </message>
    <message>
        <source>it is longer than 255 bytes</source>
        <translation>er ist länger als 255 Byte</translation>
    </message>
    <message>
        <source>it names two different curves</source>
        <translation>sie nennt zwei verschiedene Kurven</translation>
    </message>
    <message>
        <source>the private key does not have 64 bytes</source>
        <translation>der private Schlüssel hat nicht 64 Byte</translation>
    </message>
    <message>
        <source>something follows the key</source>
        <translation>auf den Schlüssel folgt noch etwas</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>ihre Auffüllung ist falsch</translation>
    </message>
    <message>
        <source>its private part is not a whole number of blocks</source>
        <translation>ihr privater Teil ist keine ganze Anzahl von Blöcken</translation>
    </message>
    <message>
        <source>its two check words differ</source>
        <translation>ihre beiden Prüfwerte sind verschieden</translation>
    </message>
    <message>
        <source>it does not begin as such files do</source>
        <translation>sie beginnt nicht so, wie solche Dateien beginnen</translation>
    </message>
    <message>
        <source>it holds not exactly one key</source>
        <translation>sie enthält nicht genau einen Schlüssel</translation>
    </message>
    <message>
        <source>it had allocated memory before keyrite could tell it to wipe what it frees</source>
        <translation>sie hatte schon Speicher belegt, bevor keyrite sie anweisen konnte, freigegebenen Speicher zu löschen</translation>
    </message>
    <message>
        <source>it has no heap for secret numbers</source>
        <translation>sie hat keinen eigenen Speicherbereich für geheime Zahlen</translation>
    </message>
    <message>
        <source>its heap for secret numbers is not locked and could reach a swap device</source>
        <translation>ihr Speicherbereich für geheime Zahlen ist nicht gesperrt und könnte in den Auslagerungsspeicher gelangen</translation>
    </message>
    <message>
        <source>it did not take over our source of random numbers</source>
        <translation>sie hat unsere Quelle von Zufallszahlen nicht übernommen</translation>
    </message>
    <message>
        <source>its exponent has no inverse</source>
        <translation>sein Exponent hat kein Inverses</translation>
    </message>
    <message>
        <source>its factors have a divisor in common</source>
        <translation>seine Faktoren haben einen gemeinsamen Teiler</translation>
    </message>
    <message>
        <source>its two primes are too near to each other</source>
        <translation>seine beiden Primzahlen liegen zu nahe beieinander</translation>
    </message>
    <message>
        <source>one of its factors is not a prime</source>
        <translation>einer seiner Faktoren ist keine Primzahl</translation>
    </message>
    <message>
        <source>its exponent is not 65537</source>
        <translation>sein Exponent ist nicht 65537</translation>
    </message>
    <message>
        <source>its primes do not have half the length of the modulus</source>
        <translation>seine Primzahlen haben nicht die halbe Länge des Modulus</translation>
    </message>
    <message>
        <source>something follows its numbers</source>
        <translation>auf ihre Zahlen folgt noch etwas</translation>
    </message>
    <message>
        <source>it does not begin as such signatures do</source>
        <translation>sie beginnt nicht so, wie solche Signaturen beginnen</translation>
    </message>
    <message>
        <source>it holds something that this version does not have</source>
        <translation>sie enthält etwas, das es in dieser Version nicht gibt</translation>
    </message>
    <message>
        <source>something follows the signature itself</source>
        <translation>auf die eigentliche Signatur folgt noch etwas</translation>
    </message>
    <message>
        <source>it names a hash other than sha256 and sha512</source>
        <translation>sie nennt ein anderes Hashverfahren als sha256 und sha512</translation>
    </message>
    <message>
        <source>the kind of signature does not fit the kind of key</source>
        <translation>die Art der Signatur passt nicht zur Art des Schlüssels</translation>
    </message>
    <message>
        <source>its namespace is empty, too long, or has unusual characters</source>
        <translation>ihr Namensraum ist leer, zu lang oder enthält ungewöhnliche Zeichen</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::PrimeSearch</name>
    <message>
        <source>The search for an RSA key was ended.</source>
        <translation>Die Suche nach einem RSA-Schlüssel wurde beendet.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Es wurde kein Schlüssel gemacht.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::PublicKey</name>
    <message>
        <source>These bytes are not a public key (SPKI) of a kind that keyrite uses, in its one DER form.</source>
        <translation>Diese Bytes sind kein öffentlicher Schlüssel (SPKI) einer Art, die keyrite verwendet, in seiner einzigen DER-Form.</translation>
    </message>
    <message>
        <source>An OpenSSH key has more than %1 bytes.</source>
        <translation>Ein OpenSSH-Schlüssel hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>Something follows the OpenSSH key where nothing may.</source>
        <translation>Nach dem OpenSSH-Schlüssel folgt etwas, wo nichts folgen darf.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::SshReader</name>
    <message>
        <source>A number is not positive, not in its shortest form, or too large.</source>
        <translation>Eine Zahl ist nicht positiv, nicht in ihrer kürzesten Form oder zu groß.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; get it again.</source>
        <translation>Die Datei ist beschädigt oder stammt von einem fehlerhaften Programm; holen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::der</name>
    <message>
        <source>The key&apos;s DER encoding is malformed: %1.</source>
        <translation>Die DER-Kodierung des Schlüssels ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; export the key again.</source>
        <translation>Die Datei ist beschädigt oder stammt von einem fehlerhaften Programm; exportieren Sie den Schlüssel noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::der::Reader</name>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>an element has another type than expected</source>
        <translation>ein Element hat einen anderen Typ als erwartet</translation>
    </message>
    <message>
        <source>a length is not usable</source>
        <translation>eine Länge ist nicht brauchbar</translation>
    </message>
    <message>
        <source>a length is not in its shortest form</source>
        <translation>eine Länge steht nicht in ihrer kürzesten Form</translation>
    </message>
    <message>
        <source>a number is negative or empty</source>
        <translation>eine Zahl ist negativ oder leer</translation>
    </message>
    <message>
        <source>a number is not in its shortest form</source>
        <translation>eine Zahl steht nicht in ihrer kürzesten Form</translation>
    </message>
    <message>
        <source>something follows where nothing may</source>
        <translation>es folgt noch etwas, wo nichts folgen darf</translation>
    </message>
</context>
<context>
    <name>keyrite::print</name>
    <message>
        <source>it was cancelled at the printer</source>
        <translation>er wurde am Drucker abgebrochen</translation>
    </message>
    <message>
        <source>it was cancelled at the print service</source>
        <translation>er wurde im Druckdienst abgebrochen</translation>
    </message>
    <message>
        <source>the printer cannot print such documents</source>
        <translation>der Drucker kann solche Dokumente nicht drucken</translation>
    </message>
    <message>
        <source>%1 Whether a page came out is not known: look at the printer, and destroy what lies there.</source>
        <translation>%1 Ob eine Seite herauskam, ist nicht bekannt: Sehen Sie am Drucker nach, und vernichten Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>The print service %1 does not answer.</source>
        <translation>Der Druckdienst %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The print service %1 ended before the job did.</source>
        <translation>Der Druckdienst %1 endete vor dem Druckauftrag.</translation>
    </message>
    <message>
        <source>There is no printer &apos;%1&apos;.</source>
        <translation>Einen Drucker &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The printer waited too long: %1.</source>
        <translation>Der Drucker hat zu lange gewartet: %1.</translation>
    </message>
    <message>
        <source>The printer did not print the job.</source>
        <translation>Der Drucker hat den Druckauftrag nicht gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not print the job: %1.</source>
        <translation>Der Drucker hat den Druckauftrag nicht gedruckt: %1.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The printed fonts have no character %1.</source>
        <translation>Die Druckschriften haben kein Zeichen %1.</translation>
    </message>
    <message>
        <source>The character %1 belongs to a script that is written from right to left, which the pages cannot set.</source>
        <translation>Das Zeichen %1 gehört zu einer Schrift, die von rechts nach links geschrieben wird; die Seiten können sie nicht setzen.</translation>
    </message>
    <message>
        <source>A line of text has more than 8,000 characters.</source>
        <translation>Eine Textzeile hat mehr als 8000 Zeichen.</translation>
    </message>
    <message>
        <source>A place or a size is not a number, or lies far outside of the page.</source>
        <translation>Ein Ort oder eine Größe ist keine Zahl oder liegt weit außerhalb der Seite.</translation>
    </message>
    <message>
        <source>The document&apos;s title or creator is empty, longer than 1,000 bytes, or holds a control character.</source>
        <translation>Der Titel oder der Ersteller des Dokuments ist leer, länger als 1000 Byte oder enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The document&apos;s date does not exist.</source>
        <translation>Das Datum des Dokuments gibt es nicht.</translation>
    </message>
    <message>
        <source>The text of a QR code is empty or holds something other than printable ASCII.</source>
        <translation>Der Text eines QR-Codes ist leer oder enthält etwas anderes als druckbares ASCII.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code at this level of correction.</source>
        <translation>Der Text ist zu lang für einen QR-Code mit dieser Stufe der Fehlerkorrektur.</translation>
    </message>
    <message>
        <source>QR codes have the versions 1 to 40.</source>
        <translation>QR-Codes haben die Versionen 1 bis 40.</translation>
    </message>
    <message>
        <source>The document has no page yet.</source>
        <translation>Das Dokument hat noch keine Seite.</translation>
    </message>
    <message>
        <source>The document is already written, or spoiled by an earlier error.</source>
        <translation>Das Dokument ist schon geschrieben oder durch einen früheren Fehler verdorben.</translation>
    </message>
    <message>
        <source>There is not enough memory of the kind that may hold what is printed.</source>
        <translation>Es ist nicht genug Speicher von der Art da, die das Gedruckte aufnehmen darf.</translation>
    </message>
    <message>
        <source>The font %1 cannot be read; Debian&apos;s package fonts-dejavu-core has it.</source>
        <translation>Die Schrift %1 lässt sich nicht lesen; das Debian-Paket fonts-dejavu-core enthält sie.</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read; Debian&apos;s package icc-profiles-free has it.</source>
        <translation>Das Farbprofil %1 lässt sich nicht lesen; das Debian-Paket icc-profiles-free enthält es.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>Das Dokument ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A library refused a step of the document: %1.</source>
        <translation>Eine Programmbibliothek hat einen Schritt des Dokuments abgelehnt: %1.</translation>
    </message>
    <message>
        <source>the printer does not answer yet</source>
        <translation>der Drucker antwortet noch nicht</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>eine Abdeckung ist offen</translation>
    </message>
    <message>
        <source>the printer is switched off for jobs</source>
        <translation>der Drucker ist für Aufträge abgeschaltet</translation>
    </message>
    <message>
        <source>out of developer</source>
        <translation>kein Entwickler mehr</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>eine Tür ist offen</translation>
    </message>
    <message>
        <source>the fuser is too hot</source>
        <translation>die Fixiereinheit ist zu heiß</translation>
    </message>
    <message>
        <source>the fuser is too cold</source>
        <translation>die Fixiereinheit ist zu kalt</translation>
    </message>
    <message>
        <source>a paper tray is missing</source>
        <translation>ein Papierfach fehlt</translation>
    </message>
    <message>
        <source>a part is not locked in its place</source>
        <translation>ein Teil ist nicht eingerastet</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>keine Tinte oder kein Toner mehr</translation>
    </message>
    <message>
        <source>a cartridge is missing</source>
        <translation>eine Kartusche fehlt</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>der Abfallbehälter ist voll</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier mehr</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>ein Papierstau</translation>
    </message>
    <message>
        <source>it needs paper of this size</source>
        <translation>er braucht Papier dieser Größe</translation>
    </message>
    <message>
        <source>the printer is offline</source>
        <translation>der Drucker ist nicht verbunden</translation>
    </message>
    <message>
        <source>the drum is worn out</source>
        <translation>die Trommel ist verbraucht</translation>
    </message>
    <message>
        <source>a trouble that the printer does not name</source>
        <translation>eine Störung, die der Drucker nicht benennt</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>das Ausgabefach ist voll</translation>
    </message>
    <message>
        <source>the output tray is missing</source>
        <translation>das Ausgabefach fehlt</translation>
    </message>
    <message>
        <source>the printer is paused</source>
        <translation>der Drucker ist angehalten</translation>
    </message>
    <message>
        <source>the printer is switched off</source>
        <translation>der Drucker ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the printer&apos;s memory is full</source>
        <translation>der Speicher des Druckers ist voll</translation>
    </message>
    <message>
        <source>the printer has stopped</source>
        <translation>der Drucker ist stehen geblieben</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>kein Toner mehr</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>keyrite::scan</name>
    <message>
        <source>how it ended cannot be learned, because child processes are ignored here</source>
        <translation>wie es endete, lässt sich nicht erfahren, weil Kindprozesse hier ignoriert werden</translation>
    </message>
    <message>
        <source>signal %1 ended it</source>
        <translation>das Signal %1 hat es beendet</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>es endete mit Status %1</translation>
    </message>
    <message>
        <source>its header gives it no size</source>
        <translation>sein Kopf gibt keine Größe an</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file but a folder, a pipe or a device.</source>
        <translation>Das ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read.</source>
        <translation>Die Datei hat %1 Byte; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The file is neither a PNG or JPEG picture nor a PDF: its first bytes are of another kind.</source>
        <translation>Die Datei ist weder ein PNG- oder JPEG-Bild noch ein PDF: Ihre ersten Bytes sind von anderer Art.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off: %1.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>The picture has the four colours of a printing press (CMYK), which are not read.</source>
        <translation>Das Bild hat die vier Farben einer Druckmaschine (CMYK); sie werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 pixels in all are read.</source>
        <translation>Das Bild hat %1 × %2 Pixel; höchstens %3 Pixel insgesamt werden gelesen.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 a side are read.</source>
        <translation>Das Bild hat %1 × %2 Pixel; höchstens %3 je Seite werden gelesen.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: it is damaged, or it needs a password.</source>
        <translation>Das PDF lässt sich nicht öffnen: Es ist beschädigt, oder es braucht ein Passwort.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; at most %2 are read.</source>
        <translation>Das PDF hat %1 Seiten; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: the PDF is damaged, or the page needs too much memory.</source>
        <translation>Die Seite lässt sich nicht zeichnen: Das PDF ist beschädigt, oder die Seite braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>There are more than %1 codes on one page.</source>
        <translation>Auf einer Seite sind mehr als %1 Codes.</translation>
    </message>
    <message>
        <source>The program that reads pictures is not where it belongs: %1.</source>
        <translation>Das Programm, das Bilder liest, ist nicht dort, wo es hingehört: %1.</translation>
    </message>
    <message>
        <source>The program that draws the pages of a PDF is not installed: %1.</source>
        <translation>Das Programm, das die Seiten eines PDF zeichnet, ist nicht installiert: %1.</translation>
    </message>
    <message>
        <source>The program that reads pictures could not lock itself in.</source>
        <translation>Das Programm, das Bilder liest, konnte sich nicht einschließen.</translation>
    </message>
    <message>
        <source>The program that reads pictures failed.</source>
        <translation>Das Programm, das Bilder liest, ist gescheitert.</translation>
    </message>
    <message>
        <source>The program that reads pictures failed: %1.</source>
        <translation>Das Programm, das Bilder liest, ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The page was not read within %1 seconds.</source>
        <translation>Die Seite wurde nicht innerhalb von %1 Sekunden gelesen.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The memory for texts has %1 bytes; it takes %2.</source>
        <translation>Der Speicher für Texte hat %1 Byte; nötig sind %2.</translation>
    </message>
    <message>
        <source>The system refused what is needed to read a file.</source>
        <translation>Das System hat verweigert, was zum Lesen einer Datei nötig ist.</translation>
    </message>
    <message>
        <source>The system refused what is needed to read a file: %1.</source>
        <translation>Das System hat verweigert, was zum Lesen einer Datei nötig ist: %1.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Es ist keine Kamera da.</translation>
    </message>
    <message>
        <source>The camera is not connected any more.</source>
        <translation>Die Kamera ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>The camera cannot be used: %1.</source>
        <translation>Die Kamera lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Prüfen Sie den Namen und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Name the files one by one.</source>
        <translation>Nennen Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was scanned, or scan the sheet again.</source>
        <translation>Kopieren Sie die Datei noch einmal von dort, wo sie gescannt wurde, oder scannen Sie das Blatt noch einmal.</translation>
    </message>
    <message>
        <source>Scan the sheets into several files.</source>
        <translation>Scannen Sie die Blätter in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Scan the sheet again, in grey, as PNG, JPEG or PDF.</source>
        <translation>Scannen Sie das Blatt noch einmal, in Graustufen, als PNG, JPEG oder PDF.</translation>
    </message>
    <message>
        <source>Scan the sheet again at 300 dots per inch, one page a picture.</source>
        <translation>Scannen Sie das Blatt noch einmal mit 300 Punkten je Zoll, eine Seite je Bild.</translation>
    </message>
    <message>
        <source>Scan this page again as a PNG or JPEG picture.</source>
        <translation>Scannen Sie diese Seite noch einmal als PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>Check that this is a sheet of ours; if it is, scan it in parts.</source>
        <translation>Prüfen Sie, ob das eines unserer Blätter ist; wenn ja, scannen Sie es in Teilen.</translation>
    </message>
    <message>
        <source>Install keyrite again: keyrite-decode stands beside it.</source>
        <translation>Installieren Sie keyrite noch einmal: keyrite-decode steht daneben.</translation>
    </message>
    <message>
        <source>Install the package poppler-utils, or give the pages as PNG or JPEG pictures.</source>
        <translation>Installieren Sie das Paket poppler-utils, oder bringen Sie die Seiten als PNG- oder JPEG-Bilder.</translation>
    </message>
    <message>
        <source>Use a Linux kernel with seccomp; pictures are not read without it.</source>
        <translation>Verwenden Sie einen Linux-Kernel mit seccomp; ohne ihn werden keine Bilder gelesen.</translation>
    </message>
    <message>
        <source>Scan the sheet again at 300 dots per inch; be wary of a file that somebody else made.</source>
        <translation>Scannen Sie das Blatt noch einmal mit 300 Punkten je Zoll; misstrauen Sie einer Datei, die jemand anders gemacht hat.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Beginnen Sie noch einmal, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>This is a defect of the program; please report it.</source>
        <translation>Das ist ein Fehler des Programms; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Plug the camera in, and wait a moment.</source>
        <translation>Schließen Sie die Kamera an, und warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or take another camera or a scanner.</source>
        <translation>Schließen Sie andere Programme, die die Kamera verwenden, oder nehmen Sie eine andere Kamera oder einen Scanner.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts</name>
    <message>
        <source>The set has no such device.</source>
        <translation>Der Dateisatz hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>&apos;keyrite verify&apos; lists the devices of a set.</source>
        <translation>&apos;keyrite verify&apos; führt die Geräte eines Dateisatzes auf.</translation>
    </message>
    <message>
        <source>The device is proven already.</source>
        <translation>Das Gerät ist schon nachgewiesen.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>This is not the approval key of the device&apos;s card.</source>
        <translation>Das ist nicht der Freigabeschlüssel der Karte dieses Geräts.</translation>
    </message>
    <message>
        <source>Name the .approval file that was made with the device.</source>
        <translation>Nennen Sie die Datei .approval, die zusammen mit dem Gerät gemacht wurde.</translation>
    </message>
    <message>
        <source>The device has a card, so its approval key must sign as well.</source>
        <translation>Das Gerät hat eine Karte, also muss auch sein Freigabeschlüssel signieren.</translation>
    </message>
    <message>
        <source>Give --approval-key FILE.</source>
        <translation>Geben Sie --approval-key FILE an.</translation>
    </message>
    <message>
        <source>The folder of the set</source>
        <translation>Der Ordner des Dateisatzes</translation>
    </message>
    <message>
        <source>What you trust: file of a public key or of allowed signers, 64 digits, or 32 words (empty: nothing)</source>
        <translation>Dem Sie vertrauen: Datei eines öffentlichen Schlüssels oder zugelassener Unterzeichner, 64 Ziffern oder 32 Wörter (leer: nichts)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Dateisatz</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>AUTHENTIC: vouched for by %1.</source>
        <translation>AUTHENTISCH: dafür bürgt %1.</translation>
    </message>
    <message>
        <source>Consistent, NOT authenticated: a complete forgery would look the same.</source>
        <translation>In sich stimmig, NICHT beglaubigt: Eine vollständige Fälschung sähe genauso aus.</translation>
    </message>
    <message>
        <source>Check words of the key</source>
        <translation>Prüfwörter des Schlüssels</translation>
    </message>
    <message>
        <source>The output folder is there already and is not empty.</source>
        <translation>Der Ausgabeordner ist schon da und nicht leer.</translation>
    </message>
    <message>
        <source>Name a new folder, or use --resume to go on with an interrupted ceremony.</source>
        <translation>Nennen Sie einen neuen Ordner, oder setzen Sie eine unterbrochene Zeremonie mit --resume fort.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>  officer %1: signs in ink</source>
        <translation>  Beauftragter %1: unterschreibt mit Tinte</translation>
    </message>
    <message>
        <source>  officer %1: has NOT signed the manifest</source>
        <translation>  Beauftragter %1: hat das Manifest NICHT signiert</translation>
    </message>
    <message>
        <source>  officer %1: signed the manifest and the transcript</source>
        <translation>  Beauftragter %1: hat das Manifest und das Protokoll signiert</translation>
    </message>
    <message>
        <source>  officer %1: signed the manifest</source>
        <translation>  Beauftragter %1: hat das Manifest signiert</translation>
    </message>
    <message>
        <source>  paper, %1, group %2: any %3 of %4 sheets</source>
        <translation>  Papier, %1, Gruppe %2: beliebige %3 von %4 Blättern</translation>
    </message>
    <message>
        <source>Set &apos;%1&apos; (%2), %3 key, %4</source>
        <translation>Dateisatz &apos;%1&apos; (%2), %3-Schlüssel, %4</translation>
    </message>
    <message>
        <source>It is the set of a REHEARSAL.</source>
        <translation>Es ist der Dateisatz einer PROBE.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Genesis     %1</source>
        <translation>Genesis       %1</translation>
    </message>
    <message>
        <source>%1 listed files and %2 transcript entries verify.</source>
        <translation>%1 aufgeführte Dateien und %2 Einträge des Protokolls stimmen.</translation>
    </message>
    <message>
        <source>  device %1 of %2: recovery wrap, %3</source>
        <translation>  Gerät %1 von %2: Wiederherstellungshülle, %3</translation>
    </message>
    <message>
        <source>  restored from the backups of an older set: %1</source>
        <translation>  wiederhergestellt aus den Sicherungen eines älteren Dateisatzes: %1</translation>
    </message>
    <message>
        <source>Who could rebuild the key:</source>
        <translation>Wer den Schlüssel wiederherstellen könnte:</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Bring in the existing key</source>
        <translation>Den vorhandenen Schlüssel einbringen</translation>
    </message>
    <message>
        <source>The existing key is read now.</source>
        <translation>Der vorhandene Schlüssel wird jetzt eingelesen.</translation>
    </message>
    <message>
        <source>Type the path of the key file and its passphrase.</source>
        <translation>Geben Sie den Pfad der Schlüsseldatei und ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>It is the file that the plan names.</source>
        <translation>Es ist die Datei, die der Plan nennt.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Den Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The key is made now.</source>
        <translation>Der Schlüssel wird jetzt erzeugt.</translation>
    </message>
    <message>
        <source>Type the word of assent.</source>
        <translation>Geben Sie das Zustimmungswort ein.</translation>
    </message>
    <message>
        <source>Nobody leaves the room from here on.</source>
        <translation>Ab jetzt verlässt niemand den Raum.</translation>
    </message>
    <message>
        <source>The card of device &apos;%1&apos; is for %2, the plan for %3.</source>
        <translation>Die Karte des Geräts &apos;%1&apos; ist für den Modus %2 gemacht, der Plan für %3.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: make the card anew in the right mode.</source>
        <translation>Material einer Probe und einer echten Zeremonie wird nie vermischt: Machen Sie die Karte im richtigen Modus neu.</translation>
    </message>
    <message>
        <source>The card says device &apos;%1&apos; of %2, the plan &apos;%3&apos; of %4.</source>
        <translation>Die Karte nennt das Gerät &apos;%1&apos; von %2, der Plan &apos;%3&apos; von %4.</translation>
    </message>
    <message>
        <source>Write name and holder in the plan exactly as on the card.</source>
        <translation>Schreiben Sie Name und Verwahrer im Plan genau so wie auf der Karte.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; has the same key as another device.</source>
        <translation>Das Gerät &apos;%1&apos; hat denselben Schlüssel wie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Name each device once, with its own card.</source>
        <translation>Nennen Sie jedes Gerät einmal, mit seiner eigenen Karte.</translation>
    </message>
    <message>
        <source>Restores the %1 key with fingerprint %2, without its manifest</source>
        <translation>Stellt den %1-Schlüssel mit dem Fingerabdruck %2 wieder her, ohne sein Manifest</translation>
    </message>
    <message>
        <source>Restores the %1 key with fingerprint %2, made by the set of %3</source>
        <translation>Stellt den %1-Schlüssel mit dem Fingerabdruck %2 wieder her, aus dem Dateisatz mit dem Manifest %3</translation>
    </message>
    <message>
        <source>Key: the existing %1 key in %2</source>
        <translation>Schlüssel: der vorhandene %1-Schlüssel in %2</translation>
    </message>
    <message>
        <source>Key: a new %1 key, with dice</source>
        <translation>Schlüssel: ein neuer %1-Schlüssel, mit Würfeln</translation>
    </message>
    <message>
        <source>Key: a new %1 key</source>
        <translation>Schlüssel: ein neuer %1-Schlüssel</translation>
    </message>
    <message>
        <source>On the roster: %1 (%2), %3, signs with a key</source>
        <translation>In der Personenliste: %1 (%2), %3, signiert mit einem Schlüssel</translation>
    </message>
    <message>
        <source>On the roster: %1 (%2), %3, signs in ink</source>
        <translation>In der Personenliste: %1 (%2), %3, unterschreibt mit Tinte</translation>
    </message>
    <message>
        <source>On paper: the key in a sealed capsule, its secret in shares</source>
        <translation>Auf Papier: der Schlüssel in einer versiegelten Kapsel, ihr Geheimnis in Anteilen</translation>
    </message>
    <message>
        <source>On paper: the key&apos;s own seed in shares, without a capsule</source>
        <translation>Auf Papier: der eigene Startwert des Schlüssels in Anteilen, ohne Kapsel</translation>
    </message>
    <message>
        <source>The sheets become PDF files: an exception in the record</source>
        <translation>Die Blätter werden PDF-Dateien: eine Abweichung im Protokoll</translation>
    </message>
    <message>
        <source>The sheets are printed on %1 printers</source>
        <translation>Die Blätter werden gedruckt; Anzahl der Drucker: %1</translation>
    </message>
    <message>
        <source>Printer %1 sees the key: it is destroyed or sealed at the end</source>
        <translation>Drucker %1 sieht den Schlüssel: Er wird am Ende zerstört oder versiegelt</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>Beauftragter</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Mode: REAL</source>
        <translation>Modus: ECHT</translation>
    </message>
    <message>
        <source>Mode: REHEARSAL, with keys to be thrown away</source>
        <translation>Modus: PROBE, mit Schlüsseln zum Wegwerfen</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>DNS zone: %1</source>
        <translation>DNS-Zone: %1</translation>
    </message>
    <message>
        <source>Goes live: %1</source>
        <translation>Geht in Betrieb: %1</translation>
    </message>
    <message>
        <source>Replaces the key with fingerprint %1</source>
        <translation>Ersetzt den Schlüssel mit dem Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; of %2: a recovery wrap; whoever opens it sees the key</source>
        <translation>Gerät &apos;%1&apos; von %2: eine Wiederherstellungshülle; wer sie öffnet, sieht den Schlüssel</translation>
    </message>
    <message>
        <source>The restored key leaves in one file under a passphrase; no set is made</source>
        <translation>Der wiederhergestellte Schlüssel verlässt die Zeremonie in einer Datei, die eine Passphrase schützt; es entsteht kein Dateisatz</translation>
    </message>
    <message>
        <source>Agreed among people only: %1 persons together. Nothing enforces it, each wrap opens alone</source>
        <translation>Nur unter Menschen vereinbart: %1 Personen gemeinsam. Nichts erzwingt es, jede Hülle lässt sich allein öffnen</translation>
    </message>
    <message>
        <source>Paper backup: %1 of %2 groups are needed</source>
        <translation>Papiersicherung: %1 von %2 Gruppen sind nötig</translation>
    </message>
    <message>
        <source>Group &apos;%1&apos;: any %2 of %3 sheets, held by %4</source>
        <translation>Gruppe &apos;%1&apos;: beliebige %2 von %3 Blättern, verwahrt von %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an algorithm of this program.</source>
        <translation>&apos;%1&apos; ist kein Algorithmus dieses Programms.</translation>
    </message>
    <message>
        <source>Use one of ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</source>
        <translation>Verwenden Sie einen von: ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</translation>
    </message>
    <message>
        <source>&apos;dice&apos; stands beside &apos;import&apos;.</source>
        <translation>&apos;dice&apos; steht neben &apos;import&apos;.</translation>
    </message>
    <message>
        <source>Dice make a new key; an imported key exists already.</source>
        <translation>Würfel erzeugen einen neuen Schlüssel; ein eingebrachter Schlüssel ist schon vorhanden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the word for the key&apos;s own signature.</source>
        <translation>&apos;%1&apos; ist das Wort für die eigene Signatur des Schlüssels.</translation>
    </message>
    <message>
        <source>Choose another id for this person.</source>
        <translation>Wählen Sie eine andere Kennung für diese Person.</translation>
    </message>
    <message>
        <source>The officer&apos;s name has more than 200 bytes.</source>
        <translation>Der Name des Beauftragten hat mehr als 200 Byte.</translation>
    </message>
    <message>
        <source>Write the name of one person.</source>
        <translation>Schreiben Sie den Namen einer Person.</translation>
    </message>
    <message>
        <source>The officer &apos;%1&apos; shares id, name or key with another one.</source>
        <translation>Der Beauftragte &apos;%1&apos; hat Kennung, Namen oder Schlüssel mit einem anderen gemeinsam.</translation>
    </message>
    <message>
        <source>List every person once.</source>
        <translation>Führen Sie jede Person einmal auf.</translation>
    </message>
    <message>
        <source>The roster needs an administrator and a witness.</source>
        <translation>Die Personenliste braucht einen Administrator und einen Zeugen.</translation>
    </message>
    <message>
        <source>Two people confirm every step.</source>
        <translation>Zwei Personen bestätigen jeden Schritt.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; has a card and a recipient.</source>
        <translation>Das Gerät &apos;%1&apos; hat eine Karte und einen Empfänger.</translation>
    </message>
    <message>
        <source>Keep the card; it holds the recipient.</source>
        <translation>Behalten Sie die Karte; sie enthält den Empfänger.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; shares its name, card or key with another one.</source>
        <translation>Das Gerät &apos;%1&apos; hat Namen, Karte oder Schlüssel mit einem anderen gemeinsam.</translation>
    </message>
    <message>
        <source>List every device once.</source>
        <translation>Führen Sie jedes Gerät einmal auf.</translation>
    </message>
    <message>
        <source>The plan has more than %1 bytes.</source>
        <translation>Der Plan hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>Check that this is a plan.</source>
        <translation>Prüfen Sie, ob das ein Plan ist.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>Der Plan ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Speichern Sie ihn als UTF-8-Text.</translation>
    </message>
    <message>
        <source>The plan is not TOML: %1.</source>
        <translation>Der Plan ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line; texts stand in quotes.</source>
        <translation>Korrigieren Sie diese Zeile; Texte stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The plan does not say &apos;version = 1&apos;.</source>
        <translation>Im Plan steht nicht &apos;version = 1&apos;.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that the plan was written for.</source>
        <translation>Verwenden Sie die keyrite-Version, für die der Plan geschrieben wurde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a ceremony of this program.</source>
        <translation>&apos;%1&apos; ist keine Zeremonie dieses Programms.</translation>
    </message>
    <message>
        <source>Use ceremony = &quot;generate&quot; or ceremony = &quot;reconstitute&quot;.</source>
        <translation>Verwenden Sie ceremony = &quot;generate&quot; oder ceremony = &quot;reconstitute&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a mode.</source>
        <translation>&apos;%1&apos; ist kein Modus.</translation>
    </message>
    <message>
        <source>Use mode = &quot;rehearsal&quot; or mode = &quot;real&quot;.</source>
        <translation>Verwenden Sie mode = &quot;rehearsal&quot; oder mode = &quot;real&quot;.</translation>
    </message>
    <message>
        <source>The name has more than 200 bytes.</source>
        <translation>Der Name hat mehr als 200 Byte.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 sheets is not possible in group &apos;%3&apos;.</source>
        <translation>%1 von %2 Blättern sind in der Gruppe &apos;%3&apos; nicht möglich.</translation>
    </message>
    <message>
        <source>List 2 to 16 holders, and set &apos;threshold&apos; between 2 and their number: one sheet alone would be the key.</source>
        <translation>Führen Sie 2 bis 16 Verwahrer auf, und setzen Sie &apos;threshold&apos; zwischen 2 und ihrer Anzahl: Ein Blatt allein wäre der Schlüssel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to print.</source>
        <translation>&apos;%1&apos; ist keine Art zu drucken.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;, or printing = &quot;files&quot;: then the sheets become PDF files, which the record notes as an exception.</source>
        <translation>Verwenden Sie printing = &quot;printers&quot; oder printing = &quot;files&quot;: Dann werden die Blätter PDF-Dateien, und das Protokoll vermerkt es als Abweichung.</translation>
    </message>
    <message>
        <source>Printers are planned, but the sheets become files.</source>
        <translation>Drucker sind geplant, aber die Blätter werden Dateien.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;.</source>
        <translation>Verwenden Sie printing = &quot;printers&quot;.</translation>
    </message>
    <message>
        <source>%1 printers are not possible.</source>
        <translation>%1 als Anzahl der Drucker ist nicht möglich.</translation>
    </message>
    <message>
        <source>Plan 1 to %1 printers.</source>
        <translation>Planen Sie 1 bis %1 Drucker.</translation>
    </message>
    <message>
        <source>With %1 printers, one of them prints enough sheets to know the key.</source>
        <translation>Bei dieser Anzahl von Druckern (%1) druckt einer von ihnen genug Blätter, um den Schlüssel zu kennen.</translation>
    </message>
    <message>
        <source>No printer prints enough sheets to know the key.</source>
        <translation>Kein Drucker druckt genug Blätter, um den Schlüssel zu kennen.</translation>
    </message>
    <message>
        <source>Remove the line printer-sees-key.</source>
        <translation>Entfernen Sie die Zeile printer-sees-key.</translation>
    </message>
    <message>
        <source>Shares cannot enforce a quorum beside wraps of the whole key, each of which opens alone.</source>
        <translation>Anteile können kein Quorum erzwingen, wenn es daneben Hüllen des ganzen Schlüssels gibt, die sich jede allein öffnen lassen.</translation>
    </message>
    <message>
        <source>Remove the devices, or write quorum = &quot;advisory&quot; if people only agree on it.</source>
        <translation>Entfernen Sie die Geräte, oder schreiben Sie quorum = &quot;advisory&quot;, wenn es nur unter Menschen vereinbart ist.</translation>
    </message>
    <message>
        <source>%1 persons are planned, but these suffice: %2</source>
        <translation>%1 Personen sind geplant, aber diese genügen: %2</translation>
    </message>
    <message>
        <source>Raise the thresholds, give every person one sheet, or lower &apos;persons&apos;.</source>
        <translation>Erhöhen Sie die Schwellen, geben Sie jeder Person ein Blatt, oder senken Sie &apos;persons&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form of a paper backup.</source>
        <translation>&apos;%1&apos; ist keine Form einer Papiersicherung.</translation>
    </message>
    <message>
        <source>Use form = &quot;sealed&quot;, or &quot;direct&quot; for an Ed25519 key.</source>
        <translation>Verwenden Sie form = &quot;sealed&quot;, oder &quot;direct&quot; bei einem Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>Only an Ed25519 key that is made in the ceremony can be on paper directly.</source>
        <translation>Nur ein Ed25519-Schlüssel, der in der Zeremonie erzeugt wird, kann unmittelbar auf Papier stehen.</translation>
    </message>
    <message>
        <source>Use form = &quot;sealed&quot;.</source>
        <translation>Verwenden Sie form = &quot;sealed&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size of paper.</source>
        <translation>&apos;%1&apos; ist kein Papierformat.</translation>
    </message>
    <message>
        <source>Use page = &quot;a4&quot; or page = &quot;letter&quot;.</source>
        <translation>Verwenden Sie page = &quot;a4&quot; oder page = &quot;letter&quot;.</translation>
    </message>
    <message>
        <source>Two groups are named &apos;%1&apos;.</source>
        <translation>Zwei Gruppen heißen &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Give every group a name of its own.</source>
        <translation>Geben Sie jeder Gruppe einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 groups is not possible.</source>
        <translation>%1 von %2 Gruppen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Set &apos;groups-needed&apos; between 1 and the number of groups.</source>
        <translation>Setzen Sie &apos;groups-needed&apos; zwischen 1 und der Anzahl der Gruppen.</translation>
    </message>
    <message>
        <source>The plan does not say where the key goes.</source>
        <translation>Der Plan sagt nicht, wohin der Schlüssel geht.</translation>
    </message>
    <message>
        <source>Reconstitute with new devices or sheets, or with result = &quot;age-file&quot; and neither; &apos;generate&apos; has neither [source] nor result.</source>
        <translation>Stellen Sie ihn mit neuen Geräten oder Blättern wieder her, oder ohne beides mit result = &quot;age-file&quot;; &apos;generate&apos; hat weder [source] noch result.</translation>
    </message>
    <message>
        <source>A quorum of %1 is impossible with %2 holders.</source>
        <translation>Ein Quorum von %1 ist mit %2 Verwahrern unmöglich.</translation>
    </message>
    <message>
        <source>Set &apos;persons&apos; between 2 and the number of holders, or remove [recovery].</source>
        <translation>Setzen Sie &apos;persons&apos; zwischen 2 und der Anzahl der Verwahrer, oder entfernen Sie [recovery].</translation>
    </message>
    <message>
        <source>A quorum stands beside wraps of the whole key, each of which opens alone: it would not be real.</source>
        <translation>Ein Quorum steht neben Hüllen des ganzen Schlüssels, die sich jede allein öffnen lassen: Es wäre nicht wirksam.</translation>
    </message>
    <message>
        <source>Write quorum = &quot;advisory&quot; if people only agree on it, quorum = &quot;shares&quot; if the key is on paper alone, or remove [recovery].</source>
        <translation>Schreiben Sie quorum = &quot;advisory&quot;, wenn es nur unter Menschen vereinbart ist, quorum = &quot;shares&quot;, wenn der Schlüssel nur auf Papier ist, oder entfernen Sie [recovery].</translation>
    </message>
    <message>
        <source>Bring the backups</source>
        <translation>Die Sicherungen einbringen</translation>
    </message>
    <message>
        <source>The sheets, or a device&apos;s wrap, are brought now, and the key is restored from them.</source>
        <translation>Die Blätter oder die Hülle eines Geräts werden jetzt eingebracht, und der Schlüssel wird daraus wiederhergestellt.</translation>
    </message>
    <message>
        <source>Name the pictures of the sheets, type the words of a sheet, or name a wrap. Repeat until there are enough.</source>
        <translation>Nennen Sie die Bilder der Blätter, geben Sie die Wörter eines Blatts ein, oder nennen Sie eine Hülle. Wiederholen Sie es, bis es genug sind.</translation>
    </message>
    <message>
        <source>Every holder agrees that the key is restored today. Nobody leaves the room from here on.</source>
        <translation>Jeder Verwahrer ist einverstanden, dass der Schlüssel heute wiederhergestellt wird. Ab jetzt verlässt niemand den Raum.</translation>
    </message>
    <message>
        <source>Write the key under a passphrase</source>
        <translation>Den Schlüssel mit einer Passphrase in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The key leaves in one file that a passphrase opens, and is then wiped.</source>
        <translation>Der Schlüssel verlässt die Zeremonie in einer Datei, die eine Passphrase öffnet, und wird dann gelöscht.</translation>
    </message>
    <message>
        <source>One person types a passphrase twice; it is kept apart from the file.</source>
        <translation>Eine Person gibt zweimal eine Passphrase ein; sie wird getrennt von der Datei verwahrt.</translation>
    </message>
    <message>
        <source>Who has the file and the passphrase has the key.</source>
        <translation>Wer die Datei und die Passphrase hat, hat den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 groups are complete.</source>
        <translation>%1 von %2 Gruppen sind vollständig.</translation>
    </message>
    <message>
        <source>Bring more sheets of the groups that are not complete.</source>
        <translation>Bringen Sie weitere Blätter der Gruppen, die nicht vollständig sind.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 sheets that are needed.</source>
        <translation>Vorhanden: %1 von %2 nötigen Blättern.</translation>
    </message>
    <message>
        <source>Bring %1 more of the same backup.</source>
        <translation>Bringen Sie noch %1 derselben Sicherung.</translation>
    </message>
    <message>
        <source>not needed and not checked, because their group is not complete: %1</source>
        <translation>nicht nötig und nicht geprüft, weil ihre Gruppe nicht vollständig ist: %1</translation>
    </message>
    <message>
        <source>WRONG, contradicts all the others: %1; forged or of another backup; left out</source>
        <translation>FALSCH, widerspricht allen anderen: %1; gefälscht oder aus einer anderen Sicherung; weggelassen</translation>
    </message>
    <message>
        <source>These sheets do not belong together: at least one of them is wrong, and nothing at hand says which. Each one has a right checksum. They are %1.</source>
        <translation>Diese Blätter gehören nicht zusammen: Mindestens eines ist falsch, und nichts, was vorliegt, sagt, welches. Jedes hat eine richtige Prüfsumme. Es sind %1.</translation>
    </message>
    <message>
        <source>Bring one more sheet of the same backup, or the manifest of the set: either names the wrong one.</source>
        <translation>Bringen Sie noch ein Blatt derselben Sicherung oder das Manifest des Dateisatzes: Beides benennt das falsche.</translation>
    </message>
    <message>
        <source>The sheets fall into groups of equal size that contradict each other: %1.</source>
        <translation>Die Blätter zerfallen in gleich große Gruppen, die einander widersprechen: %1.</translation>
    </message>
    <message>
        <source>Bring the manifest of the set or more sheets: either tells the wrong ones.</source>
        <translation>Bringen Sie das Manifest des Dateisatzes oder weitere Blätter: Beides zeigt die falschen.</translation>
    </message>
    <message>
        <source>Bring the sheets of one backup, each once.</source>
        <translation>Bringen Sie die Blätter einer einzigen Sicherung, jedes einmal.</translation>
    </message>
    <message>
        <source>The sheets restore another key, with the fingerprint %1.</source>
        <translation>Die Blätter stellen einen anderen Schlüssel wieder her, mit dem Fingerabdruck %1.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your own paper; bring the sheets of the key that you want.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit Ihrem eigenen Papier; bringen Sie die Blätter des Schlüssels, den Sie wollen.</translation>
    </message>
    <message>
        <source>The capsule is for %1, the ceremony is %2.</source>
        <translation>Die Kapsel ist für den Modus %1 gemacht, die Zeremonie läuft im Modus %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed.</source>
        <translation>Material einer Probe und einer echten Zeremonie wird nie vermischt.</translation>
    </message>
    <message>
        <source>The capsule was not made by the set of the manifest.</source>
        <translation>Die Kapsel stammt nicht aus dem Dateisatz des Manifests.</translation>
    </message>
    <message>
        <source>Bring the manifest that belongs to these sheets.</source>
        <translation>Bringen Sie das Manifest, das zu diesen Blättern gehört.</translation>
    </message>
    <message>
        <source>The shares hold a secret of %1 bytes, not one of keyrite.</source>
        <translation>Die Anteile enthalten ein Geheimnis von %1 Byte, keines von keyrite.</translation>
    </message>
    <message>
        <source>Bring the sheets of this backup.</source>
        <translation>Bringen Sie die Blätter dieser Sicherung.</translation>
    </message>
    <message>
        <source>The shares suffice; the capsule is not complete: %1</source>
        <translation>Die Anteile genügen; die Kapsel ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Bring the capsule page of any sheet of this backup.</source>
        <translation>Bringen Sie die Kapselseite eines beliebigen Blatts dieser Sicherung.</translation>
    </message>
    <message>
        <source>The shares suffice, and they open none of the capsules at hand.</source>
        <translation>Die Anteile genügen, aber sie öffnen keine der vorliegenden Kapseln.</translation>
    </message>
    <message>
        <source>Bring more sheets of the same backup, or the manifest of the set.</source>
        <translation>Bringen Sie weitere Blätter derselben Sicherung oder das Manifest des Dateisatzes.</translation>
    </message>
    <message>
        <source>This is a sheet of another backup.</source>
        <translation>Das ist ein Blatt einer anderen Sicherung.</translation>
    </message>
    <message>
        <source>Bring the sheets that belong to the manifest.</source>
        <translation>Bringen Sie die Blätter, die zum Manifest gehören.</translation>
    </message>
    <message>
        <source>The sheet of %1 is not the one that was made: its words do not have the commitment of the manifest.</source>
        <translation>Das Blatt von %1 ist nicht das, welches gemacht wurde: Seine Wörter haben nicht den Festlegungswert des Manifests.</translation>
    </message>
    <message>
        <source>It is forged or of another backup. Keep it as evidence, and go on without it.</source>
        <translation>Es ist gefälscht oder aus einer anderen Sicherung. Bewahren Sie es als Beweis auf, und machen Sie ohne es weiter.</translation>
    </message>
    <message>
        <source>%1: %2 Left out.</source>
        <translation>%1: %2 Weggelassen.</translation>
    </message>
    <message>
        <source>There is no sheet of this backup in the pile.</source>
        <translation>Im Stapel ist kein Blatt dieser Sicherung.</translation>
    </message>
    <message>
        <source>There is no right sheet of this backup in the pile: %1</source>
        <translation>Im Stapel ist kein richtiges Blatt dieser Sicherung: %1</translation>
    </message>
    <message>
        <source>Bring the sheets of the backup.</source>
        <translation>Bringen Sie die Blätter der Sicherung.</translation>
    </message>
    <message>
        <source>%1 Also: %2</source>
        <translation>%1 Außerdem: %2</translation>
    </message>
    <message>
        <source>Memory lock</source>
        <translation>Speichersperre</translation>
    </message>
    <message>
        <source>memory can be locked</source>
        <translation>Speicher kann gesperrt werden</translation>
    </message>
    <message>
        <source>Library memory</source>
        <translation>Speicher der Bibliothek</translation>
    </message>
    <message>
        <source>wiped when freed, numbers on locked memory</source>
        <translation>wird beim Freigeben gelöscht, Zahlen liegen in gesperrtem Speicher</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Speicherabzüge (core dumps)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Start the ceremony with keyrite itself, which turns them off.</source>
        <translation>Starten Sie die Zeremonie mit keyrite selbst, das sie abschaltet.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Auslagerungsspeicher (Swap)</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>keiner in Gebrauch</translation>
    </message>
    <message>
        <source>in use, or unknown</source>
        <translation>in Gebrauch oder unbekannt</translation>
    </message>
    <message>
        <source>As root, run &apos;swapoff -a&apos;; or run from the disc.</source>
        <translation>Führen Sie als root &apos;swapoff -a&apos; aus; oder starten Sie von der Start-Disc.</translation>
    </message>
    <message>
        <source>Network devices</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Run from the disc, which has no network drivers; or take the device out of the machine.</source>
        <translation>Starten Sie von der Start-Disc, die keine Netzwerktreiber hat; oder nehmen Sie die Schnittstelle aus dem Rechner.</translation>
    </message>
    <message>
        <source>The running system</source>
        <translation>Das laufende System</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>kann beschrieben werden</translation>
    </message>
    <message>
        <source>Start the machine from the read-only disc.</source>
        <translation>Starten Sie den Rechner von der nur lesbaren Start-Disc.</translation>
    </message>
    <message>
        <source>Clock (say aloud whether it is right, in UTC)</source>
        <translation>Uhr (sagen Sie laut, ob sie stimmt, in UTC)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Connect a camera; without one, pages come as pictures or PDFs from a scanner.</source>
        <translation>Schließen Sie eine Kamera an; ohne sie kommen die Seiten als Bilder oder PDFs von einem Scanner.</translation>
    </message>
    <message>
        <source>Connect the printers that the plan wants, switch them on, and give them paper.</source>
        <translation>Schließen Sie die Drucker an, die der Plan verlangt, schalten Sie sie ein, und legen Sie Papier ein.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Take an output medium that can be written and has %1 MiB free.</source>
        <translation>Nehmen Sie einen Ausgabedatenträger, der sich beschreiben lässt und auf dem %1 MiB frei sind.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>%1 KiB free</source>
        <translation>%1 KiB frei</translation>
    </message>
    <message>
        <source>Output medium</source>
        <translation>Ausgabedatenträger</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>wechselbar</translation>
    </message>
    <message>
        <source>not a removable medium</source>
        <translation>kein Wechseldatenträger</translation>
    </message>
    <message>
        <source>Write to a stick or card that leaves the room.</source>
        <translation>Schreiben Sie auf einen Stick oder eine Karte, die den Raum verlässt.</translation>
    </message>
    <message>
        <source>Preflight is red: %1: %2</source>
        <translation>Die Vorprüfung ist rot: %1: %2</translation>
    </message>
    <message>
        <source>%1 Or two people accept it, and give the reason.</source>
        <translation>%1 Oder zwei Personen nehmen es hin und geben den Grund an.</translation>
    </message>
    <message>
        <source>Compare it with the printed page, letter by letter, and type the words again.</source>
        <translation>Vergleichen Sie sie mit der gedruckten Seite, Buchstabe für Buchstabe, und geben Sie die Wörter noch einmal ein.</translation>
    </message>
    <message>
        <source>The words do not fit together. If one of them is wrong, it is word %1.</source>
        <translation>Die Wörter passen nicht zusammen. Wenn eines davon falsch ist, dann Wort %1.</translation>
    </message>
    <message>
        <source>The words do not fit together: more than one is wrong, or some have changed places.</source>
        <translation>Die Wörter passen nicht zusammen: Mehr als eines ist falsch, oder einige haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source> (REHEARSAL)</source>
        <translation> (PROBE)</translation>
    </message>
    <message>
        <source>  %1 of %2 groups are needed</source>
        <translation>  %1 von %2 Gruppen sind nötig</translation>
    </message>
    <message>
        <source>  %1, any %2 restore the group (%3)</source>
        <translation>  %1, beliebige %2 stellen die Gruppe wieder her (%3)</translation>
    </message>
    <message>
        <source>  %1, any %2 restore (%3)</source>
        <translation>  %1, beliebige %2 stellen wieder her (%3)</translation>
    </message>
    <message>
        <source>Capsule %1%2: %3 of %4 pieces; missing: %5</source>
        <translation>Kapsel %1%2: %3 von %4 Stücken; es fehlen: %5</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>The wrap is not one of those that the manifest lists: it was changed or exchanged.</source>
        <translation>Die Hülle ist keine von denen, die das Manifest aufführt: Sie wurde verändert oder ausgetauscht.</translation>
    </message>
    <message>
        <source>Fetch the set again and run &apos;keyrite verify&apos; on it.</source>
        <translation>Holen Sie den Dateisatz noch einmal, und prüfen Sie ihn mit &apos;keyrite verify&apos;.</translation>
    </message>
    <message>
        <source>Nothing says which key this wrap must hold.</source>
        <translation>Nichts sagt, welchen Schlüssel diese Hülle enthalten muss.</translation>
    </message>
    <message>
        <source>Give --manifest FILE, or --fingerprint with the words or digits from the paper record.</source>
        <translation>Geben Sie --manifest FILE an, oder --fingerprint mit den Wörtern oder Ziffern vom Papierprotokoll.</translation>
    </message>
    <message>
        <source>The manifest is of another key than the fingerprint you gave.</source>
        <translation>Das Manifest gehört zu einem anderen Schlüssel als der angegebene Fingerabdruck.</translation>
    </message>
    <message>
        <source>Do not use this set: it may be a forgery.</source>
        <translation>Verwenden Sie diesen Dateisatz nicht: Er kann eine Fälschung sein.</translation>
    </message>
    <message>
        <source>The wrap opens, but it holds another key than the one you expect.</source>
        <translation>Die Hülle öffnet sich, aber sie enthält einen anderen Schlüssel als den, den Sie erwarten.</translation>
    </message>
    <message>
        <source>Do not use it: somebody may have wrapped a key of theirs to your device.</source>
        <translation>Verwenden Sie ihn nicht: Jemand kann einen eigenen Schlüssel für Ihr Gerät eingehüllt haben.</translation>
    </message>
    <message>
        <source>Backup %1%2: one share</source>
        <translation>Sicherung %1%2: ein Anteil</translation>
    </message>
    <message>
        <source>Backup %1%2: %3 shares</source>
        <translation>Sicherung %1%2: %3 Anteile</translation>
    </message>
    <message>
        <source>Capsule %1%2: %3 of %4 pieces</source>
        <translation>Kapsel %1%2: %3 von %4 Stücken</translation>
    </message>
    <message>
        <source>This is the key of a REHEARSAL; it must never be used.</source>
        <translation>Das ist der Schlüssel einer PROBE; er darf nie verwendet werden.</translation>
    </message>
    <message>
        <source>This is a real key, not a rehearsal&apos;s.</source>
        <translation>Das ist ein echter Schlüssel, nicht der einer Probe.</translation>
    </message>
    <message>
        <source>To practise, say --rehearsal.</source>
        <translation>Geben Sie zum Üben --rehearsal an.</translation>
    </message>
    <message>
        <source>Leave --rehearsal out.</source>
        <translation>Lassen Sie --rehearsal weg.</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier gemacht</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>takes no jobs</source>
        <translation>nimmt keine Aufträge an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sixteen words of each share are written by hand, so that no printer knows the key</source>
        <translation>Sechzehn Wörter jedes Anteils werden von Hand geschrieben, damit kein Drucker den Schlüssel kennt</translation>
    </message>
    <message>
        <source>Words are left blank for the sake of printers, but the sheets become files.</source>
        <translation>Wegen der Drucker werden Wörter frei gelassen, aber die Blätter werden Dateien.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;; or remove the line words-by-hand, and the files have every word.</source>
        <translation>Verwenden Sie printing = &quot;printers&quot;; oder entfernen Sie die Zeile words-by-hand, dann enthalten die Dateien jedes Wort.</translation>
    </message>
    <message>
        <source>With words written by hand no printer knows the key.</source>
        <translation>Wenn Wörter von Hand geschrieben werden, kennt kein Drucker den Schlüssel.</translation>
    </message>
    <message>
        <source>Remove the line printer-sees-key, or the line words-by-hand.</source>
        <translation>Entfernen Sie die Zeile printer-sees-key oder die Zeile words-by-hand.</translation>
    </message>
    <message>
        <source>Write words-by-hand = true: sixteen words of each sheet are left blank; or printer-sees-key = true: the record says so, and the printer is destroyed or sealed at the end.</source>
        <translation>Schreiben Sie words-by-hand = true: Sechzehn Wörter jedes Blatts werden frei gelassen; oder printer-sees-key = true: Das Protokoll hält es fest, und der Drucker wird am Ende zerstört oder versiegelt.</translation>
    </message>
    <message>
        <source>Plan printers = %1; or words-by-hand = true: sixteen words of each sheet are left blank; or write printer-sees-key = true: the record says so, and the printer is destroyed or sealed at the end.</source>
        <translation>Planen Sie printers = %1; oder words-by-hand = true: Sechzehn Wörter jedes Blatts werden frei gelassen; oder schreiben Sie printer-sees-key = true: Das Protokoll hält es fest, und der Drucker wird am Ende zerstört oder versiegelt.</translation>
    </message>
    <message>
        <source>No share has more than %1 words.</source>
        <translation>Kein Anteil hat mehr als %1 Wörter.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>Wort %1 steht nicht in der Liste der Wörter.</translation>
    </message>
    <message>
        <source>These are %1 words; a sheet has %2 or more.</source>
        <translation>Das sind %1 Wörter; ein Blatt hat %2 oder mehr.</translation>
    </message>
    <message>
        <source>Type all the words of one sheet, in their order.</source>
        <translation>Geben Sie alle Wörter eines Blatts ein, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The image, by its own word (compare the disc itself on another machine)</source>
        <translation>Das Abbild, nach eigener Aussage (vergleichen Sie die Disc selbst auf einem anderen Rechner)</translation>
    </message>
    <message>
        <source>not started from the disc</source>
        <translation>nicht von der Disc gestartet</translation>
    </message>
    <message>
        <source>There is no room for the image of the disc.</source>
        <translation>Für das Abbild der Disc ist kein Platz.</translation>
    </message>
    <message>
        <source>Free some memory, and start again.</source>
        <translation>Machen Sie Speicher frei, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Burning the disc, percent</source>
        <translation>Die Disc wird gebrannt, Prozent</translation>
    </message>
    <message>
        <source>Reading the disc back, percent</source>
        <translation>Die Disc wird zurückgelesen, Prozent</translation>
    </message>
    <message>
        <source>The disc reads as what was burnt.</source>
        <translation>Die Disc liest sich so, wie sie gebrannt wurde.</translation>
    </message>
    <message>
        <source>Hash of the disc (SHA-256): write it on the bag</source>
        <translation>Hashwert der Disc (SHA-256): Schreiben Sie ihn auf den Beutel</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>Das Laufwerk</translation>
    </message>
    <message>
        <source>There is no such drive, or another medium is in it now.</source>
        <translation>Es gibt kein solches Laufwerk, oder es liegt jetzt ein anderes Medium darin.</translation>
    </message>
    <message>
        <source>Put the disc in, wait until the drive is still, and choose it again.</source>
        <translation>Legen Sie die Disc ein, warten Sie, bis das Laufwerk still ist, und wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>root hash %1; the whole disc as the drive read it: %2</source>
        <translation>Root-Hash %1; die ganze Disc, wie das Laufwerk sie gelesen hat: %2</translation>
    </message>
    <message>
        <source>root hash %1; %2</source>
        <translation>Root-Hash %1; %2</translation>
    </message>
    <message>
        <source>the whole disc is still being read</source>
        <translation>die ganze Disc wird noch gelesen</translation>
    </message>
    <message>
        <source>the disc itself was not read</source>
        <translation>die Disc selbst wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Secure Boot and the kernel&apos;s lockdown, by their own word</source>
        <translation>Secure Boot und Lockdown des Kernels, nach eigener Angabe</translation>
    </message>
    <message>
        <source>Secure Boot %1, lockdown %2</source>
        <translation>Secure Boot %1, Lockdown %2</translation>
    </message>
    <message>
        <source>Who does it (a short name: a-z, 0-9, -)</source>
        <translation>Wer es tut (ein kurzer Name: a-z, 0-9, -)</translation>
    </message>
    <message>
        <source>Who watches (a short name)</source>
        <translation>Wer zusieht (ein kurzer Name)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>The same person was named twice.</source>
        <translation>Dieselbe Person wurde zweimal genannt.</translation>
    </message>
    <message>
        <source>Two people do this together: name both.</source>
        <translation>Zwei Personen tun dies gemeinsam: Nennen Sie beide.</translation>
    </message>
    <message>
        <source>Reading the disc, in MB</source>
        <translation>Die Disc wird gelesen, in MB</translation>
    </message>
    <message>
        <source>Volume %1, %2 bytes</source>
        <translation>Datenträger %1, %2 Byte</translation>
    </message>
    <message>
        <source>Hash of the disc (SHA-256)</source>
        <translation>Hashwert der Disc (SHA-256)</translation>
    </message>
    <message>
        <source>The hash that you trust: 64 digits or 32 words (empty: none)</source>
        <translation>Der Hashwert, dem Sie vertrauen: 64 Ziffern oder 32 Wörter (leer: keiner)</translation>
    </message>
    <message>
        <source>Or the code of its label: before the camera, or a picture</source>
        <translation>Oder der Code ihres Etiketts: vor der Kamera, oder ein Bild</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>There is more than one hash.</source>
        <translation>Es gibt mehr als einen Hashwert.</translation>
    </message>
    <message>
        <source>Bring one hash, in one way.</source>
        <translation>Bringen Sie einen Hashwert, auf einem Weg.</translation>
    </message>
    <message>
        <source>This is not the code of a disc&apos;s label.</source>
        <translation>Das ist nicht der Code des Etiketts einer Disc.</translation>
    </message>
    <message>
        <source>Show the label of the release, or type the hash.</source>
        <translation>Zeigen Sie das Etikett der Veröffentlichung, oder geben Sie den Hashwert ein.</translation>
    </message>
    <message>
        <source>VERIFIED: the disc in %1 has the hash that you trust.</source>
        <translation>GEPRÜFT: Die Disc in %1 hat den Hashwert, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>NOT VERIFIED: the hash of the disc in %1 was written down, and compared with nothing.</source>
        <translation>NICHT GEPRÜFT: Der Hashwert der Disc in %1 wurde aufgeschrieben und mit nichts verglichen.</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hashwert: %1</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::CardPile</name>
    <message>
        <source>This is the page of a share of a paper backup, and not the page of a card.</source>
        <translation>Das ist die Seite eines Anteils einer Papiersicherung und nicht die Seite einer Karte.</translation>
    </message>
    <message>
        <source>Turn it face down now and give it back to its holder; note it as an exception. Bring the card.</source>
        <translation>Drehen Sie sie jetzt um, mit der Schrift nach unten, und geben Sie sie ihrem Verwahrer zurück; vermerken Sie es als Abweichung. Bringen Sie die Karte.</translation>
    </message>
    <message>
        <source>This is a page with codes of a paper backup, and not the page of a card.</source>
        <translation>Das ist eine Seite mit Codes einer Papiersicherung und nicht die Seite einer Karte.</translation>
    </message>
    <message>
        <source>Put it back to its sheet, and bring the card.</source>
        <translation>Legen Sie sie zu ihrem Blatt zurück, und bringen Sie die Karte.</translation>
    </message>
    <message>
        <source>These are the codes of more than one device.</source>
        <translation>Das sind die Codes von mehr als einem Gerät.</translation>
    </message>
    <message>
        <source>Show one page alone: the card of the device that this step names.</source>
        <translation>Zeigen Sie nur eine einzige Seite: die Karte des Geräts, das dieser Schritt nennt.</translation>
    </message>
    <message>
        <source>The codes that were read are of something else: no card is among them.</source>
        <translation>Die gelesenen Codes gehören zu etwas anderem: Es ist keine Karte darunter.</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>Es wurde kein Code gefunden.</translation>
    </message>
    <message>
        <source>Show the page of the card, flat and whole; or bring the card as a file.</source>
        <translation>Zeigen Sie die Seite der Karte, flach und vollständig; oder bringen Sie die Karte als Datei.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Ceremony</name>
    <message>
        <source>This ceremony is closed (%1); it cannot be resumed.</source>
        <translation>Diese Zeremonie ist geschlossen (%1); sie kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Start a new ceremony with a new output folder.</source>
        <translation>Beginnen Sie eine neue Zeremonie mit einem neuen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The plan is not the one with which this ceremony began.</source>
        <translation>Der Plan ist nicht der, mit dem diese Zeremonie begann.</translation>
    </message>
    <message>
        <source>Name the plan of this ceremony.</source>
        <translation>Nennen Sie den Plan dieser Zeremonie.</translation>
    </message>
    <message>
        <source>The ceremony was begun with the script &apos;%1&apos;.</source>
        <translation>Die Zeremonie wurde mit dem Ablauf &apos;%1&apos; begonnen.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that began it.</source>
        <translation>Verwenden Sie die keyrite-Version, die sie begonnen hat.</translation>
    </message>
    <message>
        <source>Verify it on another machine: keyrite verify %1 --anchor &quot;THE 32 WORDS OF THE KEY FROM PAPER&quot;</source>
        <translation>Prüfen Sie den Dateisatz auf einem anderen Rechner: keyrite verify %1 --anchor &quot;DIE 32 WÖRTER DES SCHLÜSSELS VOM PAPIER&quot;</translation>
    </message>
    <message>
        <source>Verify its record on another machine: keyrite transcript verify %1 --head &quot;THE WORDS OF THE RECORD FROM PAPER&quot;</source>
        <translation>Prüfen Sie das Protokoll auf einem anderen Rechner: keyrite transcript verify %1 --head &quot;DIE WÖRTER DES PROTOKOLLS VOM PAPIER&quot;</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::HeldShare</name>
    <message>
        <source>share %1 of group %2</source>
        <translation>Anteil %1 der Gruppe %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>Anteil %1</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PageReader</name>
    <message>
        <source>The sheet cannot be read.</source>
        <translation>Das Blatt lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>Drucken Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PaperInHand</name>
    <message>
        <source>This key has no seed that could stand on paper.</source>
        <translation>Dieser Schlüssel hat keinen Startwert, der auf Papier stehen könnte.</translation>
    </message>
    <message>
        <source>Plan the form &apos;sealed&apos;.</source>
        <translation>Planen Sie die Form &apos;sealed&apos;.</translation>
    </message>
    <message>
        <source>share %1 of %2 of group &apos;%3&apos;, %4</source>
        <translation>Anteil %1 von %2 der Gruppe &apos;%3&apos;, %4</translation>
    </message>
    <message>
        <source>share %1 of %2, %3</source>
        <translation>Anteil %1 von %2, %3</translation>
    </message>
    <message>
        <source>What was typed for word %1 is not a word of the list.</source>
        <translation>Was für Wort %1 eingegeben wurde, ist kein Wort der Liste.</translation>
    </message>
    <message>
        <source>Type the word with this number from the printed page.</source>
        <translation>Geben Sie das Wort mit dieser Nummer von der gedruckten Seite ein.</translation>
    </message>
    <message>
        <source>Word %1 of the page is not the one that was made.</source>
        <translation>Wort %1 der Seite ist nicht das, welches gemacht wurde.</translation>
    </message>
    <message>
        <source>Type it once more. If the page really says it, the page is a misprint: print it again.</source>
        <translation>Geben Sie es noch einmal ein. Wenn es wirklich so auf der Seite steht, ist die Seite ein Fehldruck: Drucken Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Scan this one sheet, flat and at 300 dpi. If it cannot be read, it is a misprint: print it again.</source>
        <translation>Scannen Sie nur dieses eine Blatt, flach und mit 300 dpi. Lässt es sich nicht lesen, so ist es ein Fehldruck: Drucken Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is the page of another share, or a misprint.</source>
        <translation>Das ist die Seite eines anderen Anteils oder ein Fehldruck.</translation>
    </message>
    <message>
        <source>Bring the page of this share, or print it again.</source>
        <translation>Bringen Sie die Seite dieses Anteils, oder drucken Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The capsule on the page is not the one that was made.</source>
        <translation>Die Kapsel auf der Seite ist nicht die, welche gemacht wurde.</translation>
    </message>
    <message>
        <source>A sheet was not read back.</source>
        <translation>Ein Blatt wurde nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>The test restore has a remark: %1</source>
        <translation>Die Probewiederherstellung hat eine Bemerkung: %1</translation>
    </message>
    <message>
        <source>The share&apos;s code could not be read from the page.</source>
        <translation>Der Code des Anteils ließ sich nicht von der Seite lesen.</translation>
    </message>
    <message>
        <source>There are codes of several shares: each sheet is read alone.</source>
        <translation>Es sind Codes von mehreren Anteilen da: Jedes Blatt wird allein gelesen.</translation>
    </message>
    <message>
        <source>These are %1 words; the sheet has %2.</source>
        <translation>Das sind %1 Wörter; das Blatt hat %2.</translation>
    </message>
    <message>
        <source>Type all the words of the sheet, in their order.</source>
        <translation>Geben Sie alle Wörter des Blatts ein, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>These words of the sheet are not the ones that were made: %1.</source>
        <translation>Diese Wörter des Blatts sind nicht die, welche gemacht wurden: %1.</translation>
    </message>
    <message>
        <source>Type them once more. If the sheet really says so, go back to the words and correct the boxes, or print the sheet again as a misprint.</source>
        <translation>Geben Sie sie noch einmal ein. Wenn es wirklich so auf dem Blatt steht, gehen Sie zurück zu den Wörtern, und korrigieren Sie die Kästchen, oder drucken Sie das Blatt als Fehldruck noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PlanReader</name>
    <message>
        <source>Correct this line; &apos;keyrite plan new&apos; writes an example of every line.</source>
        <translation>Korrigieren Sie diese Zeile; &apos;keyrite plan new&apos; schreibt zu jeder Zeile ein Beispiel.</translation>
    </message>
    <message>
        <source>The plan has a key that this program does not know: &apos;%1&apos;.</source>
        <translation>Der Plan hat einen Eintrag, den dieses Programm nicht kennt: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Correct the spelling, or remove the line.</source>
        <translation>Korrigieren Sie die Schreibweise, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number.</source>
        <translation>&apos;%1&apos; ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write it as %1 = 2.</source>
        <translation>Schreiben Sie %1 = 2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation>&apos;%1&apos; ist weder true noch false.</translation>
    </message>
    <message>
        <source>Write it as %1 = true.</source>
        <translation>Schreiben Sie %1 = true.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or not a list.</source>
        <translation>&apos;%1&apos; fehlt oder ist keine Liste.</translation>
    </message>
    <message>
        <source>Write it as %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Schreiben Sie %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is not a label in quotes.</source>
        <translation>&apos;%1&apos; enthält etwas, das keine Bezeichnung in Anführungszeichen ist.</translation>
    </message>
    <message>
        <source>The plan needs between 1 and %1 sections [[%2]].</source>
        <translation>Der Plan braucht zwischen 1 und %1 Abschnitte [[%2]].</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every section.</source>
        <translation>&apos;keyrite plan new&apos; schreibt zu jedem Abschnitt ein Beispiel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a list of sections.</source>
        <translation>&apos;%1&apos; ist keine Liste von Abschnitten.</translation>
    </message>
    <message>
        <source>Write each as [[%1]].</source>
        <translation>Schreiben Sie jeden als [[%1]].</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Rehearsal</name>
    <message>
        <source>The folder for the rehearsal is there already and is not empty.</source>
        <translation>Der Ordner für die Probe ist schon da und nicht leer.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The sheets gave another key.</source>
        <translation>Die Blätter ergaben einen anderen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::SheetPile</name>
    <message>
        <source>The folder holds no pictures, or more than %1.</source>
        <translation>Der Ordner enthält keine Bilder oder mehr als %1.</translation>
    </message>
    <message>
        <source>Put the pictures of the sheets into a folder of their own.</source>
        <translation>Legen Sie die Bilder der Blätter in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no code was found; scan the page again, flat and at 300 dpi</source>
        <translation>%1: kein Code wurde gefunden; scannen Sie die Seite noch einmal, flach und mit 300 dpi</translation>
    </message>
    <message>
        <source>%1: a piece of a capsule for %2, put aside</source>
        <translation>%1: ein Stück einer Kapsel für den Modus %2, beiseitegelegt</translation>
    </message>
    <message>
        <source>This share was made by other software: it is not of the kind that keyrite makes.</source>
        <translation>Dieser Anteil stammt von anderer Software: Er ist nicht von der Art, die keyrite macht.</translation>
    </message>
    <message>
        <source>Bring the sheets of this backup.</source>
        <translation>Bringen Sie die Blätter dieser Sicherung.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: bring the right sheet.</source>
        <translation>Material einer Probe und einer echten Zeremonie wird nie vermischt: Bringen Sie das richtige Blatt.</translation>
    </message>
    <message>
        <source>This is a sheet of a rehearsal; the ceremony is a real one.</source>
        <translation>Dieses Blatt stammt aus einer Probe; die Zeremonie ist eine echte.</translation>
    </message>
    <message>
        <source>This is a sheet of a real ceremony; this one is a rehearsal.</source>
        <translation>Dieses Blatt stammt aus einer echten Zeremonie; diese hier ist eine Probe.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::SheetPile::Sink</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Walk</name>
    <message>
        <source>A text goes over several lines.</source>
        <translation>Ein Text geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Write it on one line, in simple quotes.</source>
        <translation>Schreiben Sie ihn in eine Zeile, in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is not one of the kinds that a plan has.</source>
        <translation>Ein Wert ist von keiner der Arten, die ein Plan hat.</translation>
    </message>
    <message>
        <source>Write it as KEY = &quot;TEXT&quot;, true, false or a number.</source>
        <translation>Schreiben Sie KEY = &quot;TEXT&quot;, true, false oder eine Zahl.</translation>
    </message>
    <message>
        <source>A letter that is not ASCII stands outside of quotes.</source>
        <translation>Ein Buchstabe, der nicht ASCII ist, steht außerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line has more than %1 dots.</source>
        <translation>Die Zeile hat mehr als %1 Punkte.</translation>
    </message>
    <message>
        <source>Correct the key.</source>
        <translation>Korrigieren Sie den Namen des Eintrags.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::generate</name>
    <message>
        <source>Who will be able to rebuild this key:</source>
        <translation>Wer diesen Schlüssel wiederherstellen kann:</translation>
    </message>
    <message>
        <source>Check words of the plan, once more</source>
        <translation>Noch einmal die Prüfwörter des Plans</translation>
    </message>
    <message>
        <source>100 throws of a six-sided die carry 258 bits; fewer are accepted and their number is recorded.</source>
        <translation>100 Würfe eines sechsseitigen Würfels tragen 258 Bit; weniger werden angenommen, und ihre Anzahl wird vermerkt.</translation>
    </message>
    <message>
        <source>Throws, digits 1 to 6, spaces allowed</source>
        <translation>Würfe, Ziffern 1 bis 6, Leerzeichen erlaubt</translation>
    </message>
    <message>
        <source>The plan names %1</source>
        <translation>Der Plan nennt %1</translation>
    </message>
    <message>
        <source>Path of the key file (empty: as in the plan)</source>
        <translation>Pfad der Schlüsseldatei (leer: wie im Plan)</translation>
    </message>
    <message>
        <source>Its passphrase (empty if it has none)</source>
        <translation>Ihre Passphrase (leer, wenn sie keine hat)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key is %1, the plan says %2.</source>
        <translation>Der Schlüssel ist %1, der Plan sagt %2.</translation>
    </message>
    <message>
        <source>Bring the key that the plan means, or correct the plan.</source>
        <translation>Bringen Sie den Schlüssel, den der Plan meint, oder korrigieren Sie den Plan.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of the public key): %1</source>
        <translation>Fingerabdruck (SHA-256 des öffentlichen Schlüssels): %1</translation>
    </message>
    <message>
        <source>Write these words on paper: they are the anchor by which the set is recognised in later years.</source>
        <translation>Schreiben Sie diese Wörter auf Papier: Sie sind der Anker, an dem man den Dateisatz in späteren Jahren erkennt.</translation>
    </message>
    <message>
        <source>Check words of the new key</source>
        <translation>Prüfwörter des neuen Schlüssels</translation>
    </message>
    <message>
        <source>The wrap that was read back does not hold the key that was made.</source>
        <translation>Die zurückgelesene Hülle enthält nicht den Schlüssel, der gemacht wurde.</translation>
    </message>
    <message>
        <source>Stop: the medium or the program is at fault.</source>
        <translation>Hören Sie auf: Der Fehler liegt am Datenträger oder am Programm.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page was brought.</source>
        <translation>Es wurde keine Seite gebracht.</translation>
    </message>
    <message>
        <source>Put the printed page under the camera, or name its scan.</source>
        <translation>Legen Sie die gedruckte Seite unter die Kamera, oder nennen Sie ihren Scan.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>It becomes a file in %1</source>
        <translation>Das Blatt wird eine Datei in %1</translation>
    </message>
    <message>
        <source>It comes out of printer %1</source>
        <translation>Das Blatt kommt aus dem Drucker %1</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Is the page a misprint, to be shredded and printed again?</source>
        <translation>Ist die Seite ein Fehldruck, der geschreddert und neu gedruckt werden soll?</translation>
    </message>
    <message>
        <source>The scanned page, or a folder with its pictures (empty: the file itself)</source>
        <translation>Die gescannte Seite, oder ein Ordner mit ihren Bildern (leer: die Datei selbst)</translation>
    </message>
    <message>
        <source>The printed page: by camera, or its scan, or a folder with its pictures</source>
        <translation>Die gedruckte Seite: mit der Kamera, oder ihr Scan, oder ein Ordner mit ihren Bildern</translation>
    </message>
    <message>
        <source>Word %1 on the page</source>
        <translation>Wort %1 auf der Seite</translation>
    </message>
    <message>
        <source>Serial number of the tamper bag (empty: none)</source>
        <translation>Seriennummer des Sicherheitsbeutels (leer: keiner)</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>Fehldruck</translation>
    </message>
    <message>
        <source>The page is printed again.</source>
        <translation>Die Seite wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>Write VOID on the misprint and shred it now. Then read the new page back.</source>
        <translation>Schreiben Sie VOID auf den Fehldruck, und schreddern Sie ihn jetzt. Lesen Sie dann die neue Seite zurück.</translation>
    </message>
    <message>
        <source>Word %1 was not typed.</source>
        <translation>Wort %1 wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>The holder types the four words from the printed page.</source>
        <translation>Der Verwahrer gibt die vier Wörter von der gedruckten Seite ein.</translation>
    </message>
    <message>
        <source>The pages give another key.</source>
        <translation>Die Seiten ergeben einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Mend the printer and print again. Whatever came out is marked VOID and shredded.</source>
        <translation>Bringen Sie den Drucker in Ordnung, und drucken Sie noch einmal. Was herauskam, wird mit VOID gekennzeichnet und geschreddert.</translation>
    </message>
    <message>
        <source>Printing the recovery pages</source>
        <translation>Die Wiederherstellungsseiten werden gedruckt</translation>
    </message>
    <message>
        <source>Printer %1 of the plan</source>
        <translation>Drucker %1 des Plans</translation>
    </message>
    <message>
        <source>It will print enough sheets to know the key: it does not leave this room as it is.</source>
        <translation>Er wird genug Blätter drucken, um den Schlüssel zu kennen: So, wie er ist, verlässt er diesen Raum nicht.</translation>
    </message>
    <message>
        <source>The printer of this room</source>
        <translation>Der Drucker dieses Raums</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its serial number, from the back (empty: none)</source>
        <translation>Seine Seriennummer, von der Rückseite (leer: keine)</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Connect the printer and switch it on.</source>
        <translation>Schließen Sie den Drucker an, und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>There is no printer of this name.</source>
        <translation>Einen Drucker dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a printer of the list, or connect it and switch it on.</source>
        <translation>Wählen Sie einen Drucker der Liste, oder schließen Sie ihn an, und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>This printer is already printer %1 of the plan.</source>
        <translation>Dieser Drucker ist schon der Drucker %1 des Plans.</translation>
    </message>
    <message>
        <source>Choose another one: the sheets are spread so that no printer knows the key.</source>
        <translation>Wählen Sie einen anderen: Die Blätter sind so verteilt, dass kein Drucker den Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Printer %1 of the plan has seen the key.</source>
        <translation>Der Drucker %1 des Plans hat den Schlüssel gesehen.</translation>
    </message>
    <message>
        <source>Printer %1 (%2 of the plan) has seen the key.</source>
        <translation>Der Drucker %1 (%2 des Plans) hat den Schlüssel gesehen.</translation>
    </message>
    <message>
        <source>What happens to it, now, in view of all</source>
        <translation>Was mit ihm geschieht, jetzt, vor aller Augen</translation>
    </message>
    <message>
        <source>Serial number of the tamper bag or seal (sealed)</source>
        <translation>Seriennummer des Sicherheitsbeutels oder Siegels (wenn versiegelt)</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>It is either destroyed, or sealed with a serial number that is written down.</source>
        <translation>Er wird entweder zerstört oder mit einer Seriennummer versiegelt, die aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Answer &apos;destroyed&apos;; or &apos;sealed&apos; and the serial number of the seal.</source>
        <translation>Wählen Sie „zerstört“; oder „versiegelt“, und geben Sie die Seriennummer des Siegels ein.</translation>
    </message>
    <message>
        <source>The card is for %1, this ceremony is %2.</source>
        <translation>Die Karte ist für den Modus %1 gemacht, diese Zeremonie läuft im Modus %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: bring a card of the right mode.</source>
        <translation>Material einer Probe und einer echten Zeremonie wird nie vermischt: Bringen Sie eine Karte des richtigen Modus.</translation>
    </message>
    <message>
        <source>The card says device &apos;%1&apos; of %2; the plan wants &apos;%3&apos; of %4.</source>
        <translation>Die Karte nennt das Gerät &apos;%1&apos; von %2; der Plan verlangt &apos;%3&apos; von %4.</translation>
    </message>
    <message>
        <source>Bring the card of device &apos;%1&apos;.</source>
        <translation>Bringen Sie die Karte des Geräts &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>This key was accepted already, for device &apos;%1&apos;.</source>
        <translation>Dieser Schlüssel wurde schon angenommen, für das Gerät &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos;, held by %2</source>
        <translation>Gerät &apos;%1&apos;, verwahrt von %2</translation>
    </message>
    <message>
        <source>The key and its wraps are whole; this sitting goes on with the signatures.</source>
        <translation>Der Schlüssel und seine Hüllen sind vollständig; diese Sitzung fährt mit den Signaturen fort.</translation>
    </message>
    <message>
        <source>Check words of the plan</source>
        <translation>Prüfwörter des Plans</translation>
    </message>
    <message>
        <source>From the interrupted attempt, find and destroy: %1</source>
        <translation>Aus dem unterbrochenen Versuch, finden und vernichten Sie: %1</translation>
    </message>
    <message>
        <source>Why these two people accept the red lights (an exception in the record)</source>
        <translation>Warum diese zwei Personen die roten Ampeln hinnehmen (eine Abweichung im Protokoll)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The plan names another key for this device.</source>
        <translation>Der Plan nennt für dieses Gerät einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The plan asks for a device card here.</source>
        <translation>Der Plan verlangt hier eine Gerätekarte.</translation>
    </message>
    <message>
        <source>Bring the card &apos;%1&apos;.</source>
        <translation>Bringen Sie die Karte &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Card signed by its approval key. Attestation: none; what kind of device this is rests on its holder&apos;s word.</source>
        <translation>Die Karte ist mit ihrem Freigabeschlüssel signiert. Herstellernachweis: keiner; von welcher Art dieses Gerät ist, beruht auf dem Wort seines Verwahrers.</translation>
    </message>
    <message>
        <source>A bare age recipient: nobody has signed for it. It stays &apos;unproven&apos; until its owner accepts.</source>
        <translation>Ein bloßer age-Empfänger: Niemand hat für ihn signiert. Er bleibt &apos;unproven&apos; (nicht nachgewiesen), bis sein Besitzer annimmt.</translation>
    </message>
    <message>
        <source>Check words of %1</source>
        <translation>Prüfwörter von %1</translation>
    </message>
    <message>
        <source>Path of the device&apos;s identity file, or &apos;absent&apos;</source>
        <translation>Pfad der Identitätsdatei des Geräts, oder &apos;absent&apos;</translation>
    </message>
    <message>
        <source>Its passphrase (empty if it has none, or absent)</source>
        <translation>Ihre Passphrase (leer, wenn sie keine hat oder bei absent)</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>The identity is for %1, this ceremony is %2.</source>
        <translation>Die Identität ist für den Modus %1 gemacht, diese Zeremonie läuft im Modus %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed.</source>
        <translation>Material einer Probe und einer echten Zeremonie wird nie vermischt.</translation>
    </message>
    <message>
        <source>The identity does not answer the challenge.</source>
        <translation>Die Identität löst die Prüfaufgabe nicht.</translation>
    </message>
    <message>
        <source>Name the identity file of this device.</source>
        <translation>Nennen Sie die Identitätsdatei dieses Geräts.</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Manifest sha256 %1</source>
        <translation>SHA-256 des Manifests %1</translation>
    </message>
    <message>
        <source>Check words of the manifest</source>
        <translation>Prüfwörter des Manifests</translation>
    </message>
    <message>
        <source>No key on the roster: signs the words above in ink, on the paper record.</source>
        <translation>Kein Schlüssel in der Personenliste: unterschreibt die Wörter oben mit Tinte, auf dem Papierprotokoll.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>Sign with a key file here, bring a signature file, or later</source>
        <translation>Signieren Sie hier mit einer Schlüsseldatei, bringen Sie eine Signaturdatei, oder später</translation>
    </message>
    <message>
        <source>Path of the key file or signature file (empty for later)</source>
        <translation>Pfad der Schlüsseldatei oder Signaturdatei (leer bei later)</translation>
    </message>
    <message>
        <source>Passphrase of the key file (empty if it has none)</source>
        <translation>Passphrase der Schlüsseldatei (leer, wenn sie keine hat)</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way for this officer to sign.</source>
        <translation>&apos;%1&apos; ist kein Weg, auf dem dieser Beauftragte signiert.</translation>
    </message>
    <message>
        <source>This is not the signature of %1: %2</source>
        <translation>Das ist nicht die Signatur von %1: %2</translation>
    </message>
    <message>
        <source>Use the key that the plan names for %1.</source>
        <translation>Verwenden Sie den Schlüssel, den der Plan für %1 nennt.</translation>
    </message>
    <message>
        <source>The key lies under its passphrase in %1</source>
        <translation>Der Schlüssel liegt, von seiner Passphrase geschützt, in %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Fingerabdruck des Schlüssels: %1</translation>
    </message>
    <message>
        <source>The backups from which it was restored still open.</source>
        <translation>Die Sicherungen, aus denen er wiederhergestellt wurde, lassen sich weiterhin öffnen.</translation>
    </message>
    <message>
        <source>The set lies in %1</source>
        <translation>Der Dateisatz liegt in %1</translation>
    </message>
    <message>
        <source>Genesis hash (manifest): %1</source>
        <translation>Genesis-Hashwert (Manifest): %1</translation>
    </message>
    <message>
        <source>What leaves the room: the set, and every device with its holder.</source>
        <translation>Was den Raum verlässt: der Dateisatz und jedes Gerät mit seinem Verwahrer.</translation>
    </message>
    <message>
        <source>Every holder leaves with the sealed bag. The files in %1 hold the key: destroy the medium, or keep it as what it is.</source>
        <translation>Jeder Verwahrer geht mit dem versiegelten Beutel. Die Dateien in %1 enthalten den Schlüssel: Zerstören Sie den Datenträger, oder verwahren Sie ihn als das, was er ist.</translation>
    </message>
    <message>
        <source>The older sheets and wraps still open the older capsule and restore this same key. Destroy them if they are to count no more.</source>
        <translation>Die älteren Blätter und Hüllen öffnen weiterhin die ältere Kapsel und stellen denselben Schlüssel wieder her. Vernichten Sie sie, wenn sie nicht mehr gelten sollen.</translation>
    </message>
    <message>
        <source>The manifest is of another key than the plan&apos;s fingerprint.</source>
        <translation>Das Manifest gehört zu einem anderen Schlüssel als der Fingerabdruck des Plans.</translation>
    </message>
    <message>
        <source>Name the manifest of the set that made the backups.</source>
        <translation>Nennen Sie das Manifest des Dateisatzes, aus dem die Sicherungen stammen.</translation>
    </message>
    <message>
        <source>The manifest is of a %1 set, the ceremony is %2.</source>
        <translation>Das Manifest gehört zu einem Dateisatz im Modus %1, die Zeremonie läuft im Modus %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>%1 sheets so far.</source>
        <translation>Bisher %1 Blätter.</translation>
    </message>
    <message>
        <source>Bring the next sheet.</source>
        <translation>Bringen Sie das nächste Blatt.</translation>
    </message>
    <message>
        <source>The key must have the fingerprint %1</source>
        <translation>Der Schlüssel muss den Fingerabdruck %1 haben</translation>
    </message>
    <message>
        <source>Without the manifest of its set, a wrong sheet can only be named when there are spare sheets.</source>
        <translation>Ohne das Manifest seines Dateisatzes lässt sich ein falsches Blatt nur benennen, wenn es überzählige Blätter gibt.</translation>
    </message>
    <message>
        <source>The manifest names every wrong sheet.</source>
        <translation>Das Manifest benennt jedes falsche Blatt.</translation>
    </message>
    <message>
        <source>Bring pictures of sheets, type the words of one sheet, or open a wrap</source>
        <translation>Bringen Sie Bilder der Blätter, geben Sie die Wörter eines Blatts ein, oder öffnen Sie eine Hülle</translation>
    </message>
    <message>
        <source>Path of the picture, PDF, folder or wrap (empty for words)</source>
        <translation>Pfad des Bildes, des PDF, des Ordners oder der Hülle (leer bei Wörtern)</translation>
    </message>
    <message>
        <source>The words of the sheet; four letters of each suffice</source>
        <translation>Die Wörter des Blatts; vier Buchstaben von jedem genügen</translation>
    </message>
    <message>
        <source>Path of the device&apos;s identity file (for a wrap)</source>
        <translation>Pfad der Identitätsdatei des Geräts (bei einer Hülle)</translation>
    </message>
    <message>
        <source>Its passphrase (for a wrap)</source>
        <translation>Ihre Passphrase (bei einer Hülle)</translation>
    </message>
    <message>
        <source>Bring more sheets before the key is restored (spare sheets check the others)</source>
        <translation>Noch weitere Blätter bringen, bevor der Schlüssel wiederhergestellt wird? (Überzählige Blätter prüfen die anderen.)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of backup.</source>
        <translation>&apos;%1&apos; ist keine Art von Sicherung.</translation>
    </message>
    <message>
        <source>Type pictures, words or wrap.</source>
        <translation>Wählen Sie Bilder, Wörter oder Hülle.</translation>
    </message>
    <message>
        <source>Abort, and correct the plan.</source>
        <translation>Brechen Sie ab, und korrigieren Sie den Plan.</translation>
    </message>
    <message>
        <source>The file will be %1</source>
        <translation>Die Datei wird %1 sein</translation>
    </message>
    <message>
        <source>&apos;age -d FILE | openssl pkey&apos; opens it as well.</source>
        <translation>&apos;age -d FILE | openssl pkey&apos; öffnet sie ebenfalls.</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Passphrase, mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The passphrase has fewer than %1 characters.</source>
        <translation>Die Passphrase hat weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use six words that nobody would guess together, drawn by dice.</source>
        <translation>Verwenden Sie sechs Wörter, die niemand zusammen erraten würde, mit Würfeln gezogen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Type both once more.</source>
        <translation>Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>The file that was read back does not hold the key.</source>
        <translation>Die zurückgelesene Datei enthält den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Type key, file or later.</source>
        <translation>Wählen Sie Schlüssel, Datei oder später.</translation>
    </message>
    <message>
        <source>Type ink.</source>
        <translation>Wählen Sie „mit Tinte“.</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The pages of the capsule: by camera, or their scan, or a folder with their pictures</source>
        <translation>Die Seiten der Kapsel: mit der Kamera, oder ihr Scan, oder ein Ordner mit ihren Bildern</translation>
    </message>
    <message>
        <source>All 33 words of the finished sheet, in their order; four letters of each are enough</source>
        <translation>Alle 33 Wörter des fertigen Blatts, in ihrer Reihenfolge; vier Buchstaben von jedem genügen</translation>
    </message>
    <message>
        <source>The words were not typed.</source>
        <translation>Die Wörter wurden nicht eingegeben.</translation>
    </message>
    <message>
        <source>The holder types all 33 words from the finished sheet.</source>
        <translation>Der Verwahrer gibt alle 33 Wörter vom fertigen Blatt ein.</translation>
    </message>
    <message>
        <source>For the holder of %1 alone</source>
        <translation>Nur für den Verwahrer von %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Write VOID on the misprint and shred it now. Then go back, and write the words on the new sheet.</source>
        <translation>Schreiben Sie VOID auf den Fehldruck, und schreddern Sie ihn jetzt. Gehen Sie dann zurück, und schreiben Sie die Wörter auf das neue Blatt.</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>zerstört</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>No card was brought.</source>
        <translation>Es wurde keine Karte gebracht.</translation>
    </message>
    <message>
        <source>Hold its page before the camera, or type the path of the card.</source>
        <translation>Halten Sie ihre Seite vor die Kamera, oder geben Sie den Pfad der Karte ein.</translation>
    </message>
    <message>
        <source>Leave the field empty to take the plan&apos;s.</source>
        <translation>Lassen Sie das Feld leer, um den des Plans zu nehmen.</translation>
    </message>
    <message>
        <source>The card: by camera, its file, a picture of its page, or an age1… recipient</source>
        <translation>Die Karte: mit der Kamera, ihre Datei, ein Bild ihrer Seite, oder ein Empfänger age1…</translation>
    </message>
    <message>
        <source>The card: by camera, its file or a picture of its page (empty: as in the plan)</source>
        <translation>Die Karte: mit der Kamera, ihre Datei oder ein Bild ihrer Seite (leer: wie im Plan)</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>mit Tinte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>Hülle</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::generate::PrintProgress</name>
    <message>
        <source>Printer %1 waits: %2</source>
        <translation>Drucker %1 wartet: %2</translation>
    </message>
    <message>
        <source>Printer %1 goes on.</source>
        <translation>Drucker %1 macht weiter.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::steps</name>
    <message>
        <source>Compare the plan</source>
        <translation>Den Plan vergleichen</translation>
    </message>
    <message>
        <source>I will read the check words of the plan, as this screen shows them.</source>
        <translation>Ich lese die Prüfwörter des Plans vor, wie dieser Bildschirm sie zeigt.</translation>
    </message>
    <message>
        <source>Read the words aloud, a row at a time. Follow on the printed copy of the plan.</source>
        <translation>Lesen Sie die Wörter laut vor, eine Zeile nach der anderen. Lesen Sie auf der gedruckten Kopie des Plans mit.</translation>
    </message>
    <message>
        <source>Every word is the same on paper. Name, mode, devices and people are what was decided.</source>
        <translation>Jedes Wort ist auf dem Papier dasselbe. Name, Modus, Geräte und Personen sind so, wie es beschlossen wurde.</translation>
    </message>
    <message>
        <source>Look at the room and the machine</source>
        <translation>Raum und Rechner ansehen</translation>
    </message>
    <message>
        <source>These are the facts that the machine measured.</source>
        <translation>Das sind die Tatsachen, die der Rechner gemessen hat.</translation>
    </message>
    <message>
        <source>Read each light aloud. Say the date and time in UTC.</source>
        <translation>Lesen Sie jede Ampel laut vor. Sagen Sie Datum und Uhrzeit in UTC.</translation>
    </message>
    <message>
        <source>Every light is green. The clock agrees with the clock in the room.</source>
        <translation>Jede Ampel ist grün. Die Uhr stimmt mit der Uhr im Raum überein.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Einen Drucker wählen</translation>
    </message>
    <message>
        <source>This printer will print secret sheets. What it has printed, it may remember.</source>
        <translation>Dieser Drucker wird geheime Blätter drucken. Was er gedruckt hat, kann er im Gedächtnis behalten.</translation>
    </message>
    <message>
        <source>Choose it, and write down its serial number. It has one cable, to this machine, and no radio.</source>
        <translation>Wählen Sie ihn, und schreiben Sie seine Seriennummer auf. Er hat ein Kabel, zu diesem Rechner, und keinen Funk.</translation>
    </message>
    <message>
        <source>It is the printer that was bought for this ceremony, and its seal was whole.</source>
        <translation>Es ist der Drucker, der für diese Zeremonie gekauft wurde, und sein Siegel war unversehrt.</translation>
    </message>
    <message>
        <source>Accept a device card</source>
        <translation>Eine Gerätekarte annehmen</translation>
    </message>
    <message>
        <source>The holder brings the card of this device.</source>
        <translation>Der Verwahrer bringt die Karte dieses Geräts.</translation>
    </message>
    <message>
        <source>The holder is the person that the plan names.</source>
        <translation>Der Verwahrer ist die Person, die der Plan nennt.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s words</source>
        <translation>Wörter der Karte vergleichen</translation>
    </message>
    <message>
        <source>I will read the check words of this card.</source>
        <translation>Ich lese die Prüfwörter dieser Karte vor.</translation>
    </message>
    <message>
        <source>The holder follows on their own paper, written when the device was made.</source>
        <translation>Der Verwahrer liest auf seinem eigenen Papier mit, das geschrieben wurde, als das Gerät entstand.</translation>
    </message>
    <message>
        <source>Every word is the same on the holder&apos;s paper (&apos;keyrite device show&apos; printed them).</source>
        <translation>Jedes Wort auf dem Papier des Verwahrers ist dasselbe (&apos;keyrite device show&apos; hat sie ausgegeben).</translation>
    </message>
    <message>
        <source>Prove that the device opens</source>
        <translation>Nachweisen, dass das Gerät öffnet</translation>
    </message>
    <message>
        <source>The holder shows that the device can open what is wrapped to it.</source>
        <translation>Der Verwahrer zeigt, dass das Gerät öffnen kann, was für es eingehüllt ist.</translation>
    </message>
    <message>
        <source>Type the path of the identity file and its passphrase, or &apos;absent&apos; if the holder is not in the room.</source>
        <translation>Geben Sie den Pfad der Identitätsdatei und ihre Passphrase ein, oder &apos;absent&apos;, wenn der Verwahrer nicht im Raum ist.</translation>
    </message>
    <message>
        <source>Only the holder types the passphrase; the others look away.</source>
        <translation>Nur der Verwahrer gibt die Passphrase ein; die anderen sehen weg.</translation>
    </message>
    <message>
        <source>Note the head of the record</source>
        <translation>Den Stand des Protokolls aufschreiben</translation>
    </message>
    <message>
        <source>The people and devices are accepted.</source>
        <translation>Personen und Geräte sind angenommen.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time.</source>
        <translation>Schreiben Sie die Wörter von Hand auf das Papierprotokoll, mit der Uhrzeit.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen. They are typed again if the ceremony is interrupted.</source>
        <translation>Die Wörter auf dem Papier sind die auf dem Bildschirm. Sie werden wieder eingegeben, wenn die Zeremonie unterbrochen wird.</translation>
    </message>
    <message>
        <source>Say who could rebuild the key</source>
        <translation>Sagen, wer den Schlüssel wiederherstellen könnte</translation>
    </message>
    <message>
        <source>From the next steps on, these people can rebuild the key.</source>
        <translation>Von den nächsten Schritten an können diese Personen den Schlüssel wiederherstellen.</translation>
    </message>
    <message>
        <source>Read every line aloud, then the words of the plan once more.</source>
        <translation>Lesen Sie jede Zeile laut vor, dann noch einmal die Wörter des Plans.</translation>
    </message>
    <message>
        <source>Nobody is missing, and nobody is there who should not be.</source>
        <translation>Niemand fehlt, und niemand ist dabei, der nicht dabei sein soll.</translation>
    </message>
    <message>
        <source>Throw dice</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>We add throws of dice to the machine&apos;s own randomness.</source>
        <translation>Wir fügen dem Zufall des Rechners Würfe mit Würfeln hinzu.</translation>
    </message>
    <message>
        <source>Throw, read aloud, and type the throws. Nothing is shown while typing.</source>
        <translation>Würfeln Sie, lesen Sie laut vor, und geben Sie die Würfe ein. Bei der Eingabe wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>The dice are thrown in view of all.</source>
        <translation>Gewürfelt wird vor aller Augen.</translation>
    </message>
    <message>
        <source>Compare the key&apos;s words</source>
        <translation>Wörter des Schlüssels vergleichen</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the key.</source>
        <translation>Ich lese die zweiunddreißig Wörter des Schlüssels vor.</translation>
    </message>
    <message>
        <source>Everyone writes them down, or follows on the paper record.</source>
        <translation>Alle schreiben sie auf oder lesen auf dem Papierprotokoll mit.</translation>
    </message>
    <message>
        <source>The paper and the screen agree.</source>
        <translation>Papier und Bildschirm stimmen überein.</translation>
    </message>
    <message>
        <source>Wrap the key to a device</source>
        <translation>Den Schlüssel für ein Gerät einhüllen</translation>
    </message>
    <message>
        <source>The key is wrapped to this device.</source>
        <translation>Der Schlüssel wird für dieses Gerät eingehüllt.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Warten Sie.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Open the wrap again</source>
        <translation>Die Hülle wieder öffnen</translation>
    </message>
    <message>
        <source>The wrap is read back from the medium and opened.</source>
        <translation>Die Hülle wird vom Datenträger zurückgelesen und geöffnet.</translation>
    </message>
    <message>
        <source>Split the paper backup</source>
        <translation>Die Papiersicherung aufteilen</translation>
    </message>
    <message>
        <source>The secret of the paper backup is split into shares.</source>
        <translation>Das Geheimnis der Papiersicherung wird in Anteile aufgeteilt.</translation>
    </message>
    <message>
        <source>Seal the capsule</source>
        <translation>Die Kapsel versiegeln</translation>
    </message>
    <message>
        <source>The key is sealed in the capsule that stands on every sheet.</source>
        <translation>Der Schlüssel wird in der Kapsel versiegelt, die auf jedem Blatt steht.</translation>
    </message>
    <message>
        <source>Print the recovery pages</source>
        <translation>Die Wiederherstellungsseiten drucken</translation>
    </message>
    <message>
        <source>The public pages that explain how to read the sheets are printed, or written as a file.</source>
        <translation>Die öffentlichen Seiten, die erklären, wie man die Blätter liest, werden gedruckt oder als Datei geschrieben.</translation>
    </message>
    <message>
        <source>One copy goes into every envelope. The sheets that follow are secret.</source>
        <translation>In jeden Umschlag kommt eine Kopie. Die Blätter, die folgen, sind geheim.</translation>
    </message>
    <message>
        <source>Nobody photographs anything from here on.</source>
        <translation>Ab jetzt fotografiert niemand mehr etwas.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Ein Blatt drucken</translation>
    </message>
    <message>
        <source>The sheet of this holder is printed.</source>
        <translation>Das Blatt dieses Verwahrers wird gedruckt.</translation>
    </message>
    <message>
        <source>Confirm. A file is printed on one side, without scaling. The sheet goes to its holder, face down.</source>
        <translation>Bestätigen Sie. Eine Datei wird einseitig gedruckt, ohne Skalierung. Das Blatt geht an seinen Verwahrer, mit der Schrift nach unten.</translation>
    </message>
    <message>
        <source>Only the holder takes it from the printer.</source>
        <translation>Nur der Verwahrer nimmt es aus dem Drucker.</translation>
    </message>
    <message>
        <source>Read the sheet back</source>
        <translation>Das Blatt zurücklesen</translation>
    </message>
    <message>
        <source>The page is whole and clean. It goes into its bag, and the bag is sealed.</source>
        <translation>Die Seite ist vollständig und sauber. Sie kommt in ihren Beutel, und der Beutel wird versiegelt.</translation>
    </message>
    <message>
        <source>Restore the key from the pages</source>
        <translation>Den Schlüssel aus den Seiten wiederherstellen</translation>
    </message>
    <message>
        <source>The key is restored once from what was read back.</source>
        <translation>Der Schlüssel wird einmal aus dem wiederhergestellt, was zurückgelesen wurde.</translation>
    </message>
    <message>
        <source>Destroy or seal the printer</source>
        <translation>Den Drucker zerstören oder versiegeln</translation>
    </message>
    <message>
        <source>This printer has printed enough sheets to know the key.</source>
        <translation>Dieser Drucker hat genug Blätter gedruckt, um den Schlüssel zu kennen.</translation>
    </message>
    <message>
        <source>Destroy its electronics in view of all, or seal it into a bag whose serial number is written down.</source>
        <translation>Zerstören Sie seine Elektronik vor aller Augen, oder versiegeln Sie ihn in einem Beutel, dessen Seriennummer aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Nothing of the printer leaves the room unsealed.</source>
        <translation>Nichts vom Drucker verlässt den Raum unversiegelt.</translation>
    </message>
    <message>
        <source>Write the public files</source>
        <translation>Die öffentlichen Dateien schreiben</translation>
    </message>
    <message>
        <source>The cards and the public key are written.</source>
        <translation>Die Karten und der öffentliche Schlüssel werden geschrieben.</translation>
    </message>
    <message>
        <source>Sign the manifest and wipe the key</source>
        <translation>Das Manifest signieren und den Schlüssel löschen</translation>
    </message>
    <message>
        <source>The key signs the list of everything, once, and is then wiped from this machine.</source>
        <translation>Der Schlüssel signiert einmal die Liste von allem und wird dann von diesem Rechner gelöscht.</translation>
    </message>
    <message>
        <source>Type the word of assent.</source>
        <translation>Geben Sie das Zustimmungswort ein.</translation>
    </message>
    <message>
        <source>Every device that is in the room has opened its wrap.</source>
        <translation>Jedes Gerät, das im Raum ist, hat seine Hülle geöffnet.</translation>
    </message>
    <message>
        <source>The set is whole and the key is wiped.</source>
        <translation>Der Dateisatz ist vollständig, und der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen.</source>
        <translation>Die Wörter auf dem Papier sind die auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Officer signs</source>
        <translation>Signatur eines Beauftragten</translation>
    </message>
    <message>
        <source>Each officer signs the manifest.</source>
        <translation>Jeder Beauftragte signiert das Manifest.</translation>
    </message>
    <message>
        <source>Write the words on the paper record. Sign with a key file, bring a signature file, or sign the written words in ink.</source>
        <translation>Schreiben Sie die Wörter auf das Papierprotokoll. Signieren Sie mit einer Schlüsseldatei, bringen Sie eine Signaturdatei, oder unterschreiben Sie die geschriebenen Wörter mit Tinte.</translation>
    </message>
    <message>
        <source>Verify the whole set</source>
        <translation>Den ganzen Dateisatz prüfen</translation>
    </message>
    <message>
        <source>Everything is read from the medium and verified.</source>
        <translation>Alles wird vom Datenträger gelesen und geprüft.</translation>
    </message>
    <message>
        <source>Close the ceremony</source>
        <translation>Die Zeremonie schließen</translation>
    </message>
    <message>
        <source>The ceremony ends. The record is closed and cannot be continued.</source>
        <translation>Die Zeremonie endet. Das Protokoll wird geschlossen und kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Read the lines aloud. Take the set and the devices out of the room.</source>
        <translation>Lesen Sie die Zeilen laut vor. Bringen Sie den Dateisatz und die Geräte aus dem Raum.</translation>
    </message>
    <message>
        <source>Every device leaves with its holder.</source>
        <translation>Jedes Gerät verlässt den Raum mit seinem Verwahrer.</translation>
    </message>
    <message>
        <source>Write the blank words by hand</source>
        <translation>Die frei gelassenen Wörter von Hand schreiben</translation>
    </message>
    <message>
        <source>Sixteen words of this sheet are blank. Its holder writes them now; only the holder looks at the screen.</source>
        <translation>Sechzehn Wörter dieses Blatts sind frei gelassen. Sein Verwahrer schreibt sie jetzt; nur der Verwahrer sieht auf den Bildschirm.</translation>
    </message>
    <message>
        <source>All others turn away. The holder shows the words, writes each into its box in capitals, and hides them again.</source>
        <translation>Alle anderen wenden sich ab. Der Verwahrer lässt die Wörter anzeigen, schreibt jedes in Großbuchstaben in sein Kästchen und verbirgt sie wieder.</translation>
    </message>
    <message>
        <source>Every box is filled, and the words were seen by nobody else.</source>
        <translation>Jedes Kästchen ist ausgefüllt, und niemand sonst hat die Wörter gesehen.</translation>
    </message>
    <message>
        <source>The sheet is read back, and its holder types words of it.</source>
        <translation>Das Blatt wird zurückgelesen, und sein Verwahrer gibt Wörter davon ein.</translation>
    </message>
    <message>
        <source>Scan the pages that the screen asks for. The holder types the words that it asks for; the others look away.</source>
        <translation>Scannen Sie die Seiten, nach denen der Bildschirm fragt. Der Verwahrer gibt die Wörter ein, die verlangt werden; die anderen sehen weg.</translation>
    </message>
    <message>
        <source>Hold the page of the card before the camera, or type the path of the card on the holder&apos;s medium.</source>
        <translation>Halten Sie die Seite der Karte vor die Kamera, oder geben Sie den Pfad der Karte auf dem Datenträger des Verwahrers ein.</translation>
    </message>
</context>
<context>
    <name>keyrite::secret</name>
    <message>
        <source>The program could not be started with wiped memory.</source>
        <translation>Das Programm ließ sich nicht mit gelöschtem Speicher starten.</translation>
    </message>
    <message>
        <source>Mount /proc, or start keyrite with GLIBC_TUNABLES=%1.</source>
        <translation>Hängen Sie /proc ein, oder starten Sie keyrite mit GLIBC_TUNABLES=%1.</translation>
    </message>
    <message>
        <source>The process could not be protected against core dumps.</source>
        <translation>Der Prozess ließ sich nicht gegen Speicherabzüge schützen.</translation>
    </message>
    <message>
        <source>Run keyrite on a plain Debian kernel, or from the disc.</source>
        <translation>Führen Sie keyrite auf einem gewöhnlichen Debian-Kernel oder von der Start-Disc aus.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Es ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Memory cannot be locked (%1), so secrets could reach a swap device.</source>
        <translation>Speicher lässt sich nicht sperren (%1), also könnten Geheimnisse in den Auslagerungsspeicher gelangen.</translation>
    </message>
    <message>
        <source>Raise the limit with &apos;ulimit -l 16384&apos;, or run from the disc, and start again.</source>
        <translation>Erhöhen Sie die Grenze mit &apos;ulimit -l 16384&apos;, oder starten Sie von der Start-Disc, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No further line could be read from the passphrase descriptor.</source>
        <translation>Vom Dateideskriptor der Passphrasen ließ sich keine weitere Zeile lesen.</translation>
    </message>
    <message>
        <source>Give one line for each passphrase, in the order in which they are asked for.</source>
        <translation>Geben Sie für jede Passphrase eine Zeile an, in der Reihenfolge, in der nach ihnen gefragt wird.</translation>
    </message>
    <message>
        <source>A secret line has more than %1 bytes.</source>
        <translation>Eine geheime Zeile hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>Check what the descriptor carries.</source>
        <translation>Prüfen Sie, was der Dateideskriptor enthält.</translation>
    </message>
</context>
<context>
    <name>keyrite::secret::EntropyPool</name>
    <message>
        <source>Dice throws are the digits 1 to 6; another character was typed.</source>
        <translation>Würfelwürfe sind die Ziffern 1 bis 6; ein anderes Zeichen wurde eingegeben.</translation>
    </message>
    <message>
        <source>Type the throws again.</source>
        <translation>Geben Sie die Würfe noch einmal ein.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 dice throws are expected.</source>
        <translation>Erwartet werden zwischen 1 und 1000 Würfe.</translation>
    </message>
</context>
<context>
    <name>keyrite::set</name>
    <message>
        <source>Ask the owner of &apos;%1&apos; to run &apos;keyrite device accept&apos; again on this set.</source>
        <translation>Bitten Sie den Besitzer von &apos;%1&apos;, &apos;keyrite device accept&apos; noch einmal auf diesen Dateisatz anzuwenden.</translation>
    </message>
    <message>
        <source>The acceptance belongs to another set, device or wrap.</source>
        <translation>Die Annahme gehört zu einem anderen Dateisatz, einem anderen Gerät oder einer anderen Hülle.</translation>
    </message>
    <message>
        <source>The acceptance does not hold the answer that only the device&apos;s identity can give.</source>
        <translation>Die Annahme enthält nicht die Antwort, die nur die Identität des Geräts geben kann.</translation>
    </message>
    <message>
        <source>The fingerprint is neither 64 hex digits nor check words: %1</source>
        <translation>Der Fingerabdruck besteht weder aus 64 Hexadezimalziffern noch aus Prüfwörtern: %1</translation>
    </message>
    <message>
        <source>Copy all 32 words, or the 64 digits in lower case, from the paper record.</source>
        <translation>Schreiben Sie alle 32 Wörter oder die 64 Ziffern in Kleinbuchstaben vom Papierprotokoll ab.</translation>
    </message>
    <message>
        <source>The fingerprint has %1 words; all 32 are needed.</source>
        <translation>Der Fingerabdruck hat %1 Wörter; alle 32 sind nötig.</translation>
    </message>
    <message>
        <source>Copy all 32 words from the paper record.</source>
        <translation>Schreiben Sie alle 32 Wörter vom Papierprotokoll ab.</translation>
    </message>
    <message>
        <source>The anchor is neither a public key, a hash of 64 hex digits, nor an allowed_signers file.</source>
        <translation>Der Anker ist weder ein öffentlicher Schlüssel noch ein Hashwert aus 64 Hexadezimalziffern noch eine Datei allowed_signers.</translation>
    </message>
    <message>
        <source>Name the public key, the genesis hash or the allowed_signers file that you trust already.</source>
        <translation>Nennen Sie das, dem Sie schon vertrauen: den öffentlichen Schlüssel, den Genesis-Hashwert oder die Datei allowed_signers.</translation>
    </message>
    <message>
        <source>Do not rely on this copy of the set; fetch another copy and verify that one.</source>
        <translation>Verlassen Sie sich nicht auf diese Kopie des Dateisatzes; holen Sie eine andere Kopie, und prüfen Sie diese.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; of the set is not in the allowed_signers file.</source>
        <translation>Der Beauftragte &apos;%1&apos; des Dateisatzes steht nicht in der Datei allowed_signers.</translation>
    </message>
    <message>
        <source>If you know this officer&apos;s key, add it to the file; if not, the set is not what it claims.</source>
        <translation>Wenn Sie den Schlüssel dieses Beauftragten kennen, fügen Sie ihn der Datei hinzu; wenn nicht, ist der Dateisatz nicht das, was er zu sein behauptet.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the manifest.</source>
        <translation>Der Beauftragte &apos;%1&apos; hat das Manifest nicht signiert.</translation>
    </message>
    <message>
        <source>Ask for the signature file, made with &apos;ssh-keygen -Y sign -n %1&apos;.</source>
        <translation>Bitten Sie um die Signaturdatei, gemacht mit &apos;ssh-keygen -Y sign -n %1&apos;.</translation>
    </message>
    <message>
        <source>No officer of the set signs with a key, so an allowed_signers file says nothing of it.</source>
        <translation>Kein Beauftragter des Dateisatzes signiert mit einem Schlüssel, also sagt eine Datei allowed_signers nichts über diesen Dateisatz.</translation>
    </message>
    <message>
        <source>Use the public key or the genesis hash as the anchor.</source>
        <translation>Verwenden Sie den öffentlichen Schlüssel oder den Genesis-Hashwert als Anker.</translation>
    </message>
    <message>
        <source>There are more than %1 ways to put the key together.</source>
        <translation>Es gibt mehr als %1 Wege, den Schlüssel zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Plan fewer holders or a smaller threshold.</source>
        <translation>Planen Sie weniger Verwahrer oder eine kleinere Schwelle.</translation>
    </message>
    <message>
        <source>alone sufficient: %1</source>
        <translation>allein ausreichend: %1</translation>
    </message>
    <message>
        <source>any %1 of: %2</source>
        <translation>beliebige %1 von: %2</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>alle von: %1</translation>
    </message>
    <message>
        <source>An officer has the id &apos;%1&apos;, which stands for the key&apos;s own signature.</source>
        <translation>Ein Beauftragter hat die Kennung &apos;%1&apos;, die für die eigene Signatur des Schlüssels steht.</translation>
    </message>
    <message>
        <source>A wrap is of a class that this program does not know: &apos;%1&apos;.</source>
        <translation>Eine Hülle ist von einer Klasse, die dieses Programm nicht kennt: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A device is neither &apos;proven&apos; nor &apos;unproven&apos;.</source>
        <translation>Ein Gerät ist weder &apos;proven&apos; noch &apos;unproven&apos;.</translation>
    </message>
    <message>
        <source>A proven device carries a challenge.</source>
        <translation>Ein nachgewiesenes Gerät trägt eine Prüfaufgabe.</translation>
    </message>
    <message>
        <source>The officer &apos;%1&apos; is listed twice.</source>
        <translation>Der Beauftragte &apos;%1&apos; ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; or its key is listed twice.</source>
        <translation>Das Gerät &apos;%1&apos; oder sein Schlüssel ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The manifest lists no officer, or nothing that could give the key back.</source>
        <translation>Das Manifest führt keinen Beauftragten auf, oder nichts, was den Schlüssel zurückgeben könnte.</translation>
    </message>
    <message>
        <source>The public key is not of the algorithm that the manifest names.</source>
        <translation>Der öffentliche Schlüssel gehört nicht zu dem Algorithmus, den das Manifest nennt.</translation>
    </message>
    <message>
        <source>The zone is not in its canonical form.</source>
        <translation>Die Zone steht nicht in ihrer Normalform.</translation>
    </message>
    <message>
        <source>A number is out of its range.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Only an Ed25519 key can be on paper directly.</source>
        <translation>Nur ein Ed25519-Schlüssel kann unmittelbar auf Papier stehen.</translation>
    </message>
    <message>
        <source>The coalitions are not those of the devices and sheets.</source>
        <translation>Die Koalitionen sind nicht die der Geräte und Blätter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a role; the roles are administrator, officer and witness.</source>
        <translation>&apos;%1&apos; ist keine Rolle; die Rollen sind administrator, officer und witness.</translation>
    </message>
    <message>
        <source>The files are not sorted, or one is listed twice.</source>
        <translation>Die Dateien sind nicht sortiert, oder eine ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The manifest lists more than %1 files.</source>
        <translation>Das Manifest führt mehr als %1 Dateien auf.</translation>
    </message>
    <message>
        <source>The manifest has no &apos;final&apos; line: the ceremony that wrote it did not finish.</source>
        <translation>Das Manifest hat keine Zeile &apos;final&apos;: Die Zeremonie, die es geschrieben hat, wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Do not use this set.</source>
        <translation>Verwenden Sie diesen Dateisatz nicht.</translation>
    </message>
    <message>
        <source>The manifest is not in its canonical form.</source>
        <translation>Das Manifest steht nicht in seiner Normalform.</translation>
    </message>
    <message>
        <source>A paper backup needs a form and two numbers.</source>
        <translation>Eine Papiersicherung braucht eine Form und zwei Zahlen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form of a paper backup.</source>
        <translation>&apos;%1&apos; ist keine Form einer Papiersicherung.</translation>
    </message>
    <message>
        <source>Two shares have the same commitment.</source>
        <translation>Zwei Anteile haben denselben Festlegungswert.</translation>
    </message>
    <message>
        <source>The groups have %1 shares, and %2 are listed.</source>
        <translation>Die Gruppen haben %1 Anteile, aufgeführt sind %2.</translation>
    </message>
    <message>
        <source>the officers %1</source>
        <translation>die Signatur der Beauftragten %1</translation>
    </message>
</context>
<context>
    <name>keyrite::set::Check</name>
    <message>
        <source>A file of the set is missing.</source>
        <translation>Eine Datei des Dateisatzes fehlt.</translation>
    </message>
    <message>
        <source>The ceremony was closed as %1.</source>
        <translation>Die Zeremonie wurde als %1 geschlossen.</translation>
    </message>
    <message>
        <source>This is no set. Keep the record; destroy wraps of it that have left the folder.</source>
        <translation>Das ist kein Dateisatz. Bewahren Sie das Protokoll auf; vernichten Sie Hüllen daraus, die den Ordner verlassen haben.</translation>
    </message>
    <message>
        <source>The transcript has no signed outcome: the ceremony did not finish.</source>
        <translation>Das Protokoll hat kein signiertes Ergebnis: Die Zeremonie wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Resume the ceremony with &apos;keyrite ceremony --resume&apos;, or do not use this set.</source>
        <translation>Setzen Sie die Zeremonie mit &apos;keyrite ceremony --resume&apos; fort, oder verwenden Sie diesen Dateisatz nicht.</translation>
    </message>
    <message>
        <source>The manifest does not list exactly the files that its devices and key need.</source>
        <translation>Das Manifest führt nicht genau die Dateien auf, die seine Geräte und sein Schlüssel brauchen.</translation>
    </message>
    <message>
        <source>A file was changed: its bytes are not those that the manifest lists.</source>
        <translation>Eine Datei wurde verändert: Ihre Bytes sind nicht die, welche das Manifest aufführt.</translation>
    </message>
    <message>
        <source>A file lies in the set that the manifest does not list.</source>
        <translation>Im Dateisatz liegt eine Datei, die das Manifest nicht aufführt.</translation>
    </message>
    <message>
        <source>Remove it from the set, and find out who put it there.</source>
        <translation>Entfernen Sie sie aus dem Dateisatz, und finden Sie heraus, wer sie dort abgelegt hat.</translation>
    </message>
    <message>
        <source>An empty folder lies in the set.</source>
        <translation>Im Dateisatz liegt ein leerer Ordner.</translation>
    </message>
    <message>
        <source>A public key file does not hold the manifest&apos;s key.</source>
        <translation>Eine Datei des öffentlichen Schlüssels enthält nicht den Schlüssel des Manifests.</translation>
    </message>
    <message>
        <source>The plan is not the one that the core names.</source>
        <translation>Der Plan ist nicht der, den der Kern nennt.</translation>
    </message>
    <message>
        <source>A device card does not say what the manifest says of the device.</source>
        <translation>Eine Gerätekarte sagt nicht das, was das Manifest über das Gerät sagt.</translation>
    </message>
    <message>
        <source>A wrap is not for exactly one device: it has %1 recipient stanzas.</source>
        <translation>Eine Hülle ist nicht für genau ein Gerät: Sie hat %1 Empfängerabschnitte.</translation>
    </message>
    <message>
        <source>The capsule is not an age file under one passphrase, or asks for too much work.</source>
        <translation>Die Kapsel ist keine age-Datei unter einer einzigen Passphrase, oder sie verlangt zu viel Rechenarbeit.</translation>
    </message>
    <message>
        <source>The signature of an acceptance lies in the set without the acceptance.</source>
        <translation>Die Signatur einer Annahme liegt im Dateisatz ohne die Annahme.</translation>
    </message>
    <message>
        <source>The transcript is of another ceremony.</source>
        <translation>Das Protokoll gehört zu einer anderen Zeremonie.</translation>
    </message>
    <message>
        <source>The transcript is not the one that the manifest closes with.</source>
        <translation>Das Protokoll ist nicht das, mit dem das Manifest schließt.</translation>
    </message>
    <message>
        <source>This is a REHEARSAL: the key must never be used.</source>
        <translation>Das ist eine PROBE: Der Schlüssel darf nie verwendet werden.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that device &apos;%1&apos; opens its wrap.</source>
        <translation>Noch hat niemand gezeigt, dass das Gerät &apos;%1&apos; seine Hülle öffnet.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the manifest yet.</source>
        <translation>Der Beauftragte &apos;%1&apos; hat das Manifest noch nicht signiert.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the transcript.</source>
        <translation>Der Beauftragte &apos;%1&apos; hat das Protokoll nicht signiert.</translation>
    </message>
    <message>
        <source>The transcript was resumed and no officer signed the whole of it: the part after the manifest rests on paper alone.</source>
        <translation>Das Protokoll wurde fortgesetzt, und kein Beauftragter hat es als Ganzes signiert: Der Teil nach dem Manifest beruht allein auf Papier.</translation>
    </message>
    <message>
        <source>The transcript holds exceptions: %1.</source>
        <translation>Abweichungen im Protokoll: %1.</translation>
    </message>
    <message>
        <source>Intended, never confirmed; assume that it exists: %1</source>
        <translation>Angekündigt, nie bestätigt; gehen Sie davon aus, dass es vorhanden ist: %1</translation>
    </message>
</context>
<context>
    <name>keyrite::set::Parse</name>
    <message>
        <source>There are too many lines &apos;%1=&apos;.</source>
        <translation>Es gibt zu viele Zeilen &apos;%1=&apos;.</translation>
    </message>
</context>
<context>
    <name>keyrite::set::SetVerifier</name>
    <message>
        <source>The set is of another key than the one you trust.</source>
        <translation>Der Dateisatz gehört zu einem anderen Schlüssel als dem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Do not use this set: it may be a complete forgery.</source>
        <translation>Verwenden Sie diesen Dateisatz nicht: Er kann eine vollständige Fälschung sein.</translation>
    </message>
    <message>
        <source>The hash you trust is neither that of the manifest nor that of the public key.</source>
        <translation>Der Hashwert, dem Sie vertrauen, ist weder der des Manifests noch der des öffentlichen Schlüssels.</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>der öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>the genesis hash</source>
        <translation>der Genesis-Hashwert</translation>
    </message>
    <message>
        <source>the key fingerprint</source>
        <translation>der Fingerabdruck des Schlüssels</translation>
    </message>
</context>
<context>
    <name>keyrite::shamir</name>
    <message>
        <source>The secret must be 16 to 64 bytes long, an even number; it has %1 bytes.</source>
        <translation>Das Geheimnis muss 16 bis 64 Byte lang sein, eine gerade Zahl; es hat %1 Byte.</translation>
    </message>
    <message>
        <source>The iteration exponent must be 0 to 15.</source>
        <translation>Der Iterationsexponent muss 0 bis 15 sein.</translation>
    </message>
    <message>
        <source>There must be 1 to 16 groups, not %1.</source>
        <translation>Es müssen 1 bis 16 Gruppen sein, nicht %1.</translation>
    </message>
    <message>
        <source>The number of groups needed must be at least 1 and at most the number of groups.</source>
        <translation>Die Zahl der nötigen Gruppen muss mindestens 1 und höchstens die Zahl der Gruppen sein.</translation>
    </message>
    <message>
        <source>At most 16 shares can be made in group %1.</source>
        <translation>In der Gruppe %1 lassen sich höchstens 16 Anteile machen.</translation>
    </message>
    <message>
        <source>In group %1, at least 2 shares must be needed, and no more than there are.</source>
        <translation>In der Gruppe %1 müssen mindestens 2 Anteile nötig sein, und nicht mehr, als es gibt.</translation>
    </message>
    <message>
        <source>The memory for the result must have room for exactly %1 units; it has %2.</source>
        <translation>Der Speicher für das Ergebnis muss genau %1 Einheiten fassen; er fasst %2.</translation>
    </message>
    <message>
        <source>The passphrase must be at most 256 characters of printable ASCII.</source>
        <translation>Die Passphrase darf höchstens 256 Zeichen druckbares ASCII haben.</translation>
    </message>
    <message>
        <source>word %1 is not in the word list.</source>
        <translation>Wort %1 steht nicht in der Wörterliste.</translation>
    </message>
    <message>
        <source>word %1 has fewer than four letters.</source>
        <translation>Wort %1 hat weniger als vier Buchstaben.</translation>
    </message>
    <message>
        <source>it has %1 words; shares have 20 words for 16 bytes, 33 for 32, 59 for 64.</source>
        <translation>Er hat %1 Wörter; Anteile haben 20 Wörter bei 16 Byte, 33 bei 32, 59 bei 64.</translation>
    </message>
    <message>
        <source>it is not copied correctly: its checksum is wrong. A word is wrong, missing, or in the wrong place.</source>
        <translation>Er ist nicht richtig abgeschrieben: Seine Prüfsumme ist falsch. Ein Wort ist falsch, fehlt oder steht am falschen Platz.</translation>
    </message>
    <message>
        <source>it is not a valid share: bits that must be zero are not, although its checksum is right.</source>
        <translation>Er ist kein gültiger Anteil: Bits, die null sein müssen, sind es nicht, obwohl seine Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>it is not a valid share: it asks for more groups than there are.</source>
        <translation>Er ist kein gültiger Anteil: Er verlangt mehr Gruppen, als es gibt.</translation>
    </message>
    <message>
        <source>it is not a valid share: the number of its group is higher than the number of groups.</source>
        <translation>Er ist kein gültiger Anteil: Die Nummer seiner Gruppe ist höher als die Zahl der Gruppen.</translation>
    </message>
    <message>
        <source>another identifier (the first two words differ)</source>
        <translation>eine andere Kennung (die ersten zwei Wörter sind verschieden)</translation>
    </message>
    <message>
        <source>another format (extendable or not)</source>
        <translation>ein anderes Format (erweiterbar oder nicht)</translation>
    </message>
    <message>
        <source>another iteration exponent</source>
        <translation>ein anderer Iterationsexponent</translation>
    </message>
    <message>
        <source>another number of groups needed</source>
        <translation>eine andere Zahl nötiger Gruppen</translation>
    </message>
    <message>
        <source>another number of groups</source>
        <translation>eine andere Zahl von Gruppen</translation>
    </message>
    <message>
        <source>another number of words</source>
        <translation>eine andere Zahl von Wörtern</translation>
    </message>
    <message>
        <source>another number of shares needed in group %1</source>
        <translation>eine andere Zahl nötiger Anteile in der Gruppe %1</translation>
    </message>
    <message>
        <source>Shares %1 are the same share.</source>
        <translation>Die Anteile %1 sind derselbe Anteil.</translation>
    </message>
    <message>
        <source>Shares %1 are different and claim the same place in the set. At least one of them is wrong.</source>
        <translation>Die Anteile %1 sind verschieden und beanspruchen denselben Platz. Mindestens einer von ihnen ist falsch.</translation>
    </message>
    <message>
        <source>No share was given.</source>
        <translation>Es wurde kein Anteil angegeben.</translation>
    </message>
    <message>
        <source>More than 256 shares were given; no set has so many.</source>
        <translation>Es wurden mehr als 256 Anteile angegeben; so viele gehören nie zusammen.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 shares needed.</source>
        <translation>Von den %2 nötigen Anteilen sind %1 da.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 shares needed in group %3.</source>
        <translation>Von den %2 nötigen Anteilen der Gruppe %3 sind %1 da.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 complete groups needed.</source>
        <translation>Von den %2 nötigen vollständigen Gruppen sind %1 da.</translation>
    </message>
    <message>
        <source>Shares %1 do not fit together. At least one is wrong, although its checksum is right; which one cannot be said without a further share.</source>
        <translation>Die Anteile %1 passen nicht zusammen. Mindestens einer ist falsch, obwohl seine Prüfsumme stimmt; welcher, lässt sich ohne einen weiteren Anteil nicht sagen.</translation>
    </message>
    <message>
        <source>Share %1 is wrong: the checksum is right, but the value contradicts the other shares.</source>
        <translation>Anteil %1 ist falsch: Die Prüfsumme stimmt, aber der Wert widerspricht den anderen Anteilen.</translation>
    </message>
    <message>
        <source>Shares %1 are wrong: the checksum is right, but the value contradicts the other shares.</source>
        <translation>Die Anteile %1 sind falsch: Die Prüfsumme stimmt, aber der Wert widerspricht den anderen Anteilen.</translation>
    </message>
    <message>
        <source>Shares %1 belong to more than one secret, and as many speak for one as for another. Some of them are forged; which ones cannot be said.</source>
        <translation>Die Anteile %1 gehören zu mehr als einem Geheimnis, und für eines sprechen ebenso viele wie für ein anderes. Einige von ihnen sind gefälscht; welche, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The share: %1</source>
        <translation>Der Anteil: %1</translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation>Anteil %1: %2</translation>
    </message>
    <message>
        <source>Share %1 does not belong to the other shares: %2.</source>
        <translation>Anteil %1 gehört nicht zu den anderen Anteilen: %2.</translation>
    </message>
    <message>
        <source>Shares %1 do not belong to the other shares: %2.</source>
        <translation>Die Anteile %1 gehören nicht zu den anderen Anteilen: %2.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets</name>
    <message>
        <source>This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Das ist ein Fehler von keyrite: Bewahren Sie das Protokoll auf, und verwenden Sie eine andere Version.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, which is the most that a sheet holds.</source>
        <translation>%1 hat mehr als %2 Byte; mehr fasst ein Blatt nicht.</translation>
    </message>
    <message>
        <source>Shorten it in the plan.</source>
        <translation>Kürzen Sie es im Plan.</translation>
    </message>
    <message>
        <source>A text cannot be printed: %1</source>
        <translation>Ein Text lässt sich nicht drucken: %1</translation>
    </message>
    <message>
        <source>Write it with other letters in the plan.</source>
        <translation>Schreiben Sie ihn im Plan mit anderen Buchstaben.</translation>
    </message>
    <message>
        <source>The locked memory does not suffice for a sheet.</source>
        <translation>Der gesperrte Speicher reicht nicht für ein Blatt.</translation>
    </message>
    <message>
        <source>Allow this user to lock at least 8 MiB (ulimit -l) and begin again.</source>
        <translation>Erlauben Sie diesem Benutzer, mindestens 8 MiB zu sperren (ulimit -l), und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A file for printing is missing: %1</source>
        <translation>Eine Datei zum Drucken fehlt: %1</translation>
    </message>
    <message>
        <source>Install the packages that the file `packages` lists.</source>
        <translation>Installieren Sie die Pakete, die die Datei `packages` aufführt.</translation>
    </message>
    <message>
        <source>A sheet cannot be drawn: %1</source>
        <translation>Ein Blatt lässt sich nicht zeichnen: %1</translation>
    </message>
    <message>
        <source>The labels of this backup do not fit on a sheet.</source>
        <translation>Die Beschriftungen dieser Sicherung passen nicht auf ein Blatt.</translation>
    </message>
    <message>
        <source>Shorten the names of the key, the groups or the holders in the plan.</source>
        <translation>Kürzen Sie im Plan die Namen des Schlüssels, der Gruppen oder der Verwahrer.</translation>
    </message>
    <message>
        <source>There is no share with this number.</source>
        <translation>Es gibt keinen Anteil mit dieser Nummer.</translation>
    </message>
    <message>
        <source>After step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Ausführend</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>A real ceremony.</source>
        <translation>Eine echte Zeremonie.</translation>
    </message>
    <message>
        <source>A rehearsal, with keys that are thrown away.</source>
        <translation>Eine Probe, mit Schlüsseln, die weggeworfen werden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Began at (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Ended at (UTC)</source>
        <translation>Ende (UTC)</translation>
    </message>
    <message>
        <source>How this script is used</source>
        <translation>Wie dieser Ablauf gebraucht wird</translation>
    </message>
    <message>
        <source>– SAY is read aloud, word for word. DO is done by the performer. CHECK is what the witness looks for.</source>
        <translation>– SAGEN wird laut vorgelesen, Wort für Wort. TUN erledigt die ausführende Person. PRÜFEN ist, worauf der Zeuge achtet.</translation>
    </message>
    <message>
        <source>– After each step both write their initials, and the performer the time in UTC.</source>
        <translation>– Nach jedem Schritt schreiben beide ihr Namenszeichen, und die ausführende Person die Zeit in UTC.</translation>
    </message>
    <message>
        <source>– A black bar marks a step after which there is no way back. Stop and ask before it, not after it.</source>
        <translation>– Ein schwarzer Balken kennzeichnet einen Schritt, nach dem es kein Zurück gibt. Innegehalten und gefragt wird davor, nicht danach.</translation>
    </message>
    <message>
        <source>– Whatever is not as it stands here is an exception: it gets a number, E1 and so on, on the sheets at the end, and does not stop the ceremony.</source>
        <translation>– Was nicht so ist, wie es hier steht, ist eine Abweichung: Sie bekommt eine Nummer, E1 und so weiter, auf den Bögen am Ende, und hält die Zeremonie nicht auf.</translation>
    </message>
    <message>
        <source>– A wrong entry is struck through once, so that it can still be read, and initialled. Nothing is erased.</source>
        <translation>– Ein falscher Eintrag wird einmal durchgestrichen, so dass man ihn noch lesen kann, und mit dem Namenszeichen versehen. Nichts wird ausradiert.</translation>
    </message>
    <message>
        <source>– No word of a share and no passphrase is ever written on these pages.</source>
        <translation>– Kein Wort eines Anteils und keine Passphrase wird je auf diese Seiten geschrieben.</translation>
    </message>
    <message>
        <source>The people, and their initials</source>
        <translation>Die Personen und ihre Namenszeichen</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name und Rolle</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Namenszeichen</translation>
    </message>
    <message>
        <source>Head words of the record</source>
        <translation>Wörter zum Stand des Protokolls</translation>
    </message>
    <message>
        <source>Where a step says so, the eight words on the screen are written here. They stand for everything that was recorded up to then: they are typed when an interrupted ceremony goes on, and compared when somebody checks the record later.</source>
        <translation>Wo ein Schritt es verlangt, werden die acht Wörter vom Bildschirm hierher geschrieben. Sie stehen für alles, was bis dahin protokolliert wurde: Sie werden eingegeben, wenn eine unterbrochene Zeremonie weitergeht, und verglichen, wenn jemand das Protokoll später prüft.</translation>
    </message>
    <message>
        <source>Exceptions, sheet %1 of %2</source>
        <translation>Abweichungen, Bogen %1 von %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>We were in the room. What stands on these pages, and on the exception sheets, is what happened.</source>
        <translation>Wir waren im Raum. Was auf diesen Seiten und auf den Bögen der Abweichungen steht, ist das, was geschehen ist.</translation>
    </message>
    <message>
        <source>Outcome: done or void</source>
        <translation>Ergebnis: abgeschlossen oder ungültig</translation>
    </message>
    <message>
        <source>Number of exceptions</source>
        <translation>Anzahl der Abweichungen</translation>
    </message>
    <message>
        <source>Pages that were added</source>
        <translation>Hinzugefügte Seiten</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date and time UTC</source>
        <translation>Datum und Zeit UTC</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SAGEN</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>TUN</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>A group of shares has an impossible threshold.</source>
        <translation>Eine Gruppe von Anteilen hat eine unmögliche Schwelle.</translation>
    </message>
    <message>
        <source>The shares do not stand in the order of their groups.</source>
        <translation>Die Anteile stehen nicht in der Reihenfolge ihrer Gruppen.</translation>
    </message>
    <message>
        <source>The groups and the shares do not belong together.</source>
        <translation>Die Gruppen und die Anteile gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>There are more coalitions than a sheet can ever name.</source>
        <translation>Es gibt mehr Koalitionen, als ein Blatt je nennen kann.</translation>
    </message>
    <message>
        <source>The capsule does not belong to this form of backup.</source>
        <translation>Die Kapsel gehört nicht zu dieser Form der Sicherung.</translation>
    </message>
    <message>
        <source>A piece of the capsule is of another mode than the backup.</source>
        <translation>Ein Stück der Kapsel hat einen anderen Modus als die Sicherung.</translation>
    </message>
    <message>
        <source>The words of a share are not 33 words of the list.</source>
        <translation>Die Wörter eines Anteils sind nicht 33 Wörter der Liste.</translation>
    </message>
    <message>
        <source>The words of a share have a wrong checksum.</source>
        <translation>Die Wörter eines Anteils haben eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>The words are those of another share.</source>
        <translation>Die Wörter sind die eines anderen Anteils.</translation>
    </message>
    <message>
        <source>The words belong to a ceremony of the other mode, rehearsal or real.</source>
        <translation>Die Wörter gehören zu einer Zeremonie des anderen Modus, Probe oder echt.</translation>
    </message>
    <message>
        <source>The words do not have the commitment of this share.</source>
        <translation>Die Wörter haben nicht den Festlegungswert dieses Anteils.</translation>
    </message>
    <message>
        <source>The words do not begin with the identifier of the set.</source>
        <translation>Die Wörter beginnen nicht mit der Kennung des Dateisatzes.</translation>
    </message>
    <message>
        <source>Bring the card as a file: its holder&apos;s name cannot be printed.</source>
        <translation>Bringen Sie die Karte als Datei: Der Name ihres Verwahrers lässt sich nicht drucken.</translation>
    </message>
    <message>
        <source>The card has more codes than a page takes.</source>
        <translation>Die Karte hat mehr Codes, als auf eine Seite passen.</translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name, or bring the card as a file.</source>
        <translation>Kürzen Sie den Namen des Verwahrers, oder bringen Sie die Karte als Datei.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets::Canvas</name>
    <message>
        <source>The labels of this backup do not fit on a sheet.</source>
        <translation>Die Beschriftungen dieser Sicherung passen nicht auf ein Blatt.</translation>
    </message>
    <message>
        <source>Shorten the names of the key, the groups or the holders in the plan.</source>
        <translation>Kürzen Sie im Plan die Namen des Schlüssels, der Gruppen oder der Verwahrer.</translation>
    </message>
    <message>
        <source>A code is larger than its place.</source>
        <translation>Ein Code ist größer als sein Platz.</translation>
    </message>
    <message>
        <source>This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Das ist ein Fehler von keyrite: Bewahren Sie das Protokoll auf, und verwenden Sie eine andere Version.</translation>
    </message>
    <message>
        <source>%1 is too long for a sheet.</source>
        <translation>%1 ist zu lang für ein Blatt.</translation>
    </message>
    <message>
        <source>Shorten it in the plan.</source>
        <translation>Kürzen Sie es im Plan.</translation>
    </message>
    <message>
        <source>A line is wider than its column.</source>
        <translation>Eine Zeile ist breiter als ihre Spalte.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets::ScriptCanvas</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets::Steps</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>SAY, DO, CHECK</source>
        <translation>SAGEN, TUN, PRÜFEN</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Ausführend</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>■ There is no way back after this step.</source>
        <translation>■ Nach diesem Schritt gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>cont.</source>
        <translation>Forts.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript</name>
    <message>
        <source>An entry is of a kind that this program does not know: &apos;%1&apos;.</source>
        <translation>Ein Eintrag ist von einer Art, die dieses Programm nicht kennt: &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript::Chain</name>
    <message>
        <source>The transcript has no entries.</source>
        <translation>Das Protokoll hat keine Einträge.</translation>
    </message>
    <message>
        <source>An entry is missing, repeated or out of order.</source>
        <translation>Ein Eintrag fehlt, steht doppelt oder am falschen Platz.</translation>
    </message>
    <message>
        <source>An entry names a step that cannot be one.</source>
        <translation>Ein Eintrag nennt einen Schritt, der keiner sein kann.</translation>
    </message>
    <message>
        <source>The transcript goes on after its outcome.</source>
        <translation>Das Protokoll geht nach seinem Ergebnis weiter.</translation>
    </message>
    <message>
        <source>A transcript begins with one &apos;opened&apos; entry and has no other.</source>
        <translation>Ein Protokoll beginnt mit einem Eintrag &apos;opened&apos; und hat keinen weiteren.</translation>
    </message>
    <message>
        <source>The outcome is neither &apos;done&apos; nor &apos;void&apos; with a reason.</source>
        <translation>Das Ergebnis ist weder &apos;done&apos; noch &apos;void&apos; mit einem Grund.</translation>
    </message>
    <message>
        <source>A signature line is malformed or out of place.</source>
        <translation>Eine Signaturzeile ist fehlerhaft oder steht am falschen Platz.</translation>
    </message>
    <message>
        <source>The transcript was changed: the workstation&apos;s signature does not fit the lines before it.</source>
        <translation>Das Protokoll wurde verändert: Die Signatur des Zeremonierechners passt nicht zu den Zeilen davor.</translation>
    </message>
    <message>
        <source>Do not rely on this copy; fetch another one.</source>
        <translation>Verlassen Sie sich nicht auf diese Kopie; holen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript::Recorder</name>
    <message>
        <source>The ceremony is closed; it cannot be resumed.</source>
        <translation>Die Zeremonie ist geschlossen; sie kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Start a new ceremony with a new output folder.</source>
        <translation>Beginnen Sie eine neue Zeremonie mit einem neuen Ausgabeordner.</translation>
    </message>
</context>
<context>
    <name>keyrite::wizard</name>
    <message>
        <source>Head of the record: write these words on paper</source>
        <translation>Stand des Protokolls: Schreiben Sie diese Wörter auf Papier</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>keyrite-wizard --help</source>
        <translation>keyrite-wizard --help</translation>
    </message>
    <message>
        <source>Give --plan FILE with --out DIR, or --resume DIR, or none of them.</source>
        <translation>Geben Sie --plan FILE mit --out DIR an, oder --resume DIR, oder nichts davon.</translation>
    </message>
    <message>
        <source>There is no such language in this program.</source>
        <translation>Diese Sprache gibt es in diesem Programm nicht.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie eine von: %1.</translation>
    </message>
    <message>
        <source>The translation cannot be read.</source>
        <translation>Die Übersetzung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Assume that it exists; find and destroy: %1</source>
        <translation>Gehen Sie davon aus, dass es vorhanden ist; finden und vernichten Sie: %1</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>Brennen</translation>
    </message>
</context>
<context>
    <name>keyrite::wizard::verbOf</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap</name>
    <message>
        <source>An age file is larger than the %1 bytes that keyrite handles.</source>
        <translation>Eine age-Datei ist größer als die %1 Byte, die keyrite verarbeitet.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Prüfen Sie, ob das die Datei ist, die Sie meinen.</translation>
    </message>
    <message>
        <source>A wrap has %1 stanzas: more than one key may open it, and any of them could have replaced its contents.</source>
        <translation>Eine Hülle hat %1 Empfängerabschnitte: Mehr als ein Schlüssel kann sie öffnen, und jeder davon könnte ihren Inhalt ersetzt haben.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch the wrap that the manifest lists.</source>
        <translation>Verwenden Sie diese Datei nicht; holen Sie die Hülle, die das Manifest aufführt.</translation>
    </message>
    <message>
        <source>This key does not open the file: it was made for another one.</source>
        <translation>Dieser Schlüssel öffnet die Datei nicht: Sie wurde für einen anderen gemacht.</translation>
    </message>
    <message>
        <source>Take the file that bears the name of this device, or the device that the file is for.</source>
        <translation>Nehmen Sie die Datei, die den Namen dieses Geräts trägt, oder das Gerät, für das die Datei ist.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>The work factor %1 is not between 1 and %2.</source>
        <translation>Der Arbeitsfaktor %1 liegt nicht zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>Choose a smaller one; age itself writes 18.</source>
        <translation>Wählen Sie einen kleineren; age selbst schreibt 18.</translation>
    </message>
    <message>
        <source>This file is not protected by a passphrase.</source>
        <translation>Diese Datei ist nicht durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Give the identity that it was made for, or another file.</source>
        <translation>Geben Sie die Identität an, für die sie gemacht wurde, oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The file asks for the work factor %1; at most %2 is accepted.</source>
        <translation>Die Datei verlangt den Arbeitsfaktor %1; höchstens %2 wird angenommen.</translation>
    </message>
    <message>
        <source>Do not use this file unless you know who made it so; encrypt its contents anew with age.</source>
        <translation>Verwenden Sie diese Datei nur, wenn Sie wissen, wer sie so gemacht hat; verschlüsseln Sie ihren Inhalt neu mit age.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Die Passphrase öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>Type it again: the case of letters, the spaces and the hyphens count.</source>
        <translation>Geben Sie sie noch einmal ein: Groß- und Kleinschreibung, Leerzeichen und Bindestriche zählen.</translation>
    </message>
    <message>
        <source>The header of an age file was changed after it was made.</source>
        <translation>Der Kopf einer age-Datei wurde verändert, nachdem sie gemacht war.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch another copy and find out who changed this one.</source>
        <translation>Verwenden Sie diese Datei nicht; holen Sie eine andere Kopie, und finden Sie heraus, wer diese verändert hat.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is an age file and was copied whole.</source>
        <translation>Holen Sie die Datei noch einmal; prüfen Sie, ob sie eine age-Datei ist und vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase check of this file (work factor %1).</source>
        <translation>Für die Prüfung der Passphrase dieser Datei ist zu wenig Speicher da (Arbeitsfaktor %1).</translation>
    </message>
    <message>
        <source>Close other programs, or open the file on a machine with more memory.</source>
        <translation>Schließen Sie andere Programme, oder öffnen Sie die Datei auf einem Rechner mit mehr Speicher.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch another copy and find out what happened to this one.</source>
        <translation>Verwenden Sie diese Datei nicht; holen Sie eine andere Kopie, und finden Sie heraus, was mit dieser geschehen ist.</translation>
    </message>
    <message>
        <source>Copy the whole key again, exactly as it was written.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal, genau so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>A capsule has more than the %1 bytes that its printed codes can carry.</source>
        <translation>Eine Kapsel hat mehr als die %1 Byte, die ihre gedruckten Codes fassen.</translation>
    </message>
    <message>
        <source>Put less into the paper backup, or check that this is a capsule.</source>
        <translation>Nehmen Sie weniger in die Papiersicherung auf, oder prüfen Sie, ob das eine Kapsel ist.</translation>
    </message>
    <message>
        <source>A capsule is not a binary age file under one passphrase.</source>
        <translation>Eine Kapsel ist keine binäre age-Datei unter einer einzigen Passphrase.</translation>
    </message>
    <message>
        <source>Check that these codes are the capsule of a paper backup and not another age file.</source>
        <translation>Prüfen Sie, ob diese Codes die Kapsel einer Papiersicherung sind und nicht eine andere age-Datei.</translation>
    </message>
    <message>
        <source>These shares do not open this capsule: they are another capsule&apos;s, or its codes were changed.</source>
        <translation>Diese Anteile öffnen diese Kapsel nicht: Sie gehören zu einer anderen Kapsel, oder ihre Codes wurden verändert.</translation>
    </message>
    <message>
        <source>Read the capsule from the sheets that these shares come from.</source>
        <translation>Lesen Sie die Kapsel von den Blättern, von denen diese Anteile stammen.</translation>
    </message>
    <message>
        <source>Scan the code again; when it fails again, take the same code from another holder&apos;s sheets.</source>
        <translation>Scannen Sie den Code noch einmal; gelingt es wieder nicht, nehmen Sie denselben Code von den Blättern eines anderen Verwahrers.</translation>
    </message>
    <message>
        <source>One of the sheets is not genuine: begin again with one holder&apos;s sheets at a time.</source>
        <translation>Eines der Blätter ist nicht echt: Beginnen Sie noch einmal, jeweils mit den Blättern eines Verwahrers.</translation>
    </message>
    <message>
        <source>Put less into the paper backup.</source>
        <translation>Nehmen Sie weniger in die Papiersicherung auf.</translation>
    </message>
    <message>
        <source>The file holds more than %1 identities.</source>
        <translation>Die Datei enthält mehr als %1 Identitäten.</translation>
    </message>
    <message>
        <source>Keep only the identity that is needed here.</source>
        <translation>Behalten Sie nur die Identität, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>An identity file has more than %1 bytes.</source>
        <translation>Eine Identitätsdatei hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>The file holds no identity.</source>
        <translation>Die Datei enthält keine Identität.</translation>
    </message>
    <message>
        <source>Give the device&apos;s identity file, not its card or its recipient.</source>
        <translation>Geben Sie die Identitätsdatei des Geräts an, nicht seine Karte oder seinen Empfänger.</translation>
    </message>
    <message>
        <source>The line &apos;seed=&apos; is not 64 hexadecimal digits in lower case.</source>
        <translation>Die Zeile &apos;seed=&apos; besteht nicht aus 64 Hexadezimalziffern in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A generated key has a seed and an imported key has none; this payload says otherwise.</source>
        <translation>Ein erzeugter Schlüssel hat einen Startwert, ein eingebrachter hat keinen; diese Nutzdaten sagen etwas anderes.</translation>
    </message>
    <message>
        <source>The payload has no private key.</source>
        <translation>Die Nutzdaten enthalten keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Fetch the wrap again.</source>
        <translation>Holen Sie die Hülle noch einmal.</translation>
    </message>
    <message>
        <source>The parts of a recovery payload do not belong together: its key is not the one that its other lines tell of.</source>
        <translation>Die Teile der Wiederherstellungsdaten gehören nicht zusammen: Ihr Schlüssel ist nicht der, von dem ihre anderen Zeilen sprechen.</translation>
    </message>
    <message>
        <source>Do not use this key; open another wrap, and find out who made this one.</source>
        <translation>Verwenden Sie diesen Schlüssel nicht; öffnen Sie eine andere Hülle, und finden Sie heraus, wer diese gemacht hat.</translation>
    </message>
    <message>
        <source>An age file ends before its payload.</source>
        <translation>Eine age-Datei endet vor ihren Nutzdaten.</translation>
    </message>
    <message>
        <source>Fetch the file again; it was not copied whole.</source>
        <translation>Holen Sie die Datei noch einmal; sie wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>A wrap is not a binary age file to one X25519 recipient.</source>
        <translation>Eine Hülle ist keine binäre age-Datei für einen einzigen X25519-Empfänger.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is a wrap and not another age file.</source>
        <translation>Holen Sie die Datei noch einmal; prüfen Sie, ob sie eine Hülle ist und nicht eine andere age-Datei.</translation>
    </message>
    <message>
        <source>An armored age file does not begin with its BEGIN line.</source>
        <translation>Eine age-Datei in Textform beginnt nicht mit ihrer Zeile BEGIN.</translation>
    </message>
    <message>
        <source>An armored age file has no END line.</source>
        <translation>Eine age-Datei in Textform hat keine Zeile END.</translation>
    </message>
    <message>
        <source>An armored age file has a line of a wrong length.</source>
        <translation>Eine age-Datei in Textform hat eine Zeile von falscher Länge.</translation>
    </message>
    <message>
        <source>An armored age file goes on after its END line.</source>
        <translation>Eine age-Datei in Textform geht nach ihrer Zeile END weiter.</translation>
    </message>
    <message>
        <source>An armored age file is not canonical base64.</source>
        <translation>Eine age-Datei in Textform ist kein Base64 in Normalform.</translation>
    </message>
    <message>
        <source>A stanza of an age file has an empty argument or one with a strange character.</source>
        <translation>Ein Empfängerabschnitt einer age-Datei hat ein Argument, das leer ist oder ein fremdes Zeichen enthält.</translation>
    </message>
    <message>
        <source>A stanza of an age file has a line of more than 64 columns.</source>
        <translation>Ein Empfängerabschnitt einer age-Datei hat eine Zeile mit mehr als 64 Spalten.</translation>
    </message>
    <message>
        <source>A stanza of an age file has a body that is not canonical base64.</source>
        <translation>Ein Empfängerabschnitt einer age-Datei hat einen Rumpf, der kein Base64 in Normalform ist.</translation>
    </message>
    <message>
        <source>The last line of an age header has another form than &apos;--- &apos; and a code.</source>
        <translation>Die letzte Zeile eines age-Kopfs hat eine andere Form als &apos;--- &apos; und einen Code.</translation>
    </message>
    <message>
        <source>The code in the last line of an age header is not 32 bytes in canonical base64.</source>
        <translation>Der Code in der letzten Zeile eines age-Kopfs besteht nicht aus 32 Byte als Base64 in Normalform.</translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation>Das ist keine age-Datei der Version 1.</translation>
    </message>
    <message>
        <source>An age file has more stanzas than is sensible.</source>
        <translation>Eine age-Datei hat mehr Empfängerabschnitte, als sinnvoll ist.</translation>
    </message>
    <message>
        <source>The header of an age file is malformed.</source>
        <translation>Der Kopf einer age-Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>An age file has a passphrase stanza beside another stanza.</source>
        <translation>Eine age-Datei hat einen Empfängerabschnitt für eine Passphrase neben einem anderen Empfängerabschnitt.</translation>
    </message>
    <message>
        <source>A stanza of an age file does not have the form of its type.</source>
        <translation>Ein Empfängerabschnitt einer age-Datei hat nicht die Form seines Typs.</translation>
    </message>
    <message>
        <source>A stanza of an age file holds a key that would make the file readable to everyone.</source>
        <translation>Ein Empfängerabschnitt einer age-Datei enthält einen Schlüssel, mit dem die Datei für alle lesbar wäre.</translation>
    </message>
    <message>
        <source>The payload of an age file is cut off.</source>
        <translation>Die Nutzdaten einer age-Datei sind abgeschnitten.</translation>
    </message>
    <message>
        <source>The payload of an age file has an impossible length.</source>
        <translation>Die Nutzdaten einer age-Datei haben eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>The payload of an age file was changed or cut off.</source>
        <translation>Die Nutzdaten einer age-Datei wurden verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>A key does not begin as its kind does, or is cut off.</source>
        <translation>Ein Schlüssel beginnt nicht so, wie es seine Art verlangt, oder er ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A key holds a character that does not belong there.</source>
        <translation>Ein Schlüssel enthält ein Zeichen, das dort nicht hingehört.</translation>
    </message>
    <message>
        <source>A key is mistyped: its checksum does not fit.</source>
        <translation>Ein Schlüssel ist falsch eingegeben: Seine Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>A key is not in its canonical form.</source>
        <translation>Ein Schlüssel steht nicht in seiner Normalform.</translation>
    </message>
    <message>
        <source>a capsule</source>
        <translation>einer Kapsel</translation>
    </message>
    <message>
        <source>Scan them; every holder&apos;s sheets have all of them.</source>
        <translation>Scannen Sie sie; die Blätter jedes Verwahrers haben sie alle.</translation>
    </message>
    <message>
        <source>There is nothing to print as codes of %1.</source>
        <translation>Es gibt nichts, was als Codes %1 zu drucken wäre.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Machen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 bytes do not fit into the %2 codes of %3.</source>
        <translation>%1 Byte passen nicht in die %2 Codes %3.</translation>
    </message>
    <message>
        <source>A code is not one of %1: it begins with neither &apos;%2&apos; nor &apos;%3&apos;.</source>
        <translation>Ein Code gehört nicht zu %1: Er beginnt weder mit &apos;%2&apos; noch mit &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>A code of %1 is too short or too long.</source>
        <translation>Ein Code %1 ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>A code of %1 does not have the form &apos;%2ABCDEFGH:03/07:…&apos;.</source>
        <translation>Ein Code %1 hat nicht die Form &apos;%2ABCDEFGH:03/07:…&apos;.</translation>
    </message>
    <message>
        <source>The name in a code of %1 is not 8 characters of base32.</source>
        <translation>Der Name in einem Code %1 besteht nicht aus 8 Base32-Zeichen.</translation>
    </message>
    <message>
        <source>The numbers of a code of %1 are not like &apos;03/07&apos;.</source>
        <translation>Die Nummern eines Codes %1 sind nicht von der Form &apos;03/07&apos;.</translation>
    </message>
    <message>
        <source>A code of %1 is not canonical base32 in upper case.</source>
        <translation>Ein Code %1 ist kein Base32 in Normalform und Großbuchstaben.</translation>
    </message>
    <message>
        <source>A code of %1 has another length than 300 bytes and is not the last one.</source>
        <translation>Ein Code %1 hat eine andere Länge als 300 Byte und ist nicht der letzte.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::ChunkCollector</name>
    <message>
        <source>There are codes of more than %1 of a kind.</source>
        <translation>Es sind Codes von mehr als %1 Kapseln oder Gerätekarten da.</translation>
    </message>
    <message>
        <source>Begin again with the pages of one of them only.</source>
        <translation>Beginnen Sie noch einmal, nur mit den Seiten einer einzigen davon.</translation>
    </message>
    <message>
        <source>Codes of a rehearsal and of a real ceremony bear the name of %1.</source>
        <translation>Codes einer Probe und einer echten Zeremonie tragen den Namen %1.</translation>
    </message>
    <message>
        <source>A code of %1 tells of another number of codes than the earlier ones.</source>
        <translation>Ein Code %1 nennt eine andere Anzahl von Codes als die früheren.</translation>
    </message>
    <message>
        <source>Two codes of %1 bear the same number and differ.</source>
        <translation>Zwei Codes %1 tragen dieselbe Nummer und sind verschieden.</translation>
    </message>
    <message>
        <source>%1 What was read of it is put aside: read its pages again, without the wrong one.</source>
        <translation>%1 Was davon gelesen wurde, ist beiseitegelegt: Lesen Sie die Seiten noch einmal, ohne die falsche.</translation>
    </message>
    <message>
        <source>No code of this name was read.</source>
        <translation>Kein Code dieses Namens wurde gelesen.</translation>
    </message>
    <message>
        <source>Compare the name with the one that is printed.</source>
        <translation>Vergleichen Sie den Namen mit dem, der gedruckt ist.</translation>
    </message>
    <message>
        <source>Codes of %1 are missing: %2.</source>
        <translation>Codes %1 fehlen: %2.</translation>
    </message>
    <message>
        <source>The codes of %1 do not give what their name tells of.</source>
        <translation>Die Codes %1 ergeben nicht das, wovon ihr Name spricht.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Identity</name>
    <message>
        <source>An identity does not have 32 bytes.</source>
        <translation>Eine Identität hat nicht 32 Byte.</translation>
    </message>
    <message>
        <source>Give an X25519 identity, as age-keygen or &apos;keyrite device new&apos; writes it.</source>
        <translation>Geben Sie eine X25519-Identität an, wie age-keygen oder &apos;keyrite device new&apos; sie schreibt.</translation>
    </message>
    <message>
        <source>The other side&apos;s key would make the shared secret known to everyone.</source>
        <translation>Der Schlüssel der Gegenseite würde das gemeinsame Geheimnis allen bekannt machen.</translation>
    </message>
    <message>
        <source>Do not go on with the other side; ask who made its key.</source>
        <translation>Machen Sie mit der Gegenseite nicht weiter; fragen Sie, wer ihren Schlüssel gemacht hat.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Lines</name>
    <message>
        <source>The header of an age file is longer than any that is sensible.</source>
        <translation>Der Kopf einer age-Datei ist länger, als sinnvoll ist.</translation>
    </message>
    <message>
        <source>The header of an age file is cut off.</source>
        <translation>Der Kopf einer age-Datei ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Recipient</name>
    <message>
        <source>A recipient does not have 32 bytes.</source>
        <translation>Ein Empfänger hat nicht 32 Byte.</translation>
    </message>
    <message>
        <source>Give an X25519 recipient: &apos;age1&apos; and 58 more characters.</source>
        <translation>Geben Sie einen X25519-Empfänger an: &apos;age1&apos; und 58 weitere Zeichen.</translation>
    </message>
    <message>
        <source>A recipient is a key that protects nothing, or that nobody can open.</source>
        <translation>Ein Empfänger ist ein Schlüssel, der nichts schützt oder den niemand öffnen kann.</translation>
    </message>
    <message>
        <source>Do not use this device; make a new key on it, and ask who made this one.</source>
        <translation>Verwenden Sie dieses Gerät nicht; machen Sie darauf einen neuen, und fragen Sie, wer diesen gemacht hat.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>there is not enough locked memory</source>
        <translation>der gesperrte Speicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Write each line as: NAME namespaces=&quot;KIND&quot; ssh-ed25519 AAAA…, as ssh-keygen(1) describes.</source>
        <translation>Schreiben Sie jede Zeile so: NAME namespaces=&quot;KIND&quot; ssh-ed25519 AAAA…, wie ssh-keygen(1) es beschreibt.</translation>
    </message>
    <message>
        <source>Give one OpenSSH line, a PEM block &quot;PUBLIC KEY&quot;, or 64 hexadecimal digits.</source>
        <translation>Geben Sie eine OpenSSH-Zeile, einen PEM-Block &quot;PUBLIC KEY&quot; oder 64 Hexadezimalziffern an.</translation>
    </message>
    <message>
        <source>The SSH signature is malformed: %1.</source>
        <translation>Die SSH-Signatur ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>Get the signature file again; it must be as ssh-keygen -Y sign wrote it.</source>
        <translation>Holen Sie die Signaturdatei noch einmal; sie muss so sein, wie ssh-keygen -Y sign sie geschrieben hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>&apos;%1&apos; fehlt.</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every line.</source>
        <translation>&apos;keyrite plan new&apos; schreibt zu jeder Zeile ein Beispiel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a text in quotes.</source>
        <translation>&apos;%1&apos; ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write it as %1 = &quot;…&quot;.</source>
        <translation>Schreiben Sie %1 = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not usable: %2</source>
        <translation>&apos;%1&apos; ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>A number is out of its range.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Print nothing. This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Drucken Sie nichts. Das ist ein Fehler von keyrite: Bewahren Sie das Protokoll auf, und verwenden Sie eine andere Version.</translation>
    </message>
    <message>
        <source>Copy the file again as a whole, from its BEGIN line to its END line.</source>
        <translation>Kopieren Sie die Datei noch einmal als Ganzes, von ihrer Zeile BEGIN bis zu ihrer Zeile END.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is an age file and was copied whole.</source>
        <translation>Holen Sie die Datei noch einmal; prüfen Sie, ob sie eine age-Datei ist und vollständig kopiert wurde.</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>The section [%1] is missing.</source>
        <translation>Der Abschnitt [%1] fehlt.</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every section.</source>
        <translation>&apos;keyrite plan new&apos; schreibt zu jedem Abschnitt ein Beispiel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a section.</source>
        <translation>&apos;%1&apos; ist kein Abschnitt.</translation>
    </message>
    <message>
        <source>Write it as [%1].</source>
        <translation>Schreiben Sie [%1].</translation>
    </message>
</context>
<context>
    <name>wrap</name>
    <message>
        <source>a device card</source>
        <translation>einer Gerätekarte</translation>
    </message>
    <message>
        <source>Hold the page flat before the camera again; when it fails again, bring the card as a file.</source>
        <translation>Halten Sie die Seite noch einmal flach vor die Kamera; gelingt es wieder nicht, bringen Sie die Karte als Datei.</translation>
    </message>
    <message>
        <source>One of the pages is not genuine: begin again with one page, straight from the device&apos;s holder.</source>
        <translation>Eine der Seiten ist nicht echt: Beginnen Sie noch einmal mit einer einzigen Seite, direkt vom Verwahrer des Geräts.</translation>
    </message>
    <message>
        <source>Show the whole page of the card, every code of it.</source>
        <translation>Zeigen Sie die ganze Seite der Karte, mit jedem ihrer Codes.</translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name, or bring the card as a file.</source>
        <translation>Kürzen Sie den Namen des Verwahrers, oder bringen Sie die Karte als Datei.</translation>
    </message>
</context>
</TS>
