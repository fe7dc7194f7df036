// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where text goes that is made part by part. It waits for its device, and is no work for the thread
// of a window.
#pragma once

#include "core/base/result.h"

#include <QSaveFile>

#include <memory>

namespace onecake {

class TextSink
{
public:
    TextSink() = default;
    virtual ~TextSink() = default;
    Q_DISABLE_COPY_MOVE(TextSink)

    [[nodiscard]] virtual Result<void> write(const QByteArray &text) = 0;
    // After the last part.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// A file that only its owner can read, and that takes the place of what was there when it is
// finished; until then, and without that, what was there stays as it was.
class SaveFile final : public TextSink
{
public:
    // InvalidInput where it cannot be written, or where something stands there that is no file,
    // such as a device, and would be replaced by one.
    static Result<std::unique_ptr<SaveFile>> open(const QString &path);

    [[nodiscard]] Result<void> write(const QByteArray &text) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit SaveFile(const QString &path)
        : m_file(path)
    {}

    [[nodiscard]] Error failure() const;

    QSaveFile m_file;
};

// Whether a file can be put there.
Result<void> checkSavePath(const QString &path);

} // namespace onecake
