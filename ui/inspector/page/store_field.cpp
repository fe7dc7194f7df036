// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/store_field.h"

#include <QCompleter>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace onecake {

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
        setItemData(count() - 1, connection.isProduction ? place + u" (production)"_s : place,
                    Qt::ToolTipRole);
    }
    for (const StoreUrl &store : recent)
        addItem(textOf(store));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(u"a file, sqlite:FILE, dynamodb:TABLE or a connection's name"_s);
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

} // namespace onecake
