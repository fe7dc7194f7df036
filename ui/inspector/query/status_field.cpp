// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/status_field.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/records/stored_value.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onecake {

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
            hasValue(item, attribute) ? plainText(item.value(attribute)) : std::nullopt;
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
    , m_attribute(new AttributeBox(attributes, u"choose one"_s, this))
{
    m_attribute->setAccessibleName(u"Status"_s);
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
    addMeaning(u"any other value"_s, {}, source.other);
    addMeaning(u"no value"_s, {}, source.absent);
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
    box->setAccessibleName(u"Status %1 means"_s.arg(text));
    for (const auto &[status, name] : enumNames<RecordStatus>)
        box->addItem(meaningName(status), static_cast<int>(status));
    box->addItem(nameOf(LogicalState::Unreadable)); // of no status
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

} // namespace onecake
