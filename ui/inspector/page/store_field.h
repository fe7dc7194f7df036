// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a person says which store is meant: typed, with completion, or one of the saved connections
// and of the stores that were looked into of late.
#pragma once

#include "core/session/connections/connections.h"

#include <QComboBox>

namespace onecake {

class StoreField final : public QComboBox
{
    Q_OBJECT
public:
    StoreField(Connections connections, const std::vector<StoreUrl> &recent, QWidget *parent);

    // A connection's name, a store's name, or the path of a file.
    [[nodiscard]] Result<StoreUrl> store() const;
    void setFile(const QString &file);

private:
    Connections m_connections;
};

} // namespace onecake
