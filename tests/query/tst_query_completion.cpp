// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the query line offers while it is written.

#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/language/query_parser.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QueryVocabulary vocabulary{{u"placeOrder"_s, u"refund"_s, u"two words"_s},
                                 {u"attempts"_s, u"my column"_s}};

// With the cursor where the bar is.
QueryCompletion offered(QString line)
{
    const qsizetype cursor = line.indexOf(u'|');
    line.remove(cursor, 1);
    return completeQuery(line, cursor, vocabulary);
}

// The line with each of the first candidates in its place.
QStringList completed(QString line, qsizetype most = 3)
{
    const QueryCompletion completion = offered(line);
    line.remove(u'|');
    QStringList lines;
    for (const QueryCandidate &candidate : completion.candidates) {
        QString whole = line;
        whole.replace(completion.place.column, completion.place.length, candidate.text);
        if (lines.size() < most)
            lines.append(whole);
    }
    return lines;
}

} // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void explainsWhatItOffers();
    void offersOnlyWhatIsUnderstood();
    void staysWithinTheLine();
};

void TestQueryCompletion::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *line, const QStringList &lines) {
        QTest::newRow(line) << QString::fromLatin1(line) << lines;
    };
    row("|", {u"status:"_s, u"next:"_s, u"scope:"_s});
    row("st|", {u"status:"_s});
    row("key:a exp|", {u"key:a expires<"_s});
    row("-rep|", {u"-replays>"_s, u"-replayed<"_s});
    row("ire|", {u"expires<"_s}); // anywhere in it
    row("st|atus:stuck", {u"status:stuck"_s});
    row("status:|", {u"status:in-progress"_s, u"status:stuck"_s, u"status:completed"_s});
    row("status:st|", {u"status:stuck"_s});
    row("status: st|", {u"status: stuck"_s});
    row("status:stuck,fa| key:a", {u"status:stuck,failed key:a"_s});
    row("status:fa|iled,stuck", {u"status:failed,stuck"_s});
    row("scope:|", {u"scope:placeOrder"_s, u"scope:refund"_s, u"scope:\"two words\""_s});
    row("scope:TWO|", {u"scope:\"two words\""_s});
    row("expires<|", {u"expires<10m"_s, u"expires<1h"_s, u"expires<1d"_s});
    row("created:t|", {u"created:today"_s, u"created:tomorrow"_s, u"created:yesterday"_s});
    row("next:|", {u"next:runs"_s, u"next:answered"_s, u"next:refused"_s});
    row("has:result|", {u"has:result"_s});
    row("no:@|", {u"no:@attempts"_s, u"no:@\"my column\""_s});
    row("@|", {u"@attempts:"_s, u"@\"my column\":"_s});
    row("@att|", {u"@attempts:"_s});
    row("replays>|", {});
    row("@attempts>|", {});
    row("nonsense:|", {});
    row("\"st|\"", {});
    row("key:9|f", {});
}

void TestQueryCompletion::completes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, lines);
    QCOMPARE(completed(line), lines);
}

void TestQueryCompletion::explainsWhatItOffers()
{
    QCOMPARE(offered(u"status:stu|"_s).candidates.front().words,
             u"in progress, but its lease is over"_s);
    QCOMPARE(offered(u"created>1h|"_s).candidates.front().words, u"more than 1 h ago"_s);
    QCOMPARE(offered(u"expires>1h|"_s).candidates.front().words, u"in more than 1 h"_s);
    for (const QueryCandidate &candidate : offered(u"|"_s).candidates)
        QVERIFY2(!candidate.words.isEmpty(), qPrintable(candidate.text));
}

void TestQueryCompletion::offersOnlyWhatIsUnderstood()
{
    for (const QString &line :
         {u"status:|"_s, u"scope:|"_s, u"expires<|"_s, u"created:|"_s, u"has:|"_s, u"no:|"_s}) {
        for (const QString &whole : completed(line, 50)) {
            const ParsedQuery parsed = parseQuery(whole);
            QVERIFY2(parsed.problems.empty(), qPrintable(whole));
            QCOMPARE(parsed.query.terms.size(), std::size_t{1});
        }
    }
}

void TestQueryCompletion::staysWithinTheLine()
{
    const QString line = u" status: stuck,\"x  -@\"my col\":a>b has:@ , created>1h ago -"_s;
    for (qsizetype cursor = -1; cursor <= line.size() + 1; ++cursor) {
        const QueryPlace place = completeQuery(line, cursor, vocabulary).place;
        QVERIFY(place.column >= 0 && place.length >= 0);
        QVERIFY(place.column + place.length <= line.size());
    }
}

ONECAKE_TEST(TestQueryCompletion)
#include "tst_query_completion.moc"
