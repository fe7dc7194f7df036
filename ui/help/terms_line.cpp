// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/help/terms_line.h"

#include "ui/help/glossary.h"
#include "ui/help/help_link.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto soon = 100ms;
constexpr std::size_t mostLinks = 8;
const QString filterName = u"explained-words"_s;

bool isExplained(const QObject *object)
{
    const auto *label = qobject_cast<const QLabel *>(object);
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (widget == nullptr || widget->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    if (label != nullptr)
        return label->textInteractionFlags() == Qt::NoTextInteraction
            || label->textInteractionFlags() == Qt::LinksAccessibleByMouse;
    return qobject_cast<const QAbstractButton *>(object) != nullptr
        || qobject_cast<const QComboBox *>(object) != nullptr;
}

class ExplainedWords final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ContextMenu || !isExplained(watched))
            return false;
        auto *widget = qobject_cast<QWidget *>(watched);
        const std::vector<const Term *> terms = termsIn(textShownIn(widget));
        if (terms.empty())
            return false;
        auto *menu = new QMenu(widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"words"_s);
        for (const Term *term : terms)
            menu->addAction(TermsLine::tr("What is “%1”?").arg(shownWordOf(*term)), menu,
                            [id = term->id] { openGlossary(id); });
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
};

} // namespace

TermsLine::TermsLine(const QWidget *watched, QWidget *parent)
    : QLabel(parent)
    , m_watched(watched)
{
    setObjectName(u"terms"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContentsMargins(fontMetrics().height(), 4, fontMetrics().height(), 4);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TermsLine::showTerms);
    const_cast<QWidget *>(watched)->installEventFilter(this);
    hide();
    refresh();
}

QWidget *TermsLine::below(QWidget *widget, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(widget, 1);
    layout->addWidget(new TermsLine(widget, both));
    return both;
}

void TermsLine::refresh()
{
    if (!m_soon.isActive())
        m_soon.start(soon);
}

// What is shown has changed where it is laid out anew.
bool TermsLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        refresh();
    return QLabel::eventFilter(watched, event);
}

void TermsLine::showTerms()
{
    const std::vector<const Term *> terms = termsIn(textShownIn(m_watched));
    QStringList links;
    for (size_t place = 0; place < std::min(terms.size(), mostLinks); ++place)
        links.append(u"<a href=\"glossary:%1\">%2</a>"_s.arg(
            terms[place]->id, shownWordOf(*terms[place]).toHtmlEscaped()));
    if (terms.size() > mostLinks)
        links.append(u"<a href=\"glossary:\">…</a>"_s);
    const QString words = tr("Words here: %1").arg(links.join(u" · "_s));
    if (words != text())
        setText(words);
    setVisible(!links.isEmpty());
}

void explainWordsOnRequest()
{
    if (qApp->findChild<QObject *>(filterName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *filter = new ExplainedWords(qApp);
    filter->setObjectName(filterName);
    qApp->installEventFilter(filter);
}

} // namespace onecake
