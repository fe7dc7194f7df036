// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The status of the mapping editor: the attribute, and what each of its words means.
#pragma once

#include "core/inspect/records/field_mapping.h"
#include "ui/inspector/query/attribute_box.h"

class QGridLayout;

namespace onecake {

class StatusField final : public QWidget
{
    Q_OBJECT
public:
    StatusField(const std::vector<SeenAttribute> &attributes, std::vector<Item> samples,
                QWidget *parent);

    void setSource(const StatusSource &source);
    [[nodiscard]] StatusSource source() const;

Q_SIGNALS:
    void changed();

private:
    void changeAttribute();
    void refill(const StatusSource &source);
    void addMeaning(const QString &text, const QString &word, std::optional<RecordStatus> meaning);
    [[nodiscard]] std::optional<RecordStatus> meaningAt(int place) const;

    std::vector<Item> m_samples;
    AttributeBox *m_attribute;
    QWidget *m_words = nullptr;
    QGridLayout *m_layout = nullptr;
    // Of each word, then of any other value, then of none.
    std::vector<QComboBox *> m_meanings;
    QStringList m_texts; // the words of m_meanings, as they are stored
};

} // namespace onecake
