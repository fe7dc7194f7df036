// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of the field: every one that the windows use is explained, in all languages.

#include "core/inspect/query/editing/row_words.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "ui/help/glossary.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// What a person of another trade would not know, as the texts of windows and presets have it. A
// word that comes into the windows and belongs to the field is added here, and then to the
// glossary.
const QStringList wordsOfTheField{u"idempotency"_s, u"idempotency key"_s, u"lease"_s,
                                  u"fence"_s,       u"fencing"_s,         u"scope"_s,
                                  u"fingerprint"_s, u"replay"_s,          u"replayed"_s,
                                  u"claim"_s,       u"retention"_s,       u"TTL"_s,
                                  u"tombstone"_s,   u"payload"_s,         u"backoff"_s,
                                  u"jitter"_s,      u"quota"_s,           u"takeover"_s,
                                  u"heartbeat"_s,   u"at most one"_s,     u"mismatch"_s,
                                  u"in progress"_s, u"stuck"_s,           u"policy"_s,
                                  u"retry"_s,       u"key algorithm"_s,   u"fault"_s,
                                  u"seed"_s,        u"verdict"_s,         u"virtual time"_s,
                                  u"layout"_s,      u"effect"_s,          u"transaction"_s,
                                  u"fork"_s,        u"expired"_s};

// The texts between u" and "_s in the windows' sources.
QString textsOfWindows()
{
    static const QRegularExpression literal(u"(?:u|tr\\()\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString texts;
    QDirIterator files(QStringLiteral(ONECAKE_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            texts += found.next().captured(1) + u'\n';
    }
    return texts;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordThatTheWindowsUseIsThere();
    void everyPartOfAPolicyIsThere();
    void everyTermIsWholeInAllLanguages();
    void theLongestOfSeveralWordsCounts();
    void partsOfWordsAreNoWords();
};

void TestGlossary::everyWordThatTheWindowsUseIsThere()
{
    const QString texts = textsOfWindows();
    QVERIFY(texts.size() > 10000);
    int used = 0;
    for (const QString &word : wordsOfTheField) {
        const QRegularExpression whole(u"\\b%1"_s.arg(QRegularExpression::escape(word)),
                                       QRegularExpression::CaseInsensitiveOption);
        used += whole.match(texts).hasMatch() ? 1 : 0;
        QVERIFY2(!termsIn(word).empty(), qPrintable(word));
    }
    QVERIFY(used > 20); // the list is of words that are there
}

void TestGlossary::everyPartOfAPolicyIsThere()
{
    // What they are called in the file, and in which term that is explained.
    const QHash<QString, QString> terms{{u"identity"_s, u"scope"_s},
                                        {u"outcome"_s, u"record"_s},
                                        {u"in_progress"_s, u"in-progress"_s},
                                        {u"commit"_s, u"same-transaction"_s},
                                        {u"downstream"_s, u"downstream-key"_s}};
    const QStringList plain{u"id"_s,      u"title"_s,      u"group"_s,  u"summary"_s, u"source"_s,
                            u"sources"_s, u"unverified"_s, u"format"_s, u"answers"_s, u"answer"_s};
    const QJsonObject policy = toJson(*presetPolicy(u"onecake"));
    QStringList missing;
    for (const QString &key : policy.keys()) {
        if (plain.contains(key) || findTerm(terms.value(key, key)) != nullptr)
            continue;
        missing.append(key);
    }
    QCOMPARE(missing.join(u", "_s), QString());
}

void TestGlossary::everyTermIsWholeInAllLanguages()
{
    QVERIFY(glossaryTerms().size() >= 35);
    QStringList ids;
    for (const Term &term : glossaryTerms()) {
        QVERIFY2(!ids.contains(term.id), qPrintable(term.id));
        ids.append(term.id);
        for (const HelpLanguage language :
             {HelpLanguage::English, HelpLanguage::German, HelpLanguage::Portuguese}) {
            QVERIFY2(!term.in(language).word.isEmpty(), qPrintable(term.id));
            QVERIFY2(term.in(language).text.size() > 40, qPrintable(term.id));
            QVERIFY2(term.in(language).text.endsWith(u'.') || term.in(language).text.endsWith(u')')
                         || term.in(language).text.endsWith(u'?'),
                     qPrintable(term.id));
        }
        QVERIFY2(term.english.text != term.german.text, qPrintable(term.id));
        QVERIFY2(term.english.text != term.portuguese.text, qPrintable(term.id));
        QVERIFY2(!term.see.isEmpty() && !term.see.contains(term.id), qPrintable(term.id));
        for (const QString &other : term.see)
            QVERIFY2(findTerm(other) != nullptr, qPrintable(other));
        for (const QString &form : term.match)
            QCOMPARE(form, form.toLower());
        QVERIFY2(idsOf(termsIn(term.english.word)).contains(term.id), qPrintable(term.id));
        QVERIFY2(idsOf(termsIn(term.german.word)).contains(term.id), qPrintable(term.id));
    }
    QVERIFY(findTerm(u"moon") == nullptr);
}

void TestGlossary::theLongestOfSeveralWordsCounts()
{
    QCOMPARE(idsOf(termsIn(u"The retry quota is empty; a Retry of the idempotency key fails."_s)),
             (QStringList{u"retry-quota"_s, u"retry"_s, u"idempotency-key"_s}));
}

void TestGlossary::partsOfWordsAreNoWords()
{
    QVERIFY(termsIn(u"Please release the monkey, which is unreplayed."_s).empty());
    QCOMPARE(idsOf(termsIn(u"(lease), LEASES"_s)), QStringList(u"lease"_s));
    QCOMPARE(idsOf(termsIn(u"des Anspruchs, Fingerabdrucks"_s)),
             (QStringList{u"claim"_s, u"fingerprint"_s}));
}

ONECAKE_TEST(TestGlossary)
#include "tst_glossary.moc"
