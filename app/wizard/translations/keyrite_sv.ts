<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AbortQuestion</name>
    <message>
        <source>End the ceremony as void?</source>
        <translation>Avsluta ceremonin som ogiltig?</translation>
    </message>
    <message>
        <source>All secrets are wiped at once, what was made is taken back, and the record is closed as void. This cannot be undone. To end it, two people give their names and a reason.</source>
        <translation>Alla hemligheter raderas genast, det som har skapats tas tillbaka och protokollet stängs som ogiltigt. Detta kan inte ångras. För att avsluta anger två personer sina namn och ett skäl.</translation>
    </message>
    <message>
        <source>&amp;Go on with the ceremony (Esc)</source>
        <translation>&amp;Fortsätt ceremonin (Esc)</translation>
    </message>
    <message>
        <source>Performer (name on the roster)</source>
        <translation>Utförare (namn på rollistan)</translation>
    </message>
    <message>
        <source>Witness (name on the roster)</source>
        <translation>Vittne (namn på rollistan)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>&amp;End it as void</source>
        <translation>&amp;Avsluta som ogiltig</translation>
    </message>
    <message>
        <source>Write the reason in one line.</source>
        <translation>Skriv skälet på en rad.</translation>
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
        <translation>%1 av %2 koder lästa</translation>
    </message>
    <message>
        <source>Codes read: %1</source>
        <translation>Lästa koder: %1</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in.</source>
        <translation>Det finns ingen kamera. Anslut en.</translation>
    </message>
</context>
<context>
    <name>CeremonyRunner</name>
    <message>
        <source>keyrite has found a defect of its own: %1.</source>
        <translation>keyrite har hittat ett fel i sig självt: %1.</translation>
    </message>
    <message>
        <source>Do not use what was made. Note it on paper, and report it.</source>
        <translation>Använd inte det som har skapats. Notera det på papper och rapportera felet.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
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
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Arrow keys and Enter choose, Backspace goes up, Esc goes back to the step.</source>
        <translation>Välj med piltangenterna och Enter. Backsteg går upp en nivå, Esc går tillbaka till steget.</translation>
    </message>
    <message>
        <source>No removable medium is mounted. Put the stick in, wait a moment, and choose again.</source>
        <translation>Inget löstagbart medium är monterat. Sätt i minnet, vänta en stund och välj igen.</translation>
    </message>
    <message>
        <source>Media that can be taken out:</source>
        <translation>Medier som kan tas ut:</translation>
    </message>
    <message>
        <source>[medium] %1</source>
        <translation>[medium] %1</translation>
    </message>
    <message>
        <source>The medium cannot be read. Was it pulled out? Put it in and choose again.</source>
        <translation>Mediet kan inte läsas. Har det dragits ut? Sätt i det och välj igen.</translation>
    </message>
    <message>
        <source>.. (up)</source>
        <translation>.. (uppåt)</translation>
    </message>
    <message>
        <source>[take this folder with everything in it]</source>
        <translation>[ta den här mappen med allt i den]</translation>
    </message>
    <message>
        <source>[folder] %1</source>
        <translation>[mapp] %1</translation>
    </message>
    <message>
        <source>%1 - %2, too large</source>
        <translation>%1 - %2, för stor</translation>
    </message>
    <message>
        <source>%1 is too large for what is asked here: at most %2. Choose another file.</source>
        <translation>%1 är för stor för det som efterfrågas här: högst %2. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Bring a medium with fewer files, or type the path.</source>
        <translation>Bara de första %1 visas. Ta ett medium med färre filer eller skriv sökvägen.</translation>
    </message>
</context>
<context>
    <name>CopiedWordsView</name>
    <message>
        <source>The blank words, for the holder&apos;s eyes alone</source>
        <translation>De utelämnade orden, bara för innehavarens ögon</translation>
    </message>
    <message>
        <source>F7 hides the words.</source>
        <translation>F7 döljer orden.</translation>
    </message>
    <message>
        <source>The words are hidden. F7 shows them: only the holder looks at the screen then.</source>
        <translation>Orden är dolda. F7 visar dem: bara innehavaren tittar på skärmen då.</translation>
    </message>
</context>
<context>
    <name>CupsJob</name>
    <message>
        <source>it was removed from the print service</source>
        <translation>skrivaren togs bort från utskriftstjänsten</translation>
    </message>
    <message>
        <source>the print service says: %1</source>
        <translation>utskriftstjänsten säger: %1</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Inget skrevs.</translation>
    </message>
    <message>
        <source>The medium cannot be read. Note on paper that the ceremony is void, and destroy the medium.</source>
        <translation>Mediet kan inte läsas. Notera på papper att ceremonin är ogiltig och förstör mediet.</translation>
    </message>
    <message>
        <source>The record says so: %1/transcript.</source>
        <translation>Så står det i protokollet: %1/transcript.</translation>
    </message>
    <message>
        <source>The record could NOT be closed: note on paper that it is void.</source>
        <translation>Protokollet kunde INTE stängas: notera på papper att det är ogiltigt.</translation>
    </message>
    <message>
        <source>Could NOT be taken back; destroy the output medium: %1/%2</source>
        <translation>Kunde INTE tas tillbaka; förstör utmediet: %1/%2</translation>
    </message>
    <message>
        <source>All secrets of this run are wiped. Every sheet that was printed must be found and shredded in view of all.</source>
        <translation>Alla hemligheter från den här körningen är raderade. Varje blad som har skrivits ut måste letas upp och strimlas inför allas ögon.</translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>&amp;Stäng guiden</translation>
    </message>
    <message>
        <source>The ceremony is done</source>
        <translation>Ceremonin är klar</translation>
    </message>
    <message>
        <source>The ceremony is VOID</source>
        <translation>Ceremonin är OGILTIG</translation>
    </message>
    <message>
        <source>Exceptions in the record: E1 to E%1.</source>
        <translation>Avvikelser i protokollet: E1 till E%1.</translation>
    </message>
    <message>
        <source>One exception is in the record: E1.</source>
        <translation>En avvikelse står i protokollet: E1.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad du ska göra</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>I protokollet</translation>
    </message>
    <message>
        <source>(nothing was named)</source>
        <translation>(inget angavs)</translation>
    </message>
    <message>
        <source>Look at what is named above, and try again.</source>
        <translation>Titta på det som anges ovan och försök igen.</translation>
    </message>
    <message>
        <source>Exception E%1. Write the number on the paper script.</source>
        <translation>Avvikelse E%1. Skriv numret på pappersmanuset.</translation>
    </message>
    <message>
        <source>The refusal is noted there, without what was typed.</source>
        <translation>Avvisningen är noterad där, utan det som skrevs in.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Read the sentence after SAY aloud, for everybody. Then confirm.</source>
        <translation>Läs meningen efter SÄG högt för alla. Bekräfta sedan.</translation>
    </message>
    <message>
        <source>Read the facts aloud, one after the other. Everybody looks whether they are true in this room. The performer and the witness then type their names.</source>
        <translation>Läs uppgifterna högt, en efter en. Alla ser efter om de stämmer i det här rummet. Utföraren och vittnet skriver sedan sina namn.</translation>
    </message>
    <message>
        <source>The performer reads the large words aloud, four at a time. The others follow on paper, not on the screen. When every word is the same, the witness types the one word that is asked for: it shows that they looked. If a word differs, do not go on: somebody has changed something. Press F12.</source>
        <translation>Utföraren läser de stora orden högt, fyra åt gången. De andra följer med på papper, inte på skärmen. När alla ord är lika skriver vittnet det enda ord som efterfrågas: det visar att vittnet har tittat. Om ett ord skiljer sig ska ni inte fortsätta: då har någon ändrat något. Tryck på F12.</translation>
    </message>
    <message>
        <source>One person types what is asked for. A secret shows as dots; the others look away. Backspace takes the last letter back.</source>
        <translation>En person skriver det som efterfrågas. En hemlighet visas som punkter; de andra tittar bort. Backsteg tar bort den sista bokstaven.</translation>
    </message>
    <message>
        <source>Put the medium in and choose the file with the button and its number (Alt and the digit), or type the path. Look at the label of the medium before it goes in.</source>
        <translation>Sätt i mediet och välj filen med knappen och dess nummer (Alt och siffran), eller skriv sökvägen. Titta på mediets etikett innan det sätts i.</translation>
    </message>
    <message>
        <source>The machine works. There is nothing to do but to wait. If it fails, the screen says why, and the step can be tried again.</source>
        <translation>Maskinen arbetar. Det finns inget annat att göra än att vänta. Om det misslyckas står skälet på skärmen, och steget kan göras om.</translation>
    </message>
    <message>
        <source>One sheet is printed. Only its holder takes it from the printer, face down. Nobody else reads it, and nobody photographs it.</source>
        <translation>Ett blad skrivs ut. Bara dess innehavare tar det från skrivaren, med texten nedåt. Ingen annan läser det, och ingen fotograferar det.</translation>
    </message>
    <message>
        <source>What was made is checked against what it should be. A printed page is read by the scanner or the camera, and its holder types the words that are asked for, from the paper.</source>
        <translation>Det som har skapats jämförs med hur det ska vara. En utskriven sida läses av skannern eller kameran, och dess innehavare skriver de ord som efterfrågas, från papperet.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time. They are asked for if the ceremony is interrupted.</source>
        <translation>Skriv orden för hand i pappersprotokollet, med klockslag. De efterfrågas om ceremonin blir avbruten.</translation>
    </message>
    <message>
        <source>Read the lines aloud. After this step the record is closed and cannot be continued.</source>
        <translation>Läs raderna högt. Efter det här steget är protokollet stängt och kan inte fortsättas.</translation>
    </message>
    <message>
        <source>Help for this step</source>
        <translation>Hjälp för det här steget</translation>
    </message>
    <message>
        <source>There is no way back after this step. Its button works when the word of assent is typed exactly; it is pressed with Alt and its underlined letter, or with Tab and Space. Enter does not press it.</source>
        <translation>Efter det här steget finns ingen väg tillbaka. Dess knapp fungerar när samtyckesordet är exakt skrivet; den trycks med Alt och den understrukna bokstaven, eller med Tabb och mellanslag. Enter trycker inte på den.</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from field to field, Enter goes on. Page Up and Page Down move the page.
F8 notes an exception. F12 ends the ceremony, by two people. Alt+B goes back where there is a way back.
Ctrl++ and Ctrl+- change the size, Ctrl+H the contrast.</source>
        <translation>Tabb och Skift+Tabb går från fält till fält, Enter går vidare. Page Up och Page Down flyttar sidan.
F8 noterar en avvikelse. F12 avslutar ceremonin, av två personer. Alt+B går tillbaka där det finns en väg tillbaka.
Ctrl++ och Ctrl+- ändrar storleken, Ctrl+H kontrasten.</translation>
    </message>
    <message>
        <source>&amp;Back to the step (Esc)</source>
        <translation>Till&amp;baka till steget (Esc)</translation>
    </message>
    <message>
        <source>Only the holder of this sheet looks at the screen. F7 shows the words and hides them again. The holder writes each word into the box with its number, in capitals, and reads none of them aloud.</source>
        <translation>Bara det här bladets innehavare tittar på skärmen. F7 visar orden och döljer dem igen. Innehavaren skriver varje ord med versaler i rutan med ordets nummer, och läser inget av dem högt.</translation>
    </message>
</context>
<context>
    <name>LiveReader</name>
    <message>
        <source>it says no more</source>
        <translation>det säger inget mer</translation>
    </message>
    <message>
        <source>what it says makes no sense</source>
        <translation>det den säger är obegripligt</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Note an exception</source>
        <translation>Notera en avvikelse</translation>
    </message>
    <message>
        <source>Anything that is not as the script says: who came in, what fell, what was read wrongly. It gets a number in the record (E1, E2, …) and the step goes on.</source>
        <translation>Allt som inte är som manuset säger: vem som kom in, vad som föll, vad som lästes fel. Det får ett nummer i protokollet (E1, E2, …) och steget fortsätter.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>&amp;Write into the record</source>
        <translation>&amp;Skriv i protokollet</translation>
    </message>
    <message>
        <source>&amp;Leave without a note (Esc)</source>
        <translation>&amp;Lämna utan anteckning (Esc)</translation>
    </message>
    <message>
        <source>Write one line of at most 900 letters.</source>
        <translation>Skriv en rad med högst 900 bokstäver.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>it says more than belongs to a page</source>
        <translation>det säger mer än vad som hör till en sida</translation>
    </message>
    <message>
        <source>what it says makes no sense</source>
        <translation>det den säger är obegripligt</translation>
    </message>
    <message>
        <source>it stopped in the middle</source>
        <translation>det slutade mitt i</translation>
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
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose a file for: %1</source>
        <translation>Välj en fil för: %1</translation>
    </message>
    <message>
        <source>&amp;%1 Choose…</source>
        <translation>&amp;%1 Välj…</translation>
    </message>
    <message>
        <source>Recipient: %1 of %2 letters; not yet complete.</source>
        <translation>Mottagare: %1 av %2 bokstäver; ännu inte fullständig.</translation>
    </message>
    <message>
        <source>This is not a recipient: a letter is wrong, or there are too many.</source>
        <translation>Det här är inte en mottagare: en bokstav är fel, eller så är de för många.</translation>
    </message>
    <message>
        <source>Good: the recipient is whole and its check letters agree.</source>
        <translation>Bra: mottagaren är fullständig och dess kontrollbokstäver stämmer.</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Read with the camera: %1</source>
        <translation>Läs med kameran: %1</translation>
    </message>
    <message>
        <source>&amp;%1 Camera…</source>
        <translation>&amp;%1 Kamera…</translation>
    </message>
    <message>
        <source>The camera has read %1 codes.</source>
        <translation>Kameran har läst %1 koder.</translation>
    </message>
</context>
<context>
    <name>SheetCamera</name>
    <message>
        <source>Hold the sheet before the camera</source>
        <translation>Håll bladet framför kameran</translation>
    </message>
    <message>
        <source>&amp;Leave without the camera (Esc)</source>
        <translation>&amp;Lämna utan kameran (Esc)</translation>
    </message>
    <message>
        <source>&amp;Take what is read</source>
        <translation>&amp;Ta det som har lästs</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Börja</translation>
    </message>
    <message>
        <source>Choose a ceremony</source>
        <translation>Välj en ceremoni</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>A new folder for the set</source>
        <translation>En ny mapp för uppsättningen</translation>
    </message>
    <message>
        <source>On the medium that leaves the room, for example /media/PUBLIC-1/set.</source>
        <translation>På mediet som lämnar rummet, till exempel /media/PUBLIC-1/set.</translation>
    </message>
    <message>
        <source>A new folder for the sheets of a paper backup</source>
        <translation>En ny mapp för bladen i en säkerhetskopia på papper</translation>
    </message>
    <message>
        <source>Empty: beside the set, with -sheets after its name.</source>
        <translation>Tomt: bredvid uppsättningen, med -sheets efter dess namn.</translation>
    </message>
    <message>
        <source>The folder of the interrupted ceremony</source>
        <translation>Mappen för den avbrutna ceremonin</translation>
    </message>
    <message>
        <source>Its plan</source>
        <translation>Dess plan</translation>
    </message>
    <message>
        <source>Empty: the copy in the folder. Name the plan when it names files by paths that begin where it lies.</source>
        <translation>Tomt: kopian i mappen. Ange planen om den anger filer med sökvägar som utgår från platsen där den ligger.</translation>
    </message>
    <message>
        <source>A new folder for the rehearsal</source>
        <translation>En ny mapp för övningen</translation>
    </message>
    <message>
        <source>Devices, keys and a plan are made in it. Their passphrases are in devices/passphrases.txt: print the file, or open it on another machine.</source>
        <translation>Enheter, nycklar och en plan skapas i den. Deras lösenfraser finns i devices/passphrases.txt: skriv ut filen eller öppna den på en annan maskin.</translation>
    </message>
    <message>
        <source>The set and what you trust are asked for at the first step. Nothing is written.</source>
        <translation>Uppsättningen och det du litar på efterfrågas i första steget. Inget skrivs.</translation>
    </message>
    <message>
        <source>A field is empty.</source>
        <translation>Ett fält är tomt.</translation>
    </message>
    <message>
        <source>Fill it in, then begin.</source>
        <translation>Fyll i det och börja sedan.</translation>
    </message>
    <message>
        <source>The ceremony of a plan; going on with one that was interrupted (resume); a rehearsal with throw-away devices; the check of a set that exists, or of a disc; or burning a set onto a disc?</source>
        <translation>Ceremonin enligt en plan; att fortsätta en som avbröts (fortsättning); en övning med engångsenheter; kontrollen av en befintlig uppsättning eller av en skiva; eller att bränna en uppsättning på en skiva?</translation>
    </message>
    <message>
        <source>A new folder for the record</source>
        <translation>En ny mapp för protokollet</translation>
    </message>
    <message>
        <source>Another disc is read in a drive of its own, and its hash is compared with what you trust.</source>
        <translation>En annan skiva läses i en egen enhet, och dess hashvärde jämförs med det som ni litar på.</translation>
    </message>
    <message>
        <source>A finished set is burnt onto a blank disc and read back. The set and the drive are asked for at the first step.</source>
        <translation>En färdig uppsättning bränns på en tom skiva och läses tillbaka. Det första steget frågar efter uppsättning och enhet.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>det här steget</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>, no way back</source>
        <translation>, ingen väg tillbaka</translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation>%1 %2: %3%4</translation>
    </message>
    <message>
        <source>Steps of the ceremony</source>
        <translation>Ceremonins steg</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Before the first step</source>
        <translation>Före första steget</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 av %2</translation>
    </message>
    <message>
        <source>GREEN</source>
        <translation>GRÖN</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>RÖD</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>■ There is no way back after this step.</source>
        <translation>■ Efter det här steget finns ingen väg tillbaka.</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SÄG</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>GÖR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>GRANSKA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>▼ Page Down: there is more</source>
        <translation>▼ Page Down: det finns mer</translation>
    </message>
    <message>
        <source>▲ Page Up</source>
        <translation>▲ Page Up</translation>
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
        <translation>den kan inte öppnas</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>den startar inte</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>den säger inte vad den är</translation>
    </message>
    <message>
        <source>this device does not deliver pictures</source>
        <translation>den här enheten levererar inga bilder</translation>
    </message>
    <message>
        <source>it does not name its formats</source>
        <translation>den anger inte sina format</translation>
    </message>
    <message>
        <source>it does not take a format</source>
        <translation>den godtar inte ett format</translation>
    </message>
    <message>
        <source>it has no format that is read here (GREY, YUYV, NV12, MJPEG)</source>
        <translation>den har inget format som läses här (GREY, YUYV, NV12, MJPEG)</translation>
    </message>
    <message>
        <source>it has no memory for frames</source>
        <translation>den har inget minne för bilder</translation>
    </message>
    <message>
        <source>it does not take its memory back</source>
        <translation>den tar inte tillbaka sitt minne</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>keyrite: key ceremony</source>
        <translation>keyrite: nyckelceremoni</translation>
    </message>
    <message>
        <source>The machine works …</source>
        <translation>Maskinen arbetar …</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Tid i UTC</translation>
    </message>
    <message>
        <source>F1 help   F8 note   F12 abort</source>
        <translation>F1 hjälp   F8 notera   F12 avsluta</translation>
    </message>
    <message>
        <source>F1 help, F8 note an exception, F12 end the ceremony as void</source>
        <translation>F1 hjälp, F8 notera en avvikelse, F12 avsluta ceremonin som ogiltig</translation>
    </message>
    <message>
        <source>Can&amp;cel …</source>
        <translation>Avsl&amp;uta i förtid …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>It is exception E%1 in the record. Write the number on the paper script.</source>
        <translation>Det är avvikelse E%1 i protokollet. Skriv numret på pappersmanuset.</translation>
    </message>
    <message>
        <source>keyrite</source>
        <translation>keyrite</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>SKARP</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>A keyboard-like device appeared after the preflight:
%1

Nothing that is typed is taken. Pull the device out; the page comes back by itself. The record has it as an exception.</source>
        <translation>En enhet som liknar ett tangentbord dök upp efter förkontrollen:
%1

Inget som skrivs tas emot. Dra ut enheten; sidan kommer tillbaka av sig själv. Det står som en avvikelse i protokollet.</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>Word %1 is not in the list. Backspace, and look at the page again.</source>
        <translation>Ord %1 finns inte i listan. Tryck på Backsteg och titta på sidan igen.</translation>
    </message>
    <message>
        <source>Word %1 needs at least four letters.</source>
        <translation>Ord %1 behöver minst fyra bokstäver.</translation>
    </message>
    <message>
        <source>The word is in the list.</source>
        <translation>Ordet finns i listan.</translation>
    </message>
    <message>
        <source>Space ends the word.</source>
        <translation>Mellanslag avslutar ordet.</translation>
    </message>
    <message>
        <source>%1 words: the share is whole.</source>
        <translation>%1 ord: andelen är fullständig.</translation>
    </message>
    <message>
        <source>%1 words. Word %2 looks wrong, or words are missing at the end.</source>
        <translation>%1 ord. Ord %2 ser fel ut, eller så saknas ord i slutet.</translation>
    </message>
    <message>
        <source>%1 words so far.</source>
        <translation>%1 ord hittills.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Verify a set</source>
        <translation>Verifiera en uppsättning</translation>
    </message>
    <message>
        <source>We verify a set: every hash, signature, wrap, card and line of its record. No secret is needed.</source>
        <translation>Vi verifierar en uppsättning: varje hash, signatur, omslag, kort och rad i dess protokoll. Ingen hemlighet behövs.</translation>
    </message>
    <message>
        <source>Name the folder of the set, and what you trust: the key&apos;s words from your own paper are best.</source>
        <translation>Ange uppsättningens mapp och vad du litar på: bäst är nyckelns ord från ditt eget papper.</translation>
    </message>
    <message>
        <source>What you trust does not come from the same medium as the set.</source>
        <translation>Det du litar på kommer inte från samma medium som uppsättningen.</translation>
    </message>
    <message>
        <source>Compare the key&apos;s words</source>
        <translation>Jämför nyckelns ord</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the key.</source>
        <translation>Jag läser upp nyckelns trettiotvå ord.</translation>
    </message>
    <message>
        <source>Compare them with your own paper, a row at a time.</source>
        <translation>Jämför dem med ditt eget papper, en rad åt gången.</translation>
    </message>
    <message>
        <source>Every word on the paper is the word on the screen.</source>
        <translation>Varje ord på papperet är ordet på skärmen.</translation>
    </message>
    <message>
        <source>Look at the set</source>
        <translation>Titta på uppsättningen</translation>
    </message>
    <message>
        <source>This is what the set says of itself, and what was found.</source>
        <translation>Det här säger uppsättningen om sig själv, och det här hittades.</translation>
    </message>
    <message>
        <source>Read the lines aloud. Write down who could rebuild the key, and every note.</source>
        <translation>Läs raderna högt. Skriv ner vilka som kan återskapa nyckeln och varje anmärkning.</translation>
    </message>
    <message>
        <source>The people, devices and sheets are those that you expect.</source>
        <translation>Personerna, enheterna och bladen är de som du väntar dig.</translation>
    </message>
    <message>
        <source>Generate a key and wrap it to devices</source>
        <translation>Skapa en nyckel och slå in den åt enheter</translation>
    </message>
    <message>
        <source>Restore a key from its backups</source>
        <translation>Återställ en nyckel från dess säkerhetskopior</translation>
    </message>
    <message>
        <source>Choose the set and the drive</source>
        <translation>Välj uppsättning och enhet</translation>
    </message>
    <message>
        <source>We burn a finished set onto a blank disc, and read it back.</source>
        <translation>Vi bränner en färdig uppsättning på en tom skiva och läser tillbaka den.</translation>
    </message>
    <message>
        <source>Put a blank disc into the drive. Name the folder of the set, the drive, and the two people.</source>
        <translation>Lägg en tom skiva i enheten. Ange uppsättningens mapp, enheten och de två personerna.</translation>
    </message>
    <message>
        <source>The disc is new and blank.</source>
        <translation>Skivan är ny och tom.</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the set&apos;s key.</source>
        <translation>Jag läser upp de trettiotvå orden för uppsättningens nyckel.</translation>
    </message>
    <message>
        <source>Compare them with the paper record, a row at a time.</source>
        <translation>Jämför dem med pappersprotokollet, en rad i taget.</translation>
    </message>
    <message>
        <source>It is the set of this ceremony.</source>
        <translation>Det är uppsättningen från den här ceremonin.</translation>
    </message>
    <message>
        <source>Burn the disc and read it back</source>
        <translation>Bränn skivan och läs tillbaka den</translation>
    </message>
    <message>
        <source>The disc is written once, and then read by the drive.</source>
        <translation>Skivan skrivs en gång och läses sedan av enheten.</translation>
    </message>
    <message>
        <source>Type the word of assent, and wait.</source>
        <translation>Skriv ordet för samtycke, och vänta.</translation>
    </message>
    <message>
        <source>Nobody touches the drive.</source>
        <translation>Ingen rör enheten.</translation>
    </message>
    <message>
        <source>Mark the disc</source>
        <translation>Märk skivan</translation>
    </message>
    <message>
        <source>The disc was read back, and every byte is the one that was burnt.</source>
        <translation>Skivan har lästs tillbaka, och varje byte är den som brändes.</translation>
    </message>
    <message>
        <source>Write the words, or the digits, on the disc&apos;s bag, and seal it.</source>
        <translation>Skriv orden eller siffrorna på skivans påse, och försegla den.</translation>
    </message>
    <message>
        <source>The bag&apos;s serial number is on the paper record.</source>
        <translation>Påsens serienummer står i pappersprotokollet.</translation>
    </message>
    <message>
        <source>Burn a set onto a disc</source>
        <translation>Bränn en uppsättning på en skiva</translation>
    </message>
    <message>
        <source>Put in the disc</source>
        <translation>Lägg i skivan</translation>
    </message>
    <message>
        <source>We verify a disc: this machine reads it to its end and shows its hash.</source>
        <translation>Vi kontrollerar en skiva: den här datorn läser den till slutet och visar dess hashvärde.</translation>
    </message>
    <message>
        <source>Put the disc into a drive of its own, choose the drive, and name the two people who verify it.</source>
        <translation>Lägg skivan i en egen enhet, välj enheten, och ange de två personer som kontrollerar den.</translation>
    </message>
    <message>
        <source>It is the disc that leaves this room as verified; it gets a mark now.</source>
        <translation>Det är skivan som lämnar rummet som kontrollerad; den märks nu.</translation>
    </message>
    <message>
        <source>Read the disc</source>
        <translation>Läs skivan</translation>
    </message>
    <message>
        <source>The disc is read, block for block.</source>
        <translation>Skivan läses, block för block.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Vänta.</translation>
    </message>
    <message>
        <source>The drive works; nobody touches it.</source>
        <translation>Enheten arbetar; ingen rör den.</translation>
    </message>
    <message>
        <source>Compare the disc&apos;s hash</source>
        <translation>Jämför skivans hashvärde</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of this disc&apos;s hash.</source>
        <translation>Jag läser upp de trettiotvå orden för skivans hashvärde.</translation>
    </message>
    <message>
        <source>Compare them with the release&apos;s paper, a row at a time. Type the hash that you trust, or show its label.</source>
        <translation>Jämför dem med utgåvans papper, en rad i taget. Skriv det hashvärde som ni litar på, eller visa dess etikett.</translation>
    </message>
    <message>
        <source>The paper did not come with the disc.</source>
        <translation>Papperet kom inte med skivan.</translation>
    </message>
    <message>
        <source>Note the head of the record</source>
        <translation>Notera protokollets löpande kontrollsumma</translation>
    </message>
    <message>
        <source>The disc was read and compared.</source>
        <translation>Skivan har lästs och jämförts.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time.</source>
        <translation>Skriv orden för hand i pappersprotokollet, med klockslag.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen.</source>
        <translation>Orden på papper är de på skärmen.</translation>
    </message>
    <message>
        <source>Say the result</source>
        <translation>Säg resultatet</translation>
    </message>
    <message>
        <source>This is what was found.</source>
        <translation>Det här är vad som hittades.</translation>
    </message>
    <message>
        <source>Read the lines aloud, and write the result on the disc&apos;s bag.</source>
        <translation>Läs raderna högt, och skriv resultatet på skivans påse.</translation>
    </message>
    <message>
        <source>A disc that is not verified leaves the room marked as that.</source>
        <translation>En skiva som inte är kontrollerad lämnar rummet märkt så.</translation>
    </message>
    <message>
        <source>Verify a disc</source>
        <translation>Kontrollera en skiva</translation>
    </message>
</context>
<context>
    <name>keyrite::base</name>
    <message>
        <source>A hexadecimal value has an odd number of digits.</source>
        <translation>Ett hexadecimalt värde har ett udda antal siffror.</translation>
    </message>
    <message>
        <source>A hexadecimal value has a character other than 0-9 and a-f.</source>
        <translation>Ett hexadecimalt värde har ett annat tecken än 0-9 och a-f.</translation>
    </message>
    <message>
        <source>A hexadecimal value has %1 digits where %2 are expected.</source>
        <translation>Ett hexadecimalt värde har %1 siffror där %2 väntas.</translation>
    </message>
    <message>
        <source>A base64 value is not in its canonical form.</source>
        <translation>Ett base64-värde har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>A base32 value has a character other than A-Z and 2-7.</source>
        <translation>Ett base32-värde har ett annat tecken än A-Z och 2-7.</translation>
    </message>
    <message>
        <source>A base32 value is not in its canonical form.</source>
        <translation>Ett base32-värde har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>Word %1 is not a check word for its place: &apos;%2&apos;.</source>
        <translation>Ord %1 är inte ett kontrollord för sin plats: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Look at the words around it: one may be missing or doubled.</source>
        <translation>Titta på orden runt omkring: ett kan saknas eller vara dubblerat.</translation>
    </message>
    <message>
        <source>A date is not of the form 2027-01-31.</source>
        <translation>Ett datum har inte formen 2027-01-31.</translation>
    </message>
    <message>
        <source>A date is not in the calendar.</source>
        <translation>Ett datum finns inte i kalendern.</translation>
    </message>
    <message>
        <source>A time is not of the form 2027-01-31T14:32:07Z.</source>
        <translation>En tidpunkt har inte formen 2027-01-31T14:32:07Z.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that its kind allows.</source>
        <translation>Filen är större än de %1 byte som dess slag tillåter.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Kontrollera att det är den fil du menade.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Filen kan inte öppnas: %1.</translation>
    </message>
    <message>
        <source>Check the path and the medium.</source>
        <translation>Kontrollera sökvägen och mediet.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Det här är inte en vanlig fil.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or device.</source>
        <translation>Ange en fil, inte en mapp eller enhetsfil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>Check the medium; try another copy.</source>
        <translation>Kontrollera mediet; prova en annan kopia.</translation>
    </message>
    <message>
        <source>Check that the medium is present, writable and not full.</source>
        <translation>Kontrollera att mediet är på plats, går att skriva på och inte är fullt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file exists already; nothing is overwritten.</source>
        <translation>Filen finns redan; inget skrivs över.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away yourself.</source>
        <translation>Välj ett annat namn, eller flytta själv undan den gamla filen.</translation>
    </message>
    <message>
        <source>The folder could not be created: %1.</source>
        <translation>Mappen kunde inte skapas: %1.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files and folders.</source>
        <translation>Mappen innehåller fler än %1 filer och mappar.</translation>
    </message>
    <message>
        <source>Name the folder of one set, not a folder above it.</source>
        <translation>Ange mappen för en enda uppsättning, inte en mapp ovanför den.</translation>
    </message>
    <message>
        <source>Something other than a plain file lies in the folder.</source>
        <translation>Något annat än en vanlig fil ligger i mappen.</translation>
    </message>
    <message>
        <source>Remove it; a set holds plain files only.</source>
        <translation>Ta bort det; en uppsättning innehåller bara vanliga filer.</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>Mappen kunde inte läsas: %1.</translation>
    </message>
    <message>
        <source>A mode is neither &apos;rehearsal&apos; nor &apos;real&apos;.</source>
        <translation>Ett läge är varken &apos;rehearsal&apos; eller &apos;real&apos;.</translation>
    </message>
    <message>
        <source>Fetch the file again from whoever made it; do not edit it.</source>
        <translation>Hämta filen igen från den som skapade den; redigera den inte.</translation>
    </message>
    <message>
        <source>An origin is neither &apos;generated&apos; nor &apos;imported&apos;.</source>
        <translation>Ett ursprung är varken &apos;generated&apos; eller &apos;imported&apos;.</translation>
    </message>
    <message>
        <source>A number is not a plain decimal.</source>
        <translation>Ett tal är inte skrivet på vanligt sätt i tiosystemet.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Ett tal är för stort.</translation>
    </message>
    <message>
        <source>A name is not 1 to 32 of the characters a-z, 0-9 and &apos;-&apos;.</source>
        <translation>Ett namn består inte av 1 till 32 av tecknen a-z, 0-9 och &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos; only, and no path.</source>
        <translation>Använd bara små bokstäver, siffror och &apos;-&apos;, och ingen sökväg.</translation>
    </message>
    <message>
        <source>A text is empty or longer than %1 bytes.</source>
        <translation>En text är tom eller längre än %1 byte.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>En text är inte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>A text holds a control or invisible character.</source>
        <translation>En text innehåller ett styrtecken eller ett osynligt tecken.</translation>
    </message>
    <message>
        <source>Type the text anew instead of pasting it.</source>
        <translation>Skriv texten på nytt i stället för att klistra in den.</translation>
    </message>
    <message>
        <source>A text begins or ends with a space.</source>
        <translation>En text börjar eller slutar med ett mellanslag.</translation>
    </message>
    <message>
        <source>The folder could not be flushed to the medium</source>
        <translation>Mappen kunde inte skrivas färdigt till mediet</translation>
    </message>
    <message>
        <source>The file could not be created</source>
        <translation>Filen kunde inte skapas</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunde inte skrivas</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>Filen kunde inte tas bort</translation>
    </message>
    <message>
        <source>The file could not be flushed to the medium</source>
        <translation>Filen kunde inte skrivas till mediet</translation>
    </message>
    <message>
        <source>The file could not be taken out of the cache</source>
        <translation>Filen kunde inte tas ur cacheminnet</translation>
    </message>
</context>
<context>
    <name>keyrite::base::AppendFile</name>
    <message>
        <source>The file could not be opened for writing</source>
        <translation>Filen kunde inte öppnas för skrivning</translation>
    </message>
    <message>
        <source>The record could not be written</source>
        <translation>Protokollet kunde inte skrivas</translation>
    </message>
    <message>
        <source>The record could not be flushed to the medium</source>
        <translation>Protokollet kunde inte skrivas färdigt till mediet</translation>
    </message>
    <message>
        <source>The medium is gone: the record is no longer where it was.</source>
        <translation>Mediet är borta: protokollet finns inte längre där det fanns.</translation>
    </message>
</context>
<context>
    <name>keyrite::base::LineReader</name>
    <message>
        <source>The %1 has %2 bytes; the limit is %3.</source>
        <translation>Dokumentet (%1) har %2 byte; gränsen är %3.</translation>
    </message>
    <message>
        <source>A line of the %1 is too long.</source>
        <translation>En rad i dokumentet (%1) är för lång.</translation>
    </message>
    <message>
        <source>The %1 has a line that is not UTF-8 text or holds a control character.</source>
        <translation>Dokumentet (%1) har en rad som inte är UTF-8-text eller som innehåller ett styrtecken.</translation>
    </message>
    <message>
        <source>The %1 is cut off: its last line does not end.</source>
        <translation>Dokumentet (%1) är avklippt: dess sista rad har inget slut.</translation>
    </message>
    <message>
        <source>The %1 has no line &apos;%2=&apos; where one is expected.</source>
        <translation>Dokumentet (%1) saknar raden &apos;%2=&apos; där den väntas.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; has no value, or a space at one end.</source>
        <translation>Raden &apos;%1=&apos; saknar värde eller har ett mellanslag i ena änden.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; does not have %2 values with one space between them.</source>
        <translation>Raden &apos;%1=&apos; har inte %2 värden med ett mellanslag mellan dem.</translation>
    </message>
    <message>
        <source>The %1 says version &apos;%2&apos;; this program reads &apos;%3&apos;.</source>
        <translation>Dokumentet (%1) anger version &apos;%2&apos;; det här programmet läser &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that wrote it.</source>
        <translation>Använd den utgåva av keyrite som skrev det.</translation>
    </message>
    <message>
        <source>The line &apos;%1=&apos; has a word that this program does not know: &apos;%2&apos;.</source>
        <translation>Raden &apos;%1=&apos; har ett ord som det här programmet inte känner till: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The %1 has a line where a blank line is expected.</source>
        <translation>Dokumentet (%1) har en rad där en tom rad väntas.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end.</source>
        <translation>Dokumentet (%1) fortsätter efter sitt slut.</translation>
    </message>
    <message>
        <source>Fetch the file again from whoever made it; do not edit it.</source>
        <translation>Hämta filen igen från den som skapade den; redigera den inte.</translation>
    </message>
</context>
<context>
    <name>keyrite::device</name>
    <message>
        <source>A holder&apos;s name holds a &apos;;&apos;.</source>
        <translation>En innehavares namn innehåller ett &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Write the name of one person.</source>
        <translation>Skriv namnet på en enda person.</translation>
    </message>
    <message>
        <source>The device card is not in its canonical form.</source>
        <translation>Enhetskortet har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>The file holds neither a device card nor an age recipient.</source>
        <translation>Filen innehåller varken ett enhetskort eller en age-mottagare.</translation>
    </message>
    <message>
        <source>Name a card made by &apos;keyrite device new&apos;.</source>
        <translation>Ange ett kort som har skapats med &apos;keyrite device new&apos;.</translation>
    </message>
    <message>
        <source>The file is encrypted and needs its passphrase.</source>
        <translation>Filen är krypterad och behöver sin lösenfras.</translation>
    </message>
    <message>
        <source>Give the passphrase that was written down when the file was made.</source>
        <translation>Ange lösenfrasen som skrevs ner när filen skapades.</translation>
    </message>
    <message>
        <source>The identity file belongs to another device.</source>
        <translation>Identitetsfilen hör till en annan enhet.</translation>
    </message>
    <message>
        <source>Name the identity file of the device whose card was accepted.</source>
        <translation>Ange identitetsfilen för den enhet vars kort har godtagits.</translation>
    </message>
    <message>
        <source>The codes do not hold a card and its signature.</source>
        <translation>Koderna innehåller inte ett kort och dess signatur.</translation>
    </message>
    <message>
        <source>The codes are of %1, the card in them is for %2.</source>
        <translation>Koderna hör till läget %1, kortet i dem gäller för läget %2.</translation>
    </message>
</context>
<context>
    <name>keyrite::device::CardVerifier</name>
    <message>
        <source>The device card is not signed by its own approval key: %1</source>
        <translation>Enhetskortet är inte signerat av sin egen godkännandenyckel: %1</translation>
    </message>
    <message>
        <source>Ask %1 for the card and its .sig again, straight from the device.</source>
        <translation>Be %1 om kortet och dess .sig igen, direkt från enheten.</translation>
    </message>
</context>
<context>
    <name>keyrite::disc</name>
    <message>
        <source>The image of the disc cannot be made under this name.</source>
        <translation>Skivans avbild kan inte skapas under det namnet.</translation>
    </message>
    <message>
        <source>Name a file that does not exist, and a volume of capital letters.</source>
        <translation>Ange en fil som inte finns, och ett volymnamn med stora bokstäver.</translation>
    </message>
    <message>
        <source>The file exists already; nothing is overwritten.</source>
        <translation>Filen finns redan; inget skrivs över.</translation>
    </message>
    <message>
        <source>Name a drive, or a file that does not exist.</source>
        <translation>Ange en enhet, eller en fil som inte finns.</translation>
    </message>
    <message>
        <source>The drive does not read what was burnt.</source>
        <translation>Enheten läser inte det som brändes.</translation>
    </message>
    <message>
        <source>Destroy this medium, and burn another one, in another drive if there is one.</source>
        <translation>Förstör det här mediet, och bränn ett annat, i en annan enhet om det finns någon.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>Programmet kan inte startas: %1.</translation>
    </message>
    <message>
        <source>Run from the disc, which has it, or install it.</source>
        <translation>Kör från skivan, som har det, eller installera det.</translation>
    </message>
    <message>
        <source>The program was stopped.</source>
        <translation>Programmet stoppades.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Börja om.</translation>
    </message>
    <message>
        <source>The program failed: %1</source>
        <translation>Programmet misslyckades: %1</translation>
    </message>
    <message>
        <source>Read its words above; take another medium or drive.</source>
        <translation>Läs vad det säger ovan; ta ett annat medium eller en annan enhet.</translation>
    </message>
    <message>
        <source>This is not a disc of the kind that can be read here: %1.</source>
        <translation>Det här är inte en skiva av det slag som kan läsas här: %1.</translation>
    </message>
    <message>
        <source>Put in a data disc (ISO 9660), or name another drive.</source>
        <translation>Lägg i en dataskiva (ISO 9660), eller ange en annan enhet.</translation>
    </message>
    <message>
        <source>Clean the disc, try another drive, or take another copy.</source>
        <translation>Rengör skivan, prova en annan enhet, eller ta en annan kopia.</translation>
    </message>
    <message>
        <source>The drive cannot read the disc at byte %1: %2.</source>
        <translation>Enheten kan inte läsa skivan vid byte %1: %2.</translation>
    </message>
    <message>
        <source>it has no ISO 9660 volume</source>
        <translation>den har ingen ISO 9660-volym</translation>
    </message>
    <message>
        <source>its volume states two lengths</source>
        <translation>dess volym anger två längder</translation>
    </message>
    <message>
        <source>its blocks are not of 2048 bytes</source>
        <translation>dess block är inte på 2048 byte</translation>
    </message>
    <message>
        <source>its volume states an impossible length</source>
        <translation>dess volym anger en omöjlig längd</translation>
    </message>
    <message>
        <source>the name of its volume is not text</source>
        <translation>namnet på dess volym är inte text</translation>
    </message>
    <message>
        <source>There is no disc in this drive.</source>
        <translation>Det finns ingen skiva i enheten.</translation>
    </message>
    <message>
        <source>The drive cannot be read: %1.</source>
        <translation>Enheten kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>Put the disc in, close the drive, and wait until it is still.</source>
        <translation>Lägg i skivan, stäng enheten, och vänta tills den är stilla.</translation>
    </message>
    <message>
        <source>This is neither a drive nor an image of a disc.</source>
        <translation>Det här är varken en enhet eller en avbild av en skiva.</translation>
    </message>
    <message>
        <source>Name a drive such as /dev/sr0, or an .iso file.</source>
        <translation>Ange en enhet som /dev/sr0, eller en .iso-fil.</translation>
    </message>
    <message>
        <source>Reading the disc was stopped.</source>
        <translation>Läsningen av skivan stoppades.</translation>
    </message>
    <message>
        <source>The medium ends after %1 bytes; its volume has %2.</source>
        <translation>Mediet slutar efter %1 byte; dess volym har %2.</translation>
    </message>
    <message>
        <source>The copy is not whole: take another one, or burn it again.</source>
        <translation>Kopian är inte hel: ta en annan, eller bränn om den.</translation>
    </message>
</context>
<context>
    <name>keyrite::disc::DiscVerifier</name>
    <message>
        <source>This disc does not have the hash that you gave.</source>
        <translation>Den här skivan har inte det hashvärde som ni angav.</translation>
    </message>
    <message>
        <source>Compare the digits once more. If they were copied rightly, do not use the disc.</source>
        <translation>Jämför siffrorna en gång till. Om de är rätt avskrivna, använd inte skivan.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine</name>
    <message>
        <source>Witness: type word %1</source>
        <translation>Vittne: skriv ord %1</translation>
    </message>
    <message>
        <source>There is no way back. Type %1 to go on</source>
        <translation>Det finns ingen väg tillbaka. Skriv %1 för att fortsätta</translation>
    </message>
    <message>
        <source>Performer (name on the roster)</source>
        <translation>Utförare (namn på rollistan)</translation>
    </message>
    <message>
        <source>Witness (name on the roster)</source>
        <translation>Vittne (namn på rollistan)</translation>
    </message>
    <message>
        <source>The performer is not an administrator or officer of the roster.</source>
        <translation>Utföraren är inte administratör eller funktionär på rollistan.</translation>
    </message>
    <message>
        <source>Type one of: %1.</source>
        <translation>Skriv ett av: %1.</translation>
    </message>
    <message>
        <source>The witness is not a witness of the roster.</source>
        <translation>Vittnet är inte ett vittne på rollistan.</translation>
    </message>
    <message>
        <source>The word that the witness typed is not the word at that place.</source>
        <translation>Ordet som vittnet skrev är inte ordet på den platsen.</translation>
    </message>
    <message>
        <source>Compare again from the first word. If the words really differ, stop: somebody changed something.</source>
        <translation>Jämför igen från första ordet. Om orden verkligen skiljer sig, sluta: någon har ändrat något.</translation>
    </message>
    <message>
        <source>The word of assent was not typed exactly.</source>
        <translation>Samtyckesordet skrevs inte exakt.</translation>
    </message>
    <message>
        <source>Type %1 in capitals, or abort.</source>
        <translation>Skriv %1 med versaler, eller avsluta ceremonin som ogiltig.</translation>
    </message>
    <message>
        <source>Resume an interrupted ceremony</source>
        <translation>Återuppta en avbruten ceremoni</translation>
    </message>
    <message>
        <source>The ceremony was interrupted. I will read the words that were written by hand last.</source>
        <translation>Ceremonin blev avbruten. Jag läser upp de ord som senast skrevs för hand.</translation>
    </message>
    <message>
        <source>Type the words from the paper record, or &apos;none&apos; if none had been written yet.</source>
        <translation>Skriv orden från pappersprotokollet, eller &apos;none&apos; om inga hade skrivits ännu.</translation>
    </message>
    <message>
        <source>Find and destroy what is listed: it was intended and may exist.</source>
        <translation>Leta upp och förstör det som räknas upp: det var avsett och kan finnas.</translation>
    </message>
    <message>
        <source>Last line of the record: %1</source>
        <translation>Protokollets sista rad: %1</translation>
    </message>
    <message>
        <source>Assume that it exists; find and destroy: %1</source>
        <translation>Utgå från att det finns; leta upp och förstör: %1</translation>
    </message>
    <message>
        <source>Words written by hand (%1 words, or &apos;none&apos;)</source>
        <translation>Ord som skrevs för hand (%1 ord, eller &apos;none&apos;)</translation>
    </message>
    <message>
        <source>The words written by hand do not belong to this record.</source>
        <translation>Orden som skrevs för hand hör inte till det här protokollet.</translation>
    </message>
    <message>
        <source>Check the words. If they are right, the record on the medium was exchanged: do not resume; start anew.</source>
        <translation>Kontrollera orden. Om de är rätt har protokollet på mediet bytts ut: återuppta inte; börja om från början.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine::Engine</name>
    <message>
        <source>Write these words by hand on the paper record</source>
        <translation>Skriv dessa ord för hand i pappersprotokollet</translation>
    </message>
    <message>
        <source>The ceremony is closed.</source>
        <translation>Ceremonin är stängd.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Starta en ny.</translation>
    </message>
    <message>
        <source>The script has no Finish step.</source>
        <translation>Manuset saknar ett slutsteg (Finish).</translation>
    </message>
    <message>
        <source>There is no way back from this step.</source>
        <translation>Det finns ingen väg tillbaka från det här steget.</translation>
    </message>
    <message>
        <source>Go on, or abort the ceremony with two people.</source>
        <translation>Fortsätt, eller avsluta ceremonin som ogiltig, av två personer.</translation>
    </message>
    <message>
        <source>Write the note on paper.</source>
        <translation>Skriv anteckningen på papper.</translation>
    </message>
    <message>
        <source>The ceremony is closed already.</source>
        <translation>Ceremonin är redan stängd.</translation>
    </message>
</context>
<context>
    <name>keyrite::engine::PreparedAnswers</name>
    <message>
        <source>The answer &apos;%1&apos; is given twice.</source>
        <translation>Svaret &apos;%1&apos; anges två gånger.</translation>
    </message>
    <message>
        <source>The answers file has no answer &apos;%1&apos;.</source>
        <translation>Svarsfilen saknar svaret &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Add the line: answer=%1 VALUE</source>
        <translation>Lägg till raden: answer=%1 VALUE</translation>
    </message>
    <message>
        <source>A secret stands in the answers file.</source>
        <translation>En hemlighet står i svarsfilen.</translation>
    </message>
    <message>
        <source>Write @secret and give it on --passphrase-fd.</source>
        <translation>Skriv @secret och ange den via --passphrase-fd.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys</name>
    <message>
        <source>There is no kind of key called &quot;%1&quot;.</source>
        <translation>Det finns inget slag av nyckel som heter &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use one of: ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</source>
        <translation>Använd ett av: ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</translation>
    </message>
    <message>
        <source>An RSA key has about %1 bits.</source>
        <translation>En RSA-nyckel har omkring %1 bitar.</translation>
    </message>
    <message>
        <source>Use a key of exactly 2048, 3072 or 4096 bits.</source>
        <translation>Använd en nyckel med exakt 2048, 3072 eller 4096 bitar.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ett citattecken öppnas men stängs inte.</translation>
    </message>
    <message>
        <source>The list of namespaces has an empty entry or is too long.</source>
        <translation>Listan över namnrymder har en tom post eller är för lång.</translation>
    </message>
    <message>
        <source>The option cert-authority trusts certificates, which keyrite does not read.</source>
        <translation>Alternativet cert-authority litar på certifikat, som keyrite inte läser.</translation>
    </message>
    <message>
        <source>The option %1 needs a trusted clock, which an offline machine does not have.</source>
        <translation>Alternativet %1 kräver en betrodd klocka, och det har inte en maskin utan nätverk.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>Alternativet &quot;%1&quot; är okänt.</translation>
    </message>
    <message>
        <source>The option namespaces stands twice in one line.</source>
        <translation>Alternativet namespaces står två gånger på en rad.</translation>
    </message>
    <message>
        <source>The option namespaces has no value between quotation marks.</source>
        <translation>Alternativet namespaces saknar värde mellan citattecken.</translation>
    </message>
    <message>
        <source>The line does not begin with a name.</source>
        <translation>Raden börjar inte med ett namn.</translation>
    </message>
    <message>
        <source>The name at the beginning of the line holds control characters.</source>
        <translation>Namnet i början av raden innehåller styrtecken.</translation>
    </message>
    <message>
        <source>The line has a name but no key.</source>
        <translation>Raden har ett namn men ingen nyckel.</translation>
    </message>
    <message>
        <source>The list of allowed signers has more than %1 bytes.</source>
        <translation>Listan över tillåtna signerare har mer än %1 byte.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>A line of the list of allowed signers is too long.</source>
        <translation>En rad i listan över tillåtna signerare är för lång.</translation>
    </message>
    <message>
        <source>The text block &quot;%1&quot; is damaged: %2.</source>
        <translation>Textblocket &quot;%1&quot; är skadat: %2.</translation>
    </message>
    <message>
        <source>Copy the whole file again, with both dashed lines and their line ends.</source>
        <translation>Kopiera hela filen igen, med båda raderna med bindestreck och deras radslut.</translation>
    </message>
    <message>
        <source>The text block &quot;%1&quot; has more than %2 bytes.</source>
        <translation>Textblocket &quot;%1&quot; har mer än %2 byte.</translation>
    </message>
    <message>
        <source>A seed has %1 bytes; at least %2 are needed.</source>
        <translation>Ett frö har %1 byte; minst %2 behövs.</translation>
    </message>
    <message>
        <source>Use a seed of 32 bytes.</source>
        <translation>Använd ett frö på 32 byte.</translation>
    </message>
    <message>
        <source>The cryptographic library failed while it searched for a prime.</source>
        <translation>Kryptobiblioteket misslyckades när det sökte efter ett primtal.</translation>
    </message>
    <message>
        <source>Start keyrite again; if it fails again, report it.</source>
        <translation>Starta keyrite igen; om det misslyckas igen, rapportera felet.</translation>
    </message>
    <message>
        <source>This seed gives no key of kind %1.</source>
        <translation>Det här fröet ger ingen nyckel av slaget %1.</translation>
    </message>
    <message>
        <source>Use another seed.</source>
        <translation>Använd ett annat frö.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits was asked for.</source>
        <translation>En RSA-nyckel med %1 bitar begärdes.</translation>
    </message>
    <message>
        <source>Ask for 2048, 3072 or 4096 bits.</source>
        <translation>Begär 2048, 3072 eller 4096 bitar.</translation>
    </message>
    <message>
        <source>This is not the name of a DNS zone: %1.</source>
        <translation>Det här är inte namnet på en DNS-zon: %1.</translation>
    </message>
    <message>
        <source>Write it like example.org.</source>
        <translation>Skriv det som example.org.</translation>
    </message>
    <message>
        <source>The cryptographic library failed at elliptic-curve arithmetic.</source>
        <translation>Kryptobiblioteket misslyckades med en beräkning på elliptiska kurvor.</translation>
    </message>
    <message>
        <source>A private key of kind %1 is not in the range that its curve allows.</source>
        <translation>En privat nyckel av slaget %1 ligger inte inom det område som dess kurva tillåter.</translation>
    </message>
    <message>
        <source>The key is damaged; get it again.</source>
        <translation>Nyckeln är skadad; skaffa den på nytt.</translation>
    </message>
    <message>
        <source>The OpenSSH private key file is damaged: %1.</source>
        <translation>Filen med den privata OpenSSH-nyckeln är skadad: %1.</translation>
    </message>
    <message>
        <source>Get the file again from where it was made.</source>
        <translation>Hämta filen igen därifrån där den skapades.</translation>
    </message>
    <message>
        <source>The public key in the OpenSSH private key file does not belong to the private key.</source>
        <translation>Den publika nyckeln i filen med den privata OpenSSH-nyckeln hör inte till den privata nyckeln.</translation>
    </message>
    <message>
        <source>The file is damaged or was tampered with; get it again from where it was made.</source>
        <translation>Filen är skadad eller manipulerad; hämta den igen därifrån där den skapades.</translation>
    </message>
    <message>
        <source>The OpenSSH private key file is encrypted with a passphrase.</source>
        <translation>Filen med den privata OpenSSH-nyckeln är krypterad med en lösenfras.</translation>
    </message>
    <message>
        <source>On the machine where it was made, decrypt a copy: ssh-keygen -p -N &apos;&apos; -f COPY</source>
        <translation>Dekryptera en kopia på maskinen där den skapades: ssh-keygen -p -N &apos;&apos; -f COPY</translation>
    </message>
    <message>
        <source>The cryptographic library could not be set up safely: %1.</source>
        <translation>Kryptobiblioteket kunde inte ställas in på ett säkert sätt: %1.</translation>
    </message>
    <message>
        <source>Start keyrite again; if it stays so, raise the limit for locked memory (ulimit -l) or use the disc.</source>
        <translation>Starta keyrite igen; om det kvarstår, höj gränsen för låst minne (ulimit -l) eller använd skivan.</translation>
    </message>
    <message>
        <source>The private key is of a kind that keyrite does not use.</source>
        <translation>Den privata nyckeln är av ett slag som keyrite inte använder.</translation>
    </message>
    <message>
        <source>Use a key of one of these kinds: Ed25519, P-256, P-384, RSA with 2048, 3072 or 4096 bits.</source>
        <translation>Använd en nyckel av något av dessa slag: Ed25519, P-256, P-384, RSA med 2048, 3072 eller 4096 bitar.</translation>
    </message>
    <message>
        <source>The private key comes with a public key that does not belong to it.</source>
        <translation>Den privata nyckeln kommer med en publik nyckel som inte hör till den.</translation>
    </message>
    <message>
        <source>The file is damaged or was tampered with; export the key again.</source>
        <translation>Filen är skadad eller manipulerad; exportera nyckeln igen.</translation>
    </message>
    <message>
        <source>The private key&apos;s number has a wrong length or version.</source>
        <translation>Talet i den privata nyckeln har fel längd eller version.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; export the key again.</source>
        <translation>Filen är skadad eller skapades av ett felaktigt program; exportera nyckeln igen.</translation>
    </message>
    <message>
        <source>The private key names two different curves.</source>
        <translation>Den privata nyckeln anger två olika kurvor.</translation>
    </message>
    <message>
        <source>The file is damaged; export the key again.</source>
        <translation>Filen är skadad; exportera nyckeln igen.</translation>
    </message>
    <message>
        <source>The RSA private key does not have exactly two primes.</source>
        <translation>Den privata RSA-nyckeln har inte exakt två primtal.</translation>
    </message>
    <message>
        <source>Use a key with two primes.</source>
        <translation>Använd en nyckel med två primtal.</translation>
    </message>
    <message>
        <source>The PKCS#8 private key has an unknown version.</source>
        <translation>Den privata PKCS#8-nyckeln har en okänd version.</translation>
    </message>
    <message>
        <source>Export the key as PKCS#8 version 1.</source>
        <translation>Exportera nyckeln som PKCS#8 version 1.</translation>
    </message>
    <message>
        <source>The PKCS#8 private key carries attributes, which keyrite does not keep.</source>
        <translation>Den privata PKCS#8-nyckeln har attribut, som keyrite inte behåller.</translation>
    </message>
    <message>
        <source>Remove them with: openssl pkey -in FILE -out NEWFILE</source>
        <translation>Ta bort dem med: openssl pkey -in FILE -out NEWFILE</translation>
    </message>
    <message>
        <source>The private key file is encrypted with a passphrase.</source>
        <translation>Filen med den privata nyckeln är krypterad med en lösenfras.</translation>
    </message>
    <message>
        <source>On the machine where it was made, decrypt a copy: openssl pkey -in FILE -out COPY</source>
        <translation>Dekryptera en kopia på maskinen där den skapades: openssl pkey -in FILE -out COPY</translation>
    </message>
    <message>
        <source>The private key file has the older form PKCS#1 or SEC 1, which keyrite does not read.</source>
        <translation>Filen med den privata nyckeln har den äldre formen PKCS#1 eller SEC 1, som keyrite inte läser.</translation>
    </message>
    <message>
        <source>Convert a copy: openssl pkcs8 -topk8 -nocrypt -in FILE -out COPY</source>
        <translation>Konvertera en kopia: openssl pkcs8 -topk8 -nocrypt -in FILE -out COPY</translation>
    </message>
    <message>
        <source>This is a public key where a private key is asked for.</source>
        <translation>Det här är en publik nyckel där en privat nyckel efterfrågas.</translation>
    </message>
    <message>
        <source>Give the private key file; its name usually lacks the ending .pub.</source>
        <translation>Ange filen med den privata nyckeln; dess namn saknar oftast ändelsen .pub.</translation>
    </message>
    <message>
        <source>The file is not a private key in a form that keyrite knows.</source>
        <translation>Filen är inte en privat nyckel i en form som keyrite känner till.</translation>
    </message>
    <message>
        <source>Give an unencrypted OpenSSH file, or a PEM file whose first line says BEGIN PRIVATE KEY.</source>
        <translation>Ange en okrypterad OpenSSH-fil, eller en PEM-fil vars första rad säger BEGIN PRIVATE KEY.</translation>
    </message>
    <message>
        <source>A public key of kind %1 has %2 bytes where %3 are expected.</source>
        <translation>En publik nyckel av slaget %1 har %2 byte där %3 väntas.</translation>
    </message>
    <message>
        <source>The key is damaged; get it again from its owner.</source>
        <translation>Nyckeln är skadad; skaffa den på nytt från dess ägare.</translation>
    </message>
    <message>
        <source>An Ed25519 public key is not a point that a private key can produce.</source>
        <translation>En publik Ed25519-nyckel är inte en punkt som en privat nyckel kan ge.</translation>
    </message>
    <message>
        <source>The key is damaged or was made to deceive; get it again from its owner.</source>
        <translation>Nyckeln är skadad eller gjord för att lura; skaffa den på nytt från dess ägare.</translation>
    </message>
    <message>
        <source>A public key of kind %1 is not a point of its curve in uncompressed form.</source>
        <translation>En publik nyckel av slaget %1 är inte en punkt på sin kurva i okomprimerad form.</translation>
    </message>
    <message>
        <source>An RSA public key does not have the exponent 65537, or is not encoded in its one form.</source>
        <translation>En publik RSA-nyckel har inte exponenten 65537, eller är inte kodad på det enda tillåtna sättet.</translation>
    </message>
    <message>
        <source>Use an RSA key with the exponent 65537.</source>
        <translation>Använd en RSA-nyckel med exponenten 65537.</translation>
    </message>
    <message>
        <source>The modulus of an RSA public key is even or too small.</source>
        <translation>Modulen i en publik RSA-nyckel är jämn eller för liten.</translation>
    </message>
    <message>
        <source>Use an RSA key of exactly 2048, 3072 or 4096 bits.</source>
        <translation>Använd en RSA-nyckel med exakt 2048, 3072 eller 4096 bitar.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the key&apos;s owner.</source>
        <translation>Kopiera hela raden igen från nyckelns ägare.</translation>
    </message>
    <message>
        <source>The OpenSSH key does not begin with the name of a kind of key.</source>
        <translation>OpenSSH-nyckeln börjar inte med namnet på ett slag av nyckel.</translation>
    </message>
    <message>
        <source>This is an OpenSSH certificate (%1), not a public key.</source>
        <translation>Det här är ett OpenSSH-certifikat (%1), inte en publik nyckel.</translation>
    </message>
    <message>
        <source>Give the plain public key, the file whose name does not end in -cert.pub.</source>
        <translation>Ange den vanliga publika nyckeln, filen vars namn inte slutar på -cert.pub.</translation>
    </message>
    <message>
        <source>Keys on security keys (%1) are not supported.</source>
        <translation>Nycklar på säkerhetsnycklar (%1) stöds inte.</translation>
    </message>
    <message>
        <source>OpenSSH keys of the kind %1 are not supported.</source>
        <translation>OpenSSH-nycklar av slaget %1 stöds inte.</translation>
    </message>
    <message>
        <source>An RSA public key has another exponent than 65537.</source>
        <translation>En publik RSA-nyckel har en annan exponent än 65537.</translation>
    </message>
    <message>
        <source>An OpenSSH key names two different curves.</source>
        <translation>En OpenSSH-nyckel anger två olika kurvor.</translation>
    </message>
    <message>
        <source>This is a private key where a public key is asked for.</source>
        <translation>Det här är en privat nyckel där en publik nyckel efterfrågas.</translation>
    </message>
    <message>
        <source>Keep this file secret, and give the public key that belongs to it.</source>
        <translation>Håll den här filen hemlig, och ange den publika nyckel som hör till den.</translation>
    </message>
    <message>
        <source>This is a PKCS#1 public key, which keyrite does not read.</source>
        <translation>Det här är en publik PKCS#1-nyckel, som keyrite inte läser.</translation>
    </message>
    <message>
        <source>Convert it with: openssl rsa -RSAPublicKey_in -in FILE -pubout</source>
        <translation>Konvertera den med: openssl rsa -RSAPublicKey_in -in FILE -pubout</translation>
    </message>
    <message>
        <source>A public key has more than %1 bytes.</source>
        <translation>En publik nyckel har mer än %1 byte.</translation>
    </message>
    <message>
        <source>A public key has several lines where one is expected.</source>
        <translation>En publik nyckel har flera rader där en väntas.</translation>
    </message>
    <message>
        <source>The option in front of a public key is not complete.</source>
        <translation>Alternativet framför en publik nyckel är inte fullständigt.</translation>
    </message>
    <message>
        <source>This text is not a public key in a form that keyrite knows.</source>
        <translation>Den här texten är inte en publik nyckel i en form som keyrite känner till.</translation>
    </message>
    <message>
        <source>This text is not a public key in a form that keyrite knows, or its base64 part is damaged.</source>
        <translation>Den här texten är inte en publik nyckel i en form som keyrite känner till, eller så är dess base64-del skadad.</translation>
    </message>
    <message>
        <source>An OpenSSH line calls its key %1, but the key itself is of kind %2.</source>
        <translation>En OpenSSH-rad kallar sin nyckel %1, men själva nyckeln är av slaget %2.</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes, too many for a public key.</source>
        <translation>Filen har mer än %1 byte, för många för en publik nyckel.</translation>
    </message>
    <message>
        <source>The file with the public key is empty.</source>
        <translation>Filen med den publika nyckeln är tom.</translation>
    </message>
    <message>
        <source>The cryptographic library failed at RSA arithmetic.</source>
        <translation>Kryptobiblioteket misslyckades med en RSA-beräkning.</translation>
    </message>
    <message>
        <source>The RSA private key is not acceptable: %1.</source>
        <translation>Den privata RSA-nyckeln kan inte godtas: %1.</translation>
    </message>
    <message>
        <source>Use a key with two primes, the exponent 65537, and exactly 2048, 3072 or 4096 bits.</source>
        <translation>Använd en nyckel med två primtal, exponenten 65537 och exakt 2048, 3072 eller 4096 bitar.</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>Talen i den privata RSA-nyckeln hör inte ihop.</translation>
    </message>
    <message>
        <source>The cryptographic library could not make a signature.</source>
        <translation>Kryptobiblioteket kunde inte skapa en signatur.</translation>
    </message>
    <message>
        <source>The signature does not match the document and the key.</source>
        <translation>Signaturen stämmer inte med dokumentet och nyckeln.</translation>
    </message>
    <message>
        <source>The document was changed, or somebody else signed it. Do not use it.</source>
        <translation>Dokumentet har ändrats, eller så har någon annan signerat det. Använd det inte.</translation>
    </message>
    <message>
        <source>A value is longer than the bytes that hold it.</source>
        <translation>Ett värde är längre än de byte som rymmer det.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged; get it again.</source>
        <translation>Filen är avklippt eller skadad; hämta den igen.</translation>
    </message>
    <message>
        <source>The SSH signature has version %1.</source>
        <translation>SSH-signaturen har version %1.</translation>
    </message>
    <message>
        <source>Sign with a program that writes version 1.</source>
        <translation>Signera med ett program som skriver version 1.</translation>
    </message>
    <message>
        <source>The SSH signature uses SHA-1, which is broken.</source>
        <translation>SSH-signaturen använder SHA-1, som är knäckt.</translation>
    </message>
    <message>
        <source>Sign again with a current ssh-keygen, which writes rsa-sha2-512.</source>
        <translation>Signera igen med en aktuell ssh-keygen, som skriver rsa-sha2-512.</translation>
    </message>
    <message>
        <source>A signature&apos;s namespace is empty, too long, or has unusual characters.</source>
        <translation>En signaturs namnrymd är tom, för lång eller har ovanliga tecken.</translation>
    </message>
    <message>
        <source>Use 1 to 255 printable characters without space.</source>
        <translation>Använd 1 till 255 utskrivbara tecken utan mellanslag.</translation>
    </message>
    <message>
        <source>The SSH signature was made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>SSH-signaturen gjordes för &quot;%1&quot;, inte för &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It belongs to another kind of document; get the right signature.</source>
        <translation>Den hör till ett annat slags dokument; skaffa rätt signatur.</translation>
    </message>
    <message>
        <source>The SSH signature is good, but it is by another key than expected.</source>
        <translation>SSH-signaturen är giltig, men den är gjord med en annan nyckel än väntat.</translation>
    </message>
    <message>
        <source>Find out who signed, and get a signature by the right person or device.</source>
        <translation>Ta reda på vem som signerade, och skaffa en signatur av rätt person eller enhet.</translation>
    </message>
    <message>
        <source>the first line is not its BEGIN line</source>
        <translation>den första raden är inte dess BEGIN-rad</translation>
    </message>
    <message>
        <source>the last line is not its END line</source>
        <translation>den sista raden är inte dess END-rad</translation>
    </message>
    <message>
        <source>a line is empty or has no end</source>
        <translation>en rad är tom eller saknar slut</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>innehållet saknas</translation>
    </message>
    <message>
        <source>its lines have an unusual length</source>
        <translation>dess rader har en ovanlig längd</translation>
    </message>
    <message>
        <source>its lines have different lengths</source>
        <translation>dess rader har olika längd</translation>
    </message>
    <message>
        <source>its base64 is not in its one correct form</source>
        <translation>dess base64 har inte den enda riktiga formen</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>en del av det är tom</translation>
    </message>
    <message>
        <source>a part of it ends with a hyphen</source>
        <translation>en del av det slutar med ett bindestreck</translation>
    </message>
    <message>
        <source>it has a character other than letters, digits, hyphen and underscore</source>
        <translation>det har ett annat tecken än bokstäver, siffror, bindestreck och understreck</translation>
    </message>
    <message>
        <source>a part of it begins with a hyphen</source>
        <translation>en del av det börjar med ett bindestreck</translation>
    </message>
    <message>
        <source>a part of it has more than 63 characters</source>
        <translation>en del av det har fler än 63 tecken</translation>
    </message>
    <message>
        <source>it is longer than 255 bytes</source>
        <translation>det är längre än 255 byte</translation>
    </message>
    <message>
        <source>it names two different curves</source>
        <translation>två olika kurvor anges</translation>
    </message>
    <message>
        <source>the private key does not have 64 bytes</source>
        <translation>den privata nyckeln har inte 64 byte</translation>
    </message>
    <message>
        <source>something follows the key</source>
        <translation>något följer efter nyckeln</translation>
    </message>
    <message>
        <source>its padding is wrong</source>
        <translation>dess utfyllnad är fel</translation>
    </message>
    <message>
        <source>its private part is not a whole number of blocks</source>
        <translation>dess privata del är inte ett helt antal block</translation>
    </message>
    <message>
        <source>its two check words differ</source>
        <translation>dess två kontrolltal skiljer sig</translation>
    </message>
    <message>
        <source>it does not begin as such files do</source>
        <translation>den börjar inte så som sådana filer börjar</translation>
    </message>
    <message>
        <source>it holds not exactly one key</source>
        <translation>den innehåller inte exakt en nyckel</translation>
    </message>
    <message>
        <source>it had allocated memory before keyrite could tell it to wipe what it frees</source>
        <translation>det hade reserverat minne innan keyrite kunde be det radera det som frigörs</translation>
    </message>
    <message>
        <source>it has no heap for secret numbers</source>
        <translation>det har inget minnesområde för hemliga tal</translation>
    </message>
    <message>
        <source>its heap for secret numbers is not locked and could reach a swap device</source>
        <translation>dess minnesområde för hemliga tal är inte låst och kan hamna i växlingsminnet</translation>
    </message>
    <message>
        <source>it did not take over our source of random numbers</source>
        <translation>det tog inte över vår källa för slumptal</translation>
    </message>
    <message>
        <source>its exponent has no inverse</source>
        <translation>dess exponent har ingen invers</translation>
    </message>
    <message>
        <source>its factors have a divisor in common</source>
        <translation>dess faktorer har en gemensam delare</translation>
    </message>
    <message>
        <source>its two primes are too near to each other</source>
        <translation>dess två primtal ligger för nära varandra</translation>
    </message>
    <message>
        <source>one of its factors is not a prime</source>
        <translation>en av dess faktorer är inte ett primtal</translation>
    </message>
    <message>
        <source>its exponent is not 65537</source>
        <translation>dess exponent är inte 65537</translation>
    </message>
    <message>
        <source>its primes do not have half the length of the modulus</source>
        <translation>dess primtal har inte halva modulens längd</translation>
    </message>
    <message>
        <source>something follows its numbers</source>
        <translation>något följer efter dess tal</translation>
    </message>
    <message>
        <source>it does not begin as such signatures do</source>
        <translation>den börjar inte så som sådana signaturer börjar</translation>
    </message>
    <message>
        <source>it holds something that this version does not have</source>
        <translation>den innehåller något som den här versionen inte har</translation>
    </message>
    <message>
        <source>something follows the signature itself</source>
        <translation>något följer efter själva signaturen</translation>
    </message>
    <message>
        <source>it names a hash other than sha256 and sha512</source>
        <translation>den anger en annan hash än sha256 och sha512</translation>
    </message>
    <message>
        <source>the kind of signature does not fit the kind of key</source>
        <translation>signaturens slag passar inte till nyckelns slag</translation>
    </message>
    <message>
        <source>its namespace is empty, too long, or has unusual characters</source>
        <translation>dess namnrymd är tom, för lång eller har ovanliga tecken</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::PrimeSearch</name>
    <message>
        <source>The search for an RSA key was ended.</source>
        <translation>Sökningen efter en RSA-nyckel avslutades.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Ingen nyckel skapades.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::PublicKey</name>
    <message>
        <source>These bytes are not a public key (SPKI) of a kind that keyrite uses, in its one DER form.</source>
        <translation>Dessa byte är inte en publik nyckel (SPKI) av ett slag som keyrite använder, i dess enda DER-form.</translation>
    </message>
    <message>
        <source>An OpenSSH key has more than %1 bytes.</source>
        <translation>En OpenSSH-nyckel har mer än %1 byte.</translation>
    </message>
    <message>
        <source>Something follows the OpenSSH key where nothing may.</source>
        <translation>Något följer efter OpenSSH-nyckeln där inget får stå.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::SshReader</name>
    <message>
        <source>A number is not positive, not in its shortest form, or too large.</source>
        <translation>Ett tal är inte positivt, inte i sin kortaste form eller för stort.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; get it again.</source>
        <translation>Filen är skadad eller skapades av ett felaktigt program; hämta den igen.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::der</name>
    <message>
        <source>The key&apos;s DER encoding is malformed: %1.</source>
        <translation>Nyckelns DER-kodning är felaktig: %1.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program; export the key again.</source>
        <translation>Filen är skadad eller skapades av ett felaktigt program; exportera nyckeln igen.</translation>
    </message>
</context>
<context>
    <name>keyrite::keys::der::Reader</name>
    <message>
        <source>it ends too early</source>
        <translation>slutet kommer för tidigt</translation>
    </message>
    <message>
        <source>an element has another type than expected</source>
        <translation>ett element har en annan typ än väntat</translation>
    </message>
    <message>
        <source>a length is not usable</source>
        <translation>en längd går inte att använda</translation>
    </message>
    <message>
        <source>a length is not in its shortest form</source>
        <translation>en längd har inte sin kortaste form</translation>
    </message>
    <message>
        <source>a number is negative or empty</source>
        <translation>ett tal är negativt eller tomt</translation>
    </message>
    <message>
        <source>a number is not in its shortest form</source>
        <translation>ett tal har inte sin kortaste form</translation>
    </message>
    <message>
        <source>something follows where nothing may</source>
        <translation>något följer där inget får stå</translation>
    </message>
</context>
<context>
    <name>keyrite::print</name>
    <message>
        <source>it was cancelled at the printer</source>
        <translation>det avbröts vid skrivaren</translation>
    </message>
    <message>
        <source>it was cancelled at the print service</source>
        <translation>det avbröts i utskriftstjänsten</translation>
    </message>
    <message>
        <source>the printer cannot print such documents</source>
        <translation>skrivaren kan inte skriva ut sådana dokument</translation>
    </message>
    <message>
        <source>%1 Whether a page came out is not known: look at the printer, and destroy what lies there.</source>
        <translation>%1 Det är inte känt om en sida kom ut: titta vid skrivaren och förstör det som ligger där.</translation>
    </message>
    <message>
        <source>The print service %1 does not answer.</source>
        <translation>Utskriftstjänsten %1 svarar inte.</translation>
    </message>
    <message>
        <source>The print service %1 ended before the job did.</source>
        <translation>Utskriftstjänsten %1 avslutades före utskriftsjobbet.</translation>
    </message>
    <message>
        <source>There is no printer &apos;%1&apos;.</source>
        <translation>Det finns ingen skrivare &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The printer waited too long: %1.</source>
        <translation>Skrivaren väntade för länge: %1.</translation>
    </message>
    <message>
        <source>The printer did not print the job.</source>
        <translation>Skrivaren skrev inte ut jobbet.</translation>
    </message>
    <message>
        <source>The printer did not print the job: %1.</source>
        <translation>Skrivaren skrev inte ut jobbet: %1.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Utskriften stoppades.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Texten är inte UTF-8.</translation>
    </message>
    <message>
        <source>The printed fonts have no character %1.</source>
        <translation>Utskriftens typsnitt har inget tecken %1.</translation>
    </message>
    <message>
        <source>The character %1 belongs to a script that is written from right to left, which the pages cannot set.</source>
        <translation>Tecknet %1 hör till en skrift som skrivs från höger till vänster, vilket sidorna inte klarar.</translation>
    </message>
    <message>
        <source>A line of text has more than 8,000 characters.</source>
        <translation>En textrad har fler än 8000 tecken.</translation>
    </message>
    <message>
        <source>A place or a size is not a number, or lies far outside of the page.</source>
        <translation>En plats eller storlek är inte ett tal, eller ligger långt utanför sidan.</translation>
    </message>
    <message>
        <source>The document&apos;s title or creator is empty, longer than 1,000 bytes, or holds a control character.</source>
        <translation>Dokumentets titel eller skapare är tom, längre än 1000 byte eller innehåller ett styrtecken.</translation>
    </message>
    <message>
        <source>The document&apos;s date does not exist.</source>
        <translation>Dokumentets datum finns inte.</translation>
    </message>
    <message>
        <source>The text of a QR code is empty or holds something other than printable ASCII.</source>
        <translation>Texten i en QR-kod är tom eller innehåller något annat än utskrivbar ASCII.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code at this level of correction.</source>
        <translation>Texten är för lång för en QR-kod med den här felkorrigeringsnivån.</translation>
    </message>
    <message>
        <source>QR codes have the versions 1 to 40.</source>
        <translation>QR-koder har versionerna 1 till 40.</translation>
    </message>
    <message>
        <source>The document has no page yet.</source>
        <translation>Dokumentet har ingen sida ännu.</translation>
    </message>
    <message>
        <source>The document is already written, or spoiled by an earlier error.</source>
        <translation>Dokumentet är redan skrivet, eller förstört av ett tidigare fel.</translation>
    </message>
    <message>
        <source>There is not enough memory of the kind that may hold what is printed.</source>
        <translation>Det finns inte tillräckligt med minne av det slag som får hålla det som skrivs ut.</translation>
    </message>
    <message>
        <source>The font %1 cannot be read; Debian&apos;s package fonts-dejavu-core has it.</source>
        <translation>Typsnittet %1 kan inte läsas; Debians paket fonts-dejavu-core innehåller det.</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read; Debian&apos;s package icc-profiles-free has it.</source>
        <translation>Färgprofilen %1 kan inte läsas; Debians paket icc-profiles-free innehåller den.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>Dokumentet kunde inte skrivas.</translation>
    </message>
    <message>
        <source>A library refused a step of the document: %1.</source>
        <translation>Ett programbibliotek vägrade ett steg i dokumentet: %1.</translation>
    </message>
    <message>
        <source>the printer does not answer yet</source>
        <translation>skrivaren svarar inte ännu</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>ett lock är öppet</translation>
    </message>
    <message>
        <source>the printer is switched off for jobs</source>
        <translation>skrivaren är avstängd för jobb</translation>
    </message>
    <message>
        <source>out of developer</source>
        <translation>slut på framkallare</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>en lucka är öppen</translation>
    </message>
    <message>
        <source>the fuser is too hot</source>
        <translation>fixeringsenheten är för varm</translation>
    </message>
    <message>
        <source>the fuser is too cold</source>
        <translation>fixeringsenheten är för kall</translation>
    </message>
    <message>
        <source>a paper tray is missing</source>
        <translation>ett pappersfack saknas</translation>
    </message>
    <message>
        <source>a part is not locked in its place</source>
        <translation>en del sitter inte fast på sin plats</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>slut på bläck eller toner</translation>
    </message>
    <message>
        <source>a cartridge is missing</source>
        <translation>en patron saknas</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>avfallsbehållaren är full</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>slut på papper</translation>
    </message>
    <message>
        <source>a paper jam</source>
        <translation>papperet har fastnat</translation>
    </message>
    <message>
        <source>it needs paper of this size</source>
        <translation>den behöver papper av den här storleken</translation>
    </message>
    <message>
        <source>the printer is offline</source>
        <translation>skrivaren är inte ansluten</translation>
    </message>
    <message>
        <source>the drum is worn out</source>
        <translation>trumman är utsliten</translation>
    </message>
    <message>
        <source>a trouble that the printer does not name</source>
        <translation>ett fel som skrivaren inte anger</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>utmatningsfacket är fullt</translation>
    </message>
    <message>
        <source>the output tray is missing</source>
        <translation>utmatningsfacket saknas</translation>
    </message>
    <message>
        <source>the printer is paused</source>
        <translation>skrivaren är pausad</translation>
    </message>
    <message>
        <source>the printer is switched off</source>
        <translation>skrivaren är avstängd</translation>
    </message>
    <message>
        <source>the printer&apos;s memory is full</source>
        <translation>skrivarens minne är fullt</translation>
    </message>
    <message>
        <source>the printer has stopped</source>
        <translation>skrivaren har stannat</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>skrivaren svarar inte</translation>
    </message>
    <message>
        <source>out of toner</source>
        <translation>slut på toner</translation>
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
        <translation>hur det slutade går inte att få veta, eftersom barnprocesser ignoreras här</translation>
    </message>
    <message>
        <source>signal %1 ended it</source>
        <translation>signalen %1 avslutade det</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>det avslutades med status %1</translation>
    </message>
    <message>
        <source>its header gives it no size</source>
        <translation>dess huvud anger ingen storlek</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file but a folder, a pipe or a device.</source>
        <translation>Det här är inte en vanlig fil utan en mapp, ett rör eller en enhet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read.</source>
        <translation>Filen har %1 byte; högst %2 läses.</translation>
    </message>
    <message>
        <source>The file is neither a PNG or JPEG picture nor a PDF: its first bytes are of another kind.</source>
        <translation>Filen är varken en PNG- eller JPEG-bild eller en PDF-fil: dess första byte är av annat slag.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>Bilden är skadad eller avklippt.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off: %1.</source>
        <translation>Bilden är skadad eller avklippt: %1.</translation>
    </message>
    <message>
        <source>The picture has the four colours of a printing press (CMYK), which are not read.</source>
        <translation>Bilden har tryckpressens fyra färger (CMYK), som inte läses.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 pixels in all are read.</source>
        <translation>Bilden har %1 × %2 pixlar; sammanlagt högst %3 pixlar läses.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 a side are read.</source>
        <translation>Bilden har %1 × %2 pixlar; högst %3 per sida läses.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: it is damaged, or it needs a password.</source>
        <translation>PDF-filen kan inte öppnas: den är skadad, eller så behöver den ett lösenord.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; at most %2 are read.</source>
        <translation>PDF-filen har %1 sidor; högst %2 läses.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: the PDF is damaged, or the page needs too much memory.</source>
        <translation>Sidan kan inte ritas: PDF-filen är skadad, eller så behöver sidan för mycket minne.</translation>
    </message>
    <message>
        <source>There are more than %1 codes on one page.</source>
        <translation>Det finns fler än %1 koder på en sida.</translation>
    </message>
    <message>
        <source>The program that reads pictures is not where it belongs: %1.</source>
        <translation>Programmet som läser bilder finns inte där det hör hemma: %1.</translation>
    </message>
    <message>
        <source>The program that draws the pages of a PDF is not installed: %1.</source>
        <translation>Programmet som ritar sidorna i en PDF-fil är inte installerat: %1.</translation>
    </message>
    <message>
        <source>The program that reads pictures could not lock itself in.</source>
        <translation>Programmet som läser bilder kunde inte låsa in sig.</translation>
    </message>
    <message>
        <source>The program that reads pictures failed.</source>
        <translation>Programmet som läser bilder misslyckades.</translation>
    </message>
    <message>
        <source>The program that reads pictures failed: %1.</source>
        <translation>Programmet som läser bilder misslyckades: %1.</translation>
    </message>
    <message>
        <source>The page was not read within %1 seconds.</source>
        <translation>Sidan lästes inte inom %1 sekunder.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Läsningen stoppades.</translation>
    </message>
    <message>
        <source>The memory for texts has %1 bytes; it takes %2.</source>
        <translation>Minnet för texter har %1 byte; det behövs %2.</translation>
    </message>
    <message>
        <source>The system refused what is needed to read a file.</source>
        <translation>Systemet vägrade det som behövs för att läsa en fil.</translation>
    </message>
    <message>
        <source>The system refused what is needed to read a file: %1.</source>
        <translation>Systemet vägrade det som behövs för att läsa en fil: %1.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Det finns ingen kamera.</translation>
    </message>
    <message>
        <source>The camera is not connected any more.</source>
        <translation>Kameran är inte längre ansluten.</translation>
    </message>
    <message>
        <source>The camera cannot be used: %1.</source>
        <translation>Kameran kan inte användas: %1.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Sida %1: %2</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Kontrollera filens namn och åtkomsträttigheter.</translation>
    </message>
    <message>
        <source>Name the files one by one.</source>
        <translation>Ange filerna en och en.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was scanned, or scan the sheet again.</source>
        <translation>Kopiera filen igen från den plats där den skannades, eller skanna bladet igen.</translation>
    </message>
    <message>
        <source>Scan the sheets into several files.</source>
        <translation>Skanna bladen till flera filer.</translation>
    </message>
    <message>
        <source>Scan the sheet again, in grey, as PNG, JPEG or PDF.</source>
        <translation>Skanna bladet igen, i gråskala, som PNG, JPEG eller PDF.</translation>
    </message>
    <message>
        <source>Scan the sheet again at 300 dots per inch, one page a picture.</source>
        <translation>Skanna bladet igen med 300 punkter per tum, en sida per bild.</translation>
    </message>
    <message>
        <source>Scan this page again as a PNG or JPEG picture.</source>
        <translation>Skanna den här sidan igen som en PNG- eller JPEG-bild.</translation>
    </message>
    <message>
        <source>Check that this is a sheet of ours; if it is, scan it in parts.</source>
        <translation>Kontrollera att det här är ett av våra blad; om det är det, skanna det i delar.</translation>
    </message>
    <message>
        <source>Install keyrite again: keyrite-decode stands beside it.</source>
        <translation>Installera keyrite igen: keyrite-decode ligger bredvid det.</translation>
    </message>
    <message>
        <source>Install the package poppler-utils, or give the pages as PNG or JPEG pictures.</source>
        <translation>Installera paketet poppler-utils, eller ta med sidorna som PNG- eller JPEG-bilder.</translation>
    </message>
    <message>
        <source>Use a Linux kernel with seccomp; pictures are not read without it.</source>
        <translation>Använd en Linuxkärna med seccomp; utan det läses inga bilder.</translation>
    </message>
    <message>
        <source>Scan the sheet again at 300 dots per inch; be wary of a file that somebody else made.</source>
        <translation>Skanna bladet igen med 300 punkter per tum; var misstänksam mot en fil som någon annan har gjort.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Börja om när du är redo.</translation>
    </message>
    <message>
        <source>This is a defect of the program; please report it.</source>
        <translation>Det här är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Plug the camera in, and wait a moment.</source>
        <translation>Anslut kameran och vänta en stund.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or take another camera or a scanner.</source>
        <translation>Stäng andra program som använder kameran, eller ta en annan kamera eller en skanner.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 kan inte köras</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts</name>
    <message>
        <source>The set has no such device.</source>
        <translation>Uppsättningen har ingen sådan enhet.</translation>
    </message>
    <message>
        <source>&apos;keyrite verify&apos; lists the devices of a set.</source>
        <translation>&apos;keyrite verify&apos; visar enheterna i en uppsättning.</translation>
    </message>
    <message>
        <source>The device is proven already.</source>
        <translation>Enheten är redan bevisad.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Det finns inget kvar att göra.</translation>
    </message>
    <message>
        <source>This is not the approval key of the device&apos;s card.</source>
        <translation>Det här är inte godkännandenyckeln för enhetens kort.</translation>
    </message>
    <message>
        <source>Name the .approval file that was made with the device.</source>
        <translation>Ange filen .approval som skapades tillsammans med enheten.</translation>
    </message>
    <message>
        <source>The device has a card, so its approval key must sign as well.</source>
        <translation>Enheten har ett kort, så dess godkännandenyckel måste också signera.</translation>
    </message>
    <message>
        <source>Give --approval-key FILE.</source>
        <translation>Ange --approval-key FILE.</translation>
    </message>
    <message>
        <source>The folder of the set</source>
        <translation>Uppsättningens mapp</translation>
    </message>
    <message>
        <source>What you trust: file of a public key or of allowed signers, 64 digits, or 32 words (empty: nothing)</source>
        <translation>Vad du litar på: en fil med en publik nyckel eller med tillåtna signerare, 64 siffror eller 32 ord (tomt: inget)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>uppsättning</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ankare</translation>
    </message>
    <message>
        <source>AUTHENTIC: vouched for by %1.</source>
        <translation>ÄKTA: %1 går i god för den.</translation>
    </message>
    <message>
        <source>Consistent, NOT authenticated: a complete forgery would look the same.</source>
        <translation>Stämmer inbördes, INTE bekräftad som äkta: en fullständig förfalskning skulle se likadan ut.</translation>
    </message>
    <message>
        <source>Check words of the key</source>
        <translation>Nyckelns kontrollord</translation>
    </message>
    <message>
        <source>The output folder is there already and is not empty.</source>
        <translation>Utmappen finns redan och är inte tom.</translation>
    </message>
    <message>
        <source>Name a new folder, or use --resume to go on with an interrupted ceremony.</source>
        <translation>Ange en ny mapp, eller använd --resume för att fortsätta en avbruten ceremoni.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bevisad</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godtagen</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>obevisad</translation>
    </message>
    <message>
        <source>  officer %1: signs in ink</source>
        <translation>  funktionär %1: undertecknar med bläck</translation>
    </message>
    <message>
        <source>  officer %1: has NOT signed the manifest</source>
        <translation>  funktionär %1: har INTE signerat manifestet</translation>
    </message>
    <message>
        <source>  officer %1: signed the manifest and the transcript</source>
        <translation>  funktionär %1: har signerat manifestet och protokollet</translation>
    </message>
    <message>
        <source>  officer %1: signed the manifest</source>
        <translation>  funktionär %1: har signerat manifestet</translation>
    </message>
    <message>
        <source>  paper, %1, group %2: any %3 of %4 sheets</source>
        <translation>  papper, %1, grupp %2: vilka %3 som helst av %4 blad</translation>
    </message>
    <message>
        <source>Set &apos;%1&apos; (%2), %3 key, %4</source>
        <translation>Uppsättning &apos;%1&apos; (%2), nyckel av slaget %3, %4</translation>
    </message>
    <message>
        <source>It is the set of a REHEARSAL.</source>
        <translation>Det är uppsättningen från en ÖVNING.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingeravtryck %1</translation>
    </message>
    <message>
        <source>Genesis     %1</source>
        <translation>Genesis       %1</translation>
    </message>
    <message>
        <source>%1 listed files and %2 transcript entries verify.</source>
        <translation>%1 uppräknade filer och %2 poster i protokollet stämmer.</translation>
    </message>
    <message>
        <source>  device %1 of %2: recovery wrap, %3</source>
        <translation>  enhet %1 hos %2: återställningsomslag, %3</translation>
    </message>
    <message>
        <source>  restored from the backups of an older set: %1</source>
        <translation>  återställd från säkerhetskopiorna i en äldre uppsättning: %1</translation>
    </message>
    <message>
        <source>Who could rebuild the key:</source>
        <translation>Vilka som kan återskapa nyckeln:</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Obs: %1</translation>
    </message>
    <message>
        <source>Bring in the existing key</source>
        <translation>Ta in den befintliga nyckeln</translation>
    </message>
    <message>
        <source>The existing key is read now.</source>
        <translation>Den befintliga nyckeln läses in nu.</translation>
    </message>
    <message>
        <source>Type the path of the key file and its passphrase.</source>
        <translation>Skriv sökvägen till nyckelfilen och dess lösenfras.</translation>
    </message>
    <message>
        <source>It is the file that the plan names.</source>
        <translation>Det är den fil som planen anger.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Skapa nyckeln</translation>
    </message>
    <message>
        <source>The key is made now.</source>
        <translation>Nyckeln skapas nu.</translation>
    </message>
    <message>
        <source>Type the word of assent.</source>
        <translation>Skriv samtyckesordet.</translation>
    </message>
    <message>
        <source>Nobody leaves the room from here on.</source>
        <translation>Ingen lämnar rummet från och med nu.</translation>
    </message>
    <message>
        <source>The card of device &apos;%1&apos; is for %2, the plan for %3.</source>
        <translation>Kortet för enhet &apos;%1&apos; gäller för läget %2, planen för läget %3.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: make the card anew in the right mode.</source>
        <translation>Övningsmaterial och skarpt material blandas aldrig: gör om kortet i rätt läge.</translation>
    </message>
    <message>
        <source>The card says device &apos;%1&apos; of %2, the plan &apos;%3&apos; of %4.</source>
        <translation>Kortet anger enhet &apos;%1&apos; hos %2, planen &apos;%3&apos; hos %4.</translation>
    </message>
    <message>
        <source>Write name and holder in the plan exactly as on the card.</source>
        <translation>Skriv namn och innehavare i planen exakt som på kortet.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; has the same key as another device.</source>
        <translation>Enhet &apos;%1&apos; har samma nyckel som en annan enhet.</translation>
    </message>
    <message>
        <source>Name each device once, with its own card.</source>
        <translation>Ange varje enhet en gång, med dess eget kort.</translation>
    </message>
    <message>
        <source>Restores the %1 key with fingerprint %2, without its manifest</source>
        <translation>Återställer nyckeln av slaget %1 med fingeravtrycket %2, utan dess manifest</translation>
    </message>
    <message>
        <source>Restores the %1 key with fingerprint %2, made by the set of %3</source>
        <translation>Återställer nyckeln av slaget %1 med fingeravtrycket %2, skapad av uppsättningen för %3</translation>
    </message>
    <message>
        <source>Key: the existing %1 key in %2</source>
        <translation>Nyckel: den befintliga nyckeln av slaget %1 i %2</translation>
    </message>
    <message>
        <source>Key: a new %1 key, with dice</source>
        <translation>Nyckel: en ny nyckel av slaget %1, med tärningar</translation>
    </message>
    <message>
        <source>Key: a new %1 key</source>
        <translation>Nyckel: en ny nyckel av slaget %1</translation>
    </message>
    <message>
        <source>On the roster: %1 (%2), %3, signs with a key</source>
        <translation>På rollistan: %1 (%2), %3, signerar med en nyckel</translation>
    </message>
    <message>
        <source>On the roster: %1 (%2), %3, signs in ink</source>
        <translation>På rollistan: %1 (%2), %3, undertecknar med bläck</translation>
    </message>
    <message>
        <source>On paper: the key in a sealed capsule, its secret in shares</source>
        <translation>På papper: nyckeln i en förseglad kapsel, dess hemlighet i andelar</translation>
    </message>
    <message>
        <source>On paper: the key&apos;s own seed in shares, without a capsule</source>
        <translation>På papper: nyckelns eget frö i andelar, utan kapsel</translation>
    </message>
    <message>
        <source>The sheets become PDF files: an exception in the record</source>
        <translation>Bladen blir PDF-filer: en avvikelse i protokollet</translation>
    </message>
    <message>
        <source>The sheets are printed on %1 printers</source>
        <translation>Bladen skrivs ut på %1 skrivare</translation>
    </message>
    <message>
        <source>Printer %1 sees the key: it is destroyed or sealed at the end</source>
        <translation>Skrivare %1 ser nyckeln: den förstörs eller förseglas i slutet</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>funktionär</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>vittne</translation>
    </message>
    <message>
        <source>Mode: REAL</source>
        <translation>Läge: SKARPT</translation>
    </message>
    <message>
        <source>Mode: REHEARSAL, with keys to be thrown away</source>
        <translation>Läge: ÖVNING, med nycklar som ska kastas</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Namn: %1</translation>
    </message>
    <message>
        <source>DNS zone: %1</source>
        <translation>DNS-zon: %1</translation>
    </message>
    <message>
        <source>Goes live: %1</source>
        <translation>Tas i drift: %1</translation>
    </message>
    <message>
        <source>Replaces the key with fingerprint %1</source>
        <translation>Ersätter nyckeln med fingeravtrycket %1</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; of %2: a recovery wrap; whoever opens it sees the key</source>
        <translation>Enhet &apos;%1&apos; hos %2: ett återställningsomslag; den som öppnar det ser nyckeln</translation>
    </message>
    <message>
        <source>The restored key leaves in one file under a passphrase; no set is made</source>
        <translation>Den återställda nyckeln lämnar rummet i en enda fil under en lösenfras; ingen uppsättning skapas</translation>
    </message>
    <message>
        <source>Agreed among people only: %1 persons together. Nothing enforces it, each wrap opens alone</source>
        <translation>Bara överenskommet mellan människor: %1 personer tillsammans. Inget tvingar fram det, varje omslag öppnas för sig</translation>
    </message>
    <message>
        <source>Paper backup: %1 of %2 groups are needed</source>
        <translation>Säkerhetskopia på papper: %1 av %2 grupper behövs</translation>
    </message>
    <message>
        <source>Group &apos;%1&apos;: any %2 of %3 sheets, held by %4</source>
        <translation>Grupp &apos;%1&apos;: vilka %2 som helst av %3 blad, hos %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an algorithm of this program.</source>
        <translation>&apos;%1&apos; är inte en algoritm i det här programmet.</translation>
    </message>
    <message>
        <source>Use one of ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</source>
        <translation>Använd ett av ed25519, p256, p384, rsa2048, rsa3072, rsa4096.</translation>
    </message>
    <message>
        <source>&apos;dice&apos; stands beside &apos;import&apos;.</source>
        <translation>&apos;dice&apos; står tillsammans med &apos;import&apos;.</translation>
    </message>
    <message>
        <source>Dice make a new key; an imported key exists already.</source>
        <translation>Tärningar skapar en ny nyckel; en importerad nyckel finns redan.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the word for the key&apos;s own signature.</source>
        <translation>&apos;%1&apos; är ordet för nyckelns egen signatur.</translation>
    </message>
    <message>
        <source>Choose another id for this person.</source>
        <translation>Välj ett annat id för den här personen.</translation>
    </message>
    <message>
        <source>The officer&apos;s name has more than 200 bytes.</source>
        <translation>Funktionärens namn har mer än 200 byte.</translation>
    </message>
    <message>
        <source>Write the name of one person.</source>
        <translation>Skriv namnet på en enda person.</translation>
    </message>
    <message>
        <source>The officer &apos;%1&apos; shares id, name or key with another one.</source>
        <translation>Funktionären &apos;%1&apos; har samma id, namn eller nyckel som en annan.</translation>
    </message>
    <message>
        <source>List every person once.</source>
        <translation>Ange varje person en gång.</translation>
    </message>
    <message>
        <source>The roster needs an administrator and a witness.</source>
        <translation>Rollistan behöver en administratör och ett vittne.</translation>
    </message>
    <message>
        <source>Two people confirm every step.</source>
        <translation>Två personer bekräftar varje steg.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos; has a card and a recipient.</source>
        <translation>Enhet &apos;%1&apos; har både ett kort och en mottagare.</translation>
    </message>
    <message>
        <source>Keep the card; it holds the recipient.</source>
        <translation>Behåll kortet; det innehåller mottagaren.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; shares its name, card or key with another one.</source>
        <translation>Enheten &apos;%1&apos; har samma namn, kort eller nyckel som en annan.</translation>
    </message>
    <message>
        <source>List every device once.</source>
        <translation>Ange varje enhet en gång.</translation>
    </message>
    <message>
        <source>The plan has more than %1 bytes.</source>
        <translation>Planen har mer än %1 byte.</translation>
    </message>
    <message>
        <source>Check that this is a plan.</source>
        <translation>Kontrollera att det här är en plan.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>Planen är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Spara den som UTF-8-text.</translation>
    </message>
    <message>
        <source>The plan is not TOML: %1.</source>
        <translation>Planen är inte TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line; texts stand in quotes.</source>
        <translation>Rätta den här raden; texter står inom citattecken.</translation>
    </message>
    <message>
        <source>The plan does not say &apos;version = 1&apos;.</source>
        <translation>Planen säger inte &apos;version = 1&apos;.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that the plan was written for.</source>
        <translation>Använd den utgåva av keyrite som planen skrevs för.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a ceremony of this program.</source>
        <translation>&apos;%1&apos; är inte en ceremoni i det här programmet.</translation>
    </message>
    <message>
        <source>Use ceremony = &quot;generate&quot; or ceremony = &quot;reconstitute&quot;.</source>
        <translation>Använd ceremony = &quot;generate&quot; eller ceremony = &quot;reconstitute&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a mode.</source>
        <translation>&apos;%1&apos; är inte ett läge.</translation>
    </message>
    <message>
        <source>Use mode = &quot;rehearsal&quot; or mode = &quot;real&quot;.</source>
        <translation>Använd mode = &quot;rehearsal&quot; eller mode = &quot;real&quot;.</translation>
    </message>
    <message>
        <source>The name has more than 200 bytes.</source>
        <translation>Namnet har mer än 200 byte.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Välj ett kortare namn.</translation>
    </message>
    <message>
        <source>%1 of %2 sheets is not possible in group &apos;%3&apos;.</source>
        <translation>%1 av %2 blad är inte möjligt i grupp &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>List 2 to 16 holders, and set &apos;threshold&apos; between 2 and their number: one sheet alone would be the key.</source>
        <translation>Ange 2 till 16 innehavare, och sätt &apos;threshold&apos; mellan 2 och deras antal: ett enda blad vore annars nyckeln.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to print.</source>
        <translation>&apos;%1&apos; är inte ett sätt att skriva ut.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;, or printing = &quot;files&quot;: then the sheets become PDF files, which the record notes as an exception.</source>
        <translation>Använd printing = &quot;printers&quot;, eller printing = &quot;files&quot;: då blir bladen PDF-filer, vilket protokollet noterar som en avvikelse.</translation>
    </message>
    <message>
        <source>Printers are planned, but the sheets become files.</source>
        <translation>Skrivare är planerade, men bladen blir filer.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;.</source>
        <translation>Använd printing = &quot;printers&quot;.</translation>
    </message>
    <message>
        <source>%1 printers are not possible.</source>
        <translation>%1 skrivare är inte möjligt.</translation>
    </message>
    <message>
        <source>Plan 1 to %1 printers.</source>
        <translation>Planera 1 till %1 skrivare.</translation>
    </message>
    <message>
        <source>With %1 printers, one of them prints enough sheets to know the key.</source>
        <translation>Med %1 skrivare skriver en av dem ut tillräckligt många blad för att känna till nyckeln.</translation>
    </message>
    <message>
        <source>No printer prints enough sheets to know the key.</source>
        <translation>Ingen skrivare skriver ut tillräckligt många blad för att känna till nyckeln.</translation>
    </message>
    <message>
        <source>Remove the line printer-sees-key.</source>
        <translation>Ta bort raden printer-sees-key.</translation>
    </message>
    <message>
        <source>Shares cannot enforce a quorum beside wraps of the whole key, each of which opens alone.</source>
        <translation>Andelar kan inte tvinga fram ett kvorum bredvid omslag för hela nyckeln, som vart och ett öppnas för sig.</translation>
    </message>
    <message>
        <source>Remove the devices, or write quorum = &quot;advisory&quot; if people only agree on it.</source>
        <translation>Ta bort enheterna, eller skriv quorum = &quot;advisory&quot; om det bara är en överenskommelse mellan människor.</translation>
    </message>
    <message>
        <source>%1 persons are planned, but these suffice: %2</source>
        <translation>%1 personer är planerade, men dessa räcker: %2</translation>
    </message>
    <message>
        <source>Raise the thresholds, give every person one sheet, or lower &apos;persons&apos;.</source>
        <translation>Höj trösklarna, ge varje person ett blad eller sänk &apos;persons&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form of a paper backup.</source>
        <translation>&apos;%1&apos; är inte en form för en säkerhetskopia på papper.</translation>
    </message>
    <message>
        <source>Use form = &quot;sealed&quot;, or &quot;direct&quot; for an Ed25519 key.</source>
        <translation>Använd form = &quot;sealed&quot;, eller &quot;direct&quot; för en Ed25519-nyckel.</translation>
    </message>
    <message>
        <source>Only an Ed25519 key that is made in the ceremony can be on paper directly.</source>
        <translation>Bara en Ed25519-nyckel som skapas i ceremonin kan stå direkt på papper.</translation>
    </message>
    <message>
        <source>Use form = &quot;sealed&quot;.</source>
        <translation>Använd form = &quot;sealed&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size of paper.</source>
        <translation>&apos;%1&apos; är inte ett pappersformat.</translation>
    </message>
    <message>
        <source>Use page = &quot;a4&quot; or page = &quot;letter&quot;.</source>
        <translation>Använd page = &quot;a4&quot; eller page = &quot;letter&quot;.</translation>
    </message>
    <message>
        <source>Two groups are named &apos;%1&apos;.</source>
        <translation>Två grupper heter &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Give every group a name of its own.</source>
        <translation>Ge varje grupp ett eget namn.</translation>
    </message>
    <message>
        <source>%1 of %2 groups is not possible.</source>
        <translation>%1 av %2 grupper är inte möjligt.</translation>
    </message>
    <message>
        <source>Set &apos;groups-needed&apos; between 1 and the number of groups.</source>
        <translation>Sätt &apos;groups-needed&apos; mellan 1 och antalet grupper.</translation>
    </message>
    <message>
        <source>The plan does not say where the key goes.</source>
        <translation>Planen säger inte vart nyckeln ska.</translation>
    </message>
    <message>
        <source>Reconstitute with new devices or sheets, or with result = &quot;age-file&quot; and neither; &apos;generate&apos; has neither [source] nor result.</source>
        <translation>Återställ med nya enheter eller blad, eller med result = &quot;age-file&quot; och utan båda; &apos;generate&apos; har varken [source] eller result.</translation>
    </message>
    <message>
        <source>A quorum of %1 is impossible with %2 holders.</source>
        <translation>Ett kvorum på %1 är omöjligt med %2 innehavare.</translation>
    </message>
    <message>
        <source>Set &apos;persons&apos; between 2 and the number of holders, or remove [recovery].</source>
        <translation>Sätt &apos;persons&apos; mellan 2 och antalet innehavare, eller ta bort [recovery].</translation>
    </message>
    <message>
        <source>A quorum stands beside wraps of the whole key, each of which opens alone: it would not be real.</source>
        <translation>Ett kvorum står bredvid omslag för hela nyckeln, som vart och ett öppnas för sig: det vore inte verkligt.</translation>
    </message>
    <message>
        <source>Write quorum = &quot;advisory&quot; if people only agree on it, quorum = &quot;shares&quot; if the key is on paper alone, or remove [recovery].</source>
        <translation>Skriv quorum = &quot;advisory&quot; om det bara är en överenskommelse mellan människor, quorum = &quot;shares&quot; om nyckeln bara finns på papper, eller ta bort [recovery].</translation>
    </message>
    <message>
        <source>Bring the backups</source>
        <translation>Ta fram säkerhetskopiorna</translation>
    </message>
    <message>
        <source>The sheets, or a device&apos;s wrap, are brought now, and the key is restored from them.</source>
        <translation>Bladen, eller en enhets omslag, tas fram nu, och nyckeln återställs från dem.</translation>
    </message>
    <message>
        <source>Name the pictures of the sheets, type the words of a sheet, or name a wrap. Repeat until there are enough.</source>
        <translation>Ange bilderna av bladen, skriv orden på ett blad eller ange ett omslag. Upprepa tills det räcker.</translation>
    </message>
    <message>
        <source>Every holder agrees that the key is restored today. Nobody leaves the room from here on.</source>
        <translation>Alla innehavare är överens om att nyckeln återställs i dag. Ingen lämnar rummet från och med nu.</translation>
    </message>
    <message>
        <source>Write the key under a passphrase</source>
        <translation>Skriv nyckeln under en lösenfras</translation>
    </message>
    <message>
        <source>The key leaves in one file that a passphrase opens, and is then wiped.</source>
        <translation>Nyckeln lämnar rummet i en enda fil som en lösenfras öppnar, och raderas sedan.</translation>
    </message>
    <message>
        <source>One person types a passphrase twice; it is kept apart from the file.</source>
        <translation>En person skriver en lösenfras två gånger; den förvaras åtskild från filen.</translation>
    </message>
    <message>
        <source>Who has the file and the passphrase has the key.</source>
        <translation>Den som har filen och lösenfrasen har nyckeln.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 groups are complete.</source>
        <translation>%1 av %2 grupper är fullständiga.</translation>
    </message>
    <message>
        <source>Bring more sheets of the groups that are not complete.</source>
        <translation>Ta fram fler blad från de grupper som inte är fullständiga.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 sheets that are needed.</source>
        <translation>%1 av de %2 blad som behövs finns här.</translation>
    </message>
    <message>
        <source>Bring %1 more of the same backup.</source>
        <translation>Ta fram %1 till av samma säkerhetskopia.</translation>
    </message>
    <message>
        <source>not needed and not checked, because their group is not complete: %1</source>
        <translation>behövs inte och har inte kontrollerats, eftersom deras grupp inte är fullständig: %1</translation>
    </message>
    <message>
        <source>WRONG, contradicts all the others: %1; forged or of another backup; left out</source>
        <translation>FEL, strider mot alla andra: %1; förfalskat eller från en annan säkerhetskopia; utelämnat</translation>
    </message>
    <message>
        <source>These sheets do not belong together: at least one of them is wrong, and nothing at hand says which. Each one has a right checksum. They are %1.</source>
        <translation>De här bladen hör inte ihop: minst ett av dem är fel, och inget här säger vilket. Vart och ett har en riktig kontrollsumma. De är %1.</translation>
    </message>
    <message>
        <source>Bring one more sheet of the same backup, or the manifest of the set: either names the wrong one.</source>
        <translation>Ta fram ett blad till av samma säkerhetskopia, eller uppsättningens manifest: båda kan peka ut det felaktiga bladet.</translation>
    </message>
    <message>
        <source>The sheets fall into groups of equal size that contradict each other: %1.</source>
        <translation>Bladen faller i lika stora grupper som strider mot varandra: %1.</translation>
    </message>
    <message>
        <source>Bring the manifest of the set or more sheets: either tells the wrong ones.</source>
        <translation>Ta fram uppsättningens manifest eller fler blad: båda kan peka ut de felaktiga bladen.</translation>
    </message>
    <message>
        <source>Bring the sheets of one backup, each once.</source>
        <translation>Ta fram bladen i en enda säkerhetskopia, vart och ett en gång.</translation>
    </message>
    <message>
        <source>The sheets restore another key, with the fingerprint %1.</source>
        <translation>Bladen återställer en annan nyckel, med fingeravtrycket %1.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your own paper; bring the sheets of the key that you want.</source>
        <translation>Jämför fingeravtrycket med ditt eget papper; ta fram bladen för den nyckel du vill ha.</translation>
    </message>
    <message>
        <source>The capsule is for %1, the ceremony is %2.</source>
        <translation>Kapseln gäller för läget %1, ceremonin har läget %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed.</source>
        <translation>Övningsmaterial och skarpt material blandas aldrig.</translation>
    </message>
    <message>
        <source>The capsule was not made by the set of the manifest.</source>
        <translation>Kapseln skapades inte av manifestets uppsättning.</translation>
    </message>
    <message>
        <source>Bring the manifest that belongs to these sheets.</source>
        <translation>Ta fram manifestet som hör till de här bladen.</translation>
    </message>
    <message>
        <source>The shares hold a secret of %1 bytes, not one of keyrite.</source>
        <translation>Andelarna innehåller en hemlighet på %1 byte, inte en från keyrite.</translation>
    </message>
    <message>
        <source>Bring the sheets of this backup.</source>
        <translation>Ta fram bladen i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>The shares suffice; the capsule is not complete: %1</source>
        <translation>Andelarna räcker; kapseln är inte fullständig: %1</translation>
    </message>
    <message>
        <source>Bring the capsule page of any sheet of this backup.</source>
        <translation>Ta fram kapselsidan från något blad i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>The shares suffice, and they open none of the capsules at hand.</source>
        <translation>Andelarna räcker, men de öppnar ingen av kapslarna som finns här.</translation>
    </message>
    <message>
        <source>Bring more sheets of the same backup, or the manifest of the set.</source>
        <translation>Ta fram fler blad av samma säkerhetskopia, eller uppsättningens manifest.</translation>
    </message>
    <message>
        <source>This is a sheet of another backup.</source>
        <translation>Det här är ett blad från en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>Bring the sheets that belong to the manifest.</source>
        <translation>Ta fram bladen som hör till manifestet.</translation>
    </message>
    <message>
        <source>The sheet of %1 is not the one that was made: its words do not have the commitment of the manifest.</source>
        <translation>Bladet (%1) är inte det som skapades: dess ord har inte bindningsvärdet i manifestet.</translation>
    </message>
    <message>
        <source>It is forged or of another backup. Keep it as evidence, and go on without it.</source>
        <translation>Det är förfalskat eller från en annan säkerhetskopia. Behåll det som bevis och fortsätt utan det.</translation>
    </message>
    <message>
        <source>%1: %2 Left out.</source>
        <translation>%1: %2 Utelämnat.</translation>
    </message>
    <message>
        <source>There is no sheet of this backup in the pile.</source>
        <translation>Det finns inget blad från den här säkerhetskopian i högen.</translation>
    </message>
    <message>
        <source>There is no right sheet of this backup in the pile: %1</source>
        <translation>Det finns inget riktigt blad från den här säkerhetskopian i högen: %1</translation>
    </message>
    <message>
        <source>Bring the sheets of the backup.</source>
        <translation>Ta fram bladen i säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 Also: %2</source>
        <translation>%1 Dessutom: %2</translation>
    </message>
    <message>
        <source>Memory lock</source>
        <translation>Minneslås</translation>
    </message>
    <message>
        <source>memory can be locked</source>
        <translation>minne kan låsas</translation>
    </message>
    <message>
        <source>Library memory</source>
        <translation>Bibliotekets minne</translation>
    </message>
    <message>
        <source>wiped when freed, numbers on locked memory</source>
        <translation>raderas när det frigörs, talen ligger i låst minne</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Minnesdumpar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>avstängda</translation>
    </message>
    <message>
        <source>on</source>
        <translation>påslagna</translation>
    </message>
    <message>
        <source>Start the ceremony with keyrite itself, which turns them off.</source>
        <translation>Starta ceremonin med själva keyrite, som stänger av dem.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Växlingsminne</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>inget används</translation>
    </message>
    <message>
        <source>in use, or unknown</source>
        <translation>används, eller okänt</translation>
    </message>
    <message>
        <source>As root, run &apos;swapoff -a&apos;; or run from the disc.</source>
        <translation>Kör &apos;swapoff -a&apos; som root; eller kör från skivan.</translation>
    </message>
    <message>
        <source>Network devices</source>
        <translation>Nätverksenheter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Run from the disc, which has no network drivers; or take the device out of the machine.</source>
        <translation>Kör från skivan, som inte har några nätverksdrivrutiner; eller ta ut nätverksenheten ur maskinen.</translation>
    </message>
    <message>
        <source>The running system</source>
        <translation>Systemet som körs</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>kan skrivas</translation>
    </message>
    <message>
        <source>Start the machine from the read-only disc.</source>
        <translation>Starta maskinen från den skrivskyddade skivan.</translation>
    </message>
    <message>
        <source>Clock (say aloud whether it is right, in UTC)</source>
        <translation>Klocka (säg högt om den går rätt, i UTC)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Connect a camera; without one, pages come as pictures or PDFs from a scanner.</source>
        <translation>Anslut en kamera; utan kamera tas sidorna in som bilder eller PDF-filer från en skanner.</translation>
    </message>
    <message>
        <source>Connect the printers that the plan wants, switch them on, and give them paper.</source>
        <translation>Anslut skrivarna som planen kräver, slå på dem och ge dem papper.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Take an output medium that can be written and has %1 MiB free.</source>
        <translation>Ta ett utmedium som går att skriva på och har %1 MiB ledigt.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Utmapp</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kan inte skrivas</translation>
    </message>
    <message>
        <source>%1 KiB free</source>
        <translation>%1 KiB ledigt</translation>
    </message>
    <message>
        <source>Output medium</source>
        <translation>Utmedium</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>löstagbart</translation>
    </message>
    <message>
        <source>not a removable medium</source>
        <translation>inte ett löstagbart medium</translation>
    </message>
    <message>
        <source>Write to a stick or card that leaves the room.</source>
        <translation>Skriv till ett minne eller kort som lämnar rummet.</translation>
    </message>
    <message>
        <source>Preflight is red: %1: %2</source>
        <translation>Förkontrollen är röd: %1: %2</translation>
    </message>
    <message>
        <source>%1 Or two people accept it, and give the reason.</source>
        <translation>%1 Eller så godtar två personer det och anger skälet.</translation>
    </message>
    <message>
        <source>Compare it with the printed page, letter by letter, and type the words again.</source>
        <translation>Jämför det med den utskrivna sidan, bokstav för bokstav, och skriv orden igen.</translation>
    </message>
    <message>
        <source>The words do not fit together. If one of them is wrong, it is word %1.</source>
        <translation>Orden passar inte ihop. Om ett av dem är fel är det ord %1.</translation>
    </message>
    <message>
        <source>The words do not fit together: more than one is wrong, or some have changed places.</source>
        <translation>Orden passar inte ihop: fler än ett är fel, eller så har några bytt plats.</translation>
    </message>
    <message>
        <source> (REHEARSAL)</source>
        <translation> (ÖVNING)</translation>
    </message>
    <message>
        <source>  %1 of %2 groups are needed</source>
        <translation>  %1 av %2 grupper behövs</translation>
    </message>
    <message>
        <source>  %1, any %2 restore the group (%3)</source>
        <translation>  %1, vilka %2 som helst återställer gruppen (%3)</translation>
    </message>
    <message>
        <source>  %1, any %2 restore (%3)</source>
        <translation>  %1, vilka %2 som helst återställer (%3)</translation>
    </message>
    <message>
        <source>Capsule %1%2: %3 of %4 pieces; missing: %5</source>
        <translation>Kapsel %1%2: %3 av %4 delar; saknas: %5</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Lagt åt sidan: %1</translation>
    </message>
    <message>
        <source>The wrap is not one of those that the manifest lists: it was changed or exchanged.</source>
        <translation>Omslaget är inte ett av dem som manifestet räknar upp: det har ändrats eller bytts ut.</translation>
    </message>
    <message>
        <source>Fetch the set again and run &apos;keyrite verify&apos; on it.</source>
        <translation>Hämta uppsättningen igen och kör &apos;keyrite verify&apos; på den.</translation>
    </message>
    <message>
        <source>Nothing says which key this wrap must hold.</source>
        <translation>Inget säger vilken nyckel det här omslaget måste innehålla.</translation>
    </message>
    <message>
        <source>Give --manifest FILE, or --fingerprint with the words or digits from the paper record.</source>
        <translation>Ange --manifest FILE, eller --fingerprint med orden eller siffrorna från pappersprotokollet.</translation>
    </message>
    <message>
        <source>The manifest is of another key than the fingerprint you gave.</source>
        <translation>Manifestet gäller en annan nyckel än fingeravtrycket du angav.</translation>
    </message>
    <message>
        <source>Do not use this set: it may be a forgery.</source>
        <translation>Använd inte den här uppsättningen: den kan vara en förfalskning.</translation>
    </message>
    <message>
        <source>The wrap opens, but it holds another key than the one you expect.</source>
        <translation>Omslaget går att öppna, men det innehåller en annan nyckel än den du väntar dig.</translation>
    </message>
    <message>
        <source>Do not use it: somebody may have wrapped a key of theirs to your device.</source>
        <translation>Använd den inte: någon kan ha slagit in en egen nyckel åt din enhet.</translation>
    </message>
    <message>
        <source>Backup %1%2: one share</source>
        <translation>Säkerhetskopia %1%2: en andel</translation>
    </message>
    <message>
        <source>Backup %1%2: %3 shares</source>
        <translation>Säkerhetskopia %1%2: %3 andelar</translation>
    </message>
    <message>
        <source>Capsule %1%2: %3 of %4 pieces</source>
        <translation>Kapsel %1%2: %3 av %4 delar</translation>
    </message>
    <message>
        <source>This is the key of a REHEARSAL; it must never be used.</source>
        <translation>Det här är nyckeln från en ÖVNING; den får aldrig användas.</translation>
    </message>
    <message>
        <source>This is a real key, not a rehearsal&apos;s.</source>
        <translation>Det här är en skarp nyckel, inte en från en övning.</translation>
    </message>
    <message>
        <source>To practise, say --rehearsal.</source>
        <translation>Ange --rehearsal för att öva.</translation>
    </message>
    <message>
        <source>Leave --rehearsal out.</source>
        <translation>Utelämna --rehearsal.</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>skapad här</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>takes no jobs</source>
        <translation>tar inte emot jobb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sixteen words of each share are written by hand, so that no printer knows the key</source>
        <translation>Sexton ord i varje andel skrivs för hand, så att ingen skrivare känner till nyckeln</translation>
    </message>
    <message>
        <source>Words are left blank for the sake of printers, but the sheets become files.</source>
        <translation>Ord utelämnas för skrivarnas skull, men bladen blir filer.</translation>
    </message>
    <message>
        <source>Use printing = &quot;printers&quot;; or remove the line words-by-hand, and the files have every word.</source>
        <translation>Använd printing = &quot;printers&quot;; eller ta bort raden words-by-hand, så innehåller filerna varje ord.</translation>
    </message>
    <message>
        <source>With words written by hand no printer knows the key.</source>
        <translation>När ord skrivs för hand känner ingen skrivare till nyckeln.</translation>
    </message>
    <message>
        <source>Remove the line printer-sees-key, or the line words-by-hand.</source>
        <translation>Ta bort raden printer-sees-key eller raden words-by-hand.</translation>
    </message>
    <message>
        <source>Write words-by-hand = true: sixteen words of each sheet are left blank; or printer-sees-key = true: the record says so, and the printer is destroyed or sealed at the end.</source>
        <translation>Skriv words-by-hand = true: sexton ord på varje blad utelämnas; eller printer-sees-key = true: det anges i protokollet, och skrivaren förstörs eller förseglas i slutet.</translation>
    </message>
    <message>
        <source>Plan printers = %1; or words-by-hand = true: sixteen words of each sheet are left blank; or write printer-sees-key = true: the record says so, and the printer is destroyed or sealed at the end.</source>
        <translation>Planera printers = %1; eller words-by-hand = true: sexton ord på varje blad utelämnas; eller skriv printer-sees-key = true: det anges i protokollet, och skrivaren förstörs eller förseglas i slutet.</translation>
    </message>
    <message>
        <source>No share has more than %1 words.</source>
        <translation>Ingen andel har fler än %1 ord.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>Ord %1 finns inte i ordlistan.</translation>
    </message>
    <message>
        <source>These are %1 words; a sheet has %2 or more.</source>
        <translation>Det här är %1 ord; ett blad har %2 eller fler.</translation>
    </message>
    <message>
        <source>Type all the words of one sheet, in their order.</source>
        <translation>Skriv alla ord på ett blad, i deras ordning.</translation>
    </message>
    <message>
        <source>The image, by its own word (compare the disc itself on another machine)</source>
        <translation>Avbilden, enligt vad den själv säger (jämför själva skivan på en annan dator)</translation>
    </message>
    <message>
        <source>not started from the disc</source>
        <translation>inte startad från skivan</translation>
    </message>
    <message>
        <source>There is no room for the image of the disc.</source>
        <translation>Det finns inte plats för skivans avbild.</translation>
    </message>
    <message>
        <source>Free some memory, and start again.</source>
        <translation>Frigör minne, och börja om.</translation>
    </message>
    <message>
        <source>Burning the disc, percent</source>
        <translation>Skivan bränns, procent</translation>
    </message>
    <message>
        <source>Reading the disc back, percent</source>
        <translation>Skivan läses tillbaka, procent</translation>
    </message>
    <message>
        <source>The disc reads as what was burnt.</source>
        <translation>Skivan läses som den brändes.</translation>
    </message>
    <message>
        <source>Hash of the disc (SHA-256): write it on the bag</source>
        <translation>Skivans hashvärde (SHA-256): skriv det på påsen</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>There is no such drive, or another medium is in it now.</source>
        <translation>Det finns ingen sådan enhet, eller så ligger ett annat medium i den nu.</translation>
    </message>
    <message>
        <source>Put the disc in, wait until the drive is still, and choose it again.</source>
        <translation>Lägg i skivan, vänta tills enheten är stilla, och välj den igen.</translation>
    </message>
    <message>
        <source>root hash %1; the whole disc as the drive read it: %2</source>
        <translation>rothash %1; hela skivan som enheten läste den: %2</translation>
    </message>
    <message>
        <source>root hash %1; %2</source>
        <translation>rothash %1; %2</translation>
    </message>
    <message>
        <source>the whole disc is still being read</source>
        <translation>hela skivan läses fortfarande</translation>
    </message>
    <message>
        <source>the disc itself was not read</source>
        <translation>själva skivan lästes inte</translation>
    </message>
    <message>
        <source>Secure Boot and the kernel&apos;s lockdown, by their own word</source>
        <translation>Secure Boot och kärnans lockdown, enligt egen uppgift</translation>
    </message>
    <message>
        <source>Secure Boot %1, lockdown %2</source>
        <translation>Secure Boot %1, lockdown %2</translation>
    </message>
    <message>
        <source>Who does it (a short name: a-z, 0-9, -)</source>
        <translation>Vem som gör det (ett kort namn: a-z, 0-9, -)</translation>
    </message>
    <message>
        <source>Who watches (a short name)</source>
        <translation>Vem som ser på (ett kort namn)</translation>
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
        <translation>Samma person angavs två gånger.</translation>
    </message>
    <message>
        <source>Two people do this together: name both.</source>
        <translation>Två personer gör detta tillsammans: ange båda.</translation>
    </message>
    <message>
        <source>Reading the disc, in MB</source>
        <translation>Skivan läses, i MB</translation>
    </message>
    <message>
        <source>Volume %1, %2 bytes</source>
        <translation>Volym %1, %2 byte</translation>
    </message>
    <message>
        <source>Hash of the disc (SHA-256)</source>
        <translation>Skivans hashvärde (SHA-256)</translation>
    </message>
    <message>
        <source>The hash that you trust: 64 digits or 32 words (empty: none)</source>
        <translation>Det hashvärde som ni litar på: 64 siffror eller 32 ord (tomt: inget)</translation>
    </message>
    <message>
        <source>Or the code of its label: before the camera, or a picture</source>
        <translation>Eller koden på dess etikett: framför kameran, eller en bild</translation>
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
        <translation>Det finns mer än ett hashvärde.</translation>
    </message>
    <message>
        <source>Bring one hash, in one way.</source>
        <translation>Ange ett hashvärde, på ett sätt.</translation>
    </message>
    <message>
        <source>This is not the code of a disc&apos;s label.</source>
        <translation>Det här är inte koden på en skivas etikett.</translation>
    </message>
    <message>
        <source>Show the label of the release, or type the hash.</source>
        <translation>Visa utgåvans etikett, eller skriv hashvärdet.</translation>
    </message>
    <message>
        <source>VERIFIED: the disc in %1 has the hash that you trust.</source>
        <translation>KONTROLLERAD: skivan i %1 har det hashvärde som ni litar på.</translation>
    </message>
    <message>
        <source>NOT VERIFIED: the hash of the disc in %1 was written down, and compared with nothing.</source>
        <translation>INTE KONTROLLERAD: hashvärdet för skivan i %1 skrevs ner och jämfördes med ingenting.</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hashvärde: %1</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::CardPile</name>
    <message>
        <source>This is the page of a share of a paper backup, and not the page of a card.</source>
        <translation>Det här är sidan för en andel i en säkerhetskopia på papper, och inte sidan för ett kort.</translation>
    </message>
    <message>
        <source>Turn it face down now and give it back to its holder; note it as an exception. Bring the card.</source>
        <translation>Vänd den nu med texten nedåt och ge tillbaka den till dess innehavare; notera det som en avvikelse. Ta fram kortet.</translation>
    </message>
    <message>
        <source>This is a page with codes of a paper backup, and not the page of a card.</source>
        <translation>Det här är en sida med koder från en säkerhetskopia på papper, och inte sidan för ett kort.</translation>
    </message>
    <message>
        <source>Put it back to its sheet, and bring the card.</source>
        <translation>Lägg tillbaka den hos dess blad och ta fram kortet.</translation>
    </message>
    <message>
        <source>These are the codes of more than one device.</source>
        <translation>Det här är koderna från mer än en enhet.</translation>
    </message>
    <message>
        <source>Show one page alone: the card of the device that this step names.</source>
        <translation>Visa en enda sida: kortet för den enhet som det här steget anger.</translation>
    </message>
    <message>
        <source>The codes that were read are of something else: no card is among them.</source>
        <translation>Koderna som lästes hör till något annat: det finns inget kort bland dem.</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>Ingen kod hittades.</translation>
    </message>
    <message>
        <source>Show the page of the card, flat and whole; or bring the card as a file.</source>
        <translation>Visa kortets sida, plan och hel; eller ta fram kortet som en fil.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Ceremony</name>
    <message>
        <source>This ceremony is closed (%1); it cannot be resumed.</source>
        <translation>Den här ceremonin är stängd (%1); den kan inte återupptas.</translation>
    </message>
    <message>
        <source>Start a new ceremony with a new output folder.</source>
        <translation>Starta en ny ceremoni med en ny utmapp.</translation>
    </message>
    <message>
        <source>The plan is not the one with which this ceremony began.</source>
        <translation>Planen är inte den som den här ceremonin började med.</translation>
    </message>
    <message>
        <source>Name the plan of this ceremony.</source>
        <translation>Ange planen för den här ceremonin.</translation>
    </message>
    <message>
        <source>The ceremony was begun with the script &apos;%1&apos;.</source>
        <translation>Ceremonin påbörjades med manuset &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Use the release of keyrite that began it.</source>
        <translation>Använd den utgåva av keyrite som påbörjade den.</translation>
    </message>
    <message>
        <source>Verify it on another machine: keyrite verify %1 --anchor &quot;THE 32 WORDS OF THE KEY FROM PAPER&quot;</source>
        <translation>Verifiera den på en annan maskin: keyrite verify %1 --anchor &quot;NYCKELNS 32 ORD FRÅN PAPPERET&quot;</translation>
    </message>
    <message>
        <source>Verify its record on another machine: keyrite transcript verify %1 --head &quot;THE WORDS OF THE RECORD FROM PAPER&quot;</source>
        <translation>Verifiera protokollet på en annan maskin: keyrite transcript verify %1 --head &quot;PROTOKOLLETS ORD FRÅN PAPPERET&quot;</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::HeldShare</name>
    <message>
        <source>share %1 of group %2</source>
        <translation>andel %1 i grupp %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>andel %1</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PageReader</name>
    <message>
        <source>The sheet cannot be read.</source>
        <translation>Bladet kan inte läsas.</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>Skriv ut det igen.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PaperInHand</name>
    <message>
        <source>This key has no seed that could stand on paper.</source>
        <translation>Den här nyckeln har inget frö som kan stå på papper.</translation>
    </message>
    <message>
        <source>Plan the form &apos;sealed&apos;.</source>
        <translation>Planera formen &apos;sealed&apos;.</translation>
    </message>
    <message>
        <source>share %1 of %2 of group &apos;%3&apos;, %4</source>
        <translation>andel %1 av %2 i grupp &apos;%3&apos;, %4</translation>
    </message>
    <message>
        <source>share %1 of %2, %3</source>
        <translation>andel %1 av %2, %3</translation>
    </message>
    <message>
        <source>What was typed for word %1 is not a word of the list.</source>
        <translation>Det som skrevs för ord %1 är inte ett ord i listan.</translation>
    </message>
    <message>
        <source>Type the word with this number from the printed page.</source>
        <translation>Skriv ordet med det här numret från den utskrivna sidan.</translation>
    </message>
    <message>
        <source>Word %1 of the page is not the one that was made.</source>
        <translation>Ord %1 på sidan är inte det som skapades.</translation>
    </message>
    <message>
        <source>Type it once more. If the page really says it, the page is a misprint: print it again.</source>
        <translation>Skriv det en gång till. Om det verkligen står så på sidan är sidan ett feltryck: skriv ut den igen.</translation>
    </message>
    <message>
        <source>Scan this one sheet, flat and at 300 dpi. If it cannot be read, it is a misprint: print it again.</source>
        <translation>Skanna det här enda bladet, plant och med 300 dpi. Om det inte kan läsas är det ett feltryck: skriv ut det igen.</translation>
    </message>
    <message>
        <source>This is the page of another share, or a misprint.</source>
        <translation>Det här är sidan för en annan andel, eller ett feltryck.</translation>
    </message>
    <message>
        <source>Bring the page of this share, or print it again.</source>
        <translation>Ta fram sidan för den här andelen, eller skriv ut den igen.</translation>
    </message>
    <message>
        <source>The capsule on the page is not the one that was made.</source>
        <translation>Kapseln på sidan är inte den som skapades.</translation>
    </message>
    <message>
        <source>A sheet was not read back.</source>
        <translation>Ett blad har inte lästs tillbaka.</translation>
    </message>
    <message>
        <source>The test restore has a remark: %1</source>
        <translation>Provåterställningen har en anmärkning: %1</translation>
    </message>
    <message>
        <source>The share&apos;s code could not be read from the page.</source>
        <translation>Andelens kod kunde inte läsas från sidan.</translation>
    </message>
    <message>
        <source>There are codes of several shares: each sheet is read alone.</source>
        <translation>Det finns koder från flera andelar: varje blad läses för sig.</translation>
    </message>
    <message>
        <source>These are %1 words; the sheet has %2.</source>
        <translation>Det här är %1 ord; bladet har %2.</translation>
    </message>
    <message>
        <source>Type all the words of the sheet, in their order.</source>
        <translation>Skriv alla ord på bladet, i deras ordning.</translation>
    </message>
    <message>
        <source>These words of the sheet are not the ones that were made: %1.</source>
        <translation>De här orden på bladet är inte de som skapades: %1.</translation>
    </message>
    <message>
        <source>Type them once more. If the sheet really says so, go back to the words and correct the boxes, or print the sheet again as a misprint.</source>
        <translation>Skriv dem en gång till. Om det verkligen står så på bladet, gå tillbaka till orden och rätta rutorna, eller skriv ut bladet igen som ett feltryck.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::PlanReader</name>
    <message>
        <source>Correct this line; &apos;keyrite plan new&apos; writes an example of every line.</source>
        <translation>Rätta den här raden; &apos;keyrite plan new&apos; skriver ett exempel på varje rad.</translation>
    </message>
    <message>
        <source>The plan has a key that this program does not know: &apos;%1&apos;.</source>
        <translation>Planen har ett nyckelord som det här programmet inte känner till: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Correct the spelling, or remove the line.</source>
        <translation>Rätta stavningen eller ta bort raden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number.</source>
        <translation>&apos;%1&apos; är inte ett heltal.</translation>
    </message>
    <message>
        <source>Write it as %1 = 2.</source>
        <translation>Skriv det som %1 = 2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation>&apos;%1&apos; är varken true eller false.</translation>
    </message>
    <message>
        <source>Write it as %1 = true.</source>
        <translation>Skriv det som %1 = true.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or not a list.</source>
        <translation>&apos;%1&apos; saknas eller är inte en lista.</translation>
    </message>
    <message>
        <source>Write it as %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Skriv det som %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is not a label in quotes.</source>
        <translation>&apos;%1&apos; innehåller något som inte är en beteckning inom citattecken.</translation>
    </message>
    <message>
        <source>The plan needs between 1 and %1 sections [[%2]].</source>
        <translation>Planen behöver mellan 1 och %1 avsnitt [[%2]].</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every section.</source>
        <translation>&apos;keyrite plan new&apos; skriver ett exempel på varje avsnitt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a list of sections.</source>
        <translation>&apos;%1&apos; är inte en lista med avsnitt.</translation>
    </message>
    <message>
        <source>Write each as [[%1]].</source>
        <translation>Skriv vart och ett som [[%1]].</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Rehearsal</name>
    <message>
        <source>The folder for the rehearsal is there already and is not empty.</source>
        <translation>Mappen för övningen finns redan och är inte tom.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Ange en ny mapp.</translation>
    </message>
    <message>
        <source>The sheets gave another key.</source>
        <translation>Bladen gav en annan nyckel.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::SheetPile</name>
    <message>
        <source>The folder holds no pictures, or more than %1.</source>
        <translation>Mappen innehåller inga bilder, eller fler än %1.</translation>
    </message>
    <message>
        <source>Put the pictures of the sheets into a folder of their own.</source>
        <translation>Lägg bilderna av bladen i en egen mapp.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no code was found; scan the page again, flat and at 300 dpi</source>
        <translation>%1: ingen kod hittades; skanna sidan igen, plant och med 300 dpi</translation>
    </message>
    <message>
        <source>%1: a piece of a capsule for %2, put aside</source>
        <translation>%1: en del av en kapsel för läget %2, lagd åt sidan</translation>
    </message>
    <message>
        <source>This share was made by other software: it is not of the kind that keyrite makes.</source>
        <translation>Den här andelen skapades av ett annat program: den är inte av det slag som keyrite skapar.</translation>
    </message>
    <message>
        <source>Bring the sheets of this backup.</source>
        <translation>Ta fram bladen i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: bring the right sheet.</source>
        <translation>Övningsmaterial och skarpt material blandas aldrig: ta fram rätt blad.</translation>
    </message>
    <message>
        <source>This is a sheet of a rehearsal; the ceremony is a real one.</source>
        <translation>Det här är ett blad från en övning; ceremonin är skarp.</translation>
    </message>
    <message>
        <source>This is a sheet of a real ceremony; this one is a rehearsal.</source>
        <translation>Det här är ett blad från en skarp ceremoni; den här är en övning.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inskrivet</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::SheetPile::Sink</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::Walk</name>
    <message>
        <source>A text goes over several lines.</source>
        <translation>En text går över flera rader.</translation>
    </message>
    <message>
        <source>Write it on one line, in simple quotes.</source>
        <translation>Skriv den på en rad, inom enkla citattecken.</translation>
    </message>
    <message>
        <source>A value is not one of the kinds that a plan has.</source>
        <translation>Ett värde är inte av ett slag som finns i en plan.</translation>
    </message>
    <message>
        <source>Write it as KEY = &quot;TEXT&quot;, true, false or a number.</source>
        <translation>Skriv det som KEY = &quot;TEXT&quot;, true, false eller ett tal.</translation>
    </message>
    <message>
        <source>A letter that is not ASCII stands outside of quotes.</source>
        <translation>En bokstav som inte är ASCII står utanför citattecken.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Sätt texten inom citattecken.</translation>
    </message>
    <message>
        <source>The line has more than %1 dots.</source>
        <translation>Raden har fler än %1 punkter.</translation>
    </message>
    <message>
        <source>Correct the key.</source>
        <translation>Rätta nyckelordet.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::generate</name>
    <message>
        <source>Who will be able to rebuild this key:</source>
        <translation>Vilka som kommer att kunna återskapa den här nyckeln:</translation>
    </message>
    <message>
        <source>Check words of the plan, once more</source>
        <translation>Planens kontrollord, en gång till</translation>
    </message>
    <message>
        <source>100 throws of a six-sided die carry 258 bits; fewer are accepted and their number is recorded.</source>
        <translation>100 kast med en sexsidig tärning ger 258 bitar; färre godtas och deras antal antecknas i protokollet.</translation>
    </message>
    <message>
        <source>Throws, digits 1 to 6, spaces allowed</source>
        <translation>Kast, siffrorna 1 till 6, mellanslag tillåtna</translation>
    </message>
    <message>
        <source>The plan names %1</source>
        <translation>Planen anger %1</translation>
    </message>
    <message>
        <source>Path of the key file (empty: as in the plan)</source>
        <translation>Sökväg till nyckelfilen (tomt: som i planen)</translation>
    </message>
    <message>
        <source>Its passphrase (empty if it has none)</source>
        <translation>Dess lösenfras (tomt om den inte har någon)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>The key is %1, the plan says %2.</source>
        <translation>Nyckeln är av slaget %1, planen säger %2.</translation>
    </message>
    <message>
        <source>Bring the key that the plan means, or correct the plan.</source>
        <translation>Ta fram nyckeln som planen avser, eller rätta planen.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256 of the public key): %1</source>
        <translation>Fingeravtryck (SHA-256 av den publika nyckeln): %1</translation>
    </message>
    <message>
        <source>Write these words on paper: they are the anchor by which the set is recognised in later years.</source>
        <translation>Skriv dessa ord på papper: de är det ankare som uppsättningen känns igen på i framtiden.</translation>
    </message>
    <message>
        <source>Check words of the new key</source>
        <translation>Den nya nyckelns kontrollord</translation>
    </message>
    <message>
        <source>The wrap that was read back does not hold the key that was made.</source>
        <translation>Omslaget som lästes tillbaka innehåller inte nyckeln som skapades.</translation>
    </message>
    <message>
        <source>Stop: the medium or the program is at fault.</source>
        <translation>Sluta: det är fel på mediet eller programmet.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sida</translation>
    </message>
    <message>
        <source>No page was brought.</source>
        <translation>Ingen sida togs fram.</translation>
    </message>
    <message>
        <source>Put the printed page under the camera, or name its scan.</source>
        <translation>Lägg den utskrivna sidan under kameran, eller ange dess skannade bild.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Härnäst: %1</translation>
    </message>
    <message>
        <source>It becomes a file in %1</source>
        <translation>Det blir en fil i %1</translation>
    </message>
    <message>
        <source>It comes out of printer %1</source>
        <translation>Det kommer ut ur skrivare %1</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Sida för %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fil %1</translation>
    </message>
    <message>
        <source>Is the page a misprint, to be shredded and printed again?</source>
        <translation>Är sidan ett feltryck som ska strimlas och skrivas ut igen?</translation>
    </message>
    <message>
        <source>The scanned page, or a folder with its pictures (empty: the file itself)</source>
        <translation>Den skannade sidan, eller en mapp med dess bilder (tomt: själva filen)</translation>
    </message>
    <message>
        <source>The printed page: by camera, or its scan, or a folder with its pictures</source>
        <translation>Den utskrivna sidan: med kamera, eller dess skannade bild, eller en mapp med dess bilder</translation>
    </message>
    <message>
        <source>Word %1 on the page</source>
        <translation>Ord %1 på sidan</translation>
    </message>
    <message>
        <source>Serial number of the tamper bag (empty: none)</source>
        <translation>Säkerhetspåsens serienummer (tomt: ingen)</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>påse</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>feltryck</translation>
    </message>
    <message>
        <source>The page is printed again.</source>
        <translation>Sidan skrivs ut igen.</translation>
    </message>
    <message>
        <source>Write VOID on the misprint and shred it now. Then read the new page back.</source>
        <translation>Skriv OGILTIG på feltrycket och strimla det nu. Läs sedan tillbaka den nya sidan.</translation>
    </message>
    <message>
        <source>Word %1 was not typed.</source>
        <translation>Ord %1 skrevs inte.</translation>
    </message>
    <message>
        <source>The holder types the four words from the printed page.</source>
        <translation>Innehavaren skriver de fyra orden från den utskrivna sidan.</translation>
    </message>
    <message>
        <source>The pages give another key.</source>
        <translation>Sidorna ger en annan nyckel.</translation>
    </message>
    <message>
        <source>Mend the printer and print again. Whatever came out is marked VOID and shredded.</source>
        <translation>Laga skrivaren och skriv ut igen. Allt som kom ut märks OGILTIG och strimlas.</translation>
    </message>
    <message>
        <source>Printing the recovery pages</source>
        <translation>Återställningssidorna skrivs ut</translation>
    </message>
    <message>
        <source>Printer %1 of the plan</source>
        <translation>Skrivare %1 i planen</translation>
    </message>
    <message>
        <source>It will print enough sheets to know the key: it does not leave this room as it is.</source>
        <translation>Den kommer att skriva ut tillräckligt många blad för att känna till nyckeln: den lämnar inte det här rummet i oförändrat skick.</translation>
    </message>
    <message>
        <source>The printer of this room</source>
        <translation>Skrivaren i det här rummet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its serial number, from the back (empty: none)</source>
        <translation>Dess serienummer, från baksidan (tomt: inget)</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>skrivare</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>Connect the printer and switch it on.</source>
        <translation>Anslut skrivaren och slå på den.</translation>
    </message>
    <message>
        <source>There is no printer of this name.</source>
        <translation>Det finns ingen skrivare med det här namnet.</translation>
    </message>
    <message>
        <source>Choose a printer of the list, or connect it and switch it on.</source>
        <translation>Välj en skrivare i listan, eller anslut den och slå på den.</translation>
    </message>
    <message>
        <source>This printer is already printer %1 of the plan.</source>
        <translation>Den här skrivaren är redan skrivare %1 i planen.</translation>
    </message>
    <message>
        <source>Choose another one: the sheets are spread so that no printer knows the key.</source>
        <translation>Välj en annan: bladen sprids så att ingen skrivare känner till nyckeln.</translation>
    </message>
    <message>
        <source>Printer %1 of the plan has seen the key.</source>
        <translation>Skrivare %1 i planen har sett nyckeln.</translation>
    </message>
    <message>
        <source>Printer %1 (%2 of the plan) has seen the key.</source>
        <translation>Skrivare %1 (%2 i planen) har sett nyckeln.</translation>
    </message>
    <message>
        <source>What happens to it, now, in view of all</source>
        <translation>Vad som händer med den, nu, inför allas ögon</translation>
    </message>
    <message>
        <source>Serial number of the tamper bag or seal (sealed)</source>
        <translation>Serienummer på säkerhetspåsen eller förseglingen (om förseglad)</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>öde</translation>
    </message>
    <message>
        <source>It is either destroyed, or sealed with a serial number that is written down.</source>
        <translation>Den ska antingen förstöras, eller förseglas med ett serienummer som skrivs ner.</translation>
    </message>
    <message>
        <source>Answer &apos;destroyed&apos;; or &apos;sealed&apos; and the serial number of the seal.</source>
        <translation>Välj ”förstörd”; eller ”förseglad” och skriv förseglingens serienummer.</translation>
    </message>
    <message>
        <source>The card is for %1, this ceremony is %2.</source>
        <translation>Kortet gäller för läget %1, den här ceremonin har läget %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed: bring a card of the right mode.</source>
        <translation>Övningsmaterial och skarpt material blandas aldrig: ta fram ett kort i rätt läge.</translation>
    </message>
    <message>
        <source>The card says device &apos;%1&apos; of %2; the plan wants &apos;%3&apos; of %4.</source>
        <translation>Kortet anger enhet &apos;%1&apos; hos %2; planen kräver &apos;%3&apos; hos %4.</translation>
    </message>
    <message>
        <source>Bring the card of device &apos;%1&apos;.</source>
        <translation>Ta fram kortet för enhet &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>This key was accepted already, for device &apos;%1&apos;.</source>
        <translation>Den här nyckeln har redan godtagits, för enhet &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Device &apos;%1&apos;, held by %2</source>
        <translation>Enhet &apos;%1&apos;, innehas av %2</translation>
    </message>
    <message>
        <source>The key and its wraps are whole; this sitting goes on with the signatures.</source>
        <translation>Nyckeln och dess omslag är hela; det här passet fortsätter med signaturerna.</translation>
    </message>
    <message>
        <source>Check words of the plan</source>
        <translation>Planens kontrollord</translation>
    </message>
    <message>
        <source>From the interrupted attempt, find and destroy: %1</source>
        <translation>Leta upp och förstör från det avbrutna försöket: %1</translation>
    </message>
    <message>
        <source>Why these two people accept the red lights (an exception in the record)</source>
        <translation>Varför dessa två personer godtar de röda lamporna (en avvikelse i protokollet)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godtagen</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>The plan names another key for this device.</source>
        <translation>Planen anger en annan nyckel för den här enheten.</translation>
    </message>
    <message>
        <source>The plan asks for a device card here.</source>
        <translation>Planen kräver ett enhetskort här.</translation>
    </message>
    <message>
        <source>Bring the card &apos;%1&apos;.</source>
        <translation>Ta fram kortet &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Mottagare %1</translation>
    </message>
    <message>
        <source>Card signed by its approval key. Attestation: none; what kind of device this is rests on its holder&apos;s word.</source>
        <translation>Kortet är signerat av sin godkännandenyckel. Attestering: ingen; vilket slags enhet detta är vilar på innehavarens ord.</translation>
    </message>
    <message>
        <source>A bare age recipient: nobody has signed for it. It stays &apos;unproven&apos; until its owner accepts.</source>
        <translation>En ensam age-mottagare: ingen har signerat för den. Den förblir &apos;unproven&apos; tills dess ägare godtar.</translation>
    </message>
    <message>
        <source>Check words of %1</source>
        <translation>Kontrollord för %1</translation>
    </message>
    <message>
        <source>Path of the device&apos;s identity file, or &apos;absent&apos;</source>
        <translation>Sökväg till enhetens identitetsfil, eller &apos;absent&apos;</translation>
    </message>
    <message>
        <source>Its passphrase (empty if it has none, or absent)</source>
        <translation>Dess lösenfras (tomt om den inte har någon, eller vid absent)</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identitet</translation>
    </message>
    <message>
        <source>The identity is for %1, this ceremony is %2.</source>
        <translation>Identiteten gäller för läget %1, den här ceremonin har läget %2.</translation>
    </message>
    <message>
        <source>Rehearsal and real material are never mixed.</source>
        <translation>Övningsmaterial och skarpt material blandas aldrig.</translation>
    </message>
    <message>
        <source>The identity does not answer the challenge.</source>
        <translation>Identiteten besvarar inte utmaningen.</translation>
    </message>
    <message>
        <source>Name the identity file of this device.</source>
        <translation>Ange identitetsfilen för den här enheten.</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Manifest sha256 %1</source>
        <translation>Manifestets sha256 %1</translation>
    </message>
    <message>
        <source>Check words of the manifest</source>
        <translation>Manifestets kontrollord</translation>
    </message>
    <message>
        <source>No key on the roster: signs the words above in ink, on the paper record.</source>
        <translation>Ingen nyckel på rollistan: undertecknar orden ovan med bläck, i pappersprotokollet.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>På annan plats: %1</translation>
    </message>
    <message>
        <source>Sign with a key file here, bring a signature file, or later</source>
        <translation>Signera med en nyckelfil här, ta fram en signaturfil, eller senare</translation>
    </message>
    <message>
        <source>Path of the key file or signature file (empty for later)</source>
        <translation>Sökväg till nyckelfilen eller signaturfilen (tomt för later)</translation>
    </message>
    <message>
        <source>Passphrase of the key file (empty if it has none)</source>
        <translation>Nyckelfilens lösenfras (tomt om den inte har någon)</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hur</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sökväg</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way for this officer to sign.</source>
        <translation>&apos;%1&apos; är inte ett sätt för den här funktionären att signera.</translation>
    </message>
    <message>
        <source>This is not the signature of %1: %2</source>
        <translation>Det här är inte signaturen av %1: %2</translation>
    </message>
    <message>
        <source>Use the key that the plan names for %1.</source>
        <translation>Använd den nyckel som planen anger för %1.</translation>
    </message>
    <message>
        <source>The key lies under its passphrase in %1</source>
        <translation>Nyckeln ligger under sin lösenfras i %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Nyckelns fingeravtryck: %1</translation>
    </message>
    <message>
        <source>The backups from which it was restored still open.</source>
        <translation>Säkerhetskopiorna som den återställdes från går fortfarande att öppna.</translation>
    </message>
    <message>
        <source>The set lies in %1</source>
        <translation>Uppsättningen ligger i %1</translation>
    </message>
    <message>
        <source>Genesis hash (manifest): %1</source>
        <translation>Genesishash (manifest): %1</translation>
    </message>
    <message>
        <source>What leaves the room: the set, and every device with its holder.</source>
        <translation>Det här lämnar rummet: uppsättningen, och varje enhet med sin innehavare.</translation>
    </message>
    <message>
        <source>Every holder leaves with the sealed bag. The files in %1 hold the key: destroy the medium, or keep it as what it is.</source>
        <translation>Varje innehavare går med den förseglade påsen. Filerna i %1 innehåller nyckeln: förstör mediet, eller förvara det lika säkert som själva nyckeln.</translation>
    </message>
    <message>
        <source>The older sheets and wraps still open the older capsule and restore this same key. Destroy them if they are to count no more.</source>
        <translation>De äldre bladen och omslagen öppnar fortfarande den äldre kapseln och återställer samma nyckel. Förstör dem om de inte ska gälla längre.</translation>
    </message>
    <message>
        <source>The manifest is of another key than the plan&apos;s fingerprint.</source>
        <translation>Manifestet gäller en annan nyckel än planens fingeravtryck.</translation>
    </message>
    <message>
        <source>Name the manifest of the set that made the backups.</source>
        <translation>Ange manifestet för den uppsättning som skapade säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>The manifest is of a %1 set, the ceremony is %2.</source>
        <translation>Manifestet hör till en uppsättning i läget %1, ceremonin har läget %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>%1 sheets so far.</source>
        <translation>%1 blad hittills.</translation>
    </message>
    <message>
        <source>Bring the next sheet.</source>
        <translation>Ta fram nästa blad.</translation>
    </message>
    <message>
        <source>The key must have the fingerprint %1</source>
        <translation>Nyckeln måste ha fingeravtrycket %1</translation>
    </message>
    <message>
        <source>Without the manifest of its set, a wrong sheet can only be named when there are spare sheets.</source>
        <translation>Utan uppsättningens manifest kan ett felaktigt blad bara pekas ut om det finns extra blad.</translation>
    </message>
    <message>
        <source>The manifest names every wrong sheet.</source>
        <translation>Manifestet pekar ut varje felaktigt blad.</translation>
    </message>
    <message>
        <source>Bring pictures of sheets, type the words of one sheet, or open a wrap</source>
        <translation>Ta fram bilder av blad, skriv orden på ett blad eller öppna ett omslag</translation>
    </message>
    <message>
        <source>Path of the picture, PDF, folder or wrap (empty for words)</source>
        <translation>Sökväg till bilden, PDF-filen, mappen eller omslaget (tomt för ord)</translation>
    </message>
    <message>
        <source>The words of the sheet; four letters of each suffice</source>
        <translation>Orden på bladet; fyra bokstäver av varje räcker</translation>
    </message>
    <message>
        <source>Path of the device&apos;s identity file (for a wrap)</source>
        <translation>Sökväg till enhetens identitetsfil (för ett omslag)</translation>
    </message>
    <message>
        <source>Its passphrase (for a wrap)</source>
        <translation>Dess lösenfras (för ett omslag)</translation>
    </message>
    <message>
        <source>Bring more sheets before the key is restored (spare sheets check the others)</source>
        <translation>Ta fram fler blad innan nyckeln återställs (extra blad kontrollerar de andra)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of backup.</source>
        <translation>&apos;%1&apos; är inte ett slags säkerhetskopia.</translation>
    </message>
    <message>
        <source>Type pictures, words or wrap.</source>
        <translation>Välj bilder, ord eller omslag.</translation>
    </message>
    <message>
        <source>Abort, and correct the plan.</source>
        <translation>Avsluta ceremonin som ogiltig och rätta planen.</translation>
    </message>
    <message>
        <source>The file will be %1</source>
        <translation>Filen kommer att vara %1</translation>
    </message>
    <message>
        <source>&apos;age -d FILE | openssl pkey&apos; opens it as well.</source>
        <translation>&apos;age -d FILE | openssl pkey&apos; öppnar den också.</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Lösenfras, minst %1 tecken</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Samma lösenfras en gång till</translation>
    </message>
    <message>
        <source>The passphrase has fewer than %1 characters.</source>
        <translation>Lösenfrasen har färre än %1 tecken.</translation>
    </message>
    <message>
        <source>Use six words that nobody would guess together, drawn by dice.</source>
        <translation>Använd sex ord som ingen skulle gissa tillsammans, valda med tärningar.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De två lösenfraserna skiljer sig.</translation>
    </message>
    <message>
        <source>Type both once more.</source>
        <translation>Skriv båda en gång till.</translation>
    </message>
    <message>
        <source>The file that was read back does not hold the key.</source>
        <translation>Filen som lästes tillbaka innehåller inte nyckeln.</translation>
    </message>
    <message>
        <source>Type key, file or later.</source>
        <translation>Välj nyckel, fil eller senare.</translation>
    </message>
    <message>
        <source>Type ink.</source>
        <translation>Välj ”med bläck”.</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>The pages of the capsule: by camera, or their scan, or a folder with their pictures</source>
        <translation>Kapselns sidor: med kamera, eller deras skannade bild, eller en mapp med deras bilder</translation>
    </message>
    <message>
        <source>All 33 words of the finished sheet, in their order; four letters of each are enough</source>
        <translation>Alla 33 ord på det färdiga bladet, i deras ordning; fyra bokstäver av varje räcker</translation>
    </message>
    <message>
        <source>The words were not typed.</source>
        <translation>Orden skrevs inte.</translation>
    </message>
    <message>
        <source>The holder types all 33 words from the finished sheet.</source>
        <translation>Innehavaren skriver alla 33 ord från det färdiga bladet.</translation>
    </message>
    <message>
        <source>For the holder of %1 alone</source>
        <translation>Bara för innehavaren av %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Write VOID on the misprint and shred it now. Then go back, and write the words on the new sheet.</source>
        <translation>Skriv OGILTIG på feltrycket och strimla det nu. Gå sedan tillbaka och skriv orden på det nya bladet.</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>förstörd</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>förseglad</translation>
    </message>
    <message>
        <source>No card was brought.</source>
        <translation>Inget kort togs fram.</translation>
    </message>
    <message>
        <source>Hold its page before the camera, or type the path of the card.</source>
        <translation>Håll dess sida framför kameran, eller skriv sökvägen till kortet.</translation>
    </message>
    <message>
        <source>Leave the field empty to take the plan&apos;s.</source>
        <translation>Lämna fältet tomt för att ta planens.</translation>
    </message>
    <message>
        <source>The card: by camera, its file, a picture of its page, or an age1… recipient</source>
        <translation>Kortet: med kamera, dess fil, en bild av dess sida, eller en mottagare age1…</translation>
    </message>
    <message>
        <source>The card: by camera, its file or a picture of its page (empty: as in the plan)</source>
        <translation>Kortet: med kamera, dess fil eller en bild av dess sida (tomt: som i planen)</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>med bläck</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>omslag</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::generate::PrintProgress</name>
    <message>
        <source>Printer %1 waits: %2</source>
        <translation>Skrivare %1 väntar: %2</translation>
    </message>
    <message>
        <source>Printer %1 goes on.</source>
        <translation>Skrivare %1 fortsätter.</translation>
    </message>
</context>
<context>
    <name>keyrite::scripts::steps</name>
    <message>
        <source>Compare the plan</source>
        <translation>Jämför planen</translation>
    </message>
    <message>
        <source>I will read the check words of the plan, as this screen shows them.</source>
        <translation>Jag läser upp planens kontrollord, så som skärmen visar dem.</translation>
    </message>
    <message>
        <source>Read the words aloud, a row at a time. Follow on the printed copy of the plan.</source>
        <translation>Läs orden högt, en rad åt gången. Följ med på planens utskrivna kopia.</translation>
    </message>
    <message>
        <source>Every word is the same on paper. Name, mode, devices and people are what was decided.</source>
        <translation>Varje ord är detsamma på papper. Namn, läge, enheter och personer är de som beslutades.</translation>
    </message>
    <message>
        <source>Look at the room and the machine</source>
        <translation>Titta på rummet och maskinen</translation>
    </message>
    <message>
        <source>These are the facts that the machine measured.</source>
        <translation>Det här är de uppgifter som maskinen har mätt.</translation>
    </message>
    <message>
        <source>Read each light aloud. Say the date and time in UTC.</source>
        <translation>Läs varje lampa högt. Säg datum och tid i UTC.</translation>
    </message>
    <message>
        <source>Every light is green. The clock agrees with the clock in the room.</source>
        <translation>Alla lampor är gröna. Klockan stämmer med klockan i rummet.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Välj en skrivare</translation>
    </message>
    <message>
        <source>This printer will print secret sheets. What it has printed, it may remember.</source>
        <translation>Den här skrivaren kommer att skriva ut hemliga blad. Det den har skrivit ut kan den minnas.</translation>
    </message>
    <message>
        <source>Choose it, and write down its serial number. It has one cable, to this machine, and no radio.</source>
        <translation>Välj den och skriv ner dess serienummer. Den har en kabel, till den här maskinen, och ingen radio.</translation>
    </message>
    <message>
        <source>It is the printer that was bought for this ceremony, and its seal was whole.</source>
        <translation>Det är skrivaren som köptes för den här ceremonin, och dess försegling var hel.</translation>
    </message>
    <message>
        <source>Accept a device card</source>
        <translation>Godta ett enhetskort</translation>
    </message>
    <message>
        <source>The holder brings the card of this device.</source>
        <translation>Innehavaren tar fram kortet för den här enheten.</translation>
    </message>
    <message>
        <source>The holder is the person that the plan names.</source>
        <translation>Innehavaren är den person som planen anger.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s words</source>
        <translation>Jämför kortets ord</translation>
    </message>
    <message>
        <source>I will read the check words of this card.</source>
        <translation>Jag läser upp kontrollorden för det här kortet.</translation>
    </message>
    <message>
        <source>The holder follows on their own paper, written when the device was made.</source>
        <translation>Innehavaren följer med på sitt eget papper, skrivet när enheten skapades.</translation>
    </message>
    <message>
        <source>Every word is the same on the holder&apos;s paper (&apos;keyrite device show&apos; printed them).</source>
        <translation>Varje ord är detsamma på innehavarens papper (&apos;keyrite device show&apos; skrev ut dem).</translation>
    </message>
    <message>
        <source>Prove that the device opens</source>
        <translation>Bevisa att enheten öppnar</translation>
    </message>
    <message>
        <source>The holder shows that the device can open what is wrapped to it.</source>
        <translation>Innehavaren visar att enheten kan öppna det som har slagits in åt den.</translation>
    </message>
    <message>
        <source>Type the path of the identity file and its passphrase, or &apos;absent&apos; if the holder is not in the room.</source>
        <translation>Skriv sökvägen till identitetsfilen och dess lösenfras, eller &apos;absent&apos; om innehavaren inte är i rummet.</translation>
    </message>
    <message>
        <source>Only the holder types the passphrase; the others look away.</source>
        <translation>Bara innehavaren skriver lösenfrasen; de andra tittar bort.</translation>
    </message>
    <message>
        <source>Note the head of the record</source>
        <translation>Notera protokollets löpande kontrollsumma</translation>
    </message>
    <message>
        <source>The people and devices are accepted.</source>
        <translation>Personerna och enheterna är godtagna.</translation>
    </message>
    <message>
        <source>Write the words by hand on the paper record, with the time.</source>
        <translation>Skriv orden för hand i pappersprotokollet, med klockslag.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen. They are typed again if the ceremony is interrupted.</source>
        <translation>Orden på papper är de på skärmen. De skrivs in igen om ceremonin blir avbruten.</translation>
    </message>
    <message>
        <source>Say who could rebuild the key</source>
        <translation>Säg vilka som kan återskapa nyckeln</translation>
    </message>
    <message>
        <source>From the next steps on, these people can rebuild the key.</source>
        <translation>Från och med nästa steg kan dessa personer återskapa nyckeln.</translation>
    </message>
    <message>
        <source>Read every line aloud, then the words of the plan once more.</source>
        <translation>Läs varje rad högt, sedan planens ord en gång till.</translation>
    </message>
    <message>
        <source>Nobody is missing, and nobody is there who should not be.</source>
        <translation>Ingen saknas, och ingen finns med som inte borde.</translation>
    </message>
    <message>
        <source>Throw dice</source>
        <translation>Kasta tärning</translation>
    </message>
    <message>
        <source>We add throws of dice to the machine&apos;s own randomness.</source>
        <translation>Vi lägger tärningskast till maskinens egen slump.</translation>
    </message>
    <message>
        <source>Throw, read aloud, and type the throws. Nothing is shown while typing.</source>
        <translation>Kasta, läs högt och skriv in kasten. Inget visas medan du skriver.</translation>
    </message>
    <message>
        <source>The dice are thrown in view of all.</source>
        <translation>Tärningarna kastas inför allas ögon.</translation>
    </message>
    <message>
        <source>Compare the key&apos;s words</source>
        <translation>Jämför nyckelns ord</translation>
    </message>
    <message>
        <source>I will read the thirty-two words of the key.</source>
        <translation>Jag läser upp nyckelns trettiotvå ord.</translation>
    </message>
    <message>
        <source>Everyone writes them down, or follows on the paper record.</source>
        <translation>Alla skriver ner dem, eller följer med i pappersprotokollet.</translation>
    </message>
    <message>
        <source>The paper and the screen agree.</source>
        <translation>Papperet och skärmen stämmer överens.</translation>
    </message>
    <message>
        <source>Wrap the key to a device</source>
        <translation>Slå in nyckeln åt en enhet</translation>
    </message>
    <message>
        <source>The key is wrapped to this device.</source>
        <translation>Nyckeln slås in åt den här enheten.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Vänta.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Inget att göra.</translation>
    </message>
    <message>
        <source>Open the wrap again</source>
        <translation>Öppna omslaget igen</translation>
    </message>
    <message>
        <source>The wrap is read back from the medium and opened.</source>
        <translation>Omslaget läses tillbaka från mediet och öppnas.</translation>
    </message>
    <message>
        <source>Split the paper backup</source>
        <translation>Dela upp säkerhetskopian på papper</translation>
    </message>
    <message>
        <source>The secret of the paper backup is split into shares.</source>
        <translation>Hemligheten i säkerhetskopian på papper delas upp i andelar.</translation>
    </message>
    <message>
        <source>Seal the capsule</source>
        <translation>Försegla kapseln</translation>
    </message>
    <message>
        <source>The key is sealed in the capsule that stands on every sheet.</source>
        <translation>Nyckeln förseglas i kapseln som finns på varje blad.</translation>
    </message>
    <message>
        <source>Print the recovery pages</source>
        <translation>Skriv ut återställningssidorna</translation>
    </message>
    <message>
        <source>The public pages that explain how to read the sheets are printed, or written as a file.</source>
        <translation>De offentliga sidorna som förklarar hur bladen läses skrivs ut, eller skrivs som en fil.</translation>
    </message>
    <message>
        <source>One copy goes into every envelope. The sheets that follow are secret.</source>
        <translation>Ett exemplar läggs i varje kuvert. Bladen som följer är hemliga.</translation>
    </message>
    <message>
        <source>Nobody photographs anything from here on.</source>
        <translation>Ingen fotograferar något från och med nu.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Skriv ut ett blad</translation>
    </message>
    <message>
        <source>The sheet of this holder is printed.</source>
        <translation>Den här innehavarens blad skrivs ut.</translation>
    </message>
    <message>
        <source>Confirm. A file is printed on one side, without scaling. The sheet goes to its holder, face down.</source>
        <translation>Bekräfta. En fil skrivs ut enkelsidigt, utan skalning. Bladet går till sin innehavare, med texten nedåt.</translation>
    </message>
    <message>
        <source>Only the holder takes it from the printer.</source>
        <translation>Bara innehavaren tar det från skrivaren.</translation>
    </message>
    <message>
        <source>Read the sheet back</source>
        <translation>Läs tillbaka bladet</translation>
    </message>
    <message>
        <source>The page is whole and clean. It goes into its bag, and the bag is sealed.</source>
        <translation>Sidan är hel och ren. Den läggs i sin påse, och påsen förseglas.</translation>
    </message>
    <message>
        <source>Restore the key from the pages</source>
        <translation>Återställ nyckeln från sidorna</translation>
    </message>
    <message>
        <source>The key is restored once from what was read back.</source>
        <translation>Nyckeln återställs en gång från det som lästes tillbaka.</translation>
    </message>
    <message>
        <source>Destroy or seal the printer</source>
        <translation>Förstör eller försegla skrivaren</translation>
    </message>
    <message>
        <source>This printer has printed enough sheets to know the key.</source>
        <translation>Den här skrivaren har skrivit ut tillräckligt många blad för att känna till nyckeln.</translation>
    </message>
    <message>
        <source>Destroy its electronics in view of all, or seal it into a bag whose serial number is written down.</source>
        <translation>Förstör dess elektronik inför allas ögon, eller försegla den i en påse vars serienummer skrivs ner.</translation>
    </message>
    <message>
        <source>Nothing of the printer leaves the room unsealed.</source>
        <translation>Inget av skrivaren lämnar rummet oförseglat.</translation>
    </message>
    <message>
        <source>Write the public files</source>
        <translation>Skriv de offentliga filerna</translation>
    </message>
    <message>
        <source>The cards and the public key are written.</source>
        <translation>Korten och den publika nyckeln skrivs.</translation>
    </message>
    <message>
        <source>Sign the manifest and wipe the key</source>
        <translation>Signera manifestet och radera nyckeln</translation>
    </message>
    <message>
        <source>The key signs the list of everything, once, and is then wiped from this machine.</source>
        <translation>Nyckeln signerar listan över allt, en gång, och raderas sedan från den här maskinen.</translation>
    </message>
    <message>
        <source>Type the word of assent.</source>
        <translation>Skriv samtyckesordet.</translation>
    </message>
    <message>
        <source>Every device that is in the room has opened its wrap.</source>
        <translation>Varje enhet som finns i rummet har öppnat sitt omslag.</translation>
    </message>
    <message>
        <source>The set is whole and the key is wiped.</source>
        <translation>Uppsättningen är hel och nyckeln är raderad.</translation>
    </message>
    <message>
        <source>The words on paper are those on the screen.</source>
        <translation>Orden på papper är de på skärmen.</translation>
    </message>
    <message>
        <source>Officer signs</source>
        <translation>Funktionären signerar</translation>
    </message>
    <message>
        <source>Each officer signs the manifest.</source>
        <translation>Varje funktionär signerar manifestet.</translation>
    </message>
    <message>
        <source>Write the words on the paper record. Sign with a key file, bring a signature file, or sign the written words in ink.</source>
        <translation>Skriv orden i pappersprotokollet. Signera med en nyckelfil, ta fram en signaturfil eller underteckna de nedskrivna orden med bläck.</translation>
    </message>
    <message>
        <source>Verify the whole set</source>
        <translation>Verifiera hela uppsättningen</translation>
    </message>
    <message>
        <source>Everything is read from the medium and verified.</source>
        <translation>Allt läses från mediet och verifieras.</translation>
    </message>
    <message>
        <source>Close the ceremony</source>
        <translation>Stäng ceremonin</translation>
    </message>
    <message>
        <source>The ceremony ends. The record is closed and cannot be continued.</source>
        <translation>Ceremonin slutar. Protokollet stängs och kan inte fortsättas.</translation>
    </message>
    <message>
        <source>Read the lines aloud. Take the set and the devices out of the room.</source>
        <translation>Läs raderna högt. Ta ut uppsättningen och enheterna ur rummet.</translation>
    </message>
    <message>
        <source>Every device leaves with its holder.</source>
        <translation>Varje enhet går med sin innehavare.</translation>
    </message>
    <message>
        <source>Write the blank words by hand</source>
        <translation>Skriv de utelämnade orden för hand</translation>
    </message>
    <message>
        <source>Sixteen words of this sheet are blank. Its holder writes them now; only the holder looks at the screen.</source>
        <translation>Sexton ord på det här bladet är utelämnade. Dess innehavare skriver dem nu; bara innehavaren tittar på skärmen.</translation>
    </message>
    <message>
        <source>All others turn away. The holder shows the words, writes each into its box in capitals, and hides them again.</source>
        <translation>Alla andra vänder sig bort. Innehavaren visar orden, skriver vart och ett med versaler i sin ruta och döljer dem igen.</translation>
    </message>
    <message>
        <source>Every box is filled, and the words were seen by nobody else.</source>
        <translation>Varje ruta är ifylld, och ingen annan har sett orden.</translation>
    </message>
    <message>
        <source>The sheet is read back, and its holder types words of it.</source>
        <translation>Bladet läses tillbaka, och dess innehavare skriver ord från det.</translation>
    </message>
    <message>
        <source>Scan the pages that the screen asks for. The holder types the words that it asks for; the others look away.</source>
        <translation>Skanna sidorna som skärmen frågar efter. Innehavaren skriver de ord som efterfrågas; de andra tittar bort.</translation>
    </message>
    <message>
        <source>Hold the page of the card before the camera, or type the path of the card on the holder&apos;s medium.</source>
        <translation>Håll kortets sida framför kameran, eller skriv sökvägen till kortet på innehavarens medium.</translation>
    </message>
</context>
<context>
    <name>keyrite::secret</name>
    <message>
        <source>The program could not be started with wiped memory.</source>
        <translation>Programmet kunde inte startas med minne som raderas.</translation>
    </message>
    <message>
        <source>Mount /proc, or start keyrite with GLIBC_TUNABLES=%1.</source>
        <translation>Montera /proc, eller starta keyrite med GLIBC_TUNABLES=%1.</translation>
    </message>
    <message>
        <source>The process could not be protected against core dumps.</source>
        <translation>Processen kunde inte skyddas mot minnesdumpar.</translation>
    </message>
    <message>
        <source>Run keyrite on a plain Debian kernel, or from the disc.</source>
        <translation>Kör keyrite på en vanlig Debian-kärna, eller från skivan.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Det finns för lite minne.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Stäng andra program.</translation>
    </message>
    <message>
        <source>Memory cannot be locked (%1), so secrets could reach a swap device.</source>
        <translation>Minne kan inte låsas (%1), så hemligheter kan hamna i växlingsminnet.</translation>
    </message>
    <message>
        <source>Raise the limit with &apos;ulimit -l 16384&apos;, or run from the disc, and start again.</source>
        <translation>Höj gränsen med &apos;ulimit -l 16384&apos;, eller kör från skivan, och starta igen.</translation>
    </message>
    <message>
        <source>No further line could be read from the passphrase descriptor.</source>
        <translation>Ingen ytterligare rad kunde läsas från lösenfrasens filbeskrivare.</translation>
    </message>
    <message>
        <source>Give one line for each passphrase, in the order in which they are asked for.</source>
        <translation>Ge en rad för varje lösenfras, i den ordning som de efterfrågas.</translation>
    </message>
    <message>
        <source>A secret line has more than %1 bytes.</source>
        <translation>En hemlig rad har mer än %1 byte.</translation>
    </message>
    <message>
        <source>Check what the descriptor carries.</source>
        <translation>Kontrollera vad filbeskrivaren innehåller.</translation>
    </message>
</context>
<context>
    <name>keyrite::secret::EntropyPool</name>
    <message>
        <source>Dice throws are the digits 1 to 6; another character was typed.</source>
        <translation>Tärningskast är siffrorna 1 till 6; ett annat tecken skrevs.</translation>
    </message>
    <message>
        <source>Type the throws again.</source>
        <translation>Skriv in kasten igen.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 dice throws are expected.</source>
        <translation>Mellan 1 och 1 000 tärningskast väntas.</translation>
    </message>
</context>
<context>
    <name>keyrite::set</name>
    <message>
        <source>Ask the owner of &apos;%1&apos; to run &apos;keyrite device accept&apos; again on this set.</source>
        <translation>Be ägaren till &apos;%1&apos; att köra &apos;keyrite device accept&apos; igen på den här uppsättningen.</translation>
    </message>
    <message>
        <source>The acceptance belongs to another set, device or wrap.</source>
        <translation>Godtagandet hör till en annan uppsättning, en annan enhet eller ett annat omslag.</translation>
    </message>
    <message>
        <source>The acceptance does not hold the answer that only the device&apos;s identity can give.</source>
        <translation>Godtagandet innehåller inte det svar som bara enhetens identitet kan ge.</translation>
    </message>
    <message>
        <source>The fingerprint is neither 64 hex digits nor check words: %1</source>
        <translation>Fingeravtrycket är varken 64 hexadecimala siffror eller kontrollord: %1</translation>
    </message>
    <message>
        <source>Copy all 32 words, or the 64 digits in lower case, from the paper record.</source>
        <translation>Kopiera alla 32 ord, eller de 64 siffrorna med små bokstäver, från pappersprotokollet.</translation>
    </message>
    <message>
        <source>The fingerprint has %1 words; all 32 are needed.</source>
        <translation>Fingeravtrycket har %1 ord; alla 32 behövs.</translation>
    </message>
    <message>
        <source>Copy all 32 words from the paper record.</source>
        <translation>Kopiera alla 32 ord från pappersprotokollet.</translation>
    </message>
    <message>
        <source>The anchor is neither a public key, a hash of 64 hex digits, nor an allowed_signers file.</source>
        <translation>Ankaret är varken en publik nyckel, en hash med 64 hexadecimala siffror eller en fil allowed_signers.</translation>
    </message>
    <message>
        <source>Name the public key, the genesis hash or the allowed_signers file that you trust already.</source>
        <translation>Ange den publika nyckel, genesishash eller fil allowed_signers som du redan litar på.</translation>
    </message>
    <message>
        <source>Do not rely on this copy of the set; fetch another copy and verify that one.</source>
        <translation>Lita inte på den här kopian av uppsättningen; hämta en annan kopia och verifiera den.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; of the set is not in the allowed_signers file.</source>
        <translation>Funktionären &apos;%1&apos; i uppsättningen finns inte i filen allowed_signers.</translation>
    </message>
    <message>
        <source>If you know this officer&apos;s key, add it to the file; if not, the set is not what it claims.</source>
        <translation>Om du känner till den här funktionärens nyckel, lägg till den i filen; om inte, är uppsättningen inte vad den utger sig för att vara.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the manifest.</source>
        <translation>Funktionären &apos;%1&apos; har inte signerat manifestet.</translation>
    </message>
    <message>
        <source>Ask for the signature file, made with &apos;ssh-keygen -Y sign -n %1&apos;.</source>
        <translation>Be om signaturfilen, skapad med &apos;ssh-keygen -Y sign -n %1&apos;.</translation>
    </message>
    <message>
        <source>No officer of the set signs with a key, so an allowed_signers file says nothing of it.</source>
        <translation>Ingen funktionär i uppsättningen signerar med en nyckel, så en fil allowed_signers säger inget om den.</translation>
    </message>
    <message>
        <source>Use the public key or the genesis hash as the anchor.</source>
        <translation>Använd den publika nyckeln eller genesishashen som ankare.</translation>
    </message>
    <message>
        <source>There are more than %1 ways to put the key together.</source>
        <translation>Det finns fler än %1 sätt att sätta ihop nyckeln.</translation>
    </message>
    <message>
        <source>Plan fewer holders or a smaller threshold.</source>
        <translation>Planera färre innehavare eller en lägre tröskel.</translation>
    </message>
    <message>
        <source>alone sufficient: %1</source>
        <translation>räcker var för sig: %1</translation>
    </message>
    <message>
        <source>any %1 of: %2</source>
        <translation>vilka %1 som helst av: %2</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>alla dessa: %1</translation>
    </message>
    <message>
        <source>An officer has the id &apos;%1&apos;, which stands for the key&apos;s own signature.</source>
        <translation>En funktionär har id &apos;%1&apos;, som står för nyckelns egen signatur.</translation>
    </message>
    <message>
        <source>A wrap is of a class that this program does not know: &apos;%1&apos;.</source>
        <translation>Ett omslag är av en klass som det här programmet inte känner till: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A device is neither &apos;proven&apos; nor &apos;unproven&apos;.</source>
        <translation>En enhet är varken &apos;proven&apos; eller &apos;unproven&apos;.</translation>
    </message>
    <message>
        <source>A proven device carries a challenge.</source>
        <translation>En bevisad enhet har en utmaning.</translation>
    </message>
    <message>
        <source>The officer &apos;%1&apos; is listed twice.</source>
        <translation>Funktionären &apos;%1&apos; räknas upp två gånger.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; or its key is listed twice.</source>
        <translation>Enheten &apos;%1&apos; eller dess nyckel räknas upp två gånger.</translation>
    </message>
    <message>
        <source>The manifest lists no officer, or nothing that could give the key back.</source>
        <translation>Manifestet räknar inte upp någon funktionär, eller inget som kan ge nyckeln tillbaka.</translation>
    </message>
    <message>
        <source>The public key is not of the algorithm that the manifest names.</source>
        <translation>Den publika nyckeln är inte av den algoritm som manifestet anger.</translation>
    </message>
    <message>
        <source>The zone is not in its canonical form.</source>
        <translation>Zonen har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>A number is out of its range.</source>
        <translation>Ett tal ligger utanför sitt område.</translation>
    </message>
    <message>
        <source>Only an Ed25519 key can be on paper directly.</source>
        <translation>Bara en Ed25519-nyckel kan stå direkt på papper.</translation>
    </message>
    <message>
        <source>The coalitions are not those of the devices and sheets.</source>
        <translation>Koalitionerna är inte de som enheterna och bladen ger.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a role; the roles are administrator, officer and witness.</source>
        <translation>&apos;%1&apos; är inte en roll; rollerna är administrator (administratör), officer (funktionär) och witness (vittne).</translation>
    </message>
    <message>
        <source>The files are not sorted, or one is listed twice.</source>
        <translation>Filerna är inte sorterade, eller så räknas en upp två gånger.</translation>
    </message>
    <message>
        <source>The manifest lists more than %1 files.</source>
        <translation>Manifestet räknar upp fler än %1 filer.</translation>
    </message>
    <message>
        <source>The manifest has no &apos;final&apos; line: the ceremony that wrote it did not finish.</source>
        <translation>Manifestet saknar raden &apos;final&apos;: ceremonin som skrev det blev inte färdig.</translation>
    </message>
    <message>
        <source>Do not use this set.</source>
        <translation>Använd inte den här uppsättningen.</translation>
    </message>
    <message>
        <source>The manifest is not in its canonical form.</source>
        <translation>Manifestet har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>A paper backup needs a form and two numbers.</source>
        <translation>En säkerhetskopia på papper behöver en form och två tal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form of a paper backup.</source>
        <translation>&apos;%1&apos; är inte en form för en säkerhetskopia på papper.</translation>
    </message>
    <message>
        <source>Two shares have the same commitment.</source>
        <translation>Två andelar har samma bindningsvärde.</translation>
    </message>
    <message>
        <source>The groups have %1 shares, and %2 are listed.</source>
        <translation>Grupperna har %1 andelar, och %2 räknas upp.</translation>
    </message>
    <message>
        <source>the officers %1</source>
        <translation>signaturerna från funktionärerna %1</translation>
    </message>
</context>
<context>
    <name>keyrite::set::Check</name>
    <message>
        <source>A file of the set is missing.</source>
        <translation>En fil i uppsättningen saknas.</translation>
    </message>
    <message>
        <source>The ceremony was closed as %1.</source>
        <translation>Ceremonin stängdes som %1.</translation>
    </message>
    <message>
        <source>This is no set. Keep the record; destroy wraps of it that have left the folder.</source>
        <translation>Det här är ingen uppsättning. Behåll protokollet; förstör de av dess omslag som har lämnat mappen.</translation>
    </message>
    <message>
        <source>The transcript has no signed outcome: the ceremony did not finish.</source>
        <translation>Protokollet har inget signerat utfall: ceremonin blev inte färdig.</translation>
    </message>
    <message>
        <source>Resume the ceremony with &apos;keyrite ceremony --resume&apos;, or do not use this set.</source>
        <translation>Återuppta ceremonin med &apos;keyrite ceremony --resume&apos;, eller använd inte den här uppsättningen.</translation>
    </message>
    <message>
        <source>The manifest does not list exactly the files that its devices and key need.</source>
        <translation>Manifestet räknar inte upp exakt de filer som dess enheter och nyckel behöver.</translation>
    </message>
    <message>
        <source>A file was changed: its bytes are not those that the manifest lists.</source>
        <translation>En fil har ändrats: dess byte är inte de som manifestet anger.</translation>
    </message>
    <message>
        <source>A file lies in the set that the manifest does not list.</source>
        <translation>I uppsättningen ligger en fil som manifestet inte räknar upp.</translation>
    </message>
    <message>
        <source>Remove it from the set, and find out who put it there.</source>
        <translation>Ta bort den ur uppsättningen, och ta reda på vem som lade den där.</translation>
    </message>
    <message>
        <source>An empty folder lies in the set.</source>
        <translation>En tom mapp ligger i uppsättningen.</translation>
    </message>
    <message>
        <source>A public key file does not hold the manifest&apos;s key.</source>
        <translation>En fil med en publik nyckel innehåller inte manifestets nyckel.</translation>
    </message>
    <message>
        <source>The plan is not the one that the core names.</source>
        <translation>Planen är inte den som kärnan anger.</translation>
    </message>
    <message>
        <source>A device card does not say what the manifest says of the device.</source>
        <translation>Ett enhetskort säger inte det som manifestet säger om enheten.</translation>
    </message>
    <message>
        <source>A wrap is not for exactly one device: it has %1 recipient stanzas.</source>
        <translation>Ett omslag är inte för exakt en enhet: det har %1 mottagarstycken.</translation>
    </message>
    <message>
        <source>The capsule is not an age file under one passphrase, or asks for too much work.</source>
        <translation>Kapseln är inte en age-fil under en enda lösenfras, eller så kräver den för mycket arbete.</translation>
    </message>
    <message>
        <source>The signature of an acceptance lies in the set without the acceptance.</source>
        <translation>Signaturen för ett godtagande ligger i uppsättningen utan godtagandet.</translation>
    </message>
    <message>
        <source>The transcript is of another ceremony.</source>
        <translation>Protokollet hör till en annan ceremoni.</translation>
    </message>
    <message>
        <source>The transcript is not the one that the manifest closes with.</source>
        <translation>Protokollet är inte det som manifestet avslutas med.</translation>
    </message>
    <message>
        <source>This is a REHEARSAL: the key must never be used.</source>
        <translation>Det här är en ÖVNING: nyckeln får aldrig användas.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that device &apos;%1&apos; opens its wrap.</source>
        <translation>Ingen har ännu visat att enheten &apos;%1&apos; öppnar sitt omslag.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the manifest yet.</source>
        <translation>Funktionären &apos;%1&apos; har inte signerat manifestet ännu.</translation>
    </message>
    <message>
        <source>Officer &apos;%1&apos; has not signed the transcript.</source>
        <translation>Funktionären &apos;%1&apos; har inte signerat protokollet.</translation>
    </message>
    <message>
        <source>The transcript was resumed and no officer signed the whole of it: the part after the manifest rests on paper alone.</source>
        <translation>Protokollet återupptogs och ingen funktionär har signerat det i sin helhet: delen efter manifestet vilar enbart på papper.</translation>
    </message>
    <message>
        <source>The transcript holds exceptions: %1.</source>
        <translation>Avvikelser i protokollet: %1.</translation>
    </message>
    <message>
        <source>Intended, never confirmed; assume that it exists: %1</source>
        <translation>Aviserat, aldrig bekräftat; utgå från att det finns: %1</translation>
    </message>
</context>
<context>
    <name>keyrite::set::Parse</name>
    <message>
        <source>There are too many lines &apos;%1=&apos;.</source>
        <translation>Det finns för många rader &apos;%1=&apos;.</translation>
    </message>
</context>
<context>
    <name>keyrite::set::SetVerifier</name>
    <message>
        <source>The set is of another key than the one you trust.</source>
        <translation>Uppsättningen gäller en annan nyckel än den du litar på.</translation>
    </message>
    <message>
        <source>Do not use this set: it may be a complete forgery.</source>
        <translation>Använd inte den här uppsättningen: den kan vara en fullständig förfalskning.</translation>
    </message>
    <message>
        <source>The hash you trust is neither that of the manifest nor that of the public key.</source>
        <translation>Hashen du litar på är varken manifestets eller den publika nyckelns.</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>den publika nyckeln</translation>
    </message>
    <message>
        <source>the genesis hash</source>
        <translation>genesishashen</translation>
    </message>
    <message>
        <source>the key fingerprint</source>
        <translation>nyckelns fingeravtryck</translation>
    </message>
</context>
<context>
    <name>keyrite::shamir</name>
    <message>
        <source>The secret must be 16 to 64 bytes long, an even number; it has %1 bytes.</source>
        <translation>Hemligheten måste vara 16 till 64 byte lång, ett jämnt antal; den har %1 byte.</translation>
    </message>
    <message>
        <source>The iteration exponent must be 0 to 15.</source>
        <translation>Iterationsexponenten måste vara 0 till 15.</translation>
    </message>
    <message>
        <source>There must be 1 to 16 groups, not %1.</source>
        <translation>Det måste vara 1 till 16 grupper, inte %1.</translation>
    </message>
    <message>
        <source>The number of groups needed must be at least 1 and at most the number of groups.</source>
        <translation>Antalet grupper som behövs måste vara minst 1 och högst antalet grupper.</translation>
    </message>
    <message>
        <source>At most 16 shares can be made in group %1.</source>
        <translation>Högst 16 andelar kan skapas i grupp %1.</translation>
    </message>
    <message>
        <source>In group %1, at least 2 shares must be needed, and no more than there are.</source>
        <translation>I grupp %1 måste minst 2 andelar behövas, och inte fler än det finns.</translation>
    </message>
    <message>
        <source>The memory for the result must have room for exactly %1 units; it has %2.</source>
        <translation>Minnet för resultatet måste rymma exakt %1 enheter; det rymmer %2.</translation>
    </message>
    <message>
        <source>The passphrase must be at most 256 characters of printable ASCII.</source>
        <translation>Lösenfrasen får ha högst 256 tecken utskrivbar ASCII.</translation>
    </message>
    <message>
        <source>word %1 is not in the word list.</source>
        <translation>ord %1 finns inte i ordlistan.</translation>
    </message>
    <message>
        <source>word %1 has fewer than four letters.</source>
        <translation>ord %1 har färre än fyra bokstäver.</translation>
    </message>
    <message>
        <source>it has %1 words; shares have 20 words for 16 bytes, 33 for 32, 59 for 64.</source>
        <translation>den har %1 ord; andelar har 20 ord för 16 byte, 33 för 32, 59 för 64.</translation>
    </message>
    <message>
        <source>it is not copied correctly: its checksum is wrong. A word is wrong, missing, or in the wrong place.</source>
        <translation>den är inte rätt avskriven: dess kontrollsumma är fel. Ett ord är fel, saknas eller står på fel plats.</translation>
    </message>
    <message>
        <source>it is not a valid share: bits that must be zero are not, although its checksum is right.</source>
        <translation>den är inte en giltig andel: bitar som måste vara noll är det inte, fast dess kontrollsumma stämmer.</translation>
    </message>
    <message>
        <source>it is not a valid share: it asks for more groups than there are.</source>
        <translation>den är inte en giltig andel: den kräver fler grupper än det finns.</translation>
    </message>
    <message>
        <source>it is not a valid share: the number of its group is higher than the number of groups.</source>
        <translation>den är inte en giltig andel: numret på dess grupp är högre än antalet grupper.</translation>
    </message>
    <message>
        <source>another identifier (the first two words differ)</source>
        <translation>en annan identifierare (de två första orden skiljer sig)</translation>
    </message>
    <message>
        <source>another format (extendable or not)</source>
        <translation>ett annat format (utökningsbart eller inte)</translation>
    </message>
    <message>
        <source>another iteration exponent</source>
        <translation>en annan iterationsexponent</translation>
    </message>
    <message>
        <source>another number of groups needed</source>
        <translation>ett annat antal grupper som behövs</translation>
    </message>
    <message>
        <source>another number of groups</source>
        <translation>ett annat antal grupper</translation>
    </message>
    <message>
        <source>another number of words</source>
        <translation>ett annat antal ord</translation>
    </message>
    <message>
        <source>another number of shares needed in group %1</source>
        <translation>ett annat antal andelar som behövs i grupp %1</translation>
    </message>
    <message>
        <source>Shares %1 are the same share.</source>
        <translation>Andelarna %1 är samma andel.</translation>
    </message>
    <message>
        <source>Shares %1 are different and claim the same place in the set. At least one of them is wrong.</source>
        <translation>Andelarna %1 är olika och gör anspråk på samma plats. Minst en av dem är fel.</translation>
    </message>
    <message>
        <source>No share was given.</source>
        <translation>Ingen andel angavs.</translation>
    </message>
    <message>
        <source>More than 256 shares were given; no set has so many.</source>
        <translation>Fler än 256 andelar angavs; så många hör aldrig ihop.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 shares needed.</source>
        <translation>Det finns %1 av de %2 andelar som behövs.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 shares needed in group %3.</source>
        <translation>Det finns %1 av de %2 andelar som behövs i grupp %3.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 complete groups needed.</source>
        <translation>Det finns %1 av de %2 fullständiga grupper som behövs.</translation>
    </message>
    <message>
        <source>Shares %1 do not fit together. At least one is wrong, although its checksum is right; which one cannot be said without a further share.</source>
        <translation>Andelarna %1 passar inte ihop. Minst en är fel, fast dess kontrollsumma stämmer; vilken går inte att säga utan ytterligare en andel.</translation>
    </message>
    <message>
        <source>Share %1 is wrong: the checksum is right, but the value contradicts the other shares.</source>
        <translation>Andel %1 är fel: kontrollsumman stämmer, men värdet strider mot de andra andelarna.</translation>
    </message>
    <message>
        <source>Shares %1 are wrong: the checksum is right, but the value contradicts the other shares.</source>
        <translation>Andelarna %1 är fel: kontrollsumman stämmer, men värdet strider mot de andra andelarna.</translation>
    </message>
    <message>
        <source>Shares %1 belong to more than one secret, and as many speak for one as for another. Some of them are forged; which ones cannot be said.</source>
        <translation>Andelarna %1 hör till mer än en hemlighet, och lika många talar för den ena som för den andra. Några av dem är förfalskade; vilka går inte att säga.</translation>
    </message>
    <message>
        <source>The share: %1</source>
        <translation>Andelen: %1</translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation>Andel %1: %2</translation>
    </message>
    <message>
        <source>Share %1 does not belong to the other shares: %2.</source>
        <translation>Andel %1 hör inte till de andra andelarna: %2.</translation>
    </message>
    <message>
        <source>Shares %1 do not belong to the other shares: %2.</source>
        <translation>Andelarna %1 hör inte till de andra andelarna: %2.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets</name>
    <message>
        <source>This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Det här är ett fel i keyrite: behåll protokollet och använd en annan version.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, which is the most that a sheet holds.</source>
        <translation>%1 har mer än %2 byte, vilket är det mesta som ett blad rymmer.</translation>
    </message>
    <message>
        <source>Shorten it in the plan.</source>
        <translation>Förkorta det i planen.</translation>
    </message>
    <message>
        <source>A text cannot be printed: %1</source>
        <translation>En text kan inte skrivas ut: %1</translation>
    </message>
    <message>
        <source>Write it with other letters in the plan.</source>
        <translation>Skriv den med andra bokstäver i planen.</translation>
    </message>
    <message>
        <source>The locked memory does not suffice for a sheet.</source>
        <translation>Det låsta minnet räcker inte för ett blad.</translation>
    </message>
    <message>
        <source>Allow this user to lock at least 8 MiB (ulimit -l) and begin again.</source>
        <translation>Tillåt den här användaren att låsa minst 8 MiB (ulimit -l) och börja om.</translation>
    </message>
    <message>
        <source>A file for printing is missing: %1</source>
        <translation>En fil för utskriften saknas: %1</translation>
    </message>
    <message>
        <source>Install the packages that the file `packages` lists.</source>
        <translation>Installera paketen som filen `packages` räknar upp.</translation>
    </message>
    <message>
        <source>A sheet cannot be drawn: %1</source>
        <translation>Ett blad kan inte ritas: %1</translation>
    </message>
    <message>
        <source>The labels of this backup do not fit on a sheet.</source>
        <translation>Beteckningarna i den här säkerhetskopian får inte plats på ett blad.</translation>
    </message>
    <message>
        <source>Shorten the names of the key, the groups or the holders in the plan.</source>
        <translation>Förkorta namnen på nyckeln, grupperna eller innehavarna i planen.</translation>
    </message>
    <message>
        <source>There is no share with this number.</source>
        <translation>Det finns ingen andel med det här numret.</translation>
    </message>
    <message>
        <source>After step</source>
        <translation>Efter steg</translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Tid UTC</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Vittne</translation>
    </message>
    <message>
        <source>A real ceremony.</source>
        <translation>En skarp ceremoni.</translation>
    </message>
    <message>
        <source>A rehearsal, with keys that are thrown away.</source>
        <translation>En övning, med nycklar som kastas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Began at (UTC)</source>
        <translation>Började (UTC)</translation>
    </message>
    <message>
        <source>Ended at (UTC)</source>
        <translation>Slutade (UTC)</translation>
    </message>
    <message>
        <source>How this script is used</source>
        <translation>Så används det här manuset</translation>
    </message>
    <message>
        <source>– SAY is read aloud, word for word. DO is done by the performer. CHECK is what the witness looks for.</source>
        <translation>– SÄG läses högt, ord för ord. GÖR utförs av utföraren. GRANSKA är det som vittnet ser efter.</translation>
    </message>
    <message>
        <source>– After each step both write their initials, and the performer the time in UTC.</source>
        <translation>– Efter varje steg skriver båda sina initialer, och utföraren tiden i UTC.</translation>
    </message>
    <message>
        <source>– A black bar marks a step after which there is no way back. Stop and ask before it, not after it.</source>
        <translation>– Ett svart streck märker ut ett steg efter vilket det inte finns någon väg tillbaka. Stanna och fråga före det, inte efter det.</translation>
    </message>
    <message>
        <source>– Whatever is not as it stands here is an exception: it gets a number, E1 and so on, on the sheets at the end, and does not stop the ceremony.</source>
        <translation>– Allt som inte är som det står här är en avvikelse: den får ett nummer, E1 och så vidare, på bladen i slutet, och stoppar inte ceremonin.</translation>
    </message>
    <message>
        <source>– A wrong entry is struck through once, so that it can still be read, and initialled. Nothing is erased.</source>
        <translation>– En felaktig anteckning stryks över en gång, så att den fortfarande kan läsas, och förses med initialer. Inget suddas ut.</translation>
    </message>
    <message>
        <source>– No word of a share and no passphrase is ever written on these pages.</source>
        <translation>– Inget ord ur en andel och ingen lösenfras skrivs någonsin på de här sidorna.</translation>
    </message>
    <message>
        <source>The people, and their initials</source>
        <translation>Personerna och deras initialer</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Namn och roll</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Head words of the record</source>
        <translation>Orden för protokollets löpande kontrollsumma</translation>
    </message>
    <message>
        <source>Where a step says so, the eight words on the screen are written here. They stand for everything that was recorded up to then: they are typed when an interrupted ceremony goes on, and compared when somebody checks the record later.</source>
        <translation>Där ett steg säger det skrivs de åtta orden på skärmen här. De står för allt som har protokollförts fram till dess: de skrivs in när en avbruten ceremoni fortsätter, och jämförs när någon kontrollerar protokollet senare.</translation>
    </message>
    <message>
        <source>Exceptions, sheet %1 of %2</source>
        <translation>Avvikelser, blad %1 av %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>We were in the room. What stands on these pages, and on the exception sheets, is what happened.</source>
        <translation>Vi var i rummet. Det som står på de här sidorna och på bladen med avvikelser är det som hände.</translation>
    </message>
    <message>
        <source>Outcome: done or void</source>
        <translation>Utfall: klar eller ogiltig</translation>
    </message>
    <message>
        <source>Number of exceptions</source>
        <translation>Antal avvikelser</translation>
    </message>
    <message>
        <source>Pages that were added</source>
        <translation>Sidor som har lagts till</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Date and time UTC</source>
        <translation>Datum och tid UTC</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SÄG</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>GÖR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>GRANSKA</translation>
    </message>
    <message>
        <source>A group of shares has an impossible threshold.</source>
        <translation>En grupp av andelar har en omöjlig tröskel.</translation>
    </message>
    <message>
        <source>The shares do not stand in the order of their groups.</source>
        <translation>Andelarna står inte i gruppernas ordning.</translation>
    </message>
    <message>
        <source>The groups and the shares do not belong together.</source>
        <translation>Grupperna och andelarna hör inte ihop.</translation>
    </message>
    <message>
        <source>There are more coalitions than a sheet can ever name.</source>
        <translation>Det finns fler koalitioner än ett blad någonsin kan ange.</translation>
    </message>
    <message>
        <source>The capsule does not belong to this form of backup.</source>
        <translation>Kapseln hör inte till den här formen av säkerhetskopia.</translation>
    </message>
    <message>
        <source>A piece of the capsule is of another mode than the backup.</source>
        <translation>En del av kapseln har ett annat läge än säkerhetskopian.</translation>
    </message>
    <message>
        <source>The words of a share are not 33 words of the list.</source>
        <translation>Orden i en andel är inte 33 ord ur listan.</translation>
    </message>
    <message>
        <source>The words of a share have a wrong checksum.</source>
        <translation>Orden i en andel har en felaktig kontrollsumma.</translation>
    </message>
    <message>
        <source>The words are those of another share.</source>
        <translation>Orden hör till en annan andel.</translation>
    </message>
    <message>
        <source>The words belong to a ceremony of the other mode, rehearsal or real.</source>
        <translation>Orden hör till en ceremoni i det andra läget, övning eller skarpt.</translation>
    </message>
    <message>
        <source>The words do not have the commitment of this share.</source>
        <translation>Orden har inte den här andelens bindningsvärde.</translation>
    </message>
    <message>
        <source>The words do not begin with the identifier of the set.</source>
        <translation>Orden börjar inte med uppsättningens identifierare.</translation>
    </message>
    <message>
        <source>Bring the card as a file: its holder&apos;s name cannot be printed.</source>
        <translation>Ta fram kortet som en fil: dess innehavares namn kan inte skrivas ut.</translation>
    </message>
    <message>
        <source>The card has more codes than a page takes.</source>
        <translation>Kortet har fler koder än vad en sida rymmer.</translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name, or bring the card as a file.</source>
        <translation>Förkorta innehavarens namn, eller ta fram kortet som en fil.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets::Canvas</name>
    <message>
        <source>The labels of this backup do not fit on a sheet.</source>
        <translation>Beteckningarna i den här säkerhetskopian får inte plats på ett blad.</translation>
    </message>
    <message>
        <source>Shorten the names of the key, the groups or the holders in the plan.</source>
        <translation>Förkorta namnen på nyckeln, grupperna eller innehavarna i planen.</translation>
    </message>
    <message>
        <source>A code is larger than its place.</source>
        <translation>En kod är större än sin plats.</translation>
    </message>
    <message>
        <source>This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Det här är ett fel i keyrite: behåll protokollet och använd en annan version.</translation>
    </message>
    <message>
        <source>%1 is too long for a sheet.</source>
        <translation>%1 är för lång för ett blad.</translation>
    </message>
    <message>
        <source>Shorten it in the plan.</source>
        <translation>Förkorta det i planen.</translation>
    </message>
    <message>
        <source>A line is wider than its column.</source>
        <translation>En rad är bredare än sin spalt.</translation>
    </message>
</context>
<context>
    <name>keyrite::sheets::ScriptCanvas</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Manus: %1</translation>
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
        <translation>Steg</translation>
    </message>
    <message>
        <source>SAY, DO, CHECK</source>
        <translation>SÄG, GÖR, GRANSKA</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Vittne</translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Tid UTC</translation>
    </message>
    <message>
        <source>■ There is no way back after this step.</source>
        <translation>■ Efter det här steget finns ingen väg tillbaka.</translation>
    </message>
    <message>
        <source>cont.</source>
        <translation>forts.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript</name>
    <message>
        <source>An entry is of a kind that this program does not know: &apos;%1&apos;.</source>
        <translation>En post är av ett slag som det här programmet inte känner till: &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript::Chain</name>
    <message>
        <source>The transcript has no entries.</source>
        <translation>Protokollet har inga poster.</translation>
    </message>
    <message>
        <source>An entry is missing, repeated or out of order.</source>
        <translation>En post saknas, är upprepad eller står i fel ordning.</translation>
    </message>
    <message>
        <source>An entry names a step that cannot be one.</source>
        <translation>En post anger ett steg som inte kan vara ett steg.</translation>
    </message>
    <message>
        <source>The transcript goes on after its outcome.</source>
        <translation>Protokollet fortsätter efter sitt utfall.</translation>
    </message>
    <message>
        <source>A transcript begins with one &apos;opened&apos; entry and has no other.</source>
        <translation>Ett protokoll börjar med en enda post &apos;opened&apos; och har ingen annan.</translation>
    </message>
    <message>
        <source>The outcome is neither &apos;done&apos; nor &apos;void&apos; with a reason.</source>
        <translation>Utfallet är varken &apos;done&apos; eller &apos;void&apos; med ett skäl.</translation>
    </message>
    <message>
        <source>A signature line is malformed or out of place.</source>
        <translation>En signaturrad är felaktig eller står på fel plats.</translation>
    </message>
    <message>
        <source>The transcript was changed: the workstation&apos;s signature does not fit the lines before it.</source>
        <translation>Protokollet har ändrats: arbetsstationens signatur passar inte till raderna före den.</translation>
    </message>
    <message>
        <source>Do not rely on this copy; fetch another one.</source>
        <translation>Lita inte på den här kopian; hämta en annan.</translation>
    </message>
</context>
<context>
    <name>keyrite::transcript::Recorder</name>
    <message>
        <source>The ceremony is closed; it cannot be resumed.</source>
        <translation>Ceremonin är stängd; den kan inte återupptas.</translation>
    </message>
    <message>
        <source>Start a new ceremony with a new output folder.</source>
        <translation>Starta en ny ceremoni med en ny utmapp.</translation>
    </message>
</context>
<context>
    <name>keyrite::wizard</name>
    <message>
        <source>Head of the record: write these words on paper</source>
        <translation>Protokollets löpande kontrollsumma: skriv dessa ord på papper</translation>
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
        <translation>Ange --plan FILE med --out DIR, eller --resume DIR, eller inget av dem.</translation>
    </message>
    <message>
        <source>There is no such language in this program.</source>
        <translation>Det här programmet har inte det språket.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Använd ett av: %1.</translation>
    </message>
    <message>
        <source>The translation cannot be read.</source>
        <translation>Översättningen kan inte läsas.</translation>
    </message>
    <message>
        <source>Assume that it exists; find and destroy: %1</source>
        <translation>Utgå från att det finns; leta upp och förstör: %1</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsättning</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>övning</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>skiva</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>bränning</translation>
    </message>
</context>
<context>
    <name>keyrite::wizard::verbOf</name>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiera</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap</name>
    <message>
        <source>An age file is larger than the %1 bytes that keyrite handles.</source>
        <translation>En age-fil är större än de %1 byte som keyrite hanterar.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Kontrollera att det är den fil du menade.</translation>
    </message>
    <message>
        <source>A wrap has %1 stanzas: more than one key may open it, and any of them could have replaced its contents.</source>
        <translation>Ett omslag har %1 stycken: mer än en nyckel kan öppna det, och vilken som helst av dem kan ha ersatt dess innehåll.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch the wrap that the manifest lists.</source>
        <translation>Använd inte den här filen; hämta omslaget som manifestet räknar upp.</translation>
    </message>
    <message>
        <source>This key does not open the file: it was made for another one.</source>
        <translation>Den här nyckeln öppnar inte filen: den gjordes för en annan.</translation>
    </message>
    <message>
        <source>Take the file that bears the name of this device, or the device that the file is for.</source>
        <translation>Ta filen som bär den här enhetens namn, eller enheten som filen är för.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>En tom lösenfras skyddar inget.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Ange en lösenfras.</translation>
    </message>
    <message>
        <source>The work factor %1 is not between 1 and %2.</source>
        <translation>Arbetsfaktorn %1 ligger inte mellan 1 och %2.</translation>
    </message>
    <message>
        <source>Choose a smaller one; age itself writes 18.</source>
        <translation>Välj en mindre; age själv skriver 18.</translation>
    </message>
    <message>
        <source>This file is not protected by a passphrase.</source>
        <translation>Den här filen skyddas inte av en lösenfras.</translation>
    </message>
    <message>
        <source>Give the identity that it was made for, or another file.</source>
        <translation>Ange identiteten som den gjordes för, eller en annan fil.</translation>
    </message>
    <message>
        <source>The file asks for the work factor %1; at most %2 is accepted.</source>
        <translation>Filen begär arbetsfaktorn %1; högst %2 godtas.</translation>
    </message>
    <message>
        <source>Do not use this file unless you know who made it so; encrypt its contents anew with age.</source>
        <translation>Använd inte den här filen om du inte vet vem som gjorde den så; kryptera dess innehåll på nytt med age.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Lösenfrasen öppnar inte filen.</translation>
    </message>
    <message>
        <source>Type it again: the case of letters, the spaces and the hyphens count.</source>
        <translation>Skriv den igen: stora och små bokstäver, mellanslag och bindestreck räknas.</translation>
    </message>
    <message>
        <source>The header of an age file was changed after it was made.</source>
        <translation>Huvudet i en age-fil ändrades efter att filen skapades.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch another copy and find out who changed this one.</source>
        <translation>Använd inte den här filen; hämta en annan kopia och ta reda på vem som ändrade den här.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is an age file and was copied whole.</source>
        <translation>Hämta filen igen; kontrollera att den är en age-fil och att den kopierades i sin helhet.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase check of this file (work factor %1).</source>
        <translation>Det finns för lite minne för att kontrollera lösenfrasen till den här filen (arbetsfaktor %1).</translation>
    </message>
    <message>
        <source>Close other programs, or open the file on a machine with more memory.</source>
        <translation>Stäng andra program, eller öppna filen på en maskin med mer minne.</translation>
    </message>
    <message>
        <source>Do not use this file; fetch another copy and find out what happened to this one.</source>
        <translation>Använd inte den här filen; hämta en annan kopia och ta reda på vad som hände med den här.</translation>
    </message>
    <message>
        <source>Copy the whole key again, exactly as it was written.</source>
        <translation>Kopiera hela nyckeln igen, exakt som den skrevs.</translation>
    </message>
    <message>
        <source>A capsule has more than the %1 bytes that its printed codes can carry.</source>
        <translation>En kapsel har mer än de %1 byte som dess utskrivna koder rymmer.</translation>
    </message>
    <message>
        <source>Put less into the paper backup, or check that this is a capsule.</source>
        <translation>Lägg mindre i säkerhetskopian på papper, eller kontrollera att det här är en kapsel.</translation>
    </message>
    <message>
        <source>A capsule is not a binary age file under one passphrase.</source>
        <translation>En kapsel är inte en binär age-fil under en enda lösenfras.</translation>
    </message>
    <message>
        <source>Check that these codes are the capsule of a paper backup and not another age file.</source>
        <translation>Kontrollera att de här koderna är kapseln i en säkerhetskopia på papper och inte en annan age-fil.</translation>
    </message>
    <message>
        <source>These shares do not open this capsule: they are another capsule&apos;s, or its codes were changed.</source>
        <translation>De här andelarna öppnar inte den här kapseln: de hör till en annan kapsel, eller så har dess koder ändrats.</translation>
    </message>
    <message>
        <source>Read the capsule from the sheets that these shares come from.</source>
        <translation>Läs kapseln från bladen som de här andelarna kommer från.</translation>
    </message>
    <message>
        <source>Scan the code again; when it fails again, take the same code from another holder&apos;s sheets.</source>
        <translation>Skanna koden igen; om det misslyckas igen, ta samma kod från en annan innehavares blad.</translation>
    </message>
    <message>
        <source>One of the sheets is not genuine: begin again with one holder&apos;s sheets at a time.</source>
        <translation>Ett av bladen är inte äkta: börja om med en innehavares blad åt gången.</translation>
    </message>
    <message>
        <source>Put less into the paper backup.</source>
        <translation>Lägg mindre i säkerhetskopian på papper.</translation>
    </message>
    <message>
        <source>The file holds more than %1 identities.</source>
        <translation>Filen innehåller fler än %1 identiteter.</translation>
    </message>
    <message>
        <source>Keep only the identity that is needed here.</source>
        <translation>Behåll bara den identitet som behövs här.</translation>
    </message>
    <message>
        <source>An identity file has more than %1 bytes.</source>
        <translation>En identitetsfil har mer än %1 byte.</translation>
    </message>
    <message>
        <source>The file holds no identity.</source>
        <translation>Filen innehåller ingen identitet.</translation>
    </message>
    <message>
        <source>Give the device&apos;s identity file, not its card or its recipient.</source>
        <translation>Ange enhetens identitetsfil, inte dess kort eller dess mottagare.</translation>
    </message>
    <message>
        <source>The line &apos;seed=&apos; is not 64 hexadecimal digits in lower case.</source>
        <translation>Raden &apos;seed=&apos; är inte 64 hexadecimala siffror med små bokstäver.</translation>
    </message>
    <message>
        <source>A generated key has a seed and an imported key has none; this payload says otherwise.</source>
        <translation>En skapad nyckel har ett frö och en importerad nyckel har inget; den här nyttolasten säger något annat.</translation>
    </message>
    <message>
        <source>The payload has no private key.</source>
        <translation>Nyttolasten har ingen privat nyckel.</translation>
    </message>
    <message>
        <source>Fetch the wrap again.</source>
        <translation>Hämta omslaget igen.</translation>
    </message>
    <message>
        <source>The parts of a recovery payload do not belong together: its key is not the one that its other lines tell of.</source>
        <translation>Delarna i en nyttolast för återställning hör inte ihop: dess nyckel är inte den som de andra raderna beskriver.</translation>
    </message>
    <message>
        <source>Do not use this key; open another wrap, and find out who made this one.</source>
        <translation>Använd inte den här nyckeln; öppna ett annat omslag, och ta reda på vem som gjorde det här.</translation>
    </message>
    <message>
        <source>An age file ends before its payload.</source>
        <translation>En age-fil slutar före sin nyttolast.</translation>
    </message>
    <message>
        <source>Fetch the file again; it was not copied whole.</source>
        <translation>Hämta filen igen; den kopierades inte i sin helhet.</translation>
    </message>
    <message>
        <source>A wrap is not a binary age file to one X25519 recipient.</source>
        <translation>Ett omslag är inte en binär age-fil till en enda X25519-mottagare.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is a wrap and not another age file.</source>
        <translation>Hämta filen igen; kontrollera att den är ett omslag och inte en annan age-fil.</translation>
    </message>
    <message>
        <source>An armored age file does not begin with its BEGIN line.</source>
        <translation>En age-fil i textform börjar inte med sin BEGIN-rad.</translation>
    </message>
    <message>
        <source>An armored age file has no END line.</source>
        <translation>En age-fil i textform saknar END-rad.</translation>
    </message>
    <message>
        <source>An armored age file has a line of a wrong length.</source>
        <translation>En age-fil i textform har en rad med fel längd.</translation>
    </message>
    <message>
        <source>An armored age file goes on after its END line.</source>
        <translation>En age-fil i textform fortsätter efter sin END-rad.</translation>
    </message>
    <message>
        <source>An armored age file is not canonical base64.</source>
        <translation>En age-fil i textform är inte kanonisk base64.</translation>
    </message>
    <message>
        <source>A stanza of an age file has an empty argument or one with a strange character.</source>
        <translation>Ett stycke i en age-fil har ett tomt argument eller ett med ett främmande tecken.</translation>
    </message>
    <message>
        <source>A stanza of an age file has a line of more than 64 columns.</source>
        <translation>Ett stycke i en age-fil har en rad med fler än 64 kolumner.</translation>
    </message>
    <message>
        <source>A stanza of an age file has a body that is not canonical base64.</source>
        <translation>Ett stycke i en age-fil har en kropp som inte är kanonisk base64.</translation>
    </message>
    <message>
        <source>The last line of an age header has another form than &apos;--- &apos; and a code.</source>
        <translation>Den sista raden i ett age-huvud har en annan form än &apos;--- &apos; och en kod.</translation>
    </message>
    <message>
        <source>The code in the last line of an age header is not 32 bytes in canonical base64.</source>
        <translation>Koden i den sista raden i ett age-huvud är inte 32 byte i kanonisk base64.</translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation>Det här är inte en age-fil av version 1.</translation>
    </message>
    <message>
        <source>An age file has more stanzas than is sensible.</source>
        <translation>En age-fil har fler stycken än vad som är rimligt.</translation>
    </message>
    <message>
        <source>The header of an age file is malformed.</source>
        <translation>Huvudet i en age-fil är felaktigt.</translation>
    </message>
    <message>
        <source>An age file has a passphrase stanza beside another stanza.</source>
        <translation>En age-fil har ett stycke för en lösenfras bredvid ett annat stycke.</translation>
    </message>
    <message>
        <source>A stanza of an age file does not have the form of its type.</source>
        <translation>Ett stycke i en age-fil har inte den form som hör till dess typ.</translation>
    </message>
    <message>
        <source>A stanza of an age file holds a key that would make the file readable to everyone.</source>
        <translation>Ett stycke i en age-fil innehåller en nyckel som skulle göra filen läsbar för alla.</translation>
    </message>
    <message>
        <source>The payload of an age file is cut off.</source>
        <translation>Nyttolasten i en age-fil är avklippt.</translation>
    </message>
    <message>
        <source>The payload of an age file has an impossible length.</source>
        <translation>Nyttolasten i en age-fil har en omöjlig längd.</translation>
    </message>
    <message>
        <source>The payload of an age file was changed or cut off.</source>
        <translation>Nyttolasten i en age-fil har ändrats eller klippts av.</translation>
    </message>
    <message>
        <source>A key does not begin as its kind does, or is cut off.</source>
        <translation>En nyckel börjar inte så som dess slag börjar, eller är avklippt.</translation>
    </message>
    <message>
        <source>A key holds a character that does not belong there.</source>
        <translation>En nyckel innehåller ett tecken som inte hör dit.</translation>
    </message>
    <message>
        <source>A key is mistyped: its checksum does not fit.</source>
        <translation>En nyckel är felskriven: dess kontrollsumma stämmer inte.</translation>
    </message>
    <message>
        <source>A key is not in its canonical form.</source>
        <translation>En nyckel har inte sin kanoniska form.</translation>
    </message>
    <message>
        <source>a capsule</source>
        <translation>en kapsel</translation>
    </message>
    <message>
        <source>Scan them; every holder&apos;s sheets have all of them.</source>
        <translation>Skanna dem; varje innehavares blad har alla.</translation>
    </message>
    <message>
        <source>There is nothing to print as codes of %1.</source>
        <translation>Det finns inget att skriva ut som koder för %1.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Skapa först det som ska skrivas ut.</translation>
    </message>
    <message>
        <source>%1 bytes do not fit into the %2 codes of %3.</source>
        <translation>%1 byte får inte plats i de %2 koderna för %3.</translation>
    </message>
    <message>
        <source>A code is not one of %1: it begins with neither &apos;%2&apos; nor &apos;%3&apos;.</source>
        <translation>En kod hör inte till %1: den börjar varken med &apos;%2&apos; eller &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>A code of %1 is too short or too long.</source>
        <translation>En kod från %1 är för kort eller för lång.</translation>
    </message>
    <message>
        <source>A code of %1 does not have the form &apos;%2ABCDEFGH:03/07:…&apos;.</source>
        <translation>En kod från %1 har inte formen &apos;%2ABCDEFGH:03/07:…&apos;.</translation>
    </message>
    <message>
        <source>The name in a code of %1 is not 8 characters of base32.</source>
        <translation>Namnet i en kod från %1 är inte 8 tecken base32.</translation>
    </message>
    <message>
        <source>The numbers of a code of %1 are not like &apos;03/07&apos;.</source>
        <translation>Numren i en kod från %1 är inte som &apos;03/07&apos;.</translation>
    </message>
    <message>
        <source>A code of %1 is not canonical base32 in upper case.</source>
        <translation>En kod från %1 är inte kanonisk base32 med versaler.</translation>
    </message>
    <message>
        <source>A code of %1 has another length than 300 bytes and is not the last one.</source>
        <translation>En kod från %1 har en annan längd än 300 byte och är inte den sista.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::ChunkCollector</name>
    <message>
        <source>There are codes of more than %1 of a kind.</source>
        <translation>Det finns koder från fler än %1 av samma slag.</translation>
    </message>
    <message>
        <source>Begin again with the pages of one of them only.</source>
        <translation>Börja om med sidorna från en enda av dem.</translation>
    </message>
    <message>
        <source>Codes of a rehearsal and of a real ceremony bear the name of %1.</source>
        <translation>Koder från en övning och från en skarp ceremoni bär namnet på %1.</translation>
    </message>
    <message>
        <source>A code of %1 tells of another number of codes than the earlier ones.</source>
        <translation>En kod från %1 anger ett annat antal koder än de tidigare.</translation>
    </message>
    <message>
        <source>Two codes of %1 bear the same number and differ.</source>
        <translation>Två koder från %1 har samma nummer men skiljer sig.</translation>
    </message>
    <message>
        <source>%1 What was read of it is put aside: read its pages again, without the wrong one.</source>
        <translation>%1 Det som lästes av den är lagt åt sidan: läs sidorna igen, utan den felaktiga.</translation>
    </message>
    <message>
        <source>No code of this name was read.</source>
        <translation>Ingen kod med det här namnet lästes.</translation>
    </message>
    <message>
        <source>Compare the name with the one that is printed.</source>
        <translation>Jämför namnet med det som är tryckt.</translation>
    </message>
    <message>
        <source>Codes of %1 are missing: %2.</source>
        <translation>Koder från %1 saknas: %2.</translation>
    </message>
    <message>
        <source>The codes of %1 do not give what their name tells of.</source>
        <translation>Koderna från %1 ger inte det som deras namn anger.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Identity</name>
    <message>
        <source>An identity does not have 32 bytes.</source>
        <translation>En identitet har inte 32 byte.</translation>
    </message>
    <message>
        <source>Give an X25519 identity, as age-keygen or &apos;keyrite device new&apos; writes it.</source>
        <translation>Ange en X25519-identitet, så som age-keygen eller &apos;keyrite device new&apos; skriver den.</translation>
    </message>
    <message>
        <source>The other side&apos;s key would make the shared secret known to everyone.</source>
        <translation>Den andra sidans nyckel skulle göra den delade hemligheten känd för alla.</translation>
    </message>
    <message>
        <source>Do not go on with the other side; ask who made its key.</source>
        <translation>Fortsätt inte med den andra sidan; fråga vem som skapade dess nyckel.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Lines</name>
    <message>
        <source>The header of an age file is longer than any that is sensible.</source>
        <translation>Huvudet i en age-fil är längre än vad som är rimligt.</translation>
    </message>
    <message>
        <source>The header of an age file is cut off.</source>
        <translation>Huvudet i en age-fil är avklippt.</translation>
    </message>
</context>
<context>
    <name>keyrite::wrap::Recipient</name>
    <message>
        <source>A recipient does not have 32 bytes.</source>
        <translation>En mottagare har inte 32 byte.</translation>
    </message>
    <message>
        <source>Give an X25519 recipient: &apos;age1&apos; and 58 more characters.</source>
        <translation>Ange en X25519-mottagare: &apos;age1&apos; och 58 tecken till.</translation>
    </message>
    <message>
        <source>A recipient is a key that protects nothing, or that nobody can open.</source>
        <translation>En mottagare är en nyckel som inte skyddar något, eller som ingen kan öppna.</translation>
    </message>
    <message>
        <source>Do not use this device; make a new key on it, and ask who made this one.</source>
        <translation>Använd inte den här enheten; skapa en ny nyckel på den, och fråga vem som skapade den här.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>there is not enough locked memory</source>
        <translation>det låsta minnet räcker inte</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>word %1</source>
        <translation>ord %1</translation>
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
        <translation>Skriv varje rad som: NAME namespaces=&quot;KIND&quot; ssh-ed25519 AAAA…, så som ssh-keygen(1) beskriver.</translation>
    </message>
    <message>
        <source>Give one OpenSSH line, a PEM block &quot;PUBLIC KEY&quot;, or 64 hexadecimal digits.</source>
        <translation>Ange en OpenSSH-rad, ett PEM-block &quot;PUBLIC KEY&quot; eller 64 hexadecimala siffror.</translation>
    </message>
    <message>
        <source>The SSH signature is malformed: %1.</source>
        <translation>SSH-signaturen är felaktig: %1.</translation>
    </message>
    <message>
        <source>Get the signature file again; it must be as ssh-keygen -Y sign wrote it.</source>
        <translation>Hämta signaturfilen igen; den måste vara så som ssh-keygen -Y sign skrev den.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>&apos;%1&apos; saknas.</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every line.</source>
        <translation>&apos;keyrite plan new&apos; skriver ett exempel på varje rad.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a text in quotes.</source>
        <translation>&apos;%1&apos; är inte en text inom citattecken.</translation>
    </message>
    <message>
        <source>Write it as %1 = &quot;…&quot;.</source>
        <translation>Skriv det som %1 = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not usable: %2</source>
        <translation>&apos;%1&apos; går inte att använda: %2</translation>
    </message>
    <message>
        <source>A number is out of its range.</source>
        <translation>Ett tal ligger utanför sitt område.</translation>
    </message>
    <message>
        <source>Print nothing. This is a defect of keyrite: keep the record and use another version.</source>
        <translation>Skriv inte ut något. Det här är ett fel i keyrite: behåll protokollet och använd en annan version.</translation>
    </message>
    <message>
        <source>Copy the file again as a whole, from its BEGIN line to its END line.</source>
        <translation>Kopiera filen igen i sin helhet, från dess BEGIN-rad till dess END-rad.</translation>
    </message>
    <message>
        <source>Fetch the file again; check that it is an age file and was copied whole.</source>
        <translation>Hämta filen igen; kontrollera att den är en age-fil och att den kopierades i sin helhet.</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>The section [%1] is missing.</source>
        <translation>Avsnittet [%1] saknas.</translation>
    </message>
    <message>
        <source>&apos;keyrite plan new&apos; writes an example of every section.</source>
        <translation>&apos;keyrite plan new&apos; skriver ett exempel på varje avsnitt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a section.</source>
        <translation>&apos;%1&apos; är inte ett avsnitt.</translation>
    </message>
    <message>
        <source>Write it as [%1].</source>
        <translation>Skriv det som [%1].</translation>
    </message>
</context>
<context>
    <name>wrap</name>
    <message>
        <source>a device card</source>
        <translation>ett enhetskort</translation>
    </message>
    <message>
        <source>Hold the page flat before the camera again; when it fails again, bring the card as a file.</source>
        <translation>Håll sidan plant framför kameran igen; om det misslyckas igen, ta fram kortet som en fil.</translation>
    </message>
    <message>
        <source>One of the pages is not genuine: begin again with one page, straight from the device&apos;s holder.</source>
        <translation>En av sidorna är inte äkta: börja om med en enda sida, direkt från enhetens innehavare.</translation>
    </message>
    <message>
        <source>Show the whole page of the card, every code of it.</source>
        <translation>Visa hela sidan med kortet, med varje kod.</translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name, or bring the card as a file.</source>
        <translation>Förkorta innehavarens namn, eller ta fram kortet som en fil.</translation>
    </message>
</context>
</TS>
