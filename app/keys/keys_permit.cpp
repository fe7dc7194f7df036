// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_permit.h"

#include "core/base/text/shown_text.h"
#include "core/session/connections/connections.h"

using namespace Qt::StringLiterals;

namespace onecake {

Result<StoreMark> markOf(const StoreUrl &store)
{
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return connections.error();
    StoreMark mark = markOf(store, *connections);
    mark.isLocked = false; // whoever says --yes has unlocked it
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
