// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/query_help_dialog.h"

#include "core/inspect/query/editing/query_completion.h"
#include "ui/style/accents.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int helpWidthInLetters = 104;
constexpr int heightInLines = 32;

const QString scheme = u"example"_s;

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

QString rowOf(const QueryHelpEntry &entry, const QString &aside)
{
    QString form = u"<b>%1</b>"_s.arg(html(entry.form));
    if (!entry.others.isEmpty())
        form += u"<br><span style=\"color:%1\">%2</span>"_s.arg(aside,
                                                                html(entry.others.join(u", "_s)));
    QUrl example;
    example.setScheme(scheme);
    example.setPath(entry.example);
    return u"<tr><td width=\"24%\">%1</td><td width=\"46%\">%2</td>"
           "<td width=\"30%\"><a href=\"%3\">%4</a></td></tr>"_s.arg(
               form, html(entry.words), html(example.toString(QUrl::FullyEncoded)),
               html(entry.example));
}

QString pageOf(const QString &aside)
{
    QString page = u"<p>Terms stand beside each other, and all of them have to hold. An example "
                   "that is chosen goes into the line.</p>"_s;
    for (const QueryHelpPart &part : queryHelp()) {
        page += u"<h3>%1</h3><table width=\"100%\" cellpadding=\"3\">"_s.arg(html(part.title));
        for (const QueryHelpEntry &entry : part.entries)
            page += rowOf(entry, aside);
        page += u"</table>"_s;
    }
    return page;
}

} // namespace

QueryHelpDialog::QueryHelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"query-help"_s);
    setWindowTitle(u"How a query is written – OneCake"_s);
    m_text->setAccessibleName(u"How a query is written"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT exampleChosen(link.path(QUrl::FullyDecoded)); });
    fill();
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * helpWidthInLetters, metrics.height() * heightInLines);
}

void QueryHelpDialog::fill()
{
    m_text->setHtml(pageOf(accentsOf(palette()).aside.name()));
}

void QueryHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace onecake
