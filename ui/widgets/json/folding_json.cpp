// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/json/folding_json.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "ui/style/accents.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

// Tells the members of JSON from their values, by the colours of the widget's palette.
class JsonHighlighter final : public QSyntaxHighlighter
{
public:
    JsonHighlighter(QTextDocument *document, const QWidget *widget);

protected:
    void highlightBlock(const QString &line) override;

private:
    const QWidget *m_widget;
};

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{}

void JsonHighlighter::highlightBlock(const QString &line)
{
    static const QRegularExpression part(
        uR"-("(?:[^"\\]|\\.)*"(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*)-"_s);
    const Accents accents = accentsOf(m_widget->palette());
    for (auto matches = part.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto start = static_cast<int>(match.capturedStart());
        const auto length = static_cast<int>(match.capturedLength());
        const bool isMember = match.hasCaptured(1);
        if (isMember)
            setFormat(start, length, accents.aside);
        else if (!match.captured().startsWith(u'"'))
            setFormat(start, length, accents.action);
    }
}

namespace {

constexpr qsizetype plainShownMax = 10'000;
constexpr int padding = 8;
constexpr int linesHighMost = 60;
constexpr int linesOpenMost = 5000;
constexpr qreal corner = 4;
constexpr int narrowestLetters = 10;
constexpr int usualLetters = 40;

// Pointing to the right where it is folded, and down where it is open.
void paintTriangle(QPainter &painter, const QRectF &area, bool isFolded)
{
    const QPointF centre = area.center();
    const qreal half = area.width() / 2;
    QPolygonF shape;
    if (isFolded)
        shape << QPointF(-half / 2, -half) << QPointF(half / 2, 0) << QPointF(-half / 2, half);
    else
        shape << QPointF(-half, -half / 2) << QPointF(half, -half / 2) << QPointF(0, half / 2);
    painter.drawPolygon(shape.translated(centre));
}

} // namespace

FoldingJson::FoldingJson(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), this))
{
    setAccessibleName(name);
    setAccessibleDescription(
        tr("Plus unfolds the line of the cursor, minus folds it, and star unfolds "
           "all."));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(fixedFont(font()));
    document()->setDocumentMargin(0);
    setViewportMargins(gutter(), padding, padding, padding);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addActions();
}

void FoldingJson::setText(const QString &text, const QString &empty)
{
    if (text == m_text && !document()->isEmpty())
        return;
    m_text = text;
    m_lines = JsonLines(text);
    QStringList shown;
    for (int line = 0; line < m_lines.count(); ++line)
        shown.append(m_lines.textOf(line));
    if (text.isEmpty())
        shown.append(empty);
    else if (shown.isEmpty())
        shown.append(spelledOutLines(text, plainShownMax));
    setPlainText(shown.join(u'\n'));
    updateGeometry();
}

int FoldingJson::currentLine() const
{
    return textCursor().blockNumber();
}

void FoldingJson::openAt(int line)
{
    if (line < 0 || line >= m_lines.count() || m_lines.at(line).part != JsonLine::Part::Folded)
        return;
    const int come = m_lines.open(line);
    QString text = m_lines.textOf(line);
    for (int each = line + 1; each <= line + come; ++each)
        text += u'\n' + m_lines.textOf(each);
    replaceLines(line, 1, text);
}

void FoldingJson::foldAt(int line)
{
    if (line < 0 || line >= m_lines.count() || m_lines.at(line).part != JsonLine::Part::Open)
        return;
    const int gone = m_lines.fold(line);
    replaceLines(line, 1 + gone, m_lines.textOf(line));
}

void FoldingJson::replaceLines(int first, int count, const QString &text)
{
    const QTextBlock from = document()->findBlockByNumber(first);
    const QTextBlock to = document()->findBlockByNumber(first + count - 1);
    QTextCursor edit(from);
    edit.setPosition(to.position() + to.length() - 1, QTextCursor::KeepAnchor);
    edit.insertText(text);
    QTextCursor here = textCursor();
    here.setPosition(document()->findBlockByNumber(first).position());
    setTextCursor(here);
    updateGeometry();
    viewport()->update();
    update();
}

void FoldingJson::openAll()
{
    for (int line = 0; line < m_lines.count() && m_lines.count() < linesOpenMost; ++line)
        openAt(line);
}

void FoldingJson::foldAll()
{
    for (int line = m_lines.count() - 1; line > 0; --line)
        foldAt(line);
}

int FoldingJson::gutter() const
{
    return fontMetrics().height() + padding / 2;
}

int FoldingJson::heightForWidth(int width) const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid() && lines.size() < linesHighMost;
         block = block.next())
        lines.append(block.text());
    const int textWidth = std::max(1, width - gutter() - padding);
    return wrappedHeight(lines, font(), textWidth, linesHighMost) + 2 * padding;
}

QSize FoldingJson::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualLetters;
    return {width, heightForWidth(width)};
}

QSize FoldingJson::minimumSizeHint() const
{
    return {gutter() + fontMetrics().averageCharWidth() * narrowestLetters,
            fontMetrics().lineSpacing() + 2 * padding};
}

int FoldingJson::foldableAt(int y) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (y < area.top())
            return -1;
        const int line = block.blockNumber();
        if (y < area.bottom())
            return line < m_lines.count() && m_lines.openingOf(line) == line ? line : -1;
    }
    return -1;
}

void FoldingJson::paintGutter()
{
    QPainter painter(this);
    const Accents accents = accentsOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? accents.action : accents.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accents.aside);
    const int side = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
        if (top > viewport()->height())
            break;
        const int line = block.blockNumber();
        if (line >= m_lines.count() || m_lines.openingOf(line) != line || top < 0)
            continue;
        const QRectF area(padding / 2.0, viewport()->y() + top, side, side);
        const qreal shrink = side * 0.3;
        paintTriangle(painter, area.adjusted(shrink, shrink, -shrink, -shrink),
                      m_lines.at(line).part == JsonLine::Part::Folded);
    }
}

QAction *FoldingJson::actionOf(const QKeyEvent &key) const
{
    const QList<QAction *> all = actions();
    // Some keyboards write a sign with Shift.
    for (const auto ignored :
         {Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::KeypadModifier | Qt::ShiftModifier}) {
        const QKeySequence pressed(
            QKeyCombination(key.modifiers() & ~ignored, static_cast<Qt::Key>(key.key())));
        const auto found = std::find_if(all.begin(), all.end(), [&pressed](QAction *action) {
            return action->shortcut() == pressed;
        });
        if (found != all.end())
            return *found;
    }
    return nullptr;
}

bool FoldingJson::event(QEvent *event)
{
    // The window may have other uses for the same keys, and Qt would then choose neither.
    const bool isTyped = event->type() == QEvent::KeyPress;
    if (isTyped || event->type() == QEvent::ShortcutOverride) {
        if (QAction *action = actionOf(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            if (isTyped)
                action->trigger();
            return true;
        }
    }
    if (event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (isPress && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        const int line = foldableAt(place.y() - viewport()->y());
        if (place.x() < viewport()->x() && line >= 0) {
            const bool isFolded = m_lines.at(line).part == JsonLine::Part::Folded;
            isFolded ? openAt(line) : foldAt(line);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool FoldingJson::viewportEvent(QEvent *event)
{
    const bool isMenu = event->type() == QEvent::ContextMenu;
    // The menu is about the line that it is opened on, not the one where the cursor was left.
    if (isMenu && !textCursor().hasSelection()) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (asked->reason() == QContextMenuEvent::Mouse)
            setTextCursor(cursorForPosition(asked->pos()));
    }
    return QPlainTextEdit::viewportEvent(event);
}

void FoldingJson::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    update();
}

void FoldingJson::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !document()->isEmpty())
        m_highlighter->rehighlight();
}

void FoldingJson::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void FoldingJson::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void FoldingJson::addAction(const QString &text, const QKeySequence &key,
                            void (FoldingJson::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

void FoldingJson::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(tr("&Copy"), QKeySequence::Copy, &FoldingJson::copySelection);
    addAction(tr("Copy &value"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              &FoldingJson::copyValue);
    addAction(tr("Copy &path"), {}, &FoldingJson::copyPath);
    addAction(tr("Copy &all"), {}, &FoldingJson::copyAll);
    addAction(tr("&Unfold"), QKeySequence(Qt::Key_Plus), &FoldingJson::openHere);
    addAction(tr("&Fold"), QKeySequence(Qt::Key_Minus), &FoldingJson::foldHere);
    addAction(tr("Unfold a&ll"), QKeySequence(Qt::Key_Asterisk), &FoldingJson::openAll);
    addAction(tr("Fold all"), QKeySequence(Qt::Key_Slash), &FoldingJson::foldAll);
}

void FoldingJson::openHere()
{
    openAt(currentLine());
}

void FoldingJson::foldHere()
{
    if (currentLine() >= m_lines.count())
        return;
    const int opening = m_lines.openingOf(currentLine());
    const bool isFolded = opening >= 0 && m_lines.at(opening).part == JsonLine::Part::Folded;
    // On a line that is folded already, what is around it.
    foldAt(isFolded ? m_lines.parentOf(opening) : opening);
}

void FoldingJson::copySelection()
{
    copy();
}

void FoldingJson::copyValue()
{
    const int line = currentLine();
    QGuiApplication::clipboard()->setText(line < m_lines.count() ? m_lines.valueOf(line) : m_text);
}

void FoldingJson::copyPath()
{
    if (currentLine() < m_lines.count())
        QGuiApplication::clipboard()->setText(m_lines.pathOf(currentLine()));
}

void FoldingJson::copyAll()
{
    QGuiApplication::clipboard()->setText(m_lines.count() > 0 ? m_lines.valueOf(0) : m_text);
}

} // namespace onecake
