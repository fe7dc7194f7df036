// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_permit.h"

#include "core/base/shell_text.h"
#include "core/base/shown_text.h"
#include "core/session/connections.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A part that one of the names leaves to its surroundings may well be the same.
template<typename Part>
bool maySame(const Part &one, const Part &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool isSameStore(const StoreUrl &one, const StoreUrl &other)
{
    if (one.kind != other.kind)
        return false;
    if (one.kind == StoreKind::Sqlite)
        return QFileInfo(one.file) == QFileInfo(other.file);
    return one.dynamo.table == other.dynamo.table
        && maySame(one.dynamo.endpoint, other.dynamo.endpoint)
        && maySame(one.dynamo.region, other.dynamo.region);
}

} // namespace

Result<StoreMark> markOf(const StoreUrl &store)
{
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return connections.error();
    StoreMark mark;
    for (const Connection &connection : connections->all()) {
        if (isSameStore(connection.store, store) && !mark.isProduction)
            mark = {connection.name, connection.isProduction};
    }
    return mark;
}

Result<WritePermit> permitFor(const KeysRequest &request, const StoreUrl &store,
                              KeyBrowser *browser)
{
    const Result<StoreMark> mark = markOf(store);
    if (!mark)
        return mark.error();
    if (store.isReadOnly())
        return refusedAsReadOnly(store);
    Result<WritePermit> permit = WritePermit::of(browser, *mark, request.confirm);
    if (permit || permit.error().code != ErrorCode::InvalidInput)
        return permit;
    Error error = permit.error();
    error.remedy = u"Say its name with --confirm "_s + shellWord(mark->name);
    return error;
}

void printHowToConfirm(const KeysRequest &request, const StoreUrl &store, const QString &undone)
{
    QString command = confirmedCommand(request);
    const Result<StoreMark> mark = markOf(store);
    if (mark && mark->isProduction && !confirms(request.confirm, *mark))
        command += u" --confirm "_s + shellWord(mark->name);
    printError(undone + u" To do it: "_s + command);
}

} // namespace onecake
