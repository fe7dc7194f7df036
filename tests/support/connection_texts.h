// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Connections from the names of their stores.
#pragma once

#include "core/session/connections/connections.h"

namespace onecake::test {

inline StoreUrl urlOf(const QString &text)
{
    const Result<StoreUrl> url = parseStoreUrl(text);
    if (!url)
        qFatal("%s", qPrintable(sentence(url.error())));
    return *url;
}

inline Connection connectionOf(const QString &name, const QString &store)
{
    return {name, urlOf(store), false, isReadOnlyByDefault(urlOf(store))};
}

inline QStringList namesOf(const Connections &connections)
{
    QStringList names;
    for (const Connection &connection : connections.all())
        names.append(connection.name);
    return names;
}

} // namespace onecake::test
