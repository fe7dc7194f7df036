// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where each part of what is played can be had again: what comes with OneCake by its id, all else
// from the file that it came from, also after another one was chosen and at the next start.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/session/lab/lab_setup.h"

class QSettings;

namespace onecake {

enum class LabPart {
    Story,
    Policy,
    KeyAlgorithm,
    Retry
};

// The id, or the absolute path of a file.
QString sourceOf(LabPart part, const LabSetup &setup, const RunInputs &inputs);

// What it is called in a list: with the name of the file, if it came from one.
QString titleFrom(const QString &title, const QString &source);

// What a file holds of that part.
Result<LabOption> optionOfFile(LabPart part, const QString &file);

// The files that were opened of late, the latest first, as far as they are still there.
class RecentSources
{
public:
    static constexpr int most = 8; // of each part

    // `settings` outlives this.
    explicit RecentSources(QSettings *settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QStringList filesOf(LabPart part) const;
    void note(LabPart part, const QString &file);

private:
    QSettings *m_settings;
};

} // namespace onecake
