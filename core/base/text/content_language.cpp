// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/content_language.h"

#include "core/base/text/text_translation.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString &chosenLanguage()
{
    static QString code;
    return code;
}

bool &isFixed()
{
    static bool isFixed = false;
    return isFixed;
}

} // namespace

const QStringList &contentLanguages()
{
    static const QStringList codes{u"en"_s, u"de"_s};
    return codes;
}

QString nameOfLanguage(const QString &code)
{
    return contentLanguages().contains(code) ? QLocale(code).nativeLanguageName().section(u' ', -1)
                                             : QString();
}

QString desktopLanguage()
{
    for (const QString &each : QLocale::system().uiLanguages()) {
        const QString code = each.section(u'-', 0, 0);
        if (contentLanguages().contains(code))
            return code;
    }
    return contentLanguages().front();
}

void setContentLanguage(const QString &code)
{
    if (!isFixed())
        chosenLanguage() = code;
    setTextLanguage(contentLanguage());
}

void fixContentLanguage(const QString &code)
{
    isFixed() = false;
    setContentLanguage(code);
    isFixed() = true;
}

QString contentLanguage()
{
    // Asked for with each number that is shown; the desktop says it once.
    static const QString ofDesktop = desktopLanguage();
    return contentLanguages().contains(chosenLanguage()) ? chosenLanguage() : ofDesktop;
}

} // namespace onecake
