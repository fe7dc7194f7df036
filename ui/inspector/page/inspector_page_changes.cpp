// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "ui/inspector/page/inspector_page.h"
#include "ui/inspector/page/removal_dialog.h"
#include "ui/inspector/page/unlock_dialog.h"
#include "ui/inspector/record/mend_dialog.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/message_bar.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

void InspectorPage::askToUnlock(Deed thenDo)
{
    ChangeDesk *desk = m_session.desk();
    if (desk == nullptr || !desk->mark().isLocked)
        return;
    auto *dialog = new UnlockDialog(desk->mark(), *m_session.table(),
                                    u"Until it is locked again, or its tab is closed, keys can be "
                                    "removed from it and changed in it."_s,
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::confirmed, desk, [this, desk, thenDo](const QString &typed) {
        m_remedy = Remedy::None;
        if (const Result<void> unlocked = desk->unlock(typed); !unlocked)
            m_message->say(sentence(unlocked.error()));
        else if (thenDo != nullptr)
            (this->*thenDo)();
    });
    dialog->open();
}

// Where it is locked, a person is asked to unlock it, and it is done then.
bool InspectorPage::isUnlockedFor(Deed deed)
{
    const ChangeDesk *desk = m_session.desk();
    if (desk == nullptr)
        return false;
    if (!desk->isWritable())
        askToUnlock(deed);
    return desk->isWritable();
}

void InspectorPage::askToRemove()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty() || !isUnlockedFor(&InspectorPage::askToRemove))
        return;
    const Instant seenAt = m_session.now();
    const auto preview = std::make_shared<RemovalPreview>(m_session.previewOf(rows));
    auto *dialog = new RemovalDialog(title(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPreview(*preview, static_cast<qint64>(preview->rows.size()),
                        m_session.table()->reader, seenAt);
    connect(dialog, &RemovalDialog::confirmed, m_session.desk(),
            [this, preview, seenAt] { m_session.desk()->remove(std::move(*preview), seenAt); });
    dialog->open();
}

void InspectorPage::askToRemoveMatching()
{
    if (!isUnlockedFor(&InspectorPage::askToRemoveMatching))
        return;
    auto *dialog = new RemovalDialog(title(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto preview = std::make_shared<MatchingPreview>();
    connect(&m_session, &InspectorSession::matchingCounted, dialog, &RemovalDialog::showCounted);
    connect(&m_session, &InspectorSession::matchingPreviewed, dialog,
            [this, dialog, preview](const MatchingPreview &counted) {
                *preview = counted;
                dialog->showPreview(counted.removal, counted.count, m_session.table()->reader,
                                    counted.now);
            });
    connect(&m_session, &InspectorSession::failed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::rejected, &m_session, &InspectorSession::stopPreview);
    connect(dialog, &RemovalDialog::confirmed, m_session.desk(),
            [this, preview] { m_session.desk()->removeMatching(std::move(*preview)); });
    dialog->open();
    m_session.previewMatching();
}

void InspectorPage::askToMend(const MendQuestion &question)
{
    auto *dialog = new MendDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MendDialog::confirmed, m_session.desk(), &ChangeDesk::edit);
    dialog->open();
}

void InspectorPage::askToRelease()
{
    const InspectedRow *row = selected();
    if (row == nullptr || !isUnlockedFor(&InspectorPage::askToRelease))
        return;
    askToMend({u"Release a stuck claim"_s,
               u"&Release, if still stuck"_s,
               {},
               {},
               [seen = row->stored, read = row->row, reader = m_session.table()->reader,
                now = m_session.now()](const QString &) {
                   return planRelease(seen, read, reader, now);
               }});
}

void InspectorPage::askToExtend()
{
    const InspectedRow *row = selected();
    if (row == nullptr || !isUnlockedFor(&InspectorPage::askToExtend))
        return;
    askToMend({u"Keep a record longer"_s, u"&Keep it"_s,
               u"For how much &longer, from its present end: 30min, 12h, 7d"_s, u"24h"_s,
               [seen = row->stored, read = row->row, reader = m_session.table()->reader,
                now = m_session.now()](const QString &typed) -> Result<EditPlan> {
                   const std::optional<Duration> length = parseDuration(typed.trimmed());
                   if (!length)
                       return Error{ErrorCode::InvalidInput,
                                    {},
                                    u"\"%1\" is no length of time, expected one such as 30min, 12h "
                                    "or 7d"_s.arg(typed),
                                    {}};
                   const Instant end = std::max(read.expiresAt.value_or(now), now);
                   return planExtension(seen, read, reader, end + *length, now);
               }});
}

void InspectorPage::askToNote()
{
    const InspectedRow *row = selected();
    if (row == nullptr || !isUnlockedFor(&InspectorPage::askToNote))
        return;
    const AttributeValue before = row->stored.item.value(noteName.toString());
    const auto *text = std::get_if<QString>(&before.content());
    askToMend({u"Write a note"_s, u"&Write it"_s,
               u"A &note on the record, for whoever looks at it next; an empty one takes it away"_s,
               text == nullptr ? QString() : *text,
               [seen = row->stored, reader = m_session.table()->reader,
                shape = m_session.table()->browser->shape()](const QString &typed) {
                   return planNote(seen, reader, shape, typed);
               }});
}

void InspectorPage::undo()
{
    if (isUnlockedFor(&InspectorPage::undo))
        m_session.desk()->undo();
}

void InspectorPage::redo()
{
    if (isUnlockedFor(&InspectorPage::redo))
        m_session.desk()->redo();
}

// A removal that some process began and did not end.
void InspectorPage::offerToGoOn()
{
    const ChangeDesk *desk = m_session.desk();
    if (desk->work() || desk->interrupted().empty() || m_remedy != Remedy::None)
        return;
    const RemovalHead &head = desk->interrupted().back().head;
    m_remedy = Remedy::GoOn;
    m_removalId = head.id;
    const QString what = head.total ? keysInWords(*head.total) : u"keys"_s;
    m_message->ask(u"A removal of %1 was interrupted before its end."_s.arg(what),
                   u"Go on with it"_s);
}

void InspectorPage::goOn()
{
    if (!isUnlockedFor(&InspectorPage::goOn) || m_session.desk()->interrupted().empty())
        return;
    // It may be offered again, now that it is unlocked.
    m_remedy = Remedy::None;
    m_message->hide();
    m_session.desk()->resumeRemoval(m_session.desk()->interrupted().back().head);
}

void InspectorPage::sayEnd(const DeskReport &report)
{
    m_removalId = report.removalId;
    const bool isWritable = m_session.desk()->isWritable();
    if (!isWritable && !m_session.desk()->isReadOnly())
        m_remedy = Remedy::Unlock;
    else if (!report.isWhole && !report.removalId.isEmpty())
        m_remedy = Remedy::Report;
    else
        m_remedy = report.removalId.isEmpty() ? Remedy::None : Remedy::Undo;
    switch (m_remedy) {
    case Remedy::Unlock:
        m_message->say(report.says, u"Unlock…"_s);
        return;
    case Remedy::Report:
        m_message->say(report.says, u"Save what became of each…"_s);
        return;
    case Remedy::Undo:
        m_message->tell(report.says, u"Undo"_s);
        return;
    case Remedy::None:
    case Remedy::GoOn:
        if (report.isWhole)
            m_message->tell(report.says);
        else
            m_message->say(report.says);
        return;
    }
}

void InspectorPage::followRemedy()
{
    switch (std::exchange(m_remedy, Remedy::None)) {
    case Remedy::None:
        return;
    case Remedy::Undo:
        undo();
        return;
    case Remedy::Report:
        saveReport();
        return;
    case Remedy::Unlock:
        askToUnlock();
        return;
    case Remedy::GoOn:
        goOn();
        return;
    }
}

void InspectorPage::saveReport()
{
    auto *dialog = new QFileDialog(this, u"What became of each key"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({u"CSV (*.csv)"_s, u"JSON Lines (*.jsonl)"_s});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = m_removalId](const QString &file) {
                if (m_session.desk() == nullptr)
                    return;
                const ReportFormat format =
                    file.endsWith(u".jsonl"_s) ? ReportFormat::JsonLines : ReportFormat::Csv;
                m_session.desk()->saveReport(id, file, format);
            });
    dialog->open();
}

} // namespace onecake
