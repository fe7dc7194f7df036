// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table at an emulator of its own, which can be killed and started again, and what a session
// needs to play over it in time that the test moves.
#pragma once

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/store_url.h"
#include "tests/support/await.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/waiting_clock.h"

#include <QTemporaryDir>

namespace onecake::test {

class LostStore
{
public:
    LostStore()
        : m_emulator(started(m_folder))
    {
        services.clock = clock;
        const auto link = DynamoLink::to(url().dynamo, services);
        if (!link || !await(createTable(link->get(), TableCapacity())))
            qFatal("LostStore: the table could not be made");
    }

    // Whoever still sleeps holds on to the clock that wakes it.
    ~LostStore() { clock->advance(std::chrono::hours(24)); }
    Q_DISABLE_COPY_MOVE(LostStore)

    std::shared_ptr<WaitingClock> clock = std::make_shared<WaitingClock>();
    StoreServices services{nullptr, std::make_shared<SessionVault>(), AwsEnvironment(),
                           NetworkLimits()};

    [[nodiscard]] StoreUrl url() const
    {
        DynamoPlace place;
        place.table = QStringLiteral("orders");
        place.endpoint = m_emulator.endpoint();
        place.region = QStringLiteral("local");
        return {StoreKind::DynamoDb, {}, false, place};
    }

    void vanish() { m_emulator.kill(); }
    void comeBack()
    {
        if (const Result<void> back = m_emulator.restart(); !back)
            qFatal("%s", qPrintable(sentence(back.error())));
    }

private:
    static Emulator started(const QTemporaryDir &folder)
    {
        Result<Emulator> emulator =
            Emulator::start({{}, folder.filePath(QStringLiteral("tables"))});
        if (!emulator)
            qFatal("%s", qPrintable(sentence(emulator.error())));
        return *std::move(emulator);
    }

    QTemporaryDir m_folder;
    Emulator m_emulator;
};

// What runs elsewhere cannot be killed here.
#define SKIP_WITHOUT_EMULATOR_OF_OURS()                                                            \
    do {                                                                                           \
        if (qEnvironmentVariableIsSet("ONECAKE_TEST_ENDPOINT"))                                    \
            QSKIP("the endpoint is not ours to kill");                                             \
    } while (false)

} // namespace onecake::test
