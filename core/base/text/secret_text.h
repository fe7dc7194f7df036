// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Takes secrets out of texts that are going to be shown.
#pragma once

#include <QStringList>

namespace onecake {

// Without what looks like a key or a token: long runs of capitals, small letters and digits.
QString withoutLikelySecrets(QString text);

// Without the secrets and longer parts of them, however they are written: in capitals, with percent
// signs, with the escapes of JSON or HTML. A secret of less than 8 letters is none.
QString withoutSecrets(const QString &text, const QStringList &secrets);

} // namespace onecake
