// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries that are changed by pointing, told in words, and explained.

#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/query/matching/query_match.h"

#include <QTest>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant editedAt = fromEpochMs(1'795'168'800'123); // 2026-11-20T10:00:00.123Z

Query queryOf(const QString &line)
{
    return parseQuery(line, QTimeZone::utc()).query;
}

DecodedRecord someRow()
{
    DecodedRecord row;
    row.scope = u"placeOrder"_s;
    row.key = u"a key, \"quoted\"*"_s;
    row.status = RecordStatus::Completed;
    row.createdAt = editedAt - 1h;
    row.replays = 4;
    row.item.insert(u"attempts"_s, AttributeValue(NumberText{u"5"_s}));
    row.item.insert(u"my note"_s, AttributeValue::ofText(u"5"_s));
    row.item.insert(u"map"_s, AttributeValue(Item()));
    return row;
}

} // namespace

class TestQueryEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheValueOfACell_data();
    void takesTheValueOfACell();
    void takesTheValueOfAnAttribute();
    void onlyThisTakesThePlaceOfWhatWasSaid();
    void notThisStandsBesideIt();
    void addsATermOnceAndTakesItAway();
    void hasAChipForEachTerm_data();
    void hasAChipForEachTerm();
    void showsNothingHostile();
    void explainsWhatItUnderstands();
};

void TestQueryEditing::takesTheValueOfACell_data()
{
    QTest::addColumn<QueryField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("status") << QueryField::Status << u"status:completed"_s;
    QTest::newRow("key") << QueryField::Key << u"key:\"a key, \\\"quoted\\\"*\""_s;
    QTest::newRow("scope") << QueryField::Scope << u"scope:placeOrder"_s;
    QTest::newRow("owner that is missing") << QueryField::Owner << u"no:owner"_s;
    QTest::newRow("replays") << QueryField::Replays << u"replays:4"_s;
    QTest::newRow("fence that is missing") << QueryField::Fence << u"no:fence"_s;
    QTest::newRow("created") << QueryField::Created << u"created:2026-11-20T09:00Z"_s;
    QTest::newRow("lease that is missing") << QueryField::Lease << u"no:lease"_s;
}

void TestQueryEditing::takesTheValueOfACell()
{
    QFETCH(QueryField, field);
    QFETCH(QString, text);
    const auto term = termFor(field, someRow(), editedAt);
    QVERIFY(term);
    QCOMPARE(toText(*term), text);
    QVERIFY(matches({{*term}}, someRow(), editedAt));
    QCOMPARE(queryOf(text).terms.front(), *term);
}

void TestQueryEditing::takesTheValueOfAnAttribute()
{
    QCOMPARE(toText(termFor(AttributeName{u"attempts"_s}, someRow())), u"@attempts:5"_s);
    QCOMPARE(toText(termFor(AttributeName{u"my note"_s}, someRow())), u"@\"my note\":\"5\""_s);
    QCOMPARE(toText(termFor(AttributeName{u"map"_s}, someRow())), u"has:@map"_s);
    QCOMPARE(toText(termFor(AttributeName{u"none"_s}, someRow())), u"no:@none"_s);
}

void TestQueryEditing::onlyThisTakesThePlaceOfWhatWasSaid()
{
    const auto term = termFor(QueryField::Scope, someRow(), editedAt);
    QCOMPARE(toText(onlyThis(queryOf(u"scope:a* key:x -scope:b carrot"_s), *term)),
             u"key:x carrot scope:placeOrder"_s);
    const auto missing = termFor(QueryField::Owner, someRow(), editedAt);
    QCOMPARE(toText(onlyThis(queryOf(u"owner:ada no:lease"_s), *missing)), u"no:lease no:owner"_s);
    const QueryTerm attribute = termFor(AttributeName{u"attempts"_s}, someRow());
    QCOMPARE(toText(onlyThis(queryOf(u"@attempts>9 @other:1"_s), attribute)),
             u"@other:1 @attempts:5"_s);
}

void TestQueryEditing::notThisStandsBesideIt()
{
    const auto term = termFor(QueryField::Scope, someRow(), editedAt);
    const Query query = notThis(queryOf(u"scope:p*"_s), *term);
    QCOMPARE(toText(query), u"scope:p* -scope:placeOrder"_s);
    QCOMPARE(notThis(query, *term), query);
}

void TestQueryEditing::addsATermOnceAndTakesItAway()
{
    const Query query = queryOf(u"status:stuck key:9f*"_s);
    const Query more = withTerm(query, queryOf(u"carrot"_s).terms.front());
    QCOMPARE(toText(more), u"status:stuck key:9f* carrot"_s);
    QCOMPARE(withTerm(more, queryOf(u"carrot"_s).terms.front()), more);
    QCOMPARE(toText(withoutTerm(more, 1)), u"status:stuck carrot"_s);
    QCOMPARE(withoutTerm(more, 3), more);
}

void TestQueryEditing::hasAChipForEachTerm_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *term, const QString &words) {
        QTest::newRow(term) << QString::fromLatin1(term) << words;
    };
    row("status:stuck,failed,expired", u"status is stuck, failed or expired"_s);
    row("-status:completed", u"not: status is completed"_s);
    row("key:9f*", u"key begins with \"9f\""_s);
    row("key:*cake", u"key ends with \"cake\""_s);
    row("key:a*b", u"key is like \"a*b\""_s);
    row("key:*", u"key is anything"_s);
    row("result:carrot", u"result has \"carrot\""_s);
    row("replays>3", u"replays more than 3"_s);
    row("code:500..599,418", u"the result's code 500 to 599 or is 418"_s);
    row("expires<1h", u"expires in less than 1 h"_s);
    row("created>2026-11-20Z", u"created after 2026-11-20Z (UTC)"_s);
    row("has:result,@note", u"has result or @note"_s);
    row("no:lease", u"has no lease"_s);
    row("@attempts>5", u"@attempts more than 5"_s);
    row("@note:\"5\"", u"@note is \"5\""_s);
    row("carrot", u"contains \"carrot\""_s);
}

void TestQueryEditing::hasAChipForEachTerm()
{
    QFETCH(QString, term);
    QFETCH(QString, words);
    const auto chips = chipsOf(queryOf(term));
    QCOMPARE(chips.size(), std::size_t{1});
    QCOMPARE(chips.front(), (QueryChip{term, words}));
}

void TestQueryEditing::showsNothingHostile()
{
    Query query;
    query.terms.push_back(
        {false, WordTerm{TextPattern::of(u"\x1b[31m\u202E"_s + QString(5000, u'x'))}});
    const QueryChip chip = chipsOf(query).front();
    for (const QChar character : chip.words + chip.text)
        QVERIFY(character.isPrint() || character == u' ');
    QVERIFY(chip.words.size() < 200);
}

void TestQueryEditing::explainsWhatItUnderstands()
{
    QSet<QString> explained;
    for (const QueryHelpPart &part : queryHelp()) {
        for (const QueryHelpEntry &entry : part.entries) {
            const ParsedQuery parsed = parseQuery(entry.example);
            QVERIFY2(parsed.problems.empty() && !parsed.query.terms.empty(),
                     qPrintable(entry.example));
            QVERIFY2(!entry.words.isEmpty(), qPrintable(entry.form));
            explained.insert(entry.form);
            for (const QString &other : entry.others)
                QVERIFY2(queryHelpText().contains(entry.form), qPrintable(other));
        }
    }
    for (const QueryFieldInfo &info : queryFields())
        QVERIFY(explained.contains(info.name.toString()));
}

ONECAKE_TEST(TestQueryEditing)
#include "tst_query_editing.moc"
