// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/write_permit.h"

#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

bool confirms(const QString &typed, const StoreRisk &store)
{
    return !store.name.trimmed().isEmpty() && typed.trimmed() == store.name.trimmed();
}

Result<WritePermit> WritePermit::of(const std::shared_ptr<KeyBrowser> &browser,
                                    const StoreRisk &store, const QString &typed)
{
    if (browser->isReadOnly())
        return Error{ErrorCode::StoreUnusable, browser->place(),
                     u"the store is opened for reading only, so nothing is changed in it"_s,
                     u"Open it without access=read-only, as who may write to it"_s};
    if (store.isLocked)
        return Error{ErrorCode::StoreUnusable, browser->place(),
                     u"the store is locked against changes, as remote stores are at first"_s,
                     u"Unlock it for writing first"_s};
    if (store.isProduction && !confirms(typed, store))
        return Error{
            ErrorCode::InvalidInput, shownText(store.name),
            typed.trimmed().isEmpty()
                ? u"this is a production store, and its name was not typed"_s
                : u"this is a production store, and \"%1\" is not its name"_s.arg(shownText(typed)),
            u"Type \"%1\" to confirm"_s.arg(shownText(store.name.trimmed()))};
    return WritePermit(browser);
}

} // namespace onecake
