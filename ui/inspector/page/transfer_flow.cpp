// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/transfer_flow.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "ui/inspector/page/change_flow.h"
#include "ui/inspector/page/copy_dialog.h"
#include "ui/inspector/page/rows_panel.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

const std::vector<TransferFlow::Format> &TransferFlow::formats()
{
    static const std::vector<Format> all{
        {RowFormat::Csv, u"&CSV"_s, u"csv"_s},
        {RowFormat::JsonLines, tr("&JSON Lines"), u"jsonl"_s},
        {RowFormat::DynamoDbJson, tr("&DynamoDB JSON"), u"json"_s},
        {RowFormat::Markdown, u"&Markdown"_s, u"md"_s},
    };
    return all;
}

TransferFlow::TransferFlow(InspectorSession *session, RowsPanel *rows, ChangeFlow *changes,
                           MessageBar *message, const InspectorEnvironment &environment,
                           QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_rows(rows)
    , m_changes(changes)
    , m_message(message)
    , m_environment(environment)
    , m_page(page)
{}

void TransferFlow::follow(const StoreUrl &store)
{
    m_store = store;
    const TransferController *controller = m_session->transfers();
    connect(controller, &TransferController::ended, this,
            [this](const QString &says, bool isWhole) {
                if (isWhole)
                    m_message->showSuccess(says);
                else
                    m_message->showError(says);
            });
    connect(controller, &TransferController::importPreviewed, this, &TransferFlow::askToImport);
}

void TransferFlow::copyKeys()
{
    QStringList keys;
    for (const int row : m_rows->selectedRows())
        keys.append(m_session->rows().at(static_cast<std::size_t>(row)).row.key);
    if (!keys.isEmpty())
        QGuiApplication::clipboard()->setText(keys.join(u'\n'));
}

void TransferFlow::copyAs(const Format &format)
{
    const RowWriter writer(format.format);
    QByteArray text = writer.head();
    for (const int row : m_rows->selectedRows())
        text +=
            writer.line(m_session->rows().at(static_cast<std::size_t>(row)).row, m_session->now());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void TransferFlow::copyCommand()
{
    if (const InspectedRow *row = m_rows->selected())
        QGuiApplication::clipboard()->setText(commandLineFor(*m_session->table(), row->row));
}

void TransferFlow::exportAs(const Format &format)
{
    auto *dialog = new QFileDialog(m_page, tr("Export everything that matches"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.suffix);
    dialog->setNameFilters({u"%1 (*.%2)"_s.arg(QString(format.title).remove(u'&'), format.suffix),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, as = format.format](const QString &file) {
                if (TransferController *controller = m_session->transfers())
                    controller->exportTo(file, as, m_session->filter());
            });
    dialog->open();
}

void TransferFlow::importRows()
{
    if (!m_changes->isUnlockedFor([this] { importRows(); }))
        return;
    auto *dialog = new QFileDialog(m_page, tr("Import keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("JSON Lines and DynamoDB JSON (*.jsonl *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (TransferController *controller = m_session->transfers())
            controller->lookAtImport(file);
    });
    dialog->open();
}

void TransferFlow::askToImport(const QString &file, const ImportPreview &preview)
{
    constexpr std::size_t problemsMax = 5;
    QString text = tr("Import %1 from %2?").arg(keysInWords(preview.rows), shownText(file));
    QString more = tr("Each is written only where there is no record of its key.");
    if (preview.refused > 0)
        more += tr("\n\n%1 do not fit this table:").arg(preview.refused);
    for (std::size_t place = 0; place < std::min(problemsMax, preview.problems.size()); ++place)
        more += u'\n' + problemText(file, preview.problems[place]);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import keys"), text, QMessageBox::Cancel,
                                m_page);
    box->setObjectName(u"import"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *yes =
        box->addButton(tr("&Import %1").arg(keysInWords(preview.rows)), QMessageBox::AcceptRole);
    yes->setEnabled(preview.rows > 0);
    connect(yes, &QPushButton::clicked, m_session->transfers(),
            [this, file, total = preview.rows + preview.refused] {
                m_session->transfers()->importFrom(file, total);
            });
    box->open();
}

void TransferFlow::copyToStore()
{
    constexpr std::size_t samplesMax = 100;
    if (m_session->table() == nullptr || m_session->transfers()->work())
        return;
    const bool isAll = !m_session->isReading() && !m_session->hasMore() && !m_session->hasBefore();
    CopyQuestion question{
        {m_session->table(),
         m_session->filter(),
         {m_session->rowsSeen(), isAll ? CountKind::Exact : CountKind::AtLeast, {}},
         {}},
        m_session->line(),
        m_store};
    for (const InspectedRow &row : m_session->rows()) {
        if (question.source.samples.size() < samplesMax)
            question.source.samples.push_back(row.stored.item);
    }
    auto *dialog = new CopyDialog(question, m_environment, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyDialog::confirmed, m_session->transfers(), [this, dialog] {
        CopyPlan &plan = dialog->plan();
        if (plan.target() != nullptr)
            m_session->transfers()->copyTo(plan.takeTarget(), plan.filter(), plan.count());
    });
    connect(m_session, &InspectorSession::opening, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace onecake
