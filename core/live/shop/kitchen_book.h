// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the kitchen really baked and what the payment really took: a file of its own, or in memory.
// It knows nothing of idempotency beyond what it is told with each call, as other services do.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store.h"

#include <memory>

namespace onecake {

struct BakedCake {
    int order = 0;
    QString cake;
    QString customer;
    QString key; // the Idempotency-Key that it was ordered with; may be empty
    Instant at;
};

struct TakenCharge {
    int number = 0;
    QString customer;
    QString key; // the payment's own, which it recognises; may be empty
    Instant at;
};

struct OrderTicket {
    QString cake;
    QString customer;
    KeyId id;
    Instant at;
};

// What became of a wish to bake.
enum class Baking {
    Baked,
    Refused, // fenced off
    AlreadyBaked, // the very same order
};

// Thread rule: belongs to one thread.
class KitchenBook
{
public:
    // An empty name keeps it in memory.
    static Result<std::unique_ptr<KitchenBook>> open(const QString &file);
    ~KitchenBook();
    Q_DISABLE_COPY_MOVE(KitchenBook)

    // The number of a new order; nothing is baked yet.
    Result<int> takeTicket(const OrderTicket &ticket);
    // `fencing` decides over what was baked for the key before; an empty key has no fencing.
    Result<Baking> bake(int order, quint64 fence, EffectFencing fencing, Instant now);

    struct Charge {
        int number = 0;
        bool isRecognised = false; // charged before under this key: no second time
    };
    Result<Charge> charge(const QString &key, const QString &customer, Instant now);

    [[nodiscard]] Result<std::vector<BakedCake>> cakes() const;
    [[nodiscard]] Result<std::optional<BakedCake>> cakeOf(int order) const;
    [[nodiscard]] Result<std::vector<TakenCharge>> charges() const;
    struct Totals {
        int cakes = 0;
        int charges = 0;
    };
    [[nodiscard]] Result<Totals> totals() const;

private:
    explicit KitchenBook(const QString &file);

    struct Statements;

    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<Statements> m_statements;
};

// How long the payment remembers a key.
inline constexpr Duration paymentMemory = std::chrono::hours(24);

} // namespace onecake
