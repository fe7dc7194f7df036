// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text and pictures that flow over the pages of a PDF. What belongs together stays on one page
// where it has room on one; a picture that has none left on a page goes to the top of the next one,
// and the text goes on before it. All that is written stays text, all that is drawn vectors.
#pragma once

#include "core/lab/diagram/media/run_picture.h"

#include <QFont>
#include <QIODevice>

#include <deque>
#include <functional>
#include <memory>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace onecake {

enum class Paper {
    A4,
    Letter
};

struct TextLook {
    double size = 10.5; // points
    bool isBold = false;
    bool isMono = false;
    bool isFaint = false;
    double above = 0; // free space, in points
    double below = 0;
    double indent = 0;
};

// A piece of a column. Its text begins behind `lead`, which stands in the indent.
struct FlowPiece {
    enum class Kind {
        Text,
        TickBox, // a box to tick in front of the text
        Bar, // a strong line at the left of the text
        Blank, // a line to write on, before the text
        WriteLine,
        Rule
    };
    Kind kind = Kind::Text;
    QString text;
    QString lead = {};
    TextLook look = {};
};

class PageFlow
{
public:
    // `device` must be open and outlive this. `title` stands on each page, with its number.
    PageFlow(QIODevice *device, Paper paper, const QString &title);
    ~PageFlow();
    Q_DISABLE_COPY_MOVE(PageFlow)

    // "Page 3".
    void setPageWords(const std::function<QString(int)> &words) { m_pageWords = words; }

    // Pieces that belong together.
    void add(const std::vector<FlowPiece> &pieces);
    // The same in a frame.
    void addFramed(const std::vector<FlowPiece> &pieces);
    // A picture between its title and the pieces below it, as wide as the column. Higher than
    // `most` points it is made smaller.
    struct Figure {
        std::shared_ptr<const RunPicture> picture;
        PictureSlice slice;
        std::vector<FlowPiece> above;
        std::vector<FlowPiece> below;
        double most = 0; // 0: the page
    };
    void add(const Figure &figure);

    // The next piece begins a page; pictures that wait come before.
    void newSheet();
    // Ends the file.
    void finish();

    // Of a picture that has a page for itself, in widths, with room for its title and two lines.
    [[nodiscard]] double pictureRatio() const;
    // Of the page that is being written, in points.
    [[nodiscard]] double roomLeft() const;

private:
    struct Laid;

    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double columnHeight() const;
    [[nodiscard]] QFont fontOf(const TextLook &look) const;
    [[nodiscard]] Laid laid(const FlowPiece &piece, double width) const;
    [[nodiscard]] double heightOf(const std::vector<FlowPiece> &pieces) const;
    [[nodiscard]] double heightOf(const Figure &figure) const;
    [[nodiscard]] double scaleOf(const Figure &figure) const;
    void put(const FlowPiece &piece);
    void put(const Figure &figure);
    void putLines(const FlowPiece &piece, Laid &laid);
    void paintLead(const FlowPiece &piece, double top, double lineHeight);
    void turnPage();
    void beginPage();
    void paintFooter();
    void flushFigures();

    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    std::function<QString(int)> m_pageWords;
    QString m_title;
    double m_width = 0; // of the paper, in points
    double m_height = 0;
    double m_y = 0; // where the next piece begins, from the top of the column
    int m_page = 1;
    std::deque<Figure> m_waiting;
};

} // namespace onecake
