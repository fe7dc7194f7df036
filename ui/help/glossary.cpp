// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/help/glossary.h"

#include "core/base/regular_file.h"
#include "core/base/text/content_language.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

TermText termText(const QJsonObject &object)
{
    return {object[u"word"].toString(), textsOf(object[u"also"]), object[u"text"].toString()};
}

std::vector<Term> readTerms()
{
    std::vector<Term> terms;
    const QJsonDocument document =
        QJsonDocument::fromJson(readResource(u":/glossary/terms.json"_s));
    ONECAKE_INVARIANT(document.isObject());
    for (const QJsonValue &value : document[u"terms"].toArray()) {
        const QJsonObject object = value.toObject();
        terms.push_back({object[u"id"].toString(), textsOf(object[u"match"]),
                         textsOf(object[u"see"]), termText(object[u"en"].toObject()),
                         termText(object[u"de"].toObject()),
                         termText(object[u"pt-BR"].toObject())});
    }
    return terms;
}

struct Matcher {
    QRegularExpression pattern;
    QHash<QString, const Term *> terms; // by form
};

// The German words of a term, as sentences bend them: Datensatz, Datensatzes.
QStringList germanFormsOf(const Term &term)
{
    QStringList forms;
    for (const QString &word : QStringList{term.german.word} + term.german.also) {
        for (const QString &ending : {u""_s, u"e"_s, u"en"_s, u"er"_s, u"es"_s, u"s"_s, u"n"_s})
            forms.append(word.toLower() + ending);
    }
    return forms;
}

Matcher makeMatcher()
{
    Matcher matcher;
    QStringList forms;
    for (const Term &term : glossaryTerms()) {
        for (const QString &form : term.match + germanFormsOf(term)) {
            if (matcher.terms.contains(form))
                continue;
            matcher.terms.insert(form, &term);
            forms.append(form);
        }
    }
    // The first of several that match counts.
    std::sort(forms.begin(), forms.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (QString &form : forms)
        form = QRegularExpression::escape(form);
    matcher.pattern.setPattern(u"(?<![\\w-])(?:%1)(?![\\w-])"_s.arg(forms.join(u'|')));
    matcher.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    return matcher;
}

} // namespace

const std::vector<Term> &glossaryTerms()
{
    static const std::vector<Term> terms = readTerms();
    return terms;
}

const Term *findTerm(QStringView id)
{
    const std::vector<Term> &terms = glossaryTerms();
    const auto found =
        std::find_if(terms.begin(), terms.end(), [id](const Term &term) { return term.id == id; });
    return found == terms.end() ? nullptr : &*found;
}

QString shownWordOf(const Term &term)
{
    return term.in(valueOf<HelpLanguage>(contentLanguage()).value_or(HelpLanguage::English)).word;
}

std::vector<const Term *> termsIn(const QString &text)
{
    static const Matcher matcher = makeMatcher();
    std::vector<const Term *> found;
    auto matches = matcher.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const Term *term = matcher.terms.value(matches.next().captured().toLower());
        if (term != nullptr && std::find(found.begin(), found.end(), term) == found.end())
            found.push_back(term);
    }
    return found;
}

QStringList idsOf(const std::vector<const Term *> &terms)
{
    QStringList ids;
    for (const Term *term : terms)
        ids.append(term->id);
    return ids;
}

} // namespace onecake
