// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/change_flow.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "ui/inspector/page/change_dialogs.h"
#include "ui/inspector/page/rows_panel.h"
#include "ui/widgets/message_bar.h"

#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

ChangeFlow::ChangeFlow(InspectorSession *session, RowsPanel *rows, MessageBar *message,
                       QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_rows(rows)
    , m_message(message)
    , m_page(page)
{}

void ChangeFlow::follow(const QString &storeName)
{
    m_storeName = storeName;
    ChangeController *controller = m_session->controller();
    connect(controller, &ChangeController::changed, this, &ChangeFlow::offerToGoOn);
    connect(controller, &ChangeController::ended, this, &ChangeFlow::sayEnd);
    connect(controller, &ChangeController::reportSaved, this,
            [this](const QString &file, const Result<ReportTally> &tally) {
                if (tally)
                    m_message->showSuccess(
                        tr("The report of %1 rows is in %2.").arg(tally->rows).arg(file));
                else
                    m_message->showError(sentence(tally.error()));
            });
}

void ChangeFlow::unlock(const std::function<void()> &then)
{
    ChangeController *controller = m_session->controller();
    if (controller == nullptr || !controller->mark().isLocked)
        return;
    auto *dialog =
        new UnlockDialog(controller->mark(), *m_session->table(),
                         tr("Until it is locked again, or its tab is closed, keys can be "
                            "removed from it and changed in it."),
                         m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::confirmed, controller,
            [this, controller, then](const QString &typed) {
                m_message->clear();
                if (const Result<void> unlocked = controller->unlock(typed); !unlocked)
                    m_message->showError(sentence(unlocked.error()));
                else if (then)
                    then();
            });
    dialog->open();
}

bool ChangeFlow::isUnlockedFor(const std::function<void()> &act)
{
    const ChangeController *controller = m_session->controller();
    if (controller == nullptr)
        return false;
    if (!controller->isWritable())
        unlock(act);
    return controller->isWritable();
}

void ChangeFlow::removeSelected()
{
    const std::vector<int> rows = m_rows->selectedRows();
    if (rows.empty() || !isUnlockedFor([this] { removeSelected(); }))
        return;
    const Instant seenAt = m_session->now();
    const auto preview = std::make_shared<RemovalPreview>(previewOf(*m_session, rows));
    auto *dialog = new RemovalDialog(m_storeName, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPreview(*preview, static_cast<qint64>(preview->rows.size()),
                        m_session->table()->reader, seenAt);
    ChangeController *controller = m_session->controller();
    connect(controller, &ChangeController::roomFound, dialog,
            [dialog](const TrashRoom &room) { dialog->showRoom(room, false); });
    connect(dialog, &RemovalDialog::confirmed, controller,
            [controller, preview, seenAt](const RemovalWay &way) {
                controller->remove(std::move(*preview), seenAt, way);
            });
    dialog->open();
    controller->askRoom(preview->bytes);
}

void ChangeFlow::removeMatching()
{
    if (!isUnlockedFor([this] { removeMatching(); }))
        return;
    auto *dialog = new RemovalDialog(m_storeName, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto preview = std::make_shared<MatchingPreview>();
    MatchingPreviewer *matching = &m_session->matching();
    connect(matching, &MatchingPreviewer::counted, dialog, &RemovalDialog::showCounted);
    connect(matching, &MatchingPreviewer::previewed, dialog,
            [this, dialog, preview](const MatchingPreview &counted) {
                *preview = counted;
                dialog->showPreview(counted.removal, counted.count, m_session->table()->reader,
                                    counted.now);
                m_session->controller()->askRoom(counted.removal.bytes);
            });
    connect(m_session->controller(), &ChangeController::roomFound, dialog,
            [dialog](const TrashRoom &room) { dialog->showRoom(room, true); });
    connect(m_session, &InspectorSession::failed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::rejected, matching, &MatchingPreviewer::stop);
    connect(dialog, &RemovalDialog::confirmed, m_session->controller(),
            [this, preview](const RemovalWay &way) {
                m_session->controller()->removeMatching(std::move(*preview), way);
            });
    dialog->open();
    matching->start(*m_session->table(),
                    {m_session->query().query, m_session->line(), m_session->now()});
}

void ChangeFlow::ask(const EditQuestion &question)
{
    auto *dialog = new EditDialog(question, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditDialog::confirmed, m_session->controller(), &ChangeController::edit);
    dialog->open();
}

void ChangeFlow::release()
{
    const InspectedRow *row = m_rows->selected();
    if (row == nullptr || !isUnlockedFor([this] { release(); }))
        return;
    ask({tr("Release a stuck claim"),
         tr("&Release, if still stuck"),
         {},
         {},
         [seen = row->stored, read = row->row, reader = m_session->table()->reader,
          now = m_session->now()](const QString &) {
             return planRelease(seen, read, reader, now);
         }});
}

void ChangeFlow::extend()
{
    const InspectedRow *row = m_rows->selected();
    if (row == nullptr || !isUnlockedFor([this] { extend(); }))
        return;
    ask({tr("Keep a record longer"), tr("&Keep it"),
         tr("For how much &longer, from its current expiry: 30min, 12h, 7d"), u"24h"_s,
         [seen = row->stored, read = row->row, reader = m_session->table()->reader,
          now = m_session->now()](const QString &typed) -> Result<EditPlan> {
             const std::optional<Duration> length = parseDuration(typed.trimmed());
             if (!length)
                 return Error{ErrorCode::InvalidInput,
                              {},
                              tr("\"%1\" is not a duration, expected one such as 30min, 12h "
                                 "or 7d")
                                  .arg(typed),
                              {}};
             const Instant end = std::max(read.expiresAt.value_or(now), now);
             return planExtension(seen, read, reader, end + *length, now);
         }});
}

void ChangeFlow::note()
{
    const InspectedRow *row = m_rows->selected();
    if (row == nullptr || !isUnlockedFor([this] { note(); }))
        return;
    const AttributeValue before = row->stored.item.value(noteName.toString());
    const auto *text = std::get_if<QString>(&before.content());
    ask({tr("Write a note"), tr("&Write it"),
         tr("A &note on the record, for whoever looks at it next; an empty one removes it"),
         text == nullptr ? QString() : *text,
         [seen = row->stored, reader = m_session->table()->reader,
          shape = m_session->table()->browser->shape()](const QString &typed) {
             return planNote(seen, reader, shape, typed);
         }});
}

void ChangeFlow::undo()
{
    if (isUnlockedFor([this] { undo(); }))
        m_session->controller()->undo();
}

void ChangeFlow::redo()
{
    if (isUnlockedFor([this] { redo(); }))
        m_session->controller()->redo();
}

// A removal that some process began and did not end.
void ChangeFlow::offerToGoOn()
{
    const ChangeController *controller = m_session->controller();
    // What went wrong is read first; what goes on from there is beside it.
    if (controller->work() || controller->interrupted().empty() || m_message->isOffering()
        || m_message->isError())
        return;
    const RemovalHead &head = controller->interrupted().back().head;
    const QString what = head.total ? keysInWords(*head.total) : u"keys"_s;
    m_message->showOffer(tr("A removal of %1 was interrupted before its end.").arg(what),
                         tr("Resume it"), [this] { goOn(); });
    m_message->addAnswer(tr("Otherwise…"), [this] { askHowToGoOn(); });
}

void ChangeFlow::askHowToGoOn()
{
    if (!isUnlockedFor([this] { askHowToGoOn(); })
        || m_session->controller()->interrupted().empty())
        return;
    const TrashEntry entry = m_session->controller()->interrupted().back();
    auto *dialog = new ResumeDialog(entry, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ChangeController *controller = m_session->controller();
    connect(dialog, &ResumeDialog::resumed, controller,
            [this, controller, entry](const RemovalWay &way) {
                m_message->clear();
                controller->resumeRemoval(entry.head, way);
            });
    connect(dialog, &ResumeDialog::givenUp, controller, [this, controller, entry] {
        m_message->clear();
        controller->giveUp(entry);
    });
    connect(dialog, &QDialog::rejected, this, &ChangeFlow::offerToGoOn);
    dialog->open();
}

void ChangeFlow::goOn()
{
    if (!isUnlockedFor([this] { goOn(); }) || m_session->controller()->interrupted().empty())
        return;
    // It may be offered again, now that it is unlocked.
    m_message->clear();
    m_session->controller()->resumeRemoval(m_session->controller()->interrupted().back().head);
}

void ChangeFlow::sayEnd(const ChangeReport &report)
{
    const ChangeController *controller = m_session->controller();
    const bool ofRemoval = !report.removalId.isEmpty();
    if (!controller->isWritable() && !controller->isReadOnly())
        m_message->showError(report.says, tr("Unlock…"), [this] { unlock(); });
    else if (report.isWhole && !report.changedAnything)
        m_message->showError(report.says); // it came to nothing, which is no success
    else if (report.isWhole && report.canBeUndone)
        m_message->showSuccess(report.says, tr("Undo"), [this] { undo(); });
    else if (report.isWhole)
        m_message->showSuccess(report.says);
    else if (ofRemoval)
        m_message->showError(report.says, tr("Save what became of each…"),
                             [this, id = report.removalId] { saveReport(id); });
    else
        m_message->showError(report.says);
    const bool isOpen = std::any_of(
        controller->interrupted().begin(), controller->interrupted().end(),
        [&report](const TrashEntry &entry) { return entry.head.id == report.removalId; });
    if (!report.isWhole && isOpen)
        m_message->addAnswer(tr("Go on, or end it…"), [this] { askHowToGoOn(); });
}

void ChangeFlow::saveReport(const QString &removalId)
{
    auto *dialog = new QFileDialog(m_page, tr("What became of each key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON Lines (*.jsonl)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, removalId](const QString &file) {
        if (m_session->controller() == nullptr)
            return;
        const ReportFormat format =
            file.endsWith(u".jsonl"_s) ? ReportFormat::JsonLines : ReportFormat::Csv;
        m_session->controller()->saveReport(removalId, file, format);
    });
    dialog->open();
}

} // namespace onecake
