// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/key_history.h"

#include "core/base/detach.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/change_history.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/changes/trash/trash.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr std::size_t deedsMax = 20;

// What became of the key in one removal.
struct Fate {
    RowOutcome outcome = RowOutcome::NotTried;
    qint64 others = 0; // that were removed with it
};

class PastReader
{
public:
    PastReader(const Trash &trash, const KeyHistoryQuestion &question)
        : m_trash(trash)
        , m_question(question)
        , m_claimedAt(question.reader->read(question.item).createdAt)
        , m_bytesLeft(question.bytesMax)
    {
        // A row that has not even the text of the key need not be read.
        QByteArray item;
        appendItem(item, question.item);
        const QByteArray key = question.key.toUtf8();
        if (item.contains(key))
            m_needle = key;
    }

    KeyHistory read()
    {
        std::vector<HistoryEntry> entries = ChangeHistory(m_trash.folder()).entries();
        std::erase_if(entries, [this](const HistoryEntry &entry) {
            return !isSameTable(entry, m_question.table);
        });
        const std::vector<TrashEntry> removals = m_trash.entries();
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            take(*entry);
        for (auto removal = removals.rbegin(); removal != removals.rend(); ++removal)
            takeUnlisted(*removal, entries);
        std::stable_sort(
            m_past.deeds.begin(), m_past.deeds.end(),
            [](const HistoryLine &left, const HistoryLine &right) { return left.at > right.at; });
        if (m_past.deeds.size() > deedsMax)
            m_past.deeds.resize(deedsMax);
        return std::move(m_past);
    }

private:
    [[nodiscard]] bool isToEnd() const
    {
        return m_question.interrupt && m_question.interrupt->load();
    }

    [[nodiscard]] bool isOfTheKey(const Item &item) const
    {
        const DecodedRecord row = m_question.reader->read(item);
        return row.key == m_question.key && row.scope == m_question.scope;
    }

    void add(Instant at, const QString &what, bool isUndone, const QString &undone)
    {
        m_past.deeds.push_back({at, isUndone ? what + u"; "_s + undone : what});
    }

    void take(const HistoryEntry &entry)
    {
        switch (entry.kind) {
        case ChangeKind::Removal:
            if (const auto fate = fateIn(entry.removalId))
                addRemoval(entry.at, *fate, entry.isUndone);
            return;
        case ChangeKind::Restore:
            if (fateIn(entry.removalId))
                add(entry.at, tr("put back"), entry.isUndone, tr("removed again since"));
            return;
        case ChangeKind::Release:
            addEdit(entry, u"released"_s);
            return;
        case ChangeKind::Extend:
            addEdit(entry, tr("kept longer"));
            return;
        case ChangeKind::Note:
            addEdit(entry, tr("note written"));
            return;
        }
    }

    void addEdit(const HistoryEntry &entry, const QString &what)
    {
        if (isOfTheKey(entry.before))
            add(entry.at, what, entry.isUndone, tr("undone since"));
    }

    void addRemoval(Instant at, const Fate &fate, bool isUndone)
    {
        QString what = fate.outcome == RowOutcome::Unknown
            ? tr("perhaps removed: the store did not say")
            : u"removed"_s;
        if (fate.others > 0)
            what += tr(", with %1 others").arg(fate.others);
        add(at, what, isUndone, tr("put back since"));
    }

    // One that the history has forgotten, or that was interrupted before it came there. A record
    // that is older than its removal was put back after it.
    void takeUnlisted(const TrashEntry &removal, const std::vector<HistoryEntry> &entries)
    {
        const RemovalHead &head = removal.head;
        if (!isSameTable(head, m_question.table))
            return;
        const bool isListed =
            std::any_of(entries.begin(), entries.end(),
                        [&head](const HistoryEntry &entry) { return entry.removalId == head.id; });
        if (isListed)
            return;
        if (const auto fate = fateIn(head.id))
            addRemoval(head.confirmedAt, *fate, m_claimedAt && *m_claimedAt < head.confirmedAt);
    }

    // Nothing: the key was not in it, or was left alone.
    std::optional<Fate> fateIn(const QString &removalId)
    {
        const auto known = m_fates.find(removalId);
        if (known != m_fates.end())
            return known->second;
        const std::optional<TrashEntry> removal = m_trash.find(removalId);
        std::optional<Fate> fate;
        if (removal && removal->problem.isEmpty())
            fate = lookThrough(*removal);
        m_fates[removalId] = fate;
        return fate;
    }

    std::optional<Fate> lookThrough(const TrashEntry &removal)
    {
        if (removal.bytes > m_bytesLeft) {
            m_past.isWhole = false;
            return std::nullopt;
        }
        m_bytesLeft -= removal.bytes;
        constexpr int rowsPerPart = 500;
        const auto rows = TrashReader::search(m_trash, removal.head.id, m_needle);
        auto part = rows->next(rowsPerPart);
        while (part && !part->empty() && !isToEnd()) {
            for (const PlannedRow &row : *part) {
                if (isOfTheKey(row.row.item))
                    return Fate{row.mayHaveRun ? RowOutcome::Unknown : RowOutcome::Done,
                                std::max<qint64>(0, removal.tally.done - 1)};
            }
            part = rows->next(rowsPerPart);
        }
        return std::nullopt;
    }

    const Trash &m_trash;
    const KeyHistoryQuestion &m_question;
    std::optional<Instant> m_claimedAt; // the record that is there now
    QByteArray m_needle;
    qint64 m_bytesLeft;
    std::map<QString, std::optional<Fate>> m_fates;
    KeyHistory m_past;
};

} // namespace

KeyHistory pastOf(const Trash &trash, const KeyHistoryQuestion &question)
{
    return PastReader(trash, question).read();
}

KeyHistoryReader::KeyHistoryReader(Trash trash, QObject *parent)
    : QObject(parent)
    , m_trash(std::move(trash))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this,
            [this] { detach(find(this, m_question), tr("looking through the trash")); });
}

KeyHistoryReader::~KeyHistoryReader()
{
    stop();
}

void KeyHistoryReader::stop()
{
    if (m_question.interrupt)
        m_question.interrupt->store(true);
}

void KeyHistoryReader::ask(const OpenedTable &table, const DecodedRecord &row)
{
    RecordedTable open = recordedTable(textOf(table.store), *table.browser);
    const bool isKnown = m_question.interrupt && m_question.key == row.key
        && m_question.scope == row.scope && m_question.table == open;
    if (isKnown)
        return;
    stop();
    m_past.reset();
    m_question = {std::move(open),
                  row.scope,
                  row.key,
                  row.item,
                  std::make_shared<const RecordReader>(table.reader),
                  std::make_shared<std::atomic<bool>>(false)};
    m_rest.start();
}

void KeyHistoryReader::forget()
{
    stop();
    m_rest.stop();
    m_past.reset();
    m_question = {};
}

QCoro::Task<void> KeyHistoryReader::find(QPointer<KeyHistoryReader> finder,
                                         KeyHistoryQuestion question)
{
    const std::shared_ptr<Worker> side = finder->m_side;
    const Interrupt interrupt = question.interrupt;
    const auto look = [trash = finder->m_trash, question] {
        return pastOf(trash, question);
    };
    KeyHistory past = co_await side->run(look);
    if (!finder || interrupt->load())
        co_return;
    finder->m_past = std::move(past);
    Q_EMIT finder->found();
}

} // namespace onecake
