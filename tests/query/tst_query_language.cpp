// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The query line: what is understood, what is forgiven, and what is said of the rest.

#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/language/query_text.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// The query as it would be written, with the problems behind it.
QString read(const QString &line)
{
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    QStringList texts{toText(parsed.query)};
    for (const QueryProblem &problem : parsed.problems)
        texts.append(sentence(problem));
    return texts.join(u'\n');
}

void addRow(const QString &line, const QString &expected)
{
    QTest::newRow(qPrintable(line)) << line << expected;
}

// Each is written as it is read.
constexpr const char *writtenAsRead[]{
    "",
    "status:stuck scope:placeOrder key:9f* expires<1h replays>3 created>2026-11-20 carrot",
    "status:stuck,failed",
    "-status:completed",
    "key:\"a b\"*\"*\"",
    "key:\"\"",
    "key:*cake",
    "key:a*b*c",
    "result:\"sold out\"",
    "replays:3",
    "replays>=3",
    "replays<=3",
    "replays<3",
    "replays:3..9",
    "replays:3,5..9,12..,..1",
    "fence:-4",
    "code:500..599",
    "created:2026-11-01..2026-11-20",
    "created>=2026-11",
    "created:2026",
    "created<2026-11-20T10:30",
    "created:2026-11-20T10:30:05.250Z",
    "created:2026-11-20T10:30+01:00",
    "expires>1795168800",
    "expires>1795168800000",
    "expires<-1h",
    "created<+1h",
    "updated:10m",
    "expires<now",
    "created:today,yesterday",
    "lease:tomorrow",
    "replayed:1d..2d",
    "has:result",
    "no:lease",
    "no:result,@\"my column\"",
    "has:@attempts",
    "-has:owner",
    "@attempts>5",
    "@attempts:5",
    "@price:\"5\"",
    "@price>\"5\"",
    "@name:ada,grace*",
    "@count:1..5",
    "@\"my column\":x",
    "\"carrot cake\"",
    "-\"-x\"",
    "car*cake",
    "\"AND\"",
    "\"not\"",
    "\"!important\"",
    "-\"not\"",
    "\"ago\"",
    "\"key:9\"",
    "a/b#c+d",
    "-word"};

} // namespace

class TestQueryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsItIsRead_data();
    void isWrittenAsItIsRead();
    void forgives_data();
    void forgives();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void pointsAtWhatItDoesNotUnderstand();
    void understandsTheRest();
    void knowsWhereEachTermStands();
    void holdsAnyTextInOneLine_data();
    void holdsAnyTextInOneLine();
};

void TestQueryLanguage::isWrittenAsItIsRead_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : writtenAsRead)
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestQueryLanguage::isWrittenAsItIsRead()
{
    QFETCH(QString, line);
    QCOMPARE(read(line), line);
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    QCOMPARE(parseQuery(toText(parsed.query), QTimeZone::utc()).query, parsed.query);
}

void TestQueryLanguage::forgives_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    addRow(u"  STATUS:Stuck   Key:9F*  "_s, u"status:stuck key:9F*"_s);
    addRow(u"state:in_progress,InProgress,\"in progress\""_s,
           u"status:in-progress,in-progress,in-progress"_s);
    addRow(u"status:comp status:done"_s, u"status:completed status:completed"_s);
    addRow(u"status: stuck key :9f"_s, u"status:stuck key:9f"_s);
    addRow(u"NEXT:Blocked,run"_s, u"next:refused,runs"_s);
    addRow(u"replays > 3 created >= 2026-11-20"_s, u"replays>3 created>=2026-11-20"_s);
    addRow(u"replays=3 key=a"_s, u"replays:3 key:a"_s);
    addRow(u"status!=failed"_s, u"-status:failed"_s);
    addRow(u"status!:failed"_s, u"-status:failed"_s);
    addRow(u"not status:failed"_s, u"-status:failed"_s);
    addRow(u"NOT  status:failed key:a"_s, u"-status:failed key:a"_s);
    addRow(u"!status:failed !carrot"_s, u"-status:failed -carrot"_s);
    addRow(u"not -status:failed"_s, u"status:failed"_s);
    addRow(u"note nothing !"_s, u"note nothing \"!\""_s);
    addRow(u"-status!=failed"_s, u"status:failed"_s);
    addRow(u"created:>2026-11-20 replays:<=3"_s, u"created>2026-11-20 replays<=3"_s);
    addRow(u"ttl<60min age>2hours"_s, u"expires<1h created>2h"_s);
    addRow(u"expires<1h ago created>1h ago"_s, u"expires<-1h created>1h"_s);
    addRow(u"expires<90s updated<1.5h updated<1w"_s, u"expires<90s updated<90m updated<7d"_s);
    addRow(u"created:\"2026-11-20 10:30\""_s, u"created:2026-11-20T10:30"_s);
    addRow(u"replays:9..3"_s, u"replays:3..9"_s);
    addRow(u"status:stuck AND scope:a"_s, u"status:stuck scope:a"_s);
    addRow(u"\u201ccarrot cake\u201d"_s, u"\"carrot cake\""_s);
    addRow(u"key:a**b"_s, u"key:a*b"_s);
    addRow(u"ago - x"_s, u"\"ago\" \"-\" x"_s);
    addRow(u"c29sZA== https://cake.example/1 10:30"_s,
           u"\"c29sZA==\" \"https://cake.example/1\" \"10:30\""_s);
    addRow(u"\"C:\\temp\" \"say \\\"hi\\\"\""_s, u"\"C:\\\\temp\" \"say \\\"hi\\\"\""_s);
    addRow(u"@attempts"_s, u"has:@attempts"_s);
    addRow(u"@attempts carrot"_s, u"has:@attempts carrot"_s);
    addRow(u"@attempts > 5"_s, u"@attempts>5"_s);
}

void TestQueryLanguage::forgives()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(read(line), expected);
}

void TestQueryLanguage::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    addRow(u"stauts:stuck"_s,
           u"\ncolumn 1: there is no field \"stauts\", expected one such as status, key or "
           "expires; in quotes it is looked for as a text; did you mean \"status\"?"_s);
    addRow(u"order:17"_s,
           u"\ncolumn 1: there is no field \"order\", expected one such as status, key or expires; "
           "in quotes it is looked for as a text; did you mean \"owner\"?"_s);
    addRow(u"status:stcuk"_s,
           u"\ncolumn 8: there is no state \"stcuk\", expected one of in-progress, stuck, "
           "completed, failed, expired, unreadable; did you mean \"stuck\"?"_s);
    addRow(u"status:"_s,
           u"\ncolumn 1: \"status\" has no value, expected for example status:stuck,failed."_s);
    addRow(u"status:stuck,"_s,
           u"\ncolumn 1: \"status\" has no value, expected for example status:stuck,failed."_s);
    addRow(u"key<5"_s, u"\ncolumn 1: key cannot be compared, expected a colon, such as key:9f*."_s);
    addRow(u"replays>many"_s,
           u"\ncolumn 9: \"many\" is not a whole number, expected for example replays>3."_s);
    addRow(
        u"replays:9999999999999999999"_s,
        u"\ncolumn 9: \"9999999999999999999\" is not a whole number, expected for example replays>3."_s);
    addRow(u"replays:.."_s,
           u"\ncolumn 9: \"..\" is not a whole number, expected for example replays>3."_s);
    const QString noTime =
        u" is not a time, expected one such as 1h, today, 2026-11-20, 2026-11-20T10:30Z "
        "or 2026-11-01..2026-11-20."_s;
    addRow(u"created>20.11.2026"_s, u"\ncolumn 9: \"20.11.2026\""_s + noTime);
    addRow(u"created>2026-02-30"_s, u"\ncolumn 9: \"2026-02-30\""_s + noTime);
    addRow(u"created>2026-11-20T25:00"_s, u"\ncolumn 9: \"2026-11-20T25:00\""_s + noTime);
    addRow(u"expires<1parsec"_s, u"\ncolumn 9: \"1parsec\""_s + noTime);
    addRow(
        u"next:maybe"_s,
        u"\ncolumn 6: the next request cannot get \"maybe\", expected one of runs, answered, refused, fails, cannot-tell."_s);
    addRow(u"has:next"_s,
           u"\ncolumn 5: every record has what the next request gets, expected another field."_s);
    addRow(u"has:status"_s, u"\ncolumn 5: every record has the status, expected another field."_s);
    addRow(
        u"has:reslt"_s,
        u"\ncolumn 5: there is no field \"reslt\", expected one such as result or lease, or @ and "
        "an attribute; did you mean \"result\"?"_s);
    addRow(u"has>5"_s, u"\ncolumn 1: has cannot be compared, expected for example has:result."_s);
    addRow(u"@:x"_s, u"\ncolumn 1: @ names no attribute, expected for example @owner:ada."_s);
    addRow(u"@a,b"_s,
           u"\ncolumn 1: after @a an operator is missing, expected for example @a:value."_s);
    addRow(
        u"\"carrot"_s,
        u"\ncolumn 1: a quote is not closed, expected one more \"; did you mean \"\"carrot\"\"?"_s);
    addRow(u"\"\""_s, u"\ncolumn 1: there is nothing between the quotes, expected a text."_s);
    addRow(
        u"a OR b"_s,
        u"a b\ncolumn 3: terms are not joined by OR, expected alternatives of one field, such as "
        "status:stuck,failed; leave it out."_s);
    addRow(u"a NOT"_s,
           u"a\ncolumn 3: NOT stands before nothing, expected a term behind it, such as NOT "
           "status:failed; leave it out."_s);
}

void TestQueryLanguage::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(read(line), expected);
}

void TestQueryLanguage::pointsAtWhatItDoesNotUnderstand()
{
    const ParsedQuery parsed = parseQuery(u"key:a  stauts:x status:stuck,stcuk"_s);
    QCOMPARE(parsed.problems.size(), std::size_t{2});
    QCOMPARE(parsed.problems[0].place, (QueryPlace{7, 6}));
    QCOMPARE(parsed.problems[0].suggestion, u"status"_s);
    QCOMPARE(parsed.problems[1].place, (QueryPlace{29, 5}));
    QCOMPARE(parsed.problems[1].suggestion, u"stuck"_s);
    const QString far = u"this-is-nothing-that-anybody-meant:x"_s;
    QVERIFY(!parseQuery(far).problems.front().suggestion);
}

void TestQueryLanguage::understandsTheRest()
{
    QCOMPARE(read(u"key:a nonsense:b replays>x status:stuck"_s).section(u'\n', 0, 0),
             u"key:a status:stuck"_s);
}

void TestQueryLanguage::knowsWhereEachTermStands()
{
    const ParsedQuery parsed = parseQuery(u" key:a  AND  -created>1h ago  \"x y\""_s);
    QCOMPARE(parsed.places, (std::vector<QueryPlace>{{1, 5}, {13, 15}, {30, 5}}));
}

void TestQueryLanguage::holdsAnyTextInOneLine_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"two words"_s, u"first\nsecond\ttab"_s, u"\"quoted\" and \\ back"_s, u"*"_s,
          u"a,b..c"_s, u"-minus"_s, u"@at"_s, u"key:9"_s, u"\u201csmart\u201d"_s, u"\\u0041"_s,
          u"\u202Egnp.exe"_s, u"👩‍🍳 café"_s, QChar(0xd800) + u"lone"_s, u"a>b"_s, u"AND"_s,
          QString(QChar(u'\0'))})
        QTest::newRow(qPrintable(text)) << text;
}

void TestQueryLanguage::holdsAnyTextInOneLine()
{
    QFETCH(QString, text);
    Query query;
    query.terms.push_back({false, TextTerm{QueryField::Key, {TextPattern::of(text)}}});
    query.terms.push_back({true, TextTerm{QueryField::Scope, {{{text, text}}, {{text}}}}});
    AttributeRange range;
    range.how = Comparison::Greater;
    range.text = text;
    query.terms.push_back({false, AttributeTerm{text + u'x', {range}}});
    query.terms.push_back({false, PresenceTerm{{AttributeName{text + u'x'}}, false}});
    if (!text.isEmpty())
        query.terms.push_back({false, WordTerm{TextPattern::of(text)}});
    const QString line = toText(query);
    for (const QChar character : line)
        QVERIFY2(character.isPrint() || character == u' ', qPrintable(line));
    const ParsedQuery parsed = parseQuery(line);
    QVERIFY2(parsed.problems.empty(), qPrintable(line));
    QVERIFY2(parsed.query == query, qPrintable(line));
}

ONECAKE_TEST(TestQueryLanguage)
#include "tst_query_language.moc"
