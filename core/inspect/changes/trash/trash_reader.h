// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the rows of a removal that can be taken back, part by part, in the order in which they were
// removed. It reads a file, and is used in a side thread.
#pragma once

#include "core/inspect/changes/trash/trash.h"

namespace onecake {

class TrashReader
{
public:
    // InvalidInput where there is no such removal, or only the names of its rows were kept.
    static Result<std::unique_ptr<TrashReader>> open(const Trash &trash, const QString &id);
    // Rows whose text has a word in it, also where only their names were kept.
    static std::unique_ptr<TrashReader> search(const Trash &trash, const QString &id,
                                               const QByteArray &word);

    // Up to `most`; none at the end.
    [[nodiscard]] Result<std::vector<PlannedRow>> next(int most);

    // How many there are, as the removal tells.
    [[nodiscard]] qint64 count() const { return m_count; }
    // Rows that could not be read, so far.
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    TrashReader(QString folder, QString id, QByteArray word);

    QString m_folder;
    QString m_id;
    QByteArray m_word;
    qint64 m_count = 0;
    qint64 m_last = -1;
    qint64 m_damaged = 0;
};

} // namespace onecake
