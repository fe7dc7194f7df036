// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/option_box.h"

#include "core/base/text/tr.h"

#include <QComboBox>
#include <QFileInfo>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int titleRole = Qt::UserRole + 1; // as it is in the list

// The title of a group: it can be read, and not chosen.
void addHeading(QComboBox *box, const QString &title)
{
    box->addItem(title);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    QStandardItem *heading = model->item(model->rowCount() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = box->font();
    font.setBold(true);
    heading->setFont(font);
}

bool isHeading(const QComboBox *box, int index)
{
    return !box->itemData(index).isValid();
}

void addOption(QComboBox *box, const LabOption &option)
{
    box->addItem(option.title, option.id);
    box->setItemData(box->count() - 1, option.title, titleRole);
    box->setItemData(box->count() - 1, option.summary, Qt::ToolTipRole);
}

// A file that is gone can be chosen no more.
void dropLost(QComboBox *box)
{
    for (int index = box->count() - 1; index >= 0; --index) {
        const QString source = box->itemData(index).toString();
        if (QFileInfo(source).isAbsolute() && !QFileInfo(source).isFile())
            box->removeItem(index);
    }
    if (isHeading(box, box->count() - 1))
        box->removeItem(box->count() - 1);
}

} // namespace

void fillOptions(QComboBox *box, const QString &name, const QList<LabOption> &options)
{
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(24);
    QString group;
    for (const LabOption &option : options) {
        if (option.group != group)
            addHeading(box, option.group);
        group = option.group;
        addOption(box, option);
    }
}

// In a list with groups, what comes from files makes up the last one.
void addOptionOfFile(QComboBox *box, const LabOption &option)
{
    const QString title = tr("From files");
    if (isHeading(box, 0) && box->findText(title) < 0)
        addHeading(box, title);
    addOption(box, option);
}

void showOption(QComboBox *box, const LabOption &option)
{
    dropLost(box);
    if (box->findData(option.id) < 0)
        addOptionOfFile(box, option);
    for (int index = 0; index < box->count(); ++index) {
        if (!isHeading(box, index))
            box->setItemText(index, box->itemData(index, titleRole).toString());
    }
    const int shown = box->findData(option.id);
    box->setItemText(shown, option.title); // it may be played with another memory
    box->setCurrentIndex(shown);
    box->setToolTip(option.summary);
    box->setAccessibleDescription(option.summary);
}

} // namespace onecake
