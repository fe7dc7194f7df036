// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys" as a person runs it, over a file of ten orders.
#pragma once

#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/program_bench.h"
#include "tests/support/store_fixture.h"

namespace onecake::test {

class KeysBench : public ProgramBench
{
public:
    explicit KeysBench(const QString &name = QStringLiteral("keys.db"))
        : m_name(name)
    {
        putOrders(*must(await(openStore(must(parseStoreUrl(url()))))));
    }

    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:") + path(m_name); }
    // An empty store of the same kind.
    [[nodiscard]] QString emptyStore(const QString &name) const
    {
        const QString empty = QStringLiteral("sqlite:") + path(name);
        (void)must(await(openStore(must(parseStoreUrl(empty)))));
        return empty;
    }

    [[nodiscard]] Ran keys(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return keysOf(url(), arguments, input);
    }
    [[nodiscard]] QString count(const QString &query = {}) const
    {
        return keys({QStringLiteral("count"), QStringLiteral("--query"), query}).out.trimmed();
    }

private:
    QString m_name;
};

} // namespace onecake::test
