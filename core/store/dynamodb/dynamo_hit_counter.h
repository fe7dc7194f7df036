// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Counts hits that are not written to the table yet. They are summed per key and written after a
// while (500 ms), so that a storm of retries of one order is one write.
//
// A reader of a record adds the hits that still wait. That is right only if none of them is being
// written at that moment, so reading a key and writing its count exclude each other.
#pragma once

#include "core/base/one_shot.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/dynamodb/wire/dynamo_requests.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <memory>

namespace onecake {

// Thread rule: belongs to the store's thread. Before it is destroyed, the link must be closed and
// then close() called; after that no coroutine waits here. A resumed coroutine may destroy the
// store.
class DynamoHitCounter
{
public:
    DynamoHitCounter(DynamoLink *link, const DynamoRequests &requests);
    ~DynamoHitCounter();
    Q_DISABLE_COPY_MOVE(DynamoHitCounter)

    void add(const Hit &hit);

    // To be called before and after each read of a record; enter() waits while the key's count is
    // being written.
    [[nodiscard]] QCoro::Task<void> enter(KeyId id);
    void leave(const KeyId &id);

    // Adds the unwritten hits to `record`.
    void overlay(KeyRecord &record) const;

    // Drops the hits of a record that is gone.
    void forget(const KeyId &id);

    // Writes the waiting hits, and resumes when they are written or could not be.
    [[nodiscard]] QCoro::Task<void> flush();

    // Resumes all waiting coroutines; nothing is written any more.
    void close();

private:
    struct Lane {
        quint64 attempts = 0;
        quint64 replays = 0;
        std::optional<Instant> lastReplayAt;
        QString token; // of the write that is running, or that failed and is to be repeated
        int readers = 0;
        bool isDue = false;
        bool isWriting = false;
        std::vector<OneShot *> blocked;
    };

    void writeDue();
    void writeIfFree(const KeyId &id);
    [[nodiscard]] QCoro::Task<void> write(KeyId id);
    void finish(const KeyId &id, bool isDone);
    void resume(const std::vector<OneShot *> &shots);
    void tidy(const KeyId &id);
    [[nodiscard]] bool hasDue() const;

    DynamoLink *m_link;
    DynamoRequests m_requests;
    QHash<KeyId, Lane> m_lanes;
    std::vector<OneShot *> m_settling;
    std::shared_ptr<std::deque<OneShot *>> m_resuming = std::make_shared<std::deque<OneShot *>>();
    QTimer m_timer;
    bool m_isClosed = false;
};

} // namespace onecake
