// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/views_panel.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_parser.h"
#include "ui/inspector/query/save_view_dialog.h"
#include "ui/style/accents.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

// Paints a view in its list: the name, on as many lines as it needs, and at its right how many
// records it has. What has no view behind it is a heading.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        CountRole // a text
    };

    // For the whole of `list`, the width of whose rows decides where names wrap.
    explicit ViewDelegate(QListWidget *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QListWidget *m_list;
};

namespace {

constexpr int viewPadding = 10;
constexpr int lean = 5; // above and below the text
constexpr int gapBeforeCount = 8; // between name and count
constexpr int headingRoom = 10; // above a heading
constexpr qreal corner = 6;
constexpr qreal headingScale = 0.85;

QFont headingFont(QFont font)
{
    constexpr qreal letterSpacing = 106;
    font.setPointSizeF(font.pointSizeF() * headingScale);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, letterSpacing);
    return font;
}

// As wide as it is when it is chosen, so that choosing it moves nothing.
QFont chosenFont(QFont font)
{
    font.setBold(true);
    return font;
}

int countWidth(const QFont &font, const QString &count)
{
    return count.isEmpty()
        ? 0
        : QFontMetrics(chosenFont(font)).horizontalAdvance(count) + gapBeforeCount;
}

} // namespace

ViewDelegate::ViewDelegate(QListWidget *list)
    : QStyledItemDelegate(list)
    , m_list(list)
{}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.data(IsHeadingRole).toBool()) {
        const QFontMetrics metrics(headingFont(option.font));
        return {metrics.horizontalAdvance(text), metrics.height() + headingRoom + lean};
    }
    const QString count = index.data(CountRole).toString();
    // Beside the scroll bar, where there is one.
    const int room = m_list->viewport()->width();
    const int width = room - 2 * viewPadding - countWidth(option.font, count);
    const QFontMetrics metrics(chosenFont(option.font));
    const int height =
        metrics.boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, text).height();
    return {room, height + 2 * lean};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Accents accents = accentsOf(option.palette);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(IsHeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(accents.aside);
        painter->drawText(option.rect.adjusted(0, headingRoom, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, text);
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isInFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(isChosen        ? accents.chosenRow
                          : isHovered ? accents.raised
                                      : QColor(Qt::transparent));
    painter->setPen(isInFocus ? QPen(accents.action, 1.5) : QPen(Qt::NoPen));
    painter->drawRoundedRect(ground, corner, corner);
    const QString count = index.data(CountRole).toString();
    const QRect area = option.rect.adjusted(viewPadding, lean, -viewPadding, -lean);
    const QRect left = QStyle::visualRect(option.direction, area,
                                          area.adjusted(0, 0, -countWidth(option.font, count), 0));
    painter->setFont(isChosen ? chosenFont(option.font) : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    if (!isChosen)
        painter->setPen(accents.aside);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
    painter->restore();
}

namespace {

constexpr int margin = 10;
constexpr int narrowestInLetters = 22;
constexpr int lowestInLines = 10;
constexpr int viewRole = Qt::UserRole; // its number

} // namespace

ViewsPanel::ViewsPanel(ViewCounts *counts, QString file, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_file(std::move(file))
    , m_list(new QListWidget(this))
    , m_below(new QVBoxLayout)
    , m_save(new QAction(tr("&Save view…"), this))
    , m_rename(new QAction(tr("&Rename…"), this))
    , m_replace(new QAction(tr("Re&place with the current query"), this))
    , m_remove(new QAction(tr("&Delete…"), this))
    , m_count(new QAction(this))
{
    m_list->setObjectName(u"views"_s);
    m_list->setAccessibleName(tr("Views"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * narrowestInLetters);
    m_list->setMinimumHeight(fontMetrics().height() * lowestInLines); // before the charts are seen
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(m_list);
    layout->addLayout(m_below);
    layout->addStretch(1);
    setFocusProxy(m_list);
    addActions();
    auto *count = new ActionButton(m_count, ActionButton::Shape::Narrow, {}, this);
    connect(m_count, &QAction::changed, count,
            [this, count] { count->setVisible(m_count->isVisible()); });
    m_below->addWidget(count);
    connect(m_counts, &ViewCounts::changed, this, &ViewsPanel::showCounts);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        enable();
        if (m_choosesWhileMoving && !m_isShowing)
            choose();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, &ViewsPanel::enable);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (!m_choosesWhileMoving)
            choose();
    });
    fill();
}

void ViewsPanel::addActions()
{
    m_save->setObjectName(u"stores.save-view"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setStatusTip(tr("Saves the current query under a name of its own"));
    addAction(m_save);
    // Their keys are the list's, whatever they are in the window.
    for (const auto &[action, key] :
         {std::pair(m_rename, Qt::Key_F2), {m_remove, Qt::Key_Delete}}) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_count, m_rename, m_replace, m_remove});
    connect(m_save, &QAction::triggered, this, &ViewsPanel::save);
    connect(m_rename, &QAction::triggered, this, &ViewsPanel::rename);
    connect(m_replace, &QAction::triggered, this, &ViewsPanel::replace);
    connect(m_remove, &QAction::triggered, this, &ViewsPanel::askToRemove);
    connect(m_count, &QAction::triggered, this, &ViewsPanel::askToCount);
}

void ViewsPanel::reload()
{
    const Result<KeyViews> own = loadKeyViews(m_file);
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    if (*own == m_own)
        return;
    m_own = *own;
    fill();
}

void ViewsPanel::fill()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    const KeyView *const before = current();
    const QString name = before != nullptr ? before->name : QString();
    m_list->clear();
    m_views.clear();
    addHeading(tr("Views"));
    addView({tr("All"), {}, std::nullopt});
    for (const KeyView &view : builtInViews())
        addView(view);
    if (!m_own.all().empty())
        addHeading(tr("Mine"));
    for (const KeyView &view : m_own.all())
        addView(view);
    QStringList queries;
    for (const KeyView &view : m_views)
        queries.append(view.query);
    m_counts->setViews(queries);
    for (int row = 0; row < m_list->count(); ++row) {
        const KeyView *const view = viewOf(m_list->item(row));
        showCount(m_list->item(row));
        if (view != nullptr && view->name == name)
            m_list->setCurrentItem(m_list->item(row), QItemSelectionModel::NoUpdate);
    }
    m_isShowing = wasShowing;
    selectWhatIsAsked();
}

void ViewsPanel::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(ViewDelegate::IsHeadingRole, true);
}

void ViewsPanel::addView(const KeyView &view)
{
    auto *item = new QListWidgetItem(view.name, m_list);
    item->setData(viewRole, static_cast<int>(m_views.size()));
    m_views.push_back(view);
}

const KeyView *ViewsPanel::viewOf(const QListWidgetItem *item) const
{
    const QVariant number = item != nullptr ? item->data(viewRole) : QVariant();
    return number.isValid() ? &m_views.at(static_cast<std::size_t>(number.toInt())) : nullptr;
}

const KeyView *ViewsPanel::current() const
{
    return viewOf(m_list->currentItem());
}

const KeyView *ViewsPanel::currentOwn() const
{
    const KeyView *const view = current();
    return view != nullptr ? m_own.find(view->name) : nullptr;
}

void ViewsPanel::showCounts(const QString &query)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const KeyView *const view = viewOf(m_list->item(row));
        if (view != nullptr && view->query == query)
            showCount(m_list->item(row));
    }
    enable();
}

void ViewsPanel::showCount(QListWidgetItem *item) const
{
    const KeyView *const view = viewOf(item);
    if (view == nullptr)
        return;
    const ViewCount count = m_counts->countOf(view->query);
    const bool isAwaited = count.isCounting && !count.counted;
    const QString text = isAwaited ? u"…"_s : shortText(count);
    item->setData(Qt::AccessibleDescriptionRole, words(count, m_counts->now()));
    if (item->data(ViewDelegate::CountRole).toString() == text)
        return;
    item->setData(ViewDelegate::CountRole, text);
    item->setData(Qt::AccessibleTextRole,
                  text.isEmpty() ? view->name : u"%1, %2"_s.arg(view->name, text));
    // Where the figure is wider, the name may need one more line.
    m_list->doItemsLayout();
}

void ViewsPanel::showQuery(const QString &line, std::optional<ViewSort> sort)
{
    m_line = line;
    m_sort = sort;
    selectWhatIsAsked();
}

void ViewsPanel::selectWhatIsAsked()
{
    const ParsedQuery asked = parseQuery(m_line);
    QListWidgetItem *same = nullptr;
    for (int row = 0; row < m_list->count() && asked.problems.empty() && same == nullptr; ++row) {
        const KeyView *const view = viewOf(m_list->item(row));
        if (view != nullptr && parseQuery(view->query).query == asked.query)
            same = m_list->item(row);
    }
    if (same != nullptr)
        m_counts->setChosen(viewOf(same)->query);
    const bool wasShowing = std::exchange(m_isShowing, true);
    if (same != nullptr && !same->isSelected())
        m_list->setCurrentItem(same, QItemSelectionModel::ClearAndSelect);
    else if (same == nullptr)
        m_list->clearSelection();
    m_isShowing = wasShowing;
    m_save->setEnabled(asked.problems.empty() && !asked.query.terms.empty() && same == nullptr);
    enable();
}

void ViewsPanel::choose()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    const KeyView *const view = selected.isEmpty() ? nullptr : viewOf(selected.front());
    if (view == nullptr)
        return;
    const KeyView copy = *view; // whoever hears of it may change the list
    Q_EMIT chosen(copy);
}

void ViewsPanel::setChoosesWhileMoving(bool chooses)
{
    m_choosesWhileMoving = chooses;
    enable();
}

void ViewsPanel::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void ViewsPanel::enable()
{
    const KeyView *const view = current();
    const bool isOwn = currentOwn() != nullptr;
    for (QAction *action : {m_rename, m_remove})
        action->setVisible(isOwn);
    m_replace->setVisible(isOwn && m_save->isEnabled());
    const bool isCounting = view != nullptr && m_counts->countOf(view->query).isCounting;
    m_count->setText(isCounting ? tr("Stop counting") : tr("Count this view…"));
    m_count->setVisible(view != nullptr && (m_counts->isOnDemand() || isCounting));
}

bool ViewsPanel::pressed(int key)
{
    if (key == Qt::Key_F2 && m_rename->isVisible())
        rename();
    else if (key == Qt::Key_Delete && m_remove->isVisible())
        askToRemove();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else
        return false;
    return true;
}

bool ViewsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched == m_list->viewport()) {
        QListWidgetItem *item = m_list->itemAt(static_cast<QHelpEvent *>(event)->pos());
        if (const KeyView *const view = viewOf(item)) {
            const QString query = view->query.isEmpty() ? u"everything"_s : spelledOut(view->query);
            item->setToolTip(query + u'\n'
                             + words(m_counts->countOf(view->query), m_counts->now()));
        }
    }
    if (watched != m_list
        || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress)
        return pressed(key);
    const bool isOurs =
        key == Qt::Key_F2 || key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter;
    event->setAccepted(isOurs);
    return isOurs;
}

namespace {

QMessageBox *question(const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace

void ViewsPanel::save()
{
    ask({{}, m_line, m_sort});
}

void ViewsPanel::rename()
{
    if (const KeyView *const own = currentOwn())
        ask(*own);
}

void ViewsPanel::ask(const KeyView &view)
{
    auto *dialog = new SaveViewDialog(m_own, view, this);
    connect(dialog, &SaveViewDialog::confirmed, this,
            [this](const KeyView &named, const QString &replaced) {
                change([&](KeyViews &views) {
                    return replaced.isEmpty() ? views.add(named) : views.replace(replaced, named);
                });
            });
    dialog->open();
}

void ViewsPanel::replace()
{
    const KeyView *const own = currentOwn();
    if (own == nullptr)
        return;
    const KeyView asked{own->name, m_line, m_sort};
    change([&asked](KeyViews &views) { return views.replace(asked.name, asked); });
}

void ViewsPanel::askToRemove()
{
    const KeyView *const own = currentOwn();
    if (own == nullptr)
        return;
    const QString name = own->name;
    QMessageBox *box = question(tr("Delete view"),
                                tr("Delete the view \"%1\"? No key is removed.").arg(name), this);
    box->setObjectName(u"delete-view"_s);
    const QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this,
            [this, name] { change([&name](KeyViews &views) { return views.remove(name); }); });
    box->open();
}

void ViewsPanel::askToCount()
{
    const KeyView *const view = current();
    if (view == nullptr)
        return;
    const QString query = view->query;
    if (m_counts->countOf(query).isCounting) {
        m_counts->stop();
        return;
    }
    const QString warning = m_counts->costWarning(query);
    if (warning.isEmpty()) {
        m_counts->count(query);
        return;
    }
    QMessageBox *box = question(tr("Count a view"), tr("Count \"%1\"?").arg(view->name), this);
    box->setObjectName(u"count-view"_s);
    box->setInformativeText(warning + tr(" It can be stopped."));
    const QPushButton *yes = box->addButton(tr("Count"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, query] { m_counts->count(query); });
    box->open();
}

void ViewsPanel::change(const KeyViewsChange &change)
{
    const Result<KeyViews> changed = changeKeyViews(m_file, change);
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    m_own = *changed;
    fill();
}

} // namespace onecake
