// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/hidden_places.h"

#include "core/base/text/tr.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Hidden {
    QRegularExpression pattern;
    const char *instead = nullptr; // for tr()
};

// In this order: an address holds a host, and a path may hold numbers.
const std::array<Hidden, 9> &hiddenPlaces()
{
    static const std::array<Hidden, 9> hidden{{
        {QRegularExpression(u"\\barn:[^\\s,;\"')]+"_s), QT_TRANSLATE_NOOP("onecake", "a resource")},
        {QRegularExpression(u"\\bdynamodb:[^\\s,;\"')]+"_s),
         QT_TRANSLATE_NOOP("onecake", "a table")},
        {QRegularExpression(u"(?<=[\"“])(?:sqlite:)?[^\"“”]*[/\\\\][^\"“”]*(?=[\"”])"_s),
         QT_TRANSLATE_NOOP("onecake", "a file")},
        {QRegularExpression(u"\\b[A-Za-z][A-Za-z0-9+.-]*://[^\\s,;\"')]+"_s),
         QT_TRANSLATE_NOOP("onecake", "an address")},
        {QRegularExpression(
             u"(?<![\\w.])(?:sqlite:|~)?(?:/[^\\s/,;:\"'()]+)+/?|\\b[A-Za-z]:\\\\[^\\s,;:\"'()]+"_s),
         QT_TRANSLATE_NOOP("onecake", "a file")},
        {QRegularExpression(u"\\b\\d{12}\\b"_s), QT_TRANSLATE_NOOP("onecake", "an account")},
        {QRegularExpression(
             u"\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b|\\blocalhost(?::\\d+)?\\b"_s),
         QT_TRANSLATE_NOOP("onecake", "a host")},
        {QRegularExpression(u"\\b[\\w.-]+\\.(?:db|sqlite3?|onecake|json|csv|ndjson)\\b"_s,
                            QRegularExpression::CaseInsensitiveOption),
         QT_TRANSLATE_NOOP("onecake", "a file")},
        {QRegularExpression(u"\\b(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                            "(?:com|net|org|io|dev|cloud|local|internal|lan|corp|eu|de|uk|us|aws)"
                            "(?::\\d+)?\\b"_s,
                            QRegularExpression::CaseInsensitiveOption),
         QT_TRANSLATE_NOOP("onecake", "a host")},
    }};
    return hidden;
}

} // namespace

QString withoutPlaces(const QString &text)
{
    QString shown = text;
    for (const Hidden &each : hiddenPlaces())
        shown.replace(each.pattern, tr(each.instead));
    return shown;
}

} // namespace onecake
