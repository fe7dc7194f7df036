// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/desk/word_match.h"

#include "core/base/text/closest_name.h"

#include <algorithm>

namespace onecake {

namespace {

// What it is worth that a word is the other, begins it, or is in it.
struct Worth {
    int equal;
    int begins;
    int within;
};

constexpr Worth inTitle{100, 80, 50};
constexpr Worth inOthers{60, 45, 20};
constexpr int byInitials = 40;
constexpr int bySlip = 15;
constexpr int wholeBeginning = 60;
constexpr qsizetype leastForSlip = 4;
constexpr qsizetype leastForTwoSlips = 7;
constexpr qsizetype leastWithin = 3;

int worthOf(const QString &word, const QStringList &words, const Worth &worth)
{
    int best = 0;
    for (const QString &each : words) {
        if (each == word)
            best = std::max(best, worth.equal);
        else if (each.startsWith(word))
            best = std::max(best, worth.begins);
        else if (word.size() >= leastWithin && each.contains(word))
            best = std::max(best, worth.within);
    }
    return best;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

bool isNearlyIn(const QString &word, const QStringList &words)
{
    if (word.size() < leastForSlip)
        return false;
    return !closestName(word, words, word.size() >= leastForTwoSlips ? 2 : 1).isEmpty();
}

} // namespace

QStringList plainWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!letter.isMark() && letter != u'&' && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int matchScore(const QString &query, const QString &title, const QString &otherWords)
{
    const QStringList asked = plainWords(query);
    if (asked.isEmpty())
        return 1;
    const QStringList titled = plainWords(title);
    const QStringList others = plainWords(otherWords);
    int score = titled.join(u' ').startsWith(asked.join(u' ')) ? wholeBeginning : 0;
    for (const QString &word : asked) {
        int best = std::max(worthOf(word, titled, inTitle), worthOf(word, others, inOthers));
        if (word.size() > 1 && initialsOf(titled).startsWith(word))
            best = std::max(best, byInitials);
        if (best == 0 && (isNearlyIn(word, titled) || isNearlyIn(word, others)))
            best = bySlip;
        if (best == 0)
            return 0;
        score += best;
    }
    return score;
}

} // namespace onecake
