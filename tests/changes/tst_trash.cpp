// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was removed is kept, exactly, within its bounds, for its owner alone; what an older version
// kept is taken over, and what is damaged of it costs that and nothing else.

#include "core/inspect/changes/purge/purge_job.h"
#include "tests/support/rows/old_trash.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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
    void isItsOwnersAlone_data();
    void isItsOwnersAlone();
    void listsTheOldestFirst();
    void rowsThatWereNotRemovedAreNotTakenBack();
    void aDamagedLineCostsThatLineOnly();
    void aDamagedHeadCostsNoRow();
    void aLineThatWasCutOffIsCutAway();
    void whatAnOlderVersionKeptIsTakenOverOnce();
    void whatAnOlderVersionIsAtWorkOnWaits();
    void aNewerFileIsRefused();
    void whatIsNoDatabaseIsToldAndStays();
    void theOldestAreDroppedWhereThereIsNoRoom();
    void whatIsUnderWayIsNeverDropped();
    void whatNeverFitsIsRefusedAndNothingDropped();
    void holdsMoreFromNowOnWhereItIsTold();
    void saysOnWhichDiskItIsAndWhatWouldBeDropped();
    void isEmptiedOnRequestButForWhatIsInterrupted();
    void oneProcessAtATimeWorksOnARemoval();
    void givingUpSettlesWhatWasBegun();

private:
    QString keep(int order, int rowCount, bool hasEnded = true);
    [[nodiscard]] Trash trash(qint64 bytesMax = Trash::defaultBytesMax) const
    {
        return Trash(m_folder->filePath(u"trash"_s), bytesMax);
    }
    [[nodiscard]] qint64 bytesOf(int order) const
    {
        return trash().find(sampleHead(order).id)->bytes;
    }
    // What is dropped for that many bytes more.
    static Result<QStringList> makeRoom(const Trash &bounded, qint64 bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrash::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

// The id of a removal whose rows were all removed.
QString TestTrash::keep(int order, int rowCount, bool hasEnded)
{
    PurgeJournal journal(trash());
    const RemovalHead head = sampleHead(order);
    const auto taken = journal.begin(head, sampleRows(0, rowCount));
    if (!taken || !journal.plan(taken->rows, true, {}))
        qFatal("the trash cannot be written");
    std::vector<SettledRow> settled;
    for (int number = 0; number < rowCount; ++number)
        settled.push_back({number, {RowOutcome::Done}});
    if (hasEnded && (!journal.settle(settled) || !journal.end(sampleInstant + 1min)))
        qFatal("the trash cannot be written");
    return head.id;
}

Result<QStringList> TestTrash::makeRoom(const Trash &bounded, qint64 bytes)
{
    QStringList dropped;
    const Result<void> made = changeState(bounded.folder(), [&](StateFile *state) {
        dropped = Trash(bounded.folder(), bounded.bytesMax() - bytes).makeRoom(state);
    });
    return made ? Result<QStringList>(dropped) : made.error();
}

void TestTrash::keepsRowsExactly()
{
    const QString id = keep(1, 50);
    QCOMPARE(keptRows(trash(), id), sampleRows(0, 50));
    const auto entry = trash().find(id);
    QVERIFY(entry);
    QCOMPARE(entry->head, sampleHead(1));
    qint64 bytes = 0;
    for (const StoredRow &row : sampleRows(0, 50))
        bytes += oldRow(0, row).size() - oldRow(0, {}).size() + 4; // the braces of two items
    QCOMPARE(entry->bytes, bytes);
    QVERIFY(entry->end);
    QCOMPARE(entry->tally, (OutcomeTally{.done = 50}));
    QVERIFY(!entry->isUnderWay);
}

void TestTrash::isItsOwnersAlone_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("no mask") << 0U;
    QTest::newRow("the usual mask") << 022U;
    QTest::newRow("a mask against the owner") << 0277U;
}

void TestTrash::isItsOwnersAlone()
{
    QFETCH(const uint, mask);
    QVERIFY(QDir().mkpath(trash().folder()));
    const mode_t before = ::umask(mask);
    PurgeJournal journal(trash());
    const auto begun = journal.begin(sampleHead(1), sampleRows(0, 3));
    ::umask(before);
    QVERIFY(begun);
    const auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const QStringList names = QDir(trash().folder()).entryList({u"state.db*"_s}, QDir::Files);
    QVERIFY2(names.size() > 1, qPrintable(names.join(u' '))); // it is open
    for (const QString &name : names)
        QCOMPARE(QFile::permissions(QDir(trash().folder()).filePath(name)), owners);
    QCOMPARE(QFile::permissions(trash().folder()), owners | QFile::ExeOwner | QFile::ExeUser);
}

void TestTrash::listsTheOldestFirst()
{
    QVERIFY(trash().entries().empty());
    QVERIFY(!QFileInfo::exists(trash().folder()));
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
    PurgeJournal journal(trash());
    const auto taken = journal.begin(sampleHead(1), sampleRows(0, 8));
    QVERIFY(taken);
    QVERIFY(journal.plan({taken->rows.begin(), taken->rows.begin() + 7}, true, {}));
    using enum RowOutcome;
    QVERIFY(journal.settle({{0, {Done}},
                            {1, {Changed, {}, {{u"a"_s, u"b"_s, u"c"_s}}}},
                            {2, {Gone}},
                            {3, {Failed, u"It was refused."_s}},
                            {4, {Unknown}},
                            {5, {NotTried}}}));
    // Row 6 was begun and never settled; row 7 was not begun.
    QCOMPARE(keptRows(trash(), sampleHead(1).id),
             (std::vector{sampleRow(0), sampleRow(4), sampleRow(6)}));
    QCOMPARE(trash().entries().front().tally,
             (OutcomeTally{.done = 1, .changed = 1, .gone = 1, .failed = 1, .unknown = 1}));
    QCOMPARE(stateOf(trash(),
                     u"SELECT count(*) FROM settled WHERE says <> '' OR differences <> "
                     "CAST('[]' AS BLOB)"_s),
             QVariantList{2});
}

void TestTrash::aDamagedLineCostsThatLineOnly()
{
    const RemovalHead head = sampleHead(1);
    QList<QByteArray> lines = oldRemoval(head, 5).split('\n');
    lines[3] = lines.at(3).left(30) + "\x00\xff{[" + lines.at(3).mid(34); // row 2
    lines[4] = "nothing like it";
    writeOldFile(trash(), oldNameOf(head), lines.join('\n'));
    QCOMPARE(keptRows(trash(), head.id), (std::vector{sampleRow(0), sampleRow(1), sampleRow(4)}));
    const auto rows = TrashReader::open(trash(), head.id);
    QCOMPARE((*rows)->next(100)->size(), 3U);
    QCOMPARE((*rows)->damaged(), 2);
    QCOMPARE(trash().entries().front().tally, (OutcomeTally{.done = 5}));
}

void TestTrash::aDamagedHeadCostsNoRow()
{
    const RemovalHead head = sampleHead(1);
    const QString path =
        writeOldFile(trash(), oldNameOf(head), oldRemoval(head, 3).replace(0, 10, "##########"));
    QCOMPARE(keptRows(trash(), head.id), sampleRows(0, 3));
    const auto entry = trash().find(head.id);
    QVERIFY(entry);
    QVERIFY2(entry->problem.startsWith(path), qPrintable(entry->problem));
    QVERIFY(!entry->isResumable());
}

void TestTrash::aLineThatWasCutOffIsCutAway()
{
    const RemovalHead head = sampleHead(1);
    writeOldFile(trash(), oldNameOf(head),
                 oldHead(head) + oldRows(0, 3) + oldBegun(3) + R"({"from":0,"outco)");
    QCOMPARE(stateOf(trash(), u"SELECT DISTINCT outcome || is_settled FROM row_state"_s),
             QVariantList{u"u0"_s});
    QVERIFY(trash().entries().front().isResumable());
}

void TestTrash::whatAnOlderVersionKeptIsTakenOverOnce()
{
    const RemovalHead head = sampleHead(1);
    HistoryEntry change;
    change.id = u"a change"_s;
    change.removalId = head.id;
    const QByteArray removal =
        oldRemoval(head, 4).replace(R"("rrrr"})",
                                    R"("rrfr"})"
                                    "\n"
                                    R"({"of":2,"outcome":"failed","says":"No."})");
    const auto writeAll = [&] {
        return QStringList{writeOldFile(trash(), oldNameOf(head), removal),
                           writeOldFile(trash(), u"history"_s, oldEntry(change))};
    };
    QStringList files = writeAll();
    for (const bool isAgain : {false, true}) {
        // Again: the process was killed before it had deleted them.
        QCOMPARE(files, isAgain ? writeAll() : files);
        const auto entry = trash().find(head.id);
        QVERIFY(entry);
        QCOMPARE(entry->head, head);
        QCOMPARE(entry->end, sampleInstant);
        QCOMPARE(entry->bytes, removal.size());
        QCOMPARE(entry->tally, (OutcomeTally{.done = 3, .failed = 1}));
        QCOMPARE(trash().entries().size(), 1U);
        QCOMPARE(keptRows(trash(), head.id),
                 (std::vector{sampleRow(0), sampleRow(1), sampleRow(3)}));
        QCOMPARE(stateOf(trash(), u"SELECT says FROM row_state WHERE number = 2"_s),
                 QVariantList{u"No."_s});
        QCOMPARE(ChangeHistory(trash().folder()).entries(), std::vector{change});
        for (const QString &file : files)
            QVERIFY2(!QFileInfo::exists(file), qPrintable(file));
    }
}

void TestTrash::whatAnOlderVersionIsAtWorkOnWaits()
{
    const RemovalHead head = sampleHead(1);
    const QString path = writeOldFile(trash(), oldNameOf(head), oldRemoval(head, 4));
    {
        QLockFile lock(path + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        QVERIFY(trash().entries().empty());
        QVERIFY(QFileInfo::exists(path));
    }
    QCOMPARE(trash().entries().size(), 1U);
    QVERIFY(!QFileInfo::exists(path));
}

void TestTrash::aNewerFileIsRefused()
{
    keep(1, 1);
    editState(trash(), u"PRAGMA user_version = 2"_s);
    const auto refused = StateFile::open(trash().folder());
    QVERIFY(!refused);
    QCOMPARE(sentence(refused.error()),
             trash().folder()
                 + u"/state.db: a newer version of OneCake made it: its format is 2, and this "
                   u"version knows up to 1. "
                   "Use the newer version."_s);
    QCOMPARE(trash().entries().size(), 1U);
    QCOMPARE(trash().entries().front().problem, sentence(refused.error()));
    QVERIFY(trash().resumable().empty());
    QVERIFY(!trash().empty());
    PurgeJournal journal(trash());
    QVERIFY(!journal.begin(sampleHead(2), sampleRows(0, 1)));
}

void TestTrash::whatIsNoDatabaseIsToldAndStays()
{
    const QByteArray content(2000, '#');
    const QString path = writeOldFile(trash(), u"state.db"_s, content);
    PurgeJournal journal(trash());
    const auto refused = journal.begin(sampleHead(2), sampleRows(0, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreUnusable);
    QVERIFY2(
        sentence(refused.error()).startsWith(path + u": the trash cannot be read or written"_s),
        qPrintable(sentence(refused.error())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestTrash::theOldestAreDroppedWhereThereIsNoRoom()
{
    for (int order = 1; order <= 3; ++order)
        keep(order, 10);
    const qint64 first = bytesOf(1);
    const Trash bounded = trash(3 * first + 100);
    QCOMPARE(bounded.bytes(), 3 * first);
    QVERIFY(bounded.roomFor(100).dropped.empty());
    QCOMPARE(makeRoom(bounded, 100)->size(), 0);
    const auto announced = bounded.roomFor(101 + first).dropped;
    QCOMPARE(announced.size(), 2U);
    QCOMPARE(announced.at(0).head.id, sampleHead(1).id);
    QCOMPARE(announced.at(1).head.id, sampleHead(2).id);
    const auto dropped = makeRoom(bounded, 101 + first);
    QVERIFY(dropped);
    QCOMPARE(dropped->size(), 2);
    QCOMPARE(bounded.entries().size(), 1U);
    QCOMPARE(bounded.bytes(), first);
    QCOMPARE(stateOf(bounded, u"SELECT count(*) FROM removed_row"_s), QVariantList{10});
}

void TestTrash::whatIsUnderWayIsNeverDropped()
{
    keep(1, 10, false);
    keep(2, 10);
    const Trash bounded = trash(trash().bytes());
    const auto dropped = makeRoom(bounded, 1);
    QVERIFY(dropped);
    QCOMPARE(dropped->front(), sampleHead(2).id);
    QCOMPARE(bounded.entries().front().head.id, sampleHead(1).id);
}

void TestTrash::whatNeverFitsIsRefusedAndNothingDropped()
{
    keep(1, 10);
    const Trash bounded = trash(trash().bytes() + 10);
    const auto refused = makeRoom(bounded, bounded.bytesMax() + 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFull);
    QCOMPARE(bounded.entries().size(), 1U);
    QVERIFY(makeRoom(bounded, bounded.bytesMax()));
    QVERIFY(bounded.entries().empty());
}

void TestTrash::holdsMoreFromNowOnWhereItIsTold()
{
    QCOMPARE(trash(1000).bytesMax(), 1000);
    QVERIFY(trash(1000).setBytesMax(5000));
    QCOMPARE(trash(1000).bytesMax(), 5000);
    QCOMPARE(trash().bytesMax(), 5000);
    const QString limit = QDir(trash().folder()).filePath(u"limit"_s);
    QCOMPARE(QFile::permissions(limit) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // What is no number there is as if there were none.
    QFile file(limit);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("much");
    file.close();
    QCOMPARE(trash(1000).bytesMax(), 1000);
}

void TestTrash::saysOnWhichDiskItIsAndWhatWouldBeDropped()
{
    keep(1, 10);
    keep(2, 10, false); // interrupted: it stays
    const qint64 held = trash().bytes();
    const TrashRoom room = trash(held + 10).roomFor(20);
    QVERIFY(room.fits());
    QCOMPARE(room.dropped.size(), 1U);
    QVERIFY2(droppedInWords(room).front().contains(sampleHead(1).id),
             qPrintable(droppedInWords(room).front()));
    const TrashRoom none = trash(held).roomFor(held);
    QVERIFY(!none.fits());
    QVERIFY(none.dropped.empty());
    const Error error = noRoom(none);
    QCOMPARE(error.code, ErrorCode::StoreFull);
    QVERIFY2(error.problem.contains(u"beside"_s), qPrintable(error.problem));
    QVERIFY(none.bytesMaxNeeded() > none.bytesOpen + none.bytes);
    TrashRoom huge = none;
    huge.bytesFree = 5;
    QVERIFY2(noRoom(huge).problem.contains(u"the disk "_s), qPrintable(noRoom(huge).problem));
    QVERIFY(diskInWords(trash().folder() + u"/not/there"_s).contains(u" at /"_s));
}

void TestTrash::isEmptiedOnRequestButForWhatIsInterrupted()
{
    QCOMPARE(trash().empty()->removals, 0);
    constexpr int many = 2000;
    keep(1, many);
    keep(3, 3);
    const qint64 bytes = bytesOf(1) + bytesOf(3);
    keep(2, 3, false);
    const auto emptied = trash().empty();
    QVERIFY(emptied);
    QCOMPARE(emptied->removals, 2);
    QCOMPARE(emptied->bytes, bytes);
    QCOMPARE(emptied->left.size(), 1U);
    QCOMPARE(trash().entries().size(), 1U);
    QVERIFY(QFileInfo(trash().folder() + u"/state.db"_s).size() < bytes / 4); // and not only unused
    QCOMPARE(keptRows(trash(), sampleHead(2).id), sampleRows(0, 3));
}

void TestTrash::oneProcessAtATimeWorksOnARemoval()
{
    RemovalHead head = sampleHead(1);
    head.address.url = head.store; // whose address is not known is not gone on with
    QVERIFY(PurgeJournal(trash()).begin(head, sampleRows(0, 1)));
    QCOMPARE(trash().resumable().size(), 1U);
    {
        PurgeJournal journal(trash());
        QVERIFY(journal.resumePurge(head, {}));
        PurgeJournal another(trash());
        const auto second = another.resumePurge(head, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreUnavailable);
        QVERIFY(!trash().giveUp(head.id, sampleInstant));
        QVERIFY(trash().resumable().empty());
        QVERIFY(trash().entries().front().isUnderWay);
    }
    QCOMPARE(trash().resumable().size(), 1U);
}

void TestTrash::givingUpSettlesWhatWasBegun()
{
    {
        PurgeJournal journal(trash());
        const auto taken = journal.begin(sampleHead(1), sampleRows(0, 4));
        QVERIFY(taken);
        QVERIFY(journal.plan({taken->rows.begin(), taken->rows.begin() + 3}, true, {}));
        QVERIFY(journal.settle({{0, {RowOutcome::Done}}}));
    }
    const QString id = sampleHead(1).id;
    QVERIFY(trash().giveUp(id, sampleInstant));
    const auto entry = trash().find(id);
    QCOMPARE(entry->end, sampleInstant);
    QCOMPARE(entry->tally, (OutcomeTally{.done = 1, .unknown = 2}));
    QCOMPARE(stateOf(trash(), u"SELECT outcome FROM row_state WHERE is_settled ORDER BY number"_s),
             (QVariantList{u"r"_s, u"u"_s, u"u"_s, u"-"_s}));
    QCOMPARE(keptRows(trash(), id), sampleRows(0, 3));
    QCOMPARE(trash().empty()->removals, 1);
    QVERIFY(trash().entries().empty());
}

ONECAKE_TEST(TestTrash)
#include "tst_trash.moc"
