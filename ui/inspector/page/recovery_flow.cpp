// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/recovery_flow.h"

#include "core/base/detach.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/recovery.h"
#include "ui/inspector/page/change_dialogs.h"
#include "ui/widgets/message_bar.h"

using namespace Qt::StringLiterals;

namespace onecake {

RecoveryFlow::RecoveryFlow(MessageBar *message, QWidget *page)
    : QObject(page)
    , m_message(message)
    , m_page(page)
{}

void RecoveryFlow::offer(const StoreUrl &store, const StoreRisk &mark, const Error &error)
{
    const bool mayBe = store.kind == StoreKind::Sqlite && !store.isReadOnly();
    if (error.code != ErrorCode::NeedsRecovery || !mayBe)
        m_message->showError(sentence(error));
    else
        m_message->showError(sentence(error), tr("&Recover…"),
                             [this, store, mark] { ask(store, mark); });
}

void RecoveryFlow::ask(const StoreUrl &store, const StoreRisk &mark)
{
    const QString text =
        tr("%1 cannot be read before what an interrupted program had begun in it is rolled back. "
           "That writes to the file, as SQLite itself does whenever the file is opened for "
           "writing; what was committed stays.")
            .arg(shownText(textOf(store)));
    auto *dialog = new UnlockDialog(mark, text, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::confirmed, this, [this, store, mark](const QString &typed) {
        if (!mark.isProduction || confirms(typed, mark))
            recover(store.file);
    });
    dialog->open();
}

void RecoveryFlow::recover(const QString &file)
{
    m_message->clear();
    detach(recoverSqliteFileAside(file), this, tr("recovering a file"),
           [this](const Result<QString> &done) {
               if (done)
                   Q_EMIT recovered(*done);
               else
                   m_message->showError(sentence(done.error()));
           });
}

} // namespace onecake
