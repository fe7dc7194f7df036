// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/query_chips.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "ui/style/accents.h"
#include "ui/style/status_icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int gap = 6;
constexpr int padding = 10;
constexpr qsizetype shownMax = 60;

} // namespace

// One stop of the Tab key for all of them: only the current one takes the focus by it.
class QueryChips::Chip final : public QPushButton
{
public:
    Chip(const QueryChip &chip, QWidget *parent)
        : QPushButton(parent)
        , m_close(new QToolButton(this))
        , m_label(spelledOut(chip.text, shownMax))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(chip.words);
        setAccessibleDescription(tr("Delete removes this term, Return selects it in the line"));
        setToolTip(chip.words);
        m_close->setIcon(iconOf(StatusIcon::Close));
        m_close->setAutoRaise(true);
        m_close->setFocusPolicy(Qt::NoFocus);
        m_close->setAccessibleName(tr("Remove: %1").arg(chip.words));
        m_close->setToolTip(tr("Remove this term (Delete)"));
    }

    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = fontMetrics().height() * 8 / 5;
        return {padding + fontMetrics().horizontalAdvance(m_label) + height, height};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        constexpr int inset = 3;
        const int side = height() - 2 * inset;
        m_close->setGeometry(width() - side - inset, inset, side, side);
        m_close->setIconSize(QSize(side, side) * 4 / 5);
    }

    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        const Accents accents = accentsOf(palette());
        const bool isInFocus = hasFocus();
        const QColor ground = palette().color(QPalette::Base);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(blend(ground, accents.action, underMouse() ? 0.20F : 0.10F));
        painter.setPen(QPen(isInFocus ? accents.action : accents.line, isInFocus ? 2 : 1));
        const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect area = rect().adjusted(padding, 0, -height(), 0);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_label, Qt::ElideRight, area.width() + 1));
    }

private:
    QToolButton *m_close;
    QString m_label;
};

QueryChips::QueryChips(QWidget *parent)
    : QWidget(parent)
    , m_place(new QWidget(this))
{
    m_place->hide();
    m_place->setFocusPolicy(Qt::TabFocus); // without it, it has no place in that order
    setObjectName(u"query-chips"_s);
    setAccessibleName(tr("Terms of the query"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void QueryChips::setChips(const std::vector<QueryChip> &chips)
{
    if (chips == m_shown)
        return;
    const auto focused = std::find_if(m_chips.begin(), m_chips.end(),
                                      [](const Chip *chip) { return chip->hasFocus(); });
    const bool hadFocus = focused != m_chips.end();
    const int place = static_cast<int>(focused - m_chips.begin());
    // Deleted later: this may be the answer to one of their own keys.
    for (Chip *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    m_shown = chips;
    for (const QueryChip &chip : m_shown)
        add(chip);
    setVisible(!m_chips.empty());
    if (hadFocus && m_chips.empty())
        focusNextChild();
    else if (hadFocus)
        moveTo(std::min(place, static_cast<int>(m_chips.size()) - 1));
    arrange(width(), true);
    updateGeometry();
}

void QueryChips::add(const QueryChip &chip)
{
    const int index = static_cast<int>(m_chips.size());
    auto *button = new Chip(chip, this);
    // By Tab it comes where this stands among its neighbours, and not behind all that was made
    // before it.
    setTabOrder(m_chips.empty() ? m_place : m_chips.back(), button);
    if (!m_chips.empty())
        button->setFocusPolicy(Qt::NoFocus);
    m_chips.push_back(button);
    button->installEventFilter(this);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT picked(index); });
    connect(button->closeButton(), &QToolButton::clicked, this,
            [this, index] { Q_EMIT removed(index); });
}

void QueryChips::moveTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_chips.size()))
        return;
    for (Chip *chip : m_chips)
        chip->setFocusPolicy(Qt::NoFocus);
    Chip *chip = m_chips.at(static_cast<std::size_t>(index));
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setFocus(Qt::OtherFocusReason);
}

bool QueryChips::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_chips.begin(), m_chips.end(), watched);
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (found == m_chips.end() || (event->type() != QEvent::KeyPress && !isOverride))
        return QWidget::eventFilter(watched, event);
    // Here Delete is about the chip, whatever it is in the window.
    if (isOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        event->setAccepted(key == Qt::Key_Delete || key == Qt::Key_Backspace
                           || key == Qt::Key_Return || key == Qt::Key_Enter);
        return event->isAccepted();
    }
    const int index = static_cast<int>(found - m_chips.begin());
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(index - forward);
        return true;
    case Qt::Key_Right:
        moveTo(index + forward);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_chips.size()) - 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removed(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT picked(index);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

int QueryChips::arrange(int width, bool places) const
{
    int left = 0;
    int top = 0;
    int lineHeight = 0;
    for (Chip *chip : m_chips) {
        const QSize wanted = chip->sizeHint();
        const int taken = std::min(wanted.width(), std::max(width, 1));
        if (left > 0 && left + taken > width) {
            left = 0;
            top += lineHeight + gap;
        }
        lineHeight = wanted.height();
        if (places)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0),
                                                 QRect(left, top, taken, wanted.height())));
        left += taken + gap;
    }
    return top + lineHeight;
}

QSize QueryChips::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + gap;
    return {width, arrange(width, false)};
}

QSize QueryChips::minimumSizeHint() const
{
    return {0, m_chips.empty() ? 0 : m_chips.front()->sizeHint().height()};
}

int QueryChips::heightForWidth(int width) const
{
    return arrange(width, false);
}

void QueryChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace onecake
