// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/count_text.h"

#include "core/base/text/content_language.h"

#include <QLocale>

namespace onecake {

namespace {

// The desktop's where it is of the language that is spoken, otherwise that language's own.
QLocale numberLocale()
{
    const QString spoken = contentLanguage();
    QLocale locale;
    const bool isPlain = locale.language() == QLocale::C && spoken == contentLanguages().front();
    if (!isPlain && locale.name().section(QLatin1Char('_'), 0, 0) != spoken)
        locale = QLocale(spoken);
    // The C locale would leave the groups out.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

QString groupedText(qint64 number)
{
    return numberLocale().toString(number);
}

QString listedText(const QStringList &words)
{
    return numberLocale().createSeparatedList(words);
}

QString decimalText(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    if (const qsizetype point = text.indexOf(QLatin1Char('.')); point >= 0)
        text.replace(point, 1, numberLocale().decimalPoint());
    return text;
}

} // namespace onecake
