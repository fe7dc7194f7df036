// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/unlock_dialog.h"

#include "core/base/shown_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

UnlockDialog::UnlockDialog(const StoreMark &mark, const QString &place, QWidget *parent)
    : QDialog(parent)
{
    constexpr int margin = 18;
    constexpr int charactersWide = 70;
    setObjectName(u"unlock"_s);
    setWindowTitle(u"Unlock for changes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    const QString name = shownText(mark.name);
    auto *text = new QLabel(
        mark.isProduction
            ? u"%1 is a production store. What is changed in it, others feel at once. To unlock "
              "it, type its &name:"_s.arg(name)
            : u"%1 is remote: others may depend on it. Until it is locked again, or its tab is "
              "closed, keys can be removed from it and changed in it."_s.arg(place),
        this);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typed-name"_s);
    typed->setPlaceholderText(name);
    typed->setVisible(mark.isProduction);
    text->setBuddy(mark.isProduction ? typed : nullptr);
    layout->addWidget(typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *unlock = buttons->addButton(u"&Unlock"_s, QDialogButtonBox::AcceptRole);
    unlock->setEnabled(!mark.isProduction);
    layout->addWidget(buttons);
    connect(typed, &QLineEdit::textChanged, unlock,
            [unlock, mark](const QString &now) { unlock->setEnabled(confirms(now, mark)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, typed] {
        Q_EMIT confirmed(typed->text());
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
}

} // namespace onecake
