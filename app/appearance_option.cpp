// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/appearance_option.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString optionName = u"appearance"_s;

} // namespace

QCommandLineOption appearanceOption()
{
    return {optionName, u"How the window looks this time: system, light or dark."_s, u"LOOK"_s};
}

Result<std::optional<Appearance>> appearanceIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(optionName))
        return std::optional<Appearance>();
    const QString word = parser.value(optionName);
    if (word == u"system")
        return std::optional(Appearance::System);
    if (word == u"light")
        return std::optional(Appearance::Light);
    if (word == u"dark")
        return std::optional(Appearance::Dark);
    return Error{ErrorCode::InvalidInput,
                 u"--appearance"_s,
                 u"\"%1\" is unknown; expected system, light or dark"_s.arg(word),
                 {}};
}

} // namespace onecake
