// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/explore.h"

#include "core/base/invariant.h"
#include "core/lab/explore/counter_example.h"
#include "core/lab/explore/fault_table.h"
#include "core/lab/explore/fingerprint_set.h"
#include "core/lab/explore/parallel_work.h"
#include "core/lab/explore/promise_tally.h"

#include <algorithm>
#include <deque>

namespace onecake {

namespace {

constexpr size_t mostInBatch = 4096; // runs that are made between two looks at their results
// Starting a thread takes about as long as a few runs.
constexpr size_t fewestRunsPerThread = 16;
constexpr size_t mostParents = 128; // whose additions are held at a time

class Search
{
public:
    Search(const ExploreInputs &inputs, const std::stop_token &stop, ExploreProgress *progress);

    ExploreReport run();

private:
    void tryNumber(int faults);
    void tryAdditions(size_t firstParent, size_t count);
    void add(Faults placed);
    void tryProlonged();
    void runBatch();
    void take(const Faults &placed, const PlacementResult &result);
    void takeReferences(const PlacementResult &result);
    void findReferences();
    void tellProgress();
    [[nodiscard]] bool isOver() const { return m_report.end != ExploreEnd::Complete; }

    const ExploreInputs &m_inputs;
    std::stop_token m_stop;
    ExploreProgress *m_progress;
    PlacementRunner m_runner;
    PlacementRunner m_teller; // goes on when the search is stopped
    ExploreReport m_report;
    std::vector<PromiseTally> m_tallies;
    std::vector<Reference> m_references; // the shortest of each promise, once it is known
    FaultTable m_table;
    PackedPlacements m_parents; // what further faults are added to
    PackedPlacements m_children;
    std::deque<Faults> m_prolonged; // still to be tried, with the present number of faults
    std::vector<Faults> m_batch;
    FingerprintSet m_placements; // with the present number of faults
    FingerprintSet m_histories;
    int m_faults = 0;
    quint64 m_toldBroken = 0;
};

Search::Search(const ExploreInputs &inputs, const std::stop_token &stop, ExploreProgress *progress)
    : m_inputs(inputs)
    , m_stop(stop)
    , m_progress(progress)
    , m_runner(inputs, stop)
    , m_teller(inputs, {})
{
    m_report.design = inputs.design;
    m_report.mostFaults = inputs.mostFaults;
    for (const VerdictName name : inputs.promises)
        m_tallies.emplace_back(name);
}

ExploreReport Search::run()
{
    for (int faults = 0; faults <= m_inputs.mostFaults && !isOver(); ++faults) {
        tryNumber(faults);
        if (isOver())
            break;
        m_report.faultsDone = faults;
        findReferences();
        if (m_children.count == 0) {
            // Nothing can be added any more: larger numbers have no placements.
            m_report.faultsDone = m_inputs.mostFaults;
            break;
        }
        m_parents = std::exchange(m_children, PackedPlacements());
    }
    m_report.histories = m_histories.size();
    findReferences();
    for (const PromiseTally &tally : m_tallies)
        m_report.promises.push_back(tally.report());
    for (const Reference &reference : m_references) {
        const auto promise = std::find_if(
            m_report.promises.begin(), m_report.promises.end(),
            [&reference](const PromiseReport &each) { return each.name == reference.promise; });
        const bool isWhole = m_report.end == ExploreEnd::Complete;
        promise->shortest = counterExampleOf(m_teller, reference, isWhole);
    }
    if (m_inputs.findsAssumptions && !m_inputs.makeStore) {
        findAssumptions(m_report);
        findSavers(m_report);
    }
    return std::move(m_report);
}

void Search::tryNumber(int faults)
{
    m_faults = faults;
    m_placements.clear();
    m_report.byFaults.push_back(0);
    tellProgress();
    if (faults == 0)
        add({});
    for (size_t parent = 0; parent < m_parents.count && !isOver(); parent += mostParents) {
        tryAdditions(parent, std::min(mostParents, m_parents.count - parent));
        tryProlonged();
        if (m_progress != nullptr && faults == m_inputs.mostFaults)
            m_progress->permille = static_cast<int>(parent * 1000 / m_parents.count);
    }
    tryProlonged();
    m_parents = {};
}

// What was found to be prolonged so far, and what is found by that.
void Search::tryProlonged()
{
    runBatch();
    while (!m_prolonged.empty() && !isOver()) {
        Faults next = std::move(m_prolonged.front());
        m_prolonged.pop_front();
        add(std::move(next));
        if (m_prolonged.empty())
            runBatch();
    }
}

void Search::tryAdditions(size_t firstParent, size_t count)
{
    std::vector<Faults> parents(count);
    std::vector<std::optional<Faults>> additions(count);
    for (size_t place = 0; place < count; ++place)
        parents[place] = m_table.unpacked(m_parents, firstParent + place);
    forEachPlace(count, m_inputs.threads, fewestRunsPerThread,
                 [this, &parents, &additions](size_t place) {
                     additions[place] = m_runner.additionsTo(parents[place]);
                 });
    for (size_t place = 0; place < count && !isOver(); ++place) {
        if (!additions[place]) {
            m_report.end = ExploreEnd::Stopped;
            return;
        }
        for (const Fault &fault : *additions[place]) {
            Faults placed = parents[place];
            placed.insert(std::upper_bound(placed.begin(), placed.end(), fault, comesBefore),
                          fault);
            add(std::move(placed));
            if (isOver())
                return;
        }
    }
}

// Unless it is there already.
void Search::add(Faults placed)
{
    if (!m_placements.insert(fingerprintOf(placed)))
        return;
    if (m_report.placements + m_batch.size() >= m_inputs.mostPlacements) {
        runBatch();
        if (!isOver())
            m_report.end = ExploreEnd::TooMany;
        return;
    }
    m_batch.push_back(std::move(placed));
    if (m_batch.size() == mostInBatch)
        runBatch();
}

void Search::runBatch()
{
    const std::vector<Faults> batch = std::exchange(m_batch, {});
    std::vector<PlacementResult> results(batch.size());
    forEachPlace(batch.size(), m_inputs.threads, fewestRunsPerThread,
                 [this, &batch, &results](size_t place) {
                     results[place] = m_runner.run(batch[place], m_references);
                     if (m_progress != nullptr && !results[place].isStopped)
                         ++m_progress->placements;
                 });
    for (size_t place = 0; place < batch.size(); ++place) {
        if (results[place].isStopped) {
            // What came after it may be known, but then which ones would depend on the threads.
            m_report.end = ExploreEnd::Stopped;
            return;
        }
        take(batch[place], results[place]);
    }
    tellProgress();
}

void Search::take(const Faults &placed, const PlacementResult &result)
{
    ++m_report.placements;
    ++m_report.byFaults.back();
    m_report.endless += result.isEndless ? 1 : 0;
    if (result.isEndless && !m_report.firstEndless)
        m_report.firstEndless = placed;
    bool isBreaking = false;
    for (PromiseTally &tally : m_tallies) {
        tally.count(placed, result);
        isBreaking = isBreaking || result.stateOf(tally.name()) == VerdictState::Broken;
    }
    m_report.breaking += isBreaking ? 1 : 0;
    takeReferences(result);
    for (const Faults &prolonged : result.prolonged)
        m_prolonged.push_back(prolonged);
    const bool isNew = m_histories.insert(result.history);
    if (m_faults < m_inputs.mostFaults && (isNew || !m_inputs.skipsWhatCannotDiffer))
        m_table.pack(placed, m_children);
}

void Search::takeReferences(const PlacementResult &result)
{
    for (size_t at = 0; at < result.shared.size(); ++at)
        m_references[at].shared = std::max(m_references[at].shared, result.shared[at]);
}

// The promises that the placements with this number of faults were the first to break.
void Search::findReferences()
{
    for (PromiseTally &tally : m_tallies) {
        const auto isItsOwn = [&tally](const Reference &reference) {
            return reference.promise == tally.name();
        };
        const bool isKnown = std::any_of(m_references.begin(), m_references.end(), isItsOwn);
        if (isKnown || !tally.shortest())
            continue;
        tally.shorten(shortestPartOf(m_teller, tally.name(), *tally.shortest()));
        m_references.push_back(referenceFor(m_teller, tally.name(), *tally.shortest()));
    }
}

void Search::tellProgress()
{
    if (m_progress == nullptr)
        return;
    m_progress->faults = m_faults;
    m_progress->broken += m_report.breaking - m_toldBroken;
    m_toldBroken = m_report.breaking;
}

} // namespace

ExploreReport explore(const ExploreInputs &inputs, const std::stop_token &stop,
                      ExploreProgress *progress)
{
    ONECAKE_INVARIANT(inputs.mostFaults >= 0);
    return Search(inputs, stop, progress).run();
}

std::vector<ExploreReport> exploreAll(const std::vector<ExploreInputs> &designs, int threads,
                                      const std::stop_token &stop, ExploreProgress *progress)
{
    // A design has too little to do for several threads where there are few faults, and enough
    // for one in any case.
    const bool isSeveral = designs.size() > static_cast<size_t>(std::max(threads, 1));
    std::vector<ExploreReport> reports(designs.size());
    const auto exploreOne = [&](size_t place) {
        ExploreInputs inputs = designs[place];
        inputs.threads = isSeveral ? 1 : threads;
        reports[place] = explore(inputs, stop, progress);
        if (progress != nullptr)
            ++progress->designs;
    };
    forEachPlace(designs.size(), isSeveral ? threads : 1, 1, exploreOne);
    return reports;
}

} // namespace onecake
