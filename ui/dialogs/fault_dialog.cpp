// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/fault_dialog.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/widgets/form_fields.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int widthInLetters = 130;
constexpr int heightInLines = 30;
constexpr int exampleRole = Qt::UserRole;

std::optional<quint64> seedIn(const QString &text)
{
    bool isNumber = false;
    const quint64 seed = text.trimmed().toULongLong(&isNumber);
    return isNumber && seed <= static_cast<quint64>(largestSeed) ? std::optional(seed)
                                                                 : std::nullopt;
}

// A list of faults can be long, and is there to be copied.
QLineEdit *lineToRead(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setReadOnly(true);
    return line;
}

} // namespace

FaultDialog::FaultDialog(LabSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(new QLineEdit(toWords(session->choices().setup().faults), this))
    , m_seed(new QLineEdit(QString::number(session->inputs().seed), this))
    , m_message(new QLabel(this))
    , m_own(lineToRead(this))
    , m_fallen(lineToRead(this))
    , m_keep(new QPushButton(tr("&Keep exactly these faults"), this))
    , m_list(new QTreeWidget(this))
    , m_completions(new QStringListModel(this))
{
    setObjectName(u"faults"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Faults in words"));
    addWords();
    addList();
    addFallen();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_play = buttons->addButton(tr("&Use these"), QDialogButtonBox::AcceptRole);
    m_play->setDefault(true);
    auto *form = new QFormLayout;
    addField(form, tr("&What goes wrong"), m_words);
    addField(form, tr("Random &seed"), m_seed);
    addField(form, tr("The story's &own"), m_own);
    addField(form, tr("Ran&dom faults"), m_fallen, m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthInLetters,
           fontMetrics().height() * heightInLines);
    connect(buttons, &QDialogButtonBox::accepted, this, &FaultDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(session, &LabSession::eventsAppended, this, &FaultDialog::follow);
    connect(session, &LabSession::runStarted, this, &FaultDialog::follow);
    follow();
    check();
}

void FaultDialog::addWords()
{
    m_words->setObjectName(u"fault-words"_s);
    m_words->setPlaceholderText(tr("lose reply 1; lose 10% of messages"));
    m_words->setClearButtonEnabled(true);
    m_seed->setObjectName(u"fault-seed"_s);
    m_message->setObjectName(u"fault-message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(3 * fontMetrics().height());
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    complete();
    m_words->setCompleter(completer);
    // Before the line itself looks for completions.
    connect(m_words, &QLineEdit::textEdited, this, &FaultDialog::complete);
    connect(m_words, &QLineEdit::textChanged, this, &FaultDialog::check);
    connect(m_seed, &QLineEdit::textChanged, this, &FaultDialog::check);
}

void FaultDialog::addList()
{
    m_list->setObjectName(u"fault-list"_s);
    m_list->setAccessibleName(tr("All that can go wrong"));
    m_list->setHeaderLabels({tr("Fault"), tr("What happens")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setToolTip(tr("A double click, or Return, adds the fault to the line above"));
    for (const FaultPhrase &phrase : faultPhrases()) {
        auto *item = new QTreeWidgetItem(m_list, {exampleOf(phrase), tr(phrase.meaning)});
        item->setToolTip(0, formOf(phrase));
        item->setToolTip(1, tr(phrase.meaning));
        item->setData(0, exampleRole, exampleOf(phrase));
    }
    m_list->resizeColumnToContents(0);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { add(item->data(0, exampleRole).toString()); });
}

void FaultDialog::addFallen()
{
    m_fallen->setObjectName(u"fault-fallen"_s);
    m_keep->setObjectName(u"fault-keep"_s);
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(
        tr("Replaces the random faults in the line above by those that occurred: with the "
           "same seed it is the same run"));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_words->setText(toWords(
            withoutChance(m_session->choices().setup().faults, m_session->fallenByChance())));
        m_words->setFocus();
    });
}

void FaultDialog::add(const QString &fault)
{
    QString words = m_words->text().trimmed();
    if (!words.isEmpty())
        words += words.endsWith(u';') ? u" "_s : u"; "_s;
    m_words->setText(words + fault);
}

// Return in the list has added a fault, and is not for the button.
void FaultDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || focusWidget() != m_list)
        QDialog::keyPressEvent(event);
}

void FaultDialog::complete()
{
    m_completions->setStringList(completedFaults(m_words->text()));
}

void FaultDialog::check()
{
    const Result<Faults> faults = parseFaults(m_words->text());
    const bool isSeed = seedIn(m_seed->text()).has_value();
    if (!faults)
        m_message->setText(sentence(faults.error()));
    else if (!isSeed)
        m_message->setText(tr("The seed is a whole number from 0 to %1.").arg(largestSeed));
    else
        m_message->setText(tr("Several faults are separated by semicolons."));
    m_play->setEnabled(faults && isSeed);
}

void FaultDialog::follow()
{
    const size_t chosen = m_session->choices().setup().faults.size();
    Faults own = allFaults(m_session->inputs());
    own.resize(own.size() - std::min(own.size(), chosen));
    m_own->setText(own.empty() ? tr("nothing") : toWords(own));
    m_own->setCursorPosition(0);
    const Faults &fallen = m_session->fallenByChance();
    m_fallen->setText(fallen.empty() ? tr("nothing so far") : toWords(fallen));
    m_fallen->setCursorPosition(0);
    m_keep->setEnabled(isAnyByChance(m_session->choices().setup().faults));
}

void FaultDialog::confirm()
{
    const Result<Faults> faults = parseFaults(m_words->text());
    const std::optional<quint64> seed = seedIn(m_seed->text());
    if (!faults || !seed)
        return;
    m_session->choices().chooseFaults(*faults, *seed);
    accept();
}

} // namespace onecake
