// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/status_frame.h"

#include "core/base/text/tr.h"
#include "ui/style/accents.h"
#include "ui/style/status_icon.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qreal corner = 6;
constexpr qreal bar = 5;
constexpr int textMargin = 10;
constexpr int textEdge = 16; // the bar, and room beside it

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

StatusFrame::StatusFrame(QWidget *parent)
    : QWidget(parent)
{}

void StatusFrame::setState(State state)
{
    m_state = state;
    update();
}

void StatusFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const QColor color = m_state
        ? std::visit([this](auto state) { return colorOf(state, palette()); }, *m_state)
        : accentsOf(palette()).line;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner, corner);
    painter.fillPath(outline, palette().color(QPalette::Base));
    painter.setClipPath(outline);
    painter.fillRect(QRectF(frame.topLeft(), QSizeF(bar, frame.height())), color);
    painter.setClipping(false);
    painter.strokePath(outline, QPen(color, 1));
}

CalloutBox::CalloutBox(const QString &name, QWidget *parent)
    : StatusFrame(parent)
    , m_heading(wrapped(this))
    , m_text(wrapped(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_text->setObjectName(name);
    m_heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(textEdge, textMargin, textMargin, textMargin);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addStretch(1); // beside a higher one
    say({}, {}, {});
}

void CalloutBox::say(State state, const QString &heading, const QString &text)
{
    setState(state);
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(this->text());
}

QString CalloutBox::text() const
{
    const QString both = m_heading->text() + u'\n' + m_text->text();
    return both.trimmed();
}

StatusIconLabel::StatusIconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(VerdictState::NotObserved);
}

void StatusIconLabel::setState(VerdictState state)
{
    m_state = state;
    QString word = nameOf(state);
    setAccessibleName(translated(word.replace(u'-', u' ')));
    update();
}

void StatusIconLabel::setState(ReportState state)
{
    m_state = state;
    setAccessibleName(trName(state));
    update();
}

QSize StatusIconLabel::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line, line};
}

void StatusIconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const qreal margin = height() * 0.18;
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    std::visit(
        [this, &painter, &area](auto state) {
            paintStatusIcon(painter, area, statusIconOf(state), colorOf(state, palette()));
        },
        m_state);
}

} // namespace onecake
