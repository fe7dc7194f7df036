// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/scrub_bar.h"

#include "core/base/text/tr.h"
#include "ui/models/log_model.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Longer stretches are drawn as long as this.
constexpr Duration longestStretch{4000};

} // namespace

void ScrubScale::clear()
{
    m_knots = {Knot{}};
}

int ScrubScale::widthOf(Duration stretch)
{
    return static_cast<int>(std::clamp(stretch, Duration(0), longestStretch).count());
}

void ScrubScale::add(Duration instant)
{
    const Knot last = m_knots.back();
    if (instant > last.instant)
        m_knots.push_back({instant, last.position + widthOf(instant - last.instant)});
}

int ScrubScale::positionOf(Duration instant) const
{
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), instant,
                         [](Duration wanted, const Knot &knot) { return wanted < knot.instant; });
    if (after == m_knots.begin())
        return 0;
    const Knot &before = *(after - 1);
    const Duration since = instant - before.instant;
    if (after == m_knots.end())
        return before.position + widthOf(since);
    const qint64 width = after->position - before.position;
    return before.position
        + static_cast<int>(width * since.count() / (after->instant - before.instant).count());
}

Duration ScrubScale::instantAt(int position) const
{
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), position,
                         [](int wanted, const Knot &knot) { return wanted < knot.position; });
    if (after == m_knots.begin())
        return Duration(0);
    const Knot &before = *(after - 1);
    const qint64 since = position - before.position;
    if (after == m_knots.end())
        return before.instant + Duration(since);
    const qint64 width = after->position - before.position;
    return before.instant + Duration(since * (after->instant - before.instant).count() / width);
}

namespace {

constexpr int thickness = 4;
constexpr int handle = 14;
constexpr int markSide = 9;
constexpr int reach = 6; // of the mouse

struct Mark {
    EventKind kind = EventKind::Sent;
    StatusIcon icon = StatusIcon::Cross;
    QColor Accents::*color = nullptr;
    const char *words = nullptr;
};
constexpr Mark marks[]{
    {EventKind::Lost, StatusIcon::Cross, &Accents::trouble,
     QT_TRANSLATE_NOOP("onecake", "a message was lost")},
    {EventKind::ApiCrashed, StatusIcon::Triangle, &Accents::trouble,
     QT_TRANSLATE_NOOP("onecake", "the API died")},
    {EventKind::Claimed, StatusIcon::Square, &Accents::busy,
     QT_TRANSLATE_NOOP("onecake", "a key was claimed")},
    {EventKind::TookOver, StatusIcon::Square, &Accents::busy,
     QT_TRANSLATE_NOOP("onecake", "a key was claimed")},
    {EventKind::Replayed, StatusIcon::Ring, &Accents::action,
     QT_TRANSLATE_NOOP("onecake", "the first answer was repeated")},
    {EventKind::Baked, StatusIcon::Diamond, &Accents::good,
     QT_TRANSLATE_NOOP("onecake", "a cake was baked")},
};

QString wordsFor(const Event &event, const Mark &mark)
{
    const bool isReply = event.kind == EventKind::Lost && event.message == MessageKind::Reply;
    return isReply ? tr("a reply was lost") : tr(mark.words);
}

} // namespace

ScrubBar::ScrubBar(LabSession *session, QWidget *parent)
    : QAbstractSlider(parent)
    , m_session(session)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Time of the run"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(session, &LabSession::runStarted, this, &ScrubBar::clear);
    connect(session, &LabSession::eventsAppended, this, &ScrubBar::append);
    connect(session, &LabSession::lookedAtChanged, this, &ScrubBar::follow);
    connect(this, &QAbstractSlider::valueChanged, session, [this](int value) {
        // A screen reader may set it, too.
        if (!m_isFollowing)
            m_session->travel().lookAt(m_scale.instantAt(value));
    });
    append(0, static_cast<qsizetype>(session->timeline().events().size()));
    follow();
}

QSize ScrubBar::sizeHint() const
{
    return {360, minimumSizeHint().height()};
}

QSize ScrubBar::minimumSizeHint() const
{
    return {120, handle + 2 * markSide + 6};
}

void ScrubBar::clear()
{
    m_scale.clear();
    m_milestones.clear();
    follow();
}

void ScrubBar::append(qsizetype first, qsizetype count)
{
    const std::vector<Event> &events = m_session->timeline().events();
    for (qsizetype index = first; index < first + count; ++index) {
        const Event &event = events[static_cast<size_t>(index)];
        m_scale.add(event.at);
        for (const Mark &mark : marks) {
            if (mark.kind == event.kind)
                m_milestones.push_back({event.at, mark.icon, mark.color, wordsFor(event, mark)});
        }
    }
    follow();
}

void ScrubBar::follow()
{
    m_isFollowing = true;
    setRange(0, m_scale.positionOf(m_session->elapsed()));
    setValue(m_scale.positionOf(m_session->travel().lookedAt()));
    m_isFollowing = false;
    setAccessibleDescription(
        tr("%1 of %2")
            .arg(clockText(m_session->travel().lookedAt()), clockText(m_session->elapsed())));
    update();
}

QRect ScrubBar::groove() const
{
    return {handle / 2, markSide + 3 + (handle - thickness) / 2, width() - handle, thickness};
}

int ScrubBar::xOf(Duration instant) const
{
    const QRect line = groove();
    const qreal share =
        maximum() == 0 ? 0 : static_cast<qreal>(m_scale.positionOf(instant)) / maximum();
    return line.left() + static_cast<int>(std::lround(share * line.width()));
}

void ScrubBar::lookAt(QPoint point)
{
    const QRect line = groove();
    const qreal share = static_cast<qreal>(point.x() - line.left()) / std::max(1, line.width());
    const int position = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * maximum()));
    // The right end is the present, however much time is drawn together there.
    m_session->travel().lookAt(position == maximum() ? m_session->elapsed()
                                                     : m_scale.instantAt(position));
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() == 0)
        return;
    setSliderDown(true);
    lookAt(event->position().toPoint());
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        lookAt(event->position().toPoint());
}

void ScrubBar::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    setSliderDown(false);
}

// One press is one event, as everywhere in the window, and not one millisecond.
void ScrubBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        m_session->travel().lookAtPrevious();
    else if (event->key() == Qt::Key_Right)
        m_session->travel().lookAtNext();
    else
        QAbstractSlider::keyPressEvent(event);
}

const ScrubBar::Milestone *ScrubBar::nearest(int x) const
{
    const Milestone *found = nullptr;
    for (const Milestone &milestone : m_milestones) {
        const int distance = std::abs(xOf(milestone.at) - x);
        if (distance <= reach && (found == nullptr || distance < std::abs(xOf(found->at) - x)))
            found = &milestone;
    }
    return found;
}

bool ScrubBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Milestone *milestone = nearest(help->x());
    QToolTip::showText(help->globalPos(),
                       milestone != nullptr
                           ? u"%1: %2"_s.arg(clockText(milestone->at), milestone->words)
                           : tr("Drag to look back; ← and → go event by event"),
                       this);
    return true;
}

void ScrubBar::paintMilestones(QPainter &painter) const
{
    const Accents accents = accentsOf(palette());
    // Where several of one kind would lie upon each other, one is enough.
    std::array<int, 2> last{-1, -1};
    std::array<StatusIcon, 2> lastMark{StatusIcon::Nothing, StatusIcon::Nothing};
    for (const Milestone &milestone : m_milestones) {
        const int x = xOf(milestone.at);
        const bool isTrouble =
            milestone.mark == StatusIcon::Cross || milestone.mark == StatusIcon::Triangle;
        const size_t row = isTrouble ? 1 : 0;
        if (last[row] == x && lastMark[row] == milestone.mark)
            continue;
        last[row] = x;
        lastMark[row] = milestone.mark;
        const int y = isTrouble ? groove().bottom() + handle / 2 : 1;
        paintStatusIcon(painter, QRectF(x - markSide / 2.0, y, markSide, markSide), milestone.mark,
                        accents.*milestone.color);
    }
}

void ScrubBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette());
    const QRect line = groove();
    const int x = xOf(m_session->travel().lookedAt());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accents.line);
    painter.drawRoundedRect(line, thickness / 2.0, thickness / 2.0);
    painter.setBrush(accents.action);
    painter.drawRoundedRect(QRect(line.topLeft(), QPoint(x, line.bottom())), thickness / 2.0,
                            thickness / 2.0);
    paintMilestones(painter);
    // Looking back the handle is hollow.
    const QPointF centre(x, line.top() + thickness / 2.0);
    painter.setPen(QPen(accents.action, 2));
    painter.setBrush(m_session->travel().isLookingBack() ? palette().color(QPalette::Base)
                                                         : accents.action);
    painter.drawEllipse(centre, handle / 2.0 - 1, handle / 2.0 - 1);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace onecake
