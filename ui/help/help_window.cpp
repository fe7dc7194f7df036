// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/help/help_window.h"

#include "core/base/regular_file.h"
#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "ui/help/help_link.h"
#include "ui/help/legend.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcut_book.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString languageKey = u"help/language"_s;
const QString serverName = u"help-server"_s;
const QString glossaryItem = u"glossary:"_s;

HelpLanguage rememberedLanguage()
{
    const std::optional<HelpLanguage> chosen =
        valueOf<HelpLanguage>(QSettings().value(languageKey).toString());
    return chosen ? *chosen
                  : valueOf<HelpLanguage>(contentLanguage()).value_or(HelpLanguage::English);
}

QString inLanguage(HelpLanguage language, const QString &english, const QString &german,
                   const QString &portuguese)
{
    if (language == HelpLanguage::Portuguese)
        return portuguese;
    return language == HelpLanguage::German ? german : english;
}

// Pictures of signs come from here, and everything else from the page itself.
class HelpText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::ImageResource && name.scheme() == u"legend")
            return legendPicture(name.path(), fontMetrics().height(), palette());
        return {};
    }
};

QString linkTo(const Term &term, HelpLanguage language)
{
    return u"[%1](glossary:%2)"_s.arg(term.in(language).word, term.id);
}

QString linksTo(const QStringList &ids, HelpLanguage language)
{
    QStringList links;
    for (const QString &id : ids) {
        if (const Term *term = findTerm(id))
            links.append(linkTo(*term, language));
    }
    return links.join(u" · "_s);
}

// Where an address of help or glossary leads.
class HelpServer final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~HelpServer() override
    {
        for (const QStringView scheme : {helpScheme, glossaryScheme})
            QDesktopServices::unsetUrlHandler(scheme.toString());
    }
    Q_DISABLE_COPY_MOVE(HelpServer)

public Q_SLOTS:
    void open(const QUrl &url)
    {
        // A dialog lets through only what is in front of it.
        QWidget *dialog = QApplication::activeModalWidget();
        if (m_window && dialog != nullptr && dialog != m_window
            && m_window->parentWidget() != dialog)
            delete m_window;
        if (!m_window) {
            m_window = new HelpWindow(dialog != nullptr ? dialog : QApplication::activeWindow());
            m_window->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_window->follow(url);
        m_window->QWidget::show();
        m_window->raise();
        m_window->activateWindow();
    }

private:
    QPointer<HelpWindow> m_window;
};

} // namespace

const QStringList &helpTopics()
{
    static const QStringList topics{u"start"_s,   u"lab"_s,     u"diagram"_s, u"actions"_s,
                                    u"setup"_s,   u"faults"_s,  u"retry"_s,   u"policy"_s,
                                    u"verdict"_s, u"keys"_s,    u"log"_s,     u"record"_s,
                                    u"stores"_s,  u"explore"_s, u"lessons"_s, u"presenting"_s};
    return topics;
}

QString helpPage(const QString &topic, HelpLanguage language)
{
    if (!helpTopics().contains(topic))
        return {};
    return QString::fromUtf8(readResource(u":/help/%1/%2.md"_s.arg(nameOf(language), topic)));
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_language(rememberedLanguage())
    , m_list(new QListWidget(this))
    , m_text(new HelpText(this))
    , m_languages(new QComboBox(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"help"_s);
    m_list->setObjectName(u"help-topics"_s);
    m_back->setObjectName(u"help-back"_s);
    m_text->setObjectName(u"help-text"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(fontMetrics().height());
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        follow(QUrl(item->data(Qt::UserRole).toString()));
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        follow(QUrl(item->data(Qt::UserRole).toString()));
    });
    m_languages->setObjectName(u"help-language"_s);
    m_languages->addItem(tr("English"), static_cast<int>(HelpLanguage::English));
    m_languages->addItem(tr("Deutsch"), static_cast<int>(HelpLanguage::German));
    m_languages->addItem(nameOfLanguage(u"pt-BR"_s), static_cast<int>(HelpLanguage::Portuguese));
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        setLanguage(static_cast<HelpLanguage>(m_languages->itemData(index).toInt()));
        QSettings().setValue(languageKey, nameOf(m_language));
    });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &HelpWindow::goBack);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    split->setSizes({letter * 24, letter * 80});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_languages);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addLayout(foot);
    resize(letter * 110, fontMetrics().height() * 34);
    setLanguage(m_language);
}

void HelpWindow::setLanguage(HelpLanguage language)
{
    m_language = language;
    m_languages->setCurrentIndex(m_languages->findData(static_cast<int>(language)));
    m_languages->setAccessibleName(inLanguage(language, u"Language"_s, u"Sprache"_s, u"Idioma"_s));
    m_list->setAccessibleName(inLanguage(language, u"Pages"_s, u"Seiten"_s, u"Páginas"_s));
    m_back->setText(inLanguage(language, u"&Back"_s, u"&Zurück"_s, u"&Voltar"_s));
    fillList();
    show();
}

void HelpWindow::fillList()
{
    m_list->clear();
    const auto add = [this](const QString &title, const QString &url) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, url);
    };
    for (const QString &topic : helpTopics()) {
        const QString page = helpPage(topic, m_language);
        add(page.section(u'\n', 0, 0).remove(u'#').trimmed(),
            helpScheme.toString() + u":"_s + topic);
    }
    add(inLanguage(m_language, u"Glossary"_s, u"Glossar"_s, u"Glossário"_s), glossaryItem);
}

void HelpWindow::follow(const QUrl &url)
{
    const bool isKnown = url.scheme() == helpScheme || url.scheme() == glossaryScheme;
    if (!isKnown)
        return;
    if (m_visited.isEmpty() || m_visited.back() != url)
        m_visited.append(url);
    show();
}

void HelpWindow::goBack()
{
    if (m_visited.size() > 1)
        m_visited.removeLast();
    show();
}

void HelpWindow::show()
{
    m_back->setEnabled(m_visited.size() > 1);
    if (m_visited.isEmpty())
        return;
    const QUrl &url = m_visited.back();
    if (url.scheme() == helpScheme) {
        showPage(helpTopics().contains(url.path()) ? url.path() : helpTopics().front(),
                 QUrlQuery(url).queryItemValue(u"words"_s));
    } else if (const Term *term = findTerm(url.path())) {
        showTerm(*term);
    } else {
        showAllTerms();
    }
    m_text->moveCursor(QTextCursor::Start);
    markInList();
}

void HelpWindow::markInList()
{
    const QUrl &url = m_visited.back();
    for (int row = 0; row < m_list->count(); ++row) {
        const QUrl listed(m_list->item(row)->data(Qt::UserRole).toString());
        const bool isShown = url.scheme() == listed.scheme()
            && (url.scheme() == glossaryScheme || url.path() == listed.path());
        if (isShown)
            m_list->setCurrentRow(row);
    }
    const QString title =
        m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->text();
    setWindowTitle(
        inLanguage(m_language, u"%1 – Help"_s, u"%1 – Hilfe"_s, u"%1 – Ajuda"_s).arg(title));
    m_text->setAccessibleName(windowTitle());
}

void HelpWindow::showPage(const QString &topic, const QString &words)
{
    QString page = helpPage(topic, m_language);
    if (!words.isEmpty()) {
        const QString links = linksTo(words.split(u','), m_language);
        const QString sentence =
            inLanguage(m_language, u"Words shown there: %1"_s, u"Worte, die dort stehen: %1"_s,
                       u"Palavras que estão lá: %1"_s)
                .arg(links);
        page.insert(page.indexOf(u'\n') + 1, u"\n"_s + sentence + u"\n"_s);
    }
    if (const QString other = wordsOfOtherKeys(); !other.isEmpty())
        page.insert(page.indexOf(u'\n') + 1, u"\n"_s + other + u"\n"_s);
    m_text->setMarkdown(page);
}

// The pages name the keys that everything comes with.
QString HelpWindow::wordsOfOtherKeys() const
{
    const ShortcutBook *book = ShortcutBook::current();
    if (book == nullptr || (!book->isAnyChanged() && book->areCharactersOn()))
        return {};
    return withKeys(inLanguage(
        m_language,
        u"*You have changed keys; this page names the usual ones. Yours are listed under Help, "
        "Keys "
        "({window.keys}).*"_s,
        u"*Tasten wurden geändert; diese Seite nennt die üblichen. Die eigenen stehen unter "
        "Help, "
        "Keys ({window.keys}).*"_s,
        u"*Teclas foram alteradas; esta página cita as usuais. As suas estão em Ajuda, Teclas "
        "({window.keys}).*"_s));
}

void HelpWindow::showTerm(const Term &term)
{
    const TermText &text = term.in(m_language);
    QString page = u"# %1\n\n"_s.arg(text.word);
    if (!text.also.isEmpty())
        page += inLanguage(m_language, u"Also: %1\n\n"_s, u"Auch: %1\n\n"_s, u"Também: %1\n\n"_s)
                    .arg(text.also.join(u", "_s));
    page += text.text + u"\n\n"_s;
    const QString other =
        term.in(m_language == HelpLanguage::English ? HelpLanguage::German : HelpLanguage::English)
            .word;
    page += inLanguage(m_language, u"In German: %1\n\n"_s, u"Auf Englisch: %1\n\n"_s,
                       u"Em inglês: %1\n\n"_s)
                .arg(other);
    page += inLanguage(m_language, u"See also: %1\n\n"_s, u"Siehe auch: %1\n\n"_s,
                       u"Veja também: %1\n\n"_s)
                .arg(linksTo(term.see, m_language));
    page += inLanguage(m_language, u"[All words](glossary:)"_s, u"[Alle Worte](glossary:)"_s,
                       u"[Todas as palavras](glossary:)"_s);
    m_text->setMarkdown(page);
}

void HelpWindow::showAllTerms()
{
    std::vector<const Term *> terms;
    for (const Term &term : glossaryTerms())
        terms.push_back(&term);
    std::sort(terms.begin(), terms.end(), [this](const Term *left, const Term *right) {
        return QString::localeAwareCompare(left->in(m_language).word, right->in(m_language).word)
            < 0;
    });
    QString page =
        inLanguage(m_language, u"# Glossary\n\n"_s, u"# Glossar\n\n"_s, u"# Glossário\n\n"_s);
    for (const Term *term : terms)
        page += u"**%1** %2\n\n"_s.arg(linkTo(*term, m_language), term->in(m_language).text);
    m_text->setMarkdown(page);
}

void forgetHelpLanguage()
{
    QSettings().remove(languageKey);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(widget))
            help->setLanguage(rememberedLanguage());
    }
}

void serveHelp()
{
    if (qApp->findChild<QObject *>(serverName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *server = new HelpServer(qApp);
    server->setObjectName(serverName);
    for (const QStringView scheme : {helpScheme, glossaryScheme})
        QDesktopServices::setUrlHandler(scheme.toString(), server, "open");
}

} // namespace onecake

#include "help_window.moc"
