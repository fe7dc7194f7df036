// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/time_field.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/records/stored_time.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int plusLetters = 12;

QString wordsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return u"seconds"_s;
    case TimeUnit::Milliseconds:
        return u"milliseconds"_s;
    case TimeUnit::Iso:
        return u"a date, ISO 8601"_s;
    case TimeUnit::SqliteTimestamp:
        return u"a date of SQLite"_s;
    case TimeUnit::Auto:
        return u"what it looks like"_s;
    }
    Q_UNREACHABLE();
}

bool isNumber(TimeUnit unit)
{
    return unit == TimeUnit::Seconds || unit == TimeUnit::Milliseconds;
}

} // namespace

TimeField::TimeField(const QString &name, const std::vector<SeenAttribute> &attributes,
                     std::vector<Item> samples, QWidget *parent)
    : QWidget(parent)
    , m_samples(std::move(samples))
    , m_attribute(new AttributeBox(attributes, u"not stored"_s, this))
    , m_unit(new FormBox(this))
    , m_plus(new QLineEdit(this))
    , m_isCertain(new QCheckBox(u"It is so, whatever its size"_s, this))
    , m_reading(new QLabel(this))
{
    m_attribute->setAccessibleName(name);
    m_unit->setAccessibleName(name + u", counted in"_s);
    m_plus->setAccessibleName(name + u", later by"_s);
    m_plus->setPlaceholderText(u"later by"_s);
    m_plus->setToolTip(u"Where the field is so much later than what is stored: 90s, 5min, 24h"_s);
    m_plus->setFixedWidth(fontMetrics().averageCharWidth() * plusLetters);
    m_isCertain->setAccessibleName(name + u" is so, whatever its size"_s);
    m_reading->setObjectName(u"reading"_s);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    for (const auto &[unit, word] : enumNames<TimeUnit>)
        m_unit->addItem(wordsOf(unit), static_cast<int>(unit));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_attribute, 0, 0);
    layout->addWidget(m_unit, 0, 1);
    layout->addWidget(m_plus, 0, 2);
    layout->addWidget(m_reading, 1, 0, 1, 3);
    layout->addWidget(m_isCertain, 2, 0, 1, 3);
    setFocusProxy(m_attribute);
    follow();
    setSource({});
}

void TimeField::follow()
{
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &TimeField::note);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TimeField::note);
    connect(m_plus, &QLineEdit::textChanged, this, &TimeField::note);
    connect(m_isCertain, &QCheckBox::toggled, this, &TimeField::note);
}

void TimeField::setSource(const std::optional<TimeSource> &source)
{
    const QSignalBlocker blocked(this);
    const TimeSource shown = source.value_or(TimeSource());
    m_comparedUnit = shown.isComparedAsNumber ? std::optional(shown.unit) : std::nullopt;
    m_attribute->setAttribute(shown.attribute);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(shown.unit)));
    m_isCertain->setChecked(shown.isCertain);
    m_plus->setText(shown.plus == Duration(0) ? QString() : toText(shown.plus));
    showReading();
}

std::optional<TimeSource> TimeField::source() const
{
    if (m_attribute->attribute().isEmpty())
        return std::nullopt;
    const auto unit =
        valueOfNumber<TimeUnit>(m_unit->currentData().toInt()).value_or(TimeSource().unit);
    return TimeSource{.attribute = m_attribute->attribute(),
                      .unit = unit,
                      .isCertain = m_isCertain->isChecked() && isNumber(unit),
                      .isComparedAsNumber = unit == m_comparedUnit,
                      .plus = parseDuration(m_plus->text().trimmed()).value_or(Duration(0))};
}

void TimeField::note()
{
    showReading();
    Q_EMIT changed();
}

void TimeField::showReading()
{
    const std::optional<TimeSource> shown = source();
    QString words;
    bool isDoubtful = false;
    for (const Item &item : m_samples) {
        if (!shown || !hasValue(item, shown->attribute))
            continue;
        const TimeReading reading = readTime(item.value(shown->attribute), *shown);
        isDoubtful = !reading.remark.isEmpty();
        if (words.isEmpty() || isDoubtful)
            words = isDoubtful ? spelledOut(reading.remark)
                               : u"for one, "_s + utcText(*reading.instant);
        if (isDoubtful)
            break;
    }
    const bool isBadPlus =
        !m_plus->text().trimmed().isEmpty() && !parseDuration(m_plus->text().trimmed());
    if (isBadPlus)
        words = u"\"%1\" is no time span, expected such as 5min."_s.arg(
            spelledOut(m_plus->text(), plusLetters));
    m_unit->setEnabled(shown.has_value());
    m_plus->setEnabled(shown.has_value());
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
    const bool hasUnit = shown && isNumber(shown->unit);
    m_isCertain->setVisible(hasUnit && (isDoubtful || m_isCertain->isChecked()));
}

} // namespace onecake
