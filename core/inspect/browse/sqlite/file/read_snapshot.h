// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// All that is read while it lasts is of one moment.
#pragma once

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

namespace onecake {

class ReadSnapshot
{
public:
    explicit ReadSnapshot(UntrustedSqliteConnection &file)
        : m_file(file)
        , m_begun(file.run("BEGIN"))
    {}
    ~ReadSnapshot()
    {
        if (m_begun)
            (void)m_file.run("ROLLBACK");
    }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    UntrustedSqliteConnection &m_file;
    Result<void> m_begun;
};

} // namespace onecake
