// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Sightings that are counted but not written yet. They are added up per key and written after a
// while, so that a storm of retries of one order is one write.
//
// Whoever reads a record adds what is still waiting. That is right only if none of it is on its way
// at that moment, so reading a key and writing its count exclude each other.
#pragma once

#include "core/base/one_shot.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/dynamodb/wire/dynamo_requests.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <memory>

namespace onecake {

// Thread rule: belongs to the store's thread. The link is closed before it is destroyed, and then
// this: whoever waits is resumed by then. Whoever is resumed may destroy the store.
class DynamoSightings
{
public:
    DynamoSightings(DynamoLink *link, const DynamoRequests &requests);
    ~DynamoSightings();
    Q_DISABLE_COPY_MOVE(DynamoSightings)

    void add(const Sighting &sighting);

    // Around each reading of a record; waits while its count is being written.
    [[nodiscard]] QCoro::Task<void> enter(KeyId id);
    void leave(const KeyId &id);

    // Shows in `record` what is not written yet.
    void overlay(KeyRecord &record) const;

    // The record that was counted is gone.
    void forget(const KeyId &id);

    // Writes what waits, and resumes when it is written or could not be.
    [[nodiscard]] QCoro::Task<void> settle();

    // Lets go of all that wait; nothing is written any more.
    void close();

private:
    struct Lane {
        quint64 attempts = 0;
        quint64 replays = 0;
        std::optional<Instant> lastReplayAt;
        QString token; // of the writing that is under way, or failed and is to be repeated
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
