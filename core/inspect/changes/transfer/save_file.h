// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A TextSink takes text that is made part by part. It waits for its device, so do not call it in
// the thread of a window.
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
    // Call it after the last part.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// A file that only its owner can read. It replaces an existing file when finish() succeeds; until
// then, and without finish(), the existing file stays as it was.
class SaveFile final : public TextSink
{
public:
    // Returns InvalidInput if the file cannot be written, or if something that is not a file stands
    // there, such as a device, which would be replaced by a file.
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

// Returns an error if no file can be put there.
} // namespace onecake
