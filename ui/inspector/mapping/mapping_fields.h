// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The fields of the mapping editor: which attribute holds what, and how it is to be read.
#pragma once

#include "core/inspect/records/field_mapping.h"
#include "core/store/dynamodb/wire/attribute_value.h"

#include <QComboBox>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace onecake {

// An attribute, and samples of its values to recognise it by.
struct SeenAttribute {
    QString name;
    QString samples; // safe to show
};

std::vector<SeenAttribute> seenAttributes(const QStringList &names,
                                          const std::vector<Item> &samples);

// A box in a form that scrolls: the wheel changes it only while it has the focus.
class FormBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FormBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

// A box to choose the attribute that holds a field: one that was seen, or none.
class AttributeBox final : public FormBox
{
    Q_OBJECT
public:
    // `none` is the text for no attribute: "not stored".
    AttributeBox(const std::vector<SeenAttribute> &attributes, const QString &none,
                 QWidget *parent);

    // The attribute may be one that was not seen. Empty: none.
    void setAttribute(const QString &name);
    [[nodiscard]] QString attribute() const;
};

// The status: the attribute, and what each of its words means.
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
    // The meaning of each word, then of any other value, then of no value.
    std::vector<QComboBox *> m_meanings;
    QStringList m_texts; // the words of m_meanings as they are stored
};

// A time: the attribute, how it is counted, and what comes of it. Where the
// size of a number speaks against the unit, both readings are shown, and the person decides.
class TimeField final : public QWidget
{
    Q_OBJECT
public:
    // `name` is the field's name for a screen reader.
    TimeField(const QString &name, const std::vector<SeenAttribute> &attributes,
              std::vector<Item> samples, QWidget *parent);

    void setSource(const std::optional<TimeSource> &source);
    // Empty: the time is not stored.
    [[nodiscard]] std::optional<TimeSource> source() const;
    // What is typed and cannot be understood, as a Problem says it; empty: nothing. source() leaves
    // it out.
    [[nodiscard]] QString misunderstood() const;

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
    // The unit of the numbers that the library compares, as setSource() had it. If the user chooses
    // another unit, nothing is known of that.
    std::optional<TimeUnit> m_comparedUnit;
    // The unit of an attribute that is added, as setSource() had it.
    TimeUnit m_plusUnit = TimeUnit::Seconds;
    QLineEdit *m_zone; // of dates that name none
    QLabel *m_reading;
};

} // namespace onecake
