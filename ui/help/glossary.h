// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of the field, each explained in a few sentences, in English, German and Portuguese; and
// which of them occur in a text of the window.
#pragma once

#include "core/base/enum_names.h"

#include <QStringList>

#include <vector>

namespace onecake {

enum class HelpLanguage {
    English,
    German,
    Portuguese
};
template<>
inline constexpr std::array enumNames<HelpLanguage>{
    EnumName<HelpLanguage>{HelpLanguage::English, u"en"},
    EnumName<HelpLanguage>{HelpLanguage::German, u"de"},
    EnumName<HelpLanguage>{HelpLanguage::Portuguese, u"pt-BR"},
};

struct TermText {
    QString word;
    QStringList also; // other names of it
    QString text;
};

struct Term {
    QString id;
    QStringList match; // the forms in which the window's texts have it, in lower case
    QStringList see; // the ids of others
    TermText english;
    TermText german;
    TermText portuguese;

    [[nodiscard]] const TermText &in(HelpLanguage language) const
    {
        if (language == HelpLanguage::Portuguese)
            return portuguese;
        return language == HelpLanguage::German ? german : english;
    }
};

// As they stand in the resource.
const std::vector<Term> &glossaryTerms();

// Null if there is none of that id.
const Term *findTerm(QStringView id);

// What the window calls it, in the language that is spoken.
QString shownWordOf(const Term &term);

// Those that occur in the text as whole words, in English or in German, each once, in the order in which they do. Of words
// that overlap the longest counts: "retry quota" is no "retry".
std::vector<const Term *> termsIn(const QString &text);

QStringList idsOf(const std::vector<const Term *> &terms);

} // namespace onecake
