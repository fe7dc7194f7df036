// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run in which every word from outside is meant to break what shows it.
#pragma once

#include "tests/support/runs.h"

namespace onecake::test {

inline QStringList hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {u"</text><script>alert(1)</script>"_s,
            u"first\nsecond\r\n\tthird\u2028fourth"_s,
            u"end"_s,
            u"END; end#;%%{init}"_s,
            u"]]>&amp;&quot;'\"<!--"_s,
            u"\x1b[31mred\x1b]0;title\x07"_s,
            u"\u202Egnp.exe \uFFFE "_s + QChar(0xd800) + u" lone"_s,
            u"@enduml\n!include /etc/passwd"_s,
            u"** // ~~ <b> <U+0041> \\n"_s,
            u"👩‍👩‍👧‍👦🍰漢字 e\u0301\u0301"_s,
            QString(10000, u'x'),
            QString(3000, u'漢')};
}

inline Timeline hostileRun(const QString &text)
{
    const Timeline harmless = run(inputsOf(QStringLiteral("tunnel"), QStringLiteral("onecake")));
    Timeline hostile;
    for (Event event : harmless.events()) {
        event.actor = text;
        event.key = text;
        event.text = text;
        if (event.record) {
            KeyRecord record = *event.record;
            record.id.key = text;
            event.record = std::make_shared<const KeyRecord>(record);
        }
        hostile.append(std::move(event));
    }
    return hostile;
}

} // namespace onecake::test
