// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which attribute holds a field: one of those that were seen, or none.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

#include <QComboBox>

namespace onecake {

// Attributes by name with what stands in them, to be told apart by sight.
struct SeenAttribute {
    QString name;
    QString samples; // safe to show
};

std::vector<SeenAttribute> seenAttributes(const QStringList &names,
                                          const std::vector<Item> &samples);

// A choice in a form that scrolls: the wheel changes it only where the person is at work on it.
class FormBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FormBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

class AttributeBox final : public FormBox
{
    Q_OBJECT
public:
    // `none` says what it means that no attribute is chosen: "not stored".
    AttributeBox(const std::vector<SeenAttribute> &attributes, const QString &none,
                 QWidget *parent);

    // Also one that was not seen. Empty: none.
    void setAttribute(const QString &name);
    [[nodiscard]] QString attribute() const;
};

} // namespace onecake
