// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/query_completer.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "ui/style/accents.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int rowsMax = 9;
constexpr int gapBelowLine = 2; // between the line and its list
constexpr qsizetype offeredMax = 60;

enum Column {
    TextColumn,
    WordsColumn,
    ColumnCount
};

// Between two terms everything is possible, which is too much to be offered unasked.
bool isBetweenTerms(const QString &line, int cursor)
{
    return cursor == 0 || line.at(cursor - 1).isSpace();
}

} // namespace

QueryCompleter::QueryCompleter(QLineEdit *line)
    : QObject(line)
    , m_line(line)
{
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &QueryCompleter::offerWhileTyping);
    connect(line, &QLineEdit::textChanged, this, [this] {
        if (m_line->text().isEmpty())
            close();
    });
}

QueryCompleter::~QueryCompleter()
{
    delete m_list;
}

void QueryCompleter::setVocabulary(QueryVocabulary vocabulary)
{
    m_vocabulary = std::move(vocabulary);
}

bool QueryCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void QueryCompleter::offerWhileTyping()
{
    const QString line = m_line->text();
    const int cursor = m_line->cursorPosition();
    m_completion = completeQuery(line, cursor, m_vocabulary);
    const auto &candidates = m_completion.candidates;
    const QStringView typed =
        QStringView(line).mid(m_completion.place.column, m_completion.place.length);
    const bool isComplete = std::any_of(candidates.begin(), candidates.end(),
                                        [&](const auto &each) { return each.text == typed; });
    if (candidates.empty() || isComplete || isBetweenTerms(line, cursor))
        close();
    else
        open();
}

void QueryCompleter::open()
{
    if (!m_line->isVisible())
        return;
    if (!m_list) {
        m_list = new QTreeWidget(m_line->window());
        m_list->setObjectName(u"query-candidates"_s);
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setColumnCount(ColumnCount);
        m_list->header()->hide();
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFrameStyle(QFrame::Box | QFrame::Plain);
        m_list->setAutoFillBackground(true);
        m_list->window()->installEventFilter(this);
        connect(m_list, &QTreeView::clicked, this,
                [this](const QModelIndex &index) { take(index.row()); });
    }
    fill();
    place();
    const bool wasOpen = isOpen();
    m_list->show();
    m_list->raise();
    if (!wasOpen)
        Q_EMIT opened();
}

void QueryCompleter::fill()
{
    m_list->clear();
    QPalette frame = m_line->palette();
    frame.setColor(QPalette::WindowText, accentsOf(frame).line);
    m_list->setPalette(frame);
    const QFontMetrics metrics = m_list->fontMetrics();
    const int space = 4 * metrics.averageCharWidth();
    for (const QueryCandidate &candidate : m_completion.candidates) {
        auto *item = new QTreeWidgetItem(
            m_list, {spelledOut(candidate.text, offeredMax), spelledOut(candidate.words)});
        // Room for the fingers and the eye.
        item->setSizeHint(TextColumn,
                          QSize(metrics.horizontalAdvance(item->text(TextColumn)) + space,
                                metrics.height() * 8 / 5));
        item->setForeground(WordsColumn, m_list->palette().brush(QPalette::PlaceholderText));
        item->setData(TextColumn, Qt::AccessibleDescriptionRole, candidate.words);
    }
    m_list->setCurrentItem(nullptr);
}

// Under what it replaces; above the line where there is more room.
void QueryCompleter::place()
{
    const QWidget *window = m_line->window();
    m_list->header()->setStretchLastSection(false);
    m_list->resizeColumnToContents(TextColumn);
    m_list->resizeColumnToContents(WordsColumn);
    const int frame = 2 * m_list->frameWidth();
    const int all = m_list->topLevelItemCount();
    const int rows = std::min(rowsMax, all);
    const int bar = rows < all ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int content =
        m_list->columnWidth(TextColumn) + m_list->columnWidth(WordsColumn) + frame + bar;
    const int width = std::min(content, window->width());
    const int wanted = rows * m_list->sizeHintForRow(0) + frame;
    const QPoint top = m_line->mapTo(window, QPoint(0, 0));
    const int roomBelow = window->height() - top.y() - m_line->height() - gapBelowLine;
    const bool isBelow = wanted <= roomBelow || roomBelow >= top.y();
    const int height = std::min(wanted, isBelow ? roomBelow : top.y() - gapBelowLine);
    const int typed = m_line->cursorPosition() - static_cast<int>(m_completion.place.column);
    const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int left = top.x() + cursor.left()
        - m_line->fontMetrics().horizontalAdvance(
            m_line->text().mid(static_cast<int>(m_completion.place.column), std::max(typed, 0)));
    m_list->setGeometry(std::clamp(left, 0, window->width() - width),
                        isBelow ? top.y() + m_line->height() + gapBelowLine
                                : top.y() - gapBelowLine - height,
                        width, height);
    m_list->header()->setStretchLastSection(true);
}

void QueryCompleter::close()
{
    if (!isOpen())
        return;
    m_list->hide();
    Q_EMIT closed();
}

int QueryCompleter::chosen() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

// From before the first to behind the last, where nothing is chosen.
void QueryCompleter::choose(int row)
{
    const int count = m_list->topLevelItemCount();
    const int places = count + 1;
    const int next = (row + 1 + places) % places - 1;
    m_list->setCurrentItem(next < 0 ? nullptr : m_list->topLevelItem(next));
    if (next < 0)
        return;
    // The focus stays in the line: a reader that follows it has to be told what is chosen.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(next);
    QAccessible::updateAccessibility(&event);
}

void QueryCompleter::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_completion.candidates.size()))
        return;
    const QString text = m_completion.candidates.at(static_cast<std::size_t>(row)).text;
    const QueryPlace where = m_completion.place;
    close();
    m_line->setSelection(static_cast<int>(where.column), static_cast<int>(where.length));
    m_line->insert(text);
}

bool QueryCompleter::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        m_completion = completeQuery(m_line->text(), m_line->cursorPosition(), m_vocabulary);
        if (!m_completion.candidates.empty())
            open();
        return true;
    }
    if (!isOpen() || (modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int row = chosen();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        choose(key == Qt::Key_Down ? row + 1 : row < 0 ? m_list->topLevelItemCount() - 1 : row - 1);
        return true;
    }
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        choose(std::clamp(row + (key == Qt::Key_PageDown ? rowsMax : -rowsMax), 0,
                          m_list->topLevelItemCount() - 1));
        return true;
    }
    if (key == Qt::Key_Tab) {
        take(std::max(row, 0));
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && row >= 0) {
        take(row);
        return true;
    }
    // What was offered was for where the cursor was.
    if (isReturn || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
        || key == Qt::Key_End)
        close();
    return false;
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line) {
        if (event->type() == QEvent::Resize)
            close();
        return false;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
        || event->type() == QEvent::MouseButtonPress)
        close();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // Esc may be a key of the window too; while the list is open it is the list's.
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isOurs = isOpen() && key->key() == Qt::Key_Escape;
        event->setAccepted(isOurs);
        return isOurs;
    }
    return pressed(key->key(), key->modifiers());
}

} // namespace onecake
