// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Requests over an emulator of DynamoDB, in turns with clients in Node that do the same over the
// same emulator: the official one, Powertools, and the least that Node can do. Machine and emulator
// are shared by all, so that the ratios say more than the rates.
// usage: bench_dynamodb [SECONDS OF A ROUND [ROUNDS [put|execute|replay|delete|scan]]]

#include "core/store/opening/open_store.h"
#include "tests/bench/dynamo_work.h"
#include "tests/bench/measure.h"
#include "tests/bench/node_peer.h"
#include "tests/bench/resident.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QCoreApplication>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double noBar = 0;

struct Effort {
    double seconds = 2;
    int rounds = 5;
};

struct Peer {
    const char *words;
    bench::NodeWork work;
    double bar = noBar;
};

DynamoPlace newTable()
{
    return must(parseStoreUrl(newTableUrl())).dynamo;
}

std::unique_ptr<DynamoLink> linkTo(const DynamoPlace &place)
{
    return must(DynamoLink::to(place, StoreServices::ofThisProcess()));
}

std::unique_ptr<Store> storeIn(const DynamoPlace &place)
{
    return must(await(openStore({StoreKind::DynamoDb, {}, false, place})));
}

void print(const QString &what, const Peer &peer, const bench::Comparison &figures)
{
    std::printf("%-34s %8.0f /s   %-16s %8.0f /s   ratio %5.2f  ", qPrintable(what), figures.rate,
                peer.words, figures.peer, figures.ratio);
    if (peer.bar > noBar)
        std::printf("(bar %.2f)%s\n", peer.bar, figures.ratio < peer.bar ? "  MISSED" : "");
    else
        std::printf("(no bar)\n");
    std::fflush(stdout);
}

// Ours and each peer in turns.
template<typename Ours>
void compareInTurns(const Effort &effort, const QString &what, Ours ours,
                    const std::vector<Peer> &peers, const DynamoPlace &place)
{
    std::vector<double> rates;
    std::vector<std::vector<double>> peerRates(peers.size());
    std::vector<std::vector<double>> ratios(peers.size());
    for (int round = 0; round < effort.rounds; ++round) {
        rates.push_back(ours());
        for (size_t peer = 0; peer < peers.size(); ++peer) {
            peerRates[peer].push_back(bench::rateOf(peers[peer].work, place));
            ratios[peer].push_back(rates.back() / peerRates[peer].back());
        }
    }
    for (size_t peer = 0; peer < peers.size(); ++peer)
        print(what, peers[peer],
              {bench::medianOf(rates), bench::medianOf(peerRates[peer]),
               bench::medianOf(ratios[peer])});
}

void puts(const Effort &effort, int concurrency)
{
    const DynamoPlace place = newTable();
    const auto link = linkTo(place);
    bench::Puts work(link.get());
    int next = 0;
    compareInTurns(
        effort, u"conditional PutItem, c=%1"_s.arg(concurrency),
        [&] { return bench::rateOfSeconds(work, concurrency, effort.seconds, &next); },
        {{"SDK v3", {u"sdk"_s, u"put"_s, concurrency, effort.seconds, {}}, 2.0},
         {"raw Node", {u"raw"_s, u"put"_s, concurrency, effort.seconds, {}}}},
        place);
}

void executions(const Effort &effort, int concurrency)
{
    const DynamoPlace place = newTable();
    const auto store = storeIn(place);
    bench::Executions work(store.get());
    int next = 0;
    compareInTurns(
        effort, u"claim and completion, c=%1"_s.arg(concurrency),
        [&] { return bench::rateOfSeconds(work, concurrency, effort.seconds, &next); },
        {{"Powertools", {u"powertools"_s, u"first"_s, concurrency, effort.seconds, {}}, 3.0},
         {"raw Node", {u"raw"_s, u"protocol"_s, concurrency, effort.seconds, {}}, 1.0}},
        place);
}

void replays(const Effort &effort, int concurrency)
{
    const DynamoPlace place = newTable();
    const auto store = storeIn(place);
    bench::Executions first(store.get());
    bench::rateOfCount(first, concurrency, 0, bench::Replays::keys);
    bench::Replays work(store.get());
    int next = 0;
    compareInTurns(
        effort, u"replay, c=%1"_s.arg(concurrency),
        [&] { return bench::rateOfSeconds(work, concurrency, effort.seconds, &next); },
        {{"Powertools", {u"powertools"_s, u"replay"_s, concurrency, effort.seconds, {}}},
         {"raw Node", {u"raw"_s, u"replay"_s, concurrency, effort.seconds, {}}}},
        place);
}

void deletes(const Effort &effort)
{
    constexpr int concurrency = 8;
    constexpr int count = 3000;
    const DynamoPlace place = newTable();
    const auto link = linkTo(place);
    bench::Puts puts(link.get());
    bench::Deletes work(link.get());
    compareInTurns(
        effort, u"conditional DeleteItem, c=%1"_s.arg(concurrency),
        [&] {
            bench::rateOfCount(puts, concurrency, 0, count);
            return bench::rateOfCount(work, concurrency, 0, count);
        },
        {{"SDK v3", {u"sdk"_s, u"delete"_s, concurrency, effort.seconds, count}},
         {"raw Node", {u"raw"_s, u"delete"_s, concurrency, effort.seconds, count}}},
        place);
}

void scan(const Effort &effort)
{
    constexpr int items = 100'000;
    constexpr int batches = items / bench::itemsOfBatch;
    const DynamoPlace place = newTable();
    const auto link = linkTo(place);
    bench::Fill fill(link.get());
    bench::rateOfCount(fill, bench::Scans::segments, 0, batches);
    double highest = 0;
    bench::Scans work(link.get(), [&] { highest = std::max(highest, bench::residentMiB()); });
    std::vector<double> highestOfRounds;
    compareInTurns(
        effort, u"parallel Scan × 4, 100,000 items"_s,
        [&] {
            const double segmentsPerSecond =
                bench::rateOfCount(work, bench::Scans::segments, 0, bench::Scans::segments);
            if (const int count = work.takeCount(); count != items)
                qFatal("the scan found %d items", count);
            highestOfRounds.push_back(std::exchange(highest, 0));
            return segmentsPerSecond * items / bench::Scans::segments;
        },
        {{"raw Node", {u"raw"_s, u"scan"_s, bench::Scans::segments, effort.seconds, {}}, 0.9},
         {"SDK v3", {u"sdk"_s, u"scan"_s, bench::Scans::segments, effort.seconds, {}}}},
        place);
    std::printf("  resident memory while scanning, highest:");
    for (const double mebibytes : highestOfRounds)
        std::printf(" %.1f", mebibytes);
    std::printf(" MiB, one scan after the other; after them %.1f MiB\n", bench::residentMiB());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Effort effort;
    if (arguments.size() > 1)
        effort.seconds = arguments.at(1).toDouble();
    if (arguments.size() > 2)
        effort.rounds = arguments.at(2).toInt();
    const QString only = arguments.value(3);
    const auto isAsked = [&only](const QString &part) {
        return only.isEmpty() || only == part;
    };
    for (const int concurrency : {1, 8, 64}) {
        if (isAsked(u"put"_s))
            puts(effort, concurrency);
    }
    for (const int concurrency : {1, 8, 64}) {
        if (isAsked(u"execute"_s))
            executions(effort, concurrency);
    }
    for (const int concurrency : {8, 64}) {
        if (isAsked(u"replay"_s))
            replays(effort, concurrency);
    }
    if (isAsked(u"delete"_s))
        deletes(effort);
    if (isAsked(u"scan"_s))
        scan(effort);
    return 0;
}
