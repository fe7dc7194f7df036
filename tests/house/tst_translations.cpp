// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The catalogues of resources/translations: each has all texts of the sources, and nothing in a
// translation would break where it is shown.

#include "core/base/text/text_translation.h"
#include "core/base/text/tr.h"
#include "tests/house/source_texts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace onecake;

namespace {

const QString projectDir = QStringLiteral(ONECAKE_SOURCE_DIR);

struct Text {
    QString source;
    QString comment;
    bool isPlural = false;
    bool isUnfinished = false;
    QStringList translations; // one for each plural form

    [[nodiscard]] std::pair<QString, QString> id() const { return {source, comment}; }
};

Text readText(QXmlStreamReader &xml)
{
    Text text;
    text.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() != u"translation") {
            xml.skipCurrentElement();
        } else {
            text.isUnfinished = xml.attributes().value(u"type"_s) == u"unfinished";
            if (!text.isPlural) {
                text.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                text.translations.append(xml.readElementText());
        }
    }
    return text;
}

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    QList<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message")
            texts.append(readText(xml));
    }
    return xml.hasError() ? QList<Text>() : texts;
}

// What has to be the same: the places for what is inserted, the markup, the blanks at both ends,
// which join the text to others.
QString frameOf(const QString &text, bool isPlural)
{
    static const QRegularExpression place(u"%L?[0-9]+|%n|</?[a-z][a-z0-9]*(?: [^<>]*)?/?>"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        // A singular may say "one" in place of the number.
        if (!isPlural || found != u"%n")
            places.append(found);
    }
    places.sort();
    const qsizetype first =
        text.size() - QString(text).replace(QRegularExpression(u"^\\s+"_s), {}).size();
    const qsizetype last =
        text.size() - QString(text).replace(QRegularExpression(u"\\s+$"_s), {}).size();
    return u"%1 blanks, %2, %3 blanks"_s.arg(first).arg(places.join(u' ')).arg(last);
}

qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?![a-z]+;|&)[\\w]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(u"&&"_s).count(mnemonic);
}

// What presets say of themselves, as packaging/translations picks it.
void addTextsOf(const QJsonValue &value, QStringList *texts)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            addTextsOf(each, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        static const QStringList plain{u"title"_s, u"summary"_s, u"fails"_s, u"says"_s, u"text"_s};
        static const QStringList nested{u"removing"_s, u"notes"_s, u"unverified"_s};
        const bool isNested = nested.contains(member.key());
        const QVariantList inside = isNested && member->isArray()
            ? member->toArray().toVariantList()
            : isNested ? member->toObject().toVariantMap().values()
                       : QVariantList();
        for (const QVariant &each : inside)
            texts->append(each.toString());
        if (plain.contains(member.key()) && member->isString())
            texts->append(member->toString());
        addTextsOf(*member, texts);
    }
}

QStringList textsOfPresets()
{
    QStringList texts;
    for (const QString &shelf :
         {u"policies"_s, u"scenarios"_s, u"key-algorithms"_s, u"retries"_s, u"layouts"_s}) {
        const QDir folder(projectDir + u"/resources/"_s + shelf);
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                addTextsOf(QJsonDocument::fromJson(file.readAll()).object(), &texts);
        }
    }
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    return texts.filter(letter);
}

QString catalogueOf(const QString &language)
{
    return projectDir + u"/resources/translations/onecake_%1.ts"_s.arg(language);
}

// A literal of words that is rightly in one language, or in several, where it stands.
struct Plain {
    const char *file; // the end of its path
    const char *text; // what it has in it; empty: all in the file
    const char *why;
};

constexpr Plain plainTexts[]{
    {"ui/desk/other_words.cpp", "", "looked for in the words of any language"},
    {"core/session/lessons/lesson_words.cpp", "", "of a lesson's language, not of the window's"},
    {"core/session/handout/handout_words.cpp", "", "of a hand-out's language"},
    {"ui/help/help_window.cpp", "", "of the help's language, not of the window's"},
    {"core/lab/sim/scenario/fault_words.cpp", "", "the vocabulary of faults is the same for all"},
    {"core/live/shop/shop_page.cpp", "", "of the language that the browser asks for"},
    {"core/live/shop/shop.cpp", "", "names of work, for the log"},
    {"core/live/traffic/live_faults.cpp", " of key", "the vocabulary of faults"},
    {"ui/help/help_window.cpp", "", "of the help's language"},
    {"core/http/http_message.cpp", "ddd, dd MMM", "the form of a date"},
    {"core/lab/sim/scenario/run_inputs.h", "", "names in files of runs"},
    {"core/lab/lessons/event_name.cpp", " at api %1", "names in files of lessons"},
    {"core/lab/lessons/event_name.cpp", " of ", "names in files of lessons"},
    {"core/lab/sim/actors/request_store.cpp", "", "the engine reads it, and runs are the same"},
    {"core/inspect/changes/purge/removal_preview.h", "", "names for scripts"},
    {"core/inspect/changes/jobs/row_outcome.h", "", "names for scripts"},
    {"core/inspect/changes/jobs/edit_plan.cpp", "keys purge", "a command"},
    {"core/inspect/query/language/query_field.cpp", "", "words that a query takes"},
    {"core/inspect/query/editing/", "", "words that a query takes"},
    {"core/inspect/records/field_mapping_json.cpp", ", ", "names in files of mappings"},
    {"core/inspect/browse/sqlite/file/untrusted_sqlite_connection.cpp", "", "what SQLite says"},
    {"core/store/dynamodb/wire/dynamo_failure.cpp", "", "what DynamoDB says"},
    {"core/store/dynamodb/tables/table_probes.cpp", "~onecake", "the key of a probe"},
    {"core/store/", "onecake stores check", "a command"},
    {"core/store/aws/", "configure export-credentials", "a command"},
    {"core/http/http_transport.cpp", "ddd, dd MMM", "the form of a date"},
    {"core/model/policy/policy_catalog.cpp", "", "ids"},
    {"core/engine/", "", "names of work, for the log"},
    {"core/lab/diagram/diagram", "", "classes of a style sheet"},
    {"ui/diagram/paged_diagram.cpp", "", "classes of a style sheet"},
    {"core/lab/diagram/media/run_picture.cpp", "", "classes of a style sheet"},
    {"core/lab/diagram/media/svg.cpp", "", "classes of a style sheet"},
    {"core/lab/diagram/media/sequence_text.cpp", "", "the language of Mermaid and PlantUML"},
    {"core/lab/diagram/text/event_text.cpp", "short point", "a placeholder"},
    {"core/lab/diagram/text/event_text.cpp", "record label", "a placeholder"},
    {".cpp", "onecake play", "a command"},
    {"app/keys/", "keys ", "a command"},
    {"app/keys/store_recovery.cpp", "stores recover", "a command"},
    {"ui/inspector/mapping/stored_rows.cpp", "null", "a value as it is stored"},
    {"ui/inspector/record/payload_dialog.cpp", "carrot", "an example of JSON"},
    {"_window.cpp", "OneCake[*]", "the name of the application"},
    {"ui/inspector/mapping/mapping_form.cpp", "", "names of objects"},
    {"ui/widgets/record_view.cpp", "field ", "names of objects"},
    {"core/session/handout/handout_html.cpp", "", "classes of a style sheet"},
    {"core/session/handout/slides.cpp", "", "classes of a style sheet"},
    {"core/lab/lessons/event_name.cpp", "before ", "names in files of lessons"},
    {"ui/inspector/page/rows_panel.cpp", "bar 23 h", "a width, with a bar for the time left"},
};

bool isPlain(const QString &path, const QString &text)
{
    return std::any_of(std::begin(plainTexts), std::end(plainTexts), [&](const Plain &plain) {
        const QLatin1StringView file(plain.file);
        const bool isThere =
            file.endsWith(u'/') || file == QLatin1StringView(".cpp") || !file.contains(u'.')
            ? path.contains(file)
            : path.endsWith(file);
        return isThere && text.contains(QLatin1StringView(plain.text));
    });
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyCatalogueIsFinished_data();
    void everyCatalogueIsFinished();
    void aTranslationFitsWhereItsTextIsShown_data();
    void aTranslationFitsWhereItsTextIsShown();
    void everyTextOfTheSourcesIsInEachCatalogue_data();
    void everyTextOfTheSourcesIsInEachCatalogue();
    void noTextOfTheSourcesIsOutsideTranslation();
    void aTextOutsideTranslationIsFound_data();
    void aTextOutsideTranslationIsFound();
    void aTextIsTranslatedWhicheverClassAsks();
    void anotherLanguageIsSpokenFromThenOn();
};

void TestTranslations::initTestCase()
{
    QVERIFY(!textLanguages().isEmpty());
}

void TestTranslations::cleanup()
{
    setTextLanguage(u"en"_s);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : textLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyCatalogueIsFinished_data()
{
    addLanguages();
}

void TestTranslations::everyCatalogueIsFinished()
{
    QFETCH(QString, language);
    const QList<Text> texts = textsOf(catalogueOf(language));
    QVERIFY(texts.size() > (language == u"en" ? 0 : 1000));
    for (const Text &text : texts) {
        QVERIFY2(!text.isUnfinished, qPrintable(text.source));
        QVERIFY2(!text.translations.contains(QString()), qPrintable(text.source));
    }
}

void TestTranslations::aTranslationFitsWhereItsTextIsShown_data()
{
    addLanguages();
}

void TestTranslations::aTranslationFitsWhereItsTextIsShown()
{
    QFETCH(QString, language);
    for (const Text &text : textsOf(catalogueOf(language))) {
        for (const QString &translation : text.translations) {
            QVERIFY2(frameOf(translation, text.isPlural) == frameOf(text.source, text.isPlural),
                     qPrintable(text.source + u" -> "_s + translation));
            QVERIFY2(mnemonicsOf(translation) == mnemonicsOf(text.source),
                     qPrintable(text.source + u" -> "_s + translation));
        }
    }
}

void TestTranslations::everyTextOfTheSourcesIsInEachCatalogue_data()
{
    addLanguages();
}

// As packaging/translations would find them.
void TestTranslations::everyTextOfTheSourcesIsInEachCatalogue()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(projectDir);
    lupdate.setStandardErrorFile(QProcess::nullDevice());
    lupdate.start(
        QStringLiteral(ONECAKE_LUPDATE),
        {u"-silent"_s, u"-locations"_s, u"none"_s, u"core"_s, u"app"_s, u"ui"_s, u"-ts"_s, found});
    QVERIFY(lupdate.waitForFinished(-1));
    QCOMPARE(lupdate.exitCode(), 0);
    QSet<std::pair<QString, QString>> known;
    for (const Text &text : textsOf(catalogueOf(language)))
        known.insert(text.id());
    QSet<std::pair<QString, QString>> present;
    // Of English, the plurals alone.
    const bool hasAll = language != u"en";
    for (const Text &text : textsOf(found)) {
        if (!hasAll && !text.isPlural)
            continue;
        present.insert(text.id());
        QVERIFY2(known.contains(text.id()),
                 qPrintable(text.source + u": run packaging/translations"_s));
    }
    QVERIFY(!present.isEmpty());
    const QStringList ofPresets = hasAll ? textsOfPresets() : QStringList();
    QVERIFY(ofPresets.size() > 100 || !hasAll);
    for (const QString &text : ofPresets) {
        present.insert({text, QString()});
        QVERIFY2(known.contains({text, QString()}),
                 qPrintable(text + u": run packaging/translations"_s));
    }
    for (const auto &[source, comment] : known - present)
        QFAIL(
            qPrintable(source + u" is not in the sources any more: run packaging/translations"_s));
}

// What is said in the catalogue elsewhere is a name there, which is translated where it is shown.
void TestTranslations::noTextOfTheSourcesIsOutsideTranslation()
{
    QSet<QString> known;
    for (const Text &text : textsOf(catalogueOf(u"de"_s)))
        known.insert(text.source);
    QVERIFY(known.size() > 1000);
    QStringList outside;
    qsizetype looked = 0;
    for (const QString &room : {u"core"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(projectDir + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = file.fileName().sliced(projectDir.size() + 1);
            for (const tidy::SourceText &text : tidy::textsIn(QString::fromUtf8(file.readAll()))) {
                ++looked;
                if ((tidy::readsAsWords(text.text) || tidy::isShownAsItIs(text))
                    && !tidy::isForTranslation(text) && !tidy::isForDevelopers(text)
                    && !known.contains(text.text) && !isPlain(path, text.text))
                    outside.append(u"%1:%2: \"%3\""_s.arg(path).arg(text.line).arg(text.text));
            }
        }
    }
    QVERIFY(looked > 5000);
    QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u'\n')));
}

void TestTranslations::aTextOutsideTranslationIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isOutside");
    QTest::newRow("of a string") << u"return u\"went wrong here\"_s;"_s << true;
    QTest::newRow("of a view in a table") << u"{Kind::Lost, u\"the reply is lost\"},"_s << true;
    QTest::newRow("in QStringLiteral") << u"add(QStringLiteral(\"two words\"));"_s << true;
    QTest::newRow("over two lines") << u"u\"one \"\n\"or more\"_s"_s << true;
    QTest::newRow("between tags") << u"u\"<p>it is over</p>\"_s"_s << true;
    QTest::newRow("after a translated one")
        << u"tr(\"is missing\") + u\", expected a list\"_s"_s << true;
    QTest::newRow("translated") << u"tr(\"went wrong here\")"_s << false;
    QTest::newRow("marked in a table")
        << u"{Kind::Lost, QT_TRANSLATE_NOOP(\"onecake\", \"the reply is lost\")},"_s << false;
    QTest::newRow("joined by a blank") << u"u\"table \"_s + name"_s << true;
    QTest::newRow("with an article") << u"fail(u\"expected a number\"_s)"_s << true;
    QTest::newRow("one word that is shown") << u"m_live->setText(u\"live\"_s)"_s << true;
    QTest::newRow("one word") << u"u\"status\"_s"_s << false;
    QTest::newRow("SQL") << u"\"SELECT name FROM records\""_s << false;
    QTest::newRow("of the log") << u"qCInfo(logRoom) << \"opens the store\";"_s << false;
    QTest::newRow("a comment") << u"// says \"went wrong here\""_s << false;
}

void TestTranslations::aTextOutsideTranslationIsFound()
{
    QFETCH(QString, code);
    QFETCH(bool, isOutside);
    const std::vector<tidy::SourceText> texts = tidy::textsIn(code);
    const bool isFound = std::any_of(texts.begin(), texts.end(), [](const tidy::SourceText &text) {
        return (tidy::readsAsWords(text.text) || tidy::isShownAsItIs(text))
            && !tidy::isForTranslation(text) && !tidy::isForDevelopers(text);
    });
    QCOMPARE(isFound, isOutside);
}

void TestTranslations::aTextIsTranslatedWhicheverClassAsks()
{
    setTextLanguage(u"de"_s);
    const QString text = onecake::tr("cannot tell");
    QVERIFY(text != u"cannot tell");
    QCOMPARE(QCoreApplication::translate("SomeClass", "cannot tell"), text);
}

void TestTranslations::anotherLanguageIsSpokenFromThenOn()
{
    setTextLanguage(u"de"_s);
    QVERIFY(onecake::tr("cannot tell") != u"cannot tell");
    setTextLanguage(u"en"_s);
    QCOMPARE(onecake::tr("cannot tell"), u"cannot tell"_s);
    setTextLanguage(u"no language"_s);
    QCOMPARE(onecake::tr("cannot tell"), u"cannot tell"_s);
    QCOMPARE(onecake::tr(""), QString());
}

ONECAKE_TEST(TestTranslations)
#include "tst_translations.moc"
