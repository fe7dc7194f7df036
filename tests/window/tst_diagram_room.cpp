// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// That nothing in a diagram covers anything else: every story under every policy, as it is laid out
// in windows of usual sizes and in the exported picture.

#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"
#include "ui/diagram/paged_diagram.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

enum class ItemKind {
    Text,
    Mark, // a dot, a cross, a cake, a hexagon, the head of an arrow: stands for something
    Ground // a bar or the sign of a break: lies under the marks of its lane
};

struct DrawnItem {
    ItemKind kind = ItemKind::Mark;
    QRectF area;
    QString name;
};

// What a shape is to the eye; nothing for lines, bands, and parts of what was an item already.
std::optional<ItemKind> kindOf(const DisplayList::Shape &shape)
{
    using Kind = DisplayList::Kind;
    const bool isPartOfHexagon = shape.words == u"?";
    switch (shape.kind) {
    case Kind::Text:
        return isPartOfHexagon ? std::nullopt : std::optional(ItemKind::Text);
    case Kind::Polygon:
    case Kind::Circle:
        return ItemKind::Mark;
    case Kind::Rect:
        return shape.style == u"tunnel" ? std::nullopt : std::optional(ItemKind::Ground);
    case Kind::Line:
        if (shape.style == u"lost")
            return ItemKind::Mark;
        return shape.style == u"pause" || shape.style == u"unknown"
            ? std::optional(ItemKind::Ground)
            : std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isPartOfCake(const DisplayList::Shape &shape)
{
    return shape.style == u"cream" || shape.style == u"sponge" || shape.style == u"cherry";
}

// Strokes and layers of one mark follow each other, and lie on each other.
bool belongsToLast(const std::vector<DrawnItem> &items, const DisplayList::Shape &shape)
{
    if (items.empty() || items.back().name != shape.style)
        return false;
    return shape.style == u"cake" || items.back().area == shape.area;
}

void gather(const DisplayList &sheet, std::vector<DrawnItem> &items)
{
    for (DisplayList::Shape shape : sheet.shapes()) {
        const std::optional<ItemKind> kind = kindOf(shape);
        if (!kind)
            continue;
        const bool isBottomOfCake = shape.style == u"cream" && shape.points.size() == 3;
        if (isPartOfCake(shape))
            shape.style = u"cake"_s;
        if (!isBottomOfCake && belongsToLast(items, shape))
            items.back().area = items.back().area.united(shape.area);
        else
            items.push_back({*kind, shape.area, shape.words.isEmpty() ? shape.style : shape.words});
    }
}

// Whether marks may lie on each other: where time is squeezed, two arrows end at one height.
enum class Crowding {
    None,
    OfMarks
};

bool mayLieOnEachOther(const DrawnItem &one, const DrawnItem &other, Crowding crowding)
{
    const bool isGround = one.kind == ItemKind::Ground || other.kind == ItemKind::Ground;
    const bool isText = one.kind == ItemKind::Text || other.kind == ItemKind::Text;
    return !isText && (isGround || crowding == Crowding::OfMarks);
}

QStringList overlapsAmong(std::vector<DrawnItem> items, Crowding crowding = Crowding::None)
{
    constexpr double touch = 0.5;
    std::sort(items.begin(), items.end(), [](const DrawnItem &left, const DrawnItem &right) {
        return left.area.top() < right.area.top();
    });
    QStringList overlaps;
    for (size_t at = 0; at < items.size(); ++at) {
        const QRectF area = items[at].area.adjusted(touch, touch, -touch, -touch);
        for (size_t next = at + 1; next < items.size(); ++next) {
            const DrawnItem &other = items[next];
            if (other.area.top() > area.bottom())
                break;
            if (!mayLieOnEachOther(items[at], other, crowding) && area.intersects(other.area))
                overlaps.append(u"\"%1\" and \"%2\" at %3, %4"_s.arg(items[at].name, other.name)
                                    .arg(other.area.center().x(), 0, 'f', 0)
                                    .arg(other.area.center().y(), 0, 'f', 0));
        }
    }
    return overlaps;
}

struct PictureSize {
    const char *name = nullptr;
    double width = 0;
    double zoom = 0;
};

// The diagram's own room in a window of 1280 × 720 and of 1440 × 900; the picture on paper.
constexpr std::array sizes{PictureSize{"window of 1280", 760, usualTimeZoom},
                           PictureSize{"window of 1440", 920, usualTimeZoom},
                           PictureSize{"picture", 1240, 1}};

void layOut(PagedDiagram &book, const Timeline &timeline, const PictureSize &size)
{
    book.setScale({std::max(size.width, leastWidthFor(book.content().cast())), size.zoom, true});
    book.update({timeline.end(), std::nullopt, {}, 0, timeline.end(), timeline.events().size()});
}

std::vector<DrawnItem> pageItemsOf(PagedDiagram &book)
{
    std::vector<DrawnItem> items;
    for (const DisplayList *sheet : book.sheetsWithin(0, book.height()))
        gather(*sheet, items);
    return items;
}

std::vector<DrawnItem> itemsOf(PagedDiagram &book)
{
    std::vector<DrawnItem> items = pageItemsOf(book);
    gather(book.live(), items);
    return items;
}

// What moves, or is not over, is drawn over everything else.
bool isOnItsWay(const DrawnItem &item)
{
    return item.name.endsWith(u"-fill") || item.kind == ItemKind::Ground || item.name == u"tunnel";
}

// Times are no thing's words.
size_t wordsIn(const std::vector<DrawnItem> &items)
{
    return static_cast<size_t>(std::count_if(items.begin(), items.end(), [](const DrawnItem &item) {
        return item.kind == ItemKind::Text && item.area.right() > timesRight;
    }));
}

size_t thingsWithWords(const PagedDiagram &book)
{
    return book.content().ways().size() + book.content().notes().size();
}

// All runs of a story that are not alike.
std::vector<std::pair<QString, Timeline>> runsOf(const QString &scenario)
{
    std::vector<std::pair<QString, Timeline>> runs;
    for (const QString &policy : presetIds()) {
        Timeline timeline = run(inputsOf(scenario, policy));
        const bool isKnown = std::any_of(runs.begin(), runs.end(), [&timeline](const auto &known) {
            return known.second == timeline;
        });
        if (!isKnown)
            runs.emplace_back(policy, std::move(timeline));
    }
    return runs;
}

} // namespace

class TestDiagramRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCoversAnything_data();
    void nothingCoversAnything();
    void squeezedWordsGiveWay();
    void awaitedCakesCoverNothing();
};

void TestDiagramRoom::nothingCoversAnything_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &id : scenarioIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestDiagramRoom::nothingCoversAnything()
{
    QFETCH(QString, scenario);
    for (const auto &[policy, timeline] : runsOf(scenario)) {
        PagedDiagram book(&timeline);
        for (const PictureSize &size : sizes) {
            layOut(book, timeline, size);
            const std::vector<DrawnItem> items = itemsOf(book);
            QVERIFY2(wordsIn(items) > 5 * thingsWithWords(book) / 6, qPrintable(policy));
            const QStringList overlaps = overlapsAmong(items);
            QVERIFY2(overlaps.isEmpty(),
                     qPrintable(u"%1, %2: %3"_s.arg(policy, QLatin1StringView(size.name),
                                                    overlaps.join(u"; "))));
        }
    }
}

// Where the whole run is on one screen there is no room for all words: some are left to the tips.
void TestDiagramRoom::squeezedWordsGiveWay()
{
    for (const QString &scenario : {u"tunnel"_s, u"slow-owner"_s, u"double-tap"_s}) {
        const Timeline timeline = run(inputsOf(scenario, u"onecake"_s));
        PagedDiagram book(&timeline);
        for (const double zoom : {0.2, 0.05, 0.01}) {
            layOut(book, timeline, {"squeezed", 760, zoom});
            QCOMPARE(overlapsAmong(itemsOf(book), Crowding::OfMarks).join(u"; "), QString());
        }
    }
}

// The cakes at the door stand where nothing else is, at each instant of the run.
void TestDiagramRoom::awaitedCakesCoverNothing()
{
    size_t seen = 0;
    for (const QString &scenario :
         {u"tunnel"_s, u"double-tap"_s, u"two-customers-one-key"_s, u"two-cakes-wanted"_s}) {
        const Timeline whole = run(inputsOf(scenario, u"none"_s));
        for (const Event &event : whole.events()) {
            const Timeline timeline = beginningOf(whole, event.at);
            PagedDiagram book(&timeline);
            layOut(book, timeline, sizes.front());
            std::vector<DrawnItem> door;
            gather(book.live(), door);
            door.erase(std::remove_if(door.begin(), door.end(), isOnItsWay), door.end());
            seen += door.size();
            std::vector<DrawnItem> all = pageItemsOf(book);
            all.insert(all.end(), door.begin(), door.end());
            QCOMPARE(overlapsAmong(all).join(u"; "), QString());
        }
    }
    QVERIFY(seen > 20);
}

ONECAKE_TEST(TestDiagramRoom)
#include "tst_diagram_room.moc"
