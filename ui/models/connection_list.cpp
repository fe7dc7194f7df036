// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/connection_list.h"

#include "core/base/text/tr.h"
#include "ui/models/store_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

ConnectionDraft withoutSecret(ConnectionDraft draft)
{
    draft.accessKeyId.clear();
    draft.secretAccessKey.clear();
    draft.sessionToken.clear();
    return draft;
}

bool isWhatWasTyped(const Connection &connection, const ConnectionDraft &draft)
{
    return !problemOf(draft, DraftUse::Save) && connectionOf(draft) == connection;
}

} // namespace

int ConnectionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole)
        return titleOf(row);
    if (role == Qt::ToolTipRole && row.saved)
        return textOf(row.saved->store);
    return {};
}

QString ConnectionList::titleOf(const Row &row) const
{
    const QString name = row.draft.name.trimmed();
    if (name.isEmpty())
        return tr("New connection");
    if (isChanged(row))
        return name + tr(" (not saved)");
    return row.saved->isProduction ? name + tr(" (production)") : name;
}

bool ConnectionList::isChanged(const Row &row)
{
    // One that leads to the same place by the same texts; those that do not count are not compared.
    return !row.saved || row.draft != draftOf(*row.saved);
}

bool ConnectionList::isChanged(int row) const
{
    return isChanged(at(row));
}

bool ConnectionList::hasChanges() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.saved ? isChanged(row) : row.draft != ConnectionDraft();
    });
}

QString ConnectionList::savedName(int row) const
{
    return at(row).saved ? at(row).saved->name : QString();
}

int ConnectionList::rowOf(const QString &savedName) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&savedName](const Row &row) {
        return row.saved && row.saved->name == savedName;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ConnectionList::merge(const Connections &connections)
{
    for (const Connection &connection : connections.all())
        adopt(connection);
    dropAllBut(connections);
}

void ConnectionList::adopt(const Connection &connection)
{
    int row = rowOf(connection.name);
    const bool isKnown = row >= 0;
    for (int each = 0; each < rowCount(); ++each) {
        if (!isKnown && isChanged(each) && isWhatWasTyped(connection, draft(each)))
            row = each;
    }
    if (row < 0) {
        const auto firstNew =
            std::find_if(m_rows.begin(), m_rows.end(), [](const Row &each) { return !each.saved; });
        row = static_cast<int>(firstNew - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(firstNew, {connection, draftOf(connection)});
        endInsertRows();
        return;
    }
    Row &present = at(row);
    const bool isTypedInto = isKnown && isChanged(present);
    const bool isSaved = isWhatWasTyped(connection, present.draft);
    present.saved = connection;
    if (isSaved || !isTypedInto)
        present.draft = draftOf(connection);
    Q_EMIT dataChanged(index(row), index(row));
}

void ConnectionList::dropAllBut(const Connections &connections)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Row &each = at(row);
        if (!each.saved || connections.find(each.saved->name))
            continue;
        if (!isChanged(each)) {
            remove(row);
            continue;
        }
        each.saved.reset();
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ConnectionList::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.emplace_back();
    endInsertRows();
    return row;
}

void ConnectionList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ConnectionList::setDraft(int row, const ConnectionDraft &draft)
{
    if (at(row).draft == draft)
        return;
    at(row).draft = draft;
    Q_EMIT dataChanged(index(row), index(row));
}

void ConnectionList::forgetSecret(int row)
{
    setDraft(row, withoutSecret(draft(row)));
}

} // namespace onecake
