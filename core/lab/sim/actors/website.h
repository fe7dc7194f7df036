// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The page on which a customer orders: it makes the key, sends the request, waits, retries as its
// policy says, and shows what it knows, which is not always the truth.
#pragma once

#include "core/lab/sim/actors/key_maker.h"
#include "core/lab/sim/actors/network.h"
#include "core/lab/sim/actors/order_api.h"

namespace onecake {

enum class ScreenKind {
    OnItsWay, // a final answer: the order is placed
    Refused, // final answer: the order is not placed
    TryAgain, // an answer that is not final: busy, or an error
    NoAnswer, // no answer came: the order may have been placed
    Blank, // the page was reloaded and has forgotten the order
};
template<>
inline constexpr std::array enumNames<ScreenKind>{
    EnumName<ScreenKind>{ScreenKind::OnItsWay, u"your cake is on the way"},
    EnumName<ScreenKind>{ScreenKind::Refused, u"your order was refused"},
    EnumName<ScreenKind>{ScreenKind::TryAgain, u"something went wrong, please try again"},
    EnumName<ScreenKind>{ScreenKind::NoAnswer, u"no answer: did it work?"},
    EnumName<ScreenKind>{ScreenKind::Blank, u"an empty page"},
};

struct Screen {
    const Intent *intent = nullptr;
    ScreenKind kind = ScreenKind::NoAnswer;
};

// The quota of retries lost or gained tokens.
struct QuotaChange {
    Duration at{0}; // since the start of the run
    int change = 0;
    int left = 0;

    bool operator==(const QuotaChange &) const = default;
};

class Website
{
public:
    // `toApi` receives each request that arrives at the API, `show` each screen that the customer
    // sees.
    Website(World *world, Network *network, std::function<void(Envelope)> toApi,
            std::function<void(Screen)> show);

    // The customer has tapped the button.
    void submit(const Intent &intent);

    // Sends one more request for an intent, under `key`. It is not retried, and its answer changes
    // nothing on any page.
    void askAgain(const Intent &intent, const std::optional<QString> &key);

    // Sends the API's answer on its way to the page.
    void sendReply(const ApiReply &reply);

    void reload(const CustomerSpec &customer);

    // The customer has lost patience: nothing more is sent for this intent.
    void abandon(const Intent &intent);

    [[nodiscard]] const std::vector<QuotaChange> &quotaChanges() const { return m_quotaChanges; }

private:
    struct Submission {
        const Intent *intent = nullptr;
        int attemptsMade = 0;
        int latestAttempt = 0;
        bool isOver = false;
    };

    // What the page knows about a successful order.
    struct Placed {
        int code = 0;
        int order = 0;
    };

    bool showsPlaced(const Intent &intent);
    void send(const std::shared_ptr<Submission> &submission);
    int begin(const std::shared_ptr<Submission> &submission);
    bool takeFromQuota(RetryCause cause);
    void noteQuota(int before);
    void post(const Submission &submission, const std::optional<QString> &key);
    void timeOut(const std::shared_ptr<Submission> &submission, int attempt);
    void receive(const ApiReply &reply, int replyNumber);
    void retryOrGiveUp(const std::shared_ptr<Submission> &submission, RetryCause cause,
                       std::optional<Duration> hint);
    void finish(Submission &submission, ScreenKind kind, int code, int order);
    void show(const Intent &intent, ScreenKind kind, int code, int order);
    KeyMaker &keysOf(const CustomerSpec &customer);
    [[nodiscard]] Event aboutRequest(const Submission &submission,
                                     const std::optional<QString> &key) const;
    bool reloadsHere(QuestionKind kind, int number, const CustomerSpec &customer);

    World *m_world;
    Network *m_network;
    std::function<void(Envelope)> m_toApi;
    std::function<void(Screen)> m_show;
    std::map<QString, KeyMaker> m_keys;
    std::vector<std::shared_ptr<Submission>> m_submissions; // by attempt, counted from 1
    std::map<int, Placed> m_placed; // by intent
    RetryBudget m_budget;
    std::vector<QuotaChange> m_quotaChanges;
};

} // namespace onecake
