// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_fields.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
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
        if (!item.contains(name) && !hasValue(item, name))
            continue;
        const QString words = describeValue(valueIn(item, name));
        if (!values.contains(words))
            values.append(words);
        if (values.size() == samplesMost)
            break;
    }
    return values.isEmpty() ? tr("in none of the sample rows") : values.join(u'\n');
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
        setItemData(place, tr("in none of the sample rows"), Qt::ToolTipRole);
    }
    setCurrentIndex(place);
}

QString AttributeBox::attribute() const
{
    return currentData().toString();
}

namespace {

constexpr int wordsMost = 30;
constexpr qsizetype wordShownMax = 40;
// A text that long is no status.
constexpr qsizetype wordMax = 200;

QStringList wordsIn(const std::vector<Item> &samples, const QString &attribute)
{
    QStringList words;
    for (const Item &item : samples) {
        const auto word =
            hasValue(item, attribute) ? plainText(valueIn(item, attribute)) : std::nullopt;
        if (word && word->size() <= wordMax && !words.contains(*word))
            words.append(*word);
    }
    words.sort();
    return words.first(std::min<qsizetype>(words.size(), wordsMost));
}

} // namespace

StatusField::StatusField(const std::vector<SeenAttribute> &attributes, std::vector<Item> samples,
                         QWidget *parent)
    : QWidget(parent)
    , m_samples(std::move(samples))
    , m_attribute(new AttributeBox(attributes, tr("choose one"), this))
{
    m_attribute->setAccessibleName(tr("Status"));
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_attribute, 0, 0);
    setFocusProxy(m_attribute);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &StatusField::changeAttribute);
    refill({});
}

void StatusField::setSource(const StatusSource &source)
{
    const QSignalBlocker blocked(m_attribute);
    m_attribute->setAttribute(source.attribute);
    refill(source);
}

void StatusField::changeAttribute()
{
    // The words of another attribute mean nothing here; those that it shares keep their meaning.
    StatusSource kept = source();
    const QStringList seen = wordsIn(m_samples, m_attribute->attribute());
    std::erase_if(kept.words,
                  [&seen](const StatusWord &word) { return !seen.contains(word.word); });
    refill(kept);
    Q_EMIT changed();
}

void StatusField::refill(const StatusSource &source)
{
    delete m_words;
    m_words = new QWidget(this);
    m_meanings.clear();
    m_texts.clear();
    auto *grid = new QGridLayout(m_words);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_layout->addWidget(m_words, 1, 0);
    QStringList words;
    for (const StatusWord &word : source.words)
        words.append(word.word);
    for (const QString &word : wordsIn(m_samples, m_attribute->attribute())) {
        if (!words.contains(word))
            words.append(word);
    }
    for (const QString &word : words) {
        const auto known =
            std::find_if(source.words.begin(), source.words.end(),
                         [&word](const StatusWord &each) { return each.word == word; });
        addMeaning(u"\"%1\""_s.arg(spelledOut(word, wordShownMax)), word,
                   known == source.words.end() ? std::nullopt : std::optional(known->meaning));
    }
    addMeaning(tr("any other value"), {}, source.other);
    addMeaning(tr("no value"), {}, source.absent);
    m_words->show();
}

void StatusField::addMeaning(const QString &text, const QString &word,
                             std::optional<RecordStatus> meaning)
{
    auto *grid = static_cast<QGridLayout *>(m_words->layout());
    const int line = grid->rowCount();
    auto *label = new QLabel(text, m_words);
    label->setTextFormat(Qt::PlainText);
    auto *box = new FormBox(m_words);
    box->setAccessibleName(tr("Status %1 means").arg(text));
    for (const auto &[status, name] : enumNames<RecordStatus>)
        box->addItem(translated(meaningName(status)), static_cast<int>(status));
    const bool isRest = word.isNull(); // of any other value, or none
    box->addItem(isRest ? trName(LogicalState::Unreadable) : tr("as any other value"));
    box->setCurrentIndex(meaning ? box->findData(static_cast<int>(*meaning)) : box->count() - 1);
    label->setBuddy(box);
    grid->addWidget(label, line, 0);
    grid->addWidget(box, line, 1);
    m_meanings.push_back(box);
    m_texts.append(word);
    connect(box, &QComboBox::currentIndexChanged, this, &StatusField::changed);
}

std::optional<RecordStatus> StatusField::meaningAt(int place) const
{
    const QVariant status = m_meanings.at(static_cast<std::size_t>(place))->currentData();
    return status.isValid() ? valueOfNumber<RecordStatus>(status.toInt()) : std::nullopt;
}

StatusSource StatusField::source() const
{
    StatusSource source;
    source.attribute = m_attribute->attribute();
    const int words = static_cast<int>(m_meanings.size()) - 2;
    for (int place = 0; place < words; ++place) {
        if (const auto meaning = meaningAt(place))
            source.words.push_back({m_texts.at(place), *meaning});
    }
    source.other = meaningAt(words);
    source.absent = meaningAt(words + 1);
    return source;
}

namespace {

constexpr int plusLetters = 12;
constexpr int zoneLetters = 16;
constexpr qsizetype wrongLetters = 24;

QString wordsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return u"seconds"_s;
    case TimeUnit::Milliseconds:
        return u"milliseconds"_s;
    case TimeUnit::Microseconds:
        return u"microseconds"_s;
    case TimeUnit::Nanoseconds:
        return u"nanoseconds"_s;
    case TimeUnit::Iso:
        return tr("a date, ISO 8601");
    case TimeUnit::SqliteTimestamp:
        return tr("a date of SQLite");
    case TimeUnit::Auto:
        return tr("what it looks like");
    }
    Q_UNREACHABLE();
}

} // namespace

TimeField::TimeField(const QString &name, const std::vector<SeenAttribute> &attributes,
                     std::vector<Item> samples, QWidget *parent)
    : QWidget(parent)
    , m_samples(std::move(samples))
    , m_attribute(new AttributeBox(attributes, tr("not stored"), this))
    , m_unit(new FormBox(this))
    , m_plus(new QLineEdit(this))
    , m_isCertain(new QCheckBox(tr("Always in this unit, whatever its size"), this))
    , m_zone(new QLineEdit(this))
    , m_reading(new QLabel(this))
{
    m_zone->setAccessibleName(name + tr(", time zone"));
    m_zone->setPlaceholderText(tr("zone: UTC"));
    m_zone->setFixedWidth(fontMetrics().averageCharWidth() * zoneLetters);
    m_zone->setToolTip(tr("The zone of dates that name none: Europe/Berlin, UTC+02:00"));
    m_attribute->setAccessibleName(name);
    m_unit->setAccessibleName(name + tr(", counted in"));
    m_plus->setAccessibleName(name + tr(", later by"));
    m_plus->setPlaceholderText(tr("later by"));
    m_plus->setToolTip(
        tr("Where the field is so much later than what is stored: 90s, 5min, 24h, or "
           "an attribute with a number of seconds"));
    m_plus->setFixedWidth(fontMetrics().averageCharWidth() * plusLetters);
    m_isCertain->setAccessibleName(name + tr(" always in this unit, whatever its size"));
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
    auto *below = new QHBoxLayout;
    below->addWidget(m_reading, 1);
    below->addWidget(m_zone);
    layout->addLayout(below, 1, 0, 1, 3);
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
    connect(m_zone, &QLineEdit::textChanged, this, &TimeField::note);
}

void TimeField::setSource(const std::optional<TimeSource> &source)
{
    const QSignalBlocker blocked(this);
    const TimeSource shown = source.value_or(TimeSource());
    m_comparedUnit = shown.isComparedAsNumber ? std::optional(shown.unit) : std::nullopt;
    m_attribute->setAttribute(shown.attribute);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(shown.unit)));
    m_isCertain->setChecked(shown.isCertain);
    m_plusUnit = shown.plusUnit;
    m_zone->setText(shown.zone);
    m_plus->setText(!shown.plusAttribute.isEmpty()  ? shown.plusAttribute
                        : shown.plus == Duration(0) ? QString()
                                                    : toText(shown.plus));
    showReading();
}

std::optional<TimeSource> TimeField::source() const
{
    if (m_attribute->attribute().isEmpty())
        return std::nullopt;
    const auto unit =
        valueOfNumber<TimeUnit>(m_unit->currentData().toInt()).value_or(TimeSource().unit);
    TimeSource source{.attribute = m_attribute->attribute(),
                      .unit = unit,
                      .isCertain = m_isCertain->isChecked() && isNumberOf(unit),
                      .isComparedAsNumber = unit == m_comparedUnit};
    const QString plus = m_plus->text().trimmed();
    if (const auto duration = parseDuration(plus)) {
        source.plus = *duration;
    } else if (m_attribute->findData(plus) > 0) {
        source.plusAttribute = plus;
        source.plusUnit = m_plusUnit;
    }
    const QString zone = m_zone->text().trimmed();
    if (!isNumberOf(unit) && QTimeZone(zone.toLatin1()).isValid())
        source.zone = zone;
    return source;
}

QString TimeField::misunderstood() const
{
    const std::optional<TimeSource> shown = source();
    if (!shown)
        return {};
    const QString plus = m_plus->text().trimmed();
    if (!plus.isEmpty() && !parseDuration(plus) && m_attribute->findData(plus) <= 0)
        return tr("says \"%1\" for how much later it is, expected a duration such as 60s or 5min, "
                  "or a column")
            .arg(spelledOut(plus, wrongLetters));
    const QString zone = m_zone->text().trimmed();
    const bool hasZone = !isNumberOf(shown->unit) && !zone.isEmpty();
    if (hasZone && !QTimeZone(zone.toLatin1()).isValid())
        return tr("says \"%1\" for its time zone, expected one such as Europe/Berlin or UTC+02:00")
            .arg(spelledOut(zone, wrongLetters));
    return {};
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
        const TimeReading reading = readTime(valueIn(item, shown->attribute), *shown);
        isDoubtful = !reading.remark.isEmpty();
        if (words.isEmpty() || isDoubtful)
            words = isDoubtful ? spelledOut(reading.remark)
                               : tr("for one, ") + utcText(*reading.instant);
        if (isDoubtful)
            break;
    }
    if (!misunderstood().isEmpty())
        words.clear(); // it would be read without what was typed
    m_unit->setEnabled(shown.has_value());
    m_plus->setEnabled(shown.has_value());
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
    const bool hasUnit = shown && isNumberOf(shown->unit);
    m_zone->setVisible(shown && !hasUnit);
    m_isCertain->setVisible(hasUnit && (isDoubtful || m_isCertain->isChecked()));
}

} // namespace onecake
