// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/note.h"

#include "ui/style/accents.h"
#include "ui/style/mark.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 10;
constexpr int edge = 16; // the bar, and room beside it

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

Note::Note(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(wrapped(this))
    , m_text(wrapped(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_text->setObjectName(name);
    m_heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, margin, margin, margin);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    say({}, {}, {});
}

void Note::say(State state, const QString &heading, const QString &text)
{
    m_state = state;
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(this->text());
    update();
}

QString Note::text() const
{
    const QString both = m_heading->text() + u'\n' + m_text->text();
    return both.trimmed();
}

void Note::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const QColor color = m_state
        ? std::visit([this](auto state) { return colorOf(state, palette()); }, *m_state)
        : accentsOf(palette()).line;
    paintCard(painter, rect(), color, palette().color(QPalette::Base));
}

} // namespace onecake
