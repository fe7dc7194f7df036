// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The way from a file that cannot be read, because whoever wrote to it last was interrupted, to one
// that can: a person agrees, and the file is recovered.
#pragma once

#include "core/base/result.h"
#include "core/inspect/browse/key_browser.h"
#include "core/store/store_url.h"

#include <QObject>

namespace onecake {

class MessageBar;

class RecoveryFlow final : public QObject
{
    Q_OBJECT
public:
    RecoveryFlow(MessageBar *message, QWidget *page);

    // Says the error, and offers to recover the file where it may be written to.
    void offer(const StoreUrl &store, const StoreRisk &mark, const Error &error);

Q_SIGNALS:
    // The file can be opened now; `words` says what was done.
    void recovered(const QString &words);

private:
    void ask(const StoreUrl &store, const StoreRisk &mark);
    void recover(const QString &file);

    MessageBar *m_message;
    QWidget *m_page;
};

} // namespace onecake
