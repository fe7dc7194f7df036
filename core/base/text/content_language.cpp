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
    static const QStringList codes{u"en"_s, u"de"_s, u"pt-BR"_s};
    return codes;
}

QString contentLanguageOf(const QString &tag)
{
    const QString language = QString(tag).replace(u'_', u'-').section(u'-', 0, 0);
    for (const QString &each : contentLanguages()) {
        if (each.section(u'-', 0, 0) == language)
            return each;
    }
    return {};
}

QString nameOfLanguage(const QString &code)
{
    if (!contentLanguages().contains(code))
        return {};
    const QLocale locale(code);
    QString name = locale.nativeLanguageName().section(u' ', -1);
    name.replace(0, 1, name.at(0).toUpper());
    return code.contains(u'-') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

QString desktopLanguage()
{
    for (const QString &each : QLocale::system().uiLanguages()) {
        const QString code = contentLanguageOf(each);
        if (!code.isEmpty())
            return code;
    }
    return contentLanguages().front();
}

void setContentLanguage(const QString &code)
{
    if (!isFixed())
        chosenLanguage() = code;
    const QString spoken = contentLanguage();
    QLocale::setDefault(spoken == desktopLanguage() ? QLocale::system() : QLocale(spoken));
    setTextLanguage(spoken);
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
    const QString code = contentLanguageOf(chosenLanguage());
    return code.isEmpty() ? ofDesktop : code;
}

} // namespace onecake
