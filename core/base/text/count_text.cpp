// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/count_text.h"

#include <QLocale>

namespace onecake {

QString groupedText(qint64 number)
{
    QLocale locale;
    // The C locale would leave the groups out.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

} // namespace onecake
