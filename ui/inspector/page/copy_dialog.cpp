// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/copy_dialog.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/session/connections/connections.h"
#include "core/session/inspector/recent_stores.h"
#include "ui/inspector/page/change_dialogs.h"
#include "ui/models/store_text.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

// Where a person says which store is meant: typed, with completion, or one of the saved connections
// and of the stores that were looked into of late.
class StoreField final : public QComboBox
{
public:
    StoreField(Connections connections, const std::vector<StoreUrl> &recent, QWidget *parent);

    // A connection's name, a store's name, or the path of a file.
    [[nodiscard]] Result<StoreUrl> store() const;
    void setFile(const QString &file);

private:
    Connections m_connections;
};

namespace {

const QString fileScheme = u"sqlite:"_s;

bool isPath(const QString &typed)
{
    return !typed.contains(u':') || typed.startsWith(u'/') || typed.startsWith(u'.');
}

QString withHome(const QString &path)
{
    return path.startsWith(u"~/"_s) ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

StoreField::StoreField(Connections connections, const std::vector<StoreUrl> &recent,
                       QWidget *parent)
    : QComboBox(parent)
    , m_connections(std::move(connections))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(40);
    for (const Connection &connection : m_connections.all()) {
        addItem(connection.name);
        const QString place = textOf(connection.store);
        setItemData(count() - 1, connection.isProduction ? place + tr(" (production)") : place,
                    Qt::ToolTipRole);
    }
    for (const StoreUrl &store : recent)
        addItem(textOf(store));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(
        tr("a file, sqlite:FILE, dynamodb:TABLE or a connection's name"));
    setCurrentIndex(-1);
    clearEditText();
}

Result<StoreUrl> StoreField::store() const
{
    const QString typed = currentText().trimmed();
    if (const Connection *connection = m_connections.find(typed))
        return connection->store;
    if (typed.isEmpty() || !isPath(typed))
        return parseStoreUrl(typed);
    return parseStoreUrl(fileScheme + withHome(typed));
}

void StoreField::setFile(const QString &file)
{
    setEditText(fileScheme + file);
}

namespace {

constexpr int copyMargin = 18;
constexpr int copyCharactersWide = 84;

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString countInWords(const RowCount &count)
{
    return count.kind == CountKind::Exact ? keysInWords(count.count)
                                          : tr("at least ") + keysInWords(count.count);
}

std::vector<StoreUrl> proposed(const InspectorEnvironment &environment,
                               const std::optional<StoreUrl> &current)
{
    std::vector<StoreUrl> stores = loadRecentStores(environment.recentFile);
    std::erase_if(stores, [&current](const StoreUrl &each) { return each == current; });
    return stores;
}

} // namespace

CopyDialog::CopyDialog(const CopyQuestion &question, const InspectorEnvironment &environment,
                       QWidget *parent)
    : QDialog(parent)
    , m_connections(environment.connections)
    , m_plan(new CopyPlan(question.source, environment.services, this))
    , m_title(wrappedLabel(u"copy-title"_s, this))
    , m_from(wrappedLabel(u"copy-from"_s, this))
    , m_store(
          new StoreField(environment.connections, proposed(environment, question.current), this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_table(new QLineEdit(this))
    , m_says(wrappedLabel(u"copy-says"_s, this))
    , m_condition(wrappedLabel(u"copy-condition"_s, this))
{
    setObjectName(u"copy"_s);
    setWindowTitle(tr("Copy to another store"));
    QFont loud = font();
    loud.setBold(true);
    loud.setPointSizeF(loud.pointSizeF() * 1.15);
    m_title->setFont(loud);
    const KeyBrowser &browser = *question.source.table->browser;
    m_from->setText(tr("From %1, table %2: %3.")
                        .arg(shownText(browser.place()), spelledOut(browser.shape().table),
                             question.query.isEmpty()
                                 ? tr("every key in it")
                                 : tr("what matches ") + spelledOut(question.query)));
    m_store->setObjectName(u"copy-store"_s);
    m_table->setObjectName(u"copy-table"_s);
    m_table->setPlaceholderText(tr("of a file with several; otherwise it is found"));
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    m_condition->setText(
        tr("Each is written only where there is no record of its key. What is there "
           "is left alone, and "
           "nothing is removed here. It can safely be repeated. A copy cannot "
           "be undone."));
    layOut();
    follow();
    showState();
}

void CopyDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(copyMargin, copyMargin, copyMargin, copyMargin);
    layout->setSpacing(copyMargin * 2 / 3);
    layout->addWidget(m_title);
    layout->addWidget(m_from);
    auto *form = new QFormLayout;
    addField(form, tr("Into &store"), m_store, m_browse);
    addField(form, tr("&Table"), m_table);
    layout->addLayout(form);
    // As high as the longest of its texts, so that the buttons stay under the hand.
    constexpr int linesHigh = 4;
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_says->setMinimumHeight(linesHigh * fontMetrics().lineSpacing());
    layout->addWidget(m_says, 1);
    layout->addWidget(m_condition);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto add = [buttons](const QString &text, const QString &name) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_look = add(tr("&Preview"), u"copy-look"_s);
    m_unlock = add(tr("&Unlock…"), u"copy-unlock"_s);
    m_copy = add(tr("&Copy"), u"copy-yes"_s);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    // Return looks, and never writes.
    m_look->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * copyCharactersWide);
}

void CopyDialog::follow()
{
    connect(m_plan, &CopyPlan::changed, this, &CopyDialog::showState);
    connect(m_store, &QComboBox::editTextChanged, this, &CopyDialog::edited);
    connect(m_table, &QLineEdit::textChanged, this, &CopyDialog::edited);
    connect(m_browse, &QPushButton::clicked, this, &CopyDialog::chooseFile);
    connect(m_look, &QPushButton::clicked, this, &CopyDialog::look);
    // While names are offered, Return does not come as far as to the button.
    connect(m_store->lineEdit(), &QLineEdit::returnPressed, m_look, &QPushButton::click);
    connect(m_unlock, &QPushButton::clicked, this, &CopyDialog::askToUnlock);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

// What was looked at is another store than the one that is named now.
void CopyDialog::edited()
{
    m_refused.clear();
    m_plan->close();
}

void CopyDialog::look()
{
    const Result<StoreUrl> store = m_store->store();
    m_refused = store ? QString() : shownSentence(store.error());
    if (store)
        m_plan->open(*store, riskOf(*store, m_connections), m_table->text().trimmed());
    else
        showState();
}

void CopyDialog::askToUnlock()
{
    const CopyTarget *target = m_plan->target();
    if (target == nullptr)
        return;
    auto *dialog =
        new UnlockDialog(target->mark, target->table,
                         tr("Once it is unlocked, these keys can be put into it."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::confirmed, m_plan, [this](const QString &typed) {
        if (m_plan->target() == nullptr)
            return;
        const Result<void> unlocked = m_plan->unlock(typed);
        m_refused = unlocked ? QString() : shownSentence(unlocked.error());
        showState();
        if (unlocked)
            m_copy->setFocus();
    });
    dialog->open();
}

void CopyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Copy into a SQLite file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("SQLite files (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_store->setFile(file);
        look();
    });
    dialog->open();
}

void CopyDialog::showState()
{
    const CopyTarget *target = m_plan->target();
    const QString count = countInWords(m_plan->count());
    m_title->setText(tr("Copy %1").arg(count));
    m_copy->setText(tr("&Copy %1").arg(count));
    m_look->setEnabled(!m_plan->isOpening() && target == nullptr);
    const bool mayWrite = target != nullptr && target->permit();
    const bool isNone = m_plan->count().kind == CountKind::Exact && m_plan->count().count == 0;
    m_copy->setEnabled(mayWrite && !isNone);
    m_unlock->setVisible(target != nullptr && !mayWrite);
    if (!m_refused.isEmpty())
        m_says->setText(m_refused);
    else if (m_plan->isOpening())
        m_says->setText(tr("Preparing the preview…"));
    else if (target != nullptr)
        showTarget(*target);
    else if (m_plan->problem())
        m_says->setText(shownSentence(*m_plan->problem()));
    else
        m_says->setText(tr("Choose a store, then preview: nothing is written before you confirm."));
}

void CopyDialog::showTarget(const CopyTarget &target)
{
    QString text = tr("Into %1, table %2.")
                       .arg(shownText(target.table.browser->place()),
                            spelledOut(target.table.browser->shape().table));
    if (target.mark.isProduction)
        text += tr(" This is %1, a production store: what is written there affects others at once.")
                    .arg(shownText(target.mark.name));
    else if (!target.mark.name.isEmpty())
        text += tr(" This is %1.").arg(shownText(target.mark.name));
    if (const Result<WritePermit> permit = target.permit(); !permit)
        text += u'\n' + shownSentence(permit.error());
    if (m_plan->misfits() > 0)
        text += tr("\n%1 of the rows looked at do not fit and would be refused; the first: %2")
                    .arg(QString::number(m_plan->misfits()), m_plan->firstMisfit());
    m_says->setText(text);
}

} // namespace onecake
