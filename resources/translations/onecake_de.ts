<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>onecake</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 got %2, because the key had been used by %3, which asked for something else</source>
        <translation>Die Antwort auf %1 war %2, weil %3 den Schlüssel für etwas anderes benutzt hatte</translation>
    </message>
    <message>
        <source>%1 got %2, because it came without a key</source>
        <translation>Die Antwort auf %1 war %2, weil der Schlüssel fehlte</translation>
    </message>
    <message>
        <source>%1 got %2, because its key is not one that this API accepts</source>
        <translation>Die Antwort auf %1 war %2, weil diese API einen solchen Schlüssel nicht annimmt</translation>
    </message>
    <message>
        <source>%1 got %2, because the key had been used by %3 and the answer was no longer kept</source>
        <translation>Die Antwort auf %1 war %2, weil %3 den Schlüssel benutzt hatte und die Antwort nicht mehr aufbewahrt war</translation>
    </message>
    <message>
        <source>%1 got %2, because the record that held its key could not be found when it was looked up</source>
        <translation>Die Antwort auf %1 war %2, weil der Datensatz, der den Schlüssel hielt, beim Nachsehen nicht zu finden war</translation>
    </message>
    <message>
        <source>%1 got %2, because no process of the API was up to take it</source>
        <translation>Die Antwort auf %1 war %2, weil kein Prozess der API da war, der sie hätte annehmen können</translation>
    </message>
    <message>
        <source>%1 got the error %2 from the record of %3, and nothing was done</source>
        <translation>Die Antwort auf %1 war der Fehler %2 aus dem Datensatz, den %3 hinterlassen hatte; getan wurde nichts</translation>
    </message>
    <message>
        <source>%1 got %2, because the order had been carried out already, and nothing was done again</source>
        <translation>Die Antwort auf %1 war %2, weil die Bestellung schon ausgeführt war; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 got %2 from the record of %3, and nothing was done again</source>
        <translation>Die Antwort auf %1 war %2, aus dem Datensatz, den %3 hinterlassen hatte; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 waited for %2 and got its answer from the record, no. %3, and nothing was done again</source>
        <translation>Nach dem Warten auf %2 kam auf %1 die Antwort aus dem Datensatz, Nr. %3; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 got what %2 had put on record, no. %3, and nothing was done again</source>
        <translation>Auf %1 kam, was %2 vermerkt hatte, Nr. %3; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 got the answer of %2 from its record, no. %3, and nothing was done again</source>
        <translation>Auf %1 kam dieselbe Antwort wie auf %2, aus dem Datensatz, Nr. %3; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, and nothing was done</source>
        <translation>Die Antwort auf %1 war der Fehler %2, weil %3 als gescheitert abgeschlossen worden war; getan wurde nichts</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although it had charged; nothing was done again</source>
        <translation>Die Antwort auf %1 war der Fehler %2, weil %3 als gescheitert abgeschlossen worden war, obwohl schon abgebucht war; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although its cake had been baked; nothing was done again</source>
        <translation>Die Antwort auf %1 war der Fehler %2, weil %3 als gescheitert abgeschlossen worden war, obwohl die Torte schon gebacken war; nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>%1 came with the key of %2</source>
        <translation>%1 mit demselben Schlüssel wie %2</translation>
    </message>
    <message>
        <source>%1 came with a key of its own, but the API makes one of the content, which was that of %2,</source>
        <translation>%1 mit eigenem Schlüssel (die API bildet aber einen aus dem Inhalt, und denselben Inhalt hatte %2)</translation>
    </message>
    <message>
        <source>nothing was done for %1&apos;s order</source>
        <translation>für die Bestellung von %1 wurde nichts getan</translation>
    </message>
    <message>
        <source>nothing was done for %1</source>
        <translation>für %1 wurde nichts getan</translation>
    </message>
    <message>
        <source>%1 and got the answer from its record (%2); %3</source>
        <translation>Auf %1 kam die Antwort aus dem vorhandenen Datensatz (%2); %3</translation>
    </message>
    <message>
        <source>%1 and got the answer from its record, no. %2, which is the cake of %3; %4</source>
        <translation>Auf %1 kam die Antwort aus dem vorhandenen Datensatz, Nr. %2: die Torte von %3; %4</translation>
    </message>
    <message>
        <source>%1 and was answered with %2&apos;s order, no. %3; %4</source>
        <translation>Auf %1 kam als Antwort die Bestellung von %2, Nr. %3; %4</translation>
    </message>
    <message>
        <source>%1 and was told that it had been accepted (%2); %3</source>
        <translation>Auf %1 kam die Antwort „angenommen“ (%2); %3</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 held the key, although %4 stood still</source>
        <translation>Die Antwort auf %1 war „angenommen“ (%2), weil %3 den Schlüssel hielt, obwohl %4 stillstand</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been, although %4 had crashed</source>
        <translation>Die Antwort auf %1 war „angenommen“ (%2), weil %3 angenommen worden war, obwohl %4 abgestürzt war</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been</source>
        <translation>Die Antwort auf %1 war „angenommen“ (%2), weil %3 angenommen worden war</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 was at work already</source>
        <translation>Die Antwort auf %1 war „angenommen“ (%2), weil %3 schon in Arbeit war</translation>
    </message>
    <message>
        <source>%1 got %2, because another request was just claiming the key</source>
        <translation>Die Antwort auf %1 war %2, weil eine andere Anfrage gerade dabei war, den Schlüssel zu belegen</translation>
    </message>
    <message>
        <source>%1 waited for %2 in vain and got %3</source>
        <translation>Nach vergeblichem Warten auf %2 war die Antwort auf %1 %3</translation>
    </message>
    <message>
        <source>%1 got %2</source>
        <translation>Die Antwort auf %1 war %2</translation>
    </message>
    <message>
        <source>%1, because %2 was still at work</source>
        <translation>%1, weil %2 noch in Arbeit war</translation>
    </message>
    <message>
        <source>%1, because %2 held the key while %3 stood still</source>
        <translation>%1, weil %2 den Schlüssel hielt, während %3 stillstand</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although its runtime had been ended</source>
        <translation>%1, weil %2 noch den Schlüssel hielt, obwohl ihre Laufzeitumgebung beendet worden war</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although %3 had crashed</source>
        <translation>%1, weil %2 noch den Schlüssel hielt, obwohl %3 abgestürzt war</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although it had ended</source>
        <translation>%1, weil %2 noch den Schlüssel hielt, obwohl sie zu Ende war</translation>
    </message>
    <message>
        <source>%1 got %2, because the store&apos;s answer to its claim was lost</source>
        <translation>Die Antwort auf %1 war %2, weil die Antwort des Speichers auf den Anspruch verloren ging</translation>
    </message>
    <message>
        <source>%1 got %2, because the store was down</source>
        <translation>Die Antwort auf %1 war %2, weil der Speicher ausgefallen war</translation>
    </message>
    <message>
        <source>%1 got %2, because the store turned calls away</source>
        <translation>Die Antwort auf %1 war %2, weil der Speicher Aufrufe abwies</translation>
    </message>
    <message>
        <source>%1 got %2, because its key could not be claimed</source>
        <translation>Die Antwort auf %1 war %2, weil sich der Schlüssel nicht belegen ließ</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>in none of the sample rows</source>
        <translation>in keiner der Beispielzeilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of DynamoDB</source>
        <translation>„%1“ ist kein Typ von DynamoDB</translation>
    </message>
    <message>
        <source>another change is still under way</source>
        <translation>eine andere Änderung ist noch im Gange</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it</source>
        <translation>Warten Sie ihr Ende ab, oder brechen Sie sie ab</translation>
    </message>
    <message>
        <source>changing records</source>
        <translation>Ändern von Datensätzen</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>Lesen des Verlaufs</translation>
    </message>
    <message>
        <source>ending a removal</source>
        <translation>Beenden einer Löschung</translation>
    </message>
    <message>
        <source>looking for room in the trash</source>
        <translation>Suche nach Platz im Papierkorb</translation>
    </message>
    <message>
        <source>saving a report</source>
        <translation>Sichern eines Berichts</translation>
    </message>
    <message>
        <source>The removal ended where it was. What it removed can be put back.</source>
        <translation>Die Löschung endete, wo sie war. Was sie entfernte, lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The removal ended where it was. Only the names of what it removed were kept.</source>
        <translation>Die Löschung endete, wo sie war. Nur die Namen dessen, was sie entfernte, wurden behalten.</translation>
    </message>
    <message>
        <source>this removal is no longer in the trash, so there is nothing to report</source>
        <translation>diese Löschung ist nicht mehr im Papierkorb, daher gibt es nichts zu berichten</translation>
    </message>
    <message>
        <source>The report of %1 rows is in %2.</source>
        <translation>Der Bericht über %1 Zeilen steht in %2.</translation>
    </message>
    <message>
        <source>Until it is locked again, or its tab is closed, keys can be removed from it and changed in it.</source>
        <translation>Bis er wieder gesperrt oder sein Reiter geschlossen wird, können Schlüssel aus ihm entfernt und in ihm geändert werden.</translation>
    </message>
    <message>
        <source>Release a stuck claim</source>
        <translation>Hängenden Anspruch freigeben</translation>
    </message>
    <message>
        <source>&amp;Release, if still stuck</source>
        <translation>&amp;Freigeben, falls noch hängend</translation>
    </message>
    <message>
        <source>Keep a record longer</source>
        <translation>Datensatz länger behalten</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>For how much &amp;longer, from its current expiry: 30min, 12h, 7d</source>
        <translation>Wie viel &amp;länger, vom jetzigen Ablauf an: 30min, 12h, 7d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 30min, 12h or 7d</source>
        <translation>„%1“ ist keine Dauer, erwartet: zum Beispiel 30min, 12h oder 7d</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>A &amp;note on the record, for whoever looks at it next; an empty one removes it</source>
        <translation>Eine &amp;Notiz zum Datensatz für alle, die ihn als Nächstes ansehen; eine leere entfernt sie</translation>
    </message>
    <message>
        <source>A removal of %1 was interrupted before its end.</source>
        <translation>Eine Löschung (%1) wurde vor ihrem Ende unterbrochen.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>Anders…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Save what became of each…</source>
        <translation>Sichern, was aus jedem wurde…</translation>
    </message>
    <message>
        <source>Go on, or end it…</source>
        <translation>Fortsetzen oder beenden…</translation>
    </message>
    <message>
        <source>What became of each key</source>
        <translation>Was aus jedem Schlüssel wurde</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The change was made, but cannot be undone from the menu</source>
        <translation>Die Änderung wurde gemacht, lässt sich aber nicht aus dem Menü rückgängig machen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>the claim was refused, and the record that holds the key could not be found</source>
        <translation>der Anspruch wurde abgewiesen, und der Datensatz, der den Schlüssel hält, war nicht zu finden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was getan werden soll</translation>
    </message>
    <message>
        <source>What is to be done, in a word or two</source>
        <translation>Was getan werden soll, in ein, zwei Worten</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word for it.</source>
        <translation>So heißt nichts. Versuchen Sie es mit einem anderen Wort.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot;</source>
        <translation>der Name „%1“</translation>
    </message>
    <message>
        <source>is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation>ist nicht gültig, erwartet: 1 bis %1 Zeichen ohne Steuerzeichen und ohne Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>a store in memory is gone when the program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation>ein Speicher im Hauptspeicher ist fort, wenn das Programm endet, erwartet: sqlite:FILE oder dynamodb:TABLE</translation>
    </message>
    <message>
        <source>its secret is kept under the name &quot;%1&quot;, expected its own</source>
        <translation>ihr Geheimnis liegt unter dem Namen „%1“, erwartet: unter ihrem eigenen</translation>
    </message>
    <message>
        <source>&quot;Create table…&quot;</source>
        <translation>„Tabelle anlegen…“</translation>
    </message>
    <message>
        <source>&quot;Open in the lab&quot;, which makes it</source>
        <translation>„Im Labor öffnen“, das legt sie an</translation>
    </message>
    <message>
        <source>The endpoint shows no tables; name a new one, and create it.</source>
        <translation>Der Endpunkt zeigt keine Tabellen; nennen Sie eine neue, und legen Sie sie an.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking which tables there are…</source>
        <translation>Es wird gefragt, welche Tabellen es gibt…</translation>
    </message>
    <message>
        <source>Create %1, on demand, with its time to live on? On AWS you pay for what you use.</source>
        <translation>%1 anlegen, on-demand und mit eingeschalteter TTL? Bei AWS zahlen Sie, was Sie verbrauchen.</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Tabelle anlegen</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 wird angelegt…</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its secret? The store itself stays as it is.</source>
        <translation>Die Verbindung „%1“ und ihr Geheimnis entfernen? Der Speicher selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>„%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Was Sie eingegeben haben, ist nicht gesichert.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu sichern</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gesicherte Verbindungen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;eu</translation>
    </message>
    <message>
        <source>Describe another connection</source>
        <translation>Eine weitere Verbindung beschreiben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Die gewählte Verbindung entfernen</translation>
    </message>
    <message>
        <source>Check the state of the store; nothing in it is changed</source>
        <translation>Den Zustand des Speichers prüfen; darin wird nichts geändert</translation>
    </message>
    <message>
        <source>&amp;Create table…</source>
        <translation>Tabelle &amp;anlegen…</translation>
    </message>
    <message>
        <source>Make the table, with its time to live on</source>
        <translation>Die Tabelle anlegen, mit eingeschalteter TTL</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>Diese Verbindung sichern</translation>
    </message>
    <message>
        <source>&amp;Open in the lab</source>
        <translation>Im Lab&amp;or öffnen</translation>
    </message>
    <message>
        <source>Save it, and keep the keys of the lab there</source>
        <translation>Sie sichern und die Schlüssel des Labors dort aufbewahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Allow &amp;unencrypted HTTP: the network in between is my own</source>
        <translation>Unverschlüsseltes &amp;HTTP erlauben: Das Netz dazwischen ist mein eigenes</translation>
    </message>
    <message>
        <source>&amp;List tables</source>
        <translation>Tabellen a&amp;uflisten</translation>
    </message>
    <message>
        <source>Pro&amp;duction: others depend on it, so warn clearly</source>
        <translation>Pro&amp;duktion: Andere hängen davon ab, also deutlich warnen</translation>
    </message>
    <message>
        <source>Read-only: nothin&amp;g in it is changed</source>
        <translation>Nur &amp;lesend: Darin wird nichts geändert</translation>
    </message>
    <message>
        <source>DynamoDB table</source>
        <translation>DynamoDB-Tabelle</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>such as /srv/orders.db</source>
        <translation>zum Beispiel /srv/orders.db</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>AWS, or such as http://127.0.0.1:8000</source>
        <translation>AWS, oder zum Beispiel http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>as the environment or the profile says</source>
        <translation>wie die Umgebung oder das Profil sagt</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Endpun&amp;kt</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>List tables</source>
        <translation>Tabellen auflisten</translation>
    </message>
    <message>
        <source>Ask the endpoint which tables there are</source>
        <translation>Den Endpunkt fragen, welche Tabellen es gibt</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>A SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Dateien (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source> (not saved)</source>
        <translation> (nicht gesichert)</translation>
    </message>
    <message>
        <source> (production)</source>
        <translation> (Produktion)</translation>
    </message>
    <message>
        <source>keeping a secret</source>
        <translation>Ablegen eines Geheimnisses</translation>
    </message>
    <message>
        <source>moving a secret</source>
        <translation>Verschieben eines Geheimnisses</translation>
    </message>
    <message>
        <source>removing a secret</source>
        <translation>Entfernen eines Geheimnisses</translation>
    </message>
    <message>
        <source>looking for a secret</source>
        <translation>Suche nach einem Geheimnis</translation>
    </message>
    <message>
        <source>asking a store</source>
        <translation>Anfrage an einen Speicher</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>Adrienne</source>
        <translation>Adrienne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>API and kitchen</source>
        <translation>API und Küche</translation>
    </message>
    <message>
        <source>Other faults</source>
        <translation>Andere Fehler</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Copy to another store</source>
        <translation>In einen anderen Speicher kopieren</translation>
    </message>
    <message>
        <source>From %1, table %2: %3.</source>
        <translation>Aus %1, Tabelle %2: %3.</translation>
    </message>
    <message>
        <source>every key in it</source>
        <translation>jeder Schlüssel darin</translation>
    </message>
    <message>
        <source>what matches </source>
        <translation>Treffer von </translation>
    </message>
    <message>
        <source>of a file with several; otherwise it is found</source>
        <translation>bei einer Datei mit mehreren; sonst wird sie gefunden</translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key. What is there is left alone, and nothing is removed here. It can safely be repeated. A copy cannot be undone.</source>
        <translation>Jeder wird nur geschrieben, wo es keinen Datensatz zu seinem Schlüssel gibt. Was dort ist, bleibt unberührt, und hier wird nichts entfernt. Es lässt sich gefahrlos wiederholen. Eine Kopie lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Into &amp;store</source>
        <translation>In den &amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Once it is unlocked, these keys can be put into it.</source>
        <translation>Ist er entsperrt, können diese Schlüssel hineingelegt werden.</translation>
    </message>
    <message>
        <source>Copy into a SQLite file</source>
        <translation>In eine SQLite-Datei kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <translation>%1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Die Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <source>Choose a store, then preview: nothing is written before you confirm.</source>
        <translation>Wählen Sie einen Speicher, dann die Vorschau: Nichts wird geschrieben, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Into %1, table %2.</source>
        <translation>In %1, Tabelle %2.</translation>
    </message>
    <message>
        <source> This is %1, a production store: what is written there affects others at once.</source>
        <translation> Das ist %1, ein Produktionsspeicher: Was dort geschrieben wird, betrifft andere sofort.</translation>
    </message>
    <message>
        <source> This is %1.</source>
        <translation> Das ist %1.</translation>
    </message>
    <message>
        <source>
%1 of the rows looked at do not fit and would be refused; the first: %2</source>
        <translation>
%1 der betrachteten Zeilen passen nicht und würden abgewiesen; die erste: %2</translation>
    </message>
    <message>
        <source>counting what is to be copied</source>
        <translation>Zählen dessen, was zu kopieren ist</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>Öffnen des Ziels</translation>
    </message>
    <message>
        <source>none of the rows looked at would fit it; the first: </source>
        <translation>keine der angesehenen Zeilen würde hineinpassen; die erste: </translation>
    </message>
    <message>
        <source>Copy to a table with the same key</source>
        <translation>Kopieren Sie in eine Tabelle mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>Zugriffsschlüssel-&amp;ID</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>&amp;Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Sit&amp;zungstoken</translation>
    </message>
    <message>
        <source>only where the key is temporary</source>
        <translation>nur wo der Schlüssel befristet ist</translation>
    </message>
    <message>
        <source>The environment, else the default profile</source>
        <translation>Die Umgebung, sonst das Standardprofil</translation>
    </message>
    <message>
        <source>A profile of the shared AWS files</source>
        <translation>Ein Profil der gemeinsamen AWS-Dateien</translation>
    </message>
    <message>
        <source>An access key, kept in the keychain</source>
        <translation>Ein Zugriffsschlüssel, im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Credentials &amp;from</source>
        <translation>Zugangsdaten &amp;von</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>kept, and not shown</source>
        <translation>aufbewahrt, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>its credential_process is empty</source>
        <translation>sein credential_process ist leer</translation>
    </message>
    <message>
        <source>a quote in its credential_process is not closed</source>
        <translation>ein Anführungszeichen in credential_process ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>this AWS command line does not know &quot;configure export-credentials&quot;</source>
        <translation>diese AWS-Befehlszeile kennt „configure export-credentials“ nicht</translation>
    </message>
    <message>
        <source>Install version 2 of the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation>Installieren Sie Version 2 der AWS CLI, oder nennen Sie ein Profil mit Schlüsseln oder einem credential_process</translation>
    </message>
    <message>
        <source>Try the command of the profile in a terminal</source>
        <translation>Versuchen Sie den Befehl des Profils in einem Terminal</translation>
    </message>
    <message>
        <source>the program cannot be started</source>
        <translation>das Programm lässt sich nicht starten</translation>
    </message>
    <message>
        <source>the program crashed or was killed</source>
        <translation>das Programm stürzte ab oder wurde abgebrochen</translation>
    </message>
    <message>
        <source>the program did not end within %1 and was stopped</source>
        <translation>das Programm war nach %1 nicht zu Ende und wurde angehalten</translation>
    </message>
    <message>
        <source>the program printed more than %1 bytes and was stopped</source>
        <translation>das Programm gab mehr als %1 Byte aus und wurde angehalten</translation>
    </message>
    <message>
        <source>the program was stopped, because its answer is not needed any more</source>
        <translation>das Programm wurde angehalten, weil seine Antwort nicht mehr gebraucht wird</translation>
    </message>
    <message>
        <source>the program ended with exit code %1</source>
        <translation>das Programm endete mit Exitcode %1</translation>
    </message>
    <message>
        <source>, its output</source>
        <translation>, Ausgabe</translation>
    </message>
    <message>
        <source>its credentials were still searched when it was closed</source>
        <translation>seine Zugangsdaten wurden noch gesucht, als er geschlossen wurde</translation>
    </message>
    <message>
        <source>About %1, %2</source>
        <translation>Zu %1: %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>einmal abgebucht</translation>
    </message>
    <message>
        <source>charged twice</source>
        <translation>zweimal abgebucht</translation>
    </message>
    <message>
        <source>charged %1 times</source>
        <translation>%1-mal abgebucht</translation>
    </message>
    <message>
        <source>nothing was done for it</source>
        <translation>dafür wurde nichts getan</translation>
    </message>
    <message>
        <source>nothing has been done for it so far</source>
        <translation>dafür wurde bisher nichts getan</translation>
    </message>
    <message>
        <source>nothing was baked for it, although it was %1</source>
        <translation>gebacken wurde dafür nichts, obwohl %1 wurde</translation>
    </message>
    <message>
        <source>no. %1 was baked for it</source>
        <translation>dafür wurde Nr. %1 gebacken</translation>
    </message>
    <message>
        <source>%1 cakes were baked for it</source>
        <translation>dafür wurden %1 Torten gebacken</translation>
    </message>
    <message>
        <source>%1 and never charged</source>
        <translation>%1, abgebucht wurde dafür nie</translation>
    </message>
    <message>
        <source>it was %1 and %2</source>
        <translation>dafür wurde %1, und %2</translation>
    </message>
    <message>
        <source>%1 cakes were baked and %2 charges made for this one order</source>
        <translation>für diese eine Bestellung wurden %1 Torten gebacken, und %2-mal wurde abgebucht</translation>
    </message>
    <message>
        <source>%1 cakes were baked for this one order</source>
        <translation>für diese eine Bestellung wurden %1 Torten gebacken</translation>
    </message>
    <message>
        <source>%1 charges were made for this one order</source>
        <translation>für diese eine Bestellung wurde %1-mal abgebucht</translation>
    </message>
    <message>
        <source>it was never charged</source>
        <translation>abgebucht wurde dafür nie</translation>
    </message>
    <message>
        <source>that the cake is on its way</source>
        <translation>dass die Torte unterwegs ist</translation>
    </message>
    <message>
        <source>that no. %1 is on its way</source>
        <translation>dass Nr. %1 unterwegs ist</translation>
    </message>
    <message>
        <source>%1 was told at %2 %3</source>
        <translation>%1 erfuhr bei %2, %3</translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3), and then at %4 %5</source>
        <translation>%1 erfuhr bei %2, dass die Bestellung abgelehnt wurde (%3), und dann bei %4, %5</translation>
    </message>
    <message>
        <source>%1, and then that no. %2 is</source>
        <translation>%1, und danach dasselbe von Nr. %2</translation>
    </message>
    <message>
        <source>%1, which is %2&apos;s cake, but nothing was baked for %3.</source>
        <translation>%1: Das ist die Torte von %2, aber für %3 wurde nichts gebacken.</translation>
    </message>
    <message>
        <source>%1, which is the cake of %2, but nothing was baked for %3.</source>
        <translation>%1: Das ist die Torte von %2, aber für %3 wurde nichts gebacken.</translation>
    </message>
    <message>
        <source>%1, but nothing was baked for this order.</source>
        <translation>%1, aber für diese Bestellung wurde nichts gebacken.</translation>
    </message>
    <message>
        <source>%1; nothing has been baked for this order so far.</source>
        <translation>%1; für diese Bestellung wurde bisher nichts gebacken.</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, aber %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; it was no. %2.</source>
        <translation>%1; es war Nr. %2.</translation>
    </message>
    <message>
        <source>%1, but what was baked is no. %2.</source>
        <translation>%1, aber gebacken wurde Nr. %2.</translation>
    </message>
    <message>
        <source>%1; only later, at %2, the cake was baked: %3.</source>
        <translation>%1; erst später, bei %2, wurde die Torte gebacken: %3.</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1, doch %2.</translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3)</source>
        <translation>%1 erfuhr bei %2, dass die Bestellung abgelehnt wurde (%3)</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation>%1, und %2.</translation>
    </message>
    <message>
        <source>no answer had come</source>
        <translation>es war keine Antwort gekommen</translation>
    </message>
    <message>
        <source>the page was empty</source>
        <translation>die Seite war leer</translation>
    </message>
    <message>
        <source>the order was in progress, and that the customer should ask again (%1)</source>
        <translation>die Bestellung sei in Arbeit, und man solle noch einmal nachfragen (%1)</translation>
    </message>
    <message>
        <source>something had gone wrong, and that the customer should try again (%1)</source>
        <translation>etwas sei schiefgegangen, und man solle es noch einmal versuchen (%1)</translation>
    </message>
    <message>
        <source>%1 was last told at %2 that %3</source>
        <translation>%1 erfuhr zuletzt bei %2: %3</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 was never told anything; %2.</source>
        <translation>%1 erfuhr nie etwas; %2.</translation>
    </message>
    <message>
        <source>Nothing gets through the tunnel: neither %1 nor the website can know what has become of the order.</source>
        <translation>Nichts kommt durch den Tunnel: weder %1 noch die Website kann wissen, was aus der Bestellung geworden ist.</translation>
    </message>
    <message>
        <source>%1 has not been told anything so far.</source>
        <translation>%1 hat bisher nichts erfahren.</translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that no answer has come: whether the order arrived, the page cannot know.</source>
        <translation>Alles, was %1 bisher erfahren hat: Es ist keine Antwort gekommen. Ob die Bestellung ankam, kann die Seite nicht wissen.</translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that %2.</source>
        <translation>Alles, was %1 bisher erfahren hat: %2.</translation>
    </message>
    <message>
        <source>%1 has given up; %2.</source>
        <translation>%1 hat aufgegeben; %2.</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <translation>%1, für %2.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The run as a sequence diagram: one entry for each message and each thing that happened, in the order of time. Arrow keys go from one to the next.</source>
        <translation>Der Lauf als Sequenzdiagramm: ein Eintrag für jede Nachricht und alles, was geschah, der Zeit nach. Die Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Alles größer</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Alles kleiner</translation>
    </message>
    <message>
        <source>Actua&amp;l size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Letters and seconds of the usual size</source>
        <translation>Buchstaben und Sekunden in üblicher Größe</translation>
    </message>
    <message>
        <source>F&amp;it the run</source>
        <translation>Lauf ein&amp;passen</translation>
    </message>
    <message>
        <source>Squeeze time, and letters where need be, until the whole run can be seen</source>
        <translation>Die Zeit stauchen, und nötigenfalls die Schrift, bis der ganze Lauf zu sehen ist</translation>
    </message>
    <message>
        <source>S&amp;tretch time</source>
        <translation>Zeit &amp;dehnen</translation>
    </message>
    <message>
        <source>More room for each second</source>
        <translation>Mehr Platz für jede Sekunde</translation>
    </message>
    <message>
        <source>S&amp;queeze time</source>
        <translation>Zeit &amp;stauchen</translation>
    </message>
    <message>
        <source>Less room for each second</source>
        <translation>Weniger Platz für jede Sekunde</translation>
    </message>
    <message>
        <source>&amp;Break the axis at quiet times</source>
        <translation>&amp;Achse in ruhigen Zeiten unterbrechen</translation>
    </message>
    <message>
        <source>A time in which nothing happens is not drawn to scale</source>
        <translation>Eine Zeit, in der nichts geschieht, wird nicht maßstäblich gezeichnet</translation>
    </message>
    <message>
        <source>F&amp;ollow the present</source>
        <translation>Der Gegenwart &amp;folgen</translation>
    </message>
    <message>
        <source>Keep the present in sight while time flows</source>
        <translation>Die Gegenwart im Blick behalten, während die Zeit vergeht</translation>
    </message>
    <message>
        <source>then </source>
        <translation>damals </translation>
    </message>
    <message>
        <source>now </source>
        <translation>jetzt </translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Taste: %2</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Lose next reply</source>
        <translation>Nächste Antwort verlieren</translation>
    </message>
    <message>
        <source>Crash the API…</source>
        <translation>API abstürzen lassen…</translation>
    </message>
    <message>
        <source>Enter the tunnel</source>
        <translation>In den Tunnel fahren</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>table </source>
        <translation>Tabelle </translation>
    </message>
    <message>
        <source>the endpoint does not say what its key is</source>
        <translation>der Endpunkt sagt nicht, was ihr Schlüssel ist</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol</source>
        <translation>Prüfen Sie, ob der Endpunkt das Protokoll von DynamoDB spricht</translation>
    </message>
    <message>
        <source>table %1 at %2</source>
        <translation>Tabelle %1 bei %2</translation>
    </message>
    <message>
        <source>the item cannot be read: %1</source>
        <translation>das Item lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>others changed this row again and again</source>
        <translation>andere haben diese Zeile immer wieder geändert</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the answer was damaged on its way (wrong CRC-32)</source>
        <translation>die Antwort wurde unterwegs beschädigt (falsche CRC-32)</translation>
    </message>
    <message>
        <source>the answer is not one of DynamoDB: %1</source>
        <translation>die Antwort ist keine von DynamoDB: %1</translation>
    </message>
    <message>
        <source>waiting to repeat a call</source>
        <translation>Warten auf die Wiederholung eines Aufrufs</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 bei %3</translation>
    </message>
    <message>
        <source>its key is %1, expected PK (S) and SK (S)</source>
        <translation>ihr Schlüssel ist %1, erwartet: PK (S) und SK (S)</translation>
    </message>
    <message>
        <source>Make a table of your own with &quot;onecake stores create&quot;</source>
        <translation>Legen Sie mit „onecake stores create“ eine eigene Tabelle an</translation>
    </message>
    <message>
        <source>the item of this key is not one of ours: </source>
        <translation>das Item dieses Schlüssels ist keines von OneCake: </translation>
    </message>
    <message>
        <source>Another program wrote it: use a table of your own</source>
        <translation>Ein anderes Programm hat es geschrieben: Verwenden Sie eine eigene Tabelle</translation>
    </message>
    <message>
        <source>others changed the record of this key again and again</source>
        <translation>andere haben den Datensatz dieses Schlüssels immer wieder geändert</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>When they expire</source>
        <translation>Wann sie ablaufen</translation>
    </message>
    <message>
        <source>No key that was read expires.</source>
        <translation>Kein gelesener Schlüssel läuft ab.</translation>
    </message>
    <message>
        <source>all expired</source>
        <translation>alle abgelaufen</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>order %1 (%2)</source>
        <translation>Bestellung %1 (%2)</translation>
    </message>
    <message>
        <source>%1 for order %2</source>
        <translation>%1 zu Bestellung %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&apos;s request %2</source>
        <translation>Anfrage %2 von %1</translation>
    </message>
    <message>
        <source>%1&apos;s requests %2</source>
        <translation>Anfragen %2 von %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>The completer, which finishes what others have left,</source>
        <translation>Die Abschlussroutine, die zu Ende bringt, was andere liegen ließen,</translation>
    </message>
    <message>
        <source>The completer</source>
        <translation>Die Abschlussroutine</translation>
    </message>
    <message>
        <source>The copy of request %1</source>
        <translation>Anfrage %1 (Kopie)</translation>
    </message>
    <message>
        <source>another request</source>
        <translation>eine andere Anfrage</translation>
    </message>
    <message>
        <source>the completer</source>
        <translation>Abschlussroutine</translation>
    </message>
    <message>
        <source>the copy of request %1</source>
        <translation>Anfrage %1 (Kopie)</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Explored while you type</source>
        <translation>Beim Tippen durchsucht</translation>
    </message>
    <message>
        <source>The story to explore</source>
        <translation>Die Geschichte, die durchsucht wird</translation>
    </message>
    <message>
        <source>The story under which the copy is explored</source>
        <translation>Die Geschichte, unter der die Kopie durchsucht wird</translation>
    </message>
    <message>
        <source>What is wrong with it, in any story</source>
        <translation>Was daran falsch ist, in allen Geschichten</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
<numerusform>%n Regel verletzt</numerusform>
<numerusform>%n Regeln verletzt</numerusform>
</translation>
    </message>
    <message>
        <source>Below: the copy as it was when it last broke none.</source>
        <translation>Darunter: die Kopie, wie sie war, als sie zuletzt keine verletzte.</translation>
    </message>
    <message>
        <source>%1, at most one fault: %2 runs in %3 s</source>
        <translation>%1, höchstens ein Fehler: %2 Läufe in %3 s</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>Wird durchsucht …</translation>
    </message>
    <message>
        <source>The search ended with an error; change a field to begin it again.</source>
        <translation>Die Suche ist gescheitert; ändern Sie ein Feld, um sie neu zu beginnen.</translation>
    </message>
    <message>
        <source>Play it in the lab</source>
        <translation>Im Labor spielen</translation>
    </message>
    <message>
        <source>Play in the lab: %1</source>
        <translation>Im Labor spielen: %1</translation>
    </message>
    <message>
        <source>Closes the form, and plays this run under the copy</source>
        <translation>Schließt das Formular und spielt diesen Lauf unter der Kopie</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing was found that a run shows to be wrong.</source>
        <translation>Es wurde nichts gefunden, was ein Lauf als falsch zeigt.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Key algorithms</source>
        <translation>Schlüsselverfahren</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungsregeln</translation>
    </message>
    <message>
        <source>The story&apos;s own</source>
        <translation>Wie die Geschichte es sagt</translation>
    </message>
    <message>
        <source>What the story says, whichever it is</source>
        <translation>Was die Geschichte vorsieht, was immer das ist</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <translation>Gesch&amp;ichte</translation>
    </message>
    <message>
        <source>What happens, besides the faults that are tried</source>
        <translation>Was geschieht, außer den Fehlern, die probiert werden</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>What stands in the rows of the table</source>
        <translation>Was in den Zeilen der Tabelle steht</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>What stands in the columns of the table</source>
        <translation>Was in den Spalten der Tabelle steht</translation>
    </message>
    <message>
        <source>Polic&amp;y</source>
        <translation>Polic&amp;y</translation>
    </message>
    <message>
        <source>The policy in the whole table</source>
        <translation>Die Policy in der ganzen Tabelle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>How the key is made in the whole table</source>
        <translation>Wie der Schlüssel in der ganzen Tabelle entsteht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>How the website retries in the whole table</source>
        <translation>Wie die Website in der ganzen Tabelle wiederholt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Faults at &amp;most</source>
        <translation>Fehler höchs&amp;tens</translation>
    </message>
    <message>
        <source>How many faults are placed at a time, besides the story&apos;s own</source>
        <translation>Wie viele Fehler zugleich verteilt werden, außer denen der Geschichte</translation>
    </message>
    <message>
        <source>Kinds of faults</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>Kin&amp;ds of faults</source>
        <translation>Arte&amp;n von Fehlern</translation>
    </message>
    <message>
        <source>Which faults are tried</source>
        <translation>Welche Fehler probiert werden</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Versprechen</translation>
    </message>
    <message>
        <source>Which promises are looked at</source>
        <translation>Welche Versprechen betrachtet werden</translation>
    </message>
    <message>
        <source>Explore – OneCake</source>
        <translation>Erkunden – OneCake</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <source>Try every placement of the faults once more</source>
        <translation>Jede Verteilung der Fehler noch einmal probieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>End the search; what is known stays, and is said to be known so far</source>
        <translation>Die Suche beenden; was bekannt ist, bleibt stehen und heißt „bisher“</translation>
    </message>
    <message>
        <source>All &amp;designs</source>
        <translation>Alle &amp;Entwürfe</translation>
    </message>
    <message>
        <source>Back from one design to the table</source>
        <translation>Von einem Entwurf zurück zur Tabelle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;rkunden</translation>
    </message>
    <message>
        <source>What holds and what is broken</source>
        <translation>Was hält und was gebrochen ist</translation>
    </message>
    <message>
        <source>What breaks %1 in “%2”?</source>
        <translation>Was bricht %1 in „%2“?</translation>
    </message>
    <message>
        <source>Which designs survive “%1”?</source>
        <translation>Welche Entwürfe überstehen „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>Every placement of at most %n faults, besides the story&apos;s own. It is complete for these kinds of faults, not for all of time.</source>
        <translation><numerusform>Jede Verteilung von höchstens %n Fehler, außer denen der Geschichte. Vollständig für diese Arten von Fehlern, nicht für alle Zeit.</numerusform><numerusform>Jede Verteilung von höchstens %n Fehlern, außer denen der Geschichte. Vollständig für diese Arten von Fehlern, nicht für alle Zeit.</numerusform></translation>
    </message>
    <message>
        <source>Key: %1. Retry: %2. %3</source>
        <translation>Schlüssel: %1. Wiederholung: %2. %3</translation>
    </message>
    <message>
        <source>holds so far</source>
        <translation>gehalten, bisher</translation>
    </message>
    <message>
        <source>Go to a cell of this row to see what breaks it.</source>
        <translation>Eine Zelle dieser Zeile zeigt, was sie bricht.</translation>
    </message>
    <message>
        <source>Nothing is searched for at present.</source>
        <translation>Zurzeit wird nichts gesucht.</translation>
    </message>
    <message>
        <source>The search is under way: stop it first.</source>
        <translation>Die Suche läuft: erst anhalten.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 tried</source>
        <translation>%1 probiert</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Keep exactly these faults</source>
        <translation>Genau diese Fehler &amp;behalten</translation>
    </message>
    <message>
        <source>Faults in words</source>
        <translation>Fehler in Worten</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Was schiefgeht</translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation>Zufalls-&amp;Startwert</translation>
    </message>
    <message>
        <source>The story&apos;s &amp;own</source>
        <translation>&amp;Eigene der Geschichte</translation>
    </message>
    <message>
        <source>Ran&amp;dom faults</source>
        <translation>&amp;Zufällige Fehler</translation>
    </message>
    <message>
        <source>lose reply 1; lose 10% of messages</source>
        <translation>lose reply 1; lose 10% of messages</translation>
    </message>
    <message>
        <source>All that can go wrong</source>
        <translation>Alles, was schiefgehen kann</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>A double click, or Return, adds the fault to the line above</source>
        <translation>Ein Doppelklick oder die Eingabetaste fügt den Fehler in die Zeile darüber ein</translation>
    </message>
    <message>
        <source>Replaces the random faults in the line above by those that occurred: with the same seed it is the same run</source>
        <translation>Ersetzt die zufälligen Fehler in der Zeile darüber durch die eingetretenen: mit demselben Startwert ist es derselbe Lauf</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to %1.</source>
        <translation>Der Startwert ist eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Several faults are separated by semicolons.</source>
        <translation>Mehrere Fehler werden durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>bisher nichts</translation>
    </message>
    <message>
        <source>Which process</source>
        <translation>Welcher Prozess</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche Nummer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>Um wie viel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>From .. to</source>
        <translation>Von .. bis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>Welcher Aufruf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add the fault</source>
        <translation>Fehler hinzufügen</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1: erwartet wird %2.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>From the story</source>
        <translation>Aus der Geschichte</translation>
    </message>
    <message>
        <source>From the run&apos;s file</source>
        <translation>Aus der Datei des Laufs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>An einer Nachricht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Dasselbe in Worten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed lets the same messages fall; a whole number up to %1</source>
        <translation>Derselbe Startwert lässt dieselben Nachrichten fallen; eine ganze Zahl bis %1</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Noch einmal mit anderem Startwert</translation>
    </message>
    <message>
        <source>Keep exactly these</source>
        <translation>Genau diese behalten</translation>
    </message>
    <message>
        <source>Puts exactly the faults that fell in the place of chance</source>
        <translation>Setzt genau die gefallenen Fehler an die Stelle des Zufalls</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Faults %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came later</source>
        <translation>%1: %2 von %3 später angekommen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fell</source>
        <translation>%1: %2 von %3 gefallen</translation>
    </message>
    <message>
        <source>Nothing is planned to go wrong.</source>
        <translation>Es ist nicht geplant, dass etwas schiefgeht.</translation>
    </message>
    <message>
        <source>Switches it off; it stays in the list</source>
        <translation>Schaltet den Eintrag aus; er bleibt in der Liste</translation>
    </message>
    <message>
        <source>Switches it on again</source>
        <translation>Schaltet den Eintrag wieder ein</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diese Worte verwenden</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>The added faults in words</source>
        <translation>Die hinzugefügten Fehler in Worten</translation>
    </message>
    <message>
        <source>lose reply 1; tunnel 1s..9s</source>
        <translation>lose reply 1; tunnel 1s..9s</translation>
    </message>
    <message>
        <source>In the place of the added faults above (Ctrl+Return)</source>
        <translation>Anstelle der oben hinzugefügten Fehler (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Drops what was written here (Esc)</source>
        <translation>Verwirft, was hier geschrieben wurde (Esc)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The list stays as it is until this is right.</source>
        <translation>Die Liste bleibt, wie sie ist, bis dies stimmt.</translation>
    </message>
    <message>
        <source>Put there:</source>
        <translation>Dort einsetzen:</translation>
    </message>
    <message>
        <source>Plus unfolds the line of the cursor, minus folds it, and star unfolds all.</source>
        <translation>Plus klappt die Zeile des Cursors auf, Minus klappt sie zu, und Stern klappt alle auf.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>A&amp;lles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Keine Zelle ist gewählt</translation>
    </message>
    <message>
        <source>Choose a cell with the arrows: the shortest run that breaks the promise is shown here.</source>
        <translation>Mit den Pfeilen eine Zelle wählen: Der kürzeste Lauf, der das Versprechen bricht, erscheint hier.</translation>
    </message>
    <message>
        <source>Play this run in the lab, paused before its first fault</source>
        <translation>Diesen Lauf im Labor spielen, angehalten vor seinem ersten Fehler</translation>
    </message>
    <message>
        <source>Play what saves it &amp;beside</source>
        <translation>Was ihn rettet, &amp;daneben spielen</translation>
    </message>
    <message>
        <source>Play this run in the lab, and beside it the one that is marked under What would save it</source>
        <translation>Diesen Lauf im Labor spielen und daneben den, der unter „Was würde ihn retten“ markiert ist</translation>
    </message>
    <message>
        <source>&amp;Previous counter-example</source>
        <translation>&amp;Voriges Gegenbeispiel</translation>
    </message>
    <message>
        <source>The one with the kinds of faults before</source>
        <translation>Das mit den vorigen Arten von Fehlern</translation>
    </message>
    <message>
        <source>&amp;Next counter-example</source>
        <translation>&amp;Nächstes Gegenbeispiel</translation>
    </message>
    <message>
        <source>The one with the next kinds of faults</source>
        <translation>Das mit den nächsten Arten von Fehlern</translation>
    </message>
    <message>
        <source>What would save it?</source>
        <translation>Was würde ihn retten?</translation>
    </message>
    <message>
        <source>The shortest one, and one for each other combination of kinds of faults</source>
        <translation>Das kürzeste und je eines für jede andere Verbindung von Arten von Fehlern</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>ohne ihn: %1</translation>
    </message>
    <message>
        <source>With the faults that are switched on.</source>
        <translation>Mit den eingeschalteten Fehlern.</translation>
    </message>
    <message>
        <source>It takes no fault.</source>
        <translation>Es braucht keinen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>The shortest: it takes these %n faults.</source>
        <translation><numerusform>Das kürzeste: Es braucht nur diesen einen Fehler.</numerusform><numerusform>Das kürzeste: Es braucht diese %n Fehler.</numerusform></translation>
    </message>
    <message>
        <source>The chosen cell has no counter-example.</source>
        <translation>Die gewählte Zelle hat kein Gegenbeispiel.</translation>
    </message>
    <message>
        <source>Nothing was found that would save this run.</source>
        <translation>Nichts wurde gefunden, was diesen Lauf retten würde.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Dies ist das erste.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dies ist das letzte.</translation>
    </message>
    <message>
        <source>Shorter? No: it takes no fault, the story alone breaks it.</source>
        <translation>Kürzer? Nein: Es braucht keinen Fehler, die Geschichte allein bricht es.</translation>
    </message>
    <message>
        <source>Shorter? No:</source>
        <translation>Kürzer? Nein:</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Handout sichern</translation>
    </message>
    <message>
        <source>One page to print (*.pdf)</source>
        <translation>Eine Seite zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>For a browser (*.html)</source>
        <translation>Für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>Choose an empty folder for the slides</source>
        <translation>Leeren Ordner für die Folien wählen</translation>
    </message>
    <message>
        <source>The hand-out is %1; its runs stand beside it, as files.</source>
        <translation>Das Handout ist %1; seine Läufe stehen daneben, als Dateien.</translation>
    </message>
    <message>
        <source>The hand-out is %1.</source>
        <translation>Das Handout ist %1.</translation>
    </message>
    <message>
        <source>The slides are in %1; open index.html there.</source>
        <translation>Die Folien sind in %1; öffnen Sie dort index.html.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe dazu</translation>
    </message>
    <message>
        <source>The page about what has the focus</source>
        <translation>Die Seite über das, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>The words of the field: fence, lease, scope, replay …</source>
        <translation>Die Wörter des Fachs: Fence, Lease, Geltungsbereich, Replay …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>Every keyboard shortcut, to be searched and changed</source>
        <translation>Alle Tastenkürzel, zum Suchen und Ändern</translation>
    </message>
    <message>
        <source>&amp;About OneCake</source>
        <translation>Ü&amp;ber OneCake</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About OneCake</source>
        <translation>Über OneCake</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;OneCake %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;See why a retried request makes two cakes, and which cure works: a real idempotency engine over a real store, in virtual time.&lt;/p&gt;&lt;p&gt;MIT licence. With Qt %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;OneCake %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Sehen Sie, warum aus einer wiederholten Anfrage zwei Torten werden und welches Mittel hilft: eine wirkliche Idempotenz-Engine über einem wirklichen Speicher, in virtueller Zeit.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Einzelheiten für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions, the kind of store and the last lines of the log; nothing of what is stored</source>
        <translation>Versionen, die Art des Speichers und die letzten Zeilen des Protokolls; nichts von dem, was gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove &amp;everything that matches…</source>
        <translation>&amp;Alles entfernen, was passt…</translation>
    </message>
    <message>
        <source>Re&amp;lease a stuck claim…</source>
        <translation>Hängenden Anspruch &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Keep it longer…</source>
        <translation>&amp;Länger aufbewahren…</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>N&amp;otiz schreiben…</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>Nur diesen &amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation>Diesen Wert &amp;nicht</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Ne&amp;u lesen</translation>
    </message>
    <message>
        <source>Find &amp;by payload…</source>
        <translation>Nach Nutz&amp;daten suchen…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Copy &amp;to another store…</source>
        <translation>In einen anderen Speicher k&amp;opieren…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>E&amp;xport what matches</source>
        <translation>E&amp;xportieren, was passt</translation>
    </message>
    <message>
        <source>C&amp;ommand that shows it</source>
        <translation>&amp;Befehl, der es zeigt</translation>
    </message>
    <message>
        <source>Something is being done to the store: wait for its end.</source>
        <translation>Am Speicher wird gerade etwas getan: Warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>The store is opened for reading only.</source>
        <translation>Der Speicher ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Es ist kein Speicher geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Hier wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>Es ist kein Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>Several keys are selected: select one.</source>
        <translation>Es sind mehrere Schlüssel gewählt: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>&amp;Remove %1…</source>
        <translation>%1 &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>The key is not stuck.</source>
        <translation>Der Schlüssel hängt nicht.</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht sichern…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No key was found yet.</source>
        <translation>Noch wurde kein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>There is no key to show.</source>
        <translation>Es gibt keinen Schlüssel zu zeigen.</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>Wählen Sie einen Schlüssel.</translation>
    </message>
    <message>
        <source> It is tried again by itself.</source>
        <translation> Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>opening the store</source>
        <translation>Öffnen des Speichers</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>Prüfen der Datei</translation>
    </message>
    <message>
        <source>Opening the store was stopped</source>
        <translation>Das Öffnen des Speichers wurde angehalten</translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation>Lesen des Speichers</translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation>Suche nach Änderungen</translation>
    </message>
    <message>
        <source>%1 – OneCake</source>
        <translation>%1 – OneCake</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>&amp;Tabelle öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a &amp;connection</source>
        <translation>&amp;Verbindung öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Reiter &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Not shown while you present</source>
        <translation>Wird beim Vorführen nicht gezeigt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>None: they are made in the lab, under Store</source>
        <translation>Keine: sie werden im Labor unter „Store“ angelegt</translation>
    </message>
    <message>
        <source>Look into a SQLite file</source>
        <translation>In eine SQLite-Datei schauen</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Which &amp;table: dynamodb:TABLE?region=eu-west-1, with endpoint=URL for another endpoint than AWS&apos;s own</source>
        <translation>Welche &amp;Tabelle: dynamodb:TABLE?region=eu-west-1, mit endpoint=URL für einen anderen Endpunkt als den von AWS</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>a file of JSON Lines</source>
        <translation>eine Datei mit JSON Lines</translation>
    </message>
    <message>
        <source>Name a file of JSON Lines, or - for standard input</source>
        <translation>Nennen Sie eine Datei mit JSON Lines oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>reading stopped behind line %1: %2</source>
        <translation>das Lesen brach nach Zeile %1 ab: %2</translation>
    </message>
    <message>
        <source>What was read until then is done; it can be done again</source>
        <translation>Was bis dahin gelesen wurde, ist getan; es kann noch einmal getan werden</translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation>sie ist mit gzip komprimiert</translation>
    </message>
    <message>
        <source>Unpack it first, with gunzip</source>
        <translation>Entpacken Sie sie zuerst, mit gunzip</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>Die Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>, expected a string</source>
        <translation>, erwartet: eine Zeichenkette</translation>
    </message>
    <message>
        <source>is missing, expected a string</source>
        <translation>fehlt, erwartet: eine Zeichenkette</translation>
    </message>
    <message>
        <source>is empty, expected a string</source>
        <translation>ist leer, erwartet: eine Zeichenkette</translation>
    </message>
    <message>
        <source>, expected a whole number from %1 to %2</source>
        <translation>, erwartet: eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>, expected true or false</source>
        <translation>, erwartet: true oder false</translation>
    </message>
    <message>
        <source>, expected a list of strings</source>
        <translation>, erwartet: eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>, expected a duration such as &quot;8s&quot;, &quot;250ms&quot;, &quot;5min&quot; or whole milliseconds</source>
        <translation>, erwartet: eine Dauer wie "8s", "250ms", "5min" oder ganze Millisekunden</translation>
    </message>
    <message>
        <source>, expected an object</source>
        <translation>, erwartet: ein Objekt</translation>
    </message>
    <message>
        <source>, expected a list of objects</source>
        <translation>, erwartet: eine Liste von Objekten</translation>
    </message>
    <message>
        <source>is not a field of this object</source>
        <translation>ist kein Feld dieses Objekts</translation>
    </message>
    <message>
        <source>, expected a word</source>
        <translation>, erwartet: ein Wort</translation>
    </message>
    <message>
        <source>is %1, expected one of: %2</source>
        <translation>ist %1, erwartet wird eines von: %2</translation>
    </message>
    <message>
        <source>is open in another window</source>
        <translation>ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Machen Sie dort weiter</translation>
    </message>
    <message>
        <source>cannot be written to, so that a run that is not saved is lost when the window closes</source>
        <translation>lässt sich nicht beschreiben; ein nicht gesicherter Lauf ist daher verloren, wenn das Fenster schließt</translation>
    </message>
    <message>
        <source>Save what you do by hand, and check the folder&apos;s permissions</source>
        <translation>Sichern Sie, was Sie von Hand tun, und prüfen Sie die Berechtigungen des Ordners</translation>
    </message>
    <message>
        <source>the store is opened for reading only, so nothing is changed in it</source>
        <translation>der Speicher ist nur zum Lesen geöffnet, daher wird darin nichts geändert</translation>
    </message>
    <message>
        <source>Open it without access=read-only, with credentials that may write</source>
        <translation>Öffnen Sie ihn ohne access=read-only und mit Zugangsdaten, die schreiben dürfen</translation>
    </message>
    <message>
        <source>looking through the trash</source>
        <translation>Durchsehen des Papierkorbs</translation>
    </message>
    <message>
        <source>●  expired, still stored</source>
        <translation>●  abgelaufen, noch gespeichert</translation>
    </message>
    <message>
        <source>59.9 s left</source>
        <translation>noch 59,9 s</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Fence</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Replays</translation>
    </message>
    <message>
        <source>Last replay</source>
        <translation>Letztes Replay</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy record as &amp;JSON</source>
        <translation>Datensatz als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Nothing: as they are stored</source>
        <translation>Nichts: wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>Keys %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>No keys yet, and there will be none: this policy keeps no keys.
Choose another one above to see what an idempotency layer keeps.</source>
        <translation>Noch keine Schlüssel, und es wird keine geben: Diese Policy bewahrt keine Schlüssel auf.
Wählen Sie oben eine andere, um zu sehen, was eine Idempotenz-Schicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No keys yet.
Press Order a cake ({lab.order}).</source>
        <translation>Noch keine Schlüssel.
Drücken Sie Torte bestellen ({lab.order}).</translation>
    </message>
    <message>
        <source>No keys yet.
Press Order a cake ({lab.order}) or Play ({lab.play}).</source>
        <translation>Noch keine Schlüssel.
Drücken Sie Torte bestellen ({lab.order}) oder Abspielen ({lab.play}).</translation>
    </message>
    <message>
        <source>view &quot;%1&quot;</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>the name is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation>der Name ist ungültig, erwartet: 1 bis %1 Zeichen ohne Steuerzeichen und ohne Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>this is a built-in view</source>
        <translation>dies ist eine eingebaute Ansicht</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>its query cannot be understood: </source>
        <translation>ihre Abfrage ist nicht zu verstehen: </translation>
    </message>
    <message>
        <source>, its secret in the keychain</source>
        <translation>, Geheimnis im Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s keychain, for </source>
        <translation>der Schlüsselbund des Systems, für </translation>
    </message>
    <message>
        <source>the kitchen knows no such order</source>
        <translation>die Küche kennt keine solche Bestellung</translation>
    </message>
    <message>
        <source>&amp;Order a cake</source>
        <translation>Torte &amp;bestellen</translation>
    </message>
    <message>
        <source>Adrienne wants a carrot cake, and orders it</source>
        <translation>Adrienne will eine Karottentorte und bestellt sie</translation>
    </message>
    <message>
        <source>Order &amp;again</source>
        <translation>&amp;Noch einmal bestellen</translation>
    </message>
    <message>
        <source>Adrienne does not know whether her order arrived, and taps again</source>
        <translation>Adrienne weiß nicht, ob ihre Bestellung angekommen ist, und tippt noch einmal</translation>
    </message>
    <message>
        <source>&amp;Double tap</source>
        <translation>&amp;Doppelt tippen</translation>
    </message>
    <message>
        <source>Adrienne wants one carrot cake, and taps the button twice</source>
        <translation>Adrienne will eine einzige Karottentorte und tippt zweimal auf den Knopf</translation>
    </message>
    <message>
        <source>&amp;Change the order</source>
        <translation>Bestellun&amp;g ändern</translation>
    </message>
    <message>
        <source>Adrienne chooses another cake in the same form, and orders that</source>
        <translation>Adrienne wählt im selben Formular eine andere Torte und bestellt sie</translation>
    </message>
    <message>
        <source>&amp;Reload the page</source>
        <translation>&amp;Seite neu laden</translation>
    </message>
    <message>
        <source>The page forgets what it was waiting for, and a key kept in it</source>
        <translation>Die Seite vergisst, worauf sie wartete, und einen in ihr behaltenen Schlüssel</translation>
    </message>
    <message>
        <source>Enter the &amp;tunnel</source>
        <translation>In den &amp;Tunnel fahren</translation>
    </message>
    <message>
        <source>In the tunnel everything on its way is lost, in both directions</source>
        <translation>Im Tunnel geht alles verloren, was unterwegs ist, in beiden Richtungen</translation>
    </message>
    <message>
        <source>&amp;Lose next reply</source>
        <translation>Nächste Ant&amp;wort verlieren</translation>
    </message>
    <message>
        <source>The next reply in flight is lost: the work was done, and the website never hears of it</source>
        <translation>Die nächste Antwort unterwegs geht verloren: Die Arbeit wurde getan, und die Website erfährt es nie</translation>
    </message>
    <message>
        <source>Lose next re&amp;quest</source>
        <translation>Nächste Anf&amp;rage verlieren</translation>
    </message>
    <message>
        <source>The next request in flight is lost: nothing is done</source>
        <translation>Die nächste Anfrage unterwegs geht verloren: Nichts wird getan</translation>
    </message>
    <message>
        <source>Late&amp;ncy…</source>
        <translation>&amp;Laufzeit…</translation>
    </message>
    <message>
        <source>How long a message takes through the network</source>
        <translation>Wie lange eine Nachricht durch das Netz braucht</translation>
    </message>
    <message>
        <source>From now on a message takes %1 each way</source>
        <translation>Von jetzt an braucht eine Nachricht %1 je Richtung</translation>
    </message>
    <message>
        <source>Cras&amp;h the API…</source>
        <translation>A&amp;PI abstürzen lassen…</translation>
    </message>
    <message>
        <source>The API process dies at a point of its work, and starts again</source>
        <translation>Der API-Prozess stirbt an einer Stelle seiner Arbeit und startet wieder</translation>
    </message>
    <message>
        <source>&amp;Slow the kitchen</source>
        <translation>&amp;Küche verlangsamen</translation>
    </message>
    <message>
        <source>From now on the work takes %1 longer, which is more than the website waits</source>
        <translation>Von jetzt an dauert die Arbeit %1 länger, und das ist mehr, als die Website wartet</translation>
    </message>
    <message>
        <source>&amp;Keep the story&apos;s faults away</source>
        <translation>Fehler der Geschichte &amp;fernhalten</translation>
    </message>
    <message>
        <source>What the story has planned to go wrong does not happen any more</source>
        <translation>Was laut Geschichte schiefgehen soll, geschieht nicht mehr</translation>
    </message>
    <message>
        <source>Faults in &amp;words…</source>
        <translation>Fehler &amp;in Worten…</translation>
    </message>
    <message>
        <source>Say in words what goes wrong besides the story, by number, for a while or by chance; what was done by hand stays</source>
        <translation>In Worten sagen, was außer der Geschichte schiefgeht, nach Nummer, für eine Weile oder zufällig; was von Hand getan wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Before the claim</source>
        <translation>&amp;Vor dem Anspruch</translation>
    </message>
    <message>
        <source>The request has arrived, and nothing of it is known</source>
        <translation>Die Anfrage ist angekommen, und nichts von ihr ist bekannt</translation>
    </message>
    <message>
        <source>&amp;After the claim</source>
        <translation>&amp;Nach dem Anspruch</translation>
    </message>
    <message>
        <source>The key is taken, and no work has been done</source>
        <translation>Der Schlüssel ist belegt, und noch keine Arbeit ist getan</translation>
    </message>
    <message>
        <source>After the e&amp;ffect</source>
        <translation>Nach der &amp;Wirkung</translation>
    </message>
    <message>
        <source>The customer is charged, and nothing is recorded of it</source>
        <translation>Es ist abgebucht, und nichts davon ist vermerkt</translation>
    </message>
    <message>
        <source>&amp;During the work</source>
        <translation>Wäh&amp;rend der Arbeit</translation>
    </message>
    <message>
        <source>The customer is charged, and no cake is baked</source>
        <translation>Es ist abgebucht, und keine Torte ist gebacken</translation>
    </message>
    <message>
        <source>After the &amp;work</source>
        <translation>Nach der &amp;Arbeit</translation>
    </message>
    <message>
        <source>The cake is baked, and the record does not say so</source>
        <translation>Die Torte ist gebacken, und der Datensatz sagt es nicht</translation>
    </message>
    <message>
        <source>After the &amp;record</source>
        <translation>Nach dem &amp;Datensatz</translation>
    </message>
    <message>
        <source>All is done and recorded, and the reply is not sent</source>
        <translation>Alles ist getan und vermerkt, und die Antwort ist nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Let time flow, or stop it</source>
        <translation>Die Zeit laufen lassen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Stop time, and let one more event happen</source>
        <translation>Die Zeit anhalten und ein weiteres Ereignis geschehen lassen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Leap over the time in which nothing happens, to the next event, end of a lease or end of a retention</source>
        <translation>Die Zeit überspringen, in der nichts geschieht, bis zum nächsten Ereignis oder zum Ende einer Lease oder einer Aufbewahrung</translation>
    </message>
    <message>
        <source>Skip past the &amp;retention</source>
        <translation>Über die Aufbe&amp;wahrung springen</translation>
    </message>
    <message>
        <source>Leap to the instant at which the next key is forgotten</source>
        <translation>Zu dem Augenblick springen, in dem der nächste Schlüssel vergessen wird</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Play what is left, as fast as it goes</source>
        <translation>Den Rest spielen, so schnell es geht</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu be&amp;ginnen</translation>
    </message>
    <message>
        <source>Begin the same story anew</source>
        <translation>Dieselbe Geschichte neu beginnen</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Halb so schnell</translation>
    </message>
    <message>
        <source>Real &amp;time</source>
        <translation>Echt&amp;zeit</translation>
    </message>
    <message>
        <source>As fast as the clock on the wall</source>
        <translation>So schnell wie die Uhr an der Wand</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>Doppelt so schnell</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Look at the run before anything happened</source>
        <translation>Den Lauf ansehen, bevor etwas geschah</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Ein Ereignis zurück</translation>
    </message>
    <message>
        <source>Look at the run one event earlier</source>
        <translation>Den Lauf ein Ereignis früher ansehen</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Ein Ereignis weiter</translation>
    </message>
    <message>
        <source>Look at the run one event later</source>
        <translation>Den Lauf ein Ereignis später ansehen</translation>
    </message>
    <message>
        <source>Back to before the trouble</source>
        <translation>Zurück, bevor es schiefging</translation>
    </message>
    <message>
        <source>Look at the run as it stood before the first thing went wrong</source>
        <translation>Den Lauf so ansehen, wie er war, bevor das Erste schiefging</translation>
    </message>
    <message>
        <source>Return to now</source>
        <translation>Zurück in die Gegenwart</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>Den Rückblick beenden</translation>
    </message>
    <message>
        <source>&amp;Fork here</source>
        <translation>Hier &amp;abzweigen</translation>
    </message>
    <message>
        <source>Continue from the moment shown, as another run; this one is kept to compare</source>
        <translation>Vom gezeigten Augenblick an als anderer Lauf weitermachen; dieser bleibt zum Vergleich</translation>
    </message>
    <message>
        <source>Fork here &amp;without faults</source>
        <translation>Hier &amp;ohne Fehler abzweigen</translation>
    </message>
    <message>
        <source>Continue from the moment shown, and nothing that was planned to go wrong does any more</source>
        <translation>Vom gezeigten Augenblick an weitermachen, und nichts geht mehr wie geplant schief</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Another run beside this one, on one time axis: the same story, faults and deeds under another policy; once more for one run alone</source>
        <translation>Ein anderer Lauf neben diesem, auf einer Zeitachse: dieselbe Geschichte, dieselben Fehler und Eingriffe unter einer anderen Policy; noch einmal kehrt zu einem Lauf zurück</translation>
    </message>
    <message>
        <source>T&amp;hree sides</source>
        <translation>&amp;Drei Seiten</translation>
    </message>
    <message>
        <source>A third run beside the other two; once more for two</source>
        <translation>Ein dritter Lauf neben den beiden anderen; noch einmal kehrt zu zweien zurück</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Look at the next instant at which the sides differ; after the last one, at the first</source>
        <translation>Den nächsten Augenblick ansehen, in dem sich die Seiten unterscheiden; nach dem letzten den ersten</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Look at the instant before at which the sides differ</source>
        <translation>Den vorigen Augenblick ansehen, in dem sich die Seiten unterscheiden</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>&amp;Bild sichern…</translation>
    </message>
    <message>
        <source>The diagram, or all sides as one picture: SVG, PNG, PDF or text</source>
        <translation>Das Diagramm, oder alle Seiten als ein Bild: SVG, PNG, PDF oder Text</translation>
    </message>
    <message>
        <source>There is one run only: put another beside it first.</source>
        <translation>Es gibt nur einen Lauf: Stellen Sie zuerst einen anderen daneben.</translation>
    </message>
    <message>
        <source>The sides do not differ so far.</source>
        <translation>Bisher unterscheiden sich die Seiten nicht.</translation>
    </message>
    <message>
        <source>&amp;Break this…</source>
        <translation>&amp;Diesen brechen…</translation>
    </message>
    <message>
        <source>Try every placement of faults under this design, and show the shortest that breaks it</source>
        <translation>Unter diesem Entwurf jede Verteilung von Fehlern probieren und die kürzeste zeigen, die ihn bricht</translation>
    </message>
    <message>
        <source>What would sa&amp;ve it?</source>
        <translation>W&amp;as würde ihn retten?</translation>
    </message>
    <message>
        <source>The policies, and the single fields of this one, under which this very run keeps its promises</source>
        <translation>Die Policies und die einzelnen Felder dieser Policy, unter denen genau dieser Lauf seine Versprechen hält</translation>
    </message>
    <message>
        <source>On an empty table nothing happens by itself: choose a story first.</source>
        <translation>Auf dem leeren Tisch geschieht nichts von selbst: erst eine Geschichte wählen.</translation>
    </message>
    <message>
        <source>No promise is broken in this run up to the moment shown.</source>
        <translation>Bis zum gezeigten Augenblick ist in diesem Lauf kein Versprechen gebrochen.</translation>
    </message>
    <message>
        <source>Take back the last choice of story, faults, policy, key algorithm or retry, or the last fork</source>
        <translation>Die letzte Wahl von Geschichte, Fehlern, Policy, Schlüsselverfahren oder Wiederholung zurücknehmen, oder die letzte Abzweigung</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Choose again what was taken back</source>
        <translation>Wieder wählen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Edit a copy of the &amp;policy…</source>
        <translation>Kopie der &amp;Policy bearbeiten …</translation>
    </message>
    <message>
        <source>Every field of the policy as a form: rules checked and faults searched while you type, and what tells it apart from another one</source>
        <translation>Jedes Feld der Policy als Formular: beim Tippen werden Regeln geprüft und Fehler gesucht; und was sie von einer anderen unterscheidet</translation>
    </message>
    <message>
        <source>Nothing was chosen so far.</source>
        <translation>Bisher wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Magnify for a room</source>
        <translation>Für einen &amp;Raum vergrößern</translation>
    </message>
    <message>
        <source>Everything larger: diagram, story, verdict, keys and log; once more for the usual size</source>
        <translation>Alles größer: Diagramm, Geschichte, Urteil, Schlüssel und Protokoll; noch einmal kehrt zur üblichen Größe zurück</translation>
    </message>
    <message>
        <source>There is no order whose cake is not known to be on its way.</source>
        <translation>Es gibt keine Bestellung, bei der noch offen ist, ob ihre Torte unterwegs ist.</translation>
    </message>
    <message>
        <source>Leave the &amp;tunnel</source>
        <translation>Aus dem &amp;Tunnel fahren</translation>
    </message>
    <message>
        <source>Late&amp;ncy %1…</source>
        <translation>&amp;Laufzeit %1…</translation>
    </message>
    <message>
        <source>They are kept away already.</source>
        <translation>Sie werden schon ferngehalten.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Nothing more happens in this run.</source>
        <translation>In diesem Lauf geschieht nichts mehr.</translation>
    </message>
    <message>
        <source>There is no quiet time ahead to leap over.</source>
        <translation>Es liegt keine ruhige Zeit voraus, die sich überspringen ließe.</translation>
    </message>
    <message>
        <source>No key will be forgotten.</source>
        <translation>Es wird kein Schlüssel mehr vergessen.</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>Der Lauf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>It is as slow as it gets.</source>
        <translation>Langsamer geht es nicht.</translation>
    </message>
    <message>
        <source>It is as fast as it gets.</source>
        <translation>Schneller geht es nicht.</translation>
    </message>
    <message>
        <source>Nothing happened before this.</source>
        <translation>Davor ist nichts geschehen.</translation>
    </message>
    <message>
        <source>This is the present.</source>
        <translation>Dies ist die Gegenwart.</translation>
    </message>
    <message>
        <source>Look back first: a fork begins in the past.</source>
        <translation>Schauen Sie zuerst zurück: Eine Abzweigung beginnt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Begin another run: %1</source>
        <translation>Anderen Lauf beginnen: %1</translation>
    </message>
    <message>
        <source>Choose the story %1</source>
        <translation>Geschichte wählen: %1</translation>
    </message>
    <message>
        <source>Choose the policy %1</source>
        <translation>Policy wählen: %1</translation>
    </message>
    <message>
        <source>Choose the key %1</source>
        <translation>Schlüsselverfahren wählen: %1</translation>
    </message>
    <message>
        <source>Choose the retry rule %1</source>
        <translation>Wiederholungsregel wählen: %1</translation>
    </message>
    <message>
        <source>Say in words what goes wrong</source>
        <translation>In Worten sagen, was schiefgeht</translation>
    </message>
    <message>
        <source>%1, before the fork at %2</source>
        <translation>%1, vor der Abzweigung bei %2</translation>
    </message>
    <message>
        <source>Choose how long a key is remembered</source>
        <translation>Wählen, wie lange ein Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>the name of such a file ends with .json</source>
        <translation>der Name einer solchen Datei endet mit .json</translation>
    </message>
    <message>
        <source>Save it under such a name, so that it can be chosen again.</source>
        <translation>Sichern Sie sie unter einem solchen Namen, damit sie wieder gewählt werden kann.</translation>
    </message>
    <message>
        <source>the name of a run ends with .onecake</source>
        <translation>der Name eines Laufs endet mit .onecake</translation>
    </message>
    <message>
        <source>Save it under such a name, so that it can be opened again.</source>
        <translation>Sichern Sie ihn unter einem solchen Namen, damit er sich wieder öffnen lässt.</translation>
    </message>
    <message>
        <source>this run is played as the lesson has it</source>
        <translation>dieser Lauf wird gespielt, wie die Lektion ihn vorgibt</translation>
    </message>
    <message>
        <source>Go on freely at the end of the lesson, or leave it, to change or save a run</source>
        <translation>Machen Sie am Ende der Lektion frei weiter, oder verlassen Sie sie, um einen Lauf zu ändern oder zu sichern</translation>
    </message>
    <message>
        <source>opening a store</source>
        <translation>Öffnen eines Speichers</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>ein Layout</translation>
    </message>
    <message>
        <source>is not a known layout; there are: %1</source>
        <translation>ist kein bekanntes Layout; es gibt: %1</translation>
    </message>
    <message>
        <source>is a layout of %1, and this store is %2</source>
        <translation>ist ein Layout von %1, und dieser Speicher ist %2</translation>
    </message>
    <message>
        <source>Choose a layout of this kind of store</source>
        <translation>Wählen Sie ein Layout dieser Art von Speicher</translation>
    </message>
    <message>
        <source>%1 closed %2 as failed instead of running it again</source>
        <translation>%1 schloss %2 als gescheitert ab, statt sie noch einmal auszuführen</translation>
    </message>
    <message>
        <source>%1 got the key, because the lock of %2 was freed too early</source>
        <translation>%1 bekam den Schlüssel, weil die Sperre, die %2 hielt, zu früh gelöst wurde</translation>
    </message>
    <message>
        <source>%1 took the key over, because %2 had ended with an error and left it open</source>
        <translation>%1 übernahm den Schlüssel, weil %2 mit einem Fehler geendet und ihn offen gelassen hatte</translation>
    </message>
    <message>
        <source>%1 was carried out, because the record of %2 said that it had failed</source>
        <translation>%1 wurde ausgeführt, weil laut Datensatz %2 gescheitert war</translation>
    </message>
    <message>
        <source>%1 took the key from %2, which had asked for something else</source>
        <translation>%1 nahm den Schlüssel, unter dem %2 etwas anderes verlangt hatte</translation>
    </message>
    <message>
        <source>%1 got the key as well, because the claim of %2 could not be seen yet when it looked</source>
        <translation>%1 bekam den Schlüssel ebenfalls, weil der Anspruch, den %2 hielt, beim Nachsehen noch nicht zu sehen war</translation>
    </message>
    <message>
        <source>%1 was taken up by %2</source>
        <translation>%1 kam an, und %2 nahm sie auf</translation>
    </message>
    <message>
        <source>%1 is being carried out</source>
        <translation>%1 wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>%1 was carried out in part</source>
        <translation>%1 wurde zum Teil ausgeführt</translation>
    </message>
    <message>
        <source>%1 was carried out</source>
        <translation>%1 wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 claimed its key</source>
        <translation>%1 belegte ihren Schlüssel</translation>
    </message>
    <message>
        <source>%1 was taken up</source>
        <translation>%1 wurde aufgenommen</translation>
    </message>
    <message>
        <source>%1 was accepted at once (%2)</source>
        <translation>%1 wurde sofort angenommen (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; then it was carried out</source>
        <translation>%1; dann wurde sie ausgeführt</translation>
    </message>
    <message>
        <source>%1; then it was carried out in part</source>
        <translation>%1; dann wurde sie zum Teil ausgeführt</translation>
    </message>
    <message>
        <source>%1; it is being carried out</source>
        <translation>%1; sie wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>%1 carried no key that can be used, and was carried out without protection</source>
        <translation>%1 hatte keinen brauchbaren Schlüssel und wurde ohne Schutz ausgeführt</translation>
    </message>
    <message>
        <source>%1 was carried out without protection, because the store could not be reached</source>
        <translation>%1 wurde ohne Schutz ausgeführt, weil der Speicher nicht zu erreichen war</translation>
    </message>
    <message>
        <source>%1 was carried out beside the first, because duplicates may run</source>
        <translation>%1 wurde neben der ersten ausgeführt, weil Duplikate laufen dürfen</translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because nothing looks for keys</source>
        <translation>%1 galt als neue Bestellung, weil nichts nach Schlüsseln sieht</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because nobody had reported that it was done</source>
        <translation>%1 nahm Anfrage %2 noch einmal auf, weil niemand gemeldet hatte, dass sie erledigt war</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had failed</source>
        <translation>%1 nahm Anfrage %2 noch einmal auf, weil sie gescheitert war</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had been left unfinished</source>
        <translation>%1 nahm Anfrage %2 noch einmal auf, weil sie unfertig geblieben war</translation>
    </message>
    <message>
        <source>%1 came under another key than %2, and was treated as a new order</source>
        <translation>%1 kam unter einem anderen Schlüssel als %2 und galt als neue Bestellung</translation>
    </message>
    <message>
        <source>%1 was given a key of its own by the server, as %2 had been, and was treated as a new order</source>
        <translation>%1 bekam vom Server einen eigenen Schlüssel, wie zuvor %2, und galt als neue Bestellung</translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because the name of the function is part of the key and had been changed since %2</source>
        <translation>%1 galt als neue Bestellung, weil der Name der Funktion zum Schlüssel gehört und geändert worden war, seit %2 kam</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was treated as a new order</source>
        <translation>%1 kam mit demselben Schlüssel wie %2, aber in einem anderen Geltungsbereich, und galt als neue Bestellung</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 and another content, and was treated as a new order</source>
        <translation>%1 kam mit demselben Schlüssel wie %2, aber mit anderem Inhalt, und galt als neue Bestellung</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was carried out</source>
        <translation>%1 kam mit demselben Schlüssel wie %2, aber in einem anderen Geltungsbereich, und wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 came with the key of %2, but the API makes one of the content, which was another, and it was carried out</source>
        <translation>%1 kam mit demselben Schlüssel wie %2, aber die API bildet einen aus dem Inhalt, und der war ein anderer; so wurde sie ausgeführt</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the clock of %3 is ahead, and the lease of %4 looked expired to it</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil %3 eine vorgehende Uhr hat und die Lease, die %4 hielt, danach schon abgelaufen schien</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after its runtime had been ended</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil die Lease, die %3 hielt, abgelaufen war, nachdem deren Laufzeitumgebung beendet worden war</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after %4 had crashed</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil die Lease, die %3 hielt, abgelaufen war, nachdem %4 abgestürzt war</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 ran out while %4 stood still</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil die Lease, die %3 hielt, ablief, während %4 stillstand</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over, although %4 was still at work on it</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil die Lease, die %3 hielt, abgelaufen war, obwohl %4 noch daran arbeitete</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over and no end of it was on record</source>
        <translation>%1 übernahm den Schlüssel bei %2, weil die Lease, die %3 hielt, abgelaufen und kein Ende vermerkt war</translation>
    </message>
    <message>
        <source>%1, and went on where it had stopped</source>
        <translation>%1, und machte dort weiter, wo die Arbeit stehen geblieben war</translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the running claim of %3 looked expired to it</source>
        <translation>%1 wurde eingelassen, weil %2 eine vorgehende Uhr hat und der laufende Anspruch, den %3 hielt, danach schon abgelaufen schien</translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the record of %3 looked expired to it</source>
        <translation>%1 wurde eingelassen, weil %2 eine vorgehende Uhr hat und der Datensatz, den %3 hinterlassen hatte, danach schon abgelaufen schien</translation>
    </message>
    <message>
        <source>%1 came after the record of %2 had expired, and was treated as a new order</source>
        <translation>%1 kam, nachdem der Datensatz abgelaufen war, den %2 hinterlassen hatte, und galt als neue Bestellung</translation>
    </message>
    <message>
        <source>%1 found the key free at %2, because the claim of %3 had expired</source>
        <translation>%1 fand den Schlüssel bei %2 frei, weil der Anspruch abgelaufen war, den %3 hielt</translation>
    </message>
    <message>
        <source>%1 was let in as well, because nothing had been recorded about %2 yet</source>
        <translation>%1 wurde ebenfalls eingelassen, weil über %2 noch nichts vermerkt war</translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2 before the crash</source>
        <translation>%1 wurde eingelassen, weil über %2 vor dem Absturz nichts vermerkt worden war</translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2</source>
        <translation>%1 wurde eingelassen, weil über %2 nichts vermerkt war</translation>
    </message>
    <message>
        <source>%1 found the key free, because it had been taken away from %2</source>
        <translation>%1 fand den Schlüssel frei, weil %2 ihn verloren hatte</translation>
    </message>
    <message>
        <source>%1 found the key free, because %2 had ended with an error and its record was removed</source>
        <translation>%1 fand den Schlüssel frei, weil %2 mit einem Fehler geendet hatte und der Datensatz entfernt worden war</translation>
    </message>
    <message>
        <source>%1 found the key free, because the record of %2 was removed at its end</source>
        <translation>%1 fand den Schlüssel frei, weil der Datensatz entfernt wurde, als %2 endete</translation>
    </message>
    <message>
        <source>names nothing; expected where it is to be written</source>
        <translation>nennt nichts; erwartet: wohin geschrieben werden soll</translation>
    </message>
    <message>
        <source>says how a hand-out is to be; expected --handout FILE as well</source>
        <translation>sagt, wie ein Handout sein soll; erwartet: auch --handout FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no paper; expected a4 or letter</source>
        <translation>„%1“ ist kein Papierformat; erwartet: a4 oder letter</translation>
    </message>
    <message>
        <source>This lesson cannot be given</source>
        <translation>Diese Lektion lässt sich nicht spielen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mistakes. Correct what is named here, and open it again.</source>
        <translation>
            <numerusform>%1 hat %n Fehler. Berichtigen Sie, was hier genannt ist, und öffnen Sie die Lektion noch einmal.</numerusform>
            <numerusform>%1 hat %n Fehler. Berichtigen Sie, was hier genannt ist, und öffnen Sie die Lektion noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>Lektionsdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save a &amp;hand-out of</source>
        <translation>&amp;Handout sichern von</translation>
    </message>
    <message>
        <source>Save &amp;slides of</source>
        <translation>&amp;Folien sichern von</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>
✓ </source>
        <translation>
✓ </translation>
    </message>
    <message>
        <source>
✗ </source>
        <translation>
✗ </translation>
    </message>
    <message>
        <source>nothing is asked here</source>
        <translation>hier wird nichts gefragt</translation>
    </message>
    <message>
        <source>the answer is known already</source>
        <translation>die Antwort ist schon bekannt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>is missing, expected a text in each language</source>
        <translation>fehlt, erwartet: ein Text in jeder Sprache</translation>
    </message>
    <message>
        <source>Language of the lesson</source>
        <translation>Sprache der Lektion</translation>
    </message>
    <message>
        <source>Keys and log of the run</source>
        <translation>Schlüssel und Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the lesson says and asks</source>
        <translation>Was die Lektion sagt und fragt</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Shows the presenter&apos;s notes, and lets a question be passed without a prediction (Ctrl+N)</source>
        <translation>Zeigt die Notizen für die Lehrkraft und erlaubt, eine Frage ohne Vorhersage zu übergehen (Strg+N)</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation><numerusform>%n Fehler</numerusform><numerusform>%n Fehler</numerusform></translation>
    </message>
    <message>
        <source>%1 · stopped at %2 %</source>
        <translation>%1 · angehalten bei %2 %</translation>
    </message>
    <message>
        <source>%1: all %2 placements were tried</source>
        <translation>%1: alle %2 Verteilungen wurden probiert</translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation>%1: %2 Prozent</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 je Sekunde</translation>
    </message>
    <message>
        <source>about %1 s left · %2</source>
        <translation>noch etwa %1 s · %2</translation>
    </message>
    <message>
        <source>stopped · %1</source>
        <translation>angehalten · %1</translation>
    </message>
    <message>
        <source>Where to listen; %1 if not given. Port 0 takes any that is free.</source>
        <translation>Wo gelauscht wird; ohne Angabe %1. Port 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Let everybody in this network in; without it only this machine is let in. It asks before.</source>
        <translation>Alle in diesem Netz hereinlassen; ohne das wird nur dieser Rechner hereingelassen. Es wird vorher gefragt.</translation>
    </message>
    <message>
        <source>With --lan: do not ask.</source>
        <translation>Mit --lan: nicht fragen.</translation>
    </message>
    <message>
        <source>others than this machine could reach it there</source>
        <translation>dort könnten es auch andere als dieser Rechner erreichen</translation>
    </message>
    <message>
        <source>Say --lan if you want that</source>
        <translation>Sagen Sie --lan, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>was not confirmed: everybody in this network could reach it</source>
        <translation>wurde nicht bestätigt: Alle in diesem Netz könnten es erreichen</translation>
    </message>
    <message>
        <source>Add --yes if you want that</source>
        <translation>Fügen Sie --yes hinzu, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>this machine is in no network</source>
        <translation>dieser Rechner ist in keinem Netz</translation>
    </message>
    <message>
        <source>Connect it to one, or leave --lan out</source>
        <translation>Verbinden Sie ihn mit einem, oder lassen Sie --lan weg</translation>
    </message>
    <message>
        <source>What goes wrong, by number: &quot;lose reply 1; delay request 2 by 8s; tunnel 10s..20s&quot;; with &quot;of key K&quot; after it the messages of that key are counted. Times count from the start.</source>
        <translation>Was schiefgeht, nach Nummern: &quot;lose reply 1; delay request 2 by 8s; tunnel 10s..20s&quot;; mit &quot;of key K&quot; dahinter werden die Nachrichten dieses Schlüssels gezählt. Zeiten zählen vom Anfang an.</translation>
    </message>
    <message>
        <source>The seed of faults by chance; 1 if not given.</source>
        <translation>Der Startwert für zufällige Fehler; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Write what happened as a run, which onecake play and the window open. The file is written at the end.</source>
        <translation>Schreibt als Lauf, was geschah; onecake play und das Fenster öffnen ihn. Die Datei wird am Ende geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to %2</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis %2</translation>
    </message>
    <message>
        <source>Give the file such a name</source>
        <translation>Geben Sie der Datei einen solchen Namen</translation>
    </message>
    <message>
        <source>no file can be written there</source>
        <translation>dort kann keine Datei geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>about the chosen key</source>
        <translation>betrifft den gewählten Schlüssel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Only what is about the chosen &amp;key</source>
        <translation>Nur, was den gewählten &amp;Schlüssel betrifft</translation>
    </message>
    <message>
        <source>Only what is about the chosen key</source>
        <translation>Nur, was den gewählten Schlüssel betrifft</translation>
    </message>
    <message>
        <source>Choose a key in the table of keys, or an event that is about one</source>
        <translation>Wählen Sie einen Schlüssel in der Schlüsseltabelle, oder ein Ereignis, das einen betrifft</translation>
    </message>
    <message>
        <source>Customer → Website</source>
        <translation>Kunde → Website</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Press Order a cake ({lab.order}).</source>
        <translation>Noch ist nichts geschehen.
Drücken Sie Torte bestellen ({lab.order}).</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Press Play ({lab.play}).</source>
        <translation>Noch ist nichts geschehen.
Drücken Sie Abspielen ({lab.play}).</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>before another story begins</source>
        <translation>bevor eine andere Geschichte beginnt</translation>
    </message>
    <message>
        <source>before the lesson&apos;s story begins</source>
        <translation>bevor die Geschichte der Lektion beginnt</translation>
    </message>
    <message>
        <source>before the counter-example begins</source>
        <translation>bevor das Gegenbeispiel beginnt</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Restore the layout</source>
        <translation>Layout &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>something happens at %1</source>
        <translation>bei %1 geschieht etwas</translation>
    </message>
    <message>
        <source>Nothing ordered yet.</source>
        <translation>Noch nichts bestellt.</translation>
    </message>
    <message>
        <source>Virtual time %1</source>
        <translation>Virtuelle Zeit %1</translation>
    </message>
    <message>
        <source>%1Keys in %2%3</source>
        <translation>%1Schlüssel: %2%3</translation>
    </message>
    <message>
        <source>PRODUCTION – %1 – OneCake[*]</source>
        <translation>PRODUKTION – %1 – OneCake[*]</translation>
    </message>
    <message>
        <source>before the window closes</source>
        <translation>bevor das Fenster schließt</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1: which ones are looked at</source>
        <translation>%1: welche betrachtet werden</translation>
    </message>
    <message>
        <source>Which attribute holds which field</source>
        <translation>Welches Attribut welches Feld enthält</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>A mapping that was saved</source>
        <translation>Eine gesicherte Zuordnung</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>Sichern &amp;unter…</translation>
    </message>
    <message>
        <source>As a file, also for --mapping of onecake keys</source>
        <translation>Als Datei, auch für --mapping von onecake keys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the table as it is read now</source>
        <translation>Die Tabelle weiter so lesen wie jetzt</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Read the table like this</source>
        <translation>Die Tabelle so lesen</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>When over</source>
        <translation>Nach Ablauf</translation>
    </message>
    <message>
        <source>After a claim whose lease is over</source>
        <translation>Nach einem Anspruch, dessen Lease abgelaufen ist</translation>
    </message>
    <message>
        <source>the next request takes it over</source>
        <translation>die nächste Anfrage übernimmt ihn</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>the next request runs as new</source>
        <translation>die nächste Anfrage läuft als neue</translation>
    </message>
    <message>
        <source>Without lease</source>
        <translation>Ohne Lease</translation>
    </message>
    <message>
        <source>After a claim without a lease</source>
        <translation>Nach einem Anspruch ohne Lease</translation>
    </message>
    <message>
        <source>After failure</source>
        <translation>Nach Scheitern</translation>
    </message>
    <message>
        <source>After a failure</source>
        <translation>Nach einem Scheitern</translation>
    </message>
    <message>
        <source>, the next request</source>
        <translation>, die nächste Anfrage</translation>
    </message>
    <message>
        <source>, what the next request with its key gets</source>
        <translation>, was die nächste Anfrage mit dem Schlüssel bekommt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>the next request is refused</source>
        <translation>die nächste Anfrage wird abgewiesen</translation>
    </message>
    <message>
        <source>the next request is answered</source>
        <translation>die nächste Anfrage wird beantwortet</translation>
    </message>
    <message>
        <source>●●● sure</source>
        <translation>●●● sicher</translation>
    </message>
    <message>
        <source>●●○ likely</source>
        <translation>●●○ wahrscheinlich</translation>
    </message>
    <message>
        <source>●○○ guess</source>
        <translation>●○○ vermutet</translation>
    </message>
    <message>
        <source>✎ yours</source>
        <translation>✎ von Ihnen</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>und sonst nichts</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Scope, joined with</source>
        <translation>Geltungsbereich, verbunden mit</translation>
    </message>
    <message>
        <source>Scope, which part</source>
        <translation>Geltungsbereich, welcher Teil</translation>
    </message>
    <message>
        <source>Scope, separator</source>
        <translation>Geltungsbereich, Trennzeichen</translation>
    </message>
    <message>
        <source>Result, stored as</source>
        <translation>Ergebnis, gespeichert als</translation>
    </message>
    <message>
        <source>✗ It </source>
        <translation>✗ Das Feld </translation>
    </message>
    <message>
        <source>as it is read now: </source>
        <translation>wie sie jetzt gelesen wird: </translation>
    </message>
    <message>
        <source>recognised: </source>
        <translation>erkannt: </translation>
    </message>
    <message>
        <source>proposed from names, types and rows (assumed)</source>
        <translation>aus Namen, Typen und Zeilen vorgeschlagen (angenommen)</translation>
    </message>
    <message>
        <source>nothing: a library that is not known here</source>
        <translation>nichts: eine hier unbekannte Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Ausgehen von</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung sichern</translation>
    </message>
    <message>
        <source>Sample rows as they are read</source>
        <translation>Beispielzeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>The table has no rows to try the mapping on.</source>
        <translation>Die Tabelle hat keine Zeilen, an denen sich die Zuordnung versuchen ließe.</translation>
    </message>
    <message>
        <source>● is answered from the record</source>
        <translation>● wird aus dem Datensatz beantwortet</translation>
    </message>
    <message>
        <source>in progress for 18 min</source>
        <translation>in Arbeit seit 18 min</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>As it is read · at %1</source>
        <translation>Wie es gelesen wird · Stand %1</translation>
    </message>
    <message>
        <source>Nothing can be tried: the table is empty.</source>
        <translation>Es lässt sich nichts versuchen: die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>%1 of %2 sample rows can be read.</source>
        <translation>%1 von %2 Beispielzeilen lassen sich lesen.</translation>
    </message>
    <message>
        <source>Something is missing yet, or cannot be understood: see the fields of the mapping.</source>
        <translation>Noch fehlt etwas oder ist nicht zu verstehen: siehe die Felder der Zuordnung.</translation>
    </message>
    <message>
        <source>looking at what matches</source>
        <translation>Ansehen dessen, was passt</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Only a message can be lost or delayed.</source>
        <translation>Nur eine Nachricht kann verloren gehen oder sich verspäten.</translation>
    </message>
    <message>
        <source>Only requests, replies and answers of the store can be lost on their way.</source>
        <translation>Unterwegs verloren gehen können nur Anfragen, Antworten darauf und Antworten des Speichers.</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Anfrage %1: %2</translation>
    </message>
    <message>
        <source>Reply %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>It is lost already: what lost it is in the list of faults, and can be switched off there.</source>
        <translation>Sie ist schon verloren: Was sie verloren gehen ließ, steht in der Liste der Fehler und lässt sich dort ausschalten.</translation>
    </message>
    <message>
        <source>It is lost already.</source>
        <translation>Sie ist schon verloren.</translation>
    </message>
    <message>
        <source>An answer of the store can be lost, but not delayed or duplicated.</source>
        <translation>Eine Antwort des Speichers kann verloren gehen, aber nicht verzögert oder verdoppelt werden.</translation>
    </message>
    <message>
        <source>Before the &amp;charge</source>
        <translation>Vor der Ab&amp;buchung</translation>
    </message>
    <message>
        <source>After the cha&amp;rge</source>
        <translation>Nach der Abb&amp;uchung</translation>
    </message>
    <message>
        <source>After the r&amp;ecord</source>
        <translation>Nach dem &amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Verlieren</translation>
    </message>
    <message>
        <source>It is lost half-way, and nobody is told</source>
        <translation>Sie geht auf halbem Weg verloren, und niemand erfährt es</translation>
    </message>
    <message>
        <source>D&amp;uplicate it</source>
        <translation>Ver&amp;doppeln</translation>
    </message>
    <message>
        <source>It arrives twice</source>
        <translation>Sie kommt zweimal an</translation>
    </message>
    <message>
        <source>%1: forks at %2 and adds %3. The run until now stays beside it.</source>
        <translation>%1: zweigt bei %2 ab und fügt %3 hinzu. Der bisherige Lauf bleibt daneben.</translation>
    </message>
    <message>
        <source>&amp;Delay it</source>
        <translation>Ver&amp;zögern</translation>
    </message>
    <message>
        <source>By %1, longer than the website waits</source>
        <translation>Um %1, länger als die Website wartet</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Forks at %1 and adds %2. Another time can be set in the list of faults.</source>
        <translation>Zweigt bei %1 ab und fügt %2 hinzu. Eine andere Zeit lässt sich in der Liste der Fehler einstellen.</translation>
    </message>
    <message>
        <source>&amp;Crash here</source>
        <translation>&amp;Hier abstürzen lassen</translation>
    </message>
    <message>
        <source>The API process dies at this point</source>
        <translation>Der API-Prozess stirbt an dieser Stelle</translation>
    </message>
    <message>
        <source>Crash at another &amp;point</source>
        <translation>An anderer &amp;Stelle abstürzen lassen</translation>
    </message>
    <message>
        <source>Forks at %1 and adds %2.</source>
        <translation>Zweigt bei %1 ab und fügt %2 hinzu.</translation>
    </message>
    <message>
        <source>&amp;Fork here, change nothing</source>
        <translation>Hier &amp;abzweigen, nichts ändern</translation>
    </message>
    <message>
        <source>Another run goes on from here; this one is kept to compare</source>
        <translation>Ein anderer Lauf geht von hier aus weiter; dieser bleibt zum Vergleich</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Connection lost; trying again %1. (%2)</source>
        <translation>Verbindung verloren; neuer Versuch %1. (%2)</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found by a word or two</source>
        <translation>Alles, was hier getan werden kann, mit ein, zwei Worten gefunden</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Language, appearance, size of letters, first page, keys</source>
        <translation>Sprache, Aussehen, Schriftgröße, erste Seite, Tasten</translation>
    </message>
    <message>
        <source>A &amp;tour in six steps</source>
        <translation>Eine &amp;Führung in sechs Schritten</translation>
    </message>
    <message>
        <source>Six places, told of one after the other</source>
        <translation>Sechs Orte, einer nach dem anderen erklärt</translation>
    </message>
    <message>
        <source>&amp;Notes for the speaker</source>
        <translation>&amp;Notizen zum Vortrag</translation>
    </message>
    <message>
        <source>A window of one&apos;s own with notes, what comes next and the clock; while presenting it fills the other screen</source>
        <translation>Ein eigenes Fenster mit Notizen, mit dem, was als Nächstes kommt, und mit der Uhr; beim Vorführen füllt es den anderen Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a run, a part of one, or a store</source>
        <translation>Einen Lauf, einen Teil davon oder einen Speicher öffnen</translation>
    </message>
    <message>
        <source>OneCake &amp;begins with</source>
        <translation>OneCake &amp;beginnt mit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>It is for one person, and you present to a room.</source>
        <translation>Sie ist für eine einzelne Person, und Sie führen gerade vor.</translation>
    </message>
    <message>
        <source>OneCake · </source>
        <translation>OneCake · </translation>
    </message>
    <message>
        <source>Find by payload</source>
        <translation>Nach Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Choose the library that made the key</source>
        <translation>Wählen Sie die Bibliothek, die den Schlüssel gebildet hat</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>powertools_json(body).[userId, productId]</source>
        <translation>powertools_json(body).[userId, productId]</translation>
    </message>
    <message>
        <source>What the library hashes of the event, as event_key_jmespath says it; empty: all of it</source>
        <translation>Was die Bibliothek vom Ereignis hasht, wie event_key_jmespath es sagt; leer: alles davon</translation>
    </message>
    <message>
        <source>P&amp;refix</source>
        <translation>P&amp;räfix</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>&amp;Hash</translation>
    </message>
    <message>
        <source>Hashed &amp;text</source>
        <translation>Gehashter &amp;Text</translation>
    </message>
    <message>
        <source>What the library hashes, for comparing with a log</source>
        <translation>Was die Bibliothek hasht, zum Vergleich mit einem Log</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Show the record of this key (Ctrl+Return)</source>
        <translation>Den Datensatz dieses Schlüssels zeigen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>What was pasted is larger than 300 KB. Paste only what the key is taken from, or ask onecake keys find.</source>
        <translation>Das Eingefügte ist größer als 300 KB. Fügen Sie nur das ein, woraus der Schlüssel gebildet wird, oder fragen Sie onecake keys find.</translation>
    </message>
    <message>
        <source>this library has none</source>
        <translation>diese Bibliothek hat keines</translation>
    </message>
    <message>
        <source>What stands before the # of the key: %1</source>
        <translation>Was vor dem # des Schlüssels steht: %1</translation>
    </message>
    <message>
        <source>Paste what was sent, and its key appears here.</source>
        <translation>Fügen Sie ein, was gesendet wurde, dann erscheint hier der Schlüssel.</translation>
    </message>
    <message>
        <source>This table does not say that its keys are made of the payload. Choose the library that made them.</source>
        <translation>Diese Tabelle sagt nicht, dass ihre Schlüssel aus den Nutzdaten gebildet sind. Wählen Sie die Bibliothek, die sie gebildet hat.</translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; those that the table has are tried.</source>
        <translation>Ohne das Präfix ist dies das Ende des Schlüssels; versucht werden die Präfixe, die die Tabelle hat.</translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; the search finds any key that ends so.</source>
        <translation>Ohne das Präfix ist dies das Ende des Schlüssels; die Suche findet jeden Schlüssel, der so endet.</translation>
    </message>
    <message>
        <source>If it has no record, the other ways to make a key of the payload are tried: another hash, as a text, without what is null, numbers written otherwise.</source>
        <translation>Hat er keinen Datensatz, werden die anderen Wege probiert, aus den Nutzdaten einen Schlüssel zu bilden: ein anderer Hash, als Text, ohne alles, was null ist, Zahlen anders geschrieben.</translation>
    </message>
    <message>
        <source>This is the key as the library usually makes it.</source>
        <translation>Dies ist der Schlüssel, wie ihn die Bibliothek gewöhnlich bildet.</translation>
    </message>
    <message>
        <source>The payload alone does not determine the key.</source>
        <translation>Die Nutzdaten allein bestimmen den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Looking for its record…</source>
        <translation>Der Datensatz wird gesucht…</translation>
    </message>
    <message>
        <source>looking for the record of a payload</source>
        <translation>Suche nach dem Datensatz zu Nutzdaten</translation>
    </message>
    <message>
        <source>Its record was found, by another way than the usual.</source>
        <translation>Der Datensatz wurde gefunden, auf einem anderen als dem üblichen Weg.</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>%1 of %2 fell</source>
        <translation>%1 von %2 gefallen</translation>
    </message>
    <message>
        <source>%1 of %2 came later</source>
        <translation>%1 von %2 später angekommen</translation>
    </message>
    <message>
        <source>struck at %1</source>
        <translation>eingetreten bei %1</translation>
    </message>
    <message>
        <source>has not struck yet</source>
        <translation>noch nicht eingetreten</translation>
    </message>
    <message>
        <source>the run was over before it</source>
        <translation>der Lauf war vorher zu Ende</translation>
    </message>
    <message>
        <source>has not begun yet</source>
        <translation>hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>nothing was lost in it</source>
        <translation>nichts ging darin verloren</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>no call came in it</source>
        <translation>kein Aufruf fiel hinein</translation>
    </message>
    <message>
        <source>calls it struck: %1</source>
        <translation>getroffene Aufrufe: %1</translation>
    </message>
    <message>
        <source>not reached: replies sent: %1</source>
        <translation>nicht erreicht: gesendete Antworten: %1</translation>
    </message>
    <message>
        <source>not reached: requests sent: %1</source>
        <translation>nicht erreicht: gesendete Anfragen: %1</translation>
    </message>
    <message>
        <source>not reached: attempt %1 did not come that far</source>
        <translation>nicht erreicht: Versuch %1 kam nicht so weit</translation>
    </message>
    <message>
        <source>did not strike in this run</source>
        <translation>in diesem Lauf nicht eingetreten</translation>
    </message>
    <message>
        <source>by hand at %1</source>
        <translation>von Hand bei %1</translation>
    </message>
    <message>
        <source>by hand at %1, and never struck</source>
        <translation>von Hand bei %1, und nie eingetreten</translation>
    </message>
    <message>
        <source>by hand at %1, has not struck yet</source>
        <translation>von Hand bei %1, noch nicht eingetreten</translation>
    </message>
    <message>
        <source>by hand at %1, struck at %2 (%3)</source>
        <translation>von Hand bei %1, eingetreten bei %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change a fault to %1</source>
        <translation>Fehler ändern in %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Change the faults in words</source>
        <translation>Fehler in Worten ändern</translation>
    </message>
    <message>
        <source>Choose the seed %1</source>
        <translation>Startwert wählen: %1</translation>
    </message>
    <message>
        <source>Keep exactly what fell by chance</source>
        <translation>Genau behalten, was durch Zufall gefallen ist</translation>
    </message>
    <message>
        <source>Fork at %1 with %2</source>
        <translation>Bei %1 abzweigen mit %2</translation>
    </message>
    <message>
        <source>All that had happened until %1 stayed as it was.</source>
        <translation>Alles, was bis %1 geschehen war, ist so geblieben.</translation>
    </message>
    <message>
        <source>It strikes what had already happened: from %1 on the run is another one.</source>
        <translation>Es trifft, was schon geschehen war: Ab %1 ist der Lauf ein anderer.</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>expected some of these, separated by commas: %1</source>
        <translation>erwartet werden einige davon, durch Kommas getrennt: %1</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>expected whole numbers, separated by commas</source>
        <translation>erwartet werden ganze Zahlen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>expected a time such as 5s or 250ms</source>
        <translation>erwartet wird eine Zeit wie 5s oder 250ms</translation>
    </message>
    <message>
        <source>expected a time such as 5s or 24h, or unlimited</source>
        <translation>erwartet wird eine Zeit wie 5s oder 24h, oder unlimited</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Only what is assumed</source>
        <translation>Nur Angenommenes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>None is given.</source>
        <translation>Es ist keine angegeben.</translation>
    </message>
    <message>
        <source>Every field has a source.</source>
        <translation>Jedes Feld hat eine Quelle.</translation>
    </message>
    <message>
        <source>It is nobody&apos;s system: nothing is assumed of one.</source>
        <translation>Es ist kein wirkliches System: Über ein solches wird nichts angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are assumed: no source says what they are.</source>
        <translation>%1 von %2 Feldern angenommen: Keine Quelle nennt ihren Wert.</translation>
    </message>
    <message>
        <source>? assumed</source>
        <translation>? angenommen</translation>
    </message>
    <message>
        <source>● from a source</source>
        <translation>● aus einer Quelle</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;&lt;small&gt;%3%4&lt;/small&gt;</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;&lt;small&gt;%3%4&lt;/small&gt;</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, meine Kopie</translation>
    </message>
    <message>
        <source>A copy of %1 with other values in: %2.</source>
        <translation>Eine Kopie von %1 mit anderen Werten in: %2.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the copy: %1</source>
        <translation>Von der Person gewählt, die die Kopie gemacht hat: %1</translation>
    </message>
    <message>
        <source>is empty, expected a name for the copy</source>
        <translation>ist leer, erwartet wird ein Name für die Kopie</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, %2</source>
        <translation>ist „%1“, %2</translation>
    </message>
    <message numerus="yes">
        <source>the copy breaks %n rule(s), and no policy&apos;s file may</source>
        <translation>
<numerusform>die Kopie verletzt %n Regel, was keine Datei einer Policy darf</numerusform>
<numerusform>die Kopie verletzt %n Regeln, was keine Datei einer Policy darf</numerusform>
</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Beheben Sie zuerst, was markiert ist.</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Eine Kopie von %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>keiner anderen Policy</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle Felder</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>was sich unterscheidet</translation>
    </message>
    <message>
        <source>what you changed</source>
        <translation>was Sie geändert haben</translation>
    </message>
    <message>
        <source>what is assumed</source>
        <translation>was angenommen ist</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>What the copy is called in lists; its file&apos;s name becomes its id</source>
        <translation>Wie die Kopie in Listen heißt; der Name ihrer Datei wird ihre Kennung</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Puts the fields of that policy beside these, and searches for what tells the two apart</source>
        <translation>Stellt die Felder jener Policy neben diese und sucht, was die beiden unterscheidet</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Which fields are shown; broken ones always are</source>
        <translation>Welche Felder gezeigt werden; verletzte immer</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Changes again what was undone</source>
        <translation>Ändert wieder, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Writes the copy to a file that --policy takes</source>
        <translation>Schreibt die Kopie in eine Datei, die --policy annimmt</translation>
    </message>
    <message>
        <source>Use in the &amp;lab</source>
        <translation>Im &amp;Labor verwenden</translation>
    </message>
    <message>
        <source>Closes the form, and plays the run in the lab under the copy</source>
        <translation>Schließt das Formular und spielt den Lauf im Labor unter der Kopie</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The copy stays as it is until another policy is played in the lab</source>
        <translation>Die Kopie bleibt, wie sie ist, bis im Labor eine andere Policy gespielt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken: the copy can be saved and played once that is mended.</source>
        <translation>
<numerusform>%n Regel verletzt: Die Kopie lässt sich speichern und spielen, sobald das behoben ist.</numerusform>
<numerusform>%n Regeln verletzt: Die Kopie lässt sich speichern und spielen, sobald das behoben ist.</numerusform>
</translation>
    </message>
    <message>
        <source>It could not be explored.</source>
        <translation>Sie ließ sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Holds under every single fault.</source>
        <translation>Hält unter jedem einzelnen Fehler.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Use the policy %1</source>
        <translation>Policy %1 verwenden</translation>
    </message>
    <message>
        <source>before another run begins</source>
        <translation>bevor ein anderer Lauf beginnt</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>kein solches Feld</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message>
        <source>Differs from the other policy, which has: %1</source>
        <translation>Anders als in der anderen Policy; dort steht: %1</translation>
    </message>
    <message>
        <source>The same in the other policy: %1</source>
        <translation>In der anderen Policy ebenso: %1</translation>
    </message>
    <message>
        <source>✗ %1 %2.</source>
        <translation>✗ %1 %2.</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>A change that mends this rule and breaks no other</source>
        <translation>Eine Änderung, nach der diese Regel gilt und keine andere verletzt ist</translation>
    </message>
    <message>
        <source>Choose a policy to compare with: its fields come beside these.</source>
        <translation>Wählen Sie eine Policy zum Vergleichen: Ihre Felder stehen dann neben diesen.</translation>
    </message>
    <message>
        <source>No field is of that kind.</source>
        <translation>Kein Feld ist von dieser Art.</translation>
    </message>
    <message>
        <source>◆ Fields of the other policy that mean nothing here: %1</source>
        <translation>◆ Felder der anderen Policy, die hier nichts bedeuten: %1</translation>
    </message>
    <message>
        <source>, expected a list of whole numbers</source>
        <translation>, erwartet: eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>, expected a whole number</source>
        <translation>, erwartet: eine ganze Zahl</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Other keys, and single letters off.</source>
        <translation>Andere Tasten wählen, einzelne Buchstaben abschalten.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie der Desktop (%1)</translation>
    </message>
    <message>
        <source>What is open already speaks the language from the next start on.</source>
        <translation>Was schon offen ist, spricht die Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the size that the desktop asks for. “Magnify for a room” and “Present” enlarge it further.</source>
        <translation>Von der Größe, die der Desktop verlangt. „Für einen Raum vergrößern“ und „Vorführen“ vergrößern noch weiter.</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Vor&amp;führen</translation>
    </message>
    <message>
        <source>Show pressed &amp;keys</source>
        <translation>Gedrückte &amp;Tasten zeigen</translation>
    </message>
    <message>
        <source>The whole screen, readable from the last row; Page Down and Page Up step, B blanks the screen, Esc ends it</source>
        <translation>Der ganze Bildschirm, lesbar aus der letzten Reihe; Bild ab und Bild auf gehen vor und zurück, B macht den Bildschirm schwarz, Esc beendet es</translation>
    </message>
    <message>
        <source>Each key that is pressed, and what it does, in the corner</source>
        <translation>Jede gedrückte Taste und was sie tut, in der Ecke</translation>
    </message>
    <message>
        <source>The screen is black. B shows it again.</source>
        <translation>Der Bildschirm ist schwarz. B zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>S&amp;top it</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation>Wie weit die Änderung ist</translation>
    </message>
    <message>
        <source>At once; what was done stays done</source>
        <translation>Sofort; was getan ist, bleibt getan</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>Es gibt zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>The request is not well-formed, or its head is too large.</source>
        <translation>Die Anfrage ist nicht wohlgeformt, oder ihr Kopf ist zu groß.</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel to another host; this proxy passes requests to one service.</source>
        <translation>CONNECT verlangt einen Tunnel zu einem anderen Rechner; dieser Proxy gibt Anfragen an einen Dienst weiter.</translation>
    </message>
    <message>
        <source>A request with more than 16 MiB was to be duplicated, and was sent once only.</source>
        <translation>Eine Anfrage mit mehr als 16 MiB sollte verdoppelt werden und wurde nur einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP/1.1, or ambiguously; its answer was not passed on.</source>
        <translation>%1 antwortet nicht in HTTP/1.1, oder mehrdeutig; die Antwort wurde nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not well-formed HTTP/1.1.</source>
        <translation>Die Antwort des Dienstes ist kein wohlgeformtes HTTP/1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <translation>Der Dienst ist nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>there is no such removal to resume</source>
        <translation>es gibt keine solche Löschung fortzusetzen</translation>
    </message>
    <message>
        <source>this removal has ended already</source>
        <translation>diese Löschung ist schon zu Ende</translation>
    </message>
    <message>
        <source>Its line in the journal is damaged: what it was cannot be told.</source>
        <translation>Seine Zeile im Journal ist beschädigt: was es war, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The very same record is there already.</source>
        <translation>Genau derselbe Datensatz ist schon da.</translation>
    </message>
    <message>
        <source>A record of that key is there now: </source>
        <translation>Jetzt gibt es einen Datensatz zu diesem Schlüssel: </translation>
    </message>
    <message>
        <source>the folder for the trash cannot be made</source>
        <translation>der Ordner für den Papierkorb lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Allow writing to the folder above, or free space on </source>
        <translation>Erlauben Sie das Schreiben in den Ordner darüber, oder schaffen Sie Platz auf </translation>
    </message>
    <message>
        <source>Terms of the query</source>
        <translation>Bedingungen der Abfrage</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Welche Schlüssel</translation>
    </message>
    <message>
        <source>Ctrl+Space suggests what can go here, F1 explains</source>
        <translation>Strg+Leertaste schlägt vor, was hier stehen kann, F1 erklärt es</translation>
    </message>
    <message>
        <source>Which keys: status:stuck scope:placeOrder key:9f* expires&lt;1h replays&gt;3 &quot;carrot&quot;</source>
        <translation>Welche Schlüssel: status:stuck scope:placeOrder key:9f* expires&lt;1h replays&gt;3 "carrot"</translation>
    </message>
    <message>
        <source>Alt+Return in the line does the same</source>
        <translation>Alt+Eingabetaste in der Zeile tut dasselbe</translation>
    </message>
    <message>
        <source>How a query is written</source>
        <translation>Wie man eine Abfrage schreibt</translation>
    </message>
    <message>
        <source>How a query is written (F1)</source>
        <translation>Wie man eine Abfrage schreibt (F1)</translation>
    </message>
    <message>
        <source>%1 of %2 tokens left</source>
        <translation>%1 von %2 Marken übrig</translation>
    </message>
    <message>
        <source>counting down to the next try</source>
        <translation>Herunterzählen bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>all that this removal takes is in the trash already</source>
        <translation>alles, was diese Löschung entfernt, ist schon im Papierkorb</translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation>Setzen Sie sie fort, wie sie ist</translation>
    </message>
    <message>
        <source>its query &quot;%1&quot; cannot be read any more</source>
        <translation>ihre Abfrage „%1“ ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Select a key, or a message in the diagram.</source>
        <translation>Wählen Sie einen Schlüssel, oder eine Nachricht im Diagramm.</translation>
    </message>
    <message>
        <source>At this moment the store holds no record of the key
%1</source>
        <translation>In diesem Augenblick enthält der Speicher keinen Datensatz des Schlüssels
%1</translation>
    </message>
    <message>
        <source>What OneCake did with this key</source>
        <translation>Was OneCake mit diesem Schlüssel getan hat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Raw item</source>
        <translation>Rohes Item</translation>
    </message>
    <message>
        <source>The item as it is stored</source>
        <translation>Das Item, wie es gespeichert ist</translation>
    </message>
    <message>
        <source>Copy the stored result</source>
        <translation>Gespeichertes Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy the stored result, byte for byte</source>
        <translation>Gespeichertes Ergebnis kopieren, Byte für Byte</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>keines gespeichert</translation>
    </message>
    <message>
        <source>More was removed than could be looked through here.</source>
        <translation>Es wurde mehr entfernt, als hier durchgesehen werden konnte.</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Reparieren…</translation>
    </message>
    <message>
        <source>%1 cannot be read before what an interrupted program had begun in it is rolled back. That writes to the file, as SQLite itself does whenever the file is opened for writing; what was committed stays.</source>
        <translation>%1 kann erst gelesen werden, wenn zurückgerollt ist, was ein unterbrochenes Programm darin begonnen hatte. Dabei wird in die Datei geschrieben, wie es SQLite selbst tut, sobald die Datei zum Schreiben geöffnet wird; was festgeschrieben war, bleibt.</translation>
    </message>
    <message>
        <source>recovering a file</source>
        <translation>Reparieren einer Datei</translation>
    </message>
    <message>
        <source>Remove &amp;without undo: only the names are kept, and it cannot be taken back</source>
        <translation>&amp;Ohne Rückgängigmachen entfernen: nur die Namen werden behalten, und es lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove keys from %1</source>
        <translation>Schlüssel aus %1 entfernen</translation>
    </message>
    <message>
        <source>Counting what matches…</source>
        <translation>Treffer werden gezählt…</translation>
    </message>
    <message>
        <source>The keys that would be removed</source>
        <translation>Die Schlüssel, die entfernt würden</translation>
    </message>
    <message>
        <source>Counting what matches: %1 so far…</source>
        <translation>Treffer werden gezählt: bisher %1…</translation>
    </message>
    <message>
        <source>Nothing matches any more.</source>
        <translation>Nichts passt mehr.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep what is removed on this computer (%1): it can be put back</source>
        <translation>Auf diesem Rechner auf&amp;bewahren, was entfernt wird (%1): Es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>It cannot be kept: %1</source>
        <translation>Es kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on: what is removed can be put back</source>
        <translation>Den Papierkorb &amp;mehr fassen lassen, ab jetzt %1: das Entfernte lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>there is no such removal in the trash, to do it again</source>
        <translation>im Papierkorb gibt es keine solche Löschung, um sie noch einmal zu tun</translation>
    </message>
    <message>
        <source>It may have been dropped to make room</source>
        <translation>Sie wurde vielleicht verworfen, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>its reply is on its way</source>
        <translation>ihre Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>nobody was waiting for its reply any more</source>
        <translation>auf ihre Antwort wartete niemand mehr</translation>
    </message>
    <message>
        <source>the page was reloaded at the moment its reply came</source>
        <translation>die Seite wurde in dem Augenblick neu geladen, in dem ihre Antwort kam</translation>
    </message>
    <message>
        <source>its reply was lost</source>
        <translation>ihre Antwort ging verloren</translation>
    </message>
    <message>
        <source>its reply was lost in the tunnel</source>
        <translation>ihre Antwort ging im Tunnel verloren</translation>
    </message>
    <message>
        <source>%1 waits for %2 to end.</source>
        <translation>%1 wartet, bis %2 zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 is on its way to the API.</source>
        <translation>Unterwegs zur API: %1.</translation>
    </message>
    <message>
        <source>%1 never arrived, lost in the tunnel.</source>
        <translation>Im Tunnel verloren gegangen und nie angekommen: %1.</translation>
    </message>
    <message>
        <source>%1 never arrived, lost on the way.</source>
        <translation>Unterwegs verloren gegangen und nie angekommen: %1.</translation>
    </message>
    <message>
        <source>An interrupted removal</source>
        <translation>Eine unterbrochene Löschung</translation>
    </message>
    <message>
        <source>A removal of %1 from %2 was interrupted after %3.</source>
        <translation>Eine Löschung (%1) aus %2 wurde unterbrochen; erledigt: %3.</translation>
    </message>
    <message>
        <source>&amp;Go on with it as it was begun</source>
        <translation>Fortsetzen, wie es be&amp;gonnen wurde</translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on, and go on</source>
        <translation>Den Papierkorb &amp;mehr fassen lassen, ab jetzt %1, und fortfahren</translation>
    </message>
    <message>
        <source>Go on &amp;without undo: what was removed so far can be put back, and the rest cannot</source>
        <translation>&amp;Ohne Rückgängigmachen fortsetzen: Was bisher entfernt wurde, lässt sich wiederherstellen, der Rest nicht</translation>
    </message>
    <message>
        <source>&amp;End it where it is: what was removed so far can be put back</source>
        <translation>An dieser Stelle b&amp;eenden: Was bisher entfernt wurde, lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;End it where it is</source>
        <translation>An dieser Stelle b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Own rule: attempts %1, time-out %2</source>
        <translation>Eigene Regel: Versuche %1, Timeout %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of backoff or jitter</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>of a backoff</comment>
        <translation>fest</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>of a backoff</comment>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>full</source>
        <comment>of jitter</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Time-out for an answer</source>
        <translation>Timeout für eine Antwort</translation>
    </message>
    <message>
        <source>Attempts, the first included</source>
        <translation>Versuche, der erste mitgezählt</translation>
    </message>
    <message>
        <source>expected a whole number from 1 to 100</source>
        <translation>erwartet wird eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>How the wait grows from one try to the next</source>
        <translation>Wie die Wartezeit von Versuch zu Versuch wächst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When throttled from</source>
        <translation>Bei Drosselung von</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>Bis höchstens</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>How much of the wait is left to chance, so that not all come at once</source>
        <translation>Wie viel der Wartezeit dem Zufall überlassen ist, damit nicht alle zugleich kommen</translation>
    </message>
    <message>
        <source>Waits as long as the server asks</source>
        <translation>Wartet so lange, wie der Server verlangt</translation>
    </message>
    <message>
        <source>Waiting: %1, jitter %2</source>
        <translation>Warten: %1, Jitter %2</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tokens (0: no quota)</source>
        <translation>Marken (0: kein Budget)</translation>
    </message>
    <message>
        <source>A retry costs</source>
        <translation>Eine Wiederholung kostet</translation>
    </message>
    <message>
        <source>After a time-out</source>
        <translation>Nach einem Timeout</translation>
    </message>
    <message>
        <source>When throttled</source>
        <translation>Bei Drosselung</translation>
    </message>
    <message>
        <source>A success gives back</source>
        <translation>Ein Erfolg gibt zurück</translation>
    </message>
    <message>
        <source>What became of the orders</source>
        <translation>Was aus den Bestellungen wurde</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Orders again after</source>
        <translation>Bestellt noch einmal nach</translation>
    </message>
    <message>
        <source>Orders again after %1</source>
        <translation>Bestellt noch einmal nach %1</translation>
    </message>
    <message>
        <source>So often at most</source>
        <translation>Höchstens so oft</translation>
    </message>
    <message>
        <source>Orders again at most so often: %1</source>
        <translation>Bestellt höchstens so oft noch einmal: %1</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Wie lange alles dauert</translation>
    </message>
    <message>
        <source>Processes of the API</source>
        <translation>Prozesse der API</translation>
    </message>
    <message>
        <source>Processes of the API: %1</source>
        <translation>Prozesse der API: %1</translation>
    </message>
    <message>
        <source>Network, one way</source>
        <translation>Netz, ein Weg</translation>
    </message>
    <message>
        <source>Store, one way</source>
        <translation>Speicher, ein Weg</translation>
    </message>
    <message>
        <source>Payment, one way</source>
        <translation>Zahlung, ein Weg</translation>
    </message>
    <message>
        <source>Kitchen, one way</source>
        <translation>Küche, ein Weg</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>Delivery of a cake</source>
        <translation>Lieferung einer Torte</translation>
    </message>
    <message>
        <source>A lost store answer</source>
        <translation>Eine verlorene Antwort des Speichers</translation>
    </message>
    <message>
        <source>A process comes back</source>
        <translation>Ein Prozess kommt zurück</translation>
    </message>
    <message>
        <source>A replica is behind by</source>
        <translation>Rückstand einer Replik</translation>
    </message>
    <message>
        <source>Save the retry rule as a file…</source>
        <translation>Wiederholungsregel als Datei sichern…</translation>
    </message>
    <message>
        <source>Load a retry rule…</source>
        <translation>Wiederholungsregel laden…</translation>
    </message>
    <message>
        <source>Save the story as a file…</source>
        <translation>Geschichte als Datei sichern…</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Geschichte sichern</translation>
    </message>
    <message>
        <source>Save the retry rule</source>
        <translation>Wiederholungsregel sichern</translation>
    </message>
    <message>
        <source>Load a retry rule</source>
        <translation>Wiederholungsregel laden</translation>
    </message>
    <message>
        <source>Made with the form.</source>
        <translation>Mit dem Formular gemacht.</translation>
    </message>
    <message>
        <source>the retry rule</source>
        <translation>die Wiederholungsregel</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>die Geschichte</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3</source>
        <translation>%1, „%2“: %3</translation>
    </message>
    <message>
        <source>There is no quota: every retry is allowed.</source>
        <translation>Es gibt kein Budget: Jede Wiederholung ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens left: %3</source>
        <translation>%1 von %2 Marken übrig: %3</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>Antippen</translation>
    </message>
    <message>
        <source>requests sent</source>
        <translation>gesendete Anfragen</translation>
    </message>
    <message>
        <source>reached the API</source>
        <translation>bei der API angekommen</translation>
    </message>
    <message>
        <source>cakes</source>
        <translation>Torten</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Noch wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>× %1 amplification: requests for each order; this rule allows × %2 for each tap.</source>
        <translation>Verstärkung × %1: Anfragen je Bestellung; diese Regel erlaubt × %2 je Antippen.</translation>
    </message>
    <message>
        <source>Each request with the key fails as long as the record is there; once it is gone, the next one runs, and makes a second effect if the first one happened.</source>
        <translation>Jede Anfrage mit dem Schlüssel scheitert, solange der Datensatz da ist; ist er fort, läuft die nächste und ergibt eine zweite Wirkung, falls die erste eingetreten ist.</translation>
    </message>
    <message>
        <source>The next request with the key runs whether the record is there or not; a first one may still be at work.</source>
        <translation>Die nächste Anfrage mit dem Schlüssel läuft, ob der Datensatz da ist oder nicht; eine erste ist vielleicht noch bei der Arbeit.</translation>
    </message>
    <message>
        <source>Their expiry has passed; that is harmless if what writes them takes no notice of expired records, which is assumed.</source>
        <translation>Ihr Ablauf ist vorbei; das schadet nicht, wenn das, was sie schreibt, abgelaufene Datensätze nicht beachtet, und das ist eine Annahme.</translation>
    </message>
    <message>
        <source>Their retention is over, so the library already treats them as absent.</source>
        <translation>Ihre Aufbewahrung ist vorbei, daher behandelt die Bibliothek sie schon als nicht vorhanden.</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>the tables were altered since the file was opened</source>
        <translation>die Tabellen wurden geändert, seit die Datei geöffnet wurde</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Öffnen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>its pages do not end: %1 of them had no item, and each named another</source>
        <translation>ihre Seiten enden nicht: %1 davon hatten kein Item, und jede nannte eine weitere</translation>
    </message>
    <message>
        <source>its pages go in circles: the same one came twice</source>
        <translation>ihre Seiten drehen sich im Kreis: dieselbe kam zweimal</translation>
    </message>
    <message>
        <source>an item has no %1, which is a part of its key</source>
        <translation>einem Item fehlt %1, das zu seinem Schlüssel gehört</translation>
    </message>
    <message>
        <source>the %1 of an item is of type %2, and the key&apos;s is %3</source>
        <translation>%1 eines Items ist vom Typ %2, und im Schlüssel ist es %3</translation>
    </message>
    <message>
        <source>the endpoint&apos;s list of items cannot be read: %1</source>
        <translation>die Liste der Items vom Endpunkt lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Waiting for the store for %1…</source>
        <translation>Wartet seit %1 auf den Speicher…</translation>
    </message>
    <message>
        <source>It is not known how many match.</source>
        <translation>Es ist nicht bekannt, wie viele passen.</translation>
    </message>
    <message>
        <source>%1 match (exact)</source>
        <translation>%1 Treffer (genau)</translation>
    </message>
    <message>
        <source>≥ %1 match</source>
        <translation>≥ %1 Treffer</translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation>Wird gelesen… bisher %1</translation>
    </message>
    <message>
        <source> · %1 read · %2 read units</source>
        <translation> · %1 gelesen · %2 Leseeinheiten</translation>
    </message>
    <message>
        <source> · waiting for the store for %1</source>
        <translation> · wartet seit %1 auf den Speicher</translation>
    </message>
    <message>
        <source> · this store cannot sort by that: only the %1 that are loaded are sorted</source>
        <translation> · dieser Speicher kann danach nicht sortieren: sortiert sind nur die %1 geladenen</translation>
    </message>
    <message>
        <source>The keys could not be read.</source>
        <translation>Die Schlüssel konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>. Reading on…</source>
        <translation>. Es wird weitergelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Es wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was found before it was stopped.</source>
        <translation>Vor dem Anhalten wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Es wird geöffnet…</translation>
    </message>
    <message>
        <source>Open a SQLite file with Ctrl+O, or drop it here.</source>
        <translation>Öffnen Sie eine SQLite-Datei mit Strg+O, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Kein Schlüssel passt.</translation>
    </message>
    <message>
        <source>Show those in &amp;progress</source>
        <translation>Zeigen, was &amp;in Arbeit ist</translation>
    </message>
    <message>
        <source>the picture would be larger than 16,000 pixels</source>
        <translation>das Bild wäre größer als 16.000 Pixel</translation>
    </message>
    <message>
        <source>Save it as SVG or PDF.</source>
        <translation>Sichern Sie es als SVG oder PDF.</translation>
    </message>
    <message>
        <source>Copy the p&amp;icture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the run as a &amp;line of text</source>
        <translation>Lauf als &amp;Textzeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste a run</source>
        <translation>Lauf &amp;einfügen</translation>
    </message>
    <message>
        <source>The diagram in the clipboard, as a picture for slides and documents</source>
        <translation>Das Diagramm in der Zwischenablage, als Bild für Folien und Dokumente</translation>
    </message>
    <message>
        <source>This run with all that was done by hand, as text for a message: it can be pasted here, and &quot;onecake play&quot; takes it</source>
        <translation>Dieser Lauf mit allen Eingriffen von Hand, als Text für eine Nachricht: Er lässt sich hier einfügen, und „onecake play“ nimmt ihn</translation>
    </message>
    <message>
        <source>Play the run whose line of text is in the clipboard</source>
        <translation>Den Lauf abspielen, dessen Textzeile in der Zwischenablage ist</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm sichern</translation>
    </message>
    <message>
        <source>Picture as vectors (*.svg)</source>
        <translation>Bild aus Vektoren (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Bild aus Pixeln (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Mermaid diagram (*.md)</source>
        <translation>Mermaid-Diagramm (*.md)</translation>
    </message>
    <message>
        <source>PlantUML diagram (*.puml)</source>
        <translation>PlantUML-Diagramm (*.puml)</translation>
    </message>
    <message>
        <source>ShiViz log (*.log)</source>
        <translation>ShiViz-Protokoll (*.log)</translation>
    </message>
    <message>
        <source>its name does not say what kind of picture it is to be</source>
        <translation>ihr Name sagt nicht, was für ein Bild es werden soll</translation>
    </message>
    <message>
        <source>Let it end with .svg, .png, .pdf, .txt, .md, .puml or .log.</source>
        <translation>Lassen Sie ihn mit .svg, .png, .pdf, .txt, .md, .puml oder .log enden.</translation>
    </message>
    <message>
        <source>the diagram cannot be saved: </source>
        <translation>das Diagramm lässt sich nicht sichern: </translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The diagram is in the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The run is in the clipboard, as one line of text. Paste it into a lab, or play it with: onecake play LINE</source>
        <translation>Der Lauf ist in der Zwischenablage, als eine Zeile Text. Fügen Sie ihn in ein Labor ein, oder spielen Sie ihn ab mit: onecake play LINE</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>holds no run</source>
        <translation>enthält keinen Lauf</translation>
    </message>
    <message>
        <source>Copy a line that begins with &quot;%1&quot;.</source>
        <translation>Kopieren Sie eine Zeile, die mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>&amp;Save run as…</source>
        <translation>Lauf &amp;sichern unter…</translation>
    </message>
    <message>
        <source>&amp;Unsaved runs</source>
        <translation>&amp;Ungesicherte Läufe</translation>
    </message>
    <message>
        <source>Open a run that was saved, and play it again identically; or a story, a policy, a key algorithm or a retry policy of your own</source>
        <translation>Einen gesicherten Lauf öffnen und genau gleich noch einmal spielen; oder eine eigene Geschichte, eine Policy, ein Schlüsselverfahren oder eine Wiederholungsregel</translation>
    </message>
    <message>
        <source>Save this run with everything that was done by hand</source>
        <translation>Diesen Lauf mit allem von Hand Getanen sichern</translation>
    </message>
    <message>
        <source>What was done by hand and left without being saved: after a crash, or by a fork</source>
        <translation>Was von Hand getan und zurückgelassen wurde, ohne gesichert zu sein: nach einem Absturz oder durch eine Abzweigung</translation>
    </message>
    <message>
        <source>Open a run, or a part of one</source>
        <translation>Einen Lauf oder einen Teil davon öffnen</translation>
    </message>
    <message>
        <source>Runs, stories and policies (*.onecake *.json)</source>
        <translation>Läufe, Geschichten und Policies (*.onecake *.json)</translation>
    </message>
    <message>
        <source>Runs (*.onecake)</source>
        <translation>Läufe (*.onecake)</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>Diesen Lauf sichern</translation>
    </message>
    <message>
        <source>before another run is opened</source>
        <translation>bevor ein anderer Lauf geöffnet wird</translation>
    </message>
    <message>
        <source>%1 is a run: %2, with %3.</source>
        <translation>%1 ist ein Lauf: %2 (%3).</translation>
    </message>
    <message>
        <source>nothing done by hand</source>
        <translation>ohne Eingriffe von Hand</translation>
    </message>
    <message>
        <source>The pasted run is %1.</source>
        <translation>Der eingefügte Lauf: %1.</translation>
    </message>
    <message>
        <source>%1 is %2, which is played now.</source>
        <translation>%1 ist %2 und wird jetzt gespielt.</translation>
    </message>
    <message>
        <source>before it begins anew</source>
        <translation>bevor er neu beginnt</translation>
    </message>
    <message>
        <source>Save this run %1?</source>
        <translation>Diesen Lauf sichern, %1?</translation>
    </message>
    <message>
        <source>Save this run?</source>
        <translation>Diesen Lauf sichern?</translation>
    </message>
    <message>
        <source>It holds %1, not saved in any file.</source>
        <translation>Er enthält %1 und ist in keiner Datei gesichert.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A run that nobody saved was kept: %1.</source>
        <translation>Ein Lauf, den niemand gesichert hat, wurde aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>%1 runs that nobody saved were kept; the last is %2. All are in the menu File, Unsaved runs.</source>
        <translation>%1 Läufe, die niemand gesichert hat, wurden aufbewahrt; der letzte ist %2. Alle stehen im Menü Datei, Ungesicherte Läufe.</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>&amp;Forget them all…</source>
        <translation>Alle &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Forget unsaved runs?</source>
        <translation>Ungesicherte Läufe verwerfen?</translation>
    </message>
    <message>
        <source>Forget what was done by hand and never saved?</source>
        <translation>Verwerfen, was von Hand getan und nie gesichert wurde?</translation>
    </message>
    <message>
        <source>Runs that are lost for good: %1.</source>
        <translation>Läufe, die für immer verloren gehen: %1.</translation>
    </message>
    <message>
        <source>How the website makes its keys: %1; or a JSON file.</source>
        <translation>Wie die Website ihre Schlüssel erzeugt: %1; oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>How the website retries: %1; or a JSON file.</source>
        <translation>Wie die Website wiederholt: %1; oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>OneCake: %1</source>
        <translation>OneCake: %1</translation>
    </message>
    <message>
        <source>A sequence diagram of one run. Time runs downwards; the lanes are customer, website, network, API, store, kitchen and payment. Where nothing happened for long, the time axis is broken.</source>
        <translation>Ein Sequenzdiagramm eines Laufs. Die Zeit läuft nach unten; die Spalten sind Kunde, Website, Netz, API, Speicher, Küche und Zahlung. Wo lange nichts geschah, ist die Zeitachse unterbrochen.</translation>
    </message>
    <message>
        <source>… %1 more events are not shown</source>
        <translation>… %1 weitere Ereignisse werden nicht gezeigt</translation>
    </message>
    <message>
        <source>cannot be written: </source>
        <translation>kann nicht geschrieben werden: </translation>
    </message>
    <message>
        <source>Name a file in a folder of your own</source>
        <translation>Nennen Sie eine Datei in einem eigenen Ordner</translation>
    </message>
    <message>
        <source>Make room or name another file; what was there before is as it was</source>
        <translation>Schaffen Sie Platz, oder nennen Sie eine andere Datei; was vorher da war, ist, wie es war</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Card charges today</source>
        <translation>Kartenabbuchungen heute</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>There already is a view of that name: it would ask this query from now on.</source>
        <translation>Es gibt schon eine Ansicht dieses Namens: sie würde von nun an diese Abfrage stellen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Gebrochenes Versprechen</translation>
    </message>
    <message>
        <source>The promise that is to be kept</source>
        <translation>Das Versprechen, das gehalten werden soll</translation>
    </message>
    <message>
        <source>The policies, and the single fields of this one, under which this very run keeps the promise: the same story, the same faults, and what was done by hand.</source>
        <translation>Die Policies und die einzelnen Felder dieser Policy, unter denen genau dieser Lauf das Versprechen hält: dieselbe Geschichte, dieselben Fehler und was von Hand getan wurde.</translation>
    </message>
    <message>
        <source>&amp;Broken promise</source>
        <translation>Ge&amp;brochenes Versprechen</translation>
    </message>
    <message>
        <source>&amp;Play it beside</source>
        <translation>&amp;Daneben spielen</translation>
    </message>
    <message>
        <source>Play the marked one beside the run on show</source>
        <translation>Den markierten neben dem gezeigten Lauf spielen</translation>
    </message>
    <message>
        <source>What would save it</source>
        <translation>Was ihn retten würde</translation>
    </message>
    <message>
        <source>Enter plays it beside the run</source>
        <translation>Eingabe spielt ihn neben dem Lauf</translation>
    </message>
    <message>
        <source>Looking for policies and fields…</source>
        <translation>Policies und Felder werden gesucht…</translation>
    </message>
    <message>
        <source>One field of its own policy: %1</source>
        <translation>Ein Feld der eigenen Policy: %1</translation>
    </message>
    <message>
        <source>%1: this run keeps the promise</source>
        <translation>%1: Dieser Lauf hält das Versprechen</translation>
    </message>
    <message>
        <source>No preset and no other value of a single field keeps the promise in this very run.</source>
        <translation>Keine mitgelieferte Policy und kein anderer Wert eines einzelnen Feldes hält das Versprechen in genau diesem Lauf.</translation>
    </message>
    <message>
        <source>Under these, this very run keeps the promise:</source>
        <translation>Unter diesen hält genau dieser Lauf das Versprechen:</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Zeit des Laufs</translation>
    </message>
    <message>
        <source>Drag to look back; ← and → go event by event</source>
        <translation>Ziehen, um zurückzuschauen; ← und → gehen Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>no secret is kept for it in this session</source>
        <translation>in dieser Sitzung wird kein Geheimnis dafür aufbewahrt</translation>
    </message>
    <message>
        <source>Enter its access key again</source>
        <translation>Geben Sie den Zugriffsschlüssel erneut ein</translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;, for this session only</source>
        <translation>Verbindung „%1“, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>What the API does with a request that comes twice</source>
        <translation>Was die API mit einer Anfrage tut, die zweimal kommt</translation>
    </message>
    <message>
        <source>How the website makes the idempotency key</source>
        <translation>Wie die Website den Idempotenzschlüssel erzeugt</translation>
    </message>
    <message>
        <source>How the website goes on when no answer comes</source>
        <translation>Wie die Website weitermacht, wenn keine Antwort kommt</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is there</source>
        <translation>weder %1 noch %2 ist da</translation>
    </message>
    <message>
        <source>%1 and %2 are there</source>
        <translation>%1 und %2 sind vorhanden</translation>
    </message>
    <message>
        <source>%1 is there, %2 is not</source>
        <translation>%1 ist vorhanden, %2 nicht</translation>
    </message>
    <message>
        <source>This address does not take that method</source>
        <translation>Diese Adresse nimmt diese Methode nicht an</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Diese Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>There are /, /orders, /orders/NUMBER and /kitchen.</source>
        <translation>Es gibt /, /orders, /orders/NUMMER und /kitchen.</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Diese Bestellung gibt es nicht</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>der Rumpf</translation>
    </message>
    <message>
        <source>is no JSON object: %1</source>
        <translation>ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>is not understood; expected application/json or %1</source>
        <translation>wird nicht verstanden; erwartet: application/json oder %1</translation>
    </message>
    <message>
        <source>needs a &quot;cake&quot;, and may have a &quot;customer&quot;, each a text of at most %1 characters</source>
        <translation>braucht &quot;cake&quot; und darf &quot;customer&quot; haben, jeweils einen Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>This is no order</source>
        <translation>Dies ist keine Bestellung</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Usua&amp;l key</source>
        <translation>Üb&amp;liche Taste</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Übliche Tasten für &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Single letters, digits, signs and Space are keys, too</source>
        <translation>&amp;Einzelne Buchstaben, Ziffern, Zeichen und die Leertaste sind auch Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>An action or a key</source>
        <translation>Eine Aktion oder eine Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>Off: nothing is done by accident while words are dictated, or by a hand that slips. Everything stays in menus, buttons and the list of commands.</source>
        <translation>Aus: Nichts geschieht aus Versehen, während Worte diktiert werden oder wenn eine Hand abrutscht. Alles bleibt in Menüs, Knöpfen und der Liste der Befehle.</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>Another key for %1: go to the field and press it</source>
        <translation>Eine andere Taste für %1: Gehen Sie in das Feld, und drücken Sie sie</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Wählen Sie eine Aktion, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>Stattdessen hier &amp;verwenden</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Used here, it is taken from there.</source>
        <translation>%1 ist die Taste von %2. Wird sie hier verwendet, gilt sie dort nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is free, but single letters, digits, signs and Space are switched off below.</source>
        <translation>%1 ist frei, aber einzelne Buchstaben, Ziffern, Zeichen und die Leertaste sind unten ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Before the fork: %1</source>
        <translation>Vor der Abzweigung: %1</translation>
    </message>
    <message>
        <source>Memory of the store</source>
        <translation>Gedächtnis des Speichers</translation>
    </message>
    <message>
        <source>How long the store remembers a key</source>
        <translation>Wie lange sich der Speicher an einen Schlüssel erinnert</translation>
    </message>
    <message>
        <source>Memory as the policy says</source>
        <translation>Gedächtnis nach der Policy</translation>
    </message>
    <message>
        <source>Keys kept for %1</source>
        <translation>Schlüssel für %1 aufbewahrt</translation>
    </message>
    <message>
        <source>As long as the policy says</source>
        <translation>So lange, wie die Policy sagt</translation>
    </message>
    <message>
        <source>Side %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Noch nichts bestellt</translation>
    </message>
    <message>
        <source>What each side came to</source>
        <translation>Was aus jeder Seite wurde</translation>
    </message>
    <message>
        <source>nothing is planned to go wrong</source>
        <translation>planmäßig geht nichts schief</translation>
    </message>
    <message>
        <source>On every side: %1. What you do strikes all.</source>
        <translation>Auf jeder Seite: %1. Was Sie tun, trifft alle.</translation>
    </message>
    <message>
        <source>Save the sides as one picture</source>
        <translation>Die Seiten als ein Bild sichern</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.md)</source>
        <translation>Mermaid-Diagramme (*.md)</translation>
    </message>
    <message>
        <source>PlantUML diagrams (*.puml)</source>
        <translation>PlantUML-Diagramme (*.puml)</translation>
    </message>
    <message>
        <source>Save it as SVG, or squeeze time in it first.</source>
        <translation>Sichern Sie es als SVG, oder stauchen Sie zuerst die Zeit darin.</translation>
    </message>
    <message>
        <source>Let it end with .svg, .png, .txt, .md or .puml.</source>
        <translation>Lassen Sie ihn mit .svg, .png, .txt, .md oder .puml enden.</translation>
    </message>
    <message>
        <source>the picture cannot be saved: </source>
        <translation>das Bild lässt sich nicht sichern: </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>differs %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>differs first</source>
        <translation>erster Unterschied</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>nothing ordered yet</source>
        <translation>noch nichts bestellt</translation>
    </message>
    <message>
        <source>%1 runs on one time axis.</source>
        <translation>%1 Läufe auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>Arrow keys go from one event to the next, on all sides.</source>
        <translation>Die Pfeiltasten gehen von Ereignis zu Ereignis, auf allen Seiten.</translation>
    </message>
    <message>
        <source>Notes for the speaker – OneCake</source>
        <translation>Vortragsnotizen – OneCake</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Next: nothing more</source>
        <translation>Als Nächstes: nichts mehr</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next question: %1</source>
        <translation>Nächste Frage: %1</translation>
    </message>
    <message>
        <source>%1 · %2 since the beginning</source>
        <translation>%1 · %2 seit Beginn</translation>
    </message>
    <message>
        <source>file </source>
        <translation>Datei </translation>
    </message>
    <message>
        <source>the file, or its folder, cannot be written to, so nothing is changed in it</source>
        <translation>in die Datei oder ihren Ordner lässt sich nicht schreiben, daher wird darin nichts geändert</translation>
    </message>
    <message>
        <source>Allow writing to both, then open it again</source>
        <translation>Erlauben Sie das Schreiben in beide, und öffnen Sie sie dann erneut</translation>
    </message>
    <message>
        <source>the file is open for reading only</source>
        <translation>die Datei ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Unlock it to change it</source>
        <translation>Entsperren Sie sie, um sie zu ändern</translation>
    </message>
    <message>
        <source>being played …</source>
        <translation>wird abgespielt …</translation>
    </message>
    <message>
        <source>too long to be played here</source>
        <translation>zu lang, um hier gespielt zu werden</translation>
    </message>
    <message>
        <source>nothing ordered</source>
        <translation>nichts bestellt</translation>
    </message>
    <message>
        <source>%1 · not saved · %2</source>
        <translation>%1 · nicht gesichert · %2</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>%1 · the file is gone</source>
        <translation>%1 · die Datei ist fort</translation>
    </message>
    <message>
        <source>%1 · PRODUCTION</source>
        <translation>%1 · PRODUKTION</translation>
    </message>
    <message>
        <source>OneCake</source>
        <translation>OneCake</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Letzte Speicher</translation>
    </message>
    <message>
        <source>One order, one cake.</source>
        <translation>Eine Bestellung, eine Torte.</translation>
    </message>
    <message>
        <source>OneCake shows why a retried request makes two cakes, proves which cure works, and looks after the idempotency keys in a real store.</source>
        <translation>OneCake zeigt, warum eine wiederholte Anfrage zwei Torten ergibt, beweist, welches Mittel hilft, und pflegt die Idempotenzschlüssel in einem wirklichen Speicher.</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Die Geschichte erzählen</translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake.</source>
        <translation>Adrienne, ein Tunnel, eine zweite Torte.</translation>
    </message>
    <message>
        <source>Try it freely</source>
        <translation>Es frei versuchen</translation>
    </message>
    <message>
        <source>Any story, design and key; strike it while it runs.</source>
        <translation>Jede Geschichte, jeder Entwurf, jeder Schlüssel; stören Sie den Lauf, während er läuft.</translation>
    </message>
    <message>
        <source>Look into a store</source>
        <translation>In einen Speicher schauen</translation>
    </message>
    <message>
        <source>A SQLite file or a DynamoDB table; drop one here.</source>
        <translation>Eine SQLite-Datei oder eine DynamoDB-Tabelle; Dateien lassen sich hierher ziehen.</translation>
    </message>
    <message>
        <source>A tour in six steps</source>
        <translation>Eine Führung in sechs Schritten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Help ({window.help})</source>
        <translation>Hilfe ({window.help})</translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake: the first lesson.</source>
        <translation>Adrienne, ein Tunnel, eine zweite Torte: die erste Lektion.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>begin here · %1</source>
        <translation>hier beginnen · %1</translation>
    </message>
    <message>
        <source>Runs that you save or open will stand here, with what they came to.</source>
        <translation>Läufe, die Sie sichern oder öffnen, werden hier mit ihrem Ergebnis stehen.</translation>
    </message>
    <message>
        <source>Not shown while you present.</source>
        <translation>Wird beim Vorführen nicht gezeigt.</translation>
    </message>
    <message>
        <source>Files and tables that you look into will stand here. A file can be dropped anywhere on this page.</source>
        <translation>Dateien und Tabellen, in die Sie hineinschauen, stehen dann hier. Eine Datei kann irgendwo auf diese Seite gezogen werden.</translation>
    </message>
    <message>
        <source>the trash cannot be opened, because Qt&apos;s driver for SQLite is missing</source>
        <translation>der Papierkorb lässt sich nicht öffnen, weil Qts Treiber für SQLite fehlt</translation>
    </message>
    <message>
        <source>Install libqt6sql6-sqlite, or its counterpart</source>
        <translation>Installieren Sie libqt6sql6-sqlite oder das Gegenstück dazu</translation>
    </message>
    <message>
        <source>its permissions cannot be restricted to its owner</source>
        <translation>ihre Berechtigungen lassen sich nicht auf ihren Eigentümer beschränken</translation>
    </message>
    <message>
        <source>Check who owns it</source>
        <translation>Prüfen Sie, wem sie gehört</translation>
    </message>
    <message>
        <source>a newer version of OneCake made it: its format is %1, and this version knows up to %2</source>
        <translation>eine neuere Version von OneCake hat es angelegt: Das Format ist %1, und diese Version kennt bis %2</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Verwenden Sie die neuere Version</translation>
    </message>
    <message>
        <source>the trash is being written by another process</source>
        <translation>in den Papierkorb schreibt gerade ein anderer Prozess</translation>
    </message>
    <message>
        <source>there is no room left for the trash on </source>
        <translation>für den Papierkorb ist kein Platz mehr auf </translation>
    </message>
    <message>
        <source>Nothing more was removed; free space on that disk, then go on</source>
        <translation>Es wurde nichts weiter entfernt; schaffen Sie Platz auf diesem Datenträger, und fahren Sie dann fort</translation>
    </message>
    <message>
        <source>the trash cannot be read or written: </source>
        <translation>der Papierkorb lässt sich nicht lesen oder schreiben: </translation>
    </message>
    <message>
        <source>Nothing more was removed; allow reading and writing it and its folder</source>
        <translation>Es wurde nichts weiter entfernt; erlauben Sie das Lesen und Schreiben der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>Keys by state, and by what the next request gets</source>
        <translation>Schlüssel nach ihrem Zustand und nach dem, was die nächste Anfrage bekommt</translation>
    </message>
    <message>
        <source>No key was read.</source>
        <translation>Es wurde kein Schlüssel gelesen.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nächste Anfrage: %1</translation>
    </message>
    <message>
        <source>any other value</source>
        <translation>jeder andere Wert</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Status %1 means</source>
        <translation>Status %1 bedeutet</translation>
    </message>
    <message>
        <source>as any other value</source>
        <translation>wie jeder andere Wert</translation>
    </message>
    <message>
        <source>● PRODUCTION</source>
        <translation>● PRODUKTION</translation>
    </message>
    <message>
        <source>layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
    <message>
        <source>layout: not recognised</source>
        <translation>Layout: nicht erkannt</translation>
    </message>
    <message>
        <source>layout: to be chosen</source>
        <translation>Layout: noch zu wählen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>read-only · Unlock…</source>
        <translation>nur lesend · Entsperren…</translation>
    </message>
    <message>
        <source>can be changed · Lock</source>
        <translation>änderbar · Sperren</translation>
    </message>
    <message>
        <source>Whether keys can be removed from this store and changed in it.</source>
        <translation>Ob Schlüssel aus diesem Speicher entfernt und in ihm geändert werden können.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>What others write appears within a second.</source>
        <translation>Was andere schreiben, erscheint innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>read </source>
        <translation>gelesen </translation>
    </message>
    <message>
        <source>This store does not tell of changes: what is shown is read again, which costs read units.</source>
        <translation>Dieser Speicher meldet keine Änderungen: was zu sehen ist, wird noch einmal gelesen, und das kostet Leseeinheiten.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieses</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>&amp;Find it out again</source>
        <translation>&amp;Neu ermitteln</translation>
    </message>
    <message>
        <source>&amp;Choose the table…</source>
        <translation>&amp;Tabelle wählen…</translation>
    </message>
    <message>
        <source>&amp;Say which field is where…</source>
        <translation>An&amp;geben, welches Feld wo steht…</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>Keys in &amp;memory</source>
        <translation>Schlüssel im &amp;Hauptspeicher</translation>
    </message>
    <message>
        <source>Each run begins with an empty store that is gone with it</source>
        <translation>Jeder Lauf beginnt mit einem leeren Speicher, der mit ihm verschwindet</translation>
    </message>
    <message>
        <source>Keys in my SQLite &amp;file</source>
        <translation>Schlüssel in meiner SQLite-&amp;Datei</translation>
    </message>
    <message>
        <source>A file in your data folder; a run never meets the keys of another</source>
        <translation>Eine Datei in Ihrem Datenordner; ein Lauf trifft nie auf die Schlüssel eines anderen</translation>
    </message>
    <message>
        <source>Keys in &amp;another SQLite file…</source>
        <translation>Schlüssel in &amp;anderer SQLite-Datei…</translation>
    </message>
    <message>
        <source>Choose a file, or name a new one</source>
        <translation>Eine Datei wählen oder eine neue benennen</translation>
    </message>
    <message>
        <source>Keep the keys in a SQLite file</source>
        <translation>Die Schlüssel in einer SQLite-Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keys in %1</source>
        <translation>Schlüssel in %1</translation>
    </message>
    <message>
        <source>Rows as they are stored</source>
        <translation>Zeilen, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>As stored · one row of each status first · %1 shown</source>
        <translation>Wie gespeichert · je eine Zeile jedes Status zuerst · %1 gezeigt</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>; %1 never expire</source>
        <translation>; %1 laufen nie ab</translation>
    </message>
    <message>
        <source>; %1 items read, %2 read units</source>
        <translation>; %1 Items gelesen, %2 Leseeinheiten</translation>
    </message>
    <message>
        <source>summing up</source>
        <translation>Zusammenzählen</translation>
    </message>
    <message>
        <source>another file stands in its place since it was opened</source>
        <translation>an der Stelle der Datei steht seit dem Öffnen eine andere</translation>
    </message>
    <message>
        <source>the file was deleted or moved away since it was opened</source>
        <translation>die Datei wurde gelöscht oder verschoben, seit sie geöffnet wurde</translation>
    </message>
    <message>
        <source>Put it back, then open it again</source>
        <translation>Legen Sie sie zurück, und öffnen Sie sie dann noch einmal</translation>
    </message>
    <message>
        <source>changing &quot;%1&quot; would run its trigger %2, which the file brings with it</source>
        <translation>Ändern von „%1“ würde den Trigger %2 ausführen, den die Datei mitbringt</translation>
    </message>
    <message>
        <source>Change it with the program that the table belongs to</source>
        <translation>Ändern Sie sie mit dem Programm, zu dem die Tabelle gehört</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Play si&amp;de by side</source>
        <translation>S&amp;eite an Seite spielen</translation>
    </message>
    <message>
        <source>The shortest history that tells them apart</source>
        <translation>Der kürzeste Ablauf, der sie unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>with at most %n fault(s)</source>
        <translation>
<numerusform>mit höchstens %n Fehler</numerusform>
<numerusform>mit höchstens %n Fehlern</numerusform>
</translation>
    </message>
    <message>
        <source>How many faults a history may have</source>
        <translation>Wie viele Fehler ein Ablauf haben darf</translation>
    </message>
    <message>
        <source>How many faults a history may have besides its story&apos;s own; more take longer to search</source>
        <translation>Wie viele Fehler ein Ablauf neben denen der Geschichte haben darf; mehr dauern länger</translation>
    </message>
    <message>
        <source>Play side by side</source>
        <translation>Seite an Seite spielen</translation>
    </message>
    <message>
        <source>Closes the form, and plays this history under both in the lab</source>
        <translation>Schließt das Formular und spielt diesen Ablauf im Labor unter beiden</translation>
    </message>
    <message>
        <source>Every story is being searched, without a fault first…</source>
        <translation>Jede Geschichte wird durchsucht, zuerst ohne Fehler …</translation>
    </message>
    <message>
        <source>The search ended with an error; choose the policy again to begin anew.</source>
        <translation>Die Suche ist gescheitert; wählen Sie die Policy noch einmal, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1, with no fault but its own.</source>
        <translation>%1, ohne Fehler außer den eigenen.</translation>
    </message>
    <message>
        <source>%1, and: %2.</source>
        <translation>%1, und: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No history with at most %n fault(s) tells them apart, in any story.</source>
        <translation>
<numerusform>Kein Ablauf mit höchstens %n Fehler unterscheidet sie, in keiner Geschichte.</numerusform>
<numerusform>Kein Ablauf mit höchstens %n Fehlern unterscheidet sie, in keiner Geschichte.</numerusform>
</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>Words here: %1</source>
        <translation>Wörter hier: %1</translation>
    </message>
    <message>
        <source>Always in this unit, whatever its size</source>
        <translation>Immer in dieser Einheit, gleich wie groß</translation>
    </message>
    <message>
        <source>, time zone</source>
        <translation>, Zeitzone</translation>
    </message>
    <message>
        <source>zone: UTC</source>
        <translation>Zone: UTC</translation>
    </message>
    <message>
        <source>The zone of dates that name none: Europe/Berlin, UTC+02:00</source>
        <translation>Die Zone von Datumsangaben, die keine nennen: Europe/Berlin, UTC+02:00</translation>
    </message>
    <message>
        <source>, counted in</source>
        <translation>, gezählt in</translation>
    </message>
    <message>
        <source>, later by</source>
        <translation>, später um</translation>
    </message>
    <message>
        <source>later by</source>
        <translation>später um</translation>
    </message>
    <message>
        <source>Where the field is so much later than what is stored: 90s, 5min, 24h, or an attribute with a number of seconds</source>
        <translation>Wenn das Feld um so viel später ist als das Gespeicherte: 90s, 5min, 24h oder ein Attribut mit einer Anzahl von Sekunden</translation>
    </message>
    <message>
        <source> always in this unit, whatever its size</source>
        <translation> immer in dieser Einheit, gleich wie groß</translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for how much later it is, expected a duration such as 60s or 5min, or a column</source>
        <translation>nennt „%1“ dafür, wie viel später es ist, erwartet: eine Dauer wie 60s oder 5min oder eine Spalte</translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for its time zone, expected one such as Europe/Berlin or UTC+02:00</source>
        <translation>nennt „%1“ als Zeitzone, erwartet: eine wie Europe/Berlin oder UTC+02:00</translation>
    </message>
    <message>
        <source>for one, </source>
        <translation>zum Beispiel </translation>
    </message>
    <message>
        <source>Fork at %1</source>
        <translation>Abzweigung bei %1</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Three doors: tell the story, try it freely, look into a store. The pages are switched at the top right: Start ({window.page-start}), Lab ({window.page-lab}), Stores ({window.page-stores}), Explore ({window.page-explore}).</source>
        <translation>Drei Türen: die Geschichte erzählen, frei ausprobieren, in einen Speicher schauen. Die Seiten wechselt man oben rechts: Start ({window.page-start}), Labor ({window.page-lab}), Speicher ({window.page-stores}), Erkunden ({window.page-explore}).</translation>
    </message>
    <message>
        <source>A run is drawn as it happens</source>
        <translation>Ein Lauf wird gezeichnet, während er geschieht</translation>
    </message>
    <message>
        <source>Time runs downwards, each arrow is a message, and a cross is one that was lost. Press Play ({lab.play}), or Step ({lab.step}) for one event.</source>
        <translation>Die Zeit läuft nach unten, jeder Pfeil ist eine Nachricht, und ein Kreuz ist eine, die verloren ging. Drücken Sie Abspielen ({lab.play}), oder Schritt ({lab.step}) für ein Ereignis.</translation>
    </message>
    <message>
        <source>Strike it while it runs</source>
        <translation>Stören, während es läuft</translation>
    </message>
    <message>
        <source>Order a cake ({lab.order}), enter the tunnel ({lab.tunnel}), lose the next reply ({lab.lose-reply}), crash the API ({lab.crash}). The past stays: look back ({lab.back}), and fork there ({lab.fork}).</source>
        <translation>Bestellen Sie eine Torte ({lab.order}), fahren Sie in den Tunnel ({lab.tunnel}), verlieren Sie die nächste Antwort ({lab.lose-reply}), lassen Sie die API abstürzen ({lab.crash}). Die Vergangenheit bleibt: Schauen Sie zurück ({lab.back}), und zweigen Sie dort ab ({lab.fork}).</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Judged from what was baked, charged and answered: holds, broken, not observed or undecided. The same run under another policy can stand beside it ({lab.compare}).</source>
        <translation>Beurteilt nach dem, was gebacken, abgebucht und geantwortet wurde: gehalten, gebrochen, nicht beobachtet oder offen. Derselbe Lauf unter einer anderen Policy kann danebenstehen ({lab.compare}).</translation>
    </message>
    <message>
        <source>What the store knows</source>
        <translation>Was der Speicher weiß</translation>
    </message>
    <message>
        <source>One row for each key, with its state, lease and replays. Choose one, and its events are marked in diagram and log.</source>
        <translation>Eine Zeile für jeden Schlüssel, mit Zustand, Lease und Replays. Wählen Sie eine, und ihre Ereignisse werden in Diagramm und Protokoll markiert.</translation>
    </message>
    <message>
        <source>The keys of a real store</source>
        <translation>Die Schlüssel eines wirklichen Speichers</translation>
    </message>
    <message>
        <source>Drop a SQLite file here, or open a DynamoDB table: which keys are stuck, what each one means, and removing exactly one, safely.</source>
        <translation>Ziehen Sie eine SQLite-Datei hierher, oder öffnen Sie eine DynamoDB-Tabelle: welche Schlüssel hängen, was jeder bedeutet, und wie sich genau einer sicher entfernen lässt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Führung beenden</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Told of by the tour</source>
        <translation>Davon spricht die Führung</translation>
    </message>
    <message>
        <source>An export, an import or a copy is still under way. Wait for its end, or stop it.</source>
        <translation>Ein Export, ein Import oder eine Kopie ist noch im Gange. Warten Sie das Ende ab, oder halten Sie den Vorgang an.</translation>
    </message>
    <message>
        <source>looking at an import</source>
        <translation>Ansehen eines Imports</translation>
    </message>
    <message>
        <source> The first of those that were not put: </source>
        <translation> Der erste der nicht geschriebenen: </translation>
    </message>
    <message>
        <source>Copied into %1: </source>
        <translation>In %1 kopiert: </translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>&amp;DynamoDB JSON</source>
        <translation>&amp;DynamoDB JSON</translation>
    </message>
    <message>
        <source>Export everything that matches</source>
        <translation>Alles exportieren, was passt</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>JSON Lines and DynamoDB JSON (*.jsonl *.json)</source>
        <translation>JSON Lines und DynamoDB-JSON (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Import %1 from %2?</source>
        <translation>%1 aus %2 importieren?</translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key.</source>
        <translation>Jeder wird nur geschrieben, wo es keinen Datensatz zu seinem Schlüssel gibt.</translation>
    </message>
    <message>
        <source>

%1 do not fit this table:</source>
        <translation>

%1 passen nicht in diese Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message>
        <source>Virtual time since the story began</source>
        <translation>Virtuelle Zeit, seit die Geschichte begann</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Looking back at %1 of %2: fork here ({lab.fork}), or return to now ({lab.to-now}).</source>
        <translation>Rückblick auf %1 von %2: Zweigen Sie hier ab ({lab.fork}), oder kehren Sie in die Gegenwart zurück ({lab.to-now}).</translation>
    </message>
    <message>
        <source>How fast time flows: faster ({lab.faster}), slower ({lab.slower}), real time ({lab.real-time})</source>
        <translation>Wie schnell die Zeit vergeht: schneller ({lab.faster}), langsamer ({lab.slower}), Echtzeit ({lab.real-time})</translation>
    </message>
    <message>
        <source>there is no such removal in the trash</source>
        <translation>im Papierkorb gibt es keine solche Löschung</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>eine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>what the trash may hold cannot be written down: </source>
        <translation>was der Papierkorb fassen darf, lässt sich nicht aufschreiben: </translation>
    </message>
    <message>
        <source>Allow writing to its folder, on </source>
        <translation>Erlauben Sie das Schreiben in den Ordner, auf </translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2</source>
        <translation>der Papierkorb darf %1 fassen, und diese Löschung braucht %2</translation>
    </message>
    <message>
        <source>Nothing more was removed; let the trash hold more, or go on without undo</source>
        <translation>Es wurde nichts weiter entfernt; lassen Sie den Papierkorb mehr fassen, oder fahren Sie ohne Rückgängigmachen fort</translation>
    </message>
    <message>
        <source>another process is at work on this removal</source>
        <translation>ein anderer Prozess arbeitet an dieser Löschung</translation>
    </message>
    <message>
        <source>Let it end first</source>
        <translation>Warten Sie zuerst ihr Ende ab</translation>
    </message>
    <message>
        <source>the trash&apos;s folder cannot be written to</source>
        <translation>in den Ordner des Papierkorbs lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Allow writing to it, or free space on </source>
        <translation>Erlauben Sie das Schreiben darin, oder schaffen Sie Platz auf </translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept</source>
        <translation>von dieser Löschung wurden nur die Namen der Zeilen behalten</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Sie lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Open with this mapping</source>
        <translation>Mit dieser Zuordnung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>The same in the terminal</source>
        <translation>Dasselbe im Terminal</translation>
    </message>
    <message>
        <source>Read the table like this, now and whenever it is opened</source>
        <translation>Die Tabelle so lesen, jetzt und immer, wenn sie geöffnet wird</translation>
    </message>
    <message>
        <source>S&amp;tart over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Choose a table at the left. Nothing is written to it.</source>
        <translation>Wählen Sie links eine Tabelle. Es wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>No layout that is known here fits this table: %1 were tried.</source>
        <translation>Kein hier bekanntes Layout passt zu dieser Tabelle: versucht wurden %1.</translation>
    </message>
    <message>
        <source>Its rows are shown as they are stored, and below as they are read by the mapping at the right, which is proposed, not proven: change it while you watch. Nothing is written to the store.</source>
        <translation>Ihre Zeilen sind gezeigt, wie sie gespeichert sind, und darunter so, wie die Zuordnung rechts sie liest. Diese ist vorgeschlagen, nicht bewiesen: ändern Sie sie, während Sie zusehen. In den Speicher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1

Columns: %2</source>
        <translation>%1

Spalten: %2</translation>
    </message>
    <message>
        <source>Unlock for changes</source>
        <translation>Für Änderungen entsperren</translation>
    </message>
    <message>
        <source>To unlock it, type its &amp;name:</source>
        <translation>Geben Sie zum Entsperren den &amp;Namen ein:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>the table is not, or is not any more, what it seemed to be (%1)</source>
        <translation>die Tabelle ist nicht oder nicht mehr, was sie zu sein schien (%1)</translation>
    </message>
    <message>
        <source>this would make the file do more than was asked for (%1)</source>
        <translation>dies ließe die Datei mehr tun, als verlangt war (%1)</translation>
    </message>
    <message>
        <source>Use the program that the file belongs to</source>
        <translation>Verwenden Sie das Programm, zu dem die Datei gehört</translation>
    </message>
    <message>
        <source>the table does not allow such a row (%1)</source>
        <translation>die Tabelle erlaubt eine solche Zeile nicht (%1)</translation>
    </message>
    <message>
        <source>a value is larger than is read from a file that is not trusted (16 MB)</source>
        <translation>ein Wert ist größer, als aus einer nicht vertrauenswürdigen Datei gelesen wird (16 MB)</translation>
    </message>
    <message>
        <source>a definition in it is larger than is read from a file that is not trusted (%1)</source>
        <translation>eine Definition darin ist größer, als aus einer nicht vertrauenswürdigen Datei gelesen wird (%1)</translation>
    </message>
    <message>
        <source>the file, or a log beside it, cannot be opened</source>
        <translation>die Datei oder ein Log daneben lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Allow reading it and its folder</source>
        <translation>Erlauben Sie das Lesen der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie weiter</translation>
    </message>
    <message>
        <source>Show what broke it</source>
        <translation>Zeigen, was es brach</translation>
    </message>
    <message>
        <source>Show what broke it: %1</source>
        <translation>Zeigen, was es brach: %1</translation>
    </message>
    <message>
        <source>Marks the events in the diagram, and names them here</source>
        <translation>Markiert die Ereignisse im Diagramm, und nennt sie hier</translation>
    </message>
    <message>
        <source>, about %1 items,</source>
        <translation>, etwa %1 Items,</translation>
    </message>
    <message>
        <source>Counting may read the whole table%1 and costs read units: half a unit for each 4 KB.</source>
        <translation>Das Zählen liest womöglich die ganze Tabelle%1 und kostet Leseeinheiten: eine halbe je 4 KB.</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;place with the current query</source>
        <translation>Durch die aktuelle Abfrage e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saves the current query under a name of its own</source>
        <translation>Sichert die aktuelle Abfrage unter einem eigenen Namen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Count this view…</source>
        <translation>Diese Ansicht zählen…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? No key is removed.</source>
        <translation>Die Ansicht „%1“ löschen? Es wird kein Schlüssel entfernt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Count a view</source>
        <translation>Eine Ansicht zählen</translation>
    </message>
    <message>
        <source>Count &quot;%1&quot;?</source>
        <translation>„%1“ zählen?</translation>
    </message>
    <message>
        <source> It can be stopped.</source>
        <translation> Es lässt sich anhalten.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>%1, was accepted at once (%2)</source>
        <translation>%1, wurde sofort angenommen (%2)</translation>
    </message>
    <message>
        <source>%1, and then %2 stood still until the runtime was ended at its deadline, at %3.</source>
        <translation>%1, und dann stand %2 still, bis die Laufzeitumgebung an ihrer Frist beendet wurde, bei %3.</translation>
    </message>
    <message>
        <source>%1, and %2 stands still.</source>
        <translation>%1, und %2 steht still.</translation>
    </message>
    <message>
        <source>%1, and then %2 stood still for %3.</source>
        <translation>%1, und dann stand %2 %3 lang still.</translation>
    </message>
    <message>
        <source>%1 went on at %2 as if nothing had happened</source>
        <translation>%1 machte bei %2 weiter, als wäre nichts geschehen</translation>
    </message>
    <message>
        <source>%1 was charged</source>
        <translation>bei %1 wurde abgebucht</translation>
    </message>
    <message>
        <source>%1 was charged a second time</source>
        <translation>bei %1 wurde ein zweites Mal abgebucht</translation>
    </message>
    <message>
        <source>%1 was charged once more</source>
        <translation>bei %1 wurde noch einmal abgebucht</translation>
    </message>
    <message>
        <source>the payment service knew the charge already</source>
        <translation>der Zahlungsdienst kannte die Abbuchung schon</translation>
    </message>
    <message>
        <source>no. %1 was baked</source>
        <translation>Nr. %1 wurde gebacken</translation>
    </message>
    <message>
        <source>a second cake, no. %1, was baked</source>
        <translation>eine zweite Torte, Nr. %1, wurde gebacken</translation>
    </message>
    <message>
        <source>yet another cake, no. %1, was baked</source>
        <translation>noch eine weitere Torte, Nr. %1, wurde gebacken</translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked for a newer claim</source>
        <translation>die Küche lehnte ihre Torte ab, weil dort schon für einen neueren Anspruch gebacken war</translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked one for this key</source>
        <translation>die Küche lehnte ihre Torte ab, weil dort für diesen Schlüssel schon eine gebacken war</translation>
    </message>
    <message>
        <source>then its work threw an exception</source>
        <translation>dann warf ihre Arbeit eine Ausnahme</translation>
    </message>
    <message>
        <source>its work threw an exception before anything was done</source>
        <translation>ihre Arbeit warf eine Ausnahme, bevor etwas getan war</translation>
    </message>
    <message>
        <source>the work goes on</source>
        <translation>die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>its work failed</source>
        <translation>ihre Arbeit scheiterte</translation>
    </message>
    <message>
        <source>its work failed before anything was done</source>
        <translation>ihre Arbeit scheiterte, bevor etwas getan war</translation>
    </message>
    <message>
        <source>this was not recorded, because its claim was no longer its own</source>
        <translation>dies wurde nicht vermerkt, weil ihr Anspruch nicht mehr ihr eigener war</translation>
    </message>
    <message>
        <source>this was not recorded, because its claim had passed to %1</source>
        <translation>dies wurde nicht vermerkt, weil ihr Anspruch auf %1 übergegangen war</translation>
    </message>
    <message>
        <source>its cake was not baked, because the one of %1 had been committed before it</source>
        <translation>ihre Torte wurde nicht gebacken, weil %1 die ihre schon davor festgeschrieben hatte</translation>
    </message>
    <message>
        <source>its cake was not baked, because its claim was no longer its own</source>
        <translation>ihre Torte wurde nicht gebacken, weil ihr Anspruch nicht mehr ihr eigener war</translation>
    </message>
    <message>
        <source>its cake was not baked, because it had lost its claim to %1</source>
        <translation>ihre Torte wurde nicht gebacken, weil sie ihren Anspruch an %1 verloren hatte</translation>
    </message>
    <message>
        <source>its runtime was ended at the deadline, at %1</source>
        <translation>ihre Laufzeitumgebung wurde bei Ablauf der Frist beendet, bei %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 stürzte ab</translation>
    </message>
    <message>
        <source>%1 crashed before it had looked at the key</source>
        <translation>%1 stürzte ab, noch bevor nach dem Schlüssel gesehen war</translation>
    </message>
    <message>
        <source>%1 crashed before anything was done</source>
        <translation>%1 stürzte ab, bevor etwas getan war</translation>
    </message>
    <message>
        <source>%1 crashed in the middle of the work</source>
        <translation>%1 stürzte mitten in der Arbeit ab</translation>
    </message>
    <message>
        <source>%1 crashed before it could answer</source>
        <translation>%1 stürzte ab, bevor eine Antwort hinausging</translation>
    </message>
    <message>
        <source>%1 crashed before the cake was committed</source>
        <translation>%1 stürzte ab, bevor die Torte festgeschrieben war</translation>
    </message>
    <message>
        <source>%1 crashed before this was on record</source>
        <translation>%1 stürzte ab, bevor dies vermerkt war</translation>
    </message>
    <message>
        <source>an answer of the store was lost, and the API asked it again for what stood on record</source>
        <translation>eine Antwort des Speichers ging verloren, und die API fragte ihn noch einmal, was vermerkt war</translation>
    </message>
    <message>
        <source>the store&apos;s confirmation of its record was lost</source>
        <translation>die Bestätigung des Speichers für ihren Datensatz ging verloren</translation>
    </message>
    <message>
        <source>its record could not be written, because the store was down</source>
        <translation>ihr Datensatz konnte nicht geschrieben werden, weil der Speicher ausgefallen war</translation>
    </message>
    <message>
        <source>its record could not be written, because the store turned calls away</source>
        <translation>ihr Datensatz konnte nicht geschrieben werden, weil der Speicher Aufrufe abwies</translation>
    </message>
    <message>
        <source>its record could not be written</source>
        <translation>ihr Datensatz konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it was answered from the record of %1</source>
        <translation>beantwortet wurde sie aus dem Datensatz, den %1 hinterlassen hatte</translation>
    </message>
    <message>
        <source>no second cake was baked, because one had been baked for this key already, and it was answered with %1</source>
        <translation>es wurde keine zweite Torte gebacken, weil für diesen Schlüssel schon eine gebacken war, und geantwortet wurde mit %1</translation>
    </message>
    <message>
        <source>it was answered with %1, because %2 held the key now</source>
        <translation>beantwortet wurde sie mit %1, weil %2 jetzt den Schlüssel hielt</translation>
    </message>
    <message>
        <source>it was answered with %1</source>
        <translation>beantwortet wurde sie mit %1</translation>
    </message>
    <message>
        <source>the store is locked against changes, as remote stores are at first</source>
        <translation>der Speicher ist gegen Änderungen gesperrt, wie entfernte Speicher es zunächst sind</translation>
    </message>
    <message>
        <source>Unlock it for writing first</source>
        <translation>Entsperren Sie ihn zuerst zum Schreiben</translation>
    </message>
    <message>
        <source>this is a production store, and its name was not typed</source>
        <translation>dies ist ein Produktionsspeicher, und sein Name wurde nicht eingegeben</translation>
    </message>
    <message>
        <source>this is a production store, and &quot;%1&quot; is not its name</source>
        <translation>dies ist ein Produktionsspeicher, und „%1“ ist nicht sein Name</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <translation>eine Ausnahme unbekannter Art</translation>
    </message>
    <message>
        <source>it ended with an unexpected error (%1)</source>
        <translation>es endete mit einem unerwarteten Fehler (%1)</translation>
    </message>
    <message>
        <source>Try it again; if it persists, report it</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, melden Sie es</translation>
    </message>
    <message>
        <source>is not JSON: %1 at line %2, column %3</source>
        <translation>ist kein JSON: %1 in Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>Correct the file there</source>
        <translation>Berichtigen Sie die Datei dort</translation>
    </message>
    <message>
        <source>is a list, expected one JSON object: %1</source>
        <translation>ist eine Liste, erwartet: ein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>%1 rules are broken: %2</source>
        <translation>%1 Regeln sind verletzt: %2</translation>
    </message>
    <message>
        <source>Correct the fields named</source>
        <translation>Berichtigen Sie die genannten Felder</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners darüber</translation>
    </message>
    <message>
        <source>is being changed by another process</source>
        <translation>wird gerade von einem anderen Prozess geändert</translation>
    </message>
    <message>
        <source>cannot be changed: its folder cannot be written to</source>
        <translation>kann nicht geändert werden: In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners und den freien Platz</translation>
    </message>
    <message>
        <source>Nothing was changed; check the folder&apos;s permissions and the free space</source>
        <translation>Es wurde nichts geändert; prüfen Sie die Berechtigungen des Ordners und den freien Platz</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist false</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>ist die Zahl %1</translation>
    </message>
    <message>
        <source>is the string </source>
        <translation>ist die Zeichenkette </translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>ist eine Liste</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>ist ein Objekt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, expected %1</source>
        <translation>fehlt, erwartet: %1</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>es ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>es ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>cannot be read: </source>
        <translation>kann nicht gelesen werden: </translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>Prüfen Sie den Pfad und die Berechtigungen</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is %1, expected %2</source>
        <translation>dies ist %1, erwartet: %2</translation>
    </message>
    <message>
        <source>Name an ordinary file</source>
        <translation>Nennen Sie eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>is larger than %1, expected %2</source>
        <translation>ist größer als %1, erwartet: %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>eine Ressource</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>ein Host</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Zeigt die Hilfe einschließlich der Optionen von Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Die Option „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ wird kein Wert erwartet.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle sichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nein, &amp;keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nicht sichern</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien vom Typ:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Prüfen Sie, ob der Dateiname stimmt.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>no complete answer came in the time allowed</source>
        <translation>in der erlaubten Zeit kam keine vollständige Antwort</translation>
    </message>
    <message>
        <source>the endpoint fell silent</source>
        <translation>der Endpunkt verstummte</translation>
    </message>
    <message>
        <source>the answer is larger than any that DynamoDB gives</source>
        <translation>die Antwort ist größer, als DynamoDB je eine gibt</translation>
    </message>
    <message>
        <source>what answered does not speak valid HTTP</source>
        <translation>was da antwortete, spricht kein gültiges HTTP</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>unter %1 lauscht niemand</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>es gibt keinen Host %1</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete: %1</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war: %1</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>die Verbindung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>the store was closed before the answer came</source>
        <translation>der Speicher wurde geschlossen, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>the endpoint&apos;s certificate is not trusted: </source>
        <translation>dem Zertifikat des Endpunkts wird nicht vertraut: </translation>
    </message>
    <message>
        <source>Add its issuer to this machine&apos;s trusted certificates, or check whether somebody intercepts the connection</source>
        <translation>Nehmen Sie den Aussteller in die vertrauenswürdigen Zertifikate dieses Rechners auf, oder prüfen Sie, ob jemand die Verbindung abfängt</translation>
    </message>
    <message>
        <source>Check the network and the endpoint, and try again</source>
        <translation>Prüfen Sie das Netz und den Endpunkt, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1; subject %2, issuer %3, SHA-256 fingerprint %4</source>
        <translation>%1; Inhaber %2, Aussteller %3, SHA-256-Fingerabdruck %4</translation>
    </message>
    <message>
        <source>another program listens there already</source>
        <translation>dort lauscht schon ein anderes Programm</translation>
    </message>
    <message>
        <source>Stop it, or choose another port</source>
        <translation>Beenden Sie es, oder wählen Sie einen anderen Port</translation>
    </message>
    <message>
        <source>this user may not listen there</source>
        <translation>dieser Benutzer darf dort nicht lauschen</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on</source>
        <translation>Wählen Sie einen Port ab 1024</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>dieser Rechner hat keine solche Adresse</translation>
    </message>
    <message>
        <source>Choose one of its own, such as 127.0.0.1</source>
        <translation>Wählen Sie eine von seinen, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>cannot listen there (%1)</source>
        <translation>dort kann nicht gelauscht werden (%1)</translation>
    </message>
    <message>
        <source>POST %1: %2 in %3 ms, sent %4 times</source>
        <translation>POST %1: %2 in %3 ms, %4-mal gesendet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>a store in memory is gone when its program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation>ein Speicher im Hauptspeicher ist fort, wenn sein Programm endet, erwartet: sqlite:FILE oder dynamodb:TABLE</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>es ist keine Tabelle darin</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>Nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Several of its tables are recognised: %1.</source>
        <translation>Mehrere ihrer Tabellen werden erkannt: %1.</translation>
    </message>
    <message>
        <source>It is recognised: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>It has several tables, and none is recognised.</source>
        <translation>Es gibt mehrere Tabellen, und keine wird erkannt.</translation>
    </message>
    <message>
        <source>names %1, expected a column of the table %2: %3</source>
        <translation>nennt %1, erwartet ist eine Spalte der Tabelle %2: %3</translation>
    </message>
    <message>
        <source>Mend the mapping, or choose the table that it is for</source>
        <translation>Berichtigen Sie die Zuordnung, oder wählen Sie die Tabelle, für die sie gedacht ist</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Es wurde gewählt.</translation>
    </message>
    <message>
        <source>It was chosen; nothing else speaks for it.</source>
        <translation>Es wurde gewählt; sonst spricht nichts dafür.</translation>
    </message>
    <message>
        <source>write a mapping with %1, look at it, and add --mapping mapping.json</source>
        <translation>schreiben Sie mit %1 eine Zuordnung, sehen Sie sie an, und fügen Sie --mapping mapping.json hinzu</translation>
    </message>
    <message>
        <source>Name the table with --table; if it is not recognised, </source>
        <translation>Nennen Sie die Tabelle mit --table; wird sie nicht erkannt, </translation>
    </message>
    <message>
        <source> (table %1, the most likely of them)</source>
        <translation> (Tabelle %1, die wahrscheinlichste von ihnen)</translation>
    </message>
    <message>
        <source>Name the layout with --layout, or </source>
        <translation>Nennen Sie das Layout mit --layout, oder </translation>
    </message>
    <message>
        <source>It is read as a file that nobody changes: nothing may be written to its folder, where SQLite would keep a log; what others write meanwhile is not seen.</source>
        <translation>Sie wird als Datei gelesen, die niemand ändert: In den Ordner, in dem SQLite ein Log führen würde, darf nichts geschrieben werden; was andere unterdessen schreiben, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Not read, because the file has it computed by what may take any time: %1.</source>
        <translation>Nicht gelesen, weil die Datei es auf eine Weise berechnen lässt, die beliebig lange dauern kann: %1.</translation>
    </message>
    <message>
        <source>the endpoint has none: expired records stay until they are purged</source>
        <translation>der Endpunkt hat keine: abgelaufene Datensätze bleiben, bis sie bereinigt werden</translation>
    </message>
    <message>
        <source>%1 stores no expiry, so that its records stay until they are purged</source>
        <translation>%1 speichert keinen Ablauf, sodass die Datensätze bleiben, bis sie bereinigt werden</translation>
    </message>
    <message>
        <source>of no use here: %1 is not in seconds, which is all that DynamoDB understands, so that expired records stay and cost until they are purged</source>
        <translation>hier ohne Nutzen: %1 ist nicht in Sekunden, und nur die versteht DynamoDB; daher bleiben abgelaufene Datensätze und kosten, bis sie bereinigt werden</translation>
    </message>
    <message>
        <source>off, so that the expired records of %1 stay and cost until they are purged; turn it on for the attribute %2</source>
        <translation>aus, daher bleiben die abgelaufenen Datensätze von %1 und kosten, bis sie bereinigt werden; schalten Sie sie für das Attribut %2 ein</translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: expired records stay and cost, or go too early</source>
        <translation>an, aber nach „%1“, erwartet ist „%2“: abgelaufene Datensätze bleiben und kosten oder verschwinden zu früh</translation>
    </message>
    <message>
        <source>on, by </source>
        <translation>an, nach </translation>
    </message>
    <message>
        <source>its records cannot be read, so that it is not known which library they are of: </source>
        <translation>ihre Datensätze sind nicht lesbar, daher ist nicht bekannt, von welcher Bibliothek sie stammen: </translation>
    </message>
    <message>
        <source>its records can be read, and are those of %1: %2</source>
        <translation>ihre Datensätze sind lesbar und stammen von %1: %2</translation>
    </message>
    <message>
        <source>%1; a story cannot be played in it</source>
        <translation>%1; eine Geschichte lässt sich darin nicht spielen</translation>
    </message>
    <message>
        <source>%1, as %2 has it; a story cannot be played in it</source>
        <translation>%1, wie bei %2; eine Geschichte lässt sich darin nicht spielen</translation>
    </message>
    <message>
        <source>table %1, as %2 has it; a story cannot be played in it</source>
        <translation>Tabelle %1, wie %2 sie hat; eine Geschichte lässt sich darin nicht spielen</translation>
    </message>
    <message>
        <source>a rollback journal</source>
        <translation>ein Rollback-Journal</translation>
    </message>
    <message>
        <source>the change that was interrupted was one over several files, and its journal names another file</source>
        <translation>die unterbrochene Änderung ging über mehrere Dateien, und ihr Journal nennt eine andere Datei</translation>
    </message>
    <message>
        <source>Open it once with the program that it belongs to</source>
        <translation>Öffnen Sie sie einmal mit dem Programm, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. What it had begun was rolled back: the file is as it was before that change.</source>
        <translation>Wer zuletzt in %1 schrieb, wurde unterbrochen. Was begonnen war, wurde zurückgerollt: die Datei ist, wie sie vor dieser Änderung war.</translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. Its log was written back into the file.</source>
        <translation>Wer zuletzt in %1 schrieb, wurde unterbrochen. Das Log wurde in die Datei zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The file has no tables; choose another one</source>
        <translation>Die Datei hat keine Tabellen; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>Its tables are %1</source>
        <translation>Ihre Tabellen sind %1</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;</source>
        <translation>es gibt keine Tabelle „%1“</translation>
    </message>
    <message>
        <source>a view: what it shows is computed, not stored</source>
        <translation>eine View: Was sie zeigt, ist berechnet und nicht gespeichert</translation>
    </message>
    <message>
        <source>a virtual table: it shows what a program makes of it</source>
        <translation>eine virtuelle Tabelle: Sie zeigt, was ein Programm daraus macht</translation>
    </message>
    <message>
        <source>a shadow table of a virtual table</source>
        <translation>eine Schattentabelle einer virtuellen Tabelle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, expected a table</source>
        <translation>„%1“ ist %2, erwartet: eine Tabelle</translation>
    </message>
    <message>
        <source>Choose a table of rows</source>
        <translation>Wählen Sie eine Tabelle mit Zeilen</translation>
    </message>
    <message>
        <source>the columns of &quot;%1&quot; hide its rowid, which tells its rows apart</source>
        <translation>die Spalten von „%1“ verdecken die rowid, die ihre Zeilen unterscheidet</translation>
    </message>
    <message>
        <source>Rename one of rowid, _rowid_ and oid</source>
        <translation>Benennen Sie rowid, _rowid_ oder oid um</translation>
    </message>
    <message>
        <source>this is a link to %1, expected the file itself</source>
        <translation>dies ist ein Link auf %1, erwartet: die Datei selbst</translation>
    </message>
    <message>
        <source>Open %1 itself</source>
        <translation>Öffnen Sie %1 selbst</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>the file cannot be accessed (%1)</source>
        <translation>auf die Datei lässt sich nicht zugreifen (%1)</translation>
    </message>
    <message>
        <source>the file is empty, expected a SQLite database</source>
        <translation>die Datei ist leer, erwartet: eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>rows of another table refer to this row, or it refers to one that is gone</source>
        <translation>Zeilen einer anderen Tabelle verweisen auf diese Zeile, oder sie verweist auf eine, die fort ist</translation>
    </message>
    <message>
        <source>Fix it with the program that the table belongs to</source>
        <translation>Berichtigen Sie sie mit dem Programm, zu dem die Tabelle gehört</translation>
    </message>
    <message>
        <source>%1 refer to this row, and would be removed or changed with it</source>
        <translation>%1 beziehen sich auf diese Zeile und würden mit ihr entfernt oder geändert</translation>
    </message>
    <message>
        <source>Remove those first, with the program that the table belongs to</source>
        <translation>Entfernen Sie zuerst diese, mit dem Programm, zu dem die Tabelle gehört</translation>
    </message>
    <message>
        <source>it was ended before it was done</source>
        <translation>es wurde beendet, bevor es fertig war</translation>
    </message>
    <message>
        <source>a SQLite file</source>
        <translation>eine SQLite-Datei</translation>
    </message>
    <message>
        <source>Leave the column out, or give it a text, a number or bytes</source>
        <translation>Lassen Sie die Spalte weg, oder geben Sie ihr einen Text, eine Zahl oder Bytes</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat keine solche Spalte</translation>
    </message>
    <message>
        <source>SQL has no value for %1</source>
        <translation>SQL kennt keinen solchen Wert: %1</translation>
    </message>
    <message>
        <source>nothing was to be changed</source>
        <translation>es sollte nichts geändert werden</translation>
    </message>
    <message>
        <source>the column is computed from others</source>
        <translation>die Spalte wird aus anderen berechnet</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>eine ganze Zahl wurde erwartet</translation>
    </message>
    <message>
        <source>the row&apos;s key has no value of this column</source>
        <translation>der Schlüssel der Zeile hat keinen Wert dieser Spalte</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The check of the file was ended before it was done.</source>
        <translation>Die Prüfung der Datei wurde beendet, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong.</source>
        <translation>quick_check von SQLite findet nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Only if all its %1 are still exactly what was read.</source>
        <translation>Nur wenn alle %1 noch genau so sind wie gelesen.</translation>
    </message>
    <message>
        <source>It needs no release: the next request runs anyway</source>
        <translation>Eine Freigabe ist nicht nötig: Die nächste Anfrage läuft ohnehin</translation>
    </message>
    <message>
        <source>Its lease ends at %1; wait until then, or remove it with its risk, as by %2</source>
        <translation>Seine Lease endet um %1; warten Sie bis dahin, oder entfernen Sie ihn mit allem Risiko, etwa mit %2</translation>
    </message>
    <message>
        <source>The way that there is, with its risk, is to remove it, as by </source>
        <translation>Der Weg, den es gibt, ist, ihn mit allem Risiko zu entfernen, etwa mit </translation>
    </message>
    <message>
        <source>What the next request gets then cannot be told: the mapping does not say what a claim without a lease gets</source>
        <translation>Was die nächste Anfrage dann bekommt, lässt sich nicht sagen: die Zuordnung sagt nicht, was ein Anspruch ohne Lease bekommt</translation>
    </message>
    <message>
        <source>The next request resumes after what was committed</source>
        <translation>Die nächste Anfrage macht hinter dem weiter, was festgeschrieben war</translation>
    </message>
    <message>
        <source>The next request runs as a new one</source>
        <translation>Die nächste Anfrage läuft als neue</translation>
    </message>
    <message>
        <source>there is no lock to release</source>
        <translation>es gibt keine Sperre freizugeben</translation>
    </message>
    <message>
        <source>only a claim whose lease is over, or that has none, can be released, and this record is %1</source>
        <translation>nur ein Anspruch, dessen Lease abgelaufen ist oder der keine hat, kann freigegeben werden, und dieser Datensatz ist %1</translation>
    </message>
    <message>
        <source>The record&apos;s retention ends now, so that the next request runs again: if the first one still runs after all, there may be two effects. The record stays with its fence, so that the first one can no longer record its answer.</source>
        <translation>Die Aufbewahrung des Datensatzes endet jetzt, sodass die nächste Anfrage wieder läuft: läuft die erste doch noch, kann es zwei Wirkungen geben. Der Datensatz bleibt mit seiner Fence, sodass die erste ihre Antwort nicht mehr vermerken kann.</translation>
    </message>
    <message>
        <source>The lock is released (%1). %2; if the first one still runs after all, there may be two effects.</source>
        <translation>Die Sperre wird freigegeben (%1). %2; läuft die erste doch noch, kann es zwei Wirkungen geben.</translation>
    </message>
    <message>
        <source>The record is removed, because its claim is the record itself. </source>
        <translation>Der Datensatz wird entfernt, weil sein Anspruch der Datensatz selbst ist. </translation>
    </message>
    <message>
        <source>It need not be released: the next request takes it over by itself. </source>
        <translation>Er muss nicht freigegeben werden: Die nächste Anfrage übernimmt ihn von selbst. </translation>
    </message>
    <message>
        <source>records of this layout have no expiry: they stay until they are removed</source>
        <translation>Datensätze dieses Layouts haben keinen Ablauf: sie bleiben, bis sie entfernt werden</translation>
    </message>
    <message>
        <source>its expiry is put together by the mapping, so that no single value could be changed</source>
        <translation>sein Ablauf wird von der Zuordnung zusammengesetzt, daher lässt sich kein einzelner Wert ändern</translation>
    </message>
    <message>
        <source>its %1 is the end of its lease as long as it is in progress</source>
        <translation>%1 ist das Ende seiner Lease, solange er in Arbeit ist</translation>
    </message>
    <message>
        <source>Release it once it is stuck</source>
        <translation>Geben Sie ihn frei, sobald er hängt</translation>
    </message>
    <message>
        <source>it has no %1 that can be read, so it never expires</source>
        <translation>er hat kein lesbares %1 und läuft daher nie ab</translation>
    </message>
    <message>
        <source>%1 is not later than now and than its expiry, %2</source>
        <translation>%1 liegt nicht später als jetzt und als der bisherige Ablauf, %2</translation>
    </message>
    <message>
        <source>Choose a later time</source>
        <translation>Wählen Sie eine spätere Zeit</translation>
    </message>
    <message>
        <source>The record is kept until %1 in place of %2.</source>
        <translation>Der Datensatz wird bis %1 statt bis %2 behalten.</translation>
    </message>
    <message>
        <source> It had expired, and counts again: retries get its answer from now on.</source>
        <translation> Er war abgelaufen und gilt nun wieder: Wiederholungen bekommen ab jetzt seine Antwort.</translation>
    </message>
    <message>
        <source>the library itself uses &quot;note&quot;, so no note can be left there</source>
        <translation>die Bibliothek benutzt „note“ selbst, daher lässt sich dort keine Notiz hinterlassen</translation>
    </message>
    <message>
        <source>the table has no column &quot;note&quot;, so no note can be left on its records</source>
        <translation>die Tabelle hat keine Spalte „note“, daher lässt sich an ihren Datensätzen keine Notiz hinterlassen</translation>
    </message>
    <message>
        <source>the note is longer than %1 characters</source>
        <translation>die Notiz ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz wird entfernt.</translation>
    </message>
    <message>
        <source>The note &quot;%1&quot; is left on the record; the library does not look at it.</source>
        <translation>Die Notiz „%1“ wird am Datensatz hinterlassen; die Bibliothek sieht sie nicht an.</translation>
    </message>
    <message>
        <source> %1 of them: %2</source>
        <translation> %1 davon: %2</translation>
    </message>
    <message>
        <source> %1 for other reasons.</source>
        <translation> %1 aus anderen Gründen.</translation>
    </message>
    <message>
        <source>Nothing was done: the record has changed meanwhile. </source>
        <translation>Es wurde nichts getan: der Datensatz hat sich inzwischen geändert. </translation>
    </message>
    <message>
        <source>Nothing was done: the record is gone.</source>
        <translation>Es wurde nichts getan: der Datensatz ist fort.</translation>
    </message>
    <message>
        <source>It may have been done: the store did not say. </source>
        <translation>Es ist vielleicht geschehen: Der Speicher hat es nicht gesagt. </translation>
    </message>
    <message>
        <source>Nothing was done. </source>
        <translation>Es wurde nichts getan. </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>Put back </source>
        <translation>Wiederherstellen – </translation>
    </message>
    <message>
        <source>Release a claim</source>
        <translation>Anspruch freigeben</translation>
    </message>
    <message>
        <source>left alone because they changed meanwhile</source>
        <translation>unberührt gelassen, weil inzwischen geändert</translation>
    </message>
    <message>
        <source>had gone already</source>
        <translation>schon vorher fort</translation>
    </message>
    <message>
        <source>left alone because they are newer</source>
        <translation>unberührt gelassen, weil neuer</translation>
    </message>
    <message>
        <source>left alone because there is a record of their key</source>
        <translation>unberührt gelassen, weil es zu ihrem Schlüssel einen Datensatz gibt</translation>
    </message>
    <message>
        <source> now</source>
        <translation> jetzt</translation>
    </message>
    <message>
        <source>refused because they do not fit this table</source>
        <translation>abgewiesen, weil für diese Tabelle nicht passend</translation>
    </message>
    <message>
        <source>could not be </source>
        <translation>nicht </translation>
    </message>
    <message>
        <source>may have been %1 (the store did not say)</source>
        <translation>vielleicht %1 (der Speicher hat es nicht gesagt)</translation>
    </message>
    <message>
        <source>cannot be read in the trash any more</source>
        <translation>im Papierkorb nicht mehr lesbar</translation>
    </message>
    <message>
        <source>To make room in the trash, what these earlier removals took can no longer be put back: %1.</source>
        <translation>Weil der Papierkorb Platz brauchte, lässt sich nicht mehr wiederherstellen, was diese früheren Löschungen nahmen: %1.</translation>
    </message>
    <message>
        <source> It was stopped before its end, and can be resumed.</source>
        <translation> Es wurde vor dem Ende angehalten und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source> left</source>
        <translation> übrig</translation>
    </message>
    <message>
        <source>resume the purge</source>
        <translation>setzen Sie die Bereinigung fort</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>tun Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 %2 in a row were refused, the last one with: %3</source>
        <translation>%1 %2 in Folge wurden abgewiesen, zuletzt mit: %3</translation>
    </message>
    <message>
        <source>Fix the store or your permissions, then </source>
        <translation>Bringen Sie den Speicher oder Ihre Berechtigungen in Ordnung, dann </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Changing one record</source>
        <translation>Ändern eines Datensatzes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>put</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>in progress, %1 of them stuck</source>
        <translation>in Arbeit, davon %1 hängend</translation>
    </message>
    <message>
        <source>: a second effect may start now</source>
        <translation>: Jetzt kann eine zweite Wirkung beginnen</translation>
    </message>
    <message>
        <source>completed: a retry would run again</source>
        <translation>abgeschlossen: Eine Wiederholung würde noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>failed: a retry would run again</source>
        <translation>gescheitert: Eine Wiederholung würde noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>over which the library fails: a retry would run</source>
        <translation>woran die Bibliothek scheitert: eine Wiederholung würde laufen</translation>
    </message>
    <message>
        <source>unreadable: what they protect is unknown</source>
        <translation>unlesbar: was sie schützen, ist unbekannt</translation>
    </message>
    <message>
        <source>not records of keys</source>
        <translation>keine Datensätze von Schlüsseln</translation>
    </message>
    <message>
        <source>of which the next request takes no notice</source>
        <translation>von der nächsten Anfrage nicht beachtet</translation>
    </message>
    <message>
        <source>: removing them is not needed</source>
        <translation>: Sie zu entfernen ist nicht nötig</translation>
    </message>
    <message>
        <source>expired, as the table is read: a retry may run again</source>
        <translation>abgelaufen, so wie die Tabelle gelesen wird: Eine Wiederholung wird womöglich noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>expired: harmless</source>
        <translation>abgelaufen: harmlos</translation>
    </message>
    <message>
        <source>all its </source>
        <translation>alle </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>all its %1 %2</source>
        <translation>alle %1 %2</translation>
    </message>
    <message>
        <source>Each row is removed only if %1 are still exactly what was read at %2; a row that has changed since is left alone and listed.</source>
        <translation>Jede Zeile wird nur entfernt, wenn %1 noch genau das sind, was am %2 gelesen wurde; eine seither geänderte Zeile bleibt unberührt und wird aufgeführt.</translation>
    </message>
    <message>
        <source>Every row of the table</source>
        <translation>Jede Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Every row that matches &quot;%1&quot;</source>
        <translation>Jede Zeile, die zu „%1“ passt</translation>
    </message>
    <message>
        <source>%1 is read, and removed only if all its %2 are still exactly what was read then; a row that was made after %3, as far as its record tells, is left alone.</source>
        <translation>%1 wird gelesen und nur entfernt, wenn alle %2 noch genau das sind, was dabei gelesen wurde; eine Zeile, die laut ihrem Datensatz nach %3 entstand, bleibt unberührt.</translation>
    </message>
    <message>
        <source>It is not one JSON object: %1.</source>
        <translation>Es ist nicht genau ein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>Its item cannot be read: %1. Expected is DynamoDB&apos;s JSON, such as {&quot;Item&quot;:{&quot;PK&quot;:{&quot;S&quot;:&quot;…&quot;}}}.</source>
        <translation>Sein Item lässt sich nicht lesen: %1. Erwartet ist JSON von DynamoDB, etwa {"Item":{"PK":{"S":"…"}}}.</translation>
    </message>
    <message>
        <source>There is no item in it, expected {&quot;Item&quot;:{…}} or {&quot;item&quot;:{…}}.</source>
        <translation>Es ist kein Item darin, erwartet: {"Item":{…}} oder {"item":{…}}.</translation>
    </message>
    <message>
        <source>its key is %1, and that of %2 is %3</source>
        <translation>ihr Schlüssel ist %1, und der von %2 ist %3</translation>
    </message>
    <message>
        <source>%1: the table&apos;s key needs it, and the item has none.</source>
        <translation>%1: Der Schlüssel der Tabelle braucht es, und das Item hat keines.</translation>
    </message>
    <message>
        <source>%1: the table&apos;s key is of the type %2, and it is %3.</source>
        <translation>%1: Der Schlüssel der Tabelle hat den Typ %2, und dies ist %3.</translation>
    </message>
    <message>
        <source>%1: the table %2 has no such column.</source>
        <translation>%1: Die Tabelle %2 hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>%1: SQL has no value for %2.</source>
        <translation>%1: SQL hat keinen Wert für %2.</translation>
    </message>
    <message>
        <source>rows of %1 cannot be rows of %2 without losing what they are</source>
        <translation>Zeilen von %1 können nicht zu Zeilen von %2 werden, ohne zu verlieren, was sie sind</translation>
    </message>
    <message>
        <source>Copy to a store of the same kind, or export them</source>
        <translation>Kopieren Sie in einen Speicher derselben Art, oder exportieren Sie die Datensätze</translation>
    </message>
    <message>
        <source>it has no column %1, and %2 has</source>
        <translation>es fehlt die Spalte %1, die %2 hat</translation>
    </message>
    <message>
        <source>Copy to a table with the same columns</source>
        <translation>Kopieren Sie in eine Tabelle mit denselben Spalten</translation>
    </message>
    <message>
        <source>this is the very table whose rows are to be copied</source>
        <translation>dies ist eben die Tabelle, deren Zeilen kopiert werden sollen</translation>
    </message>
    <message>
        <source>Name another store to copy them to</source>
        <translation>Nennen Sie einen anderen Speicher, in den sie kopiert werden sollen</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: Zeile %2: %3</translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation>Lease bis</translation>
    </message>
    <message>
        <source>is a folder, and a file was expected</source>
        <translation>ist ein Ordner, erwartet wurde eine Datei</translation>
    </message>
    <message>
        <source>is a device or a pipe, and a file was expected</source>
        <translation>ist ein Gerät oder eine Pipe, erwartet wurde eine Datei</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>the report cannot be written: </source>
        <translation>der Bericht lässt sich nicht schreiben: </translation>
    </message>
    <message>
        <source>What was removed stays removed; choose another file</source>
        <translation>Was entfernt wurde, bleibt entfernt; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Open %1 to write it there</source>
        <translation>Öffnen Sie %1, um es dort zu schreiben</translation>
    </message>
    <message>
        <source>Use credentials of account %1 to write it there</source>
        <translation>Verwenden Sie Zugangsdaten des Kontos %1, um es dort zu schreiben</translation>
    </message>
    <message>
        <source>Open table %1 to write it there</source>
        <translation>Öffnen Sie die Tabelle %1, um es dort zu schreiben</translation>
    </message>
    <message>
        <source>the disk %1 at %2, with %3 free</source>
        <translation>Datenträger %1 unter %2 (%3 frei)</translation>
    </message>
    <message>
        <source>an older version recorded this for %1 without saying where that was, so it may not be from %2, which is open</source>
        <translation>eine ältere Version hat dies für %1 vermerkt, ohne zu sagen, wo das war; daher stammt es womöglich nicht aus %2, das geöffnet ist</translation>
    </message>
    <message>
        <source>Nothing was written; undo it by hand</source>
        <translation>Es wurde nichts geschrieben; machen Sie es von Hand rückgängig</translation>
    </message>
    <message>
        <source>this is from %1, and %2 is open, so nothing was written</source>
        <translation>dies ist aus %1, und geöffnet ist %2, daher wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>table %1 of %2</source>
        <translation>Tabelle %1 in %2</translation>
    </message>
    <message>
        <source>removals of an older version</source>
        <translation>Löschungen einer älteren Version</translation>
    </message>
    <message>
        <source>To make room in the trash, what the removal %1 of %2 took from %3 (%4 rows) would be dropped: it could not be put back any more.</source>
        <translation>Um im Papierkorb Platz zu schaffen, würde verworfen, was die Löschung %1 vom %2 aus %3 nahm (%4 Zeilen): es ließe sich nicht mehr wiederherstellen.</translation>
    </message>
    <message>
        <source>this removal needs %1 in the trash, which is on %2</source>
        <translation>diese Löschung braucht %1 im Papierkorb, und der liegt auf %2</translation>
    </message>
    <message>
        <source>Free space on that disk, or remove without undo</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder entfernen Sie ohne Rückgängigmachen</translation>
    </message>
    <message>
        <source>, beside %1 of removals that have not ended</source>
        <translation>, neben %1 von Löschungen, die nicht zu Ende sind</translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2%3</source>
        <translation>der Papierkorb darf %1 fassen, und diese Löschung braucht %2%3</translation>
    </message>
    <message>
        <source>Let the trash hold more, or remove without undo</source>
        <translation>Lassen Sie den Papierkorb mehr fassen, oder entfernen Sie ohne Rückgängigmachen</translation>
    </message>
    <message>
        <source>the JMESPath expression</source>
        <translation>der JMESPath-Ausdruck</translation>
    </message>
    <message>
        <source>sum was given something else than numbers</source>
        <translation>sum erhielt etwas anderes als Zahlen</translation>
    </message>
    <message>
        <source>join was given something else than texts</source>
        <translation>join erhielt etwas anderes als Texte</translation>
    </message>
    <message>
        <source>numbers alone, or texts alone, can be put in order</source>
        <translation>nur Zahlen allein oder Texte allein lassen sich ordnen</translation>
    </message>
    <message>
        <source>powertools_json was given &quot;%1&quot;, which is no JSON: %2</source>
        <translation>powertools_json erhielt „%1“, und das ist kein JSON: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Base64</source>
        <translation>„%1“ ist kein Base64</translation>
    </message>
    <message>
        <source>there is no memory to unzip it</source>
        <translation>zum Entpacken fehlt der Arbeitsspeicher</translation>
    </message>
    <message>
        <source>what was zipped is larger than 16 MB</source>
        <translation>das Gepackte ist größer als 16 MB</translation>
    </message>
    <message>
        <source>powertools_base64_gzip was given what is not gzip</source>
        <translation>powertools_base64_gzip erhielt etwas, das kein gzip ist</translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation>es gibt keine Funktion %1</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments, and there are %3</source>
        <translation>%1 nimmt %2 Argumente, angegeben sind %3</translation>
    </message>
    <message>
        <source>argument %1 of %2 is of a type that it does not take: %3</source>
        <translation>Argument %1 von %2 hat einen Typ, der nicht genommen wird: %3</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the JMESPath expression, column %1</source>
        <translation>der JMESPath-Ausdruck, Spalte %1</translation>
    </message>
    <message>
        <source>Write it as event_key_jmespath of the handler has it</source>
        <translation>Schreiben Sie ihn so, wie event_key_jmespath des Handlers ihn hat</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: %3</source>
        <translation>ist kein JSON in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Put a text in quotes</source>
        <translation>Setzen Sie einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Correct it there</source>
        <translation>Berichtigen Sie es dort</translation>
    </message>
    <message>
        <source>The %1 is taken to be in hexadecimal.</source>
        <translation>%1 wird hexadezimal angenommen.</translation>
    </message>
    <message>
        <source>none: the key as it is</source>
        <translation>keiner: der Schlüssel, wie er ist</translation>
    </message>
    <message>
        <source>MD5, as usual</source>
        <translation>MD5, wie üblich</translation>
    </message>
    <message>
        <source>The event, or the part of it that event_key_jmespath selects, as JSON.</source>
        <translation>Das Ereignis oder der Teil davon, den event_key_jmespath auswählt, als JSON.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python</source>
        <translation>Lambda Powertools for Python</translation>
    </message>
    <message>
        <source>function.module.name, or the key prefix</source>
        <translation>function.module.name oder das Schlüsselpräfix</translation>
    </message>
    <message>
        <source>Lambda Powertools for TypeScript</source>
        <translation>Lambda Powertools for TypeScript</translation>
    </message>
    <message>
        <source>the function&apos;s name, or the key prefix</source>
        <translation>der Name der Funktion oder das Präfix der Schlüssel</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a class</source>
        <translation>Lambda Powertools for Java, eine Klasse</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a Map</source>
        <translation>Lambda Powertools for Java, eine Map</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET</source>
        <translation>Lambda Powertools for .NET</translation>
    </message>
    <message>
        <source>function.Method, or the key prefix</source>
        <translation>function.Method oder das Schlüsselpräfix</translation>
    </message>
    <message>
        <source>The input, as JSON, its members in their order.</source>
        <translation>Die Eingabe als JSON, ihre Felder in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The key that the client sent, or the value of the expression.</source>
        <translation>Der Schlüssel, den der Client gesendet hat, oder der Wert des Ausdrucks.</translation>
    </message>
    <message>
        <source>is larger than 16 MB</source>
        <translation>ist größer als 16 MB</translation>
    </message>
    <message>
        <source>Paste only what the key is taken from</source>
        <translation>Fügen Sie nur das ein, woraus der Schlüssel gebildet wird</translation>
    </message>
    <message>
        <source>as a text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>without members that are null</source>
        <translation>ohne Felder, die null sind</translation>
    </message>
    <message>
        <source>the JSON in the text</source>
        <translation>das JSON im Text</translation>
    </message>
    <message>
        <source> without blanks</source>
        <translation> ohne Leerzeichen</translation>
    </message>
    <message>
        <source> as json.dumps writes it</source>
        <translation> so, wie json.dumps ihn schreibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; selects nothing of the payload, and of nothing the libraries make no key</source>
        <translation>„%1“ wählt nichts aus den Nutzdaten aus, und aus nichts bilden die Bibliotheken keinen Schlüssel</translation>
    </message>
    <message>
        <source>Give the whole event, as the handler gets it</source>
        <translation>Geben Sie das ganze Ereignis an, wie der Handler es bekommt</translation>
    </message>
    <message>
        <source>Give only what the key is taken from</source>
        <translation>Geben Sie nur an, woraus der Schlüssel gebildet wird</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Give the JSON that was sent</source>
        <translation>Geben Sie das gesendete JSON an</translation>
    </message>
    <message>
        <source>escaped for HTML</source>
        <translation>für HTML maskiert</translation>
    </message>
    <message>
        <source>escaped for JSON alone</source>
        <translation>nur für JSON maskiert</translation>
    </message>
    <message>
        <source>members in their order, as before sorting</source>
        <translation>Felder in ihrer Reihenfolge, wie vor dem Sortieren</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>its keys are not made of the payload</source>
        <translation>ihre Schlüssel sind nicht aus den Nutzdaten gebildet</translation>
    </message>
    <message>
        <source>Search for the key itself, or name the library with --formula</source>
        <translation>Suchen Sie nach dem Schlüssel selbst, oder nennen Sie die Bibliothek mit --formula</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>; also </source>
        <translation>; auch </translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>has no attribute, expected at least one</source>
        <translation>hat kein Attribut, erwartet: mindestens eines</translation>
    </message>
    <message>
        <source>expected either an attribute or a field to look at</source>
        <translation>erwartet: entweder ein Attribut oder ein Feld zum Betrachten</translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation>ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>is 0, which tells nothing</source>
        <translation>ist 0, was nichts besagt</translation>
    </message>
    <message>
        <source>What the row protects is unknown: a request with its key may run again.</source>
        <translation>Was die Zeile schützt, ist unbekannt: eine Anfrage mit ihrem Schlüssel läuft vielleicht noch einmal.</translation>
    </message>
    <message>
        <source>Custom mapping</source>
        <translation>Eigene Zuordnung</translation>
    </message>
    <message>
        <source>Records of a library that is not known here, as mapped by hand.</source>
        <translation>Datensätze einer hier unbekannten Bibliothek, von Hand zugeordnet.</translation>
    </message>
    <message>
        <source>A second execution may start while the first still runs, so that there are two effects.</source>
        <translation>Eine zweite Ausführung kann beginnen, während die erste noch läuft, sodass es zwei Wirkungen gibt.</translation>
    </message>
    <message>
        <source>The next retry runs again and makes a second effect.</source>
        <translation>Die nächste Wiederholung läuft noch einmal und ergibt eine zweite Wirkung.</translation>
    </message>
    <message>
        <source>The next retry runs again.</source>
        <translation>Die nächste Wiederholung läuft noch einmal.</translation>
    </message>
    <message>
        <source>it has no rows to look at</source>
        <translation>sie hat keine Zeilen zum Betrachten</translation>
    </message>
    <message>
        <source>its %1 are %2</source>
        <translation>ihre %1 sind %2</translation>
    </message>
    <message>
        <source>No library that is known here stores its records like this table: %1. Map its fields by hand.</source>
        <translation>Keine hier bekannte Bibliothek speichert ihre Datensätze wie diese Tabelle: %1. Ordnen Sie die Felder von Hand zu.</translation>
    </message>
    <message>
        <source>seconds since 1970, by their size</source>
        <translation>Sekunden seit 1970, nach ihrer Größe</translation>
    </message>
    <message>
        <source>milliseconds since 1970, by their size</source>
        <translation>Millisekunden seit 1970, nach ihrer Größe</translation>
    </message>
    <message>
        <source>microseconds since 1970, by their size</source>
        <translation>Mikrosekunden seit 1970, nach ihrer Größe</translation>
    </message>
    <message>
        <source>nanoseconds since 1970, by their size</source>
        <translation>Nanosekunden seit 1970, nach ihrer Größe</translation>
    </message>
    <message>
        <source>dates that name their zone</source>
        <translation>Daten, die ihre Zone nennen</translation>
    </message>
    <message>
        <source>dates without a zone, read as UTC, which is assumed</source>
        <translation>Daten ohne Zone, gelesen als UTC, was angenommen ist</translation>
    </message>
    <message>
        <source>no row has one: by its name alone</source>
        <translation>keine Zeile hat einen Wert: allein nach dem Namen</translation>
    </message>
    <message>
        <source>All records were compared, whatever their prefix.</source>
        <translation>Alle Datensätze wurden verglichen, gleich mit welchem Präfix.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source> Only the first %1 of these keys were asked for.</source>
        <translation> Nur die ersten %1 dieser Schlüssel wurden abgefragt.</translation>
    </message>
    <message>
        <source>Prefixes, as the first records have them: %1%2.</source>
        <translation>Präfixe, wie die ersten Datensätze sie haben: %1%2.</translation>
    </message>
    <message>
        <source>there is no record of the key that ends with %1</source>
        <translation>es gibt keinen Datensatz zu dem Schlüssel, der mit %1 endet</translation>
    </message>
    <message>
        <source>none of the %1 keys that the payload may have made has a record</source>
        <translation>keiner der %1 Schlüssel, die aus den Nutzdaten gebildet sein können, hat einen Datensatz</translation>
    </message>
    <message>
        <source>Give exactly what was hashed: the whole event with --jmespath, or a part of it</source>
        <translation>Geben Sie genau an, was gehasht wurde: das ganze Ereignis mit --jmespath oder einen Teil davon</translation>
    </message>
    <message>
        <source>Give exactly what was hashed, or search under all prefixes with --any-prefix</source>
        <translation>Geben Sie genau an, was gehasht wurde, oder suchen Sie mit --any-prefix unter allen Präfixen</translation>
    </message>
    <message>
        <source>Found by %1; hashed was %2</source>
        <translation>Gefunden durch %1; gehasht wurde %2</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation>Versucht:</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a field such as replays</source>
        <translation>ist „%1“, erwartet: ein Feld wie replays</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>Blocks its key</source>
        <translation>Blockiert den Schlüssel</translation>
    </message>
    <message>
        <source>Blocks without a lease</source>
        <translation>Blockiert ohne Lease</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Runs as new</source>
        <translation>Läuft als neue</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring within the hour</source>
        <translation>Läuft in der nächsten Stunde ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Most replayed</source>
        <translation>Am häufigsten wiedergegeben</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>gesicherte Ansichten</translation>
    </message>
    <message>
        <source>there is no view of that name</source>
        <translation>es gibt keine Ansicht dieses Namens</translation>
    </message>
    <message>
        <source>there already is a view of that name</source>
        <translation>es gibt schon eine Ansicht dieses Namens</translation>
    </message>
    <message>
        <source>only records that have it</source>
        <translation>nur Datensätze, die es haben</translation>
    </message>
    <message>
        <source>only records that lack it</source>
        <translation>nur Datensätze, denen es fehlt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>looked for in key, scope, result and all that is stored; upper and lower case of A to Z are the same</source>
        <translation>wird in Schlüssel, Geltungsbereich, Ergebnis und allem Gespeicherten gesucht; Groß- und Kleinbuchstaben von A bis Z gelten als gleich</translation>
    </message>
    <message>
        <source>quotes make one value of what has blanks, and let stars, commas and dots stand for themselves</source>
        <translation>Anführungszeichen machen einen einzigen Wert aus etwas mit Leerzeichen und lassen Sterne, Kommas und Punkte für sich selbst stehen</translation>
    </message>
    <message>
        <source>&quot;carrot cake&quot;</source>
        <translation>"carrot cake"</translation>
    </message>
    <message>
        <source>both have to hold</source>
        <translation>beides muss gelten</translation>
    </message>
    <message>
        <source>alternatives of one field</source>
        <translation>Alternativen eines Feldes</translation>
    </message>
    <message>
        <source>what does not meet the term; also written !term or not term</source>
        <translation>was die Bedingung nicht erfüllt; auch !term oder not term geschrieben</translation>
    </message>
    <message>
        <source>stands for any text; fields are case-sensitive</source>
        <translation>steht für beliebigen Text; in Feldern zählt Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>a range of numbers or times, with both ends in it; either end may be left out</source>
        <translation>ein Bereich von Zahlen oder Zeiten, beide Enden eingeschlossen; jedes der beiden darf fehlen</translation>
    </message>
    <message>
        <source>compares numbers and times</source>
        <translation>vergleicht Zahlen und Zeiten</translation>
    </message>
    <message>
        <source>records that have it</source>
        <translation>Datensätze, die es haben</translation>
    </message>
    <message>
        <source>records that lack it</source>
        <translation>Datensätze, denen es fehlt</translation>
    </message>
    <message>
        <source>an attribute or a column as it is stored, by its own name; @name alone asks whether it is there, @name&gt;5 compares</source>
        <translation>ein Attribut oder eine Spalte, wie gespeichert und unter dem eigenen Namen; @name allein fragt, ob es da ist, @name&gt;5 vergleicht</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>a distance from now: in the past for created, updated, completed and replayed, in the future for expires and lease; &lt; is nearer than that, &gt; is beyond</source>
        <translation>ein Abstand von jetzt: bei created, updated, completed und replayed in der Vergangenheit, bei expires und lease in der Zukunft; &lt; ist näher als das, &gt; ist weiter weg</translation>
    </message>
    <message>
        <source>in the past for any field; with a + in front, in the future for any field</source>
        <translation>bei jedem Feld in der Vergangenheit; mit einem + davor bei jedem Feld in der Zukunft</translation>
    </message>
    <message>
        <source>a whole day, month or year: &gt; is after its end, &gt;= from its beginning; local time, or with Z at the end UTC, or with an offset such as +01:00</source>
        <translation>ein ganzer Tag, Monat oder ein ganzes Jahr: &gt; ist nach dessen Ende, &gt;= ab dessen Beginn; Ortszeit, mit Z am Ende UTC, oder mit einem Offset wie +01:00</translation>
    </message>
    <message>
        <source>a minute or a second, local time or UTC in the same way</source>
        <translation>eine Minute oder Sekunde, ebenso in Ortszeit oder UTC</translation>
    </message>
    <message>
        <source>by the local calendar</source>
        <translation>nach dem örtlichen Kalender</translation>
    </message>
    <message>
        <source>seconds or milliseconds since 1970, as stores keep them</source>
        <translation>Sekunden oder Millisekunden seit 1970, wie Speicher sie führen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>; such as </source>
        <translation>; zum Beispiel </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 here, %2</source>
        <translation>%1 hier, %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>expired, still stored</source>
        <translation>abgelaufen, noch gespeichert</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>stuck for </source>
        <translation>hängt seit </translation>
    </message>
    <message>
        <source>expired %1, still stored</source>
        <translation>%1 abgelaufen, noch gespeichert</translation>
    </message>
    <message>
        <source>, until %1 (%2)</source>
        <translation>, bis %1 (%2)</translation>
    </message>
    <message>
        <source>runs as a new one, if its library lets go of expired records</source>
        <translation>läuft als neue, wenn die Bibliothek abgelaufene Datensätze fallen lässt</translation>
    </message>
    <message>
        <source>runs as a new one</source>
        <translation>läuft als neue</translation>
    </message>
    <message>
        <source>is answered from the record</source>
        <translation>wird aus dem Datensatz beantwortet</translation>
    </message>
    <message>
        <source>is refused, as the first one is considered in progress</source>
        <translation>wird abgewiesen, da die erste als in Arbeit gilt</translation>
    </message>
    <message>
        <source>fails in the library, over what it cannot read</source>
        <translation>scheitert in der Bibliothek, an dem, was sie nicht lesen kann</translation>
    </message>
    <message>
        <source>may run or not: that cannot be told</source>
        <translation>läuft oder läuft nicht: das lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>What is stored as its lease is no time that its library goes by, so it is unknown whether its owner is still at work.</source>
        <translation>Was als seine Lease gespeichert ist, ist keine Zeit, nach der sich die Bibliothek richtet, daher ist unbekannt, ob der Inhaber noch bei der Arbeit ist.</translation>
    </message>
    <message>
        <source>No lease is stored, so it is unknown whether its owner is still at work.</source>
        <translation>Es ist keine Lease gespeichert, daher ist unbekannt, ob der Inhaber noch bei der Arbeit ist.</translation>
    </message>
    <message>
        <source>The lease ended %1, and its owner never finished. The work may have happened.</source>
        <translation>Die Lease endete %1, und ihr Inhaber wurde nie fertig. Die Arbeit ist vielleicht getan.</translation>
    </message>
    <message>
        <source>Its owner is at work: its lease ends %1.</source>
        <translation>Sein Inhaber ist bei der Arbeit: seine Lease endet %1.</translation>
    </message>
    <message>
        <source> The next request takes it over by itself and runs: removing it is not needed.</source>
        <translation> Die nächste Anfrage übernimmt den Schlüssel von selbst und läuft: Den Datensatz zu entfernen ist nicht nötig.</translation>
    </message>
    <message>
        <source> The next request %1.</source>
        <translation> Die nächste Anfrage %1.</translation>
    </message>
    <message>
        <source>%1 Removing it: %2</source>
        <translation>%1 Wird er entfernt: %2</translation>
    </message>
    <message>
        <source>The next request %1. Removing it: %2</source>
        <translation>Die nächste Anfrage %1. Wird er entfernt: %2</translation>
    </message>
    <message>
        <source>It failed. The next request %1. Removing it: %2</source>
        <translation>Er ist gescheitert. Die nächste Anfrage %1. Wird er entfernt: %2</translation>
    </message>
    <message>
        <source>Its expiry has passed. That the next request runs as a new one is assumed: if its library still answers from the record, removing it makes a retry run again.</source>
        <translation>Sein Ablauf ist vorbei. Dass die nächste Anfrage als neue läuft, ist eine Annahme: antwortet seine Bibliothek noch aus dem Datensatz, läuft nach dem Entfernen eine Wiederholung noch einmal.</translation>
    </message>
    <message>
        <source>Its retention is over: the next request runs as a new one anyway, so removing it is harmless.</source>
        <translation>Seine Aufbewahrung ist vorbei: die nächste Anfrage läuft ohnehin als neue, daher schadet es nicht, ihn zu entfernen.</translation>
    </message>
    <message>
        <source>%1 The next request %2, whether it is there or not.</source>
        <translation>%1 Die nächste Anfrage %2, ob er da ist oder nicht.</translation>
    </message>
    <message>
        <source>%1 The next request %2. Removing it: %3</source>
        <translation>%1 Die nächste Anfrage %2. Wird er entfernt: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status as stored</source>
        <translation>Status wie gespeichert</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease endet</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Lease endete</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Wiederaufsetzpunkt</translation>
    </message>
    <message>
        <source>1 step done and committed</source>
        <translation>1 Schritt getan und festgeschrieben</translation>
    </message>
    <message>
        <source>%1 steps done and committed</source>
        <translation>%1 Schritte getan und festgeschrieben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A record in progress that has no lease cannot be told to be stuck. Those that block their keys are no:lease next:refused.</source>
        <translation>Ein Datensatz in Arbeit ohne Lease lässt sich nicht als hängend erkennen. Die ihre Schlüssel blockieren, sind no:lease next:refused.</translation>
    </message>
    <message>
        <source>This layout stores no lease, so that none of its records can be told to be stuck. Those that block their keys are status:in-progress next:refused,cannot-tell.</source>
        <translation>Dieses Layout speichert keine Lease, daher lässt sich von keinem seiner Datensätze sagen, dass er hängt. Die, die ihre Schlüssel blockieren, sind status:in-progress next:refused,cannot-tell.</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>der Status</translation>
    </message>
    <message>
        <source>what the record means now: in-progress, stuck (its lease is over), completed, failed, expired (but still stored) or unreadable</source>
        <translation>was der Datensatz jetzt bedeutet: in-progress (in Arbeit), stuck (hängt: seine Lease ist abgelaufen), completed (abgeschlossen), failed (gescheitert), expired (abgelaufen, aber noch gespeichert) oder unreadable (unlesbar)</translation>
    </message>
    <message>
        <source>what the next request gets</source>
        <translation>was die nächste Anfrage bekommt</translation>
    </message>
    <message>
        <source>what the next request with the key gets: it runs as a new one, is answered from the record, is refused, fails in the library, or cannot-tell</source>
        <translation>was die nächste Anfrage mit dem Schlüssel bekommt: Sie läuft als neue (runs), wird aus dem Datensatz beantwortet (answered), wird abgewiesen (refused), scheitert in der Bibliothek (fails), oder es ist nicht zu sagen (cannot-tell)</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>der Geltungsbereich</translation>
    </message>
    <message>
        <source>the scope or use case that the key belongs to</source>
        <translation>der Geltungsbereich oder Anwendungsfall, zu dem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the idempotency key; a star stands for any text</source>
        <translation>der Idempotenzschlüssel; ein Stern steht für beliebigen Text</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>the stored answer; without a star, a part of it</source>
        <translation>die gespeicherte Antwort; ohne Stern ein Teil davon</translation>
    </message>
    <message>
        <source>the result&apos;s code</source>
        <translation>der Code des Ergebnisses</translation>
    </message>
    <message>
        <source>the code of the stored answer, such as an HTTP status</source>
        <translation>der Code der gespeicherten Antwort, etwa ein HTTP-Status</translation>
    </message>
    <message>
        <source>replays</source>
        <translation>Replays</translation>
    </message>
    <message>
        <source>how often the stored answer was given again</source>
        <translation>wie oft die gespeicherte Antwort noch einmal gegeben wurde</translation>
    </message>
    <message>
        <source>the fence</source>
        <translation>die Fence</translation>
    </message>
    <message>
        <source>the fencing token, which rises with each claim</source>
        <translation>das Fencing-Token, das mit jedem Anspruch steigt</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>der Inhaber</translation>
    </message>
    <message>
        <source>the execution that holds the claim</source>
        <translation>die Ausführung, die den Anspruch hält</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>der Fingerabdruck</translation>
    </message>
    <message>
        <source>the hash of the request that made the claim</source>
        <translation>der Hash der Anfrage, die den Anspruch erhob</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>when the key was first claimed; a duration is its age: created&lt;1h is within the last hour, created&gt;1h longer ago</source>
        <translation>wann der Schlüssel zuerst belegt wurde; eine Dauer ist sein Alter: created&lt;1h heißt in der letzten Stunde, created&gt;1h länger her</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>zuletzt geändert</translation>
    </message>
    <message>
        <source>when the record was last changed</source>
        <translation>wann der Datensatz zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>when the work was completed</source>
        <translation>wann die Arbeit abgeschlossen wurde</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>when its retention is over; a duration is the time left: expires&lt;1h is within the hour to come, expires&lt;1h ago within the last</source>
        <translation>wann seine Aufbewahrung endet; eine Dauer ist die Zeit, die bleibt: expires&lt;1h heißt in der kommenden Stunde, expires&lt;1h ago in der vergangenen</translation>
    </message>
    <message>
        <source>the lease ends</source>
        <translation>die Lease endet</translation>
    </message>
    <message>
        <source>until when the owner is not to be disturbed</source>
        <translation>bis wann der Inhaber nicht gestört werden darf</translation>
    </message>
    <message>
        <source>last replayed</source>
        <translation>zuletzt wiedergegeben</translation>
    </message>
    <message>
        <source>when the stored answer was last given again</source>
        <translation>wann die gespeicherte Antwort zuletzt wieder gegeben wurde</translation>
    </message>
    <message>
        <source>claimed, and its owner has its lease</source>
        <translation>belegt, und sein Inhaber hat seine Lease</translation>
    </message>
    <message>
        <source>in progress, but its lease is over</source>
        <translation>in Arbeit, aber seine Lease ist abgelaufen</translation>
    </message>
    <message>
        <source>the work is done, a retry is answered</source>
        <translation>die Arbeit ist getan, eine Wiederholung wird beantwortet</translation>
    </message>
    <message>
        <source>the work failed</source>
        <translation>die Arbeit ist gescheitert</translation>
    </message>
    <message>
        <source>its retention is over, and it is still stored</source>
        <translation>seine Aufbewahrung ist vorbei, und er ist noch gespeichert</translation>
    </message>
    <message>
        <source>cannot be read as a record</source>
        <translation>lässt sich nicht als Datensatz lesen</translation>
    </message>
    <message>
        <source>the next request runs as a new one</source>
        <translation>die nächste Anfrage läuft als neue</translation>
    </message>
    <message>
        <source>the next request is answered from the record</source>
        <translation>die nächste Anfrage wird aus dem Datensatz beantwortet</translation>
    </message>
    <message>
        <source>the next request is refused: the first one is considered in progress</source>
        <translation>die nächste Anfrage wird abgewiesen: Die erste gilt als in Arbeit</translation>
    </message>
    <message>
        <source>the library fails over what it cannot read</source>
        <translation>die Bibliothek scheitert an dem, was sie nicht lesen kann</translation>
    </message>
    <message>
        <source>what the next request gets cannot be predicted</source>
        <translation>was die nächste Anfrage bekommt, ist nicht vorherzusagen</translation>
    </message>
    <message>
        <source>terms are not joined by %1, expected alternatives of one field, such as status:stuck,failed</source>
        <translation>Bedingungen werden nicht mit %1 verbunden, erwartet: Alternativen eines Feldes wie status:stuck,failed</translation>
    </message>
    <message>
        <source>NOT stands before nothing, expected a term behind it, such as NOT status:failed</source>
        <translation>NOT steht vor nichts, erwartet: eine Bedingung dahinter, zum Beispiel NOT status:failed</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>; leave it out.</source>
        <translation>; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>a quote is not closed, expected one more &quot;</source>
        <translation>ein Anführungszeichen ist nicht geschlossen, erwartet: noch ein "</translation>
    </message>
    <message>
        <source>, expected for example </source>
        <translation>, erwartet: zum Beispiel </translation>
    </message>
    <message>
        <source>%1 has no value%2</source>
        <translation>%1 hat keinen Wert%2</translation>
    </message>
    <message>
        <source>there is nothing between the quotes, expected a text</source>
        <translation>zwischen den Anführungszeichen steht nichts, erwartet: ein Text</translation>
    </message>
    <message>
        <source>%1 is not a whole number, expected for example %2</source>
        <translation>%1 ist keine ganze Zahl, erwartet: zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1 is not a time, expected one such as 1h, today, 2026-11-20, 2026-11-20T10:30Z or 2026-11-01..2026-11-20</source>
        <translation>%1 ist keine Zeit, erwartet: zum Beispiel 1h, today, 2026-11-20, 2026-11-20T10:30Z oder 2026-11-01..2026-11-20</translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected a colon, such as %2</source>
        <translation>%1 kann nicht verglichen werden, erwartet: ein Doppelpunkt, zum Beispiel %2</translation>
    </message>
    <message>
        <source>the next request cannot get %1, expected one of %2</source>
        <translation>die nächste Anfrage kann %1 nicht bekommen, erwartet ist eines von %2</translation>
    </message>
    <message>
        <source>there is no state %1, expected one of %2</source>
        <translation>es gibt keinen Zustand %1, erwartet ist einer von %2</translation>
    </message>
    <message>
        <source>@ names no attribute, expected for example @owner:ada</source>
        <translation>@ nennt kein Attribut, erwartet: zum Beispiel @owner:ada</translation>
    </message>
    <message>
        <source>after @%1 an operator is missing, expected for example @%1:value</source>
        <translation>nach @%1 fehlt ein Operator, erwartet: zum Beispiel @%1:value</translation>
    </message>
    <message>
        <source>every record has %1, expected another field</source>
        <translation>jeder Datensatz hat %1, erwartet: ein anderes Feld</translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as result or lease, or @ and an attribute</source>
        <translation>es gibt kein Feld %1, erwartet: eines wie result oder lease oder @ und ein Attribut</translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected for example has:result</source>
        <translation>%1 kann nicht verglichen werden, erwartet: zum Beispiel has:result</translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as status, key or expires; in quotes it is looked for as a text</source>
        <translation>es gibt kein Feld %1, erwartet: eines wie status, key oder expires; in Anführungszeichen wird es als Text gesucht</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>has </source>
        <translation>enthält </translation>
    </message>
    <message>
        <source>is </source>
        <translation>ist </translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>ist beliebig</translation>
    </message>
    <message>
        <source>begins with </source>
        <translation>beginnt mit </translation>
    </message>
    <message>
        <source>ends with </source>
        <translation>endet auf </translation>
    </message>
    <message>
        <source>is like </source>
        <translation>ähnelt </translation>
    </message>
    <message>
        <source>less than </source>
        <translation>weniger als </translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mehr als </translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>not: </source>
        <translation>nicht: </translation>
    </message>
    <message>
        <source>since 1970</source>
        <translation>seit 1970</translation>
    </message>
    <message>
        <source>its offset</source>
        <translation>mit Zeitversatz</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>at </source>
        <translation>um </translation>
    </message>
    <message>
        <source>on </source>
        <translation>am </translation>
    </message>
    <message>
        <source>in </source>
        <translation>in </translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>in %1 or later</source>
        <translation>in %1 oder später</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <translation>in %1 bis %2</translation>
    </message>
    <message>
        <source>It has no %1, expected one of: %2.</source>
        <translation>Es fehlt %1, erwartet wird eines von: %2.</translation>
    </message>
    <message>
        <source>Its %1 is %2, expected one of: %3.</source>
        <translation>Sein Wert von %1 ist %2, erwartet ist einer von: %3.</translation>
    </message>
    <message>
        <source>stands beside before_first, expected only one of them</source>
        <translation>steht neben before_first, erwartet: nur eines von beiden</translation>
    </message>
    <message>
        <source>is no unit of a time span, expected one of: s, ms</source>
        <translation>ist keine Einheit einer Zeitspanne, erwartet wird eines von: s, ms</translation>
    </message>
    <message>
        <source>, expected the name of a time zone such as &quot;Europe/Berlin&quot;</source>
        <translation>, erwartet: der Name einer Zeitzone wie "Europe/Berlin"</translation>
    </message>
    <message>
        <source>names no attribute, expected the one that holds it</source>
        <translation>nennt kein Attribut, erwartet: das, in dem es steht</translation>
    </message>
    <message>
        <source>is cut before a separator that is empty, expected one such as &quot;#&quot;</source>
        <translation>wird vor einem leeren Trennzeichen abgeschnitten, erwartet: zum Beispiel "#"</translation>
    </message>
    <message>
        <source>is cut, which goes with exactly one attribute</source>
        <translation>wird abgeschnitten, was nur mit genau einem Attribut geht</translation>
    </message>
    <message>
        <source>has neither words nor other, so that every row is unreadable: expected at least one of them</source>
        <translation>hat weder words noch other, sodass jede Zeile unlesbar ist, erwartet: mindestens eines davon</translation>
    </message>
    <message>
        <source>, expected one of: </source>
        <translation>, erwartet wird eines von: </translation>
    </message>
    <message>
        <source>Correct the text there</source>
        <translation>Berichtigen Sie den Text dort</translation>
    </message>
    <message>
        <source>is missing, expected an object with &quot;key&quot;, &quot;status&quot; and others</source>
        <translation>fehlt, erwartet: ein Objekt mit "key", "status" und anderen</translation>
    </message>
    <message>
        <source>goes only with the layout &quot;custom&quot;: others have rules of their own</source>
        <translation>passt nur zum Layout "custom": Andere haben eigene Regeln</translation>
    </message>
    <message>
        <source>a mapping as JSON</source>
        <translation>eine Zuordnung als JSON</translation>
    </message>
    <message>
        <source>beyond all dates</source>
        <translation>jenseits aller Daten</translation>
    </message>
    <message>
        <source>%1 is %2 where the library compares numbers: in the store the time is never over.</source>
        <translation>%1 ist %2, wo die Bibliothek Zahlen vergleicht: Im Speicher ist die Zeit nie um.</translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it that time never comes.</source>
        <translation>%1 ist %2, was die Bibliothek als %3 vergleicht: Für sie kommt diese Zeit nie.</translation>
    </message>
    <message>
        <source>that is </source>
        <translation>das ist </translation>
    </message>
    <message>
        <source>the time is never over</source>
        <translation>die Zeit ist nie um</translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it %4.</source>
        <translation>%1 ist %2, was die Bibliothek als %3 vergleicht: Für sie gilt: %4.</translation>
    </message>
    <message>
        <source>%1 is %2, which looks like %3 (%4), but the library compares it as %5: to it %6.</source>
        <translation>%1 ist %2, was nach %3 aussieht (%4), aber die Bibliothek vergleicht es als %5: Für sie gilt: %6.</translation>
    </message>
    <message>
        <source>%1 is a text where a number was expected: the store does not compare it as a time.</source>
        <translation>%1 ist ein Text, wo eine Zahl erwartet war: Der Speicher vergleicht ihn nicht als Zeit.</translation>
    </message>
    <message>
        <source>%1 is a number where a date was expected: it is read as %2.</source>
        <translation>%1 ist eine Zahl, wo ein Datum erwartet war: Gelesen wird sie als %2.</translation>
    </message>
    <message>
        <source>the mapping says so</source>
        <translation>die Zuordnung sagt es so</translation>
    </message>
    <message>
        <source>its size says so, although the layout has %1</source>
        <translation>seine Größe spricht dafür, obwohl das Layout %1 nennt</translation>
    </message>
    <message>
        <source>%1 is %2: in %3 %4, in %5 %6. It is read as %7: %8.</source>
        <translation>%1 ist %2: als %3 %4, als %5 %6. Gelesen wird es als %7: %8.</translation>
    </message>
    <message>
        <source>%1 is a date where a number was expected: the store does not compare it as a time.</source>
        <translation>%1 ist ein Datum, wo eine Zahl erwartet war: Der Speicher vergleicht es nicht als Zeit.</translation>
    </message>
    <message>
        <source>%1 is %2, which is later than any date: the time is never over.</source>
        <translation>%1 ist %2, und das liegt nach jedem Datum: Die Zeit ist nie um.</translation>
    </message>
    <message>
        <source>%1 is infinity: the time is never over.</source>
        <translation>%1 ist infinity: Die Zeit ist nie um.</translation>
    </message>
    <message>
        <source>%1 is not a readable time: %2.</source>
        <translation>%1 ist keine lesbare Zeit: %2.</translation>
    </message>
    <message>
        <source>nothing happens then.</source>
        <translation>dann geschieht nichts.</translation>
    </message>
    <message>
        <source>They differ first at %1.</source>
        <translation>Sie unterscheiden sich zuerst bei %1.</translation>
    </message>
    <message>
        <source>Difference %1 of %2, at %3.</source>
        <translation>Unterschied %1 von %2, bei %3.</translation>
    </message>
    <message>
        <source>They do not differ: at every instant the log tells the same of both.</source>
        <translation>Sie unterscheiden sich nicht: In jedem Augenblick erzählt das Protokoll von beiden dasselbe.</translation>
    </message>
    <message>
        <source>%1, keys kept for %2</source>
        <translation>%1, Schlüssel für %2 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 cakes on their way</source>
        <translation>%1 Torten unterwegs</translation>
    </message>
    <message>
        <source>no. %1 on its way</source>
        <translation>Nr. %1 unterwegs</translation>
    </message>
    <message>
        <source>no. %1 on their way</source>
        <translation>Nr. %1 unterwegs</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>order again</source>
        <translation>noch einmal bestellen</translation>
    </message>
    <message>
        <source>order a cake</source>
        <translation>Torte bestellen</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>copy: </source>
        <translation>Kopie: </translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · verloren</translation>
    </message>
    <message>
        <source>wants a cake</source>
        <translation>will eine Torte</translation>
    </message>
    <message>
        <source>Nothing happens for %1; not drawn to scale.</source>
        <translation>%1 lang geschieht nichts; nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Differences in all: %1, the last one at %2.</source>
        <translation>Unterschiede insgesamt: %1, der letzte bei %2.</translation>
    </message>
    <message>
        <source>%1 · lost</source>
        <translation>%1 · verloren</translation>
    </message>
    <message>
        <source>%1 at the door</source>
        <translation>%1 an der Tür</translation>
    </message>
    <message>
        <source> — not observed</source>
        <translation> — nicht beobachtet</translation>
    </message>
    <message>
        <source> — undecided: %1</source>
        <translation> — offen: %1</translation>
    </message>
    <message>
        <source>1 verdict is undecided.</source>
        <translation>1 Urteil ist offen.</translation>
    </message>
    <message>
        <source>%1 verdicts are undecided.</source>
        <translation>%1 Urteile sind offen.</translation>
    </message>
    <message>
        <source>Nothing was broken, but 1 verdict is undecided.</source>
        <translation>Nichts wurde gebrochen, aber 1 Urteil ist offen.</translation>
    </message>
    <message>
        <source>Nothing was broken, but %1 verdicts are undecided.</source>
        <translation>Nichts wurde gebrochen, aber %1 Urteile sind offen.</translation>
    </message>
    <message>
        <source>accepted: the work goes on</source>
        <translation>angenommen: die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>in progress elsewhere</source>
        <translation>anderswo in Arbeit</translation>
    </message>
    <message>
        <source>the key belongs to another order</source>
        <translation>der Schlüssel gehört zu einer anderen Bestellung</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the key is no longer kept</source>
        <translation>der Schlüssel wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>may have happened</source>
        <translation>kann geschehen sein</translation>
    </message>
    <message>
        <source>claim key %1</source>
        <translation>den Schlüssel %1 zu belegen</translation>
    </message>
    <message>
        <source>look up key %1</source>
        <translation>den Schlüssel %1 nachzuschlagen</translation>
    </message>
    <message>
        <source>record what is done under key %1</source>
        <translation>unter dem Schlüssel %1 zu vermerken, was getan ist</translation>
    </message>
    <message>
        <source>extend the lease of key %1</source>
        <translation>die Lease des Schlüssels %1 zu verlängern</translation>
    </message>
    <message>
        <source>remove key %1</source>
        <translation>den Schlüssel %1 zu entfernen</translation>
    </message>
    <message>
        <source>fence %1</source>
        <translation>Fence %1</translation>
    </message>
    <message>
        <source>The connection of request %1 is refused: %2</source>
        <translation>Die Verbindung von Anfrage %1 wird abgewiesen: %2</translation>
    </message>
    <message>
        <source>API %1 answers request %2: %3</source>
        <translation>API %1 beantwortet Anfrage %2: %3</translation>
    </message>
    <message>
        <source>, order no. %1</source>
        <translation>, Bestellung Nr. %1</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>with key %1</source>
        <translation>mit Schlüssel %1</translation>
    </message>
    <message>
        <source>Request %1 leaves the website %2.</source>
        <translation>Anfrage %1 verlässt die Website %2.</translation>
    </message>
    <message>
        <source>The kitchen refuses: there is such a cake already, or a newer claim.</source>
        <translation>Die Küche weigert sich: Es gibt schon eine solche Torte, oder einen neueren Anspruch.</translation>
    </message>
    <message>
        <source>The kitchen tells %1 that cake no. %2 is baked.</source>
        <translation>Die Küche meldet %1, dass Torte Nr. %2 gebacken ist.</translation>
    </message>
    <message>
        <source>The store commits the order row%1 together with the record of key %2: the kitchen bakes by it.</source>
        <translation>Der Speicher schreibt die Bestellzeile%1 zusammen mit dem Datensatz des Schlüssels %2 fest: Nach ihr backt die Küche.</translation>
    </message>
    <message>
        <source> no. %1</source>
        <translation> Nr. %1</translation>
    </message>
    <message>
        <source>%1 asks the kitchen to bake%2.</source>
        <translation>%1 gibt der Küche den Backauftrag%2.</translation>
    </message>
    <message>
        <source> order no. %1</source>
        <translation> Nr. %1</translation>
    </message>
    <message>
        <source>A message leaves.</source>
        <translation>Eine Nachricht geht hinaus.</translation>
    </message>
    <message>
        <source>%1 orders a cake: %2.</source>
        <translation>%1 bestellt eine Torte: %2.</translation>
    </message>
    <message>
        <source>The website shows %1: &quot;%2&quot;.</source>
        <translation>Die Website zeigt %1: „%2“.</translation>
    </message>
    <message>
        <source>, no. %1</source>
        <translation>, Nr. %1</translation>
    </message>
    <message>
        <source>Cake%1 is on its way to %2.</source>
        <translation>Torte%1 ist unterwegs zu %2.</translation>
    </message>
    <message>
        <source>%1 asks the store to %2.</source>
        <translation>%1 bittet den Speicher, %2.</translation>
    </message>
    <message>
        <source>The store answers %1: %2.</source>
        <translation>Der Speicher antwortet %1: %2.</translation>
    </message>
    <message>
        <source>%1 asks the payment service for the money%2.</source>
        <translation>%1 verlangt vom Zahlungsdienst das Geld%2.</translation>
    </message>
    <message>
        <source>, without a key</source>
        <translation>, ohne Schlüssel</translation>
    </message>
    <message>
        <source>, with key %1</source>
        <translation>, mit Schlüssel %1</translation>
    </message>
    <message>
        <source>The payment service tells %1 that the order is paid.</source>
        <translation>Der Zahlungsdienst meldet %1, dass die Bestellung bezahlt ist.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1&apos;s order</source>
        <translation>die Bestellung von %1</translation>
    </message>
    <message>
        <source>the page &quot;%1&quot;</source>
        <translation>die Seite „%1“</translation>
    </message>
    <message>
        <source>cake%1 (%2)</source>
        <translation>Torte%1 (%2)</translation>
    </message>
    <message>
        <source>the reply to %1</source>
        <translation>die Antwort auf %1</translation>
    </message>
    <message>
        <source>the call &quot;%1&quot; of %2</source>
        <translation>der Aufruf „%1“ von %2</translation>
    </message>
    <message>
        <source>the store&apos;s answer to %1</source>
        <translation>die Antwort des Speichers an %1</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <translation>die Abbuchung für %1</translation>
    </message>
    <message>
        <source>the payment&apos;s answer to %1</source>
        <translation>die Antwort der Zahlung an %1</translation>
    </message>
    <message>
        <source>the committed order row%1</source>
        <translation>die festgeschriebene Bestellzeile%1</translation>
    </message>
    <message>
        <source>the order to bake%1</source>
        <translation>der Backauftrag%1</translation>
    </message>
    <message>
        <source>the kitchen&apos;s answer to %1</source>
        <translation>die Antwort der Küche an %1</translation>
    </message>
    <message>
        <source>at %1&apos;s door</source>
        <translation>an der Tür von %1</translation>
    </message>
    <message>
        <source>on %1&apos;s screen</source>
        <translation>auf dem Bildschirm von %1</translation>
    </message>
    <message>
        <source>at the website</source>
        <translation>bei der Website</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at the store</source>
        <translation>beim Speicher</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>in der Küche</translation>
    </message>
    <message>
        <source>at the payment service</source>
        <translation>beim Zahlungsdienst</translation>
    </message>
    <message>
        <source>%1 reads: &quot;%2&quot;.</source>
        <translation>%1 liest: „%2“.</translation>
    </message>
    <message>
        <source>%1 has the store&apos;s answer: %2.</source>
        <translation>%1 hat die Antwort des Speichers: %2.</translation>
    </message>
    <message>
        <source>%1 knows that the order is paid.</source>
        <translation>%1 weiß, dass die Bestellung bezahlt ist.</translation>
    </message>
    <message>
        <source>%1 knows that cake no. %2 is baked.</source>
        <translation>%1 weiß, dass Torte Nr. %2 gebacken ist.</translation>
    </message>
    <message>
        <source>%1 arrives %2.</source>
        <translation>%1 kommt %2 an.</translation>
    </message>
    <message>
        <source>%1 does not get through.</source>
        <translation>%1 kommt nicht durch.</translation>
    </message>
    <message>
        <source>%1 is lost: %2 cannot know whether it was done.</source>
        <translation>%1 geht verloren: %2 kann nicht wissen, ob es getan wurde.</translation>
    </message>
    <message>
        <source>%1 is lost in the network.</source>
        <translation>%1 geht im Netz verloren.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1 geht verloren.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>order 🍰</source>
        <translation>Bestellung 🍰</translation>
    </message>
    <message>
        <source> · no. %1</source>
        <translation> · Nr. %1</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>abbuchen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>order row</source>
        <translation>Bestellzeile</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>backen</translation>
    </message>
    <message>
        <source>baked</source>
        <translation>gebacken</translation>
    </message>
    <message>
        <source>without a lease</source>
        <translation>ohne Lease</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>before claim</source>
        <translation>vor dem Anspruch</translation>
    </message>
    <message>
        <source>after claim</source>
        <translation>nach dem Anspruch</translation>
    </message>
    <message>
        <source>during work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>nach der Arbeit</translation>
    </message>
    <message>
        <source>after effect</source>
        <translation>nach der Wirkung</translation>
    </message>
    <message>
        <source>after record</source>
        <translation>nach dem Datensatz</translation>
    </message>
    <message>
        <source>at deadline</source>
        <translation>bei Fristablauf</translation>
    </message>
    <message>
        <source>your cake is on the way</source>
        <translation>Ihre Torte ist unterwegs</translation>
    </message>
    <message>
        <source>something went wrong, please try again</source>
        <translation>etwas ist schiefgegangen, bitte versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>no answer: did it work?</source>
        <translation>keine Antwort: Hat es geklappt?</translation>
    </message>
    <message>
        <source>your order was refused</source>
        <translation>Ihre Bestellung wurde abgelehnt</translation>
    </message>
    <message>
        <source>an empty page</source>
        <translation>eine leere Seite</translation>
    </message>
    <message>
        <source>before the claim</source>
        <translation>vor dem Anspruch</translation>
    </message>
    <message>
        <source>after the claim</source>
        <translation>nach dem Anspruch</translation>
    </message>
    <message>
        <source>during the work</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>nach der Arbeit</translation>
    </message>
    <message>
        <source>after the charge, of which nothing is recorded yet</source>
        <translation>nach der Abbuchung, von der noch nichts vermerkt ist</translation>
    </message>
    <message>
        <source>after the record is written</source>
        <translation>nach dem Schreiben des Datensatzes</translation>
    </message>
    <message>
        <source>at the deadline that its runtime was given</source>
        <translation>bei Ablauf der Frist ihrer Laufzeitumgebung</translation>
    </message>
    <message>
        <source>%1, replayed ×%2</source>
        <translation>%1, wiedergegeben ×%2</translation>
    </message>
    <message>
        <source>%1, fence %2</source>
        <translation>%1, Fence %2</translation>
    </message>
    <message>
        <source>replayed ×%1</source>
        <translation>wiedergegeben ×%1</translation>
    </message>
    <message>
        <source>in progress · fence %1</source>
        <translation>in Arbeit · Fence %1</translation>
    </message>
    <message>
        <source>API %1 </source>
        <translation>API %1 </translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>the API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>A copy of %1 arrives %2.</source>
        <translation>Eine Kopie kommt %2 an: %1.</translation>
    </message>
    <message>
        <source>wants a cake: {short}</source>
        <translation>will eine Torte: {short}</translation>
    </message>
    <message>
        <source>{who} wants a cake: {text} (order {intent}).</source>
        <translation>{who} will eine Torte: {text} (Bestellung {intent}).</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Schlüssel {key}</translation>
    </message>
    <message>
        <source>The website makes key {key} for request {attempt}.</source>
        <translation>Die Website erzeugt den Schlüssel {key} für Anfrage {attempt}.</translation>
    </message>
    <message>
        <source>key discarded</source>
        <translation>Schlüssel verworfen</translation>
    </message>
    <message>
        <source>The website lets go of key {key}.</source>
        <translation>Die Website lässt den Schlüssel {key} fallen.</translation>
    </message>
    <message>
        <source>no answer in {span}</source>
        <translation>keine Antwort in {span}</translation>
    </message>
    <message>
        <source>The website has waited {span} for the reply to request {attempt}, and gives it up: nobody knows whether it worked.</source>
        <translation>Die Website hat {span} auf die Antwort auf Anfrage {attempt} gewartet und gibt sie auf: Niemand weiß, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>retry in {span}</source>
        <translation>Wiederholung in {span}</translation>
    </message>
    <message>
        <source>The website will send request {attempt} once more, in {span}.</source>
        <translation>Die Website wird Anfrage {attempt} noch einmal senden, in {span}.</translation>
    </message>
    <message>
        <source>no retries left</source>
        <translation>keine Wiederholungen mehr</translation>
    </message>
    <message>
        <source>The website may not repeat request {attempt}: its retry quota is used up.</source>
        <translation>Die Website darf Anfrage {attempt} nicht wiederholen: Das Wiederholungsbudget ist verbraucht.</translation>
    </message>
    <message>
        <source>page reloaded</source>
        <translation>Seite neu geladen</translation>
    </message>
    <message>
        <source>{who} reloads the page; what it had not kept is forgotten.</source>
        <translation>{who} lädt die Seite neu; was sie nicht behalten hatte, ist vergessen.</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>gibt auf</translation>
    </message>
    <message>
        <source>{who} loses patience and leaves.</source>
        <translation>{who} verliert die Geduld und geht.</translation>
    </message>
    <message>
        <source>The train enters the tunnel: nothing gets through in either direction.</source>
        <translation>Der Zug fährt in den Tunnel: Nichts kommt durch, in keiner Richtung.</translation>
    </message>
    <message>
        <source>tunnel ends</source>
        <translation>Tunnel endet</translation>
    </message>
    <message>
        <source>The train leaves the tunnel: messages get through again.</source>
        <translation>Der Zug verlässt den Tunnel: Nachrichten kommen wieder durch.</translation>
    </message>
    <message>
        <source>requests are lost</source>
        <translation>Anfragen gehen verloren</translation>
    </message>
    <message>
        <source>Every request is lost from now on, while replies get through.</source>
        <translation>Von jetzt an geht jede Anfrage verloren, während Antworten durchkommen.</translation>
    </message>
    <message>
        <source>requests pass again</source>
        <translation>Anfragen kommen wieder durch</translation>
    </message>
    <message>
        <source>Requests get through again.</source>
        <translation>Anfragen kommen wieder durch.</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <translation>Antworten gehen verloren</translation>
    </message>
    <message>
        <source>Every reply is lost from now on, while requests get through.</source>
        <translation>Von jetzt an geht jede Antwort verloren, während Anfragen durchkommen.</translation>
    </message>
    <message>
        <source>replies pass again</source>
        <translation>Antworten kommen wieder durch</translation>
    </message>
    <message>
        <source>Replies get through again.</source>
        <translation>Antworten kommen wieder durch.</translation>
    </message>
    <message>
        <source>{by}dies{short point}</source>
        <translation>{by}stirbt{short point}</translation>
    </message>
    <message>
        <source>{api} dies{point}.</source>
        <translation>{api} stirbt{point}.</translation>
    </message>
    <message>
        <source>{by}is up again</source>
        <translation>{by}ist wieder da</translation>
    </message>
    <message>
        <source>{api} is up again; what it knew is gone.</source>
        <translation>{api} ist wieder da; was sie wusste, ist fort.</translation>
    </message>
    <message>
        <source>{by}is held up for {span}</source>
        <translation>{by}wird {span} aufgehalten</translation>
    </message>
    <message>
        <source>{api} is held up for {span}.</source>
        <translation>{api} wird {span} lang aufgehalten.</translation>
    </message>
    <message>
        <source>{by}goes on</source>
        <translation>{by}macht weiter</translation>
    </message>
    <message>
        <source>{api} goes on where it was.</source>
        <translation>{api} macht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>completer takes up request {attempt}</source>
        <translation>Abschlussroutine übernimmt Anfrage {attempt}</translation>
    </message>
    <message>
        <source>The completer takes up request {attempt} again, at {api}.</source>
        <translation>Die Abschlussroutine nimmt Anfrage {attempt} wieder auf, bei {api}.</translation>
    </message>
    <message>
        <source>deployed: {short}</source>
        <translation>ausgeliefert: {short}</translation>
    </message>
    <message>
        <source>A new version of the API is deployed: its function is now {text}.</source>
        <translation>Eine neue Version der API wird ausgeliefert: Die Funktion ist jetzt {text}.</translation>
    </message>
    <message>
        <source>{record label}</source>
        <translation>{record label}</translation>
    </message>
    <message>
        <source>The store writes the record of key {key}{record}.</source>
        <translation>Der Speicher schreibt den Datensatz des Schlüssels {key}{record}.</translation>
    </message>
    <message>
        <source>The store removes the record of key {key}.</source>
        <translation>Der Speicher entfernt den Datensatz des Schlüssels {key}.</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>The store goes down.</source>
        <translation>Der Speicher fällt aus.</translation>
    </message>
    <message>
        <source>up again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>The store is up again.</source>
        <translation>Der Speicher ist wieder da.</translation>
    </message>
    <message>
        <source>writes, answers nobody</source>
        <translation>schreibt, antwortet niemandem</translation>
    </message>
    <message>
        <source>The store answers nobody any more; what it is asked to write, it still writes.</source>
        <translation>Der Speicher antwortet niemandem mehr; was er schreiben soll, schreibt er noch.</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
    <message>
        <source>The store answers again.</source>
        <translation>Der Speicher antwortet wieder.</translation>
    </message>
    <message>
        <source>lock freed early</source>
        <translation>Sperre zu früh frei</translation>
    </message>
    <message>
        <source>The lock of key {key} (fence {fence}) is freed too early: its owner goes on as if it held it.</source>
        <translation>Die Sperre des Schlüssels {key} (Fence {fence}) wird zu früh frei; ihr Inhaber macht weiter, als hielte er sie.</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>The store begins to turn calls away: too many at once.</source>
        <translation>Der Speicher beginnt, Aufrufe abzuweisen: zu viele auf einmal.</translation>
    </message>
    <message>
        <source>throttling ends</source>
        <translation>Drosselung endet</translation>
    </message>
    <message>
        <source>The store takes every call again.</source>
        <translation>Der Speicher nimmt wieder jeden Aufruf an.</translation>
    </message>
    <message>
        <source>replay, {span} after</source>
        <translation>Replay, {span} danach</translation>
    </message>
    <message>
        <source>Request {attempt} is answered from the record: replayed, {span} after the first run.</source>
        <translation>Anfrage {attempt} wird aus dem Datensatz beantwortet: ein Replay, {span} nach dem ersten Lauf.</translation>
    </message>
    <message>
        <source>Request {attempt} is turned away: the first one has been in progress for {span}.</source>
        <translation>Anfrage {attempt} wird abgewiesen: Die erste ist seit {span} in Arbeit.</translation>
    </message>
    <message>
        <source>waits for the first</source>
        <translation>wartet auf die erste</translation>
    </message>
    <message>
        <source>Request {attempt} waits for the first one to end, for at most {span}.</source>
        <translation>Anfrage {attempt} wartet auf das Ende der ersten, höchstens {span}.</translation>
    </message>
    <message>
        <source>key of another order</source>
        <translation>Schlüssel einer anderen Bestellung</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: its key was used for a different order {span} ago.</source>
        <translation>Anfrage {attempt} wird abgewiesen, weil ihr Schlüssel vor {span} für eine andere Bestellung benutzt wurde.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: it carries no key.</source>
        <translation>Anfrage {attempt} wird abgewiesen, weil sie keinen Schlüssel trägt.</translation>
    </message>
    <message>
        <source>key no longer kept</source>
        <translation>Schlüssel nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: what its key stood for is no longer kept.</source>
        <translation>Anfrage {attempt} wird abgewiesen, weil nicht mehr aufbewahrt wird, wofür ihr Schlüssel stand.</translation>
    </message>
    <message>
        <source>runs unprotected</source>
        <translation>läuft ungeschützt</translation>
    </message>
    <message>
        <source>Request {attempt} runs without the protection of a key.</source>
        <translation>Anfrage {attempt} läuft ohne den Schutz eines Schlüssels.</translation>
    </message>
    <message>
        <source>claimed · fence {fence}</source>
        <translation>belegt · Fence {fence}</translation>
    </message>
    <message>
        <source>{api} holds key {key} {lease}, as fence {fence}.</source>
        <translation>{api} hält den Schlüssel {key} {lease}, als Fence {fence}.</translation>
    </message>
    <message>
        <source>taken over · fence {fence}</source>
        <translation>übernommen · Fence {fence}</translation>
    </message>
    <message>
        <source>{api} takes key {key} over from an owner whose lease had ended, {lease}, as fence {fence}.</source>
        <translation>{api} übernimmt den Schlüssel {key} von einem Inhaber, dessen Lease abgelaufen war, {lease}, als Fence {fence}.</translation>
    </message>
    <message>
        <source>refused, then not found</source>
        <translation>abgewiesen, dann nicht gefunden</translation>
    </message>
    <message>
        <source>{api} was refused key {key} by a record that then could not be found.</source>
        <translation>{api} bekam den Schlüssel {key} nicht, wegen eines Datensatzes, der dann nicht zu finden war.</translation>
    </message>
    <message>
        <source>found out by reading</source>
        <translation>durch Lesen herausgefunden</translation>
    </message>
    <message>
        <source>{api} lost an answer of the store and reads the record of key {key} to find out.</source>
        <translation>{api} hat eine Antwort des Speichers nicht bekommen und liest den Datensatz des Schlüssels {key}, um es herauszufinden.</translation>
    </message>
    <message>
        <source>too late: fence {fence}</source>
        <translation>zu spät: Fence {fence}</translation>
    </message>
    <message>
        <source>{api} comes back too late: its claim to key {key} (fence {fence}) is no longer its own.</source>
        <translation>{api} kommt zu spät zurück: Der eigene Anspruch auf den Schlüssel {key} (Fence {fence}) gilt nicht mehr.</translation>
    </message>
    <message>
        <source>record not written</source>
        <translation>Datensatz nicht geschrieben</translation>
    </message>
    <message>
        <source>{api} could not write the record of key {key}{why}.</source>
        <translation>{api} konnte den Datensatz des Schlüssels {key} nicht schreiben{why}.</translation>
    </message>
    <message>
        <source>work begins</source>
        <translation>Arbeit beginnt</translation>
    </message>
    <message>
        <source>{api} starts the work of request {attempt}.</source>
        <translation>{api} beginnt die Arbeit von Anfrage {attempt}.</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>Arbeit getan</translation>
    </message>
    <message>
        <source>{api} has done the work of request {attempt}.</source>
        <translation>{api} hat die Arbeit von Anfrage {attempt} getan.</translation>
    </message>
    <message>
        <source>work throws</source>
        <translation>Arbeit wirft Ausnahme</translation>
    </message>
    <message>
        <source>The work of request {attempt} fails with an exception.</source>
        <translation>Die Arbeit von Anfrage {attempt} scheitert mit einer Ausnahme.</translation>
    </message>
    <message>
        <source>{who} is charged for order {intent}.</source>
        <translation>Bei {who} wird für Bestellung {intent} abgebucht.</translation>
    </message>
    <message>
        <source>known key: not charged</source>
        <translation>Schlüssel bekannt: nicht abgebucht</translation>
    </message>
    <message>
        <source>The payment service knows key {key}: no second charge.</source>
        <translation>Der Zahlungsdienst kennt den Schlüssel {key}: keine zweite Abbuchung.</translation>
    </message>
    <message>
        <source>🍰 no. {order}</source>
        <translation>🍰 Nr. {order}</translation>
    </message>
    <message>
        <source>Cake no. {order} ({text}) is baked for order {intent}.</source>
        <translation>Torte Nr. {order} ({text}) wird für Bestellung {intent} gebacken.</translation>
    </message>
    <message>
        <source>The kitchen refuses to bake no. {order}: there is such a cake already, or a newer claim.</source>
        <translation>Die Küche weigert sich, Nr. {order} zu backen: Es gibt schon eine solche Torte, oder einen neueren Anspruch.</translation>
    </message>
    <message>
        <source>slow: {span} more</source>
        <translation>langsam: {span} mehr</translation>
    </message>
    <message>
        <source>The kitchen becomes slow: from now on the work takes {span} longer.</source>
        <translation>Die Küche wird langsam: Von nun an dauert die Arbeit {span} länger.</translation>
    </message>
    <message>
        <source>as fast as usual</source>
        <translation>so schnell wie üblich</translation>
    </message>
    <message>
        <source>The kitchen is as fast as usual again.</source>
        <translation>Die Küche ist wieder so schnell wie üblich.</translation>
    </message>
    <message>
        <source>first seen: {short}</source>
        <translation>zuerst gesehen: {short}</translation>
    </message>
    <message>
        <source>{text} is seen for the first time (order {intent}).</source>
        <translation>{text} wird zum ersten Mal gesehen (Bestellung {intent}).</translation>
    </message>
    <message>
        <source>did it work?</source>
        <translation>geklappt?</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>please try again</source>
        <translation>bitte noch einmal</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>order refused</source>
        <translation>Bestellung abgelehnt</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <translation>%1 · kein Schlüssel</translation>
    </message>
    <message>
        <source>Only messages were seen: what the service did is not known.</source>
        <translation>Nur Nachrichten waren zu sehen: Was der Dienst getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The payment is another system, and recognises a key for %1. A process that stood still for longer after its last look at its claim charges again, and no look can be so late that it could not stand still after it. A design that lets somebody else finish abandoned work cannot tell a slow owner from a dead one.</source>
        <translation>Die Zahlung ist ein anderes System und erkennt einen Schlüssel %1 lang wieder. Ein Prozess, der nach dem letzten Blick auf seinen Anspruch länger stillstand, bucht noch einmal ab, und kein Blick kann so spät kommen, dass er nicht danach noch stillstehen könnte. Ein Entwurf, bei dem jemand anders liegen gebliebene Arbeit zu Ende bringt, kann einen langsamen Eigentümer nicht von einem toten unterscheiden.</translation>
    </message>
    <message>
        <source>M. Kleppmann, How to do distributed locking, 2016 (pauses after any check); Stripe API reference, idempotent requests (keys are forgotten after at least 24 hours)</source>
        <translation>M. Kleppmann, How to do distributed locking, 2016 (Pausen nach jeder Prüfung); Stripe-API-Referenz, idempotente Anfragen (Schlüssel werden nach frühestens 24 Stunden vergessen)</translation>
    </message>
    <message>
        <source>The design keeps a key for %1, and takes a request that comes later for a new order; the payment, which recognises a key for %2, has forgotten it as well. What a design has forgotten it cannot recognise; it can only refuse it while the record is still stored.</source>
        <translation>Der Entwurf bewahrt einen Schlüssel %1 lang auf und hält eine Anfrage, die später kommt, für eine neue Bestellung; die Zahlung, die einen Schlüssel %2 lang wiedererkennt, hat ihn ebenfalls vergessen. Was ein Entwurf vergessen hat, kann er nicht wiedererkennen; er kann es nur ablehnen, solange der Eintrag noch gespeichert ist.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests (a key is new again once it was pruned)</source>
        <translation>Stripe-API-Referenz, idempotente Anfragen (ein Schlüssel ist wieder neu, sobald er gelöscht wurde)</translation>
    </message>
    <message>
        <source>The charge is made in another system: it is not rolled back with our own transaction, and in this design nobody comes to finish what an owner has left.</source>
        <translation>Abgebucht wird in einem anderen System: Mit unserer eigenen Transaktion wird die Abbuchung nicht zurückgerollt, und in diesem Entwurf kommt niemand, um zu Ende zu bringen, was ein Eigentümer liegen ließ.</translation>
    </message>
    <message>
        <source>P. Helland, Life beyond Distributed Transactions, 2007 (no transaction spans two systems); the policy, claim.completer_after</source>
        <translation>P. Helland, Life beyond Distributed Transactions, 2007 (keine Transaktion umfasst zwei Systeme); die Policy, claim.completer_after</translation>
    </message>
    <message>
        <source>A claim was left by its owner, and in this design nobody comes to finish it: until a further request finds its lease over, the order stays where it is.</source>
        <translation>Ein Anspruch wurde von seinem Eigentümer verlassen, und in diesem Entwurf kommt niemand, um ihn zu Ende zu bringen: Bis eine weitere Anfrage seine Lease abgelaufen findet, bleibt die Bestellung, wo sie ist.</translation>
    </message>
    <message>
        <source>the policy, claim.completer_after and claim.lease</source>
        <translation>die Policy, claim.completer_after und claim.lease</translation>
    </message>
    <message>
        <source>broken by the story alone</source>
        <translation>schon durch die Geschichte gebrochen</translation>
    </message>
    <message>
        <source>broken by %1: %2</source>
        <translation>gebrochen durch %1: %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>not put to the test, not broken</source>
        <translation>nicht auf die Probe gestellt, nicht gebrochen</translation>
    </message>
    <message>
        <source>undecided, not broken</source>
        <translation>offen, nicht gebrochen</translation>
    </message>
    <message>
        <source>one cake</source>
        <translation>eine Torte</translation>
    </message>
    <message>
        <source>one charge</source>
        <translation>eine Abbuchung</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>gleiche Antwort</translation>
    </message>
    <message>
        <source>no stranger</source>
        <translation>kein Fremder</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>nicht verschmolzen</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>not observed so far</source>
        <translation>bisher nicht beobachtet</translation>
    </message>
    <message>
        <source>never observed</source>
        <translation>nie beobachtet</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <translation>offen in %1</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>Abbuchungen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>✗ story</source>
        <translation>✗ Geschichte</translation>
    </message>
    <message>
        <source>✗ 1: broken by one fault · ✗ story: broken by the story alone · open: not broken, but nobody can tell in some placements · not seen: put to the test in none</source>
        <translation>✗ 1: gebrochen durch einen Fehler · ✗ Geschichte: schon durch die Geschichte gebrochen · offen: nicht gebrochen, aber in manchen Verteilungen nicht zu sagen · nicht gesehen: in keiner auf die Probe gestellt</translation>
    </message>
    <message>
        <source>without %1: %2</source>
        <translation>ohne %1: %2</translation>
    </message>
    <message>
        <source> One more fault would not save it.</source>
        <translation> Ein Fehler mehr würde es nicht retten.</translation>
    </message>
    <message>
        <source> Up to %1 more faults would not save it.</source>
        <translation> Bis zu %1 weitere Fehler würden es nicht retten.</translation>
    </message>
    <message>
        <source>past saving at %1: %2%3</source>
        <translation>nicht mehr zu retten bei %1: %2%3</translation>
    </message>
    <message>
        <source>no design that lets others finish abandoned work can hold here: %1 Source: %2</source>
        <translation>hier kann kein Entwurf halten, bei dem andere liegen gebliebene Arbeit zu Ende bringen: %1 Quelle: %2</translation>
    </message>
    <message>
        <source>the design&apos;s own choice: %1 Source: %2</source>
        <translation>so hat es der Entwurf gewählt: %1 Quelle: %2</translation>
    </message>
    <message>
        <source>saved at %1 by %2: %3 instead of %4, with what belongs to it</source>
        <translation>gerettet bei %1 durch %2: %3 statt %4, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>saved at %1 by %2: %3 instead of %4</source>
        <translation>gerettet bei %1 durch %2: %3 statt %4</translation>
    </message>
    <message>
        <source>further fields that would each save it: %1</source>
        <translation>weitere Felder, von denen jedes für sich es retten würde: %1</translation>
    </message>
    <message>
        <source>%1 placements of at most 1 fault, %2 different histories</source>
        <translation>%1 Verteilungen von höchstens 1 Fehler, %2 verschiedene Verläufe</translation>
    </message>
    <message>
        <source>%1 placements of at most %3 faults, %2 different histories</source>
        <translation>%1 Verteilungen von höchstens %3 Fehlern, %2 verschiedene Verläufe</translation>
    </message>
    <message>
        <source>; %1 runs did not come to an end</source>
        <translation>; %1 Läufe kamen nicht zu Ende</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; angehalten</translation>
    </message>
    <message>
        <source>; ended there, because there are too many</source>
        <translation>; dort beendet, weil es zu viele sind</translation>
    </message>
    <message>
        <source>: PARTIAL, not even the story alone was tried</source>
        <translation>: UNVOLLSTÄNDIG, nicht einmal die Geschichte allein wurde probiert</translation>
    </message>
    <message>
        <source>: PARTIAL, only the story alone was tried to its end</source>
        <translation>: UNVOLLSTÄNDIG, nur die Geschichte allein wurde zu Ende probiert</translation>
    </message>
    <message>
        <source>: PARTIAL, only placements of at most %1 were all tried</source>
        <translation>: UNVOLLSTÄNDIG, nur Verteilungen von höchstens %1 wurden alle probiert</translation>
    </message>
    <message>
        <source>Nothing protects a retry</source>
        <translation>Nichts schützt eine Wiederholung</translation>
    </message>
    <message>
        <source>Claim the key before the work, with one conditional write.</source>
        <translation>Belegen Sie den Schlüssel vor der Arbeit, mit einem einzigen bedingten Schreiben.</translation>
    </message>
    <message>
        <source>The key is new for every attempt</source>
        <translation>Der Schlüssel ist bei jedem Versuch ein neuer</translation>
    </message>
    <message>
        <source>Make the key once for each intent, and keep it before anything is sent.</source>
        <translation>Erzeugen Sie den Schlüssel einmal je Absicht, und bewahren Sie ihn auf, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The key is made from the payload</source>
        <translation>Der Schlüssel wird aus den Nutzdaten gebildet</translation>
    </message>
    <message>
        <source>Two equal orders can both be wanted: let the client make a key for each intent.</source>
        <translation>Zwei gleiche Bestellungen können beide gewollt sein: Lassen Sie den Client für jede Absicht einen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The scope is narrower than the caller</source>
        <translation>Der Geltungsbereich ist enger als der Aufrufer</translation>
    </message>
    <message>
        <source>Put tenant and user into the scope of a key.</source>
        <translation>Nehmen Sie Mandant und Benutzer in den Geltungsbereich eines Schlüssels auf.</translation>
    </message>
    <message>
        <source>Two that look at once both work</source>
        <translation>Zwei, die zugleich nachsehen, arbeiten beide</translation>
    </message>
    <message>
        <source>Claim with one conditional write instead of looking first.</source>
        <translation>Belegen Sie mit einem einzigen bedingten Schreiben, statt erst nachzusehen.</translation>
    </message>
    <message>
        <source>The retention is shorter than a retry may come</source>
        <translation>Die Aufbewahrung endet, bevor die letzte Wiederholung kommen kann</translation>
    </message>
    <message>
        <source>Keep keys longer than anybody retries, and tell an expired key from one never seen.</source>
        <translation>Bewahren Sie Schlüssel länger auf, als irgendjemand wiederholt, und unterscheiden Sie einen abgelaufenen Schlüssel von einem nie gesehenen.</translation>
    </message>
    <message>
        <source>The lease is shorter than the work can take</source>
        <translation>Die Lease ist kürzer, als die Arbeit dauern kann</translation>
    </message>
    <message>
        <source>Renew the lease while the work goes on, and fence the effect.</source>
        <translation>Verlängern Sie die Lease, während die Arbeit läuft, und sichern Sie die Wirkung mit der Fence.</translation>
    </message>
    <message>
        <source>A lease without a fence</source>
        <translation>Eine Lease ohne Fence</translation>
    </message>
    <message>
        <source>Hand the fence to the effect, and let it be checked there.</source>
        <translation>Geben Sie die Fence an die Wirkung weiter, und lassen Sie sie dort prüfen.</translation>
    </message>
    <message>
        <source>The work is lost between effect and record</source>
        <translation>Die Arbeit geht zwischen Wirkung und Datensatz verloren</translation>
    </message>
    <message>
        <source>Commit the record with the work, or derive the keys of other services from this one.</source>
        <translation>Schreiben Sie den Datensatz zusammen mit der Arbeit fest, oder leiten Sie die Schlüssel für andere Dienste aus diesem ab.</translation>
    </message>
    <message>
        <source>The answer is recorded before the work</source>
        <translation>Die Antwort wird vor der Arbeit vermerkt</translation>
    </message>
    <message>
        <source>Record the answer when the work is done, or together with it.</source>
        <translation>Vermerken Sie die Antwort, wenn die Arbeit getan ist, oder zusammen mit ihr.</translation>
    </message>
    <message>
        <source>Server errors are frozen</source>
        <translation>Serverfehler werden eingefroren</translation>
    </message>
    <message>
        <source>Keep the claim or delete it after an error, so that a retry can succeed.</source>
        <translation>Behalten oder löschen Sie den Anspruch nach einem Fehler, damit eine Wiederholung gelingen kann.</translation>
    </message>
    <message>
        <source>A crash blocks the key for ever</source>
        <translation>Ein Absturz blockiert den Schlüssel für immer</translation>
    </message>
    <message>
        <source>Give the claim a lease of its own, shorter than the retention.</source>
        <translation>Geben Sie dem Anspruch eine eigene Lease, kürzer als die Aufbewahrung.</translation>
    </message>
    <message>
        <source>It runs without protection while the store is down</source>
        <translation>Ohne Schutz, während der Speicher ausgefallen ist</translation>
    </message>
    <message>
        <source>Fail closed: answer 503 rather than work twice.</source>
        <translation>Antworten Sie lieber mit 503, als zweimal zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 for no. %2</source>
        <translation>%1 für Nr. %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>is not a known lesson; there are: %1</source>
        <translation>ist keine bekannte Lektion; es gibt: %1</translation>
    </message>
    <message>
        <source>is an empty list, expected a paragraph</source>
        <translation>ist eine leere Liste, erwartet: ein Absatz</translation>
    </message>
    <message>
        <source>is missing or empty, expected a list such as [&quot;en&quot;]</source>
        <translation>fehlt oder ist leer, erwartet: eine Liste wie [&quot;en&quot;]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a language such as &quot;en&quot; or &quot;pt-BR&quot;</source>
        <translation>ist „%1“, erwartet: eine Sprache wie &quot;en&quot; oder &quot;pt-BR&quot;</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which stands there already</source>
        <translation>ist „%1“, und das steht schon da</translation>
    </message>
    <message>
        <source>there is no such option; expected a letter from a to %1</source>
        <translation>eine solche Möglichkeit gibt es nicht; erwartet: ein Buchstabe von a bis %1</translation>
    </message>
    <message>
        <source>expected one letter from a to %1</source>
        <translation>erwartet: ein Buchstabe von a bis %1</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet: eine Zahl</translation>
    </message>
    <message>
        <source>expected one of the events that can be pointed at</source>
        <translation>erwartet: eines der Ereignisse, auf die sich zeigen lässt</translation>
    </message>
    <message>
        <source>expected an answer in your own words</source>
        <translation>erwartet: eine Antwort in eigenen Worten</translation>
    </message>
    <message>
        <source>asks for answer %1, and there are %2 until then</source>
        <translation>fragt nach Antwort %1, und bis dahin gibt es %2</translation>
    </message>
    <message>
        <source>asks for the order number in answer %1, which has none</source>
        <translation>fragt nach der Bestellnummer in Antwort %1, und die hat keine</translation>
    </message>
    <message>
        <source>asks for &quot;%1&quot;, which does not happen until then</source>
        <translation>fragt nach „%1“, und das geschieht bis dahin nicht</translation>
    </message>
    <message>
        <source>asks for order %1, and there are %2 until then</source>
        <translation>fragt nach Bestellung %1, und bis dahin gibt es %2</translation>
    </message>
    <message>
        <source>asks what broke &quot;%1&quot;, which is %2 until then</source>
        <translation>fragt, was „%1“ gebrochen hat, und das ist bis dahin %2</translation>
    </message>
    <message>
        <source>asks what broke &quot;%1&quot;: no single event did, it shows at the end of the run only</source>
        <translation>fragt, was „%1“ gebrochen hat: Es war kein einzelnes Ereignis, es zeigt sich erst am Ende des Laufs</translation>
    </message>
    <message>
        <source>asks for a search that has too many placements; expected fewer faults</source>
        <translation>fragt nach einer Suche mit zu vielen Anordnungen; erwartet: weniger Fehler</translation>
    </message>
    <message>
        <source>is missing, expected an event such as &quot;reply 1 lost&quot;</source>
        <translation>fehlt, erwartet: ein Ereignis wie &quot;reply 1 lost&quot;</translation>
    </message>
    <message>
        <source>is missing, expected one of: %1</source>
        <translation>fehlt, erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>, expected an id</source>
        <translation>, erwartet: eine ID</translation>
    </message>
    <message>
        <source>is missing, expected the id of a story</source>
        <translation>fehlt, erwartet: die ID einer Geschichte</translation>
    </message>
    <message>
        <source>a point such as &quot;reply 1 lost&quot;, &quot;5s&quot; or &quot;end&quot;</source>
        <translation>eine Stelle wie &quot;reply 1 lost&quot;, &quot;5s&quot; oder &quot;end&quot;</translation>
    </message>
    <message>
        <source>an event such as &quot;reply 1 lost&quot;</source>
        <translation>ein Ereignis wie &quot;reply 1 lost&quot;</translation>
    </message>
    <message>
        <source>refused: not the owner</source>
        <translation>abgewiesen: nicht der Inhaber</translation>
    </message>
    <message>
        <source>refused: there is such an effect</source>
        <translation>abgewiesen: die Wirkung gibt es schon</translation>
    </message>
    <message>
        <source>rests on an assumption about %1: %2</source>
        <translation>beruht auf einer Annahme über %1: %2</translation>
    </message>
    <message>
        <source>rests on assumptions about %1: %2</source>
        <translation>beruht auf Annahmen über %1: %2</translation>
    </message>
    <message>
        <source>, expected an id or an object</source>
        <translation>, erwartet: eine ID oder ein Objekt</translation>
    </message>
    <message>
        <source>is missing, expected an id or an object</source>
        <translation>fehlt, erwartet: eine ID oder ein Objekt</translation>
    </message>
    <message>
        <source>must be 1: this version of OneCake reads no other</source>
        <translation>muss 1 sein: Diese Version von OneCake liest keine andere</translation>
    </message>
    <message>
        <source>the run cannot be saved: </source>
        <translation>der Lauf lässt sich nicht sichern: </translation>
    </message>
    <message>
        <source>the line of a run</source>
        <translation>die Zeile eines Laufs</translation>
    </message>
    <message>
        <source>Copy it again as a whole; it begins with &quot;%1&quot;</source>
        <translation>Kopieren Sie sie noch einmal im Ganzen; sie beginnt mit „%1“</translation>
    </message>
    <message>
        <source>the run is too large: a line holds at most %1 letters</source>
        <translation>der Lauf ist zu groß: Eine Zeile fasst höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Save the run as a file</source>
        <translation>Sichern Sie den Lauf als Datei</translation>
    </message>
    <message>
        <source>it is longer than %1 letters, the most that one has</source>
        <translation>sie ist länger als die %1 Zeichen, die eine höchstens hat</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>sie ist keine</translation>
    </message>
    <message>
        <source>a part of it is missing, or letters in it were changed</source>
        <translation>ein Teil davon fehlt, oder Zeichen darin wurden verändert</translation>
    </message>
    <message>
        <source>it claims to hold more than a run</source>
        <translation>sie gibt vor, mehr als einen Lauf zu enthalten</translation>
    </message>
    <message>
        <source>it holds something else than a run</source>
        <translation>sie enthält etwas anderes als einen Lauf</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>eine Geschichte</translation>
    </message>
    <message>
        <source>is not a known scenario; there are: %1</source>
        <translation>ist keine bekannte Geschichte; es gibt: %1</translation>
    </message>
    <message>
        <source>a key algorithm</source>
        <translation>ein Schlüsselverfahren</translation>
    </message>
    <message>
        <source>is not a known key algorithm; there are: %1</source>
        <translation>ist kein bekanntes Schlüsselverfahren; es gibt: %1</translation>
    </message>
    <message>
        <source>a retry policy</source>
        <translation>eine Wiederholungsregel</translation>
    </message>
    <message>
        <source>is not a known retry policy; there are: %1</source>
        <translation>ist keine bekannte Wiederholungsregel; es gibt: %1</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is not a point of a %2</source>
        <translation>ist „%1“, und das ist kein Punkt für %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a chance from 0% to 100% such as &quot;10%&quot;</source>
        <translation>ist „%1“, erwartet: eine Wahrscheinlichkeit von 0% bis 100%, zum Beispiel &quot;10%&quot;</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>is missing, expected one of: </source>
        <translation>fehlt, erwartet wird eines von: </translation>
    </message>
    <message>
        <source>must lie after &quot;from&quot;</source>
        <translation>muss nach "from" liegen</translation>
    </message>
    <message>
        <source>, expected a list of faults</source>
        <translation>, erwartet: eine Liste von Fehlern</translation>
    </message>
    <message>
        <source>, expected a fault in words or as an object</source>
        <translation>, erwartet: ein Fehler in Worten oder als Objekt</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a duration such as 8s or 250ms</source>
        <translation>eine Dauer wie 8s oder 250ms</translation>
    </message>
    <message>
        <source>a duration up to %1 such as 50ms</source>
        <translation>eine Dauer bis %1, zum Beispiel 50ms</translation>
    </message>
    <message>
        <source>a range of times such as 1s..9s</source>
        <translation>ein Zeitraum wie 1s..9s</translation>
    </message>
    <message>
        <source>an HTTP status from 400 to 599</source>
        <translation>ein HTTP-Status von 400 bis 599</translation>
    </message>
    <message>
        <source>a chance from 0% to 100% such as 10%</source>
        <translation>eine Wahrscheinlichkeit von 0% bis 100%, zum Beispiel 10%</translation>
    </message>
    <message>
        <source>the end, or ; and another fault</source>
        <translation>das Ende, oder ; und ein weiterer Fehler</translation>
    </message>
    <message>
        <source>the text ends</source>
        <translation>der Text endet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood</source>
        <translation>„%1“ wurde nicht verstanden</translation>
    </message>
    <message>
        <source>fault &quot;%1&quot;</source>
        <translation>Fehler „%1“</translation>
    </message>
    <message>
        <source>%1 at word %2; expected %3</source>
        <translation>%1 bei Wort %2; erwartet: %3</translation>
    </message>
    <message>
        <source>The Nth reply is lost: the work was done, and the website never hears of it.</source>
        <translation>Die N-te Antwort geht verloren: Die Arbeit wurde getan, und die Website erfährt es nie.</translation>
    </message>
    <message>
        <source>The Nth request is lost: nothing is done.</source>
        <translation>Die N-te Anfrage geht verloren: Nichts wird getan.</translation>
    </message>
    <message>
        <source>For a while every reply is lost, and requests get through.</source>
        <translation>Eine Weile geht jede Antwort verloren, und Anfragen kommen durch.</translation>
    </message>
    <message>
        <source>For a while every request is lost, and replies get through.</source>
        <translation>Eine Weile geht jede Anfrage verloren, und Antworten kommen durch.</translation>
    </message>
    <message>
        <source>Each message is lost with that chance; the seed decides which.</source>
        <translation>Jede Nachricht geht mit dieser Wahrscheinlichkeit verloren; der Startwert bestimmt, welche.</translation>
    </message>
    <message>
        <source>The Nth reply takes that much longer.</source>
        <translation>Die N-te Antwort braucht um so viel länger.</translation>
    </message>
    <message>
        <source>The Nth request takes that much longer.</source>
        <translation>Die N-te Anfrage braucht um so viel länger.</translation>
    </message>
    <message>
        <source>Each message takes up to that much longer, so that one may overtake another; the seed decides how much.</source>
        <translation>Jede Nachricht braucht bis zu so viel länger, sodass eine die andere überholen kann; der Startwert bestimmt, wie viel.</translation>
    </message>
    <message>
        <source>The Nth request arrives twice.</source>
        <translation>Die N-te Anfrage kommt zweimal an.</translation>
    </message>
    <message>
        <source>The Nth reply arrives twice.</source>
        <translation>Die N-te Antwort kommt zweimal an.</translation>
    </message>
    <message>
        <source>For a while everything is lost, in both directions.</source>
        <translation>Eine Weile geht alles verloren, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>The API process dies at that point of the Nth attempt; after-effect: the customer is charged, and nothing is recorded of it.</source>
        <translation>Der API-Prozess stirbt an dieser Stelle des N-ten Versuchs; after-effect: Es ist abgebucht, und nichts davon ist vermerkt.</translation>
    </message>
    <message>
        <source>The work throws an exception at that point of the Nth attempt.</source>
        <translation>Die Arbeit wirft an dieser Stelle des N-ten Versuchs eine Ausnahme.</translation>
    </message>
    <message>
        <source>The work answers the Nth attempt with that status, and does nothing.</source>
        <translation>Die Arbeit beantwortet den N-ten Versuch mit diesem Status und tut nichts.</translation>
    </message>
    <message>
        <source>The API process stalls as the Nth run of the work begins.</source>
        <translation>Der API-Prozess stockt, wenn die Arbeit zum N-ten Mal beginnt.</translation>
    </message>
    <message>
        <source>For a while the store refuses every call: nothing is read or written.</source>
        <translation>Eine Weile weist der Speicher jeden Aufruf ab: Nichts wird gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>For a while the store answers nobody, but writes what it is asked to write: whether it did is unknown to the caller.</source>
        <translation>Eine Weile antwortet der Speicher niemandem, schreibt aber, was er schreiben soll: Ob er es tat, weiß der Aufrufer nicht.</translation>
    </message>
    <message>
        <source>The store does the Nth call of that kind, and its answer is lost.</source>
        <translation>Der Speicher führt den N-ten Aufruf dieser Art aus, und seine Antwort geht verloren.</translation>
    </message>
    <message>
        <source>For a while the store turns every call away: too many at once.</source>
        <translation>Eine Weile weist der Speicher jeden Aufruf ab: zu viele auf einmal.</translation>
    </message>
    <message>
        <source>The lock or lease of the Nth attempt is freed as soon as it is granted, before anything is recorded: another request gets it, and the first does not know.</source>
        <translation>Die Sperre oder Lease des N-ten Versuchs wird gelöst, sobald sie gewährt ist, bevor etwas vermerkt ist: Eine andere Anfrage bekommt sie, und die erste weiß nichts davon.</translation>
    </message>
    <message>
        <source>The clock of the Nth API process is ahead; with a minus, it is behind.</source>
        <translation>Die Uhr des N-ten API-Prozesses geht vor; mit einem Minus geht sie nach.</translation>
    </message>
    <message>
        <source>The customer taps the button twice.</source>
        <translation>Die Kundin tippt zweimal auf den Knopf.</translation>
    </message>
    <message>
        <source>The page is reloaded before the Nth attempt is sent.</source>
        <translation>Die Seite wird neu geladen, bevor der N-te Versuch gesendet wird.</translation>
    </message>
    <message>
        <source>The page is reloaded as the Nth reply arrives.</source>
        <translation>Die Seite wird neu geladen, während die N-te Antwort ankommt.</translation>
    </message>
    <message>
        <source>The customer loses patience that long after deciding to order.</source>
        <translation>Die Kundin verliert so lange nach dem Entschluss zu bestellen die Geduld.</translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <translation>%1; erwartet: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected one of: </source>
        <translation>ist „%1“, erwartet wird eines von: </translation>
    </message>
    <message>
        <source>is empty, expected at least one of: </source>
        <translation>ist leer, erwartet wird mindestens eines von: </translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>must be more than 0 where there is a backoff</source>
        <translation>muss mehr als 0 sein, wo es einen Backoff gibt</translation>
    </message>
    <message>
        <source>is missing, expected a time such as &quot;120ms&quot;</source>
        <translation>fehlt, erwartet: eine Zeit wie "120ms"</translation>
    </message>
    <message>
        <source>is missing, expected a time such as &quot;3.2s&quot;</source>
        <translation>fehlt, erwartet: eine Zeit wie "3.2s"</translation>
    </message>
    <message>
        <source>must not lie before the deed above it, at %1</source>
        <translation>darf nicht vor dem Eingriff darüber liegen, bei %1</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is not a point of a crash</source>
        <translation>ist „%1“, und das ist kein Punkt für einen Absturz</translation>
    </message>
    <message>
        <source>is a recording of what really happened, and is shown as it was: no other policy, keys, retries or faults can be chosen for it</source>
        <translation>ist eine Aufzeichnung dessen, was wirklich geschah, und wird gezeigt, wie es war: Andere Policy, Schlüssel, Wiederholungen oder Fehler lassen sich dafür nicht wählen</translation>
    </message>
    <message>
        <source>Choose a story to try them on</source>
        <translation>Wählen Sie eine Geschichte, um sie daran auszuprobieren</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, who is not in &quot;customers&quot;</source>
        <translation>ist „%1“, und das steht nicht unter &quot;customers&quot;</translation>
    </message>
    <message>
        <source>is empty, expected at least one customer</source>
        <translation>ist leer, erwartet: mindestens ein Kunde</translation>
    </message>
    <message>
        <source>was told to come back</source>
        <translation>wurde auf später verwiesen</translation>
    </message>
    <message>
        <source>was told to try again</source>
        <translation>sollte es noch einmal versuchen</translation>
    </message>
    <message>
        <source>got no answer</source>
        <translation>bekam keine Antwort</translation>
    </message>
    <message>
        <source>the customer of %1 %2</source>
        <translation>der Kunde von %1 %2</translation>
    </message>
    <message>
        <source>%1 was not carried out and its customer %2</source>
        <translation>%1 wurde nicht ausgeführt, und der Kunde %2</translation>
    </message>
    <message>
        <source>; asking again would have carried it out</source>
        <translation>; auf erneute Anfrage wäre die Bestellung ausgeführt worden</translation>
    </message>
    <message>
        <source>; asking again would have been refused</source>
        <translation>; auf erneute Anfrage wäre die Bestellung abgelehnt worden</translation>
    </message>
    <message>
        <source>; asking again would not have changed that</source>
        <translation>; eine erneute Anfrage hätte daran nichts geändert</translation>
    </message>
    <message>
        <source>%1 was carried out and its customer %2</source>
        <translation>%1 wurde ausgeführt, und der Kunde %2</translation>
    </message>
    <message>
        <source>; asking again would have carried it out once more</source>
        <translation>; auf erneute Anfrage wäre die Bestellung noch einmal ausgeführt worden</translation>
    </message>
    <message>
        <source>; asking again would have told the customer</source>
        <translation>; auf erneute Anfrage hätte der Kunde es erfahren</translation>
    </message>
    <message>
        <source>; asking again would not have told the customer</source>
        <translation>; auch auf erneute Anfrage hätte der Kunde es nicht erfahren</translation>
    </message>
    <message>
        <source>%1 was carried out, and all that its customer was told is that the answer is no longer kept</source>
        <translation>%1 wurde ausgeführt, und der Kunde erfuhr nur, dass die Antwort nicht mehr aufbewahrt wird</translation>
    </message>
    <message>
        <source>%1 was carried out, and its customer was told that it was refused</source>
        <translation>%1 wurde ausgeführt, und der Kunde erfuhr, sie sei abgelehnt worden</translation>
    </message>
    <message>
        <source>%1 was taken for %2 and never carried out</source>
        <translation>%1 wurde für %2 gehalten und nie ausgeführt</translation>
    </message>
    <message>
        <source>%1 was turned away because of another customer&apos;s key</source>
        <translation>%1 wurde wegen des Schlüssels eines anderen Kunden abgewiesen</translation>
    </message>
    <message>
        <source>%1 was neither carried out nor clearly refused</source>
        <translation>%1 wurde weder ausgeführt noch klar abgelehnt</translation>
    </message>
    <message>
        <source>%1 was charged and its cake was never baked</source>
        <translation>für %1 wurde abgebucht, und die Torte wurde nie gebacken</translation>
    </message>
    <message>
        <source>the cake of %1 was baked and never charged</source>
        <translation>die Torte von %1 wurde gebacken, und abgebucht wurde dafür nie</translation>
    </message>
    <message>
        <source>%1 was confirmed and never carried out</source>
        <translation>%1 wurde bestätigt und nie ausgeführt</translation>
    </message>
    <message>
        <source>no order led to more than one</source>
        <translation>keine Bestellung mit mehr als einer</translation>
    </message>
    <message>
        <source>%1 led to %2 %3</source>
        <translation>%1 führte zu %2 %3</translation>
    </message>
    <message>
        <source>every further answer was the first one again</source>
        <translation>jede weitere Antwort wie die erste</translation>
    </message>
    <message>
        <source>%1 was answered %2, then %3</source>
        <translation>die Antwort auf %1 war %2, dann %3</translation>
    </message>
    <message>
        <source>every answer spoke of the customer&apos;s own order</source>
        <translation>in jeder Antwort die eigene Bestellung des Kunden</translation>
    </message>
    <message>
        <source>%1 was answered with %2&apos;s order no. %3</source>
        <translation>%1 bekam als Antwort die Bestellung von %2, Nr. %3</translation>
    </message>
    <message>
        <source>every confirmed order got a cake of its own</source>
        <translation>für jede bestätigte Bestellung eine eigene Torte</translation>
    </message>
    <message>
        <source>%1 was answered with the cake of %2</source>
        <translation>die Antwort auf %1 war die Torte von %2</translation>
    </message>
    <message>
        <source>%1 was taken for %2</source>
        <translation>%1 wurde für %2 gehalten</translation>
    </message>
    <message>
        <source>%1 was confirmed and no cake was baked for it</source>
        <translation>%1 wurde bestätigt, und keine Torte wurde dafür gebacken</translation>
    </message>
    <message>
        <source>nobody waited in vain</source>
        <translation>niemand, der vergeblich wartete</translation>
    </message>
    <message>
        <source>the last word on %1 was &quot;in progress&quot;, and nobody is working on it</source>
        <translation>das letzte Wort zu %1 war „in Arbeit“, und niemand arbeitet daran</translation>
    </message>
    <message>
        <source>the key of %1 stays in progress for ever: its lease has no end, and nobody is working on it</source>
        <translation>der Schlüssel von %1 bleibt für immer in Arbeit: Seine Lease hat kein Ende, und niemand arbeitet daran</translation>
    </message>
    <message>
        <source>however often %1 were asked for, the answer would be &quot;in progress&quot;, and nobody is working on it</source>
        <translation>so oft auch nach %1 gefragt würde, die Antwort wäre „in Arbeit“, und niemand arbeitet daran</translation>
    </message>
    <message>
        <source>every order was carried out and its customer told, or it was refused</source>
        <translation>jede Bestellung ausgeführt und dem Kunden mitgeteilt, oder abgelehnt</translation>
    </message>
    <message>
        <source>the run is still under way</source>
        <translation>der Lauf ist noch im Gange</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>bisher: %1</translation>
    </message>
    <message>
        <source>what was baked and charged cannot be seen in messages</source>
        <translation>was gebacken und abgebucht wurde, ist Nachrichten nicht anzusehen</translation>
    </message>
    <message>
        <source>every further answer had the status of the first one, and its order number where it named one</source>
        <translation>jede weitere Antwort hatte den Status der ersten und ihre Bestellnummer, wo sie eine nannte</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>nicht abgebucht</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 Abbuchung</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 Abbuchungen</translation>
    </message>
    <message>
        <source>charged once</source>
        <translation>einmal abgebucht</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>%1 · cakes and charges not observed</source>
        <translation>%1 · Kuchen und Abbuchungen nicht beobachtet</translation>
    </message>
    <message>
        <source>1 cake</source>
        <translation>1 Torte</translation>
    </message>
    <message>
        <source>%1 cakes</source>
        <translation>%1 Torten</translation>
    </message>
    <message>
        <source>At most one cake per order</source>
        <translation>Höchstens eine Torte je Bestellung</translation>
    </message>
    <message>
        <source>At most one charge per order</source>
        <translation>Höchstens eine Abbuchung je Bestellung</translation>
    </message>
    <message>
        <source>Every retry got the same answer</source>
        <translation>Jede Wiederholung bekam dieselbe Antwort</translation>
    </message>
    <message>
        <source>No answer went to a stranger</source>
        <translation>Keine Antwort ging an Fremde</translation>
    </message>
    <message>
        <source>Distinct orders were not merged</source>
        <translation>Verschiedene Bestellungen wurden nicht verschmolzen</translation>
    </message>
    <message>
        <source>Nobody was blocked for ever</source>
        <translation>Niemand war für immer blockiert</translation>
    </message>
    <message>
        <source>Every order was carried out and told, or refused</source>
        <translation>Jede Bestellung wurde ausgeführt und mitgeteilt, oder abgelehnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no requests; expected such as &quot;POST /orders&quot; or &quot;/orders/*&quot;</source>
        <translation>&quot;%1&quot; benennt keine Anfragen; erwartet: etwa &quot;POST /orders&quot; oder &quot;/orders/*&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a service; expected such as http://127.0.0.1:3000</source>
        <translation>&quot;%1&quot; ist keine Adresse eines Dienstes; erwartet: etwa http://127.0.0.1:3000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than scheme, host and port; requests keep their own paths</source>
        <translation>&quot;%1&quot; hat mehr als Schema, Rechner und Port; Anfragen behalten ihre eigenen Pfade</translation>
    </message>
    <message>
        <source>Leave the rest out; --only chooses by the path</source>
        <translation>Lassen Sie den Rest weg; --only wählt nach dem Pfad aus</translation>
    </message>
    <message>
        <source>%1 is sent %2 times; expected once</source>
        <translation>%1 wird %2-mal gesendet; erwartet: einmal</translation>
    </message>
    <message>
        <source>%1 begins with a quotation mark and is no string; expected &quot;key&quot; or key</source>
        <translation>%1 beginnt mit einem Anführungszeichen und ist keine Zeichenkette; erwartet: &quot;key&quot; oder key</translation>
    </message>
    <message>
        <source>%1 is neither a string in quotation marks nor a single word</source>
        <translation>%1 ist weder eine Zeichenkette in Anführungszeichen noch ein einzelnes Wort</translation>
    </message>
    <message>
        <source>The kitchen&apos;s book cannot be read</source>
        <translation>Das Buch der Küche ist nicht lesbar</translation>
    </message>
    <message>
        <source>The first request with this key is still being worked on</source>
        <translation>An der ersten Anfrage mit diesem Schlüssel wird noch gearbeitet</translation>
    </message>
    <message>
        <source>This key was used for another request</source>
        <translation>Dieser Schlüssel wurde für eine andere Anfrage verwendet</translation>
    </message>
    <message>
        <source>There is no usable Idempotency-Key</source>
        <translation>Es gibt keinen brauchbaren Idempotency-Key</translation>
    </message>
    <message>
        <source>This key was used, and its answer is no longer kept</source>
        <translation>Dieser Schlüssel wurde verwendet, und seine Antwort wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Nichts wurde getan</translation>
    </message>
    <message>
        <source>It may have been done</source>
        <translation>Es kann getan worden sein</translation>
    </message>
    <message>
        <source>Ask again later, with the same key.</source>
        <translation>Fragen Sie später noch einmal, mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Nehmen Sie einen neuen Schlüssel für eine neue Anfrage.</translation>
    </message>
    <message>
        <source>Send one of your own with each request, and the same one with a retry.</source>
        <translation>Senden Sie mit jeder Anfrage einen eigenen, und mit einer Wiederholung denselben.</translation>
    </message>
    <message>
        <source>Look whether the order is there before you order again.</source>
        <translation>Sehen Sie nach, ob die Bestellung da ist, bevor Sie noch einmal bestellen.</translation>
    </message>
    <message>
        <source>Ask again, with the same key.</source>
        <translation>Fragen Sie noch einmal, mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>over HTTP a reply cannot arrive twice</source>
        <translation>über HTTP kann eine Antwort nicht zweimal ankommen</translation>
    </message>
    <message>
        <source>Use duplicate request, which is answered twice</source>
        <translation>Nehmen Sie duplicate request; das wird zweimal beantwortet</translation>
    </message>
    <message>
        <source>&quot;of key&quot; counts single messages, and this is none</source>
        <translation>&quot;of key&quot; zählt einzelne Nachrichten, und dies ist keine</translation>
    </message>
    <message>
        <source>Leave &quot;of key&quot; out</source>
        <translation>Lassen Sie &quot;of key&quot; weg</translation>
    </message>
    <message>
        <source>the proxy sees messages only, and this happens behind or before them</source>
        <translation>der Proxy sieht nur Nachrichten, und dies geschieht hinter oder vor ihnen</translation>
    </message>
    <message>
        <source>Expected lose, delay or duplicate, tunnel, or jitter</source>
        <translation>Erwartet: lose, delay oder duplicate, tunnel oder jitter</translation>
    </message>
    <message>
        <source>this cannot be done to a real store or to a real browser</source>
        <translation>dies lässt sich einem wirklichen Speicher oder Browser nicht antun</translation>
    </message>
    <message>
        <source>Expected a fault of messages, or crash, throw, respond or hold</source>
        <translation>Erwartet: ein Fehler von Nachrichten, oder crash, throw, respond oder hold</translation>
    </message>
    <message>
        <source>&quot;of key&quot; is followed by no key</source>
        <translation>auf &quot;of key&quot; folgt kein Schlüssel</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>eine Policy</translation>
    </message>
    <message>
        <source>Payment APIs</source>
        <translation>Zahlungs-APIs</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Libraries and designs</source>
        <translation>Bibliotheken und Entwürfe</translation>
    </message>
    <message>
        <source>Workflow engines</source>
        <translation>Workflow-Engines</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>is not a known policy; there are: %1</source>
        <translation>ist keine bekannte Policy; es gibt: %1</translation>
    </message>
    <message>
        <source>key_source is derived</source>
        <translation>key_source derived ist</translation>
    </message>
    <message>
        <source>there is a key</source>
        <translation>es einen Schlüssel gibt</translation>
    </message>
    <message>
        <source>the key is the caller&apos;s, or derived from chosen fields</source>
        <translation>der Schlüssel vom Aufrufer kommt oder aus gewählten Feldern abgeleitet ist</translation>
    </message>
    <message>
        <source>the action is reject</source>
        <translation>action reject ist</translation>
    </message>
    <message>
        <source>key_source is client or business_id</source>
        <translation>key_source client oder business_id ist</translation>
    </message>
    <message>
        <source>the fingerprint&apos;s kind is fields</source>
        <translation>die Art des Fingerabdrucks fields ist</translation>
    </message>
    <message>
        <source>the fingerprint&apos;s kind is full, body or fields</source>
        <translation>die Art des Fingerabdrucks full, body oder fields ist</translation>
    </message>
    <message>
        <source>the action is reject or wait</source>
        <translation>action reject oder wait ist</translation>
    </message>
    <message>
        <source>the action is wait</source>
        <translation>action wait ist</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is fixed or caller_deadline</source>
        <translation>die Art der Lease fixed oder caller_deadline ist</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is caller_deadline</source>
        <translation>die Art der Lease caller_deadline ist</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is fixed</source>
        <translation>die Art der Lease fixed ist</translation>
    </message>
    <message>
        <source>a record is written</source>
        <translation>ein Datensatz geschrieben wird</translation>
    </message>
    <message>
        <source>on_unknown is repeat</source>
        <translation>on_unknown repeat ist</translation>
    </message>
    <message>
        <source>a claim is written before the work, or nothing at all</source>
        <translation>ein Anspruch vor der Arbeit geschrieben wird, oder gar nichts</translation>
    </message>
    <message>
        <source>a completer comes for claims that are left</source>
        <translation>eine Abschlussroutine liegen gebliebene Ansprüche aufnimmt</translation>
    </message>
    <message>
        <source>effect_fencing is effect_unique</source>
        <translation>effect_fencing effect_unique ist</translation>
    </message>
    <message>
        <source>the protocol is check_then_act</source>
        <translation>protocol check_then_act ist</translation>
    </message>
    <message>
        <source>the protocol is cond_write, dedupe_window or check_then_act</source>
        <translation>protocol cond_write, dedupe_window oder check_then_act ist</translation>
    </message>
    <message>
        <source>a lost claim is followed by a read</source>
        <translation>auf einen verlorenen Anspruch ein Lesen folgt</translation>
    </message>
    <message>
        <source>a claim is written before the work</source>
        <translation>ein Anspruch vor der Arbeit geschrieben wird</translation>
    </message>
    <message>
        <source>the replay&apos;s kind is stored_body_status or error_exists</source>
        <translation>die Art des Replays stored_body_status oder error_exists ist</translation>
    </message>
    <message>
        <source>the claim&apos;s protocol is not none</source>
        <translation>protocol des Anspruchs nicht none ist</translation>
    </message>
    <message>
        <source>the action is error</source>
        <translation>action error ist</translation>
    </message>
    <message>
        <source>the retention&apos;s period is not unlimited</source>
        <translation>period der Aufbewahrung nicht unlimited ist</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected small letters, digits and single hyphens</source>
        <translation>ist „%1“, erwartet: Kleinbuchstaben, Ziffern und einzelne Bindestriche</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected one of: %2</source>
        <translation>ist „%1“, erwartet: eines von %2</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no field of this policy; expected a path such as &quot;claim.lease&quot;</source>
        <translation>nennt „%1“, und das ist kein Feld dieser Policy; erwartet: ein Pfad wie &quot;claim.lease&quot;</translation>
    </message>
    <message>
        <source>but the claim&apos;s protocol needs a key; expected another source, or the protocol none</source>
        <translation>aber protocol des Anspruchs braucht einen Schlüssel; erwartet: eine andere Quelle oder protocol none</translation>
    </message>
    <message>
        <source>but the bytes as sent cannot be cut into fields; expected sorted or jcs, or an empty list of fields</source>
        <translation>aber die gesendeten Bytes lassen sich nicht in Felder zerlegen; erwartet: sorted oder jcs oder eine leere Liste von Feldern</translation>
    </message>
    <message>
        <source>more than once; expected each part only once</source>
        <translation>mehr als einmal; erwartet: jeder Teil nur einmal</translation>
    </message>
    <message>
        <source>is %1, expected at least 1</source>
        <translation>ist %1, erwartet: mindestens 1</translation>
    </message>
    <message>
        <source>is %1, expected a number from the minimum (%2) to %3</source>
        <translation>ist %1, erwartet: eine Zahl vom Minimum (%2) bis %3</translation>
    </message>
    <message>
        <source>but no fingerprint is taken; expected another kind than none, or the action replay</source>
        <translation>aber es wird kein Fingerabdruck genommen; erwartet: eine andere Art als none oder action replay</translation>
    </message>
    <message>
        <source>is empty, expected the names of the body&apos;s members that make up the fingerprint</source>
        <translation>ist leer, erwartet: die Namen der Felder des Inhalts, aus denen der Fingerabdruck gebildet wird</translation>
    </message>
    <message>
        <source>among others, but no fingerprint is taken; expected the fingerprint&apos;s kind to be another than none</source>
        <translation>unter anderem, aber es wird kein Fingerabdruck genommen; erwartet: eine andere Art des Fingerabdrucks als none</translation>
    </message>
    <message>
        <source>but with the fingerprint in the scope no mismatch can ever be seen; expected new_op</source>
        <translation>aber mit dem Fingerabdruck im Geltungsbereich zeigt sich nie eine Abweichung; erwartet: new_op</translation>
    </message>
    <message>
        <source>but nothing shows that a request is in progress; expected execute</source>
        <translation>aber nichts zeigt, dass eine Anfrage in Arbeit ist; erwartet: execute</translation>
    </message>
    <message>
        <source>but a dedupe_window accepts and drops; expected ack</source>
        <translation>aber ein dedupe_window nimmt an und verwirft; erwartet: ack</translation>
    </message>
    <message>
        <source>is negative, expected a time span, or 0 for none</source>
        <translation>ist negativ, erwartet: eine Zeitspanne, oder 0 für keine</translation>
    </message>
    <message>
        <source>is %1, expected more than 0: waiting means looking again</source>
        <translation>ist %1, erwartet: mehr als 0: warten heißt, noch einmal nachzusehen</translation>
    </message>
    <message>
        <source>is %1, expected at least one poll (%2)</source>
        <translation>ist %1, erwartet: mindestens eine Nachfrage (%2)</translation>
    </message>
    <message>
        <source>is true, but nobody waits; expected the action wait, or false</source>
        <translation>ist true, aber niemand wartet; erwartet: die Aktion wait, oder false</translation>
    </message>
    <message>
        <source>but no claim is written that could be leased; expected retention</source>
        <translation>aber es wird kein Anspruch geschrieben, der eine Lease haben könnte; erwartet: retention</translation>
    </message>
    <message>
        <source>is %1, expected more than 0</source>
        <translation>ist %1, erwartet: mehr als 0</translation>
    </message>
    <message>
        <source>is %1, but only a fixed lease can be extended; expected 0</source>
        <translation>ist %1, aber nur eine feste Lease lässt sich verlängern; erwartet: 0</translation>
    </message>
    <message>
        <source>is %1, expected less than the lease (%2)</source>
        <translation>ist %1, erwartet: weniger als die Lease (%2)</translation>
    </message>
    <message>
        <source>but no recovery points are kept; expected outcome.commit to be atomic_phases, or restart</source>
        <translation>aber es werden keine Wiederaufsetzpunkte aufbewahrt; erwartet: outcome.commit atomic_phases, oder restart</translation>
    </message>
    <message>
        <source>is %1, expected at least the lease (%2): the claim would be gone first</source>
        <translation>ist %1, erwartet: mindestens die Lease (%2): der Anspruch wäre vorher fort</translation>
    </message>
    <message>
        <source>is %1, but there is no claim that a completer could find; expected 0</source>
        <translation>ist %1, aber es gibt keinen Anspruch, den eine Abschlussroutine finden könnte; erwartet: 0</translation>
    </message>
    <message>
        <source>is %1, expected at least the lease (%2): until then the owner is at work</source>
        <translation>ist %1, erwartet: mindestens die Lease (%2): bis dahin ist der Inhaber bei der Arbeit</translation>
    </message>
    <message>
        <source>so a claim ends only with its record, and the completer can never take it over; expected fixed, caller_deadline or session, the completer close, or completer_after 0</source>
        <translation>also endet ein Anspruch nur mit seinem Datensatz, und die Abschlussroutine kann ihn nie übernehmen; erwartet: fixed, caller_deadline oder session, completer close oder completer_after 0</translation>
    </message>
    <message>
        <source>but a completer is to take the claim over; expected restart or resume</source>
        <translation>aber eine Abschlussroutine soll den Anspruch übernehmen; erwartet: restart oder resume</translation>
    </message>
    <message>
        <source>but the completer closes what it finds in the same way; expected store or delete</source>
        <translation>aber die Abschlussroutine schließt auf dieselbe Weise ab, was sie findet; erwartet: store oder delete</translation>
    </message>
    <message>
        <source>is %1, expected a number from 2 to %2, the first try included</source>
        <translation>ist %1, erwartet: eine Zahl von 2 bis %2, den ersten Versuch eingeschlossen</translation>
    </message>
    <message>
        <source>but insert_at_commit makes the record when the work is done; expected absent</source>
        <translation>aber insert_at_commit legt den Datensatz an, wenn die Arbeit getan ist; erwartet: absent</translation>
    </message>
    <message>
        <source>but the record is there before the work is done; expected none, exists, status_cas or owner_cas</source>
        <translation>aber der Datensatz ist da, bevor die Arbeit getan ist; erwartet: none, exists, status_cas oder owner_cas</translation>
    </message>
    <message>
        <source>but the protocol %1 gives nobody a claim of his own; expected none, exists or status_cas</source>
        <translation>aber das Protokoll %1 gibt niemandem einen eigenen Anspruch; erwartet: none, exists oder status_cas</translation>
    </message>
    <message>
        <source>but there is no record before the work is done; expected none</source>
        <translation>aber bevor die Arbeit getan ist, gibt es keinen Datensatz; erwartet: none</translation>
    </message>
    <message>
        <source>but the protocol %1 hands out no rising claim number; expected none or effect_unique</source>
        <translation>aber das Protokoll %1 vergibt keine steigende Nummer für Ansprüche; erwartet: none oder effect_unique</translation>
    </message>
    <message>
        <source>but the protocol %1 gives every request a record of its own; expected key</source>
        <translation>aber das Protokoll %1 gibt jeder Anfrage einen eigenen Datensatz; erwartet: key</translation>
    </message>
    <message>
        <source>but check_then_act reads before it writes; expected strong or eventual</source>
        <translation>aber check_then_act liest, bevor es schreibt; erwartet: strong oder eventual</translation>
    </message>
    <message>
        <source>but there is no record; expected delete</source>
        <translation>aber es gibt keinen Datensatz; erwartet: delete</translation>
    </message>
    <message>
        <source>but no claim is written that could be kept; expected store or delete</source>
        <translation>aber es wird kein Anspruch geschrieben, der sich behalten ließe; erwartet: store oder delete</translation>
    </message>
    <message>
        <source>so finished work would run again; expected store or delete</source>
        <translation>also liefe getane Arbeit noch einmal; erwartet: store oder delete</translation>
    </message>
    <message>
        <source>but with before_work the record is complete before the work and stays so; expected store</source>
        <translation>aber mit before_work ist der Datensatz vor der Arbeit vollständig und bleibt es; erwartet: store</translation>
    </message>
    <message>
        <source>but the protocol %1 keeps no claim for recovery points to live in; expected cond_write, lock_check, tx_row_lock or dedupe_window</source>
        <translation>aber das Protokoll %1 bewahrt keinen Anspruch auf, in dem Wiederaufsetzpunkte liegen könnten; erwartet: cond_write, lock_check, tx_row_lock oder dedupe_window</translation>
    </message>
    <message>
        <source>but there is no record to commit with the work; expected a claim protocol</source>
        <translation>aber es gibt keinen Datensatz, der mit der Arbeit festgeschrieben würde; erwartet: ein anderes protocol als none</translation>
    </message>
    <message>
        <source>but the work is not in one transaction with the record; expected keep_claim, delete or silent</source>
        <translation>aber die Arbeit steht nicht in einer Transaktion mit dem Datensatz; erwartet: keep_claim, delete oder silent</translation>
    </message>
    <message>
        <source>but in one transaction the work fails with its record; expected rollback_work</source>
        <translation>aber in einer Transaktion scheitert die Arbeit mit ihrem Datensatz; erwartet: rollback_work</translation>
    </message>
    <message>
        <source>but there is no key to derive it from; expected none</source>
        <translation>aber es gibt keinen Schlüssel, aus dem er sich ableiten ließe; erwartet: none</translation>
    </message>
    <message>
        <source>but insert_at_commit inserts the record with the work; expected same_tx</source>
        <translation>aber insert_at_commit fügt den Datensatz mit der Arbeit ein; erwartet: same_tx</translation>
    </message>
    <message>
        <source>but then insert_at_commit inserts nothing; expected store</source>
        <translation>aber dann fügt insert_at_commit nichts ein; erwartet: store</translation>
    </message>
    <message>
        <source>but a unique index has no notion of time: a record counts until it is deleted; expected store, or the period unlimited</source>
        <translation>aber ein eindeutiger Index kennt keine Zeit: Ein Datensatz gilt, bis er gelöscht wird; erwartet: store oder period unlimited</translation>
    </message>
    <message>
        <source>but the record is written before there is an answer; expected ack_only, handle, current_state or error_exists</source>
        <translation>aber der Datensatz wird geschrieben, bevor es eine Antwort gibt; erwartet: ack_only, handle, current_state oder error_exists</translation>
    </message>
    <message>
        <source>but a repeat is told what the work was answered; expected after_work, or the replay&apos;s kind ack_only, handle or error_exists</source>
        <translation>aber eine Wiederholung erfährt, was die Arbeit ergab; erwartet: after_work oder als Art des Replays ack_only, handle oder error_exists</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected the name of an HTTP header, or nothing</source>
        <translation>ist „%1“, erwartet: der Name eines HTTP-Headers, oder nichts</translation>
    </message>
    <message>
        <source>is 0, expected more, or unlimited: a claim has to be kept</source>
        <translation>ist 0, erwartet: mehr, oder unlimited: ein Anspruch muss aufbewahrt werden</translation>
    </message>
    <message>
        <source>is not 0, but nothing is kept without a claim; expected 0</source>
        <translation>ist nicht 0, aber ohne Anspruch wird nichts aufbewahrt; erwartet: 0</translation>
    </message>
    <message>
        <source>so the period would never end; expected logical or store, or the period unlimited</source>
        <translation>also endete period nie; erwartet: logical oder store oder period unlimited</translation>
    </message>
    <message>
        <source>but only the logical expiry test can see an expired record; expected new_op</source>
        <translation>aber nur expiry_test logical kann einen abgelaufenen Datensatz sehen; erwartet: new_op</translation>
    </message>
    <message>
        <source>how a request is told apart from others</source>
        <translation>woran eine Anfrage von anderen unterschieden wird</translation>
    </message>
    <message>
        <source>where the key comes from</source>
        <translation>woher der Schlüssel kommt</translation>
    </message>
    <message>
        <source>what the key is made of</source>
        <translation>woraus der Schlüssel gebildet wird</translation>
    </message>
    <message>
        <source>who shares one space of keys</source>
        <translation>wer sich einen Raum von Schlüsseln teilt</translation>
    </message>
    <message>
        <source>how a request without a key is answered</source>
        <translation>wie eine Anfrage ohne Schlüssel beantwortet wird</translation>
    </message>
    <message>
        <source>how long a key may be</source>
        <translation>wie lang ein Schlüssel sein darf</translation>
    </message>
    <message>
        <source>how another request under the same key is noticed</source>
        <translation>woran eine andere Anfrage unter demselben Schlüssel bemerkt wird</translation>
    </message>
    <message>
        <source>whether requests under one key are compared</source>
        <translation>ob Anfragen unter einem Schlüssel verglichen werden</translation>
    </message>
    <message>
        <source>what of two requests is compared</source>
        <translation>was von zwei Anfragen verglichen wird</translation>
    </message>
    <message>
        <source>how another request under the same key is answered</source>
        <translation>wie eine andere Anfrage unter demselben Schlüssel beantwortet wird</translation>
    </message>
    <message>
        <source>whether requests are compared while the first is in progress</source>
        <translation>ob Anfragen verglichen werden, während die erste in Arbeit ist</translation>
    </message>
    <message>
        <source>how a key is claimed and held</source>
        <translation>wie ein Schlüssel belegt und gehalten wird</translation>
    </message>
    <message>
        <source>how a key is claimed</source>
        <translation>wie ein Schlüssel belegt wird</translation>
    </message>
    <message>
        <source>whether anything is written before the work</source>
        <translation>ob vor der Arbeit etwas geschrieben wird</translation>
    </message>
    <message>
        <source>how the record that holds the key is read</source>
        <translation>wie der Datensatz gelesen wird, der den Schlüssel hält</translation>
    </message>
    <message>
        <source>what happens when that record cannot be found</source>
        <translation>was geschieht, wenn dieser Datensatz nicht zu finden ist</translation>
    </message>
    <message>
        <source>what happens when the answer to a write is lost</source>
        <translation>was geschieht, wenn die Antwort auf ein Schreiben verloren geht</translation>
    </message>
    <message>
        <source>how a duplicate is answered while the first is in progress</source>
        <translation>wie ein Duplikat beantwortet wird, während die erste Anfrage in Arbeit ist</translation>
    </message>
    <message>
        <source>with which status a duplicate in progress is refused</source>
        <translation>mit welchem Status ein Duplikat abgewiesen wird, während die erste Anfrage in Arbeit ist</translation>
    </message>
    <message>
        <source>when a refused duplicate is told to come back</source>
        <translation>wann ein abgewiesenes Duplikat wiederkommen soll</translation>
    </message>
    <message>
        <source>how long a claim lasts, and what happens when it ends</source>
        <translation>wie lange ein Anspruch gilt, und was geschieht, wenn er endet</translation>
    </message>
    <message>
        <source>how long a claim lasts</source>
        <translation>wie lange ein Anspruch gilt</translation>
    </message>
    <message>
        <source>whether a claim is extended while the work goes on</source>
        <translation>ob ein Anspruch verlängert wird, während die Arbeit läuft</translation>
    </message>
    <message>
        <source>what happens when a claim ends</source>
        <translation>was geschieht, wenn ein Anspruch endet</translation>
    </message>
    <message>
        <source>whether, and when, somebody finishes abandoned work</source>
        <translation>ob und wann jemand liegen gebliebene Arbeit zu Ende bringt</translation>
    </message>
    <message>
        <source>what somebody does with abandoned work</source>
        <translation>was mit liegen gebliebener Arbeit geschieht</translation>
    </message>
    <message>
        <source>who may take over a claim that has ended</source>
        <translation>wer einen beendeten Anspruch übernehmen darf</translation>
    </message>
    <message>
        <source>what a claim that fails leaves behind, and how it is answered</source>
        <translation>was ein gescheiterter Anspruch hinterlässt, und wie er beantwortet wird</translation>
    </message>
    <message>
        <source>how often a call to the store is repeated</source>
        <translation>wie oft ein Aufruf des Speichers wiederholt wird</translation>
    </message>
    <message>
        <source>how long the effect refuses a second one</source>
        <translation>wie lange die Wirkung eine zweite abweist</translation>
    </message>
    <message>
        <source>whether the end of a claim ends its owner</source>
        <translation>ob das Ende eines Anspruchs seinen Inhaber beendet</translation>
    </message>
    <message>
        <source>which claim may still write the record</source>
        <translation>welcher Anspruch den Datensatz noch schreiben darf</translation>
    </message>
    <message>
        <source>whether the effect itself refuses a second owner</source>
        <translation>ob die Wirkung selbst einen zweiten Inhaber abweist</translation>
    </message>
    <message>
        <source>what is kept of the outcome</source>
        <translation>was vom Ausgang aufbewahrt wird</translation>
    </message>
    <message>
        <source>when the result is recorded</source>
        <translation>wann das Ergebnis vermerkt wird</translation>
    </message>
    <message>
        <source>what is kept of a success</source>
        <translation>was von einem Erfolg aufbewahrt wird</translation>
    </message>
    <message>
        <source>what is kept of a client error</source>
        <translation>was von einem Clientfehler aufbewahrt wird</translation>
    </message>
    <message>
        <source>what is kept of a server error</source>
        <translation>was von einem Serverfehler aufbewahrt wird</translation>
    </message>
    <message>
        <source>what is kept when the work throws</source>
        <translation>was aufbewahrt wird, wenn die Arbeit eine Ausnahme wirft</translation>
    </message>
    <message>
        <source>which results are never kept</source>
        <translation>welche Ergebnisse nie aufbewahrt werden</translation>
    </message>
    <message>
        <source>what happens when the result cannot be recorded</source>
        <translation>was geschieht, wenn sich das Ergebnis nicht vermerken lässt</translation>
    </message>
    <message>
        <source>how an owner that comes too late is answered</source>
        <translation>wie ein Inhaber beantwortet wird, der zu spät kommt</translation>
    </message>
    <message>
        <source>when the caller is answered</source>
        <translation>wann der Aufrufer eine Antwort bekommt</translation>
    </message>
    <message>
        <source>how a later duplicate is answered</source>
        <translation>wie ein späteres Duplikat beantwortet wird</translation>
    </message>
    <message>
        <source>whether other services are called with a key of their own</source>
        <translation>ob andere Dienste mit einem eigenen Schlüssel aufgerufen werden</translation>
    </message>
    <message>
        <source>how long a key is kept</source>
        <translation>wie lange ein Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>from when on the retention is counted</source>
        <translation>ab wann die Aufbewahrung zählt</translation>
    </message>
    <message>
        <source>who notices that a key is no longer kept</source>
        <translation>wer bemerkt, dass ein Schlüssel nicht mehr aufbewahrt ist</translation>
    </message>
    <message>
        <source>how a retry after the retention is answered</source>
        <translation>wie eine Wiederholung nach der Aufbewahrung beantwortet wird</translation>
    </message>
    <message>
        <source>whose clock decides</source>
        <translation>wessen Uhr entscheidet</translation>
    </message>
    <message>
        <source>what happens while the store cannot be reached</source>
        <translation>was geschieht, während der Speicher nicht zu erreichen ist</translation>
    </message>
    <message>
        <source>is missing, expected the record</source>
        <translation>fehlt, erwartet: der Datensatz</translation>
    </message>
    <message>
        <source>has %1 events, expected %2 at most</source>
        <translation>hat %1 Ereignisse, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>lies before the event in front of it</source>
        <translation>liegt vor dem Ereignis davor</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 written to %2 (%3).</source>
        <translation>%1 in %2 geschrieben (%3).</translation>
    </message>
    <message>
        <source> %1 lack a value that is too large to be read.</source>
        <translation> Bei %1 fehlt ein Wert, der zum Lesen zu groß ist.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Name the SQLite file, or choose one.</source>
        <translation>Nennen Sie die SQLite-Datei, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path, expected one such as /srv/orders.db.</source>
        <translation>„%1“ ist kein vollständiger Pfad, erwartet: zum Beispiel /srv/orders.db.</translation>
    </message>
    <message>
        <source>The endpoint is not a web address, expected such as http://127.0.0.1:8000, or nothing for AWS.</source>
        <translation>Der Endpunkt ist keine Webadresse, erwartet: etwa http://127.0.0.1:8000 oder nichts für AWS.</translation>
    </message>
    <message>
        <source>Over http:// everything would go to %1 unencrypted; use https://, or allow it if the network in between is your own.</source>
        <translation>Über http:// ginge alles unverschlüsselt an %1; verwenden Sie https://, oder erlauben Sie es, wenn das Netz dazwischen Ihr eigenes ist.</translation>
    </message>
    <message>
        <source>Name the table, or list the tables there are.</source>
        <translation>Nennen Sie die Tabelle, oder lassen Sie sich die vorhandenen auflisten.</translation>
    </message>
    <message>
        <source>A table&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Der Name einer Tabelle besteht nur aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Choose a profile of the shared AWS files.</source>
        <translation>Wählen Sie ein Profil der gemeinsamen AWS-Dateien.</translation>
    </message>
    <message>
        <source>Type the access key; without a name, none can be kept for it yet.</source>
        <translation>Geben Sie den Zugriffsschlüssel ein; ohne einen Namen kann noch keiner dafür aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The access key&apos;s secret is missing; it is needed with its ID.</source>
        <translation>Das Geheimnis des Zugriffsschlüssels fehlt; es wird zusammen mit seiner ID gebraucht.</translation>
    </message>
    <message>
        <source>The access key&apos;s ID is missing; it is needed with its secret.</source>
        <translation>Die ID des Zugriffsschlüssels fehlt; sie wird zusammen mit seinem Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>the saved connections were not read or changed (%1)</source>
        <translation>die gesicherten Verbindungen wurden nicht gelesen oder geändert (%1)</translation>
    </message>
    <message>
        <source>names no store: </source>
        <translation>nennt keinen Speicher: </translation>
    </message>
    <message>
        <source>this is a production store, and this would write to it</source>
        <translation>dies ist ein Produktionsspeicher, und dies würde in ihn schreiben</translation>
    </message>
    <message>
        <source>Choose another store, or say its name with --confirm</source>
        <translation>Wählen Sie einen anderen Speicher, oder nennen Sie seinen Namen mit --confirm</translation>
    </message>
    <message>
        <source>saved connections</source>
        <translation>gesicherte Verbindungen</translation>
    </message>
    <message>
        <source>there is no connection of that name</source>
        <translation>es gibt keine Verbindung dieses Namens</translation>
    </message>
    <message>
        <source>there already is a connection of that name</source>
        <translation>es gibt schon eine Verbindung dieses Namens</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>in allen %1</translation>
    </message>
    <message>
        <source>by the story</source>
        <translation>durch die Geschichte</translation>
    </message>
    <message>
        <source>broken by %1</source>
        <translation>gebrochen durch %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1, %2 placements</source>
        <translation>%1, %2 Verteilungen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not broken, but nobody can tell in %1 placements</source>
        <translation>nicht gebrochen, aber in %1 Verteilungen kann es niemand wissen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>nothing was tried yet</source>
        <translation>noch wurde nichts probiert</translation>
    </message>
    <message>
        <source>The search broke off: %1</source>
        <translation>Die Suche brach ab: %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>but breaks: %1</source>
        <translation>bricht aber: %1</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>ist eine Datei, erwartet: ein Ordner</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>is not empty, and &quot;%1&quot; in it is no slide of an earlier time</source>
        <translation>ist nicht leer, und „%1“ darin ist keine Folie von früher</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>Wählen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>chosen layouts</source>
        <translation>gewählte Layouts</translation>
    </message>
    <message>
        <source>%1 items, although the store spoke of about %2, so that there may be no end of them</source>
        <translation>%1 Items, obwohl der Speicher von etwa %2 sprach, also vielleicht ohne Ende</translation>
    </message>
    <message>
        <source> item</source>
        <translation> Item</translation>
    </message>
    <message>
        <source> items</source>
        <translation> Items</translation>
    </message>
    <message>
        <source>%1 of ~%2 items</source>
        <translation>%1 von ~%2 Items</translation>
    </message>
    <message>
        <source>Nothing in the first %1 yet</source>
        <translation>Noch nichts in den ersten %1</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return asks the store for it.</source>
        <translation>Diese Zeilen gehören nicht zu dieser Abfrage. Die Eingabetaste fragt den Speicher danach.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads one partition of the table.</source>
        <translation>Diese Zeilen gehören nicht zu dieser Abfrage. Die Eingabetaste liest eine Partition der Tabelle.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads up to %1 items.</source>
        <translation>Diese Zeilen gehören nicht zu dieser Abfrage. Die Eingabetaste liest bis zu %1 Items.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads up to %1 items (about %2 read units).</source>
        <translation>Diese Zeilen gehören nicht zu dieser Abfrage. Die Eingabetaste liest bis zu %1 Items (etwa %2 Leseeinheiten).</translation>
    </message>
    <message>
        <source>recent stores</source>
        <translation>zuletzt geöffnete Speicher</translation>
    </message>
    <message>
        <source>1 key so far</source>
        <translation>bisher 1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys so far</source>
        <translation>bisher %1 Schlüssel</translation>
    </message>
    <message>
        <source>1 key, exact</source>
        <translation>1 Schlüssel, genau</translation>
    </message>
    <message>
        <source>%1 keys, exact</source>
        <translation>%1 Schlüssel, genau</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>der erste Schlüssel</translation>
    </message>
    <message>
        <source>the first %1 keys</source>
        <translation>die ersten %1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (genau)</translation>
    </message>
    <message>
        <source>At least %1: not all was looked at</source>
        <translation>Mindestens %1: Nicht alles wurde betrachtet</translation>
    </message>
    <message>
        <source>About %1, as the store estimated at most a few hours ago</source>
        <translation>Etwa %1, nach einer höchstens einige Stunden alten Schätzung des Speichers</translation>
    </message>
    <message>
        <source> It read %1 items and cost %2 read units.</source>
        <translation> Dabei wurden %1 Items gelesen, das kostete %2 Leseeinheiten.</translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Das Zählen war nicht möglich: %1</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Nicht gezählt.</translation>
    </message>
    <message>
        <source>%1, counted %2.</source>
        <translation>%1, gezählt %2.</translation>
    </message>
    <message>
        <source> Stale: the store was written to %1.</source>
        <translation> Veraltet: In den Speicher wurde %1 geschrieben.</translation>
    </message>
    <message>
        <source>enter the tunnel</source>
        <translation>in den Tunnel fahren</translation>
    </message>
    <message>
        <source>leave the tunnel</source>
        <translation>aus dem Tunnel fahren</translation>
    </message>
    <message>
        <source>lose the next reply</source>
        <translation>die nächste Antwort verlieren</translation>
    </message>
    <message>
        <source>lose the next request</source>
        <translation>die nächste Anfrage verlieren</translation>
    </message>
    <message>
        <source>crash the API, %1</source>
        <translation>die API abstürzen lassen, %1</translation>
    </message>
    <message>
        <source>slow the kitchen by %1</source>
        <translation>die Küche um %1 verlangsamen</translation>
    </message>
    <message>
        <source>the kitchen as fast as usual</source>
        <translation>die Küche wieder so schnell wie üblich</translation>
    </message>
    <message>
        <source>network latency %1</source>
        <translation>Laufzeit im Netz %1</translation>
    </message>
    <message>
        <source>keep the planned faults away</source>
        <translation>die geplanten Fehler fernhalten</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>eine Geschichte</translation>
    </message>
    <message>
        <source>Your own story</source>
        <translation>Ihre eigene Geschichte</translation>
    </message>
    <message>
        <source>An empty table. Order a cake, enter the tunnel before the answer is back, leave it, order again: what happens is up to you.</source>
        <translation>Ein leerer Tisch. Bestellen Sie eine Torte, fahren Sie in den Tunnel, bevor die Antwort da ist, fahren Sie heraus, bestellen Sie noch einmal: Was geschieht, liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>a run, a story, a policy, a key algorithm or a retry policy</source>
        <translation>ein Lauf, eine Geschichte, eine Policy, ein Schlüsselverfahren oder eine Wiederholungsregel</translation>
    </message>
    <message>
        <source>is not a run, a story, a policy, a key algorithm or a retry policy</source>
        <translation>ist weder ein Lauf noch eine Geschichte, eine Policy, ein Schlüsselverfahren oder eine Wiederholungsregel</translation>
    </message>
    <message>
        <source>holds a run, and the name of a run ends with .onecake</source>
        <translation>enthält einen Lauf, und der Name eines Laufs endet mit .onecake</translation>
    </message>
    <message>
        <source>holds %1, and only the name of a run ends with .onecake</source>
        <translation>enthält %1, und nur der Name eines Laufs endet mit .onecake</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .json</source>
        <translation>Geben Sie der Datei einen Namen, der mit .json endet</translation>
    </message>
    <message>
        <source>is read-only, and what is played is written</source>
        <translation>ist nur lesend, und was gespielt wird, wird geschrieben</translation>
    </message>
    <message>
        <source>Allow writing in Connections first</source>
        <translation>Erlauben Sie zuerst in den Verbindungen das Schreiben</translation>
    </message>
    <message>
        <source>Broken by the story alone.</source>
        <translation>Schon an der Geschichte allein gescheitert.</translation>
    </message>
    <message>
        <source>Broken by %1.</source>
        <translation>Gescheitert an: %1.</translation>
    </message>
    <message>
        <source>Nobody can tell: not every placement came to its end.</source>
        <translation>Niemand kann es sagen: Nicht jeder Ablauf kam zu seinem Ende.</translation>
    </message>
    <message>
        <source>Not broken, but in some runs nobody can tell.</source>
        <translation>Nicht gebrochen, aber in manchen Läufen kann es niemand sagen.</translation>
    </message>
    <message>
        <source>%1 contains spaces, line breaks or non-ASCII characters, which are not allowed</source>
        <translation>%1 enthält Leerzeichen, Zeilenumbrüche oder Zeichen außerhalb von ASCII, die nicht erlaubt sind</translation>
    </message>
    <message>
        <source>%1 is given, but %2 is not, expected both</source>
        <translation>%1 ist angegeben, %2 aber nicht, erwartet: beide</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone, expected one such as 2026-11-20T10:00:00Z</source>
        <translation>%1 ist keine Zeit mit Zeitzone, erwartet: zum Beispiel 2026-11-20T10:00:00Z</translation>
    </message>
    <message>
        <source>%1 is not %2, the only one that is known</source>
        <translation>%1 ist nicht %2, die einzige bekannte</translation>
    </message>
    <message>
        <source>this is not one JSON object, expected Version, AccessKeyId, SecretAccessKey and perhaps SessionToken and Expiration</source>
        <translation>dies ist nicht ein einziges JSON-Objekt, erwartet: Version, AccessKeyId, SecretAccessKey und vielleicht SessionToken und Expiration</translation>
    </message>
    <message>
        <source>Add region=NAME to the name of the store, such as region=eu-west-1</source>
        <translation>Fügen Sie dem Namen des Speichers region=NAME hinzu, zum Beispiel region=eu-west-1</translation>
    </message>
    <message>
        <source>this is not a region, expected one such as eu-west-1</source>
        <translation>dies ist keine Region, erwartet: eine wie eu-west-1</translation>
    </message>
    <message>
        <source>, region</source>
        <translation>, Region</translation>
    </message>
    <message>
        <source>the region is not known: region=, AWS_REGION, AWS_DEFAULT_REGION and %1 name none</source>
        <translation>die Region ist nicht bekannt: region=, AWS_REGION, AWS_DEFAULT_REGION und %1 nennen keine</translation>
    </message>
    <message>
        <source>the credentials expired at %1</source>
        <translation>die Zugangsdaten sind seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>Get new ones</source>
        <translation>Holen Sie neue</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>%1 in der Umgebung</translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone</source>
        <translation>%1 ist keine Zeit mit Zeitzone</translation>
    </message>
    <message>
        <source>environment: %1 is not set</source>
        <translation>Umgebung: %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>made up, because the endpoint is on this machine</source>
        <translation>erfunden, weil der Endpunkt auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>Set %1 and %2, or add profile=NAME or keychain=NAME to the name of the store</source>
        <translation>Setzen Sie %1 und %2, oder fügen Sie dem Namen des Speichers profile=NAME oder keychain=NAME hinzu</translation>
    </message>
    <message>
        <source>there are no credentials: </source>
        <translation>es gibt keine Zugangsdaten: </translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>Profil „%1“: %2</translation>
    </message>
    <message>
        <source>a secret is kept under its connection&apos;s name, which is empty</source>
        <translation>ein Geheimnis wird unter dem Namen seiner Verbindung aufbewahrt, und der ist leer</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>die ID des Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>der geheime Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>the session token</source>
        <translation>das Sitzungstoken</translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no secret for it, or is locked</source>
        <translation>der Schlüsselbund des Systems hat kein Geheimnis dafür oder ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the access key again</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie den Zugriffsschlüssel noch einmal ein</translation>
    </message>
    <message>
        <source>the system&apos;s keychain denied access</source>
        <translation>der Schlüsselbund des Systems verweigerte den Zugriff</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the system has no keychain that works</source>
        <translation>das System hat keinen Schlüsselbund, der funktioniert</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or enter the access key for this session</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet, oder geben Sie den Zugriffsschlüssel für diese Sitzung ein</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>profiles of the AWS tools</source>
        <translation>Profile der AWS-Werkzeuge</translation>
    </message>
    <message>
        <source>single sign-on (SSO)</source>
        <translation>Single Sign-on (SSO)</translation>
    </message>
    <message>
        <source>it has %1: %2 is left to the AWS command line, and there is no program aws in the PATH</source>
        <translation>es hat %1: %2 bleibt der AWS-Befehlszeile überlassen, und im PATH gibt es kein Programm aws</translation>
    </message>
    <message>
        <source>Install the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation>Installieren Sie die AWS CLI, oder nennen Sie ein Profil mit Schlüsseln oder einem credential_process</translation>
    </message>
    <message>
        <source>Sign in with: aws sso login --profile %1</source>
        <translation>Melden Sie sich an mit: aws sso login --profile %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: aws sts get-caller-identity --profile %1</source>
        <translation>Versuchen Sie es in einem Terminal: aws sts get-caller-identity --profile %1</translation>
    </message>
    <message>
        <source>there is no such profile: %1</source>
        <translation>es gibt kein solches Profil: %1</translation>
    </message>
    <message>
        <source>there is no such profile; there are: %1</source>
        <translation>es gibt kein solches Profil; es gibt: %1</translation>
    </message>
    <message>
        <source>A profile is headed [profile NAME] in the config file and [NAME] in the credentials file</source>
        <translation>Ein Profil hat in der Konfigurationsdatei die Überschrift [profile NAME] und in der Datei mit den Zugangsdaten [NAME]</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>role_arn and source_profile</source>
        <translation>role_arn und source_profile</translation>
    </message>
    <message>
        <source>assuming a role</source>
        <translation>die Übernahme einer Rolle</translation>
    </message>
    <message>
        <source>role_arn and credential_source</source>
        <translation>role_arn und credential_source</translation>
    </message>
    <message>
        <source>a web identity</source>
        <translation>eine Web-Identität</translation>
    </message>
    <message>
        <source>sso_ settings</source>
        <translation>sso_-Einstellungen</translation>
    </message>
    <message>
        <source>it has neither %1 nor %2</source>
        <translation>es hat weder %1 noch %2</translation>
    </message>
    <message>
        <source>the endpoint cancelled a transaction, and gave no reason for each part</source>
        <translation>der Endpunkt brach eine Transaktion ab und nannte nicht für jeden Teil einen Grund</translation>
    </message>
    <message>
        <source>Use an endpoint that has transactions, or a policy that needs none</source>
        <translation>Verwenden Sie einen Endpunkt mit Transaktionen oder eine Policy, die keine braucht</translation>
    </message>
    <message>
        <source>writing how often a record was asked for</source>
        <translation>Schreiben, wie oft nach einem Datensatz gefragt wurde</translation>
    </message>
    <message>
        <source>the table is there, but its status is %1</source>
        <translation>die Tabelle ist da, aber ihr Status ist %1</translation>
    </message>
    <message>
        <source>Try again when that is over, or choose another name</source>
        <translation>Versuchen Sie es noch einmal, wenn das vorbei ist, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the table is there, but its key is %1, expected PK (S) and SK (S)</source>
        <translation>die Tabelle ist da, aber ihr Schlüssel ist %1, erwartet: PK (S) und SK (S)</translation>
    </message>
    <message>
        <source>Choose another name; this table was not changed</source>
        <translation>Wählen Sie einen anderen Namen; diese Tabelle wurde nicht geändert</translation>
    </message>
    <message>
        <source>the table was still not ready after %1</source>
        <translation>die Tabelle war nach %1 noch immer nicht bereit</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on from there</source>
        <translation>Führen Sie denselben Befehl später noch einmal aus; er macht dort weiter</translation>
    </message>
    <message>
        <source>The endpoint has no time to live, so expired records stay in the table until they are purged.</source>
        <translation>Der Endpunkt hat keine TTL, daher bleiben abgelaufene Datensätze in der Tabelle, bis sie bereinigt werden.</translation>
    </message>
    <message>
        <source>Have it turned off, which takes up to an hour, and run this again</source>
        <translation>Lassen Sie sie ausschalten, was bis zu einer Stunde dauert, und führen Sie dies erneut aus</translation>
    </message>
    <message>
        <source>its time to live is currently being turned off</source>
        <translation>ihre TTL wird gerade ausgeschaltet</translation>
    </message>
    <message>
        <source>its time to live is that of the attribute &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>ihre TTL ist die des Attributs „%1“, erwartet: „%2“</translation>
    </message>
    <message>
        <source>good until </source>
        <translation>gültig bis </translation>
    </message>
    <message>
        <source>which does not expire</source>
        <translation>ohne Ablauf</translation>
    </message>
    <message>
        <source>%1; access key %2, %3</source>
        <translation>%1; Zugriffsschlüssel %2, %3</translation>
    </message>
    <message>
        <source>%1 answers, region %2</source>
        <translation>%1 antwortet, Region %2</translation>
    </message>
    <message>
        <source>not known: the endpoint does not say its time</source>
        <translation>nicht bekannt: der Endpunkt nennt seine Uhrzeit nicht</translation>
    </message>
    <message>
        <source>the endpoint&apos;s differs by less than 2 s</source>
        <translation>die des Endpunkts weicht um weniger als 2 s ab</translation>
    </message>
    <message>
        <source>the endpoint&apos;s is about %1 %2</source>
        <translation>die des Endpunkts geht etwa %1 %2</translation>
    </message>
    <message>
        <source>: set this machine&apos;s, because leases and expiry are judged by it</source>
        <translation>: Stellen Sie die Uhr dieses Rechners, denn Leases und Ablauf werden nach ihr beurteilt</translation>
    </message>
    <message>
        <source>%1 is there, but its status is %2</source>
        <translation>%1 ist vorhanden, aber der Status ist %2</translation>
    </message>
    <message>
        <source>%1 is there, status %2</source>
        <translation>%1 ist vorhanden, Status %2</translation>
    </message>
    <message>
        <source>%1, expected PK (S) and SK (S): choose another table</source>
        <translation>%1, erwartet: PK (S) und SK (S); wählen Sie eine andere Tabelle</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>which were made up</source>
        <translation>die erfunden wurden</translation>
    </message>
    <message>
        <source>of which the access key was made up</source>
        <translation>von denen der Zugriffsschlüssel erfunden wurde</translation>
    </message>
    <message>
        <source>of which the region was made up</source>
        <translation>von denen die Region erfunden wurde</translation>
    </message>
    <message>
        <source> for the access key &quot;%1&quot; and the region &quot;%2&quot;, %3: DynamoDB Local keeps tables apart by both, so give those of the application (AWS_ACCESS_KEY_ID and region=)</source>
        <translation> für den Zugriffsschlüssel „%1“ und die Region „%2“, %3: DynamoDB Local trennt Tabellen nach beiden; geben Sie daher die der Anwendung an (AWS_ACCESS_KEY_ID und region=)</translation>
    </message>
    <message>
        <source>only if it is not there for those either</source>
        <translation>nur wenn es sie auch für diese nicht gibt</translation>
    </message>
    <message>
        <source>DescribeTable is not allowed: </source>
        <translation>DescribeTable ist nicht erlaubt: </translation>
    </message>
    <message>
        <source>being turned off: expired records will stay until they are purged</source>
        <translation>wird ausgeschaltet: Abgelaufene Datensätze bleiben, bis sie bereinigt werden</translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: records are kept, or deleted too early</source>
        <translation>an, aber nach „%1“, erwartet ist „%2“: Datensätze werden behalten oder zu früh gelöscht</translation>
    </message>
    <message>
        <source>off, so expired records stay until they are purged</source>
        <translation>aus, daher bleiben abgelaufene Datensätze, bis sie bereinigt werden</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>The table %1 was there already; its capacity is %2.</source>
        <translation>Die Tabelle %1 war schon da; ihre Kapazität ist %2.</translation>
    </message>
    <message>
        <source>The table %1 was made; its capacity is %2.</source>
        <translation>Die Tabelle %1 wurde angelegt; ihre Kapazität ist %2.</translation>
    </message>
    <message>
        <source> Its time to live was turned on.</source>
        <translation> Ihre TTL wurde eingeschaltet.</translation>
    </message>
    <message>
        <source> Its time to live is on.</source>
        <translation> Ihre TTL ist eingeschaltet.</translation>
    </message>
    <message>
        <source>ListTables at %1</source>
        <translation>ListTables bei %1</translation>
    </message>
    <message>
        <source>the list goes round in circles: &quot;%1&quot; came twice as its end</source>
        <translation>die Liste dreht sich im Kreis: „%1“ kam zweimal als ihr Ende</translation>
    </message>
    <message>
        <source>Type the name of the table instead</source>
        <translation>Geben Sie stattdessen den Namen der Tabelle ein</translation>
    </message>
    <message>
        <source>the list has more than %1 pages</source>
        <translation>die Liste hat mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>about %1, as of up to six hours ago</source>
        <translation>etwa %1, Stand vor bis zu sechs Stunden</translation>
    </message>
    <message>
        <source>the endpoint does not say how many there are</source>
        <translation>der Endpunkt sagt nicht, wie viele es sind</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>%1 read and %2 write units</source>
        <translation>%1 Lese- und %2 Schreibeinheiten</translation>
    </message>
    <message>
        <source>DescribeTable of %1</source>
        <translation>DescribeTable von %1</translation>
    </message>
    <message>
        <source>the answer describes no table</source>
        <translation>die Antwort beschreibt keine Tabelle</translation>
    </message>
    <message>
        <source>not tried: the store is named with access=read-only</source>
        <translation>nicht versucht: der Speicher ist mit access=read-only benannt</translation>
    </message>
    <message>
        <source>the endpoint wrote although the condition was not met: do not use it</source>
        <translation>der Endpunkt schrieb, obwohl die Bedingung nicht erfüllt war: verwenden Sie ihn nicht</translation>
    </message>
    <message>
        <source>only looking through the keys needs it; </source>
        <translation>nur das Durchsehen der Schlüssel braucht es; </translation>
    </message>
    <message>
        <source>not allowed: </source>
        <translation>nicht erlaubt: </translation>
    </message>
    <message>
        <source>the endpoint has no transactions: policies that commit work and record together cannot be used</source>
        <translation>der Endpunkt hat keine Transaktionen: Policies, die Arbeit und Datensatz zusammen festschreiben, sind nicht benutzbar</translation>
    </message>
    <message>
        <source>the endpoint does not know this operation</source>
        <translation>der Endpunkt kennt diese Operation nicht</translation>
    </message>
    <message>
        <source>no record could be read to try it with</source>
        <translation>kein Datensatz ließ sich lesen, um es damit zu versuchen</translation>
    </message>
    <message>
        <source>there is no record yet to try it with</source>
        <translation>es gibt noch keinen Datensatz, um es damit zu versuchen</translation>
    </message>
    <message>
        <source>UpdateItem could not be tried</source>
        <translation>UpdateItem ließ sich nicht versuchen</translation>
    </message>
    <message>
        <source>the endpoint does not return it: each duplicate costs one more read</source>
        <translation>der Endpunkt gibt ihn nicht zurück: jedes Duplikat kostet einen Lesezugriff mehr</translation>
    </message>
    <message>
        <source>a refused write returns the record</source>
        <translation>ein abgewiesener Schreibvorgang gibt den Datensatz zurück</translation>
    </message>
    <message>
        <source>below 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1, the median of %2 reads</source>
        <translation>%1, der Median aus %2 Lesezugriffen</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>ein leeres Objekt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object with members</source>
        <translation>ein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 ist %2, erwartet: %3</translation>
    </message>
    <message>
        <source>Count is %1, but there are %2 items</source>
        <translation>Count ist %1, es sind aber %2 Items</translation>
    </message>
    <message>
        <source>ScannedCount is %1, which is less than the %2 items that were found</source>
        <translation>ScannedCount ist %1 und damit kleiner als die %2 gefundenen Items</translation>
    </message>
    <message>
        <source>it is about %1 items, and no more than %2 were asked for</source>
        <translation>es geht um %1 Items, und verlangt waren höchstens %2</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>ein Text wurde erwartet</translation>
    </message>
    <message>
        <source>a number was expected, and is &quot;%1&quot;</source>
        <translation>eine Zahl wurde erwartet, und es ist „%1“</translation>
    </message>
    <message>
        <source>bytes in Base64 were expected</source>
        <translation>Bytes in Base64 wurden erwartet</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>true oder false wurde erwartet</translation>
    </message>
    <message>
        <source>an object with one member, the type, was expected</source>
        <translation>ein Objekt mit einem Feld, dem Typ, wurde erwartet</translation>
    </message>
    <message>
        <source>Try again later, or give the table more capacity</source>
        <translation>Versuchen Sie es später noch einmal, oder geben Sie der Tabelle mehr Kapazität</translation>
    </message>
    <message>
        <source>Create the table with &quot;onecake stores create&quot;, or check region and endpoint</source>
        <translation>Legen Sie die Tabelle mit „onecake stores create“ an, oder prüfen Sie Region und Endpunkt</translation>
    </message>
    <message>
        <source>Use an endpoint that has it, or a policy that does not need it</source>
        <translation>Verwenden Sie einen Endpunkt, der das kann, oder eine Policy, die es nicht braucht</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock</source>
        <translation>Stellen Sie die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Sign in again, or renew the credentials</source>
        <translation>Melden Sie sich neu an, oder erneuern Sie die Zugangsdaten</translation>
    </message>
    <message>
        <source>Check the access key, its secret and the region</source>
        <translation>Prüfen Sie den Zugriffsschlüssel, sein Geheimnis und die Region</translation>
    </message>
    <message>
        <source>Ask for the permission that is named, or use other credentials</source>
        <translation>Bitten Sie um die genannte Berechtigung, oder verwenden Sie andere Zugangsdaten</translation>
    </message>
    <message>
        <source>DynamoDB holds at most 400 KB for a key: store less with it</source>
        <translation>DynamoDB nimmt höchstens 400 KB für einen Schlüssel: Speichern Sie weniger dazu</translation>
    </message>
    <message>
        <source>See what is wrong with the table with &quot;onecake stores check&quot;</source>
        <translation>Sehen Sie mit „onecake stores check“ nach, was mit der Tabelle nicht stimmt</translation>
    </message>
    <message>
        <source> on </source>
        <translation> auf </translation>
    </message>
    <message>
        <source>, request </source>
        <translation>, Anfrage </translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol, and that no proxy or login page is in between</source>
        <translation>Prüfen Sie, ob der Endpunkt das Protokoll von DynamoDB spricht und kein Proxy und keine Anmeldeseite dazwischenliegt</translation>
    </message>
    <message>
        <source>the endpoint answered with HTTP status %1 and no error of DynamoDB (%2)</source>
        <translation>der Endpunkt antwortete mit HTTP-Status %1 und keinem Fehler von DynamoDB (%2)</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>the endpoint refused with </source>
        <translation>der Endpunkt wies ab mit </translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>ein bekanntes Wort</translation>
    </message>
    <message>
        <source>a word of ours</source>
        <translation>eines unserer Wörter</translation>
    </message>
    <message>
        <source>it has no list of effects</source>
        <translation>es fehlt die Liste der Wirkungen</translation>
    </message>
    <message>
        <source>effect %1 is not a map</source>
        <translation>Wirkung %1 ist keine Map</translation>
    </message>
    <message>
        <source>effect %1: </source>
        <translation>Wirkung %1: </translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (Konto %2)</translation>
    </message>
    <message>
        <source>the file cannot be opened or created in the folder %1</source>
        <translation>die Datei lässt sich im Ordner %1 nicht öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Allow reading and writing there, or name a file elsewhere</source>
        <translation>Erlauben Sie dort das Lesen und Schreiben, oder nennen Sie eine Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>writing broke down at the last step (%1)</source>
        <translation>das Schreiben brach im letzten Schritt ab (%1)</translation>
    </message>
    <message>
        <source>Read the key again to see whether it was written</source>
        <translation>Lesen Sie den Schlüssel noch einmal, um zu sehen, ob geschrieben wurde</translation>
    </message>
    <message>
        <source>the file could not be read or written (%1)</source>
        <translation>die Datei konnte nicht gelesen oder geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Check the disk, then try again</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 beside it is a pipe or a device, expected a file or none</source>
        <translation>%1 daneben ist eine Pipe oder ein Gerät, erwartet: eine Datei oder nichts</translation>
    </message>
    <message>
        <source>this is a pipe or a device, expected a file</source>
        <translation>dies ist eine Pipe oder ein Gerät, erwartet: eine Datei</translation>
    </message>
    <message>
        <source>Remove it, or choose another file</source>
        <translation>Entfernen Sie sie, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>whoever wrote to the file last was interrupted, and what it had begun has to be rolled back before the file can be read</source>
        <translation>wer zuletzt in die Datei schrieb, wurde unterbrochen, und was begonnen war, muss zurückgerollt werden, bevor die Datei gelesen werden kann</translation>
    </message>
    <message>
        <source>To do it, as SQLite itself would: onecake stores recover --yes %1</source>
        <translation>Um es zu tun, wie SQLite selbst es täte: onecake stores recover --yes %1</translation>
    </message>
    <message>
        <source>the file is locked by another program</source>
        <translation>die Datei ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>Try again when that program has finished</source>
        <translation>Versuchen Sie es noch einmal, wenn dieses Programm fertig ist</translation>
    </message>
    <message>
        <source>there is no room left for the file to grow</source>
        <translation>es ist kein Platz mehr da, um die Datei wachsen zu lassen</translation>
    </message>
    <message>
        <source>Free space on the disk, or remove keys that are no longer needed</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder entfernen Sie Schlüssel, die nicht mehr gebraucht werden</translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation>in die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another file</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the file is not a SQLite database</source>
        <translation>die Datei ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the record is larger than SQLite can hold (1 GB)</source>
        <translation>der Datensatz ist größer, als SQLite fassen kann (1 GB)</translation>
    </message>
    <message>
        <source>Choose another file; this one was not changed</source>
        <translation>Wählen Sie eine andere Datei; diese wurde nicht geändert</translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 is missing</source>
        <translation>der Speicher hat die Schemaversion %1, aber seine Tabelle %2 fehlt</translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 has other columns than that version</source>
        <translation>der Speicher hat die Schemaversion %1, aber seine Tabelle %2 hat andere Spalten als diese Version</translation>
    </message>
    <message>
        <source>the database belongs to another application</source>
        <translation>die Datenbank gehört einer anderen Anwendung</translation>
    </message>
    <message>
        <source>the database holds tables that are not OneCake&apos;s</source>
        <translation>die Datenbank enthält Tabellen, die nicht von OneCake sind</translation>
    </message>
    <message>
        <source>the store has schema version %1, written by a newer OneCake; this one knows versions up to %2</source>
        <translation>der Speicher hat die Schemaversion %1, geschrieben von einem neueren OneCake; dieses kennt Versionen bis %2</translation>
    </message>
    <message>
        <source>Update OneCake, or choose another file; this one was not changed</source>
        <translation>Aktualisieren Sie OneCake, oder wählen Sie eine andere Datei; diese wurde nicht geändert</translation>
    </message>
    <message>
        <source>this is a folder, expected a file</source>
        <translation>dies ist ein Ordner, erwartet: eine Datei</translation>
    </message>
    <message>
        <source>Name a file in it, such as %1</source>
        <translation>Nennen Sie eine Datei darin, etwa %1</translation>
    </message>
    <message>
        <source>this is a device, a pipe or a socket, expected a file</source>
        <translation>dies ist ein Gerät, eine Pipe oder ein Socket, erwartet: eine Datei</translation>
    </message>
    <message>
        <source>Name another one</source>
        <translation>Nennen Sie eine andere</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Create it, or name a file in another folder</source>
        <translation>Legen Sie ihn an, oder nennen Sie eine Datei in einem anderen Ordner</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Allow writing to the folder above it, or name a file elsewhere</source>
        <translation>Erlauben Sie das Schreiben in den Ordner darüber, oder nennen Sie eine Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>die Datenbank ist leer</translation>
    </message>
    <message>
        <source>version %1; it is brought to %2 when the store is opened</source>
        <translation>Version %1; sie wird auf %2 gebracht, wenn der Speicher geöffnet wird</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>the file is damaged: </source>
        <translation>die Datei ist beschädigt: </translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong</source>
        <translation>quick_check von SQLite findet nichts zu beanstanden</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, expected a file</source>
        <translation>%1 ist ein Ordner oder ein Gerät, erwartet: eine Datei</translation>
    </message>
    <message>
        <source>%1, %2, may not be written to</source>
        <translation>%1, %2, darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>the database holds the unknown word &quot;%1&quot;</source>
        <translation>die Datenbank enthält das unbekannte Wort „%1“</translation>
    </message>
    <message>
        <source>It was changed by another program: restore it from a copy, or choose another file</source>
        <translation>Sie wurde von einem anderen Programm geändert: Stellen Sie sie aus einer Kopie wieder her, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>key schema</source>
        <translation>Schlüsselschema</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>losing item</source>
        <translation>Item des Verlierers</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>%1; fix it with %2</source>
        <translation>%1; beheben mit %2</translation>
    </message>
    <message>
        <source>%1; %2, create it with %3</source>
        <translation>%1; %2, anlegen mit %3</translation>
    </message>
    <message>
        <source>%1=%2 means nothing, expected %1=%3</source>
        <translation>%1=%2 bedeutet nichts, erwartet: %1=%3</translation>
    </message>
    <message>
        <source>the table has no name, expected dynamodb:TABLE</source>
        <translation>die Tabelle hat keinen Namen, erwartet: dynamodb:TABLE</translation>
    </message>
    <message>
        <source>Write the name right after the colon, such as dynamodb:orders</source>
        <translation>Schreiben Sie den Namen gleich nach dem Doppelpunkt, etwa dynamodb:orders</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a table, expected 3 to 255 letters, digits, dots, dashes or underscores</source>
        <translation>„%1“ ist kein Name einer Tabelle, erwartet: 3 bis 255 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche</translation>
    </message>
    <message>
        <source>%1= has no value</source>
        <translation>%1= hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region, expected one such as eu-west-1</source>
        <translation>„%1“ ist keine Region, erwartet: zum Beispiel eu-west-1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a table&apos;s address, expected endpoint, region, profile, keychain, access or plain-http</source>
        <translation>„%1“ ist kein Teil der Adresse einer Tabelle, erwartet: endpoint, region, profile, keychain, access oder plain-http</translation>
    </message>
    <message>
        <source>both profile= and keychain= say where the credentials are, expected one of them</source>
        <translation>profile= und keychain= sagen beide, wo die Zugangsdaten sind, erwartet: eines von beiden</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>the endpoint holds a user name or password</source>
        <translation>der Endpunkt enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>A store&apos;s name holds no secret: name a profile instead</source>
        <translation>Der Name eines Speichers enthält kein Geheimnis: Nennen Sie stattdessen ein Profil</translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; is not a web address, expected one such as http://127.0.0.1:8000</source>
        <translation>der Endpunkt „%1“ ist keine Webadresse, erwartet: eine wie http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; has more than scheme, host and port</source>
        <translation>der Endpunkt „%1“ hat mehr als Schema, Host und Port</translation>
    </message>
    <message>
        <source>http:// to %1 would send everything unencrypted</source>
        <translation>http:// zu %1 würde alles unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Use https://, or add plain-http=allowed if the network in between is your own</source>
        <translation>Verwenden Sie https://, oder fügen Sie plain-http=allowed hinzu, wenn das Netz dazwischen Ihr eigenes ist</translation>
    </message>
    <message>
        <source>%1= is given twice</source>
        <translation>%1= ist zweimal angegeben</translation>
    </message>
    <message>
        <source>memory:, sqlite:FILE or dynamodb:TABLE</source>
        <translation>memory:, sqlite:FILE oder dynamodb:TABLE</translation>
    </message>
    <message>
        <source>two slashes after sqlite: name no file, expected sqlite:FILE</source>
        <translation>zwei Schrägstriche nach sqlite: nennen keine Datei, erwartet: sqlite:FILE</translation>
    </message>
    <message>
        <source>Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db</source>
        <translation>Schreiben Sie den Pfad gleich nach dem Doppelpunkt, etwa sqlite:orders.db oder sqlite:/srv/orders.db</translation>
    </message>
    <message>
        <source>the store has no name, expected </source>
        <translation>der Speicher hat keinen Namen, erwartet wird </translation>
    </message>
    <message>
        <source>there is no colon after the kind of store, expected </source>
        <translation>nach der Art des Speichers fehlt der Doppelpunkt, erwartet wird </translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>Schreiben Sie für eine SQLite-Datei sqlite:%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of store, expected %2</source>
        <translation>„%1“ ist keine Art von Speicher, erwartet: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; after memory: names nothing, expected memory: alone</source>
        <translation>„%1“ nach memory: benennt nichts, erwartet: memory: allein</translation>
    </message>
    <message>
        <source>is to be read only, and this would write to it</source>
        <translation>ist nur zum Lesen bestimmt, und dies würde hineinschreiben</translation>
    </message>
    <message>
        <source>Leave access=read-only out of its name to write there</source>
        <translation>Lassen Sie access=read-only in seinem Namen weg, um dort zu schreiben</translation>
    </message>
    <message>
        <source>a DynamoDB table</source>
        <translation>eine DynamoDB-Tabelle</translation>
    </message>
    <message>
        <source>explains the query line</source>
        <translation>erklärt die Abfragezeile</translation>
    </message>
    <message>
        <source>tells on standard error what is under way</source>
        <translation>sagt auf der Standardfehlerausgabe, was geschieht</translation>
    </message>
    <message>
        <source>a service on this machine</source>
        <translation>ein Dienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>Prints a script that completes onecake in a shell. In bash, for example: source &lt;(onecake completion bash)</source>
        <translation>Gibt ein Skript aus, das onecake in einer Shell vervollständigt. In bash zum Beispiel: source &lt;(onecake completion bash)</translation>
    </message>
    <message>
        <source>Which shell.</source>
        <translation>Welche Shell.</translation>
    </message>
    <message>
        <source>expected one of: bash, zsh, fish</source>
        <translation>erwartet: bash, zsh oder fish</translation>
    </message>
    <message>
        <source>
Random faults, with seed %1: %2.
The same run without randomness: --seed %1 --faults &quot;%3&quot;
</source>
        <translation>
Zufällige Fehler, mit Startwert %1: %2.
Derselbe Lauf ohne Zufall: --seed %1 --faults "%3"
</translation>
    </message>
    <message>
        <source>recorded on real sockets, as far as messages tell</source>
        <translation>auf wirklichen Sockets aufgezeichnet, soweit Nachrichten es verraten</translation>
    </message>
    <message>
        <source>recorded on real sockets · policy %1 (%2)</source>
        <translation>auf wirklichen Sockets aufgezeichnet · Policy %1 (%2)</translation>
    </message>
    <message>
        <source>policy %1 (%2) · key %3 · retry %4</source>
        <translation>Policy %1 (%2) · Schlüssel %3 · Wiederholung %4</translation>
    </message>
    <message>
        <source>on every side: %1
</source>
        <translation>auf jeder Seite: %1
</translation>
    </message>
    <message>
        <source>%1: a valid policy.</source>
        <translation>%1: eine gültige Policy.</translation>
    </message>
    <message>
        <source>&quot;onecake stores create&quot;</source>
        <translation>„onecake stores create“</translation>
    </message>
    <message>
        <source>always there; what it holds is gone when the program ends</source>
        <translation>immer vorhanden; was er enthält, ist fort, wenn das Programm endet</translation>
    </message>
    <message>
        <source>The store %1 was there already.</source>
        <translation>Der Speicher %1 war schon da.</translation>
    </message>
    <message>
        <source>The store %1 was made.</source>
        <translation>Der Speicher %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>onecake: making the table %1 at %2 and waiting until it is ready</source>
        <translation>onecake: die Tabelle %1 bei %2 wird angelegt, und es wird gewartet, bis sie bereit ist</translation>
    </message>
    <message>
        <source>onecake: checking the table %1 at %2</source>
        <translation>onecake: die Tabelle %1 bei %2 wird geprüft</translation>
    </message>
    <message>
        <source>waiting for the endpoint for %1</source>
        <translation>seit %1 wird auf den Endpunkt gewartet</translation>
    </message>
    <message>
        <source>memory: is always there; nothing had to be created.</source>
        <translation>memory: ist immer da; es musste nichts angelegt werden.</translation>
    </message>
    <message>
        <source>only a DynamoDB table that is created has a capacity</source>
        <translation>nur eine DynamoDB-Tabelle, die angelegt wird, hat eine Kapazität</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capacity, expected on-demand, or read and write units such as 5:3</source>
        <translation>„%1“ ist keine Kapazität, erwartet: on-demand, oder Lese- und Schreibeinheiten wie 5:3</translation>
    </message>
    <message>
        <source>How the window looks this time: system, light or dark.</source>
        <translation>Wie das Fenster diesmal aussieht: system, light oder dark.</translation>
    </message>
    <message>
        <source>The language this time: %1.</source>
        <translation>Die Sprache für dieses Mal: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected one of: %2</source>
        <translation>„%1“ ist unbekannt; erwartet wird eines von: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected system, light or dark</source>
        <translation>„%1“ ist unbekannt; erwartet: system, light oder dark</translation>
    </message>
    <message>
        <source>there is no display to show it on</source>
        <translation>es gibt keine Anzeige, um es darauf zu zeigen</translation>
    </message>
    <message>
        <source>Start it in a desktop session, or see: onecake %1 --help</source>
        <translation>Starten Sie es in einer Desktop-Sitzung, oder siehe: onecake %1 --help</translation>
    </message>
    <message>
        <source>Opens the window on a store of idempotency records, also one that another library wrote: which keys there are, which are stuck, what each one means.</source>
        <translation>Öffnet das Fenster auf einen Speicher von Idempotenz-Datensätzen, auch auf einen, den eine andere Bibliothek geschrieben hat: welche Schlüssel es gibt, welche hängen, was jeder bedeutet.</translation>
    </message>
    <message>
        <source>sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>sqlite:FILE oder dynamodb:TABLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>Which table of a file with several.</source>
        <translation>Welche Tabelle einer Datei mit mehreren.</translation>
    </message>
    <message>
        <source>A JSON file that says which field stands where, as keys mapping propose writes it.</source>
        <translation>Eine JSON-Datei, die sagt, welches Feld wo steht, wie keys mapping propose sie schreibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; one store is looked into at a time</source>
        <translation>„%1“ wurde nicht verstanden; es wird nur in einen Speicher auf einmal geschaut</translation>
    </message>
    <message>
        <source>--table and --mapping are of a store, and none is named</source>
        <translation>--table und --mapping gehören zu einem Speicher, und keiner ist genannt</translation>
    </message>
    <message>
        <source>onecake: the display cannot be used: </source>
        <translation>onecake: die Anzeige lässt sich nicht verwenden: </translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, noch etwa %1 s</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 of %2 designs</source>
        <translation>%1 von %2 Entwürfen</translation>
    </message>
    <message>
        <source>%1: %2 placements tried (%3 per second), %4 break a promise%5</source>
        <translation>%1: %2 Verteilungen versucht (%3 je Sekunde), %4 brechen ein Versprechen%5</translation>
    </message>
    <message>
        <source>%1 runs and report.json were written to %2</source>
        <translation>%1 Läufe und report.json wurden in %2 geschrieben</translation>
    </message>
    <message>
        <source>the story alone</source>
        <translation>die Geschichte allein</translation>
    </message>
    <message>
        <source>and %1 more kinds</source>
        <translation>und %1 weitere Arten</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Broken: %1. Nothing broken in any placement: %2.</source>
        <translation>Gebrochen: %1. In keiner Verteilung gebrochen: %2.</translation>
    </message>
    <message>
        <source> Nothing broken so far: %1.</source>
        <translation> Bisher nicht gebrochen: %1.</translation>
    </message>
    <message>
        <source>  by kind, without those built upon a shorter one: %1</source>
        <translation>  nach Art, ohne solche, die auf einer kürzeren aufbauen: %1</translation>
    </message>
    <message>
        <source>  rests on assumptions about %1: %2</source>
        <translation>  beruht auf Annahmen über %1: %2</translation>
    </message>
    <message>
        <source>  Did not come to an end: %1 of %2
    $ %3
</source>
        <translation>  Kam nicht zu Ende: %1 von %2
    $ %3
</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source># Explored

</source>
        <translation># Erkundet

</translation>
    </message>
    <message>
        <source> |
</source>
        <translation> |
</translation>
    </message>
    <message>
        <source>OneCake: explored</source>
        <translation>OneCake: erkundet</translation>
    </message>
    <message>
        <source>Explored</source>
        <translation>Erkundet</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>no fault but its own</source>
        <translation>kein Fehler außer den eigenen</translation>
    </message>
    <message>
        <source>The shortest history that tells them apart: %1, %2
</source>
        <translation>Der kürzeste Verlauf, der sie unterscheidet: %1, %2
</translation>
    </message>
    <message>
        <source>The two have the same fields.
</source>
        <translation>Die beiden haben dieselben Felder.
</translation>
    </message>
    <message>
        <source>No history with at most %1 faults tells them apart, in any of the %2 stories.
</source>
        <translation>Kein Verlauf mit höchstens %1 Fehlern unterscheidet sie, in keiner der %2 Geschichten.
</translation>
    </message>
    <message>
        <source>%1: nothing was found that a run shows to be wrong.</source>
        <translation>%1: Nichts wurde gefunden, was ein Lauf als falsch erweist.</translation>
    </message>
    <message>
        <source>How many instances of the API answer in turn; the story&apos;s own number if not given.</source>
        <translation>Wie viele Instanzen der API reihum antworten; so viele, wie die Geschichte vorsieht, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>&quot;%1&quot; ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 shown, there are more: see --limit</source>
        <translation>%1 gezeigt, es gibt mehr: siehe --limit</translation>
    </message>
    <message>
        <source>about %1 (the store&apos;s own figure, which may be hours old)</source>
        <translation>etwa %1 (Angabe des Speichers, womöglich Stunden alt)</translation>
    </message>
    <message>
        <source>counting for %1%2</source>
        <translation>zählt seit %1%2</translation>
    </message>
    <message>
        <source>the record that was found does not match it</source>
        <translation>der gefundene Datensatz passt nicht dazu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lassen Sie es weg</translation>
    </message>
    <message>
        <source>See which there are with onecake keys trash</source>
        <translation>Welche es gibt, zeigt onecake keys trash</translation>
    </message>
    <message>
        <source>… and %1 more: --report FILE.csv lists them all</source>
        <translation>… und %1 weitere: --report FILE.csv listet alle auf</translation>
    </message>
    <message>
        <source>It was interrupted. To resume: </source>
        <translation>Es wurde unterbrochen. Fortsetzen mit: </translation>
    </message>
    <message>
        <source>  with a larger trash: </source>
        <translation>  mit größerem Papierkorb: </translation>
    </message>
    <message>
        <source>  without undo for the rest: </source>
        <translation>  den Rest ohne Rückgängigmachen: </translation>
    </message>
    <message>
        <source>  to end it where it is: </source>
        <translation>  an dieser Stelle beenden: </translation>
    </message>
    <message>
        <source>It was interrupted, and can be done again: what was put is left alone then. To go on: </source>
        <translation>Es wurde unterbrochen und kann noch einmal getan werden: was schon geschrieben ist, bleibt dann unberührt. Weiter geht es mit: </translation>
    </message>
    <message>
        <source>
%1 to remove:</source>
        <translation>
%1 zu entfernen:</translation>
    </message>
    <message>
        <source>Only the names of the rows are kept: they could not be put back.</source>
        <translation>Nur die Namen der Zeilen werden behalten: sie könnten nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Without undo: </source>
        <translation>Ohne Rückgängigmachen: </translation>
    </message>
    <message>
        <source>With a larger trash: </source>
        <translation>Mit größerem Papierkorb: </translation>
    </message>
    <message>
        <source>See which there are with onecake keys resume</source>
        <translation>Welche es gibt, zeigt onecake keys resume</translation>
    </message>
    <message>
        <source>The purge ended where it was. What it removed can be put back: onecake keys restore </source>
        <translation>Die Bereinigung endete, wo sie war. Was sie entfernte, lässt sich wiederherstellen: onecake keys restore </translation>
    </message>
    <message>
        <source>The purge ended where it was. Of what it removed only the names were kept, so that it cannot be put back.</source>
        <translation>Die Bereinigung endete, wo sie war. Von dem, was sie entfernte, wurden nur die Namen behalten, sodass es nicht wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>waiting: </source>
        <translation>wartet: </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>; %1 read</source>
        <translation>; %1 gelesen</translation>
    </message>
    <message>
        <source>Say its name with --confirm </source>
        <translation>Nennen Sie seinen Namen mit --confirm </translation>
    </message>
    <message>
        <source> To do it: </source>
        <translation> Zum Ausführen: </translation>
    </message>
    <message>
        <source>To undo it: </source>
        <translation>Rückgängig machen mit: </translation>
    </message>
    <message>
        <source>no query says what to remove</source>
        <translation>keine Abfrage sagt, was zu entfernen ist</translation>
    </message>
    <message>
        <source>Give one with --query, such as --query status:expired</source>
        <translation>Geben Sie mit --query eine an, zum Beispiel --query status:expired</translation>
    </message>
    <message>
        <source>onecake: nothing matches, so there is nothing to remove</source>
        <translation>onecake: nichts passt, daher gibt es nichts zu entfernen</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>this removal was not interrupted</source>
        <translation>diese Löschung wurde nicht unterbrochen</translation>
    </message>
    <message>
        <source>Removal %1 of %2: %3</source>
        <translation>Löschung %1 aus %2: %3</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>eine Liste von Datensätzen</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 records, %2, in %3</source>
        <translation>%1 Datensätze, %2, in %3</translation>
    </message>
    <message>
        <source>onecake: %1 records lack a value, because it is too large to be read</source>
        <translation>onecake: %1 Datensätzen fehlt ein Wert, weil er zu groß zum Lesen ist</translation>
    </message>
    <message>
        <source>It was interrupted, and the file is as it was. To do it again: </source>
        <translation>Es wurde unterbrochen, und die Datei ist, wie sie war. Noch einmal geht es mit: </translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>Es wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Those that matched </source>
        <translation>Treffer von </translation>
    </message>
    <message>
        <source>onecake: there is nothing to undo in this table</source>
        <translation>onecake: in dieser Tabelle gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>onecake: there is nothing to redo in this table</source>
        <translation>onecake: in dieser Tabelle gibt es nichts zu wiederholen</translation>
    </message>
    <message>
        <source>reading for %1; %2 found%3</source>
        <translation>liest seit %1; %2 gefunden%3</translation>
    </message>
    <message>
        <source>; no answer yet</source>
        <translation>; noch keine Antwort</translation>
    </message>
    <message>
        <source>Nothing was found before that</source>
        <translation>Davor wurde nichts gefunden</translation>
    </message>
    <message>
        <source>It was interrupted. %1.</source>
        <translation>Es wurde unterbrochen. %1.</translation>
    </message>
    <message>
        <source>It was interrupted; there may be more.</source>
        <translation>Es wurde unterbrochen; vielleicht gibt es noch mehr.</translation>
    </message>
    <message>
        <source>there is no record of the key &quot;%1&quot;</source>
        <translation>es gibt keinen Datensatz zum Schlüssel „%1“</translation>
    </message>
    <message>
        <source>See which there are with onecake keys list</source>
        <translation>Welche es gibt, zeigt onecake keys list</translation>
    </message>
    <message>
        <source>looking for it was interrupted</source>
        <translation>die Suche danach wurde unterbrochen</translation>
    </message>
    <message>
        <source>several records have this key</source>
        <translation>mehrere Datensätze haben diesen Schlüssel</translation>
    </message>
    <message>
        <source>Say which one with --query, such as --query scope:%1</source>
        <translation>Sagen Sie mit --query, welcher, etwa --query scope:%1</translation>
    </message>
    <message>
        <source>The table is not recognised: nobody has said which %1 holds what.</source>
        <translation>Die Tabelle ist nicht erkannt: niemand hat gesagt, was wo steht (%1).</translation>
    </message>
    <message>
        <source>%1, %2: not recognised; %3 layouts were tried. These are its rows as they are stored.</source>
        <translation>%1, %2: nicht erkannt; %3 Layouts wurden probiert. Dies sind die Zeilen, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 shown%2</source>
        <translation>gezeigt: %1%2</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Other tables, for --table: %1</source>
        <translation>Andere Tabellen, für --table: %1</translation>
    </message>
    <message>
        <source>It may be read like this, which is assumed:
</source>
        <translation>Sie lässt sich vielleicht so lesen, was angenommen ist:
</translation>
    </message>
    <message>
        <source>To read it so, write a mapping and look at it: %1
Then add: --mapping mapping.json</source>
        <translation>Um sie so zu lesen, schreiben Sie eine Zuordnung, und sehen Sie sie an: %1
Fügen Sie dann hinzu: --mapping mapping.json</translation>
    </message>
    <message>
        <source>Proposed for the table %1, and not proven:
%2</source>
        <translation>Für die Tabelle %1 vorgeschlagen und nicht bewiesen:
%2</translation>
    </message>
    <message>
        <source>The table %1 is recognised: %2.</source>
        <translation>Die Tabelle %1 ist erkannt: %2.</translation>
    </message>
    <message>
        <source>It cannot be used as it is: $.fields.%1 %2.</source>
        <translation>So ist sie nicht verwendbar: $.fields.%1 %2.</translation>
    </message>
    <message>
        <source>Inspects a store of idempotency records, including those of other libraries, and changes it on request. An action that changes a store only says what it would do without --yes, which also unlocks a remote store for this one command.

</source>
        <translation>Untersucht einen Speicher mit Idempotenz-Datensätzen, auch denen anderer Bibliotheken, und ändert ihn auf Wunsch. Eine Aktion, die einen Speicher ändert, sagt ohne --yes nur, was sie täte; --yes entsperrt auch einen entfernten Speicher für diesen einen Befehl.

</translation>
    </message>
    <message>
        <source>
A query is one line, such as: status:stuck scope:placeOrder key:9f* expires&lt;1h. See: onecake keys help</source>
        <translation>
Eine Abfrage ist eine Zeile, zum Beispiel: status:stuck scope:placeOrder key:9f* expires&lt;1h. Siehe: onecake keys help</translation>
    </message>
    <message>
        <source>See: onecake keys help</source>
        <translation>Siehe: onecake keys help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of report, expected a name that ends with .csv or .jsonl</source>
        <translation>„%1“ ist keine Art von Bericht, erwartet: ein Name, der mit .csv oder .jsonl endet</translation>
    </message>
    <message>
        <source>the records that match</source>
        <translation>die passenden Datensätze</translation>
    </message>
    <message>
        <source>one record, with all that is stored of it</source>
        <translation>ein Datensatz mit allem, was von ihm gespeichert ist</translation>
    </message>
    <message>
        <source>how many match</source>
        <translation>wie viele passen</translation>
    </message>
    <message>
        <source>the record of a request: the key is made of its JSON as the library does</source>
        <translation>der Datensatz einer Anfrage: der Schlüssel wird aus ihrem JSON gebildet, wie es die Bibliothek tut</translation>
    </message>
    <message>
        <source>removes the records that match, each only if it is still what was read</source>
        <translation>entfernt die passenden Datensätze, jeden nur, wenn er noch so ist wie gelesen</translation>
    </message>
    <message>
        <source>resumes a purge that was interrupted; without REMOVAL, lists them</source>
        <translation>setzt eine unterbrochene Bereinigung fort; ohne REMOVAL werden sie aufgelistet</translation>
    </message>
    <message>
        <source>puts back what a purge removed, where the key is still absent; without REMOVAL, lists them</source>
        <translation>stellt wieder her, was eine Bereinigung entfernt hat, wo der Schlüssel noch fehlt; ohne REMOVAL werden sie aufgelistet</translation>
    </message>
    <message>
        <source>frees a claim whose lease is over, or that has none, if it still is so</source>
        <translation>gibt einen Anspruch frei, dessen Lease abgelaufen ist oder der keine hat, wenn es noch so ist</translation>
    </message>
    <message>
        <source>keeps a record for longer: --by a duration, or --until a time</source>
        <translation>behält einen Datensatz länger: --by eine Dauer oder --until ein Zeitpunkt</translation>
    </message>
    <message>
        <source>leaves a note on a record; an empty text removes it</source>
        <translation>hinterlässt eine Notiz an einem Datensatz; ein leerer Text entfernt sie</translation>
    </message>
    <message>
        <source>undoes the last change</source>
        <translation>macht die letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>makes a change again that was undone</source>
        <translation>macht eine rückgängig gemachte Änderung noch einmal</translation>
    </message>
    <message>
        <source>exports the records that match</source>
        <translation>exportiert die Datensätze, die passen</translation>
    </message>
    <message>
        <source>imports the records of a JSON Lines file where their keys are absent</source>
        <translation>importiert die Datensätze einer JSON-Lines-Datei, wo deren Schlüssel fehlen</translation>
    </message>
    <message>
        <source>puts the records that match into another store, where their keys are absent</source>
        <translation>legt die passenden Datensätze in einen anderen Speicher, wo ihre Schlüssel fehlen</translation>
    </message>
    <message>
        <source>what was removed and is kept on this computer; empty drops it, --trash-limit says how much it may be</source>
        <translation>was entfernt wurde und auf diesem Rechner aufbewahrt wird; empty verwirft es, --trash-limit sagt, wie viel es sein darf</translation>
    </message>
    <message>
        <source>the libraries whose records are known</source>
        <translation>die Bibliotheken, deren Datensätze bekannt sind</translation>
    </message>
    <message>
        <source>writes a mapping for a table that is not recognised, as it may be meant</source>
        <translation>schreibt für eine nicht erkannte Tabelle eine Zuordnung, wie sie gemeint sein kann</translation>
    </message>
    <message>
        <source>How the key is made; without it, as the store&apos;s library does.</source>
        <translation>Wie der Schlüssel gebildet wird; ohne diese Angabe wie von der Bibliothek des Speichers.</translation>
    </message>
    <message>
        <source>What stands before the key&apos;s hash: the function&apos;s name; without it, what the table&apos;s own keys have there.</source>
        <translation>Was vor dem Hash des Schlüssels steht: der Name der Funktion; ohne diese Option das, was die eigenen Schlüssel der Tabelle dort haben.</translation>
    </message>
    <message>
        <source>What the library hashes of the event, as its event_key_jmespath says it.</source>
        <translation>Was die Bibliothek vom Ereignis hasht, wie ihr event_key_jmespath es sagt.</translation>
    </message>
    <message>
        <source>With what the library hashes, such as md5 or sha256; without it, as the table&apos;s own keys show it.</source>
        <translation>Womit die Bibliothek hasht, etwa md5 oder sha256; ohne diese Option so, wie die eigenen Schlüssel der Tabelle es zeigen.</translation>
    </message>
    <message>
        <source>Reads all records if need be, whatever stands before the hash.</source>
        <translation>Liest nötigenfalls alle Datensätze, was auch immer vor dem Hash steht.</translation>
    </message>
    <message>
        <source>Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>Welcher Speicher: sqlite:FILE oder dynamodb:TABLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>Which records; without it, all.</source>
        <translation>Welche Datensätze; ohne diese Option alle.</translation>
    </message>
    <message>
        <source>Which library wrote it; by default, this is detected.</source>
        <translation>Welche Bibliothek sie geschrieben hat; ohne diese Option wird das erkannt.</translation>
    </message>
    <message>
        <source>How long to wait for an answer of a remote store, repetitions included; 60s without it.</source>
        <translation>Wie lange auf eine Antwort eines entfernten Speichers gewartet wird, Wiederholungen eingeschlossen; ohne diese Angabe 60s.</translation>
    </message>
    <message>
        <source>How many records to list at most; 100 without it.</source>
        <translation>Wie viele Datensätze höchstens aufgeführt werden; ohne diese Angabe 100.</translation>
    </message>
    <message>
        <source>csv, jsonl, dynamodb-json or markdown; without it, as the name of the file says, or jsonl.</source>
        <translation>csv, jsonl, dynamodb-json oder markdown; ohne diese Angabe, wie der Name der Datei es sagt, sonst jsonl.</translation>
    </message>
    <message>
        <source>Writes to a file, which is replaced when all of it is written, in place of standard output.</source>
        <translation>Schreibt statt in die Standardausgabe in eine Datei, die ersetzt wird, wenn alles geschrieben ist.</translation>
    </message>
    <message>
        <source>Where to copy to.</source>
        <translation>Wohin kopiert wird.</translation>
    </message>
    <message>
        <source>Which table of that file.</source>
        <translation>Welche Tabelle dieser Datei.</translation>
    </message>
    <message>
        <source>Writes what became of each record to a file, .csv or .jsonl.</source>
        <translation>Schreibt in eine Datei, .csv oder .jsonl, was aus jedem Datensatz wurde.</translation>
    </message>
    <message>
        <source>For how long after its expiry, or after now if it has expired: 2h, 3d.</source>
        <translation>Wie lange nach dem Ablauf, oder ab jetzt, wenn er abgelaufen ist: 2h, 3d.</translation>
    </message>
    <message>
        <source>Until when: 2026-12-24, 2026-12-24T10:30, 1795168800.</source>
        <translation>Bis wann: 2026-12-24, 2026-12-24T10:30, 1795168800.</translation>
    </message>
    <message>
        <source>Keeps only the names of the records, so that they cannot be put back: for a purge that is larger than the trash. A purge that was interrupted ends, and the rest is removed so.</source>
        <translation>Behält nur die Namen der Datensätze, sodass sie nicht wiederhergestellt werden können: für eine Bereinigung, die größer ist als der Papierkorb. Eine unterbrochene Bereinigung endet, und der Rest wird so entfernt.</translation>
    </message>
    <message>
        <source>How much the trash may hold from now on: 700MB, 2GB; 256 MiB at first.</source>
        <translation>Wie viel der Papierkorb von nun an fassen darf: 700MB, 2GB; anfangs 256 MiB.</translation>
    </message>
    <message>
        <source>Ends an interrupted purge where it is.</source>
        <translation>Beendet eine unterbrochene Bereinigung an dieser Stelle.</translation>
    </message>
    <message>
        <source>Makes the change; without it, the change is only described.</source>
        <translation>Macht die Änderung; ohne diese Option wird die Änderung nur beschrieben.</translation>
    </message>
    <message>
        <source>The name of a production store that is to be changed.</source>
        <translation>Der Name eines Produktionsspeichers, der geändert werden soll.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Shows no progress.</source>
        <translation>Zeigt keinen Fortschritt.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>no action is given, expected one of: </source>
        <translation>es ist keine Aktion angegeben, erwartet ist eine von: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected one of: %2</source>
        <translation>„%1“ wurde nicht verstanden; erwartet wird eines von: %2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>nur Namen</translation>
    </message>
    <message>
        <source>  %1 removed</source>
        <translation>  %1 entfernt</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept, so that it cannot be put back</source>
        <translation>von dieser Löschung wurden nur die Namen der Zeilen behalten, sodass sich nichts wiederherstellen lässt</translation>
    </message>
    <message>
        <source>The trash on this computer is empty: there is nothing to put back.</source>
        <translation>Der Papierkorb auf diesem Rechner ist leer: es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 that could be put back.</source>
        <translation>Aus %1 wurde nichts entfernt, das sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>No purge was interrupted.</source>
        <translation>Es wurde keine Bereinigung unterbrochen.</translation>
    </message>
    <message>
        <source>the trash is emptied as a whole, with what was removed from all stores</source>
        <translation>der Papierkorb wird als Ganzes geleert, mit allem, was aus allen Speichern entfernt wurde</translation>
    </message>
    <message>
        <source>Nothing was dropped. To drop it for good: </source>
        <translation>Es wurde nichts verworfen. Endgültig verwerfen mit: </translation>
    </message>
    <message>
        <source>%1 removals dropped, %2.</source>
        <translation>%1 Löschungen verworfen, %2.</translation>
    </message>
    <message>
        <source>Removal %1 was interrupted or is under way, and stays. See: onecake keys resume</source>
        <translation>Die Löschung %1 wurde unterbrochen oder läuft noch und bleibt. Siehe: onecake keys resume</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTE</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>GELTUNGSBEREICH</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>REPLAYS</source>
        <translation>REPLAYS</translation>
    </message>
    <message>
        <source>%1, %2
Why this layout: %3</source>
        <translation>%1, %2
Warum dieses Layout: %3</translation>
    </message>
    <message>
        <source>%1 to write into %2, each only where there is no record of its key; %3 refused.</source>
        <translation>In %2 zu schreiben: %1, jeder nur, wo es keinen Datensatz zu seinem Schlüssel gibt; abgewiesen: %3.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>waiting for the store for %1</source>
        <translation>wartet seit %1 auf den Speicher</translation>
    </message>
    <message>
        <source>Brings a SQLite file to its last committed state, if whoever wrote to it last was interrupted: what was begun then is rolled back, as SQLite itself does it.</source>
        <translation>Bringt eine SQLite-Datei auf ihren zuletzt festgeschriebenen Stand, wenn unterbrochen wurde, wer zuletzt hineinschrieb: Was damals begonnen war, wird zurückgerollt, wie SQLite selbst es tut.</translation>
    </message>
    <message>
        <source>it takes the name of one store</source>
        <translation>erwartet: der Name genau eines Speichers</translation>
    </message>
    <message>
        <source>only a SQLite file can be recovered</source>
        <translation>nur eine SQLite-Datei kann repariert werden</translation>
    </message>
    <message>
        <source>Name one, such as sqlite:onecake.db</source>
        <translation>Nennen Sie eine, etwa sqlite:onecake.db</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Es gibt nichts zu reparieren.</translation>
    </message>
    <message>
        <source>%1%2 (%3 min)
%4%5
</source>
        <translation>%1%2 (%3 min)
%4%5
</translation>
    </message>
    <message>
        <source>%1: a sound lesson.</source>
        <translation>%1: eine fehlerfreie Lektion.</translation>
    </message>
    <message>
        <source>Lists the lessons, or checks a lesson&apos;s file and names every mistake in it. To play one: onecake lesson ID</source>
        <translation>Listet die Lektionen auf, oder prüft die Datei einer Lektion und nennt jeden Fehler darin. Um eine zu spielen: onecake lesson ID</translation>
    </message>
    <message>
        <source>list (the default) or check.</source>
        <translation>list (die Vorgabe) oder check.</translation>
    </message>
    <message>
        <source>[list | check FILE]</source>
        <translation>[list | check FILE]</translation>
    </message>
    <message>
        <source>The language of the list: %1.</source>
        <translation>Die Sprache der Liste: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected list or check</source>
        <translation>„%1“ wurde nicht verstanden; erwartet: list oder check</translation>
    </message>
    <message>
        <source>&quot;check&quot; takes one argument, the lesson&apos;s file</source>
        <translation>„check“ nimmt ein Argument, die Datei der Lektion</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes nothing more</source>
        <translation>„list“ nimmt nichts weiter</translation>
    </message>
    <message>
        <source>--language &quot;%1&quot; is none of the lessons&apos; languages; expected %2</source>
        <translation>--language &quot;%1&quot; ist keine Sprache der Lektionen; erwartet: %2</translation>
    </message>
    <message>
        <source>has more than %1 bytes, expected answers</source>
        <translation>hat mehr als %1 Bytes, erwartet: Antworten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of an option</source>
        <translation>„%1“ ist kein Buchstabe einer Antwort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 1 to %2</source>
        <translation>„%1“ ist keine Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 passes to %2 · %3
Ctrl-C ends it.</source>
        <translation>%1 gibt weiter an %2 · %3
Ctrl-C beendet es.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>What passed on its way to %1.</source>
        <translation>Was auf seinem Weg zu %1 vorbeikam.</translation>
    </message>
    <message>
        <source>The cake shop is open at %1</source>
        <translation>Der Kuchenladen ist offen unter %1</translation>
    </message>
    <message>
        <source>policy %1 (%2) · store %3 · %4</source>
        <translation>Policy %1 (%2) · Speicher %3 · %4</translation>
    </message>
    <message>
        <source>Ctrl-C closes it.</source>
        <translation>Ctrl-C schließt ihn.</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Der Laden</translation>
    </message>
    <message>
        <source>What happened in onecake serve.</source>
        <translation>Was in onecake serve geschah.</translation>
    </message>
    <message>
        <source>Everybody in this network will be able to reach it, without a password. Type yes to go on: </source>
        <translation>Alle in diesem Netz werden es erreichen können, ohne Kennwort. Geben Sie yes ein, um fortzufahren: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on; expected such as 127.0.0.1:8080</source>
        <translation>&quot;%1&quot; ist keine Adresse, an der gelauscht werden kann; erwartet: etwa 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header; expected such as Idempotency-Key</source>
        <translation>&quot;%1&quot; ist kein Name eines Kopffelds; erwartet: etwa Idempotency-Key</translation>
    </message>
    <message>
        <source>onecake: only the first %1 events were kept; what came later is not judged</source>
        <translation>onecake: Nur die ersten %1 Ereignisse wurden behalten; was später kam, ist nicht beurteilt</translation>
    </message>
    <message>
        <source>Recorded: %1 (onecake play %1)</source>
        <translation>Aufgezeichnet: %1 (onecake play %1)</translation>
    </message>
    <message>
        <source>OneCake makes idempotency visible, provable and manageable.

  onecake                       the window; where there is no display, the story in the terminal
  onecake window [FILE] [options]  the window
  onecake FILE                  the same on a run, or on a policy or story of your own
  onecake play [STORY] [options]  plays a story: lanes, times, losses and verdicts
  onecake explore [STORY|all] [options]  tries every placement of faults: what breaks it, and the shortest run that shows it
  onecake lessons [list | check FILE]
  onecake lesson ID|FILE        plays a lesson: predict, commit, reveal
  onecake inspect [STORE]       a window on a store&apos;s records
  onecake keys ACTION --store STORE [options]  looks into a store&apos;s records, removes, puts back, exports, imports
  onecake policies [list | show ID | check FILE [--prove] | diff A B]
  onecake stores create|check|recover STORE [options]  makes a store, says what is wrong with it, or finishes what an interrupted writer left
  onecake serve [options]       the cake shop on a real port: order with curl or a phone
  onecake proxy --to URL [options]  strikes requests to a service of yours, by number
  onecake completion bash|zsh|fish  a script that completes all this in a shell
  onecake --version | --help

Each command, or onecake before it, takes --verbose: it logs what it does to standard error.
Each command explains itself: onecake play --help
</source>
        <translation>OneCake macht Idempotenz sichtbar, beweisbar und handhabbar.

  onecake                       das Fenster; wo es keine Anzeige gibt, die Geschichte im Terminal
  onecake window [FILE] [options]  das Fenster
  onecake FILE                  dasselbe mit einem Lauf, oder mit einer eigenen Policy oder Geschichte
  onecake play [STORY] [options]  spielt eine Geschichte: Spalten, Zeiten, Verluste und Urteile
  onecake explore [STORY|all] [options]  versucht jede Verteilung von Fehlern: was ein Versprechen bricht, und der kürzeste Lauf, der es zeigt
  onecake lessons [list | check FILE]
  onecake lesson ID|FILE        spielt eine Lektion: vorhersagen, festlegen, aufdecken
  onecake inspect [STORE]       ein Fenster auf die Datensätze eines Speichers
  onecake keys ACTION --store STORE [options]  schaut in die Datensätze eines Speichers, entfernt, stellt wieder her, exportiert, importiert
  onecake policies [list | show ID | check FILE [--prove] | diff A B]
  onecake stores create|check|recover STORE [options]  legt einen Speicher an, sagt, was an ihm nicht stimmt, oder bringt zu Ende, was ein unterbrochenes Programm zurückließ
  onecake serve [options]       der Kuchenladen an einem wirklichen Port: bestellen mit curl oder einem Telefon
  onecake proxy --to URL [options]  trifft Anfragen an einen Dienst von Ihnen, nach Nummern
  onecake completion bash|zsh|fish  ein Skript, das all dies in einer Shell vervollständigt
  onecake --version | --help

Jeder Befehl, oder onecake davor, nimmt --verbose: Er schreibt dann auf die Standardfehlerausgabe, was er tut.
Jeder Befehl erklärt sich selbst: onecake play --help
</translation>
    </message>
    <message>
        <source>onecake: there is no display, so this is the story in the terminal. For the window, start it in a desktop session; for more stories: onecake play --help</source>
        <translation>onecake: es gibt keine Anzeige, daher die Geschichte hier im Terminal. Für das Fenster starten Sie es in einer Desktop-Sitzung; weitere Geschichten: onecake play --help</translation>
    </message>
    <message>
        <source>onecake </source>
        <translation>onecake </translation>
    </message>
    <message>
        <source>Before the command, --language %1 says in which language it answers; otherwise it is the desktop&apos;s.
</source>
        <translation>Vor dem Befehl sagt --language %1, in welcher Sprache er antwortet; sonst ist es die des Desktops.
</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>is not a command; expected one of: </source>
        <translation>ist kein Befehl; erwartet wird einer von: </translation>
    </message>
    <message>
        <source>See: onecake --help</source>
        <translation>Siehe: onecake --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instant</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Write it as 2026-03-02T08:00:00Z, or take it out of the environment</source>
        <translation>Schreiben Sie ihn als 2026-03-02T08:00:00Z, oder nehmen Sie ihn aus der Umgebung</translation>
    </message>
    <message>
        <source>&quot;keep=%1&quot;: expected how long a key is kept, such as 500ms, 10s or 24h</source>
        <translation>„keep=%1“: erwartet: wie lange ein Schlüssel aufbewahrt wird, zum Beispiel 500ms, 10s oder 24h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a run; expected policy, key-algorithm, retry or keep</source>
        <translation>„%1“ ist kein Teil eines Laufs; erwartet: policy, key-algorithm, retry oder keep</translation>
    </message>
    <message>
        <source>Plays the same run with another policy beside it, on the same time axis, and names the first difference. Also with another key algorithm, retry or memory of the store: onecake,key-algorithm=ID,retry=ID,keep=48h. May be given twice.</source>
        <translation>Spielt denselben Lauf mit einer anderen Policy daneben, auf derselben Zeitachse, und nennt den ersten Unterschied. Auch mit anderem Schlüsselverfahren, anderer Wiederholung oder anderem Gedächtnis des Speichers: onecake,key-algorithm=ID,retry=ID,keep=48h. Darf zweimal angegeben werden.</translation>
    </message>
    <message>
        <source>is empty; expected a policy, such as onecake</source>
        <translation>ist leer; erwartet: eine Policy wie onecake</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>not all of the answer could be written</source>
        <translation>nicht die ganze Antwort konnte geschrieben werden</translation>
    </message>
    <message>
        <source>Send it where there is room for it; what was changed stays changed</source>
        <translation>Senden Sie sie dorthin, wo Platz dafür ist; was geändert wurde, bleibt geändert</translation>
    </message>
    <message>
        <source>See: onecake %1 --help</source>
        <translation>Siehe: onecake %1 --help</translation>
    </message>
    <message>
        <source>Logs to standard error what it does: stores that open, requests, retries, jobs. It never shows stored data.</source>
        <translation>Schreibt auf die Standardfehlerausgabe, was geschieht: Speicher, die geöffnet werden, Anfragen, Wiederholungen, Aufträge. Gespeicherte Daten werden nie gezeigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected such as 5s, 90s or 2min</source>
        <translation>„%1“ ist keine Dauer, erwartet: zum Beispiel 5s, 90s oder 2min</translation>
    </message>
    <message>
        <source>a message was lost</source>
        <translation>eine Nachricht ging verloren</translation>
    </message>
    <message>
        <source>the API died</source>
        <translation>die API stürzte ab</translation>
    </message>
    <message>
        <source>a key was claimed</source>
        <translation>ein Schlüssel wurde belegt</translation>
    </message>
    <message>
        <source>the first answer was repeated</source>
        <translation>die erste Antwort wurde wiederholt</translation>
    </message>
    <message>
        <source>a cake was baked</source>
        <translation>eine Torte wurde gebacken</translation>
    </message>
    <message>
        <source>a reply was lost</source>
        <translation>eine Antwort ging verloren</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>neue Verbindung</translation>
    </message>
    <message>
        <source>A secret is kept in the system&apos;s keychain. Leave these empty to keep using it.</source>
        <translation>Ein Geheimnis liegt im Schlüsselbund des Systems. Lassen Sie diese Felder leer, um es weiter zu verwenden.</translation>
    </message>
    <message>
        <source>It goes to the system&apos;s keychain, and is not shown again.</source>
        <translation>Es kommt in den Schlüsselbund des Systems und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: this secret lives until OneCake is closed.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund: Dieses Geheimnis lebt, bis OneCake geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain denied access: unlock it, and choose this again.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff: Entsperren Sie ihn, und wählen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>OneCake %1</source>
        <translation>OneCake %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, gebaut mit %2</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>The last lines of the log:</source>
        <translation>Die letzten Zeilen des Protokolls:</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Files and DynamoDB tables, saved by name: make, test, open</source>
        <translation>Dateien und DynamoDB-Tabellen, unter Namen gesichert: anlegen, prüfen, öffnen</translation>
    </message>
    <message>
        <source>&amp;Look into the keys…</source>
        <translation>&amp;In die Schlüssel schauen…</translation>
    </message>
    <message>
        <source>All that is stored: find a stuck key, understand it</source>
        <translation>Alles, was gespeichert ist: einen hängenden Schlüssel finden und verstehen</translation>
    </message>
    <message>
        <source>one thing done by hand</source>
        <translation>1 Eingriff von Hand</translation>
    </message>
    <message>
        <source>%1 things done by hand</source>
        <translation>%1 Eingriffe von Hand</translation>
    </message>
    <message>
        <source>stands where a run of the hand-out would, and is something else</source>
        <translation>steht, wo ein Lauf des Handouts stehen würde, und ist etwas anderes</translation>
    </message>
    <message>
        <source>Move it away, or write the hand-out into another folder</source>
        <translation>Verschieben Sie es, oder schreiben Sie das Handout in einen anderen Ordner</translation>
    </message>
    <message>
        <source>its name does not say what the hand-out is to be</source>
        <translation>der Name sagt nicht, was das Handout werden soll</translation>
    </message>
    <message>
        <source>Let it end with .html or .pdf</source>
        <translation>Lassen Sie ihn mit .html oder .pdf enden</translation>
    </message>
    <message>
        <source>there is no font on this machine to write it with</source>
        <translation>auf diesem Rechner gibt es keine Schrift, um es damit zu schreiben</translation>
    </message>
    <message>
        <source>Install one, such as the package fonts-dejavu-core, or make an .html file</source>
        <translation>Installieren Sie eine, zum Beispiel das Paket fonts-dejavu-core, oder machen Sie eine .html-Datei</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>Noto Sans</translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <translation>DejaVu Sans</translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <translation>Liberation Sans</translation>
    </message>
    <message>
        <source>DejaVu Sans Mono</source>
        <translation>DejaVu Sans Mono</translation>
    </message>
    <message>
        <source>Noto Sans Mono</source>
        <translation>Noto Sans Mono</translation>
    </message>
    <message>
        <source>Liberation Mono</source>
        <translation>Liberation Mono</translation>
    </message>
    <message>
        <source>a date, ISO 8601</source>
        <translation>ein Datum, ISO 8601</translation>
    </message>
    <message>
        <source>a date of SQLite</source>
        <translation>ein Datum von SQLite</translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation>wonach es aussieht</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>before the first</source>
        <translation>vor dem ersten</translation>
    </message>
    <message>
        <source>before the last</source>
        <translation>vor dem letzten</translation>
    </message>
    <message>
        <source>text or bytes, as it is</source>
        <translation>Text oder Bytes, wie sie sind</translation>
    </message>
    <message>
        <source>a value of DynamoDB</source>
        <translation>ein Wert von DynamoDB</translation>
    </message>
    <message>
        <source>as OneCake stores it</source>
        <translation>wie OneCake es speichert</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>The next request</source>
        <translation>Die nächste Anfrage</translation>
    </message>
    <message>
        <source>runs as new</source>
        <translation>läuft als neue</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>fails in the library</source>
        <translation>scheitert in der Bibliothek</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ist nicht zu sagen</translation>
    </message>
    <message>
        <source>The next request </source>
        <translation>Die nächste Anfrage </translation>
    </message>
    <message>
        <source>Each lease ends when its claim begins, as the time at which a lock was taken does: say beside Lease until how much later it ends, such as 60s.</source>
        <translation>Jede Lease endet, wenn der Anspruch beginnt, wie es der Zeitpunkt tut, zu dem eine Sperre genommen wurde: Geben Sie neben „Lease bis“ an, um wie viel später sie endet, zum Beispiel 60s.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>is a production store: a change in it affects others at once.</source>
        <translation>ist ein Produktionsspeicher: Eine Änderung darin betrifft andere sofort.</translation>
    </message>
    <message>
        <source>is opened for reading only, because others may depend on it.</source>
        <translation>ist nur zum Lesen geöffnet, weil andere davon abhängen können.</translation>
    </message>
    <message>
        <source>is opened for reading only, because its connection says so.</source>
        <translation>ist nur zum Lesen geöffnet, weil die Verbindung es so bestimmt.</translation>
    </message>
    <message>
        <source>the table is not open any more</source>
        <translation>die Tabelle ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source> %1 of %2</source>
        <translation> %1 von %2</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · angehalten</translation>
    </message>
    <message>
        <source> · waiting for the store: </source>
        <translation> · wartet auf den Speicher: </translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation> · %1 pro Sekunde</translation>
    </message>
    <message>
        <source>●  stuck for 59 min 59 s</source>
        <translation>●  hängt seit 59 min 59 s</translation>
    </message>
    <message>
        <source>59 min 59 s left</source>
        <translation>noch 59 min 59 s</translation>
    </message>
    <message>
        <source>59 min 59 s ago</source>
        <translation>vor 59 min 59 s</translation>
    </message>
    <message>
        <source>Waiting for the lock: another program is at work on the file. It is read when it is free.</source>
        <translation>Es wird auf die Sperre gewartet: ein anderes Programm arbeitet an der Datei. Sie wird gelesen, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>read on demand</source>
        <translation>auf Verlangen gelesen</translation>
    </message>
    <message>
        <source>live, every %1 s</source>
        <translation>laufend, alle %1 s</translation>
    </message>
    <message>
        <source>live, every %1 min</source>
        <translation>laufend, alle %1 min</translation>
    </message>
    <message>
        <source>Delete removes this term, Return selects it in the line</source>
        <translation>Entf entfernt diese Bedingung, die Eingabetaste wählt sie in der Zeile aus</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this term (Delete)</source>
        <translation>Diese Bedingung entfernen (Entf)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are separated by spaces, and all of them must match. An example that is chosen goes into the line.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Bedingungen werden durch Leerzeichen getrennt, und alle müssen zutreffen. Ein gewähltes Beispiel kommt in die Zeile.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Verwenden Sie „%1“</translation>
    </message>
    <message>
        <source>the columns to show</source>
        <translation>die anzuzeigenden Spalten</translation>
    </message>
    <message>
        <source>It cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>This is the past: fork here, or return to now.</source>
        <translation>Das ist die Vergangenheit: Zweigen Sie hier ab, oder kehren Sie in die Gegenwart zurück.</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Aus Dateien</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>unsere Annahme</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Keys kept for ever, by policy</source>
        <translation>Schlüssel laut Policy für immer aufbewahrt</translation>
    </message>
    <message>
        <source>No keys kept, by policy</source>
        <translation>Laut Policy keine Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>Kept for %1, by policy</source>
        <translation>Laut Policy für %1 aufbewahrt</translation>
    </message>
    <message>
        <source>In the tunnel: whatever is on its way now is lost.</source>
        <translation>Im Tunnel: Was jetzt unterwegs ist, geht verloren.</translation>
    </message>
    <message>
        <source>Press Order a cake ({lab.order}), then the tunnel ({lab.tunnel}) before the answer is back.</source>
        <translation>Drücken Sie Torte bestellen ({lab.order}), dann den Tunnel ({lab.tunnel}), bevor die Antwort da ist.</translation>
    </message>
    <message>
        <source>Ready. Press Play ({lab.play}), or go event by event with Step ({lab.step}).</source>
        <translation>Bereit. Drücken Sie Abspielen ({lab.play}), oder gehen Sie mit Schritt ({lab.step}) von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>Nothing is under way. Order a cake ({lab.order})</source>
        <translation>Nichts ist unterwegs. Bestellen Sie eine Torte ({lab.order})</translation>
    </message>
    <message>
        <source>The story is over. Look back ({lab.back}), or put another beside it ({lab.compare})</source>
        <translation>Die Geschichte ist zu Ende. Schauen Sie zurück ({lab.back}), oder stellen Sie einen anderen Lauf daneben ({lab.compare})</translation>
    </message>
    <message>
        <source>, or skip ({lab.skip}) to the end of a key&apos;s retention.</source>
        <translation>, oder springen Sie ({lab.skip}) ans Ende der Aufbewahrung eines Schlüssels.</translation>
    </message>
    <message>
        <source>Time flows.</source>
        <translation>Die Zeit läuft.</translation>
    </message>
    <message>
        <source>Time stands still. Step ({lab.step}), play on ({lab.play}) or look back ({lab.back}).</source>
        <translation>Die Zeit steht. Gehen Sie einen Schritt ({lab.step}), spielen Sie weiter ({lab.play}), oder schauen Sie zurück ({lab.back}).</translation>
    </message>
    <message>
        <source>Additional faults: %1</source>
        <translation>Zusätzliche Fehler: %1</translation>
    </message>
    <message>
        <source> (seed %1)</source>
        <translation> (Startwert %1)</translation>
    </message>
    <message>
        <source>What the story comes to will stand here: cakes, charges and answers.</source>
        <translation>Hier wird stehen, was aus der Geschichte wird: Torten, Abbuchungen und Antworten.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>(shared by all)</source>
        <translation>(allen gemeinsam)</translation>
    </message>
    <message>
        <source>Whose keys these are: the same key in two scopes is two keys</source>
        <translation>Wem die Schlüssel gehören: Derselbe Schlüssel in zwei Geltungsbereichen ist zwei Schlüssel</translation>
    </message>
    <message>
        <source>The idempotency key that came with the request</source>
        <translation>Der Idempotenzschlüssel, der mit der Anfrage kam</translation>
    </message>
    <message>
        <source>What the record means at this moment</source>
        <translation>Was der Datensatz in diesem Augenblick bedeutet</translation>
    </message>
    <message>
        <source>What the next request with this key gets</source>
        <translation>Was die nächste Anfrage mit diesem Schlüssel bekommt</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>How long its owner is not to be disturbed</source>
        <translation>Wie lange der Inhaber nicht gestört werden darf</translation>
    </message>
    <message>
        <source>Time until the record may be forgotten</source>
        <translation>Zeit, bis der Datensatz vergessen werden darf</translation>
    </message>
    <message>
        <source>When the first request with this key came</source>
        <translation>Wann die erste Anfrage mit diesem Schlüssel kam</translation>
    </message>
    <message>
        <source>Fencing token: a number that rises with every claim</source>
        <translation>Fencing-Token: eine Zahl, die mit jedem Anspruch steigt</translation>
    </message>
    <message>
        <source>Requests that met this key, the first included</source>
        <translation>Anfragen, die auf diesen Schlüssel trafen, die erste eingeschlossen</translation>
    </message>
    <message>
        <source>Requests that were answered from the record</source>
        <translation>Anfragen, die aus dem Datensatz beantwortet wurden</translation>
    </message>
    <message>
        <source>When a request was answered from the record last</source>
        <translation>Wann zuletzt eine Anfrage aus dem Datensatz beantwortet wurde</translation>
    </message>
    <message>
        <source>The answer that a replay repeats</source>
        <translation>Die Antwort, die ein Replay wiederholt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>no word from its owner</source>
        <translation>keine Nachricht vom Inhaber</translation>
    </message>
    <message>
        <source>no answer stored</source>
        <translation>keine Antwort gespeichert</translation>
    </message>
    <message>
        <source>The next request with this key %1.</source>
        <translation>Die nächste Anfrage mit diesem Schlüssel %1.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>from a source</source>
        <translation>aus einer Quelle</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>of nobody&apos;s system</source>
        <translation>von keinem bestehenden System</translation>
    </message>
    <message>
        <source>■ changed</source>
        <translation>■ geändert</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Where to begin, and what was at hand lately</source>
        <translation>Womit man beginnt, und was zuletzt zur Hand war</translation>
    </message>
    <message>
        <source>Play a story, strike it, and see what comes of it</source>
        <translation>Eine Geschichte spielen, sie stören und sehen, was daraus wird</translation>
    </message>
    <message>
        <source>Look into the keys of a real store, and look after them</source>
        <translation>In die Schlüssel eines wirklichen Speichers schauen und sie pflegen</translation>
    </message>
    <message>
        <source>Try every placement of faults, and see which designs survive</source>
        <translation>Jede Verteilung von Fehlern probieren und sehen, welche Entwürfe bestehen</translation>
    </message>
    <message>
        <source>the kitchen&apos;s book</source>
        <translation>das Buch der Küche</translation>
    </message>
    <message>
        <source>is a database, and no book of the kitchen</source>
        <translation>ist eine Datenbank und kein Buch der Küche</translation>
    </message>
    <message>
        <source>Name a file with --book that is new, or an earlier book</source>
        <translation>Nennen Sie mit --book eine neue Datei oder ein früheres Buch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, expected %2</source>
        <translation>„%1“ ist unbekannt, erwartet: %2</translation>
    </message>
    <message>
        <source>has no meaning for &quot;keys %1&quot;, only for %2</source>
        <translation>hat keine Bedeutung für „keys %1“, nur für %2</translation>
    </message>
    <message>
        <source>expected one key</source>
        <translation>erwartet: ein Schlüssel</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>See: onecake keys --help</source>
        <translation>Siehe: onecake keys --help</translation>
    </message>
    <message>
        <source>was not understood; choose the records with --query</source>
        <translation>wurde nicht verstanden; wählen Sie die Datensätze mit --query</translation>
    </message>
    <message>
        <source>was not understood, expected empty, or nothing to list the trash</source>
        <translation>wurde nicht verstanden, erwartet: empty oder nichts, um den Papierkorb aufzulisten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood, expected propose</source>
        <translation>„%1“ wurde nicht verstanden, erwartet: propose</translation>
    </message>
    <message>
        <source>no store is named</source>
        <translation>es ist kein Speicher genannt</translation>
    </message>
    <message>
        <source>Say which with --store sqlite:FILE or --store dynamodb:TABLE</source>
        <translation>Sagen Sie mit --store sqlite:FILE oder --store dynamodb:TABLE, welcher</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>„%1“ ist keine Anzahl von Datensätzen</translation>
    </message>
    <message>
        <source>expected either --by or --until</source>
        <translation>erwartet: entweder --by oder --until</translation>
    </message>
    <message>
        <source>Say for how much longer, such as --by 2h</source>
        <translation>Sagen Sie, wie viel länger, etwa --by 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size, expected such as 700MB or 2GB</source>
        <translation>„%1“ ist keine Größe, erwartet: zum Beispiel 700MB oder 2GB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 90s, 30min, 2h or 3d</source>
        <translation>„%1“ ist keine Dauer, erwartet: zum Beispiel 90s, 30min, 2h oder 3d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, expected one such as 2026-12-24T10:30 or 2h</source>
        <translation>„%1“ ist keine Zeit, erwartet: zum Beispiel 2026-12-24T10:30 oder 2h</translation>
    </message>
    <message>
        <source>no store is named to copy to</source>
        <translation>es ist kein Speicher genannt, in den kopiert werden soll</translation>
    </message>
    <message>
        <source>Say which with --to sqlite:FILE or --to dynamodb:TABLE</source>
        <translation>Sagen Sie mit --to sqlite:FILE oder --to dynamodb:TABLE, welcher</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>the text </source>
        <translation>der Text </translation>
    </message>
    <message>
        <source>the number </source>
        <translation>die Zahl </translation>
    </message>
    <message>
        <source>a set of texts</source>
        <translation>eine Menge von Texten</translation>
    </message>
    <message>
        <source>a set of numbers</source>
        <translation>eine Menge von Zahlen</translation>
    </message>
    <message>
        <source>a set of bytes</source>
        <translation>eine Menge von Bytes</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Map</translation>
    </message>
    <message>
        <source>retry </source>
        <translation>Wiederholung </translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET escapes some of its characters, by its settings.</source>
        <translation>%1 wird genommen, wie es dasteht: .NET maskiert je nach Einstellung einige der Zeichen.</translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET writes it by the type of its property.</source>
        <translation>%1 wird genommen, wie es dasteht: .NET schreibt es nach dem Typ der Eigenschaft.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Einen solchen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It has changed since it was read: </source>
        <translation>Er hat sich geändert, seit er gelesen wurde: </translation>
    </message>
    <message>
        <source>The policies to explore: ids or JSON files, separated by commas, or all; all if not given.</source>
        <translation>Die Policies, die erkundet werden: IDs oder JSON-Dateien, durch Kommas getrennt, oder all; ohne Angabe all.</translation>
    </message>
    <message>
        <source>The key algorithms: ids or JSON files, or all; the story&apos;s own if not given.</source>
        <translation>Die Schlüsselverfahren: IDs oder JSON-Dateien, oder all; ohne Angabe das der Geschichte.</translation>
    </message>
    <message>
        <source>How the website retries: ids or JSON files, or all; the story&apos;s own if not given.</source>
        <translation>Wie die Website wiederholt: IDs oder JSON-Dateien, oder all; ohne Angabe wie in der Geschichte.</translation>
    </message>
    <message>
        <source>How many faults are placed, besides the story&apos;s own; 2 if not given.</source>
        <translation>Wie viele Fehler angeordnet werden, außer denen der Geschichte; ohne Angabe 2.</translation>
    </message>
    <message>
        <source>Only these kinds of faults: %1.</source>
        <translation>Nur diese Arten von Fehlern: %1.</translation>
    </message>
    <message>
        <source>Only these promises: %1.</source>
        <translation>Nur diese Versprechen: %1.</translation>
    </message>
    <message>
        <source>How many threads search; as many as there are processors if not given. The result is the same.</source>
        <translation>Wie viele Threads suchen; ohne Angabe so viele, wie es Prozessoren gibt. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Answer in Markdown.</source>
        <translation>In Markdown antworten.</translation>
    </message>
    <message>
        <source>Answer as a page of HTML that needs no other file.</source>
        <translation>Mit einer HTML-Seite antworten, die keine andere Datei braucht.</translation>
    </message>
    <message>
        <source>Write a run file (.onecake) for each counter-example, and the report as report.json, to this folder.</source>
        <translation>Für jedes Gegenbeispiel eine Laufdatei (.onecake), und den Bericht als report.json, in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Tries every placement of faults under a design, tells which promises hold in all of them, and for each that does not the shortest placement that breaks it, with the proof that it could not be shorter, and the command that plays it.

It is complete for the vocabulary: every fault that onecake play --help lists but those by chance, at every place of the run; delays and pauses end 1 ms before and after what happens or may happen then (the end of a lease, of the retention or of a wait, the arrival of another request); stretches last over up to twelve messages or store calls in a row; clocks are off by a lease or a retention. It is not complete for all of time.

Stories: </source>
        <translation>Versucht jede Verteilung von Fehlern unter einem Entwurf, sagt, welche Versprechen in allen gehalten werden, und zu jedem anderen die kürzeste Verteilung, die es bricht, mit dem Beweis, dass sie nicht kürzer sein könnte, und dem Befehl, der sie spielt.

Das ist vollständig für das Vokabular: jeder Fehler, den onecake play --help auflistet, außer den zufälligen, an jeder Stelle des Laufs; Verzögerungen und Pausen enden 1 ms vor und nach dem, was dann geschieht oder geschehen kann (dem Ende einer Lease, der Aufbewahrung oder einer Wartezeit, der Ankunft einer anderen Anfrage); Zeiträume dauern bis zu zwölf Nachrichten oder Speicheraufrufe hintereinander lang; Uhren gehen um eine Lease oder eine Aufbewahrung falsch. Es ist nicht vollständig für alle Zeit.

Geschichten: </translation>
    </message>
    <message>
        <source>.

Exit code: 0 nothing is broken in any placement, 1 a promise is broken, 2 wrong usage, 130 ended before its end, and nothing was broken so far.</source>
        <translation>.

Exitcode: 0 in keiner Verteilung ist etwas gebrochen, 1 ein Versprechen ist gebrochen, 2 falscher Aufruf, 130 vor dem Ende abgebrochen, und bis dahin war nichts gebrochen.</translation>
    </message>
    <message>
        <source>A story&apos;s id or its JSON file, or all; the tunnel if not given.</source>
        <translation>Die ID einer Geschichte oder ihre JSON-Datei, oder all; ohne Angabe der Tunnel.</translation>
    </message>
    <message>
        <source>one story, or all; &quot;%1&quot; is a second one</source>
        <translation>eine Geschichte, oder all; „%1“ ist eine zweite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>--json, --markdown and --html exclude each other; expected one of them</source>
        <translation>--json, --markdown und --html schließen einander aus; erwartet: nur eines davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; expected some of: %2</source>
        <translation>„%1“ ist keine Art von Fehler; erwartet: einige von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no promise; expected some of: %2</source>
        <translation>„%1“ ist kein Versprechen; erwartet: einige von %2</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>es hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a member is given twice at byte %1</source>
        <translation>ein Feld ist zweimal angegeben, bei Byte %1</translation>
    </message>
    <message>
        <source>%1 is taken for a double: other types, and Java before 19, may write it with other digits.</source>
        <translation>%1 wird als double genommen: Andere Typen, und Java vor 19, schreiben es womöglich mit anderen Ziffern.</translation>
    </message>
    <message>
        <source>an expression after &amp; stands where a value was expected</source>
        <translation>ein Ausdruck nach &amp; steht, wo ein Wert erwartet war</translation>
    </message>
    <message>
        <source>it makes more than %1 values</source>
        <translation>er ergibt mehr als %1 Werte</translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation>dies ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the closing %1 is missing</source>
        <translation>das schließende %1 fehlt</translation>
    </message>
    <message>
        <source>the literal is no JSON: </source>
        <translation>das Literal ist kein JSON: </translation>
    </message>
    <message>
        <source>the name is no JSON text: </source>
        <translation>der Name ist kein JSON-Text: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>„%1“ wird nicht verstanden</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>das Ende wurde erwartet</translation>
    </message>
    <message>
        <source>%1 was expected</source>
        <translation>%1 wurde erwartet</translation>
    </message>
    <message>
        <source>there is the end</source>
        <translation>da ist das Ende</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>da ist %1</translation>
    </message>
    <message>
        <source>there is something else</source>
        <translation>da ist etwas anderes</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, aber </translation>
    </message>
    <message>
        <source>less nesting was expected</source>
        <translation>weniger Verschachtelung wurde erwartet</translation>
    </message>
    <message>
        <source>a function&apos;s name without quotes was expected</source>
        <translation>ein Funktionsname ohne Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>a name, a literal or a function was expected</source>
        <translation>ein Name, ein Literal oder eine Funktion wurde erwartet</translation>
    </message>
    <message>
        <source>a dot was expected</source>
        <translation>ein Punkt wurde erwartet</translation>
    </message>
    <message>
        <source>a function&apos;s name before the parenthesis was expected</source>
        <translation>ein Funktionsname vor der Klammer wurde erwartet</translation>
    </message>
    <message>
        <source>a dot or a bracket was expected</source>
        <translation>ein Punkt oder eine Klammer wurde erwartet</translation>
    </message>
    <message>
        <source>a name, a list or an object was expected after the dot</source>
        <translation>ein Name, eine Liste oder ein Objekt wurde nach dem Punkt erwartet</translation>
    </message>
    <message>
        <source>a member&apos;s name was expected</source>
        <translation>der Name eines Feldes wurde erwartet</translation>
    </message>
    <message>
        <source>a number or ] was expected</source>
        <translation>eine Zahl oder ] wurde erwartet</translation>
    </message>
    <message>
        <source>a step other than 0 was expected</source>
        <translation>eine Schrittweite ungleich 0 wurde erwartet</translation>
    </message>
    <message>
        <source>is a run in which nothing happens</source>
        <translation>ist ein Lauf, in dem nichts geschieht</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which the run never reaches</source>
        <translation>ist „%1“, und das erreicht der Lauf nie</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which lies before what an earlier step has shown</source>
        <translation>ist „%1“, und das liegt vor dem, was ein früherer Schritt gezeigt hat</translation>
    </message>
    <message>
        <source>Write the lesson to a file that ends with .html or .pdf: questions, story, answers, what to keep, and its runs. Needs no display.</source>
        <translation>Schreibt die Lektion in eine Datei, die mit .html oder .pdf endet: Fragen, Geschichte, Antworten, Merkenswertes und ihre Läufe. Braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>With --handout: only what is worth keeping and one run, on one page.</source>
        <translation>Mit --handout: nur das Merkenswerte und ein Lauf, auf einer Seite.</translation>
    </message>
    <message>
        <source>With --handout FILE.pdf: a4 (the default) or letter.</source>
        <translation>Mit --handout FILE.pdf: a4 (sonst auch) oder letter.</translation>
    </message>
    <message>
        <source>Write the lesson as slides into a folder that is new, empty, or holds slides: pictures, and index.html, which shows them.</source>
        <translation>Schreibt die Lektion als Folien in einen Ordner, der neu ist, leer ist oder Folien enthält: Bilder und index.html, das sie zeigt.</translation>
    </message>
    <message>
        <source>Plays a lesson: it tells, shows the run as far as it may be seen, asks what happens next, and goes on only when a prediction is made. Or writes it, to be taken home: --handout, --slides. Lessons: %1.

Exit code: 0 the lesson was played, whatever was predicted, or written; 2 wrong usage; 3 it cannot be written there.</source>
        <translation>Spielt eine Lektion: Sie erzählt, zeigt den Lauf so weit, wie er gesehen werden darf, fragt, was als Nächstes geschieht, und macht erst weiter, wenn eine Vorhersage gemacht ist. Oder schreibt sie, zum Mitnehmen: --handout, --slides. Lektionen: %1.

Exitcode: 0 die Lektion wurde gespielt, was auch vorhergesagt wurde, oder geschrieben; 2 falscher Aufruf; 3 sie lässt sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>A lesson&apos;s id, its number, or its JSON file.</source>
        <translation>Die Kennung einer Lektion, ihre Nummer oder ihre JSON-Datei.</translation>
    </message>
    <message>
        <source>expected a lesson, one of: </source>
        <translation>erwartet wird eine dieser Lektionen: </translation>
    </message>
    <message>
        <source>one lesson at a time; &quot;%1&quot; is a second one</source>
        <translation>nur eine Lektion auf einmal; „%1“ ist eine zweite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this lesson; expected one of: %2</source>
        <translation>„%1“ ist keine Sprache dieser Lektion; erwartet: eine von %2</translation>
    </message>
    <message>
        <source>--handout and --slides write the lesson and do not play it; expected none of --answers, --json and --presenter</source>
        <translation>--handout und --slides schreiben die Lektion und spielen sie nicht; erwartet: weder --answers noch --json noch --presenter</translation>
    </message>
    <message>
        <source>the lesson asks %1, and with --json nobody is asked</source>
        <translation>die Lektion stellt %1, und mit --json wird niemand gefragt</translation>
    </message>
    <message>
        <source>the lesson asks %1, and there is no terminal to answer at</source>
        <translation>die Lektion stellt %1, und es gibt kein Terminal, um zu antworten</translation>
    </message>
    <message>
        <source>Give the answers in a file, a line for each question: --answers FILE (- reads them from standard input), or play it without with --presenter</source>
        <translation>Geben Sie die Antworten in einer Datei, eine Zeile für jede Frage: --answers FILE (- liest sie von der Standardeingabe), oder spielen Sie die Lektion mit --presenter ohne Antworten</translation>
    </message>
    <message>
        <source>has %1, and the lesson asks %2</source>
        <translation>hat %1, und die Lektion stellt %2</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Write a line for each question, in their order</source>
        <translation>Schreiben Sie eine Zeile für jede Frage, in deren Reihenfolge</translation>
    </message>
    <message>
        <source>The language of the lesson, such as en or de; by itself the one that is spoken, or the first that the lesson has.</source>
        <translation>Die Sprache der Lektion, etwa en oder de; von selbst die gesprochene oder die erste, die die Lektion hat.</translation>
    </message>
    <message>
        <source>Take the answers from a file, a line for each question, in their order: the letter of an option, letters with blanks between, a number, or words. Empty lines and lines that begin with # do not count. - is standard input.</source>
        <translation>Die Antworten aus einer Datei nehmen, eine Zeile für jede Frage, in deren Reihenfolge: der Buchstabe einer Antwort, Buchstaben mit Leerzeichen dazwischen, eine Zahl, oder Worte. Leere Zeilen und Zeilen, die mit # beginnen, zählen nicht. - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print what was told, asked, predicted and true as JSON; needs --answers or --presenter.</source>
        <translation>Als JSON ausgeben, was erzählt, gefragt und vorhergesagt wurde und was wahr war; braucht --answers oder --presenter.</translation>
    </message>
    <message>
        <source>Show the presenter&apos;s notes, and reveal without a prediction where none is made: an empty line, or ? in a file.</source>
        <translation>Die Notizen für das Vorführen zeigen, und ohne Vorhersage aufdecken, wo keine gemacht wird: mit einer leeren Zeile, oder mit ? in einer Datei.</translation>
    </message>
    <message>
        <source>is empty, expected at least one step</source>
        <translation>ist leer, erwartet: mindestens ein Schritt</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which an earlier step has</source>
        <translation>ist „%1“, und das hat schon ein früherer Schritt</translation>
    </message>
    <message>
        <source>stands before the first story, expected a story</source>
        <translation>steht vor der ersten Geschichte, erwartet: eine Geschichte</translation>
    </message>
    <message>
        <source>is missing, expected the story with which one goes on freely</source>
        <translation>fehlt, erwartet: die Geschichte, mit der man frei weitermacht</translation>
    </message>
    <message>
        <source>%1; step &quot;%2&quot; asks: %3</source>
        <translation>%1; Schritt „%2“ fragt: %3</translation>
    </message>
    <message>
        <source>Expected is %1</source>
        <translation>Erwartet wird: %1</translation>
    </message>
    <message>
        <source>The key is %1.</source>
        <translation>Der Schlüssel ist %1.</translation>
    </message>
    <message>
        <source>The table has no records to look at: only its key was compared.</source>
        <translation>Die Tabelle hat keine Datensätze zum Ansehen: nur ihr Schlüssel wurde verglichen.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>The status is %1 in %2 of %3 sample rows.</source>
        <translation>Der Status ist %1 in %2 von %3 Beispielzeilen.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 ist in %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2, as this library writes it.</source>
        <translation>%1 ist nicht in %2, wie diese Bibliothek es schreibt.</translation>
    </message>
    <message>
        <source>The table is called %1.</source>
        <translation>Die Tabelle heißt %1.</translation>
    </message>
    <message>
        <source>The table&apos;s time to live is %1.</source>
        <translation>Die TTL der Tabelle ist %1.</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, unterwegs</translation>
    </message>
    <message>
        <source>? nobody knows</source>
        <translation>? niemand weiß es</translation>
    </message>
    <message>
        <source>%1 · lease over</source>
        <translation>%1 · Lease abgelaufen</translation>
    </message>
    <message>
        <source>ends there</source>
        <translation>endet dort</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;</source>
        <translation>hat „%1“</translation>
    </message>
    <message>
        <source>%1 where %2 was expected</source>
        <translation>%1, erwartet: %2</translation>
    </message>
    <message>
        <source>sent, arrived or lost</source>
        <translation>sent, arrived oder lost</translation>
    </message>
    <message>
        <source>a message or an event, such as &quot;%1&quot;,</source>
        <translation>eine Nachricht oder ein Ereignis, zum Beispiel „%1“</translation>
    </message>
    <message>
        <source>a number from 1</source>
        <translation>eine Zahl ab 1</translation>
    </message>
    <message>
        <source>&quot;of order N&quot;, &quot;of attempt N&quot; or &quot;at api N&quot;</source>
        <translation>&quot;of order N&quot;, &quot;of attempt N&quot; oder &quot;at api N&quot;</translation>
    </message>
    <message>
        <source>%1 written as %2</source>
        <translation>%1 als %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 does not say to which store its rows belong; they can be restored by hand.</source>
        <translation>%1 sagt nicht, zu welchem Speicher die Zeilen gehören; sie lassen sich von Hand wiederherstellen.</translation>
    </message>
    <message>
        <source>Make room, or name a file with --out</source>
        <translation>Schaffen Sie Platz, oder nennen Sie mit --out eine Datei</translation>
    </message>
    <message>
        <source>nothing more was expected, and %1</source>
        <translation>nichts mehr wurde erwartet, aber %1</translation>
    </message>
    <message>
        <source> was expected, and </source>
        <translation> wurde erwartet, aber </translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>ein Komma oder ]</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>the name %1 is given twice</source>
        <translation>der Name %1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>ein Komma oder }</translation>
    </message>
    <message>
        <source>an escape such as \n</source>
        <translation>eine Escapesequenz wie \n</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>an escape such as \n or \u00e9</source>
        <translation>eine Escapesequenz wie \n oder \u00e9</translation>
    </message>
    <message>
        <source>removed again since</source>
        <translation>seitdem wieder entfernt</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>länger behalten</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>seitdem rückgängig gemacht</translation>
    </message>
    <message>
        <source>perhaps removed: the store did not say</source>
        <translation>vielleicht entfernt: der Speicher hat es nicht gesagt</translation>
    </message>
    <message>
        <source>, with %1 others</source>
        <translation>, zusammen mit %1 anderen</translation>
    </message>
    <message>
        <source>put back since</source>
        <translation>seitdem wiederhergestellt</translation>
    </message>
    <message>
        <source>Write the result to a file.</source>
        <translation>Das Ergebnis in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Print the run as JSON.</source>
        <translation>Den Lauf als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print a Mermaid sequence diagram; with --beside, Markdown with one for each side.</source>
        <translation>Ein Mermaid-Sequenzdiagramm ausgeben; mit --beside Markdown mit einem für jede Seite.</translation>
    </message>
    <message>
        <source>Print a PlantUML sequence diagram; with --beside, one for each side.</source>
        <translation>Ein PlantUML-Sequenzdiagramm ausgeben; mit --beside eines für jede Seite.</translation>
    </message>
    <message>
        <source>Print a diagram in true time as SVG.</source>
        <translation>Ein Diagramm in wahrer Zeit als SVG ausgeben.</translation>
    </message>
    <message>
        <source>Print a log for ShiViz: what happened before what.</source>
        <translation>Ein Protokoll für ShiViz ausgeben: was vor was geschah.</translation>
    </message>
    <message>
        <source>Print the run as one line of text, which onecake play takes as its story.</source>
        <translation>Den Lauf als eine Zeile Text ausgeben, die onecake play als Geschichte nimmt.</translation>
    </message>
    <message>
        <source>Plays a story in virtual time, over the real idempotency engine and a real store, and judges what came of it.
Without arguments: the tunnel, first without idempotency, then with it.

Stories: </source>
        <translation>Spielt eine Geschichte in virtueller Zeit, mit der wirklichen Idempotenz-Engine über einem wirklichen Speicher, und beurteilt, was daraus wurde.
Ohne Argumente: der Tunnel, zuerst ohne Idempotenz, dann mit ihr.

Geschichten: </translation>
    </message>
    <message>
        <source>.

Faults, separated by semicolons:
</source>
        <translation>.

Fehler, durch Semikolons getrennt:
</translation>
    </message>
    <message>
        <source>
Exit code: 0 no verdict is broken (some may be undecided: the last line says so), 1 one is broken (with --beside: on any side), 2 wrong usage, 3 trouble with the store.</source>
        <translation>
Exitcode: 0 kein Urteil ist gebrochen (einige können offen sein: die letzte Zeile sagt es), 1 eines ist gebrochen (mit --beside: auf irgendeiner Seite), 2 falscher Aufruf, 3 ein Problem mit dem Speicher.</translation>
    </message>
    <message>
        <source>A story&apos;s id, its JSON file, a run saved as .onecake, or a run as one line of text.</source>
        <translation>Die ID einer Geschichte, ihre JSON-Datei, ein als .onecake gesicherter Lauf, oder ein Lauf als eine Zeile Text.</translation>
    </message>
    <message>
        <source>[SCENARIO | FILE.onecake | LINE]</source>
        <translation>[SCENARIO | FILE.onecake | LINE]</translation>
    </message>
    <message>
        <source>one story at a time; &quot;%1&quot; is a second one</source>
        <translation>nur eine Geschichte auf einmal; „%1“ ist eine zweite</translation>
    </message>
    <message>
        <source>--json, --mermaid, --plantuml, --svg, --shiviz and --run-line exclude each other; expected one of them</source>
        <translation>--json, --mermaid, --plantuml, --svg, --shiviz und --run-line schließen einander aus; erwartet: nur eines davon</translation>
    </message>
    <message>
        <source>does not go with --shiviz or --run-line, which hold one run</source>
        <translation>geht nicht zusammen mit --shiviz oder --run-line, die einen einzigen Lauf enthalten</translation>
    </message>
    <message>
        <source>is given %1 times; at most two runs stand beside the first one</source>
        <translation>ist %1-mal angegeben; höchstens zwei Läufe stehen neben dem ersten</translation>
    </message>
    <message>
        <source>check: run the design, and print what is wrong with it, each finding with the command that shows it.</source>
        <translation>check: den Entwurf ausführen, und ausgeben, was daran nicht stimmt, jeden Befund mit dem Befehl, der ihn zeigt.</translation>
    </message>
    <message>
        <source>check --prove: how the website makes its keys; that of each story if not given.</source>
        <translation>check --prove: wie die Website ihre Schlüssel erzeugt; ohne Angabe wie in jeder Geschichte.</translation>
    </message>
    <message>
        <source>check --prove: how the website retries; that of each story if not given.</source>
        <translation>check --prove: wie die Website wiederholt; ohne Angabe wie in jeder Geschichte.</translation>
    </message>
    <message>
        <source>diff: how many faults a history may have besides its story&apos;s own; 1 if not given.</source>
        <translation>diff: wie viele Fehler ein Verlauf haben darf, außer denen seiner Geschichte; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Lists the policies by group, shows one as JSON, checks a policy file and names every broken rule, proves what is wrong with a policy, or tells two apart by their fields and by the shortest history in which they differ.

Exit code: 0 nothing found, 1 something found (diff, check --prove), 2 wrong usage or a broken rule.</source>
        <translation>Listet die Policies nach Gruppen auf, zeigt eine als JSON, prüft eine Policy-Datei und nennt jede verletzte Regel, beweist, was an einer Policy nicht stimmt, oder unterscheidet zwei nach ihren Feldern und durch den kürzesten Verlauf, in dem sie sich unterscheiden.

Exitcode: 0 nichts gefunden, 1 etwas gefunden (diff, check --prove), 2 falscher Aufruf oder eine verletzte Regel.</translation>
    </message>
    <message>
        <source>list (the default), show, check or diff.</source>
        <translation>list (die Vorgabe), show, check oder diff.</translation>
    </message>
    <message>
        <source>[list | show ID | check FILE [--prove] | diff A B]</source>
        <translation>[list | show ID | check FILE [--prove] | diff A B]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected list, show, check or diff</source>
        <translation>„%1“ wurde nicht verstanden; erwartet: list, show, check oder diff</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>one argument</source>
        <translation>ein Argument</translation>
    </message>
    <message>
        <source>two arguments</source>
        <translation>zwei Argumente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2</source>
        <translation>„%1“ nimmt %2</translation>
    </message>
    <message>
        <source>--prove is for check</source>
        <translation>--prove gehört zu check</translation>
    </message>
    <message>
        <source>--key-algorithm and --retry are for check --prove</source>
        <translation>--key-algorithm und --retry gehören zu check --prove</translation>
    </message>
    <message>
        <source>--faults-at-most is for diff</source>
        <translation>--faults-at-most gehört zu diff</translation>
    </message>
    <message>
        <source>--faults-at-most: &quot;%1&quot; is not a whole number from 0 to %2</source>
        <translation>--faults-at-most: „%1“ ist keine ganze Zahl von 0 bis %2</translation>
    </message>
    <message>
        <source>has no meaning here: it is for policies in which %1</source>
        <translation>hat hier keine Bedeutung: Es gehört zu Policies, in denen %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUKTION – %1</translation>
    </message>
    <message>
        <source>What is played here is written to %1.</source>
        <translation>Was hier gespielt wird, wird in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1, all different</source>
        <translation>%1, alle verschieden</translation>
    </message>
    <message>
        <source>%1 different in %2</source>
        <translation>%1 verschiedene in %2</translation>
    </message>
    <message>
        <source>unique by itself; </source>
        <translation>allein eindeutig; </translation>
    </message>
    <message>
        <source>by its name; no unique key has it; </source>
        <translation>nach dem Namen; kein eindeutiger Schlüssel enthält es; </translation>
    </message>
    <message>
        <source>unique together with %1; %2</source>
        <translation>zusammen mit %1 eindeutig; %2</translation>
    </message>
    <message>
        <source>by its name; there is no row to look at</source>
        <translation>nach dem Namen; es gibt keine Zeile zum Betrachten</translation>
    </message>
    <message>
        <source>%1 with the key in one unique key</source>
        <translation>%1 mit dem Schlüssel in einem eindeutigen Schlüssel</translation>
    </message>
    <message>
        <source>no two of these rows have the same key</source>
        <translation>keine zwei dieser Zeilen haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>the key is unique by itself: one scope for all</source>
        <translation>der Schlüssel ist allein eindeutig: ein Geltungsbereich für alle</translation>
    </message>
    <message>
        <source>keys occur more than once; by its name</source>
        <translation>Schlüssel kommen mehrfach vor; nach dem Namen</translation>
    </message>
    <message>
        <source>dates without a zone; read as UTC the newest would lie ahead of this computer&apos;s clock, so they may be %1</source>
        <translation>Daten ohne Zone; als UTC gelesen läge das neueste vor der Uhr dieses Rechners, vielleicht sind sie also %1</translation>
    </message>
    <message>
        <source>by its name; no row has one</source>
        <translation>nach dem Namen; keine Zeile hat einen Wert</translation>
    </message>
    <message>
        <source>%1 of %1 are JSON</source>
        <translation>%1 von %1 sind JSON</translation>
    </message>
    <message>
        <source>by its name; %1 have one</source>
        <translation>nach dem Namen; %1 haben einen Wert</translation>
    </message>
    <message>
        <source>%1 of %1 are of the size of a hash</source>
        <translation>%1 von %1 haben die Größe eines Hashs</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nach dem Namen</translation>
    </message>
    <message>
        <source>%1 plus %2, which counts %3 by its name and size</source>
        <translation>%1 plus %2, gezählt nach Name und Größe in %3</translation>
    </message>
    <message>
        <source>no column is called like it: a record counts until it is removed</source>
        <translation>keine Spalte heißt danach: ein Datensatz gilt, bis er entfernt wird</translation>
    </message>
    <message>
        <source>no column is called like it: a claim counts until it is settled</source>
        <translation>keine Spalte heißt danach: ein Anspruch gilt, bis er abgeschlossen ist</translation>
    </message>
    <message>
        <source>%1 is when a lock was taken; the table does not say how long it counts. Choose it with a time, such as 60s, if you know: until then what a claim gets is &quot;cannot tell&quot;</source>
        <translation>%1 ist der Zeitpunkt, zu dem eine Sperre genommen wurde; die Tabelle sagt nicht, wie lange sie gilt. Wählen Sie es mit einer Dauer wie 60s, wenn Sie sie kennen: bis dahin bekommt ein Anspruch „nicht zu sagen“</translation>
    </message>
    <message>
        <source>a name that says so</source>
        <translation>ein Name, der es sagt</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Zustand</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>a fingerprint</source>
        <translation>ein Fingerabdruck</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>ein Ablauf</translation>
    </message>
    <message>
        <source>Nothing in it looks like records of idempotency.</source>
        <translation>Nichts darin sieht nach Idempotenz-Datensätzen aus.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>The service: http:// or https://, host and port.</source>
        <translation>Der Dienst: http:// oder https://, Rechner und Port.</translation>
    </message>
    <message>
        <source>Count, strike and record these requests only, such as &quot;POST /orders&quot;; the others pass.</source>
        <translation>Nur diese Anfragen zählen, treffen und aufzeichnen, etwa &quot;POST /orders&quot;; die anderen gehen durch.</translation>
    </message>
    <message>
        <source>The header that holds the key; Idempotency-Key if not given.</source>
        <translation>Das Kopffeld mit dem Schlüssel; ohne Angabe Idempotency-Key.</translation>
    </message>
    <message>
        <source>Stands before a service of yours and strikes requests and replies by their numbers. What is not struck passes byte for byte.

lose reply N lets the service do its work and answer, and only then breaks the client&apos;s connection off. lose request N never reaches the service. Ctrl-C ends it.

Try: onecake proxy --to http://127.0.0.1:3000 --only &quot;POST /orders&quot; --faults &quot;lose reply 1&quot;

Exit code: 0 ended, 2 wrong usage, 3 trouble with the port.</source>
        <translation>Steht vor einem Dienst von Ihnen und trifft Anfragen und Antworten nach ihren Nummern. Was nicht getroffen wird, geht Byte für Byte durch.

lose reply N lässt den Dienst arbeiten und antworten und bricht erst dann die Verbindung des Clients ab. lose request N erreicht den Dienst nie. Ctrl-C beendet es.

Versuchen Sie: onecake proxy --to http://127.0.0.1:3000 --only &quot;POST /orders&quot; --faults &quot;lose reply 1&quot;

Exitcode: 0 beendet, 2 falscher Aufruf, 3 ein Problem mit dem Port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that it takes; the service is named by --to</source>
        <translation>&quot;%1&quot; nimmt es nicht an; den Dienst nennt --to</translation>
    </message>
    <message>
        <source>--to is missing: the service to stand before</source>
        <translation>--to fehlt: der Dienst, vor dem es stehen soll</translation>
    </message>
    <message>
        <source>this removal is of everything that matches a query, and the query is missing</source>
        <translation>diese Löschung gilt allem, was zu einer Abfrage passt, und die Abfrage fehlt</translation>
    </message>
    <message>
        <source>It was gone after an attempt to remove it whose answer was lost.</source>
        <translation>Er war fort nach einem Versuch, ihn zu entfernen, dessen Antwort verloren ging.</translation>
    </message>
    <message>
        <source>It does not match any more, or was made anew.</source>
        <translation>Die Zeile passt nicht mehr, oder sie wurde neu angelegt.</translation>
    </message>
    <message>
        <source>An answer was lost: either the row has changed, or it was removed and created again. Now it differs: </source>
        <translation>Eine Antwort ging verloren: Entweder hat sich die Zeile geändert, oder sie wurde entfernt und neu angelegt. Jetzt weicht sie ab: </translation>
    </message>
    <message>
        <source>It was found gone after the removal had been interrupted.</source>
        <translation>Die Zeile war fort, als man nach der Unterbrechung der Löschung nachsah.</translation>
    </message>
    <message>
        <source>%1 is taken for a float: a Decimal would stand in quotes.</source>
        <translation>%1 wird als float genommen: Ein Decimal stünde in Anführungszeichen.</translation>
    </message>
    <message>
        <source>How a query is written – OneCake</source>
        <translation>Wie man eine Abfrage schreibt – OneCake</translation>
    </message>
    <message>
        <source>is missing, expected an object</source>
        <translation>fehlt, erwartet: ein Objekt</translation>
    </message>
    <message>
        <source>, expected a number, not below 0</source>
        <translation>, erwartet: eine Zahl, nicht unter 0</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no number</source>
        <translation>ist „%1“, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no event; expected event or decides</source>
        <translation>ist „%1“, und das ist kein Ereignis; erwartet: event oder decides</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which no option can name</source>
        <translation>ist „%1“, und das kann keine Möglichkeit nennen</translation>
    </message>
    <message>
        <source>stands beside &quot;is&quot;, expected one of them</source>
        <translation>steht neben &quot;is&quot;, erwartet: nur eines von beiden</translation>
    </message>
    <message>
        <source>, expected a number</source>
        <translation>, erwartet: eine Zahl</translation>
    </message>
    <message>
        <source>is missing, expected what the measure comes to</source>
        <translation>fehlt, erwartet: was die Messung ergibt</translation>
    </message>
    <message>
        <source>is missing, expected what differs in the option&apos;s run</source>
        <translation>fehlt, erwartet: was im Lauf der Möglichkeit anders ist</translation>
    </message>
    <message>
        <source>reads as option &quot;%1&quot; does, expected another text</source>
        <translation>lautet wie Möglichkeit „%1“, erwartet: ein anderer Text</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, expected letters such as &quot;a&quot;</source>
        <translation>hat „%1“, erwartet: Buchstaben wie &quot;a&quot;</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice, expected each letter once</source>
        <translation>hat „%1“ zweimal, erwartet: jeder Buchstabe einmal</translation>
    </message>
    <message>
        <source>names none, expected the letter of the right one, such as &quot;a&quot;</source>
        <translation>nennt keine, erwartet: der Buchstabe der richtigen, zum Beispiel &quot;a&quot;</translation>
    </message>
    <message>
        <source>names option &quot;%1&quot;, and there are %2 options</source>
        <translation>nennt Möglichkeit „%1“, und es gibt %2 Möglichkeiten</translation>
    </message>
    <message>
        <source>has %1 options, expected one, or &quot;several&quot;: true</source>
        <translation>hat %1 Möglichkeiten, erwartet: eine, oder &quot;several&quot;: true</translation>
    </message>
    <message>
        <source>a text or bytes</source>
        <translation>ein Text oder Bytes</translation>
    </message>
    <message>
        <source>compressed by us</source>
        <translation>von uns komprimiert</translation>
    </message>
    <message>
        <source>its %1 is not %2</source>
        <translation>sein Wert von %1 ist nicht %2</translation>
    </message>
    <message>
        <source>it has no %1, expected %2</source>
        <translation>es fehlt %1, erwartet: %2</translation>
    </message>
    <message>
        <source>%1 seems to be called %2 here.</source>
        <translation>%1 heißt hier anscheinend %2.</translation>
    </message>
    <message>
        <source>this removal is still under way</source>
        <translation>diese Löschung läuft noch</translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation>Brechen Sie sie zuerst ab</translation>
    </message>
    <message>
        <source>It has no %1, which holds the key.</source>
        <translation>Es fehlt %1, das den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Its %1, which holds the key, is %2.</source>
        <translation>Sein Wert von %1, der den Schlüssel enthält, ist %2.</translation>
    </message>
    <message>
        <source>It has no %1, which holds the scope.</source>
        <translation>Es fehlt %1, das den Geltungsbereich enthält.</translation>
    </message>
    <message>
        <source>Its %1, which holds the scope, is %2.</source>
        <translation>Sein Wert von %1, der den Geltungsbereich enthält, ist %2.</translation>
    </message>
    <message>
        <source>The library takes %1 for a number, and fails over it from %2 on.</source>
        <translation>Die Bibliothek hält %1 für eine Zahl und scheitert daran ab %2.</translation>
    </message>
    <message>
        <source>The library fails over it.</source>
        <translation>Die Bibliothek scheitert daran.</translation>
    </message>
    <message>
        <source>It has no %1, so it never expires.</source>
        <translation>Es fehlt %1, und so läuft der Datensatz nie ab.</translation>
    </message>
    <message>
        <source>It has no %1, which the library writes always.</source>
        <translation>Es fehlt %1, das die Bibliothek immer schreibt.</translation>
    </message>
    <message>
        <source>It has no %1, over which the library fails.</source>
        <translation>Es fehlt %1, und daran scheitert die Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is to be added to %2, and is no number: %3.</source>
        <translation>%1 ist zu %2 zu addieren und ist keine Zahl: %3.</translation>
    </message>
    <message>
        <source>%1 is not a readable whole number: %2.</source>
        <translation>%1 ist keine lesbare ganze Zahl: %2.</translation>
    </message>
    <message>
        <source>%1 is not a readable text: %2.</source>
        <translation>%1 ist kein lesbarer Text: %2.</translation>
    </message>
    <message>
        <source>OneCake itself refuses this record: %1.</source>
        <translation>OneCake selbst weist diesen Datensatz ab: %1.</translation>
    </message>
    <message>
        <source>%1&apos;s door</source>
        <translation>der Tür von %1</translation>
    </message>
    <message>
        <source>the door</source>
        <translation>der Tür</translation>
    </message>
    <message>
        <source>on its way to</source>
        <translation>unterwegs zu</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a place</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>no. %1 %2 %3</source>
        <translation>Nr. %1 %2 %3</translation>
    </message>
    <message>
        <source>order again 🍰</source>
        <translation>noch einmal 🍰</translation>
    </message>
    <message>
        <source>API %1: %2</source>
        <translation>API %1: %2</translation>
    </message>
    <message>
        <source>is %1, %2</source>
        <translation>ist %1, %2</translation>
    </message>
    <message>
        <source>is %1, expected an HTTP status from 100 to 599</source>
        <translation>ist %1, erwartet: ein HTTP-Status von 100 bis 599</translation>
    </message>
    <message>
        <source>The idempotency policy: a preset&apos;s id or a JSON file (see: onecake policies).</source>
        <translation>Die Idempotenz-Policy: die ID einer Vorlage oder eine JSON-Datei (siehe: onecake policies).</translation>
    </message>
    <message>
        <source>Additional faults, e.g. &quot;lose reply 1; crash after-work on attempt 2&quot;.</source>
        <translation>Zusätzliche Fehler, zum Beispiel &quot;lose reply 1; crash after-work on attempt 2&quot;.</translation>
    </message>
    <message>
        <source>The seed of everything random in the run; 1 if not given.</source>
        <translation>Der Startwert für alles Zufällige im Lauf; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Where the keys live: memory: (the default), sqlite:FILE, or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>Wo die Schlüssel liegen: memory: (voreingestellt), sqlite:DATEI oder dynamodb:TABELLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>The name of a production store that is to be played into.</source>
        <translation>Der Name eines Produktionsspeichers, in den gespielt werden soll.</translation>
    </message>
    <message>
        <source>The idempotency policy: a preset&apos;s id or a JSON file; onecake if not given (see: onecake policies).</source>
        <translation>Die Idempotenz-Policy: die Kennung einer Vorlage oder eine JSON-Datei; ohne Angabe onecake (siehe: onecake policies).</translation>
    </message>
    <message>
        <source>The name of a production store that is to be written to.</source>
        <translation>Der Name eines Produktionsspeichers, in den geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The file in which the kitchen and the payment write down what they did. If not given: with sqlite:FILE a file beside it, FILE-kitchen, otherwise memory.</source>
        <translation>Die Datei, in der Küche und Zahlung aufschreiben, was sie getan haben. Ohne Angabe: bei sqlite:DATEI eine Datei daneben, DATEI-kitchen, sonst der Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>How many instances of the API there are, 1 to %1; 2 if not given.</source>
        <translation>Wie viele Instanzen der API es gibt, 1 bis %1; ohne Angabe 2.</translation>
    </message>
    <message>
        <source>How long the work takes; 400ms if not given.</source>
        <translation>Wie lange die Arbeit dauert; ohne Angabe 400ms.</translation>
    </message>
    <message>
        <source>How long the payment takes to answer; 100ms if not given.</source>
        <translation>Wie lange die Zahlung zum Antworten braucht; ohne Angabe 100ms.</translation>
    </message>
    <message>
        <source>How long the kitchen takes to answer; 50ms if not given.</source>
        <translation>Wie lange die Küche zum Antworten braucht; ohne Angabe 50ms.</translation>
    </message>
    <message>
        <source>The cake shop on a real port: the production engine over a real store, on the real clock. POST /orders orders a cake; GET /orders, /orders/NUMBER and /kitchen tell what was really baked and charged; / is a page for people.

Try: curl -d &apos;{&quot;cake&quot;:&quot;carrot&quot;}&apos; -H &apos;Content-Type: application/json&apos; -H &apos;Idempotency-Key: 1&apos; http://127.0.0.1:8080/orders

Ctrl-C ends it: what is under way is answered.

Exit code: 0 ended, 2 wrong usage, 3 trouble with the store or the port.</source>
        <translation>Der Kuchenladen an einem wirklichen Port: die Engine des Produktivbetriebs über einem wirklichen Speicher, mit der wirklichen Uhr. POST /orders bestellt einen Kuchen; GET /orders, /orders/NUMMER und /kitchen sagen, was wirklich gebacken und abgebucht wurde; / ist eine Seite für Menschen.

Versuchen Sie: curl -d &apos;{&quot;cake&quot;:&quot;carrot&quot;}&apos; -H &apos;Content-Type: application/json&apos; -H &apos;Idempotency-Key: 1&apos; http://127.0.0.1:8080/orders

Ctrl-C beendet es: Was im Gange ist, wird beantwortet.

Exitcode: 0 beendet, 2 falscher Aufruf, 3 ein Problem mit dem Speicher oder dem Port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that it takes; it takes options only</source>
        <translation>&quot;%1&quot; nimmt es nicht an; es nimmt nur Optionen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected such as 400ms or 2s</source>
        <translation>&quot;%1&quot; ist keine Dauer, erwartet: etwa 400ms oder 2s</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 1 to %2</source>
        <translation>&quot;%1&quot; ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>this line belongs to no profile, expected a heading such as [default] first</source>
        <translation>diese Zeile gehört zu keinem Profil, erwartet: zuerst eine Überschrift wie [default]</translation>
    </message>
    <message>
        <source>the heading is not closed, expected a ] at its end</source>
        <translation>die Überschrift ist nicht geschlossen, erwartet: ein ] an ihrem Ende</translation>
    </message>
    <message>
        <source>something stands after the heading, expected the end of the line</source>
        <translation>nach der Überschrift steht noch etwas, erwartet: das Ende der Zeile</translation>
    </message>
    <message>
        <source>the heading is empty, expected the name of a profile</source>
        <translation>die Überschrift ist leer, erwartet: der Name eines Profils</translation>
    </message>
    <message>
        <source>this line is neither a heading nor a setting, expected NAME = VALUE</source>
        <translation>diese Zeile ist weder eine Überschrift noch eine Einstellung, erwartet: NAME = VALUE</translation>
    </message>
    <message>
        <source>the setting has no name, expected NAME = VALUE</source>
        <translation>die Einstellung hat keinen Namen, erwartet: NAME = VALUE</translation>
    </message>
    <message>
        <source>Sequence diagrams of %1 runs, side by side on one time axis. Time runs downwards; where nothing happened for long in any of them, the axis is broken.</source>
        <translation>Sequenzdiagramme von %1 Läufen, nebeneinander auf einer Zeitachse. Die Zeit läuft nach unten; wo in irgendeinem lange nichts geschah, ist die Achse unterbrochen.</translation>
    </message>
    <message>
        <source> from here they differ: %1 </source>
        <translation> ab hier unterscheiden sie sich: %1 </translation>
    </message>
    <message>
        <source>as these words are used</source>
        <translation>wie diese Wörter gebraucht werden</translation>
    </message>
    <message>
        <source>by whether its rows have an answer</source>
        <translation>danach, ob die Zeilen eine Antwort haben</translation>
    </message>
    <message>
        <source>by the usual order of numbers, which is assumed</source>
        <translation>nach der üblichen Reihenfolge der Zahlen, was angenommen ist</translation>
    </message>
    <message>
        <source>not known: say what it means</source>
        <translation>nicht bekannt: sagen Sie, was es bedeutet</translation>
    </message>
    <message>
        <source>by its name; no row tells its words: add them</source>
        <translation>nach dem Namen; keine Zeile nennt die Wörter: Fügen Sie sie hinzu</translation>
    </message>
    <message>
        <source>a point that it got to: the last one is the end</source>
        <translation>ein Punkt, bis zu dem es kam: Der letzte ist das Ende</translation>
    </message>
    <message>
        <source>yes or no, by its name: yes is %1</source>
        <translation>ja oder nein, nach dem Namen: ja ist %1</translation>
    </message>
    <message>
        <source>no column names it. Set: completed, %1; empty: in progress, %2</source>
        <translation>keine Spalte nennt ihn. Gesetzt: abgeschlossen, %1; leer: in Arbeit, %2</translation>
    </message>
    <message>
        <source>no column names it. Locked: in progress; not locked: completed</source>
        <translation>keine Spalte nennt ihn. Gesperrt: in Arbeit; nicht gesperrt: abgeschlossen</translation>
    </message>
    <message>
        <source>no column tells it: a row counts as done because it is there</source>
        <translation>keine Spalte sagt es: eine Zeile gilt als erledigt, weil sie da ist</translation>
    </message>
    <message>
        <source>a file, sqlite:FILE, dynamodb:TABLE or a connection&apos;s name</source>
        <translation>eine Datei, sqlite:FILE, dynamodb:TABLE oder der Name einer Verbindung</translation>
    </message>
    <message>
        <source>create, of a DynamoDB table: on-demand (the default), or the read and write units to provision, such as 5:3.</source>
        <translation>create, bei einer DynamoDB-Tabelle: on-demand (die Vorgabe), oder die bereitzustellenden Lese- und Schreibeinheiten, zum Beispiel 5:3.</translation>
    </message>
    <message>
        <source>create: the name of a production store that is to be changed.</source>
        <translation>create: der Name eines Produktionsspeichers, der geändert werden soll.</translation>
    </message>
    <message>
        <source>How long to wait for an answer of an endpoint, repetitions included; 60s without it.</source>
        <translation>Wie lange auf eine Antwort eines Endpunkts gewartet wird, Wiederholungen eingeschlossen; ohne Angabe 60s.</translation>
    </message>
    <message>
        <source>Makes a store, or says in a table what is there, what is missing and how fast it answers. Neither harms what a store holds; making one that is there already changes nothing.</source>
        <translation>Legt einen Speicher an, oder sagt in einer Tabelle, was da ist, was fehlt und wie schnell er antwortet. Keins von beidem schadet dem, was ein Speicher enthält; einen anzulegen, der schon da ist, ändert nichts.</translation>
    </message>
    <message>
        <source>create, check or recover.</source>
        <translation>create, check oder recover.</translation>
    </message>
    <message>
        <source>memory:, sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME&amp;profile=NAME.</source>
        <translation>memory:, sqlite:FILE oder dynamodb:TABLE?endpoint=URL&amp;region=NAME&amp;profile=NAME.</translation>
    </message>
    <message>
        <source>no action is given, expected create, check or recover</source>
        <translation>es ist keine Aktion angegeben, erwartet: create, check oder recover</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected create, check or recover</source>
        <translation>„%1“ wurde nicht verstanden; erwartet: create, check oder recover</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the name of one store</source>
        <translation>„%1“ nimmt den Namen eines einzigen Speichers</translation>
    </message>
    <message>
        <source>The train is in the tunnel from %1 to %2: nothing gets through.</source>
        <translation>Der Zug ist von %1 bis %2 im Tunnel: Nichts kommt durch.</translation>
    </message>
    <message>
        <source>; then its lease is over</source>
        <translation>; dann ist seine Lease abgelaufen</translation>
    </message>
    <message>
        <source>Key %1 is claimed, fence %2, from %3 to %4%5.</source>
        <translation>Der Schlüssel %1 ist belegt, Fence %2, von %3 bis %4%5.</translation>
    </message>
    <message>
        <source>lease over</source>
        <translation>Lease abgelaufen</translation>
    </message>
    <message>
        <source>sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>status is </source>
        <translation>Status ist </translation>
    </message>
    <message>
        <source>the next request </source>
        <translation>die nächste Anfrage </translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>wird beantwortet</translation>
    </message>
    <message>
        <source>cannot be predicted</source>
        <translation>ist nicht vorherzusagen</translation>
    </message>
    <message>
        <source>has no </source>
        <translation>ohne </translation>
    </message>
    <message>
        <source>contains </source>
        <translation>enthält </translation>
    </message>
    <message>
        <source> lease over </source>
        <translation> Lease abgelaufen </translation>
    </message>
    <message>
        <source> tunnel </source>
        <translation> Tunnel </translation>
    </message>
    <message>
        <source> lost </source>
        <translation> fort </translation>
    </message>
    <message>
        <source>%1: the value is too large to be read.</source>
        <translation>%1: Der Wert ist zum Lesen zu groß.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which lies before what the step shows already</source>
        <translation>ist „%1“, und das liegt vor dem, was der Schritt schon zeigt</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which does not happen in what the reveal shows</source>
        <translation>ist „%1“, und das geschieht nicht in dem, was die Auflösung zeigt</translation>
    </message>
    <message>
        <source>is an event that is not shown yet, so that nobody can point at it; expected one before the stop</source>
        <translation>ist ein Ereignis, das noch nicht gezeigt ist, sodass niemand darauf zeigen kann; erwartet: eines vor dem Halt</translation>
    </message>
    <message>
        <source>have none that is right: the run says %1</source>
        <translation>enthält keine richtige: Der Lauf sagt %1</translation>
    </message>
    <message>
        <source>have %1 that are right, expected one: the run says %2</source>
        <translation>enthält %1 richtige, erwartet: eine; der Lauf sagt %2</translation>
    </message>
    <message>
        <source>have none that is right in its own run</source>
        <translation>enthält keine, die in ihrem eigenen Lauf richtig ist</translation>
    </message>
    <message>
        <source>have %1 that are right in their own runs, expected one, or &quot;several&quot;: true</source>
        <translation>enthält %1, die in ihren eigenen Läufen richtig sind, erwartet: eine, oder &quot;several&quot;: true</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which does not happen before the stop</source>
        <translation>ist „%1“, und das geschieht nicht vor dem Halt</translation>
    </message>
    <message>
        <source>lacks the answer, which is &quot;%1&quot;</source>
        <translation>enthält die Antwort nicht; sie ist „%1“</translation>
    </message>
    <message>
        <source>The story to begin with: %1 for an empty table, %2; or a JSON file, or a run saved as .onecake.</source>
        <translation>Die Geschichte, mit der begonnen wird: %1 für einen leeren Tisch, %2; oder eine JSON-Datei, oder ein als .onecake gesicherter Lauf.</translation>
    </message>
    <message>
        <source>Begin to play.</source>
        <translation>Mit dem Abspielen beginnen.</translation>
    </message>
    <message>
        <source>Play up to a moment of the story, such as 4s, and stop there.</source>
        <translation>Bis zu einem Augenblick der Geschichte spielen, zum Beispiel 4s, und dort anhalten.</translation>
    </message>
    <message>
        <source>Play to the end at once.</source>
        <translation>Sofort bis zum Ende spielen.</translation>
    </message>
    <message>
        <source>Give a lesson: %1; or a lesson&apos;s JSON file.</source>
        <translation>Eine Lektion halten: %1; oder die JSON-Datei einer Lektion.</translation>
    </message>
    <message>
        <source>The page to begin at: start, lab, stores or explore. Otherwise it is the lab where a file or an option says what it is to show, and else the page that was chosen in the window.</source>
        <translation>Die Seite, mit der begonnen wird: start, lab, stores oder explore. Sonst ist es das Labor, wo eine Datei oder eine Option sagt, was es zeigen soll, und andernfalls die Seite, die im Fenster gewählt wurde.</translation>
    </message>
    <message>
        <source>Opens the window: choose a story and a policy, play it, enter the tunnel, and watch the keys and the verdict.</source>
        <translation>Öffnet das Fenster: eine Geschichte und eine Policy wählen, sie spielen, in den Tunnel fahren, und Schlüssel und Urteil beobachten.</translation>
    </message>
    <message>
        <source>A run saved as .onecake, or a story, policy, key algorithm or retry as a JSON file.</source>
        <translation>Ein als .onecake gesicherter Lauf, oder als JSON-Datei eine Geschichte, eine Policy, ein Schlüsselverfahren oder eine Wiederholungsregel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; one file is opened at a time</source>
        <translation>„%1“ wurde nicht verstanden; es wird nur eine Datei auf einmal geöffnet</translation>
    </message>
    <message>
        <source>is opened as it is; to combine it with other options, give it with --story</source>
        <translation>wird unverändert geöffnet; um sie mit anderen Optionen zu verbinden, geben Sie sie mit --story an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected start, lab, stores or explore</source>
        <translation>„%1“ ist unbekannt; erwartet wird start, lab, stores oder explore</translation>
    </message>
    <message>
        <source>a lesson has stories of its own; give no other beside it</source>
        <translation>eine Lektion hat eigene Geschichten; geben Sie daneben keine andere an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time; expected one such as 4s or 1.5min</source>
        <translation>„%1“ ist keine Zeit; erwartet: eine wie 4s oder 1.5min</translation>
    </message>
    <message>
        <source>this is %1, expected a file</source>
        <translation>dies ist %1, erwartet: eine Datei</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Wählen Sie eine SQLite-Datei</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Agentic Commerce Protocol</source>
        <translation>Agentic Commerce Protocol</translation>
    </message>
    <message>
        <source>An agent&apos;s retry gets the first answer again, and 5xx is never kept. Without a key it is refused.</source>
        <translation>Die Wiederholung eines Agenten bekommt die erste Antwort noch einmal, und 5xx wird nie behalten. Ohne Schlüssel wird sie abgewiesen.</translation>
    </message>
    <message>
        <source>identity.scope</source>
        <translation>identity.scope</translation>
    </message>
    <message>
        <source>identity.key_length</source>
        <translation>identity.key_length</translation>
    </message>
    <message>
        <source>fingerprint.mismatch_when</source>
        <translation>fingerprint.mismatch_when</translation>
    </message>
    <message>
        <source>claim.in_progress_dup.retry_after</source>
        <translation>claim.in_progress_dup.retry_after</translation>
    </message>
    <message>
        <source>claim.protocol</source>
        <translation>claim.protocol</translation>
    </message>
    <message>
        <source>claim.loser_read</source>
        <translation>claim.loser_read</translation>
    </message>
    <message>
        <source>claim.on_unknown</source>
        <translation>claim.on_unknown</translation>
    </message>
    <message>
        <source>claim.on_failure</source>
        <translation>claim.on_failure</translation>
    </message>
    <message>
        <source>claim.lease</source>
        <translation>claim.lease</translation>
    </message>
    <message>
        <source>claim.completer_after</source>
        <translation>claim.completer_after</translation>
    </message>
    <message>
        <source>claim.record_fencing</source>
        <translation>claim.record_fencing</translation>
    </message>
    <message>
        <source>claim.effect_fencing</source>
        <translation>claim.effect_fencing</translation>
    </message>
    <message>
        <source>outcome.commit</source>
        <translation>outcome.commit</translation>
    </message>
    <message>
        <source>outcome.on_client_error</source>
        <translation>outcome.on_client_error</translation>
    </message>
    <message>
        <source>outcome.on_exception</source>
        <translation>outcome.on_exception</translation>
    </message>
    <message>
        <source>outcome.on_record_write_failure</source>
        <translation>outcome.on_record_write_failure</translation>
    </message>
    <message>
        <source>outcome.downstream_key</source>
        <translation>outcome.downstream_key</translation>
    </message>
    <message>
        <source>retention.from</source>
        <translation>retention.from</translation>
    </message>
    <message>
        <source>retention.expiry_test</source>
        <translation>retention.expiry_test</translation>
    </message>
    <message>
        <source>retention.clock</source>
        <translation>retention.clock</translation>
    </message>
    <message>
        <source>retention.store_down</source>
        <translation>retention.store_down</translation>
    </message>
    <message>
        <source>Agentic Commerce Protocol 2026-04-17: the key is required on POST; 422 idempotency_conflict for another payload, 409 with Retry-After while in progress; an answer of 5xx must not be kept; keys live for at least 24 h</source>
        <translation>Agentic Commerce Protocol 2026-04-17: Der Schlüssel ist bei POST Pflicht; 422 idempotency_conflict bei anderen Nutzdaten, 409 mit Retry-After während der Arbeit; eine Antwort mit 5xx darf nicht behalten werden; Schlüssel leben mindestens 24 h</translation>
    </message>
    <message>
        <source>A member that is null and one that is absent make two payloads; replays are marked with Idempotent-Replayed: true</source>
        <translation>Ein Feld, das null ist, und eines, das fehlt, ergeben zweierlei Nutzdaten; Wiederholungen tragen Idempotent-Replayed: true</translation>
    </message>
    <message>
        <source>How long Retry-After is, the scope, and how sellers claim, lease and fence are left to them: our assumptions</source>
        <translation>Wie lang Retry-After ist, der Geltungsbereich und wie Verkäufer es mit Anspruch, Lease und Fence halten, bleibt ihnen überlassen: unsere Annahmen</translation>
    </message>
    <message>
        <source>Adyen</source>
        <translation>Adyen</translation>
    </message>
    <message>
        <source>The first answer comes again for a week from the first submission; a transient error is not stored. Keys count per company account.</source>
        <translation>Die erste Antwort kommt eine Woche lang wieder, ab der ersten Übermittlung gezählt; ein vorübergehender Fehler wird nicht gespeichert. Schlüssel gelten je Firmenkonto.</translation>
    </message>
    <message>
        <source>fingerprint.kind</source>
        <translation>fingerprint.kind</translation>
    </message>
    <message>
        <source>claim.in_progress_dup</source>
        <translation>claim.in_progress_dup</translation>
    </message>
    <message>
        <source>retention.on_expired_retry</source>
        <translation>retention.on_expired_retry</translation>
    </message>
    <message>
        <source>docs.adyen.com, API idempotency: up to 64 characters, per company account and region, the stored response with the header idempotency-key, transient errors marked by the header transient-error and not stored</source>
        <translation>docs.adyen.com, API idempotency: bis zu 64 Zeichen, je Firmenkonto und Region; die gespeicherte Antwort trägt den Header idempotency-key; vorübergehende Fehler sind durch den Header transient-error gekennzeichnet und werden nicht gespeichert</translation>
    </message>
    <message>
        <source>At least 7 days after the first submission in the newest copy, 31 in older ones</source>
        <translation>Mindestens 7 Tage nach der ersten Übermittlung in der neuesten Fassung, 31 in älteren</translation>
    </message>
    <message>
        <source>The legacy error 704 says &quot;already processed or in progress&quot;; what a concurrent or changed request is told today is not published</source>
        <translation>Der alte Fehler 704 sagt „already processed or in progress“; was eine gleichzeitige oder geänderte Anfrage heute erfährt, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>How keys are claimed, leased and fenced is not published: a conditional write with a lease is assumed</source>
        <translation>Wie Schlüssel belegt, auf Zeit vergeben und mit einer Fence geschützt werden, ist nicht veröffentlicht: Angenommen ist ein bedingtes Schreiben mit einer Lease</translation>
    </message>
    <message>
        <source>Azure repeatable requests</source>
        <translation>Azure, wiederholbare Anfragen</translation>
    </message>
    <message>
        <source>A request is remembered for five minutes. Whoever asks again later gets 412 and has to look for itself.</source>
        <translation>Eine Anfrage bleibt fünf Minuten lang in Erinnerung. Wer später noch einmal fragt, bekommt 412 und muss selbst nachsehen.</translation>
    </message>
    <message>
        <source>identity.on_missing_key</source>
        <translation>identity.on_missing_key</translation>
    </message>
    <message>
        <source>OASIS Repeatable Requests 1.0 (7 July 2020): Repeatability-Request-ID, Repeatability-First-Sent, and Repeatability-Result accepted or rejected</source>
        <translation>OASIS Repeatable Requests 1.0 (7. Juli 2020): Repeatability-Request-ID, Repeatability-First-Sent, und Repeatability-Result accepted oder rejected</translation>
    </message>
    <message>
        <source>Azure Communication Services, repeatable requests: tracked for five minutes, 412 if first sent before that; 400 for another request or an id that is no GUID; 409 while in progress; 2xx and 4xx are given again, after 5xx it runs again</source>
        <translation>Azure Communication Services, repeatable requests: fünf Minuten lang verfolgt, 412, wenn zuerst davor gesendet; 400 bei einer anderen Anfrage oder einer Kennung, die keine GUID ist; 409 während der Arbeit; 2xx und 4xx werden noch einmal gegeben, nach 5xx läuft sie noch einmal</translation>
    </message>
    <message>
        <source>First-Sent is the caller&apos;s clock, and even a first request is refused with 412 if it is too old; here the time of the claim counts, and only a repeat can be too late</source>
        <translation>First-Sent ist die Uhr des Aufrufers, und selbst eine erste Anfrage wird mit 412 abgewiesen, wenn sie zu alt ist; hier zählt die Zeit des Anspruchs, und nur eine Wiederholung kann zu spät sein</translation>
    </message>
    <message>
        <source>Repeatability-Result comes with every answer and marks no replay; claim and lease are not published</source>
        <translation>Repeatability-Result kommt mit jeder Antwort und kennzeichnet keine Wiederholung; Anspruch und Lease sind nicht veröffentlicht</translation>
    </message>
    <message>
        <source>bicatu/idempotency</source>
        <translation>bicatu/idempotency</translation>
    </message>
    <message>
        <source>Claims with one conditional write and cleans up after every error: also where the cake is baked, and where the key is another&apos;s.</source>
        <translation>Belegt mit einem bedingten Schreiben und räumt nach jedem Fehler auf: auch wo die Torte gebacken ist, und auch wo der Schlüssel jemand anderem gehört.</translation>
    </message>
    <message>
        <source>bicatu/idempotency: the DynamoDB persistence, the sample wrapper execute() and README</source>
        <translation>bicatu/idempotency: die DynamoDB-Persistenz, der Beispiel-Wrapper execute() und README</translation>
    </message>
    <message>
        <source>The key is the MD5 of JSON.stringify(input), so another input, or the same in another order, is another operation</source>
        <translation>Der Schlüssel ist das MD5 von JSON.stringify(input), daher ist eine andere Eingabe, oder dieselbe in anderer Reihenfolge, ein anderer Vorgang</translation>
    </message>
    <message>
        <source>execute() removes the key after every error but &quot;already in progress&quot;, whoever&apos;s key it is by then, and passes the error on; complete() asks only that there is a key. Both were run: an owner whose key was removed meanwhile is answered 500 with its cake baked</source>
        <translation>execute() entfernt den Schlüssel nach jedem Fehler außer „already in progress“, gleich wem er dann gehört, und gibt den Fehler weiter; complete() verlangt nur, dass es einen Schlüssel gibt. Beides wurde ausgeführt: Ein Inhaber, dessen Schlüssel inzwischen entfernt wurde, bekommt 500 zur Antwort, und seine Torte ist gebacken</translation>
    </message>
    <message>
        <source>The AWS SDK makes each DynamoDB call up to four times, so that one lost answer goes unnoticed</source>
        <translation>Das AWS SDK macht jeden DynamoDB-Aufruf bis zu viermal, sodass eine einzelne verlorene Antwort unbemerkt bleibt</translation>
    </message>
    <message>
        <source>README calls the use case without waiting for it; here it is awaited, as it has to be</source>
        <translation>README ruft den Anwendungsfall auf, ohne auf ihn zu warten; hier wird gewartet, wie es sein muss</translation>
    </message>
    <message>
        <source>409 is what the README tells callers to answer; the library throws UseCaseAlreadyInProgressError</source>
        <translation>409 ist, was README den Aufrufern zu antworten rät; die Bibliothek wirft UseCaseAlreadyInProgressError</translation>
    </message>
    <message>
        <source>The ttl of 60 s is the sample&apos;s; the library has no default</source>
        <translation>Die ttl von 60 s ist die des Beispiels; die Bibliothek hat keine Voreinstellung</translation>
    </message>
    <message>
        <source>All errors count as exceptions: the wrapper sees only what is thrown, and removes the key without a condition</source>
        <translation>Alle Fehler zählen als Ausnahmen: Der Wrapper sieht nur, was geworfen wird, und entfernt den Schlüssel ohne Bedingung</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Brandur&apos;s atomic phases</source>
        <translation>Brandurs atomare Phasen</translation>
    </message>
    <message>
        <source>Work in phases, each committed together with its recovery point; a retry goes on from the last one.</source>
        <translation>Arbeit in Phasen, jede zusammen mit ihrem Wiederaufsetzpunkt festgeschrieben; eine Wiederholung macht beim letzten weiter.</translation>
    </message>
    <message>
        <source>brandur/rocket-rides-atomic: the API, the completer and the reaper</source>
        <translation>brandur/rocket-rides-atomic: die API, die Abschlussroutine und der Reaper</translation>
    </message>
    <message>
        <source>Final answers are stored, among them 402 (card) and 503 (processor); an unexpected exception answers 500, opens the lock and keeps the recovery point</source>
        <translation>Endgültige Antworten werden gespeichert, darunter 402 (Karte) und 503 (Zahlungsabwickler); eine unerwartete Ausnahme antwortet 500, öffnet die Sperre und behält den Wiederaufsetzpunkt</translation>
    </message>
    <message>
        <source>There is no token, but rides.idempotency_key_id is UNIQUE: a late owner&apos;s insert fails, and its caller is answered 500</source>
        <translation>Es gibt kein Token, aber rides.idempotency_key_id ist UNIQUE: Das Einfügen eines verspäteten Inhabers scheitert, und sein Aufrufer bekommt 500 zur Antwort</translation>
    </message>
    <message>
        <source>The reaper sets rides.idempotency_key_id to NULL: a key that is sent again after that makes a second ride and, with a downstream key of its own, a second charge</source>
        <translation>Der Reaper setzt rides.idempotency_key_id auf NULL: Ein Schlüssel, der danach noch einmal gesendet wird, ergibt eine zweite Fahrt und, mit einem eigenen nachgelagerten Schlüssel, eine zweite Abbuchung</translation>
    </message>
    <message>
        <source>The parameters are compared, not method and path. A key of more than 100 characters does not fit its column: 500</source>
        <translation>Verglichen werden die Parameter, nicht Methode und Pfad. Ein Schlüssel von mehr als 100 Zeichen passt nicht in seine Spalte: 500</translation>
    </message>
    <message>
        <source>The reaper deletes by created_at after 72 h; here the store&apos;s expiry plays the reaper, counted from the latest claim</source>
        <translation>Der Reaper löscht nach created_at, nach 72 h; hier spielt der Ablauf des Speichers den Reaper, gezählt ab dem letzten Anspruch</translation>
    </message>
    <message>
        <source>A lost answer to a commit is treated like any exception</source>
        <translation>Eine verlorene Antwort auf ein Commit wird wie jede Ausnahme behandelt</translation>
    </message>
    <message>
        <source>Azure Durable Functions singleton</source>
        <translation>Azure Durable Functions, Singleton</translation>
    </message>
    <message>
        <source>One instance per id at a time; once it has ended, in whatever way, the same id runs again.</source>
        <translation>Eine Instanz je ID zur selben Zeit; ist sie zu Ende, gleich wie, läuft dieselbe ID noch einmal.</translation>
    </message>
    <message>
        <source>claim.lease.duration</source>
        <translation>claim.lease.duration</translation>
    </message>
    <message>
        <source>claim.lease.heartbeat</source>
        <translation>claim.lease.heartbeat</translation>
    </message>
    <message>
        <source>Azure Durable Functions, singleton orchestrators: read the status, start if absent or ended, else 409</source>
        <translation>Azure Durable Functions, Singleton-Orchestratoren: den Status lesen, starten, wenn er fehlt oder beendet ist, sonst 409</translation>
    </message>
    <message>
        <source>The documented race lets two callers both be told success while one instance starts; here the second is told 409, with the same effect</source>
        <translation>Beim dokumentierten Wettlauf kann zwei Aufrufern Erfolg gemeldet werden, während nur eine Instanz startet; hier erfährt der zweite 409, mit derselben Wirkung</translation>
    </message>
    <message>
        <source>The HTTP starter answers with createCheckStatusResponse: 202 and the addresses to ask after the instance, without waiting for its end</source>
        <translation>Der HTTP-Starter antwortet mit createCheckStatusResponse: 202 und die Adressen, unter denen nach der Instanz gefragt werden kann, ohne auf ihr Ende zu warten</translation>
    </message>
    <message>
        <source>Every end frees the id, so the record is deleted; history and retention until purged play no part</source>
        <translation>Jedes Ende gibt die ID frei, daher wird der Datensatz gelöscht; Verlauf und Aufbewahrung bis zur Bereinigung spielen keine Rolle</translation>
    </message>
    <message>
        <source>The start is atomic, and ids in a final status are free again: NonRunningStates is the default, and a running one raises OrchestrationAlreadyExistsException (worker 1.16.0, azure-functions-durable-extension#3468)</source>
        <translation>Der Start ist atomar, und IDs mit endgültigem Status sind wieder frei: NonRunningStates ist die Voreinstellung, und eine laufende löst OrchestrationAlreadyExistsException aus (Worker 1.16.0, azure-functions-durable-extension#3468)</translation>
    </message>
    <message>
        <source>After a restart of the host the activity that was under way runs again (azure-functions-durable-extension#3323). An orchestration that failed is not run again</source>
        <translation>Nach einem Neustart des Hosts läuft die Aktivität, die gerade in Arbeit war, noch einmal (azure-functions-durable-extension#3323). Eine gescheiterte Orchestrierung wird nicht noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>The orchestration goes on after a crash by replaying its history: atomic_phases, resume, and a lease with heartbeat and completer_after, whose times are assumed</source>
        <translation>Die Orchestrierung macht nach einem Absturz weiter, indem sie ihren Verlauf noch einmal abspielt: atomic_phases, resume und eine Lease mit Heartbeat und completer_after, deren Zeiten angenommen sind</translation>
    </message>
    <message>
        <source>A task hub is a scope by use case</source>
        <translation>Ein Task-Hub ist ein Geltungsbereich je Anwendungsfall</translation>
    </message>
    <message>
        <source>express-idempotency</source>
        <translation>express-idempotency</translation>
    </message>
    <message>
        <source>Looks, then creates: two requests that look at the same moment both run. Only answers of 2xx are kept, and those never expire.</source>
        <translation>Sieht nach und legt dann an: Zwei Anfragen, die im selben Augenblick nachsehen, laufen beide. Nur Antworten mit 2xx werden behalten, und die laufen nie ab.</translation>
    </message>
    <message>
        <source>express-idempotency 1.0.6 in express 4, run against every story: findByIdempotencyKey, then create; 409, and 417 for another request; update or delete after the answer</source>
        <translation>express-idempotency 1.0.6 in express 4, mit jeder Geschichte ausgeführt: findByIdempotencyKey, dann create; 409, und 417 bei einer anderen Anfrage; update oder delete nach der Antwort</translation>
    </message>
    <message>
        <source>Issue 32: a record without an answer stayed for three days in production</source>
        <translation>Issue 32: Ein Datensatz ohne Antwort blieb drei Tage lang in der Produktion stehen</translation>
    </message>
    <message>
        <source>With an adapter whose key is unique the loser of the race is an unhandled rejection, and that request is never answered; here without one</source>
        <translation>Mit einem Adapter, dessen Schlüssel eindeutig ist, endet der Verlierer des Wettlaufs als unhandled rejection, und diese Anfrage wird nie beantwortet; hier ohne einen solchen</translation>
    </message>
    <message>
        <source>Records expire as the adapter says: the memory adapter&apos;s never do</source>
        <translation>Datensätze laufen ab, wie der Adapter es sagt: die des Adapters für den Hauptspeicher nie</translation>
    </message>
    <message>
        <source>Look, bake, write down</source>
        <translation>Nachsehen, backen, aufschreiben</translation>
    </message>
    <message>
        <source>Looks the key up, does the work, writes the answer down. Two requests that look at the same moment both bake.</source>
        <translation>Sieht den Schlüssel nach, tut die Arbeit, schreibt die Antwort auf. Zwei Anfragen, die im selben Augenblick nachsehen, backen beide.</translation>
    </message>
    <message>
        <source>The pattern GetItem, work, PutItem as it is often written by hand; the scope and what happens after errors are one common way to write it</source>
        <translation>Das Muster GetItem, Arbeit, PutItem, wie es oft von Hand geschrieben wird; der Geltungsbereich und was nach Fehlern geschieht, sind eine übliche Art, es zu schreiben</translation>
    </message>
    <message>
        <source>The AWS SDK makes a DynamoDB call again that was not answered</source>
        <translation>Das AWS SDK wiederholt einen DynamoDB-Aufruf, der nicht beantwortet wurde</translation>
    </message>
    <message>
        <source>Iceberg REST catalog</source>
        <translation>Iceberg-REST-Katalog</translation>
    </message>
    <message>
        <source>Answers of 2xx and 4xx are kept for as long as the catalog says, and 5xx never. Without a key a retry is another commit.</source>
        <translation>Antworten mit 2xx und 4xx werden so lange behalten, wie der Katalog sagt, und 5xx nie. Ohne Schlüssel ist eine Wiederholung ein weiterer Commit.</translation>
    </message>
    <message>
        <source>outcome.excluded_codes</source>
        <translation>outcome.excluded_codes</translation>
    </message>
    <message>
        <source>outcome.replay.marker</source>
        <translation>outcome.replay.marker</translation>
    </message>
    <message>
        <source>Iceberg REST catalog, open-api: Idempotency-Key is optional, a UUIDv7 of 36 characters; 422 for another request; 2xx and final 4xx are kept, 5xx never; a finished request gets an equivalent answer and is not run again</source>
        <translation>Iceberg REST catalog, open-api: Idempotency-Key ist freigestellt, eine UUIDv7 von 36 Zeichen; 422 bei einer anderen Anfrage; 2xx und endgültige 4xx werden behalten, 5xx nie; eine beendete Anfrage bekommt eine gleichwertige Antwort und läuft nicht noch einmal</translation>
    </message>
    <message>
        <source>The catalog says for how long in idempotency-key-lifetime, such as PT30M, which is taken here; without it there are no keys</source>
        <translation>Wie lange, sagt der Katalog in idempotency-key-lifetime, etwa PT30M, was hier genommen ist; ohne das gibt es keine Schlüssel</translation>
    </message>
    <message>
        <source>Which 4xx are final, what a repeat is told in progress, and how catalogs claim and lease is left to them: our assumptions</source>
        <translation>Welche 4xx endgültig sind, was eine Wiederholung während der Arbeit hört und wie Kataloge es mit Anspruch und Lease halten, bleibt ihnen überlassen: unsere Annahmen</translation>
    </message>
    <message>
        <source>idempot</source>
        <translation>idempot</translation>
    </message>
    <message>
        <source>Everything that was answered is answered so again for a day. A crash blocks the key for as long.</source>
        <translation>Alles, was geantwortet wurde, wird einen Tag lang wieder so geantwortet. Ein Absturz blockiert den Schlüssel ebenso lange.</translation>
    </message>
    <message>
        <source>idempot-js, @idempot/core and its Express middleware: 400 without a key or for one of fewer than 21 characters; 422 for another body comes before 409 in progress (commit fe5c836); X-Idempotent-Replayed</source>
        <translation>idempot-js, @idempot/core und seine Middleware für Express: 400 ohne Schlüssel oder bei einem von weniger als 21 Zeichen; 422 bei einem anderen Rumpf geht 409 während der Arbeit vor (Commit fe5c836); X-Idempotent-Replayed</translation>
    </message>
    <message>
        <source>What was sent is kept, whatever its status, once it has been sent; a claim lives as long as an answer, and a store that fails gets 503</source>
        <translation>Was gesendet wurde, wird behalten, gleich mit welchem Status, sobald es gesendet ist; ein Anspruch lebt so lange wie eine Antwort, und versagt der Speicher, heißt es 503</translation>
    </message>
    <message>
        <source>The same body with another key is refused with 409 as well: two equal cakes cannot be ordered within a day; not played</source>
        <translation>Derselbe Rumpf mit einem anderen Schlüssel wird ebenfalls mit 409 abgewiesen: Zwei gleiche Kuchen lassen sich an einem Tag nicht bestellen; nicht gespielt</translation>
    </message>
    <message>
        <source>Which clock ends a record is the adapter&apos;s matter; the process&apos;s is assumed</source>
        <translation>Welche Uhr einen Datensatz beendet, ist Sache des Adapters; angenommen ist die des Prozesses</translation>
    </message>
    <message>
        <source>IdempotentAPI, cluster without a lock</source>
        <translation>IdempotentAPI, Cluster ohne Sperre</translation>
    </message>
    <message>
        <source>The same on several servers without a distributed lock: look and mark are two steps again.</source>
        <translation>Dasselbe auf mehreren Servern ohne verteilte Sperre: Nachsehen und Markieren sind wieder zwei Schritte.</translation>
    </message>
    <message>
        <source>ikyriak/IdempotentAPI (.NET): the filter, the access cache and the defaults</source>
        <translation>ikyriak/IdempotentAPI (.NET): der Filter, der Access-Cache und die Voreinstellungen</translation>
    </message>
    <message>
        <source>A missing key throws ArgumentNullException, which reaches the caller as 500 unless it is mapped</source>
        <translation>Ein fehlender Schlüssel wirft ArgumentNullException, die den Aufrufer als 500 erreicht, wenn sie nicht zugeordnet wird</translation>
    </message>
    <message>
        <source>The answer is recorded after it was sent; where that fails the answer stays, and the marker with it, for its 24 h</source>
        <translation>Die Antwort wird vermerkt, nachdem sie gesendet wurde; scheitert das, bleibt es bei der Antwort, und die Markierung bleibt ihre 24 h lang</translation>
    </message>
    <message>
        <source>The marker has the same 24 h as the answer, so a crash blocks the key for a day</source>
        <translation>Die Markierung hat dieselben 24 h wie die Antwort, daher blockiert ein Absturz den Schlüssel einen Tag lang</translation>
    </message>
    <message>
        <source>Path and body are compared, not the method, and only once the first request has completed</source>
        <translation>Verglichen werden Pfad und Body, nicht die Methode, und erst wenn die erste Anfrage abgeschlossen ist</translation>
    </message>
    <message>
        <source>Without a distributed lock provider GetOrSet is a get, then a set, across servers</source>
        <translation>Ohne einen Anbieter verteilter Sperren ist GetOrSet über Server hinweg ein Get, dann ein Set</translation>
    </message>
    <message>
        <source>Whether the shared cache lags is the cache&apos;s matter: strong reads are assumed</source>
        <translation>Ob der gemeinsame Cache nachhinkt, ist Sache des Caches: Angenommen sind strenge Lesevorgänge</translation>
    </message>
    <message>
        <source>IdempotentAPI, one server</source>
        <translation>IdempotentAPI, ein Server</translation>
    </message>
    <message>
        <source>A lock in the process guards look and mark; the answer is recorded after it was sent.</source>
        <translation>Eine Sperre im Prozess schützt Nachsehen und Markieren; die Antwort wird vermerkt, nachdem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>A distributed lock gives the same row for a cluster</source>
        <translation>Eine verteilte Sperre ergibt für einen Cluster dieselbe Zeile</translation>
    </message>
    <message>
        <source>What happens when a cache write is left unanswered was not read: it is taken for a failure</source>
        <translation>Was geschieht, wenn ein Schreiben in den Cache unbeantwortet bleibt, wurde nicht gelesen: Es wird als Fehlschlag angesehen</translation>
    </message>
    <message>
        <source>IETF draft</source>
        <translation>IETF-Entwurf</translation>
    </message>
    <message>
        <source>Without a key 400, for another payload 422, while in progress 409, and then the first answer again: the expired draft, with ordinary choices where it says nothing.</source>
        <translation>Ohne Schlüssel 400, bei anderen Nutzdaten 422, während der Arbeit 409, und dann wieder die erste Antwort: der abgelaufene Entwurf, mit üblichen Entscheidungen, wo er nichts sagt.</translation>
    </message>
    <message>
        <source>outcome.on_server_error</source>
        <translation>outcome.on_server_error</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retention</translation>
    </message>
    <message>
        <source>draft-ietf-httpapi-idempotency-key-header-07: 400 without a key, 422 for another payload, 409 while in progress, the earlier result afterwards. The draft expired on 18 April 2026</source>
        <translation>draft-ietf-httpapi-idempotency-key-header-07: 400 ohne Schlüssel, 422 bei anderen Nutzdaten, 409 während der Arbeit, danach das frühere Ergebnis. Der Entwurf lief am 18. April 2026 ab</translation>
    </message>
    <message>
        <source>A fingerprint is optional, the scope is advice, and claim, lease, commit and retention are left to the implementer: our assumptions</source>
        <translation>Ein Fingerabdruck ist freigestellt, der Geltungsbereich ist ein Rat, und Anspruch, Lease, Commit und Aufbewahrung bleiben der Umsetzung überlassen: unsere Annahmen</translation>
    </message>
    <message>
        <source>Kinesis</source>
        <translation>Kinesis</translation>
    </message>
    <message>
        <source>A stream accepts every record: a producer&apos;s retry is a second record, and a record that was not processed is read again.</source>
        <translation>Ein Stream nimmt jeden Eintrag an: Die Wiederholung eines Senders ist ein zweiter Eintrag, und ein Eintrag, der nicht verarbeitet wurde, wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Amazon Kinesis Data Streams, handling duplicate records: a producer&apos;s retry makes a second record, and consumers, whose retries are the more frequent, read a record again until it is processed</source>
        <translation>Amazon Kinesis Data Streams, handling duplicate records: Die Wiederholung eines Senders ergibt einen zweiten Eintrag, und Empfänger, die häufiger wiederholen, lesen einen Eintrag immer wieder, bis er verarbeitet ist</translation>
    </message>
    <message>
        <source>The 5 s until a record is read again are assumed. A producer is answered at once; here the answer waits for the consumer, so that one crash shows both kinds of duplicates</source>
        <translation>Die 5 s, bis ein Eintrag wieder gelesen wird, sind angenommen. Ein Sender bekommt sofort Antwort; hier wartet die Antwort auf den Empfänger, sodass ein Absturz beide Arten von Duplikaten zeigt</translation>
    </message>
    <message>
        <source>The sequence number tells only the consumer&apos;s own retries apart; the advice is a key inside the record, checked at the destination</source>
        <translation>Die Sequenznummer unterscheidet nur die eigenen Wiederholungen des Empfängers; empfohlen wird ein Schlüssel im Eintrag, der am Ziel geprüft wird</translation>
    </message>
    <message>
        <source>So in effect no protection, and repeats of its own</source>
        <translation>Im Ergebnis also kein Schutz, und dazu eigene Wiederholungen</translation>
    </message>
    <message>
        <source>Lambda durable functions</source>
        <translation>Lambda Durable Functions</translation>
    </message>
    <message>
        <source>An execution&apos;s name is its key: the same payload gets the same execution, open or closed, and another payload is refused. After a crash the execution goes on, and the step that was under way runs again.</source>
        <translation>Der Name einer Ausführung ist ihr Schlüssel: Gleiche Nutzdaten bekommen dieselbe Ausführung, offen oder geschlossen, und andere Nutzdaten werden abgewiesen. Nach einem Absturz macht die Ausführung weiter, und der Schritt, der gerade in Arbeit war, läuft noch einmal.</translation>
    </message>
    <message>
        <source>fingerprint.on_mismatch.code</source>
        <translation>fingerprint.on_mismatch.code</translation>
    </message>
    <message>
        <source>retention.period</source>
        <translation>retention.period</translation>
    </message>
    <message>
        <source>@aws-sdk/client-lambda 3.1164.0, DurableExecutionName: the same name and payload return the existing execution, another payload DurableExecutionAlreadyStartedException</source>
        <translation>@aws-sdk/client-lambda 3.1164.0, DurableExecutionName: Gleicher Name und gleiche Nutzdaten liefern die bestehende Ausführung, andere Nutzdaten DurableExecutionAlreadyStartedException</translation>
    </message>
    <message>
        <source>AWS Lambda, durable execution idempotency: a closed execution is returned as well; steps run at least once</source>
        <translation>AWS Lambda, durable execution idempotency: Auch eine geschlossene Ausführung wird zurückgegeben; Schritte laufen mindestens einmal</translation>
    </message>
    <message>
        <source>botocore: a name is unique within the function</source>
        <translation>botocore: Ein Name ist innerhalb der Funktion eindeutig</translation>
    </message>
    <message>
        <source>Invocations by an event source mapping carry no name</source>
        <translation>Aufrufe durch ein Event Source Mapping tragen keinen Namen</translation>
    </message>
    <message>
        <source>A retention (RetentionPeriodInDays) of 14 days, the status 409 of the exception and the times of recovery are assumed</source>
        <translation>Eine Aufbewahrung (RetentionPeriodInDays) von 14 Tagen, der Status 409 der Ausnahme und die Zeiten der Wiederherstellung sind angenommen</translation>
    </message>
    <message>
        <source>What is thrown ends the execution as failed</source>
        <translation>Was geworfen wird, beendet die Ausführung als gescheitert</translation>
    </message>
    <message>
        <source>node-idempotency</source>
        <translation>node-idempotency</translation>
    </message>
    <message>
        <source>The first answer is kept for a day, errors too. A crash blocks the key for as long.</source>
        <translation>Die erste Antwort wird einen Tag lang behalten, Fehler auch. Ein Absturz blockiert den Schlüssel ebenso lange.</translation>
    </message>
    <message>
        <source>@node-idempotency/core 1.0.11 with its memory adapter, run against every story: method, path and key make the record&apos;s name; BLAKE2s of the body; 409 with Retry-After 1, and 422</source>
        <translation>@node-idempotency/core 1.0.11 mit seinem Adapter für den Hauptspeicher, mit jeder Geschichte ausgeführt: Methode, Pfad und Schlüssel ergeben den Namen des Datensatzes; BLAKE2s des Bodys; 409 mit Retry-After 1, und 422</translation>
    </message>
    <message>
        <source>A mismatch is looked at only once the first request is complete</source>
        <translation>Auf eine Abweichung wird erst gesehen, wenn die erste Anfrage abgeschlossen ist</translation>
    </message>
    <message>
        <source>A claim lives as long as an answer: there is no lease</source>
        <translation>Ein Anspruch lebt so lange wie eine Antwort: Es gibt keine Lease</translation>
    </message>
    <message>
        <source>The wait option (5 s, then 409) is off, as it is by default</source>
        <translation>Die Option wait (5 s, dann 409) ist aus, wie voreingestellt</translation>
    </message>
    <message>
        <source>No protection</source>
        <translation>Kein Schutz</translation>
    </message>
    <message>
        <source>Every request runs: a retry is a second order.</source>
        <translation>Jede Anfrage läuft: Eine Wiederholung ist eine zweite Bestellung.</translation>
    </message>
    <message>
        <source>Our own row: there is no layer between the request and the work</source>
        <translation>Unsere eigene Zeile: Zwischen der Anfrage und der Arbeit liegt keine Schicht</translation>
    </message>
    <message>
        <source>NServiceBus outbox</source>
        <translation>NServiceBus-Outbox</translation>
    </message>
    <message>
        <source>The message&apos;s id is inserted with the handler&apos;s changes as they are committed: of two copies both run and one rolls back. What a handler does outside its database is not covered.</source>
        <translation>Die ID der Nachricht wird zusammen mit den Änderungen des Handlers eingefügt, wenn sie festgeschrieben werden: Von zwei Kopien laufen beide, und eine wird zurückgerollt. Was ein Handler außerhalb seiner Datenbank tut, ist nicht gedeckt.</translation>
    </message>
    <message>
        <source>docs.particular.net, SQL persistence, outbox: optimistic by default, both handlers run, one of the two transactions fails on the unique index, is retried and finds the message handled</source>
        <translation>docs.particular.net, SQL persistence, outbox: optimistisch voreingestellt, beide Handler laufen, eine der beiden Transaktionen scheitert am eindeutigen Index, wird wiederholt und findet die Nachricht bearbeitet vor</translation>
    </message>
    <message>
        <source>docs.particular.net, outbox: deduplication data is kept for 7 days by default; changes outside the database are not covered</source>
        <translation>docs.particular.net, outbox: Daten zur Deduplizierung werden nach Voreinstellung 7 Tage behalten; Änderungen außerhalb der Datenbank sind nicht gedeckt</translation>
    </message>
    <message>
        <source>Pessimistic mode waits on the row instead; MassTransit&apos;s consumer outbox is alike</source>
        <translation>Im pessimistischen Modus wird stattdessen auf die Zeile gewartet; die Consumer-Outbox von MassTransit ist ähnlich</translation>
    </message>
    <message>
        <source>An endpoint is a use case; a message that was handled is acknowledged; lengths of ids are not limited</source>
        <translation>Ein Endpunkt ist ein Anwendungsfall; eine bearbeitete Nachricht wird bestätigt; die Länge der IDs ist nicht begrenzt</translation>
    </message>
    <message>
        <source>UK Open Banking</source>
        <translation>UK Open Banking</translation>
    </message>
    <message>
        <source>A repeat within 24 hours is told what has become of the payment by now. Another body changes nothing and gets 422.</source>
        <translation>Eine Wiederholung binnen 24 Stunden erfährt, was aus der Zahlung inzwischen geworden ist. Ein anderer Rumpf ändert nichts und bekommt 422.</translation>
    </message>
    <message>
        <source>identity.on_missing_key.code</source>
        <translation>identity.on_missing_key.code</translation>
    </message>
    <message>
        <source>Open Banking Read/Write API profile: x-idempotency-key of at most 40 characters, for each caller; a request is a repeat if the first came in the 24 hours before, and is answered with the current status of the resource</source>
        <translation>Open Banking Read/Write API profile: x-idempotency-key von höchstens 40 Zeichen, für jeden Aufrufer; eine Anfrage ist eine Wiederholung, wenn die erste in den 24 Stunden davor kam, und wird mit dem gegenwärtigen Status der Ressource beantwortet</translation>
    </message>
    <message>
        <source>read-write-api-specs pull request 212 (18 November 2025): 422 was added wherever there is a key. The profile itself only says that another body must not change the resource</source>
        <translation>read-write-api-specs, Pull Request 212 (18. November 2025): 422 kam überall hinzu, wo es einen Schlüssel gibt. Das Profil selbst sagt nur, dass ein anderer Rumpf die Ressource nicht ändern darf</translation>
    </message>
    <message>
        <source>wso2/financial-services-accelerator issue 685: a key that was used already got 201 and a second consent, where 400 was expected; not played</source>
        <translation>wso2/financial-services-accelerator, Issue 685: Ein schon verwendeter Schlüssel bekam 201 und eine zweite Zustimmung, wo 400 erwartet war; nicht gespielt</translation>
    </message>
    <message>
        <source>What a repeat is told while the first is at work, errors, claim and lease are the banks&apos; own: our assumptions</source>
        <translation>Was eine Wiederholung hört, während an der ersten gearbeitet wird, Fehler, Anspruch und Lease sind Sache der Banken: unsere Annahmen</translation>
    </message>
    <message>
        <source>One cake and one charge at most for each order, whatever goes wrong.</source>
        <translation>Höchstens eine Torte und eine Abbuchung je Bestellung, was auch schiefgeht.</translation>
    </message>
    <message>
        <source>What the other rows teach, put together: a lease with a heartbeat, a fence that reaches the effect, phases that resume, nothing deleted that may have happened</source>
        <translation>Was die anderen Zeilen lehren, zusammengenommen: eine Lease mit Heartbeat, eine Fence, die bis zur Wirkung reicht, Phasen, die weitermachen, und nichts gelöscht, was geschehen sein kann</translation>
    </message>
    <message>
        <source>Its limit: the payment recognises our key for 24 h only (Stripe API reference), and a process may stand still after any look at its claim (M. Kleppmann, How to do distributed locking, 2016); one that stands still for longer than that charges again. No design that lets somebody else finish abandoned work can hold there</source>
        <translation>Die Grenze: Die Zahlung erkennt unseren Schlüssel nur 24 h lang wieder (Stripe-API-Referenz), und ein Prozess kann nach jedem Blick auf seinen Anspruch stillstehen (M. Kleppmann, How to do distributed locking, 2016); einer, der länger stillsteht, bucht noch einmal ab. Kein Entwurf, bei dem jemand anders liegen gebliebene Arbeit zu Ende bringt, kann da halten</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>A repeat is told what became of the first request by now, not what it was answered then. Without an id every request is another order.</source>
        <translation>Eine Wiederholung erfährt, was bis jetzt aus der ersten Anfrage geworden ist, nicht, was diese damals zur Antwort bekam. Ohne ID ist jede Anfrage eine weitere Bestellung.</translation>
    </message>
    <message>
        <source>claim.in_progress_dup.code</source>
        <translation>claim.in_progress_dup.code</translation>
    </message>
    <message>
        <source>developer.paypal.com, idempotency: PayPal-Request-Id, the latest status of the earlier request; of two at once the first is processed and the second may fail; left out, the request is duplicated</source>
        <translation>developer.paypal.com, idempotency: PayPal-Request-Id, der letzte Status der früheren Anfrage; von zwei gleichzeitigen wird die erste bearbeitet, und die zweite kann scheitern; fehlt sie, wird die Anfrage zum Duplikat</translation>
    </message>
    <message>
        <source>Some APIs refuse another request under the same id (PAYPAL_REQUEST_ID_PREVIOUSLY_USED); not played</source>
        <translation>Manche APIs weisen eine andere Anfrage mit derselben ID ab (PAYPAL_REQUEST_ID_PREVIOUSLY_USED); nicht gespielt</translation>
    </message>
    <message>
        <source>How long an id is kept depends on the API: six hours are assumed</source>
        <translation>Wie lange eine ID behalten wird, hängt von der API ab: Angenommen sind sechs Stunden</translation>
    </message>
    <message>
        <source>Scope, claim, lease and statuses are not published</source>
        <translation>Geltungsbereich, Anspruch, Lease und Status sind nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Lambda Powertools with a client&apos;s key</source>
        <translation>Lambda Powertools mit dem Schlüssel eines Clients</translation>
    </message>
    <message>
        <source>The set-up of the documentation: the client&apos;s key is picked from the event, and the rest is compared, also while the first request is in progress. An event without a key runs unprotected.</source>
        <translation>Der Aufbau aus der Dokumentation: Der Schlüssel des Clients wird aus dem Ereignis genommen, und der Rest wird verglichen, auch während die erste Anfrage in Arbeit ist. Ein Ereignis ohne Schlüssel läuft ungeschützt.</translation>
    </message>
    <message>
        <source>Powertools for AWS Lambda, idempotency: event_key_jmespath picks the key, payload_validation_jmespath what is compared</source>
        <translation>Powertools for AWS Lambda, idempotency: event_key_jmespath bestimmt den Schlüssel, payload_validation_jmespath, was verglichen wird</translation>
    </message>
    <message>
        <source>@aws-lambda-powertools/idempotency 2.35.0 in that set-up, run against every story: another payload raises IdempotencyValidationError, in any state</source>
        <translation>@aws-lambda-powertools/idempotency 2.35.0 in diesem Aufbau, mit jeder Geschichte ausgeführt: Andere Nutzdaten lösen IdempotencyValidationError aus, in jedem Zustand</translation>
    </message>
    <message>
        <source>With throwOnNoIdempotencyKey an event without a key raises IdempotencyPersistenceLayerError around an IdempotencyKeyError; it is off by default, and then the event runs unprotected</source>
        <translation>Mit throwOnNoIdempotencyKey löst ein Ereignis ohne Schlüssel IdempotencyPersistenceLayerError aus, um einen IdempotencyKeyError herum; nach Voreinstellung ist es aus, und dann läuft das Ereignis ungeschützt</translation>
    </message>
    <message>
        <source>The AWS SDK repeats a call to DynamoDB that was not answered, so that one lost answer goes unnoticed, and a lost claim makes the repetition meet its own row</source>
        <translation>Das AWS SDK wiederholt einen Aufruf von DynamoDB, der nicht beantwortet wurde, sodass eine einzelne verlorene Antwort unbemerkt bleibt und nach einem verlorenen Anspruch die Wiederholung auf ihre eigene Zeile trifft</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressError has no HTTP status of its own: 409 is what a handler would map it to, as 422 is for IdempotencyValidationError</source>
        <translation>IdempotencyAlreadyInProgressError hat keinen eigenen HTTP-Status: 409 ist, was ein Handler daraus machen würde, wie 422 aus IdempotencyValidationError</translation>
    </message>
    <message>
        <source>Played inside Lambda, where the runtime is killed at the deadline that is the lease (ends_owner); where a context is registered outside Lambda nobody kills a slow owner: ends_owner false. The 30 s stand for the time limit set on the function</source>
        <translation>Gespielt in Lambda, wo die Laufzeitumgebung an der Frist beendet wird, die zugleich die Lease ist (ends_owner); wo ein Kontext außerhalb von Lambda registriert ist, beendet niemand einen langsamen Inhaber: ends_owner false. Die 30 s stehen für das Zeitlimit, das an der Funktion gesetzt ist</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET with a client&apos;s key</source>
        <translation>Lambda Powertools for .NET mit dem Schlüssel eines Clients</translation>
    </message>
    <message>
        <source>The client&apos;s key is picked from the event; all requests that carry none share one record.</source>
        <translation>Der Schlüssel des Clients wird aus dem Ereignis genommen; alle Anfragen, die keinen tragen, teilen sich einen Datensatz.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: a key that is missing is hashed like any other, as the empty text; the handler before it was not read</source>
        <translation>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: Ein fehlender Schlüssel wird wie jeder andere gehasht, als leerer Text; der Handler davor wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The prefix is {lambda}.{method}; without payload validation another event under the same key gets the first answer</source>
        <translation>Das Präfix ist {lambda}.{method}; ohne Prüfung der Nutzdaten bekommt ein anderes Ereignis mit demselben Schlüssel die erste Antwort</translation>
    </message>
    <message>
        <source>The library was read, not run; the repetitions of its SDK are those measured with the SDK for JavaScript</source>
        <translation>Die Bibliothek wurde gelesen, nicht ausgeführt; die Wiederholungen ihres SDK sind die, die mit dem SDK für JavaScript gemessen wurden</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressException has no HTTP status of its own: 409 is what a handler would map it to</source>
        <translation>IdempotencyAlreadyInProgressException hat keinen eigenen HTTP-Status: 409 ist, was ein Handler daraus machen würde</translation>
    </message>
    <message>
        <source>The key is a hash of the event as it was sent, under the names of Lambda and method. Renaming the method renames every key.</source>
        <translation>Der Schlüssel ist ein Hash des Ereignisses, wie es gesendet wurde, unter den Namen von Lambda und Methode. Wer die Methode umbenennt, benennt jeden Schlüssel um.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: the prefix is {lambda}.{method}, the digest MD5 in hexadecimal, the JSON not sorted</source>
        <translation>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: Das Präfix ist {lambda}.{method}, der Digest MD5 in Hexadezimal, das JSON nicht sortiert</translation>
    </message>
    <message>
        <source>The row that won comes back with the failed write since pull request 930 (July 2025); before, it was read consistently</source>
        <translation>Die Zeile, die gewonnen hat, kommt seit Pull Request 930 (Juli 2025) mit dem gescheiterten Schreiben zurück; davor wurde sie konsistent gelesen</translation>
    </message>
    <message>
        <source>It sees what the function returns or throws, not HTTP: a returned error is a success to it and is stored</source>
        <translation>Die Bibliothek sieht, was die Funktion zurückgibt oder wirft, nicht HTTP: Ein zurückgegebener Fehler ist für sie ein Erfolg und wird gespeichert</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java</source>
        <translation>Lambda Powertools for Java</translation>
    </message>
    <message>
        <source>The key is a hash of the event under the names of Lambda and method, so renaming the method renames every key. An exception deletes the row, even where the cake is already baked.</source>
        <translation>Der Schlüssel ist ein Hash des Ereignisses unter den Namen von Lambda und Methode; wer die Methode umbenennt, benennt daher jeden Schlüssel um. Eine Ausnahme löscht die Zeile, auch wo die Torte schon gebacken ist.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-java, BasePersistenceStore and the DynamoDB store: the prefix is {lambda}.{method}, the digest MD5 in hexadecimal</source>
        <translation>aws-powertools/powertools-lambda-java, BasePersistenceStore und der DynamoDB-Speicher: Das Präfix ist {lambda}.{method}, der Digest MD5 in Hexadezimal</translation>
    </message>
    <message>
        <source>Members are sorted where the event is a POJO; a Map keeps its own order</source>
        <translation>Felder werden sortiert, wo das Ereignis ein POJO ist; eine Map behält ihre eigene Reihenfolge</translation>
    </message>
    <message>
        <source>The row that won comes back with the failed write (ALL_OLD)</source>
        <translation>Die Zeile, die gewonnen hat, kommt mit dem gescheiterten Schreiben zurück (ALL_OLD)</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python without context</source>
        <translation>Lambda Powertools for Python ohne Kontext</translation>
    </message>
    <message>
        <source>The same where no Lambda context is registered: a crash blocks the key until the record expires.</source>
        <translation>Dasselbe, wo kein Lambda-Kontext registriert ist: Ein Absturz blockiert den Schlüssel, bis der Datensatz abläuft.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python, utilities/idempotency with the DynamoDB layer: defaults, condition of the claim, completion and deletion without a condition</source>
        <translation>aws-powertools/powertools-lambda-python, utilities/idempotency mit der DynamoDB-Schicht: Voreinstellungen, Bedingung des Anspruchs, Abschluss und Löschung ohne Bedingung</translation>
    </message>
    <message>
        <source>The key starts with the function&apos;s module and qualified name, so renaming the code renames every key; here: scope function</source>
        <translation>Der Schlüssel beginnt mit dem Modul und dem qualifizierten Namen der Funktion; wer den Code umbenennt, benennt daher jeden Schlüssel um; hier: Geltungsbereich function</translation>
    </message>
    <message>
        <source>The whole event is hashed and payload validation is off, as they are by default; chosen fields would add on_missing_key bypass</source>
        <translation>Das ganze Ereignis wird gehasht, und die Prüfung der Nutzdaten ist aus, wie voreingestellt; ausgewählte Felder brächten on_missing_key bypass hinzu</translation>
    </message>
    <message>
        <source>It sees what the function returns or raises, not HTTP: a returned error is a success to it and is stored</source>
        <translation>Die Bibliothek sieht, was die Funktion zurückgibt oder auslöst, nicht HTTP: Ein zurückgegebener Fehler ist für sie ein Erfolg und wird gespeichert</translation>
    </message>
    <message>
        <source>The AWS SDK makes a DynamoDB call again that was not answered: one lost completion goes unnoticed, and a lost claim meets its own record. The number of tries is that of the SDK for JavaScript</source>
        <translation>Das AWS SDK wiederholt einen DynamoDB-Aufruf, der nicht beantwortet wurde: Ein einzelner verlorener Abschluss bleibt unbemerkt, und ein verlorener Anspruch trifft auf seinen eigenen Datensatz. Die Zahl der Versuche ist die des SDK für JavaScript</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressError has no HTTP status of its own: 409 is what a handler would map it to</source>
        <translation>IdempotencyAlreadyInProgressError hat keinen eigenen HTTP-Status: 409 ist, was ein Handler daraus machen würde</translation>
    </message>
    <message>
        <source>Without a context no in_progress_expiration is written, so the claim lasts as long as the record</source>
        <translation>Ohne Kontext wird kein in_progress_expiration geschrieben, daher hält der Anspruch so lange wie der Datensatz</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python outside Lambda</source>
        <translation>Lambda Powertools for Python außerhalb von Lambda</translation>
    </message>
    <message>
        <source>The deadline of a registered context is the lease, and nobody kills a slow owner there: it works beside the next.</source>
        <translation>Die Frist eines registrierten Kontexts ist die Lease, und dort beendet niemand einen langsamen Inhaber: Er arbeitet neben dem nächsten.</translation>
    </message>
    <message>
        <source>claim.store_tries</source>
        <translation>claim.store_tries</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python at fa1c29f with the DynamoDB layer, run against every story with a registered context and no Lambda around it</source>
        <translation>aws-powertools/powertools-lambda-python bei fa1c29f mit der DynamoDB-Schicht, mit jeder Geschichte ausgeführt, mit registriertem Kontext und ohne Lambda darum herum</translation>
    </message>
    <message>
        <source>Without a handler the context has to be registered by hand, as for idempotent_function</source>
        <translation>Ohne Handler muss der Kontext von Hand registriert werden, wie bei idempotent_function</translation>
    </message>
    <message>
        <source>boto3 repeats a call to DynamoDB that was not answered; how often depends on its configuration: four tries are those of the 2026 rules</source>
        <translation>boto3 wiederholt einen Aufruf von DynamoDB, der nicht beantwortet wurde; wie oft, hängt von seiner Konfiguration ab: Vier Versuche entsprechen den Regeln von 2026</translation>
    </message>
    <message>
        <source>The deadline of 30 s stands for what the registered context says is left</source>
        <translation>Die Frist von 30 s steht für das, was nach dem registrierten Kontext übrig ist</translation>
    </message>
    <message>
        <source>The key starts with the Lambda&apos;s name and nothing else, so renaming the code changes no key.</source>
        <translation>Der Schlüssel beginnt mit dem Namen der Lambda-Funktion und sonst nichts; wer den Code umbenennt, ändert daher keinen Schlüssel.</translation>
    </message>
    <message>
        <source>@aws-lambda-powertools/idempotency 2.35.0, run against every story: the prefix is AWS_LAMBDA_FUNCTION_NAME, the key the MD5, in base64, of the event with its members sorted; two functions of one Lambda share their keys unless a prefix is set</source>
        <translation>@aws-lambda-powertools/idempotency 2.35.0, mit jeder Geschichte ausgeführt: Das Präfix ist AWS_LAMBDA_FUNCTION_NAME, der Schlüssel das MD5, in Base64, des Ereignisses mit sortierten Feldern; zwei Funktionen einer Lambda-Funktion teilen sich ihre Schlüssel, wenn kein Präfix gesetzt ist</translation>
    </message>
    <message>
        <source>Claim, completion and deletion are those of the Python library; an error that is thrown deletes the row, nothing that is thrown is stored</source>
        <translation>Anspruch, Abschluss und Löschung sind die der Python-Bibliothek; ein geworfener Fehler löscht die Zeile, nichts Geworfenes wird gespeichert</translation>
    </message>
    <message>
        <source>The whole event is hashed and payload validation is off, as they are by default</source>
        <translation>Das ganze Ereignis wird gehasht, und die Prüfung der Nutzdaten ist aus, wie voreingestellt</translation>
    </message>
    <message>
        <source>b64</source>
        <translation>b64</translation>
    </message>
    <message>
        <source>The key is a hash of the event, and the lease is the time the Lambda has left.</source>
        <translation>Der Schlüssel ist ein Hash des Ereignisses, und die Lease ist die Zeit, die der Lambda-Funktion bleibt.</translation>
    </message>
    <message>
        <source>The deadline of 30 s stands for the time limit set on the Lambda function</source>
        <translation>Die Frist von 30 s steht für das Zeitlimit, das an der Lambda-Funktion gesetzt ist</translation>
    </message>
    <message>
        <source>Played inside Lambda, where the runtime ends the function at the deadline that is its lease, unanswered. Outside, as with a context of one&apos;s own, the first owner lives on: lease.ends_owner false</source>
        <translation>Gespielt in Lambda, wo die Laufzeitumgebung die Funktion an der Frist, die ihre Lease ist, ohne Antwort beendet. Außerhalb, wie mit einem eigenen Kontext, lebt der erste Inhaber weiter: lease.ends_owner false</translation>
    </message>
    <message>
        <source>Restate</source>
        <translation>Restate</translation>
    </message>
    <message>
        <source>A second request with the same key waits for the first and gets the same answer. What is thrown is retried by the engine, which goes on from its journal; only what is final is stored.</source>
        <translation>Eine zweite Anfrage mit demselben Schlüssel wartet auf die erste und bekommt dieselbe Antwort. Was geworfen wird, wiederholt die Engine, die ab ihrem Journal weitermacht; gespeichert wird nur, was endgültig ist.</translation>
    </message>
    <message>
        <source>@restatedev/restate-sdk 1.17.2, type texts: header idempotency-key, kept per service and handler for idempotencyRetention</source>
        <translation>@restatedev/restate-sdk 1.17.2, Texte der Typen: Header idempotency-key, je Service und Handler für idempotencyRetention behalten</translation>
    </message>
    <message>
        <source>docs.restate.dev, invocations: a request with a key in use attaches to the running invocation and gets its response</source>
        <translation>docs.restate.dev, invocations: Eine Anfrage mit einem Schlüssel, der in Gebrauch ist, hängt sich an den laufenden Aufruf an und bekommt dessen Antwort</translation>
    </message>
    <message>
        <source>A workflow&apos;s run handler answers &quot;Previously accepted&quot; instead; not played</source>
        <translation>Der run-Handler eines Workflows antwortet stattdessen „Previously accepted“; nicht gespielt</translation>
    </message>
    <message>
        <source>Success and terminal errors are stored; other errors are retried by the engine while the caller waits, here she is told 500 and the work goes on</source>
        <translation>Erfolge und endgültige Fehler werden gespeichert; andere Fehler wiederholt die Engine, während die Aufruferin wartet, hier erfährt sie 500, und die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>Without a key every request is an invocation of its own</source>
        <translation>Ohne Schlüssel ist jede Anfrage ein eigener Aufruf</translation>
    </message>
    <message>
        <source>The retention of a day, the times of recovery and the length of the wait are assumed</source>
        <translation>Die Aufbewahrung von einem Tag, die Zeiten der Wiederherstellung und die Länge des Wartens sind angenommen</translation>
    </message>
    <message>
        <source>Work and key in one transaction</source>
        <translation>Arbeit und Schlüssel in einer Transaktion</translation>
    </message>
    <message>
        <source>The order and its key are committed together or not at all; other services get a key derived from ours.</source>
        <translation>Die Bestellung und ihr Schlüssel werden zusammen festgeschrieben oder gar nicht; andere Dienste bekommen einen aus unserem abgeleiteten Schlüssel.</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j: the row lock, and work and completion in one database transaction</source>
        <translation>transferwise/idempotence4j: die Zeilensperre, und Arbeit und Abschluss in einer Datenbanktransaktion</translation>
    </message>
    <message>
        <source>Lease, fingerprint, statuses, downstream key and retention are our choices around that design</source>
        <translation>Lease, Fingerabdruck, Status, nachgelagerter Schlüssel und Aufbewahrung sind unsere Entscheidungen um diesen Entwurf herum</translation>
    </message>
    <message>
        <source>Its limits: the charge is another system&apos;s, and is not rolled back with our transaction (P. Helland, Life beyond Distributed Transactions, 2007); nobody comes to finish what an owner has left, so a charge may stay without its cake and a claim without its end; and after 24 h both we and the payment have forgotten the key, so that a request which comes later is a new order</source>
        <translation>Die Grenzen: Die Abbuchung gehört einem anderen System und wird mit unserer Transaktion nicht zurückgerollt (P. Helland, Life beyond Distributed Transactions, 2007); niemand kommt, um zu Ende zu bringen, was ein Eigentümer liegen ließ, sodass eine Abbuchung ohne Kuchen und ein Anspruch ohne Ende bleiben kann; und nach 24 h haben wir und die Zahlung den Schlüssel vergessen, sodass eine Anfrage, die später kommt, eine neue Bestellung ist</translation>
    </message>
    <message>
        <source>Azure Service Bus duplicate detection</source>
        <translation>Azure Service Bus, Duplikaterkennung</translation>
    </message>
    <message>
        <source>Takes every MessageId once in ten minutes, whatever is in the message, and says yes to every repeat. A consumer that outlasts its lock shares the message with the next.</source>
        <translation>Nimmt jede MessageId in zehn Minuten einmal an, gleich was in der Nachricht steht, und sagt zu jeder Wiederholung ja. Ein Empfänger, der seine Sperre überdauert, teilt sich die Nachricht mit dem nächsten.</translation>
    </message>
    <message>
        <source>learn.microsoft.com, duplicate detection: only the MessageId (with the partition key) is looked at; sending a duplicate succeeds and the message is dropped</source>
        <translation>learn.microsoft.com, duplicate detection: Nur auf die MessageId (mit dem Partitionsschlüssel) wird gesehen; das Senden eines Duplikats gelingt, und die Nachricht wird verworfen</translation>
    </message>
    <message>
        <source>Azure Resource Manager, duplicateDetectionHistoryTimeWindow: 10 minutes by default, 20 s to 7 days; one page of the .NET documentation says 1 minute</source>
        <translation>Azure Resource Manager, duplicateDetectionHistoryTimeWindow: 10 Minuten nach Voreinstellung, 20 s bis 7 Tage; eine Seite der .NET-Dokumentation sagt 1 Minute</translation>
    </message>
    <message>
        <source>Service Bus, peek lock: 1 min by default, then the message is delivered again</source>
        <translation>Service Bus, peek lock: 1 min nach Voreinstellung, dann wird die Nachricht noch einmal zugestellt</translation>
    </message>
    <message>
        <source>The work is the consumer&apos;s: lease, keep_claim and completer_after. A message that is given back comes back at once; here when its lock would have ended</source>
        <translation>Die Arbeit ist die des Empfängers: Lease, keep_claim und completer_after. Eine Nachricht, die zurückgegeben wird, kommt sofort wieder; hier erst, wenn ihre Sperre geendet hätte</translation>
    </message>
    <message>
        <source>The client repeats a send that was not answered, and the id makes that harmless: resolve</source>
        <translation>Der Client wiederholt ein Senden, das nicht beantwortet wurde, und durch die ID ist das harmlos: resolve</translation>
    </message>
    <message>
        <source>The clients&apos; automatic renewal of locks and the dead-letter queue are not modelled</source>
        <translation>Die automatische Verlängerung der Sperren durch die Clients und die Dead-Letter-Queue sind nicht nachgebildet</translation>
    </message>
    <message>
        <source>SQS FIFO</source>
        <translation>SQS FIFO</translation>
    </message>
    <message>
        <source>Takes every message once in five minutes, whatever is in it, and says yes to every repeat. A consumer that outlasts the visibility timeout shares the message with the next.</source>
        <translation>Nimmt jede Nachricht in fünf Minuten einmal an, gleich was darin steht, und sagt zu jeder Wiederholung ja. Ein Empfänger, der den Visibility Timeout überdauert, teilt sich die Nachricht mit dem nächsten.</translation>
    </message>
    <message>
        <source>Amazon SQS, exactly-once processing with FIFO queues: deduplication id of up to 128 characters, window of 5 minutes, duplicates accepted and not delivered</source>
        <translation>Amazon SQS, exactly-once processing with FIFO queues: Deduplication-ID von bis zu 128 Zeichen, Zeitfenster von 5 Minuten, Duplikate angenommen und nicht zugestellt</translation>
    </message>
    <message>
        <source>A duplicate gets the original MessageId back, according to the maintainers of emulators</source>
        <translation>Ein Duplikat bekommt die ursprüngliche MessageId zurück, so die Betreuer von Emulatoren</translation>
    </message>
    <message>
        <source>A queue is a scope by use case; a message group in high-throughput mode would be the scope group</source>
        <translation>Eine Warteschlange ist ein Geltungsbereich je Anwendungsfall; eine Message Group im Modus für hohen Durchsatz wäre der Geltungsbereich group</translation>
    </message>
    <message>
        <source>A message that is not deleted when its visibility timeout of 30 s by default is over is delivered again, also where its consumer is only slow (ReceiveRequestAttemptId)</source>
        <translation>Eine Nachricht, die nicht gelöscht ist, wenn ihr Visibility Timeout von 30 s nach Voreinstellung um ist, wird noch einmal zugestellt, auch wo ihr Empfänger nur langsam ist (ReceiveRequestAttemptId)</translation>
    </message>
    <message>
        <source>The work is the consumer&apos;s: the sender is answered once the message is accepted. Lease, keep_claim, completer_after and takeover by the completer play the visibility timeout</source>
        <translation>Die Arbeit ist die des Empfängers: Der Sender bekommt Antwort, sobald die Nachricht angenommen ist. Lease, keep_claim, completer_after und Übernahme durch die Abschlussroutine spielen den Visibility Timeout</translation>
    </message>
    <message>
        <source>The SDK repeats a send that was not answered, and the id makes that harmless: resolve</source>
        <translation>Das SDK wiederholt ein Senden, das nicht beantwortet wurde, und durch die ID ist das harmlos: resolve</translation>
    </message>
    <message>
        <source>The window only keeps a message from being sent twice: nothing keeps the consumer from working on one delivery and on the next</source>
        <translation>Das Zeitfenster verhindert nur, dass eine Nachricht zweimal gesendet wird: Nichts hindert den Empfänger, an einer Zustellung zu arbeiten und an der nächsten noch einmal</translation>
    </message>
    <message>
        <source>Step Functions Standard, with Retry</source>
        <translation>Step Functions Standard, mit Retry</translation>
    </message>
    <message>
        <source>A workflow whose states have Retry: a state whose worker died is run again, and what it had done is done again.</source>
        <translation>Ein Workflow, dessen Zustände Retry haben: Ein Zustand, dessen Worker starb, wird noch einmal ausgeführt, und was er getan hatte, wird noch einmal getan.</translation>
    </message>
    <message>
        <source>AWS Step Functions, StartExecution: idempotent by name and input while running, 400 ExecutionAlreadyExists otherwise, names of up to 80 characters, within account and region, free again after 90 days</source>
        <translation>AWS Step Functions, StartExecution: idempotent nach Name und Eingabe, solange die Ausführung läuft, sonst 400 ExecutionAlreadyExists; Namen von bis zu 80 Zeichen, innerhalb von Konto und Region, nach 90 Tagen wieder frei</translation>
    </message>
    <message>
        <source>AWS Step Functions, error handling: a state with Retry is run again after States.TaskFailed or States.HeartbeatTimeout, from that state on: atomic_phases, resume, and a lease with heartbeat. HeartbeatSeconds of 5 s and the time until a state is run again are assumed</source>
        <translation>AWS Step Functions, error handling: Ein Zustand mit Retry wird nach States.TaskFailed oder States.HeartbeatTimeout noch einmal ausgeführt, ab diesem Zustand: atomic_phases, resume und eine Lease mit Heartbeat. HeartbeatSeconds von 5 s und die Zeit, bis ein Zustand noch einmal ausgeführt wird, sind angenommen</translation>
    </message>
    <message>
        <source>A state machine is a use case; the service that runs the state again is the completer</source>
        <translation>Ein Zustandsautomat ist ein Anwendungsfall; der Dienst, der den Zustand noch einmal ausführt, ist die Abschlussroutine</translation>
    </message>
    <message>
        <source>StartExecution answers a handle at once; here it answers when the work has ended, which a caller with patience cannot tell apart</source>
        <translation>StartExecution antwortet sofort mit einem Handle; hier antwortet es, wenn die Arbeit zu Ende ist, was ein geduldiger Aufrufer nicht unterscheiden kann</translation>
    </message>
    <message>
        <source>A state&apos;s result is recorded when it has ended: a worker that dies in between has done what nobody knows of. What a state does outside is not fenced</source>
        <translation>Das Ergebnis eines Zustands wird vermerkt, wenn er zu Ende ist: Ein Worker, der dazwischen stirbt, hat getan, wovon niemand weiß. Was ein Zustand draußen tut, schützt keine Fence</translation>
    </message>
    <message>
        <source>Step Functions Standard</source>
        <translation>Step Functions Standard</translation>
    </message>
    <message>
        <source>A workflow&apos;s name is its key: asking again returns the running execution, or an error once it has closed.</source>
        <translation>Der Name eines Workflows ist sein Schlüssel: Wer noch einmal fragt, bekommt die laufende Ausführung oder, sobald sie geschlossen ist, einen Fehler.</translation>
    </message>
    <message>
        <source>AWS Step Functions, choosing the workflow type: tasks are never run more than once, unless Retry is specified. So a worker that dies fails its execution, and one that stands still is waited for: no Retry, no TimeoutSeconds and no HeartbeatSeconds here</source>
        <translation>AWS Step Functions, choosing the workflow type: Tasks laufen nie mehr als einmal, es sei denn, Retry ist angegeben. Ein Worker, der stirbt, lässt daher seine Ausführung scheitern, und auf einen, der stillsteht, wird gewartet: hier ohne Retry, TimeoutSeconds und HeartbeatSeconds</translation>
    </message>
    <message>
        <source>A state machine is a use case; the service that learns of a worker&apos;s end and closes the execution is the completer, whose 1 s is assumed</source>
        <translation>Ein Zustandsautomat ist ein Anwendungsfall; der Dienst, der vom Ende eines Workers erfährt und die Ausführung schließt, ist die Abschlussroutine, deren 1 s angenommen ist</translation>
    </message>
    <message>
        <source>An execution that ended badly stays closed, so every end is stored. What a state does outside is not fenced</source>
        <translation>Eine Ausführung, die schlecht endete, bleibt geschlossen, daher wird jedes Ende gespeichert. Was ein Zustand draußen tut, schützt keine Fence</translation>
    </message>
    <message>
        <source>Stripe v2</source>
        <translation>Stripe v2</translation>
    </message>
    <message>
        <source>A retry does not repeat a success, and continues what failed instead of repeating the failure. Keys are valid for thirty days.</source>
        <translation>Eine Wiederholung wiederholt keinen Erfolg, und was scheiterte, führt sie fort, statt das Scheitern zu wiederholen. Schlüssel gelten dreißig Tage.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests of API v2: what succeeded is not repeated, what failed or partly failed is retried to completion, and an error says why if it cannot succeed</source>
        <translation>Stripe API reference, idempotent requests of API v2: Was gelang, wird nicht wiederholt; was ganz oder teilweise scheiterte, wird versucht, bis es fertig ist; und ein Fehler sagt, warum es nicht gelingen kann</translation>
    </message>
    <message>
        <source>Stripe API v2 overview: 30 days</source>
        <translation>Stripe API v2 overview: 30 Tage</translation>
    </message>
    <message>
        <source>409, 400, claim, lease and fence as assumed for v1; that work is continued in phases is our reading of &quot;partly failed&quot;</source>
        <translation>409, 400, Anspruch, Lease und Fence wie für v1 angenommen; dass Arbeit in Phasen fortgeführt wird, ist unsere Lesart von „partly failed“</translation>
    </message>
    <message>
        <source>The official libraries make a key where none is given</source>
        <translation>Die offiziellen Bibliotheken machen einen Schlüssel, wo keiner angegeben ist</translation>
    </message>
    <message>
        <source>Stripe v1</source>
        <translation>Stripe v1</translation>
    </message>
    <message>
        <source>Every retry gets the answer of the first request again, errors included.</source>
        <translation>Jede Wiederholung bekommt noch einmal die Antwort der ersten Anfrage, Fehler eingeschlossen.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests: scope of a saved result, comparison of parameters, keys pruned once they are at least 24 h old</source>
        <translation>Stripe API reference, idempotent requests: Umfang des gespeicherten Ergebnisses, Vergleich der Parameter; Schlüssel werden entfernt, wenn sie mindestens 24 h alt sind</translation>
    </message>
    <message>
        <source>409 idempotency_key_in_use (stripity-stripe#564, the body as received; stripe-node 23.1.0 retries it), 400 for other parameters (stripe-ruby#503), the endpoint compared as well (stripe-ruby#598)</source>
        <translation>409 idempotency_key_in_use (stripity-stripe#564, der Body wie empfangen; stripe-node 23.1.0 wiederholt ihn), 400 bei anderen Parametern (stripe-ruby#503), auch der Endpunkt wird verglichen (stripe-ruby#598)</translation>
    </message>
    <message>
        <source>Secondary sources for the scope</source>
        <translation>Für den Geltungsbereich Quellen aus zweiter Hand</translation>
    </message>
    <message>
        <source>Errors are saved only once the endpoint has begun to execute; validation errors are not. Here every client error comes from the work itself</source>
        <translation>Fehler werden erst gesichert, wenn der Endpunkt mit der Ausführung begonnen hat; Fehler der Prüfung werden es nicht. Hier kommt jeder Clientfehler aus der Arbeit selbst</translation>
    </message>
    <message>
        <source>How Stripe claims, leases and fences is not published: a conditional write with a lease is assumed</source>
        <translation>Wie Stripe belegt, auf Zeit vergibt und mit einer Fence schützt, ist nicht veröffentlicht: Angenommen ist ein bedingtes Schreiben mit einer Lease</translation>
    </message>
    <message>
        <source>Temporal, default policies</source>
        <translation>Temporal, voreingestellte Policies</translation>
    </message>
    <message>
        <source>One open execution per workflow id; a closed one does not keep the id, and the same id runs again. After a crash the workflow goes on from its history, and the activity that was under way runs again.</source>
        <translation>Eine offene Ausführung je Workflow-ID; eine geschlossene behält die ID nicht, und dieselbe ID läuft noch einmal. Nach einem Absturz macht der Workflow ab seinem Verlauf weiter, und die Aktivität, die gerade in Arbeit war, läuft noch einmal.</translation>
    </message>
    <message>
        <source>@temporalio/common 1.24.0, workflow-options: WorkflowIdReusePolicy ALLOW_DUPLICATE is the default, WorkflowIdConflictPolicy FAIL raises WorkflowExecutionAlreadyStartedError</source>
        <translation>@temporalio/common 1.24.0, workflow-options: WorkflowIdReusePolicy ALLOW_DUPLICATE ist die Voreinstellung, WorkflowIdConflictPolicy FAIL löst WorkflowExecutionAlreadyStartedError aus</translation>
    </message>
    <message>
        <source>docs.temporal.io, Workflow Id: unique among the open executions of a namespace; the input is not compared; activities run at least once</source>
        <translation>docs.temporal.io, Workflow Id: eindeutig unter den offenen Ausführungen eines Namespace; die Eingabe wird nicht verglichen; Aktivitäten laufen mindestens einmal</translation>
    </message>
    <message>
        <source>With REJECT_DUPLICATE an id stays taken for as long as the namespace keeps closed executions</source>
        <translation>Mit REJECT_DUPLICATE bleibt eine ID so lange vergeben, wie der Namespace geschlossene Ausführungen behält</translation>
    </message>
    <message>
        <source>Every end frees the id at once, so the record is deleted; gRPC&apos;s ALREADY_EXISTS is shown as 409</source>
        <translation>Jedes Ende gibt die ID sofort frei, daher wird der Datensatz gelöscht; ALREADY_EXISTS von gRPC wird als 409 gezeigt</translation>
    </message>
    <message>
        <source>The cake is baked with the end of its activity; the charge, which is made outside, happens again when its activity does</source>
        <translation>Die Torte wird mit dem Ende ihrer Aktivität gebacken; die Abbuchung, die draußen geschieht, geschieht noch einmal, wenn es ihre Aktivität tut</translation>
    </message>
    <message>
        <source>Activities are retried without a limit by default; here what is thrown fails the workflow, as an error that is not retryable does</source>
        <translation>Aktivitäten werden nach Voreinstellung ohne Grenze wiederholt; hier lässt, was geworfen wird, den Workflow scheitern, wie es ein nicht wiederholbarer Fehler tut</translation>
    </message>
    <message>
        <source>The times of recovery are assumed: a lease with heartbeat, and completer_after</source>
        <translation>Die Zeiten der Wiederherstellung sind angenommen: eine Lease mit Heartbeat, und completer_after</translation>
    </message>
    <message>
        <source>Universal Commerce Protocol</source>
        <translation>Universal Commerce Protocol</translation>
    </message>
    <message>
        <source>Another body under the same key gets 409, the status that others use while the first request is at work.</source>
        <translation>Ein anderer Rumpf mit demselben Schlüssel bekommt 409, den Status, den andere verwenden, während an der ersten Anfrage gearbeitet wird.</translation>
    </message>
    <message>
        <source>Universal Commerce Protocol 2026-04-08, REST: 409 for another body under the same key, told by the SHA-256 of the raw body; over MCP the error is -32000</source>
        <translation>Universal Commerce Protocol 2026-04-08, REST: 409 bei einem anderen Rumpf mit demselben Schlüssel, erkannt am SHA-256 des rohen Rumpfs; über MCP ist der Fehler -32000</translation>
    </message>
    <message>
        <source>Over MCP the body holds the JSON-RPC id, which varies with each try, so that a retry may look like another request (issues 664 and 782); not played</source>
        <translation>Über MCP enthält der Rumpf die JSON-RPC-id, die mit jedem Versuch wechselt, sodass eine Wiederholung wie eine andere Anfrage aussehen kann (Issues 664 und 782); nicht gespielt</translation>
    </message>
    <message>
        <source>Bodies are compared in canonical form here, so that another spelling of the same JSON is no other body</source>
        <translation>Rümpfe werden hier in kanonischer Form verglichen, sodass eine andere Schreibweise desselben JSON kein anderer Rumpf ist</translation>
    </message>
    <message>
        <source>A missing key, a request in progress, errors and retention are not said: our assumptions</source>
        <translation>Ein fehlender Schlüssel, eine Anfrage während der Arbeit, Fehler und Aufbewahrung sind nicht gesagt: unsere Annahmen</translation>
    </message>
    <message>
        <source>The same again, later</source>
        <translation>Dasselbe noch einmal, später</translation>
    </message>
    <message>
        <source>Adrienne orders the same cake again after an hour, a day and a week, and wants each of them.</source>
        <translation>Adrienne bestellt dieselbe Torte nach einer Stunde, einem Tag und einer Woche noch einmal, und will jede davon.</translation>
    </message>
    <message>
        <source>The changed order</source>
        <translation>Die geänderte Bestellung</translation>
    </message>
    <message>
        <source>The reply is lost; the customer changes the cake in the form and sends it again: another order, and perhaps the same key.</source>
        <translation>Die Antwort geht verloren; die Kundin ändert die Torte im Formular und schickt es noch einmal ab: eine andere Bestellung, und vielleicht derselbe Schlüssel.</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The second API process&apos;s clock is two minutes ahead: it may take a live lease for one that is over.</source>
        <translation>Die Uhr des zweiten API-Prozesses geht zwei Minuten vor: Er hält vielleicht eine lebende Lease für eine abgelaufene.</translation>
    </message>
    <message>
        <source>The consumer fails</source>
        <translation>Der Empfänger fällt aus</translation>
    </message>
    <message>
        <source>Operation and reply succeed, and the page is gone at the moment the reply arrives.</source>
        <translation>Operation und Antwort gelingen, und in dem Augenblick, in dem die Antwort ankommt, ist die Seite fort.</translation>
    </message>
    <message>
        <source>Crash after the claim</source>
        <translation>Absturz nach dem Anspruch</translation>
    </message>
    <message>
        <source>The API process dies when it has the key and nothing else. Who finishes, and when?</source>
        <translation>Der API-Prozess stirbt, als er den Schlüssel hat und sonst nichts. Wer bringt es zu Ende, und wann?</translation>
    </message>
    <message>
        <source>Crash after the work</source>
        <translation>Absturz nach der Arbeit</translation>
    </message>
    <message>
        <source>The API process dies when the work is done and the record is not written.</source>
        <translation>Der API-Prozess stirbt, als die Arbeit getan und der Datensatz nicht geschrieben ist.</translation>
    </message>
    <message>
        <source>Double tap</source>
        <translation>Doppelt getippt</translation>
    </message>
    <message>
        <source>Two taps on the button, 30 ms apart: two requests for one cake, at two API processes.</source>
        <translation>Zwei Tipps auf den Knopf, im Abstand von 30 ms: zwei Anfragen für eine Torte, bei zwei API-Prozessen.</translation>
    </message>
    <message>
        <source>The late retry</source>
        <translation>Die späte Wiederholung</translation>
    </message>
    <message>
        <source>The reply is lost, and the customer tries again only when the record&apos;s retention is over.</source>
        <translation>Die Antwort geht verloren, und die Kundin versucht es erst wieder, wenn die Aufbewahrung des Datensatzes vorbei ist.</translation>
    </message>
    <message>
        <source>The operation fails</source>
        <translation>Die Operation misslingt</translation>
    </message>
    <message>
        <source>The work throws before anything has happened, and the reply about it is lost as well.</source>
        <translation>Die Arbeit wirft eine Ausnahme, bevor etwas geschehen ist, und auch die Antwort darüber geht verloren.</translation>
    </message>
    <message>
        <source>The refactored key</source>
        <translation>Der umgebaute Schlüssel</translation>
    </message>
    <message>
        <source>Between order and retry a new version of the API goes live, in which the function has another name.</source>
        <translation>Zwischen Bestellung und Wiederholung geht eine neue Version der API in Betrieb, in der die Funktion anders heißt.</translation>
    </message>
    <message>
        <source>The reply fails</source>
        <translation>Die Antwort geht verloren</translation>
    </message>
    <message>
        <source>The operation succeeds, the reply is lost, the customer tries again.</source>
        <translation>Die Operation gelingt, die Antwort geht verloren, die Kundin versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The same retry, later</source>
        <translation>Dieselbe Wiederholung, später</translation>
    </message>
    <message>
        <source>The replies to three customers are lost. They send the same order again after an hour, a day and a week; each wants one cake.</source>
        <translation>Die Antworten an drei Kunden gehen verloren. Sie senden dieselbe Bestellung nach einer Stunde, einem Tag und einer Woche noch einmal; jeder will eine Torte.</translation>
    </message>
    <message>
        <source>The slow owner</source>
        <translation>Der langsame Inhaber</translation>
    </message>
    <message>
        <source>The owner of the key stalls for 90 seconds, loses its lease, and comes back as if nothing had happened.</source>
        <translation>Der Inhaber des Schlüssels bleibt 90 Sekunden stehen, verliert seine Lease und kommt zurück, als wäre nichts geschehen.</translation>
    </message>
    <message>
        <source>The store&apos;s answer is lost</source>
        <translation>Die Antwort des Speichers geht verloren</translation>
    </message>
    <message>
        <source>The store does what it was asked, and its answer never reaches the API.</source>
        <translation>Der Speicher tut, worum er gebeten wurde, und seine Antwort erreicht die API nie.</translation>
    </message>
    <message>
        <source>The tunnel</source>
        <translation>Der Tunnel</translation>
    </message>
    <message>
        <source>Adrienne orders a cake on the train. The reply is lost in a tunnel, she sees an error and orders again.</source>
        <translation>Adrienne bestellt im Zug eine Torte. Die Antwort geht in einem Tunnel verloren, sie sieht einen Fehler und bestellt noch einmal.</translation>
    </message>
    <message>
        <source>A good day, so far</source>
        <translation>Ein guter Tag, bis jetzt</translation>
    </message>
    <message>
        <source>Adrienne orders a carrot cake. The order is placed and processed.</source>
        <translation>Adrienne bestellt eine Karottentorte. Die Bestellung wird aufgegeben und bearbeitet.</translation>
    </message>
    <message>
        <source>Her train enters a tunnel before the reply is back. The reply is lost; the website waits, and gives up. Did it work? She does not know.</source>
        <translation>Ihr Zug fährt in einen Tunnel, bevor die Antwort zurück ist. Die Antwort geht verloren; die Website wartet und gibt auf. Hat es geklappt? Sie weiß es nicht.</translation>
    </message>
    <message>
        <source>She orders again</source>
        <translation>Sie bestellt noch einmal</translation>
    </message>
    <message>
        <source>Out of the tunnel, she orders once more. Whether that is a second cake is decided by the API, its idempotency layer and its store.</source>
        <translation>Aus dem Tunnel heraus bestellt sie noch einmal. Ob das eine zweite Torte ist, entscheiden die API, ihre Idempotenz-Schicht und ihr Speicher.</translation>
    </message>
    <message>
        <source>Two cakes wanted</source>
        <translation>Zwei Torten gewünscht</translation>
    </message>
    <message>
        <source>Adrienne wants two carrot cakes for two parties, and orders them one after the other.</source>
        <translation>Adrienne möchte zwei Karottentorten für zwei Feste und bestellt sie nacheinander.</translation>
    </message>
    <message>
        <source>Two customers, one key</source>
        <translation>Zwei Kunden, ein Schlüssel</translation>
    </message>
    <message>
        <source>Adrienne and Bruno order different cakes from apps that make the same key.</source>
        <translation>Adrienne und Bruno bestellen verschiedene Torten aus Apps, die denselben Schlüssel machen.</translation>
    </message>
    <message>
        <source>Intent and attempt number</source>
        <translation>Absicht und Nummer des Versuchs</translation>
    </message>
    <message>
        <source>A good id of the order, with the number of the attempt behind it.</source>
        <translation>Eine gute Nummer der Bestellung, mit der Nummer des Versuchs dahinter.</translation>
    </message>
    <message>
        <source>Attempt 2 has another key: a duplicate.</source>
        <translation>Versuch 2 hat einen anderen Schlüssel: ein Duplikat.</translation>
    </message>
    <message>
        <source>Customer and cake</source>
        <translation>Kundin und Torte</translation>
    </message>
    <message>
        <source>A natural key without time or sequence.</source>
        <translation>Ein natürlicher Schlüssel ohne Zeit und ohne laufende Nummer.</translation>
    </message>
    <message>
        <source>The same cake again next week is merged; a retry after retention is a duplicate.</source>
        <translation>Dieselbe Torte nächste Woche verschmilzt mit der ersten; eine Wiederholung nach der Aufbewahrung ist ein Duplikat.</translation>
    </message>
    <message>
        <source>Counter on the device</source>
        <translation>Zähler auf dem Gerät</translation>
    </message>
    <message>
        <source>Customer and a number that counts up, kept by the app.</source>
        <translation>Kundin und eine fortlaufende Nummer, die sich die App merkt.</translation>
    </message>
    <message>
        <source>After a reinstall the counter starts again: a new order meets an old key.</source>
        <translation>Nach einer Neuinstallation beginnt der Zähler von vorn: Eine neue Bestellung trifft auf einen alten Schlüssel.</translation>
    </message>
    <message>
        <source>UUID per form</source>
        <translation>UUID je Formular</translation>
    </message>
    <message>
        <source>The key is made when the page is loaded and stays in the form.</source>
        <translation>Der Schlüssel wird beim Laden der Seite gemacht und bleibt im Formular.</translation>
    </message>
    <message>
        <source>A changed order goes out under the old key: refused, or answered with the old cake.</source>
        <translation>Eine geänderte Bestellung geht mit dem alten Schlüssel hinaus: abgewiesen oder mit der alten Torte beantwortet.</translation>
    </message>
    <message>
        <source>UUID per intent, in memory</source>
        <translation>UUID je Absicht, im Hauptspeicher</translation>
    </message>
    <message>
        <source>The right key, kept in the page.</source>
        <translation>Der richtige Schlüssel, den nur die Seite behält.</translation>
    </message>
    <message>
        <source>After a reload the page makes another: a duplicate.</source>
        <translation>Nach dem Neuladen macht die Seite einen anderen: ein Duplikat.</translation>
    </message>
    <message>
        <source>One UUID for good</source>
        <translation>Eine UUID für immer</translation>
    </message>
    <message>
        <source>The key is kept after success and used for the next order.</source>
        <translation>Der Schlüssel wird nach dem Erfolg behalten und für die nächste Bestellung benutzt.</translation>
    </message>
    <message>
        <source>The next cake is never baked.</source>
        <translation>Die nächste Torte wird nie gebacken.</translation>
    </message>
    <message>
        <source>Numbers run together</source>
        <translation>Nummern ohne Trennzeichen</translation>
    </message>
    <message>
        <source>Customer number and cake number, without anything between them.</source>
        <translation>Kundennummer und Tortennummer, mit nichts dazwischen.</translation>
    </message>
    <message>
        <source>Customer 1 with cake 23 is customer 12 with cake 3.</source>
        <translation>Kunde 1 mit Torte 23 ist Kunde 12 mit Torte 3.</translation>
    </message>
    <message>
        <source>Hash of the payload</source>
        <translation>Hash der Nutzdaten</translation>
    </message>
    <message>
        <source>What is the same is the same order.</source>
        <translation>Was gleich ist, ist dieselbe Bestellung.</translation>
    </message>
    <message>
        <source>Two identical cakes for two parties are merged.</source>
        <translation>Zwei gleiche Torten für zwei Feste werden zu einer.</translation>
    </message>
    <message>
        <source>New UUID after any error</source>
        <translation>Neue UUID nach jedem Fehler</translation>
    </message>
    <message>
        <source>The key is discarded whenever something went wrong.</source>
        <translation>Der Schlüssel wird weggeworfen, sobald etwas schiefging.</translation>
    </message>
    <message>
        <source>The error may have come after the charge: a duplicate.</source>
        <translation>Der Fehler kann nach der Abbuchung gekommen sein: ein Duplikat.</translation>
    </message>
    <message>
        <source>Hash of the whole request</source>
        <translation>Hash der ganzen Anfrage</translation>
    </message>
    <message>
        <source>The hash takes in the headers, request id and all.</source>
        <translation>Der Hash umfasst auch die Header, samt der ID der Anfrage.</translation>
    </message>
    <message>
        <source>Every request has an id of its own: a duplicate.</source>
        <translation>Jede Anfrage hat ihre eigene ID: ein Duplikat.</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Vom Server gemacht</translation>
    </message>
    <message>
        <source>The server gives every request a key and returns it with the answer.</source>
        <translation>Der Server gibt jeder Anfrage einen Schlüssel und schickt ihn mit der Antwort zurück.</translation>
    </message>
    <message>
        <source>When the answer is lost the client never learns the key: a duplicate.</source>
        <translation>Geht die Antwort verloren, erfährt der Client den Schlüssel nie: ein Duplikat.</translation>
    </message>
    <message>
        <source>order-1, order-2 …</source>
        <translation>order-1, order-2 …</translation>
    </message>
    <message>
        <source>Every customer&apos;s app counts for itself, and nothing says whose order it is.</source>
        <translation>Die App jeder Kundin und jedes Kunden zählt für sich, und nichts sagt, wessen Bestellung es ist.</translation>
    </message>
    <message>
        <source>Two customers send the same key: one gets the other&apos;s answer, unless the server scopes keys by customer.</source>
        <translation>Zwei Kunden senden denselben Schlüssel: Einer bekommt die Antwort des anderen, es sei denn, beim Server gelten Schlüssel je Kunde.</translation>
    </message>
    <message>
        <source>UUID per intent, for 5 minutes</source>
        <translation>UUID je Absicht, für 5 Minuten</translation>
    </message>
    <message>
        <source>The client forgets the key after five minutes.</source>
        <translation>Der Client vergisst den Schlüssel nach fünf Minuten.</translation>
    </message>
    <message>
        <source>A tunnel that is longer than the window: a duplicate.</source>
        <translation>Ein Tunnel, der länger ist als das Zeitfenster: ein Duplikat.</translation>
    </message>
    <message>
        <source>Customer, cake and minute</source>
        <translation>Kundin, Torte und Minute</translation>
    </message>
    <message>
        <source>The time is rounded to the minute, so that a quick retry meets the same key.</source>
        <translation>Die Zeit wird auf die Minute gerundet, damit eine schnelle Wiederholung denselben Schlüssel trifft.</translation>
    </message>
    <message>
        <source>A retry over the minute is a duplicate; two real orders within it are merged.</source>
        <translation>Eine Wiederholung über die Minute hinaus ist ein Duplikat; zwei echte Bestellungen in derselben Minute verschmelzen.</translation>
    </message>
    <message>
        <source>Payload and timestamp</source>
        <translation>Nutzdaten und Zeitstempel</translation>
    </message>
    <message>
        <source>A hash of the payload in which the time of sending stands, to the millisecond.</source>
        <translation>Ein Hash der Nutzdaten, in denen die Sendezeit auf die Millisekunde genau steht.</translation>
    </message>
    <message>
        <source>A retry comes at another time: a duplicate.</source>
        <translation>Eine Wiederholung kommt zu einer anderen Zeit: ein Duplikat.</translation>
    </message>
    <message>
        <source>Hash of unordered JSON</source>
        <translation>Hash von ungeordnetem JSON</translation>
    </message>
    <message>
        <source>The payload is hashed as text, and its members have no fixed order.</source>
        <translation>Die Nutzdaten werden als Text gehasht, und ihre Felder haben keine feste Reihenfolge.</translation>
    </message>
    <message>
        <source>The same order is written differently the next time: a duplicate.</source>
        <translation>Dieselbe Bestellung wird beim nächsten Mal anders geschrieben: ein Duplikat.</translation>
    </message>
    <message>
        <source>UUID per intent, and downstream</source>
        <translation>UUID je Absicht, auch nachgelagert</translation>
    </message>
    <message>
        <source>As UUID per intent; the payment service gets a key derived from it, so that it recognises a repeated charge.</source>
        <translation>Wie UUID je Absicht; der Zahlungsdienst bekommt einen daraus abgeleiteten Schlüssel, sodass er eine wiederholte Abbuchung erkennt.</translation>
    </message>
    <message>
        <source>New UUID per request</source>
        <translation>Neue UUID je Anfrage</translation>
    </message>
    <message>
        <source>The key is made inside the retry loop.</source>
        <translation>Der Schlüssel wird in der Schleife der Wiederholungen gemacht.</translation>
    </message>
    <message>
        <source>Every retry is a new operation: a duplicate.</source>
        <translation>Jede Wiederholung ist ein neuer Vorgang: ein Duplikat.</translation>
    </message>
    <message>
        <source>UUID per intent</source>
        <translation>UUID je Absicht</translation>
    </message>
    <message>
        <source>Made when the customer decides, stored before anything is sent, discarded on a final answer.</source>
        <translation>Gemacht, wenn die Kundin sich entscheidet, gespeichert, bevor etwas gesendet wird, weggeworfen bei einer endgültigen Antwort.</translation>
    </message>
    <message>
        <source>AWS standard, 2026</source>
        <translation>AWS Standard, 2026</translation>
    </message>
    <message>
        <source>The standard retry mode of 2026: 50 ms base, 1 s when throttled, full jitter, 3 attempts, a quota of 500 tokens at 14 a retry (5 when throttled), the server&apos;s hint followed up to 5 s.</source>
        <translation>Der Standardmodus für Wiederholungen von 2026: 50 ms Basis, 1 s bei Drosselung, voller Jitter, 3 Versuche, ein Budget von 500 Marken zu 14 je Wiederholung (5 bei Drosselung); dem Hinweis des Servers wird bis zu 5 s gefolgt.</translation>
    </message>
    <message>
        <source>AWS standard, before 2026</source>
        <translation>AWS Standard, vor 2026</translation>
    </message>
    <message>
        <source>The standard retry mode of the AWS SDKs as it was: 1 s base, full jitter, 3 attempts, a quota of 500 tokens at 5 a retry (10 after a time-out).</source>
        <translation>Der Standardmodus für Wiederholungen der AWS SDKs, wie er war: 1 s Basis, voller Jitter, 3 Versuche, ein Budget von 500 Marken zu 5 je Wiederholung (10 nach einem Timeout).</translation>
    </message>
    <message>
        <source>3 attempts, 2 s apart</source>
        <translation>3 Versuche, 2 s auseinander</translation>
    </message>
    <message>
        <source>The simplest automatic retry: the same wait each time, so that many clients retry together.</source>
        <translation>Die einfachste automatische Wiederholung: jedes Mal dieselbe Wartezeit, sodass viele Clients gemeinsam wiederholen.</translation>
    </message>
    <message>
        <source>3 attempts, full jitter</source>
        <translation>3 Versuche, voller Jitter</translation>
    </message>
    <message>
        <source>Exponential backoff, each wait drawn anew between nothing and its bound: retries of many clients spread out.</source>
        <translation>Exponentieller Backoff, jede Wartezeit neu gezogen zwischen nichts und ihrer Grenze: Die Wiederholungen vieler Clients verteilen sich.</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Keine Wiederholungen</translation>
    </message>
    <message>
        <source>One request; whoever wants another taps again.</source>
        <translation>Eine Anfrage; wer eine weitere will, tippt noch einmal.</translation>
    </message>
    <message>
        <source>arun0009/idempotent</source>
        <translation>arun0009/idempotent</translation>
    </message>
    <message>
        <source>One record per key and process, with an expiry in seconds and no lease.</source>
        <translation>Ein Datensatz je Schlüssel und Prozess, mit einem Ablauf in Sekunden und ohne Lease.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt.</translation>
    </message>
    <message>
        <source>Retention counts from the claim: a completed record keeps the expiry of its claim.</source>
        <translation>Die Aufbewahrung zählt ab dem Anspruch: Ein abgeschlossener Datensatz behält den Ablauf seines Anspruchs.</translation>
    </message>
    <message>
        <source>There is no lease: a record in progress blocks its key until it expires, or until a caller that waited for it in vain removes it.</source>
        <translation>Es gibt keine Lease: Ein Datensatz in Arbeit blockiert seinen Schlüssel, bis er abläuft oder bis ein Aufrufer, der vergeblich auf ihn gewartet hat, ihn entfernt.</translation>
    </message>
    <message>
        <source>removing.in_progress: what a completion does after its record was removed was not looked at</source>
        <translation>removing.in_progress: Was ein Abschluss tut, nachdem sein Datensatz entfernt wurde, wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>There is a response, which this library writes.</source>
        <translation>Es gibt response, das diese Bibliothek schreibt.</translation>
    </message>
    <message>
        <source>arun0009/idempotent, the DynamoDB repository</source>
        <translation>arun0009/idempotent, das DynamoDB-Repository</translation>
    </message>
    <message>
        <source>One partition per use case; the sort key is the MD5 of the input, and all times are milliseconds.</source>
        <translation>Eine Partition je Anwendungsfall; der Sortierschlüssel ist das MD5 der Eingabe, und alle Zeiten sind Millisekunden.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; where the record is still gone when the first one completes, that fails with &quot;Unable to remove idempotency key&quot;, and the example wrapper deletes the key again.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt; ist der Datensatz noch fort, wenn die erste zum Abschluss kommt, scheitert dieser mit „Unable to remove idempotency key“, und der Wrapper aus dem Beispiel löscht den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The expiration is in milliseconds, and time to live counts seconds: DynamoDB never deletes these records, they stay until somebody does.</source>
        <translation>Der Ablauf (expiration) steht in Millisekunden, und die TTL zählt Sekunden: DynamoDB löscht diese Datensätze nie, sie bleiben, bis jemand es tut.</translation>
    </message>
    <message>
        <source>Retention counts from the claim: the completion does not set expiration again.</source>
        <translation>Die Aufbewahrung zählt ab dem Anspruch: Der Abschluss setzt expiration nicht neu.</translation>
    </message>
    <message>
        <source>There is no lease: a record in progress blocks its key until its expiration.</source>
        <translation>Es gibt keine Lease: Ein Datensatz in Arbeit blockiert seinen Schlüssel bis zu seinem Ablauf (expiration).</translation>
    </message>
    <message>
        <source>%1 is the answer of the previous run: when bicatu claims an expired record again, it leaves the old answer in it.</source>
        <translation>%1 ist die Antwort des vorigen Laufs: Belegt bicatu einen abgelaufenen Datensatz von neuem, lässt es die alte Antwort darin stehen.</translation>
    </message>
    <message>
        <source>There is createdAt, which bicatu writes.</source>
        <translation>Es gibt createdAt, das bicatu schreibt.</translation>
    </message>
    <message>
        <source>The status is &quot;in progress&quot; with a space, as bicatu writes it.</source>
        <translation>Der Status ist „in progress“ mit einem Leerzeichen, wie bicatu ihn schreibt.</translation>
    </message>
    <message>
        <source>The sort key is 32 hexadecimal digits, an MD5.</source>
        <translation>Der Sortierschlüssel besteht aus 32 hexadezimalen Ziffern, einem MD5.</translation>
    </message>
    <message>
        <source>There is a fence, which bicatu does not have.</source>
        <translation>Es gibt fence, das bicatu nicht hat.</translation>
    </message>
    <message>
        <source>bicatu/idempotency, the DynamoDB adapter</source>
        <translation>bicatu/idempotency, der DynamoDB-Adapter</translation>
    </message>
    <message>
        <source>DynamoDB developer guide, time to live: epoch seconds</source>
        <translation>DynamoDB developer guide, time to live: Epochensekunden</translation>
    </message>
    <message>
        <source>Brandur&apos;s idempotency keys</source>
        <translation>Brandurs Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>A key per user with a recovery point, as in rocket-rides-atomic; also the table of Medusa v1, without the user.</source>
        <translation>Ein Schlüssel je Benutzer mit einem Wiederaufsetzpunkt, wie in rocket-rides-atomic; auch die Tabelle von Medusa v1, ohne den Benutzer.</translation>
    </message>
    <message>
        <source>The next request with the key begins at the first phase, and runs again what was committed already.</source>
        <translation>Die nächste Anfrage mit dem Schlüssel beginnt bei der ersten Phase und führt noch einmal aus, was schon festgeschrieben war.</translation>
    </message>
    <message>
        <source>Names of recovery points are the application&apos;s: only started and finished are fixed.</source>
        <translation>Die Namen der Wiederaufsetzpunkte bestimmt die Anwendung: Fest sind nur started und finished.</translation>
    </message>
    <message>
        <source>The lock counts for 90 s, as in rocket-rides-atomic; the reaper deletes keys 72 h after created_at.</source>
        <translation>Die Sperre gilt 90 s, wie in rocket-rides-atomic; der Reaper löscht Schlüssel 72 h nach created_at.</translation>
    </message>
    <message>
        <source>fields.lease: the 90 s are those of rocket-rides-atomic, not looked up for Medusa</source>
        <translation>fields.lease: Die 90 s sind die von rocket-rides-atomic, für Medusa nicht nachgesehen</translation>
    </message>
    <message>
        <source>tables: the name of Medusa&apos;s table was not looked up</source>
        <translation>tables: Der Name der Tabelle von Medusa wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>%1 is set although the key is finished: it should have been cleared.</source>
        <translation>%1 ist gesetzt, obwohl der Schlüssel fertig ist: Es hätte geleert werden sollen.</translation>
    </message>
    <message>
        <source>%1 is empty: nobody works on it, and it goes on from its recovery point with the next retry.</source>
        <translation>%1 ist leer: Niemand arbeitet daran, und mit der nächsten Wiederholung geht es ab dem Wiederaufsetzpunkt weiter.</translation>
    </message>
    <message>
        <source>There is a user_id, as in rocket-rides-atomic.</source>
        <translation>Es gibt user_id, wie in rocket-rides-atomic.</translation>
    </message>
    <message>
        <source>There is request_params, as in rocket-rides-atomic and Medusa.</source>
        <translation>Es gibt request_params, wie in rocket-rides-atomic und Medusa.</translation>
    </message>
    <message>
        <source>There is request_path, as in rocket-rides-atomic and Medusa.</source>
        <translation>Es gibt request_path, wie in rocket-rides-atomic und Medusa.</translation>
    </message>
    <message>
        <source>There is response_body, as in rocket-rides-atomic and Medusa.</source>
        <translation>Es gibt response_body, wie in rocket-rides-atomic und Medusa.</translation>
    </message>
    <message>
        <source>brandur/rocket-rides-atomic: the table, the completer and the reaper</source>
        <translation>brandur/rocket-rides-atomic: die Tabelle, die Abschlussroutine und der Reaper</translation>
    </message>
    <message>
        <source>Medusa v1, the idempotency key entity</source>
        <translation>Medusa v1, die Entität der Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j</source>
        <translation>transferwise/idempotence4j</translation>
    </message>
    <message>
        <source>An action per key, type and client; work and completion are one transaction.</source>
        <translation>Eine Aktion je Schlüssel, Art und Client; Arbeit und Abschluss sind eine Transaktion.</translation>
    </message>
    <message>
        <source>A second effect can start if its run is still under way and nothing holds the removal back: the row&apos;s lock does in PostgreSQL and MariaDB, SQLite has none. After a run that failed, the next retry makes the row anew, and nothing is lost.</source>
        <translation>Eine zweite Wirkung kann beginnen, wenn der Lauf noch unterwegs ist und nichts das Entfernen aufhält: In PostgreSQL und MariaDB tut das die Sperre der Zeile, SQLite hat keine. Nach einem gescheiterten Lauf legt die nächste Wiederholung die Zeile neu an, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>A pending row has no lease: whoever can lock it may run it again.</source>
        <translation>Eine offene Zeile hat keine Lease: Wer sie sperren kann, darf sie noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Retention is off unless it was turned on: rows stay for ever.</source>
        <translation>Die Aufbewahrung ist aus, wenn sie nicht eingeschaltet wurde: Zeilen bleiben für immer.</translation>
    </message>
    <message>
        <source>removing.in_progress: inferred from its locking; SQLite has no locks of rows</source>
        <translation>removing.in_progress: aus seinen Sperren geschlossen; SQLite hat keine Zeilensperren</translation>
    </message>
    <message>
        <source>There is result_type, which idempotence4j writes.</source>
        <translation>Es gibt result_type, das idempotence4j schreibt.</translation>
    </message>
    <message>
        <source>There is last_run_at, which idempotence4j writes.</source>
        <translation>Es gibt last_run_at, das idempotence4j schreibt.</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j, the schemas for PostgreSQL and MariaDB</source>
        <translation>transferwise/idempotence4j, die Schemata für PostgreSQL und MariaDB</translation>
    </message>
    <message>
        <source>josipmusa/idempotency4j</source>
        <translation>josipmusa/idempotency4j</translation>
    </message>
    <message>
        <source>A key with a lock that is extended while the work runs, and a failed state that may be taken over.</source>
        <translation>Ein Schlüssel mit einer Sperre, die verlängert wird, während die Arbeit läuft, und ein Status „gescheitert“, der übernommen werden darf.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; there is no owner, so the first one may complete the record of the second.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt; einen Inhaber gibt es nicht, daher kann die erste den Datensatz der zweiten abschließen.</translation>
    </message>
    <message>
        <source>The next retry runs again, as it may anyway: a failed key can be taken over at once.</source>
        <translation>Die nächste Wiederholung läuft noch einmal, wie sie es ohnehin darf: Ein gescheiterter Schlüssel kann sofort übernommen werden.</translation>
    </message>
    <message>
        <source>There is lock_timeout_ms, which idempotency4j writes.</source>
        <translation>Es gibt lock_timeout_ms, das idempotency4j schreibt.</translation>
    </message>
    <message>
        <source>There is request_fingerprint, which idempotency4j writes.</source>
        <translation>Es gibt request_fingerprint, das idempotency4j schreibt.</translation>
    </message>
    <message>
        <source>josipmusa/idempotency4j, the JDBC schemas</source>
        <translation>josipmusa/idempotency4j, die JDBC-Schemata</translation>
    </message>
    <message>
        <source>nestarc/idempotency</source>
        <translation>nestarc/idempotency</translation>
    </message>
    <message>
        <source>A key per endpoint with an owner&apos;s token, and a fingerprint of the body.</source>
        <translation>Ein Schlüssel je Endpunkt, mit dem Token des Inhabers und einem Fingerabdruck des Bodys.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; the first one&apos;s answer is not stored, because that is conditional on its token.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt; die Antwort der ersten wird nicht gespeichert, denn ihr Token ist die Bedingung dafür.</translation>
    </message>
    <message>
        <source>While a row is PROCESSING, expires_at is the end of its lease: after it the next request takes the key over. As long as no processingTtl is set, a lease is as long as the retention.</source>
        <translation>Solange eine Zeile PROCESSING ist, ist expires_at das Ende ihrer Lease: Danach übernimmt die nächste Anfrage den Schlüssel. Solange kein processingTtl gesetzt ist, ist eine Lease so lang wie die Aufbewahrung.</translation>
    </message>
    <message>
        <source>There is response_headers, as nestarc writes them.</source>
        <translation>Es gibt response_headers, wie nestarc sie schreibt.</translation>
    </message>
    <message>
        <source>The key begins with a method and a path, as nestarc writes it.</source>
        <translation>Der Schlüssel beginnt mit einer Methode und einem Pfad, wie nestarc ihn schreibt.</translation>
    </message>
    <message>
        <source>nestarc/idempotency, the PostgreSQL schema</source>
        <translation>nestarc/idempotency, das PostgreSQL-Schema</translation>
    </message>
    <message>
        <source>Our own records in DynamoDB: one item per scope and key, with lease and fence.</source>
        <translation>Unsere eigenen Datensätze in DynamoDB: ein Item je Geltungsbereich und Schlüssel, mit Lease und Fence.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; the first one can no longer record its answer, because that is conditional on its claim.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt; die erste kann ihre Antwort nicht mehr vermerken, denn ihr Anspruch ist die Bedingung dafür.</translation>
    </message>
    <message>
        <source>The next retry runs again, as it may where the policy lets a failed key be tried again.</source>
        <translation>Die nächste Wiederholung läuft noch einmal, wie sie es darf, wo die Policy einen gescheiterten Schlüssel noch einmal versuchen lässt.</translation>
    </message>
    <message>
        <source>The expiration is expiresAt in seconds, rounded up, for time to live.</source>
        <translation>Der Ablauf (expiration) ist expiresAt in Sekunden, aufgerundet, für die TTL.</translation>
    </message>
    <message>
        <source>Runs of the lab share a table: their scopes begin with &quot;lab&quot; and the run&apos;s id.</source>
        <translation>Läufe des Labors teilen sich eine Tabelle: Ihre Geltungsbereiche beginnen mit "lab" und der ID des Laufs.</translation>
    </message>
    <message>
        <source>These are the effects committed for a key, and no record of one: without them the key&apos;s effects can no longer be told.</source>
        <translation>Das sind die Wirkungen, die für einen Schlüssel festgeschrieben wurden, und kein Datensatz eines Schlüssels: Ohne sie lassen sich die Wirkungen des Schlüssels nicht mehr feststellen.</translation>
    </message>
    <message>
        <source>The scope stands as its SHA-256, because DynamoDB cannot hold it as it is.</source>
        <translation>Der Geltungsbereich steht hier als sein SHA-256, weil DynamoDB ihn nicht so aufnehmen kann, wie er ist.</translation>
    </message>
    <message>
        <source>The key stands as its SHA-256, because DynamoDB cannot hold it as it is.</source>
        <translation>Der Schlüssel steht hier als sein SHA-256, weil DynamoDB ihn nicht so aufnehmen kann, wie er ist.</translation>
    </message>
    <message>
        <source>There is expiresAt beside expiration, as OneCake writes them.</source>
        <translation>Es gibt expiresAt neben expiration, wie OneCake sie schreibt.</translation>
    </message>
    <message>
        <source>There is a fingerprint, as OneCake writes it.</source>
        <translation>Es gibt fingerprint, wie OneCake es schreibt.</translation>
    </message>
    <message>
        <source>There is an owner, as OneCake writes it.</source>
        <translation>Es gibt owner, wie OneCake es schreibt.</translation>
    </message>
    <message>
        <source>core/store/dynamodb/wire/dynamo_record.h</source>
        <translation>core/store/dynamodb/wire/dynamo_record.h</translation>
    </message>
    <message>
        <source>Our own records in SQLite: one row per scope and key, with lease and fence.</source>
        <translation>Unsere eigenen Datensätze in SQLite: eine Zeile je Geltungsbereich und Schlüssel, mit Lease und Fence.</translation>
    </message>
    <message>
        <source>There is a recovery_point, as OneCake writes it.</source>
        <translation>Es gibt recovery_point, wie OneCake es schreibt.</translation>
    </message>
    <message>
        <source>There is last_replay_at, as OneCake writes it.</source>
        <translation>Es gibt last_replay_at, wie OneCake es schreibt.</translation>
    </message>
    <message>
        <source>resources/migrations/001_records_and_effects.sql</source>
        <translation>resources/migrations/001_records_and_effects.sql</translation>
    </message>
    <message>
        <source>One record per event: function and method, or a prefix, and an MD5 in hex; the result is JSON text.</source>
        <translation>Ein Datensatz je Ereignis: Funktion und Methode, oder ein Präfix, und ein MD5 in Hex; das Ergebnis ist JSON-Text.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; when the first one completes, it creates the record again, because it completes without a condition.</source>
        <translation>Jetzt kann eine zweite Ausführung beginnen, sodass es vielleicht zwei Wirkungen gibt; kommt die erste zum Abschluss, legt sie den Datensatz wieder an, denn sie schließt ohne Bedingung ab.</translation>
    </message>
    <message>
        <source>Within one record expiration is in seconds and in_progress_expiration in milliseconds.</source>
        <translation>Im selben Datensatz steht expiration in Sekunden und in_progress_expiration in Millisekunden.</translation>
    </message>
    <message>
        <source>Retention counts from the completion: Powertools sets expiration again when it completes a record.</source>
        <translation>Die Aufbewahrung zählt ab dem Abschluss: Powertools setzt expiration neu, wenn es einen Datensatz abschließt.</translation>
    </message>
    <message>
        <source>The names of all attributes can be chosen in the library&apos;s configuration.</source>
        <translation>Die Namen aller Attribute lassen sich in der Konfiguration der Bibliothek wählen.</translation>
    </message>
    <message>
        <source>signature: the capital letter of a method is a habit, and no rule of the library</source>
        <translation>signature: Der Großbuchstabe einer Methode ist eine Gewohnheit und keine Regel der Bibliothek</translation>
    </message>
    <message>
        <source>%1 is left from the claim: Powertools keeps it when it completes the record, and it means nothing now.</source>
        <translation>%1 ist vom Anspruch übrig: Powertools behält es, wenn es den Datensatz abschließt, und jetzt bedeutet es nichts.</translation>
    </message>
    <message>
        <source>It has no %1, so nobody may take it over before it expires: no Lambda context was registered, or no time was left.</source>
        <translation>%1 fehlt, daher darf niemand übernehmen, bevor der Datensatz abläuft: Entweder war kein Lambda-Kontext registriert, oder es war keine Zeit übrig.</translation>
    </message>
    <message>
        <source>The key ends with 32 hexadecimal digits, as Python, Java and .NET write the hash.</source>
        <translation>Der Schlüssel endet mit 32 hexadezimalen Ziffern, wie Python, Java und .NET den Hash schreiben.</translation>
    </message>
    <message>
        <source>The key ends with 64 hexadecimal digits: SHA-256, chosen in place of MD5.</source>
        <translation>Der Schlüssel endet mit 64 hexadezimalen Ziffern: SHA-256, gewählt anstelle von MD5.</translation>
    </message>
    <message>
        <source>The key begins with function and method, as Java and .NET write it.</source>
        <translation>Der Schlüssel beginnt mit Funktion und Methode, wie Java und .NET ihn schreiben.</translation>
    </message>
    <message>
        <source>The key begins with function, module and name, as Python writes it.</source>
        <translation>Der Schlüssel beginnt mit Funktion, Modul und Name, wie Python ihn schreibt.</translation>
    </message>
    <message>
        <source>The hash in the key is Base64, which only TypeScript writes.</source>
        <translation>Der Hash im Schlüssel ist Base64, was nur TypeScript schreibt.</translation>
    </message>
    <message>
        <source>The result is a value of DynamoDB and no JSON text, which only TypeScript stores.</source>
        <translation>Das Ergebnis ist ein Wert von DynamoDB und kein JSON-Text, was nur TypeScript speichert.</translation>
    </message>
    <message>
        <source>The method begins with a capital letter, as is usual in .NET.</source>
        <translation>Die Methode beginnt mit einem Großbuchstaben, wie in .NET üblich.</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET, with a sort key</source>
        <translation>Lambda Powertools for .NET, mit einem Sortierschlüssel</translation>
    </message>
    <message>
        <source>All records of a function share one partition, whose name is a constant.</source>
        <translation>Alle Datensätze einer Funktion teilen sich eine Partition, deren Name eine Konstante ist.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-dotnet: die DynamoDB-Schicht des Idempotenz-Moduls</translation>
    </message>
    <message>
        <source>The name of the sort key is the user&apos;s; the documentation uses sort_key</source>
        <translation>Den Namen des Sortierschlüssels bestimmt, wer ihn benutzt; die Dokumentation nimmt sort_key</translation>
    </message>
    <message>
        <source>One record per event: function and method, and an MD5 in hex; the result is JSON text, or a text as it is.</source>
        <translation>Ein Datensatz je Ereignis: Funktion und Methode, und ein MD5 in Hex; das Ergebnis ist JSON-Text oder ein Text, wie er ist.</translation>
    </message>
    <message>
        <source>signature: the small letter of a method is a habit, and no rule of the library</source>
        <translation>signature: Der Kleinbuchstabe einer Methode ist eine Gewohnheit und keine Regel der Bibliothek</translation>
    </message>
    <message>
        <source>This row warms up the library before a snapshot (SnapStart) and protects nothing; it should have been deleted at once.</source>
        <translation>Diese Zeile wärmt die Bibliothek vor einem Snapshot (SnapStart) auf und schützt nichts; sie hätte sofort gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>The method begins with a small letter, as is usual in Java.</source>
        <translation>Die Methode beginnt mit einem Kleinbuchstaben, wie in Java üblich.</translation>
    </message>
    <message>
        <source>The result is a text that is no JSON, as only Java stores it.</source>
        <translation>Das Ergebnis ist ein Text, der kein JSON ist, wie nur Java ihn speichert.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, with a sort key</source>
        <translation>Lambda Powertools for Java, mit einem Sortierschlüssel</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-java: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-java: die DynamoDB-Schicht des Idempotenz-Moduls</translation>
    </message>
    <message>
        <source>One record per event: the function&apos;s name and an MD5 in hex; the result is JSON text.</source>
        <translation>Ein Datensatz je Ereignis: der Name der Funktion und ein MD5 in Hex; das Ergebnis ist JSON-Text.</translation>
    </message>
    <message>
        <source>The documentation says COMPLETE and IN_PROGRESS in places; the code writes COMPLETED and INPROGRESS.</source>
        <translation>Die Dokumentation sagt stellenweise COMPLETE und IN_PROGRESS; der Code schreibt COMPLETED und INPROGRESS.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python, with a sort key</source>
        <translation>Lambda Powertools for Python, mit einem Sortierschlüssel</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-python: die DynamoDB-Schicht des Idempotenz-Moduls</translation>
    </message>
    <message>
        <source>One record per event: the function&apos;s name and an MD5 in Base64; the result is a value of DynamoDB.</source>
        <translation>Ein Datensatz je Ereignis: der Name der Funktion und ein MD5 in Base64; das Ergebnis ist ein Wert von DynamoDB.</translation>
    </message>
    <message>
        <source>The result is absent where the function returned undefined.</source>
        <translation>Das Ergebnis fehlt, wo die Funktion undefined zurückgab.</translation>
    </message>
    <message>
        <source>The key ends with 24 characters of Base64, as only TypeScript writes the hash.</source>
        <translation>Der Schlüssel endet mit 24 Zeichen Base64, wie nur TypeScript den Hash schreibt.</translation>
    </message>
    <message>
        <source>The key ends with 44 characters of Base64: SHA-256, chosen in place of MD5.</source>
        <translation>Der Schlüssel endet mit 44 Zeichen Base64: SHA-256, gewählt anstelle von MD5.</translation>
    </message>
    <message>
        <source>The key begins with the function&apos;s name alone, as TypeScript writes it.</source>
        <translation>Der Schlüssel beginnt mit dem Namen der Funktion allein, wie TypeScript ihn schreibt.</translation>
    </message>
    <message>
        <source>The hash in the key is hexadecimal, which TypeScript does not write.</source>
        <translation>Der Hash im Schlüssel ist hexadezimal, was TypeScript nicht schreibt.</translation>
    </message>
    <message>
        <source>Lambda Powertools for TypeScript, with a sort key</source>
        <translation>Lambda Powertools for TypeScript, mit einem Sortierschlüssel</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-typescript: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-typescript: die DynamoDB-Schicht des Idempotenz-Moduls</translation>
    </message>
</context>
</TS>
