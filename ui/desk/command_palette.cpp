// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/desk/command_palette.h"

#include "ui/desk/word_match.h"
#include "ui/models/store_text.h"
#include "ui/style/accents.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString recentCommandsKey = u"recent/commands"_s;
constexpr qsizetype recentCommandsMost = 12;
constexpr int rowsOfAPage = 8;

enum CommandRole {
    KeysRole = Qt::UserRole,
    PlaceRole,
    PossibleRole,
};

// The words and the key in one line, and the place, or why it cannot be done, in a second.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        Q_UNUSED(index);
        const int line = option.fontMetrics.height();
        return {line * 10, 2 * line + line / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(option.rect, accentsOf(option.palette).chosenRow);
        const int line = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(line / 2, line / 4, -line / 2, -line / 4);
        const bool isPossible = index.data(PossibleRole).toBool();
        const QColor faint = option.palette.color(QPalette::PlaceholderText);
        const QColor ink = isPossible ? option.palette.color(QPalette::Text) : faint;
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys) + line;
        QRect upper(area.left(), area.top(), area.width() - keysWidth, line);
        painter->setPen(ink);
        painter->drawText(
            upper, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        painter->setPen(faint);
        painter->drawText(QRect(area.left(), area.top(), area.width(), line),
                          Qt::AlignRight | Qt::AlignVCenter, keys);
        painter->drawText(QRect(area.left(), area.top() + line, area.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(PlaceRole).toString(),
                                                        Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QList<DeskEntry> entries, QSettings *settings, QWidget *window)
    : QDialog(window)
    , m_entries(std::move(entries))
    , m_recent(settings->value(recentCommandsKey).toStringList())
    , m_settings(settings)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_says(new QLabel(this))
{
    setObjectName(u"command-palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_words->setObjectName(u"command-words"_s);
    m_words->setAccessibleName(tr("What is to be done"));
    m_words->setPlaceholderText(tr("What is to be done, in a word or two"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_says->setObjectName(u"command-says"_s);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    const int line = fontMetrics().height();
    m_says->setMinimumHeight(2 * line);
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setMinimumHeight(4 * line);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_says);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::describe);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::confirm);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::confirm);
    find({});
    const int height = line * (rowsOfAPage * 5 / 2 + 6);
    resize(std::min(fontMetrics().averageCharWidth() * 90, window->width() * 9 / 10),
           std::min(height, window->height() * 8 / 10));
    QWidget::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 2 * line)));
}

qsizetype CommandPalette::recency(const DeskEntry &entry) const
{
    const qsizetype place = m_recent.indexOf(entry.name);
    return place < 0 ? recentCommandsMost : place;
}

void CommandPalette::find(const QString &words)
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        const DeskEntry &entry = m_entries.at(place);
        const int score = matchScore(
            words, entry.title, entry.place + u' ' + entry.otherWords + u' ' + entry.explanation);
        if (score > 0)
            found.append({score, place});
    }
    std::stable_sort(found.begin(), found.end(), [this](const auto &left, const auto &right) {
        return left.first != right.first
            ? left.first > right.first
            : recency(m_entries.at(left.second)) < recency(m_entries.at(right.second));
    });
    m_shown.clear();
    m_list->clear();
    for (const auto &[score, place] : found) {
        m_shown.append(place);
        addRow(m_entries.at(place));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    describe();
}

void CommandPalette::addRow(const DeskEntry &entry)
{
    auto *item = new QListWidgetItem(m_list);
    const QString title = shownWithPlaces(entry.title);
    item->setText(entry.isChecked ? tr("✓ %1").arg(title) : title);
    item->setData(KeysRole, entry.keys);
    item->setData(PossibleRole, entry.whyNot.isEmpty());
    QString place = entry.place;
    if (!entry.whyNot.isEmpty())
        place = place.isEmpty() ? entry.whyNot : tr("%1 · %2").arg(place, entry.whyNot);
    item->setData(PlaceRole, place);
    QStringList spoken{entry.title};
    if (entry.isChecked)
        spoken.append(tr("on"));
    if (!entry.keys.isEmpty())
        spoken.append(tr("key: %1").arg(entry.keys));
    spoken.append(place);
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    item->setToolTip(entry.explanation);
}

const DeskEntry *CommandPalette::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_shown.size() ? nullptr : &m_entries.at(m_shown.at(row));
}

// Also in the words of the field that has the focus, for a screen reader.
void CommandPalette::describe()
{
    const DeskEntry *entry = current();
    QString words = tr("Nothing is called so. Try another word for it.");
    if (entry != nullptr)
        words = entry->whyNot.isEmpty() ? entry->explanation : entry->whyNot;
    m_says->setText(words);
    const QListWidgetItem *item = m_list->currentItem();
    m_words->setAccessibleDescription(
        item == nullptr ? words : item->data(Qt::AccessibleTextRole).toString() + u". "_s + words);
}

void CommandPalette::move(int rows)
{
    if (!m_shown.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

// What cannot be done leaves the palette open, which says why.
void CommandPalette::confirm()
{
    const DeskEntry *entry = current();
    if (entry == nullptr || !entry->whyNot.isEmpty() || !isVisible())
        return;
    m_recent.removeAll(entry->name);
    m_recent.prepend(entry->name);
    while (m_recent.size() > recentCommandsMost)
        m_recent.removeLast();
    m_settings->setValue(recentCommandsKey, m_recent);
    // Once the window has the focus again: what is done may open something itself.
    QTimer::singleShot(0, parentWidget(), entry->act);
    accept();
}

} // namespace onecake
