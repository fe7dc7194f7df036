// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/policy_dialog.h"

#include "core/base/text/tr.h"
#include "core/session/lab/lab_options.h"
#include "ui/help/help_link.h"
#include "ui/lab/option_box.h"
#include "ui/policies/exploration_panel.h"
#include "ui/policies/policy_form_view.h"
#include "ui/policies/tell_apart_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_frame.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int usualLetters = 190;
constexpr int usualLines = 44;
constexpr int narrowLetters = 145; // below that, one column
constexpr int sideLetters = 54;

QScrollArea *scrollOf(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The height of words that wrap is asked for without a bar that comes later.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

PolicyDialog::PolicyDialog(PolicyEditor *editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_title(new QLineEdit(this))
    , m_other(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_form(new PolicyFormView(editor, this))
    , m_exploration(new ExplorationPanel(editor, this))
    , m_apart(new TellApartPanel(editor, this))
{
    setObjectName(u"policy-form"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A copy of %1").arg(translated(editor->copy().original().title)));
    setHelpTopic(this, u"policy"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(addHeader());
    layout->addWidget(m_message);
    layout->addWidget(addBody(), 1);
    layout->addWidget(addFooter());
    m_message->clear();
    connectParts();
    const QSize room = screen()->availableSize() * 19 / 20;
    resize(
        QSize(fontMetrics().averageCharWidth() * usualLetters, fontMetrics().height() * usualLines)
            .boundedTo(room));
    arrange();
    follow();
    m_form->focusField(editor->copy().fields().front().form.path);
}

QWidget *PolicyDialog::addHeader()
{
    auto *header = new QWidget(this);
    m_headerLayout = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_headerLayout->setContentsMargins(16, 8, 16, 8);
    const auto add = [this, header](const QString &words, QWidget *field, const QString &name,
                                    const QString &purpose, int stretch) {
        auto *place = new QWidget(header);
        auto *layout = new QHBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(words, place);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(words).remove(u'&'));
        field->setToolTip(purpose);
        layout->addWidget(label);
        layout->addWidget(field, 1);
        m_headerLayout->addWidget(place, stretch);
    };
    m_title->setText(m_editor->copy().title());
    fillOptions(m_other, tr("Compare with"), {{QString(), tr("no other policy"), {}, {}}});
    for (const LabOption &option : policyOptions())
        m_other->addItem(option.title, option.id);
    m_other->setCurrentIndex(m_other->findData(m_editor->otherId()));
    m_show->addItem(tr("all fields"), static_cast<int>(PolicyFormView::Show::All));
    m_show->addItem(tr("what differs"), static_cast<int>(PolicyFormView::Show::Differing));
    m_show->addItem(tr("what you changed"), static_cast<int>(PolicyFormView::Show::Changed));
    m_show->addItem(tr("what is assumed"), static_cast<int>(PolicyFormView::Show::Assumed));
    for (QComboBox *box : {m_other, m_show}) {
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    add(tr("&Name of the copy"), m_title, u"policy-name"_s,
        tr("What the copy is called in lists; its file's name becomes its id"), 3);
    add(tr("&Compare with"), m_other, u"compare-with"_s,
        tr("Puts the fields of that policy beside these, and searches for what tells the two "
           "apart"),
        2);
    add(tr("S&how"), m_show, u"show-fields"_s, tr("Which fields are shown; broken ones always are"),
        1);
    return header;
}

QWidget *PolicyDialog::addBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *fields = new QWidget(body);
    m_formLayout = new QVBoxLayout(fields);
    m_formLayout->setContentsMargins(0, 0, 0, 0);
    m_formLayout->addWidget(m_form);
    m_formLayout->addStretch();
    m_columnLayout = new QVBoxLayout;
    m_columnLayout->addWidget(scrollOf(fields, body), 1);
    layout->addLayout(m_columnLayout, 1);
    m_side = scrollOf(m_exploration, body);
    m_side->setFixedWidth(fontMetrics().averageCharWidth() * sideLetters);
    layout->addWidget(m_side);
    return body;
}

QPushButton *PolicyDialog::addButton(QBoxLayout *layout, const QString &text, const QString &name,
                                     const QString &purpose)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(purpose);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QWidget *PolicyDialog::addFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 8, 16, 8);
    m_mark = new StatusIconLabel(footer);
    m_verdict = new QLabel(footer);
    m_verdict->setObjectName(u"policy-verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_mark);
    layout->addWidget(m_verdict, 1);
    m_undo = addButton(layout, tr("&Undo"), u"policy-undo"_s, tr("Takes the last change back"));
    m_redo = addButton(layout, tr("&Redo"), u"policy-redo"_s, tr("Changes again what was undone"));
    m_save = addButton(layout, tr("&Save as…"), u"policy-save"_s,
                       tr("Writes the copy to a file that --policy takes"));
    m_use = addButton(layout, tr("Use in the &lab"), u"policy-use"_s,
                      tr("Closes the form, and plays the run in the lab under the copy"));
    QPushButton *close =
        addButton(layout, tr("Cl&ose"), u"policy-close"_s,
                  tr("The copy stays as it is until another policy is played in the lab"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return footer;
}

void PolicyDialog::connectParts()
{
    connect(m_title, &QLineEdit::textEdited, m_editor, &PolicyEditor::rename);
    connect(m_other, &QComboBox::activated, m_editor,
            [this](int index) { m_editor->compareWith(m_other->itemData(index).toString()); });
    connect(m_show, &QComboBox::activated, this, [this](int index) {
        m_form->showOnly(static_cast<PolicyFormView::Show>(m_show->itemData(index).toInt()));
    });
    connect(m_undo, &QPushButton::clicked, m_editor, &PolicyEditor::undo);
    connect(m_redo, &QPushButton::clicked, m_editor, &PolicyEditor::redo);
    connect(m_save, &QPushButton::clicked, this, &PolicyDialog::chooseFile);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT useAsked();
        accept();
    });
    connect(m_exploration, &ExplorationPanel::playAsked, this, [this](const RunInputs &run) {
        Q_EMIT playAsked(run);
        accept();
    });
    connect(m_apart, &TellApartPanel::playAsked, this, [this](const ToldApart &told) {
        Q_EMIT playBesideAsked(told);
        accept();
    });
    connect(m_editor, &PolicyEditor::changed, this, &PolicyDialog::follow);
    connect(m_editor, &PolicyEditor::found, this, &PolicyDialog::followVerdict);
    connect(m_editor, &PolicyEditor::saved, this,
            [this](const QString &file) { m_message->showSuccess(tr("Saved as %1").arg(file)); });
    connect(m_editor, &PolicyEditor::failed, this,
            [this](const Error &error) { m_message->showError(sentence(error)); });
}

// Return in a field has changed it already, and closes nothing.
void PolicyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

void PolicyDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

// Where there is no room beside the fields, what was found stands below them, and scrolls with
// them.
void PolicyDialog::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowLetters;
    if (m_isNarrow == isNarrow || m_side == nullptr)
        return;
    m_isNarrow = isNarrow;
    m_headerLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_form->setNarrow(isNarrow);
    if (isNarrow) {
        m_formLayout->insertWidget(1, m_apart);
        m_side->takeWidget();
        m_formLayout->insertWidget(2, m_exploration);
        m_exploration->show();
    } else if (m_side->widget() == nullptr) {
        m_formLayout->removeWidget(m_exploration);
        m_side->setWidget(m_exploration);
    }
    if (!isNarrow)
        m_columnLayout->addWidget(m_apart);
    m_side->setVisible(!isNarrow);
}

void PolicyDialog::follow()
{
    const PolicyCopy &copy = m_editor->copy();
    if (m_title->text() != copy.title())
        m_title->setText(copy.title());
    m_undo->setEnabled(copy.canUndo());
    m_redo->setEnabled(copy.canRedo());
    m_save->setEnabled(copy.isSound());
    m_use->setEnabled(copy.isSound());
    followVerdict();
}

void PolicyDialog::followVerdict()
{
    const PolicyCopy &copy = m_editor->copy();
    const PolicyExploration &exploration = m_editor->exploration();
    if (!copy.isSound()) {
        m_mark->setState(ReportState::Warning);
        m_verdict->setText(
            tr("%n rule(s) broken: the copy can be saved and played once that is mended.", nullptr,
               copy.brokenCount()));
        return;
    }
    const auto &report = exploration.report();
    if (exploration.isUnderWay() || !report) {
        m_mark->setState(VerdictState::Undecided);
        m_verdict->setText(exploration.hasFailed() ? tr("It could not be explored.")
                                                   : tr("Exploring…"));
        return;
    }
    const bool isBroken = isAnyBroken(*report);
    const QString words = verdictInWords(*report);
    const bool holds = !isBroken && words == tr("Holds under every single fault.");
    m_mark->setState(isBroken ? VerdictState::Broken
                              : (holds ? VerdictState::Holds : VerdictState::Undecided));
    m_verdict->setText(tr("%1: %2").arg(translated(report->design.scenario->title), words));
}

void PolicyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(policyIdFrom(m_editor->copy().title()) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, m_editor, &PolicyEditor::save);
    dialog->open();
}

} // namespace onecake
