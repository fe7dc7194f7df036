// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/attribute_box.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/records/stored_value.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int samplesMost = 3;
constexpr qsizetype nameMax = 60;
constexpr int usualLetters = 18;

QString samplesOf(const QString &name, const std::vector<Item> &samples)
{
    QStringList values;
    for (const Item &item : samples) {
        const auto value = item.constFind(name);
        if (value == item.constEnd())
            continue;
        const QString words = describeValue(*value);
        if (!values.contains(words))
            values.append(words);
        if (values.size() == samplesMost)
            break;
    }
    return values.isEmpty() ? u"in none of the sample rows"_s : values.join(u'\n');
}

} // namespace

std::vector<SeenAttribute> seenAttributes(const QStringList &names,
                                          const std::vector<Item> &samples)
{
    std::vector<SeenAttribute> seen;
    for (const QString &name : names)
        seen.push_back({name, samplesOf(name, samples)});
    return seen;
}

FormBox::FormBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

void FormBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

AttributeBox::AttributeBox(const std::vector<SeenAttribute> &attributes, const QString &none,
                           QWidget *parent)
    : FormBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(usualLetters);
    addItem(none, QString());
    for (const SeenAttribute &attribute : attributes) {
        addItem(spelledOut(attribute.name, nameMax), attribute.name);
        setItemData(count() - 1, attribute.samples, Qt::ToolTipRole);
    }
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { setToolTip(currentData(Qt::ToolTipRole).toString()); });
}

void AttributeBox::setAttribute(const QString &name)
{
    int place = findData(name);
    if (place < 0) {
        addItem(spelledOut(name, nameMax), name);
        place = count() - 1;
        setItemData(place, u"in none of the sample rows"_s, Qt::ToolTipRole);
    }
    setCurrentIndex(place);
}

QString AttributeBox::attribute() const
{
    return currentData().toString();
}

} // namespace onecake
