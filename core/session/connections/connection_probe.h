// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks a store that is not open how it stands, for windows: whether it is there and as it should
// be, and which tables an endpoint has. Nothing blocks and nothing is awaited: whatever takes time
// comes back as a signal.
#pragma once

#include "core/store/aws/store_services.h"
#include "core/store/store_report.h"
#include "core/store/store_url.h"

#include <QObject>

namespace onecake {

class DynamoLink;

// One request at a time: another one, or cancel(), ends the one that is under way, which is not
// answered any more. Thread rule: as that of the keychain.
class ConnectionProbe final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(StoreServices services, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    // `secret` stands in for what the keychain holds. Changes nothing. Answered by tested().
    void test(const onecake::StoreUrl &store,
              const std::optional<onecake::AwsCredentials> &secret = std::nullopt);

    // Answered by tablesListed() or failed(). The table of `store` does not matter.
    void listTables(const onecake::StoreUrl &store,
                    const std::optional<onecake::AwsCredentials> &secret = std::nullopt);

    // On demand, with its time to live turned on; a table that is there is taken as it is. Answered
    // by tableCreated() or failed(). Ended ahead of that, the table may be made all the same.
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
    // Ends what is under way.
    Result<std::shared_ptr<DynamoLink>> linkTo(const StoreUrl &store,
                                               const std::optional<AwsCredentials> &secret);
    void setBusy(bool isBusy);
    // Calls `then` with the answer, unless another request came in between.
    template<typename Answer, typename Then>
    void await(QCoro::Task<Answer> task, Then then);

    StoreServices m_services;
    std::shared_ptr<DynamoLink> m_link;
    quint64 m_request = 0; // the latest; answers to earlier ones are dropped
    bool m_isBusy = false;
};

} // namespace onecake
