// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was removed is kept, exactly, within its bounds, for its owner alone; and a damaged file
// costs what is damaged and nothing else.

#include "core/inspect/changes/trash/trash.h"
#include "tests/support/rows/removal_samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsRowsExactly();
    void isItsOwnersAlone();
    void listsTheOldestFirst();
    void rowsThatWereNotRemovedAreNotTakenBack();
    void aDamagedLineCostsThatLineOnly();
    void aDamagedHeadCostsNoRow();
    void aLineThatWasCutOffIsCutAway();
    void theOldestAreDroppedWhereThereIsNoRoom();
    void whatIsUnderWayIsNeverDropped();
    void whatNeverFitsIsRefusedAndNothingDropped();
    void isEmptiedOnRequestButForWhatIsInterrupted();
    void oneProcessAtATimeWorksOnARemoval();
    void givingUpSettlesWhatWasBegun();

private:
    QString keep(int order, int rowCount, bool hasEnded = true);
    [[nodiscard]] Trash trash(qint64 bytesMax = Trash::defaultBytesMax) const
    {
        return Trash(m_folder->filePath(u"trash"_s), bytesMax);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    static void overwrite(const QString &path, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrash::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

// The path of a removal whose rows were all removed.
QString TestTrash::keep(int order, int rowCount, bool hasEnded)
{
    const auto file = RemovalFile::create(trash().folder(), sampleHead(order));
    QByteArray lines;
    std::vector<SettledRow> settled;
    for (int number = 0; number < rowCount; ++number) {
        appendLine(lines, PlannedRow{number, sampleRow(number)});
        settled.push_back({number, {RowOutcome::Done}});
    }
    appendLine(lines, BatchBegun{rowCount});
    if (hasEnded) {
        appendLines(lines, settled);
        appendLine(lines, RemovalEnd{sampleInstant + 1min, {rowCount, 0, 0, 0, 0}});
    }
    if (!(*file)->append(lines, RemovalFile::Durability::Durable))
        qFatal("the trash cannot be written");
    return (*file)->path();
}

QByteArray TestTrash::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTrash::overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void TestTrash::keepsRowsExactly()
{
    const QString path = keep(1, 50);
    QCOMPARE(keptRows(path), sampleRows(0, 50));
    const auto entry = trash().find(sampleHead(1).id);
    QVERIFY(entry);
    QCOMPARE(entry->head, sampleHead(1));
    QCOMPARE(entry->bytes, QFileInfo(path).size());
    QVERIFY(entry->end);
    QCOMPARE(entry->end->tally.done, 50);
    QVERIFY(!entry->isUnderWay);
}

void TestTrash::isItsOwnersAlone()
{
    const QString path = keep(1, 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(path) & QFile::ExeOwner));
    QVERIFY(!(QFile::permissions(trash().folder()) & others));
}

void TestTrash::listsTheOldestFirst()
{
    QVERIFY(trash().entries().empty());
    keep(2, 1);
    keep(1, 1);
    keep(3, 1);
    QStringList ids;
    for (const TrashEntry &entry : trash().entries())
        ids.append(entry.head.id);
    QCOMPARE(ids, QStringList({sampleHead(1).id, sampleHead(2).id, sampleHead(3).id}));
    QVERIFY(!trash().find(u"another"_s));
}

void TestTrash::rowsThatWereNotRemovedAreNotTakenBack()
{
    const auto file = RemovalFile::create(trash().folder(), sampleHead(1));
    QByteArray lines;
    for (int number = 0; number < 8; ++number)
        appendLine(lines, PlannedRow{number, sampleRow(number)});
    appendLine(lines, BatchBegun{7});
    using enum RowOutcome;
    appendLines(lines,
                {{0, {Done}},
                 {1, {Changed, {}, {{u"a"_s, u"b"_s, u"c"_s}}}},
                 {2, {Gone}},
                 {3, {Failed, u"It was refused."_s}},
                 {4, {Unknown}},
                 {5, {NotTried}}});
    QVERIFY((*file)->append(lines, RemovalFile::Durability::Durable));
    // Row 6 was begun and never settled; row 7 was not begun.
    QCOMPARE(keptRows((*file)->path()), (std::vector{sampleRow(0), sampleRow(4), sampleRow(6)}));
    const auto record = readRemoval((*file)->path());
    QCOMPARE(record->tally(),
             (OutcomeTally{.done = 1, .changed = 1, .gone = 1, .failed = 1, .unknown = 1}));
    QCOMPARE(record->details.size(), 2U);
}

void TestTrash::aDamagedLineCostsThatLineOnly()
{
    const QString path = keep(1, 5);
    QList<QByteArray> lines = contentOf(path).split('\n');
    lines[3] = lines.at(3).left(30) + "\x00\xff{[" + lines.at(3).mid(34); // row 2
    lines[4] = "nothing like it";
    overwrite(path, lines.join('\n'));
    QCOMPARE(keptRows(path), (std::vector{sampleRow(0), sampleRow(1), sampleRow(4)}));
    const auto rows = TrashReader::open(path);
    QCOMPARE((*rows)->next(100).size(), 3U);
    QCOMPARE((*rows)->damaged(), 2);
    const auto record = readRemoval(path);
    QCOMPARE(record->damageCount, 1); // the other is seen when the row is needed
    QVERIFY2(record->damage.front().contains(u"line 5"), qPrintable(record->damage.front()));
}

void TestTrash::aDamagedHeadCostsNoRow()
{
    const QString path = keep(1, 3);
    overwrite(path, contentOf(path).replace(0, 10, "##########"));
    QCOMPARE(keptRows(path), sampleRows(0, 3));
    const auto entry = trash().find(sampleHead(1).id);
    QVERIFY(entry);
    QVERIFY(!entry->problem.isEmpty());
    QVERIFY(!entry->isResumable());
}

void TestTrash::aLineThatWasCutOffIsCutAway()
{
    const QString path = keep(1, 3, false);
    const QByteArray whole = contentOf(path);
    overwrite(path, whole + R"({"from":0,"outco)");
    QCOMPARE(readRemoval(path)->damageCount, 0);
    {
        const auto file = RemovalFile::reopen(path);
        QVERIFY(file);
        QVERIFY((*file)->append("{\"begun\":3}\n", RemovalFile::Durability::Buffered));
    }
    QCOMPARE(contentOf(path), whole + "{\"begun\":3}\n");
}

void TestTrash::theOldestAreDroppedWhereThereIsNoRoom()
{
    const qint64 first = QFileInfo(keep(1, 10)).size();
    const qint64 second = QFileInfo(keep(2, 10)).size();
    const qint64 third = QFileInfo(keep(3, 10)).size();
    const Trash bounded = trash(first + second + third + 100);
    QCOMPARE(bounded.bytes(), first + second + third);
    QVERIFY(bounded.wouldDrop(100).empty());
    QCOMPARE(bounded.makeRoom(100)->size(), 0U);
    const auto announced = bounded.wouldDrop(101 + first);
    QCOMPARE(announced.size(), 2U);
    QCOMPARE(announced.at(0).head.id, sampleHead(1).id);
    QCOMPARE(announced.at(1).head.id, sampleHead(2).id);
    const auto dropped = bounded.makeRoom(101 + first);
    QVERIFY(dropped);
    QCOMPARE(dropped->size(), 2U);
    QCOMPARE(bounded.entries().size(), 1U);
    QCOMPARE(bounded.bytes(), third);
}

void TestTrash::whatIsUnderWayIsNeverDropped()
{
    keep(1, 10, false);
    keep(2, 10);
    const Trash bounded = trash(trash().bytes());
    const auto dropped = bounded.makeRoom(1);
    QVERIFY(dropped);
    QCOMPARE(dropped->front().head.id, sampleHead(2).id);
    QCOMPARE(bounded.entries().front().head.id, sampleHead(1).id);
}

void TestTrash::whatNeverFitsIsRefusedAndNothingDropped()
{
    keep(1, 10);
    const Trash bounded = trash(trash().bytes() + 10);
    QVERIFY(bounded.fits(bounded.bytesMax()));
    QVERIFY(!bounded.fits(bounded.bytesMax() + 1));
    const auto refused = bounded.makeRoom(bounded.bytesMax() + 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFull);
    QCOMPARE(bounded.entries().size(), 1U);
}

void TestTrash::isEmptiedOnRequestButForWhatIsInterrupted()
{
    QCOMPARE(trash().empty()->removals, 0);
    const qint64 bytes = QFileInfo(keep(1, 3)).size() + QFileInfo(keep(3, 3)).size();
    keep(2, 3, false);
    const auto emptied = trash().empty();
    QVERIFY(emptied);
    QCOMPARE(emptied->removals, 2);
    QCOMPARE(emptied->bytes, bytes);
    QCOMPARE(emptied->left.size(), 1U);
    QCOMPARE(trash().entries().size(), 1U);
    QVERIFY(!trash().drop(sampleHead(2).id));
    QVERIFY(!trash().drop(sampleHead(1).id)); // it is not there any more
}

void TestTrash::oneProcessAtATimeWorksOnARemoval()
{
    const QString path = keep(1, 1, false);
    QCOMPARE(trash().resumable().size(), 1U);
    {
        const auto file = RemovalFile::reopen(path);
        QVERIFY(file);
        const auto second = RemovalFile::reopen(path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreUnavailable);
        QVERIFY(trash().resumable().empty());
        QVERIFY(trash().entries().front().isUnderWay);
    }
    QCOMPARE(trash().resumable().size(), 1U);
}

void TestTrash::givingUpSettlesWhatWasBegun()
{
    const QString path = keep(1, 4, false);
    overwrite(path,
              contentOf(path).replace("{\"begun\":4}", "{\"begun\":3}")
                  + "{\"from\":0,\"outcomes\":\"r\"}\n");
    QVERIFY(trash().giveUp(sampleHead(1).id, sampleInstant));
    const auto record = readRemoval(path);
    QVERIFY(record->end);
    QCOMPARE(record->tally(), (OutcomeTally{.done = 1, .unknown = 2}));
    QCOMPARE(record->outcomeOf(3), RowOutcome::NotTried);
    QCOMPARE(keptRows(path), sampleRows(0, 3));
    QVERIFY(trash().drop(sampleHead(1).id));
    QVERIFY(trash().entries().empty());
}

ONECAKE_TEST(TestTrash)
#include "tst_trash.moc"
