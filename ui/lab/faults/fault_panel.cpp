// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/faults/fault_panel.h"

#include "core/base/random.h"
#include "ui/lab/faults/fault_form.h"
#include "ui/lab/faults/fault_words_box.h"
#include "ui/style/status_icon.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int faultMargin = 16;
constexpr auto placeProperty = "faultPlace";

QString headingOf(const FaultRow &row)
{
    if (row.isByHand)
        return FaultPanel::tr("By hand");
    switch (row.origin) {
    case FaultOrigin::Story:
        return FaultPanel::tr("From the story");
    case FaultOrigin::RunFile:
        return FaultPanel::tr("From the run's file");
    case FaultOrigin::Added:
        return FaultPanel::tr("Added");
    case FaultOrigin::Message:
        break;
    }
    return FaultPanel::tr("At a message");
}

// A shape in front of the words, so that colour is not needed.
QString markOf(FaultFate fate)
{
    switch (fate) {
    case FaultFate::Off:
        return u"–"_s;
    case FaultFate::Ahead:
        return u"○"_s;
    case FaultFate::Struck:
        return u"✕"_s;
    case FaultFate::UnderWay:
        return u"▶"_s;
    case FaultFate::Missed:
        break;
    }
    return u"◇"_s;
}

bool isSame(const FaultRow &one, const FaultRow &other)
{
    return one.words == other.words && one.isOn == other.isOn && one.fateWords == other.fateWords
        && one.fate == other.fate && one.isByHand == other.isByHand && one.origin == other.origin;
}

} // namespace

FaultPanel::FaultPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_form(new FaultForm(this))
    , m_words(new FaultWordsBox(this))
    , m_effect(new QLabel(this))
    , m_chance(new QWidget(this))
    , m_fell(new QLabel(m_chance))
    , m_seed(new QLineEdit(m_chance))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(faultMargin, 12, faultMargin, 12);
    layout->setSpacing(8);
    auto *undo = new QHBoxLayout;
    undo->addWidget(new ActionButton(actions.undo, ActionButton::Shape::Narrow, {}, this));
    undo->addWidget(new ActionButton(actions.redo, ActionButton::Shape::Narrow, {}, this));
    layout->addLayout(undo);
    m_effect->setObjectName(u"fault-effect"_s);
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_effect->hide();
    layout->addWidget(m_effect);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    addChance(layout);
    layout->addWidget(new SectionLabel(tr("Add"), this));
    layout->addWidget(m_form);
    layout->addWidget(new SectionLabel(tr("The same in words"), this));
    layout->addWidget(m_words);
    layout->addStretch();
    connect(m_form, &FaultForm::given, this, [this](const Fault &fault) {
        if (const std::optional<size_t> row = std::exchange(m_edited, std::nullopt))
            m_session->faults().edit(*row, fault);
        else
            m_session->faults().add(fault);
    });
    connect(m_form, &FaultForm::left, this, [this] { m_edited.reset(); });
    connect(m_words, &FaultWordsBox::given, &session->faults(), &PlannedFaults::setAdded);
    connect(&session->faults(), &PlannedFaults::effectTold, this, &FaultPanel::follow);
    connect(&session->choices().history(), &SetupHistory::changed, this, &FaultPanel::follow);
    connect(session, &LabSession::runStarted, this, &FaultPanel::follow);
    connect(session, &LabSession::lookedAtChanged, this, &FaultPanel::follow);
    connect(session, &LabSession::stateChanged, this, &FaultPanel::follow);
    follow();
}

void FaultPanel::addChance(QVBoxLayout *layout)
{
    auto *content = new QVBoxLayout(m_chance);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(6);
    content->addWidget(new SectionLabel(tr("Chance"), m_chance));
    m_fell->setObjectName(u"fault-fell"_s);
    m_fell->setTextFormat(Qt::PlainText);
    m_fell->setWordWrap(true);
    m_fell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content->addWidget(m_fell);
    auto *form = new QFormLayout;
    m_seed->setObjectName(u"chance-seed"_s);
    addField(form, tr("Seed"), m_seed);
    m_seed->setToolTip(
        tr("The same seed lets the same messages fall; a whole number up to %1").arg(largestSeed));
    content->addLayout(form);
    auto *again = new QPushButton(tr("Again with another seed"), m_chance);
    again->setObjectName(u"chance-again"_s);
    again->setAccessibleName(again->text());
    auto *keep = new QPushButton(tr("Keep exactly these"), m_chance);
    keep->setObjectName(u"chance-keep"_s);
    keep->setAccessibleName(keep->text());
    keep->setToolTip(tr("Puts exactly the faults that fell in the place of chance"));
    content->addWidget(again);
    content->addWidget(keep);
    layout->addWidget(m_chance);
    connect(m_seed, &QLineEdit::editingFinished, this, &FaultPanel::useSeed);
    connect(again, &QPushButton::clicked, this, &FaultPanel::drawSeed);
    connect(keep, &QPushButton::clicked, &m_session->faults(), &PlannedFaults::keepFallen);
}

void FaultPanel::useSeed()
{
    bool isNumber = false;
    const quint64 seed = m_seed->text().trimmed().toULongLong(&isNumber);
    if (isNumber && seed <= static_cast<quint64>(largestSeed))
        m_session->faults().setSeed(seed);
    m_seed->setText(QString::number(m_session->faults().seed()));
}

// Small, so that it can be told to others.
void FaultPanel::drawSeed()
{
    constexpr quint64 mostDrawn = 10000;
    Random random(freshSeed());
    const quint64 before = m_session->faults().seed();
    quint64 seed = before;
    while (seed == before)
        seed = 1 + random.below(mostDrawn);
    m_session->faults().setSeed(seed);
}

void FaultPanel::focusWords()
{
    m_words->findChild<QWidget *>(u"fault-sentence"_s)->setFocus(Qt::ShortcutFocusReason);
}

// What nobody sees is read when it is seen.
void FaultPanel::follow()
{
    const size_t count = m_session->faults().count();
    setWindowTitle(count == 0 ? tr("Faults") : tr("Faults %1").arg(count));
    if (!isVisible())
        return;
    const std::vector<FaultRow> rows = m_session->faults().rows();
    const bool isNew = rows.size() != m_shown.size()
        || !std::equal(rows.begin(), rows.end(), m_shown.begin(), &isSame);
    if (isNew || m_rows->isEmpty())
        showRows(rows);
    m_words->showPlanned(m_session->faults().addedWords());
    m_effect->setText(m_session->faults().lastEffect());
    m_effect->setVisible(!m_effect->text().isEmpty());
    showChance();
}

void FaultPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void FaultPanel::showChance()
{
    const std::vector<ChanceSummary> chances = m_session->faults().chances();
    m_chance->setVisible(!chances.empty());
    QStringList lines;
    for (const ChanceSummary &chance : chances) {
        const bool isJitter = chance.words.startsWith(u"jitter"_s);
        const QString counted = (isJitter ? tr("%1: %2 of %3 came later") : tr("%1: %2 of %3 fell"))
                                    .arg(chance.words)
                                    .arg(chance.struck)
                                    .arg(chance.messages);
        lines.append(chance.what.isEmpty() ? counted : tr("%1: %2").arg(counted, chance.what));
    }
    m_fell->setText(lines.join(u'\n'));
    if (!m_seed->hasFocus())
        m_seed->setText(QString::number(m_session->faults().seed()));
}

// The row that had the focus has it again.
void FaultPanel::showRows(const std::vector<FaultRow> &rows)
{
    const QWidget *focused = focusWidget();
    const QVariant place = focused == nullptr ? QVariant() : focused->property(placeProperty);
    const QString name = focused == nullptr ? QString() : focused->objectName();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_shown = rows;
    QString heading;
    for (size_t at = 0; at < rows.size(); ++at) {
        if (headingOf(rows[at]) != heading) {
            heading = headingOf(rows[at]);
            m_rows->addWidget(new SectionLabel(heading, this));
        }
        addRow(at, rows[at]);
    }
    if (rows.empty()) {
        auto *none = new QLabel(tr("Nothing is planned to go wrong."), this);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    if (!place.isValid() || rows.empty())
        return;
    const size_t wanted = std::min(static_cast<size_t>(place.toULongLong()), rows.size() - 1);
    for (QWidget *widget : findChildren<QWidget *>(name)) {
        if (widget->isVisibleTo(this)
            && widget->property(placeProperty) == QVariant::fromValue(qulonglong(wanted)))
            widget->setFocus(Qt::OtherFocusReason);
    }
}

void FaultPanel::addRow(size_t place, const FaultRow &row)
{
    auto *line = new QWidget(this);
    auto *box = new QCheckBox(line);
    box->setObjectName(u"fault-on"_s);
    box->setChecked(row.isOn);
    box->setAccessibleName(row.words);
    box->setAccessibleDescription(row.fateWords);
    box->setToolTip(row.isOn ? tr("Switches it off; it stays in the list")
                             : tr("Switches it on again"));
    auto *words = new QLabel(row.words, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    QFont strong = words->font();
    strong.setBold(row.isOn);
    strong.setStrikeOut(!row.isOn);
    words->setFont(strong);
    auto *fate = new QLabel(u"%1 %2"_s.arg(markOf(row.fate), row.fateWords), line);
    fate->setTextFormat(Qt::PlainText);
    fate->setWordWrap(true);
    fate->setForegroundRole(QPalette::PlaceholderText);
    fate->setAccessibleName(row.fateWords);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(words);
    texts->addWidget(fate);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    const auto addTool = [&](const QString &text, const QString &name, const QString &spoken) {
        auto *tool = new QToolButton(line);
        tool->setText(text);
        tool->setAutoRaise(true);
        tool->setObjectName(name);
        tool->setAccessibleName(spoken);
        tool->setToolTip(spoken);
        tool->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(tool, 0, Qt::AlignTop);
        return tool;
    };
    if (row.canBeEdited) {
        auto *edit = addTool(u"✎"_s, u"fault-edit"_s, tr("Change %1").arg(row.words));
        connect(edit, &QToolButton::clicked, this, [this, place] { editRow(place); });
    }
    auto *remove = addTool(u"✕"_s, u"fault-remove"_s, tr("Remove %1").arg(row.words));
    connect(remove, &QToolButton::clicked, this, [this, place] { removeRow(place); });
    connect(box, &QCheckBox::clicked, this,
            [this, place](bool isOn) { m_session->faults().setOn(place, isOn); });
    for (QWidget *widget : line->findChildren<QWidget *>()) {
        widget->setProperty(placeProperty, qulonglong(place));
        widget->installEventFilter(this);
    }
    m_rows->addWidget(line);
    line->show(); // at once, for the focus goes there
}

void FaultPanel::editRow(size_t place)
{
    if (place >= m_shown.size() || !m_shown[place].canBeEdited)
        return;
    m_edited = place;
    m_form->edit(m_session->faults().faultOf(place));
}

void FaultPanel::removeRow(size_t place)
{
    m_edited.reset();
    m_form->startAnew();
    m_session->faults().remove(place);
}

// Delete removes the row that has the focus, F2 changes it.
bool FaultPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant place = watched->property(placeProperty);
    if (event->type() != QEvent::KeyPress || !place.isValid())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const auto at = static_cast<size_t>(place.toULongLong());
    if (key == Qt::Key_Delete)
        removeRow(at);
    else if (key == Qt::Key_F2)
        editRow(at);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FaultPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showRows(m_session->faults().rows());
}

} // namespace onecake
