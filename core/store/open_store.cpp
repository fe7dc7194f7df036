// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/open_store.h"

#include "core/store/memory_store.h"
#include "core/store/sqlite/sqlite_store.h"

using namespace Qt::StringLiterals;

namespace onecake {

QCoro::Task<Result<std::unique_ptr<Store>>> openStore(StoreUrl url, StoreServices services)
{
    Q_UNUSED(services);
    if (url.kind == StoreKind::Memory)
        co_return Result<std::unique_ptr<Store>>(std::make_unique<MemoryStore>());
    if (url.kind == StoreKind::DynamoDb)
        co_return Result<std::unique_ptr<Store>>(
            Error{ErrorCode::StoreUnusable, textOf(url),
                  u"a DynamoDB table cannot be opened as a store"_s, u"Choose a file"_s});
    SqliteOptions options;
    options.createsFolder = url.isDefaultFile;
    Result<std::unique_ptr<Store>> store = co_await SqliteStore::open(url.file, options);
    co_return store;
}

} // namespace onecake
