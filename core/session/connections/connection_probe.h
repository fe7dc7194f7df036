// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Examines a store that is not open, for windows: whether it exists and is set up correctly, and
// which tables an endpoint has. No call blocks or is awaited: results come as signals.
#pragma once

#include "core/store/aws/store_services.h"
#include "core/store/store_report.h"
#include "core/store/store_url.h"

#include <QObject>

namespace onecake {

class DynamoLink;

// Handles one request at a time. Another request, or cancel(), ends the one that is under way,
// which then emits nothing more. Thread rule: the same as for the keychain.
class ConnectionProbe final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(StoreServices services, QObject *parent = nullptr);
    ~ConnectionProbe() override;
    Q_DISABLE_COPY_MOVE(ConnectionProbe)

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    // Checks the store and changes nothing. `secret` is used instead of what the keychain holds.
    // Emits tested().
    void test(const onecake::StoreUrl &store,
              const std::optional<onecake::AwsCredentials> &secret = std::nullopt);

    // Lists the tables of the endpoint, whatever the table of `store` is. Emits tablesListed() or
    // failed().
    void listTables(const onecake::StoreUrl &store,
                    const std::optional<onecake::AwsCredentials> &secret = std::nullopt);

    // Creates the table with on-demand capacity and turns its time to live on; a table that exists
    // is used as it is. Emits tableCreated() or failed(). If the request is cancelled, the table
    // may be created all the same.
    void createTable(const onecake::StoreUrl &store,
                     const std::optional<onecake::AwsCredentials> &secret = std::nullopt);

    void cancel();

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void tested(const onecake::StoreReport &report);
    void tablesListed(const QStringList &tables);
    void tableCreated(const onecake::StoreReport &report);
    void failed(const onecake::Error &error);

private:
    // Ends the request that is under way.
    Result<std::shared_ptr<DynamoLink>> linkTo(const StoreUrl &store,
                                               const std::optional<AwsCredentials> &secret);
    void setBusy(bool isBusy);
    // Calls `then` with the answer, unless another request came in between.
    template<typename Answer, typename Then>
    void await(QCoro::Task<Answer> task, Then then);

    StoreServices m_services;
    StoreServices m_linkServices; // with which it was made
    std::shared_ptr<DynamoLink> m_link;
    quint64 m_request = 0; // of the latest request; answers to earlier ones are dropped
    bool m_isBusy = false;
};

} // namespace onecake
