// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What OneCake itself did with a key, in any window or terminal of this user. It is read from the
// history of changes and from the trash; what others did is not known.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/trash/state_file.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

struct HistoryLine {
    Instant at{};
    QString says; // "removed, with 11 others; put back since"

    bool operator==(const HistoryLine &) const = default;
};

struct KeyHistory {
    std::vector<HistoryLine> deeds; // the latest first
    bool isWhole = true; // false: part of the table's trash was not looked through

    bool operator==(const KeyHistory &) const = default;
};

struct KeyHistoryQuestion {
    static constexpr qint64 usualBytesMax = 48LL * 1024 * 1024;

    RecordedTable table; // the table that is open
    QString scope;
    QString key;
    Item item; // the present record of the key
    std::shared_ptr<const RecordReader> reader;
    Interrupt interrupt = {}; // null: cannot be ended early
    qint64 bytesMax = usualBytesMax; // how many bytes of removals to look through, the latest first
};

// Reads files, so a window's thread must not call it.
KeyHistory pastOf(const Trash &trash, const KeyHistoryQuestion &question);

// Looks up what OneCake did with the key that is being looked at, in the background.
//
// Thread rule: belongs to one thread, and never blocks it.
class KeyHistoryReader final : public QObject
{
    Q_OBJECT
public:
    explicit KeyHistoryReader(Trash trash, QObject *parent = nullptr);
    ~KeyHistoryReader() override;
    Q_DISABLE_COPY_MOVE(KeyHistoryReader)

    // Looks up the key of `row`, in place of the one before; the same key is not looked up again.
    // Emits found().
    void ask(const OpenedTable &table, const DecodedRecord &row);
    // Drops the answer, because something has changed since.
    void forget();
    // Empty: not known, or not yet.
    [[nodiscard]] const std::optional<KeyHistory> &past() const { return m_past; }

Q_SIGNALS:
    void found();

private:
    static QCoro::Task<void> find(QPointer<KeyHistoryReader> finder, KeyHistoryQuestion question);
    void stop();

    Trash m_trash;
    KeyHistoryQuestion m_question;
    std::optional<KeyHistory> m_past;
    QTimer m_rest; // the delay that spares keys which are only passed by
    std::shared_ptr<Worker> m_side = std::make_shared<Worker>();
};

} // namespace onecake
