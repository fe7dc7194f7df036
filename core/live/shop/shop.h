// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The cake shop on real sockets: the production engine on the real clock over a real store.
//
//   POST /orders          a cake, as JSON or as a form; the Idempotency-Key as the policy has it
//   GET  /orders          the orders whose cakes were baked
//   GET  /orders/{id}     one of them
//   GET  /kitchen         what was really baked and charged
//   GET  /                a page for people
#pragma once

#include "core/http/http_server.h"
#include "core/live/shop/shop_request.h"

#include <QJsonObject>

#include <list>

namespace onecake {

// Thread rule: belongs to one thread. end() must have resumed before it goes.
class Shop
{
public:
    // One store for each instance; all of them the same records. `book` and the stores must outlive
    // this.
    Shop(ShopSettings settings, KitchenBook *book, std::vector<Store *> stores);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    void serve(const HttpExchangePtr &exchange);

    // Resumes when no work is under way any more. Call it when nothing more comes.
    [[nodiscard]] QCoro::Task<void> end();

    [[nodiscard]] const Traffic &traffic() const { return m_world.traffic; }
    [[nodiscard]] const ShopSettings &settings() const { return m_world.settings; }

private:
    struct Visit;

    void serveOrders(const HttpExchangePtr &exchange);
    void listOrders(const HttpExchangePtr &exchange);
    void showOrder(const HttpExchangePtr &exchange, const QByteArray &id);
    void showKitchen(const HttpExchangePtr &exchange);
    void showPage(const HttpExchangePtr &exchange);

    void takeOrder(const HttpExchangePtr &exchange, const QByteArray &body);
    Result<void> readOrder(Visit &visit, const QByteArray &body);
    void carryRequest(std::shared_ptr<Visit> visit);
    QCoro::Task<void> carryLater(std::shared_ptr<Visit> visit, Duration delay, bool isReply);
    void arrive(const std::shared_ptr<Visit> &visit);
    ShopInstance *pickInstance();
    void reply(const std::shared_ptr<Visit> &visit, const ShopRequest *request,
               const Outcome &outcome);
    void deliver(const std::shared_ptr<Visit> &visit);
    void tellScreen(const Visit &visit);
    void instanceDied(int number);

    ShopWorld m_world;
    std::vector<std::unique_ptr<ShopInstance>> m_instances;
    QObject m_context; // of timers
    size_t m_next = 0;
    std::list<std::weak_ptr<Visit>> m_visits; // those that wait for an answer
    TaskSet m_tasks; // last member: destroyed first
};

} // namespace onecake
