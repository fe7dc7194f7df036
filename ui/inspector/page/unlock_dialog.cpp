// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/unlock_dialog.h"

#include "core/base/text/shown_text.h"
#include "core/session/connections/connections.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// "till, table orders at http://127.0.0.1:8000,", or "Table orders at http://127.0.0.1:8000".
QString fullNameOf(const StoreMark &mark, const KeyTable &table)
{
    const QString place = table.browser->place();
    return shownText(mark.name.isEmpty() ? place.left(1).toUpper() + place.mid(1)
                                         : mark.name + u", "_s + place + u',');
}

QString whyLocked(const StoreMark &mark, const StoreUrl &store)
{
    if (mark.isProduction)
        return u"is a production store: what is changed in it, others feel at once."_s;
    return isReadOnlyByDefault(store)
        ? u"is opened for reading only, because others may depend on it."_s
        : u"is opened for reading only, because its connection says so."_s;
}

} // namespace

UnlockDialog::UnlockDialog(const StoreMark &mark, const KeyTable &table, const QString &allowed,
                           QWidget *parent)
    : QDialog(parent)
{
    constexpr int margin = 18;
    constexpr int charactersWide = 70;
    setObjectName(u"unlock"_s);
    setWindowTitle(u"Unlock for changes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    auto *text = new QLabel(
        u"%1 %2 %3"_s.arg(fullNameOf(mark, table), whyLocked(mark, table.store), allowed), this);
    text->setObjectName(u"unlock-text"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *label = new QLabel(u"To unlock it, type its &name:"_s, this);
    label->setVisible(mark.isProduction);
    layout->addWidget(label);
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typed-name"_s);
    typed->setPlaceholderText(shownText(mark.name));
    typed->setVisible(mark.isProduction);
    label->setBuddy(typed);
    layout->addWidget(typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *unlock = buttons->addButton(u"&Unlock"_s, QDialogButtonBox::AcceptRole);
    unlock->setEnabled(!mark.isProduction);
    layout->addWidget(buttons);
    connect(typed, &QLineEdit::textChanged, unlock,
            [unlock, mark](const QString &now) { unlock->setEnabled(confirms(now, mark)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, typed] {
        accept();
        Q_EMIT confirmed(typed->text());
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
}

} // namespace onecake
