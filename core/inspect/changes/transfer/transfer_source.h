// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where rows come from that are to be put into a table.
#pragma once

#include "core/base/result.h"
#include "core/store/dynamodb/wire/attribute_value.h"

#include <QCoroTask>

namespace onecake {

struct TransferRow {
    qint64 number = 0; // of its line, or of the row; the first is 1
    Item item = {};
    QString problem = {}; // why there is no item, a sentence; empty where there is
};

class TransferSource
{
public:
    TransferSource() = default;
    virtual ~TransferSource() = default;
    Q_DISABLE_COPY_MOVE(TransferSource)

    // Up to `most`; none: there are no more, or the job was stopped.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<TransferRow>>> next(int most) = 0;
    virtual void interrupt() {}
};

} // namespace onecake
