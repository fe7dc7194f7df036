// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/change_history.h"

#include "core/base/json/json_reader.h"
#include "core/base/json/strict_json.h"
#include "core/inspect/changes/trash/removal_file.h"
#include "core/inspect/changes/trash/row_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void appendEntry(QByteArray &text, const HistoryEntry &entry)
{
    QJsonObject object{
        {u"id"_s, entry.id},     {u"kind"_s, nameOf(entry.kind)}, {u"at"_s, toEpochMs(entry.at)},
        {u"says"_s, entry.says}, {u"undone"_s, entry.isUndone},   {u"removal"_s, entry.removalId}};
    insertInto(object, entry);
    text += QJsonDocument(object).toJson(QJsonDocument::Compact);
    text.chop(1);
    for (const auto &[name, item] :
         {std::pair("row", &entry.rowId), {"before", &entry.before}, {"after", &entry.after}}) {
        if (item->isEmpty())
            continue;
        text += QByteArray(",\"") + name + "\":";
        appendItem(text, *item);
    }
    text += "}\n";
}

std::optional<HistoryEntry> entryIn(const QByteArray &line)
{
    const auto parsed = parseStrictJson(line);
    const auto *object = std::get_if<QJsonObject>(&parsed);
    if (object == nullptr)
        return std::nullopt;
    Problems problems;
    JsonReader reader(*object, u"$"_s, &problems);
    HistoryEntry entry;
    entry.id = reader.requiredText(u"id");
    entry.kind = reader.choice(u"kind", entry.kind);
    static_cast<RecordedTable &>(entry) = recordedTableFrom(reader);
    entry.at = fromEpochMs(reader.integer(u"at", 0, 0, largestExactInteger));
    entry.says = reader.text(u"says");
    entry.isUndone = reader.boolean(u"undone", false);
    entry.removalId = reader.text(u"removal");
    for (const auto &[name, item] : {std::pair(u"row"_s, &entry.rowId),
                                     {u"before"_s, &entry.before},
                                     {u"after"_s, &entry.after}}) {
        auto read = itemFrom(reader.raw(name).toObject());
        if (std::holds_alternative<QString>(read))
            return std::nullopt;
        *item = std::get<Item>(std::move(read));
    }
    return problems.empty() ? std::optional(entry) : std::nullopt;
}

EditKind editKindOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Release:
        return EditKind::Release;
    case ChangeKind::Extend:
        return EditKind::Extend;
    case ChangeKind::Note:
    case ChangeKind::Removal:
    case ChangeKind::Restore:
        break;
    }
    return EditKind::Note;
}

ChangeKind changeKindOf(EditKind kind)
{
    switch (kind) {
    case EditKind::Release:
        return ChangeKind::Release;
    case EditKind::Extend:
        return ChangeKind::Extend;
    case EditKind::Note:
        break;
    }
    return ChangeKind::Note;
}

// The newest stay.
QByteArray boundedText(const std::vector<HistoryEntry> &entries)
{
    std::vector<QByteArray> lines;
    qint64 bytes = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        QByteArray line;
        appendEntry(line, *entry);
        bytes += line.size();
        const bool isFull = static_cast<int>(lines.size()) == ChangeHistory::entriesMax
            || bytes > ChangeHistory::bytesMax;
        if (isFull)
            break;
        lines.push_back(std::move(line));
    }
    QByteArray text;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        text += *line;
    return text;
}

} // namespace

ChangeStep undoStep(const HistoryEntry &entry)
{
    if (entry.kind == ChangeKind::Removal)
        return RestoreStep{entry.removalId};
    if (entry.kind == ChangeKind::Restore)
        return RemoveAgainStep{entry.removalId};
    return planBetween(editKindOf(entry.kind), entry.rowId, entry.after, entry.before,
                       u"Taken back: "_s + entry.says);
}

ChangeStep redoStep(const HistoryEntry &entry)
{
    if (entry.kind == ChangeKind::Removal)
        return RemoveAgainStep{entry.removalId};
    if (entry.kind == ChangeKind::Restore)
        return RestoreStep{entry.removalId};
    return planBetween(editKindOf(entry.kind), entry.rowId, entry.before, entry.after, entry.says);
}

HistoryEntry entryOf(const EditPlan &plan, LayoutKind kind)
{
    HistoryEntry entry;
    entry.kind = changeKindOf(plan.kind);
    entry.says = plan.says;
    entry.rowId = plan.seen.id;
    entry.before = plan.seen.item;
    entry.after = editedItem(plan, kind);
    return entry;
}

QString historyFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"history"_s);
}

std::vector<HistoryEntry> ChangeHistory::entries() const
{
    std::vector<HistoryEntry> entries;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * bytesMax)
        return entries;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (std::optional<HistoryEntry> entry = entryIn(line))
            entries.push_back(*std::move(entry));
    }
    return entries;
}

Result<void> ChangeHistory::change(const std::function<void(Entries *)> &how) const
{
    if (const Result<void> made = makePrivateFolder(QFileInfo(m_file).path()); !made)
        return made;
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(lockPatienceMs))
        return Error{ErrorCode::StoreUnavailable, m_file,
                     u"the history is being changed by another process, or cannot be written to"_s,
                     u"Try again; check the folder's permissions and the free space"_s};
    Entries all = entries();
    how(&all);
    const QByteArray text = boundedText(all);
    QSaveFile target(m_file);
    const bool isSaved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(text) == text.size() && target.commit();
    if (isSaved)
        return {};
    return Error{ErrorCode::StoreUnusable, m_file,
                 u"the history cannot be written: "_s + target.errorString(),
                 u"What was changed stays changed, and cannot be taken back from the menu"_s};
}

Result<void> ChangeHistory::add(const HistoryEntry &entry) const
{
    return change([&entry](Entries *all) {
        std::erase_if(*all, [&entry](const HistoryEntry &each) {
            return each.isUndone && isSameTable(each, entry);
        });
        all->push_back(entry);
    });
}

std::optional<HistoryEntry> ChangeHistory::undoable(const RecordedTable &open) const
{
    return latest(
        [&open](const HistoryEntry &entry) { return isSameTable(entry, open) && !entry.isUndone; });
}

std::optional<HistoryEntry> ChangeHistory::elsewhere(const RecordedTable &open, bool isUndone) const
{
    return latest([&open, isUndone](const HistoryEntry &entry) {
        return entry.store == open.store && entry.table == open.table && !isSameTable(entry, open)
            && entry.isUndone == isUndone;
    });
}

std::optional<HistoryEntry>
ChangeHistory::latest(const std::function<bool(const HistoryEntry &)> &isWanted) const
{
    const Entries all = entries();
    const auto found = std::find_if(all.rbegin(), all.rend(), isWanted);
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

std::optional<HistoryEntry> ChangeHistory::redoable(const RecordedTable &open) const
{
    std::optional<HistoryEntry> redoable;
    const Entries all = entries();
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        if (!isSameTable(*entry, open))
            continue;
        if (!entry->isUndone)
            break;
        redoable = *entry;
    }
    return redoable;
}

Result<void> ChangeHistory::mark(const QString &id, bool isUndone, const QString &removalId) const
{
    return change([&](Entries *all) {
        for (HistoryEntry &entry : *all) {
            if (entry.id != id)
                continue;
            entry.isUndone = isUndone;
            if (!removalId.isEmpty())
                entry.removalId = removalId;
        }
    });
}

Result<void> ChangeHistory::clear() const
{
    return change([](Entries *all) { all->clear(); });
}

} // namespace onecake
