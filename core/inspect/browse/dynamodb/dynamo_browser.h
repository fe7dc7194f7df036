// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Browses a DynamoDB table of any layout and any key.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/dynamodb/write_rounds.h"

#include <map>

namespace onecake {

class RowScan;

class DynamoBrowser final : public KeyBrowser
{
public:
    // Opens the table and reads its description. Nothing is written if the place is read-only.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<KeyBrowser>>>
    open(DynamoPlace place, StoreServices services);
    ~DynamoBrowser() override;
    Q_DISABLE_COPY_MOVE(DynamoBrowser)

    void close() override;
    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] const StoreAddress &address() const override { return m_address; }
    [[nodiscard]] bool isReadOnly() const override { return m_link->place().isReadOnly; }

    [[nodiscard]] QCoro::Task<Result<RowPage>> page(PageRequest request) override;
    [[nodiscard]] QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                      Interrupt interrupt) override;
    [[nodiscard]] std::optional<ReadEstimate> estimate(const RowFilter &filter) const override;
    [[nodiscard]] ReadCost readSoFar() const override { return m_read; }
    [[nodiscard]] QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) override;
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) override;
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen,
                                                              Item changes) override;
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> put(Item item) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> version() override;

private:
    struct Write;

    DynamoBrowser(std::unique_ptr<DynamoLink> link, StoreAddress address, TableShape shape,
                  std::optional<ReadEstimate> whole);

    [[nodiscard]] Item keyOf(const Item &item) const;
    [[nodiscard]] StoredRow rowOf(Item item) const;
    [[nodiscard]] std::unique_ptr<RowScan> scanFor(const PageRequest &request);
    [[nodiscard]] quint64 keepAhead(std::unique_ptr<RowScan> scan);
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> itemCount();
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> write(Write write);
    [[nodiscard]] QCoro::Task<Result<std::optional<Item>>> present(const Write *write,
                                                                   QJsonObject returned);

    std::unique_ptr<DynamoLink> m_link;
    StoreAddress m_address;
    TableShape m_shape;
    std::optional<ReadEstimate> m_whole; // what reading the whole table costs
    ReadCost m_read;
    // scans that read ahead, by PageCursor::ahead
    std::map<quint64, std::unique_ptr<RowScan>> m_ahead;
    quint64 m_lastAhead = 0;
};

} // namespace onecake
