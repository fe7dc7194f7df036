// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/setup/policy_words.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy_variants.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString capitalisedWords(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

} // namespace

QString titleOfPolicyGroup(const QString &group)
{
    if (group == u"identity"_s)
        return tr("Key");
    if (group == u"fingerprint"_s)
        return tr("Fingerprint");
    if (group == u"claim"_s)
        return tr("Claim");
    return group == u"outcome"_s ? tr("Outcome") : tr("Retention");
}

QString meaningOfPolicyField(const QString &path)
{
    return capitalisedWords(translated(wordsOfField(path)));
}

QString wordsOfSourceMark(const QString &mark)
{
    if (mark == u"src"_s)
        return capitalisedWords(tr("source code"));
    return capitalisedWords(mark == u"doc"_s ? tr("documentation") : tr("our assumption"));
}

} // namespace onecake
