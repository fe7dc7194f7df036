// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/language/query_text.h"
#include "core/session/inspector/chosen_layouts.h"
#include "ui/inspector/mapping/mapping_editor.h"
#include "ui/inspector/page/copy_dialog.h"
#include "ui/inspector/page/inspector_page.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/record/payload_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct FormatChoice {
    RowFormat format;
    QString title;
    QString suffix;
};

const std::vector<FormatChoice> &formats()
{
    static const std::vector<FormatChoice> all{
        {RowFormat::Csv, u"&CSV"_s, u"csv"_s},
        {RowFormat::JsonLines, u"&JSON Lines"_s, u"jsonl"_s},
        {RowFormat::DynamoDbJson, u"&DynamoDB JSON"_s, u"json"_s},
        {RowFormat::Markdown, u"&Markdown"_s, u"md"_s},
    };
    return all;
}

} // namespace

void InspectorPage::makeTransfers(Actions *actions)
{
    actions->copyAs = new QMenu(u"Copy &as"_s, this);
    actions->exportAs = new QMenu(u"E&xport what matches"_s, this);
    for (const FormatChoice &choice : formats()) {
        actions->copyAs->addAction(choice.title, this,
                                   [this, format = choice.format] { copyAs(format); });
        actions->exportAs->addAction(choice.title + u"…"_s, this,
                                     [this, format = choice.format] { exportAs(format); });
    }
    QAction *command =
        actions->copyAs->addAction(u"C&ommand that shows it"_s, this, &InspectorPage::copyCommand);
    command->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(command);
    m_exportButton->setMenu(actions->exportAs);
}

void InspectorPage::copyAs(RowFormat format)
{
    const RowWriter writer(format);
    QByteArray text = writer.head();
    for (const int row : selectedRows())
        text +=
            writer.line(m_session.rows().at(static_cast<std::size_t>(row)).row, m_session.now());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void InspectorPage::copyCommand()
{
    if (const InspectedRow *row = selected())
        QGuiApplication::clipboard()->setText(commandLineFor(*m_session.table(), row->row));
}

void InspectorPage::exportAs(RowFormat format)
{
    const auto choice =
        std::find_if(formats().begin(), formats().end(),
                     [format](const FormatChoice &each) { return each.format == format; });
    auto *dialog = new QFileDialog(this, u"Export everything that matches"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(choice->suffix);
    dialog->setNameFilters({u"%1 (*.%2)"_s.arg(QString(choice->title).remove(u'&'), choice->suffix),
                            u"All files (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) {
        if (TransferDesk *desk = m_session.transfers())
            desk->exportTo(file, format, m_session.filter());
    });
    dialog->open();
}

void InspectorPage::importRows()
{
    if (!isUnlockedFor(&InspectorPage::importRows))
        return;
    auto *dialog = new QFileDialog(this, u"Import keys"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {u"JSON Lines and DynamoDB JSON (*.jsonl *.json)"_s, u"All files (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (TransferDesk *desk = m_session.transfers())
            desk->lookAtImport(file);
    });
    dialog->open();
}

void InspectorPage::askToImport(const QString &file, const ImportPreview &preview)
{
    constexpr std::size_t problemsMax = 5;
    QString text = u"Import %1 from %2?"_s.arg(keysInWords(preview.rows), shownText(file));
    QString more = u"Each is put only where there is no record of its key."_s;
    if (preview.refused > 0)
        more += u"\n\n%1 do not fit this table:"_s.arg(preview.refused);
    for (std::size_t place = 0; place < std::min(problemsMax, preview.problems.size()); ++place)
        more += u'\n' + problemText(file, preview.problems[place]);
    auto *box =
        new QMessageBox(QMessageBox::Question, u"Import keys"_s, text, QMessageBox::Cancel, this);
    box->setObjectName(u"import"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *yes =
        box->addButton(u"&Import %1"_s.arg(keysInWords(preview.rows)), QMessageBox::AcceptRole);
    yes->setEnabled(preview.rows > 0);
    connect(yes, &QPushButton::clicked, m_session.transfers(),
            [this, file, total = preview.rows + preview.refused] {
                m_session.transfers()->importFrom(file, total);
            });
    box->open();
}

void InspectorPage::askToCopy()
{
    constexpr std::size_t samplesMax = 100;
    if (m_session.table() == nullptr || m_session.transfers()->work())
        return;
    const bool isAll = !m_session.isReading() && !m_session.hasMore() && !m_session.hasBefore();
    CopyQuestion question{
        {m_session.table(),
         m_session.filter(),
         {m_session.rowsSeen(), isAll ? CountKind::Exact : CountKind::AtLeast, {}},
         {}},
        m_session.line(),
        m_store};
    for (const InspectedRow &row : m_session.rows()) {
        if (question.source.samples.size() < samplesMax)
            question.source.samples.push_back(row.stored.item);
    }
    auto *dialog = new CopyDialog(question, m_home, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyDialog::confirmed, m_session.transfers(), [this, dialog] {
        CopyPlan &plan = dialog->plan();
        if (plan.target() != nullptr)
            m_session.transfers()->copyTo(plan.takeTarget(), plan.filter(), plan.count());
    });
    connect(&m_session, &InspectorSession::opening, dialog, &QDialog::reject);
    dialog->open();
}

void InspectorPage::findPayload()
{
    if (m_session.table() == nullptr)
        return;
    auto *dialog = new PayloadDialog(m_session.table()->layout(), vocabulary().scopes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PayloadDialog::found, this,
            [this](const Query &query) { m_query->setText(toText(query)); });
    dialog->open();
}

void InspectorPage::editMapping()
{
    constexpr std::size_t samplesMax = 24;
    const KeyTable *table = m_session.table();
    if (table == nullptr)
        return;
    MappingTerms terms{table->browser->shape(), {}, table->reader, m_session.now()};
    for (const InspectedRow &row : m_session.rows()) {
        if (terms.samples.size() < samplesMax)
            terms.samples.push_back(row.stored.item);
    }
    auto *dialog = new MappingEditor(terms, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingEditor::chosen, this, [this](const SavedMapping &mapping) {
        KeyTableChoice choice;
        choice.mapping = mapping;
        readAs(choice);
    });
    dialog->open();
}

// Again, and from now on whenever this table is opened.
void InspectorPage::readAs(const KeyTableChoice &choice)
{
    KeyTableChoice ofTable = choice;
    if (m_session.table() != nullptr)
        ofTable.table = m_session.table()->browser->shape().table;
    const Result<void> kept = rememberLayout(m_home.layoutsFile, m_store, ofTable);
    m_session.open(m_store, m_mark, ofTable);
    if (!kept)
        tell(sentence(kept.error()), false);
}

} // namespace onecake
