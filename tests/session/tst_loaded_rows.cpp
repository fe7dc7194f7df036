// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows that an inspector holds: what others write is marked and nothing moves.

#include "core/session/inspector/loaded_rows.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

InspectedRow rowOf(const QString &key, int value = 0, int page = 0)
{
    InspectedRow row;
    row.stored.id.insert(u"key"_s, AttributeValue::ofText(key));
    row.stored.item = row.stored.id;
    row.stored.item.insert(u"value"_s, AttributeValue::ofInteger(value));
    row.row.key = key;
    row.row.replays = value;
    row.page = page;
    return row;
}

std::vector<InspectedRow> rowsOf(const QStringList &keys, int page = 0)
{
    std::vector<InspectedRow> rows;
    for (const QString &key : keys)
        rows.push_back(rowOf(key, 0, page));
    return rows;
}

// "a b+ c* d-": new, changed, gone.
QString textOf(const LoadedRows &rows)
{
    QStringList words;
    for (const InspectedRow &row : rows.all()) {
        QString word = row.row.key;
        if (row.mark == RowMark::New)
            word += u'+';
        if (row.mark == RowMark::Changed)
            word += u'*';
        if (row.mark == RowMark::Gone)
            word += u'-';
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace

class TestLoadedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatIsNewChangedAndGone();
    void letsMarksGoAndWithThemWhatIsGone();
    void keepsThePlacesOfRowsThatComeInAnotherOrder();
    void takesNothingForGoneWhereOnlySomeWereRead();
    void addsNoRowTwice();
    void sortsWhatItHoldsAndWhatComes();
    void dropsPagesAtEitherEnd();
    void takesARowThatComesBackForChanged();
    void knowsAKeyThatComesBackUnderAnotherId();
    void countsOnlyWhatIsThere();
};

void TestLoadedRows::marksWhatIsNewChangedAndGone()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s, u"c"_s}));
    rows.merge({rowOf(u"0"_s), rowOf(u"a"_s), rowOf(u"a2"_s), rowOf(u"c"_s, 7), rowOf(u"d"_s)},
               true);
    QCOMPARE(textOf(rows), u"0+ a a2+ b- c* d+"_s);
    QVERIFY(rows.hasMarks());
}

void TestLoadedRows::letsMarksGoAndWithThemWhatIsGone()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    rows.merge({rowOf(u"b"_s, 1), rowOf(u"e"_s)}, true);
    QCOMPARE(textOf(rows), u"a- b* e+ c- d-"_s);
    rows.settle();
    QCOMPARE(textOf(rows), u"b e"_s);
    QVERIFY(!rows.hasMarks());
    rows.merge({}, true);
    rows.settle();
    QCOMPARE(rows.count(), 0);
}

void TestLoadedRows::keepsThePlacesOfRowsThatComeInAnotherOrder()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s, u"c"_s}));
    rows.merge({rowOf(u"c"_s), rowOf(u"x"_s), rowOf(u"a"_s), rowOf(u"y"_s), rowOf(u"b"_s)}, true);
    QCOMPARE(textOf(rows), u"a y+ b c x+"_s);
}

void TestLoadedRows::takesNothingForGoneWhereOnlySomeWereRead()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s}));
    rows.merge({rowOf(u"b"_s, 3)}, false);
    QCOMPARE(textOf(rows), u"a b*"_s);
}

void TestLoadedRows::addsNoRowTwice()
{
    LoadedRows rows;
    rows.append(rowsOf({u"b"_s, u"c"_s}));
    rows.append(rowsOf({u"c"_s, u"d"_s}));
    rows.prepend(rowsOf({u"a"_s, u"b"_s}));
    QCOMPARE(textOf(rows), u"a b c d"_s);
}

void TestLoadedRows::sortsWhatItHoldsAndWhatComes()
{
    LoadedRows rows;
    rows.append({rowOf(u"a"_s, 2), rowOf(u"b"_s, 9), rowOf(u"c"_s, 5)});
    rows.sortBy([](const InspectedRow &left, const InspectedRow &right) {
        return *left.row.replays > *right.row.replays;
    });
    QCOMPARE(textOf(rows), u"b c a"_s);
    rows.append({rowOf(u"d"_s, 7)});
    QCOMPARE(textOf(rows), u"b d c a"_s);
    rows.merge(
        {rowOf(u"a"_s, 2), rowOf(u"b"_s, 9), rowOf(u"c"_s, 5), rowOf(u"d"_s, 7), rowOf(u"e"_s, 3)},
        true);
    QCOMPARE(textOf(rows), u"b d c e+ a"_s);
}

void TestLoadedRows::dropsPagesAtEitherEnd()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s}, 0));
    rows.append(rowsOf({u"c"_s, u"d"_s}, 1));
    rows.append(rowsOf({u"e"_s}, 2));
    rows.merge(
        {rowOf(u"a"_s), rowOf(u"b"_s), rowOf(u"c"_s), rowOf(u"c2"_s), rowOf(u"d"_s), rowOf(u"e"_s)},
        true);
    rows.dropBefore(1);
    QCOMPARE(textOf(rows), u"c c2+ d e"_s);
    rows.dropAfter(1);
    QCOMPARE(textOf(rows), u"c c2+ d"_s);
}

void TestLoadedRows::takesARowThatComesBackForChanged()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s}));
    rows.merge({rowOf(u"b"_s)}, true);
    QCOMPARE(textOf(rows), u"a- b"_s);
    rows.merge({rowOf(u"a"_s), rowOf(u"b"_s)}, true);
    QCOMPARE(textOf(rows), u"a* b"_s);
}

void TestLoadedRows::knowsAKeyThatComesBackUnderAnotherId()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s, u"c"_s}));
    rows.merge({rowOf(u"b"_s), rowOf(u"c"_s)}, true);
    InspectedRow back = rowOf(u"a"_s);
    back.stored.id.insert(u"key"_s, AttributeValue::ofInteger(9));
    rows.merge({rowOf(u"b"_s), rowOf(u"c"_s), back}, true);
    QCOMPARE(textOf(rows), u"a* b c"_s);
    QCOMPARE(rows.all().front().stored, back.stored);
    // In one go, as when another program does it between two looks.
    rows.settle();
    back.stored.id.insert(u"key"_s, AttributeValue::ofInteger(10));
    InspectedRow namesake = back;
    namesake.row.scope = u"elsewhere"_s;
    namesake.stored.id.insert(u"key"_s, AttributeValue::ofInteger(11));
    rows.merge({rowOf(u"b"_s), rowOf(u"c"_s), back, namesake}, true);
    QCOMPARE(textOf(rows), u"a* b c a+"_s);
    QCOMPARE(rows.all().front().stored, back.stored);
}

void TestLoadedRows::countsOnlyWhatIsThere()
{
    LoadedRows rows;
    rows.append(rowsOf({u"a"_s, u"b"_s, u"c"_s}));
    rows.merge({rowOf(u"b"_s, 1), rowOf(u"d"_s)}, true);
    QCOMPARE(textOf(rows), u"a- b* d+ c-"_s);
    QCOMPARE(rows.countThere(), 2);
}

ONECAKE_TEST(TestLoadedRows)
#include "tst_loaded_rows.moc"
