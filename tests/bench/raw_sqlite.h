// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The peer of the SQLite store: the same statements on the same schema, in a plain loop over the C
// interface, with as many orders to a transaction as there are executions at once.
#pragma once

#include <QString>

#include <memory>

namespace onecake::bench {

class RawPeer
{
public:
    explicit RawPeer(const QString &file);
    ~RawPeer();
    Q_DISABLE_COPY_MOVE(RawPeer)

    // Claims and completes `orders` further orders, as two durable transactions a batch.
    void execute(int orders, int batch);

    // Point reads of the first records.
    void read(int reads);

private:
    class Database;
    std::unique_ptr<Database> m_database;
    int m_nextOrder = 0;
};

} // namespace onecake::bench
