// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What OneCake itself did with a key, in whatever window or terminal of this user: as its history
// of changes and what it removed tell. What others did is not known.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/trash/recorded_table.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

struct PastDeed {
    Instant at{};
    QString says; // "removed, with 11 others; put back since"

    bool operator==(const PastDeed &) const = default;
};

struct KeyPast {
    std::vector<PastDeed> deeds; // the latest first
    bool isWhole = true; // false: more was removed from the table than was looked through

    bool operator==(const KeyPast &) const = default;
};

struct KeyPastQuestion {
    static constexpr qint64 usualBytesMax = 48LL * 1024 * 1024;

    RecordedTable table; // that is open
    QString scope;
    QString key;
    Item item; // the record of the key that is there now
    std::shared_ptr<const RecordReader> reader;
    Interrupt interrupt = {}; // nothing: it is not to be ended early
    qint64 bytesMax = usualBytesMax; // of removals, the latest first, that are looked through
};

// Reads files: no work for the thread of a window.
KeyPast pastOf(const Trash &trash, const KeyPastQuestion &question);

// The past of whatever key is looked at, found out without making anybody wait.
//
// Thread rule: belongs to one thread, and never blocks it.
class KeyPastFinder final : public QObject
{
    Q_OBJECT
public:
    explicit KeyPastFinder(Trash trash, QObject *parent = nullptr);
    ~KeyPastFinder() override;
    Q_DISABLE_COPY_MOVE(KeyPastFinder)

    // In place of what was asked before; what is known of the same key already is not asked again.
    // Answered by found().
    void ask(const KeyTable &table, const KeyRow &row);
    // Something was changed since.
    void forget();
    // Nothing: not known, or not yet.
    [[nodiscard]] const std::optional<KeyPast> &past() const { return m_past; }

Q_SIGNALS:
    void found();

private:
    static QCoro::Task<void> find(QPointer<KeyPastFinder> finder, KeyPastQuestion question);
    void stop();

    Trash m_trash;
    KeyPastQuestion m_question;
    std::optional<KeyPast> m_past;
    QTimer m_rest; // so that nothing is read for keys that are only passed by
    std::shared_ptr<SideThread> m_side = std::make_shared<SideThread>();
};

} // namespace onecake
