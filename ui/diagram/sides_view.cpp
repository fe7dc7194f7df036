// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/sides_view.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"
#include "ui/diagram/lane_names.h"
#include "ui/style/accents.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double leastShrunk = 0.72; // letters of some 9 pixels
constexpr double headerTop = 40;

} // namespace

SidesView::SidesView(LabSession *session, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_layout(session)
    , m_theme(palette(), font())
{
    setObjectName(u"sides"_s);
    setLayoutDirection(Qt::LeftToRight); // as the diagram of one run
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Side by side"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&session->beside(), &SideBySide::begun, this, &SidesView::begin);
    connect(&session->beside(), &SideBySide::moved, this, &SidesView::follow);
    connect(&session->beside(), &SideBySide::judged, this, &SidesView::describe);
    connect(session, &LabSession::lookedAtChanged, this, &SidesView::lookAround);
    begin();
}

SidesView::~SidesView() = default;

void SidesView::begin()
{
    m_layout.begin();
    m_chosen.reset();
    m_follows = true;
    follow();
    describe();
}

void SidesView::follow()
{
    const std::optional<SideStop> chosen =
        m_chosen ? std::optional(m_layout.stops()[*m_chosen]) : std::nullopt;
    const double room = (viewport()->height() - headerHeight()) / magnification();
    const bool isNew = m_layout.follow(viewport()->width() / magnification(), m_zoom, room);
    if (isNew && chosen) {
        const std::vector<SideStop> &stops = m_layout.stops();
        const auto found = std::find(stops.begin(), stops.end(), *chosen);
        m_chosen = found == stops.end() ? std::nullopt
                                        : std::optional(static_cast<size_t>(found - stops.begin()));
    }
    setBars();
    if (m_follows && !m_session->travel().isLookingBack())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void SidesView::lookAround()
{
    follow();
    if (m_session->travel().isLookingBack() && m_layout.count() > 0)
        scrollIntoSight(m_layout.yOf(m_session->travel().lookedAt()));
}

void SidesView::setBars()
{
    const double magnified = magnification();
    const int room = viewport()->height() - headerHeight();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(static_cast<int>(24 * magnified));
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_layout.height() * magnified)) - room));
    const double whole = m_layout.width() * magnified;
    constexpr double rounding = 1e-3;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole - rounding)) - viewport()->width()));
}

double SidesView::fontScale() const
{
    constexpr double usualLetterSize = 12.5;
    return std::max(1.0, QFontInfo(font()).pixelSize() / usualLetterSize);
}

// Letters become a little smaller before a side must be scrolled sideways.
double SidesView::magnification() const
{
    const double needed = m_layout.leastWidth() * fontScale();
    return fontScale() * std::clamp(viewport()->width() / needed, leastShrunk, 1.0);
}

int SidesView::leftOf(size_t side) const
{
    return static_cast<int>(m_layout.leftOf(side) * magnification())
        - horizontalScrollBar()->value();
}

int SidesView::sideWidth() const
{
    return static_cast<int>(m_layout.sideWidth() * magnification());
}

int SidesView::headerHeight() const
{
    return static_cast<int>(headerTop * fontScale());
}

QPointF SidesView::toPicture(QPoint place) const
{
    const QPointF scrolled(place.x() + horizontalScrollBar()->value(),
                           place.y() - headerHeight() + verticalScrollBar()->value());
    return scrolled / magnification();
}

void SidesView::setTimeZoom(double zoom)
{
    if (m_layout.count() == 0)
        return;
    const QPoint centre = viewport()->rect().center();
    const Duration middle = m_layout.book(0).instantAt(toPicture(centre).y());
    m_zoom = std::clamp(zoom, leastTimeZoom, mostTimeZoom);
    follow();
    scrollIntoSight(m_layout.yOf(middle));
}

// Time is squeezed until the whole run can be seen.
void SidesView::fit()
{
    const double room = (viewport()->height() - headerHeight() - 1) / magnification();
    double zoom = mostTimeZoom;
    for (size_t side = 0; side < m_layout.count(); ++side)
        zoom = std::min(zoom, m_layout.book(side).zoomToFit(room, mostTimeZoom));
    m_zoom = std::max(zoom, leastTimeZoom);
    follow();
    verticalScrollBar()->setValue(0);
}

void SidesView::scrollIntoSight(double y)
{
    constexpr double margin = 24;
    const QPointF top = toPicture({0, headerHeight()});
    const QPointF bottom = toPicture({0, viewport()->height()});
    if (y >= top.y() + margin && y <= bottom.y() - margin)
        return;
    const int room = viewport()->height() - headerHeight();
    verticalScrollBar()->setValue(static_cast<int>(y * magnification()) - room / 2);
}

void SidesView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SidesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    follow();
}

void SidesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_theme = DiagramTheme(palette(), font());
        follow();
    }
}

void SidesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setTimeZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    m_follows = verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void SidesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(0, headerHeight(), viewport()->width(),
                        viewport()->height() - headerHeight());
    painter.translate(-horizontalScrollBar()->value(),
                      headerHeight() - verticalScrollBar()->value());
    painter.scale(magnification(), magnification());
    paintAll(painter,
             QRectF(toPicture({0, headerHeight()}),
                    toPicture({viewport()->width(), viewport()->height()})));
    painter.restore();
    painter.translate(-horizontalScrollBar()->value(), 0);
    paintHeader(painter, horizontalScrollBar()->value() + viewport()->width());
}

void SidesView::paintAll(QPainter &painter, const QRectF &clip)
{
    paintDifferences(painter, clip);
    for (size_t side = 0; side < m_layout.count(); ++side)
        paintSide(painter, side, clip);
    paintTimes(painter, clip);
    paintPresent(painter);
}

void SidesView::paintSide(QPainter &painter, size_t side, const QRectF &clip)
{
    PagedDiagram &book = m_layout.book(side);
    const double left = m_layout.leftOf(side);
    const QRectF own = clip.translated(-left, 0);
    SheetLook look;
    look.theme = &m_theme;
    look.highlight = accentsOf(palette()).action;
    const size_t shown = m_session->beside().shownCount(side);
    look.shownCount = m_session->travel().isLookingBack() ? shown : shown + 1;
    look.emphasisOf = [this, side](const DiagramThing &thing) {
        const bool isHere = m_chosen && m_layout.stops()[*m_chosen].side == side;
        const bool isChosen = isHere
            && (thing.first == m_layout.stops()[*m_chosen].event
                || thing.last == m_layout.stops()[*m_chosen].event);
        return isChosen ? Emphasis::Chosen : Emphasis::None;
    };
    painter.save();
    painter.translate(left, 0);
    for (const DisplayList *sheet : book.sheetsWithin(clip.top(), clip.bottom()))
        sheet->paint(painter, own, look);
    book.live().paint(painter, own, look);
    painter.restore();
}

// Each as a band across all sides; the first one and the one that is shown have words.
void SidesView::paintDifferences(QPainter &painter, const QRectF &clip)
{
    const std::vector<Difference> &all = m_session->beside().differences();
    if (m_layout.count() == 0)
        return;
    const PagedDiagram &book = m_layout.book(0);
    const std::optional<size_t> shown = m_session->beside().differenceShown();
    const QColor colour = accentsOf(palette()).action;
    constexpr double halfBand = 9;
    const Duration until = book.instantAt(clip.bottom() + halfBand);
    for (size_t at = 0; at < all.size() && all[at].begin <= until; ++at) {
        const double top = book.yOf(all[at].begin) - halfBand;
        const double bottom = book.yOf(all[at].end) + halfBand;
        if (bottom < clip.top())
            continue;
        const bool isMain = at == 0 || at == shown;
        const QRectF band(0, top, m_layout.width(), bottom - top);
        QColor fill = colour;
        fill.setAlphaF(isMain ? 0.12F : 0.05F);
        painter.fillRect(band, fill);
        if (!isMain)
            continue;
        painter.setPen(QPen(colour, 1.1, Qt::DashLine));
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    }
}

void SidesView::paintPill(QPainter &painter, double y, const QString &words) const
{
    QFont small = font();
    small.setPixelSize(11);
    small.setBold(true);
    painter.setFont(small);
    const double width = painter.fontMetrics().horizontalAdvance(words) + 12;
    const QRectF pill(m_layout.axisLeft() + (SidesLayout::axisWidth - width) / 2, y - 9, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentsOf(palette()).action);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(pill, Qt::AlignCenter, words);
}

void SidesView::paintTimes(QPainter &painter, const QRectF &clip)
{
    if (m_layout.count() == 0)
        return;
    constexpr double lineHeight = 15;
    const PagedDiagram &book = m_layout.book(0);
    const QRectF column(m_layout.axisLeft(), clip.top(), SidesLayout::axisWidth, clip.height());
    // The words of a difference take the place of a time.
    std::vector<std::pair<double, QString>> pills;
    const std::vector<Difference> &all = m_session->beside().differences();
    const std::optional<size_t> shown = m_session->beside().differenceShown();
    const size_t main = shown.value_or(0);
    if (!all.empty()) {
        pills.push_back(
            {book.yOf(all[main].begin), tr("differs %1 of %2").arg(main + 1).arg(all.size())});
        if (main != 0)
            pills.push_back({book.yOf(all.front().begin), tr("differs first")});
    }
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    double taken = clip.top() - lineHeight;
    for (const Duration instant : book.times().instants(clip.top(), clip.bottom())) {
        const double y = book.yOf(instant);
        const bool isTaken = y < taken + lineHeight
            || std::any_of(pills.begin(), pills.end(),
                           [y](const auto &pill) { return std::abs(pill.first - y) < 17; });
        if (isTaken)
            continue;
        painter.drawText(QRectF(column.left(), y - 8, column.width(), 16), Qt::AlignCenter,
                         timeTextOf(instant));
        taken = y;
    }
    for (const auto &[y, words] : pills)
        paintPill(painter, y, words);
}

void SidesView::paintPresent(QPainter &painter)
{
    if (m_layout.count() == 0 || m_layout.isEmpty())
        return;
    const QColor colour = accentsOf(palette()).action;
    const Duration instant = m_session->travel().lookedAt();
    const double y = m_layout.yOf(instant);
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(QPointF(8, y), QPointF(m_layout.width() - 8, y));
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QString words =
        (m_session->travel().isLookingBack() ? tr("then ") : tr("now ")) + timeTextOf(instant);
    const double width = painter.fontMetrics().horizontalAdvance(words) + 10;
    const QRectF box(m_layout.axisLeft() + (SidesLayout::axisWidth - width) / 2, y + 10, width, 15);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, words);
}

void SidesView::paintHeader(QPainter &painter, double width) const
{
    const double magnified = magnification();
    const QRectF area(0, 0, width, headerHeight());
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(accentsOf(palette()).line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPixelSize(static_cast<int>(diagramLetterSize * magnified));
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    for (size_t side = 0; side < m_layout.count(); ++side)
        paintLaneNames(painter, m_layout.book(side).lanes().lanes,
                       m_layout.leftOf(side) * magnified, magnified,
                       static_cast<int>(area.height()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(m_layout.axisLeft() * magnified, 0, SidesLayout::axisWidth * magnified,
                            area.height()),
                     Qt::AlignCenter, tr("one time"));
}

QImage SidesView::picture(double scale)
{
    constexpr double mostPixels = 16000;
    constexpr double titles = 34;
    const double magnified = magnification();
    const double header = titles * fontScale() + headerHeight();
    const double width = m_layout.width() * magnified;
    const double whole = header + m_layout.height() * magnified;
    if (m_layout.count() == 0 || std::max(width, whole) * scale > mostPixels)
        return {};
    QImage image(QSize(static_cast<int>(std::ceil(width * scale)),
                       static_cast<int>(std::ceil(whole * scale))),
                 QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    QFont strong = font();
    strong.setBold(true);
    const QStringList names = m_session->beside().titles();
    for (size_t side = 0; side < m_layout.count(); ++side) {
        const QRectF box(m_layout.leftOf(side) * magnified + 12, 0,
                         m_layout.sideWidth() * magnified - 24, titles * fontScale());
        painter.setFont(strong);
        painter.setPen(palette().color(QPalette::Text));
        const RunOutcome outcome = m_session->beside().outcome(side);
        const QString words =
            u"%1: %2"_s.arg(names[static_cast<qsizetype>(side)],
                            outcome.intents == 0 ? tr("nothing ordered yet") : summaryOf(outcome));
        painter.drawText(
            box, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(box.width())));
    }
    painter.translate(0, titles * fontScale());
    paintHeader(painter, width);
    painter.translate(0, headerHeight());
    painter.scale(magnified, magnified);
    paintAll(painter, QRectF(0, 0, m_layout.width(), m_layout.height()));
    return image;
}

SidesView::Thing SidesView::thingAt(QPoint place)
{
    if (place.y() < headerHeight())
        return {};
    const QPointF point = toPicture(place);
    for (size_t side = 0; side < m_layout.count(); ++side) {
        const QPointF own = point - QPointF(m_layout.leftOf(side), 0);
        if (own.x() < 0 || own.x() > m_layout.sideWidth())
            continue;
        if (const DiagramThing *thing = m_layout.book(side).live().thingAt(own))
            return {side, thing};
        Thing found{side, nullptr};
        for (const DisplayList *sheet : m_layout.book(side).sheetsWithin(own.y(), own.y())) {
            if (const DiagramThing *thing = sheet->thingAt(own))
                found.thing = thing;
        }
        return found;
    }
    return {};
}

bool SidesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Thing found = thingAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           found.thing != nullptr ? found.thing->name : QString(), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const Thing found = thingAt(static_cast<QMouseEvent *>(event)->pos());
        viewport()->setCursor(found.thing != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SidesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const Thing found = thingAt(event->pos());
    m_chosen.reset();
    for (size_t stop = 0; found.thing != nullptr && stop < m_layout.stops().size(); ++stop) {
        const bool isIt = m_layout.stops()[stop].side == found.side
            && (m_layout.stops()[stop].event == found.thing->last
                || m_layout.stops()[stop].event == found.thing->first);
        if (isIt)
            m_chosen = stop;
    }
    viewport()->update();
}

void SidesView::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Down;
    const bool isOne = isForward || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Escape && m_chosen) {
        m_chosen.reset();
        viewport()->update();
        return;
    }
    if (!isOne || m_layout.stops().empty() || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const size_t last = m_layout.stops().size() - 1;
    if (!m_chosen)
        chooseStop(isForward ? 0 : last);
    else if (isForward)
        chooseStop(std::min(*m_chosen + 1, last));
    else
        chooseStop(*m_chosen == 0 ? 0 : *m_chosen - 1);
}

void SidesView::chooseStop(size_t stop)
{
    if (stop >= m_layout.stops().size())
        return;
    m_follows = false;
    m_chosen = stop;
    scrollIntoSight(m_layout.yOf(m_layout.stops()[stop].at));
    viewport()->update();
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(this);
    if (!hasFocus() || list == nullptr || static_cast<int>(stop) >= list->childCount())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(static_cast<int>(stop));
    QAccessible::updateAccessibility(&focused);
}

QString SidesView::wordsOfStop(size_t stop) const
{
    if (stop >= m_layout.stops().size())
        return {};
    const SideStop &it = m_layout.stops()[stop];
    return u"%1, %2: %3"_s.arg(timeTextOf(it.at),
                               m_session->beside().titles().value(static_cast<qsizetype>(it.side)),
                               m_layout.book(it.side).content().sentenceOf(it.event));
}

QRect SidesView::areaOfStop(size_t stop) const
{
    if (stop >= m_layout.stops().size())
        return {};
    const SideStop &it = m_layout.stops()[stop];
    const QRectF area = m_layout.areaOf(it);
    return QRectF(area.topLeft() * magnification(), area.size() * magnification())
        .translated(-horizontalScrollBar()->value(), headerHeight() - verticalScrollBar()->value())
        .toAlignedRect();
}

// What the picture says at a glance, for who cannot see it: who stands where, what it came to, and
// where they differ.
void SidesView::describe()
{
    const SideBySide &beside = m_session->beside();
    QStringList sentences{tr("%1 runs on one time axis.").arg(beside.count())};
    const QStringList names = beside.titles();
    for (size_t side = 0; side < beside.count(); ++side) {
        const RunOutcome outcome = beside.outcome(side);
        sentences.append(u"%1: %2."_s.arg(names[static_cast<qsizetype>(side)],
                                          outcome.intents == 0 ? tr("nothing ordered yet")
                                                               : summaryOf(outcome)));
    }
    sentences.append(beside.differences().empty() ? wordsForNoDifference()
                                                  : beside.wordsOfDifference(0));
    sentences.append(tr("Arrow keys go from one event to the next, on all sides."));
    const QString told = sentences.join(u' ');
    if (told == m_told)
        return;
    m_told = told;
    setAccessibleDescription(told);
}

} // namespace onecake
