// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/policy_form_words.h"

#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString shownPolicyValue(PolicyFieldKind kind, const QString &text)
{
    if (kind == PolicyFieldKind::Flag)
        return text == u"true"_s ? tr("yes") : tr("no");
    return text.isEmpty() ? tr("none") : text;
}

QString meaningOfPolicyChoice(const QString & /*path*/, const QString &choice)
{
    return choice;
}

QString wordsOfOriginSpoken(FieldOrigin origin)
{
    switch (origin) {
    case FieldOrigin::Source:
        return tr("from a source");
    case FieldOrigin::Assumed:
        return tr("assumed");
    case FieldOrigin::Changed:
        return tr("changed by you");
    case FieldOrigin::Nobody:
        break;
    }
    return tr("of nobody's system");
}

QString wordsOfOrigin(FieldOrigin origin)
{
    switch (origin) {
    case FieldOrigin::Source:
        return tr("● from a source");
    case FieldOrigin::Assumed:
        return tr("? assumed");
    case FieldOrigin::Changed:
        return tr("■ changed");
    case FieldOrigin::Nobody:
        break;
    }
    return {};
}

} // namespace onecake
