// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/handout/page_flow.h"

#include "core/base/text/tr.h"
#include "ui/handout/picture_painting.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What is painted has a tenth of a point as its unit.
constexpr double perPoint = 10;
constexpr int unitsPerInch = 720;

// Of A4 and Letter alike, so that a page of one can be printed on the other.
constexpr double sideMargin = 46;
constexpr double topMargin = 44;
constexpr double bottomMargin = 52;

constexpr double leading = 1.38; // of the size of the letters
constexpr double tickSize = 8;
constexpr double writeLine = 23;
constexpr double barWidth = 2.5;
constexpr double blankWidth = 76;
constexpr double framePadding = 9;
// What is longer, in pages, begins where the last thing ended.
constexpr double longestTogether = 0.6;

const QColor ink(0x1b, 0x22, 0x30);
const QColor faintInk(0x4b, 0x55, 0x63);
const QColor hairline(0x9c, 0xa3, 0xaf);

QStringList families()
{
    return {tr("Inter"), tr("Noto Sans"), tr("DejaVu Sans"), tr("Liberation Sans"),
            u"sans-serif"_s};
}

QStringList monoFamilies()
{
    return {tr("DejaVu Sans Mono"), tr("Noto Sans Mono"), tr("Liberation Mono"), u"monospace"_s};
}

} // namespace

struct PageFlow::Laid {
    std::unique_ptr<QTextLayout> layout;
    double lineHeight = 0; // points
    double height = 0; // with the space above and below
};

PageFlow::PageFlow(QIODevice *device, Paper paper, const QString &title)
    : m_writer(std::make_unique<QPdfWriter>(device))
    , m_title(title)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    m_writer->setResolution(unitsPerInch);
    m_writer->setPageSize(size);
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer->setTitle(title);
    m_writer->setCreator(u"OneCake"_s);
    m_width = size.size(QPageSize::Point).width();
    m_height = size.size(QPageSize::Point).height();
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

PageFlow::~PageFlow() = default;

double PageFlow::columnWidth() const
{
    return m_width - 2 * sideMargin;
}

double PageFlow::columnHeight() const
{
    return m_height - topMargin - bottomMargin;
}

double PageFlow::roomLeft() const
{
    return columnHeight() - m_y;
}

double PageFlow::pictureRatio() const
{
    constexpr double titleAndLines = 74;
    return (columnHeight() - titleAndLines) / columnWidth();
}

QFont PageFlow::fontOf(const TextLook &look) const
{
    QFont font;
    font.setFamilies(look.isMono ? monoFamilies() : families());
    font.setPixelSize(qRound(look.size * perPoint));
    font.setWeight(look.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PageFlow::Laid PageFlow::laid(const FlowPiece &piece, double width) const
{
    Laid result;
    result.lineHeight = piece.look.size * leading;
    result.height = piece.look.above + piece.look.below;
    if (piece.kind == FlowPiece::Kind::Rule) {
        result.height += 1;
        return result;
    }
    if (piece.kind == FlowPiece::Kind::WriteLine) {
        result.height += writeLine;
        return result;
    }
    result.layout = std::make_unique<QTextLayout>(piece.text, fontOf(piece.look), m_writer.get());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    result.layout->setTextOption(option);
    result.layout->beginLayout();
    for (QTextLine line = result.layout->createLine(); line.isValid();
         line = result.layout->createLine())
        line.setLineWidth((width - piece.look.indent) * perPoint);
    result.layout->endLayout();
    result.height += result.lineHeight * result.layout->lineCount();
    return result;
}

double PageFlow::heightOf(const std::vector<FlowPiece> &pieces) const
{
    double height = 0;
    for (const FlowPiece &piece : pieces)
        height += laid(piece, columnWidth()).height;
    return height;
}

double PageFlow::scaleOf(const Figure &figure) const
{
    const QRectF area = figure.picture->areaOf(figure.slice);
    const double most = figure.most > 0 ? figure.most : columnHeight();
    const double room = most - heightOf(figure.above) - heightOf(figure.below);
    return std::min(columnWidth() / area.width(), room / area.height());
}

double PageFlow::heightOf(const Figure &figure) const
{
    return heightOf(figure.above) + heightOf(figure.below)
        + figure.picture->areaOf(figure.slice).height() * scaleOf(figure);
}

void PageFlow::add(const std::vector<FlowPiece> &pieces)
{
    const double height = heightOf(pieces);
    // A page may be full of what has waited for it.
    while (height > roomLeft() && m_y > 0 && height <= columnHeight() * longestTogether)
        turnPage();
    for (const FlowPiece &piece : pieces)
        put(piece);
}

void PageFlow::addFramed(const std::vector<FlowPiece> &pieces)
{
    std::vector<FlowPiece> inner = pieces;
    for (FlowPiece &piece : inner)
        piece.look.indent += framePadding;
    const double height = heightOf(inner) + 2 * framePadding;
    while (height > roomLeft() && m_y > 0)
        turnPage();
    const double top = m_y;
    m_y += framePadding;
    const int page = m_page;
    for (const FlowPiece &piece : inner)
        put(piece);
    m_y += framePadding;
    if (page != m_page) // longer than a page
        return;
    m_painter->setPen(QPen(hairline, 0.8 * perPoint));
    m_painter->setBrush(Qt::NoBrush);
    const QRectF frame(sideMargin, topMargin + top, columnWidth(), m_y - top);
    m_painter->drawRoundedRect(QRectF(frame.topLeft() * perPoint, frame.size() * perPoint), 40, 40);
    m_y += framePadding;
}

void PageFlow::add(const Figure &figure)
{
    if (m_waiting.empty() && heightOf(figure) <= roomLeft())
        put(figure);
    else
        m_waiting.push_back(figure);
}

void PageFlow::put(const FlowPiece &piece)
{
    const double width = columnWidth();
    Laid laid = this->laid(piece, width);
    const double least = laid.layout ? piece.look.above + 2 * laid.lineHeight : laid.height;
    if (roomLeft() < std::min(least, laid.height))
        turnPage();
    if (m_y > 0)
        m_y += piece.look.above;
    m_painter->setPen(QPen(ink, perPoint));
    if (laid.layout) {
        putLines(piece, laid);
    } else {
        const bool isRule = piece.kind == FlowPiece::Kind::Rule;
        m_y += isRule ? 1 : writeLine;
        m_painter->setPen(QPen(isRule ? ink : hairline, (isRule ? 1.4 : 0.8) * perPoint));
        const double y = (topMargin + m_y) * perPoint;
        m_painter->drawLine(QPointF((sideMargin + piece.look.indent) * perPoint, y),
                            QPointF((sideMargin + width) * perPoint, y));
    }
    m_y += piece.look.below;
}

void PageFlow::putLines(const FlowPiece &piece, Laid &laid)
{
    const double blank = piece.kind == FlowPiece::Kind::Blank ? blankWidth + 6 : 0;
    const int count = laid.layout->lineCount();
    for (int index = 0; index < count; ++index) {
        const bool isLonely = index + 2 == count && index > 0 && roomLeft() < 2 * laid.lineHeight;
        if (roomLeft() < laid.lineHeight || isLonely)
            turnPage();
        const QTextLine line = laid.layout->lineAt(index);
        const double top = topMargin + m_y;
        if (index == 0)
            paintLead(piece, top, laid.lineHeight);
        if (piece.kind == FlowPiece::Kind::Bar)
            m_painter->fillRect(QRectF((sideMargin + piece.look.indent - 9) * perPoint,
                                       top * perPoint, barWidth * perPoint,
                                       laid.lineHeight * perPoint),
                                ink);
        m_painter->setPen(piece.look.isFaint ? faintInk : ink);
        const double slack = laid.lineHeight * perPoint - line.height();
        // QTextLine::draw() adds the line's own place.
        line.draw(m_painter.get(),
                  QPointF((sideMargin + piece.look.indent + blank) * perPoint,
                          top * perPoint + slack / 2 - line.y()));
        m_y += laid.lineHeight;
    }
}

void PageFlow::paintLead(const FlowPiece &piece, double top, double lineHeight)
{
    const double left = sideMargin + piece.look.indent;
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(ink, 0.9 * perPoint));
    if (piece.kind == FlowPiece::Kind::TickBox) {
        const double y = top + (lineHeight - tickSize) / 2;
        m_painter->drawRect(QRectF((left - tickSize - 8) * perPoint, y * perPoint,
                                   tickSize * perPoint, tickSize * perPoint));
    } else if (piece.kind == FlowPiece::Kind::Blank) {
        const double y = (top + lineHeight) * perPoint;
        m_painter->drawLine(QPointF(left * perPoint, y),
                            QPointF((left + blankWidth) * perPoint, y));
    }
    if (piece.lead.isEmpty())
        return;
    m_painter->setFont(fontOf(piece.look));
    const QFontMetricsF metrics(m_painter->font(), m_writer.get());
    const double baseline =
        top * perPoint + (lineHeight * perPoint - metrics.height()) / 2 + metrics.ascent();
    m_painter->drawText(QPointF(sideMargin * perPoint, baseline), piece.lead);
}

void PageFlow::put(const Figure &figure)
{
    const double scale = scaleOf(figure);
    for (const FlowPiece &piece : figure.above)
        put(piece);
    const QRectF area = figure.picture->areaOf(figure.slice);
    m_painter->save();
    m_painter->translate(sideMargin * perPoint, (topMargin + m_y) * perPoint);
    m_painter->scale(scale * perPoint, scale * perPoint);
    m_painter->translate(-area.topLeft());
    paintPicture(*m_painter, *figure.picture, figure.slice);
    m_painter->restore();
    m_painter->setPen(QPen(QColor(0xd1, 0xd5, 0xdb), 0.6 * perPoint));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(QRectF(sideMargin * perPoint, (topMargin + m_y) * perPoint,
                               area.width() * scale * perPoint, area.height() * scale * perPoint));
    m_y += area.height() * scale;
    for (const FlowPiece &piece : figure.below)
        put(piece);
}

void PageFlow::turnPage()
{
    beginPage();
    while (!m_waiting.empty() && heightOf(m_waiting.front()) <= roomLeft()) {
        const Figure figure = m_waiting.front();
        m_waiting.pop_front();
        put(figure);
    }
}

void PageFlow::beginPage()
{
    paintFooter();
    m_writer->newPage();
    ++m_page;
    m_y = 0;
}

void PageFlow::paintFooter()
{
    constexpr double above = 24;
    const TextLook look{.size = 8.5, .isFaint = true};
    m_painter->setFont(fontOf(look));
    m_painter->setPen(faintInk);
    const QRectF row(sideMargin * perPoint, (m_height - bottomMargin + above) * perPoint,
                     columnWidth() * perPoint, 14 * perPoint);
    m_painter->drawText(row, Qt::AlignLeft | Qt::AlignTop, tr("OneCake · ") + m_title);
    if (m_pageWords)
        m_painter->drawText(row, Qt::AlignRight | Qt::AlignTop, m_pageWords(m_page));
}

void PageFlow::flushFigures()
{
    while (!m_waiting.empty()) {
        const Figure figure = m_waiting.front();
        m_waiting.pop_front();
        if (m_y > 0 && heightOf(figure) > roomLeft())
            beginPage();
        put(figure);
    }
}

void PageFlow::newSheet()
{
    flushFigures();
    if (m_y > 0)
        beginPage();
}

void PageFlow::finish()
{
    flushFigures();
    paintFooter();
    m_painter->end();
}

} // namespace onecake
