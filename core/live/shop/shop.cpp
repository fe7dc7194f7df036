// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop.h"

#include "core/base/json/strict_json.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/base/text/tr.h"
#include "core/live/shop/idempotency_key.h"
#include "core/live/shop/shop_page.h"
#include "core/live/traffic/stretch_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace onecake {

// One request for a cake, and the way of its answer.
struct Shop::Visit {
    HttpExchangePtr exchange; // null: a copy, whose answer nobody waits for
    ShopOrder order;
    bool isPage = false;
    PageLanguage language = PageLanguage::English;
    PageOrder form;
    QString browserKey;
    int requestNumber = 0;
    Event request;
    int instance = 0; // that works on it
    // Once there is one.
    Outcome outcome;
    Event reply;
    int replyNumber = 0;
};

namespace {

constexpr qsizetype longestText = 64;
const QString formType = u"application/x-www-form-urlencoded"_s;

void send(const HttpExchangePtr &exchange, const ShopAnswer &answer)
{
    exchange->reply(answer.status, answer.headers, answer.body);
}

void sendJson(const HttpExchangePtr &exchange, const QJsonDocument &document)
{
    exchange->reply(200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
                    document.toJson(QJsonDocument::Compact));
}

void sendPage(const HttpExchangePtr &exchange, int status, HttpHeaders headers,
              const QByteArray &html)
{
    headers.emplace_back("Content-Type", "text/html; charset=utf-8");
    headers.emplace_back("Cache-Control", "no-store");
    headers.emplace_back("Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    exchange->reply(status, std::move(headers), html);
}

ShopAnswer troubleWith(const Error &error)
{
    return problemAnswer(500, tr("The kitchen's book cannot be read"), sentence(error));
}

QJsonObject asJson(const BakedCake &cake)
{
    return {{u"orderId"_s, cake.order},
            {u"cake"_s, cake.cake},
            {u"customer"_s, cake.customer},
            {u"status"_s, u"PLACED"_s}};
}

QByteArray mediaType(const HttpHead &head)
{
    return head.header("content-type").split(';').first().trimmed().toLower();
}

QString newUuid()
{
    static Random random(freshSeed());
    return uuidFrom(random);
}

// Whoever shows credentials has keys of its own; they themselves are not kept.
QString accountOf(const HttpHead &head)
{
    const QByteArray credentials = head.header("authorization");
    return credentials.isEmpty() ? QString() : QString::fromLatin1(sha256Hex(credentials).left(16));
}

// In the words of the simulator's screens.
QString screenText(const Outcome &outcome)
{
    const int code = outcome.response.code;
    if (outcome.response.isSuccess())
        return u"your cake is on the way"_s;
    const bool isFinal = outcome.response.isClientError() && code != 409 && code != 425
        && code != 429 && outcome.kind != OutcomeKind::InProgress;
    return isFinal ? u"your order was refused"_s : u"something went wrong, please try again"_s;
}

int orderNumberIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"orderId"_s).toInt();
}

} // namespace

Shop::Shop(ShopSettings settings, KitchenBook *book, std::vector<Store *> stores)
    : m_world(std::move(settings), book)
{
    int number = 0;
    for (Store *store : stores)
        m_instances.push_back(std::make_unique<ShopInstance>(
            &m_world, store, ++number, [this](int died) { instanceDied(died); }));
    tellStretches(&m_context, &m_world.traffic, m_world.faults.stretches());
}

Shop::~Shop() = default;

void Shop::serve(const HttpExchangePtr &exchange)
{
    const HttpHead &head = exchange->request();
    const QByteArray path = head.target.split('?').first();
    const bool isRead = head.method == "GET" || head.method == "HEAD";
    if (path == "/orders" && head.method == "POST")
        serveOrders(exchange);
    else if (path == "/orders" && isRead)
        listOrders(exchange);
    else if (path.startsWith("/orders/") && isRead)
        showOrder(exchange, path.sliced(8));
    else if (path == "/kitchen" && isRead)
        showKitchen(exchange);
    else if (path == "/" && isRead)
        showPage(exchange);
    else if (path == "/orders" || path == "/kitchen" || path == "/"
             || path.startsWith("/orders/")) {
        ShopAnswer refused = problemAnswer(405, tr("This address does not take that method"), {});
        refused.headers.emplace_back("Allow", path == "/orders" ? "GET, HEAD, POST" : "GET, HEAD");
        send(exchange, refused);
    } else {
        send(exchange,
             problemAnswer(404, tr("There is no such address"),
                           tr("There are /, /orders, /orders/NUMBER and /kitchen.")));
    }
}

void Shop::listOrders(const HttpExchangePtr &exchange)
{
    const auto cakes = m_world.book->cakes();
    if (!cakes) {
        send(exchange, troubleWith(cakes.error()));
        return;
    }
    QJsonArray orders;
    for (const BakedCake &cake : *cakes)
        orders.append(asJson(cake));
    sendJson(exchange, QJsonDocument(orders));
}

void Shop::showOrder(const HttpExchangePtr &exchange, const QByteArray &id)
{
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    const auto cake =
        isNumber ? m_world.book->cakeOf(number) : Result<std::optional<BakedCake>>(std::nullopt);
    if (!cake)
        send(exchange, troubleWith(cake.error()));
    else if (!*cake)
        send(exchange, problemAnswer(404, tr("There is no such order"), {}));
    else
        sendJson(exchange, QJsonDocument(asJson(**cake)));
}

void Shop::showKitchen(const HttpExchangePtr &exchange)
{
    const auto cakes = m_world.book->cakes();
    const auto charges = m_world.book->charges();
    if (!cakes || !charges) {
        send(exchange, troubleWith(cakes ? charges.error() : cakes.error()));
        return;
    }
    QJsonArray baked;
    for (const BakedCake &cake : *cakes) {
        QJsonObject one = asJson(cake);
        one.insert(u"key"_s, cake.key);
        baked.append(one);
    }
    QJsonArray taken;
    for (const TakenCharge &charge : *charges)
        taken.append(QJsonObject{{u"charge"_s, charge.number},
                                 {u"customer"_s, charge.customer},
                                 {u"key"_s, charge.key}});
    sendJson(exchange,
             QJsonDocument(QJsonObject{{u"cakes"_s, qint64(cakes->size())},
                                       {u"charges"_s, qint64(charges->size())},
                                       {u"baked"_s, baked},
                                       {u"charged"_s, taken}}));
}

void Shop::showPage(const HttpExchangePtr &exchange)
{
    const auto totals = m_world.book->totals();
    if (!totals) {
        send(exchange, troubleWith(totals.error()));
        return;
    }
    const PageLanguage language = pageLanguage(exchange->request().header("accept-language"));
    sendPage(exchange, 200, {{"Vary", "Accept-Language"}},
             orderPage(language, newUuid(), *totals, m_world.settings.policy->title));
}

void Shop::serveOrders(const HttpExchangePtr &exchange)
{
    exchange->readWhole([this, exchange](const QByteArray &body) { takeOrder(exchange, body); });
}

Result<void> Shop::readOrder(Visit &visit, const QByteArray &body)
{
    const HttpHead &head = visit.exchange->request();
    const QByteArray type = mediaType(head);
    QJsonObject object;
    if (type == formType.toLatin1()) {
        QByteArray spaced = body;
        const QUrlQuery form(QString::fromUtf8(spaced.replace('+', "%20")));
        for (const QString &field : {u"cake"_s, u"customer"_s}) {
            if (form.hasQueryItem(field))
                object.insert(field, form.queryItemValue(field, QUrl::FullyDecoded));
        }
        visit.form.key = form.queryItemValue(u"key"_s, QUrl::FullyDecoded);
        visit.isPage = head.header("accept").contains("text/html");
    } else if (type.isEmpty() || type == "application/json") {
        auto parsed = parseStrictJson(body);
        if (const QString *problem = std::get_if<QString>(&parsed))
            return invalidInput(tr("the body"), tr("is no JSON object: %1").arg(*problem));
        object = std::get<QJsonObject>(std::move(parsed));
    } else {
        return invalidInput(QString::fromLatin1(type),
                            tr("is not understood; expected application/json or %1").arg(formType));
    }
    const QString cake = object.value(u"cake"_s).toString();
    const QString customer = object.value(u"customer"_s).toString();
    if (cake.trimmed().isEmpty() || cake.size() > longestText || customer.size() > longestText)
        return invalidInput(
            tr("the body"),
            tr("needs a \"cake\", and may have a \"customer\", each a text of at most "
               "%1 characters")
                .arg(longestText));
    visit.order.cake = cake;
    visit.order.customer = customer.isEmpty() ? u"guest"_s : customer;
    visit.order.body = object;
    visit.order.rawBody = body;
    visit.form.cake = cake;
    visit.form.customer = customer;
    return {};
}

void Shop::takeOrder(const HttpExchangePtr &exchange, const QByteArray &body)
{
    auto visit = std::make_shared<Visit>();
    visit->exchange = exchange;
    const HttpHead &head = exchange->request();
    visit->language = pageLanguage(head.header("accept-language"));
    if (const auto read = readOrder(*visit, body); !read) {
        send(exchange, problemAnswer(400, tr("This is no order"), sentence(read.error())));
        return;
    }
    SentKey sent = readKey(head, m_world.settings.keyHeader);
    if (!sent.problem.isEmpty()) {
        send(exchange, problemAnswer(400, tr("The key cannot be read"), sent.problem));
        return;
    }
    // Where the page sent one, a key in the header is the browser's own: a new one each time.
    if (!visit->form.key.isEmpty()) {
        visit->browserKey = sent.key.value_or(QString());
        sent.key = visit->form.key;
    }
    visit->order.key = sent.key;
    visit->order.account = accountOf(head);
    visit->order.attempt = ++m_world.attempts;
    const QString name = sent.key ? visit->order.account + u'\n' + *sent.key : QString();
    visit->order.intent =
        m_world.traffic.intentFor(name, visit->order.customer, visit->order.cake, Lane::Customer);
    carryRequest(visit);
}

void Shop::carryRequest(std::shared_ptr<Visit> visit)
{
    Event request = trafficBetween(Lane::Website, Lane::Api, MessageKind::Request);
    request.intent = visit->order.intent;
    request.attempt = visit->order.attempt;
    request.actor = visit->order.customer;
    request.key = visit->order.key.value_or(QString());
    request.text = visit->order.cake;
    visit->request = request;
    visit->requestNumber = m_world.traffic.sent(request);
    const Fault fault = m_world.faults.nextRequest(request.key, m_world.traffic.elapsed());
    qCDebug(logs::live) << "request" << request.attempt << "comes, fault" << nameOf(fault.kind);
    if (fault.kind == FaultKind::LoseRequest) {
        m_world.traffic.lost(request, visit->requestNumber, Lane::Network);
        visit->exchange->reset();
        return;
    }
    if (fault.kind == FaultKind::DelayRequest) {
        m_tasks.add(carryLater(std::move(visit), fault.span, false), u"delaying a request"_s);
        return;
    }
    arrive(visit);
    if (fault.kind == FaultKind::DuplicateRequest) {
        const auto copy = std::make_shared<Visit>(*visit);
        copy->exchange.reset();
        copy->instance = 0;
        arrive(copy);
    }
}

QCoro::Task<void> Shop::carryLater(std::shared_ptr<Visit> visit, Duration delay, bool isReply)
{
    co_await m_world.clock.sleep(delay);
    if (isReply)
        deliver(visit);
    else
        arrive(visit);
}

ShopInstance *Shop::pickInstance()
{
    const size_t count = m_instances.size();
    for (size_t tries = 0; tries < count; ++tries) {
        ShopInstance *instance = m_instances[m_next++ % count].get();
        if (instance->isReady())
            return instance;
    }
    return nullptr;
}

void Shop::arrive(const std::shared_ptr<Visit> &visit)
{
    m_world.traffic.arrived(visit->request, visit->requestNumber);
    ShopInstance *instance = pickInstance();
    if (instance == nullptr) {
        Outcome refused;
        refused.kind = OutcomeKind::Failed;
        refused.response = {503, R"({"error":"no-instance"})"};
        refused.retryAfter = m_world.settings.restart;
        reply(visit, nullptr, refused);
        return;
    }
    visit->instance = instance->number();
    m_visits.remove_if([](const std::weak_ptr<Visit> &one) { return one.expired(); });
    m_visits.push_back(visit);
    const auto holder = std::make_shared<std::weak_ptr<ShopRequest>>();
    auto request = std::make_shared<ShopRequest>(&m_world, instance, visit->order,
                                                 [this, visit, holder](const Outcome &outcome) {
                                                     const auto its = holder->lock();
                                                     reply(visit, its.get(), outcome);
                                                 });
    *holder = request;
    m_tasks.add(ShopRequest::serve(std::move(request)), u"serving an order"_s);
}

void Shop::reply(const std::shared_ptr<Visit> &visit, const ShopRequest *request,
                 const Outcome &outcome)
{
    visit->outcome = outcome;
    visit->instance = 0;
    Event event = trafficBetween(Lane::Api, Lane::Website, MessageKind::Reply);
    event.intent = visit->order.intent;
    event.attempt = visit->order.attempt;
    event.actor = visit->order.customer;
    event.api = request == nullptr ? 0 : request->instance();
    event.execution = request == nullptr ? 0 : request->execution();
    event.code = outcome.response.code;
    event.order = orderNumberIn(outcome.response.body);
    event.key = outcome.id.key;
    event.text = nameOf(outcome.kind);
    visit->reply = event;
    visit->replyNumber = m_world.traffic.sent(event);
    const Fault fault =
        m_world.faults.nextReply(visit->order.key.value_or(QString()), m_world.traffic.elapsed());
    if (fault.kind == FaultKind::LoseReply) {
        m_world.traffic.lost(event, visit->replyNumber, Lane::Network);
        if (visit->exchange)
            visit->exchange->reset();
        return;
    }
    if (fault.kind == FaultKind::DelayReply)
        m_tasks.add(carryLater(visit, fault.span, true), u"delaying a reply"_s);
    else
        deliver(visit);
}

void Shop::deliver(const std::shared_ptr<Visit> &visit)
{
    if (!visit->exchange || visit->exchange->isGone()) {
        m_world.traffic.lost(visit->reply, visit->replyNumber, Lane::Network);
        return;
    }
    m_world.traffic.arrived(visit->reply, visit->replyNumber);
    tellScreen(*visit);
    const ShopAnswer answer = shopAnswer(*m_world.settings.policy, visit->outcome);
    if (!visit->isPage) {
        send(visit->exchange, answer);
        return;
    }
    HttpHeaders headers;
    for (const auto &header : answer.headers) {
        if (header.first != "Content-Type")
            headers.push_back(header);
    }
    sendPage(visit->exchange, answer.status, std::move(headers),
             answerPage(visit->language, visit->form, answer, visit->outcome, visit->browserKey));
}

// Who got the answer knows: what a page shows then, or a client takes it for.
void Shop::tellScreen(const Visit &visit)
{
    Event screen = trafficBetween(Lane::Website, Lane::Customer, MessageKind::Screen);
    screen.intent = visit.order.intent;
    screen.actor = visit.order.customer;
    screen.code = visit.outcome.response.code;
    screen.order = visit.reply.order;
    screen.text = screenText(visit.outcome);
    const int number = m_world.traffic.sent(screen);
    m_world.traffic.arrived(std::move(screen), number);
}

// Its connections break off with it.
void Shop::instanceDied(int number)
{
    for (const std::weak_ptr<Visit> &one : m_visits) {
        const auto visit = one.lock();
        if (visit && visit->instance == number && visit->exchange)
            visit->exchange->reset();
    }
}

QCoro::Task<void> Shop::end()
{
    for (const auto &instance : m_instances)
        instance->end();
    co_await m_tasks.finish();
}

} // namespace onecake
