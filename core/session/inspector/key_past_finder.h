// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The past of whatever key is looked at, found out without making anybody wait.
#pragma once

#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/changes/jobs/side_thread.h"
#include "core/session/inspector/key_past.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

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
