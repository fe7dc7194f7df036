// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The catalogues of resources/translations: each has all texts of the sources, and nothing in a
// translation would break where it is shown.

#include "core/base/text/text_translation.h"
#include "core/base/text/tr.h"

#include <QDir>
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
