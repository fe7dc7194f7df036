// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A time of the mapping editor: the attribute, how it is counted, and what comes of it. Where the
// size of a number speaks against the unit, both readings are shown, and the person decides.
#pragma once

#include "core/inspect/records/field_mapping.h"
#include "ui/inspector/query/attribute_box.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace onecake {

class TimeField final : public QWidget
{
    Q_OBJECT
public:
    // `name` is the field's, for a screen reader.
    TimeField(const QString &name, const std::vector<SeenAttribute> &attributes,
              std::vector<Item> samples, QWidget *parent);

    void setSource(const std::optional<TimeSource> &source);
    // Nothing: it is not stored.
    [[nodiscard]] std::optional<TimeSource> source() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void note();
    void showReading();

    std::vector<Item> m_samples;
    AttributeBox *m_attribute;
    QComboBox *m_unit;
    QLineEdit *m_plus;
    QCheckBox *m_isCertain;
    // The unit of numbers that the library compares, as it was set: with another one nothing is
    // known of that.
    std::optional<TimeUnit> m_comparedUnit;
    QLabel *m_reading;
};

} // namespace onecake
