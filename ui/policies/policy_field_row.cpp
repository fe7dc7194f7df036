// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/policy_field_row.h"

#include "ui/lab/setup/policy_words.h"
#include "ui/policies/policy_form_words.h"
#include "ui/style/accents.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int nameLetters = 22;
constexpr int valueLetters = 20;
constexpr int originLetters = 15;
constexpr int otherLetters = 19;

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// Without its group, under whose heading it stands.
QString shortNameOf(const QString &path)
{
    return path.section(u'.', 1);
}

} // namespace

PolicyFieldRow::PolicyFieldRow(PolicyEditor *editor, const CopiedField &field, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_path(field.form.path)
    , m_grid(new QGridLayout(this))
    , m_name(fieldLabel(this))
    , m_meaning(fieldLabel(this))
    , m_origin(fieldLabel(this))
    , m_other(fieldLabel(this))
    , m_trouble(new QWidget(this))
    , m_troubleLayout(new QVBoxLayout(m_trouble))
{
    setObjectName(u"row-"_s + m_path);
    m_grid->setContentsMargins(8, 2, 8, 2);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_troubleLayout->setContentsMargins(0, 0, 0, 4);
    m_name->setText(shortNameOf(m_path));
    m_meaning->setText(meaningOfPolicyField(m_path));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setObjectName(u"origin-"_s + m_path);
    m_other->setObjectName(u"other-"_s + m_path);
    m_trouble->hide();
    addValue(field);
    m_value->setObjectName(u"value-"_s + m_path);
    m_value->setToolTip(tr("%1: %2").arg(m_path, meaningOfPolicyField(m_path)));
    m_value->setFocusPolicy(Qt::StrongFocus);
    m_value->installEventFilter(this);
    m_name->setBuddy(m_value);
    arrange(false);
    show(field);
}

void PolicyFieldRow::addValue(const CopiedField &field)
{
    switch (field.form.kind) {
    case PolicyFieldKind::Choice:
    case PolicyFieldKind::Flag:
        addChoices(field.form.choices, field.form.kind == PolicyFieldKind::Flag);
        return;
    case PolicyFieldKind::Several:
        addSeveral(field.form.choices);
        return;
    case PolicyFieldKind::Number:
    case PolicyFieldKind::Numbers:
    case PolicyFieldKind::Span:
    case PolicyFieldKind::Words:
    case PolicyFieldKind::Text:
        addLine(field.form.kind);
    }
}

void PolicyFieldRow::addChoices(const QStringList &choices, bool isFlag)
{
    m_choice = new QComboBox(this);
    m_value = m_choice;
    const PolicyFieldKind kind = isFlag ? PolicyFieldKind::Flag : PolicyFieldKind::Choice;
    for (const QString &choice : choices) {
        m_choice->addItem(shownPolicyValue(kind, choice), choice);
        m_choice->setItemData(m_choice->count() - 1, meaningOfPolicyChoice(m_path, choice),
                              Qt::ToolTipRole);
    }
    m_choice->setMinimumContentsLength(1);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { m_editor->change(m_path, m_choice->itemData(index).toString()); });
}

void PolicyFieldRow::addSeveral(const QStringList &choices)
{
    m_several = new QPushButton(this);
    m_value = m_several;
    m_several->setAutoDefault(false);
    auto *menu = new QMenu(m_several);
    menu->setAccessibleName(meaningOfPolicyField(m_path));
    menu->setToolTipsVisible(true);
    for (const QString &choice : choices) {
        QAction *action = menu->addAction(choice);
        action->setCheckable(true);
        action->setToolTip(meaningOfPolicyChoice(m_path, choice));
        connect(action, &QAction::triggered, this, [this, menu] {
            QStringList words;
            for (const QAction *each : menu->actions()) {
                if (each->isChecked())
                    words.append(each->text());
            }
            m_editor->change(m_path, words.join(u", "_s));
        });
    }
    m_several->setMenu(menu);
}

void PolicyFieldRow::addLine(PolicyFieldKind kind)
{
    m_line = new QLineEdit(this);
    m_value = m_line;
    m_line->setPlaceholderText(
        kind == PolicyFieldKind::Span || kind == PolicyFieldKind::Number ? QString() : tr("none"));
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_editor->change(m_path, text); });
}

// The wheel goes on through the form, whatever it passes over.
bool PolicyFieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value && event->type() == QEvent::Wheel && m_choice != nullptr) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PolicyFieldRow::focusValue()
{
    m_value->setFocus(Qt::OtherFocusReason);
}

void PolicyFieldRow::show(const CopiedField &field)
{
    showValue(field);
    m_origin->setText(wordsOfOrigin(field.origin));
    showOther(field);
    showBroken(field);
    const QString trouble = field.broken.empty() ? QString() : field.broken.front().message;
    const QString other = m_other->isHidden() ? QString() : m_other->accessibleName().toLower();
    QStringList parts{meaningOfPolicyField(m_path), wordsOfOriginSpoken(field.origin)};
    for (const QString &more : {trouble, other}) {
        if (!more.isEmpty())
            parts.append(more);
    }
    m_value->setAccessibleName(m_path);
    m_value->setAccessibleDescription(parts.join(u". "_s));
}

void PolicyFieldRow::showValue(const CopiedField &field)
{
    const QString &text = field.form.text;
    if (m_choice != nullptr) {
        m_choice->setCurrentIndex(m_choice->findData(text));
    } else if (m_line != nullptr) {
        if (m_line->text() != text)
            m_line->setText(text);
    } else {
        const QStringList words = text.split(u", "_s);
        for (QAction *action : m_several->menu()->actions())
            action->setChecked(words.contains(action->text()));
        m_several->setText(text.isEmpty() ? tr("none") : text);
    }
}

void PolicyFieldRow::showOther(const CopiedField &field)
{
    m_other->setVisible(!m_editor->otherId().isEmpty());
    if (m_editor->otherId().isEmpty())
        return;
    const std::optional<QString> text = m_editor->otherText(m_path);
    const QString value = text ? shownPolicyValue(field.form.kind, *text) : tr("no such field");
    const bool differs = m_editor->differs(field);
    QFont own = font();
    own.setBold(differs);
    m_other->setFont(own);
    m_other->setText(differs ? tr("◆ %1").arg(value) : value);
    m_other->setAccessibleName(differs
                                   ? tr("Differs from the other policy, which has: %1").arg(value)
                                   : tr("The same in the other policy: %1").arg(value));
}

void PolicyFieldRow::showBroken(const CopiedField &field)
{
    const auto isSame = [](const BrokenField &left, const BrokenField &right) {
        return left.message == right.message && left.repairs == right.repairs;
    };
    if (std::equal(field.broken.begin(), field.broken.end(), m_shownTrouble.begin(),
                   m_shownTrouble.end(), isSame))
        return;
    m_shownTrouble = field.broken;
    while (QLayoutItem *item = m_troubleLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const BrokenField &broken : field.broken) {
        QLabel *message = fieldLabel(m_trouble);
        message->setObjectName(u"trouble-"_s + m_path);
        message->setText(tr("✗ %1 %2.").arg(shortNameOf(m_path), broken.message));
        QPalette ink = message->palette();
        ink.setColor(QPalette::WindowText, accentsOf(palette()).trouble);
        message->setPalette(ink);
        m_troubleLayout->addWidget(message);
        for (const PolicyRepair &repair : broken.repairs) {
            const QString value = repair.text.isEmpty() ? tr("none") : repair.text;
            const QString words = tr("Set %1 to %2").arg(repair.path, value);
            auto *button = new QPushButton(words, m_trouble);
            button->setObjectName(u"repair-"_s + repair.path);
            button->setAccessibleName(words);
            button->setToolTip(tr("A change that mends this rule and breaks no other"));
            button->setAutoDefault(false);
            button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
            connect(button, &QPushButton::clicked, m_editor, [this, repair] {
                focusValue();
                m_editor->change(repair.path, repair.text);
            });
            m_troubleLayout->addWidget(button);
        }
    }
    m_trouble->setVisible(!field.broken.empty());
}

void PolicyFieldRow::setNarrow(bool isNarrow)
{
    if (isNarrow != m_isNarrow)
        arrange(isNarrow);
}

void PolicyFieldRow::arrange(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), m_value, static_cast<QWidget *>(m_meaning),
          static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_other), m_trouble})
        m_grid->removeWidget(widget);
    const int letter = fontMetrics().averageCharWidth();
    m_name->setMinimumWidth(isNarrow ? 0 : nameLetters * letter);
    m_name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : nameLetters * letter);
    m_value->setFixedWidth(valueLetters * letter);
    m_origin->setFixedWidth(originLetters * letter);
    m_other->setFixedWidth(otherLetters * letter);
    if (isNarrow) {
        m_grid->addWidget(m_name, 0, 0, 1, 3);
        m_grid->addWidget(m_meaning, 1, 0, 1, 3);
        m_grid->addWidget(m_value, 2, 0);
        m_grid->addWidget(m_origin, 2, 1);
        m_grid->addWidget(m_other, 2, 2);
        m_grid->addWidget(m_trouble, 3, 0, 1, 3);
    } else {
        m_grid->addWidget(m_name, 0, 0);
        m_grid->addWidget(m_value, 0, 1);
        m_grid->addWidget(m_meaning, 0, 2);
        m_grid->addWidget(m_origin, 0, 3);
        m_grid->addWidget(m_other, 0, 4);
        m_grid->addWidget(m_trouble, 1, 1, 1, 4);
    }
    m_grid->setColumnStretch(2, 1);
}

} // namespace onecake
