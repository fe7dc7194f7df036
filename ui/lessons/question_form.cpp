// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lessons/question_form.h"

#include "core/lab/diagram/text/event_text.h"
#include "core/session/lessons/lesson_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t longestList = 12; // of events
constexpr int linesOfText = 3;

} // namespace

QuestionForm::QuestionForm(const LessonPlayer *player, LabSelection *focus, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_focus(focus)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"question-form"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    connect(focus, &LabSelection::changed, this, &QuestionForm::followFocus);
}

void QuestionForm::clear()
{
    if (m_content)
        m_content->hide(); // what has the focus goes with it
    delete m_content;
    m_buttons = nullptr;
    m_number = nullptr;
    m_text = nullptr;
    m_pointed = nullptr;
    m_event.reset();
    m_kind.reset();
}

void QuestionForm::ask()
{
    clear();
    const LessonPage page = m_player->page();
    m_kind = page.question;
    if (!m_kind)
        return;
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_rows->addWidget(m_content);
    switch (*m_kind) {
    case LessonQuestionKind::Choice:
        addOptions(page);
        break;
    case LessonQuestionKind::Number:
        addNumber(page);
        break;
    case LessonQuestionKind::Point:
        addPoints();
        break;
    case LessonQuestionKind::Text:
        addText();
        break;
    }
    m_content->setAccessibleName(page.prompt);
    if (const auto &known = m_player->prediction())
        showPrediction(*known);
}

void QuestionForm::addHint(const QString &words)
{
    auto *hint = new QLabel(words, m_content);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_content->layout()->addWidget(hint);
}

// A text beside its button, because a button's own text does not wrap.
void QuestionForm::addButton(QAbstractButton *button, int id)
{
    const QString words = button->text();
    button->setText({});
    button->setAccessibleName(words);
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(words, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(button);
    label->installEventFilter(this);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    m_buttons->addButton(button, id);
    m_content->layout()->addWidget(row);
}

void QuestionForm::addOptions(const LessonPage &page)
{
    m_buttons = new QButtonGroup(m_content);
    m_buttons->setExclusive(!page.hasSeveral);
    if (page.hasSeveral)
        addHint(lessonWords(m_player->language()).oneOrMore);
    for (qsizetype place = 0; place < page.options.size(); ++place) {
        const QString letter = letterOf(static_cast<size_t>(place));
        const QString words = u"%1)  %2"_s.arg(letter, page.options[place]);
        QAbstractButton *button = nullptr;
        if (page.hasSeveral)
            button = new QCheckBox(words, m_content);
        else
            button = new QRadioButton(words, m_content);
        button->setObjectName(u"option-"_s + letter);
        addButton(button, static_cast<int>(place));
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, &QuestionForm::changed);
}

void QuestionForm::addNumber(const LessonPage &page)
{
    auto *row = new QHBoxLayout;
    m_number = new QLineEdit(m_content);
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(page.prompt + (page.unit.isEmpty() ? QString() : u' ' + page.unit));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    row->addWidget(m_number);
    row->addWidget(new QLabel(page.unit, m_content), 1);
    qobject_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    m_number->installEventFilter(this);
    connect(m_number, &QLineEdit::textChanged, this, &QuestionForm::changed);
}

void QuestionForm::addPoints()
{
    const LessonWords words = lessonWords(m_player->language());
    const std::vector<size_t> points = m_player->points();
    if (points.size() > longestList) {
        addHint(words.manyPoints);
        m_pointed = new QLabel(words.nothingPointed, m_content);
        m_pointed->setObjectName(u"pointed"_s);
        m_pointed->setWordWrap(true);
        m_content->layout()->addWidget(m_pointed);
        return followFocus();
    }
    addHint(words.pointHere);
    m_buttons = new QButtonGroup(m_content);
    for (size_t place = 0; place < points.size(); ++place) {
        const size_t point = points[place];
        const Event &event = m_player->shown().events()[point];
        constexpr int decimals = 2;
        const QString at =
            QLocale(m_player->language())
                .toString(std::chrono::duration<double>(event.at).count(), 'f', decimals);
        auto *button = new QRadioButton(
            u"%1)  %2 s: %3"_s.arg(QString::number(place + 1), at, sentenceOf(event)), m_content);
        button->setObjectName(u"point-%1"_s.arg(point));
        addButton(button, static_cast<int>(point));
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        choosePoint(static_cast<size_t>(id));
        m_focus->chooseEvent(static_cast<size_t>(id), m_player->shown());
    });
}

void QuestionForm::addText()
{
    m_text = new QPlainTextEdit(m_content);
    m_text->setObjectName(u"own-words"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(m_player->page().prompt);
    m_text->setPlaceholderText(lessonWords(m_player->language()).ownWords);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfText
                           + 2 * static_cast<int>(m_text->document()->documentMargin()) + 4);
    m_text->installEventFilter(this);
    m_content->layout()->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionForm::changed);
}

void QuestionForm::showPrediction(const LessonPrediction &prediction)
{
    if (m_kind == LessonQuestionKind::Choice) {
        for (const size_t option : prediction.options)
            m_buttons->button(static_cast<int>(option))->setChecked(true);
    } else if (m_number != nullptr) {
        m_number->setText(lessonNumberText(prediction.number.value_or(0), m_player->language()));
    } else if (m_text != nullptr) {
        m_text->setPlainText(prediction.text);
    } else if (prediction.event) {
        choosePoint(*prediction.event);
    }
}

std::optional<LessonPrediction> QuestionForm::prediction() const
{
    LessonPrediction made;
    switch (m_kind.value_or(LessonQuestionKind::Text)) {
    case LessonQuestionKind::Choice:
        for (QAbstractButton *button : m_buttons->buttons()) {
            if (button->isChecked())
                made.options.push_back(static_cast<size_t>(m_buttons->id(button)));
        }
        if (made.options.empty() && m_buttons->exclusive())
            return std::nullopt;
        return made;
    case LessonQuestionKind::Number:
        made.number = lessonNumberIn(m_number->text(), m_player->language());
        return made.number ? std::optional(made) : std::nullopt;
    case LessonQuestionKind::Point:
        made.event = m_event;
        return m_event ? std::optional(made) : std::nullopt;
    case LessonQuestionKind::Text:
        break;
    }
    made.text = m_text != nullptr ? m_text->toPlainText() : QString();
    return made.text.trimmed().isEmpty() ? std::nullopt : std::optional(made);
}

void QuestionForm::toggle(size_t place)
{
    const QList<QAbstractButton *> all =
        m_buttons != nullptr ? m_buttons->buttons() : QList<QAbstractButton *>();
    if (place >= static_cast<size_t>(all.size()))
        return;
    QAbstractButton *button = all[static_cast<qsizetype>(place)];
    button->setFocus(Qt::ShortcutFocusReason);
    button->click();
}

bool QuestionForm::isTypedInto() const
{
    return (m_text != nullptr && m_text->hasFocus())
        || (m_number != nullptr && m_number->hasFocus());
}

void QuestionForm::takeFocus()
{
    if (m_number != nullptr)
        m_number->setFocus(Qt::OtherFocusReason);
    else if (m_text != nullptr)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (m_buttons != nullptr && !m_buttons->buttons().isEmpty())
        m_buttons->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

bool QuestionForm::canPointAt(size_t event) const
{
    const std::vector<size_t> points = m_player->points();
    return std::find(points.begin(), points.end(), event) != points.end();
}

// What is chosen in the diagram is the end of a message, or its beginning: that is the same point.
void QuestionForm::followFocus()
{
    const std::optional<size_t> chosen = m_focus->eventIndex();
    if (m_kind != LessonQuestionKind::Point || !chosen
        || m_player->phase() == LessonPhase::Revealed)
        return;
    const std::vector<Event> &events = m_player->shown().events();
    if (*chosen >= events.size())
        return;
    if (canPointAt(*chosen))
        return choosePoint(*chosen);
    const Event &event = events[*chosen];
    for (const size_t point : m_player->points()) {
        const bool isSame = event.message != MessageKind::None
            && events[point].message == event.message && events[point].number == event.number;
        if (isSame)
            return choosePoint(point);
    }
}

void QuestionForm::choosePoint(size_t event)
{
    m_event = event;
    if (m_pointed != nullptr)
        m_pointed->setText(sentenceOf(m_player->shown().events()[event]));
    else if (QAbstractButton *button =
                 m_buttons != nullptr ? m_buttons->button(static_cast<int>(event)) : nullptr)
        button->setChecked(true);
    Q_EMIT changed();
}

// Return is the end of a prediction, not another line of it; a click on the words beside a button
// is one on the button.
bool QuestionForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *label = qobject_cast<QLabel *>(watched);
    if (label != nullptr && event->type() == QEvent::MouseButtonRelease) {
        if (auto *button = qobject_cast<QAbstractButton *>(label->buddy())) {
            button->setFocus(Qt::MouseFocusReason);
            button->click();
        }
        return true;
    }
    if (event->type() != QEvent::KeyPress || label != nullptr)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || key->modifiers().testFlag(Qt::ShiftModifier))
        return QWidget::eventFilter(watched, event);
    Q_EMIT finished();
    return true;
}

} // namespace onecake
