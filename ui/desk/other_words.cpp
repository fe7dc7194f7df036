// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/desk/desk_entry.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct OtherWords {
    QStringView name;
    QStringView words;
};

// Not to be translated: people look for things in the words of any language they know.
constexpr OtherWords otherWords[] = {
    {u"lab.order", u"buy purchase request cake bestellen kaufen Torte Auftrag"},
    {u"lab.order-again", u"retry tap repeat nochmal wiederholen erneut bestellen"},
    {u"lab.double-tap", u"twice double click impatient doppelt tippen Doppelklick zweimal"},
    {u"lab.change-order", u"other cake payload different ändern andere Torte Bestellung"},
    {u"lab.reload", u"refresh browser forget page neu laden Seite vergessen"},
    {u"lab.tunnel",
     u"offline no network train lose everything outage Tunnel Funkloch Netz weg Zug"},
    {u"lab.lose-reply", u"drop response answer packet lost Antwort verlieren verloren"},
    {u"lab.lose-request", u"drop packet lost Anfrage verlieren verloren"},
    {u"lab.latency", u"delay slow network lag Verzögerung langsam Laufzeit"},
    {u"lab.crash", u"kill process die restart API Absturz abstürzen sterben Prozess"},
    {u"lab.slow-kitchen", u"timeout delay work slow oven Küche langsam bremsen Zeitüberschreitung"},
    {u"lab.lift-faults", u"no faults remove cancel clean Fehler weglassen aufheben ohne"},
    {u"lab.fault-words", u"fault script vocabulary chance random loss Fehler in Worten Zufall"},
    {u"lab.play", u"start run go pause stop abspielen starten anhalten Pause weiter"},
    {u"lab.step", u"next event single advance Schritt einzeln nächstes Ereignis"},
    {u"lab.skip", u"leap fast forward jump next überspringen springen"},
    {u"lab.skip-to-expiry", u"ttl expire retention forget lease Ablauf Aufbewahrung vergessen"},
    {u"lab.to-end", u"finish run all end Ende alles"},
    {u"lab.restart", u"again reset begin new neu beginnen von vorn zurücksetzen"},
    {u"lab.slower", u"speed half langsamer Tempo"},
    {u"lab.real-time", u"speed normal clock Echtzeit Tempo"},
    {u"lab.faster", u"speed double schneller Tempo"},
    {u"lab.to-start", u"rewind first begin zurückspulen Anfang"},
    {u"lab.back", u"previous rewind look back zurück voriges Ereignis"},
    {u"lab.forward", u"next forward vor weiter nächstes Ereignis"},
    {u"lab.to-trouble", u"problem fault before first vor dem Fehler Problem"},
    {u"lab.to-now", u"present current return live jetzt Gegenwart zurück"},
    {u"lab.fork", u"branch what if continue here abzweigen verzweigen was wäre wenn"},
    {u"lab.fork-without-faults", u"branch clean what if abzweigen ohne Fehler"},
    {u"lab.compare", u"side by side two lanes diff versus vergleichen nebeneinander zwei"},
    {u"lab.third-side", u"three lanes compare drei nebeneinander"},
    {u"lab.next-difference", u"diff change differ nächster Unterschied"},
    {u"lab.previous-difference", u"diff change differ voriger Unterschied"},
    {u"lab.break-this",
     u"explore search find counter example attack model check kaputt brechen suchen Gegenbeispiel"},
    {u"lab.what-saves", u"fix repair cure help policy field retten heilen beheben Abhilfe"},
    {u"lab.edit-policy",
     u"form change fields copy design own Formular ändern Felder bearbeiten eigene"},
    {u"explore.start", u"run search retry restart suchen nochmal starten"},
    {u"explore.stop", u"cancel abort end anhalten abbrechen"},
    {u"explore.all", u"table back everything Tabelle zurück alle"},
    {u"explore.open", u"play show lab run abspielen Labor zeigen"},
    {u"explore.beside", u"compare side by side fix nebeneinander vergleichen"},
    {u"explore.next", u"another counter example weiteres Gegenbeispiel"},
    {u"explore.previous", u"counter example before voriges Gegenbeispiel"},
    {u"lab.save-picture", u"export image svg png screenshot Bild speichern exportieren"},
    {u"lab.magnify", u"large big zoom room projector beamer groß vergrößern Raum Beamer"},
    {u"lab.zoom-in", u"larger magnify diagram vergrößern größer"},
    {u"lab.zoom-out", u"smaller diagram verkleinern kleiner"},
    {u"lab.actual-size", u"100 % reset zoom normal Originalgröße"},
    {u"lab.fit", u"whole run all zoom einpassen ganz alles"},
    {u"lab.stretch-time", u"scale axis longer Zeit dehnen strecken"},
    {u"lab.squeeze-time", u"scale axis shorter Zeit stauchen"},
    {u"lab.break-axis", u"gap quiet cut axis Achse unterbrechen Lücke"},
    {u"lab.follow", u"scroll present live folgen mitlaufen"},
    {u"lab.open", u"load file run story policy öffnen laden Datei Lauf"},
    {u"lab.save", u"store file run export speichern sichern Lauf"},
    {u"lab.copy-picture", u"clipboard image screenshot Bild kopieren Zwischenablage"},
    {u"lab.copy-line", u"clipboard text share send Lauf als Zeile kopieren teilen"},
    {u"lab.paste", u"clipboard insert run einfügen Lauf Zwischenablage"},
    {u"lab.undo", u"revert back set-up choice rückgängig zurücknehmen Auswahl"},
    {u"lab.redo", u"again repeat set-up choice wiederherstellen wiederholen"},
    {u"lab.connections", u"database dynamodb sqlite table Verbindungen Datenbank"},
    {u"lab.inspect", u"look keys records store inspector ansehen Schlüssel Speicher"},
    {u"start.open", u"load file run store öffnen laden Datei"},
    {u"start.story", u"tell lesson begin Geschichte erzählen"},
    {u"start.lab", u"free play try frei ausprobieren Labor"},
    {u"start.store", u"look inspect database keys Speicher ansehen"},
    {u"stores.open", u"load file sqlite database öffnen Datei Datenbank"},
    {u"stores.open-table", u"dynamodb aws table Tabelle öffnen"},
    {u"stores.close", u"tab close schließen Reiter"},
    {u"stores.undo", u"revert rückgängig zurücknehmen"},
    {u"stores.redo", u"again wiederherstellen"},
    {u"stores.remove", u"delete erase drop key entfernen löschen Schlüssel"},
    {u"stores.remove-matching", u"delete all purge bulk alle entfernen löschen"},
    {u"stores.release", u"unlock stuck claim lock free freigeben hängt Sperre"},
    {u"stores.extend", u"ttl longer keep retention verlängern aufbewahren länger"},
    {u"stores.note", u"comment remark Notiz schreiben Kommentar"},
    {u"stores.only-this", u"filter equal same value nur dieser Wert filtern"},
    {u"stores.not-this", u"filter exclude hide value ohne diesen Wert ausschließen"},
    {u"stores.refresh", u"reload again update neu lesen laden aktualisieren"},
    {u"stores.find-payload", u"body request hash order which suchen Bestellung Inhalt"},
    {u"stores.find", u"search query filter suchen finden Abfrage"},
    {u"stores.copy-key", u"clipboard kopieren Schlüssel Zwischenablage"},
    {u"stores.import", u"load records file einlesen importieren"},
    {u"stores.copy-to", u"migrate transfer other store umziehen kopieren anderer Speicher"},
    {u"stores.copy-command", u"shell terminal cli Befehl kopieren"},
    {u"stores.save-view", u"query name bookmark Ansicht merken speichern"},
    {u"window.page-start", u"home begin first Startseite Anfang"},
    {u"window.page-lab", u"simulation story play Labor"},
    {u"window.page-stores", u"inspect database keys records Speicher Datenbank"},
    {u"window.page-explore",
     u"search break model checking every fault placement erkunden suchen brechen"},
    {u"window.palette", u"commands search everything Befehle suchen alles"},
    {u"window.present",
     u"presentation slides full screen room projector vorführen Vortrag präsentieren Beamer"},
    {u"window.show-keys", u"keyboard pressed screencast Tasten zeigen gedrückte"},
    {u"window.speaker",
     u"notes second screen presenter clock Notizen zweiter Bildschirm Sprecher Uhr"},
    {u"window.full-screen", u"fullscreen maximise whole Vollbild ganzer Bildschirm"},
    {u"window.quit", u"exit close end beenden schließen"},
    {u"window.help", u"manual documentation F1 Hilfe Anleitung Handbuch"},
    {u"window.glossary", u"words terms meaning definition Glossar Begriffe Wörter"},
    {u"window.keys", u"keyboard shortcuts hotkeys remap Tastenkürzel Tastatur belegen"},
    {u"window.preferences",
     u"settings options language theme font Einstellungen Sprache Schrift Aussehen"},
    {u"window.tour", u"introduction guide begin learn Rundgang Einführung"},
    {u"window.about", u"version report bug Über Fassung Fehler melden"},
};

} // namespace

QString otherWordsFor(const QString &actionName)
{
    static const QHash<QStringView, QStringView> byName = [] {
        QHash<QStringView, QStringView> words;
        for (const OtherWords &each : otherWords)
            words.insert(each.name, each.words);
        return words;
    }();
    return byName.value(actionName).toString();
}

} // namespace onecake
